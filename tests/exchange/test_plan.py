"""Two newsrooms' records become one: by uid, the newer where one side changed, a conflict where both did."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from relations.exchange.plan import EarlierStates, Plan, RecordState, plan
from relations.formats.rows import Incoming, InputRow
from relations.model import Interaction, to_record

T0, T1, T2 = "2025-06-24T08:00:00Z", "2025-06-25T08:00:00Z", "2025-06-26T08:00:00Z"


def uid(letter: str) -> str:
    return f"{letter * 8}-0000-4000-8000-000000000000"


def made(
    letter: str, id: int | None = None, title: str = "Talks", modified: str = T0, **fields: Any
) -> Interaction:
    return Interaction(
        id=id,
        uid=uid(letter),
        date="2025-06-23",
        parties=("MLI", "RUS"),
        type="meeting",
        title=title,
        added=T0,
        modified=modified,
        **fields,
    )


def merged(
    incoming: list[Interaction],
    ours: Sequence[Interaction] = (),
    *earlier: Interaction,
    own: bool = True,
    removed: Sequence[str] = (),
) -> Plan:
    """Plan the merge; `earlier` are the states our first one went through, last first, the oldest as it came in."""
    rows = tuple(to_record(state) for state in earlier)
    past = EarlierStates(rows, rows[-1] if rows else to_record(ours[0]) if ours else None)  # type: ignore[arg-type] # rows of a record are JSON
    by_id = {it.id: it for it in ours if it.id}
    there = RecordState(
        {it.uid: id_ for id_, it in by_id.items()},
        {it.ref: id_ for id_, it in by_id.items() if it.ref},
        lambda ids: [by_id[id_] for id_ in ids],
        lambda _: past,
        lambda: frozenset(removed),
    )
    return plan(
        [Incoming(InputRow(n, {}, f"row {n}"), it, own) for n, it in enumerate(incoming, 2)], there, T2
    )


def test_what_is_new_is_added_with_the_id_of_its_file_as_a_wish() -> None:
    found = merged([made("a", 7), made("b", None)])
    assert [(it.uid, it.id) for it in found.additions] == [(uid("a"), 7), (uid("b"), None)]
    assert (found.present, found.edits, found.refused) == (0, [], [])


def test_the_same_content_is_there_whatever_its_moments_say() -> None:
    assert merged([made("a", 7, modified=T2)], [made("a", 1)]).present == 1


def test_an_edit_of_theirs_takes_the_place_of_what_was_not_edited_here() -> None:
    ours = made("a", 1)
    found = merged([made("a", 7, "Long talks", T1)], [ours])
    assert [(before, after.id, after.title, after.modified) for before, after in found.edits] == [
        (ours, 1, "Long talks", T1)
    ]
    assert found.present == 1


def test_an_edit_in_a_spreadsheet_that_left_the_moment_alone_is_an_edit_of_theirs() -> None:
    ((_, after),) = merged([made("a", 7, "Long talks", T0)], [made("a", 1)]).edits
    assert (after.title, after.added, after.modified) == ("Long talks", T0, T2)


def test_an_older_copy_changes_nothing() -> None:
    found = merged([made("a", 7, "Old talks", T0)], [made("a", 1, modified=T1)])
    assert (found.present, found.edits, found.conflicts) == (1, [], [])


def test_ours_edited_and_theirs_as_it_was_leaves_ours() -> None:
    found = merged([made("a", 7)], [made("a", 1, "Our talks", T1)], made("a", 1))
    assert (found.present, found.edits, found.conflicts) == (1, [], [])


@pytest.mark.parametrize("moment", [T0, T1, T2])
def test_both_edited_is_a_conflict_listed_and_left_however_the_clocks_stand(moment: str) -> None:
    found = merged([made("a", 7, "Their talks", moment)], [made("a", 1, "Our talks", T1)], made("a", 1))
    (conflict,) = found.conflicts
    assert (found.edits, found.present, found.refused) == ([], 0, [])
    assert (conflict.line, conflict.field, conflict.value, conflict.origin) == (2, "uid", uid("a"), "row 2")
    assert str(conflict.reason) == "it was changed here (#1) and there: edit one side so that they agree"


def test_an_edit_taken_back_here_is_no_edit() -> None:
    found = merged(
        [made("a", 7, "Their talks", T2)], [made("a", 1, modified=T1)], made("a", 1, "Slip"), made("a", 1)
    )
    assert len(found.edits) == 1


def test_a_ref_that_is_there_is_there() -> None:
    found = merged(
        [made("b", ref="gdelt:1"), made("c", ref="gdelt:2"), made("d", ref="gdelt:2")],
        [made("a", 1, ref="gdelt:1")],
    )
    assert ([it.uid for it in found.additions], found.present) == ([uid("c")], 2)


def test_an_event_whose_mirror_is_there_is_there() -> None:
    found = merged([made("b", ref="gdelt:9", codes={"mirrors": ["gdelt:1"]})], [made("a", 1, ref="gdelt:1")])
    assert (found.additions, found.present) == ([], 1)


def test_follows_are_tied_by_uid() -> None:
    found = merged([made("b", 1), made("c", 2, follows=(1, 3)), made("a", 3)], [made("a", 1)])
    assert [(it.uid, it.follows) for it in found.additions] == [(uid("b"), ()), (uid("c"), ())]
    assert found.links == {uid("c"): [uid("b"), uid("a")]}


def test_an_edit_may_follow_what_is_there_and_what_comes() -> None:
    ours = [made("a", 1), made("b", 2)]
    found = merged([made("a", 5, "Long talks", T1, follows=(6, 7)), made("b", 6), made("c", 7)], ours)
    ((_, after),) = found.edits
    assert (after.follows, found.links) == ((2,), {uid("a"): [uid("c")]})


def test_an_export_of_ours_may_follow_what_it_left_out() -> None:
    ours = [made("a", 1), made("b", 2, follows=(1,))]
    assert merged([ours[1]], ours).present == 1


def test_an_id_of_another_record_that_is_not_in_the_file_is_refused() -> None:
    (refused,) = merged([made("b", 4, follows=(1,))], [made("a", 1)]).refused
    assert (refused.field, refused.value) == ("follows", "1")
    assert str(refused.reason) == "#1 is not in this file: let it hold what its interactions follow as well"


def test_a_row_made_by_hand_follows_the_ids_of_our_record() -> None:
    found = merged([made("b", follows=(1,))], [made("a", 1)], own=False)
    assert found.links == {uid("b"): [uid("a")]}
    (refused,) = merged([made("b", follows=(9,))], own=False).refused
    assert str(refused.reason) == "#9 is neither in this file nor on record"


def test_what_follows_a_refused_row_is_refused_with_it() -> None:
    rows = [made("a", 1, follows=(8,)), made("b", 2, follows=(1,)), made("c", 3, follows=(2,)), made("d", 4)]
    found = merged(rows)
    assert [it.uid for it in found.additions] == [uid("d")]
    assert [(row.line, row.value) for row in found.refused] == [(2, "8"), (3, "#1"), (4, "#2")]


def test_what_was_removed_here_stays_removed_unless_something_follows_it() -> None:
    gone = [made("a", 1), made("b", 2, ref="gdelt:7"), made("c", 3)]
    found = merged([*gone, made("d", 4, follows=(3,))], removed=[uid("a"), "gdelt:7", uid("c")])
    assert [it.uid for it in found.removed] == [uid("a"), uid("b")]
    assert [it.uid for it in found.additions] == [uid("c"), uid("d")]


def test_a_uid_twice_is_there_or_refused() -> None:
    found = merged([made("a", 1), made("a", 1), made("a", 1, "Other talks")])
    assert (len(found.additions), found.present) == (1, 1)
    assert [str(row.reason) for row in found.refused] == ["line 2 has the same uid and says something else"]


def test_an_id_twice_is_refused() -> None:
    found = merged([made("a", 1), made("b", 1)])
    assert [(row.field, row.value) for row in found.refused] == [("id", "1")]


def test_what_is_placed_is_otherwise_unchanged() -> None:
    it = made("a", 7, place="Moscow")
    (addition,) = merged([it]).additions
    assert replace(addition, id=7) == it
