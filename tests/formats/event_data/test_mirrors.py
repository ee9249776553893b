"""Mirrored rows are one event; a row has one mirror at most."""

from __future__ import annotations

from relations.formats.event_data.event import Event
from relations.formats.event_data.mirrors import folded
from relations.formats.rows import Refused, Tally
from relations.messages import msg


def made(line: int, side: str, mirror: tuple[str, ...] | None = ("a",)) -> Event:
    return Event(
        line, f"x:{line}", "2025-06-23", ("MLI", "RUS"), "meeting", "T", {}, mirror=mirror, side=side
    )


def test_each_row_folds_with_one_from_the_other_side() -> None:
    tally = Tally()
    sides = ["MLI", "MLI", "RUS", "RUS", "RUS"]
    found = folded([made(n, side) for n, side in enumerate(sides, 1)], tally)
    assert [(event.line, event.mirrors) for event in found] == [(1, ["x:3"]), (2, ["x:4"]), (5, [])]
    assert tally.folded == 2


def test_events_without_a_mirror_stay_and_refused_rows_go_to_the_tally() -> None:
    tally = Tally()
    refused = Refused(3, None, None, msg("no"))
    found = folded([made(1, "MLI", None), made(2, "RUS", None), refused], tally)
    assert ([event.line for event in found], tally.folded, tally.refused) == ([1, 2], 0, [refused])


def test_which_of_two_rows_of_one_identity_stays_does_not_depend_on_their_order() -> None:
    for first, second in [("2025-06-23", "2025-06-24"), ("2025-06-24", "2025-06-23")]:
        tally = Tally()
        rows = [Event(1, "x:1", day, ("MLI", "RUS"), "meeting", "T", {}) for day in (first, second)]
        assert [event.date for event in folded(rows, tally)] == ["2025-06-23"]
        assert tally.present == 1
