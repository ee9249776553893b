"""What was promised or agreed, and what became of it: open, overdue, under way, kept or broken off."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import Literal, TypedDict, get_args

from relations import dates
from relations.analysis.evidence import id_of
from relations.model.links import broken_link
from relations.model.summary import AnyInteraction
from relations.vocabulary import Vocabulary

PromiseRung = Literal["pledged", "agreed"]
State = Literal["open", "overdue", "under_way", "kept", "broken"]
STATES: tuple[State, ...] = get_args(State)
NOT_YET: tuple[State, ...] = ("open", "overdue", "under_way")


class Promise(TypedDict):
    """A pledge (`rung` pledged) or an agreement (agreed: carried out or not, but no promise).

    `chain` are the ids of all that follows it, in time order. `age_days` are the days since its date (since its
    last possible day, for an imprecise one: at least so many); None if the date is in the future.
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
    interactions: Iterable[AnyInteraction],
    followers: Iterable[AnyInteraction],
    vocabulary: Vocabulary,
    today: date,
) -> list[Promise]:
    """Return the pledges and agreements among `interactions` as they stand today.

    What follows one, directly or through a chain, decides: it is kept by a delivery in full, broken by a
    cancellation, the later of the two when there are both; else overdue when the last day of `due` has passed;
    else under way by work or a partial delivery (work after a cancellation, too); else open. `followers` are the
    interactions that may follow one, of whatever sector or pair; a link that cannot be (see `broken_link`) is
    passed over.
    """
    rung_of = {type_.id: type_.rung for type_ in vocabulary.types.values()}
    following, now = followed_by(followers), today.isoformat()
    return [
        _promise(it, rung_of, chain(it, following), now)
        for it in interactions
        if rung_of[it.type] in get_args(PromiseRung)
    ]


def followed_by(interactions: Iterable[AnyInteraction]) -> dict[int, list[AnyInteraction]]:
    """Return by id the interactions that follow it directly."""
    following: dict[int, list[AnyInteraction]] = {}
    for it in interactions:
        for followed in it.follows:
            following.setdefault(followed, []).append(it)
    return following


def chain(start: AnyInteraction, following: Mapping[int, Sequence[AnyInteraction]]) -> list[AnyInteraction]:
    """Return all that follows `start`, directly or not, in time order, each once.

    Each shares a party with what it follows and with `start`, and precedes neither.
    """
    if start.id not in following:
        return []
    found: dict[int, AnyInteraction] = {}
    waiting = [start]
    while waiting:
        earlier = waiting.pop()
        for it in following.get(id_of(earlier), ()):
            if it.id in found or it.id == start.id:  # a hand-edited file may tie a circle
                continue
            if broken_link(it, earlier) is None and broken_link(it, start) is None:
                found[id_of(it)] = it
                waiting.append(it)
    return sorted(found.values(), key=lambda it: it.order)


def of_rung(found: Iterable[Promise], rung: PromiseRung) -> list[Promise]:
    """Return the pledges, or the agreements, among promises."""
    return [promise for promise in found if promise["rung"] == rung]


def of_state(found: Iterable[Promise], state: State) -> list[int]:
    """Return the ids of the promises in that state."""
    return [promise["id"] for promise in found if promise["state"] == state]


def _promise(
    it: AnyInteraction, rung_of: Mapping[str, str], chained: list[AnyInteraction], now: str
) -> Promise:
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
    working = False
    for rung in reversed(later_rungs):
        if rung == "delivered":
            return "kept"
        if rung == "broken_off":
            if not working:
                return "broken"
            break
        working = working or rung == "underway"
    if due is not None and _days_late(due, now):
        return "overdue"
    return "under_way" if working else "open"


def days_late(promise: Promise, today: date) -> int | None:
    """Return how many days an overdue promise is late: at least so many where `due` is no day; None for others."""
    if promise["state"] != "overdue" or promise["due"] is None:
        return None
    return _days_late(promise["due"], today.isoformat())


def _days_late(due: str, now: str) -> int:
    last_day = dates.widened(due)[1]
    return 0 if last_day is None else max(0, dates.days_between(last_day, now))


@lru_cache(maxsize=65_536)  # a large record has many promises of one date
def _age_days(edtf: str, now: str) -> int | None:
    first, last = dates.bounds(edtf)[0], dates.widened(edtf)[1]
    if last is None or (first or "") > now:
        return None
    return max(0, dates.days_between(last, now))
