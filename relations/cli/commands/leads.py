"""`relations leads`: where machine counts were loud and the own record is silent."""

from collections.abc import Callable
from typing import Annotated

import typer

from relations import dates
from relations.analysis.leads import Lead, leads
from relations.cli.corpus import asked, opener, say_heard
from relations.cli.options import AsJson, Countries, Since, Until, option
from relations.cli.report import Format, report_output
from relations.cli.session import Session
from relations.corpus.listening import (
    Sources,
    asked_for,
    by_period,
    counted,
    listen,
    read_counts,
    sources,
    with_evidence,
)
from relations.dates import By
from relations.errors import NoSuchRecord, NotUnderstood, RelationsError
from relations.formats.datasets.event import Asked
from relations.messages import plural
from relations.model import Filter
from relations.render.detail import one_line
from relations.render.leads import leads_page, leads_table
from relations.render.localizer import Localizer

PERIODS: tuple[By, ...] = ("month", "quarter", "year")
_MOST = 20


def command(
    ctx: typer.Context,
    countries: Countries = None,
    from_: Annotated[
        list[str] | None,
        option(
            "--from",
            metavar="PATH",
            help="Dataset files, folders, quoted patterns, or a `relations keep` folder.",
        ),
    ] = None,
    since: Since = None,
    until: Until = None,
    by: Annotated[
        str, typer.Option("--by", metavar="|".join(PERIODS), help="The period of a lead.")
    ] = "month",
    number: Annotated[int, typer.Option("--number", "-n", help="How many leads at most.", min=1)] = _MOST,
    engine: Annotated[
        str,
        typer.Option(
            "--engine",
            metavar="auto|python|duckdb|spark://…|local[*]",
            help="What counts the pairs of a kept folder.",
        ),
    ] = "auto",
    sql: Annotated[
        str | None,
        option("--sql", metavar="bigquery", help="Print the SQL that counts in BigQuery's public tables."),
    ] = None,
    adopt: Annotated[
        str | None,
        option(
            "--adopt", metavar="ID", help="Record the report with this identity, such as gdelt:410412347."
        ),
    ] = None,
    format: Format = None,
    as_json: AsJson = False,
) -> None:
    """Show what machine counts report and your record lacks.

    \b
    relations leads mali russia --from downloads/
    relations leads --from kept/ --since 2021 --by quarter
    relations leads mali russia --from downloads/ --adopt gdelt:410412347
    relations leads mali russia --sql bigquery --since 2021 > counts.sql
    """
    session = Session.of(ctx)
    if by not in PERIODS:
        raise NotUnderstood('"{by}" is not a period; use one of month, quarter, year', by=by, field="--by")
    report = report_output(session, format, as_json, None)
    parties = session.words.countries(countries or ())
    first, last = session.words.bounds(since, until)
    question = asked(session, parties)
    if sql is not None:
        _print_statement(session, sql, question, first, last)
        return
    if not from_:
        raise NotUnderstood("name what to listen to: dataset files or folders", field="--from")
    named = sources(from_)
    if adopt is not None:
        _adopt(session, named, question, adopt)
        return
    session.say_notes()
    period: By = by
    within = _within(first, last)
    own = session.records.summaries(Filter(countries=parties)) if session.path.exists() else []
    found: list[Lead]
    if parties or not named.folders or engine == "python":
        heard = listen(named, opener(session), question) if named.files or named.folders else None
        events = [event for event in heard.events if within(event.date)] if heard else []
        theirs = counted(events, period)
        for pair, counts in _from_tables(named, within, period, parties).items():
            theirs.setdefault(pair, {}).update(counts)
        found = with_evidence(leads(theirs, own, period)[:number], events, period)
        if heard:
            say_heard(session, heard)
    else:
        found = _of_all_pairs(session, named, question, engine, period, within, number)
    if not found:
        session.say("no lead: nothing loud here is missing from the record")
    voice = Localizer(report.display, session.vocabulary)
    if found or report.form == "json":
        report.write(
            data=lambda: found, tables=lambda: [leads_table(found)], page=lambda: leads_page(found, voice)
        )


def _of_all_pairs(
    session: Session,
    named: Sources,
    question: Asked,
    engine: str,
    by: By,
    within: Callable[[str], bool],
    number: int,
) -> list[Lead]:
    """Count every pair by the engine, then fetch what is behind the loudest."""
    from relations.corpus import engines

    if named.files:
        raise NotUnderstood(
            "all pairs are counted of kept folders alone; keep the files first with `relations keep`, or name a pair",
            field="--from",
        )
    months: list[tuple[str, str, int]] = []
    rows = 0
    with engines.engine("duckdb" if engine == "auto" else engine) as running:
        for folder in named.folders:
            answer = engines.all_pairs(folder, question, running)
            months += [(one.pair, one.month, one.theirs) for one in answer.counts]
            rows += sum(answer.reasons.values())
    months += read_counts(named.counts)
    theirs = by_period((one for one in months if within(f"{one[1]}-15")), by)
    own = session.records.summaries(Filter()) if session.path.exists() else []
    found = leads(theirs, own, by)[:number]
    filled = {}
    for pair in dict.fromkeys(lead["pair"] for lead in found):
        heard = listen(named, opener(session), asked_for(pair, question))
        mine = [lead for lead in found if lead["pair"] == pair]
        events = [event for event in heard.events if within(event.date)]
        filled.update({(lead["pair"], lead["period"]): lead for lead in with_evidence(mine, events, by)})
    session.say(
        plural(
            len(theirs),
            "{rows} rows between countries, of {n} pair; these are reports counted by machine, not events.",
            "{rows} rows between countries, of {n} pairs; these are reports counted by machine, not events.",
            rows=rows,
        )
    )
    return [filled[lead["pair"], lead["period"]] for lead in found]


def _within(since: str | None, until: str | None) -> Callable[[str], bool]:
    first = (dates.bounds(since)[0] if since else None) or ""
    last = (dates.bounds(until)[1] if until else None) or "9999-12-31"
    return lambda day: first <= day <= last


def _from_tables(
    named: Sources, within: Callable[[str], bool], by: By, parties: tuple[str, ...]
) -> dict[str, dict[str, int]]:
    rows = [row for row in read_counts(named.counts) if within(f"{row[1]}-15")]
    return by_period((row for row in rows if all(code in row[0].split("-") for code in parties)), by)


def _print_statement(
    session: Session, sql: str, question: Asked, since: str | None, until: str | None
) -> None:
    from relations.corpus.bigquery import statement

    if sql != "bigquery":
        raise NotUnderstood('"{sql}" is no dialect that is printed; use bigquery', sql=sql, field="--sql")
    first = dates.bounds(since)[0] if since else None
    last = dates.bounds(until)[1] if until else None
    session.write(statement(question, first, last))


def _adopt(session: Session, named: Sources, question: Asked, ref: str) -> None:
    """Record the report of one identity, by a person's decision."""
    heard = listen(named, opener(session), question)
    event = next((event for event in heard.events if ref in (event.ref, *event.mirrors)), None)
    if event is None:
        raise NoSuchRecord('no report here has the identity "{ref}"; `relations leads` prints them', ref=ref)
    there = (
        next((it for it in session.records.read(Filter()) if it.ref == event.ref), None)
        if session.path.exists()
        else None
    )
    if there:
        raise RelationsError('"{ref}" is on file already, as #{id}', ref=event.ref, id=there.id)
    now = session.now
    [added] = session.records.add([event.incoming(now, session.vocabulary).interaction], "leads", now)
    session.write(one_line(added, session.vocabulary, session.display) + "\n")
