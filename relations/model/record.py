"""The record's shape as data: what the file holds, what `--json` prints, and the way back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any, cast

from relations.errors import NotUnderstood
from relations.messages import msg
from relations.model.fields import BY_NAME, DERIVED, FIELDS, NAMES, SOURCE_PARTS, FieldKind
from relations.model.interaction import Interaction, Json, SectorMention, Source, distinct_sectors
from relations.vocabulary import BUILTIN, Vocabulary

if TYPE_CHECKING:
    from relations.model.fields import MentionRecord, Record, SourceRecord


def to_json(it: Interaction) -> Record:
    """Return all the contract's keys in its order, the derived ones, then keys this version does not know."""
    first, last = it.span
    record: dict[str, object] = {
        name: value if plain is None else plain(value)
        for name, plain in _TO_JSON
        for value in (getattr(it, name),)
    }
    record["pair"], record["start"], record["end"] = it.pair, first, last
    record.update(it.extra)
    return cast("Record", record)


def to_record(it: Interaction) -> Record:
    """Return the row that the file holds under the interaction's id: no derived key, no empty value."""
    full = cast(dict[str, Json], to_json(it))
    for name in ("id", *DERIVED):
        del full[name]
    record = {name: value for name, value in full.items() if name in it.extra or value not in (None, [], {})}
    if it.sources:
        record["sources"] = [
            {name: value for name, value in source.items() if value is not None or name not in SOURCE_PARTS}
            for source in cast("list[dict[str, Json]]", full["sources"])
        ]
    return cast("Record", record)


def from_record(data: Mapping[str, Json], id: int | None, vocabulary: Vocabulary = BUILTIN) -> Interaction:
    """Return the checked interaction that `data` (codes, not labels) describes; unknown keys go to its extra.

    Raises NotUnderstood, naming the field, for a key that is missing, of the wrong shape or invalid.
    """
    _check_shape(data)
    for name in _REQUIRED:
        if data.get(name) is None:
            raise NotUnderstood("{name} is missing", name=name, field=name)
    return Interaction(**_arguments(cast("Record", data)), id=id, vocabulary=vocabulary)


def from_trusted_record(data: Mapping[str, Json], id: int) -> Interaction:
    """Return the interaction without checking it again: only for what is proved to be as we wrote it."""
    # A field that is left out keeps its default, which the class itself has but for `codes` and `extra`.
    values: dict[str, object] = {**data}  # a copy: the store reads a row more than once
    extra = _set_apart(values, _KNOWN)
    values["id"] = id
    values["parties"] = tuple(cast("list[str]", values["parties"]))
    if "sectors" in values:
        mentions = cast("list[MentionRecord]", values["sectors"])
        said = tuple([(mention["sector"], mention.get("by")) for mention in mentions])
        # The ids are what the class would else find out when asked.
        values["sectors"], values["sector_ids"] = _mentions(said)
    if "sources" in values:
        sources = cast("list[dict[str, Json]]", values["sources"])
        values["sources"] = tuple([trusted_source(source) for source in sources])
    for name in _PLAIN_LISTS:
        if name in values:
            values[name] = tuple(cast("list[Json]", values[name]))
    values.setdefault("codes", _NOTHING)
    values["extra"] = extra
    it = object.__new__(Interaction)
    object.__setattr__(it, "__dict__", values)
    return it


def trusted_source(data: Mapping[str, Json]) -> Source:
    """Return the source without checking it again."""
    values: dict[str, object] = {**data}
    values["extra"] = _set_apart(values, _KNOWN_OF_SOURCE)
    source = object.__new__(Source)
    object.__setattr__(source, "__dict__", values)
    return source


def _set_apart(values: dict[str, object], known: frozenset[str]) -> Mapping[str, object]:
    """Move the unknown keys out of `values` and return them."""
    if known.issuperset(values):
        return _NOTHING
    return {name: values.pop(name) for name in list(values) if name not in known}


@lru_cache(maxsize=4096)
def _mentions(said: tuple[tuple[str, str | None], ...]) -> tuple[tuple[SectorMention, ...], tuple[str, ...]]:
    """Return the mentions, and each sector once: the same objects for the many interactions that have them."""
    mentions = tuple([SectorMention(sector, by) for sector, by in said])
    return mentions, distinct_sectors(mentions)


