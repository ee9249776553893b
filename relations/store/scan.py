"""The outlines of interactions, read off the text of their rows: most of a row is passed over, not parsed.

A row is as `model.to_record` and `compact` print it: keys in a fixed order, no spaces. The stretches that recur
from row to row (the date, who did what, the sectors) are understood once. A portion of rows in which one has another
form is parsed as JSON.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, TypeVar, cast

from relations.model import Mention, from_trusted_record
from relations.model.interaction import distinct_sectors, distinct_sources, pair_of
from relations.model.outline import Outline
from relations.model.record import trusted_source
from relations.store.file_format import TableText
from relations.store.ordering import When, time_order

if TYPE_CHECKING:
    from relations.model.shape import Record

Meaning = TypeVar("Meaning")

# No row has a line break in it, so none need be ruled out here: that would take a third longer.
_WORD = rb'"[^"]*"'  # an id or a date
_TEXT = rb'"[^"\\]*(?:\\.[^"\\]*)*"'
_TEXTS = rb"\[%b(?:,%b)*\]" % (_TEXT, _TEXT)
_MEMBER = rb"%b:(?:%b|null)" % (_TEXT, _TEXT)
_SOURCE = rb"\{%b(?:,%b)*\}" % (_MEMBER, _MEMBER)
# Compiled where they are used: each question needs one of them.
_ROW = (
    rb'\n"(\d+)":\{"uid":%b' % _WORD
    + rb',("date":%b(?:,"key_date":%b)?)' % (_WORD, _WORD)
    + rb',("parties":\[[^\]]*\],"type":%b)' % _WORD
    + rb',"title":(%b)' % _TEXT
    + rb'((?:,"sectors":\[[^\]]*\])?(?:,"level":%b)?)' % _WORD
    + rb'(?:,"people":(%b))?' % _TEXTS
    + rb'(?:,"place":%b)?(?:,"tags":%b)?(?:,"note":%b)?' % (_TEXT, _TEXTS, _TEXT)
    + rb'(?:,"sources":(\[%b((?:,%b)*)\]))?' % (_SOURCE, _SOURCE)
    + rb',((?:"follows":\[[\d,]*\],)?(?:"due":%b,)?"confidence":%b)[,}]' % (_WORD, _WORD)
)
_SECTORS = rb'"type":%b,"title":%b(?:,"sectors":(\[[^\]]*\]))?' % (_WORD, _TEXT)


def outlines(lines: TableText) -> list[Outline]:
    """Return the outlines of all rows in time order.

    They are made in that order: what lies in memory as it is used is read at twice the speed.
    """
    fields = list(_all_fields(lines))
    places = time_order(cast("list[When]", [row[1:3] for row in fields]))
    return [Outline._make(fields[n]) for n in places]


def _all_fields(lines: TableText) -> Iterator[tuple[object, ...]]:
    """Return the fields of each row's outline, by rising id."""
    when, what, about, how = (_Understood(read) for read in (_when, _what, _about, _how))
    pattern = re.compile(_ROW)
    for rows in lines.portions():
        found = pattern.findall(rows)
        if len(found) == rows.count(b"\n"):
            for key, date, parties, title, sectors, people, sources, more, rest in found:
                yield (
                    int(key),
                    *when[date],
                    *what[parties],
                    json.loads(title) if b"\\" in title else title[1:-1].decode(),
                    *about[sectors],
                    tuple(json.loads(people)) if people else (),
                    _source_count(sources) if more else int(sources != b""),
                    *how[rest],
                )
        else:
            for key, value in json.loads(b"{" + rows + b"}").items():
                it = from_trusted_record(value, int(key))
                yield tuple([getattr(it, name) for name in Outline._fields])


def sector_sets(lines: TableText) -> Counter[tuple[str, ...]]:
    """Return how many rows have each set of sectors; nothing else of a row is looked at."""
    texts: Counter[bytes] = Counter()
    others: Counter[tuple[str, ...]] = Counter()
    pattern = re.compile(_SECTORS)
    for rows in lines.portions():
        found = pattern.findall(rows)
        if len(found) == rows.count(b"\n"):
            texts.update(found)
        else:
            values = json.loads(b"{" + rows + b"}").items()
            others.update([from_trusted_record(value, int(key)).sector_ids for key, value in values])
    for text, count in texts.items():
        others[_about({"sectors": json.loads(text or b"[]")})[1]] += count
    return others


class _Understood(dict[bytes, Meaning]):
    """What stretches of text mean, each read once."""

    def __init__(self, read: Callable[[Record], Meaning]) -> None:
        self.read = read

    def __missing__(self, text: bytes) -> Meaning:
        meaning = self[text] = self.read(json.loads(b"{%b}" % text.removeprefix(b",")))
        return meaning


def _when(members: Record) -> tuple[str, str | None]:
    return members["date"], members.get("key_date")


def _what(members: Record) -> tuple[tuple[str, str], str, str]:
    """Return the two parties, their pair, and the type."""
    first, second = members["parties"]
    return (first, second), pair_of((first, second)), members["type"]


def _about(members: Record) -> tuple[tuple[Mention, ...], tuple[str, ...], str | None]:
    """Return the mentions of sectors, each sector once, and the level."""
    mentions = tuple([Mention(entry["sector"], entry.get("by")) for entry in members.get("sectors", ())])
    return mentions, distinct_sectors(mentions), members.get("level")


def _how(members: Record) -> tuple[tuple[int, ...], str | None, str]:
    return tuple(members.get("follows", ())), members.get("due"), members["confidence"]


def _source_count(text: bytes) -> int:
    return distinct_sources([trusted_source(source) for source in json.loads(text)])
