"""Everything that can go wrong, each kind with the exit code that scripts see.

A message is one sentence: what is wrong, with what value, and what would do.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from relations.messages import Message


class ExitCode(IntEnum):
    """What a script is told when a command ends."""

    DONE = 0
    REFUSED = 1
    USAGE = 2
    NO_SUCH_RECORD = 3
    UNREADABLE = 4
    CANNOT_WRITE = 5
    INTERRUPTED = 130


class RelationsError(Exception):
    """Refused or aborted; the root of every error a user is meant to read.

    `sentence` is an English template with `values` for its gaps, or a whole Message.
    """

    exit_code: ExitCode = ExitCode.REFUSED

    def __init__(self, sentence: str | Message, **values: object) -> None:
        self.message = sentence if isinstance(sentence, Message) else Message(sentence, values)
        super().__init__(self.message)

    @property
    def sentence(self) -> str:
        """The sentence in English."""
        return str(self.message)


class NotUnderstood(RelationsError):
    """A value that cannot be taken as it is: unknown, ambiguous, impossible or missing.

    `field` is the field of an interaction (or the name of an option) that it was meant for, once known;
    `candidates` are the values that would do: suggestions for a typo, or the readings of an ambiguity.
    """

    exit_code = ExitCode.USAGE

    def __init__(
        self,
        sentence: str | Message,
        *,
        field: str | None = None,
        candidates: Sequence[str] = (),
        **values: object,
    ) -> None:
        super().__init__(sentence, **values)
        self.field = field
        self.candidates = tuple(candidates)

    def about(self, field: str) -> NotUnderstood:
        """Return the same error, said of `field`, unless it already names one."""
        return NotUnderstood(self.message, field=self.field or field, candidates=self.candidates)


class NoSuchRecord(RelationsError):
    """An id that is not on file."""

    exit_code = ExitCode.NO_SUCH_RECORD


class UnreadableFile(RelationsError):
    """A data file that is missing, damaged, foreign or written by a newer version."""

    exit_code = ExitCode.UNREADABLE


class CannotWrite(RelationsError):
    """A data file that is locked by another process or cannot be written."""

    exit_code = ExitCode.CANNOT_WRITE


def reason_of(error: OSError) -> Message:
    """Return why the system refused, in the reader's language as far as the catalogue knows it."""
    return Message(error.strerror or str(error) or type(error).__name__, {})
