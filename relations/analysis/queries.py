"""What an editor would query before the story runs."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TypedDict

from relations.analysis.duplicates import duplicates
from relations.analysis.evidence import id_of
from relations.analysis.silence import is_exact
from relations.analysis.sourcing import sourcing
from relations.analysis.weekdays import WrongWeekday, wrong_weekdays
from relations.model import Interaction


class Dangling(TypedDict):
    """An interaction that follows ids which are not on file."""

    id: int
    follows: list[int]


class Queries(TypedDict):
    """What `check --json` prints: ids by query; `duplicates` are groups of ids."""

    count: int
    unsourced: list[int]
    single: list[int]
    disputed: list[int]
    imprecise: list[int]
    duplicates: list[list[int]]
    dangling: list[Dangling]
    weekdays: list[WrongWeekday]


def queries(interactions: Sequence[Interaction], on_file: Collection[int]) -> Queries:
    """Query `interactions`; `on_file` are the ids of the whole record, which `follows` may name."""
    return {
        "count": len(interactions),
        **sourcing(interactions),
        "imprecise": [id_of(it) for it in interactions if not is_exact(it.date)],
        "duplicates": duplicates(interactions),
        "dangling": [
            {"id": id_of(it), "follows": missing}
            for it in interactions
            if (missing := [id_ for id_ in it.follows if id_ not in on_file])
        ],
        "weekdays": [wrong for it in interactions for wrong in wrong_weekdays(it)],
    }
