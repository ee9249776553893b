"""Words that say that something happened are found in their own clause, and what became of it with them."""

from __future__ import annotations

import pytest

from relations.draft.cues import cues_in, statuses
from tests.draft.texts import drafted, lines, parsed

CUES = [
    ("en", "Ghana broke off on Tuesday its relations with Togo.", ["rupture"]),
    ("en", "Ghana signed a treaty, which Togo condemned.", ["agreement", "criticism"]),
    ("en", 'The minister said: "We will never sign any treaty with that country."', []),
    ("en", "It rained in Ghana and in Togo for the whole of the week.", []),
    ("fr", "Le Ghana a rompu mardi ses relations avec le Togo.", ["rupture"]),
    ("fr", "Le Ghana va fermer jusqu'à nouvel ordre un point de passage avec le Togo.", ["closure"]),
    ("fr", "Le Ghana a jugé l'attaché de défense du Togo « persona non grata ».", ["expulsion"]),
    ("fr", "Le Ghana a déclaré personae non gratae deux diplomates du Togo.", ["expulsion"]),
    ("fr", "L'armée du Ghana a reçu des lance-roquettes et 500 missiles.", ["delivery"]),
    ("en", "Ghana closed until further notice its border with Togo.", ["closure"]),
    ("en", "Ghana's ambassador to Togo was, in turn, recalled.", ["recall"]),
    ("en", "The border with Togo has, however, been closed by Ghana.", ["closure"]),
    ("fr", "L'ambassadeur du Ghana au Togo a, de son côté, été rappelé.", ["recall"]),
    ("fr", "Un diplomate du Togo a, en représailles, été expulsé par le Ghana.", ["expulsion"]),
    ("en", "Ghana is suspending operations at its embassy in Togo.", ["closure"]),
    ("en", "Ghana's king spoke of his long-promised trip to Togo.", ["visit"]),
    ("en", "Ghana re-opened its embassy in Togo.", ["restoration"]),
    ("fr", "Le Ghana a suspendu les activités de son ambassade au Togo.", ["closure"]),
]


@pytest.mark.parametrize(("language", "text", "types"), CUES)
def test_what_is_said_to_have_happened(language: str, text: str, types: list[str]) -> None:
    sentence, tree, words = parsed(text, language)
    found = [spot.cue.type for clause in tree.clauses for spot in cues_in(sentence, (), words, clause)]
    assert found == types


def test_the_place_between_a_verb_and_its_object_is_stepped_over() -> None:
    text = "Le Ghana a fermé à Lima son ambassade."
    sentence, _, words = parsed(text, "fr")
    place = (text.index("à Lima"), text.index("à Lima") + len("à Lima"))
    assert not cues_in(sentence, (), words)
    assert [spot.cue.type for spot in cues_in(sentence, (), words, places=[place])] == ["closure"]


def test_what_became_of_it_whoever_did_it() -> None:
    sentence, _, words = parsed("They will sign the treaty, and they expelled an envoy on Monday.", "en")
    assert statuses(sentence, words) == [("agreement", "planned"), ("expulsion", "happened")]


def test_a_sentence_without_a_known_cue_still_has_a_status() -> None:
    sentence, _, words = parsed("They hope that it will rain in the country.", "en")
    assert statuses(sentence, words) == [("", "hypothetical")]


BY_MEETING = {
    "Argentina's minister began his agenda on Monday by meeting privately with his Bolivian counterpart.": [
        "ARG>BOL 2025-06-23 meeting"
    ],
    "Kenya's president opened the day on Tuesday by meeting Uganda's ambassador.": [
        "KEN>UGA 2025-06-24 meeting"
    ],
    "Peru responded on Monday by meeting Ghana's deadline.": [],
    "Ghana's minister could start by meeting his Togolese counterpart on Friday.": [],
    "Peru met on Monday the deadline to pay its debt to Ghana.": [],
    "Peru met Ghanaian needs for rice on Monday.": [],
    "Peru renewed ties with Ghana on Monday by offering scholarships.": ["PER>GHA 2025-06-23 pledge"],
    "Peru renewed ties with Ghana on Monday by reopening its embassy.": ["PER>GHA 2025-06-23 restoration"],
}


def test_what_somebody_does_by_meeting() -> None:
    assert {text: lines(drafted(text)) for text in BY_MEETING} == BY_MEETING


DISCUSSED = {  # what is discussed is no meeting of those that are named beside it
    "The dispute with Togo is being discussed in Ghana's parliament.": [],
    "Peru's minister met Ghana's on Monday on a plan to be discussed at the bloc's 3 July summit.": [
        "PER>GHA 2025-06-23 meeting"
    ],
    "Kenya's request, discussed by Uganda's cabinet on Monday, is unusual.": [],
    "The border was discussed by the presidents of Peru and Chile on Monday.": ["PER>CHL 2025-06-23 meeting"],
}


def test_what_is_discussed() -> None:
    assert {text: lines(drafted(text)) for text in DISCUSSED} == DISCUSSED


REBUKES = {  # who says of what another did that it is wrong criticises them
    "Peru's government called Chile's decision illegal on Monday.": ["PER>CHL 2025-06-23 criticism"],
    "Kenya described Uganda's move on Monday as unacceptable.": ["KEN>UGA 2025-06-23 criticism"],
    "Togo's prime minister on Monday termed Benin's closure a grave violation of the treaty.": [
        "TGO>BEN 2025-06-23 criticism"
    ],
    "Latvia's foreign ministry said on Monday that Estonia's move ran counter to the treaty.": [
        "LVA>EST 2025-06-23 criticism"
    ],
    "Serbia's foreign ministry said on Tuesday that Croatia's decision was contrary to all principles.": [
        "SRB>HRV 2025-06-24 criticism"
    ],
    "Kenya's ministry said on Monday Uganda's decision was a step in the right direction.": [],
    "Norway's minister said on Monday that the attack on Mali was unacceptable.": [],
    "Ghana's president did not say on Monday that Togo's move was unacceptable.": [],
    "Peru never called Chile's decision illegal.": [],
    "Analysts said on Monday that Peru's decision was unacceptable to Chile.": [],
    "Togo's move threatens the peace with Ghana, Benin's president said on Monday.": [],
}


def test_who_calls_something_illegal() -> None:
    assert {text: lines(drafted(text)) for text in REBUKES} == REBUKES
