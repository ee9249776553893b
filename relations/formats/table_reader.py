"""Read tables of separated cells strictly: no line of a file is ever taken into the cell of another row."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NoReturn, TextIO

from relations.errors import NotUnderstood
from relations.formats.rows import InputRow, Refused
from relations.messages import Message, msg

_LONGEST = 16_000_000  # characters of a row; more is no table, and is not held in memory
_MOST_LINES = 2_000  # that one cell may span
_REMARKS = 40  # lines among which a heading is looked for
_SEPARATOR_LINE = re.compile(r"sep=(.)\s*", re.IGNORECASE)
_MARK = '"'
_UNCLOSED = msg(
    "a cell begins with a quotation mark that nothing closes before the row ends; take it out, or"
    " put one at the end of the cell too and double those in between"
)


@dataclass(frozen=True)
class Table:
    """A table as it stands: its columns, its rows as the cells by column, and all text up to the heading's end."""

    columns: Sequence[str]
    rows: Iterator[InputRow | Refused]
    heading: str
    suffix: str


def read_table(stream: TextIO, holding: Collection[str] = (), skip: int = 0) -> Table:
    """Return the table in a text stream opened with newline=""; tab, semicolon and comma are told apart.

    The heading is the first line with a text after the first `skip` lines, or the first of the next ones that has
    all the columns of `holding`: others put a title and remarks before it. Raises NotUnderstood for a heading with a
    quotation mark that is not closed.
    """
    lines = _Lines(stream)
    passed = [lines.take() for _ in range(skip)]
    first: int | None = None  # where the first line with a text stands among those passed
    for _ in range(_REMARKS):
        text = lines.take()
        if lines.number == 1:
            text = text.lstrip("\ufeff")
        if text and not text.strip():
            passed.append(text)
            continue
        reader, before, columns, heading = _heading(lines, text)
        if set(holding) <= set(columns) or (not text and first is None):
            return reader.table(columns, "".join([*passed, *before, heading]))
        first = len(passed) if first is None else first
        passed += [*before, heading]
        if not text:
            break
    lines.put_back(_split(passed[first:]))
    reader, before, columns, heading = _heading(lines, lines.take())
    return reader.table(columns, "".join([*passed[:first], *before, heading]))


def _heading(lines: _Lines, text: str) -> tuple[_Reader, list[str], list[str], str]:
    """Return the reader of the table under the heading that begins with `text`, what is before it, and the heading."""
    named = _SEPARATOR_LINE.fullmatch(text)  # what Excel writes before the heading
    before = [text] if named else []
    if named:
        text = lines.take()
    reader = _Reader(lines, named[1] if named else sniffed(text))
    return reader, before, *reader.heading(text)


def refuse_twice(columns: Sequence[str], named: Collection[str]) -> None:
    """Refuse a file that has one of the named columns twice."""
    twice = next((column for column in columns if column in named and columns.count(column) > 1), None)
    if twice:
        raise NotUnderstood(
            'the column "{column}" is there twice; rename one of them', field="FILE", column=twice
        )


def sniffed(heading: str) -> str:
    """Return the delimiter of a heading line: the most frequent of tab, semicolon and comma outside quotes."""
    bare = re.sub(r'"[^"]*"', "", heading)
    return max("\t;,", key=lambda mark: (bare.count(mark), mark == ","))


