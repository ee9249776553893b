"""A page for a terminal: lines of styled text, laid out to a width in columns.

Rich's tables and wrapping cost more than a report of a thousand interactions may take; its styles, character
widths and exports do not, so a page hands Rich finished lines.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from relations.render.display import Display

if TYPE_CHECKING:
    from rich.console import Console, ConsoleOptions, RenderResult

Span = tuple[str, str]  # a text and its Rich style, "" for none
Line = Sequence[Span]

NOTHING = ("·", ".")  # what stands where there is nothing to count, in Unicode and in ASCII
# A character, or one that is written out for a terminal without it: \u9a6c is not to be torn.
_WRITTEN_OUT = re.compile(r"\\x[0-9a-f]{2}|\\u[0-9a-f]{4}|\\U[0-9a-f]{8}|.", re.DOTALL)


@dataclass(frozen=True)
class Page:
    """Finished lines, no wider than they shall be; Rich prints them as they are."""

    lines: Sequence[Line]

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Give Rich the lines."""
        from rich.segment import Segment

        styles = {
            style: console.get_style(style) if style else None for line in self.lines for _, style in line
        }
        for line in self.lines:
            for value, style in coalesced(line):
                yield Segment(value, styles[style])
            yield Segment.line()


def coalesced(line: Line) -> Iterator[Span]:
    """Return the spans of a line with neighbours of one style as one."""
    for style, spans in groupby(line, key=itemgetter(1)):
        yield "".join([value for value, _ in spans]), style


def text(value: str, style: str = "") -> list[Span]:
    """Return a text of one style as spans."""
    return [(value, style)]


def size(spans: Iterable[Span]) -> int:
    """Return the width of spans in columns: double-width scripts take two, combining marks none."""
    return sum([width(value) for value, _ in spans])


def width(value: str) -> int:
    """Return the width of a text in columns."""
    if value.isascii():
        return len(value)
    from rich.cells import cell_len

    return cell_len(value)


def wrapped(spans: Sequence[Span], columns: int) -> list[Line]:
    """Return the spans as lines of at most that many columns, broken at spaces, and within a word too long."""
    if size(spans) <= columns:
        return [spans]
    if len(spans) == 1:  # nearly every text; as a string it is laid out much faster
        [(value, style)] = spans
        words = [(word, width(word)) for word in value.split(" ") if word]
        if words and max(taken for _, taken in words) <= columns:
            return [[(line, style)] for line in _filled(words, columns)]
    lines: list[list[Span]] = [[]]
    used = 0
    for word in _words(spans):
        taken = size(word)
        if used and used + 1 + taken <= columns:
            before, after = lines[-1][-1][1], word[0][1]
            _join(lines[-1], " ", before if before == after else "")
            used += 1
        elif used:
            lines.append([])
            used = 0
        if used + taken <= columns:
            for value, style in word:
                _join(lines[-1], value, style)
            used += taken
            continue
        for value, style in word:
            for piece in _chopped(value, columns - used, columns):
                if used and used + width(piece) > columns:
                    lines.append([])
                    used = 0
                _join(lines[-1], piece, style)
                used += width(piece)
    return [*lines]


def _filled(words: Iterable[tuple[str, int]], columns: int) -> Iterator[str]:
    """Yield lines of words, each given with its width, of which none is too long."""
    line: list[str] = []
    used = -1
    for word, taken in words:
        if line and used + 1 + taken > columns:
            yield " ".join(line)
            line, used = [], -1
        line.append(word)
        used += 1 + taken
    yield " ".join(line)


def paragraph(spans: Sequence[Span], columns: int, indent: int = 0, hanging: int = 0) -> list[Line]:
    """Return wrapped lines, all indented, and all but the first further by `hanging`."""
    lines = wrapped(spans, max(columns - indent - hanging, 8))
    return [[(" " * (indent + (hanging if n else 0)), ""), *line] for n, line in enumerate(lines)]


def padded(spans: Line, columns: int, *, right: bool = False) -> list[Span]:
    """Return the spans filled up to that many columns, on the right or, with `right`, on the left."""
    missing = (" " * max(columns - size(spans), 0), "")
    return [missing, *spans] if right else [*spans, missing]


def beside(cells: Iterable[Sequence[Line]], widths: Sequence[int]) -> list[Line]:
    """Return the wrapped cells of one row side by side, as many lines as the tallest has; the last is not padded."""
    lines: list[Line] = []
    cells = list(cells)
    for n in range(max(map(len, cells))):
        line: list[Span] = []
        for cell, columns in zip(cells, widths, strict=True):
            line += [*padded(cell[n] if n < len(cell) else [], columns), ("  ", "")]
        lines.append(stripped(line))
    return lines


