"""Write a report as a screen page, TSV, JSON, CSV, Markdown or a saved file."""

from __future__ import annotations

from collections.abc import Callable, Sequence, Sized
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import typer

from relations.cli import output_file
from relations.cli.options import (
    AsJson,
    chosen_format,
    option,
    provider_signature,
    refuse_other,
    with_params_from,
)
from relations.cli.publish import without_unread
from relations.cli.session import Session
from relations.errors import NotUnderstood
from relations.formats import TABLES
from relations.messages import listed
from relations.model import Filter, Interaction
from relations.render.display import Display
from relations.render.localizer import Localizer

if TYPE_CHECKING:
    from relations.model.summary import AnyInteraction
    from relations.render.data import TableData
    from relations.render.layout import Page
    from relations.render.sections import Section

Some = TypeVar("Some", bound=Sized)

REPORT_FORMATS = ("table", "plain", "json", "csv", "tsv", "md")
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
    """What a report is asked for: where and in which format it is written, and what else it is compared with."""

    session: Session
    form: str
    display: Display
    file: Path | None
    section: str | None = None
    others: Sequence[str] = ()

    @cached_property
    def localizer(self) -> Localizer:
        """What puts the report in the reader's words."""
        return Localizer(self.display, self.session.vocabulary)

    def interactions(self, chosen: Filter) -> list[Interaction]:
        """Return the chosen interactions; say what was assumed, when there is none, and what is not for readers."""
        found = selected(self.session, chosen)
        return without_unread(self.session, found) if self.for_readers else found

    def summaries(self, chosen: Filter) -> Sequence[AnyInteraction]:
        """Like `interactions`, but return summaries, unless it is for readers: they do not say who has read them."""
        if self.for_readers:
            return self.interactions(chosen)
        return looked_up(self.session, chosen, lambda: self.session.records.summaries(chosen))

    def following(self, found: Sequence[AnyInteraction], chosen: Filter) -> Sequence[AnyInteraction]:
        """Return what follows the interactions, chosen or not."""
        from relations.cli.links import following  # a timeline does without

        return following(self.session, found, chosen, for_readers=self.for_readers)

    def other(self, chosen: Filter) -> Sequence[AnyInteraction] | None:
        """Return the chosen interactions of another record, or of dataset files; None where none is named."""
        if not self.others:
            return None
        from relations.cli.corpus import is_record, reports
        from relations.store import RecordFile

        if len(self.others) == 1 and is_record(self.session, self.others[0]):
            return RecordFile(Path(self.others[0])).summaries(chosen)
        return reports(self.session, self.others, chosen)

    @property
    def other_name(self) -> str:
        """How the other record is called."""
        return ", ".join(self.others)

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

            chosen = [self._one(tables(), main)] if self.form in TABLES else tables()
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
            tables=lambda: sections_tables(title, sections(), self.localizer),
            page=lambda: sections_page(title, sections(), self.localizer),
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


def with_report(
    *endings: str, compared: bool = False
) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Give a command the options of a report, which it gets as `report`.

    `endings` are those of the files it can be saved as. One that can be `compared` with other records has more tables.
    """

    def report_output(session: Session, **given: Any) -> ReportOutput:
        return _report_output(session, endings=endings, **given)

    offered = {"format": ReportFormat, "as_json": AsJson}
    offered |= {"with_": With} if compared else {}
    offered |= {"output": Output} if endings else {}
    offered |= {"section": OneSection} if compared else {}
    report_output.__signature__ = provider_signature(**offered)  # type: ignore[attr-defined] # made of what is offered
    return with_params_from(report_output, "report")


def _report_output(
    session: Session,
    format: str | None,
    as_json: bool,
    endings: Sequence[str],
    with_: Sequence[str] | None = None,
    output: Path | None = None,
    section: str | None = None,
) -> ReportOutput:
    """Return the output that the options ask for; NotUnderstood for an unknown format or file extension.

    Neither the record in use nor another file that the report reads is written over.
    """
    display, others = session.display, with_ or ()
    chosen = chosen_format(format, REPORT_FORMATS, as_json, terminal=display.terminal)
    if output is not None:
        if format or as_json:
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
        output_file.refuse_own(session, output, "--output", others)
        display = display._replace(terminal=True, unicode=True, color=False)
        return ReportOutput(session, "table", display, output, others=others)
    if section and chosen not in ("plain", *TABLES):
        raise NotUnderstood(
            "{format} has the whole report; use csv, tsv or a pipe, or leave it out",
            format=chosen,
            field="--section",
        )
    # A table is laid out for its width wherever it goes; everything else is whole whatever it goes to.
    display = display._replace(terminal=chosen == "table")
    return ReportOutput(session, chosen, display, None, section, others)


def selected(session: Session, chosen: Filter) -> list[Interaction]:
    """Return the chosen interactions in time order; say what was assumed, and when there is none."""
    return looked_up(session, chosen, lambda: session.records.read(chosen))


def looked_up(session: Session, chosen: Filter, look_up: Callable[[], Some]) -> Some:
    """Run the query; print what was assumed, and a message if nothing matches."""
    session.say_notes()
    found = look_up()
    if not found:
        session.say_none(chosen)
    return found
