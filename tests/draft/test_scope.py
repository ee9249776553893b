"""An event has the actors of its clause, and what the clause takes from another."""

from __future__ import annotations

import pytest

from relations.draft.scope import actors_of, place_phrases
from tests.draft.texts import acting, drafted, lines, parsed

ACTORS = [
    ("en", "Peru said that Ghana met Togo.", "met", ["GHA", "TGO"]),
    ("en", "Ghana met Togo and signed a treaty.", "signed", ["GHA"]),
    ("en", "Ghana thanked Togo, which has sent trucks to Benin.", "sent", ["TGO", "BEN"]),
    ("en", "Ghana signed a pact with Togo, the Peruvian government said.", "signed", ["GHA", "TGO"]),
    ("en", "Ghana and Togo discussed Ukraine.", "discussed", ["GHA", "TGO"]),
    (
        "en",
        "Ghana closed its border, deepening the row after Togolese jets bombed Benin.",
        "bombed",
        ["TGO", "BEN"],
    ),
    ("en", "Ghana closed its border after Togolese jets bombed Benin.", "bombed", ["TGO", "BEN"]),
    ("en", "Ghana closed its embassy after strikes on Benin.", "strikes", ["GHA", "BEN"]),
    ("en", "Ghana spoke of a strike in Togo that killed two Peruvians.", "killed", ["PER"]),
    ("fr", "Le Ghana a parlé d'une frappe au Togo qui a tué deux Péruviens.", "tue", ["PER"]),
    ("en", "Ghana spoke of troops from Togo that killed two Peruvians.", "killed", ["TGO", "PER"]),
    ("en", "Ghana met Togo, signing a treaty.", "signing", ["GHA"]),
    ("en", "Ghana gave the money to help the people of Togo.", "gave", ["GHA"]),
    ("fr", "Le Pérou parle d'un accord signé entre le Ghana et le Togo.", "signe", ["GHA", "TGO"]),
    ("fr", "L'Algérie a suspendu le traité qui la liait à l'Espagne.", "suspendu le traite", ["DZA", "ESP"]),
]


@pytest.mark.parametrize(("language", "text", "cue", "expected"), ACTORS)
def test_who_takes_part(language: str, text: str, cue: str, expected: list[str]) -> None:
    sentence, tree, words = parsed(text, language)
    at = sentence.plain.index(cue)
    there = actors_of(sentence, tree.at(at), tree, (at, at + len(cue)), acting(text, language), words)
    assert [a.code for a in there if a.code] == expected


def test_where_a_sentence_says_in_what_place_something_was() -> None:
    text = "The ministers of Ghana and Togo signed in Lima a treaty with Peru."
    sentence, _, words = parsed(text, "en")
    (phrase,) = place_phrases(sentence, acting(text, "en"), words)
    assert text[slice(*phrase)] == "in Lima"


TALKED_OVER = {  # nobody meets who is only talked about
    "Norway's premier discussed on Monday the requests of Kenya.": [],
    "The Peruvian cabinet discussed Chile's offer on Tuesday.": [],
    "Finland's president discussed the letter of the Norwegian premier with reporters on Monday.": [],
    "La première ministre norvégienne a discuté lundi des demandes du Kenya.": [],
    "Latvia's president discussed the war with the Estonian president on Monday.": [
        "LVA>EST 2025-06-23 meeting"
    ],
    "Peru's and Chile's ministers discussed fishing on Monday.": ["PER>CHL 2025-06-23 meeting"],
    "Les ministres péruvien et chilien ont discuté lundi de la pêche.": ["PER>CHL 2025-06-23 meeting"],
}


def test_who_is_only_talked_about_meets_nobody() -> None:
    assert {text: lines(drafted(text)) for text in TALKED_OVER} == TALKED_OVER


BEHIND = [  # the subject of a relative clause stands behind its verb
    ("Le plan que rejette le Pérou a été présenté lundi par le Chili.", ["PER>CHL ../2025-06-25 refusal"]),
    ("L'ambassadeur qu'a expulsé lundi le Niger est rentré à Paris, a indiqué la France.", []),  # whose, is not said
    ("Les camions qu'ont livrés lundi au Togo le Ghana et le Pérou sont arrivés.", []),  # and not by Togo
    ("La visite qu'a effectuée lundi à Lima le ministre chilien a été brève.", ["CHL>PER 2025-06-23 visit"]),
    ("La visite que le roi du Maroc a faite lundi au Gabon a été saluée par le Togo.", ["MAR>GAB 2025-06-23 visit"]),
]  # fmt: skip


def test_who_acts_may_stand_behind_the_verb_of_a_relative_clause() -> None:
    assert {text: lines(drafted(text)) for text, _ in BEHIND} == dict(BEHIND)
