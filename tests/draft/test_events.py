"""What happened is told from what is announced, possible, denied, put off or recalled; dates go with their verb."""

from __future__ import annotations

import pytest

from tests.draft.texts import told

STATUS = [
    ("en", "Ghana's president visited Togo on Monday.", "happened"),
    ("en", "Ghana's president will visit Togo on Monday.", "planned"),
    ("en", "Ghana's president is expected in Togo on Monday.", "planned"),
    ("en", "Ghana's president could visit Togo.", "hypothetical"),
    ("en", "Ghana's president did not visit Togo.", "denied"),
    ("en", "Ghana denied that its president had met Togo's president.", "denied"),
    ("en", "The Ghanaian president's visit to Togo has been postponed.", "postponed"),
    ("en", "Ghana and Togo had signed an agreement years ago.", "recalled"),
    ("en", "Ghana said on Monday it had expelled a Togolese diplomat.", "happened"),
    ("en", "Ghana will send Togo ten trucks.", "planned"),
    (
        "en",
        "Ghana will send Togo ten trucks, Accra said on Monday.",
        "happened",
    ),  # a pledge is made by saying it
    ("fr", "Le Ghana a-t-il livré lundi des chars au Togo ?", "hypothetical"),
    ("en", "Talks between Ghana and Togo, pencilled in for Monday, never got under way.", "denied"),
    ("fr", "Le président ghanéen se rendra à Lomé lundi.", "planned"),
    ("fr", "Le président ghanéen doit se rendre à Lomé.", "planned"),
    ("fr", "Le président ghanéen pourrait se rendre à Lomé.", "hypothetical"),
    ("fr", "Le Ghana n'a pas signé d'accord avec le Togo.", "denied"),
    ("fr", "La visite du président ghanéen à Lomé a été reportée.", "postponed"),
    ("fr", "Le président ghanéen est arrivé mercredi à Ankara.", "happened"),  # no future in -ra
    ("fr", "Il a remercié le Ghana pour avoir livré des armes au Togo.", "recalled"),
]


@pytest.mark.parametrize(("language", "text", "status"), STATUS)
def test_whether_it_is_a_fact(language: str, text: str, status: str) -> None:
    found = [event.status for reading in told(text, language) for event in reading.events]
    assert found[:1] == [status]


NO_EVENT = [
    ("en", "The talks between Ghana and Togo have been at a standstill since Monday."),
    ("en", "Negotiations between Ghana and Togo remain deadlocked."),
    ("fr", "Les discussions entre le Ghana et le Togo sont au point mort depuis lundi."),
    ("fr", "Les pourparlers entre le Ghana et le Togo piétinent."),
    ("fr", "L'ambassade du Pérou à Accra a été fermée lundi pour travaux."),
    ("en", "Ghana closed its embassy in Peru for repairs on Monday."),
    ("fr", "Le ministre ghanéen a dit lundi, dans un entretien au Monde, que le Togo ne céderait pas."),
    ("fr", "Lors d'un entretien à la radio togolaise lundi, le président ghanéen a salué Lomé."),
    ("fr", "Les échanges entre le Ghana et le Togo sont limités à un milliard de dollars."),
    ("fr", "Les échanges bilatéraux entre le Ghana et le Togo ont doublé en 2024."),
]


@pytest.mark.parametrize(("language", "text"), NO_EVENT)
def test_talks_that_get_nowhere_interviews_trade_and_doors_shut_for_repairs_are_no_event(
    language: str, text: str
) -> None:
    assert not [event for reading in told(text, language) for event in reading.events]


DATES = [
    ("en", "Ghana's president visited Togo on Monday.", "2025-06-23"),
    ("en", "Ghana's president will visit Togo on Monday.", "2025-06-30"),
    ("en", "Ghana agreed on Tuesday to hold talks with Togo.", None),
    ("en", "Ghana condemned Togo's expulsion of Ghanaian diplomats.", None),
    (
        "en",
        "Ghana's president will travel to Togo on Monday, to Mali on Tuesday and to Niger on Friday.",
        "2025-06-30",
    ),
    ("en", "Ghana will send Togo ten trucks in August.", "2025-08"),  # when it is kept, not when it was made
    ("en", "Ghana promised to send Togo ten trucks in August.", None),
    ("en", "Ghana will send Togo ten trucks in August, Accra said on Monday.", "2025-06-23"),
    ("en", "Ghana pledged $5 million to Togo in May.", "2025-05"),
    ("fr", "Le Ghana fournira des camions au Togo d'ici août.", None),
    ("fr", "Les échanges entre les présidents ghanéen et togolais ont duré une heure lundi.", "2025-06-23"),
    (
        "fr",
        "Les discussions entre les ministres ghanéen et togolais ont porté lundi sur l'eau.",
        "2025-06-23",
    ),
    ("fr", "La visite du roi du Togo au Ghana a porté lundi un coup à l'opposition.", None),
    ("fr", "Des négociateurs ghanéens et togolais se réuniront vendredi à Lomé.", "2025-06-27"),
    ("fr", "Le Ghana a promis de livrer des camions au Togo en août.", None),
    ("fr", "Le Ghana a signé mardi un accord avec le Togo, conclu en 2019.", "2025-06-24"),
    ("fr", "Le Ghana, « qui a vu le Togo jeudi dernier à Paris », a signé un accord avec le Togo.", None),
]


@pytest.mark.parametrize(("language", "text", "date"), DATES)
def test_which_date_goes_with_it(language: str, text: str, date: str | None) -> None:
    found = [event.date for reading in told(text, language, home="GHA") for event in reading.events]
    assert found[:1] == [date]


def test_each_of_a_list_has_the_date_beside_it() -> None:
    text = "Ghana's minister will travel to Togo on Friday, to Mali on Saturday and to Niger on Sunday."
    [reading] = told(text, "en")
    assert [(e.parties[1], e.date) for e in reading.events] == [
        ("TGO", "2025-06-27"), ("MLI", "2025-06-28"), ("NER", "2025-06-29"),
    ]  # fmt: skip


def test_what_is_only_quoted_is_no_event() -> None:
    [reading] = told("« Le Ghana a livré hier des armes au Togo », a dit un passant.", "fr")
    assert reading.events == []
