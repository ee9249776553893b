"""Tests of `relations/draft/roles.py`: the preposition before a name, across articles, numbers and dates."""

from __future__ import annotations

from relations.draft.roles import role
from tests.draft.texts import split

ROLES = {
    "fr": {
        "Le ministre se rend au *Pérou.": "to",
        "Des *instructeurs péruviens sont arrivés.": "",
        "Le 31 mai 2010, des *troupes péruviennes ont attaqué.": "",
        "Il a parlé de la Norvège, des *Etats-Unis et du Togo.": "of",
        "Il a expulsé une dizaine de *diplomates péruviens.": "",
        "Il aide les populations du *Pérou.": "of",
        "La décision du *Pérou est connue.": "gen",
    },
    "en": {
        "The minister travelled to *Peru.": "to",
        "He met with two *Peruvian envoys.": "with",
    },
}


def test_the_role_is_that_of_the_preposition_before() -> None:
    found = {}
    for language, texts in ROLES.items():
        for text in texts:
            [sentence], words = split(text.replace("*", ""), language)
            found[text] = role(sentence, text.index("*"), words)
    assert found == {text: wanted for texts in ROLES.values() for text, wanted in texts.items()}
