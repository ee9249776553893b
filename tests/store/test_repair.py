"""The table of everything that a file can hold which is no record: each refused with its place, each left as it is."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relations.errors import UnreadableFile
from relations.store import RecordFile
from relations.store.file_format import read_if_intact
from relations.store.repair import examined, first_mark, split_conflict
from tests.processes import environment
from tests.store.records import NOW, body, by_hand, changed, interaction, names_in, rows_of

SOUND = by_hand()
TWO_OF_ONE_UID = by_hand(f'"1":{json.dumps(body())},\n"2":{json.dumps(body())}')


def row(**fields: object) -> bytes:
    return by_hand(f'"1":{json.dumps(body(**fields))}')


def with_code(written: str) -> bytes:
    """A record with one of a dataset's codes written in this way."""
    return by_hand(f'"1":{json.dumps(body(codes={"x": 7}))}'.replace('"x": 7', f'"x": {written}'))


MALFORMED = {
    # the whole file
    "empty": (b"", "is empty; give back a copy"),
    "blank": (b" \n\n", "is empty"),
    "null": (b"null", "holds null"),
    "a list": (b"[]", "holds a list"),
    "a number": (b"3", "holds a number"),
    "an empty object": (b"{}", "holds no interactions; give the path of a record"),
    "another program's TinyDB": (b'{"_default": {"1": {"name": "x"}}}', "holds no interactions"),
    "another program's JSON": (b'{"posts": [{"id": 1}], "profile": {}}', "holds no interactions"),
    "a package description": (b'{"name": "x", "version": "1"}', "holds no interactions"),
    "prose": (b"Dear diary", "is not JSON; give the path of a record"),
    "deep nesting": (b"[" * 100_000, "is not JSON"),
    "a byte order mark": (b"\xef\xbb\xbf" + SOUND, "line 1: begins with a byte order mark; save it as UTF-8"),
    "UTF-16": (SOUND.decode().encode("utf-16"), "is written in UTF-16; save it as UTF-8"),
    "Latin-1": (SOUND.replace(b"Visit", b"\xe9t\xe9"), "line 5: the byte 0xe9 is not UTF-8"),
    "zero bytes at the end": (SOUND + bytes(100), "line 10: there are zero bytes"),
    "only zero bytes": (bytes(400), "line 1: there are zero bytes"),
    "git's marks": (b"<<<<<<< HEAD\n" + SOUND, "line 1: two versions stand here with git's marks; `relations merge`"),
    "something after the end": (SOUND + b"x", "line 10: something follows the end"),
    "twice the same": (SOUND + SOUND, "line 10: something follows the end"),
    # where it breaks off
    "cut in a record": (SOUND[:130], "line 5: the file ends in the middle"),
    "cut after a record": (SOUND[: SOUND.index(b'"history"')], "line 6: the file ends in the middle"),
    "cut at the end": (SOUND[:-3], "line 8: the file ends in the middle: it was cut off; give back a copy"),
    # tables
    "a table that is a list": (b'{"meta": {},\n"interactions": []}', 'line 2: the table "interactions" is a list'),
    "a table that is null": (b'{"interactions": null}', 'line 1: the table "interactions" is null'),
    "an unknown table that is a text": (by_hand(more=',\n"notes": "x"'), 'line 10: the table "notes" is a text'),
    "a table twice": (by_hand(more=',\n"history":{}'), 'line 10: the table "history" is there twice'),
    "half a character in a table's name": (by_hand(more=',\n"\\ud800":{}'), "a table whose name holds"),
    # rows
    "a record that is a text": (by_hand('"1":"x"'), "line 5, record #1: the record is not an object"),
    "a record that is a list": (by_hand('"1":[1]'), "line 5, record #1: the record is not an object"),
    "an id of letters": (by_hand('"abc":{}'), 'line 5: "abc" in the table "interactions" is no id'),
    "an id with a leading zero": (by_hand('"01":{}'), 'line 5: "01" in the table "interactions" is no id'),
    "an id of other digits": (by_hand('"٣":{}'), 'line 5: "٣" in the table "interactions" is no id'),
    "a negative id": (by_hand('"-1":{}'), 'line 5: "-1" in the table "interactions" is no id'),
    "the id zero": (by_hand('"0":{}'), 'line 5: "0" in the table "interactions" is no id'),
    "an endless id": (by_hand(f'"{"9" * 5000}":{{}}'), "is no id; use a whole number from 1"),
    "an id twice": (by_hand(f'"1":{json.dumps(body())},\n"1":{{}}'), 'line 6: "1" is there twice'),
    "a uid twice": (TWO_OF_ONE_UID, "line 6, record #2: the uid is that of #1"),
    "no comma": (by_hand(f'"1":{json.dumps(body())}\n"2":{{}}'), 'line 6: "," is missing between two rows'),
    "a comma too many": (by_hand(f'"1":{json.dumps(body())},'), 'line 6: take out the comma before "}"'),
    "single quotes": (by_hand("'1':{}"), "line 5: a row begins with its id in quotes"),
    "a comment": (by_hand('// x\n"1":{}'), "line 5: a row begins with its id in quotes"),
    # values
    "a key twice": (by_hand('"1":{"title":"a","title":"b"}'), 'line 5, record #1: "title" is there twice'),
    "NaN": (with_code("NaN"), "line 5, record #1: NaN is not a number"),
    "Infinity": (with_code("-Infinity"), "line 5, record #1: -Infinity is not a number"),
    "an overflowing number": (with_code("1e999"), "the number 1e999 cannot be kept digit for digit"),
    "more digits than a float has": (with_code("0.12345678901234567890"), "cannot be kept digit for digit"),
    "5,000 digits": (with_code("7" * 5000), "line 5, record #1: a number has too many digits"),
    "100,000 brackets": (with_code("[" * 100_000 + "]" * 100_000), "line 5, record #1: the value is nested too deep"),
    "200 brackets": (with_code("[" * 200 + "]" * 200), "line 5, record #1: there is a value that is nested too deep"),
    "half a character in a title": (row(title="a\ud800"), "line 5, record #1: title"),
    "half a character in a code": (with_code('"\\udfff"'), 'line 5, record #1: there is "\\udfff", which is half'),
    "a raw line break in a text": (SOUND.replace(b"Visit", b"Vi\nsit"), "line 5, record #1: this is not JSON"),
    # records
    "a date that is none": (row(date="2025-02-30"), 'line 5, record #1: date: "2025-02-30" is not a date'),
    "an unknown party": (row(parties=["MLI", "ZZZ"]), 'line 5, record #1: parties: "ZZZ" is not the code'),
    "three parties": (row(parties=["MLI", "RUS", "FRA"]), "line 5, record #1: parties: two parties are needed"),
    "an unknown type": (row(type="party"), 'line 5, record #1: type: "party" is not'),
    "an empty title": (row(title=""), "line 5, record #1: title: a title is needed"),
    "a title that is a number": (row(title=3), "line 5, record #1: title must be a text, not 3"),
    "an escape in a title": (row(title="a\x1b[31m"), "line 5, record #1: title"),
    "no uid": (row(uid=None), "line 5, record #1: uid is missing; correct it"),
    "a sector that is a text": (row(sectors=["energy"]), "line 5, record #1: sectors must be a list of objects"),
    "a source of nothing": (row(sources=[{}]), "line 5, record #1: sources: a source needs a url or a title"),
    "follows of texts": (row(follows=["2"]), "line 5, record #1: follows must be a list of whole numbers"),
    "an id inside": (row(id=4), 'line 5, record #1: "id" follows from the rest'),
    "a derived field": (row(pair="MLI-RUS"), 'line 5, record #1: "pair" follows from the rest'),
    # the other tables
    "a newer schema": (by_hand(meta='"1":{"schema":2}'), "written by a newer relations (schema 2, this one reads 1)"),
    "a schema that is a text": (by_hand(meta='"1":{"schema":"1"}'), "line 2: meta must hold the schema"),
    "a counter that is a text": (by_hand(meta='"1":{"schema":1,"next_id":"2"}'), "line 2: next_id must be"),
    "a change without a time": (by_hand(history='"1":{"command":"add"}'), "line 8: history 1: at must be a text"),
    "a change at no moment": (
        by_hand(history='"1":{"at":"2025-02-30T10:00:00Z","command":"add"}'),
        'line 8: history 1: "2025-02-30T10:00:00Z" is not a UTC time',
    ),
    "a change by what acts on a screen": (
        by_hand(history='"1":{"at":"2025-07-01T10:00:00Z","command":"add\\u001b[2J"}'),
        "has the control character U+001B",
    ),
    "an identity that is none": (
        by_hand(history='"1":{"at":"2025-07-01T10:00:00Z","command":"add","uids":"x"}'),
        "line 8: history 1: uids must be eight hexadecimal digits",
    ),
    "a time that is no moment": (row(added="2025-02-30T10:00:00Z"), "is not a UTC time"),
    "a time off the clock": (row(modified="2025-06-23T25:61:99Z"), "is not a UTC time"),
    "a change of endless ids": (
        by_hand(history='"1":{"at":"2025-07-01T10:00:00Z","command":"add","added":"1-999999999999"}'),
        "line 8: history 1: added must not be more than 10000000 ids",
    ),
    "an own word that is taken": (
        by_hand(more=',\n"words":{\n"1":{"kind":"sector","sector":{"id":"energy","aliases":["transport"]}}}'),
        'line 11: "transport" already means the sector transport',
    ),
    "an own word of no kind": (by_hand(more=',\n"words":{"1":{"kind":"x"}}'), "line 10: an own word is written"),
}  # fmt: skip


