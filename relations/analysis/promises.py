"""What was promised, and what became of it: kept, broken, overdue or open."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import Literal, TypedDict

from relations import dates
from relations.analysis.evidence import id_of
from relations.model.outline import Outlined
from relations.vocabulary import Vocabulary

State = Literal["open", "overdue", "kept", "broken"]
PROMISING = ("pledged", "agreed")


class Promise(TypedDict):
    """A pledge or agreement; `chain` are the ids of all that follows it, in time order.

    `age_days` are the days since its date (since its last possible day, for an imprecise one), None before.
    """

    id: int
    date: str
    title: str
    rung: str
    due: str | None
    age_days: int | None
    state: State
    chain: list[int]


def promises(
    interactions: Iterable[Outlined],
    followers: Iterable[Outlined],
    vocabulary: Vocabulary,
    today: date,
) -> list[Promise]:
    """Return the promises among `interactions` as they stand today.

    Kept when something that follows it, directly or through a chain, is delivered; broken when a cancellation
    follows it so. When both do, the later one tells. Overdue when the last day of `due` has passed and neither
    holds. `followers` are the interactions that may follow one, of whatever sector or pair.
    """
    rung_of = {type_.id: type_.rung for type_ in vocabulary.types.values()}
    following, now = followed_by(followers), today.isoformat()
    return [
        _promise(it, rung_of, chain(id_of(it), following), now)
        for it in interactions
        if rung_of[it.type] in PROMISING
    ]


def followed_by(interactions: Iterable[Outlined]) -> dict[int, list[Outlined]]:
    """Return by id the interactions that follow it directly."""
    following: dict[int, list[Outlined]] = {}
    for it in interactions:
        for followed in it.follows:
            following.setdefault(followed, []).append(it)
    return following


def chain(start: int, following: Mapping[int, Sequence[Outlined]]) -> list[Outlined]:
    """Return all that follows the interaction `start`, directly or not, in time order, each once."""
    if start not in following:
        return []
    found: dict[int, Outlined] = {}
    waiting = [start]
    while waiting:
        for it in following.get(waiting.pop(), ()):
            if it.id not in found and it.id != start:  # a hand-edited file may tie a circle
                found[id_of(it)] = it
                waiting.append(id_of(it))
    return sorted(found.values(), key=lambda it: it.order)


def of_state(found: Iterable[Promise], state: State) -> list[int]:
    """Return the ids of the promises in that state."""
    return [promise["id"] for promise in found if promise["state"] == state]


def _promise(it: Outlined, rung_of: Mapping[str, str], chained: list[Outlined], now: str) -> Promise:
    return {
        "id": id_of(it),
        "date": it.date,
        "title": it.title,
        "rung": rung_of[it.type],
        "due": it.due,
        "age_days": _age_days(it.date, now),
        "state": _state(it.due, [rung_of[later.type] for later in chained], now),
        "chain": [id_of(later) for later in chained],
    }


def _state(due: str | None, later_rungs: Sequence[str], now: str) -> State:
    for rung in reversed(later_rungs):
        if rung == "delivered":
            return "kept"
        if rung == "broken_off":
            return "broken"
    last_day = dates.bounds(due)[1] if due else None
    return "overdue" if last_day is not None and last_day < now else "open"


@lru_cache(maxsize=65_536)  # a large record has many promises of one date
def _age_days(edtf: str, now: str) -> int | None:
    first, last = dates.bounds(edtf)
    if last is None or (first or "") > now:
        return None
    return max(0, dates.days_between(last, now))
