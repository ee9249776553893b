"""`relations import`: take in interactions from a file, a spreadsheet or a dataset."""

import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from relations.cli import completion, output_file
from relations.cli.corpus import event_query, files_and_countries, named_by, watching
from relations.cli.import_report import report_import
from relations.cli.options import AsJson, Encoding, argument, option, refuse_other
from relations.cli.session import Session
from relations.cli.stream import opened
from relations.corpus.files import are_several
from relations.errors import ExitCode, NotUnderstood, RelationsError
from relations.exchange import column_map as column_maps
from relations.exchange.column_map import ColumnMap
from relations.exchange.existing import COMMAND, record_state, written_by_people
from relations.exchange.plan import Plan, RecordState, plan
from relations.exchange.read import ReadResult, Request, format_of, incoming_of, read_file
from relations.exchange.resolve import Understanding
from relations.exchange.tally import NOT_ALL, REMOVED
from relations.formats import DATASETS, READ
from relations.formats.rows import Refused, Tally
from relations.messages import plural
from relations.text import fold

if TYPE_CHECKING:
    from relations.merge import Copy

NOT_KEPT = "not read when they were kept"

Texts = list[str] | None
Text = str | None


def command(
    ctx: typer.Context,
    names: Annotated[
        list[str],
        argument(
            "FILE... [COUNTRY [COUNTRY]]",
            "A file, workbook or dataset, - for stdin; several, folders or quoted patterns of datasets; then whom"
            " to take.",
            completion.countries,
        ),
    ],
    format: Annotated[
        Text,
        option(
            "--format",
            metavar="|".join((*READ, "db")),
            help="Format, if it is not recognised.",
        ),
    ] = None,
    encoding: Encoding = None,
    column_map: Annotated[
        Texts,
        option(
            "--map",
            metavar="FIELD=TEXT",
            help="How to fill FIELD: a column in braces becomes its cell.",
        ),
    ] = None,
    words: Annotated[
        Text,
        option(
            "--words", metavar="FILE", help="A file of two columns: their word; our sector, type or country."
        ),
    ] = None,
    map_file: Annotated[
        Text, option("--map-file", metavar="FILE", help="A mapping saved with --save-map.")
    ] = None,
    save_map: Annotated[
        Path | None,
        option("--save-map", metavar="FILE", help="Save the mapping and the words for next time."),
    ] = None,
    sheet: Annotated[
        Text, option("--sheet", metavar="NAME", help="The sheet of a workbook, if it has several.")
    ] = None,
    skip_rows: Annotated[
        int,
        typer.Option(
            "--skip-rows", metavar="N", min=0, help="Lines to skip above the heading row.", show_default=False
        ),
    ] = 0,
    day_first: Annotated[
        bool | None,
        typer.Option("--day-first/--month-first", help="How to read 05/06/2025.", show_default=False),
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Show what would be recorded or refused; record nothing.")
    ] = False,
    go_on: Annotated[
        bool,
        typer.Option("--continue", help="Record the good rows; write the refused ones to a file to mend."),
    ] = False,
    refused_to: Annotated[
        Path | None, option("--refused", metavar="FILE", help="Where --continue writes the refused rows.")
    ] = None,
    mix: Annotated[
        bool, typer.Option("--mix", help="Allow a dataset into a record that people wrote.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Import interactions from a file or dataset.

    \b
    cat new.csv | relations import -
    relations import colleague.json
    relations --db gdelt.json import downloads/ "2025*.CSV.zip" mali russia
    relations import deals.csv --map date="{Month} {Year}" --map a=China --map b="{Country}" \\
        --map type=cooperation --map title="{Investor} ({Amount})" --map sectors="{Sector}" --dry-run
    """
    session = Session.of(ctx)
    files, countries = files_and_countries(names, session.vocabulary)
    file = files[0]
    inputs = [*files, map_file, words]
    output_file.refuse_own(session, save_map, "--save-map", [*inputs, refused_to])
    output_file.refuse_own(session, refused_to, "--refused", inputs)
    chosen = _column_map(session, column_map, words, map_file, encoding, day_first)
    request = replace(
        _request(session, file, countries, format, chosen),
        day_first=day_first,
        skip_rows=skip_rows,
        sheet=sheet,
    )
    there = record_state(session.records)
    if are_several(files):
        _refuse_for_tables(
            {"--map": chosen.templates, "--sheet": sheet, "--skip-rows": skip_rows, "--continue": go_on}
        )
    reading = (
        _datasets(session, files, request, there, mix=mix)
        if are_several(files)
        else _other_record_or_rows(session, request, chosen, there, mix=mix)
    )
    if not isinstance(reading, ReadResult):
        from relations.cli import merged

        merged.report_merge(
            session, session.records.merge(reading, dry_run=dry_run), dry_run=dry_run, as_json=as_json
        )
        return
    may_ask = file != "-" and session.stdin_is_terminal and session.stderr_is_terminal
    if may_ask and not dry_run:
        from relations.cli.ask import explained

        answers = explained(session, reading.tally.refused)
    else:
        answers = {}
    if answers:
        chosen = replace(chosen, words={**chosen.words, **answers})
        reading = _rows_again(session, request, chosen, there, mix=mix)
    planned = plan(reading.incoming, there, session.now)
    tally = reading.tally
    blocked = bool(tally.refused or planned.refused) and not (go_on or reading.is_dataset)
    _count(tally, planned, blocked=blocked and not dry_run)
    if save_map:
        output_file.write(save_map, [column_maps.saved(chosen)])
    if not dry_run and not blocked:
        mended = (refused_to or _beside(file, reading.suffix)) if go_on else None
        _record(session, reading, planned, mended)
    report_import(session, tally, planned, dry_run=dry_run, as_json=as_json)
    if not dry_run and reading.is_dataset and _took_nothing(tally):
        session.say("nothing was taken: every row was refused; is this another dataset or another encoding?")
        raise typer.Exit(ExitCode.REFUSED)
    if planned.conflicts and not dry_run:
        raise typer.Exit(ExitCode.REFUSED)
    if blocked and not dry_run:
        session.say("nothing was recorded: mend the rows, or record the others with --continue")
        raise typer.Exit(ExitCode.REFUSED)


def _column_map(
    session: Session, templates: Texts, words: Text, map_file: Text, encoding: Text, day_first: bool | None
) -> ColumnMap:
    """Return the saved mapping, overridden by the flags of this run."""
    kept = column_maps.read_mapping(_text(session, map_file)) if map_file else ColumnMap({})
    if day_first is None:
        day_first = session.day_first if kept.day_first is None else kept.day_first
    return ColumnMap(
        {**kept.templates, **column_maps.mapping(templates or ())},
        {
            **kept.words,
            **(column_maps.read_words(io.StringIO(_text(session, words), newline="")) if words else {}),
        },
        encoding or kept.encoding,
        day_first,
    )


def _request(session: Session, file: str, countries: Texts, format: Text, chosen: ColumnMap) -> Request:
    unknown = '"{name}" is not a format to read; use one of {all}'
    refuse_other(unknown, name=format, choices=(*READ, "db"), flag="--format")
    if chosen.templates and format not in (None, "csv", "tsv"):
        raise NotUnderstood('"{format}" has no columns to map; leave --map out', field="--map", format=format)
    parties = session.words.countries(countries or ())
    return Request(file, parties, format, chosen.encoding, chosen.templates)


def _other_record_or_rows(
    session: Session, request: Request, chosen: ColumnMap, there: RecordState, *, mix: bool
) -> "Copy | ReadResult":
    """Return another record file, to be merged whole, or the rows of any other file; it is read once."""
    with opened(session, request.file, request.sheet) as stream:
        if format_of(request, stream) == "db":
            if request.parties:
                raise NotUnderstood(
                    "a record file is merged whole; leave the countries out, or take theirs alone in by"
                    " `relations --db FILE export … --format jsonl | relations import -`",
                    field="COUNTRY",
                )
            from relations.store import copies

            return copies.read_copy(stream.read(), Path(request.file))
        return _rows(session, request, stream, chosen, there, mix=mix)


def _rows_again(
    session: Session, request: Request, chosen: ColumnMap, there: RecordState, *, mix: bool
) -> ReadResult:
    """Read the rows once more, with the words that a person has explained since."""
    with opened(session, request.file, request.sheet) as stream:
        return _rows(session, request, stream, chosen, there, mix=mix)


def _rows(
    session: Session,
    request: Request,
    stream: io.BufferedReader,
    chosen: ColumnMap,
    there: RecordState,
    *,
    mix: bool,
) -> ReadResult:
    """Return the rows of a file; RelationsError where it is a dataset and people wrote the record."""
    if not mix and format_of(request, stream) in DATASETS:
        _refuse_mixing(session, there)
    words = {fold(theirs): ours for theirs, ours in chosen.words.items()}
    understanding = Understanding(
        session.vocabulary, session.today, session.now, session.lang, chosen.day_first, words
    )
    return read_file(request, stream, understanding)


def _refuse_for_tables(given: Mapping[str, object]) -> None:
    flag = next((flag for flag, value in given.items() if value), None)
    if flag:
        raise NotUnderstood("is for one table; several files are taken in of datasets alone", field=flag)


def _datasets(
    session: Session, names: Sequence[str], request: Request, there: RecordState, *, mix: bool
) -> ReadResult:
    """Read several dataset files as one: each event once, mirrored rows folded across files."""
    from relations.corpus.listening import listen, sources

    if not mix:
        _refuse_mixing(session, there)
    question = replace(event_query(session, request.parties, request.encoding), day_first=request.day_first)
    with named_by("FILE"):
        named = sources(names)
        with watching(session, named.files) as opener:
            heard = listen(named, opener, question, dataset=request.format)
    tally = heard.tally
    if heard.unread:
        tally.skipped[NOT_KEPT] = heard.unread
    return ReadResult(
        tally, incoming_of(heard.events, tally, session.now, session.vocabulary), is_dataset=True
    )


def _refuse_mixing(session: Session, there: RecordState) -> None:
    by_hand = written_by_people(there)
    if by_hand:
        raise RelationsError(
            '"{path}" holds {n} records that people wrote, and machine counts would drown them;'
            " give the dataset a file of its own with --db gdelt.json, or say --mix",
            path=session.path,
            n=by_hand,
        )


def _text(session: Session, name: str) -> str:
    try:
        return session.read(name).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise RelationsError('"{name}" is not UTF-8; save it as such', name=name) from None


def _count(tally: Tally, planned: Plan, *, blocked: bool) -> None:
    tally.refused += planned.refused + planned.conflicts
    tally.present += planned.present
    if planned.removed:
        tally.skipped[REMOVED] += len(planned.removed)
    tally.changed = 0 if blocked else len(planned.edits)
    if not blocked:
        tally.added = len(planned.additions)
    elif planned.additions:
        tally.skipped[NOT_ALL] = len(planned.additions)


def _took_nothing(tally: Tally) -> bool:
    return bool(tally.refused) and not (tally.added or tally.present or tally.folded)


def _record(session: Session, reading: ReadResult, planned: Plan, mended: Path | None) -> None:
    """Write the refused rows to `mended`, then record the others in one write; without the second, not the first."""
    rows = [row for row in reading.tally.refused if row.origin]
    mended = mended if rows else None
    if mended:
        output_file.write_new(mended, _lines(reading.heading, rows), "--refused")
    written = session.records.written
    try:
        if planned.additions or planned.edits:
            session.records.apply(
                planned.additions, planned.edits, command=COMMAND, now=session.now, links=planned.links
            )
    except BaseException:
        if mended and session.records.written == written:
            mended.unlink()
        raise
    if mended:
        session.say(
            plural(
                len(rows),
                "{n} refused row is in {file}: mend it and import that file",
                "{n} refused rows are in {file}: mend them and import that file",
                file=mended,
            )
        )


def _beside(file: str, suffix: str) -> Path:
    if file == "-":
        return Path(f"stdin.refused{suffix}")
    path = Path(file)
    return path.with_name(f"{path.name.partition('.')[0]}.refused{suffix}")


def _lines(heading: str, rows: Sequence[Refused]) -> Iterator[str]:
    yield heading
    for row in sorted(rows, key=lambda row: row.line):
        yield row.origin if row.origin.endswith("\n") else row.origin + "\n"
