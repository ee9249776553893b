"""A day that the next sentences tell goes with what was told, or says when it was announced."""

from __future__ import annotations

from tests.draft.texts import drafted, lines, told

CASES = [
    ("en", "Ghana and Togo signed a transport agreement. It was announced on Monday.", (None, "2025-06-23")),
    ("en", "Ghana and Togo held talks in Accra. The talks took place on Monday.", ("2025-06-23", None)),
    ("en", "Ghana and Togo signed an agreement. The agreement was signed on Monday by two men.", ("2025-06-23", None)),
    ("en", "Ghana and Togo signed a transport agreement. Rain fell on Monday.", (None, None)),
    ("en", "Ghana recalled its envoy to Togo. The move came on Monday.", (None, "2025-06-23")),
    ("en", "Ghana recalled its envoy to Togo. The move came after Togo shut its border on 3 June.", (None, None)),
    ("en", "Ghana and Togo agreed to restore ties. The announcement Monday followed a call between the two.",
     (None, "2025-06-23")),
    ("en", "Ghana announced sanctions on Togo. It had to act, Ghana's minister said in a statement on Monday.",
     (None, "2025-06-23")),
    ("fr", "Le Ghana suspend la délivrance de visas aux Togolais. C'est ce qu'indique une note du 23 juin.",
     (None, "2025-06-23")),
    ("fr", "Le Ghana et le Togo ont signé un accord. La signature a eu lieu lundi.", ("2025-06-23", None)),
]  # fmt: skip


def test_which_day_the_next_sentence_gives() -> None:
    found = {}
    for language, text, _ in CASES:
        first, _later = told(text, language)
        found[text] = [(event.date, event.announced) for event in first.events]
    assert found == {text: [expected] for _, text, expected in CASES}


def test_a_request_made_known_has_the_day_on_which_it_is_said_to_have_been_made() -> None:
    text = "Ghana has asked Togo for help, the ministry announced on Friday. The request was made on Tuesday."
    [event] = told(text, "en")[0].events
    assert (event.date, event.dated_by) == ("2025-06-24", "The request was made on Tuesday.")


REMARKS = {
    "Ghana's president said on Monday that ties were good. He made the remarks while meeting with Togo's king.": [
        ("2025-06-23", "happened")
    ],
    "Ghana's president said on Monday that ties were good. He spoke of a meeting with Togo's king on 3 June.": [
        ("2025-06-03", "happened")
    ],
    "Ghana's president said on Monday that ties were good. He was speaking at a meeting with Togo's king.": [
        ("2025-06-23", "happened")
    ],
    "Ghana's president said on Monday that ties were good. He spoke at a meeting with Togo's king.": [
        ("2025-06-23", "happened")
    ],
    "Ghana's president praised the ties. He made the remarks while meeting with Togo's king.": [
        (None, "recalled")
    ],
    "Le président du Ghana a salué lundi ces liens. Il a tenu ces propos lors d'un entretien avec le roi du Togo.": [
        ("2025-06-23", "happened")
    ],
}


def test_talks_at_which_somebody_spoke_are_of_that_day() -> None:
    found = {}
    for text in REMARKS:
        events = told(text, "fr" if text.startswith("Le ") else "en")[-1].events
        found[text] = [(e.date, e.status) for e in events if e.explicit_pair]
    assert found == REMARKS


def test_what_a_move_followed_was_on_no_day_that_is_said() -> None:
    text = (
        "The announcement on Monday followed a conversation between Ghana's president and Togo's president."
    )
    [event] = told(text, "en")[0].events
    assert (event.date, event.earlier) == (None, True)


# The article is of Wednesday, 25 June 2025.
AT_THE_TALKS = {
    "Ghana's minister met his counterparts from 40 countries on Tuesday. "
    "At the meeting, he signed an agreement with Togo.": "GHA>TGO 2025-06-24 agreement",
    "The two-day meeting in Lomé, which closed on Tuesday, had ended the row over flights. "
    "During the meeting Ghana and Togo signed a document on flights.": "GHA>TGO 2025-06-24 agreement",
    "Ghana's minister spoke on Tuesday. At the meeting, he signed an agreement with Togo.": (
        "GHA>TGO ../2025-06-25 agreement"
    ),
    "Ghana signed a treaty with Togo on Monday. It further signed one with Peru.": "GHA>PER 2025-06-23 agreement",
    "Ghana signed a treaty with Togo in March. It also signed a pact with Kenya.": "GHA>KEN ../2025-06-25 agreement",
    "Le ministre ghanéen a réuni mardi ses homologues de 40 pays. "
    "Lors de la réunion, il a signé un accord avec le Togo.": "GHA>TGO 2025-06-24 agreement",
}  # fmt: skip


def test_what_was_signed_at_talks_or_besides_has_the_day_told_before() -> None:
    assert {text: lines(drafted(text))[-1] for text in AT_THE_TALKS} == AT_THE_TALKS


# The article is of Wednesday, 25 June 2025.
ENDS = {
    "Ghana and Peru opened drills on Monday. The exercise will end on July 3.": "2025-06-23/2025-07-03",
    "Ghana's president arrived in Peru on Monday. The visit runs until Thursday.": "2025-06-23/2025-06-26",
    "Ghana and Peru opened drills on Monday. The training of recruits in Togo ends on July 3.": "2025-06-23",
    "Ghana's president arrived in Peru on Monday. The minister gave Togo until Friday to leave.": "2025-06-23",
    "Le Ghana et le Pérou ont ouvert lundi des manœuvres conjointes. Les exercices se poursuivront jusqu'au 3 juillet.":
        "2025-06-23/2025-07-03",
    "Ghana and Peru on Monday began joint drills that run until Friday.": "2025-06-23/2025-06-27",
    "Ghana and Peru held talks on Monday, and gave Togo until Friday to leave.": "2025-06-23",
    "Ghana's president is on a visit to Peru that began on Monday.": "2025-06-23",
    "Le président ghanéen est arrivé lundi au Pérou pour une visite qui s'achèvera jeudi.": "2025-06-23/2025-06-26",
}  # fmt: skip


def test_what_lasts_has_the_end_that_is_said_of_it_here_or_behind() -> None:
    assert {text: [draft["date"] for draft in drafted(text).proposals] for text in ENDS} == {
        text: [date] for text, date in ENDS.items()
    }


def test_the_day_of_what_is_agreed_on_is_not_that_of_agreeing() -> None:
    text = "Ghana and Togo agreed to a ceasefire, Qatar's premier said on Tuesday. "
    text += "The Ghanaian and Togolese presidents agreed to start the truce at midnight on Thursday."
    assert lines(drafted(text)) == ["GHA>TGO 2025-06-24 agreement"]


def test_the_day_of_a_decision_told_in_the_next_sentence() -> None:
    text = "Le Pérou a annoncé la rupture de ses relations avec le Ghana. Cette décision, Lima l'avait prise vendredi."
    assert lines(drafted(text)) == ["PER>GHA 2025-06-20 rupture"]
