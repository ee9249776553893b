"""Rows under a heading, by name: quoted cells, carriage returns, blank lines."""

from __future__ import annotations

import io
from collections.abc import Mapping

from relations.formats.event_data.event import EventQuery
from relations.formats.event_data.headed import events
from relations.formats.rows import Tally
from relations.vocabulary import BUILTIN

ALL = EventQuery((), BUILTIN)


def test_cells_by_the_headings_names() -> None:
    seen: list[tuple[int, dict[str, str]]] = []

    def read(line: int, row: Mapping[str, str]) -> str:
        seen.append((line, dict(row)))
        return "seen"

    tally = Tally()
    text = 'Event Date\tA\r\n\r\n2025-06-23\t"say ""hi"""\r\n20250624\t"\n'
    assert list(events(io.BytesIO(text.encode()), ("A", "Event Date"), ALL, tally, read)) == []
    assert seen == [
        (3, {"Event Date": "2025-06-23", "A": 'say "hi"'}),
        (4, {"Event Date": "2025-06-24", "A": '"'}),
    ]
    assert (tally.rows, dict(tally.skipped)) == (2, {"seen": 2})
