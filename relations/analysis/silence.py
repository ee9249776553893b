"""When a relation was last seen alive: first and last contact, silence, gaps and tempo.

Days are counted only from dates known to the day. A date such as "June 2025" says that there was contact, not
when; it never makes a gap, and silence after it is counted from its last possible day: at least so long.
"""

from bisect import bisect_right
from collections.abc import Collection, Iterable, Sequence
from datetime import date
from functools import lru_cache
from typing import TypedDict

from relations import dates
from relations.analysis.evidence import id_of
from relations.model.summary import AnyInteraction

# An interval without contact, from the ISO day one contact ended to the day the next began; `ids` are those two.
Gap = TypedDict("Gap", {"days": int, "from": str, "to": str, "ids": list[int]})


class Tempo(TypedDict):
    """How many gaps lie between contacts on different days, and their median; None below two gaps."""

    gaps: int
    median_days: float | None


@lru_cache(maxsize=65_536)
def is_exact(edtf: str) -> bool:
    """Return whether a date is known to the day: a day, or from a day to a day."""
    if dates.is_day(edtf):
        return True
    return not dates.is_approximate(edtf) and all(
        end != ".." and dates.precision(end) == "day" for end in edtf.split("/")
    )


def span(interactions: Sequence[AnyInteraction]) -> tuple[str | None, str | None]:
    """Return the first day and the last day as ISO days, None where open.

    The first is the start of the earliest interaction; the last is the end of the last contact.
    """
    first, last = first_on_file(interactions), last_on_file(interactions)
    return first.span[0] if first else None, last.span[1] if last else None


def first_on_file(interactions: Sequence[AnyInteraction]) -> AnyInteraction | None:
    """Return the earliest interaction: what began before a date comes before what began on it."""
    return interactions[0] if interactions else None


def last_on_file(interactions: Iterable[AnyInteraction]) -> AnyInteraction | None:
    """Return the interaction that shows contact latest, of equals the later in time order.

    An exact date shows it on its last day, an imprecise one only from its first possible day on: "2025" does not
    come after 23 June 2025, "July 2025" does.
    """
    newest = {it.date: it for it in interactions}  # there are fewer dates than interactions
    latest = max(map(_shown_on, newest), default="")
    shown_then = [it for date, it in newest.items() if _shown_on(date) == latest]
    return max(shown_then, key=lambda it: it.order, default=None)


def last_of_sectors(
    interactions: Iterable[AnyInteraction], sectors: Collection[str]
) -> dict[str, AnyInteraction]:
    """Return for each of `sectors` the last contact about it, if there is any; see `last_on_file`."""
    last: dict[str, AnyInteraction] = {}
    for it in sorted(interactions, key=lambda it: _shown_on(it.date))[::-1]:
        for sector in it.sector_ids:
            last.setdefault(sector, it)
        if len(last) == len(sectors):
            break
    return last


@lru_cache(maxsize=65_536)
def _shown_on(edtf: str) -> str:
    if dates.is_day(edtf):
        return edtf
    first, last = dates.bounds(edtf)
    return (last if is_exact(edtf) else first) or ""


def begun(interactions: Sequence[AnyInteraction], today: date) -> Sequence[AnyInteraction]:
    """Return those that are not wholly planned for after today: in time order, these come first."""
    return interactions[: bisect_right(interactions, today.isoformat(), key=lambda it: it.span[0] or "")]


def silence_since(last: AnyInteraction | None, today: date) -> int | None:
    """Return the days from the last contact that has begun until today.

    None without one, or when it has no known end. Counted from the last possible day of an imprecise date, which
    for about June 2025 is 31 July: at least so many days. 0 while an interaction lasts.
    """
    end = dates.widened(last.date)[1] if last else None
    return None if end is None else max(0, dates.days_between(end, today.isoformat()))


def gaps(interactions: Sequence[AnyInteraction], today: date) -> list[Gap]:
    """Return the stretches between contacts known to the day, in order; those that share a day leave none.

    A gap's `days` is the difference of its two days. What is planned after today makes none.
    """
    found: list[Gap] = []
    previous, end = None, ""
    for it in begun(interactions, today):
        if previous is not None and it.date == previous.date:  # most days of a large record have many
            previous = it
            continue
        if not is_exact(it.date):
            continue
        first, last = it.span
        assert first
        assert last
        if previous is not None and first > end:
            days = dates.days_between(end, first)
            found.append({"days": days, "from": end, "to": first, "ids": [id_of(previous), id_of(it)]})
        if previous is None or last >= end:
            previous, end = it, last
    return found


def longest_gap(found: Sequence[Gap]) -> Gap | None:
    """Return the longest of the gaps, the earliest of equals; None without any."""
    return max(found, key=lambda gap: gap["days"], default=None)


def tempo(found: Sequence[Gap]) -> Tempo:
    """Return the number of gaps and the median of their days; the median needs two gaps (three dates)."""
    days = sorted(gap["days"] for gap in found)
    half = len(days) // 2  # not `statistics`, whose import takes longer than all of this
    middle = (days[half] + days[~half]) / 2 if len(days) >= 2 else None
    return {"gaps": len(days), "median_days": middle}


def possibly_within(interactions: Iterable[AnyInteraction], first: str, last: str) -> list[int]:
    """Return the ids of imprecise interactions that may lie between two ISO days: what qualifies a gap."""
    found = []
    for it in interactions:
        if not is_exact(it.date):
            start, end = dates.widened(it.date)
            if (start or "") < last and (end or "9999") > first:
                found.append(id_of(it))
    return found
