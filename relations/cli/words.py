"""What a person types on the command line, understood as codes, ids and EDTF strings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import TypeVar

from relations import dates
from relations.errors import NotUnderstood
from relations.messages import Message, listed
from relations.model import SectorMention
from relations.text import fold
from relations.vocabulary import Vocabulary


class Words:
    """Understands words by the vocabulary in use and the day it is; `notes` collects what was assumed."""

    def __init__(self, vocabulary: Vocabulary, today: date, lang: str, day_first: bool | None) -> None:
        self.vocabulary = vocabulary
        self.today = today
        self.lang = lang
        self.day_first = day_first
        self.notes: list[Message] = []

    def party(self, text: str, field: str = "COUNTRY") -> str:
        """Return the code of the country or organisation that `text` names."""
        return _about(field, self.vocabulary.parties.resolve, text)

    def countries(self, names: Sequence[str]) -> tuple[str, ...]:
        """Return the codes of none, one or two countries; two must differ."""
        if len(names) > 2:
            raise NotUnderstood(
                '"{name}" is one too many: give one country, or the two of a pair',
                name=names[2],
                field="COUNTRY",
            )
        codes = tuple(self.party(name) for name in names)
        if len(codes) == 2 and codes[0] == codes[1]:
            raise NotUnderstood(
                '"{a}" and "{b}" are the same party; name two', a=names[0], b=names[1], field="COUNTRY"
            )
        return codes

    def date(self, text: str, field: str) -> str:
        """Return the EDTF string for a date as people write it, noting what was assumed."""
        # As scripts give it: all else that dates are written as need not be loaded.
        return text if _is_iso_day(text) else self._read(dates.parse, text, field)

    def bound(self, text: str | None, field: str) -> str | None:
        """Return the EDTF string for --since or --until, where spans back from today are understood too."""
        return text if text is None or _is_iso_day(text) else self._read(dates.parse_bound, text, field)

    def _read(self, parse: Callable[..., dates.ParsedDate], text: str, field: str) -> str:
        reading = _about(
            field, lambda it: parse(it, today=self.today, lang=self.lang, day_first=self.day_first), text
        )
        self.notes.extend(reading.notes)
        return reading.edtf

    def bounds(self, since: str | None, until: str | None) -> tuple[str | None, str | None]:
        """Return both bounds of a time; NotUnderstood where it ends before it begins."""
        first, last = self.bound(since, "--since"), self.bound(until, "--until")
        begin = dates.bounds(first)[0] if first else None
        end = dates.bounds(last)[1] if last else None
        if first and begin is None:
            raise NotUnderstood(
                '"{date}" has no beginning; give a date that has one', date=since, field="--since"
            )
        if last and end is None:
            raise NotUnderstood('"{date}" has no end; give a date that has one', date=until, field="--until")
        if begin and end and end < begin:
            raise NotUnderstood(
                '"{until}" is before --since "{since}"; swap the two',
                until=until,
                since=since,
                field="--until",
            )
        return first, last

    def mention(self, text: str, parties: Sequence[str], field: str = "--sector") -> SectorMention:
        """Return the sector and who named it, from "transport" or "transport@Mali"."""
        sector, at, side = text.rpartition("@")
        if "," in text and fold(sector if at else text) not in self.vocabulary.sectors.keys_by_name():
            flags = " ".join(f"-s {part.strip()}" for part in text.split(",") if part.strip())
            raise NotUnderstood(
                '"{text}" names several sectors; give each a flag: {flags}',
                text=text,
                flags=flags,
                field=field,
            )
        if not at:
            return SectorMention(_about(field, self.vocabulary.sectors.find, text))
        by = self.party(side, field)
        if by not in parties:
            raise NotUnderstood(
                '"{side}" is not one of the two parties, so it cannot have named a sector; use {parties}',
                side=side,
                parties=listed(parties, "or"),
                field=field,
            )
        return SectorMention(_about(field, self.vocabulary.sectors.find, sector), by)

    def third_party(self, text: str, parties: Sequence[str], field: str) -> str:
        """Return the code of a third party, or its name as typed where it is no state; one of the pair is refused."""
        try:
            found = self.vocabulary.parties.resolve(text)
        except NotUnderstood as error:
            if error.candidates:
                raise error.about(field) from None
            return text
        if found in parties:
            raise NotUnderstood('"{text}" is one of the two parties already', text=text, field=field)
        return found

    def each(self, find: Callable[[str], str], texts: Iterable[str] | None, field: str) -> tuple[str, ...]:
        """Return the id of each of `texts`, in their order, each once."""
        return tuple(dict.fromkeys(_about(field, find, text) for text in texts or ()))


T = TypeVar("T")


def _is_iso_day(text: str) -> bool:
    """Return whether a text is a day of the calendar as 2025-06-23, which stands for itself."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _about(field: str, find: Callable[[str], T], text: str) -> T:
    try:
        return find(text)
    except NotUnderstood as error:
        raise error.about(field) from None
