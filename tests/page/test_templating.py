"""Templates: strict, escaped, and with a policy that allows only the page's own style and script."""

from __future__ import annotations

import base64
import hashlib
import re

import pytest

from relations.page.templating import TEMPLATES, linked, policy_hash
from tests.page.conftest import Published
from tests.page.made import interactions


def test_the_policy_allows_what_the_page_has_and_nothing_else(published: Published) -> None:
    page = published(interactions(3))
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', page)
    assert policy
    assert "default-src 'none'" in policy[1]
    for tag, directive in (("style", "style-src"), ("script", "script-src")):
        [inline] = re.findall(rf"<{tag}>(.*?)</{tag}>", page, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(inline.encode()).digest()).decode()
        assert f"{directive} 'sha256-{digest}'" in policy[1]
    assert " style=" not in page


def test_style_and_script_are_light_enough_for_a_phone() -> None:
    assert sum((TEMPLATES / name).stat().st_size for name in ("style.css", "script.js")) <= 8_000


def test_a_page_asks_nothing_of_the_network(published: Published) -> None:
    page = published(interactions(3))
    loaded = re.findall(r'(?:src|srcset|data|poster)="([^"]*)"|url\(([^)]*)\)|@import', page)
    assert loaded == []
    assert not re.search(r"<(link|iframe|object|embed|base)\b", page)


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("June 2025 (#5)", 'June 2025 (<a href="#i5">#5</a>)'),
        ("#6 is elsewhere", "#6 is elsewhere"),
        ("<b>#5</b>", '&lt;b&gt;<a href="#i5">#5</a>&lt;/b&gt;'),
        ("it's #55", "it&#39;s #55"),
    ],
)
def test_ids_become_links_where_they_lead_somewhere(text: str, html: str) -> None:
    assert str(linked(text, {5, 39})) == html


def test_a_hash_is_as_the_policy_writes_it() -> None:
    assert policy_hash("") == "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="
