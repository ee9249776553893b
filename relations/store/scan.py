"""Answering from the text of rows, of which most is passed over and not parsed.

Rows are as `model.to_record` and `compact` print them: keys in a fixed order, no spaces, so that a field's value
stands in the text in one way only. `needles` and `dates_chosen` say which rows a filter may select; what is found is
parsed and asked again, since a needle may stand where it means nothing (in a dataset's `codes`). `summaries` reads the
few fields that measures need: the stretches that recur from row to row (the date, who did what, the sectors) are
understood once, and a portion of rows in which one has another form is parsed as JSON.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, TypeVar, cast

from relations import dates
from relations.model import EVERYTHING, Filter, SectorMention, from_trusted_record
from relations.model.fields import FIELDS
from relations.model.interaction import distinct_sectors, distinct_sources, pair_of
from relations.model.record import trusted_source
from relations.store.file_format import TableText, compact
from relations.vocabulary import Vocabulary

if TYPE_CHECKING:
    from relations.model.fields import Record
    from relations.model.summary import InteractionSummary

When = tuple[str, str | None]
T = TypeVar("T")

# No row has a line break in it, so none need be ruled out here: that would take a third longer.
_WORD = rb'"[^"]*"'  # an id or a date
_TEXT = rb'"[^"\\]*(?:\\.[^"\\]*)*"'
_TEXTS = rb"\[%b(?:,%b)*\]" % (_TEXT, _TEXT)
_MEMBER = rb"%b:(?:%b|null)" % (_TEXT, _TEXT)
_SOURCE = rb"\{%b(?:,%b)*\}" % (_MEMBER, _MEMBER)
_named = [field.name for field in FIELDS]
# Compiled where they are used: each question needs one of them.
_ROW = (
    rb'\n"(\d+)":\{"uid":%b' % _WORD
    + rb',("date":%b(?:,"key_date":%b)?)' % (_WORD, _WORD)
    + rb',("parties":\[[^\]]*\],"type":%b)' % _WORD
    + rb',"title":(%b)' % _TEXT
    + rb'((?:,"sectors":\[[^\]]*\])?(?:,"level":%b)?)' % _WORD
    + rb'(?:,"people":(%b))?' % _TEXTS
    + b"".join(
        rb'(?:,"%b":%b)?' % (field.name.encode(), _TEXTS if field.many else _TEXT)
        for field in FIELDS[_named.index("people") + 1 : _named.index("sources")]
    )
    + rb'(?:,"sources":(\[%b((?:,%b)*)\]))?' % (_SOURCE, _SOURCE)
    + rb',((?:"follows":\[[\d,]*\],)?(?:"due":%b,)?"confidence":%b)[,}]' % (_WORD, _WORD)
)
_SECTORS = rb'"type":%b,"title":%b(?:,"sectors":(\[[^\]]*\]))?' % (_WORD, _TEXT)


def needles(chosen: Filter, vocabulary: Vocabulary) -> list[list[bytes]]:
    """Return groups of texts: a row that the filter selects has at least one of each group."""
    groups = [_parties(chosen.countries)] if chosen.countries else []
    if chosen.actors:
        groups.append([b'"parties":[%s,' % compact(code) for code in chosen.actors])
    if chosen.rungs:
        on_rungs = [key for key, type_ in vocabulary.types.items() if type_.rung in chosen.rungs]
        groups.append(_values("type", on_rungs) or [b"\n"])
    groups += [_values("type", chosen.types), _values("level", chosen.levels)]
    groups += [_values("confidence", chosen.confidences), _values("sector", chosen.sectors)]
    if chosen.families:
        of_families = [key for key, sector in vocabulary.sectors.items() if sector.family in chosen.families]
        groups.append(_values("sector", of_families) or [b"\n"])
    return [group for group in groups if group]


def dates_chosen(counts: Mapping[str, int], chosen: Filter, newest: int | None) -> set[str]:
    """Return the dates that lie in the filter's time, and of these only the latest that make up `newest` rows.

    Dates that sort alike come together: which of their rows is later is not told by the date.
    """
    in_time = [date for date in counts if chosen.in_time(date)]
    if newest is None:
        return set(in_time)
    latest: set[str] = set()
    for _, alike in groupby(sorted(in_time, key=dates.sort_key, reverse=True), key=dates.sort_key):
        if newest <= 0:
            break
        together = [*alike]
        latest.update(together)
        newest -= sum(counts[date] for date in together)
    return latest


def only_in_time(chosen: Filter) -> bool:
    """Return whether a filter asks for nothing but a time."""
    return chosen._replace(since=None, until=None) == EVERYTHING


def time_order(when: Sequence[When]) -> list[int]:
    """Return the places of dates, each with its key day, in time order; equals stay in the order they have.

    It is the order of `Interaction.order` where ids rise. A month and about that month are written otherwise and are
    equals: what is ranked is not the text but what it sorts by, which is asked once of each text.
    """
    orders = {one: _order(one) for one in set(when)}
    rank = {order: n for n, order in enumerate(sorted(set(orders.values())))}
    ranks = [rank[orders[one]] for one in when]
    return sorted(range(len(ranks)), key=ranks.__getitem__)


def summaries(lines: TableText) -> list[InteractionSummary]:
    """Return the summaries of all rows in time order.

    They are made in that order: what lies in memory as it is used is read at twice the speed.
    """
    from relations.model.summary import InteractionSummary  # most questions need whole interactions

    fields = list(_all_fields(lines, InteractionSummary._fields))
    places = time_order(cast("list[When]", [row[1:3] for row in fields]))
    return [InteractionSummary._make(fields[n]) for n in places]


def _all_fields(lines: TableText, names: tuple[str, ...]) -> Iterator[tuple[object, ...]]:
    """Return the fields of each row's summary, by rising id."""
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
                yield tuple([getattr(it, name) for name in names])


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


