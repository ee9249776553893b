"""The pairs on file, a row each."""

from __future__ import annotations

from collections.abc import Sequence

from relations.analysis.pairs import PairSummary
from relations.analysis.silence import is_exact
from relations.render.data import TableData
from relations.render.layout import Page, grid, paragraph, text
from relations.render.localizer import Localizer

_SECTORS_ON_SCREEN = 3


def pairs_page(pairs: Sequence[PairSummary], localizer: Localizer, note: str = "") -> Page:
    """Return the pairs for a terminal, with their most frequent sectors, under a note on what is selected."""
    columns = localizer.display.width
    above = [*paragraph(text(note, "dim"), columns), []] if note else []
    table = pairs_in_words(pairs, localizer, _SECTORS_ON_SCREEN)
    return Page([*above, *grid(list(table.rows), columns, headings=table.columns, numbers=(1, 4))])


def pairs_in_words(pairs: Sequence[PairSummary], localizer: Localizer, most: int | None = None) -> TableData:
    """Return the pairs in words, with at most so many sectors, the most frequent ones."""
    say = localizer.say
    rows = [
        [
            localizer.pair(pair["pair"]),
            localizer.count(pair["count"]),
            localizer.evidence(pair["first"]),
            localizer.evidence(pair["last"]),
            localizer.silence(pair["silence_days"], exact=is_exact(pair["last"]["date"])),
            _sectors(pair, most, localizer),
        ]
        for pair in pairs
    ]
    headings = [say("pair"), "n", say("first"), say("last"), say("days silent"), say("sectors")]
    return TableData(headings, rows)


def pairs_table(pairs: Sequence[PairSummary]) -> TableData:
    """Return the pairs as they are in JSON, the sectors by id."""
    rows = [
        [
            pair["pair"],
            str(pair["count"]),
            pair["start"] or "",
            pair["end"] or "",
            ";".join(pair["sectors"]),
            "" if pair["silence_days"] is None else str(pair["silence_days"]),
            f"#{pair['first']['id']}",
            f"#{pair['last']['id']}",
        ]
        for pair in pairs
    ]
    columns = ["pair", "count", "start", "end", "sectors", "silence_days", "first", "last"]
    return TableData(columns, rows)


def _sectors(pair: PairSummary, most: int | None, localizer: Localizer) -> str:
    shown = [localizer.sector(sector) for sector in pair["sectors"][:most]]
    more = len(pair["sectors"]) - len(shown)
    return ", ".join(shown) + (f" +{more}" if more else "")
