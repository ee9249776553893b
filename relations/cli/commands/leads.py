"""`relations leads`: where machine counts were loud and the own record is silent."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, cast

import typer

from relations import dates
from relations.analysis.leads import Lead, PeriodCounts, leads
from relations.cli.corpus import event_query, named_by, say_account, watching
from relations.cli.filters import CountryPair, Since, Until
from relations.cli.options import option, refuse_other_period
from relations.cli.report import ReportOutput, with_report
from relations.cli.session import Session
from relations.corpus.engines import engine as engine_of
from relations.corpus.engines import is_engine
from relations.corpus.listening import (
    Sources,
    behind,
    by_period,
    counts_by_period,
    find_report,
    listen,
    read_counts,
    sources,
    with_evidence,
)
from relations.dates import By
from relations.errors import NoSuchRecord, NotUnderstood, RelationsError
from relations.formats.event_data.event import Event, EventQuery
from relations.model import Filter
from relations.model.summary import AnyInteraction
from relations.render.leads import leads_page, leads_table

_PERIODS: tuple[By, ...] = ("month", "quarter", "year")
_MOST = 20
_OPEN = ("", "9999-12-31")  # days without a beginning or an end

_Days = tuple[str, str]  # the first and the last ISO day


@dataclass(frozen=True)
class _Search:
    """A question to machine counts, the days and periods asked for, and what the own record has of it."""

    named: Sources
    question: EventQuery
    engine: str
    days: _Days
    by: By
    own: Sequence[AnyInteraction]
    number: int

    def loudest(self, theirs: PeriodCounts) -> list[Lead]:
        """Return as many leads as are asked for."""
        return leads(theirs, self.own, self.by)[: self.number]

    def within(self, events: Sequence[Event]) -> list[Event]:
        """Return the events of the days asked for."""
        return [event for event in events if self.days[0] <= event.date <= self.days[1]]


@with_report()
def command(
    ctx: typer.Context,
    countries: CountryPair = None,
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
        str, typer.Option("--by", metavar="|".join(_PERIODS), help="The period of a lead.")
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
    *,
    report: ReportOutput,
) -> None:
    """Show what machine counts report and your record lacks.

    \b
    relations leads mali russia --from downloads/
    relations leads --from kept/ --since 2021 --by quarter
    relations leads mali russia --from downloads/ --adopt gdelt:410412347
    relations leads mali russia --sql bigquery --since 2021 > counts.sql
    """
    session = Session.of(ctx)
    refuse_other_period(by, _PERIODS)
    parties = session.words.countries(countries or ())
    days = _days(*session.words.bounds(since, until))
    question = event_query(session, parties)
    if sql is not None:
        _print_statement(session, sql, question, days)
        return
    if not from_:
        raise NotUnderstood("name what to listen to: dataset files or folders", field="--from")
    with named_by("--from"):
        named = sources(from_)
    _refuse_engine(engine, named)
    if adopt is not None:
        _adopt(session, named, question, adopt, engine)
        return
    session.say_notes()
    own = session.records.summaries(Filter(countries=parties)) if session.path.exists() else []
    search = _Search(named, question, _reader(engine), days, cast(By, by), own, number)
    if named.counts:
        with named_by("--from"):
            found = search.loudest(_tables(search))
    elif parties or named.files or engine == "python":
        found = _from_events(session, search)
    else:
        found = _from_all_pairs(session, search)
    if not found:
        session.say("no lead: nothing loud here is missing from the record")
    if found or report.form == "json":
        report.write(
            data=lambda: found,
            tables=lambda: [leads_table(found)],
            page=lambda: leads_page(found, report.localizer),
        )


def _refuse_engine(engine: str, named: Sources) -> None:
    if engine not in ("auto", "python") and not is_engine(engine):
        raise NotUnderstood(
            '"{name}" is no engine; use auto, python, duckdb, spark://host:7077 or local[*]',
            name=engine,
            field="--engine",
        )
    if is_engine(engine) and not named.folders:
        raise NotUnderstood(
            "{name} counts kept folders; keep the files first with `relations keep`",
            name=engine,
            field="--engine",
        )
    if named.counts and (named.files or named.folders):
        raise NotUnderstood(
            "{file} holds counts, whose reports may be those of the files beside it; ask one after the other",
            file=named.counts[0],
            field="--from",
        )


def _from_events(session: Session, search: _Search) -> list[Lead]:
    """Read every event, count them, and keep hold of what is behind the loudest."""
    with named_by("--from"), watching(session, search.named.files) as opener:
        heard = listen(search.named, opener, search.question, search.engine)
    events = search.within(heard.events)
    say_account(session, heard.account)
    return with_evidence(search.loudest(counts_by_period(events, search.by)), events, search.by)


def _from_all_pairs(session: Session, search: _Search) -> list[Lead]:
    """Have the engine count every pair, then fetch what is behind the loudest."""
    from relations.corpus.counting import all_pairs

    folders, question, days = search.named.folders, search.question, search.days
    with engine_of(search.engine) as running:
        answer = all_pairs(folders, question, running, days if days != _OPEN else None)
        theirs = by_period(((one.pair, one.month, one.theirs) for one in answer.counts), search.by)
        found = search.loudest(theirs)
        events = behind(found, folders, question, running)
    say_account(session, answer.account)
    return with_evidence(found, search.within(events), search.by)


def _reader(engine: str) -> str:
    """Return the engine that reads kept folders: Python itself cannot read Parquet."""
    return engine if is_engine(engine) else "duckdb"


def _days(since: str | None, until: str | None) -> _Days:
    first = dates.bounds(since)[0] if since else None
    last = dates.bounds(until)[1] if until else None
    return first or _OPEN[0], last or _OPEN[1]


def _tables(search: _Search) -> PeriodCounts:
    """Return the counts of tables by pair and period; a month counts whole where a day of it is asked for."""
    (first, last), parties = search.days, search.question.parties
    rows = (
        row
        for row in read_counts(search.named.counts)
        if first[:7] <= row[1] <= last[:7] and all(code in row[0].split("-") for code in parties)
    )
    return by_period(rows, search.by)


def _print_statement(session: Session, sql: str, question: EventQuery, days: _Days) -> None:
    from relations.corpus.bigquery import statement

    if sql != "bigquery":
        raise NotUnderstood('"{sql}" is no dialect that is printed; use bigquery', sql=sql, field="--sql")
    first, last = (day if day not in _OPEN else None for day in days)
    session.write(statement(question, first, last))


def _adopt(session: Session, named: Sources, question: EventQuery, ref: str, engine: str) -> None:
    """Record the report of one identity, by a person's decision."""

    with named_by("--from"), watching(session, named.files) as opener:
        event = find_report(ref, named, opener, question, _reader(engine))
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
    session.write_line(session.one_line(added))
