"""What a person has read may be published, a draft that nobody has may not."""

from __future__ import annotations

from dataclasses import replace

from relations.analysis.publishing import publishable, unread
from tests.model.test_interaction import MEETING

READ = replace(MEETING, id=1, tags=("summit",))
DRAFTED = replace(MEETING, id=2, tags=("summit", "unread"))


def test_only_the_tag_unread_keeps_an_interaction_back() -> None:
    assert publishable([READ, DRAFTED]) == [READ]
    assert unread([READ, DRAFTED]) == [DRAFTED]