def _parties(codes: tuple[str, ...]) -> list[bytes]:
    if len(codes) == 1:
        code = compact(codes[0])
        return [b'"parties":[%s,' % code, b',%s],"type":' % code]
    first, second = (compact(code) for code in codes[:2])
    return [b'"parties":[%s,%s]' % (first, second), b'"parties":[%s,%s]' % (second, first)]


def _values(key: str, values: tuple[str, ...] | list[str]) -> list[bytes]:
    return [b"%s:%s" % (compact(key), compact(value)) for value in values]


def _order(when: When) -> tuple[str, str, str]:
    """Return the sort key of a date; NotUnderstood for an invalid one, which only a forged checksum lets in."""
    date, key_date = when
    dates.canonical(date)
    if key_date is not None:
        dates.canonical(key_date)
    return (*dates.sort_key(date), key_date or "")


class _Understood(dict[bytes, T]):
    """What stretches of text mean, each read once."""

    def __init__(self, read: Callable[[Record], T]) -> None:
        self.read = read

    def __missing__(self, text: bytes) -> T:
        meaning = self[text] = self.read(json.loads(b"{%b}" % text.removeprefix(b",")))
        return meaning


def _when(members: Record) -> tuple[str, str | None]:
    return members["date"], members.get("key_date")


def _what(members: Record) -> tuple[tuple[str, str], str, str]:
    """Return the two parties, their pair, and the type."""
    first, second = members["parties"]
    return (first, second), pair_of((first, second)), members["type"]


def _about(members: Record) -> tuple[tuple[SectorMention, ...], tuple[str, ...], str | None]:
    """Return the mentions of sectors, each sector once, and the level."""
    mentions = tuple(
        [SectorMention(entry["sector"], entry.get("by")) for entry in members.get("sectors", ())]
    )
    return mentions, distinct_sectors(mentions), members.get("level")


def _how(members: Record) -> tuple[tuple[int, ...], str | None, str]:
    due = members.get("due")
    if due is not None:
        dates.canonical(due)  # NotUnderstood for a date that is none, which only a forged checksum lets in
    return tuple(members.get("follows", ())), due, members["confidence"]


def _source_count(text: bytes) -> int:
    return distinct_sources([trusted_source(source) for source in json.loads(text)])
