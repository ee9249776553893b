"""Headings of tables on a screen."""

from __future__ import annotations

from relations.render.cells import heading


def test_a_heading_follows_the_language_and_has_spaces() -> None:
    assert (heading("key_date", "en"), heading("key_date", "fr"), heading("uid", "fr")) == (
        "key date",
        "jour clé",
        "uid",
    )
