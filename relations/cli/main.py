"""The entry point, and the one place where an error becomes a sentence on stderr and an exit code."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable, Sequence
from datetime import date

import typer

from relations.cli.app import command_line
from relations.cli.session import Session, abandon_output, unwritable
from relations.cli.usage import usage_text
from relations.errors import ExitCode, NotUnderstood, RelationsError, UnreadableFile, reason_of
from relations.messages import Message, msg
from relations.model.fields import FIELDS
from relations.text import escape_controls

_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)  # what no reading answers

# The argument or option that gives a field or a part of it.
_FLAGS = {
    **{field.name: field.flag for field in FIELDS if field.flag},
    "id": "ID",
    "parties": "COUNTRY",
    "title": "TITLE",
    "sources.url": "--source",
    "sources.title": "--source",
}


def run_and_leave() -> None:
    """Run the command that the shell gave and leave with its exit code."""
    _open_closed_streams()
    # Where the locale is not UTF-8, Python takes the bytes of an accent for half characters.
    code = main([os.fsencode(argument).decode("utf-8", "surrogateescape") for argument in sys.argv[1:]])
    # Nothing is left to do, and taking the interpreter apart costs as much as reading a record.
    os._exit(code)


def main(arguments: Sequence[str], *, today: date | None = None) -> int:
    """Run one command, write out all it printed, and return its exit code; `today` stands in for the clock's day."""
    session = Session(today=today or date.today())  # noqa: DTZ011 - a journalist's today is the local one
    session.expect_language(arguments)
    code = _outcome(lambda: _called(arguments, session), session)
    # What was printed before an error is still to be written, and that can fail as well.
    unwritten = _outcome(session.flush, session)
    return code or unwritten


def _called(arguments: Sequence[str], session: Session) -> int:
    _prepare_output()
    try:
        result = command_line().main(
            list(arguments), prog_name="relations", standalone_mode=False, obj=session
        )
    except OSError as error:
        if error.filename is None and error.errno in _NO_ROOM:  # Typer wrote the help itself
            raise unwritable(error) from None
        raise
    return result if isinstance(result, int) else 0


def _outcome(step: Callable[[], int], session: Session) -> int:
    """Run `step`; return its result, or report what it raised and return that exit code."""
    try:
        return step()
    except RelationsError as error:
        return _said(_sentence(error), error.exit_code, session)
    except typer.Abort:
        return _said(msg("stopped; nothing was changed"), ExitCode.REFUSED, session)
    except typer.TyperException as error:
        session.complain(usage_text(error, session.lang))
        return int(getattr(error, "exit_code", ExitCode.USAGE))
    except KeyboardInterrupt:
        return ExitCode.INTERRUPTED
    except BrokenPipeError:
        abandon_output()  # whoever read us has seen enough
        return ExitCode.REFUSED
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else ExitCode.REFUSED
    except MemoryError:
        return _said(
            msg("there is not enough memory for this; name a pair or a span of time"),
            ExitCode.REFUSED,
            session,
        )
    except OSError as error:
        place = os.fspath(error.filename) if isinstance(error.filename, str | os.PathLike) else None
        told = (
            msg('cannot use "{path}" ({reason})', path=place, reason=reason_of(error))
            if place
            else msg("the system refused: {reason}", reason=reason_of(error))
        )
        return _said(told, ExitCode.REFUSED, session)
    except Exception as error:
        if session.debug:
            raise
        try:
            session.refuse_unsound()
        except UnreadableFile as unsound:
            return _said(_sentence(unsound), unsound.exit_code, session)
        fault = msg(
            "a fault in relations itself ({kind}: {error}); --debug shows where",
            kind=type(error).__name__,
            error=str(error),
        )
        return _said(fault, ExitCode.REFUSED, session)


def _sentence(error: RelationsError) -> Message:
    if isinstance(error, NotUnderstood) and error.field:
        return msg("{flag}: {sentence}", flag=Message(flag_of(error.field), {}), sentence=error.message)
    return error.message


def flag_of(field: str) -> str:
    """Return how a field of an interaction is given on the command line."""
    if field.startswith("-") or field.isupper():
        return field
    return _FLAGS.get(field, "--" + field.removeprefix("sources.").replace("_", "-"))


def _said(sentence: Message, code: int, session: Session) -> int:
    if session.debug:
        raise
    told = msg("relations: {sentence}", sentence=sentence).in_language(session.lang)
    session.complain(escape_controls(told))  # one line, whatever was typed
    return code


def _open_closed_streams() -> None:
    """Put the null device where the shell has closed a stream, the lowest number first."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(os.open(os.devnull, os.O_RDWR), mode))


def _prepare_output() -> None:
    """Send data on as UTF-8 whatever the locale is; the screen alone is written as the terminal reads."""
    if not sys.stdout.isatty() and hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    for stream in (sys.stdout, sys.stderr):
        encoding = getattr(stream, "encoding", None) or "ascii"
        if encoding.lower().replace("-", "") != "utf8" and hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
