"""`relations countries`: names of countries and organisations, resolved or listed."""

from collections.abc import Iterator, Sequence
from typing import Annotated

import typer

from relations.cli import completion
from relations.cli.listing import print_rows
from relations.cli.options import AsJson, argument, option
from relations.cli.own_terms import add_names, record
from relations.cli.session import Session
from relations.errors import ExitCode, NotUnderstood
from relations.vocabulary.additions import Addition
from relations.vocabulary.parties import PartyAddition


def command(
    ctx: typer.Context,
    names: Annotated[
        list[str] | None,
        argument(
            "[NAME]...", 'Names to look up; "-" reads them from stdin, one per line.', completion.countries
        ),
    ] = None,
    as_json: AsJson = False,
    add: Annotated[
        str | None,
        option("--add", metavar="CODE", help="Add a party of your own, kept in the record file."),
    ] = None,
    label: Annotated[str | None, option("--label", metavar="TEXT", help="Its English name.")] = None,
    label_fr: Annotated[str | None, option("--label-fr", metavar="TEXT", help="Its French name.")] = None,
    alias: Annotated[
        list[str] | None, option("--alias", metavar="NAME", help="Another name for it; repeatable.")
    ] = None,
) -> None:
    """Look up names of countries, list them, or add your own.

    \b
    relations countries bamako "the White House" RDC
    relations countries - < names.txt
    relations countries --add WAG --label "Wagner Group" --label-fr "Groupe Wagner" --alias wagner
    """
    session = Session.of(ctx)
    if add is not None:
        if names:
            raise NotUnderstood(
                '"{name}" is not looked up while one is added; leave it out', name=names[0], field="NAME"
            )
        _add(session, add, label, label_fr, alias or [])
        return
    if label or label_fr or alias:
        raise NotUnderstood("describes a party to add; name its code with --add CODE", field="--label")
    if not names:
        rows = [
            {"code": party.code, "name": party.label(session.lang), "kind": party.kind}
            for party in session.vocabulary.parties
        ]
        print_rows(session, rows, as_json=as_json)
        return
    if not _resolved(session, list(_each(session, names)), as_json=as_json):
        raise typer.Exit(ExitCode.REFUSED)


def _add(
    session: Session, code: str, label: str | None, label_fr: str | None, aliases: Sequence[str]
) -> None:
    known = code in session.vocabulary.parties
    if not known and not label:
        raise NotUnderstood('"{code}" is a new party and needs a name', code=code, field="--label")
    party: PartyAddition = {"code": code}
    add_names(party, label, label_fr, aliases)
    record(session, Addition(kind="party", party=party), code, "countries --add")


def _each(session: Session, names: Sequence[str]) -> Iterator[str]:
    for name in names:
        if name == "-":
            yield from session.read("-").decode("utf-8", "replace").splitlines()
        else:
            yield name


def _resolved(session: Session, names: Sequence[str], *, as_json: bool) -> bool:
    parties = session.vocabulary.parties
    rows = []
    for name in names:
        try:
            code = parties.resolve(name)
        except NotUnderstood as error:
            session.say("relations countries: {sentence}", sentence=error.message)
            code = ""
        rows.append({"input": name, "code": code, "name": parties.name(code, session.lang) if code else ""})
    if as_json:
        print_rows(session, rows, as_json=True)
    else:
        session.write_rows(list(row.values()) for row in rows)
    return all(row["code"] for row in rows)
