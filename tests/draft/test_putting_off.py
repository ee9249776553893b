"""A visit or talks put off are left out, and that they were put off is told, in English and in French."""

from __future__ import annotations

from tests.draft.texts import drafted, lines

# The article is of Wednesday, 25 June 2025.
PUT_OFF = {
    "The visit of Ghana's president to Peru has been postponed, the ministry said on Tuesday.": [
        "GHA>PER 2025-06-24 suspension"
    ],
    "The Ghanaian president's visit to Peru was cancelled on Monday, the ministry said.": [
        "GHA>PER 2025-06-23 cancellation"
    ],
    "Ghana's president's trip to Peru, scheduled for 30 June, has been put off, the ministry said.": [
        "GHA>PER ../2025-06-25 suspension"
    ],
    "The Ghanaian president's visit to Peru has been postponed until Friday, the ministry said on Monday.": [
        "GHA>PER 2025-06-23 suspension"
    ],
    "The Ghanaian president's visit to Peru was cancelled by Peru on Monday, the ministry said.": [
        "PER>GHA 2025-06-23 cancellation"
    ],
    "The summit between Ghana and Peru was cancelled, the ministry said on Monday.": [
        "GHA>PER 2025-06-23 cancellation"
    ],
    "The Ghanaian president's visit to Peru was not postponed, the ministry said on Monday.": [],
    "The Ghanaian president's visit to Peru could be postponed, the ministry said on Monday.": [],
    "The Ghanaian president's visit to Peru will be postponed, the ministry said on Monday.": [],
    "Ghana's minister was delayed by a meeting with Peru on Monday.": [],
    "La visite du président ghanéen au Pérou a été reportée, a annoncé mardi le ministère.": [
        "GHA>PER 2025-06-24 suspension"
    ],
    "La visite du président ghanéen au Pérou, prévue le 30 juin, est annulée, a annoncé lundi le ministère.": [
        "GHA>PER 2025-06-23 cancellation"
    ],
    "La visite du président ghanéen au Pérou a été annulée par Lima lundi, selon le ministère.": [
        "PER>GHA 2025-06-23 cancellation"
    ],
    "La rencontre entre les présidents du Ghana et du Pérou a été ajournée, a annoncé lundi le ministère.": [
        "GHA>PER 2025-06-23 suspension"
    ],
    "Le Ghana a annoncé lundi le report de la visite de son président au Pérou.": [
        "GHA>PER 2025-06-23 suspension"
    ],
    "Le Ghana a annoncé lundi l'annulation de la visite de son président au Pérou.": [
        "GHA>PER 2025-06-23 cancellation"
    ],
    "La visite du président ghanéen au Pérou n'a pas été reportée, a annoncé lundi le ministère.": [],
    "La visite du président ghanéen au Pérou pourrait être reportée, a annoncé lundi le ministère.": [],
}


def test_what_is_put_off_is_told_to_be() -> None:
    assert {sentence: lines(drafted(sentence)) for sentence in PUT_OFF} == PUT_OFF


def test_the_visit_itself_is_left_out() -> None:
    found = drafted(
        "The visit of Ghana's president to Peru has been postponed, the ministry said on Tuesday."
    )
    assert [(left.type, str(left.why)) for left in found.left_out] == [("visit", "put off")]
