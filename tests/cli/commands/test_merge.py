"""`relations merge`: a colleague's copy taken in, as in a shell."""

from __future__ import annotations

import gzip
import shutil
from pathlib import Path

import pytest

from tests.conftest import Shell


@pytest.fixture
def theirs(relations: Shell, db: Path, tmp_path: Path) -> Path:
    """A colleague's copy of a record of two."""
    relations("add", "mali", "russia", "Talks", "-d", "2025-06-23", "-t", "meeting")
    relations("add", "mali", "russia", "Pledge", "-d", "2025-06-24", "-t", "pledge")
    return Path(shutil.copy(db, tmp_path / "theirs.json"))


def test_a_removed_record_stays_removed(relations: Shell, theirs: Path) -> None:
    """A8: what is withdrawn here does not come back with a colleague's copy, whichever way it comes in."""
    relations("remove", 2, "--yes")
    ran = relations("merge", theirs)
    assert ran.code == 0
    assert ran.err.startswith("removed here, still there, and stays removed: 24 June 2025")
    assert relations("list", "--count").out == "1\n"


def test_a_copy_from_stdin_is_merged_as_a_file_is(relations: Shell, theirs: Path) -> None:
    relations("remove", 2, "--yes")
    relations("edit", 1, "--place", "Moscow")
    relations("--db", theirs, "edit", 1, "--place", "Kazan")
    assert relations("import", "-", stdin=theirs.read_bytes()).code == 1
    assert relations("list", "--count").out == "1\n"
    assert [it["field"] for it in relations("check", "--json").json["clashes"]] == ["place"]


def test_a_copy_that_came_packed_is_merged(relations: Shell, theirs: Path) -> None:
    relations("--db", theirs, "remove", 2, "--yes")
    packed = theirs.with_name("theirs.json.gz")
    packed.write_bytes(gzip.compress(theirs.read_bytes()))
    assert relations("merge", packed).code == 0
    assert relations("list", "--count").out == "1\n"


def test_a_removal_there_arrives_and_is_said_with_its_title(relations: Shell, theirs: Path) -> None:
    relations("--db", theirs, "remove", 2, "--yes")
    ran = relations("merge", theirs)
    assert ran.err.splitlines()[0].endswith("#2 24 June 2025 · Mali – Russia · pledge · Pledge")
    assert relations("list", "--count").out == "1\n"


def test_fields_that_nobody_disputes_are_both_kept(relations: Shell, theirs: Path) -> None:
    relations("edit", 1, "--place", "Moscow")
    relations("--db", theirs, "edit", 1, "--tag", "energy")
    assert relations("merge", theirs).code == 0
    record = relations("show", 1, "--json").json
    assert (record["place"], record["tags"]) == ("Moscow", ["energy"])


def test_a_clash_names_field_and_both_values_and_undo_puts_the_other_in(
    relations: Shell, theirs: Path
) -> None:
    """B7: exit 1, and a sound file that has lost nothing."""
    relations("edit", 1, "--place", "Moscow")
    relations("--db", theirs, "edit", 1, "--place", "Kazan")
    ran = relations("merge", theirs, "--json")
    assert ran.code == 1
    [clash] = ran.json["clashes"]
    assert (clash["id"], clash["field"]) == (1, "place")
    assert {clash["kept"], clash["other"]} == {"Moscow", "Kazan"}
    assert relations("check", "--file").code == 0
    assert relations("undo").code == 0
    assert relations("show", 1, "--json").json["place"] == clash["other"]
    again = relations("merge", theirs)
    assert (again.code, again.err) == (0, "nothing to take in: the record has all that the other copy has\n")


def test_a_dry_run_changes_nothing(relations: Shell, theirs: Path, db: Path) -> None:
    relations("--db", theirs, "add", "mali", "china", "Visit", "-d", "2025", "-t", "visit")
    before = db.read_bytes()
    assert relations("merge", theirs, "--dry-run").err == "1 added, 0 changed, 0 removed\n"
    assert db.read_bytes() == before


