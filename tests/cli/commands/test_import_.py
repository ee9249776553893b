"""`relations import`: files of one's own, spreadsheets, colleagues' records and datasets, as in a shell."""

from __future__ import annotations

import errno
import gzip
import io
import json
import os
import shutil
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests import terminal
from tests.conftest import Shell
from tests.corpus.made import ICEWS, POLECAT, written
from tests.exchange.books import Cell, xlsx
from tests.formats.datasets.made import gdelt

CSV = """\
date,parties,type,title,sectors
23 June 2025,Mali;Russie,rencontre,Goïta reçu,transport@Mali;énergie@Russie
2025-01,RUS;MLI,livraison,=SUM(1),défense
"""
DEALS = """\
Month,Year,Investor,Country,Sector
June,2019,Sinopec,Niger,Energy
Feb,2020,CNPC,Chad,Metallurgy
March,2020,CNPC,Chad,Metallurgy
"""
MAP = [
    "--map", "date={Month} {Year}", "--map", "a=China", "--map", "b={Country}", "--map", "type=cooperation",
    "--map", "title={Investor}", "--map", "sectors={Sector}",
]  # fmt: skip


def titles(relations: Shell, *options: str) -> list[str]:
    return [record["title"] for record in relations("list", "--json", *options).json]


def test_new_rows_through_a_pipe(relations: Shell) -> None:
    ran = relations("import", "-", stdin=CSV)
    assert (ran.code, ran.out, ran.err) == (0, "", "2 added, 0 already there, 0 refused\n")
    first, second = relations("list", "--json").json
    assert (first["date"], first["parties"], first["type"], first["title"]) == (
        "2025-01",
        ["RUS", "MLI"],
        "delivery",
        "=SUM(1)",
    )
    assert second["sectors"] == [{"sector": "transport", "by": "MLI"}, {"sector": "energy", "by": "RUS"}]


def test_the_same_file_again_adds_nothing(relations: Shell) -> None:
    relations("import", "-", stdin=CSV)
    ran = relations("import", "-", "--json", stdin=CSV)
    assert ran.json == {"rows": 2, "added": 0, "present": 2, "folded": 0, "skipped": {}, "refused": []}
    assert ran.err == "0 added, 2 already there, 0 refused\n"


def test_one_refused_row_and_nothing_is_recorded(relations: Shell, db: Path) -> None:
    ran = relations("import", "-", "--json", stdin=CSV + "2025,Congo;Mali,visite,T,\n")
    assert ran.code == 1
    assert not db.exists()
    (refused,) = ran.json["refused"]
    assert (refused["line"], refused["field"], refused["value"]) == (4, "parties", "Congo")
    assert "COD" in refused["reason"]
    assert ran.json["skipped"] == {"not recorded, as other rows were refused": 2}
    assert ran.err.splitlines()[0].startswith('line 4: parties: "Congo" can be COD')
    assert ran.err.splitlines()[1] == (
        "0 added, 0 already there, 2 good but not recorded, as others were refused, 1 refused"
    )


def test_the_good_rows_are_recorded_and_the_others_written_to_be_mended(
    relations: Shell, tmp_path: Path
) -> None:
    file = tmp_path / "new.csv"
    file.write_text(CSV + '2025,"Congo;Mali",visite,"T, ""x""",\n', encoding="utf-8")
    ran = relations("import", file, "--continue")
    assert (ran.code, ran.err.splitlines()[-1]) == (0, "2 added, 0 already there, 1 refused")
    mended = tmp_path / "new.refused.csv"
    assert (
        mended.read_text(encoding="utf-8")
        == 'date,parties,type,title,sectors\n2025,"Congo;Mali",visite,"T, ""x""",\n'
    )
    mended.write_text(mended.read_text(encoding="utf-8").replace("Congo", "COD"), encoding="utf-8")
    assert relations("import", mended).code == 0
    assert len(titles(relations)) == 3


def test_a_file_to_be_mended_is_never_written_over(relations: Shell, tmp_path: Path, db: Path) -> None:
    bad = tmp_path / "bad.jsonl"
    bad.write_text('{"date": "2025"}\n', encoding="utf-8")
    (tmp_path / "bad.refused.jsonl").write_text("mine", encoding="utf-8")
    ran = relations("import", bad, "--continue")
    assert (ran.code, (tmp_path / "bad.refused.jsonl").read_text(encoding="utf-8")) == (5, "mine")
    assert not db.exists()
    assert relations("import", bad, "--continue", "--refused", tmp_path / "other.jsonl").code == 0
    assert (tmp_path / "other.jsonl").read_text(encoding="utf-8") == '{"date": "2025"}\n'


