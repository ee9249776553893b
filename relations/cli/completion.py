"""What Tab offers: countries, sectors, types, ids; silent whatever goes wrong."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import typer

from relations.errors import RelationsError

if TYPE_CHECKING:
    from relations.cli.session import Session
    from relations.vocabulary import Term

Offer = tuple[str, str]


def sectors(ctx: typer.Context, incomplete: str) -> list[Offer]:
    """Offer sectors by id or by a label that begins as typed."""
    session = _session(ctx)
    return list(_terms(session.vocabulary.sectors.values(), incomplete, session.lang))


def mentions(ctx: typer.Context, incomplete: str) -> list[Offer]:
    """Offer sectors, and after "energy@" the two parties named before."""
    session = _session(ctx)
    sector, at, side = incomplete.rpartition("@")
    if not at:
        return list(_terms(session.vocabulary.sectors.values(), incomplete, session.lang))
    named = [ctx.params.get("a"), ctx.params.get("b")]
    return [(f"{sector}@{name}", "") for name in named if name and name.lower().startswith(side.lower())]


def families(ctx: typer.Context, incomplete: str) -> list[Offer]:
    """Offer families of sectors."""
    session = _session(ctx)
    return list(_terms(session.vocabulary.families.values(), incomplete, session.lang))


def types(ctx: typer.Context, incomplete: str) -> list[Offer]:
    """Offer types of interaction."""
    session = _session(ctx)
    return list(_terms(session.vocabulary.types.values(), incomplete, session.lang))


def levels(ctx: typer.Context, incomplete: str) -> list[Offer]:
    """Offer levels."""
    session = _session(ctx)
    return list(_terms(session.vocabulary.levels.values(), incomplete, session.lang))


def confidences(ctx: typer.Context, incomplete: str) -> list[Offer]:
    """Offer confidences."""
    session = _session(ctx)
    return list(_terms(session.vocabulary.confidences.values(), incomplete, session.lang))


def countries(ctx: typer.Context, incomplete: str) -> list[Offer]:
    """Offer countries by name in the output language, and by code when typed in capitals."""
    session = _session(ctx)
    from relations.folding import fold

    wanted = fold(incomplete)
    offers = [
        (party.fr if session.lang == "fr" else party.en, party.code)
        for party in session.vocabulary.parties
        if party.kind != "historic"
    ]
    if incomplete.isupper() and len(incomplete) <= 3:
        return [(code, name) for name, code in offers if code.startswith(incomplete)]
    return sorted((name, code) for name, code in offers if fold(name).startswith(wanted))


def ids(ctx: typer.Context, incomplete: str) -> list[Offer]:
    """Offer ids, newest first, each with its date and title."""
    try:
        found = _session(ctx).records.read()
    except RelationsError:
        return []
    return [
        (str(it.id), f"{it.date} {it.title}") for it in reversed(found) if str(it.id).startswith(incomplete)
    ]


def _terms(terms: Iterable[Term], incomplete: str, lang: str) -> Iterator[Offer]:
    from relations.folding import fold

    wanted = fold(incomplete)
    for term in terms:
        if term.id.startswith(incomplete) or fold(term.label(lang)).startswith(wanted):
            yield term.id, term.label(lang)


def _session(ctx: typer.Context) -> Session:
    from datetime import date
    from pathlib import Path

    from relations.cli.session import Session

    session = Session(today=date.today())  # noqa: DTZ011 - nothing here depends on it
    for context in (ctx.parent, ctx):
        if context is not None:
            db = context.params.get("db")
            session.take(db=Path(db) if db else None, lang=context.params.get("lang"), color=None)
    return session
