"""What `add` understood and `edit` changed, field by field, in the reader's language."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import NamedTuple

from relations import dates
from relations.messages import Message, msg
from relations.model import Interaction, SectorMention, Source
from relations.model.fields import FIELDS, Field
from relations.text import fold, unquoted
from relations.vocabulary import Vocabulary

_IN_THE_LINE = ("date", "parties", "type", "title")  # what the line itself says of an interaction


class _Label(NamedTuple):
    """A value of a message that each language has its own name for, as `label` gives it."""

    label: Callable[[str], str]

    def in_language(self, lang: str) -> str:
        return self.label(lang)


def interpretation(
    new: Interaction, typed_type: str | None, titles: Mapping[int, str], vocabulary: Vocabulary
) -> Iterator[Message]:
    """Yield what a new interaction says beyond its line; `titles` are those of what it follows, by id."""
    type_ = vocabulary.types[new.type]
    if typed_type and fold(typed_type) not in {fold(name) for name in (type_.id, type_.en, type_.fr)}:
        yield msg('type {type}, for "{typed}"', type=_Label(type_.label), typed=typed_type)
    for field in FIELDS:
        if field.flag and field.name not in _IN_THE_LINE:
            for value in _values(getattr(new, field.name), field):
                if field.name != "confidence" or value != "reported":
                    words = _in_words(value, field, titles, vocabulary)
                    yield msg("{field} {value}", field=msg(field.label), value=words)


def changed(
    before: Interaction, after: Interaction, titles: Mapping[int, str], vocabulary: Vocabulary
) -> Iterator[Message]:
    """Yield what an edit changed: `- tag x`, `+ source El Watan`, `place: Kremlin → Kazan`."""
    for field in FIELDS:
        old, new = getattr(before, field.name), getattr(after, field.name)
        if old == new or field.kind in ("id", "uid", "moment"):
            continue
        label = msg(field.label)
        was, there = _values(old, field), _values(new, field)
        words = partial(_in_words, field=field, titles=titles, vocabulary=vocabulary)
        if field.many or not was or not there:
            yield from (
                msg("- {field} {value}", field=label, value=words(it)) for it in was if it not in there
            )
            yield from (
                msg("+ {field} {value}", field=label, value=words(it)) for it in there if it not in was
            )
        else:
            yield msg("{field}: {before} → {after}", field=label, before=words(old), after=words(new))


def _values(value: object, field: Field) -> tuple[object, ...]:
    if field.many:
        assert isinstance(value, tuple)
        return value
    return () if value is None else (value,)


def _in_words(value: object, field: Field, titles: Mapping[int, str], vocabulary: Vocabulary) -> object:
    def party(code: str) -> _Label:
        return _Label(partial(vocabulary.parties.name, code))

    match value:
        case SectorMention(sector, by):
            label = _Label(vocabulary.sectors[sector].label)
            return msg("{sector} (named by {party})", sector=label, party=party(by)) if by else label
        case Source():
            name = value.publisher or value.title or value.url
            quote = unquoted(value.quote or "")
            return msg('{source} "{quote}"', source=name, quote=quote) if quote else name
        case int():
            return msg('#{id} "{title}"', id=value, title=titles[value]) if value in titles else f"#{value}"
        case str() if field.kind in ("date", "day"):
            return dates.InWords(value)
        case str() if field.terms:
            return _Label(getattr(vocabulary, field.terms)[value].label)
        case str() if field.kind == "names" and value in vocabulary.parties:
            return party(value)
        case tuple() if field.kind == "parties":
            return msg("{a}, {b}", a=party(value[0]), b=party(value[1]))
    return value
