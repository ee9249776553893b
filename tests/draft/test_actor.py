"""Who can be what a verb is about."""

from __future__ import annotations

import pytest

from relations.draft.actor import Actor

CASES = [
    ("state", "", True),
    ("person", "gen", True),
    ("place", "", False),
    ("adjective", "", False),
    ("state", "with", False),
]


@pytest.mark.parametrize(("kind", "role", "may"), CASES)
def test_who_may_act(kind: str, role: str, may: bool) -> None:
    assert Actor(0, 5, "GHA", kind, role).may_act is may
