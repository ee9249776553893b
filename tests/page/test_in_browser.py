"""Pages in a real browser: accessible, whole at every width, in the dark, on paper, without script, in a frame."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.conftest import Shell
from tests.page.conftest import Published
from tests.page.made import interactions

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.long
WIDTHS = (320, 360, 768, 1280)
SEED = Path(__file__).parents[2] / "db.json"


@pytest.fixture(params=["seed-en", "seed-fr", "sixty", "six hundred", "compared"])
def page_file(request: pytest.FixtureRequest, relations: Shell, published: Published, tmp_path: Path) -> Path:
    file = tmp_path / "page.html"
    if request.param in ("sixty", "six hundred"):
        published(interactions(60 if request.param == "sixty" else 600))
    elif request.param == "compared":
        published(interactions(30))
        assert relations("compare", "mali", "russia", "france", "-o", file).code == 0
    else:
        lang = request.param.removeprefix("seed-")
        told = relations("--db", SEED, "--lang", lang, "export", "mali", "russia", "-o", file)
        assert told.code == 0, told.err
    return file


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_rule_of_accessibility_is_broken_and_nothing_is_asked_for(
    browser: Browser, page_file: Path, scheme: str
) -> None:
    from axe_playwright_python.sync_playwright import Axe

    page = browser.new_page(color_scheme="dark" if scheme == "dark" else "light")
    said: list[str] = []
    asked: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("request", lambda request: asked.append(request.url))
    page.goto(page_file.as_uri())
    found = Axe().run(page).response["violations"]
    assert not [(rule["id"], rule["nodes"][0]["html"]) for rule in found]
    assert asked == [page_file.as_uri()]
    assert said == []
    page.close()


@pytest.mark.parametrize("width", WIDTHS)
def test_nothing_overflows_and_no_number_is_torn(browser: Browser, page_file: Path, width: int) -> None:
    page = browser.new_page(viewport={"width": width, "height": 900})
    page.goto(page_file.as_uri())
    root = "document.documentElement"
    assert page.evaluate(f"{root}.scrollWidth - {root}.clientWidth") == 0
    torn = page.evaluate(
        """[...document.querySelectorAll('td.n a, .breadth td, .ids a, .id')].filter(e => {
             const range = document.createRange();
             range.selectNodeContents(e);
             const lines = new Set([...range.getClientRects()].filter(r => r.width).map(r => r.bottom >> 3));
             return lines.size > 1 && e.getBoundingClientRect().height > 40;
           }).map(e => e.outerHTML)"""
    )
    assert torn == []
    page.close()


def test_the_filter_narrows_by_keyboard_and_a_link_brings_back_what_it_hid(
    browser: Browser, published: Published, tmp_path: Path
) -> None:
    published(interactions(60))
    page = browser.new_page()
    page.goto((tmp_path / "page.html").as_uri())
    shown = "document.querySelectorAll('.timeline li[id]:not([hidden])').length"
    assert page.evaluate(shown) == 60
    page.focus("#filter select")
    page.keyboard.type("Ener")
    page.wait_for_function(f"{shown} < 60")
    energy = sum("energy" in it.sector_ids for it in interactions(60))
    assert page.evaluate(shown) == energy
    assert page.inner_text("#filter output").startswith(f"{energy} ")
    hidden = page.evaluate("document.querySelector('.timeline li[id][hidden]').id")
    page.evaluate(f"location.hash = '#{hidden}'")
    page.wait_for_function(f"{shown} === 60")
    first_link = page.locator(".matrix a.star").first
    first_link.focus()
    page.keyboard.press("Enter")
    page.wait_for_function("location.hash.startsWith('#i')")
    page.close()


def test_without_script_everything_stands(browser: Browser, published: Published, tmp_path: Path) -> None:
    published(interactions(60))
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto((tmp_path / "page.html").as_uri())
    entries = page.locator(".timeline li[id]")
    assert entries.count() == 60
    assert all(entries.nth(n).is_visible() for n in (0, 30, 59))
    assert not page.locator("#filter").is_visible()
    page.context.close()


def test_paper_has_the_totals_once_and_every_address(
    browser: Browser, published: Published, tmp_path: Path
) -> None:
    published(interactions(60))
    page = browser.new_page()
    page.goto((tmp_path / "page.html").as_uri())
    page.emulate_media(media="print")
    assert page.evaluate("getComputedStyle(document.querySelector('tfoot')).display") == "table-row-group"
    after = "getComputedStyle(document.querySelector('figcaption a'), '::after').content"
    assert "example.org" in page.evaluate(after) or "attr(" in page.evaluate(after)
    assert not page.locator("#filter").is_visible()
    assert page.pdf(format="A4").startswith(b"%PDF")
    page.close()


def test_a_page_in_a_frame_tells_its_height_and_an_injected_script_is_blocked(
    browser: Browser, published: Published, tmp_path: Path
) -> None:
    published(interactions(5))
    outer = tmp_path / "outer.html"
    outer.write_text(
        '<!doctype html><title>x</title><iframe src="page.html" sandbox="allow-scripts" width="400"></iframe>'
        "<script>addEventListener('message', e => { window.told = e.data })</script>",
        encoding="utf-8",
    )
    page = browser.new_page()
    page.goto(outer.as_uri())
    page.wait_for_function("window.told && window.told.relations === 'height' && window.told.height > 500")
    page.goto((tmp_path / "page.html").as_uri())
    _inject(page)
    assert page.evaluate("window.injected") is None
    page.close()


def _inject(page: Page) -> None:
    page.evaluate(
        "(() => { const s = document.createElement('script'); s.textContent = 'window.injected = 1';"
        " document.body.append(s) })()"
    )
