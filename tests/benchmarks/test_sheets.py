"""A workbook read by the process that reads it, measured beside one that does nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.benchmarks.sheets import LIMIT, make, times_nothing


@pytest.mark.long
def test_ten_thousand_rows_are_read_in_eight_times_what_an_empty_program_takes(tmp_path: Path) -> None:
    pytest.importorskip("python_calamine")  # the extra "excel"
    make(tmp_path / "deals.xlsx")
    ratio = times_nothing(tmp_path / "deals.xlsx")
    assert ratio <= LIMIT, f"{ratio:.1f} times"
