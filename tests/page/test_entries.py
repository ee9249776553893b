"""An interaction on a page, in either language."""

from __future__ import annotations

from dataclasses import replace

from relations.model import Source
from relations.page.entries import entry, step
from relations.render.display import Display
from relations.render.localizer import Localizer
from relations.vocabulary import BUILTIN
from tests.page.made import SECRET, interactions


def test_doubt_and_follow_ups_are_in_the_words_of_the_language() -> None:
    localizer = Localizer(Display(lang="fr"), BUILTIN)
    [one, two] = interactions(2)
    two = replace(two, confidence="disputed", due=None)
    on_file = {1: step(one, localizer, here=True)}
    shown = entry(two, ("energy",), on_file, localizer, one_pair=True, notes=False)
    assert shown.doubt == "contesté"
    assert [followed.id for followed in shown.follows] == [1]
    assert shown.day == two.date
    assert shown.parties == ""
    assert entry(two, (), on_file, localizer, one_pair=False, notes=False).parties == "Russie → Mali"


def test_a_note_is_shown_only_where_that_is_asked_for() -> None:
    localizer = Localizer(Display(), BUILTIN)
    [it] = [it for it in interactions(7) if it.note]
    it = replace(it, note=f"{SECRET}\nsecond line")
    assert entry(it, (), {}, localizer, one_pair=True, notes=False).note == ""
    assert entry(it, (), {}, localizer, one_pair=True, notes=True).note == f"{SECRET}\nsecond line"


def test_a_quote_is_put_in_the_marks_of_the_page_and_not_in_its_own_as_well() -> None:
    localizer = Localizer(Display(lang="fr"), BUILTIN)
    it = replace(interactions(1)[0], sources=(Source(title="Le Monde", quote="« La France a engagé »"),))
    shown = entry(it, (), {}, localizer, one_pair=True, notes=False)
    assert [source.quote for source in shown.sources] == ["La France a engagé"]
