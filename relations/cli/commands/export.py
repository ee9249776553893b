"""`relations export`: hand out interactions in a format others read."""

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, cast

import typer

from relations import formats
from relations.cli import output_file
from relations.cli.filters import with_filters
from relations.cli.options import PERIODS, option, refuse_other, refuse_other_period, with_params_from
from relations.cli.publish import (
    PICTURES,
    PageOptions,
    page_options,
    publish,
    without_unread,
)
from relations.cli.session import Session
from relations.dates import By
from relations.errors import CannotWrite, NotUnderstood
from relations.model import Filter, Interaction

_RECORD, _PAGE, _MATRIX = "db", "html", "matrix"
_NAMES = (*formats.WRITTEN, _PAGE, _RECORD)


@with_params_from(page_options, "page")
@with_filters
def command(
    ctx: typer.Context,
    page: PageOptions,
    chosen: Filter,
    format: Annotated[
        str | None,
        option(
            "--format",
            metavar="|".join(_NAMES),
            help="Format; by default from -o's extension, JSON on stdout.",
        ),
    ] = None,
    output: Annotated[
        Path | None, option("--output", "-o", metavar="FILE|-", help="File to write; - is stdout.")
    ] = None,
    by: Annotated[
        str | None, option("--by", metavar="|".join(PERIODS), help="The periods of a matrix.")
    ] = None,
) -> None:
    """Export interactions for other tools.

    \b
    relations export -o record.csv
    relations export mali russia -o page.html --credit "Foreign desk" --card card.svg
    relations export mali russia --since 2021 --format timelinejs > timeline.json
    relations export --tag summit --format ics -o summits.ics
    relations export mali russia --format matrix --by year
    relations export niger -o niger.json --format db
    """
    session = Session.of(ctx)
    session.say_notes()
    path = output if output and str(output) != "-" else None
    picture = path is not None and format is None and path.suffix in PICTURES
    told = format or (
        _PAGE if path and path.suffix == ".html" else formats.of_file(path.name) if path else None
    )
    if told is None and path and path.suffix and not picture:
        raise NotUnderstood(
            "no export format ends in {ending}; choose one with --format",
            ending=path.suffix,
            field="--output",
        )
    name = told or "json"
    if page.given and not picture and name != _PAGE:
        raise NotUnderstood("{format} has no room for it; it goes with html", format=name, field=page.first)
    refuse_other(
        '"{name}" is not a format to write; use one of {all}', name=name, choices=_NAMES, flag="--format"
    )
    period = _period(by, name, picture=picture)
    output_file.refuse_own(session, path, "--output", [page.intro])
    found = session.records.read(chosen)
    if not found:
        session.say_none(chosen)
    if picture or name == _PAGE:
        publish(session, found, chosen, path, period or "auto", page, picture=picture)
        return
    if name == _RECORD:
        _as_record(session, found, path)
        return
    if formats.is_published(name):
        found = without_unread(session, found)
    text = _text(session, name, found, period)
    if path:
        output_file.write(path, text)
    else:
        for part in text:
            session.write_file(part)


def _period(by: str | None, name: str, *, picture: bool) -> By | None:
    """Return the periods asked for; NotUnderstood for none there is, and for a format that has no periods."""
    if by is None:
        return None
    if name not in (_MATRIX, _PAGE) and not picture:
        raise NotUnderstood(
            "{format} has no periods; it goes with matrix and html", format=name, field="--by"
        )
    refuse_other_period(by)
    return cast(By, by)


def _text(session: Session, name: str, found: list[Interaction], period: By | None) -> Iterator[str]:
    if name == _MATRIX:
        from relations.formats import matrix

        return matrix.dump(found, session.vocabulary, session.lang, period)
    return formats.dump(name, found, session.vocabulary, session.lang)


def _as_record(session: Session, found: list[Interaction], path: Path | None) -> None:
    """Write a record file of its own, with the journalist's own words; the links within it are kept."""
    from relations.store import RecordFile

    if path is None:
        raise NotUnderstood("a record file is not written to stdout; name one with -o", field="--format")
    if path.exists():
        raise CannotWrite(
            '"{path}" is already there; `relations --db {path} import` adds to a record', path=path
        )
    there = {it.id for it in found}
    outside = [it for it in found if any(id_ not in there for id_ in it.follows)]
    if outside:
        raise NotUnderstood(
            "#{id} follows what is not among them; choose so that both are in, or export json",
            id=outside[0].id,
            field="--format",
        )
    record = RecordFile(path, may_be_missing=True)
    for addition in session.vocabulary.additions:
        record.extend(addition, "export", session.now)
    record.apply(found, command="export", now=session.now)
