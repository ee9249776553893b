"""What the flags of `add` and `edit` say, as fields of an interaction."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from typing import Any

import pytest

from relations.cli.fields import Said
from relations.cli.words import Words
from relations.errors import NotUnderstood
from relations.model import Mention, Source
from relations.vocabulary import BUILTIN

NOTHING = Said(**{field.name: None for field in fields(Said)})
WORDS = Words(BUILTIN, date(2025, 7, 1), "en", None)


def understood(**given: Any) -> dict[str, Any]:
    return replace(NOTHING, **given).fields(WORDS, ("MLI", "RUS"))


def test_a_flag_that_was_not_given_says_nothing() -> None:
    assert understood() == {}


@pytest.mark.parametrize(
    ("given", "field", "value"),
    [
        ({"title": "  A visit "}, "title", "A visit"),
        ({"date": "juin 2025"}, "date", "2025-06"),
        ({"key_date": "23 June 2025"}, "key_date", "2025-06-23"),
        ({"key_date": ""}, "key_date", None),
        ({"due": ""}, "due", None),
        ({"type": "visite"}, "type", "visit"),
        ({"level": "ministre"}, "level", "minister"),
        ({"level": ""}, "level", None),
        ({"confidence": "contesté"}, "confidence", "disputed"),
        ({"sector": ["énergie@moscou", ""]}, "sectors", (Mention("energy", "RUS"),)),
        ({"sector": [""]}, "sectors", ()),
        ({"person": [" A ", "B"]}, "people", ("A", "B")),
        ({"tag": []}, "tags", ()),
        ({"follows": [3]}, "follows", (3,)),
        ({"follows": [0]}, "follows", ()),
        ({"note": ""}, "note", None),
        ({"source": ["AFP"], "quote": ["x"]}, "sources", (Source(title="AFP", quote="x"),)),
        ({"source": [""]}, "sources", ()),
    ],
)
def test_a_flag_says_its_field(given: dict[str, Any], field: str, value: object) -> None:
    assert understood(**given) == {field: value}


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"title": " "}, "title"),
        ({"date": ""}, "date"),
        ({"type": ""}, "--type"),
        ({"confidence": ""}, "--confidence"),
        ({"sector": ["energy@france"]}, "--sector"),
        ({"published": ["2025"]}, "--published"),
    ],
)
def test_what_cannot_be_empty_or_does_not_fit_names_its_flag(given: dict[str, Any], field: str) -> None:
    with pytest.raises(NotUnderstood) as caught:
        understood(**given)
    assert caught.value.field == field
