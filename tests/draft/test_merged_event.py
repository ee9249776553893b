"""What happened once: when one more telling is of the same, and who did it."""

from __future__ import annotations

import pytest

from relations.draft.candidate import EventCandidate
from relations.draft.merged_event import MergedEvent, is_same, is_turned, is_whole, lies_within, looks_back
from relations.messages import msg


def told(
    kind: str, parties: tuple[str, str], date: str | None, sentence: int = 0, status: str = "happened"
) -> EventCandidate:
    return EventCandidate(kind, parties, sentence, "quote", "cue", 0, status, date)  # type: ignore[arg-type]


def event(found: EventCandidate) -> MergedEvent:
    planned = found.status == "planned"
    return MergedEvent(
        (found,), frozenset(found.parties), found.type, found.date, msg("no date is said"), planned
    )


GHANA_PERU, PERU_GHANA = ("GHA", "PER"), ("PER", "GHA")
SAME = [
    (told("visit", GHANA_PERU, "2025-06"), told("visit", GHANA_PERU, "2025-06-03"), True),
    (told("meeting", GHANA_PERU, "2025-06-03"), told("visit", PERU_GHANA, "2025-06-03"), True),
    (told("visit", GHANA_PERU, "2025-06-03"), told("visit", PERU_GHANA, "2025-06-03"), False),
    (told("recall", GHANA_PERU, "2025-06-03"), told("recall", PERU_GHANA, "2025-06-03"), False),
    (told("summons", GHANA_PERU, "2025-06-03"), told("criticism", GHANA_PERU, "2025-06-03"), True),
    (told("visit", GHANA_PERU, "2025-06-03"), told("visit", ("GHA", "TGO"), "2025-06-03"), False),
    (told("visit", GHANA_PERU, "2025-06-03"), told("visit", GHANA_PERU, "2025-07", 1, "planned"), False),
]


@pytest.mark.parametrize(("one", "other", "expected"), SAME)
def test_whether_it_is_told_again(one: EventCandidate, other: EventCandidate, expected: bool) -> None:
    assert is_same(event(one), other) is expected


def test_the_other_side_s_is_another() -> None:
    assert is_turned(event(told("recall", GHANA_PERU, None)), told("recall", PERU_GHANA, None))
    assert not is_turned(event(told("meeting", GHANA_PERU, None)), told("meeting", PERU_GHANA, None))


def test_a_month_that_lies_before_the_news_is_its_history() -> None:
    news, history = (
        event(told("recall", GHANA_PERU, "2025-06-03")),
        event(told("recall", PERU_GHANA, "2025-05", 1)),
    )
    assert looks_back(history, [news, history])
    assert not looks_back(news, [news, history])


def test_which_dates_are_whole_and_lie_in_which() -> None:
    assert [is_whole(date) for date in ("2025-06-03", "2025-06-03/2025-06-04", "2025-06")] == [
        True,
        True,
        False,
    ]
    assert lies_within("2025", "2025-06-03")
    assert not lies_within("2025-06-03", "2025")
