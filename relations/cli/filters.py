"""The filters that several commands share: which interactions a question is about."""

import inspect
from collections.abc import Sequence
from typing import Annotated

import typer

from relations.cli import completion
from relations.cli.options import argument, option, provider_signature, with_params_from
from relations.cli.session import Session
from relations.cli.words import Words
from relations.errors import NotUnderstood
from relations.model import Filter
from relations.model.filters import CRITERIA, Criterion

CountryPair = Annotated[
    list[str] | None,
    argument(
        "[COUNTRY [COUNTRY]]",
        "One country: all its pairs. Two: that pair, in either order.",
        completion.countries,
    ),
]

Since = Annotated[str | None, option("--since", metavar="DATE", help="From this date or period on.")]
Until = Annotated[str | None, option("--until", metavar="DATE", help="Up to this date.")]
Unsourced = Annotated[bool, typer.Option("--unsourced", help="Without any source.")]


def filter_options(
    session: Session,
    countries: Sequence[str] | None,
    since: str | None,
    until: str | None,
    unsourced: bool,
    **given: Sequence[str] | None,
) -> Filter:
    """Return the filter that a command's words describe; NotUnderstood names the option."""
    words = session.words
    first, last = words.bounds(since, until)
    return Filter(
        countries=words.countries(countries or ()),
        since=first,
        until=last,
        unsourced=unsourced,
        **{it.name: _wanted(it, given[it.dest] or (), words) for it in CRITERIA},
    )


def _wanted(criterion: Criterion, typed: Sequence[str], words: Words) -> tuple[str, ...]:
    """Return the values of a criterion, understood from the texts typed for its flag."""
    flag = criterion.flag
    match criterion.terms:
        case "countries":
            return tuple(dict.fromkeys(words.party(text, flag) for text in typed))
        case "parties" | None:
            if not all(text.strip() for text in typed):
                raise NotUnderstood(
                    '"" finds nothing in particular; give some letters, or leave it out', field=flag
                )
            return (
                tuple(typed)
                if criterion.terms is None
                else tuple(dict.fromkeys(words.third_party(text, (), flag) for text in typed))
            )
        case terms:
            return words.each(getattr(words.vocabulary, terms).find, typed, flag)


def _filter_signature() -> inspect.Signature:
    """Return the countries and the time, and a parameter for each criterion."""

    def offered(it: Criterion) -> object:
        flags = [it.flag, *([it.short] if it.short else [])]
        return option(*flags, metavar=it.metavar, help=it.help, complete=completion.of(it.terms))

    return provider_signature(
        countries=CountryPair,
        since=Since,
        until=Until,
        **{it.dest: Annotated[list[str] | None, offered(it)] for it in CRITERIA},
        unsourced=Unsourced,
    )


filter_options.__signature__ = _filter_signature()  # type: ignore[attr-defined] # made of the table


with_filters = with_params_from(filter_options, "chosen")