def test_the_rows_to_mend_stay_once_the_others_are_recorded_whatever_fails_after(
    relations: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "mixed.csv"
    file.write_text(CSV + "soonish,Mali;Russie,rencontre,Bad,\n", encoding="utf-8")
    sync = os.fsync

    def failing(descriptor: int) -> None:
        there = titles_on_file(tmp_path / "record.json")
        if there:  # the record is in place, its folder not yet synced
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        sync(descriptor)

    monkeypatch.setattr(os, "fsync", failing)
    ran = relations("import", file, "--continue")
    monkeypatch.undo()
    assert ran.code == 5
    assert "was changed, but the disk did not confirm it" in ran.err
    assert len(titles_on_file(tmp_path / "record.json")) == 2
    assert "soonish" in (tmp_path / "mixed.refused.csv").read_text(encoding="utf-8")


def titles_on_file(db: Path) -> list[str]:
    rows = json.loads(db.read_bytes())["interactions"] if db.exists() else {}
    return [row["title"] for row in rows.values()]


def test_a_mapping_and_words_are_kept_for_next_month(relations: Shell, tmp_path: Path) -> None:
    file, words, kept = tmp_path / "deals.csv", tmp_path / "words.csv", tmp_path / "deals.json"
    file.write_text(DEALS, encoding="utf-8")
    words.write_text("Metallurgy,mining\n", encoding="utf-8")
    ran = relations("import", file, *MAP, "--words", words, "--save-map", kept)
    assert ran.err == "3 added, 0 already there, 0 refused\n"
    file.write_text(DEALS + "April,2020,CNPC,Niger,Energy\n", encoding="utf-8")
    assert relations("import", file, "--map-file", kept).err == "1 added, 3 already there, 0 refused\n"
    assert json.loads(kept.read_text(encoding="utf-8"))["words"] == {"Metallurgy": "mining"}


def test_a_mapping_keeps_how_the_file_is_read(relations: Shell, tmp_path: Path) -> None:
    text = "Day,Who\n05/06/2025,Côte d’Ivoire\n".encode("cp1252")
    mapped = [
        "--map",
        "date={Day}",
        "--map",
        "a=Mali",
        "--map",
        "b={Who}",
        "--map",
        "type=visit",
        "--map",
        "title={Who}",
    ]
    kept = tmp_path / "map.json"
    first = relations(
        "import", "-", *mapped, "--encoding", "cp1252", "--month-first", "--save-map", kept, stdin=text
    )
    assert first.err == "1 added, 0 already there, 0 refused\n"
    assert relations("list", "--json").json[0]["date"] == "2025-05-06"
    assert (
        relations("import", "-", "--map-file", kept, stdin=text).err
        == "0 added, 1 already there, 0 refused\n"
    )


def test_a_row_with_a_ref_is_brought_up_to_date_next_month(relations: Shell) -> None:
    text = "date,a,b,type,title,ref\n2025,Mali,Russia,visit,Planned,deals:7\n"
    relations("import", "-", stdin=text)
    changed = relations("import", "-", stdin=text.replace("Planned", "Done"))
    assert changed.err == "0 added, 1 already there (1 of them brought up to date), 0 refused\n"
    assert titles(relations) == ["Done"]
    twice = relations("import", "-", stdin=text + "2025,Mali,Russia,visit,Else,deals:7\n")
    assert (twice.code, "line 2 has the same uid and says something else" in twice.err) == (1, True)


@pytest.mark.parametrize(
    ("option", "code"), [("--day-first", "2025-06-05"), ("--month-first", "2025-05-06"), (None, None)]
)
def test_slashed_dates_are_read_as_the_person_says_or_refused(
    relations: Shell, option: str | None, code: str | None
) -> None:
    text = "date,a,b,type,title\n05/06/2025,Mali,Russia,visit,T\n"
    ran = relations("import", "-", *([option] if option else []), stdin=text)
    assert ran.code == (0 if code else 1)
    if code:
        assert relations("list", "--json").json[0]["date"] == code


@pytest.mark.parametrize(
    ("data", "options"),
    [
        (CSV.encode("utf-8-sig"), []),
        (CSV.replace("\n", "\r\n").replace(";", "|").replace(",", ";").replace("|", "\\;").encode(), None),
        (CSV.encode("latin-1"), ["--encoding", "latin-1"]),
        (CSV.replace(",", "\t").encode("utf-16"), []),
        (gzip.compress(CSV.encode(), mtime=0), []),
    ],
)
def test_encodings_and_archives_as_found_in_life(
    relations: Shell, data: bytes, options: list[str] | None
) -> None:
    if options is None:  # Excel's semicolons: cells that hold one are quoted
        lines = [line.split(",") for line in CSV.splitlines()]
        data = "\r\n".join(";".join(f'"{c}"' if ";" in c else c for c in line) for line in lines).encode()
    ran = relations("import", "-", *(options or []), stdin=data)
    assert (ran.code, ran.err) == (0, "2 added, 0 already there, 0 refused\n")
    assert "Goïta reçu" in titles(relations)


def test_latin_1_without_a_word_is_refused_with_what_would_do(relations: Shell) -> None:
    ran = relations("import", "-", stdin=CSV.encode("latin-1"))
    assert (ran.code, ran.err) == (
        2,
        "relations: --encoding: the file is not in utf-8; name its encoding, such as latin-1 or cp1252\n",
    )


@pytest.mark.parametrize("text", ["", "date,parties,type,title\n", "[]", "\n"])
def test_a_file_without_rows_is_empty(relations: Shell, text: str, db: Path) -> None:
    ran = relations("import", "-", stdin=text)
    assert (ran.code, ran.err) == (0, "0 added, 0 already there, 0 refused\n")
    assert not db.exists()


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["import", "absent.csv"], 1, 'cannot read "absent.csv"'),
        (["import", "."], 2, 'FILE: "." holds no dataset files'),
        (["import", "gone*.csv"], 2, 'FILE: "gone*.csv" is no file, folder or pattern'),
        (["import", "-", "mali", "other.csv"], 2, 'FILE: "other.csv" stands after a country'),
        (["import", "-", "mali", "russia", "france"], 2, '"france" is one too many'),
        (["import", "-", "atlantis"], 2, 'COUNTRY: "atlantis" is not'),
        (["import", "-", "--format", "xls"], 2, '--format: "xls" is not a format to read'),
        (
            ["import", "-", "--map", "dat={A}"],
            2,
            '--map: "dat" is not a field of an interaction; did you mean date?',
        ),
        (["import", "-", "--map", "date={A}", "--format", "json"], 2, "has no columns to map"),
        (["import", "-", "mali", "atlantis"], 2, '"atlantis"'),
        (["import"], 2, "FILE..."),
    ],
)
def test_usage_that_is_refused(relations: Shell, arguments: list[str], code: int, said: str) -> None:
    ran = relations(*arguments)
    assert (ran.code, ran.out) == (code, "")
    assert said in ran.err


