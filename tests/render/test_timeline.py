"""The timeline in a pipe: header, matrix and every interaction, and the cap that says so on a terminal."""

from __future__ import annotations

from relations.analysis.coverage import coverage
from relations.analysis.evidence import subject
from relations.render.data import as_tsv
from relations.render.layout import Page
from relations.render.timeline import (
    ALL_UP_TO,
    MOST_LISTED,
    Timeline,
)
from relations.vocabulary import BUILTIN
from tests.analysis.record import interaction
from tests.render.sample import ABOUT, PAIR, RECORD, localizer, timeline

PIPE = localizer("en", 40, terminal=False)
MATRIX = coverage(PAIR, "year", BUILTIN)


def plain(page: Page) -> list[str]:
    return ["".join(value for value, _ in line) for line in page.lines]


def test_a_pipe_has_the_header_the_matrix_and_all_interactions() -> None:
    header, matrix, entries = "".join(as_tsv(Timeline(PAIR, MATRIX, ABOUT, PIPE).tables())).split("\n\n")
    assert header.splitlines()[1] == "Mali – Russia\t8\tby 2021 – 5 November 2025\t9"
    rows = [line.split("\t") for line in matrix.splitlines()]
    assert rows[0] == [
        "family",
        "sector",
        "2023",
        "2024",
        "2025",
        "imprecise",
        "total",
        "first on file",
        "id",
    ]
    assert rows[1] == ["Hard security", "Defence", "0", "0", "1", "2", "3", "../2021", "#1"]
    assert rows[-1] == ["", "interactions", "1", "1", "4", "2", "8", "", ""]
    meeting = next(line.split("\t") for line in entries.splitlines() if line.startswith("6\t"))
    assert meeting[:6] == [
        "6", "2025-06-23", "23 June 2025", "Mali → Russia", "meeting", "Goïta received by Putin at the Kremlin",
    ]  # fmt: skip
    assert meeting[6] == (
        "Mali: Transport, Defence, Economy & trade · Russia: Energy, Natural resources, Logistics"
    )
    assert meeting[7] == "Economy & trade, Natural resources, Transport, Logistics"


def test_for_readers_the_matrix_is_a_section_with_dates_in_words() -> None:
    heading, sections = Timeline(PAIR, MATRIX, ABOUT, PIPE, only="since 2021").sections()
    assert (
        heading == "Mali – Russia · 8 interactions · by 2021 – 5 November 2025 · 9 sectors · only: since 2021"
    )
    assert [section.heading for section in sections] == ["Sectors by period", "Interactions"]
    assert sections[0].table is not None
    assert next(iter(sections[0].table.rows))[-3:] == ["3", "by 2021", "#1"]


def test_what_was_typed_stays_as_it_was_typed() -> None:
    shown = "\n".join(plain(timeline(localizer("en", 200))))
    for title in (it.title for it in PAIR):
        assert title in shown
    rows = Timeline(RECORD, coverage(RECORD, "year", BUILTIN), subject(RECORD), PIPE).tables()[2].rows
    assert "[red]Forum[/red] :cn: <b>" in [row[5] for row in rows]


def test_of_many_a_terminal_lists_the_newest_and_says_so_and_a_pipe_lists_all() -> None:
    many = [interaction(n, "2025-06-23", sectors="energy") for n in range(1, ALL_UP_TO + 2)]
    matrix, about = coverage(many, "year", BUILTIN), subject(many)
    lines = plain(Timeline(many, matrix, about, localizer("en", 80)).page())
    assert any(
        line.startswith(f"The newest {MOST_LISTED} are listed; {ALL_UP_TO + 1 - MOST_LISTED} earlier ones")
        for line in lines
    )
    assert sum("meeting" in line for line in lines) == MOST_LISTED
    assert len(list(Timeline(many, matrix, about, PIPE).tables()[2].rows)) == len(many)
    fewer = plain(Timeline(many[1:], coverage(many[1:], "year", BUILTIN), about, localizer("en", 80)).page())
    assert sum("meeting" in line for line in fewer) == ALL_UP_TO


def test_too_many_periods_share_a_column_and_the_page_says_which() -> None:
    long = [interaction(n, f"{1900 + n}-05-05", sectors="energy") for n in range(1, 100)]
    matrix = coverage(long, "year", BUILTIN)
    lines = [
        "".join(value for value, _ in line)
        for line in Timeline(long, matrix, subject(long), localizer("en", 80)).page().lines
    ]
    row = next(line for line in lines if line.startswith("Energy"))
    counts = [int(cell.strip("▁▂▃▄▅▆▇█★")) for cell in row.split()[1:] if cell.strip("▁▂▃▄▅▆▇█★")]
    assert sum(counts[:-1]) == counts[-1] == 99  # nothing falls out of the row
    assert "1901 to" in " ".join(lines)


def test_a_record_without_sectors_has_no_matrix() -> None:
    page = Timeline(
        [interaction(1, "2025")],
        coverage([interaction(1, "2025")], "year", BUILTIN),
        ABOUT,
        localizer("en", 80),
    ).page()
    lines = ["".join(value for value, _ in line) for line in page.lines]
    assert lines[0] == "Mali – Russia · 1 interaction · 2025 · 0 sectors"
    assert not any("total" in line for line in lines)
