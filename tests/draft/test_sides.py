"""How two sides were found, and whether the sentence says so."""

from __future__ import annotations

from relations.draft.actor import Actor
from relations.draft.sides import INFERRED, UNSAID, Sides, Two, how_found, is_inferred, is_named, turned

GHANA, PERU = Actor(0, 5, "GHA", "state"), Actor(10, 14, "PER", "state", "with")
HE, BOTH = Actor(0, 2, "GHA", "pronoun"), Actor(10, 27, "PER", "pair", "between")
FOUND = [
    # who acts, on whom, unsaid, named, inferred
    (GHANA, PERU, False, True, False),
    (GHANA, PERU, True, False, True),
    (HE, PERU, False, False, True),
    (PERU, HE, True, False, True),
    (GHANA, BOTH, False, False, False),
]


def test_how_two_sides_were_found() -> None:
    told = []
    for first, second, unsaid, _, _ in FOUND:
        why = how_found(Two("acts", False, [first], [second], unsaid))
        told.append((first, second, unsaid, is_named(why), is_inferred(why)))
    assert told == FOUND
    assert (is_named(INFERRED), is_inferred(INFERRED)) == (False, True)
    assert (is_named(UNSAID), is_inferred(UNSAID)) == (False, True)
    assert is_named(Sides().why)


def test_both_sides_are_said_only_if_somebody_is_on_each() -> None:
    assert [
        Two("acts", False, *two).are_said for two in (([GHANA], [PERU]), ([GHANA], []), ([], [PERU]))
    ] == [
        True,
        False,
        False,
    ]
    assert Two("acts", False, [GHANA, PERU, HE]).codes == {"GHA", "PER"}


def test_an_inherited_subject_did_not_do_what_it_answers_to() -> None:
    inherited = GHANA._replace(end=0)
    assert turned(Sides(((inherited, PERU), (GHANA, PERU)))).pairs == ((PERU, inherited), (GHANA, PERU))
