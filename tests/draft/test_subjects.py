"""Who acts at a cue, of those named before and behind it."""

from __future__ import annotations

import pytest

from relations.draft.actor import Actor
from relations.draft.coreference import Memory
from relations.draft.subjects import between_whom, who_acts
from tests.draft.texts import pairs_told

GHANA, TOGO = Actor(0, 5, "GHA", "state", ""), Actor(10, 14, "TGO", "state", "", joined=True)
PERU, BY_PERU = Actor(40, 44, "PER", "state", "to"), Actor(40, 44, "PER", "state", "by")
BETWEEN = [
    Actor(40, 44, "PER", "state", "between"),
    Actor(49, 53, "TGO", "state", "between", joined=True),
]
LIMA, HE = Actor(2, 6, "PER", "place", "in"), Actor(30, 38, "GHA", "person", "")
CASES = [
    ("the subject of the clause", "acts", [GHANA, TOGO._replace(joined=False)], [PERU], [GHANA], ["GHA"]),
    ("the nearest that stands free", "acts", [GHANA, TOGO._replace(joined=False)], [PERU], [], ["TGO"]),
    ("all of a list", "mutual", [GHANA, TOGO], [], [GHANA], ["GHA", "TGO"]),
    ("who is named with a noun", "noun", [GHANA], [BY_PERU], [GHANA], ["PER"]),
    ("those between whom it is, not the host", "mutual", [GHANA], BETWEEN, [GHANA], ["PER", "TGO"]),
    ("nobody, where it is done to the subject", "passive", [], [BY_PERU], [], []),
    ("who follows a place", "acts", [LIMA], [HE], [], ["GHA"]),  # "Arrived in Lima on Monday, the minister …"
]


@pytest.mark.parametrize(("case", "voice", "before", "after", "subject", "expected"), CASES)
def test_who_acts(
    case: str, voice: str, before: list[Actor], after: list[Actor], subject: list[Actor], expected: list[str]
) -> None:
    assert [a.code for a in who_acts(before, after, subject, voice, Memory())] == expected, case


def test_the_two_that_the_text_is_about_stand_for_a_pair() -> None:
    both = Actor(0, 17, None, "pair", "")
    found = who_acts([both], [], [], "mutual", Memory(two=("GHA", "TGO")))
    assert [a.code for a in found] == ["GHA", "TGO"]


def test_those_between_whom_it_is_come_before_any_object() -> None:
    assert between_whom(BETWEEN) == BETWEEN
    assert between_whom([Actor(30, 33, "GHA", "person", ""), *BETWEEN]) == []


TOLD = [
    ("en", "A fire hit Ghana, and Peru sent help.", []),
    ("en", "The president's own visit to Togo, Ghana said, was brief.", ["GHA>TGO visit"]),
    ("en", "He left after talks the president of Ghana had with the president of Togo.", ["GHA>TGO meeting"]),
    ("en", "Ghana's president welcomed Peru's president, on a visit to Ghana.", ["PER>GHA visit"]),
    ("en", "Togo's exports to Peru were halted by Ghana.", []),
    ("en", "The border with Togo was closed by Ghana.", ["GHA>TGO closure"]),
    ("en", "Ties with Peru were cut, Ghana said.", ["GHA>PER rupture"]),
    ("en", "Ties with Peru were cut by Togo, Ghana said.", ["TGO>PER rupture"]),
    ("en", "Ties with Peru were cut by itself and by Togo, Ghana said.", ["TGO>PER rupture"]),
    ("en", "A visit to Peru was put off, Ghana said.", []),
]  # fmt: skip


def test_who_acts_in_a_sentence() -> None:
    assert [(language, text, pairs_told(text, language)) for language, text, _ in TOLD] == TOLD
