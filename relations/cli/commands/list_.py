"""`relations list`: interactions in rows."""

from collections.abc import Iterable, Sequence
from typing import Annotated

import typer

from relations.cli.filters import with_filters
from relations.cli.options import AsJson, chosen_format, option
from relations.cli.session import Session
from relations.errors import NotUnderstood
from relations.formats.columns import ALL_COLUMNS, LIST_COLUMNS, column_named, heading, word_rows
from relations.model import Filter, Interaction

LIST_FORMATS = ("table", "plain", "json", "jsonl", "csv", "tsv", "md")


@with_filters
def command(
    ctx: typer.Context,
    chosen: Filter,
    format: Annotated[
        str | None, option("--format", metavar="|".join(LIST_FORMATS), help="Output format.")
    ] = None,
    as_json: AsJson = False,
    columns: Annotated[
        str | None, option("--columns", metavar="A,B,…", help="Columns to print, in this order.")
    ] = None,
    sort: Annotated[str, typer.Option("--sort", metavar="COLUMN", help="Column to sort by.")] = "date",
    reverse: Annotated[bool, typer.Option("--reverse", help="Reverse the order.")] = False,
    number: Annotated[
        int | None,
        typer.Option("-n", "--number", metavar="N", min=0, help="Only the last N.", show_default=False),
    ] = None,
    count: Annotated[bool, typer.Option("--count", help="Print only how many there are.")] = False,
) -> None:
    """List interactions, newest last.

    \b
    relations list mali russia --since 2021
    relations list mali --sector energy --json | jq '.[].title'
    relations list --columns id,date,title,sources -n 20
    """
    session = Session.of(ctx)
    session.say_notes()
    form = chosen_format(format, LIST_FORMATS, as_json, terminal=session.display.terminal)
    shown = _columns(columns)
    if columns is not None and form in ("json", "jsonl"):
        raise NotUnderstood(
            "{format} always has all keys; leave it out, or use csv", format=form, field="--columns"
        )
    sort = column_named(sort, "--sort")
    if count:
        session.write(f"{session.records.count(chosen)}\n")
        return
    found = _found(session, chosen, sort, reverse, number)
    if form == "md":
        from relations.cli.publish import without_unread

        found = without_unread(session, found)
    if not found and number != 0:
        session.say_none(chosen)
    put = session.write_file if form in ("csv", "tsv", "md") else session.write
    for piece in _printed(session, found, form, shown, named=columns is not None):
        put(piece)


def _columns(columns: str | None) -> Sequence[str]:
    if columns is None:
        return LIST_COLUMNS
    return [column_named(name, "--columns") for name in columns.split(",")]


def _found(
    session: Session, chosen: Filter, sort: str, reverse: bool, number: int | None
) -> list[Interaction]:
    if sort == "date" and not reverse:
        return session.records.read(chosen, newest=number)
    found = session.records.read(chosen)
    if sort == "id":
        found.sort(key=lambda it: it.id or 0)
    elif sort != "date":
        cell, vocabulary, lang = ALL_COLUMNS[sort].words, session.vocabulary, session.lang
        found.sort(key=lambda it: cell(it, vocabulary, lang).casefold())
    if reverse:
        found.reverse()
    return found[len(found) - number :] if number is not None and number < len(found) else found


def _printed(
    session: Session, found: list[Interaction], form: str, columns: Sequence[str], *, named: bool
) -> Iterable[str]:
    """Return the output in pieces, so that a long list is not held as text as well."""
    display = session.display
    if form in ("json", "jsonl"):
        from relations.formats import json_, jsonl

        write = json_.array if form == "json" else jsonl.lines
        return write(found, ascii_only=not display.unicode)
    if form in ("csv", "tsv", "md") and not named:
        from relations.formats import dump

        return dump(form, found, session.vocabulary, session.lang)
    vocabulary, lang = session.vocabulary, session.lang
    if form == "table" and not named:
        from relations.render.table import interactions_table

        return interactions_table(found, vocabulary, display)
    if form in ("csv", "tsv"):
        from relations.formats.csv_ import dump_columns

        return dump_columns(found, columns, "\t" if form == "tsv" else ",")
    lines = word_rows(found, columns, vocabulary, lang)
    if form == "plain":
        from relations.render.data import tab_separated_pieces

        return tab_separated_pieces(lines)
    if form == "md":
        from relations.formats import dump_rows

        return dump_rows(form, [heading(column, lang) for column in columns], lines)
    from relations.render.table import table

    return [table(columns, lines, display)] if lines else []
