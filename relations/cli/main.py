"""The entry point, and the one place where an error becomes a sentence on stderr and an exit code."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from datetime import date

import typer

from relations.cli.app import command_line
from relations.cli.session import Session
from relations.errors import CannotWrite, NotUnderstood, RelationsError
from relations.messages import msg
from relations.render.literal import visible

ABORTED, USAGE, INTERRUPTED = 1, 2, 130

# The fields of an interaction by the argument or option that gives them.
_FLAGS = {
    "id": "ID",
    "parties": "COUNTRY",
    "title": "TITLE",
    "sectors": "--sector",
    "people": "--person",
    "tags": "--tag",
    "sources": "--source",
    "sources.url": "--source",
    "sources.title": "--source",
    "sources.publisher": "--publisher",
    "sources.published": "--published",
    "sources.quote": "--quote",
}


def run() -> None:
    """Run the command that the shell gave and leave with its exit code."""
    _open_closed_streams()
    # Where the locale is not UTF-8, Python takes the bytes of an accent for half characters.
    code = main([os.fsencode(argument).decode("utf-8", "surrogateescape") for argument in sys.argv[1:]])
    sys.stdout.flush()
    sys.stderr.flush()
    # Nothing is left to do, and taking the interpreter apart costs as much as reading a record.
    os._exit(code)


def main(arguments: Sequence[str], *, today: date | None = None) -> int:
    """Run one command and return its exit code; `today` stands in for the clock's day."""
    session = Session(today=today or date.today())  # noqa: DTZ011 - a journalist's today is the local one
    try:
        _prepare_output()
        result = command_line().main(
            list(arguments), prog_name="relations", standalone_mode=False, obj=session
        )
        sys.stdout.flush()
    except RelationsError as error:
        return _said(_sentence(error, session.lang), error.exit_code, session)
    except typer.Abort:
        return _said("stopped; nothing was changed", ABORTED, session)
    except typer.TyperException as error:
        return _usage(error)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _abandon_output()  # whoever read us has seen enough
        return ABORTED
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else ABORTED
    except Exception as error:
        if session.debug:
            raise
        if isinstance(error, OSError) and error.filename is None:
            _abandon_output()
            unwritten = f"the output cannot be written ({error.strerror}); make room, or send it elsewhere"
            return _said(unwritten, CannotWrite.exit_code, session)
        kind = type(error).__name__
        return _said(f"a fault in relations itself ({kind}: {error}); --debug shows where", ABORTED, session)
    return result if isinstance(result, int) else 0


def _sentence(error: RelationsError, lang: str) -> str:
    sentence = error.message.in_language(lang)
    if isinstance(error, NotUnderstood) and error.field:
        return msg("{flag}: {sentence}", flag=flag_of(error.field), sentence=sentence).in_language(lang)
    return sentence


def flag_of(field: str) -> str:
    """Return how a field of an interaction is given on the command line."""
    if field.startswith("-") or field.isupper():
        return field
    return _FLAGS.get(field, "--" + field.replace("_", "-"))


def _said(sentence: str, code: int, session: Session) -> int:
    if session.debug:
        raise
    session.say(f"relations: {visible(sentence)}")
    return code


def _usage(error: typer.TyperException) -> int:
    message = error.format_message().strip() if hasattr(error, "format_message") else str(error)
    context = getattr(error, "ctx", None)
    if message.startswith("Usage:"):
        sys.stderr.write(message + "\n")
    else:
        path = context.command_path if context else "relations"
        message = visible(message.rstrip(".").replace(". Did you mean", "; did you mean"))
        remedy = "" if message.endswith("?") else f"; `{path} --help` shows what it takes"
        sys.stderr.write(f"{path}: {message}{remedy}\n")
    return int(getattr(error, "exit_code", USAGE))


def _open_closed_streams() -> None:
    """Put the null device where the shell has closed a stream, the lowest number first."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(os.open(os.devnull, os.O_RDWR), mode))


def _abandon_output() -> None:
    """Let go of what is still to be written to stdout, so that nothing tries again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _prepare_output() -> None:
    for stream in (sys.stdout, sys.stderr):
        encoding = getattr(stream, "encoding", None) or "ascii"
        if encoding.lower().replace("-", "") != "utf8" and hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
