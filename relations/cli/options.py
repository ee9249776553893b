"""Parameters that several commands share: the global options, how to print, and how parameters are shared."""

import inspect
from collections.abc import Callable, Collection, Sequence
from functools import wraps
from pathlib import Path
from typing import Annotated, Any, TypeVar, get_args

import typer

from relations.cli import completion
from relations.cli.completion import Completion
from relations.cli.session import Session
from relations.dates import By
from relations.errors import NotUnderstood
from relations.messages import languages

_LONGEST_NUMBER = 4000  # digits that Python makes a number of

SETTINGS = {"help_option_names": ["-h", "--help"]}  # Typer's own is only --help


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
        metavar=metavar,
        help=help,
        parser=id_number,
        autocompletion=completion.interaction_ids,
        show_default=False,
    )


Database = Annotated[Path | None, option("--db", metavar="FILE", help="The record file to use.")]
Lang = Annotated[
    str | None, option("--lang", metavar="|".join(languages()), help="Language of output and messages.")
]
Color = Annotated[str | None, option("--color", metavar="auto|always|never", help="When to use colour.")]

PERIODS: tuple[By, ...] = get_args(By)


def refuse_other(sentence: str, *, name: str | None, choices: Collection[str], flag: str) -> None:
    """Refuse what was given for a flag and is none of the choices; `sentence` has gaps for its `name` and for `all`."""
    if name is not None and name not in choices:
        raise NotUnderstood(sentence, name=name, all=", ".join(choices), field=flag)


def refuse_other_period(by: str, periods: Sequence[str] = PERIODS) -> None:
    """Refuse a --by that is none of the periods."""
    refuse_other('"{name}" is not a period; use one of {all}', name=by, choices=periods, flag="--by")


def chosen_format(form: str | None, formats: Sequence[str], as_json: bool, *, terminal: bool) -> str:
    """Return the format asked for, else a table for a terminal and plain lines for a pipe.

    NotUnderstood for a --format that is none of the formats, and for --json beside one that is another.
    """
    refuse_other('"{name}" is not a format; use one of {all}', name=form, choices=formats, flag="--format")
    if as_json and form not in (None, "json"):
        raise NotUnderstood('"{form}" and --json are two formats; give one', form=form, field="--format")
    return "json" if as_json else form or ("table" if terminal else "plain")


T = TypeVar("T")
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Print the id and nothing else.")]
Encoding = Annotated[
    str | None, option("--encoding", metavar="NAME", help="Encoding, if not UTF-8: latin-1, cp1252.")
]


def with_params_from(
    provider: Callable[..., T], name: str, *, unless: str = ""
) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Give a command the parameters of `provider` in the place of `name`, and call it with the provider's answer.

    The provider's first parameter is the session; the command's is Typer's context, `ctx`, after which the parameters
    stand that have no `name`. Where the command's own flag `unless` is given, the provider is not asked: None.
    """

    def decorate(command: Callable[..., None]) -> Callable[..., None]:
        # Annotations may be texts there, which Typer would look up here.
        offered = dict(list(inspect.signature(provider, eval_str=True).parameters.items())[1:])
        merged: dict[str, inspect.Parameter] = {}
        for key, parameter in inspect.signature(command).parameters.items():
            merged |= {} if key == name else {key: parameter}
            merged |= offered if key == (name or "ctx") else {}

        @wraps(command)
        def called(**given: Any) -> None:
            session = Session.of(given["ctx"])
            said = {key: given.pop(key) for key in offered}
            answer = None if given.get(unless) else provider(session, **said)
            command(**given, **({name: answer} if name else {}))

        called.__signature__ = inspect.Signature(  # type: ignore[attr-defined] # how a signature is replaced
            [parameter.replace(kind=inspect.Parameter.KEYWORD_ONLY) for parameter in merged.values()]
        )
        called.__annotations__ = {key: parameter.annotation for key, parameter in merged.items()}
        del called.__wrapped__  # Typer would look at the bare command's hints
        return called

    return decorate


def provider_signature(**offered: object) -> inspect.Signature:
    """Return the signature of a provider: the session, and parameters by name with what each is; flags are off."""
    return inspect.Signature(
        [
            inspect.Parameter("session", inspect.Parameter.POSITIONAL_OR_KEYWORD),
            *(
                inspect.Parameter(
                    name,
                    inspect.Parameter.KEYWORD_ONLY,
                    default=False if get_args(annotation)[0] is bool else None,
                    annotation=annotation,
                )
                for name, annotation in offered.items()
            ),
        ]
    )


def _global_settings(session: Session, db: Database = None, lang: Lang = None, color: Color = None) -> None:
    session.take(db=db, lang=lang, color=color)


with_globals = with_params_from(_global_settings, "")
