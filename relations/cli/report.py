"""Write a report as a screen page, TSV, JSON, CSV, Markdown or a saved file."""

from __future__ import annotations

from collections.abc import Callable, Sequence, Sized
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

from relations.analysis.publishing import publishable
from relations.cli import output_file
from relations.cli.options import option, refuse_other, refuse_other_format
from relations.cli.publish import say_left_out
from relations.cli.session import Session
from relations.errors import NotUnderstood
from relations.messages import listed
from relations.model import EVERYTHING, Filter, Interaction
from relations.render.display import Display

if TYPE_CHECKING:
    from relations.model.summary import AnyInteraction
    from relations.render.data import TableData
    from relations.render.layout import Page
    from relations.render.localizer import Localizer
    from relations.render.sections import Section

Some = TypeVar("Some", bound=Sized)

REPORT_FORMATS = ("table", "plain", "json", "csv", "tsv", "md")
ONE_TABLE = ("csv", "tsv")  # a file of these holds one table
PUBLISHED = "md"  # for readers: what nobody has read is left out
SAVED = (".html", ".svg", ".png", ".txt")

ReportFormat = Annotated[
    str | None,
    option("--format", metavar="|".join(REPORT_FORMATS), help="Output format."),
]
WithExitCode = Annotated[bool, typer.Option("--exit-code", help="Exit 1 if anything is listed.")]
Output = Annotated[
    Path | None,
    option(
        "--output",
        "-o",
        metavar="FILE",
        help="Write a page (.html), a picture (.svg, .png) or the screen (.txt).",
    ),
]
OneSection = Annotated[
    str | None,
    option("--section", metavar="NAME", help="The table to print as CSV, TSV or to a pipe."),
]
With = Annotated[
    list[str] | None,
    option("--with", metavar="PATH", help="Compare with another record, or with dataset files or folders."),
]


@dataclass(frozen=True)
class ReportOutput:
    """Where and in which format a report is written."""

    session: Session
    form: str
    display: Display
    file: Path | None
    section: str | None = None

    def write(
        self,
        *,
        data: Callable[[], object],
        tables: Callable[[], Sequence[TableData]],
        page: Callable[[], Page],
        main: str = "",
    ) -> None:
        """Write the one that is asked for: the data as JSON, the tables as text for programs, or the page.

        CSV and TSV have room for one table: the one that --section names, else the one called `main` or the first.
        """
        if self.file:
            self._save(self.file, page())
        elif self.form == "json":
            from relations.render.data import json_pieces

            for piece in json_pieces(data(), self.display):
                self.session.write(piece)
        elif self.form == "table":
            from relations.render.layout import page_text

            self.session.write(page_text(page(), self.display))
        elif self.form == "plain":
            from relations.render.data import as_tsv

            for piece in as_tsv([self._one(tables(), "")] if self.section else tables()):
                self.session.write(piece)
        else:
            from relations.formats import dump_rows

            chosen = [self._one(tables(), main)] if self.form in ONE_TABLE else tables()
            for number, table in enumerate(chosen):
                if number:
                    self.session.write_file("\n")
                for piece in dump_rows(self.form, table.columns, table.rows):
                    self.session.write_file(piece)

    def _one(self, tables: Sequence[TableData], main: str) -> TableData:
        """Return the table with the name of --section, else the main one; NotUnderstood for an unknown name."""
        named: dict[str, TableData] = {}
        for table in tables:
            alike = sum(table.name == other.name for other in named.values())
            named[f"{table.name}-{alike + 1}" if alike else table.name] = table
        unknown = '"{name}" is not a table of this report; use one of {all}'
        refuse_other(unknown, name=self.section or None, choices=named, flag="--section")
        return named.get(self.section or main, tables[0])

    @property
    def for_readers(self) -> bool:
        """Whether the report is published as text: drafts that nobody has read are left out of it."""
        return self.form == PUBLISHED

    @property
    def published(self) -> Path | None:
        """The page or picture to write in place of the report, if one is asked for."""
        return self.file if self.file and self.file.suffix != ".txt" else None

    def write_sections(
        self,
        title: str,
        sections: Callable[[], Sequence[Section]],
        localizer: Localizer,
        *,
        data: object,
        main: str,
    ) -> None:
        """Write a report in sections; Markdown has it as a page with headings, too."""
        from relations.render.sections import sections_page, sections_tables

        if self.form == PUBLISHED:
            self.session.write_file(markdown(title, sections()))
            return
        self.write(
            data=lambda: data,
            tables=lambda: sections_tables(title, sections(), localizer),
            page=lambda: sections_page(title, sections(), localizer),
            main=main,
        )

    def _save(self, file: Path, page: Page) -> None:
        from relations.render.layout import page_text

        output_file.write(file, [page_text(page, self.display)])
        self.session.say("saved {file}", file=file)


