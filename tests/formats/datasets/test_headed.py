"""Rows under a heading, by name: quoted cells, carriage returns, blank lines."""

from __future__ import annotations

import io
from collections.abc import Mapping

from relations.formats.datasets.headed import events
from relations.formats.rows import Tally


def test_cells_by_the_headings_names() -> None:
    seen: list[tuple[int, dict[str, str]]] = []

    def read(line: int, row: Mapping[str, str]) -> str:
        seen.append((line, dict(row)))
        return "seen"

    tally = Tally()
    text = 'B\tA\r\n\r\n1\t"say ""hi"""\r\n2\t"\n'
    assert list(events(io.BytesIO(text.encode()), ("A", "B"), "utf-8", tally, read)) == []
    assert seen == [(3, {"B": "1", "A": 'say "hi"'}), (4, {"B": "2", "A": '"'})]
    assert (tally.rows, dict(tally.skipped)) == (2, {"seen": 2})
