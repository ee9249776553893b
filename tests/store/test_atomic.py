from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from relations.store.atomic import replace_file


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_the_pieces_are_the_new_text(tmp_path: Path) -> None:
    path = tmp_path / "db.json"
    replace_file(path, [b"one ", memoryview(b"xtwox")[1:4], b"", b"\n"])
    assert path.read_bytes() == b"one two\n"
    replace_file(path, [b"three"])
    assert path.read_bytes() == b"three"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("before", [0o600, 0o640, 0o664, 0o777])
def test_the_mode_of_the_old_file_is_kept(before: int, tmp_path: Path) -> None:
    path = tmp_path / "db.json"
    path.touch()
    path.chmod(before)
    replace_file(path, [b"new"])
    assert mode(path) == before


@pytest.mark.parametrize(("umask", "expected"), [(0o022, 0o644), (0o077, 0o600), (0o002, 0o664)])
def test_a_new_file_gets_what_the_umask_leaves(umask: int, expected: int, tmp_path: Path) -> None:
    before = os.umask(umask)
    try:
        replace_file(tmp_path / "db.json", [b"new"])
    finally:
        os.umask(before)
    assert mode(tmp_path / "db.json") == expected


def test_a_hard_link_keeps_the_old_text(tmp_path: Path) -> None:
    path, link = tmp_path / "db.json", tmp_path / "link"
    path.write_bytes(b"old")
    os.link(path, link)
    replace_file(path, [b"new"])
    assert (path.read_bytes(), link.read_bytes()) == (b"new", b"old")


def test_what_a_killed_process_left_is_swept(tmp_path: Path) -> None:
    path = tmp_path / "db.json"
    (tmp_path / ".db.json.new").write_bytes(b"half")
    replace_file(path, [b"whole"])
    assert list(tmp_path.iterdir()) == [path]


class Interrupted(BaseException):
    pass


def test_an_interruption_leaves_the_old_text_and_nothing_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "db.json"
    path.write_bytes(b"old")

    def pieces() -> object:
        yield b"new"
        raise Interrupted

    with pytest.raises(Interrupted):
        replace_file(path, pieces())  # type: ignore[arg-type] # a generator of pieces that breaks off
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]
