"""The same event told twice is one; what is no fact, or has nothing to date it by, is left out with why."""

from __future__ import annotations

import pytest

from relations.draft.date_resolution import Published
from relations.draft.merging import merged
from tests.draft.texts import drafted, lines, told

CASES = [
    ("told twice", "Ghana's president arrived in Togo on Monday. On his visit he met Togo's president on Monday.",
     ["GHA>TGO 2025-06-23 visit"]),
    ("two days, two events", "Ghana's president arrived in Togo on Monday. On Tuesday he met Togo's president.",
     ["GHA>TGO 2025-06-23 visit", "GHA>TGO 2025-06-24 meeting"]),
    ("a signature is not the talks",
     "Ghana's president met Togo's president on Monday. The two countries signed an agreement.",
     ["GHA>TGO 2025-06-23 meeting", "GHA>TGO 2025-06-23 agreement"]),
    ("an end is said", "Ghana's president arrived in Togo on Monday for a visit that runs until Thursday.",
     ["GHA>TGO 2025-06-23/2025-06-26 visit"]),
    ("going on, no day said", "Ghana's president is on a three-day visit to Togo.", ["GHA>TGO 2025-06-25 visit"]),
    ("going on, its day said", "Ghana's president is visiting Togo. He arrived in Togo on Monday.",
     ["GHA>TGO 2025-06-23 visit"]),
    ("was going on", "Ghana's president was in Togo.", ["GHA>TGO ../2025-06-25 visit"]),
    ("going on at several", "Ghana's president is visiting Togo and Kenya.",
     ["GHA>TGO 2025-06-25 visit", "GHA>KEN 2025-06-25 visit"]),
    ("the finer date wins",
     "Ghana expelled Togolese diplomats in June. Ghana expelled the Togolese diplomats on Monday.",
     ["GHA>TGO 2025-06-23 expulsion"]),
    ("the day after", "Ghana expelled Togolese diplomats on Monday. The next day Togo expelled Ghanaian diplomats.",
     ["GHA>TGO 2025-06-23 expulsion", "TGO>GHA 2025-06-24 expulsion"]),
    ("listed with one who is told of before",
     "Ghana's president held talks with Togo's president in Accra on Monday. In the talks, he met with the leaders of"
     " Togo, Peru and Benin.",
     ["TGO>GHA 2025-06-23 meeting", "GHA>PER 2025-06-23 meeting", "GHA>BEN 2025-06-23 meeting"]),
    ("an act told with its answer, of the same day",
     "Ghana recalled its ambassador to Togo on Monday in response to the recall of the Togolese ambassador to Ghana"
     " earlier in the day.",
     ["GHA>TGO 2025-06-23 recall", "TGO>GHA 2025-06-23 recall"]),
    ("an act told with its answer, no day said",
     "Ghana expelled two Togolese diplomats on Monday after Togo had expelled a Ghanaian diplomat.",
     ["GHA>TGO 2025-06-23 expulsion", "TGO>GHA ../2025-06-25 expulsion"]),
    ("undated, but material", "Ghana delivered trucks to Togo.", ["GHA>TGO ../2025-06-25 delivery"]),
    ("in the time before what has its day",
     "Ghana reopened its embassy in Togo on Monday. During that time, Togo's president paid a visit to Ghana.",
     ["GHA>TGO 2025-06-23 restoration", "TGO>GHA ../2025-06-25 visit"]),
    ("in the course of what came before it",
     "Ghana signed a pact with Togo on Monday. Years of talks had gone before, and in the course of them Togo's king"
     " visited Ghana.",
     ["GHA>TGO 2025-06-23 agreement", "TGO>GHA ../2025-06-25 visit"]),
    ("in another decade",
     "Ghana reopened its embassy in Togo on Monday. In the 1990s Togo's president paid a visit to Ghana.",
     ["GHA>TGO 2025-06-23 restoration", "TGO>GHA ../2025-06-25 visit"]),
    ("told after what has its day, without one",
     "Ghana's president met Togo's president on Monday. Ghana will lift its ban on imports from Togo.",
     ["GHA>TGO 2025-06-23 meeting", "GHA>TGO 2025-06-25/.. lifting"]),
    ("announced, no day said", "Ghana's president will visit Togo.", ["GHA>TGO 2025-06-25/.. visit"]),
    ("announced", "Ghana's president will visit Togo on Monday.", ["GHA>TGO 2025-06-30 visit"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_what_happened(text: str, expected: list[str]) -> None:
    events, _ = merged(told(text, "en"), Published("2025-06-25"))
    assert [f"{'>'.join(e.main.parties)} {e.date} {e.type}" for e in events] == expected


FRENCH = [
    ("a gift is handed over",
     "Le Ghana a fait don de deux camions au Togo. Ils ont été remis lundi au ministre togolais par le Ghana.",
     ["GHA>TGO 2025-06-23 donation"]),
    ("the paper of a loan, and the visit on which it was signed",
     "Le Ghana a accordé lundi un prêt au Togo. La convention a été signée lors de la visite du président togolais "
     "à Accra, a précisé mardi le ministre.",
     ["GHA>TGO 2025-06-23 loan", "TGO>GHA 2025-06-23 visit"]),
    ("expected somewhere to sign",
     "Le président ghanéen est attendu lundi à Lomé pour y signer un accord.",
     ["GHA>TGO 2025-06-30 visit", "GHA>TGO 2025-06-30 agreement"]),
    ("where he signed",
     "Le président ghanéen s'est rendu lundi à Lomé, où il a signé un accord de pêche.",
     ["GHA>TGO 2025-06-23 visit", "GHA>TGO 2025-06-23 agreement"]),
    ("nowhere known", "Le président ghanéen a salué le Togo. Il se rendra jeudi à Oruvia.", []),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"), [case[1:] for case in FRENCH], ids=[case[0] for case in FRENCH]
)
def test_what_happened_in_french(text: str, expected: list[str]) -> None:
    events, _ = merged(told(text, "fr"), Published("2025-06-25"))
    assert [f"{'>'.join(e.main.parties)} {e.date} {e.type}" for e in events] == expected


LEFT = [
    ("Ghana and Togo could sign an agreement.", "agreement: only possible, not done"),
    (
        "Ghana denied that it had met Togolese envoys on Monday.",
        "meeting: denied, or said not to have happened",
    ),
    ("The visit of Ghana's president to Togo could be postponed.", "visit: put off"),
    ("Ghana and Togo had signed an agreement years ago.", "agreement: only recalled, without a date"),
]


@pytest.mark.parametrize(("text", "why"), LEFT)
def test_what_is_left_out_and_why(text: str, why: str) -> None:
    events, left = merged(told(text, "en"), Published("2025-06-25"))
    assert events == []
    assert [(item.quote, f"{item.type}: {item.why}") for item in left] == [(text, why)]


def test_the_sentence_that_says_the_day_proves_it_before_one_that_names_neither_day_nor_country() -> None:
    text = (
        "Le président togolais a été reçu lundi à Accra par le président ghanéen. Au cours d'un entretien, mardi, il a "
        "salué la coopération des deux pays. Ce tête-à-tête entre les deux chefs d'État a permis de la réaffirmer."
    )
    events, _ = merged(told(text, "fr"), Published("2025-06-25"))
    assert [(e.date, e.main.quote.split(",")[0]) for e in events][1:] == [
        ("2025-06-24", "Au cours d'un entretien")
    ]


def test_a_day_that_a_sentence_opens_with_is_that_of_what_follows() -> None:
    text = (
        "The presidents of Ghana and Togo spoke by phone on Monday. On 3 May, the king attended a conference. "
        "{} Ghana and Togo signed an agreement."
    )
    days = {}
    for opening in ("On this day,", "In the evening,"):
        events, _ = merged(told(text.format(opening), "en"), Published("2025-06-25"))
        days[opening] = [e.date for e in events if e.type == "agreement"]
    assert days == {"On this day,": ["2025-05-03"], "In the evening,": ["../2025-06-25"]}


def test_a_year_that_is_not_over_is_not_that_of_what_was_before() -> None:
    text = "Ghana will be sent half of it at the end of 2025. Ghana previously received a loan from Togo."
    events, left = merged(told(text, "en"), Published("2025-06-25"))
    assert [(e.type, e.date) for e in events] == []
    assert [it.type for it in left] == ["loan"]


# What was done at some time before, or is done all the time, has not the day of what was told before it.
HISTORY = [
    ("Ghana and Peru signed a pact on Monday. Ghana has delivered ten trucks to Peru in the past.",
     ["GHA>PER ../2025-06-25 delivery", "GHA>PER 2025-06-23 agreement"]),
    ("Ghana's minister was in Lima on Monday. Ghana buys most of its gas from Peru.",
     ["GHA>PER ../2025-06-25 purchase", "GHA>PER 2025-06-23 visit"]),
    ("Ghana's minister was in Lima on Monday. Ghana sent ten trucks to Peru.",
     ["GHA>PER 2025-06-23 delivery", "GHA>PER 2025-06-23 visit"]),
    ("Le Ghana a expulsé lundi l'ambassadeur du Pérou. Cette mesure fait suite à la saisie d'un navire ghanéen par "
     "le Pérou.", ["GHA>PER 2025-06-23 expulsion", "PER>GHA ../2025-06-25 arrest"]),
    # the day before, or after, is counted from the news
    ("Deux Ghanéens détenus au Pérou ont été libérés samedi. Le ministre péruvien avait rencontré jeudi son homologue "
     "ghanéen. Un marin péruvien a été gracié la veille par le gouvernement ghanéen.",
     ["GHA>PER 2025-06-20 pardon", "PER>GHA 2025-06-19 meeting", "PER>GHA 2025-06-21 release"]),
    ("Le Ghana a expulsé lundi un consul péruvien. Le Pérou avait fermé samedi sa frontière avec le Ghana. "
     "Le Ghana a convoqué le lendemain l'ambassadeur péruvien.",
     ["GHA>PER 2025-06-23 expulsion", "GHA>PER 2025-06-24 summons", "PER>GHA 2025-06-21 closure"]),
    ("Le Pérou avait fermé samedi sa frontière avec le Ghana. Le lendemain, le Ghana avait rappelé son ambassadeur "
     "au Pérou.", ["GHA>PER 2025-06-22 recall", "PER>GHA 2025-06-21 closure"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), HISTORY)
def test_what_is_history_has_not_the_day_of_the_news(text: str, expected: list[str]) -> None:
    assert sorted(lines(drafted(text))) == expected


THEN = [  # the year or day that was told of before, and not that of the paper
    ("Le roi du Togo a visité le Pérou le 3 mai 2020. Ce jour-là, les deux pays ont signé un accord.",
     ["TGO>PER 2020-05-03 visit", "TGO>PER 2020-05-03 agreement"]),
    ("Le Ghana et le Pérou ont signé un accord en mars 2018. Ce mois-là, le Pérou a expulsé l'ambassadeur du Togo.",
     ["GHA>PER 2018-03 agreement", "PER>TGO ../2025-06-25 expulsion"]),
    ("Le Ghana a rouvert en janvier son ambassade au Pérou. Cette année-là, le Pérou a expulsé le consul du Togo.",
     ["GHA>PER 2025-01 restoration", "PER>TGO ../2025-06-25 expulsion"]),
    ("Ghana's minister visited Peru on 3 May 2020. That Sunday, the two countries signed a treaty.",
     ["GHA>PER 2020-05-03 visit", "GHA>PER 2020-05-03 agreement"]),
]  # fmt: skip


def test_that_day_and_that_year_are_not_those_of_the_paper() -> None:
    assert {text: lines(drafted(text)) for text, _ in THEN} == dict(THEN)


DURING_IT = [  # on one of the days that the visit lasted
    ("Du 1er au 4 juin, la ministre luxembourgeoise a visité le Cap-Vert. À son issue ont été signés trois protocoles.",
     ["LUX>CPV 2025-06-01/2025-06-04 visit", "LUX>CPV 2025-06-01/2025-06-04 agreement"]),
    ("Togo's president visited Ghana from 1 to 4 June. Three agreements were signed during the visit.",
     ["TGO>GHA 2025-06-01/2025-06-04 visit", "TGO>GHA 2025-06-01/2025-06-04 agreement"]),
    ("Togo's president visited Ghana from 1 to 4 June. He criticised Ghana's policy.",
     ["TGO>GHA 2025-06-01/2025-06-04 visit"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), DURING_IT)
def test_what_is_signed_on_a_visit_is_of_its_days(text: str, expected: list[str]) -> None:
    assert lines(drafted(text)) == expected