def markdown(title: str, sections: Sequence[Section]) -> str:
    """Return a report in sections as a Markdown page."""
    from relations.formats import dump_rows
    from relations.formats.markdown import escaped

    parts = [f"# {escaped(title)}\n"]
    for section in sections:
        parts.append(f"## {escaped(section.heading)}\n")
        if section.sentences:
            parts.append("".join(f"- {escaped(sentence)}\n" for sentence in section.sentences))
        if section.table and section.table.rows:
            parts.append("".join(dump_rows("md", section.table.columns, section.table.rows)))
    return "\n".join(parts)


def report_output(
    session: Session,
    form: str | None,
    as_json: bool,
    output: Path | None,
    beside: Sequence[str] | None = None,
    endings: Sequence[str] = (".txt",),
    section: str | None = None,
) -> ReportOutput:
    """Return the output that the options ask for; NotUnderstood for an unknown format or file extension.

    `beside` are other files that the report reads; neither they nor the record in use is written over.
    """
    refuse_other_format(form, REPORT_FORMATS, as_json)
    display = session.display
    if output is not None:
        if form or as_json:
            raise NotUnderstood(
                "says by its ending what is written; leave it out, or leave out --format and --json",
                field="--output",
            )
        if output.suffix not in endings:
            raise NotUnderstood(
                '"{output}" must end in {endings}',
                output=output,
                endings=listed(endings, "or"),
                field="--output",
            )
        output_file.refuse_own(session, output, "--output", beside or ())
        display = display._replace(terminal=True, unicode=True, color=False)
        return ReportOutput(session, "table", display, output)
    chosen = "json" if as_json else form or ("table" if display.terminal else "plain")
    if section and chosen not in ("plain", *ONE_TABLE):
        raise NotUnderstood(
            "{format} has the whole report; use csv, tsv or a pipe, or leave it out",
            format=chosen,
            field="--section",
        )
    # A table is laid out for its width wherever it goes; everything else is whole whatever it goes to.
    return ReportOutput(session, chosen, display._replace(terminal=chosen == "table"), None, section)


def selected(session: Session, chosen: Filter, *, for_readers: bool = False) -> list[Interaction]:
    """Return the chosen interactions in time order; say what was assumed, and when there is none.

    What is for readers has none that nobody has read, and says which were left out.
    """
    found = looked_up(session, chosen, lambda: session.records.read(chosen))
    if for_readers:
        say_left_out(session, found)
        return publishable(found)
    return found


def selected_summaries(
    session: Session, chosen: Filter, *, for_readers: bool = False
) -> Sequence[AnyInteraction]:
    """Like `selected`, but return summaries, unless it is for readers: a summary does not say who has read it."""
    if for_readers:
        return selected(session, chosen, for_readers=True)
    return looked_up(session, chosen, lambda: session.records.summaries(chosen))


def looked_up(session: Session, chosen: Filter, look_up: Callable[[], Some]) -> Some:
    """Run the query; print what was assumed, and a message if nothing matches."""
    session.say_notes()
    found = look_up()
    if not found:
        session.say_none(chosen)
    return found


def following(
    session: Session, found: Sequence[AnyInteraction], chosen: Filter, *, for_readers: bool = False
) -> Sequence[AnyInteraction]:
    """Return the follow-ups of the interactions, direct and indirect, even those that the filter leaves out.

    For readers, nothing that nobody has read follows anything.
    """
    if chosen == EVERYTHING:
        return found
    followers: dict[int, AnyInteraction] = {}
    waiting = [it.id for it in found if it.id is not None]
    while waiting:
        new = {
            it.id: it
            for it in _kept(session.records.followers(waiting), for_readers=for_readers)
            if it.id is not None and it.id not in followers
        }
        followers |= new
        waiting = list(new)
    return list(followers.values())


def _kept(found: list[Interaction], *, for_readers: bool) -> list[Interaction]:
    return publishable(found) if for_readers else found


def other_record(session: Session, names: Sequence[str], chosen: Filter) -> Sequence[AnyInteraction]:
    """Return the chosen interactions of another record file, or what dataset files tell of them."""
    from relations.cli.corpus import is_record, reports
    from relations.store import RecordFile

    if len(names) == 1 and is_record(session, names[0]):
        return RecordFile(Path(names[0])).summaries(chosen)
    return reports(session, names, chosen)