@pytest.mark.parametrize("data", [gzip.compress(CSV.encode() * 99, mtime=0)[:-30], b"PK\x03\x04rubbish"])
def test_a_broken_archive_is_a_sentence(relations: Shell, data: bytes) -> None:
    ran = relations("import", "-", stdin=data)
    assert ran.code == 1
    assert "archive" in ran.err
    assert "Traceback" not in ran.err


def test_a_pair_narrows_any_file(relations: Shell) -> None:
    text = CSV + "2025,France;Niger,visite,T,\n"
    assert relations("import", "-", "mali", "russie", stdin=text).err == (
        "2 added, 0 already there, 1 skipped (other parties 1), 0 refused\n"
    )


def test_ids_are_kept_where_they_were_never_used_and_follows_tied_anew(
    relations: Shell, tmp_path: Path, db: Path
) -> None:
    other = tmp_path / "other.json"
    for n in range(1, 4):
        ties = ["--follows", str(n - 1)] if n > 1 else []
        relations(
            "--db", other, "add", "mali", "russia", f"Their {n}", "-d", "2025-06-23", "-t", "meeting", *ties
        )
    relations("import", other)
    assert [(r["id"], r["follows"]) for r in relations("list", "--json").json] == [
        (1, []),
        (2, [1]),
        (3, [2]),
    ]
    db.unlink()
    relations("add", "mali", "russia", "Ours", "-d", "2025-06-20", "-t", "meeting")
    relations("import", other)
    records = relations("list", "--json").json
    ids = {record["title"]: record["id"] for record in records}
    tied = {record["title"]: record["follows"] for record in records}
    assert tied == {"Ours": [], "Their 1": [], "Their 2": [ids["Their 1"]], "Their 3": [ids["Their 2"]]}
    assert sorted(ids.values()) == [1, 2, 3, 4]
    (row,) = [line for line in db.read_text(encoding="utf-8").splitlines() if "Their 3" in line]
    assert row.index('"follows"') < row.index('"confidence"')  # the file's lines have one order of keys


