"""What a person types on the command line, understood as codes, ids and EDTF strings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TypeVar

from relations import dates
from relations.errors import NotUnderstood
from relations.messages import Message, listed
from relations.model import SectorMention, Source
from relations.text import fold
from relations.vocabulary import Vocabulary


@dataclass
class Words:
    """Understands words by the vocabulary in use and the day it is; `notes` collects what was assumed."""

    vocabulary: Vocabulary
    today: date
    lang: str
    day_first: bool | None
    notes: list[Message] = field(default_factory=list)

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
        reading = _about(
            field,
            lambda value: dates.parse(value, today=self.today, lang=self.lang, day_first=self.day_first),
            text,
        )
        self.notes.extend(reading.notes)
        return reading.edtf

    def bound(self, text: str | None, field: str) -> str | None:
        """Return the EDTF string for --since or --until, where spans back from today are understood too."""
        if text is None:
            return None
        reading = _about(
            field,
            lambda value: dates.parse_bound(
                value, today=self.today, lang=self.lang, day_first=self.day_first
            ),
            text,
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

    def sources(
        self,
        places: Sequence[str],
        titles: Sequence[str],
        publishers: Sequence[str],
        published: Sequence[str],
        quotes: Sequence[str],
        on_file: Sequence[Source] = (),
    ) -> tuple[Source, ...]:
        """Return the sources, the n-th of each list going together.

        A place that is an address is the url, any other text the title. A list other than `places` is empty or
        as long as it; an empty text leaves its part out. Sources `on_file` keep the parts that are not given.
        """
        count = len(on_file) or max(len(places), len(titles) if not places else 0)
        for flag, values in (
            ("--source-title", titles),
            ("--publisher", publishers),
            ("--published", published),
            ("--quote", quotes),
        ):
            if values and len(values) != count:
                raise NotUnderstood(
                    '{n} given for {count} sources; give one per source, "" to leave one empty',
                    n=len(values),
                    count=count,
                    field=flag,
                )
        days = [self.date(day, "--published") if day.strip() else "" for day in published]
        if on_file:
            return tuple(
                replace(
                    source,
                    title=_at(titles, n) if titles else source.title,
                    publisher=_at(publishers, n) if publishers else source.publisher,
                    published=_at(days, n) if days else source.published,
                    quote=_at(quotes, n) if quotes else source.quote,
                )
                for n, source in enumerate(on_file)
            )
        return tuple(
            _source(
                _at(places, n),
                _at(titles, n),
                _at(publishers, n),
                _at(days, n),
                _at(quotes, n),
            )
            for n in range(count)
        )


def _source(
    place: str | None, title: str | None, publisher: str | None, published: str | None, quote: str | None
) -> Source:
    if place and "://" not in place:
        if title:
            raise NotUnderstood(
                '"{place}" is not an address, and the source has a title already',
                place=place,
                field="--source",
            )
        return Source(None, place, publisher, published, quote)
    return Source(place, title, publisher, published, quote)


def _at(values: Sequence[str], index: int) -> str | None:
    return (values[index].strip() or None) if index < len(values) else None


T = TypeVar("T")


def _about(field: str, find: Callable[[str], T], text: str) -> T:
    try:
        return find(text)
    except NotUnderstood as error:
        raise error.about(field) from None
