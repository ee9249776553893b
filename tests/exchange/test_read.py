"""Reading what an import names, whatever it turns out to be."""

from __future__ import annotations

import gzip
import zipfile
from pathlib import Path

import pytest

from tests.conftest import Shell

ROW = {
    "csv": "date,a,b,type,title\n2025,Mali,Russia,visit,T\n",
    "jsonl": '{"date":"2025","parties":"MLI-RUS","type":"visit","title":"T"}\n',
}


@pytest.mark.parametrize("kind", sorted(ROW))
@pytest.mark.parametrize("name", ["x", "x.dat", "x.json"])
def test_a_file_is_what_it_holds_and_not_what_it_is_called(
    relations: Shell, tmp_path: Path, kind: str, name: str
) -> None:
    (tmp_path / name).write_text(ROW[kind], encoding="utf-8")
    assert relations("import", name).err == "1 added, 0 already there, 0 refused\n"


@pytest.mark.parametrize("packed", ["plain", "gzip", "zip", "pipe"])
def test_another_record_may_come_packed_or_through_a_pipe(
    relations: Shell, tmp_path: Path, packed: str
) -> None:
    other = tmp_path / "other.json"
    relations("--db", other, "import", "-", stdin=ROW["csv"])
    data, given = other.read_bytes(), tmp_path / "given"
    if packed == "zip":
        with zipfile.ZipFile(given, "w") as archive:
            archive.write(other, "folder/other.json")
    else:
        given.write_bytes(gzip.compress(data) if packed == "gzip" else data)
    ran = relations("import", "-", stdin=data) if packed == "pipe" else relations("import", given)
    assert (ran.code, ran.err.split(", ")[0]) == (0, "1 added")


def test_a_broken_record_file_is_named_as_the_person_named_it(relations: Shell, tmp_path: Path) -> None:
    (tmp_path / "broken.json").write_text('{"interactions": {"1": 2}}', encoding="utf-8")
    ran = relations("import", "broken.json")
    assert (ran.code, "broken.json" in ran.err) == (4, True)
