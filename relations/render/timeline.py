"""The timeline: a header, the coverage matrix, and the interactions in order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from relations.analysis.coverage import Coverage, firsts
from relations.analysis.evidence import Subject, id_of
from relations.model import Interaction
from relations.render.data import TableData
from relations.render.entry import entries, said_by_sides, sources_in_words
from relations.render.header import date_span, subject_line
from relations.render.layout import Page, paragraph, text
from relations.render.localizer import Localizer
from relations.render.matrix import matrix_lines
from relations.render.sections import Section, section_lines

# A terminal lists all of a record kept by hand; of a larger one the newest, and a pipe and --json have all.
ALL_UP_TO = 500
MOST_LISTED = 100


@dataclass(frozen=True)
class Timeline:
    """The timeline of interactions in time order, as it is laid out, tabulated and published.

    `overlay` has another record's counts, which go under the matrix; `only` says what narrowed the selection.
    """

    interactions: Sequence[Interaction]
    matrix: Coverage
    about: Subject
    localizer: Localizer
    overlay: Section | None = None
    only: str = ""

    def page(self) -> Page:
        """Return the timeline for a terminal; of many interactions, the newest are listed."""
        columns, found = self.localizer.display.width, self.interactions
        lines = paragraph(text(self._heading(), "bold"), columns)
        if self.matrix["sectors"]:
            lines += [[], *matrix_lines(self.matrix, self.localizer, narrowed=bool(self.only))]
        if self.overlay:
            lines += section_lines(self.overlay, columns)
        hidden = len(found) - MOST_LISTED if len(found) > ALL_UP_TO else 0
        if hidden:
            lines += [[], *paragraph(text(_hidden(hidden, self.localizer), "dim"), columns)]
        titles, new = {id_of(it): it.title for it in found}, firsts(self.matrix["sectors"])
        return Page([*lines, *entries(found[hidden:], new, titles, self.about, self.localizer)])

    def sections(self) -> tuple[str, list[Section]]:
        """Return a heading and sections for readers: the matrix, another record's counts, room for the interactions."""
        say = self.localizer.say
        matrix = Section(say("Sectors by period"), table=self._matrix_table(self.localizer.date))
        return self._heading(), [
            *([matrix] if self.matrix["sectors"] else []),
            *([self.overlay] if self.overlay else []),
            Section(say("Interactions")),
        ]

    def tables(self) -> list[TableData]:
        """Return the same as tables: the header, the matrix, every interaction, and another record's counts."""
        say = self.localizer.say
        header = [
            subject_line(self.about, self.localizer),
            str(self.matrix["count"]),
            date_span(self.interactions, self.localizer),
            str(len(self.matrix["sectors"])),
        ]
        names = [say("parties"), say("interactions"), say("span"), say("sectors")]
        return [
            TableData([*names, say("only")], [[*header, self.only]], "summary")
            if self.only
            else TableData(names, [header], "summary"),
            self._matrix_table(str),
            self._entries_table(),
            *([self.overlay.table] if self.overlay and self.overlay.table else []),
        ]

    def _heading(self) -> str:
        localizer = self.localizer
        parts = [
            subject_line(self.about, localizer),
            localizer.many(self.matrix["count"], "{n} interaction", "{n} interactions"),
            date_span(self.interactions, localizer),
            localizer.many(len(self.matrix["sectors"]), "{n} sector", "{n} sectors"),
            self.only and localizer.say("only: {only}", only=self.only),
        ]
        return localizer.symbol(" · ").join(filter(None, parts))

    def _matrix_table(self, shown: Callable[[str], str]) -> TableData:
        """Return the matrix as a table; `shown` puts the date of a sector's first interaction."""
        matrix, localizer = self.matrix, self.localizer
        say, periods = localizer.say, matrix["periods"]
        rows = [
            [
                localizer.family(row["family"]),
                row["label"],
                *(str(row["counts"][period]) for period in periods),
                str(row["total"]),
                shown(row["first"]["date"]),
                f"#{row['first']['id']}",
            ]
            for row in matrix["sectors"]
        ]
        totals = ["", say("interactions"), *(str(n) for n in matrix["totals"].values())]
        headings = [
            say("family"),
            say("sector"),
            *map(localizer.period, periods),
            say("total"),
            say("first in this selection") if self.only else say("first on file"),
            "id",
        ]
        return TableData(headings, [*rows, [*totals, str(matrix["count"]), "", ""]], "matrix")

    def _entries_table(self) -> TableData:
        interactions, localizer, say = self.interactions, self.localizer, self.localizer.say
        columns = [
            "id", say("date"), say("in words"), say("parties"), say("type"), say("title"), say("sectors"),
            say("first in this selection") if self.only else say("first mentions"),
            say("follows"), say("sources"), say("confidence"),
        ]  # fmt: skip
        # What many interactions share is put into words once: a pipe has all ten thousand of them.
        parties = {codes: localizer.parties(codes, "→") for codes in {it.parties for it in interactions}}
        types = {type_: localizer.type(type_) for type_ in {it.type for it in interactions}}
        colon, dot = localizer.colon, localizer.symbol(" · ")
        sides: dict[str | None, str] = {
            code: localizer.party(code) + colon for codes in parties for code in codes
        }
        sides[None] = ""
        sectors = {sector: localizer.sector(sector) for sector in localizer.vocabulary.sectors}
        dates = {date: localizer.date(date) for date in {it.date for it in interactions}}
        new = {
            id_: ", ".join([sectors[sector] for sector in came])
            for id_, came in firsts(self.matrix["sectors"]).items()
        }
        confidences = {id_: localizer.confidence(id_) for id_ in localizer.vocabulary.confidences}
        rows = (
            [
                str(it.id),
                it.date,
                dates[it.date],
                parties[it.parties],
                types[it.type],
                it.title,
                said_by_sides(it, sides, sectors, dot),
                new.get(id_of(it), ""),
                localizer.ids(it.follows) if it.follows else "",
                sources_in_words(it, localizer) if it.sources else "",
                confidences[it.confidence],
            ]
            for it in interactions
        )
        return TableData(columns, rows, "interactions")


def _hidden(count: int, localizer: Localizer) -> str:
    return localizer.say(
        "The newest {listed} are listed; {count} earlier ones are counted above only:"
        " --until or --since shows others, a pipe or --json gives all.",
        listed=MOST_LISTED,
        count=localizer.count(count),
    )
