"""Every report at four widths, in two languages, with and without colour and Unicode, as it was looked at.

`python -m tests.render.test_snapshots` draws them anew; look at the difference before it is committed.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from relations.render.layout import page_text, width
from tests.render.sample import DISPLAYS, REPORTS, WIDTHS, localizer

FOLDER = Path(__file__).parent / "snapshots"


def drawn(report: str, columns: int) -> str:
    """Return the report for every display of that width, escapes written as ␛."""
    parts = []
    for lang, color, unicode in DISPLAYS:
        speaker = localizer(lang, columns, color=color, unicode=unicode)
        text = page_text(REPORTS[report](speaker), speaker.display)
        name = f"{lang}, {'colour' if color else 'plain'}, {'Unicode' if unicode else 'ASCII'}"
        parts.append(f"=== {name} ===\n{text}")
    return "\n".join(parts).replace("\x1b", "␛")


def file_of(report: str, columns: int) -> Path:
    return FOLDER / f"{report}-{columns}.txt"


@pytest.mark.parametrize("columns", WIDTHS)
@pytest.mark.parametrize("report", REPORTS)
def test_as_it_was_accepted(report: str, columns: int) -> None:
    assert drawn(report, columns) == file_of(report, columns).read_text("utf-8")


@pytest.mark.parametrize("report", REPORTS)
@pytest.mark.parametrize(("lang", "unicode"), [("en", True), ("fr", True), ("fr", False)])
def test_no_line_is_wider_than_the_terminal(report: str, lang: str, unicode: bool) -> None:
    for columns in (*WIDTHS, 60, 99, 100):
        speaker = localizer(lang, columns, unicode=unicode)
        for line in REPORTS[report](speaker).lines:
            text = "".join(value for value, _ in line)
            assert width(text) <= columns, text
            assert unicode or text.replace("\xa0", " ").isascii(), text


if __name__ == "__main__":
    for report in REPORTS:
        for columns in WIDTHS:
            file_of(report, columns).write_text(drawn(report, columns), "utf-8")
