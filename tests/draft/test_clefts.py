"""A part of a sentence set off before the clause it is of does not hide that clause's day or whether it is done."""

from __future__ import annotations

import pytest

from relations.draft.clefts import cleft, is_denied_so, set_off_in
from tests.draft.texts import drafted, lines, parsed

CLEFTS = [
    # language, sentence, the words that set off, and whether what follows is denied
    ("en", "It was on Monday that Ghana expelled Togo's ambassador.", "it was", False),
    ("en", "It was not Ghana that expelled Togo's ambassador.", "it was not", True),
    ("en", "It was not until Monday that Ghana expelled Togo's ambassador.", "it was not until", False),
    ("en", "It is unlikely that Ghana expelled Togo's ambassador.", None, False),
    ("en", "Ghana said that Togo had expelled its ambassador.", None, False),
    ("fr", "Ce sont dix camions que le Ghana a livrés au Togo.", "ce sont", False),
    ("fr", "Ce n'est pas le Ghana qui a expulsé l'ambassadeur du Togo.", "ce n'est pas", True),
]


def test_what_sets_off_a_part() -> None:
    found = []
    for language, text, _, _ in CLEFTS:
        _, tree, words = parsed(text, language)
        last = tree.clauses[-1]
        begun = cleft(last, words.grammar)
        assert begun is None or set_off_in(last) is tree.clauses[0]
        found.append((language, text, begun and begun[0].strip(), is_denied_so(last, words.grammar)))
    assert found == CLEFTS


def test_what_is_set_off_is_no_plan_of_what_is_done() -> None:
    text = "Vendredi 20 juin, ce sont 8 blindés, sur 15 prévus, que le Ghana a remis aux forces togolaises."
    assert lines(drafted(text)) == ["GHA>TGO 2025-06-20 delivery"]


PLANNED = [  # "it is planned that" sets nothing off
    "Following the talks, it is planned that a joint statement of the heads of state, the agreement on the Ghana-Peru "
    "border, and a number of documents aimed at further developing Ghanaian-Peruvian cooperation will be signed.",
    "It is planned that a joint statement of Ghana and Peru, and a number of documents, will be signed.",
    "Il est prévu qu'une déclaration conjointe du Ghana et du Pérou, et d'autres textes, soient signés.",
]


@pytest.mark.parametrize("text", PLANNED)
def test_what_it_is_planned_to_do_is_not_done(text: str) -> None:
    found = drafted(text).proposals
    assert found
    assert all(draft["tags"] == ["planned"] for draft in found)
