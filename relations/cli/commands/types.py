"""`relations types`: the types of interaction, a journalist's own, and the small vocabularies beside them."""

from typing import Annotated

import typer

from relations.cli import completion
from relations.cli.listing import print_rows, term_rows
from relations.cli.options import AsJson, argument, option
from relations.cli.own_terms import Aliases, FrenchLabel, Label, add_names, group_of, record
from relations.cli.session import Session
from relations.errors import NotUnderstood
from relations.vocabulary.additions import Addition, TypeAddition


def types(
    ctx: typer.Context,
    rungs: Annotated[bool, typer.Option("--rungs", help="List the rungs instead.")] = False,
    levels: Annotated[bool, typer.Option("--levels", help="List the levels instead.")] = False,
    confidences: Annotated[bool, typer.Option("--confidences", help="List the confidences instead.")] = False,
    as_json: AsJson = False,
) -> None:
    """List the types of interaction and their rungs, or add your own.

    \b
    relations types
    relations types --levels
    relations types add airlift --rung delivered --label airlift --label-fr "pont aérien"
    relations types add recall --alias "called home"
    """
    if ctx.invoked_subcommand:
        return
    session = Session.of(ctx)
    words = session.vocabulary
    for asked, name, terms in (
        (rungs, "rung", words.rungs),
        (levels, "level", words.levels),
        (confidences, "confidence", words.confidences),
    ):
        if asked:
            print_rows(session, term_rows(name, terms, session.lang), as_json=as_json)
            return
    rows = [
        {
            "type": type_.id,
            "label": type_.label(session.lang),
            "rung": words.rungs[type_.rung].label(session.lang),
            "cameo": type_.cameo or "",
            "aliases": ", ".join(type_.aliases),
        }
        for type_ in words.types.values()
    ]
    print_rows(session, rows, as_json=as_json)


def add(
    ctx: typer.Context,
    id: Annotated[str, argument("ID", "A new id, or the type to give aliases to.")],
    rung: Annotated[
        str | None,
        option(
            "--rung",
            metavar="RUNG",
            help="The rung of a new type: discussed, pledged, agreed, underway, delivered, conflict or broken_off.",
            complete=completion.of("rungs"),
        ),
    ] = None,
    label: Label = None,
    label_fr: FrenchLabel = None,
    cameo: Annotated[str | None, option("--cameo", metavar="ROOT", help="Its CAMEO root, 01 to 20.")] = None,
    alias: Aliases = None,
) -> None:
    """Add a type of your own, or aliases for an existing one.

    They are kept in the record file and travel with it. `relations types --rungs` lists the rungs.

    \b
    relations types add airlift --rung delivered --label airlift --label-fr "pont aérien"
    relations types add recall --alias "called home"
    """
    session = Session.of(ctx)
    words = session.vocabulary
    addition: TypeAddition = {"id": id}
    add_names(addition, label, label_fr, alias)
    if id in words.types:
        if rung or label or label_fr or cameo or not alias:
            raise NotUnderstood(
                '"{id}" is a type already: only --alias can be added to it', id=id, field="ID"
            )
    else:
        if rung is None:
            raise NotUnderstood(
                '"{id}" is a new type and needs a rung; use one of {rungs}',
                id=id,
                rungs=", ".join(words.rungs),
                field="--rung",
            )
        addition["rung"] = session.words.each(words.rungs.find, [rung], "--rung")[0]
        if cameo:
            addition["cameo"] = cameo
    record(session, Addition(kind="type", type=addition), id, "types add")


command_group = group_of(types, add)
