"""Pictures for publication: text as text, with a title and a description."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from tests.conftest import Shell
from tests.page.conftest import Published
from tests.page.made import interactions

SVG = "{http://www.w3.org/2000/svg}"


def texts(picture: ET.Element) -> list[str]:
    return [element.text or "" for element in picture.iter(f"{SVG}text")]


@pytest.mark.parametrize("name", ["matrix.svg", "card.svg"])
def test_a_picture_is_text_with_a_title_and_a_description(published: Published, name: str) -> None:
    picture = ET.fromstring(published(interactions(20), "--title", "Mali <&> Russia", name=name))
    assert picture.findtext(f"{SVG}title") == "Mali <&> Russia"
    assert len(picture.findtext(f"{SVG}desc") or "") > 40
    assert "Mali <&> Russia" in texts(picture)
    assert not list(picture.iter(f"{SVG}image"))
    assert "As of 1 July 2025. Made with relations." in texts(picture)


def test_the_matrix_counts_what_the_timeline_counts(
    relations: Shell, published: Published, tmp_path: Path
) -> None:
    published(interactions(20))
    relations("timeline", "mali", "russia", "--by", "year", "-o", "years.svg")
    picture = ET.fromstring((tmp_path / "years.svg").read_text(encoding="utf-8"))
    report = relations("timeline", "mali", "russia", "--json", "--by", "year").json
    figures = [int(found[1]) for text in texts(picture) if (found := re.fullmatch(r"★?(\d{1,2})", text))]
    counted = [n for row in report["sectors"] for n in (*filter(None, row["counts"].values()), row["total"])]
    totals = figures[len(counted) :]
    assert figures[: len(counted)] == counted
    assert totals[-1] == 20
    assert sum(totals[:-1]) == 20


def test_a_card_has_the_size_that_networks_show(published: Published) -> None:
    picture = ET.fromstring(published(interactions(20), name="card.svg"))
    assert (picture.get("width"), picture.get("height")) == ("1200", "630")


def test_a_page_names_the_card_that_is_written_beside_it(published: Published, tmp_path: Path) -> None:
    page = published(interactions(5), "--card", "card.svg")
    assert '<meta property="og:image" content="card.svg">' in page
    assert (tmp_path / "card.svg").read_text(encoding="utf-8").startswith("<svg")


def test_png_is_made_from_the_same_drawing(relations: Shell, tmp_path: Path) -> None:
    pytest.importorskip("resvg_py", reason="the extra png is not installed")
    relations("add", "mali", "russia", "Talks", "-d", "2025", "-t", "meeting", "-s", "energy")
    assert relations("timeline", "mali", "russia", "-o", "matrix.png").code == 0
    assert (tmp_path / "matrix.png").read_bytes().startswith(b"\x89PNG")
