"""A report in sections: headings, sentences, tables; as a page, and as tables for programs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from relations.render.data import TableData
from relations.render.layout import Line, Page, grid, paragraph, text
from relations.render.localizer import Localizer


@dataclass(frozen=True)
class Section:
    """A heading, the sentences under it, and a table; `numbers` are its columns that are set to the right."""

    heading: str
    sentences: Sequence[str] = ()
    table: TableData | None = None
    numbers: Sequence[int] = ()


def sections_page(title: str, sections: Sequence[Section], localizer: Localizer) -> Page:
    """Return the sections for a terminal."""
    columns = localizer.display.width
    lines = paragraph(text(title, "bold"), columns)
    return Page([*lines, *(line for section in sections for line in section_lines(section, columns))])


def section_lines(section: Section, columns: int) -> list[Line]:
    """Return a section after a blank line."""
    lines: list[Line] = [[], *paragraph(text(section.heading, "bold"), columns)]
    for sentence in section.sentences:
        lines += paragraph(text(sentence), columns, 2, 2)
    if section.table and section.table.rows:
        headings = section.table.columns
        lines += grid(list(section.table.rows), columns, headings=headings, numbers=section.numbers, indent=2)
    return lines


def sections_tables(title: str, sections: Sequence[Section], localizer: Localizer) -> list[TableData]:
    """Return the sentences as one table and each section's table after it."""
    sentences = [[section.heading, sentence] for section in sections for sentence in section.sentences]
    return [
        TableData([title, localizer.say("answer")], sentences, "answers"),
        *(section.table for section in sections if section.table and section.table.rows),
    ]