class _Lines:
    """The lines of a stream with their ends, numbered from 1; some can be put back."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._back: deque[str] = deque()
        self.number = 0

    def take(self) -> str:
        """Return the next line, "" at the end; NotUnderstood for one that is too long to be a row."""
        line = self._back.popleft() if self._back else self._stream.readline(_LONGEST)
        self.number += bool(line)
        if len(line) == _LONGEST:
            raise NotUnderstood(
                "line {line} has more than {most} characters, which is no row of a table; is this another format?",
                field="FILE",
                line=self.number,
                most=f"{_LONGEST:,}",
            )
        return line

    def put_back(self, lines: Sequence[str]) -> None:
        self._back.extendleft(reversed(lines))
        self.number -= len(lines)


class _Unclosed(Exception):
    """A cell begins with a quotation mark that does not end it in the text at hand."""


class _Malformed(Exception):
    """A line cannot be cells; `why` says so to a person."""

    def __init__(self, why: Message) -> None:
        super().__init__(why)
        self.why = why


class _Reader:
    """Makes cells of lines: in a table of commas or semicolons as RFC 4180 has it, in one of tabs more literally.

    In a table of tabs a quotation mark is text, unless it is needed: the whole cell is quoted and holds a tab, a line
    end or a doubled mark. Where the heading is quoted, everything may be.
    """

    def __init__(self, lines: _Lines, delimiter: str) -> None:
        self._lines = lines
        self._delimiter = delimiter
        self._literal = delimiter == "\t"
        self._width = 0
        self._all_quoted = False

    def heading(self, line: str) -> tuple[list[str], str]:
        """Return the columns in a heading that begins with `line`, and its text."""
        number = self._lines.number
        self._width = line.count(self._delimiter) + 1
        try:
            cells, text = self._record(line)
        except _Malformed as error:
            raise NotUnderstood("line {line}: {why}", field="FILE", line=number, why=error.why) from None
        columns = [on_one_line(_bare(cell) if self._literal else cell) for cell in cells]
        self._all_quoted = all(cell.strip().startswith(_MARK) for cell in cells if cell.strip())
        while columns and not columns[-1]:
            columns.pop()
        self._width = len(columns)
        return columns, text

    def table(self, columns: Sequence[str], heading: str) -> Table:
        suffix = ".tsv" if self._delimiter == "\t" else ".csv"
        return Table(columns, self._rows(columns), _ended(heading) if columns else "", suffix)

    def _rows(self, columns: Sequence[str]) -> Iterator[InputRow | Refused]:
        width = len(columns)
        while line := self._lines.take():
            number = self._lines.number
            try:
                cells, text = self._record(line)
            except _Malformed as error:
                yield Refused(number, None, None, error.why, line)
                continue
            if not any(map(str.strip, cells)):
                continue
            if any(cells[width:]):
                reason = msg(
                    "the row has {cells} cells, the heading {columns}; quote what holds a delimiter",
                    cells=len(cells),
                    columns=width,
                )
                yield Refused(number, None, cells[width], reason, text)
                continue
            filled = [*cells, *[""] * (width - len(cells))]
            yield InputRow(number, dict(zip(columns, filled, strict=False)), text)

    def _record(self, line: str) -> tuple[list[str], str]:
        """Return the cells of the row that begins with `line`, and its text, which may be several lines."""
        bare = line.rstrip("\r\n")
        if _MARK not in bare:
            return bare.split(self._delimiter), line
        try:
            return self._cells(bare), line
        except _Unclosed:
            further = self._further(line)
        if further is None:
            if self._literal:
                return bare.split(self._delimiter), line
            raise _Malformed(_UNCLOSED)
        return further

    def _further(self, line: str) -> tuple[list[str], str] | None:
        """Return the cells and text of a row that goes on over the next lines; None, and none taken, if it cannot."""
        taken: list[str] = []
        text, size = [line], len(line)
        while len(taken) < _MOST_LINES and size < _LONGEST and (next_line := self._lines.take()):
            taken.append(next_line)
            text.append(next_line)
            size += len(next_line)
            if _MARK not in next_line:
                continue
            whole = "".join(text)
            try:
                cells = self._cells(whole.rstrip("\r\n"))
            except _Unclosed:
                continue
            except _Malformed:
                break
            if self._are_rows_of_their_own(line, taken, len(cells)):
                break
            return cells, whole
        self._lines.put_back(taken)
        return None

    def _are_rows_of_their_own(self, line: str, others: Sequence[str], cells: int) -> bool:
        """Return whether lines that a quotation mark would join may as well be a row each."""
        widths = [other.count(self._delimiter) + 1 for other in others]
        if self._literal:
            return cells != self._width or self._width in widths
        return self._width > 1 and all(
            width == self._width for width in (line.count(self._delimiter) + 1, *widths)
        )

    def _cells(self, text: str) -> list[str]:
        """Return the cells of a text; _Unclosed where more lines may be needed, _Malformed where none can help."""
        cells: list[str] = []
        at, unclosed = 0, False
        while True:
            if text.startswith(_MARK, at):
                end = _closing(text, at + 1)
                after = _spaces(text, end + 1, self._delimiter)
                if end >= 0 and (after == len(text) or text[after] == self._delimiter):
                    inside = text[at + 1 : end]
                    cells.append(self._unquoted(inside))
                    if after == len(text):
                        return self._told(cells, unclosed)
                    at = after + 1
                    continue
                if not self._literal:
                    _refuse(text, end)
                unclosed = unclosed or end < 0
            end = text.find(self._delimiter, at)
            cell = text[at:] if end < 0 else text[at:end]
            if self._literal and ("\n" in cell or "\r" in cell):
                raise _Malformed(_UNCLOSED)
            cells.append(cell)
            if end < 0:
                return self._told(cells, unclosed)
            at = end + 1

    def _unquoted(self, inside: str) -> str:
        text = inside.replace('""', _MARK)
        needed = text != inside or any(mark in inside for mark in "\t\r\n")
        return f'"{inside}"' if self._literal and not needed and not self._all_quoted else text

    def _told(self, cells: list[str], unclosed: bool) -> list[str]:
        if unclosed:
            raise _Unclosed
        return cells


def _refuse(text: str, end: int) -> NoReturn:
    if end < 0:
        raise _Unclosed
    raise _Malformed(
        msg(
            'a cell goes on after its closing quotation mark, at "{text}"; double the marks that belong to the cell',
            text=text[end + 1 : end + 21],
        )
    )


def _closing(text: str, at: int) -> int:
    """Return where the mark stands that closes the cell whose text begins at `at`; -1 for nowhere."""
    while (at := text.find(_MARK, at)) >= 0 and text.startswith(_MARK, at + 1):
        at += 2
    return at


def _spaces(text: str, at: int, delimiter: str) -> int:
    while at < len(text) and text[at] == " " != delimiter:
        at += 1
    return at


def on_one_line(heading: str) -> str:
    """Return a heading as it can be typed: spreadsheets break long ones over two lines."""
    return " ".join(heading.split())


def _bare(cell: str) -> str:
    text = cell.strip()
    return text[1:-1].replace('""', _MARK) if len(text) > 1 and text[0] == text[-1] == _MARK else text


def _ended(text: str) -> str:
    return text if text.endswith(("\n", "\r")) else text + "\n"


def _split(texts: Iterable[str]) -> list[str]:
    return [line for text in texts for line in re.findall(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+", text)]
