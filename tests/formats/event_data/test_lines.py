"""The lines that hold what is looked for, found without looking at the others."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relations.errors import NotUnderstood
from relations.formats.event_data.lines import matching
from relations.formats.rows import Tally

pieces = st.text("AB\t\n", max_size=60).map(str.encode)


@given(pieces, st.integers(1, 9))
def test_as_many_as_looking_at_each_line_finds(text: bytes, size: int) -> None:
    tally = Tally()
    found = list(matching(io.BytesIO(text), [[b"\tA"], [b"BB", b"BA"]], tally, size=size))
    each = text.removesuffix(b"\n").split(b"\n") if text else []
    wanted = [
        (n, line) for n, line in enumerate(each, 1) if b"\tA" in line and (b"BB" in line or b"BA" in line)
    ]
    assert found == wanted
    assert (tally.rows, sum(tally.skipped.values())) == (len(each), len(each) - len(wanted))


@given(pieces)
def test_without_needles_every_line_that_is_not_empty(text: bytes) -> None:
    tally = Tally()
    found = list(matching(io.BytesIO(text), [], tally))
    assert found == [(n, line) for n, line in enumerate(text.split(b"\n"), 1) if line]
    assert (tally.rows, dict(tally.skipped)) == (len(found), {})


@pytest.mark.parametrize("needles", [[], [[b"A"]]])
def test_what_has_no_line_ends_is_not_held_in_memory(needles: list[list[bytes]]) -> None:
    read = 0

    class Endless(io.RawIOBase):
        def readable(self) -> bool:
            return True

        def readinto(self, buffer: memoryview) -> int:  # type: ignore[override] # io's own names a private type
            nonlocal read
            text = b"B" * len(buffer) if read else b"A\nB\n"
            buffer[: len(text)] = text
            read += len(text)
            return len(text)

    with pytest.raises(NotUnderstood, match="line 3 has more than 16,000,000 bytes"):
        list(matching(io.BufferedReader(Endless()), needles, Tally(), size=1 << 20))
    assert read < 20_000_000
