"""What is put off, denied, hoped for or planned is told by the words around a cue; else it is plainly told."""

from __future__ import annotations

import pytest

from relations.draft.cues import cues_in
from relations.draft.time_expressions import dates_in
from relations.draft.verdict import verdict
from tests.draft.texts import parsed

CASES = [
    ("en", "Ghana visited Togo.", None),
    ("en", "Ghana will visit Togo.", "planned"),
    ("en", "Ghana would visit Togo.", "hypothetical"),
    ("en", "Ghana did not visit Togo.", "denied"),
    ("en", "The visit of Ghana to Togo was postponed.", "postponed"),
    ("en", "Ghana signed no treaty with Togo.", "denied"),
    ("en", "Ghana will not send troops to Togo.", "denied"),  # all of it is the cue
    ("en", "Ghana will never recognise Togo.", "denied"),
    ("fr", "Le Ghana n'enverra pas de troupes au Togo.", "denied"),
    ("en", "Ghana has invited Togo to the upcoming summit.", None),
    ("en", "Ghana will invite Togo to the summit.", "planned"),
    ("en", "Ten ships to be built in Accra were delivered to Togo.", None),
    ("en", "Ten ships are to be delivered to Togo.", "planned"),
    ("en", "Without naming anybody, Ghana condemned Togo.", None),
    ("en", "Ghana condemned Togo, without naming anybody.", None),
    ("en", "Ghana pledged to send rice to Togo.", None),  # what is promised is the promise's own
    ("en", "Ghana met Mark Will of Togo.", None),  # a name
    ("en", "The budget provides for the delivery of tanks by Ghana to Togo.", "hypothetical"),
    ("en", "The package of May includes the delivery of tanks by Ghana to Togo.", "hypothetical"),
    ("fr", "Le plan comprend la livraison de chars par le Ghana au Togo.", "hypothetical"),
    ("fr", "Le Ghana se rendra au Togo.", "planned"),
    ("fr", "Le Ghana a convié le Togo au prochain sommet.", None),
    ("fr", "Le Ghana se rendrait au Togo.", "hypothetical"),
    ("fr", "Le Ghana n'a pas condamné le Togo.", "denied"),
    ("fr", "Le Ghana a condamné le Togo.", None),
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_what_the_words_around_a_cue_say_of_it(language: str, text: str, expected: str | None) -> None:
    sentence, tree, words = parsed(text, language)
    spot = cues_in(sentence, dates_in(sentence, words), words)[0]
    assert verdict(sentence, spot, tree.clauses[0].text, words.grammar) == expected
