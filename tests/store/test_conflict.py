from __future__ import annotations

import pytest

from relations.store.conflict import first_mark, split_conflict

MERGED = """a
<<<<<<< HEAD
ours
||||||| 1a2b3c
before
=======
theirs
>>>>>>> main
z"""


def test_each_side_has_its_own_lines_and_the_common_ones() -> None:
    assert split_conflict(MERGED) == ("a\nours\nz", "a\ntheirs\nz")
    assert split_conflict(MERGED.replace("||||||| 1a2b3c\nbefore\n", "")) == ("a\nours\nz", "a\ntheirs\nz")
    assert split_conflict(MERGED.replace("\n", "\r\n"))[1] == "a\r\ntheirs\r\nz"


def test_a_text_without_marks_is_both_sides() -> None:
    assert split_conflict("a\nb") == ("a\nb", "a\nb")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (MERGED, 2),
        ("=======\n", 1),
        ("a\n>>>>>>> x", 2),
        ("<<<<<<<<\n", None),
        ("a <<<<<<< b", None),
        ("", None),
    ],
)
def test_the_first_mark_is_where_a_line_begins_with_it(text: str, line: int | None) -> None:
    assert first_mark(text) == line
