"""Promises in a pipe, and under their states on a terminal."""

from __future__ import annotations

from relations.analysis.promises import promises
from relations.render.promises import promises_page, promises_sheet
from relations.vocabulary import BUILTIN
from tests.analysis.record import MALI_RUSSIA, TODAY
from tests.render.sample import voice

PROMISED = promises(MALI_RUSSIA, MALI_RUSSIA, BUILTIN, TODAY)


def test_a_row_for_each_promise() -> None:
    sheet = promises_sheet(PROMISED, voice("fr", 80, terminal=False))
    assert list(sheet.columns) == "id date title rung due age_days state chain".split()
    assert next(iter(sheet.rows)) == [
        "7", "2022-11-16", "Wheat and fertiliser promised", "promis", "2023-06", "1468", "tenue", "#8 #9",
    ]  # fmt: skip


def test_overdue_ones_come_first_and_kept_ones_show_what_followed() -> None:
    page = promises_page(PROMISED, {it.id: it for it in MALI_RUSSIA if it.id}, voice("en", 120))
    lines = ["".join(value for value, _ in line).strip() for line in page.lines]
    assert [line for line in lines if line.endswith(")")] == [
        "Overdue (2)",
        "Open (2)",
        "Broken (1)",
        "Kept (2)",
    ]
    assert "→ #9 delivery, 15 June 2023: First wheat arrives" in lines
