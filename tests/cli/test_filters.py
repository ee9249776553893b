"""The filters are the same for every command that selects."""

from __future__ import annotations

from relations.cli.app import loaded

FILTERED = ("list", "timeline", "summarise", "pairs", "promises", "check", "export")
FILTERS = set(
    "since until sector family type rung actor level person place tag source text confidence unsourced".split()
)


def test_filters_are_the_same_for_every_command_that_selects() -> None:
    for name in FILTERED:
        assert {parameter.name for parameter in loaded(name).params} >= FILTERS, name