def edited(relations: Shell, db: Path, title: str) -> None:
    assert relations("--db", db, "edit", 1, "--title", title).code == 0


@pytest.mark.parametrize("suffix", [".json", ".jsonl", ".csv", ".tsv"])
def test_a_colleagues_edit_is_taken_ours_is_kept_and_both_are_a_conflict(
    relations: Shell, db: Path, tmp_path: Path, suffix: str
) -> None:
    def from_them() -> Any:
        file = tmp_path / f"theirs{suffix}"
        relations("--db", theirs, "export", "-o", file)
        return relations("import", file, "--json")

    theirs = tmp_path / "theirs"
    relations("add", "mali", "russia", "Talks", "-d", "2025-06-23", "-t", "meeting")
    shutil.copy(db, theirs)
    edited(relations, theirs, "Long talks")
    assert from_them().err == "0 added, 1 already there (1 of them brought up to date), 0 refused\n"
    assert titles(relations) == ["Long talks"]
    edited(relations, db, "Very long talks")
    assert from_them().err == "0 added, 1 already there, 0 refused\n"
    edited(relations, theirs, "Short talks")
    ran = from_them()
    assert ran.code == 1
    assert [(row["field"], row["reason"]) for row in ran.json["refused"]] == [
        ("uid", "it was changed here (#1) and there: edit one side so that they agree")
    ]
    assert titles(relations) == ["Very long talks"]
    assert relations("undo").code == 0


def test_another_record_is_merged_with_its_own_words_and_what_it_removed(
    relations: Shell, tmp_path: Path, db: Path
) -> None:
    relations("add", "mali", "russia", "Talks", "-d", "2025-06-23", "-t", "meeting")
    other = Path(shutil.copy(db, tmp_path / "other.json"))
    assert relations("--db", other, "sectors", "add", "drones", "--family", "hard").code == 0
    relations("--db", other, "add", "mali", "russia", "T", "-d", "2025", "-t", "visit", "-s", "drones")
    relations("--db", other, "remove", 1, "--yes")
    ran = relations("import", other)
    assert (ran.code, ran.err.splitlines()[-1]) == (0, "1 added, 0 changed, 1 removed")
    assert titles(relations) == ["T"]


@pytest.mark.parametrize("suffix", [".db", ".json", ".jsonl", ".csv"])
def test_a_removed_record_stays_removed_whatever_file_has_it(
    relations: Shell, tmp_path: Path, db: Path, suffix: str
) -> None:
    relations("add", "mali", "russia", "Withdrawn", "-d", "2025-06-23", "-t", "meeting")
    other = tmp_path / f"other{suffix}"
    if suffix == ".db":
        shutil.copy(db, other)
    else:
        relations("export", "-o", other)
    relations("remove", 1, "--yes")
    ran = relations("import", other)
    assert ran.code == 0
    assert "removed here, still there, and stays removed" in ran.err
    assert titles(relations) == []


def test_what_an_undo_took_off_may_be_imported_again(relations: Shell, tmp_path: Path) -> None:
    file = tmp_path / "rows.jsonl"
    relations("add", "mali", "russia", "Talks", "-d", "2025-06-23", "-t", "meeting")
    relations("export", "-o", file)
    relations("undo")
    relations("import", file)
    relations("undo")
    assert relations("import", file).err == "1 added, 0 already there, 0 refused\n"


def test_a_record_file_is_merged_whole(relations: Shell, tmp_path: Path, db: Path) -> None:
    relations("add", "mali", "russia", "Talks", "-d", "2025-06-23", "-t", "meeting")
    ran = relations("import", shutil.copy(db, tmp_path / "other.json"), "mali")
    assert ran.code == 2
    assert "a record file is merged whole; leave the countries out" in ran.err


VISITS = gdelt(1, "RUS", "MLI", "043") + gdelt(2, "MLI", "RUS", "042") + gdelt(3, "FRA", "NER", "112")


