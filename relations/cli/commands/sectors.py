"""`relations sectors`: the sectors, and a journalist's own."""

from typing import Annotated

import typer

from relations.cli import completion
from relations.cli.listing import print_rows, term_rows
from relations.cli.options import AsJson, argument, option
from relations.cli.own_terms import Aliases, FrenchLabel, Label, add_names, group_of, record
from relations.cli.session import Session
from relations.errors import NotUnderstood
from relations.vocabulary.additions import Addition, SectorAddition


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
        print_rows(session, term_rows("family", words.families, session.lang), as_json=as_json)
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
    print_rows(session, rows, as_json=as_json)


def add(
    ctx: typer.Context,
    id: Annotated[str, argument("ID", "A new id, or the sector to give aliases to.")],
    family: Annotated[
        str | None,
        option(
            "--family",
            metavar="FAMILY",
            help="The family of a new sector.",
            complete=completion.of("families"),
        ),
    ] = None,
    label: Label = None,
    label_fr: FrenchLabel = None,
    alias: Aliases = None,
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
    add_names(addition, label, label_fr, alias)
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
    record(session, Addition(kind="sector", sector=addition), id, "sectors add")


command_group = group_of(sectors, add)
