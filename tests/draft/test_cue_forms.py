"""A cue is a noun or a verb of its clause, told in the present, under way, or before what else is told."""

import pytest

from relations.draft.cue_forms import in_the_present, is_ahead, is_definite, is_noun, is_under_way, modifies
from relations.draft.cues import cues_in
from relations.draft.time_expressions import dates_in
from tests.draft.texts import parsed

FORMS = [  # text, and what is so of its first cue
    ("en", "Ghana's president visited Togo.", set()),
    ("en", "The visit of Ghana's president to Togo was brief.", {"noun", "definite"}),
    ("en", "A visit of Ghana's president to Togo was brief.", {"noun"}),
    ("en", "Ghana's president arrives in Togo on Friday.", {"present"}),
    ("en", "Ghana's president will arrive in Togo.", {"ahead"}),
    ("fr", "Le Ghana a nourri les migrants expulsés du Togo.", {"modifies"}),
    ("fr", "Le président ghanéen a visité le Togo.", set()),
    ("fr", "La visite du président ghanéen au Togo a été brève.", {"noun", "definite"}),
    ("fr", "Le président ghanéen se rend au Togo.", {"present"}),
    ("fr", "Le président ghanéen visitera le Togo.", {"ahead"}),
    ("fr", "Le président ghanéen est en visite au Togo.", {"noun", "present", "under way"}),
]


@pytest.mark.parametrize(("language", "text", "expected"), FORMS)
def test_how_a_cue_stands_in_its_clause(language: str, text: str, expected: set[str]) -> None:
    sentence, tree, words = parsed(text, language)
    clause = tree.clauses[0]
    spot = cues_in(sentence, dates_in(sentence, words), words, clause)[0]
    so = {
        "noun": is_noun(spot, clause, words.grammar),
        "definite": is_definite(sentence, spot, words),
        "present": in_the_present(sentence, spot, clause, words),
        "ahead": is_ahead(clause, words),
        "modifies": modifies(sentence, spot, clause, words),
        "under way": is_under_way(spot, clause, words),
    }
    assert {name for name, holds in so.items() if holds} == expected
