"""Made-up records of any size for pages: several sectors, sources, follow-ups, doubt, hostile texts."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

from relations.model import Interaction, SectorMention, Source

SECTORS = ("defence", "security", "energy", "transport", "economy", "natural_resources", "health", "culture")
TYPES = ("meeting", "pledge", "delivery", "visit", "agreement", "statement", "criticism")
SECRET = "only for the desk"


def interactions(count: int, *, title: str = "Ministers speak of rail, gas and wheat") -> list[Interaction]:
    """Return interactions of Mali and Russia from 2018 on, a few weeks apart, the same at every call."""
    return [_made(number, title) for number in range(1, count + 1)]


def _made(number: int, title: str) -> Interaction:
    day = date(2018, 1, 5) + timedelta(days=number * 37 % 2500)
    first, second = SECTORS[number % 8], SECTORS[number * 3 % 8]
    sectors = [SectorMention(first, "MLI" if number % 2 else "RUS")]
    if second != first:
        sectors.append(SectorMention(second, "RUS" if number % 3 else None))
    return Interaction(
        id=number,
        uid=str(UUID(int=number)),
        date=day.isoformat() if number % 5 else day.strftime("%Y-%m"),
        parties=("MLI", "RUS") if number % 2 else ("RUS", "MLI"),
        type=TYPES[number % 7],
        title=f"{title} ({number})",
        sectors=tuple(sectors),
        people=("Sergueï Tsiviliov, ministre de l’Énergie",) if number % 4 == 0 else (),
        place="Bamako" if number % 6 == 0 else None,
        tags=(SECRET,) if number % 9 == 0 else (),
        note=SECRET if number % 7 == 0 else None,
        follows=(number - 1,) if number % 7 == 2 else (),
        due="2019-12" if TYPES[number % 7] == "pledge" and number % 2 else None,
        confidence="disputed" if number % 13 == 0 else "reported",
        sources=(
            Source(
                f"https://example.org/{number}",
                "Journal du Mali",
                quote="« Nous livrerons le blé », a dit le ministre à Bamako.",
            ),
        )
        if number % 6
        else (),
        codes={"goldstein": SECRET},
        added="2025-01-01T00:00:00Z",
        modified="2025-01-01T00:00:00Z",
    )
