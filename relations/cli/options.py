"""Parameters that several commands share: the global options, the filters, how to print."""

import inspect
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Annotated, Any, TypeVar

import typer

from relations.cli import completion
from relations.cli.session import Session
from relations.errors import NotUnderstood
from relations.model import Filter
from relations.model.fields import BY_NAME

_LONGEST_NUMBER = 4000  # digits that Python makes a number of

# What help says of the small vocabularies; a test keeps it so.
LEVELS = "leader, government, minister, official, military or business"
RUNGS = "discussed, pledged, agreed, underway, delivered, conflict or broken_off"
FAMILIES = "hard, political, economic, productive, social or other"
CONFIDENCES = "confirmed, reported or disputed"

SETTINGS = {"help_option_names": ["-h", "--help"]}  # Typer's own is only --help
Completion = Callable[[typer.Context, str], list[str]]


def option(*flags: str, help: str, metavar: str | None = None, complete: Completion | None = None) -> object:
    """Return a Typer option that is absent unless given."""
    return typer.Option(
        *flags,
        help=help,
        metavar=metavar,
        autocompletion=complete,
        show_default=False,
        readable=False,  # whether a file can be read is found out where it is read, with its own exit code
    )


def argument(metavar: str, help: str, complete: Completion | None = None) -> object:
    """Return a Typer argument whose default goes without saying."""
    return typer.Argument(metavar=metavar, help=help, autocompletion=complete, show_default=False)


def id_number(text: str, field: str = "ID") -> int:
    """Return the id that `text` says, as 7 or as the #7 that is printed; NotUnderstood where it is none."""
    digits = text.strip().removeprefix("#")
    if not (digits.isascii() and digits.isdigit() and len(digits) <= _LONGEST_NUMBER):
        raise NotUnderstood('"{text}" is not an id; give a number such as 7', text=text, field=field)
    return int(digits)


def id_argument(metavar: str, help: str) -> object:
    """Return a Typer argument that is an id, or several."""
    return typer.Argument(
        metavar=metavar, help=help, parser=id_number, autocompletion=completion.ids, show_default=False
    )


Database = Annotated[Path | None, option("--db", metavar="FILE", help="The record file to use.")]
Lang = Annotated[str | None, option("--lang", metavar="en|fr", help="Language of output and messages.")]
Color = Annotated[str | None, option("--color", metavar="auto|always|never", help="When to use colour.")]

Countries = Annotated[
    list[str] | None,
    argument(
        "[COUNTRY [COUNTRY]]",
        "One country: all its pairs. Two: that pair, in either order.",
        completion.countries,
    ),
]


def refuse_two_formats(form: str | None, as_json: bool) -> None:
    """Refuse --json beside a --format that is another."""
    if as_json and form not in (None, "json"):
        raise NotUnderstood('"{form}" and --json are two formats; give one', form=form, field="--format")


Since = Annotated[str | None, option("--since", metavar="DATE", help="From this date or period on.")]
Until = Annotated[str | None, option("--until", metavar="DATE", help="Up to this date.")]
Sectors = Annotated[
    list[str] | None,
    option(
        "--sector",
        "-s",
        metavar="SECTOR",
        help="In this sector; see `relations sectors`.",
        complete=completion.sectors,
    ),
]
Families = Annotated[
    list[str] | None,
    option(
        "--family",
        metavar="FAMILY",
        help=f"In a sector of this family: {FAMILIES}.",
        complete=completion.families,
    ),
]
Types = Annotated[
    list[str] | None,
    option(
        "--type", "-t", metavar="TYPE", help="Of this type; see `relations types`.", complete=completion.types
    ),
]
Actors = Annotated[
    list[str] | None,
    option("--actor", metavar="COUNTRY", help="Done by this country.", complete=completion.countries),
]
Rungs = Annotated[
    list[str] | None,
    option(
        "--rung",
        metavar="RUNG",
        help=f"At this rung: {RUNGS}.",
        complete=completion.rungs,
    ),
]
Levels = Annotated[
    list[str] | None,
    option(
        "--level",
        metavar="LEVEL",
        help=f"At this level: {LEVELS}.",
        complete=completion.levels,
    ),
]
People = Annotated[
    list[str] | None, option("--person", metavar="TEXT", help="With a person whose name contains TEXT.")
]
Places = Annotated[
    list[str] | None, option("--place", metavar="TEXT", help="At a place whose name contains TEXT.")
]
Tags = Annotated[list[str] | None, option("--tag", metavar="TAG", help="With this tag.")]
Also = Annotated[
    list[str] | None,
    option("--also", metavar="PARTY", help=BY_NAME["also"].filter_help, complete=completion.countries),
]
Sources = Annotated[list[str] | None, option("--source", metavar="TEXT", help="Whose source contains TEXT.")]
Texts = Annotated[list[str] | None, option("--text", metavar="TEXT", help="With TEXT in any text.")]
Confidences = Annotated[
    list[str] | None,
    option(
        "--confidence",
        metavar="WORD",
        help=f"{CONFIDENCES}.",
        complete=completion.confidences,
    ),
]
Unsourced = Annotated[bool, typer.Option("--unsourced", help="Without any source.")]

