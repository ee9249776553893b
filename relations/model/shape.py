"""The shapes of records, by which types are checked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypedDict

from relations.model.interaction import Json, Mention, Source


class MentionRecord(TypedDict):
    """A sector and the code of the party that named it, or null."""

    sector: str
    by: str | None


class SourceRecord(TypedDict, total=False):
    """A source; any key may be missing, but one of url and title is there."""

    url: str | None
    title: str | None
    publisher: str | None
    published: str | None
    quote: str | None


class Record(TypedDict, total=False):
    """An interaction as data, with all keys in the contract's order; the file leaves out what is empty."""

    id: int | None
    uid: str
    date: str
    key_date: str | None
    parties: list[str]
    type: str
    title: str
    sectors: list[MentionRecord]
    level: str | None
    people: list[str]
    place: str | None
    tags: list[str]
    note: str | None
    sources: list[SourceRecord]
    follows: list[int]
    due: str | None
    confidence: str
    ref: str | None
    codes: dict[str, Json]
    added: str
    modified: str
    pair: str
    start: str | None
    end: str | None


class Arguments(TypedDict):
    """The arguments of an Interaction but for its id, ready from a record."""

    uid: str
    date: str
    parties: tuple[str, str]
    type: str
    title: str
    added: str
    modified: str
    key_date: str | None
    sectors: tuple[Mention, ...]
    level: str | None
    people: tuple[str, ...]
    place: str | None
    tags: tuple[str, ...]
    note: str | None
    sources: tuple[Source, ...]
    follows: tuple[int, ...]
    due: str | None
    confidence: str
    ref: str | None
    codes: Mapping[str, Json]
    extra: Mapping[str, Json]
