"""What `types add`, `sectors add` and `countries --add` have in common: the names of an own term, and recording it."""

from collections.abc import Callable, Sequence
from typing import Annotated

import typer

from relations.cli.help import LocalisedCommand, LocalisedGroup
from relations.cli.options import SETTINGS, option, with_globals
from relations.cli.session import Session
from relations.messages import msg
from relations.vocabulary.additions import Addition, TermAddition
from relations.vocabulary.parties import PartyAddition

Label = Annotated[str | None, option("--label", metavar="TEXT", help="Its English label.")]
FrenchLabel = Annotated[str | None, option("--label-fr", metavar="TEXT", help="Its French label.")]
Aliases = Annotated[
    list[str] | None, option("--alias", metavar="WORD", help="Another word for it; repeatable.")
]


def add_names(
    term: TermAddition | PartyAddition, label: str | None, label_fr: str | None, alias: Sequence[str] | None
) -> None:
    """Give an own term or party the names that were given."""
    if label:
        term["en"] = label
    if label_fr:
        term["fr"] = label_fr
    if alias:
        term["aliases"] = list(alias)


def record(session: Session, addition: Addition, id: str, command: str) -> None:
    """Put an own term or party on record and say so."""
    session.records.extend(addition, command, session.now)
    session.write_line(msg("added {id}", id=id))


def group_of(listing: Callable[..., None], add: Callable[..., None]) -> typer.Typer:
    """Return a command that lists terms, with `add` under it."""
    group = typer.Typer(
        cls=LocalisedGroup, add_completion=False, rich_markup_mode=None, context_settings=SETTINGS
    )
    group.callback(invoke_without_command=True)(with_globals(listing))
    group.command("add", cls=LocalisedCommand, context_settings=SETTINGS)(with_globals(add))
    return group