@pytest.mark.parametrize("name", MALFORMED)
def test_it_is_refused_in_one_sentence_and_left_as_it_is(name: str, tmp_path: Path) -> None:
    data, sentence = MALFORMED[name]
    path = tmp_path / "db.json"
    path.write_bytes(data)
    record = RecordFile(path)
    for use in (
        record.read,
        record.count,
        record.history,
        lambda: record.get([1]),
        lambda: record.add([interaction(9)], "add", "2025-07-01T10:00:00Z"),
        lambda: record.undo("2025-07-01T10:00:00Z"),
    ):
        with pytest.raises(UnreadableFile) as refused:
            use()
        message = str(refused.value)
        assert message.startswith(str(path))
        assert sentence in message
        assert "\n" not in message
    assert path.read_bytes() == data
    assert names_in(tmp_path) == [path.name]


def test_there_are_at_least_thirty_of_them() -> None:
    assert len(MALFORMED) >= 30


SOUND_BY_HAND = {
    "typed with spaces": json.dumps(json.loads(SOUND), indent=4).encode(),
    "with Windows line ends": SOUND.replace(b"\n", b"\r\n"),
    "in ASCII": json.dumps({"interactions": {"1": body(title="Été")}}).encode(),
    "without meta and history": json.dumps({"interactions": {"1": body()}}).encode(),
    "with meta only": b'{"meta":{"1":{"schema":1,"next_id":2}}}',
    "with no interactions": b'{"interactions":{}}',
    "ids out of order": by_hand(f'"7":{json.dumps(body())},\n"3":{json.dumps(body(uid=interaction(5).uid))}'),
    "keys out of order": by_hand(f'"1":{json.dumps(dict(reversed(body().items())))}'),
    "with null where nothing is": row(place=json.loads("null"), level=None),
    "numbers as they are": with_code("[1.50, -0.0, 1e3, 123456789012345678901234567890, 0.1]"),
}  # fmt: skip


