"""The record's shape as data: what the file holds, what `--json` prints, and the way back."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, cast

from relations.errors import NotUnderstood
from relations.model.interaction import Interaction, Json, Mention, Source, distinct_sectors
from relations.vocabulary import BUILTIN, Vocabulary

if TYPE_CHECKING:  # making these classes at every start would cost as much as reading the record
    from relations.model.shape import Arguments, MentionRecord, Record, SourceRecord


FIELDS = (
    "id", "uid", "date", "key_date", "parties", "type", "title", "sectors", "level", "people", "place", "tags", "note",
    "sources", "follows", "due", "confidence", "ref", "codes", "added", "modified", "pair", "start", "end",
)  # fmt: skip
DERIVED = ("pair", "start", "end")
STORED = tuple(name for name in FIELDS if name not in ("id", *DERIVED))
_TEXTS = ("uid", "date", "type", "title", "confidence", "added", "modified")
_TEXTS_OR_NULL = ("key_date", "level", "place", "note", "due", "ref")
_SOURCE_TEXTS = ("url", "title", "publisher", "published", "quote")
_REQUIRED = ("uid", "date", "parties", "type", "title", "added", "modified")


def to_json(it: Interaction) -> Record:
    """Return all the contract's keys in its order, the derived ones, then keys this version does not know."""
    first, last = it.span
    record = {
        "id": it.id,
        "uid": it.uid,
        "date": it.date,
        "key_date": it.key_date,
        "parties": list(it.parties),
        "type": it.type,
        "title": it.title,
        "sectors": [{"sector": m.sector, "by": m.by} for m in it.sectors],
        "level": it.level,
        "people": list(it.people),
        "place": it.place,
        "tags": list(it.tags),
        "note": it.note,
        "sources": [
            {**{name: getattr(source, name) for name in _SOURCE_TEXTS}, **source.extra}
            for source in it.sources
        ],
        "follows": list(it.follows),
        "due": it.due,
        "confidence": it.confidence,
        "ref": it.ref,
        "codes": dict(it.codes),
        "added": it.added,
        "modified": it.modified,
        "pair": it.pair,
        "start": first,
        "end": last,
        **it.extra,
    }
    return cast("Record", record)


def to_record(it: Interaction) -> Record:
    """Return what the file holds under the interaction's id: no derived key, nothing that is empty."""
    full = cast(dict[str, Json], to_json(it))
    for name in ("id", *DERIVED):
        del full[name]
    record = {name: value for name, value in full.items() if name in it.extra or value not in (None, [], {})}
    if it.sources:
        record["sources"] = [
            {name: value for name, value in source.items() if value is not None or name not in _SOURCE_TEXTS}
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
            raise NotUnderstood(f"{name} is missing", field=name)
    return Interaction(**_arguments(cast("Record", data)), id=id, vocabulary=vocabulary)


def from_trusted_record(data: Mapping[str, Json], id: int) -> Interaction:
    """Return the interaction without checking it again: only for what is proved to be as we wrote it.

    It is made of `data` itself, which nobody may use afterwards.
    """
    # A field that is left out keeps its default, which the class itself has but for `codes` and `extra`.
    values = cast("dict[str, object]", data)
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
    for name in ("people", "tags", "follows"):
        if name in values:
            values[name] = tuple(cast("list[Json]", values[name]))
    values.setdefault("codes", _NOTHING)
    values["extra"] = extra
    it = object.__new__(Interaction)
    object.__setattr__(it, "__dict__", values)
    return it


def trusted_source(data: Mapping[str, Json]) -> Source:
    """Return the source without checking it again, made of `data` itself."""
    values = cast("dict[str, object]", data)
    values["extra"] = _set_apart(values, _KNOWN_OF_SOURCE)
    source = object.__new__(Source)
    object.__setattr__(source, "__dict__", values)
    return source


def _set_apart(values: dict[str, object], known: frozenset[str]) -> Mapping[str, object]:
    """Take what is not known here out of the values."""
    if known.issuperset(values):
        return _NOTHING
    return {name: values.pop(name) for name in list(values) if name not in known}


@lru_cache(maxsize=4096)
def _mentions(said: tuple[tuple[str, str | None], ...]) -> tuple[tuple[Mention, ...], tuple[str, ...]]:
    """Return the mentions, and each sector once: the same objects for the many interactions that have them."""
    mentions = tuple([Mention(sector, by) for sector, by in said])
    return mentions, distinct_sectors(mentions)


def _check_shape(data: Mapping[str, Json]) -> None:
    """Raise NotUnderstood, naming the field, where a value is not of its kind, such as a text or a list."""
    for name, kind in _SHAPES.items():
        value = data.get(name)
        if value is not None and not _fits(value, kind):
            raise NotUnderstood(f"{name} must be {kind}, not {_shown(value)}", field=name)
    for name, keys in _ENTRIES.items():
        for entry in cast("list[dict[str, Json]]", data.get(name) or []):
            for key in keys:
                value = entry.get(key)
                if value is not None and not isinstance(value, str):
                    raise NotUnderstood(f"{key} must be a text, not {_shown(value)}", field=f"{name}.{key}")
            if name == "sectors" and (entry.get("sector") is None or entry.keys() - set(keys)):
                raise NotUnderstood(
                    f'a sector is written {{"sector": …, "by": …}}, not {_shown(entry)}', field=name
                )
    if data.get("parties") is not None and len(cast("list[str]", data["parties"])) != 2:
        raise NotUnderstood(f"two parties are needed, not {_shown(data['parties'])}", field="parties")


def _arguments(data: Record) -> Arguments:
    first, second = data["parties"]
    return {
        "uid": data["uid"],
        "date": data["date"],
        "parties": (first, second),
        "type": data["type"],
        "title": data["title"],
        "added": data["added"],
        "modified": data["modified"],
        "key_date": data.get("key_date"),
        "sectors": tuple([Mention(m["sector"], m.get("by")) for m in data.get("sectors") or ()]),
        "level": data.get("level"),
        "people": tuple(data.get("people") or ()),
        "place": data.get("place") or None,
        "tags": tuple(data.get("tags") or ()),
        "note": data.get("note") or None,
        "sources": tuple([_source(source) for source in data.get("sources") or ()]),
        "follows": tuple(data.get("follows") or ()),
        "due": data.get("due"),
        "confidence": data.get("confidence") or "reported",
        "ref": data.get("ref") or None,
        "codes": data.get("codes") or {},
        "extra": _unknown(data, _KNOWN),
    }


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


_KNOWN = frozenset(FIELDS)
_KNOWN_OF_SOURCE = frozenset(_SOURCE_TEXTS)
_NOTHING: Mapping[str, Json] = {}
_SHAPES = {
    **dict.fromkeys((*_TEXTS, *_TEXTS_OR_NULL), "a text"),
    **dict.fromkeys(("parties", "people", "tags"), "a list of texts"),
    **dict.fromkeys(("sectors", "sources"), "a list of objects"),
    "follows": "a list of whole numbers",
    "codes": "an object",
}
_ENTRIES = {"sectors": ("sector", "by"), "sources": _SOURCE_TEXTS}


def _fits(value: Json, kind: str) -> bool:
    match kind:
        case "a text":
            return isinstance(value, str)
        case "an object":
            return isinstance(value, dict)
        case "a list of texts":
            return isinstance(value, list) and all(isinstance(item, str) for item in value)
        case "a list of objects":
            return isinstance(value, list) and all(isinstance(item, dict) for item in value)
        case _:
            return isinstance(value, list) and all(type(item) is int for item in value)


def _shown(value: Json) -> str:
    import json

    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 60 else text[:59] + "…"
