"""One event of a dataset, and what reading a dataset gives."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import BinaryIO, NamedTuple, TypeAlias, cast
from uuid import uuid5

from relations.errors import NotUnderstood
from relations.formats.rows import ROWS, Incoming, InputRow, Refused, Tally, WordRefused
from relations.model import Interaction, SectorMention, Source
from relations.model.exact_json import decoder
from relations.model.interaction import Json
from relations.vocabulary import Vocabulary

NO_COUNTRY = "no country"
DOMESTIC = "domestic"
NOT_A_STATE = "region or place, not a state"
SEVERAL = "several countries on one side"
OTHER_PARTIES = "other parties"
_read = decoder().decode


class Cited(NamedTuple):
    """What a row says of its source, as it stands there; whether that can be one is asked when it is recorded."""

    url: str | None = None
    title: str | None = None
    publisher: str | None = None
    published: str | None = None

    def source(self) -> Source:
        """Return the source; NotUnderstood where it cannot be one."""
        return Source(url=self.url, title=self.title, publisher=self.publisher, published=self.published)


@dataclass
class Event:
    """An event between two countries, the first of `parties` acting, with the dataset's own `codes`.

    `mirror` is what the same event seen from the other side shares with it, and `side` which side this is; None:
    it looks different from the other side. `host` is the country where it took place, when it is one of the two.
    """

    line: int
    ref: str
    date: str
    parties: tuple[str, str]
    type: str
    title: str
    codes: dict[str, Json]
    sectors: tuple[str, ...] = ()
    place: str | None = None
    source: Cited | None = None
    mirror: tuple[str, ...] | None = None
    side: str = ""
    host: str | None = None
    mirrors: list[str] = field(default_factory=list)

    def incoming(self, now: str, vocabulary: Vocabulary) -> Incoming:
        """Return the event as an interaction: reported, tagged with the dataset's name, its identity made of `ref`.

        Raises NotUnderstood where the event cannot be one.
        """
        dataset = self.ref.partition(":")[0]
        interaction = Interaction(
            uid=str(uuid5(ROWS, self.ref)),
            date=self.date,
            parties=self.parties,
            type=self.type,
            title=mended(self.title),
            sectors=tuple(SectorMention(sector) for sector in self.sectors),
            place=mended(self.place) if self.place else None,
            tags=(dataset,),
            sources=(self.source.source(),) if self.source else (),
            ref=self.ref,
            codes={**self.codes, "mirrors": list(self.mirrors)} if self.mirrors else self.codes,
            added=now,
            modified=now,
            vocabulary=vocabulary,
        )
        return Incoming(InputRow(self.line, {}, ""), interaction, from_record=True)


@dataclass(frozen=True)
class EventQuery:
    """What is read from a dataset: events in which all of `parties` (none to two codes) take part.

    `day_first` says how 5/1/2017 is read; None leaves it to what the file shows.
    """

    parties: Sequence[str]
    vocabulary: Vocabulary
    encoding: str = "utf-8"
    day_first: bool | None = None


EventReader: TypeAlias = Callable[[BinaryIO, EventQuery, Tally], Iterator[Event | Refused]]


def refusal(line: int, error: NotUnderstood, file: str = "") -> Refused:
    """Return the row on `line` as refused for `error`."""
    value = error.value if isinstance(error, WordRefused) else None
    return Refused(line, error.field, value, error.message, file=file)


def mended(text: str) -> str:
    """Return `text` with the control characters that were Windows quotes and dashes as what they were."""
    return text if text.isprintable() else text.translate(_WINDOWS)


@lru_cache(maxsize=1 << 12)  # most are a few small ones
def number(text: str) -> Json:
    """Return a dataset's number as it came: a number where that is it digit for digit, else the text."""
    if not (text.startswith("-") or text[:1].isdigit()):
        return text or None
    try:
        return cast(Json, _read(text))
    except ValueError:
        return text


# Windows-1252 read as Latin-1 leaves its quotes and dashes as control characters, in GDELT's place names for one.
_WINDOWS = {
    code: character
    for code in range(0x80, 0xA0)
    if (character := bytes([code]).decode("cp1252", errors="replace")) != "\ufffd"
}
