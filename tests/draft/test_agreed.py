"""What two agree on lies ahead and has its own day; agreeing has the day told before it, or at the very end."""

from __future__ import annotations

import pytest

from tests.draft.texts import drafted, lines

# Published on Wednesday 25 June 2025.
TOLD = [
    # the day of agreeing stands before what is agreed on
    ("Ghana and Peru agreed in Lima on Monday on a ceasefire.", ["GHA>PER 2025-06-23 agreement"]),
    ("Le Ghana et le Pérou sont convenus samedi 21 juin d'un cessez-le-feu.", ["GHA>PER 2025-06-21 agreement"]),
    ("Le Ghana et le Pérou se sont entendus vendredi sur la suppression des visas.",
     ["GHA>PER 2025-06-20 agreement"]),
    ("Les ministres ghanéen et péruvien sont convenus lundi à Lima de renforcer leur coopération.",
     ["GHA>PER 2025-06-23 agreement"]),
    # what stands behind is of what is agreed on
    ("Ghana and Peru agreed on a partial reopening on Friday of their border.",
     ["GHA>PER ../2025-06-25 agreement", "GHA>PER 2025-06-27 lifting planned", "PER>GHA 2025-06-27 lifting planned"]),
    ("Ghana and Peru have agreed to reopen their border on Friday.", ["GHA>PER ../2025-06-25 agreement"]),
    ("Ghana and Peru agreed to a ceasefire starting on Friday.", ["GHA>PER ../2025-06-25 agreement"]),
    ("Ghana and Peru agreed on a summit on July 3.",
     ["GHA>PER ../2025-06-25 agreement", "GHA>PER 2025-07-03 meeting planned"]),
    ("Le Ghana et le Pérou sont convenus d'une réouverture vendredi de leur frontière.",
     ["GHA>PER ../2025-06-25 agreement", "GHA>PER 2025-06-27 lifting planned", "PER>GHA 2025-06-27 lifting planned"]),
    ("Le Ghana et le Pérou sont convenus de rouvrir vendredi leur frontière.",
     ["GHA>PER ../2025-06-25 agreement", "GHA>PER 2025-06-27 lifting planned", "PER>GHA 2025-06-27 lifting planned"]),
    ("Le Ghana et le Pérou se sont entendus sur l'organisation d'un sommet en septembre à Lima.",
     ["GHA>PER ../2025-06-25 agreement", "GHA>PER 2025-09 meeting planned"]),
    ("Le Ghana et le Pérou sont convenus d'un cessez-le-feu à partir de vendredi.",
     ["GHA>PER ../2025-06-25 agreement"]),
    # that of making it known dates the agreement, not what it is about
    ("Les ministres ghanéen et péruvien ont fait savoir mercredi qu'ils étaient convenus d'une réouverture, "
     "vendredi matin, du poste de Zana.", ["GHA>PER 2025-06-25 agreement"]),
    ("Les ministres ghanéen et péruvien ont annoncé mercredi qu'ils étaient convenus d'une rencontre le 3 juillet.",
     ["GHA>PER 2025-06-25 agreement", "GHA>PER 2025-07-03 meeting planned"]),
    # talks to come are agreed on
    ("Ghana and Peru agreed on Monday to hold a ministerial meeting in July.",
     ["GHA>PER 2025-06-23 agreement", "GHA>PER 2025-07 meeting planned"]),
    ("Ghana and Peru on Monday agreed to convene a tripartite meeting.",
     ["GHA>PER 2025-06-23 agreement", "GHA>PER 2025-06-25/.. meeting planned"]),
    ("Ghana agreed on Monday to hold talks with Peru.", ["GHA>PER 2025-06-25/.. meeting planned"]),
    # talks at which it was agreed are no part of it
    ("Ghana and Peru agreed to set up a commission during talks in Lima on Monday.",
     ["GHA>PER 2025-06-23 agreement", "GHA>PER 2025-06-23 meeting"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_whose_the_dates_are(text: str, expected: list[str]) -> None:
    assert sorted(lines(drafted(text))) == expected


EITHER = [
    ("Ghana and Peru agreed to a prisoner exchange on Saturday.", ["GHA>PER 2025-06-21 agreement"]),
    ("Uganda and Kenya agreed on a railway in 2023.", ["UGA>KEN 2023 agreement"]),
    ("Le Ghana et le Pérou se sont mis d'accord sur un échange de prisonniers samedi.",
     ["GHA>PER 2025-06-21 agreement", "GHA>PER 2025-06-25/.. release planned"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), EITHER)
def test_a_day_at_the_end_may_be_of_either_and_is_not_sure(text: str, expected: list[str]) -> None:
    found = drafted(text)
    assert sorted(lines(found)) == expected
    assert max(draft["draft_confidence"] for draft in found.proposals) < 4


LAST = {  # a weekday at the end may be that of agreeing: what is agreed to do has no day then
    "Norway agreed to deliver ten trucks to Ghana on Monday.": ["NOR>GHA 2025-06-25/.. delivery planned"],
    "Kenya decided to sell Uganda ten trucks on Monday.": ["KEN>UGA 2025-06-25/.. sale planned"],
    "Norway agreed on Monday to deliver ten trucks to Ghana on Friday.": [
        "NOR>GHA 2025-06-27 delivery planned"
    ],
    "Norway agreed to deliver ten trucks to Ghana next Monday.": ["NOR>GHA 2025-06-30 delivery planned"],
    "Peru and Chile agreed to meet on Friday.": ["PER>CHL 2025-06-27 meeting planned"],
}


def test_a_weekday_at_the_end_may_be_that_of_agreeing() -> None:
    assert {text: lines(drafted(text)) for text in LAST} == LAST


def test_a_meeting_agreed_on_is_not_sure_of_its_day() -> None:
    [draft] = drafted("Peru and Chile agreed to meet on Friday.").proposals
    assert draft["draft_confidence"] == 3
