"""`relations check`: what an editor would query, and what is wrong with the file itself."""

from typing import Annotated

import typer

from relations.analysis.queries import any_query, queries
from relations.cli.conflict_copies import say_conflict_copies
from relations.cli.filters import filter_options
from relations.cli.options import with_params_from
from relations.cli.report import ReportOutput, WithExitCode, selected, with_report
from relations.cli.session import Session
from relations.errors import ExitCode
from relations.messages import msg, plural
from relations.model import EVERYTHING, Filter
from relations.render.queries import queries_sections
from relations.text import escape_controls


@with_report(".txt")
# A file that is damaged has no words to understand filters by.
@with_params_from(filter_options, "chosen", unless="file")
def command(
    ctx: typer.Context,
    chosen: Filter | None,
    file: Annotated[bool, typer.Option("--file", help="List damage in the file itself instead.")] = False,
    archive: Annotated[
        bool, typer.Option("--archive", help="List sources whose kept copy is missing or changed instead.")
    ] = False,
    exit_code: WithExitCode = False,
    *,
    report: ReportOutput,
) -> None:
    """Point out what an editor would query.

    \b
    relations check
    relations check mali russia --since 2024
    relations check --file
    """
    session = Session.of(ctx)
    say_conflict_copies(session)
    if chosen is None:
        _check_file(session, as_json=report.form == "json")
        return
    if archive:
        _check_copies(session, chosen, as_json=report.form == "json", exit_code=exit_code)
        return
    found = selected(session, chosen)
    if not found and report.form != "json":
        return
    whole = found if chosen == EVERYTHING else session.records.read()
    on_file = {it.id: it for it in whole if it.id is not None}
    result = queries(found, on_file, session.records.clashes())
    localizer = report.localizer
    count = localizer.many(len(found), "{n} interaction", "{n} interactions")
    title = localizer.say("To be checked in {count}", count=count)
    report.write_sections(
        title, lambda: queries_sections(result, on_file, localizer), data=result, main="answers"
    )
    if exit_code and any_query(result):
        raise typer.Exit(ExitCode.REFUSED)


def _check_file(session: Session, *, as_json: bool) -> None:
    """List every fault of the record file, and leave with the code of an unreadable one if there is any."""
    faults = session.records.damage()
    if as_json:
        session.write_json(
            [{"line": it.line, "record": it.record, "sentence": str(it.sentence)} for it in faults]
        )
    else:
        session.write_rows([fault.in_language(session.lang)] for fault in faults)
    if not faults:
        session.say("{path} is sound", path=session.path)
        return
    sound = len(session.records.rescued())
    session.say(
        "{faults}; {sound} can be rescued",
        faults=plural(len(faults), "{n} fault", "{n} faults"),
        sound=plural(sound, "{n} interaction", "{n} interactions"),
    )
    raise typer.Exit(ExitCode.UNREADABLE)


def _check_copies(session: Session, chosen: Filter, *, as_json: bool, exit_code: bool) -> None:
    """List the sources whose kept copy is missing or changed: id, number of the source, copy, and which it is."""
    from relations.cli.articles import lost_copies

    lost = lost_copies(session, session.records.read(chosen))
    if as_json:
        session.write_json([{**it._asdict(), "why": str(it.why)} for it in lost])
    elif session.stdout_is_terminal:
        for it in lost:
            told = msg("#{id}, source {n}: {copy}: {why}", id=it.id, n=it.source, copy=it.archive, why=it.why)
            session.write(escape_controls(told.in_language(session.lang)) + "\n")
    else:
        session.write_rows(
            [str(it.id), str(it.source), it.archive, it.why.in_language(session.lang)] for it in lost
        )
    if not lost:
        session.say("every copy that a source names is there, unchanged")
    elif exit_code:
        raise typer.Exit(ExitCode.REFUSED)
