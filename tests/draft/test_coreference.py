"""Pronouns, bare titles and counterparts are tied to the last fitting party; the speaker names the sectors."""

from __future__ import annotations

import pytest

from relations.draft.coreference import speaker
from relations.draft.lexicon import lexicon
from tests.draft.texts import told

MEETING = "Le président malien Assimi Goïta a rencontré Vladimir Poutine à Moscou. "
SPEAKERS = [
    ("Il a déclaré vouloir davantage.", "MLI"),
    ("Le président malien a évoqué l'énergie.", "MLI"),
    ("Moscou a salué cette visite.", "RUS"),
    ("Vladimir Poutine, entouré de deux ministres, a salué l'accord.", "RUS"),
    ("Devant plusieurs responsables russes, il a mentionné les transports.", "MLI"),
    ("La pluie est tombée sur la ville.", None),
]


@pytest.mark.parametrize(("text", "code"), SPEAKERS)
def test_who_speaks(text: str, code: str | None) -> None:
    last = told(MEETING + text, "fr")[-1]
    assert speaker(last.sentence, last.actors, lexicon("fr")) == code


MEANT = [
    ("en", "Ghana's president met Togo's president. He thanked his counterpart.", ["GHA", "TGO"]),
    ("fr", "Le président ghanéen a reçu le ministre togolais. Le ministre a salué son hôte.", ["TGO", "GHA"]),
    ("fr", "Le Ghana a salué l'ambassadeur du Togo. Son ministre et ce dernier ont ri.", ["GHA", "TGO"]),
    ("fr", "L'ambassadeur du Togo a salué la foule. Le Ghana a rappelé son ambassadeur.", ["GHA", "GHA"]),
    ("fr", "Le Ghana a ri. C'est aussi le cas du Pérou. Son ministre a salué la foule.", ["PER"]),
    ("fr", "Le Ghana a ri. Des pays ont ri, dont le Pérou. Son président a reçu la foule.", ["PER"]),
    ("fr", "Le Ghana a ri. Le Pérou et le Chili ont ri. Son président a salué la foule.", [None]),
    ("en", "Ghana frowned. So did Peru. Its president received the ambassador of Togo.", ["PER", "TGO"]),
    ("en", "Peru frowned. Its minister, Ana Ek, said that her country was glad.", ["PER", "PER"]),
    ("en", "It rained. Peru expelled two diplomats from Togo.", ["PER", None, "TGO"]),
    ("en", "It rained. Peru expelled two diplomats.", ["PER", "GHA"]),
]


@pytest.mark.parametrize(("language", "text", "codes"), MEANT)
def test_whom_a_word_stands_for(language: str, text: str, codes: list[str]) -> None:
    last = told(text, language, home="GHA")[-1]
    assert [a.code for a in last.actors] == codes
