"""The matrix of a page: every figure is the number of the ids it leads to."""

from __future__ import annotations

from relations.analysis.coverage import coverage
from relations.page.matrix import matrix_of
from relations.render.display import Display
from relations.render.localizer import Localizer
from relations.vocabulary import BUILTIN
from tests.page.made import interactions


def test_the_cells_hold_what_the_coverage_counts() -> None:
    found = sorted(interactions(40), key=lambda it: it.order)
    counted = coverage(found, "year", BUILTIN)
    matrix = matrix_of(found, counted, Localizer(Display(), BUILTIN))
    rows = {row.sector: row for family in matrix.families for row in family.rows}
    for row in counted["sectors"]:
        cells = rows[row["sector"]].cells
        assert [len(cell.ids) for cell in cells] == list(row["counts"].values())
        assert [cell.first for cell in cells if cell.first is not None] == [row["first"]["id"]]
        assert len(rows[row["sector"]].total.ids) == row["total"]
    assert [len(cell.ids) for cell in matrix.totals] == list(counted["totals"].values())


def test_one_interaction_is_led_to_directly_and_several_by_a_list() -> None:
    found = sorted(interactions(12), key=lambda it: it.order)
    matrix = matrix_of(found, coverage(found, "year", BUILTIN), Localizer(Display(), BUILTIN))
    for cell in matrix.totals:
        assert cell.href == (f"#i{cell.ids[0]}" if len(cell.ids) == 1 else f"#{cell.anchor}")