def grid(
    rows: Sequence[Sequence[str]],
    columns: int,
    *,
    headings: Sequence[str],
    numbers: Sequence[int] = (),
    indent: int = 0,
) -> list[Line]:
    """Return texts as a table under dim headings, `numbers` being the columns set to the right.

    Too wide, the widest columns wrap between words; where words do not fit, each row becomes a paragraph.
    """
    room = columns - indent - 2 * (len(headings) - 1)
    cells = list(zip(headings, *rows, strict=True))
    narrowest = _narrowest(cells)
    if sum(narrowest) > room:
        return [line for row in rows for line in _record(row, headings, columns, indent)]
    widths = [max(map(width, column)) for column in cells]
    while sum(widths) > room:
        spare = [w if w > least else 0 for w, least in zip(widths, narrowest, strict=True)]
        widths[spare.index(max(spare))] -= 1
    lines: list[Line] = []
    for n, row in enumerate([headings, *rows]):
        set_ = [
            [padded(line, w, right=column in numbers) for line in wrapped(text(cell, "" if n else "dim"), w)]
            for column, (cell, w) in enumerate(zip(row, widths, strict=True))
        ]
        lines += [[(" " * indent, ""), *line] for line in beside(set_, widths)]
    return lines


def fits(rows: Sequence[Sequence[str]], headings: Sequence[str], columns: int) -> bool:
    """Return whether a table fits into so many columns when it wraps between words."""
    return sum(_narrowest(list(zip(headings, *rows, strict=True)))) + 2 * (len(headings) - 1) <= columns


def _narrowest(cells: Sequence[Sequence[str]]) -> list[int]:
    return [max(width(word) for cell in column for word in cell.split(" ")) for column in cells]


def _record(row: Sequence[str], headings: Sequence[str], columns: int, indent: int) -> list[Line]:
    """Return a row as a paragraph: its first cell, then the others with their headings, but for what is nothing."""
    spans: list[Span] = [(row[0], "bold")]
    for heading, cell in zip(headings[1:], row[1:], strict=True):
        if cell not in NOTHING:
            spans += [
                ("; " if heading else " ", ""),
                (heading.replace(" ", "\xa0"), "dim"),
                ("\xa0" + cell, ""),
            ]
    return paragraph(spans, columns, indent, 2)


def stripped(line: Line) -> list[Span]:
    """Return the line without unstyled blanks at its end."""
    spans = list(line)
    while spans and not spans[-1][0].strip(" "):
        spans.pop()
    return spans


def _join(line: list[Span], value: str, style: str) -> None:
    """Add to a line a text that goes on in the style before it, if it has the same."""
    if line and line[-1][1] == style:
        value = line.pop()[0] + value
    line.append((value, style))


def _words(spans: Iterable[Span]) -> list[list[Span]]:
    """Return the words between spaces; one may change its style within."""
    words: list[list[Span]] = [[]]
    for value, style in spans:
        first, *others = value.split(" ")
        if first:
            words[-1].append((first, style))
        words += [[(other, style)] if other else [] for other in others]
    return [word for word in words if word]


def _chopped(value: str, first: int, columns: int) -> list[str]:
    """Return the pieces of a word that is too long: the first so wide, the others of the whole width."""
    pieces, room = [""], max(first, 1)
    for character in _WRITTEN_OUT.findall(value) if "\\" in value else value:
        if pieces[-1] and width(pieces[-1] + character) > room:
            pieces.append("")
            room = max(columns, 1)
        pieces[-1] += character
    return pieces


def page_text(page: Page, display: Display) -> str:
    """Return the page as text for a terminal, with ANSI codes if it has colour."""
    sent = _coloured(page) if display.color else _plain(page)
    return sent if display.unicode else sent.replace("\xa0", " ")


def _plain(page: Page) -> str:
    return "".join(["".join([value for value, _ in line]) + "\n" for line in page.lines])


def _coloured(page: Page) -> str:
    from rich.color import ColorSystem
    from rich.style import Style

    # A console would take as long to load as the record takes to read; the styles alone do not.
    styles = {style: Style.parse(style) for line in page.lines for _, style in line if style}
    return "".join(
        "".join(
            styles[style].render(value, color_system=ColorSystem.STANDARD) if style else value
            for value, style in coalesced(line)
        )
        + "\n"
        for line in page.lines
    )
