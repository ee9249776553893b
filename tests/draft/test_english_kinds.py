"""Kinds of English sentences that were missed, or read with the sides exchanged: each with its neighbours."""

from __future__ import annotations

from tests.draft.texts import drafted, lines

SAID = " That is what the officials of the ministry said of it."  # makes one sentence a text

# The article is of Wednesday, 25 June 2025.
DECIDED = {
    "Ghana decided on Tuesday to close its border with Togo.": ["GHA>TGO 2025-06-24 closure"],
    "Ghana has decided to expel Togo's ambassador, the foreign ministry said on Tuesday.": [
        "GHA>TGO 2025-06-24 expulsion"
    ],
    "Ghana decided on Tuesday to recall its ambassador to Togo for consultations.": [
        "GHA>TGO 2025-06-24 recall"
    ],
    "Ghana decided on Tuesday to suspend its trade agreement with Togo.": ["GHA>TGO 2025-06-24 suspension"],
    "Ghana decided on Tuesday to sever diplomatic relations with Togo.": ["GHA>TGO 2025-06-24 rupture"],
    "Ghana may recall its ambassador to Togo, the paper wrote on Tuesday.": [],
    "Ghana did not suspend its trade agreement with Togo on Tuesday.": [],
}
BORDERS = {
    "The Ghana-Togo border has been closed since Tuesday.": ["GHA>TGO 2025-06-24 closure"],
    "The border between Ghana and Togo was closed on Tuesday by the Ghanaian authorities.": [
        "GHA>TGO 2025-06-24 closure"
    ],
    "The border between Ghana and Togo was closed by Togo on Tuesday.": ["TGO>GHA 2025-06-24 closure"],
    "The border between Ghana and Togo was closed on Tuesday.": ["GHA>TGO 2025-06-24 closure"],
    "The Kenya-Somalia border was reopened on Monday.": ["KEN>SOM 2025-06-23 lifting"],
    "The border between Ghana and Togo will be closed to trucks until Friday.": [],
}
ANSWERED = {
    "Chile expelled a Peruvian diplomat on Tuesday in retaliation for Peru's expulsion of a Chilean envoy on "
    "Monday.": ["CHL>PER 2025-06-24 expulsion", "PER>CHL 2025-06-23 expulsion"],
    "Chile expelled two Peruvian diplomats on Tuesday in response to Lima's sanctions.": [
        "CHL>PER 2025-06-24 expulsion"
    ],
    "Chile condemned on Tuesday Peru's expulsion of a Chilean envoy.": ["CHL>PER 2025-06-24 criticism"],
    "Chile condemned Peru's expulsion of a Chilean envoy on Tuesday.": ["CHL>PER 2025-06-24 criticism"],
    "Chile denounced on Tuesday the arrest of its fishermen by Peru.": ["CHL>PER 2025-06-24 criticism"],
}
PEERS = {
    "India's foreign minister held separate meetings with his counterparts from Nepal, Bhutan and Sri Lanka "
    "on Monday.": ["IND>BTN 2025-06-23 meeting", "IND>LKA 2025-06-23 meeting", "IND>NPL 2025-06-23 meeting"],
    "India's foreign minister held separate talks with his Nepali and Bhutanese counterparts on Monday.": [
        "IND>BTN 2025-06-23 meeting",
        "IND>NPL 2025-06-23 meeting",
    ],
    "India's foreign minister met his counterpart from Nepal on Monday.": ["IND>NPL 2025-06-23 meeting"],
}

EXPECTED = {  # no passive: who is expected to act acts
    "Kenya is expected to hand over ten trucks to Ghana on Friday.": ["KEN>GHA 2025-06-27 delivery planned"],
    "Kenya is due to deliver ten trucks to Ghana on Friday.": ["KEN>GHA 2025-06-27 delivery planned"],
    "Kenya is expected to condemn Ghana on Friday.": ["KEN>GHA 2025-06-27 criticism planned"],
    "Kenya is set to deploy troops to Ghana on Friday.": ["KEN>GHA 2025-06-27 deployment planned"],
    "Ten trucks are to be handed over to Ghana by Kenya on Friday.": ["KEN>GHA 2025-06-27 delivery planned"],
    "Ten trucks were delivered to Ghana by Kenya on Monday.": ["KEN>GHA 2025-06-23 delivery"],
}


def told(sentences: dict[str, list[str]]) -> dict[str, list[str]]:
    return {sentence: sorted(lines(drafted(sentence + SAID))) for sentence in sentences}


def test_what_was_decided_is_told_as_what_was_done() -> None:
    assert told(DECIDED) == DECIDED


def test_who_is_expected_to_act_acts() -> None:
    assert told(EXPECTED) == EXPECTED


def test_he_is_no_country_that_a_sentence_begins_in() -> None:
    text = "From Accra, where he arrived on Monday, Kenya's president will fly to Togo on Friday."
    assert lines(drafted(text + SAID)) == ["KEN>TGO 2025-06-27 visit planned"]


def test_a_border_closed_by_one_side_or_by_nobody_named() -> None:
    assert told(BORDERS) == BORDERS


def test_who_closed_a_border_is_doubtful_where_it_is_not_said() -> None:
    [draft] = drafted("The border between Ghana and Togo was closed on Tuesday." + SAID).proposals
    assert draft["evidence"]["parties"]["doubtful"]


def test_both_sides_of_a_retaliation_and_what_is_only_condemned() -> None:
    assert told(ANSWERED) == ANSWERED


def test_counterparts_from_several_countries() -> None:
    assert told(PEERS) == PEERS
