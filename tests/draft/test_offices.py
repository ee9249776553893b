"""What the words for an office say: whose alone it is, its title, how an article words it."""

from __future__ import annotations

import pytest

from relations.draft.entities import Mention
from relations.draft.offices import held_by_one, office_as_worded, title_of
from tests.draft.texts import acting, drafted, lines, mentioned

HELD = [
    ("en", "The External Affairs Minister spoke.", "IND", "external"),
    ("fr", "Le guide suprême a parlé.", "IRN", "guide"),
    ("en", "The foreign minister spoke.", None, "foreign"),
    ("fr", "Le roi Quispe a parlé.", None, "roi"),
]


@pytest.mark.parametrize(("language", "text", "code", "title"), HELD)
def test_whose_office_it_is_and_its_title(language: str, text: str, code: str | None, title: str) -> None:
    [sentence, *_], [there, *_], words = mentioned(text, language)
    offices = [m for m in there if m.sort == "office"]
    assert held_by_one(sentence, offices, words) == code
    assert title_of(sentence, offices) == title


SERVING = [
    ("Le médiateur ghanéen de l'Union africaine a rencontré lundi le président togolais.", ["AU>TGO"]),
    ("L'émissaire norvégien de l'ONU a été reçu lundi par le président syrien.", ["UN>SYR"]),
    ("L'ambassadeur ghanéen à l'ONU a rencontré lundi le ministre togolais.", ["GHA>TGO"]),
    ("Le général Ek, commandant norvégien de la Finul, a rencontré lundi le président libanais.", []),
    ("Le ministre ghanéen a rencontré lundi son homologue togolais au siège de l'ONU.", ["GHA>TGO"]),
]


@pytest.mark.parametrize(("text", "pairs"), SERVING)
def test_who_serves_an_organisation_acts_for_it(text: str, pairs: list[str]) -> None:
    assert [line.split()[0] for line in lines(drafted(text))] == pairs


def test_a_national_in_no_office_serves_as_nobody() -> None:
    assert not acting("Un soldat ghanéen de l'ONU a parlé.", "fr")
    assert [a.code for a in acting("Un soldat ghanéen a parlé.", "fr")] == ["GHA"]


def test_an_office_is_told_as_the_article_words_it() -> None:
    [sentence, *_], [there, *_], _ = mentioned("Togo's foreign minister, Mr Luis Quispe, spoke.", "en")
    [person] = [m for m in there if m.sort == "person"]
    assert office_as_worded(sentence, there, person) == "Togo's foreign minister"
    assert office_as_worded(sentence, [Mention(0, 4, "name", ("TGO",)), person], person) is None


ODDS, SPLIT = "Ghana and Togo are at odds. ", "Le Ghana et le Togo sont brouillés. "
FOR_NO_STATE = [  # what they do is no act of a state, and the other of the pair did nothing
    ("Les chefs de gouvernement polynésiens ont rencontré lundi le premier ministre australien.", []),
    ("Les rois saoudiens ont toujours soutenu le Maroc.", []),
    ("Les présidents libanais et syrien se sont rencontrés lundi à Beyrouth.",
     ["SYR>LBN 2025-06-23 meeting"]),
    ("Les ministres péruviens des Affaires étrangères ont rencontré lundi le roi du Togo.",
     ["PER>TGO 2025-06-23 meeting"]),
    (ODDS + "Former Togolese president Kofi Ba arrived in Accra on Monday, invited by Ghana's king.", []),
    (ODDS + "The former Togolese minister signed an agreement on Monday.", []),
    (ODDS + "Ghana's president paid tribute on Monday to the late Togolese president.",
     ["GHA>TGO 2025-06-23 condolences"]),
    (SPLIT + "Un accord a été signé lundi par l'ancien premier ministre ghanéen.", []),
    (SPLIT + "L'ancienne cheffe du gouvernement ghanéenne a rencontré lundi le président togolais.", []),
    (SPLIT + "La cheffe du gouvernement ghanéenne a rencontré lundi le président togolais.",
     ["GHA>TGO 2025-06-23 meeting"]),
    (SPLIT + "Le Ghana a extradé lundi l'ancien président togolais vers le Togo.",
     ["GHA>TGO 2025-06-23 release"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FOR_NO_STATE)
def test_who_is_out_of_office_or_of_several_states_acts_for_none(text: str, expected: list[str]) -> None:
    assert lines(drafted(text)) == expected