def test_a_dataset_in_a_file_of_its_own(relations: Shell) -> None:
    ran = relations("import", "-", "--json", stdin=VISITS)
    assert ran.json == {"rows": 3, "added": 2, "present": 0, "folded": 1, "skipped": {}, "refused": []}
    again = relations("import", "-", "--json", stdin=VISITS)
    assert again.json == {"rows": 3, "added": 0, "present": 2, "folded": 1, "skipped": {}, "refused": []}
    mirrored = gdelt(2, "MLI", "RUS", "042") + gdelt(1, "RUS", "MLI", "043")
    assert (
        relations("import", "-", stdin=mirrored).err
        == "0 added, 1 already there, 1 folded into their mirror, 0 refused\n"
    )
    assert [record["ref"] for record in relations("list", "mali", "--json").json] == ["gdelt:1"]


def test_a_dataset_never_drowns_what_a_person_wrote(relations: Shell, db: Path) -> None:
    relations("add", "mali", "russia", "Talks", "-d", "2025-06-23", "-t", "meeting")
    before = db.read_bytes()
    ran = relations("import", "-", stdin=VISITS)
    assert (ran.code, ran.out, db.read_bytes()) == (1, "", before)
    assert "holds 1 records that people wrote" in ran.err
    assert "--mix" in ran.err
    assert relations("import", "-", "--mix", stdin=VISITS).code == 0
    assert len(titles(relations)) == 3


def test_a_dataset_out_of_a_zip_through_a_pipe_and_its_broken_rows_are_listed(relations: Shell) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("20250623.export.CSV", VISITS + gdelt(4, "QQQ", "MLI", "010"))
    ran = relations("import", "-", "mali", stdin=stream.getvalue())
    assert ran.code == 0
    refused, tally = ran.err.splitlines()
    assert refused.startswith('line 4: parties: "QQQ" is not a known country')
    assert tally == (
        "1 added, 0 already there, 1 folded into their mirror, 1 skipped (other parties 1), 1 refused"
    )


def test_a_terminal_is_not_waited_on_and_a_large_file_shows_a_bar(tmp_path: Path) -> None:
    code, shown = terminal.run(["--db", "x.json", "import", "-"], cwd=tmp_path)
    assert (code, "nothing is piped in" in shown) == (2, True)
    (tmp_path / "big.csv").write_text(gdelt(1, "FRA", "NER", "112") * 20_000, encoding="utf-8")
    code, shown = terminal.run(["--db", "x.json", "import", "big.csv", "mali", "russia"], cwd=tmp_path)
    assert code == 0
    assert "big.csv" in shown
    assert "MB" in shown


def test_an_encoding_that_is_none_is_refused(relations: Shell, tmp_path: Path) -> None:
    (tmp_path / "rows.csv").write_text(CSV, encoding="utf-8")
    refused = relations("import", "rows.csv", "--encoding", "klingon")
    assert refused.code == 2
    assert '--encoding: "klingon" is not an encoding' in refused.err


SHEET = "date,a,b,type,title\n"


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("2024-05-02,Mali,NA,visit,Envoy", '"NA" can be NAM (Namibia) or no value; write NAM'),
        ("2024-05-02,Mali,AU,visit,Envoy", '"AU" can be AU (African Union) or AUS (Australia)'),
        ("2024-05-02,NR,Mali,visit,Envoy", '"NR" can be NRU (Nauru) or no value'),
        ("2024-05-02,Mali,so,visit,Envoy", '"so" can be SOM (Somalia) or no value'),
    ],
)
def test_a_code_that_may_be_nothing_or_another_party_is_asked_about(
    relations: Shell, row: str, said: str
) -> None:
    for arguments in ([], [f"--map={name}={{{name}}}" for name in ("date", "a", "b", "type", "title")]):
        ran = relations("import", "-", *arguments, stdin=SHEET + row + "\n")
        assert (ran.code, said in ran.err) == (1, True), ran.err


