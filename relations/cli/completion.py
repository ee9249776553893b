"""What Tab offers: countries, sectors, types, ids; silent whatever goes wrong.

Only words are offered, no descriptions: Typer would load Rich for those, and zsh evaluates what it is handed.
Annotations are not postponed here either (see `commands`).
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from relations.errors import RelationsError
from relations.text import fold

if TYPE_CHECKING:
    from relations.cli.session import Session
    from relations.vocabulary import Term


Completion = Callable[[typer.Context, str], list[str]]


def of(values: str | None) -> Completion | None:
    """Return what offers values: ids of the vocabulary with that name, `countries` or `parties`, or `ids` on file."""
    match values:
        case None:
            return None
        case "countries" | "parties":
            return countries
        case "ids":
            return interaction_ids
        case vocabulary:
            return _terms_of(vocabulary)


def countries(ctx: typer.Context, incomplete: str) -> list[str]:
    """Offer countries and organisations of today by name in the output language, or by code in capitals."""
    session = _session(ctx)
    parties = [party for party in session.vocabulary.parties if party.kind != "historic"]
    if incomplete.isupper() and len(incomplete) > 1:
        codes = [party.code for party in parties if party.code.startswith(incomplete)]
        if codes:
            return codes
    names = sorted(party.label(session.lang) for party in parties)
    return _continuing(incomplete, names)


def interaction_ids(ctx: typer.Context, incomplete: str) -> list[str]:
    """Offer ids, the latest interaction first."""
    try:
        found = _session(ctx).records.read()
    except RelationsError:
        return []
    return [str(it.id) for it in reversed(found) if str(it.id).startswith(incomplete)]


def _terms_of(vocabulary: str) -> Completion:
    def terms(ctx: typer.Context, incomplete: str) -> list[str]:
        """Offer terms by id, or by label where that is what was begun."""
        session = _session(ctx)
        known: Mapping[str, Term] = getattr(session.vocabulary, vocabulary)
        begun = [id_ for id_ in known if id_.startswith(incomplete)]
        return begun or _continuing(incomplete, [term.label(session.lang) for term in known.values()])

    return terms


def _continuing(typed: str, names: Iterable[str]) -> list[str]:
    """Return the names that begin as typed, accents and case ignored, each going on from what was typed."""
    begun = fold(typed)
    return [typed + name[len(typed) :] for name in names if fold(name[: len(typed)]) == begun]


def _session(ctx: typer.Context) -> "Session":
    """Return a session like the one the command would get: completion runs no callback."""
    from relations.cli.session import Session

    session = Session(today=date.today())  # noqa: DTZ011 - nothing here depends on it
    for context in (ctx.parent, ctx):
        if context is not None:
            db = context.params.get("db")
            session.take(db=Path(db) if db else None, lang=context.params.get("lang"), color=None)
    return session
