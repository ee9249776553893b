"""A report in sections, as a page and as tables."""

from __future__ import annotations

from relations.render.data import TableData, as_tsv
from relations.render.sections import Section, section_lines, sections_page, sections_tables
from tests.render.sample import localizer

SECTIONS = [
    Section("Contact", ["First contact: 2021 (#1).", "Last contact: 2025 (#9)."]),
    Section("Sectors", ["Two."], TableData(["sector", "n"], [["Energy", "2"], ["Health", "1"]]), numbers=[1]),
]


def test_a_page() -> None:
    page = sections_page("Mali – Russia", SECTIONS, localizer("en", 80))
    assert ["".join(value for value, _ in line) for line in page.lines] == [
        "Mali – Russia",
        "",
        "Contact",
        "  First contact: 2021 (#1).",
        "  Last contact: 2025 (#9).",
        "",
        "Sectors",
        "  Two.",
        "  sector  n",
        "  Energy  2",
        "  Health  1",
    ]
    assert len(section_lines(SECTIONS[0], 80)) == 4


def test_tables_for_a_pipe() -> None:
    assert "".join(as_tsv(sections_tables("Mali – Russia", SECTIONS, localizer("en", 80)))) == (
        "Mali – Russia\tanswer\n"
        "Contact\tFirst contact: 2021 (#1).\n"
        "Contact\tLast contact: 2025 (#9).\n"
        "Sectors\tTwo.\n"
        "\n"
        "sector\tn\nEnergy\t2\nHealth\t1\n"
    )
