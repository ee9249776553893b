"""`relations types`: the types of interaction, a journalist's own, and the small vocabularies beside them."""

from typing import Annotated

import typer

from relations.cli import completion
from relations.cli.help import LocalisedCommand, LocalisedGroup
from relations.cli.listing import listed, term_rows
from relations.cli.options import SETTINGS, AsJson, argument, option, with_globals
from relations.cli.session import Session
from relations.errors import NotUnderstood
from relations.messages import msg
from relations.vocabulary.additions import Addition, TypeAddition

command_group = typer.Typer(
    cls=LocalisedGroup, add_completion=False, rich_markup_mode=None, context_settings=SETTINGS
)


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
            listed(session, term_rows(name, terms, session.lang), as_json=as_json)
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
    listed(session, rows, as_json=as_json)


def add(
    ctx: typer.Context,
    id: Annotated[str, argument("ID", "A new id, or the type to give aliases to.")],
    rung: Annotated[
        str | None,
        option(
            "--rung",
            metavar="RUNG",
            help="The rung of a new type: discussed, pledged, agreed, underway, delivered, conflict or broken_off.",
            complete=completion.rungs,
        ),
    ] = None,
    label: Annotated[str | None, option("--label", metavar="TEXT", help="Its English label.")] = None,
    label_fr: Annotated[str | None, option("--label-fr", metavar="TEXT", help="Its French label.")] = None,
    cameo: Annotated[str | None, option("--cameo", metavar="ROOT", help="Its CAMEO root, 01 to 20.")] = None,
    alias: Annotated[
        list[str] | None, option("--alias", metavar="WORD", help="Another word for it; repeatable.")
    ] = None,
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
        if label:
            addition["en"] = label
        if label_fr:
            addition["fr"] = label_fr
        if cameo:
            addition["cameo"] = cameo
    if alias:
        addition["aliases"] = list(alias)
    session.records.extend(Addition(kind="type", type=addition), "types add", session.now)
    session.write(msg("added {id}", id=id).in_language(session.lang) + "\n")


command_group.callback(invoke_without_command=True)(with_globals(types))
command_group.command("add", cls=LocalisedCommand, context_settings=SETTINGS)(with_globals(add))
