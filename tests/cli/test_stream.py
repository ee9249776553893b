"""The bytes of what an import names, packed or not, from a file or a pipe."""

from __future__ import annotations

import gzip
import io
import sys
import zipfile
from datetime import date
from pathlib import Path

import pytest

from relations.cli.session import Session
from relations.cli.stream import opened
from relations.errors import NotUnderstood, RelationsError

DATA = b"date,a,b\n2025,Mali,Russia\n" * 3000
SESSION = Session(today=date(2025, 7, 1))


def packed(kind: str) -> bytes:
    if kind == "gzip":
        return gzip.compress(DATA)
    if kind == "zip":
        file = io.BytesIO()
        with zipfile.ZipFile(file, "w") as archive:
            archive.writestr("folder/data.csv", DATA)
        return file.getvalue()
    return DATA


@pytest.mark.parametrize("kind", ["plain", "gzip", "zip"])
def test_a_file_is_read_unpacked(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "data"
    path.write_bytes(packed(kind))
    with opened(SESSION, str(path)) as stream:
        assert stream.read() == DATA


@pytest.mark.parametrize("kind", ["plain", "gzip", "zip"])
def test_so_is_a_pipe(monkeypatch: pytest.MonkeyPatch, kind: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(packed(kind))))
    with opened(SESSION, "-") as stream:
        assert stream.read() == DATA


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(RelationsError, match="absent"), opened(SESSION, str(tmp_path / "absent")):
        pass


def test_a_terminal_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    stdin = io.TextIOWrapper(io.BytesIO())
    monkeypatch.setattr(stdin, "isatty", lambda: True)
    monkeypatch.setattr(sys, "stdin", stdin)
    with pytest.raises(NotUnderstood, match="nothing is piped in"), opened(SESSION, "-"):
        pass
