"""`relations sectors`: the sectors, and a journalist's own."""

from typing import Annotated

import typer

from relations.cli import completion
from relations.cli.help import LocalisedCommand, LocalisedGroup
from relations.cli.listing import listed, term_rows
from relations.cli.options import SETTINGS, AsJson, argument, option, with_globals
from relations.cli.session import Session
from relations.errors import NotUnderstood
from relations.messages import msg
from relations.vocabulary.additions import Addition, SectorAddition

command_group = typer.Typer(
    cls=LocalisedGroup, add_completion=False, rich_markup_mode=None, context_settings=SETTINGS
)


def sectors(
    ctx: typer.Context,
    families: Annotated[
        bool, typer.Option("--families", help="List the families of sectors instead.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """List the sectors, or add your own.

    \b
    relations sectors
    relations sectors --families
    relations sectors add falconry --family other --label Falconry --label-fr Fauconnerie
    relations sectors add energy --alias hydrocarbons
    """
    if ctx.invoked_subcommand:
        return
    session = Session.of(ctx)
    words = session.vocabulary
    if families:
        listed(session, term_rows("family", words.families, session.lang), as_json=as_json)
        return
    rows = [
        {
            "sector": sector.id,
            "family": words.families[sector.family].label(session.lang),
            "label": sector.label(session.lang),
            "aliases": ", ".join(sector.aliases),
        }
        for sector in words.sectors.values()
    ]
    listed(session, rows, as_json=as_json)


def add(
    ctx: typer.Context,
    id: Annotated[str, argument("ID", "A new id, or the sector to give aliases to.")],
    family: Annotated[
        str | None,
        option(
            "--family",
            metavar="FAMILY",
            help="The family of a new sector.",
            complete=completion.families,
        ),
    ] = None,
    label: Annotated[str | None, option("--label", metavar="TEXT", help="Its English label.")] = None,
    label_fr: Annotated[str | None, option("--label-fr", metavar="TEXT", help="Its French label.")] = None,
    alias: Annotated[
        list[str] | None, option("--alias", metavar="WORD", help="Another word for it; repeatable.")
    ] = None,
) -> None:
    """Add a sector of your own, or aliases for an existing one.

    They are kept in the record file and travel with it. `relations sectors --families` lists the families.

    \b
    relations sectors add falconry --family other --label Falconry --label-fr Fauconnerie
    relations sectors add energy --alias hydrocarbons
    """
    session = Session.of(ctx)
    words = session.vocabulary
    addition: SectorAddition = {"id": id}
    if id in words.sectors:
        if family or label or label_fr or not alias:
            raise NotUnderstood(
                '"{id}" is a sector already: only --alias can be added to it', id=id, field="ID"
            )
    else:
        if family is None:
            raise NotUnderstood(
                '"{id}" is a new sector and needs a family; use one of {families}',
                id=id,
                families=", ".join(words.families),
                field="--family",
            )
        addition["family"] = session.words.each(words.families.find, [family], "--family")[0]
        if label:
            addition["en"] = label
        if label_fr:
            addition["fr"] = label_fr
    if alias:
        addition["aliases"] = list(alias)
    session.records.extend(Addition(kind="sector", sector=addition), "sectors add", session.now)
    session.write(msg("added {id}", id=id).in_language(session.lang) + "\n")


command_group.callback(invoke_without_command=True)(with_globals(sectors))
command_group.command("add", cls=LocalisedCommand, context_settings=SETTINGS)(with_globals(add))
