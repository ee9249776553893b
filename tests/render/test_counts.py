"""Count tables on a terminal and in a pipe."""

from __future__ import annotations

from relations.analysis.counts import Property, counts
from relations.render.counts import counts_page, counts_table
from relations.vocabulary import BUILTIN
from tests.analysis.record import MALI_CHINA, RECORD
from tests.render.sample import localizer


def lines(by: list[Property], columns: int, *, unicode: bool = True) -> list[str]:
    page = counts_page(counts(MALI_CHINA, by, BUILTIN), localizer("en", columns, unicode=unicode))
    return ["".join(value for value, _ in line) for line in page.lines]


def test_bars_are_as_long_as_their_numbers() -> None:
    bars = {line.split("  ")[0]: line.count("█") for line in lines(["sector"], 80)[:3]}
    assert bars == {"Economy & trade": 40, "Transport": 20, "Health": 10}


def test_without_unicode_bars_are_hashes() -> None:
    assert lines(["sector"], 40, unicode=False)[0].endswith("4  " + "#" * 20)


def test_a_cross_table_has_totals_and_one_too_wide_becomes_a_list() -> None:
    wide = lines(["sector", "rung"], 80)
    assert wide[0].split() == "sector discussed pledged agreed under way delivered total".split()
    assert wide[1].split() == "Economy & trade 2 · 1 · 1 4".split()
    assert wide[4].split() == "total 2 1 1 1 2 7".split()
    narrow = lines(["sector", "rung"], 40)
    assert narrow[0].split() == ["sector", "rung", "interactions"]
    assert [line.split()[-1] for line in narrow[1:7]] == ["2", "1", "1", "1", "1", "1"]


def test_a_pipe_has_words_and_numbers() -> None:
    table = counts_table(counts(RECORD, ["country", "level"], BUILTIN), localizer("fr", 80, terminal=False))
    assert table.columns == ["pays", "niveau", "interactions, chacune comptée pour ses deux parties"]
    assert ["Mali", "dirigeant", "3"] in table.rows
    assert ["Russie", "(aucun)", "21"] in table.rows
