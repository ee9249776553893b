"""Surnames that follow an office told alone."""

from __future__ import annotations

from tests.draft.texts import drafted, lines

OFFICE = "The Peruvian foreign minister was in Accra on Monday."
MET = "In Lome, Quispe met his Togolese counterpart on Tuesday."

TEXTS = {
    f"{OFFICE} {MET} Quispe said that it was of use to all of them.": [
        "PER>GHA 2025-06-23 visit",
        "PER>TGO 2025-06-24 meeting",
    ],
    f"{OFFICE} {MET} It was said that it was of use to all of them.": [
        "PER>GHA 2025-06-23 visit"
    ],  # named once
    f"{OFFICE} {MET} Quispe said that it was of use. The paper of Ana Quispe said so.": [
        "PER>GHA 2025-06-23 visit"
    ],
}


def test_a_surname_is_that_of_the_office_before_it() -> None:
    assert {text: sorted(lines(drafted(text))) for text in TEXTS} == TEXTS