def _check_shape(data: Mapping[str, Json]) -> None:
    """Raise NotUnderstood, naming the field, where a value is not of its kind, such as a text or a list."""
    for name, value in data.items():
        shape = _SHAPES.get(name)
        if shape is not None and value is not None and not shape[1](value):
            raise _of_another_kind(name, shape[0], value, name)
    for name, keys in _ENTRIES.items():
        for entry in cast("list[dict[str, Json]]", data.get(name) or []):
            for key, value in entry.items():
                if value is not None and key in keys and not isinstance(value, str):
                    raise _of_another_kind(key, "a text", value, f"{name}.{key}")
            if name == "sectors" and (entry.get("sector") is None or not entry.keys() <= keys):
                raise NotUnderstood(
                    'a sector is written {{"sector": …, "by": …}}, not {value}',
                    value=_shown(entry),
                    field=name,
                )
    if data.get("parties") is not None and len(cast("list[str]", data["parties"])) != 2:
        raise NotUnderstood(
            "two parties are needed, not {value}", value=_shown(data["parties"]), field="parties"
        )


def _of_another_kind(name: str, kind: str, value: Json, field: str) -> NotUnderstood:
    return NotUnderstood(
        "{name} must be {kind}, not {value}", name=name, kind=msg(kind), value=_shown(value), field=field
    )


def _arguments(data: Record) -> dict[str, Any]:  # Any: a field's own kind of value
    """Return the arguments of an Interaction but for its id; what is absent or empty keeps its default."""
    found: dict[str, Any] = {"extra": _unknown(data, _KNOWN)}
    for name, value in cast("dict[str, Any]", data).items():
        field = BY_NAME.get(name)
        if field is None or name == "id" or value is None:
            continue
        if not value and not field.required and field.kind not in _NEVER_EMPTY:
            continue
        make = _FROM_JSON.get(field.kind)
        found[name] = make(value) if make else value
    return found


def _source(data: SourceRecord) -> Source:
    return Source(
        data.get("url"),
        data.get("title"),
        data.get("publisher"),
        data.get("published"),
        data.get("quote"),
        _unknown(data, _KNOWN_OF_SOURCE),
    )


def _unknown(data: Record | SourceRecord, known: frozenset[str]) -> dict[str, Json]:
    if data.keys() <= known:
        return {}
    return {name: value for name, value in cast("dict[str, Json]", data).items() if name not in known}


def _mentioned(entries: list[MentionRecord]) -> tuple[SectorMention, ...]:
    return tuple([SectorMention(entry["sector"], entry.get("by")) for entry in entries])


def _sourced(entries: list[SourceRecord]) -> tuple[Source, ...]:
    return tuple([_source(entry) for entry in entries])


def _mentions_as_data(mentions: tuple[SectorMention, ...]) -> list[dict[str, str | None]]:
    return [{"sector": mention.sector, "by": mention.by} for mention in mentions]


def _sources_as_data(sources: tuple[Source, ...]) -> list[dict[str, Json]]:
    return [{**{name: getattr(source, name) for name in SOURCE_PARTS}, **source.extra} for source in sources]


_REQUIRED = tuple(field.name for field in FIELDS if field.required)
_LISTS: tuple[FieldKind, ...] = ("parties", "texts", "names", "ids")
_NEVER_EMPTY: tuple[FieldKind, ...] = ("date", "day", "term")
_FROM_JSON: dict[FieldKind, Callable[[Any], object]] = {
    "mentions": _mentioned,
    "sources": _sourced,
    **dict.fromkeys(_LISTS, tuple),
}
_AS_DATA: dict[FieldKind, Callable[[Any], object]] = {
    "mentions": _mentions_as_data,
    "sources": _sources_as_data,
    "object": dict,
    **dict.fromkeys(_LISTS, list),
}
_TO_JSON = tuple((field.name, _AS_DATA.get(field.kind)) for field in FIELDS)
_PLAIN_LISTS = tuple(field.name for field in FIELDS if field.kind in ("texts", "names", "ids"))
_KNOWN = frozenset(NAMES)
_KNOWN_OF_SOURCE = frozenset(SOURCE_PARTS)
_NOTHING: Mapping[str, Json] = {}
_ENTRIES = {"sectors": frozenset(("sector", "by")), "sources": frozenset(SOURCE_PARTS)}


def _are(kind: type) -> Callable[[Json], bool]:
    """Return a test for a list of exactly this type; True is no whole number."""
    only = {kind}
    return lambda value: isinstance(value, list) and only.issuperset(map(type, value))


_TEXT = ("a text", lambda value: isinstance(value, str))
_TEXTS = ("a list of texts", _are(str))
_OBJECTS = ("a list of objects", _are(dict))
_OF_KIND: dict[FieldKind, tuple[str, Callable[[Json], bool]]] = {
    **dict.fromkeys(("parties", "texts", "names"), _TEXTS),
    **dict.fromkeys(("mentions", "sources"), _OBJECTS),
    "ids": ("a list of whole numbers", _are(int)),
    "object": ("an object", lambda value: isinstance(value, dict)),
}
_SHAPES = {field.name: _OF_KIND.get(field.kind, _TEXT) for field in FIELDS if field.kind != "id"}


def _shown(value: Json) -> str:
    import json

    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 60 else text[:59] + "…"
