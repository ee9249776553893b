"""Which event came after which: what someone had seen who made a change."""

from __future__ import annotations

import heapq
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from relations.merge.copies import HistoryEvent


class Lineage:
    """All events of some copies, in one order that is the same whoever asks: by moment, and never before a parent.

    A run of events that each came right after the one before shares what its first had seen, so that asking costs the
    same in a long history as in a short one.
    """

    def __init__(self, copies: Iterable[Sequence[HistoryEvent]]) -> None:
        self.events: dict[str, HistoryEvent] = {}
        for event in (event for events in copies for event in events):
            twin = self.events.get(event.name)
            self.events[event.name] = event if twin is None else _united(event, twin)
        self.order = topological_order(
            self.events.values(), {name: it.parents for name, it in self.events.items()}
        )
        self.place = {name: number for number, name in enumerate(self.order)}
        self.generation: dict[str, int] = {}
        self._run: dict[str, tuple[int, int]] = {}
        self._seen: list[dict[int, int]] = []
        ended: dict[str, bool] = {}
        for name in self.order:
            parents = [it for it in self.events[name].parents if it in self.events]
            generations = [self.generation[it] for it in parents]
            self.generation[name] = max(generations, default=0) + (len(parents) > 1)
            if len(parents) == 1 and not ended.get(parents[0]):
                run, position = self._run[parents[0]]
                self._run[name] = run, position + 1
            else:
                self._run[name] = len(self._seen), 0
                self._seen.append(self._seen_by(parents))
            ended.update(dict.fromkeys(parents, True))

    def sees(self, later: str, earlier: str) -> bool:
        """Return whether whoever made the one change had the other before them; an event does not see itself."""
        run, position = self._run[later]
        other, place = self._run[earlier]
        return place < position if run == other else place <= self._seen[run].get(other, -1)

    def heads(self, names: Sequence[str]) -> list[str]:
        """Return those of the events, given in order, that no other of them has seen."""
        found: list[str] = []
        for name in reversed(names):
            if not any(self.sees(head, name) for head in found):
                found.append(name)
        return found[::-1]

    def _seen_by(self, parents: Sequence[str]) -> dict[int, int]:
        seen: dict[int, int] = {}
        for parent in parents:
            run, position = self._run[parent]
            for other, place in (*self._seen[run].items(), (run, position)):
                seen[other] = max(place, seen.get(other, -1))
        return seen


def _united(one: HistoryEvent, other: HistoryEvent) -> HistoryEvent:
    """Return one event as both copies tell it.

    A copy that took only this one over lacks what came before it; one of them may tell more of what it brought.
    """
    if one.parents == other.parents and one.came == other.came:
        return one
    parents = tuple(sorted({*one.parents, *other.parents}))
    came = {uid: {**one.came.get(uid, {}), **row} for uid, row in other.came.items()}
    return replace(one, parents=parents, undoes=one.undoes or other.undoes, came={**one.came, **came})


def topological_order(events: Collection[HistoryEvent], parents: Mapping[str, Collection[str]]) -> list[str]:
    """Return the events' names by moment and name, each after those of its parents that are among them."""
    by_name = {event.name: event for event in events}
    waiting = {name: {it for it in parents[name] if it in by_name} for name in by_name}
    children: dict[str, list[str]] = {}
    for name, before in waiting.items():
        for parent in before:
            children.setdefault(parent, []).append(name)
    ready = [(by_name[name].at, name) for name, before in waiting.items() if not before]
    heapq.heapify(ready)
    order: list[str] = []
    while ready:
        _, name = heapq.heappop(ready)
        order.append(name)
        for child in children.get(name, ()):
            waiting[child].discard(name)
            if not waiting[child]:
                heapq.heappush(ready, (by_name[child].at, child))
    return order
