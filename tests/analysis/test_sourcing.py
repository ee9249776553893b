"""How well interactions are sourced."""

from __future__ import annotations

from dataclasses import replace

from relations.analysis.sourcing import sourcing
from relations.model import Source
from tests.model.test_interaction import MEETING

URL = "https://example.org/a"


def test_sources_are_counted_not_quotes() -> None:
    record = [
        replace(MEETING, id=1),
        replace(MEETING, id=2, sources=(Source(url=URL),)),
        replace(MEETING, id=3, sources=(Source(url=URL, quote="one"), Source(url=URL, quote="two"))),
        replace(MEETING, id=4, sources=(Source(title="Mali", publisher="AFP"), Source(title="Mali", publisher="TASS"))),
        replace(MEETING, id=5, sources=(Source(url=URL), Source(title="Notes")), confidence="disputed"),
    ]
    assert sourcing(record) == {"unsourced": [1], "single": [2, 3], "disputed": [5]}
