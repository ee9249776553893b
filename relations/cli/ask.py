"""Asking a person on a terminal for what is missing, one thing at a time."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

import typer

from relations.errors import NotUnderstood

if TYPE_CHECKING:
    from relations.cli.fields import Said
    from relations.cli.session import Session

T = TypeVar("T")


def interaction(session: Session, a: str | None, b: str | None, given: Said) -> tuple[str, str, Said]:
    """Return the parties and fields with what was missing asked for; Ctrl-C or Ctrl-D adds nothing."""
    words = session.words
    a = a if a is not None else _asked(session, "who acts (country): ", words.party)
    b = b if b is not None else _asked(session, "with whom (country): ", words.party)
    parties = (words.party(a), words.party(b))
    if given.date is None:
        hint = "when (2025-06-23, June 2025, 22-26 June 2025): "
        given = replace(given, date=_asked(session, hint, lambda text: words.date(text, "--date")))
    if given.type is None:
        hint = f"what ({', '.join(list(session.vocabulary.types)[:8])}, …): "
        given = replace(given, type=_asked(session, hint, session.vocabulary.types.find))
    if given.title is None:
        given = replace(given, title=_asked(session, "title, one line: ", _text))
    if given.sector is None:
        hint = "sectors, each with who named it, apart by commas (energy@russia, transport; Enter for none): "
        answer = _asked(
            session, hint, lambda text: [words.mention(part, parties) for part in _parts(text)], optional=True
        )
        given = replace(given, sector=_parts(answer))
    if given.source is None:
        answer = _asked(session, "source, an address or a title (Enter for none): ", _text, optional=True)
        given = replace(given, source=[answer] if answer else None)
        if answer:
            quote = _asked(session, "the sentence that proves it (Enter for none): ", _text, optional=True)
            given = replace(given, quote=[quote] if quote else None)
    words.notes.clear()
    return a, b, given


def confirmed(question: str) -> bool:
    """Tell whether the person said yes."""
    return asked_line(question).strip().casefold() in ("y", "yes", "o", "oui")


def _asked(session: Session, question: str, understand: Callable[[str], T], *, optional: bool = False) -> str:
    while True:
        answer = asked_line(question).strip()
        if optional and not answer:
            return ""
        try:
            understand(answer)
        except NotUnderstood as error:
            session.say(error.sentence)
        else:
            return answer


def asked_line(question: str) -> str:
    """Return the line a person types in answer to a question; typer.Abort when there is none."""
    # The question goes to stderr: stdout is for data alone.
    sys.stderr.write(question)
    sys.stderr.flush()
    try:
        answer = sys.stdin.readline()
    except UnicodeDecodeError:
        return ""
    if not answer:
        sys.stderr.write("\n")
        raise typer.Abort
    return answer.rstrip("\n")


def _parts(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]


def _text(text: str) -> str:
    if not text:
        raise NotUnderstood("something is needed here")
    return text
