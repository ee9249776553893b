"""Acts told only as like the last one: done back, or done by others to the same."""

from __future__ import annotations

from tests.draft.texts import told

# What the second sentence tells, as "who>to whom type day".
CASES = {
    "Le Ghana a rappelé lundi son ambassadeur au Pérou. Le Pérou a fait de même mardi.": [
        "PER>GHA recall 2025-06-24"
    ],
    "Le Ghana a imposé lundi des sanctions contre le Pérou. La Norvège et le Chili ont pris mardi des mesures "
    "similaires.": ["NOR>PER sanction 2025-06-24", "CHL>PER sanction 2025-06-24"],
    "Le Ghana a expulsé lundi un diplomate péruvien. Lima a pris une mesure similaire.": [
        "PER>GHA expulsion None"
    ],
    "Le président ghanéen a rencontré lundi le président péruvien. La Norvège a fait de même mardi.": [],
    "Le Ghana pourrait expulser un diplomate péruvien. Lima a fait de même mardi.": [],
}


def test_the_same_is_done_back_or_by_others() -> None:
    found = {
        text: [f"{'>'.join(e.parties)} {e.type} {e.date}" for e in told(text, "fr")[1].events]
        for text in CASES
    }
    assert found == CASES