@pytest.mark.parametrize("name", SOUND_BY_HAND)
def test_what_a_hand_wrote_soundly_is_read_and_becomes_ours_with_the_next_change(
    name: str, tmp_path: Path
) -> None:
    data = SOUND_BY_HAND[name]
    assert examined(data).faults == []
    path = tmp_path / "db.json"
    path.write_bytes(data)
    record = RecordFile(path)
    before = record.read()
    record.add([interaction(9)], "add", "2025-07-01T10:00:00Z")
    assert read_if_intact(path.read_bytes()) is not None
    assert RecordFile(path).read() == sorted(
        [*before, *record.get([record.known().uids[interaction(9).uid]])], key=lambda it: it.order
    )


def test_what_is_unknown_survives_a_change(tmp_path: Path) -> None:
    path = tmp_path / "db.json"
    path.write_bytes(
        by_hand(
            f'"1":{json.dumps(body(mood="tense", sources=[{"title": "RFI", "page": 4}], codes={"n": 1.50}))}',
            meta='"1":{"schema":1,"next_id":2,"desk":"Afrique"},\n"2":{"x":1}',
            more=',\n"notes":{"1":{"a":[1,2]},"key":"text","n":null},"void":{}',
        )
    )
    RecordFile(path).add([interaction(9)], "add", "2025-07-01T10:00:00Z")
    tables = json.loads(path.read_bytes())
    assert tables["interactions"]["1"] == body(
        mood="tense", sources=[{"title": "RFI", "page": 4}], codes={"n": 1.5}
    )
    assert tables["meta"]["1"]["desk"] == "Afrique"
    assert tables["meta"]["2"] == {"x": 1}
    assert tables["notes"] == {"1": {"a": [1, 2]}, "key": "text", "n": None}
    assert tables["void"] == {}
    before = path.read_bytes().splitlines()
    [one] = RecordFile(path).get([1])
    RecordFile(path).edit([changed(one, title="New")], "edit", "2025-07-02T10:00:00Z")
    gone = [
        line
        for line in before
        if line.rstrip(b",") not in {row.rstrip(b",") for row in path.read_bytes().splitlines()}
    ]
    assert [line[:12] for line in gone] == [b'"1":{"schema', b'"1":{"uid":"']
    edited = body(mood="tense", sources=[{"title": "RFI", "page": 4}], codes={"n": 1.5})
    assert rows_of(path)["1"] == {**edited, "title": "New", "modified": "2025-07-02T10:00:00Z"}


