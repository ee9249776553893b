"""A field that has no place of its own on a report is told with its label."""

from __future__ import annotations

from dataclasses import replace

from relations.model.fields import BY_NAME
from relations.render.display import Display
from relations.render.further import further, further_than
from relations.render.localizer import Localizer
from relations.vocabulary import BUILTIN
from tests.page.made import interactions


def test_the_fields_are_those_that_are_published_without_those_told() -> None:
    every = {field.name for field in further_than()}
    assert every == {"key_date", "people", "place", "also", "follows", "due"}
    assert {field.name for field in further_than("place", "due")} == every - {"place", "due"}


def test_each_that_has_a_value_is_told_in_words_of_the_language() -> None:
    it = replace(interactions(1)[0], type="pledge", due="2026-12", people=("A", "B"), place=None)
    fields = [BY_NAME[name] for name in ("due", "people", "place")]
    told = further(it, fields, Localizer(Display(lang="fr"), BUILTIN))
    assert [(field.name, words) for field, words in told] == [("due", "décembre 2026"), ("people", "A, B")]