T = TypeVar("T")
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]


def with_params_from(
    provider: Callable[..., T], name: str, *, unless: str = ""
) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Give a command the parameters of `provider`, and call it with the provider's answer as `name`.

    The provider's first parameter is the session; the command's is Typer's context, `ctx`. Where the command's own
    flag `unless` is given, the provider is not asked, and its answer is None.
    """

    def decorate(command: Callable[..., None]) -> Callable[..., None]:
        offered = dict(list(inspect.signature(provider).parameters.items())[1:])
        own = dict(inspect.signature(command).parameters)
        own.pop(name, None)

        @wraps(command)
        def called(**given: Any) -> None:
            session = Session.of(given["ctx"])
            said = {key: given.pop(key) for key in offered}
            answer = None if given.get(unless) else provider(session, **said)
            command(**given, **({name: answer} if name else {}))

        merged = {"ctx": own.pop("ctx"), **offered, **own}
        called.__signature__ = inspect.Signature(  # type: ignore[attr-defined] # how a signature is replaced
            [parameter.replace(kind=inspect.Parameter.KEYWORD_ONLY) for parameter in merged.values()]
        )
        called.__annotations__ = {key: parameter.annotation for key, parameter in merged.items()}
        del called.__wrapped__  # Typer would look at the bare command's hints
        return called

    return decorate


def filter_options(
    session: Session,
    countries: Countries = None,
    since: Since = None,
    until: Until = None,
    sector: Sectors = None,
    family: Families = None,
    type: Types = None,
    rung: Rungs = None,
    actor: Actors = None,
    level: Levels = None,
    person: People = None,
    place: Places = None,
    tag: Tags = None,
    also: Also = None,
    source: Sources = None,
    text: Texts = None,
    confidence: Confidences = None,
    unsourced: Unsourced = False,
) -> Filter:
    """Return the filter that a command's words describe; NotUnderstood names the option."""
    words = session.words
    for flag, texts in (
        ("--person", person),
        ("--place", place),
        ("--tag", tag),
        ("--also", also),
        ("--source", source),
        ("--text", text),
    ):
        if any(not text.strip() for text in texts or ()):
            raise NotUnderstood(
                '"" finds nothing in particular; give some letters, or leave it out', field=flag
            )
    first, last = words.bounds(since, until)
    return Filter(
        countries=words.countries(countries or ()),
        since=first,
        until=last,
        sectors=words.each(words.vocabulary.sectors.find, sector, "--sector"),
        families=words.each(words.vocabulary.families.find, family, "--family"),
        types=words.each(words.vocabulary.types.find, type, "--type"),
        rungs=words.each(words.vocabulary.rungs.find, rung, "--rung"),
        actors=tuple(dict.fromkeys(words.party(name, "--actor") for name in actor or ())),
        levels=words.each(words.vocabulary.levels.find, level, "--level"),
        people=tuple(person or ()),
        places=tuple(place or ()),
        tags=tuple(tag or ()),
        also=tuple(dict.fromkeys(words.third_party(name, (), "--also") for name in also or ())),
        sources=tuple(source or ()),
        texts=tuple(text or ()),
        confidences=words.each(words.vocabulary.confidences.find, confidence, "--confidence"),
        unsourced=unsourced,
    )


def _global_settings(session: Session, db: Database = None, lang: Lang = None, color: Color = None) -> None:
    session.take(db=db, lang=lang, color=color)


with_filters = with_params_from(filter_options, "chosen")
with_globals = with_params_from(_global_settings, "")
