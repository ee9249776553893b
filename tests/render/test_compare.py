"""Pairs side by side."""

from __future__ import annotations

from relations.analysis.compare import compare
from relations.render.compare import comparison_sections, comparison_title
from relations.vocabulary import BUILTIN
from tests.analysis.record import RECORD, TODAY, interaction
from tests.render.sample import localizer


def test_a_column_for_each_pair() -> None:
    speaker = localizer("en", 80, terminal=False)
    found = compare("MLI", ["RUS", "CHN", "NER"], RECORD, RECORD, BUILTIN, TODAY)
    assert comparison_title(found, speaker) == "Mali with Russia, China, Niger"
    measures, sectors, rungs = comparison_sections(found, speaker)
    assert measures.table
    assert sectors.table
    assert rungs.table
    assert list(measures.table.columns) == ["", "Russia", "China", "Niger"]
    rows = {row[0]: row[1:] for row in measures.table.rows}
    assert rows["interactions"] == ["24", "7", "0"]
    assert rows["first on file"] == ["by 2021 #1", "15 July 2019 #25", "–"]
    assert rows["days silent"] == ["266", "810", "–"]
    assert rows["effective sectors (n)"] == ["8.76 (31)", "2.60 (7)", "–"]
    assert rows["promises kept"] == ["1 of 3", "0 of 1", "–"]
    assert rows["agreements carried out"] == ["1 of 4", "1 of 1", "–"]
    assert rows["agreements overdue"] == ["2", "0", "0"]
    assert rows["sectors in common"] == ["1 of 8", "0 of 0", "0 of 0"]
    assert ["Transport", "1 · 23 June 2025 #20", "2 · 29 November 2021 #28", "·"] in sectors.table.rows
    assert ["delivered", "6", "2", "0"] in rungs.table.rows


def test_where_no_sector_came_up_there_is_no_empty_table() -> None:
    talks = [interaction(1, "2025-06")]
    found = compare("MLI", ["RUS", "CHN"], talks, talks, BUILTIN, TODAY)
    assert [section.heading for section in comparison_sections(found, localizer("en", 80))] == ["Measures"]


def test_in_a_selection_first_and_last_are_called_that() -> None:
    found = compare("MLI", ["RUS"], RECORD, RECORD, BUILTIN, TODAY)
    measures = comparison_sections(found, localizer("en", 80), narrowed=True)[0]
    assert measures.table
    names = [row[0] for row in measures.table.rows]
    assert names[1:3] == ["first in this selection", "last in this selection"]