def test_such_a_code_can_be_mapped_and_our_own_export_keeps_its_codes(
    relations: Shell, tmp_path: Path
) -> None:
    (tmp_path / "words.csv").write_text("NA,NAM\nAU,Australia\n", encoding="utf-8")
    rows = SHEET + "2024,Mali,NA,visit,One\n2024,Mali,AU,visit,Two\n"
    assert relations("import", "-", "--words", tmp_path / "words.csv", stdin=rows).code == 0
    relations("add", "mali", "african union", "Three", "-d", "2024", "-t", "visit")
    parties = [it["parties"][1] for it in relations("list", "--json").json]
    assert sorted(parties) == ["AU", "AUS", "NAM"]
    relations("export", "-o", tmp_path / "all.csv")
    again = relations("--db", tmp_path / "again.json", "import", tmp_path / "all.csv")
    assert again.err == "3 added, 0 already there, 0 refused\n"


def test_lines_before_the_heading_are_skipped_where_that_is_asked(relations: Shell) -> None:
    text = "My deals,,,,\n,\n" + SHEET + "2024,Mali,Russia,visit,One\n2024,Mali,Nowhere,visit,Two\n"
    assert relations("import", "-", stdin=text).code == 2
    ran = relations("import", "-", "--skip-rows", 2, stdin=text)
    assert ran.err.startswith("line 5: parties")
    assert relations("import", "-", "--skip-rows", 2, stdin="[]").code == 0
    refused = relations("import", "-", "--skip-rows", 2, "--format", "json", stdin="[]")
    assert (refused.code, "--skip-rows" in refused.err) == (2, True)


def test_one_word_of_theirs_can_be_two_sectors_of_ours(relations: Shell, tmp_path: Path) -> None:
    (tmp_path / "words.csv").write_text("Coop,économie;énergie\n", encoding="utf-8")
    text = "date,a,b,type,title,sectors\n2024,Mali,Russia,visit,One,Coop@Mali\n"
    for arguments in (
        [],
        [f"--map={name}={{{name}}}" for name in ("date", "a", "b", "type", "title", "sectors")],
    ):
        ran = relations("import", "-", "--words", tmp_path / "words.csv", *arguments, stdin=text)
        assert ran.code == 0, ran.err
    for record in relations("list", "--json").json:
        assert record["sectors"] == [{"sector": "economy", "by": "MLI"}, {"sector": "energy", "by": "MLI"}]


def test_an_end_that_is_not_given_is_left_out_of_a_mapped_date(relations: Shell) -> None:
    mapped = [
        "--map=date={Date}/{Fin}",
        "--map=a=Mali",
        "--map=b=Russia",
        "--map=type=visit",
        "--map=title=T",
    ]
    rows = "Date,Fin\n2024-05-01,2024-05-03\n2024-06-01,\n"
    assert relations("import", "-", *mapped, stdin=rows).code == 0
    assert [it["date"] for it in relations("list", "--json").json] == ["2024-05-01/2024-05-03", "2024-06-01"]


def test_a_dataset_of_which_nothing_was_taken_is_refused(relations: Shell, db: Path) -> None:
    ran = relations("import", "-", stdin=gdelt(4, "QQQ", "MLI", "010"))
    assert (ran.code, db.exists()) == (1, False)
    assert "nothing was taken: every row was refused" in ran.err
    passed = relations("import", "-", "mali", "france", stdin=gdelt(4, "RUS", "MLI", "010"))
    assert passed.code == 0


def test_an_accent_in_two_pieces_is_the_same_person(relations: Shell) -> None:
    heading = "date,a,b,type,title,people\n"
    for row in ("2024,Mali,Russia,visit,T,Assimi Goïta\n", "2024,Mali,Russia,visit,T,Assimi Goi\u0308ta\n"):
        relations("import", "-", stdin=heading + row)
    relations("add", "mali", "russia", "Other", "-d", "2024", "-t", "visit", "--person", "Assimi Goi\u0308ta")
    assert relations("summarise", "--by", "person").lines == ["Assimi Goïta\t2"]


def test_a_sheet_of_a_workbook_comes_in_by_its_columns(relations: Shell, tmp_path: Path) -> None:
    pytest.importorskip("python_calamine")  # the extra "excel"
    rows: list[list[Cell]] = [
        ["Deals 2025"],
        ["Country", "When"],
        ["Mali", date(2025, 6, 23)],
        ["Ghana", date(2025, 5, 2)],
    ]
    book = xlsx({"Deals": rows, "Notes": [["x"]]})
    (tmp_path / "deals.xlsx").write_bytes(book)
    mapped = ("--map", "a=China", "--map", "b={Country}", "--map", "date={When}", "--map", "type=cooperation",
              "--map", "title={Country}")  # fmt: skip
    refused = relations("import", "deals.xlsx", *mapped)
    assert (refused.code, 'sheets: "Deals" and "Notes"; name one with --sheet' in refused.err) == (2, True)
    answer = relations("import", "deals.xlsx", "--sheet", "Deals", "--skip-rows", 1, *mapped)
    assert answer.err == "2 added, 0 already there, 0 refused\n"
    again = relations("import", "-", "--sheet", "Deals", *mapped, stdin=book)
    assert again.err == "0 added, 2 already there, 0 refused\n"
    assert [it["date"] for it in relations("list", "--json").json] == ["2025-05-02", "2025-06-23"]


