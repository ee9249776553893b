"""Promises in a pipe, and under their states on a terminal."""

from __future__ import annotations

import pytest

from relations.analysis.promises import promises
from relations.render.promises import PromiseReport, state_in_words
from relations.vocabulary import BUILTIN
from tests.analysis.record import MALI_RUSSIA, TODAY, interaction
from tests.render.sample import localizer

PROMISED = promises(MALI_RUSSIA, MALI_RUSSIA, BUILTIN, TODAY)
ON_FILE = {it.id: it for it in MALI_RUSSIA if it.id}


def test_a_row_for_each_promise() -> None:
    table = PromiseReport(PROMISED, ON_FILE, TODAY, localizer("fr", 80, terminal=False)).table()
    assert list(table.columns) == "id date title rung due age_days state chain".split()
    assert next(iter(table.rows)) == [
        "7", "2022-11-16", "Wheat and fertiliser promised", "promis", "2023-06", "1468", "tenue", "#8 #9",
    ]  # fmt: skip


def test_for_readers_a_row_is_in_words_and_says_what_followed() -> None:
    table = PromiseReport(PROMISED, ON_FILE, TODAY, localizer("fr", 80)).in_words()
    assert list(table.columns) == [*"id titre parties stade date échéance état".split(), "suivie de"]
    first = next(iter(table.rows))
    assert first[:7] == [
        "#7", "Wheat and fertiliser promised", "Russie → Mali", "promis", "16 novembre 2022", "juin 2023", "tenue",
    ]  # fmt: skip
    assert "; #9 livraison, 15 juin 2023\xa0: First wheat arrives" in first[7]


def test_overdue_ones_come_first_and_kept_ones_show_what_followed() -> None:
    page = PromiseReport(PROMISED, ON_FILE, TODAY, localizer("en", 120)).page()
    lines = ["".join(value for value, _ in line).strip() for line in page.lines]
    assert [line for line in lines if line.endswith(")")] == [
        "Promises open (1)",
        "Promises broken (1)",
        "Promises kept (1)",
        "Agreements overdue (2)",
        "Agreements not yet carried out (1)",
        "Agreements carried out (1)",
    ]
    assert "→ #9 delivery, 15 June 2023: First wheat arrives" in lines


@pytest.mark.parametrize(
    ("date", "due", "told"),
    [
        ("2020-01-01", "2026-11-22", "late by 1 day"),
        ("2020-01-01", "2026-10", "late by at least 23 days"),
        ("2022-08~", None, "at least 1,515 days ago"),
        ("2026-11-13", None, "10 days ago"),
        ("2026-11-23", None, "0 days ago"),
    ],
)
def test_ages_of_inexact_dates_are_at_least(date: str, due: str | None, told: str) -> None:
    pledge = interaction(1, date, type="pledge", due=due)
    found = promises([pledge], [], BUILTIN, TODAY)
    page = PromiseReport(found, {1: pledge}, TODAY, localizer("en", 120)).page()
    assert "".join(value for value, _ in page.lines[-1]).endswith(f" · {told}")


def test_agreements_are_carried_out_and_pledges_kept() -> None:
    record = [
        interaction(n, "2020-01-01", type=type_, follows=(n - 2,) if n > 2 else ())
        for n, type_ in enumerate(("pledge", "agreement", "delivery", "delivery"), 1)
    ]
    found = promises(record, record, BUILTIN, TODAY)
    assert [state_in_words(promise, localizer("en", 80)) for promise in found] == ["kept", "carried out"]
    assert [state_in_words(promise, localizer("fr", 80)) for promise in found] == ["tenue", "appliqué"]
