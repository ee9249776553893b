"""The timeline: a header, the coverage matrix, and the interactions in order."""

from __future__ import annotations

from collections.abc import Callable, Sequence

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


def timeline_page(
    interactions: Sequence[Interaction],
    matrix: Coverage,
    about: Subject,
    localizer: Localizer,
    overlay: Section | None = None,
    *,
    only: str = "",
) -> Page:
    """Return the timeline of interactions, in time order, for a terminal; of many, the newest are listed.

    `overlay` has another record's counts, which go under the matrix; `only` says what narrowed the selection.
    """
    columns = localizer.display.width
    lines = paragraph(text(_heading(interactions, matrix, about, localizer, only), "bold"), columns)
    if matrix["sectors"]:
        lines += [[], *matrix_lines(matrix, localizer, narrowed=bool(only))]
    if overlay:
        lines += section_lines(overlay, columns)
    hidden = len(interactions) - MOST_LISTED if len(interactions) > ALL_UP_TO else 0
    if hidden:
        lines += [[], *paragraph(text(_hidden(hidden, localizer), "dim"), columns)]
    titles = {id_of(it): it.title for it in interactions}
    return Page(
        [*lines, *entries(interactions[hidden:], firsts(matrix["sectors"]), titles, about, localizer)]
    )


def timeline_sections(
    interactions: Sequence[Interaction],
    matrix: Coverage,
    about: Subject,
    localizer: Localizer,
    overlay: Section | None = None,
    *,
    only: str = "",
) -> tuple[str, list[Section]]:
    """Return a heading and sections for readers: the matrix, another record's counts, and room for the interactions."""
    coverage_table = _matrix_table(matrix, localizer, localizer.date, narrowed=bool(only))
    matrix_section = Section(localizer.say("Sectors by period"), table=coverage_table)
    return _heading(interactions, matrix, about, localizer, only), [
        *([matrix_section] if matrix["sectors"] else []),
        *([overlay] if overlay else []),
        Section(localizer.say("Interactions")),
    ]


def _heading(
    interactions: Sequence[Interaction], matrix: Coverage, about: Subject, localizer: Localizer, only: str
) -> str:
    parts = [
        subject_line(about, localizer),
        localizer.many(matrix["count"], "{n} interaction", "{n} interactions"),
        date_span(interactions, localizer),
        localizer.many(len(matrix["sectors"]), "{n} sector", "{n} sectors"),
        only and localizer.say("only: {only}", only=only),
    ]
    return localizer.symbol(" · ").join(filter(None, parts))


def timeline_tables(
    interactions: Sequence[Interaction],
    matrix: Coverage,
    about: Subject,
    localizer: Localizer,
    *,
    only: str = "",
) -> list[TableData]:
    """Return the same as tables: the header, the matrix, and every interaction."""
    say = localizer.say
    sectors = str(len(matrix["sectors"]))
    header = [
        subject_line(about, localizer),
        str(matrix["count"]),
        date_span(interactions, localizer),
        sectors,
    ]
    names = [say("parties"), say("interactions"), say("span"), say("sectors")]
    return [
        TableData([*names, say("only")], [[*header, only]], "summary")
        if only
        else TableData(names, [header], "summary"),
        _matrix_table(matrix, localizer, str, narrowed=bool(only)),
        _entries_table(interactions, matrix, localizer, narrowed=bool(only)),
    ]


def _matrix_table(
    matrix: Coverage, localizer: Localizer, shown: Callable[[str], str], *, narrowed: bool
) -> TableData:
    """Return the matrix as a table; `shown` puts the date of a sector's first interaction."""
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
        say("first in this selection") if narrowed else say("first on file"),
        "id",
    ]
    return TableData(headings, [*rows, [*totals, str(matrix["count"]), "", ""]], "matrix")


def _entries_table(
    interactions: Sequence[Interaction], matrix: Coverage, localizer: Localizer, *, narrowed: bool
) -> TableData:
    say = localizer.say
    columns = [
        "id", say("date"), say("in words"), say("parties"), say("type"), say("title"), say("sectors"),
        say("first in this selection") if narrowed else say("first mentions"),
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
        for id_, came in firsts(matrix["sectors"]).items()
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
