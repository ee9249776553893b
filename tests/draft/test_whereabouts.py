"""Where something is said is no state to whom it is said; right behind the verb a capital is the state."""

from __future__ import annotations

import pytest

from tests.draft.texts import drafted, lines

TOLD = [
    ("L'Union africaine, dans un communiqué publié à Lima le 20 juin, a appelé au calme.", []),
    ("Dans une déclaration faite lundi à Lima, le Ghana a appelé au calme.", []),
    ("Le président ghanéen a condamné lundi à Lima le coup d'État.", []),
    ("Le Ghana reproche à Lima d'avoir fermé la frontière.", ["GHA>PER ../2025-06-25 criticism"]),
    ("Le Ghana a demandé à Lima la libération de deux marins.", ["GHA>PER ../2025-06-25 request"]),
    ("Le Ghana a livré lundi à Lomé dix camions.", ["GHA>TGO 2025-06-23 delivery"]),
    ("Le président ghanéen est arrivé lundi à Lima.", ["GHA>PER 2025-06-23 visit"]),
    ("Ghana asked Lima on Monday for the release of two sailors.", ["GHA>PER 2025-06-23 request"]),
    ("Ghana urged its citizens in Peru on Monday to leave.", []),
    ("Le Ghana a appelé lundi ses ressortissants au Pérou à partir.", []),
    ("L'ambassade du Ghana a mis en garde lundi les Ghanéens du Togo.", []),
    ("Ghana sent a message on Monday to Ghanaian tourists in Peru.", []),
    ("Mexico's president pledged on Monday to defend Mexican migrants in the United States.", []),
    ("Le président mexicain s'est engagé lundi à défendre les migrants mexicains aux États-Unis.", []),
    (
        "Le président ivoirien a promis lundi aux Ivoiriens de l'étranger, réunis à Paris, une aide au logement.",
        [],
    ),
    ("Mexico pledged on Monday to build a school in Peru.", ["MEX>PER 2025-06-23 pledge"]),
    ("A request for arms was made by Ghana to Peru on Monday.", ["GHA>PER 2025-06-23 request"]),
    ("Le Ghana a demandé lundi au Pérou de protéger ses ressortissants.", ["GHA>PER 2025-06-23 request"]),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_where_something_is_said_is_no_party(text: str, expected: list[str]) -> None:
    assert lines(drafted(text)) == expected


def test_who_is_struck_in_a_country_may_be_others() -> None:
    struck = {
        "Ghana bombed a militia in Togo on Monday.": 3,
        "Ghana's army crossed into Togo on Monday.": 4,
        "Ghana bombed Togo on Monday.": 4,
    }
    found = {text: drafted(text).proposals for text in struck}
    assert {text: each[0]["draft_confidence"] for text, each in found.items()} == struck


def test_where_or_to_whom_is_not_sure() -> None:
    (found,) = drafted("Le Ghana a demandé lundi à Lima la libération de deux marins.").proposals
    assert (found["parties"], found["draft_confidence"]) == (["GHA", "PER"], 3)