def test_a_counter_that_a_hand_set_too_low_is_not_believed(tmp_path: Path) -> None:
    path = tmp_path / "db.json"
    path.write_bytes(
        by_hand(
            f'"5":{json.dumps(body())}',
            meta='"1":{"schema":1,"next_id":2}',
            history='"1":{"at":"2025-07-01T10:00:00Z","command":"import","added":"5-8"}',
        )
    )
    [added] = RecordFile(path).add([interaction(9)], "add", "2025-07-01T10:00:00Z")
    assert added.id == 9


def test_every_fault_of_a_file_is_told_at_once_and_what_is_sound_is_rescued(tmp_path: Path) -> None:
    rows = [
        f'"1":{json.dumps(body())},',
        f'"2":{json.dumps(interaction_body(2, date="2025-02-30"))},',
        '"3":{"uid":,',
        f'"4":{json.dumps(interaction_body(4))}',
        f'"5":{json.dumps(interaction_body(5))[:40]}',
        f'"6":{json.dumps(interaction_body(6))},',
        f'"seven":{json.dumps(interaction_body(7))}',
    ]
    path = tmp_path / "db.json"
    path.write_bytes(
        by_hand("\n".join(rows), history='"1":{"at":3},\n"2":{"at":"2025-07-01T10:00:00Z","command":"x"}')
    )
    record = RecordFile(path)
    assert [(fault.line, fault.record) for fault in record.damage()] == [
        (6, 2),
        (7, 3),
        (9, None),
        (9, 5),
        (11, None),
        (14, None),
    ]
    assert [it.id for it in record.rescued()] == [1, 4, 6]
    with pytest.raises(
        UnreadableFile, match=r"line 6, record #2: .*and 5 more: `relations check --file` lists them"
    ):
        record.read()


def merged_by_git(folder: Path) -> Path:
    """A record on which two people worked: #1 was edited there, and each side added two."""
    start = RecordFile(folder / "start.json")
    start.add([interaction(1)], "add", NOW)
    for side in ("ours", "theirs"):
        shutil.copy(start.path, folder / f"{side}.json")
    ours, theirs = RecordFile(folder / "ours.json"), RecordFile(folder / "theirs.json")
    ours.add([interaction(2), interaction(3)], "add", NOW)
    theirs.edit([changed(theirs.get([1])[0], title="Visit, edited")], "edit", NOW)
    theirs.add([interaction(4), interaction(5)], "add", NOW)
    merged = folder / "db.json"
    names = [str(folder / f"{name}.json") for name in ("ours", "start", "theirs")]
    ran = subprocess.run(
        ["git", "merge-file", "-p", *names], capture_output=True, check=False, env=environment()
    )
    assert ran.returncode > 0
    merged.write_bytes(ran.stdout)
    return merged


