"""A page for readers: valid, self-contained, every figure leading to its interactions, nothing of the workspace."""

from __future__ import annotations

import gzip
import re

import html5lib
import pytest

from relations.model import Interaction
from relations.page.relation import MOST
from tests.conftest import Shell
from tests.page.conftest import Published
from tests.page.made import SECRET, interactions

HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</title></style></script><b>",
    "{{ 7*7 }}{% raw %}",
    "javascript:alert(1)",
    "&lt;b&gt; &amp; &#60;",
    "\u202ereversed\u202c",
    "tag\U000e0041\U000e0042s",
    "[bold]markup[/bold] :smile:",
    "'onmouseover='alert(1)",
    "<svg/onload=alert(1)>",
    "<iframe srcdoc='<script>alert(1)</script>'>",
    "]]><!--<script>",
    "--><script>alert(1)</script>",
    "\u200bzero\u200dwidth\ufeff",
    "א right to left (ב) 12:30",
    "<a href=javascript:alert(1)>x</a>",
    "`${alert(1)}`",
    "</blockquote></li></ol>",
    "%3Cscript%3E",
    '=HYPERLINK("https://example.org")',
    "\U0001f468\u200d\U0001f469\u200d\U0001f467 family",
    "a" * 3000,
    "«\xa0guillemets\xa0» “quotes” 'x' \"y\"",
)


def targets(page: str) -> set[str]:
    return set(re.findall(r'\bid="([^"]+)"', page))


def links(page: str) -> list[str]:
    return re.findall(r'href="#([^"]+)"', page)


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize("count", [1, 5, 60])
def test_a_page_is_valid_and_each_of_its_links_arrives(published: Published, count: int, lang: str) -> None:
    page = published(interactions(count), lang=lang)
    html5lib.HTMLParser(strict=True).parse(page)
    assert f'<html lang="{lang}">' in page
    assert set(links(page)) <= targets(page)
    ids = re.findall(r'\bid="([^"]+)"', page)
    assert len(ids) == len(set(ids))


def test_every_figure_of_the_matrix_is_a_link_to_what_it_counts(published: Published) -> None:
    page = published(interactions(60))
    matrix = page.partition('<table class="matrix">')[2].partition("</table>")[0]
    figures = re.findall(r'<a href="#([^"]+)" aria-label="[^"]*: (\d+)">(\d+)</a>', matrix)
    assert len(figures) > 50
    for target, said, shown in figures:
        assert said == shown
        if shown == "1":
            assert target.startswith("i")
            continue
        block = re.search(rf'id="{re.escape(target)}">(.*?)(?=\sid="|</dl>)', page, re.DOTALL)
        assert block, target
        if not target.endswith("-all"):
            assert len(re.findall(r'href="#i\d+"', block[1])) == int(shown)


def test_a_star_leads_to_the_interaction_that_a_sector_came_up_with(published: Published) -> None:
    page = published(interactions(5))
    starred = re.findall(r'<a href="#i(\d+)" class="star" aria-label="(\w+), [^"]*first on file">', page)
    first = {sector: int(id_) for id_, sector in starred}
    assert (
        first["Energy"]
        == min((it for it in interactions(5) if "energy" in it.sector_ids), key=lambda it: it.order).id
    )


def test_what_is_first_only_in_a_selection_is_called_that(published: Published) -> None:
    page = published(interactions(20), "--since", "2020")
    assert "first in this selection" in page
    assert "first on file" not in page
    assert "since 2020" in page


@pytest.mark.parametrize("count", [20, 400])
def test_notes_tags_codes_and_uids_stay_out_of_the_page_and_its_data(
    published: Published, count: int
) -> None:
    import base64

    page = published(interactions(count))
    files = [base64.b64decode(data).decode() for data in re.findall(r";base64,([^\"]+)\"", page)]
    assert len(files) == (2 if count <= 300 else 1)
    for text in (page, *files):
        assert SECRET not in text
        assert "00000000-0000" not in text
        assert "goldstein" not in text
    asked = published([], "--notes")
    assert SECRET in asked


def test_doubt_stands_wherever_a_disputed_interaction_does(published: Published) -> None:
    page = published(interactions(30))
    disputed = [it.id for it in interactions(30) if it.confidence == "disputed"]
    assert disputed
    for id_ in disputed:
        entry = page.partition(f'<li id="i{id_}"')[2].partition("</li>\n")[0]
        assert "disputed" in entry
        elsewhere = re.findall(rf'<a href="#i{id_}"><bdi[^>]*>[^<]*</bdi></a>(.{{0,60}})', page)
        assert all("disputed" in after for after in elsewhere)


@pytest.mark.parametrize("text", HOSTILE)
def test_what_was_typed_is_text_and_nothing_else(published: Published, text: str) -> None:
    from dataclasses import replace

    [it] = interactions(1, title=text)
    it = replace(it, people=(text,), place=text, tags=())
    page = published([it], "--title", text, "--credit", text, "--intro", text)
    tree = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(page)
    assert len(tree.findall(".//script")) == 1
    assert not tree.findall(".//img")
    assert not [name for element in tree.iter() for name in element.attrib if name.startswith("on")]
    assert "\u202e" not in page
    assert "\U000e0041" not in page
    assert "49" not in page.partition("<h1>")[2].partition("</h1>")[0]


def test_an_address_that_is_not_of_the_web_is_no_link(relations: Shell, published: Published) -> None:
    from dataclasses import replace

    from relations.model import Source

    [it] = interactions(1)
    page = published([replace(it, sources=(Source("file:///home/desk/scan.pdf", "A scan"),))])
    assert "file://" not in page.partition("<dl")[0].replace(";base64", "")
    assert "A scan" in page


def test_the_same_record_and_day_make_the_same_bytes_of_a_bearable_size(published: Published) -> None:
    page = published(interactions(60))
    assert page == published([])
    assert len(page.encode()) <= 160_000
    assert len(gzip.compress(page.encode())) <= 25_000


def test_nobody_publishes_what_nobody_has_read(relations: Shell, published: Published) -> None:
    from dataclasses import replace

    one, two = interactions(2)
    page = published([one, replace(two, tags=("unread",), follows=())])
    assert 'id="i2"' not in page
    told = relations("export", "mali", "russia", "-o", "page.html")
    assert "1 left out that nobody has read (#2)" in told.err


def test_too_many_for_one_page_are_refused(relations: Shell) -> None:
    from relations.errors import NotUnderstood
    from relations.page.relation import refuse_too_many

    it: Interaction = interactions(1)[0]
    refuse_too_many([it] * MOST)
    with pytest.raises(NotUnderstood, match="narrow it"):
        refuse_too_many([it] * (MOST + 1))
