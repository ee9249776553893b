"""The coverage matrix on a terminal: sectors by family, periods, bars with their numbers, first appearances."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from relations import dates
from relations.analysis.coverage import IMPRECISE, Coverage, SectorCoverage
from relations.dates import By
from relations.messages import Message, msg
from relations.model import Interaction
from relations.render.layout import Line, Span, padded, paragraph, stripped, text, width
from relations.render.localizer import Localizer

FAMILY_STYLES = {
    "hard": "red",
    "political": "blue",
    "economic": "green",
    "productive": "cyan",
    "social": "magenta",
}
_BARS = "▁▂▃▄▅▆▇█"
_ASCII_BARS = ".:-=+x%@"
_LOWEST_FULL_BAR = 4  # a lone interaction is a low bar, also where nothing comes up twice
_DOES_NOT_FIT: dict[By, Message] = {
    "year": msg("imprecise: the date does not fit in one year"),
    "quarter": msg("imprecise: the date does not fit in one quarter"),
    "month": msg("imprecise: the date does not fit in one month"),
    "week": msg("imprecise: the date does not fit in one week"),
}
_WIDEST_GAP = 4
_ROOM_FOR_FAMILIES = 100


@dataclass(frozen=True)
class _Column:
    """A column: the periods it counts, the year it stands under (if it is a part of one), and its heading."""

    periods: Sequence[str]
    year: str
    heading: str


def capacity(interactions: Sequence[Interaction], localizer: Localizer) -> int:
    """Return how many periods there is surely room for, however the interactions fall into them."""
    columns, digits = localizer.display.width, len(str(len(interactions)))
    sectors = {sector for it in interactions for sector in it.sector_ids}
    labels = [localizer.sector(sector) for sector in sectors]
    families = [localizer.family(localizer.vocabulary.sectors[sector].family) for sector in sectors]
    lead = _label_width(columns, max(map(width, [*labels, "interactions"])))
    if columns >= _ROOM_FOR_FAMILIES:
        lead += max(map(width, families), default=0) + 2
    return max(
        1,
        (columns - lead - max(digits, 5) - 3 - width(localizer.period(IMPRECISE)))
        // (max(2 + digits, 4) + 1),
    )


def matrix_lines(matrix: Coverage, localizer: Localizer, *, narrowed: bool = False) -> list[Line]:
    """Return the matrix with its headings, totals and the legend of its marks.

    In a `narrowed` selection the stars mark first appearances in it, which the legend then says.
    """
    if not matrix["sectors"]:
        return []
    layout = _Layout(matrix, localizer)
    lines = layout.headings()
    family = None
    for row in matrix["sectors"]:
        if row["family"] != family and not layout.family_width:
            lines.append(text(localizer.family(row["family"]), "dim"))
        lines.append(layout.row(row, named=row["family"] != family))
        family = row["family"]
    return [*lines, layout.totals(), *layout.legend(narrowed=narrowed)]


class _Layout:
    """The widths of one matrix, and its lines."""

    def __init__(self, matrix: Coverage, localizer: Localizer) -> None:
        self.matrix, self.localizer = matrix, localizer
        rows, columns = matrix["sectors"], localizer.display.width
        families = [localizer.family(row["family"]) for row in rows]
        self.family_width = max(map(width, families)) if columns >= _ROOM_FOR_FAMILIES else 0
        self.totals_label = localizer.say("interactions")
        labels = [*(localizer.sector(row["sector"]) for row in rows), self.totals_label]
        self.label_width = _label_width(columns, max(map(width, labels)))
        self.lead = self.label_width + (self.family_width + 2 if self.family_width else 0)
        self.total_width = max(len(str(matrix["count"])), 5) + 2
        room = columns - self.lead - self.total_width
        self._set_digits(max(matrix["totals"].values()))
        self.columns, self.folded = self._columns(room)
        if self.folded:  # together they count higher than any one period
            self._set_digits(matrix["count"])
            self.columns, self.folded = self._columns(room)
        spare = room - sum(map(self._width, self.columns))
        self.gap = min(_WIDEST_GAP, max(1, spare // len(self.columns)))
        self.scale = max(_LOWEST_FULL_BAR, *(max(row["counts"].values()) for row in rows))

    def _set_digits(self, highest: int) -> None:
        self.digits = len(str(highest))
        self.cell = max(2 + self.digits, 4 if self.matrix["by"] == "year" else 3)

    def _columns(self, room: int) -> tuple[list[_Column], list[str]]:
        """Return the columns that fit, and the earliest periods, which share the first column where not all do."""
        by, periods, last = self.matrix["by"], self.matrix["periods"], []
        if IMPRECISE in periods:
            periods, last = periods[:-1], [_Column([IMPRECISE], "", self.localizer.period(IMPRECISE))]
        taken = sum(self._width(column) + 1 for column in last)
        fitting = max(2, (room - taken) // (self.cell + 1))
        folded = periods[: 1 - fitting] if len(periods) > fitting else []
        columns = [
            _Column([period], *_heading(self.localizer.period(period), by))
            for period in periods[len(folded) :]
        ]
        if folded:
            columns.insert(0, _Column(folded, "", self.localizer.symbol("…")))
        return [*columns, *last], folded

    def headings(self) -> list[Line]:
        """Return the line of periods, under a line of years where they are parts of years."""
        years, parts = padded([], self.lead), padded([], self.lead)
        for year, group in groupby(self.columns, key=lambda column: column.year):
            room = 0
            for column in group:
                style = "" if self._count(column, self.matrix["totals"]) else "dim"
                parts += self._right(text(column.heading, style), column)
                room += self.gap + self._width(column)
            # A year of one narrow column may begin in the gap before it.
            at = self.gap if room - self.gap >= len(year) else max(room - len(year), 1)
            years += padded(text(" " * at + (year if at + len(year) <= room else year[2:]), "dim"), room)
        parts += text(self.localizer.say("total").rjust(self.total_width))
        return [stripped(years), parts] if any(column.year for column in self.columns) else [parts]

    def row(self, row: SectorCoverage, *, named: bool) -> Line:
        """Return a sector's line; where there is room, its family is named on the first of the family."""
        style = FAMILY_STYLES.get(row["family"], "")
        line: list[Span] = []
        if self.family_width:
            line += padded(
                text(self.localizer.family(row["family"]) if named else "", "dim"),
                self.family_width + 2,
            )
        line += padded(
            text(self._shortened(self.localizer.sector(row["sector"]), self.label_width)), self.label_width
        )
        first = dates.period(row["first"]["date"], self.matrix["by"]) or IMPRECISE
        for column in self.columns:
            line += self._right(
                self._cell(self._count(column, row["counts"]), first in column.periods, style), column
            )
        return [*line, (str(row["total"]).rjust(self.total_width), "bold")]

    def totals(self) -> Line:
        """Return the line of interactions per period, which is not the sum of the rows above it."""
        line = padded(text(self._shortened(self.totals_label, self.lead), "dim"), self.lead)
        for column in self.columns:
            line += self._right(text(str(self._count(column, self.matrix["totals"]))), column)
        return [*line, (str(self.matrix["count"]).rjust(self.total_width), "bold")]

    def legend(self, *, narrowed: bool) -> list[Line]:
        """Return the legend: the meaning of the marks, and of a row's count."""
        say, without = self.localizer.say, len(self.matrix["without_sector"])
        parts = [
            say("★ first mention in this selection") if narrowed else say("★ first mention on file"),
            say("each interaction counts once in each of its sectors"),
        ]
        if without:
            parts.append(say("{n}\xa0without a sector", n=self.localizer.count(without)))
        if IMPRECISE in self.matrix["periods"]:
            parts.append(self.localizer.message(_DOES_NOT_FIT[self.matrix["by"]]))
        if self.folded:
            first, last = self.localizer.period(self.folded[0]), self.localizer.period(self.folded[-1])
            n = len(self.folded)
            parts.append(
                say(
                    "…: {first} to {last}, {n} periods in one column (a wider screen, a pipe or --json has each)",
                    first=first,
                    last=last,
                    n=n,
                )
            )
        return paragraph(text(self.localizer.symbol(" · ").join(parts), "dim"), self.localizer.display.width)

    def _count(self, column: _Column, counts: dict[str, int]) -> int:
        return sum(counts[period] for period in column.periods)

    def _width(self, column: _Column) -> int:
        return max(self.cell, width(column.heading))

    def _right(self, spans: Line, column: _Column) -> list[Span]:
        return padded(spans, self.gap + self._width(column), right=True)

    def _cell(self, count: int, first: bool, style: str) -> Line:
        if not count:
            return text(self.localizer.nothing, "dim")
        bars = _BARS if self.localizer.display.unicode else _ASCII_BARS
        star = (self.localizer.symbol("★"), "bold") if first else (" ", "")
        level = min(-(-len(bars) * count // self.scale), len(bars)) - 1
        return [(bars[level], style), star, (str(count).rjust(self.digits), "")]

    def _shortened(self, label: str, columns: int) -> str:
        """Return the label, ended at a word with an ellipsis where it is too wide."""
        if width(label) <= columns:
            return label
        mark = self.localizer.symbol("…")
        cut = label[: columns - len(mark)]
        at_word = cut.rsplit(" ", 1)[0].rstrip(" &,")
        return (at_word if len(at_word) >= columns // 2 else cut) + mark


def _heading(period: str, by: By) -> tuple[str, str]:
    if by == "year":
        return "", period
    return period[:4], period[5:]


def _label_width(columns: int, longest: int) -> int:
    return min(longest, max(12, columns // 4 + 2))
