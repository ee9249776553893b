"""What a merge chose, until somebody decides."""

from __future__ import annotations

from pathlib import Path

import pytest

from relations.store import RecordFile
from relations.store.clashes import open_clashes
from relations.store.history import Change
from tests.store.records import NOW, changed

AT = "2026-01-01T00:00:00Z"
SET = Change(1, AT, "merge", edited={2: {"place": {"before": "Kati", "after": "Gao"}}})
KEPT = Change(1, AT, "merge", added=(2,))
NOTED = Change(2, AT, "edit", edited={2: {"note": {"after": "x"}, "modified": {"after": AT}}})


def test_a_clash_is_open_until_the_field_is_edited_or_the_merge_undone() -> None:
    assert open_clashes([SET]) == [(2, "place", "Gao", "Kati")]
    assert open_clashes([SET, NOTED]) == [(2, "place", "Gao", "Kati")]
    for decided in (
        Change(2, AT, "edit", edited={2: {"place": {"before": "Gao", "after": "Kati"}}}),
        Change(2, AT, "edit", edited={2: {"modified": {"after": AT}}}),
        Change(2, AT, "edit", edited={2: {}}),
        Change(2, AT, "remove", removed={2: {}}),
        Change(2, AT, "undo", undoes=1),
    ):
        assert open_clashes([SET, decided]) == []


@pytest.mark.parametrize(
    "decided", [NOTED, Change(2, AT, "remove", removed={2: {}}), Change(2, AT, "undo", undoes=1)]
)
def test_what_was_kept_against_a_removal_is_open_until_someone_looks_at_it(decided: Change) -> None:
    assert open_clashes([KEPT]) == [(2, None, None, "removed")]
    assert open_clashes([KEPT, Change(2, AT, "edit", edited={3: {}})]) == [(2, None, None, "removed")]
    assert open_clashes([KEPT, decided]) == []


def test_two_interactions_made_one_are_no_clash() -> None:
    union = Change(1, AT, "merge", edited={2: {"place": {"after": "Gao"}}}, removed={3: {}})
    assert open_clashes([union]) == []


def test_saying_the_same_again_in_the_same_second_decides(record: RecordFile, tmp_path: Path) -> None:
    theirs = RecordFile(tmp_path / "theirs.json")
    theirs.path.write_bytes(record.path.read_bytes())
    for file, place in ((record, "Kati"), (theirs, "Gao")):
        file.edit([changed(file.get([1])[0], place=place)], "edit", NOW)
    record.merge(theirs.copy())
    assert [it.field for it in record.clashes()] == ["place"]
    record.edit(record.get([1]), "edit", NOW)
    assert record.clashes() == []
    record.undo(NOW)
    assert [it.field for it in record.clashes()] == ["place"]
