"""The context of one run: the clock's day, the environment, the streams and the record file."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, NoReturn

from relations.errors import CannotWrite, NotUnderstood, RelationsError, reason_of
from relations.messages import SOURCE, Message, languages
from relations.render.display import Display
from relations.text import escape_controls

if TYPE_CHECKING:
    import typer

    from relations.cli.words import Words
    from relations.model import Filter, Interaction
    from relations.store import RecordFile
    from relations.vocabulary import Vocabulary

_COLORS = ("auto", "always", "never")


class Session:
    """The settings of one run, and what hangs on them, made when first asked for."""

    debug = False
    _expected = ""  # a language asked for in words that are not parsed yet

    def __init__(self, today: date) -> None:
        self.today = today
        self._given: dict[str, str] = {}

    @staticmethod
    def of(ctx: typer.Context) -> Session:
        """Return the session of a command's context."""
        session = ctx.find_object(Session)
        assert session is not None
        return session

    def expect_language(self, arguments: Sequence[str]) -> None:
        """Learn the language for help and errors from --lang, wherever it stands, before it is parsed."""
        for flag, value in pairwise([*arguments, ""]):
            if flag == "--lang" or flag.startswith("--lang="):
                self._expected = flag.partition("=")[2] or value

    def take(self, *, db: Path | None, lang: str | None, color: str | None) -> None:
        """Take the global options; those given after the command's name win over those before."""
        if db is not None:
            self._given["db"] = str(db)
        if lang is not None:
            self._given["lang"] = _one_of(lang.replace("_", "-"), (*languages(), "en-GB", "en-US"), "--lang")
        if color is not None:
            self._given["color"] = _one_of(color, _COLORS, "--color")

    @property
    def now(self) -> str:
        """The moment, in UTC, as it is stored: 2025-06-23T10:00:00Z."""
        return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")

    @property
    def locale(self) -> str:
        """The language and region asked for: --lang, else RELATIONS_LANG, else the locale, like "fr" or "en-GB"."""
        given = self._given.get("lang") or self._expected or os.environ.get("RELATIONS_LANG")
        if not given:
            given = next(
                (os.environ[k] for k in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(k)), "en"
            )
        return given.partition(".")[0].replace("_", "-")

    @property
    def lang(self) -> str:
        """The language of all that a person reads: one of those there are, else English."""
        asked = self.locale.lower().partition("-")[0]
        return asked if asked in languages() else SOURCE

    @property
    def day_first(self) -> bool | None:
        """True where 05/06/2025 is 5 June: in every language but English, there with a British locale; else None."""
        return True if self.lang != SOURCE or self.locale == "en-GB" else None

    @cached_property
    def path(self) -> Path:
        """The record file: --db, else RELATIONS_DB, else ./db.json if there, else the user's own."""
        given = self._given.get("db") or os.environ.get("RELATIONS_DB")
        if given:
            return Path(given)
        here = Path("db.json")
        if here.exists():
            return here
        from platformdirs import user_data_path  # only where no file is named

        return user_data_path("relations", appauthor=False) / "db.json"

    @property
    def path_was_named(self) -> bool:
        """Whether a person named the file, so that its absence is a mistake."""
        return bool(self._given.get("db") or os.environ.get("RELATIONS_DB"))

    @cached_property
    def records(self) -> RecordFile:
        """The record file in use."""
        from relations.store import RecordFile

        return RecordFile(
            self.path, may_be_missing=not self.path_was_named, when_slow=self._say_why_it_is_slow
        )

    def _say_why_it_is_slow(self) -> None:
        self.say(
            "{path} was changed by hand or by another program: all of it is examined at each reading,"
            " until relations next writes it",
            path=self.path,
        )

    def refuse_unsound(self) -> None:
        """Raise UnreadableFile where the record file, if one was read, is damaged: a checksum can be forged."""
        if "records" in vars(self):
            self.records.refuse_unsound()

    @property
    def vocabulary(self) -> Vocabulary:
        """The words that can be stored, with those of the record file's owner."""
        if not self.path_was_named and "records" not in vars(self):
            from relations.vocabulary import BUILTIN

            try:
                self.path.stat()
            except FileNotFoundError:
                return BUILTIN  # nothing recorded yet, and nothing loaded that reads it
            except OSError:
                pass  # the record says why it cannot be read
        return self.records.vocabulary

    @cached_property
    def words(self) -> Words:
        """What understands the words a person types."""
        from relations.cli.words import Words

        return Words(self.vocabulary, self.today, self.lang, self.day_first)

    @property
    def stdin_is_terminal(self) -> bool:
        """Whether a person can be asked."""
        return sys.stdin is not None and sys.stdin.isatty()

    @property
    def stdout_is_terminal(self) -> bool:
        """Whether a person is reading."""
        return sys.stdout.isatty()

    @property
    def stderr_is_terminal(self) -> bool:
        """Whether a person sees progress."""
        return sys.stderr.isatty()

    @cached_property
    def display(self) -> Display:
        """How to show things on stdout."""
        import shutil

        terminal = self.stdout_is_terminal
        return Display(
            lang=self.lang,
            width=shutil.get_terminal_size().columns,
            terminal=terminal,
            color=self._color(terminal),
            unicode=(sys.stdout.encoding or "ascii").lower().startswith("utf"),
        )

    def _color(self, terminal: bool) -> bool:
        choice = self._given.get("color", "auto")
        if choice == "auto":
            return terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
        return choice == "always"

    def write(self, text: str) -> None:
        """Put data on stdout; CannotWrite where it cannot be written, but for a reader that has left."""
        with _writing():
            sys.stdout.write(text)

    def write_line(self, line: str | Message) -> None:
        """Put one line of data on stdout, a message in the reader's language."""
        self.write(f"{line.in_language(self.lang) if isinstance(line, Message) else line}\n")

    def write_json(self, *values: object) -> None:
        """Put values on stdout, each as a line of JSON."""
        from relations.render.data import display_json  # most commands are not asked for JSON

        for value in values:
            self.write_line(display_json(value, self.display))

    def write_rows(self, rows: Iterable[Sequence[str]]) -> None:
        """Put rows on stdout, tab-separated."""
        from relations.render.data import tab_separated

        self.write(tab_separated(rows))

    def one_line(self, it: Interaction) -> str:
        """Return an interaction as the line that commands print of it."""
        from relations.render.detail import one_line

        return one_line(it, self.vocabulary, self.display)

    def flush(self) -> int:
        """Write out all that was printed, and return 0."""
        with _writing():
            sys.stdout.flush()
        sys.stderr.flush()
        return 0

    def write_file(self, text: str) -> None:
        """Put lines of a file on stdout as they are, and on a screen with nothing in them that acts on it."""
        if self.stdout_is_terminal:
            lines = text.replace("\r\n", "\n").split("\n")
            text = "\n".join(escape_controls(line.replace("\t", "    ")) for line in lines)
        self.write(text)

    def say(self, template: str | Message, /, **values: object) -> None:
        """Put a sentence on stderr in the reader's language, with nothing in it that acts on the screen."""
        message = template if isinstance(template, Message) else Message(template, values)
        lines = message.in_language(self.lang).split("\n")
        self.complain("\n".join(self._broken_at_words(escape_controls(line)) for line in lines))

    def _broken_at_words(self, line: str) -> str:
        """Return a line for stderr, on a screen broken between words, which a terminal would break within them."""
        if not self.stderr_is_terminal or len(line) <= self.display.width:
            return line
        import textwrap

        return textwrap.fill(line, self.display.width, break_long_words=False, break_on_hyphens=False)

    def complain(self, text: str) -> None:
        """Put text that is safe to show on stderr, on lines of its own."""
        sys.stderr.write(text + "\n")

    def say_none(self, chosen: Filter) -> None:
        """Say that nothing is on file, at all or of what was asked for."""
        if chosen == type(chosen)():
            self.say("the record is empty; `relations add` begins it")
        else:
            self.say("no interaction matches")

    def say_notes(self) -> None:
        """Put what was assumed of the words typed on stderr."""
        for note in self.words.notes:
            self.say("note: {note}", note=note)

    def read(self, name: str) -> bytes:
        """Return the bytes of the file `name`; "-" is stdin, unless a person would have to type it."""
        if name == "-":
            return self.piped_in().read()
        try:
            return Path(name).read_bytes()
        except OSError as error:
            self.cannot_read(name, error)

    def piped_in(self) -> BinaryIO:
        """Return stdin; NotUnderstood where a person would have to type it."""
        if self.stdin_is_terminal:
            raise NotUnderstood('"-" reads from a pipe, and nothing is piped in; name a file or pipe one in')
        return sys.stdin.buffer

    def cannot_read(self, name: str, error: OSError) -> NoReturn:
        """Raise the sentence for a file that cannot be read."""
        raise RelationsError(
            'cannot read "{name}" ({reason}); give a file that is there', name=name, reason=reason_of(error)
        ) from None


def _one_of(value: str, allowed: tuple[str, ...], flag: str) -> str:
    if value in allowed:
        return value
    raise NotUnderstood(
        '"{value}" is not one of {allowed}', value=value, allowed=", ".join(allowed), field=flag
    )


@contextmanager
def _writing() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise unwritable(error) from None


def unwritable(error: OSError) -> CannotWrite:
    """Return the sentence for output that cannot be written, and let go of what is left of it."""
    abandon_output()
    return CannotWrite(
        "the output cannot be written ({reason}); make room, or send it elsewhere", reason=reason_of(error)
    )


def abandon_output() -> None:
    """Let go of what is still to be written to stdout, so that nothing tries again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