def test_of_a_file_with_gits_marks_every_whole_row_of_both_sides_is_rescued(tmp_path: Path) -> None:
    record = RecordFile(merged_by_git(tmp_path))
    titles = sorted(it.title for it in record.rescued())
    assert titles == ["Visit n° 1", *(f"Visit n° {n}" for n in (2, 3, 4, 5)), "Visit, edited"]
    [fault] = record.damage()
    assert "two versions stand here with git's marks" in str(fault)


def test_what_is_advised_for_gits_marks_keeps_every_record(tmp_path: Path) -> None:
    merged_by_git(tmp_path)
    ran = subprocess.run(
        [sys.executable, "-m", "relations", "--db", "ours.json", "import", "theirs.json"],
        cwd=tmp_path,
        env=environment(),
        capture_output=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    titles = {it.title for it in RecordFile(tmp_path / "ours.json").read()}
    assert titles == {"Visit, edited", *(f"Visit n° {n}" for n in (2, 3, 4, 5))}


def interaction_body(n: int, **fields: object) -> dict[str, object]:
    return body(uid=interaction(n).uid, **fields)


def test_a_sound_file_has_no_damage(tmp_path: Path) -> None:
    path = tmp_path / "db.json"
    RecordFile(path).add([interaction(1), interaction(2)], "add", "2025-07-01T10:00:00Z")
    assert RecordFile(path).damage() == []
    assert [it.id for it in RecordFile(path).rescued()] == [1, 2]


@given(st.binary(max_size=200) | st.text(max_size=200).map(lambda text: text.encode("utf-8", "replace")))
def test_any_bytes_are_examined_without_a_traceback(data: bytes) -> None:
    assert examined(data).faults


@given(st.data())
def test_a_sound_file_with_a_few_bytes_changed_is_sound_or_has_faults(data: st.DataObject) -> None:
    changed = bytearray(by_hand(f'"1":{json.dumps(body(sources=[{"title": "RFI"}], codes={"n": [1.5]}))}'))
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(changed) - 1))
        changed[at : at + data.draw(st.integers(0, 3))] = data.draw(
            st.binary(max_size=3) | st.sampled_from([b'"', b"}", b"{", b",", b"\n", b"[", b"\\"])
        )
    result = examined(bytes(changed))
    if not result.faults:
        file_text = result.file_text(Path("x"))
        assert read_if_intact(b"".join(file_text.pieces())) is not None


def test_a_fault_is_told_in_french_too(tmp_path: Path) -> None:
    path = tmp_path / "db.json"
    path.write_bytes(by_hand(f'"1":{json.dumps(body())},\n"1":{json.dumps(body(date="2025-02-30"))}'))
    with pytest.raises(UnreadableFile) as refused:
        RecordFile(path).read()
    sentence = refused.value.message.in_language("fr")
    assert sentence.startswith(f"{path}, ligne 6\u00a0: «\u00a01\u00a0» figure deux fois dans la table")


CONFLICTED = """a
<<<<<<< HEAD
ours
||||||| 1a2b3c
before
=======
theirs
>>>>>>> main
z"""


def test_each_side_has_its_own_lines_and_the_common_ones() -> None:
    assert split_conflict(CONFLICTED) == ("a\nours\nz", "a\ntheirs\nz")
    assert split_conflict(CONFLICTED.replace("||||||| 1a2b3c\nbefore\n", "")) == (
        "a\nours\nz",
        "a\ntheirs\nz",
    )
    assert split_conflict(CONFLICTED.replace("\n", "\r\n"))[1] == "a\r\ntheirs\r\nz"


def test_a_text_without_marks_is_both_sides() -> None:
    assert split_conflict("a\nb") == ("a\nb", "a\nb")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (CONFLICTED, 2),
        ("=======\n", 1),
        ("a\n>>>>>>> x", 2),
        ("<<<<<<<<\n", None),
        ("a <<<<<<< b", None),
        ("", None),
    ],
)
def test_the_first_mark_is_where_a_line_begins_with_it(text: str, line: int | None) -> None:
    assert first_mark(text) == line
