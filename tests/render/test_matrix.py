"""The matrix on a terminal: every width adds up, and room is never overestimated."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from relations.analysis.coverage import coverage, finest
from relations.dates import By
from relations.render.layout import Line, width
from relations.render.matrix import capacity, matrix_lines
from relations.vocabulary import BUILTIN
from tests.analysis.record import in_time_order, interaction
from tests.render.sample import PAIR, localizer


def plain(line: Line) -> str:
    return "".join(value for value, _ in line)


DAYS = st.sampled_from(["1805-05-05", "2020", "2024-02", "2024-02-29", "2025-06-23", "2025-06-24", "../2021"])
SECTORS = st.sampled_from(["energy", "defence energy", "agriculture", "other"])
BY: st.SearchStrategy[By] = st.sampled_from(["year", "quarter", "month", "week"])


@given(st.lists(st.tuples(DAYS, SECTORS), min_size=1, max_size=30), BY, st.integers(40, 160), st.booleans())
def test_rows_and_totals_add_up_at_any_width(
    drawn: list[tuple[str, str]], by: By, columns: int, unicode: bool
) -> None:
    interactions = in_time_order(interaction(n, day, sectors=s) for n, (day, s) in enumerate(drawn, 1))
    matrix = coverage(interactions, by, BUILTIN)
    lines = matrix_lines(matrix, localizer("en", columns, unicode=unicode))
    assert all(width(plain(line)) <= columns for line in lines)
    totals = next(plain(line) for line in lines if plain(line).startswith("interactions"))
    counts = [int(number) for number in re.findall(r"\d+", totals)]
    assert sum(counts[:-1]) == counts[-1] == len(interactions)


@given(st.lists(DAYS, min_size=1, max_size=30), st.integers(40, 200))
def test_what_auto_chooses_fits_unless_it_is_years(days: list[str], columns: int) -> None:
    interactions = in_time_order(interaction(n, day, sectors="agriculture") for n, day in enumerate(days, 1))
    speaker = localizer("fr", columns)
    matrix = coverage(interactions, finest(interactions, capacity(interactions, speaker)), BUILTIN, "fr")
    legend = " ".join(plain(line) for line in matrix_lines(matrix, speaker))
    assert matrix["by"] == "year" or "en une colonne" not in legend


def test_stars_stand_where_the_sector_first_appears() -> None:
    lines = [plain(line) for line in matrix_lines(coverage(PAIR, "year", BUILTIN), localizer("en", 80))]
    starred = {
        line.split("  ")[0]: line.count("★") for line in lines if "★" in line and not line.startswith("★")
    }
    assert len(starred) == 9
    assert set(starred.values()) == {1}
