"""What `edit` makes of an interaction: values added to lists, taken out of them, fields emptied or replaced."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from relations.cli.fields import InteractionFlags, typed_value
from relations.cli.options import id_number
from relations.cli.words import Words
from relations.errors import NotUnderstood
from relations.messages import listed, msg
from relations.model import Interaction, SectorMention, Source
from relations.model.fields import BY_NAME, FIELDS, SOURCE_PARTS, Field
from relations.text import fold


def changes(
    before: Interaction,
    given: InteractionFlags,
    drops: Sequence[str],
    clears: Sequence[str],
    words: Words,
    parties: tuple[str, str],
) -> dict[str, Any]:  # Any: a field's own kind of value
    """Return the fields that change, as arguments of an Interaction; NotUnderstood names the flag.

    What is cleared is empty before anything is added, what is dropped goes first; a list flag adds.
    """
    found: dict[str, Any] = {}
    for name in clears:
        field = _field(name, "--clear")
        if field.required or field.name == "confidence":
            raise NotUnderstood('"{name}" cannot be empty; give it another value', name=name, field="--clear")
        found[field.name] = () if field.many else None
    for text in drops:
        field, value = _drop(text)
        there = found.get(field.name, getattr(before, field.name))
        found[field.name] = _without(there, field, value, words, parties)
    for name, texts in given.typed.items():
        field = BY_NAME[name.partition(".")[0]]
        there = found.get(field.name, getattr(before, field.name))
        if not field.many:
            found[name] = typed_value(field, texts, words, parties)
        elif not any(text.strip() for text in texts):
            raise NotUnderstood(
                '"" adds nothing; `--clear {name}` empties it', name=_spoken(field), field=field.flag
            )
        elif field.kind == "sources":
            if name == field.name or "sources" not in given.typed:
                found["sources"] = _with_sources(there, given, words)
        else:
            found[name] = _with(there, typed_value(field, texts, words, parties))
    return {name: value for name, value in found.items() if value != getattr(before, name)}


def _with(there: tuple[Any, ...], new: tuple[Any, ...]) -> tuple[Any, ...]:
    """Return a list with more in it, each once; a sector that is now attributed no longer stands without a name."""
    named = {item.sector for item in new if isinstance(item, SectorMention) and item.by}
    kept = [
        item
        for item in there
        if not (isinstance(item, SectorMention) and item.by is None and item.sector in named)
    ]
    return tuple(dict.fromkeys((*kept, *new)))


def _with_sources(there: tuple[Source, ...], given: InteractionFlags, words: Words) -> tuple[Source, ...]:
    """Return the sources with those that were said; one that only completes a source on file joins it."""
    if "sources" not in given.typed:
        return given.sources(words, there)
    sources = list(there)
    for new in given.sources(words):
        place = next((n for n, source in enumerate(sources) if _completes(new, source)), None)
        if place is None:
            sources.append(new)
        else:
            parts = {part: getattr(new, part) or getattr(sources[place], part) for part in SOURCE_PARTS}
            sources[place] = Source(**parts, extra=sources[place].extra)
    return tuple(sources)


def _completes(new: Source, source: Source) -> bool:
    """Return whether two are of one page, or of one title, and contradict each other in nothing."""
    same = new.url == source.url if new.url else new.title == source.title and not source.url
    return same and all(
        getattr(new, part) in (None, getattr(source, part)) or getattr(source, part) is None
        for part in SOURCE_PARTS
    )


def _drop(text: str) -> tuple[Field, str]:
    name, equals, value = text.partition("=")
    if not equals or not value.strip():
        raise NotUnderstood(
            '"{text}" does not say what to take out; write it as tag=x or source=2', text=text, field="--drop"
        )
    field = _field(name, "--drop")
    if not field.many:
        raise NotUnderstood(
            '"{name}" is not a list; `--clear {name}` empties it', name=_spoken(field), field="--drop"
        )
    return field, value.strip()


def _without(
    there: tuple[Any, ...], field: Field, value: str, words: Words, parties: tuple[str, str]
) -> tuple[Any, ...]:
    match field.kind:
        case "sources":
            gone = [n for n, source in enumerate(there) if _is_source(source, n, value)]
        case "ids":
            gone = [n for n, id_ in enumerate(there) if id_ == id_number(value, "--drop")]
        case "mentions":
            mention = words.mention(value, parties, "--drop")
            gone = [n for n, item in enumerate(there) if item == mention]
            gone = gone or [
                n for n, item in enumerate(there) if not mention.by and item.sector == mention.sector
            ]
        case "names":
            other = words.third_party(value, (), "--drop")
            gone = [n for n, name in enumerate(there) if name == other]
            gone = gone or [n for n, name in enumerate(there) if fold(other) in fold(name)]
        case _:
            gone = [n for n, text in enumerate(there) if fold(text) == fold(value)]
            gone = gone or [n for n, text in enumerate(there) if fold(value) in fold(text)]
    if len(gone) != 1:
        on_file = listed([_item(item, n, field) for n, item in enumerate(there)], "and")
        problem = (
            msg('"{value}" is not among them: there is {on_file}', value=value, on_file=on_file)
            if there and not gone
            else msg('"{value}" can be several: there is {on_file}', value=value, on_file=on_file)
            if gone
            else msg('"{value}" is not there: {name} is empty', value=value, name=_spoken(field))
        )
        raise NotUnderstood(problem, field="--drop")
    return tuple(item for n, item in enumerate(there) if n != gone[0])


def _is_source(source: Source, place: int, value: str) -> bool:
    if value.isdigit():
        return place + 1 == int(value)
    return fold(value) in {fold(text) for text in (source.url, source.title, source.publisher) if text}


def _item(item: object, place: int, field: Field) -> str:
    if isinstance(item, Source):
        return f"{place + 1} ({item.publisher or item.title or item.url})"
    return f"#{item}" if field.kind == "ids" else f'"{item}"'


def _field(name: str, flag: str) -> Field:
    """Return the field by its name or its flag's: tags or tag."""
    wanted = name.strip().removeprefix("--").replace("-", "_")
    for field in FIELDS:
        if field.flag and wanted in (field.name, field.dest):
            return field
    if flag == "--clear" and wanted in BY_NAME and BY_NAME[wanted].required:
        raise NotUnderstood('"{name}" cannot be empty; give it another value', name=name, field=flag)
    spoken = [_spoken(field) for field in FIELDS if field.flag]
    raise NotUnderstood(
        '"{name}" is not a field; use one of {all}', name=name, all=listed(spoken, "or"), field=flag
    )


def _spoken(field: Field) -> str:
    return field.flag.removeprefix("--") if field.flag else field.name
