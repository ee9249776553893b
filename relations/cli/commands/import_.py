"""`relations import`: take in interactions from a file, a spreadsheet or a dataset."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated

import typer

from relations.cli import output_file
from relations.cli.intake import Asked, Reading, read
from relations.cli.on_file import COMMAND, on_file
from relations.cli.options import AsJson, Countries, argument, option
from relations.cli.session import Session
from relations.errors import NotUnderstood, RelationsError
from relations.formats import READ
from relations.formats.merging import Plan, plan
from relations.formats.rows import Refused
from relations.formats.tally import Tally, all_of, grouped
from relations.model import Interaction
from relations.render.data import json_text
from relations.render.line import in_words
from relations.render.literal import visible

_LISTED = 20  # refused rows named one by one
_SHOWN = 5  # rows that a dry run shows as they would be recorded
_KINDS = {
    "sectors": "sector",
    "type": "type",
    "parties": "party",
    "level": "level",
    "confidence": "confidence",
}
_NOT_ALL = "not recorded, as other rows were refused"

Texts = list[str] | None
Text = str | None


def command(
    ctx: typer.Context,
    file: Annotated[
        str,
        argument("FILE|-", "What to read; - is stdin. .zip and .gz are unpacked."),
    ],
    countries: Countries = None,
    format: Annotated[
        Text,
        option(
            "--format",
            metavar="|".join((*READ, "db")),
            help="What it is, if it cannot be told from what it holds.",
        ),
    ] = None,
    encoding: Annotated[
        Text,
        option("--encoding", metavar="NAME", help="How it is encoded, if not in UTF-8: latin-1, cp1252."),
    ] = None,
    column_map: Annotated[
        Texts,
        option(
            "--map",
            metavar='FIELD="{Column}"',
            help="What makes a field; braces name a column, all else is itself.",
        ),
    ] = None,
    words: Annotated[
        Text, option("--words", metavar="FILE", help="Two columns: their word, our sector, type or country.")
    ] = None,
    map_file: Annotated[
        Text, option("--map-file", metavar="FILE", help="A mapping that --save-map wrote.")
    ] = None,
    save_map: Annotated[
        Path | None,
        option("--save-map", metavar="FILE", help="Keep the mapping and the words for next time."),
    ] = None,
    day_first: Annotated[
        bool | None,
        typer.Option("--day-first/--month-first", help="How to read 05/06/2025.", show_default=False),
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Show what would be recorded and what refused; record nothing.")
    ] = False,
    go_on: Annotated[
        bool,
        typer.Option("--continue", help="Record the good rows; write the refused ones to a file to mend."),
    ] = False,
    refused_to: Annotated[
        Path | None, option("--refused", metavar="FILE", help="Where --continue writes the refused rows.")
    ] = None,
    mix: Annotated[
        bool, typer.Option("--mix", help="Take a dataset into a file that holds what people wrote.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Take in interactions from a file or a dataset.

    \b
    cat new.csv | relations import -
    relations import colleague.json
    relations --db gdelt.json import 20250623.export.CSV.zip mali russia
    relations import deals.csv --map date="{Month} {Year}" --map a=China --map b="{Country}" \\
        --map type=cooperation --map title="{Investor}: {Amount}" --map sectors="{Sector}" --dry-run
    """
    session = Session.of(ctx)
    inputs = [file, map_file, words]
    output_file.refuse_own(session, save_map, "--save-map", [*inputs, refused_to])
    output_file.refuse_own(session, refused_to, "--refused", inputs)
    asked = _asked(session, file, countries, format, encoding, column_map, words, map_file, day_first, go_on)
    there = on_file(session.records)
    reading = read(session, asked, there, mix=mix)
    answers = {} if dry_run else _answers(session, asked, reading)
    if answers:
        asked.words.update(answers)
        reading = read(session, asked, there, mix=mix)
    planned = plan(reading.incoming, there, session.now)
    tally = reading.tally
    blocked = bool(tally.refused or planned.refused) and not (go_on or reading.is_dataset)
    _count(tally, planned, blocked=blocked and not dry_run)
    if save_map:
        from relations.formats.spreadsheet import ColumnMap, saved

        kept = saved(ColumnMap(asked.templates, asked.words, asked.encoding, asked.day_first))
        output_file.write(save_map, [kept])
    if not dry_run and not blocked:
        _record(session, asked, reading, planned, refused_to)
    _report(session, tally, planned, dry_run=dry_run, as_json=as_json)
    if blocked and not dry_run:
        session.say("nothing was recorded: mend the rows, or record the others with --continue")
        raise typer.Exit(RelationsError.exit_code)


