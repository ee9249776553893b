"""The rows of a file that is read: each as data with its line, or refused with the reason, and their counts."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NotRequired, TypedDict
from uuid import UUID

from relations.errors import NotUnderstood
from relations.messages import Message
from relations.model import Interaction
from relations.model.interaction import Json

# The namespace of identities made from contents, so that the same row is the same interaction in every file.
ROWS = UUID("6c1f3f3e-8a55-5d0e-9d1c-2f3f0a7b5e11")


@dataclass(frozen=True)
class InputRow:
    """One row: the line it starts on, its fields by the record's names as they were written, and its own text."""

    line: int
    fields: Mapping[str, Json]
    origin: str


@dataclass(frozen=True)
class Refused:
    """A row that cannot be taken: which value of which field, and why, in words that follow "line 3: ".

    `also` holds what else in it is not understood, `file` the name of its file where there may be several.
    """

    line: int
    field: str | None
    value: str | None
    reason: Message
    origin: str = ""
    also: tuple["Refused", ...] = ()
    file: str = ""


@dataclass(frozen=True)
class Rows:
    """The rows of a file in order, and how refused ones become a file again.

    `heading` goes before the refused rows' texts and `suffix` names the format in which that is a file.
    """

    rows: Iterator[InputRow | Refused]
    heading: str
    suffix: str


@dataclass(frozen=True)
class Incoming:
    """An interaction to import; its id and the ids it follows are still those of the file it came in.

    `from_record` tells whether the file gave it an identity: then the ids it follows are the file's too.
    """

    row: InputRow
    interaction: Interaction
    from_record: bool


@dataclass
class Tally:
    """Counts of rows by what became of them; `changed` are those of the present whose newer version was taken.

    `notes` say what was assumed.
    """

    rows: int = 0
    added: int = 0
    present: int = 0
    changed: int = 0
    folded: int = 0
    skipped: Counter[str] = field(default_factory=Counter)
    refused: list[Refused] = field(default_factory=list)
    notes: list[Message] = field(default_factory=list)


class WordRefused(NotUnderstood):
    """A single word of a field that is not understood: `value` is that word."""

    def __init__(self, error: NotUnderstood, field: str, value: str) -> None:
        super().__init__(error.message, field=field, candidates=error.candidates)
        self.value = value


class Refusal(TypedDict):
    """A refused row as the tally has it; `file` where there may be several."""

    file: NotRequired[str]
    line: int
    field: str | None
    value: str | None
    reason: str


def refused(row: InputRow, error: NotUnderstood, value: str | None = None) -> Refused:
    """Return `row` as refused for `error`; `value` is what was not understood, else what the field holds."""
    if value is None and error.field:
        held = row.fields.get(error.field, row.fields.get(error.field.partition(".")[0]))
        value = value_text(held)
    return Refused(row.line, error.field, value, error.message, row.origin)


def value_text(value: Json) -> str | None:
    """Return a field's value as text: null as None, a text as it is, anything else as JSON."""
    if value is None or isinstance(value, str):
        return value
    import json

    return json.dumps(value, ensure_ascii=False)
