"""What the text of a row must hold for a filter to select it, so that most rows need not be parsed.

Rows are as `model.to_record` and `compact` print them: keys in a fixed order, no spaces, so that a field's value
stands in the text in one way only. A needle may be found where it means nothing (in a dataset's `codes`), it is never
missing where it counts: what is found is parsed and asked again.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby

from relations import dates
from relations.model import EVERYTHING, Filter
from relations.store.file_format import compact
from relations.vocabulary import Vocabulary


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


def _parties(codes: tuple[str, ...]) -> list[bytes]:
    if len(codes) == 1:
        code = compact(codes[0])
        return [b'"parties":[%s,' % code, b',%s],"type":' % code]
    first, second = (compact(code) for code in codes[:2])
    return [b'"parties":[%s,%s]' % (first, second), b'"parties":[%s,%s]' % (second, first)]


def _values(key: str, values: tuple[str, ...] | list[str]) -> list[bytes]:
    return [b"%s:%s" % (compact(key), compact(value)) for value in values]
