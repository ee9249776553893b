"""Leads on a terminal and in a pipe."""

from __future__ import annotations

from relations.analysis.leads import Lead
from relations.render.display import Display
from relations.render.layout import page_text
from relations.render.leads import leads_page, leads_table
from relations.render.localizer import Localizer
from relations.vocabulary import BUILTIN

LEAD: Lead = {
    "pair": "MLI-RUS",
    "period": "2025-Q2",
    "theirs": 7,
    "own": 0,
    "ids": [f"gdelt:{n}" for n in range(5)],
    "sources": ["https://example.org/\x1b[31m"],
}


def test_a_terminal_shows_a_few_of_each_and_nothing_that_acts() -> None:
    look = Display(terminal=True, lang="fr")
    text = page_text(leads_page([LEAD], Localizer(look, BUILTIN)), look)
    assert "Mali – Russie" in text
    assert "T2" in text
    assert "7 rapports · aucune au registre" in text
    assert "gdelt:0, gdelt:1, gdelt:2 et 2 autres" in text
    assert "gdelt:3" not in text
    assert "\x1b" not in text


def test_a_pipe_has_them_all() -> None:
    table = leads_table([LEAD])
    assert table.columns == ["pair", "period", "theirs", "own", "ids", "sources"]
    assert next(iter(table.rows))[4].count("gdelt:") == 5
