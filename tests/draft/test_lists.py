"""Items of a list are joined, over dates, and an apposition is no item."""

from __future__ import annotations

import pytest

from tests.draft.texts import acting, drafted, lines

CASES = [
    ("en", "Mali, Niger and Ghana signed.", [False, True, True]),
    ("en", "Ghana met Togo.", [False, False]),
    ("en", "He will travel to Kenya on Monday and to Ghana on Tuesday.", [False, True]),
    ("fr", "Le Ghana, le Togo et le Bénin ont signé.", [False, True, True]),
    ("fr", "Le Ghana (le voisin) et le Togo ont signé.", [False, True]),
    ("fr", "Le Ghana ainsi que le Togo ont signé.", [False, True]),
    ("fr", "L'ambassadeur du Ghana et Mme Ana Ek, ambassadrice du Togo, ont signé.", [False, True]),
    ("en", "The ambassador of Ghana and Mr. Jo Ek, Togo's envoy, signed.", [False, True]),
    (
        "fr",
        "Il a rencontré le ministre turc des Affaires étrangères, Jo Ek, le ministre péruvien de la Défense et des"
        " Anciens combattants, Abbas Ara, et le ministre togolais de la Pêche, Robert Ba.",
        [False, True, True],
    ),
]


@pytest.mark.parametrize(("language", "text", "joined"), CASES)
def test_which_are_joined(language: str, text: str, joined: list[bool]) -> None:
    assert [a.joined for a in acting(text, language) if a.code] == joined


ROLES = [
    ("In Lima, Peru summoned the envoy.", ("PER", "")),
    ("In Lima, Peru also summoned the envoy.", ("PER", "")),
    ("In Lima, Peru's ministry summoned the envoy.", ("PER", "")),
    ("In Lima, Peruvian officials summoned the envoy.", ("PER", "")),
    ("In Lima, Peru, the envoy spoke.", ("PER", "in")),
    ("He spoke in Lima, Peru on Monday.", ("PER", "in")),
]


@pytest.mark.parametrize(("text", "expected"), ROLES)
def test_a_country_behind_its_city_is_where_only_in_an_address(text: str, expected: tuple[str, str]) -> None:
    assert [(a.code, a.role) for a in acting(text, "en") if a.code][-1] == expected


VERBLESS = {  # a second clause has its verb from the first
    "Ghana deported on Monday 30 Peruvians and Togo ten.": ["GHA>PER 2025-06-23 expulsion"],
    "Le Ghana a expulsé lundi 30 Péruviens et le Togo dix.": ["GHA>PER 2025-06-23 expulsion"],
    "Ghana recalled its envoy to Peru on Monday, and Togo its consul.": ["GHA>PER 2025-06-23 recall"],
    "Le Ghana a rappelé lundi son ambassadeur au Pérou, et le Togo son consul.": [
        "GHA>PER 2025-06-23 recall"
    ],
    "Le Ghana a rappelé lundi son ambassadeur au Pérou et le Togo le sien.": ["GHA>PER 2025-06-23 recall"],
    "Ghana deported on Monday 30 Peruvians and ten Togolese.": [
        "GHA>PER 2025-06-23 expulsion",
        "GHA>TGO 2025-06-23 expulsion",
    ],
}


def test_who_acts_without_a_verb_is_not_acted_on() -> None:
    assert {text: lines(drafted(text)) for text in VERBLESS} == VERBLESS


OWNERS = {  # what several own is named with the last of them
    "Latvia's and Estonia's ministers met on Monday.": ["LVA>EST 2025-06-23 meeting"],
    "Prices fell as Kenya's and Uganda's presidents held talks on Monday.": ["KEN>UGA 2025-06-23 meeting"],
    "Togo's president received Ghana's and Benin's ministers on Monday.": [
        "GHA>TGO 2025-06-23 meeting",
        "BEN>TGO 2025-06-23 meeting",
    ],
    "Togo's, Ghana's and Benin's presidents met in Lomé on Monday.": [
        "GHA>TGO 2025-06-23 meeting",
        "BEN>TGO 2025-06-23 meeting",
        "GHA>BEN 2025-06-23 meeting",
    ],
    "Kenya's economy and Uganda's president made news on Monday.": [],
}


def test_what_several_own_acts_for_each() -> None:
    assert {text: lines(drafted(text)) for text in OWNERS} == OWNERS
