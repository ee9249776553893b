"""The record of record.txt, as values, and what makes one interaction for a test."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

from relations.model import Interaction, SectorMention, Source

TODAY = date(2026, 11, 23)


def interaction(id: int, date: str, **more: Any) -> Interaction:
    """Return a meeting of Mali and Russia on that date, but for `more`; sectors as "energy@RUS health"."""
    given: dict[str, Any] = {"parties": ("MLI", "RUS"), "type": "meeting", "title": f"Title {id}", **more}
    if isinstance(given.get("sectors"), str):
        given["sectors"] = mentions(given["sectors"])
    moment = "2026-01-01T00:00:00Z"
    return Interaction(id=id, uid=str(UUID(int=id)), date=date, added=moment, modified=moment, **given)


def mentions(text: str) -> tuple[SectorMention, ...]:
    return tuple(
        SectorMention(sector, by or None) for word in text.split() for sector, _, by in [word.partition("@")]
    )


def read_row(line: str) -> Interaction:
    id_, day, acts, type_, sectors, sources, more, title = (cell.strip() for cell in line.split(" | "))
    given: dict[str, Any] = dict(word.split("=", 1) for word in more.split())
    if "follows" in given:
        given["follows"] = (int(given["follows"]),)
    if "people" in given:
        given["people"] = tuple(given["people"].split(","))
    if "note" in given:
        given["note"] = given["note"].replace("_", " ")
    first, second = acts.split()
    return interaction(
        int(id_),
        day,
        parties=(first, second),
        type=type_,
        title=title,
        sectors=sectors,
        sources=tuple(Source(title=f"Report {n + 1} on {title}") for n in range(int(sources))),
        **given,
    )


def in_time_order(interactions: Iterable[Interaction]) -> list[Interaction]:
    """Return interactions as a record file reads them."""
    return sorted(interactions, key=lambda it: it.order)


RECORD = in_time_order(
    read_row(line)
    for line in (Path(__file__).parent / "record.txt").read_text("utf-8").splitlines()
    if not line.startswith("#")
)
MALI_RUSSIA = [it for it in RECORD if it.pair == "MLI-RUS"]
MALI_CHINA = [it for it in RECORD if it.pair == "CHN-MLI"]