def test_only_a_workbook_has_sheets(relations: Shell) -> None:
    answer = relations("import", "-", "--sheet", "A", stdin="a,b\n")
    assert (answer.code, "leave --sheet out" in answer.err) == (2, True)


@pytest.fixture
def down(tmp_path: Path) -> Path:
    """Hold a visit whose two sides lie in two files, one of them twice, and rows in three datasets."""
    visit = [gdelt(1, "MLI", "RUS", "042"), gdelt(2, "RUS", "MLI", "043") + gdelt(3, "RUS", "FRA", "040")]
    written(
        tmp_path / "down", [*visit, ICEWS, POLECAT, visit[1] + gdelt(4, "RUS", "MLI", "99")], packed="zip"
    )
    return tmp_path / "down"


def test_many_files_are_one_corpus_however_they_are_named(relations: Shell, down: Path) -> None:
    refs = []
    alike: list[list[str | Path]] = [
        ["down"],
        ["down/*.zip"],
        [*sorted(down.iterdir(), reverse=True)],
        ["down", "down/000.csv.zip"],
    ]
    for number, names in enumerate(alike):
        db = ("--db", f"{number}.json")
        ran = relations(*db, "import", *names, "mali", "russia", "--json")
        assert ran.code == 0, ran.err
        assert ran.json["rows"] == 19
        assert (ran.json["present"], ran.json["folded"]) == (1, 3)
        assert "004.csv.zip, line 3: " in ran.err
        refs.append([(it["ref"], it["codes"].get("mirrors")) for it in relations(*db, "list", "--json").json])
    assert refs[0][-1] == ("gdelt:1", ["gdelt:2"])
    assert refs == [refs[0]] * 4


def test_a_kept_folder_is_imported_like_its_files(relations: Shell, down: Path) -> None:
    pytest.importorskip("duckdb", reason="the extra scale is not installed")
    relations("keep", "down", "--to", "kept")
    told = {}
    for name in ("down", "kept"):
        relations("--db", f"{name}.json", "import", name, "mali", "russia")
        told[name] = [it["ref"] for it in relations("--db", f"{name}.json", "list", "--json").json]
    assert told["kept"] == told["down"]


def test_several_files_are_datasets_and_need_a_record_of_their_own(relations: Shell, down: Path) -> None:
    (down / "own.csv").write_text(CSV, encoding="utf-8")
    ran = relations("import", "down")
    assert ran.code == 2
    assert "own.csv" in ran.err
    assert "is not a file of gdelt, icews, polecat" in ran.err
    (down / "own.csv").unlink()
    ran = relations("import", "down", *MAP)
    assert (ran.code, "--map: is for one table" in ran.err) == (2, True)
    relations("add", "mali", "russia", "Talks", "-d", "2025-06-23", "-t", "meeting")
    ran = relations("import", "down", "mali", "russia")
    assert (ran.code, "--db gdelt.json" in ran.err) == (1, True)
    assert relations("import", "down", "mali", "russia", "--mix").code == 0


def test_a_country_stays_one_beside_a_folder_of_its_name(relations: Shell, down: Path) -> None:
    down.rename(down.with_name("mali"))
    ran = relations("import", "./mali", "mali", "russia", "--json")
    assert (ran.code, ran.json["rows"]) == (0, 19)


def test_many_files_share_one_bar(tmp_path: Path) -> None:
    rows = gdelt(1, "FRA", "NER", "112") * 9_000
    written(tmp_path / "down", [rows, rows + gdelt(2, "MLI", "RUS", "042")])
    code, shown = terminal.run(["--db", "x.json", "import", "down", "mali", "russia"], cwd=tmp_path)
    assert code == 0
    assert "/2)" in shown
    assert "1 added" in shown
