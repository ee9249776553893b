"""Who may take part in what a cue tells: those of its clause, and no one it only talks about."""

from __future__ import annotations

import pytest

from relations.draft import events
from relations.draft.actor import Actor
from relations.draft.clause import Clause
from relations.draft.lexicon import CueMatch
from relations.draft.occasion import Passage
from relations.draft.taking_part import taking_part
from relations.draft.telling import Telling
from tests.draft.texts import drafted, lines, told

CASES = [
    ("en", "Ghana delivered ten trucks to Togo.", "delivery", ["GHA", "TGO"]),
    ("en", "Ghana voted on Monday against a resolution on Togo.", "vote_against", ["GHA", "TGO"]),
    ("en", "Ghana criticised the arrest of two envoys by Togo.", "arrest", ["TGO"]),  # not who speaks of it
    (
        "fr",
        "Au menu de l'entrevue entre le Ghana et le Togo : les liens avec le Pérou.",
        "meeting",
        ["GHA", "TGO"],
    ),
    ("fr", "À l'ordre du jour de la rencontre : les relations du Ghana avec le Pérou.", "meeting", []),
    ("fr", "Le Togo a annoncé la réunion à Lima et la médiation du Ghana.", "mediation", ["TGO", "GHA"]),
    ("en", "Togo announced the meeting in Lima and the mediation of Ghana.", "meeting", ["TGO", "PER"]),
]


@pytest.mark.parametrize(("language", "text", "type_", "expected"), CASES)
def test_who_takes_part(
    language: str, text: str, type_: str, expected: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: dict[str, list[Actor]] = {}

    def noted(spot: CueMatch, clause: Clause, how: Telling, passage: Passage) -> list[Actor]:
        asked[spot.cue.type] = taking_part(spot, clause, how, passage)
        return asked[spot.cue.type]

    monkeypatch.setattr(events, "taking_part", noted)
    told(text, language)
    assert [a.code for a in asked[type_] if a.code] == expected


AT_AN_EMBASSY = {  # where an embassy is has no part in what is given there
    "Le Japon a remis lundi, à l'ambassade du Japon au Ghana, dix camions au Togo.": [
        "JPN>TGO 2025-06-23 delivery"
    ],
    "Le Japon et le Togo ont signé lundi, à l'ambassade du Japon au Ghana, l'échange de notes sur "
    "l'octroi d'un don du Japon au Togo.": ["JPN>TGO 2025-06-23 agreement"],
    "Le Ghana a livré lundi dix camions à l'ambassade du Japon au Ghana.": ["GHA>JPN 2025-06-23 delivery"],
    "L'ambassade du Japon au Ghana a remis lundi dix camions au Ghana.": ["JPN>GHA 2025-06-23 delivery"],
}


@pytest.mark.parametrize(("text", "expected"), AT_AN_EMBASSY.items())
def test_what_is_given_at_an_embassy(text: str, expected: list[str]) -> None:
    assert lines(drafted(text)) == expected
