"""Acts told only as like the last one: done back, or done by others to the same."""

from __future__ import annotations

from tests.draft.texts import drafted, lines, told

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


ITS_OWN = [  # what is each one's own
    ("Le Ghana a rappelé lundi son ambassadeur au Pérou. Le Pérou avait, le même jour, rappelé le sien.",
     ["GHA>PER 2025-06-23 recall", "PER>GHA 2025-06-23 recall"]),
    ("Le Ghana a rappelé lundi son ambassadrice au Pérou ; Lima a rappelé mardi la sienne.",
     ["GHA>PER 2025-06-23 recall", "PER>GHA 2025-06-24 recall"]),
    ("Le Ghana a expulsé lundi l'ambassadeur péruvien. Lima a rappelé le sien.",
     ["GHA>PER 2025-06-23 expulsion", "PER>GHA ../2025-06-25 recall"]),
    ("Le Ghana a expulsé lundi le consul péruvien, et le Pérou a fait de même mardi.",
     ["GHA>PER 2025-06-23 expulsion", "PER>GHA 2025-06-24 expulsion"]),
    ("Peru recalled its ambassador to Ghana on Monday. Ghana recalled its own on Tuesday.",
     ["PER>GHA 2025-06-23 recall", "GHA>PER 2025-06-24 recall"]),
    ("Ghana expelled the Peruvian ambassador on June 20 and recalled its own envoy after a border raid.",
     ["GHA>PER 2025-06-20 expulsion", "GHA>PER 2025-06-20 recall"]),
    ("Le Ghana a expulsé l'ambassadeur péruvien le 20 juin et a rappelé le sien.",
     ["GHA>PER 2025-06-20 expulsion", "GHA>PER 2025-06-20 recall"]),
    ("Ghana expelled the Peruvian ambassador on Monday and Peru recalled its own envoy.",
     ["GHA>PER 2025-06-23 expulsion", "PER>GHA 2025-06-23 recall"]),
    ("Le Ghana a rappelé lundi son ambassadeur à Lima, pour son honneur et le sien.", ["GHA>PER 2025-06-23 recall"]),
    ("Le Ghana pourrait rappeler son ambassadeur à Lima. Le Pérou a rappelé le sien.", []),
]  # fmt: skip


def test_each_does_it_with_its_own() -> None:
    assert {text: lines(drafted(text)) for text, _ in ITS_OWN} == dict(ITS_OWN)
