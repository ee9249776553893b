"""What makes an interaction valid, each rule with the sentence that a person reads when it is broken."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from relations import dates
from relations.errors import NotUnderstood
from relations.messages import listed, msg
from relations.model.fields import BY_NAME, FIELDS

if TYPE_CHECKING:
    from relations.model.interaction import Interaction
    from relations.vocabulary import Vocabulary

_DAY = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
_UID = r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
_TIMESTAMP = _DAY + r"T[0-9]{2}:[0-9]{2}:[0-9]{2}Z"
_URL = r"[A-Za-z][A-Za-z0-9+.-]*://[^\s<>\"]+"
_SAFE_SCHEMES = ("http", "https", "ftp", "file")
_PROMISES = ("pledged", "agreed")
_TEXTS = tuple((field.name, field.kind == "lines") for field in FIELDS if field.kind in ("text", "lines"))
_TERMS = tuple((field.name, field.terms) for field in FIELDS if field.terms)
_DATES = tuple(field.name for field in FIELDS if field.kind == "date")
_LISTS_OF_TEXTS = tuple(field.name for field in FIELDS if field.kind in ("texts", "names"))


def interaction(it: Interaction, vocabulary: Vocabulary) -> None:
    """Raise NotUnderstood, naming the field, for the first rule that `it` breaks."""
    if it.id is not None and it.id < 1:
        raise NotUnderstood("{id} cannot be an id: ids count from 1", field="id", id=it.id)
    if not re.fullmatch(_UID, it.uid):
        raise NotUnderstood('"{uid}" is not a UUID in lower case', field="uid", uid=it.uid)
    day_inside(it.key_date, it.date)
    parties(it.parties, vocabulary)
    for name, terms in _TERMS:
        if (term := getattr(it, name)) is not None:
            _known(term, getattr(vocabulary, terms), name)
    title(it.title)
    mentions(it, vocabulary)
    for name in _LISTS_OF_TEXTS:
        values: tuple[str, ...] = getattr(it, name)
        for value in values:
            refuse_controls(value, name)
            if not value.strip():
                raise NotUnderstood("an empty text; leave it out", field=name)
        _each_once(values, name)
    for code in it.also:
        if code in it.parties:
            raise NotUnderstood('"{text}" is one of the two parties already', text=code, field="also")
    for name, lines in _TEXTS:
        refuse_controls(getattr(it, name), name, lines=lines)
    _follows(it)
    due(it, vocabulary)
    for name, moment in (("added", it.added), ("modified", it.modified)):
        utc_time(moment, name)


def utc_time(moment: str, field: str) -> None:
    """Refuse a text that is not a moment in UTC: its day must be in the calendar, its hour on the clock."""
    if not (re.fullmatch(_TIMESTAMP, moment) and _is_moment(moment)):
        raise NotUnderstood(
            '"{moment}" is not a UTC time like 2025-06-23T10:00:00Z', moment=moment, field=field
        )


def _is_moment(text: str) -> bool:
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def refuse_controls(value: str | None, field: str, *, lines: bool = False) -> None:
    """Refuse control characters and half characters; with `lines`, line ends and tabs may be there."""
    if value is None or value.isprintable():
        return
    for character in value:
        category = unicodedata.category(character)
        if category == "Cs" or (category == "Cc" and not (lines and character in "\n\t")):
            shown = value.encode("unicode_escape").decode("ascii")
            raise NotUnderstood(
                '"{text}" has the control character U+{code}; leave it out',
                field=field,
                text=shown,
                code=f"{ord(character):04X}",
            )


def title(value: str) -> None:
    """Refuse a title that is empty or not one line of text."""
    refuse_controls(value, "title")
    if not value.strip():
        raise NotUnderstood("a title is needed: one line that says what happened", field="title")
    if value.splitlines() != [value]:
        raise NotUnderstood("the title must be one line", field="title")


def url(value: str | None) -> None:
    """Refuse a text that does not have the form of a page's address."""
    refuse_controls(value, "sources.url")
    if value is None:
        return
    if not re.fullmatch(_URL, value) or value.partition(":")[0].lower() not in _SAFE_SCHEMES:
        raise NotUnderstood(
            '"{value}" is not an address like https://example.org/page', field="sources.url", value=value
        )


def canonical_dates(it: Interaction) -> dict[str, str]:
    """Return the dates of `it` by field, each in its one form; NotUnderstood names the field."""
    told = {name: getattr(it, name) for name in _DATES}
    return {name: edtf(date, name) for name, date in told.items() if date is not None}


def edtf(value: str, field: str) -> str:
    """Return the EDTF string in its one form; NotUnderstood names `field`."""
    try:
        return dates.canonical(value)
    except NotUnderstood as error:
        raise error.about(field) from None


def day_inside(day: str | None, date: str) -> None:
    """Refuse a key day that is not a day or lies outside its interaction's date."""
    if day is None:
        return
    if edtf(day, "key_date") != day or not re.fullmatch(_DAY, day):
        raise NotUnderstood('"{day}" is not a day; write it as 2025-06-23', field="key_date", day=day)
    first, last = dates.bounds(date)
    if (first and day < first) or (last and day > last):
        raise NotUnderstood(
            '"{day}" is outside the date {date}; give a day inside it', field="key_date", day=day, date=date
        )


def parties(codes: tuple[str, str], vocabulary: Vocabulary) -> None:
    """Refuse anything but two different codes that the vocabulary has."""
    for code in codes:
        if code not in vocabulary.parties:
            raise NotUnderstood(
                '"{code}" is not the code of a country or organisation; `relations countries` lists them',
                field="parties",
                code=code,
            )
    if codes[0] == codes[1]:
        raise NotUnderstood(
            '"{code}" stands on both sides; an interaction needs two different parties',
            field="parties",
            code=codes[0],
        )


def mentions(it: Interaction, vocabulary: Vocabulary) -> None:
    """Refuse an unknown sector, one named by neither party, and the same mention twice."""
    for mention in it.sectors:
        _known(mention.sector, vocabulary.sectors, "sectors")
        if mention.by is not None and mention.by not in it.parties:
            raise NotUnderstood(
                '"{by}" is not one of the two parties, so it cannot have named {sector}; use {parties}',
                field="sectors",
                by=mention.by,
                sector=mention.sector,
                parties=listed(it.parties, "or"),
            )
    _each_once([str(mention) for mention in it.sectors], "sectors")


def _follows(it: Interaction) -> None:
    """Refuse an interaction that follows itself or names the same one twice."""
    for id_ in it.follows:
        if id_ < 1:
            raise NotUnderstood("{id} cannot be an id: ids count from 1", field="follows", id=id_)
        if id_ == it.id:
            raise NotUnderstood("#{id} cannot follow itself", field="follows", id=id_)
    _each_once([str(id_) for id_ in it.follows], "follows")


def due(it: Interaction, vocabulary: Vocabulary) -> None:
    """Refuse a due date on what promises nothing."""
    if it.due is None:
        return
    if vocabulary.types[it.type].rung not in _PROMISES:
        raise NotUnderstood(
            '"{due}" cannot be when a {type} is due: only a pledge or an agreement has a due date',
            field="due",
            due=it.due,
            type=vocabulary.types[it.type],
        )


def _known(value: str, known: Container[str], field: str) -> None:
    if value not in known:
        label = msg(BY_NAME[field].label)
        raise NotUnderstood('"{value}" is not a known {label} id', field=field, value=value, label=label)


def _each_once(values: Sequence[str], field: str) -> None:
    for value in values:
        if values.count(value) > 1:
            raise NotUnderstood('"{value}" is there twice; once is enough', field=field, value=value)
