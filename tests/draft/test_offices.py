"""What the words for an office say: whose alone it is, its title, how an article words it."""

from __future__ import annotations

import pytest

from relations.draft.entities import Mention
from relations.draft.offices import held_by_one, office_as_worded, title_of
from tests.draft.texts import mentioned

HELD = [
    ("en", "The External Affairs Minister spoke.", "IND", "external"),
    ("fr", "Le guide suprême a parlé.", "IRN", "guide"),
    ("en", "The foreign minister spoke.", None, "foreign"),
    ("fr", "Le roi Quispe a parlé.", None, "roi"),
]


@pytest.mark.parametrize(("language", "text", "code", "title"), HELD)
def test_whose_office_it_is_and_its_title(language: str, text: str, code: str | None, title: str) -> None:
    [sentence, *_], [there, *_], words = mentioned(text, language)
    offices = [m for m in there if m.sort == "office"]
    assert held_by_one(sentence, offices, words) == code
    assert title_of(sentence, offices) == title


def test_an_office_is_told_as_the_article_words_it() -> None:
    [sentence, *_], [there, *_], _ = mentioned("Togo's foreign minister, Mr Luis Quispe, spoke.", "en")
    [person] = [m for m in there if m.sort == "person"]
    assert office_as_worded(sentence, there, person) == "Togo's foreign minister"
    assert office_as_worded(sentence, [Mention(0, 4, "name", ("TGO",)), person], person) is None