def _asked(
    session: Session, file: str, countries: Texts, format: Text, encoding: Text, column_map: Texts, words: Text,
    map_file: Text, day_first: bool | None, go_on: bool,
) -> Asked:  # fmt: skip
    if format is not None and format not in (*READ, "db"):
        raise NotUnderstood(
            f'"{format}" is not a format to read; use one of {", ".join((*READ, "db"))}', field="--format"
        )
    parties = session.words.countries(countries or ())
    templates: dict[str, str] = {}
    their_words: dict[str, str] = {}
    if column_map or map_file or words:
        from relations.formats import spreadsheet

        if map_file:
            kept = spreadsheet.read_mapping(_text(session, map_file))
            templates, their_words = {**kept.templates}, {**kept.words}
            encoding = encoding or kept.encoding
            day_first = kept.day_first if day_first is None else day_first
        templates |= spreadsheet.mapping(column_map or ())
        if words:
            import io

            their_words |= spreadsheet.read_words(io.StringIO(_text(session, words), newline=""))
    if templates and format not in (None, "csv", "tsv"):
        raise NotUnderstood(f'"{format}" has no columns to map; leave --map out', field="--map")
    if day_first is None:
        day_first = session.day_first
    return Asked(file, parties, format, encoding, templates, their_words, day_first, go_on)


def _text(session: Session, name: str) -> str:
    try:
        return session.read(name).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise RelationsError(f'"{name}" is not UTF-8; save it as such') from None


def _answers(session: Session, asked: Asked, reading: Reading) -> dict[str, str]:
    """Ask the person at the terminal what the words mean that are not ours; an empty answer leaves one refused."""
    if asked.file == "-" or not (session.stdin_is_terminal and session.stderr_is_terminal):
        return {}
    vocabulary = session.vocabulary
    finds = {
        "sector": vocabulary.sectors.find,
        "type": vocabulary.types.find,
        "party": vocabulary.parties.resolve,
        "level": vocabulary.levels.find,
        "confidence": vocabulary.confidences.find,
    }
    answers: dict[str, str] = {}
    for count, row in grouped(reading.tally.refused):
        kind = _KINDS.get(row.field or "")
        if kind is None or row.value is None or row.value in answers:
            continue
        session.say(f"{row.reason} ({count} rows)")
        while answer := typer.prompt(
            f"our {kind} for it, or Enter to leave it", default="", show_default=False, err=True
        ):
            try:
                answers[row.value] = finds[kind](answer)
                break
            except NotUnderstood as error:
                session.say(error.sentence)
    return answers


def _count(tally: Tally, planned: Plan, *, blocked: bool) -> None:
    tally.refused += planned.refused + planned.conflicts
    tally.present += planned.present
    tally.changed = 0 if blocked else len(planned.edits)
    if not blocked:
        tally.added = len(planned.additions)
    elif planned.additions:
        tally.skipped[_NOT_ALL] = len(planned.additions)


def _record(session: Session, asked: Asked, reading: Reading, planned: Plan, refused_to: Path | None) -> None:
    """Write the refused rows to mend, then record the others in one write; without the second, not the first."""
    mended = None
    rows = [row for row in reading.tally.refused if row.origin]
    if asked.go_on and rows:
        mended = refused_to or _beside(asked.file, reading.suffix)
        output_file.write_new(mended, _lines(reading.heading, rows), "--refused")
    try:
        if planned.additions or planned.edits:
            session.records.apply(
                planned.additions, planned.edits, command=COMMAND, now=session.now, ties=planned.ties
            )
    except BaseException:
        if mended:
            mended.unlink()
        raise
    if mended:
        session.say(f"{len(rows)} refused rows are in {mended}: mend them and import that file")


def _beside(file: str, suffix: str) -> Path:
    if file == "-":
        return Path(f"stdin.refused{suffix}")
    path = Path(file)
    return path.with_name(f"{path.name.partition('.')[0]}.refused{suffix}")


def _lines(heading: str, rows: Sequence[Refused]) -> Iterator[str]:
    yield heading
    for row in sorted(rows, key=lambda row: row.line):
        yield row.origin if row.origin.endswith("\n") else row.origin + "\n"


def _report(session: Session, tally: Tally, planned: Plan, *, dry_run: bool, as_json: bool) -> None:
    if dry_run:
        if not as_json:
            session.write("".join(_preview(session, planned.additions)))
        for count, row in grouped(tally.refused):
            session.say(f"{count} × {_said(row)}")
    else:
        listed = all_of(tally.refused)
        for row in listed[:_LISTED]:
            session.say(f"line {row.line}: {_said(row)}")
        if len(listed) > _LISTED:
            session.say(f"and {len(listed) - _LISTED} more; --dry-run groups them, --json lists all")
    session.say(("dry run, nothing recorded: " if dry_run else "") + tally.sentence())
    if as_json:
        session.write(json_text(tally.as_record(), session.look) + "\n")


def _preview(session: Session, additions: Sequence[Interaction]) -> Iterator[str]:
    for it in additions[:_SHOWN]:
        sectors = ", ".join(str(mention) for mention in it.sectors)
        yield in_words(it, session.vocabulary, session.look) + (f" [{sectors}]" if sectors else "") + "\n"


def _said(row: Refused) -> str:
    shown = None if row.value is None else visible(row.value)
    value = f' "{shown}"' if shown is not None and f'"{shown}"' not in row.reason else ""
    words = f"{row.field or ''}{value}".strip()
    return f"{words}: {visible(row.reason)}".removeprefix(": ")