def test_both_end_with_the_same_bytes_whoever_merges(relations: Shell, theirs: Path, db: Path) -> None:
    for file, title in ((db, "Ours"), (theirs, "Theirs")):
        relations("--db", file, "add", "mali", "china", title, "-d", "2025", "-t", "visit")
    kept = Path(shutil.copy(db, db.with_name("kept.json")))
    relations("merge", theirs)
    relations("--db", theirs, "merge", kept)
    assert db.read_bytes() == theirs.read_bytes()


def test_without_a_file_and_without_a_conflict_it_says_what_would_do(relations: Shell, theirs: Path) -> None:
    ran = relations("merge")
    assert ran.code == 1
    assert "name a colleague's copy: `relations merge FILE`" in ran.err


@pytest.mark.parametrize("text", ["", "{}", "[]", "not json"])
def test_what_is_no_record_is_refused(relations: Shell, theirs: Path, db: Path, text: str) -> None:
    theirs.write_text(text, encoding="utf-8")
    before = db.read_bytes()
    assert relations("merge", theirs).code == 4
    assert db.read_bytes() == before


def test_check_lists_a_clash_until_someone_decides(relations: Shell, theirs: Path) -> None:
    relations("edit", 1, "--place", "Moscow")
    relations("--db", theirs, "edit", 1, "--place", "Kazan")
    other = relations("merge", theirs, "--json").json["clashes"][0]["other"]
    assert [it["field"] for it in relations("check", "--json").json["clashes"]] == ["place"]
    assert "Both sides of a merge set it (1)\t#1 place: “" in relations("check").out
    french = relations("--lang", "fr", "check").out
    assert "Renseigné des deux côtés d’une fusion (1)\t#1, lieu\u00a0: «\u00a0" in french
    relations("edit", 1, "--tag", "seen")
    assert relations("check", "--json").json["clashes"]
    relations("edit", 1, "--place", other)
    assert relations("check", "--json").json["clashes"] == []


def test_check_lists_what_was_kept_against_a_removal_until_someone_looks_at_it(
    relations: Shell, theirs: Path
) -> None:
    relations("remove", 2, "--yes")
    relations("--db", theirs, "edit", 2, "--place", "Kazan")
    assert relations("merge", theirs).code == 1
    ran = relations("check")
    assert "Kept by a merge although one side had removed it (1)\t#2" in ran.out
    assert relations("check", "--json").json["clashes"] == [
        {"id": 2, "field": None, "kept": None, "other": "removed"}
    ]
    relations("edit", 2, "--place", "Kazan")
    assert relations("check", "--json").json["clashes"] == []


def test_a_name_that_means_two_things_is_a_clash_and_undo_refuses_to_make_it_so(
    relations: Shell, theirs: Path, db: Path
) -> None:
    relations("sectors", "add", "transport", "--alias", "juice", "--alias", "lorries")
    relations("--db", theirs, "sectors", "add", "energy", "--alias", "juice", "--alias", "current")
    ran = relations("merge", theirs, "--json")
    assert ran.code == 1
    [clash] = ran.json["clashes"]
    left, other = clash["kept"]["sector"], clash["other"]["sector"]
    assert (clash["id"], clash["field"], left["id"]) == (None, "sector", other["id"])
    assert [it for it in other["aliases"] if it not in left["aliases"]] == ["juice"]
    [alias] = left["aliases"]
    assert ran.err.splitlines()[0] == (
        f"the own word juice, {alias} for {left['id']} means something else on the other side: "
        f"{alias} for {left['id']} is left of it"
    )
    assert relations("check", "--file").code == 0
    understood = [relations("list", "-s", name).code for name in ("juice", "lorries", "current")]
    assert understood == [0, 0, 0]
    before = db.read_bytes()
    ran = relations("undo")
    assert ran.code == 1
    assert '"juice" already means' in ran.err
    assert db.read_bytes() == before
    again = relations("merge", theirs)
    assert (again.code, "is left of it" in again.err) == (0, False)


def test_of_two_meanings_of_a_word_the_second_is_said_to_be_gone(relations: Shell, theirs: Path) -> None:
    relations("types", "add", "drill", "--rung", "discussed", "--label", "Drill")
    relations("--db", theirs, "types", "add", "drill", "--rung", "pledged", "--label", "Drill")
    ran = relations("--lang", "fr", "merge", theirs)
    assert ran.code == 1
    assert "veut dire autre chose de l’autre côté\u00a0: il n’en reste rien" in ran.err
