"""The page that sets several relations side by side."""

from __future__ import annotations

import re
from pathlib import Path

import html5lib
import pytest

from tests.conftest import Shell


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_ids_in_the_tables_lead_to_the_interactions_below(
    relations: Shell, tmp_path: Path, lang: str
) -> None:
    relations(
        "add", "mali", "russia", "Talks on rail", "-d", "2025-01-05", "-t", "meeting", "-s", "transport@mali"
    )
    relations("add", "mali", "france", "<b>Talks</b>", "-d", "2024-01-05", "-t", "meeting", "-s", "energy")
    relations("add", "mali", "china", "Not compared", "-d", "2024-01-05", "-t", "meeting")
    told = relations("--lang", lang, "compare", "mali", "russia", "france", "-o", "compared.html")
    assert (told.code, told.out) == (0, "")
    page = (tmp_path / "compared.html").read_text(encoding="utf-8")
    html5lib.HTMLParser(strict=True).parse(page)
    assert set(re.findall(r'href="#(i\d+)"', page)) == {"i1", "i2"}
    assert re.search(r'<li id="i1"', page)
    assert "Not compared" not in page
    assert "&lt;b&gt;Talks" in page


def test_what_nobody_has_read_counts_nowhere(relations: Shell, tmp_path: Path) -> None:
    relations("add", "mali", "russia", "Talks", "-d", "2025-01-05", "-t", "meeting")
    relations("add", "mali", "russia", "A draft", "-d", "2025-02-05", "-t", "visit", "--tag", "unread")
    relations("compare", "mali", "russia", "france", "-o", "compared.html")
    page = (tmp_path / "compared.html").read_text(encoding="utf-8")
    assert "A draft" not in page
    assert "February" not in page
