"""What `add` understood and `edit` changed, field by field, in the reader's language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from relations import dates
from relations.messages import Message, msg
from relations.model import Interaction, SectorMention, Source
from relations.model.fields import FIELDS, Field
from relations.text import fold, unquoted
from relations.vocabulary import Term, Vocabulary

_IN_THE_LINE = ("date", "parties", "type", "title")  # what the line itself says of an interaction


class _Date(NamedTuple):
    edtf: str

    def in_language(self, lang: str) -> str:
        return dates.words(self.edtf, lang)


class _Label(NamedTuple):
    term: Term

    def in_language(self, lang: str) -> str:
        return self.term.label(lang)


class _Party(NamedTuple):
    code: str
    vocabulary: Vocabulary

    def in_language(self, lang: str) -> str:
        return self.vocabulary.parties.name(self.code, lang)


def interpretation(
    new: Interaction, typed_type: str | None, titles: Mapping[int, str], vocabulary: Vocabulary
) -> Iterator[Message]:
    """Yield what a new interaction says beyond its line; `titles` are those of what it follows, by id."""
    type_ = vocabulary.types[new.type]
    if typed_type and fold(typed_type) not in {fold(name) for name in (type_.id, type_.en, type_.fr)}:
        yield msg('type {type}, for "{typed}"', type=_Label(type_), typed=typed_type)
    for field in _told():
        for value in _values(getattr(new, field.name), field):
            if field.name != "confidence" or value != "reported":
                yield msg(
                    "{field} {value}",
                    field=msg(field.label),
                    value=_in_words(value, field, titles, vocabulary),
                )


def changed(
    before: Interaction, after: Interaction, titles: Mapping[int, str], vocabulary: Vocabulary
) -> Iterator[Message]:
    """Yield what an edit changed: `- tag x`, `+ source El Watan`, `place: Kremlin → Kazan`."""
    for field in FIELDS:
        old, new = getattr(before, field.name), getattr(after, field.name)
        if old == new or field.kind in ("id", "uid", "moment"):
            continue
        label = msg(field.label)
        if field.many or old is None or new is None:
            for value in _values(old, field):
                if not field.many or value not in new:
                    yield msg(
                        "- {field} {value}", field=label, value=_in_words(value, field, titles, vocabulary)
                    )
            for value in _values(new, field):
                if not field.many or value not in old:
                    yield msg(
                        "+ {field} {value}", field=label, value=_in_words(value, field, titles, vocabulary)
                    )
        else:
            yield msg(
                "{field}: {before} → {after}",
                field=label,
                before=_in_words(old, field, titles, vocabulary),
                after=_in_words(new, field, titles, vocabulary),
            )


def _told() -> Iterator[Field]:
    return (field for field in FIELDS if field.flag and field.name not in _IN_THE_LINE)


def _values(value: object, field: Field) -> tuple[object, ...]:
    if field.many:
        assert isinstance(value, tuple)
        return value
    return () if value is None else (value,)


def _in_words(value: object, field: Field, titles: Mapping[int, str], vocabulary: Vocabulary) -> object:
    match value:
        case SectorMention(sector, None):
            return _Label(vocabulary.sectors[sector])
        case SectorMention(sector, str(by)):
            return msg(
                "{sector} (named by {party})",
                sector=_Label(vocabulary.sectors[sector]),
                party=_Party(by, vocabulary),
            )
        case Source():
            name = value.publisher or value.title or value.url
            quote = unquoted(value.quote or "")
            return msg('{source} "{quote}"', source=name, quote=quote) if quote else name
        case int():
            return msg('#{id} "{title}"', id=value, title=titles[value]) if value in titles else f"#{value}"
        case str() if field.kind in ("date", "day"):
            return _Date(value)
        case str() if field.terms:
            return _Label(getattr(vocabulary, field.terms)[value])
        case str() if field.kind == "names" and value in vocabulary.parties:
            return _Party(value, vocabulary)
        case tuple() if field.kind == "parties":
            return msg("{a}, {b}", a=_Party(value[0], vocabulary), b=_Party(value[1], vocabulary))
    return value
