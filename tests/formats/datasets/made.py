"""Rows in the layouts of the event datasets, made by hand for the tests."""

from __future__ import annotations

import io
from collections.abc import Sequence

from relations import formats
from relations.formats.datasets import icews, polecat
from relations.formats.event_data.event import Event, EventQuery
from relations.formats.event_data.mirrors import folded
from relations.formats.rows import Tally
from relations.vocabulary import BUILTIN


def gdelt(
    id: int,
    first: str,
    second: str,
    code: str,
    *,
    columns: int = 61,
    day: str = "20250623",
    url: str = "https://example.org/a",
    place: str = "Moscow, Moskva, Russia",
) -> str:
    """One row of GDELT events, 1.0 without (57) or with (58) the source, or 2.0 (61)."""
    geo = 8 if columns == 61 else 7
    row = [str(id), day, day[:6], day[:4], "2025.4767"]
    for country in (first, second):
        row += [f"{country}GOV" if country else "", f"NAME {country}" if country else "", country, *[""] * 7]
    row += ["1", code, code[:3], code[:2], "1", "1.9", "5", "1", "5", "-2.5"]
    for _ in range(3):
        row += ["4", place, "RS", "RS48", *[""] * (geo - 4)]
    row += [day if columns < 61 else f"{day}230000"]
    if columns != 57:
        row += [url]
    assert len(row) == columns
    return "\t".join(row) + "\n"


def icews_row(
    id: int, first: str, second: str, code: str, text: str, *, story: int = 1, day: str = "2015-01-01"
) -> str:
    """One row of ICEWS events."""
    cells = {
        "Event ID": str(id),
        "Event Date": day,
        "Source Name": f"President ({first})",
        "Source Sectors": "Executive,Government",
        "Source Country": first,
        "Event Text": text,
        "CAMEO Code": code,
        "Intensity": "1.9",
        "Target Name": f"Citizen ({second})",
        "Target Sectors": "NA",
        "Target Country": second,
        "Story ID": str(story),
        "Sentence Number": "2",
        "Publisher": "Xinhua",
        "City": "Juba",
        "Country": "South Sudan",
    }
    return "\t".join(cells.get(column, "NA") for column in icews.COLUMNS) + "\n"


def polecat_row(id: str, first: str, second: str, kind: str, mode: str = "None", **cells: str) -> str:
    """One row of POLECAT events."""
    known = {
        "Event ID": id,
        "Event Date": "2023-01-05",
        "Event Type": kind,
        "Event Mode": mode,
        "Intensity": "2.5",
        "Quad Code": "VERBAL COOPERATION",
        "Contexts": "military; economic",
        "Actor Name": f"Government of {first}",
        "Actor Country": first,
        "Recipient Name": "None",
        "Recipient Country": second,
        "Placename": "Moscow",
        "Source": "Reuters",
        "Publication Date": "2023-01-06",
        **{name.replace("_", " "): value for name, value in cells.items()},
    }
    return "\t".join(known.get(column, "None") for column in polecat.COLUMNS) + "\n"


def read(
    dataset: str, text: str | bytes, parties: Sequence[str] = (), encoding: str = "utf-8"
) -> tuple[list[Event], Tally]:
    """Return the events and what became of the rows, mirrored ones folded."""
    data = text.encode(encoding) if isinstance(text, str) else text
    tally = Tally()
    events = formats.events(dataset)(io.BytesIO(data), EventQuery(parties, BUILTIN, encoding), tally)
    found = folded(events, tally)
    tally.added = len(found)
    return found, tally


def adds_up(tally: Tally) -> bool:
    """Tell whether the rows are the sum of what became of them."""
    parts = tally.added + tally.present + tally.folded + sum(tally.skipped.values()) + len(tally.refused)
    return tally.rows == parts
