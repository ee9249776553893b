from __future__ import annotations

from pathlib import Path

import pytest

from relations.errors import NoSuchRecord, NotUnderstood, RelationsError
from relations.store import RecordFile
from tests.store.records import LATER, NOW, SPACE, changed, interaction


def test_what_is_to_be_followed_must_be_on_file(record: RecordFile) -> None:
    before = record.path.read_bytes()
    with pytest.raises(NotUnderstood, match="#9 is not on file, so nothing can follow it") as refused:
        record.add([interaction(4, follows=(9,))], "add", NOW)
    assert refused.value.field == "follows"
    with pytest.raises(NotUnderstood, match="#4 cannot follow itself"):
        record.add([interaction(4, follows=(4,))], "add", NOW)
    [second] = record.get([2])
    with pytest.raises(NotUnderstood, match="#9 is not on file"):
        record.edit([changed(second, follows=(9,))], "edit", NOW)
    assert record.path.read_bytes() == before


def test_a_link_that_is_broken_already_does_not_hinder_an_edit(tmp_path: Path) -> None:
    path = tmp_path / "db.json"
    RecordFile(path).add([interaction(1), interaction(2, follows=(1,))][:1], "add", NOW)
    path.write_bytes(path.read_bytes().replace(b'"confidence"', b'"follows":[7],"confidence"'))
    record = RecordFile(path)
    [it] = record.read()
    [edited] = record.edit([changed(it, title="New")], "edit", LATER)
    assert (edited.title, edited.follows, record.get([1])) == ("New", (7,), [edited])


def test_an_edit_of_what_has_changed_meanwhile_is_refused(record: RecordFile) -> None:
    [read] = record.get([2])
    RecordFile(record.path).edit([changed(read, title="Theirs")], "edit", NOW)
    before = record.path.read_bytes()
    with pytest.raises(RelationsError, match="#2 has been changed meanwhile"):
        record.edit([changed(read, title="Mine")], "edit --editor", LATER, before=[read])
    RecordFile(record.path).remove([2], "remove", NOW)
    with pytest.raises(NoSuchRecord, match="#2 is not on file"):
        record.edit([changed(read, title="Mine")], "edit --editor", LATER, before=[read])
    assert before != record.path.read_bytes()


def test_what_others_follow_is_removed_with_them_or_not_at_all(record: RecordFile) -> None:
    with pytest.raises(RelationsError, match="#3 follows #1, which would be gone; remove both"):
        record.remove([1], "remove", NOW)
    assert [it.id for it in record.remove([1, 3, 1], "remove", NOW)] == [1, 3]
    assert [it.id for it in record.read()] == [2]


@pytest.mark.parametrize(
    ("by_other_means", "sentence"),
    [
        (
            (b'"title":"New"', b'"title":"By hand"'),
            r"cannot undo change 3 \(edit, .*\): #2 has been changed since",
        ),
        ((b'"2":{"uid"', b'"5":{"uid"'), r"cannot undo change 3 \(edit, .*\): #2 is no longer on file"),
    ],
)
def test_undo_refuses_what_has_been_changed_by_other_means(
    by_other_means: tuple[bytes, bytes], sentence: str, record: RecordFile
) -> None:
    [two] = record.get([2])
    record.edit([changed(two, title="New")], "edit", LATER)
    record.path.write_bytes(record.path.read_bytes().replace(*by_other_means, 1))
    before = record.path.read_bytes()
    with pytest.raises(RelationsError, match=sentence):
        record.undo(NOW)
    assert record.path.read_bytes() == before


def test_undo_of_an_addition_refuses_where_it_is_followed_or_gone(record: RecordFile) -> None:
    record.add([interaction(4)], "add", NOW)
    sound = record.path.read_bytes()
    record.path.write_bytes(sound.replace(b'"follows":[1]', b'"follows":[1,4]'))
    with pytest.raises(RelationsError, match="#3 follows #4, which would be gone"):
        record.undo(NOW)
    record.path.write_bytes(sound.replace(b'"4":{"uid"', b'"6":{"uid"'))
    with pytest.raises(RelationsError, match="#4 is no longer on file"):
        record.undo(NOW)


def test_undo_of_a_removal_refuses_where_the_id_was_taken_by_hand(record: RecordFile) -> None:
    record.remove([3], "remove", NOW)
    record.path.write_bytes(record.path.read_bytes().replace(b'"2":{"uid"', b'"3":{"uid"', 1))
    with pytest.raises(RelationsError, match="#3 is on file again"):
        record.undo(NOW)


def test_an_own_word_in_use_is_not_taken_back(record: RecordFile) -> None:
    record.extend(SPACE, "sectors --add", NOW)
    line = b'"confidence":"reported","added"'
    used = record.path.read_bytes().replace(line, b'"sectors":[{"sector":"outer_space"}],' + line, 1)
    record.path.write_bytes(used)
    with pytest.raises(RelationsError, match="#1 uses the word"):
        record.undo(NOW)
    assert record.path.read_bytes() == used


def test_ties_are_by_uid_among_the_new_and_to_those_on_file(record: RecordFile) -> None:
    new = [interaction(11, follows=(2,)), interaction(12)]
    links = {new[0].uid: [new[1].uid, interaction(1).uid], new[1].uid: [interaction(3).uid]}
    added = record.apply(new, command="import", now=NOW, links=links)
    assert [it.follows for it in added] == [(2, 5, 1), (3,)]
    assert record.get([4, 5]) == added
    with pytest.raises(NotUnderstood, match="is no uid on file"):
        record.apply([interaction(13)], command="import", now=NOW, links={interaction(13).uid: ["x"]})


def test_the_uid_stays_what_it_is(record: RecordFile) -> None:
    [two] = record.get([2])
    with pytest.raises(NotUnderstood, match="the uid of #2 cannot be changed"):
        record.edit([changed(two, uid=interaction(77).uid)], "edit", LATER, before=[two])


@pytest.mark.parametrize("count", [1, 20])
def test_what_has_come_on_file_meanwhile_is_not_added_again(count: int, record: RecordFile) -> None:
    record.add([interaction(50, ref="gdelt:50")], "add", NOW)
    others = [interaction(n) for n in range(60, 59 + count)]
    with pytest.raises(RelationsError, match="is on file already, as #1"):
        record.add([*others, interaction(1)], "import", NOW)
    with pytest.raises(RelationsError, match="is on file already, as #4"):
        record.add([*others, interaction(99, ref="gdelt:50")], "import", NOW)
    with pytest.raises(RelationsError, match="two additions have the uid"):
        record.add([*others, interaction(99), interaction(99)], "import", NOW)
    with pytest.raises(RelationsError, match='two additions have the ref "a"'):
        record.add([*others, interaction(98, ref="a"), interaction(99, ref="a")], "import", NOW)
    assert record.count() == 4
