"""What an editor would query before the story runs."""

from collections.abc import Mapping, Sequence
from typing import Literal, TypedDict

from relations.analysis.duplicates import duplicates
from relations.analysis.evidence import id_of
from relations.analysis.silence import is_exact
from relations.analysis.sourcing import sourcing
from relations.analysis.weekdays import WrongWeekday, wrong_weekdays
from relations.model import Interaction
from relations.model.fields import Clash
from relations.model.interaction import UNREAD, Json
from relations.model.links import broken_link


class Dangling(TypedDict):
    """An interaction that follows ids which are not on file."""

    id: int
    follows: list[int]


class Misplaced(TypedDict):
    """An interaction that cannot follow `follows`: they share no party, or it came first (`why` is "time")."""

    id: int
    follows: int
    why: Literal["parties", "time"]


class UndecidedField(TypedDict):
    """A field that two sides set otherwise, and nobody has decided since the merge.

    Without a field: one side had "removed" the interaction, and the merge kept it.
    """

    id: int
    field: str | None
    kept: Json
    other: Json


class Queries(TypedDict):
    """What `check --json` prints: ids by query; `duplicates` are groups of ids."""

    count: int
    unread: list[int]
    unsourced: list[int]
    single: list[int]
    disputed: list[int]
    imprecise: list[int]
    duplicates: list[list[int]]
    dangling: list[Dangling]
    misplaced: list[Misplaced]
    weekdays: list[WrongWeekday]
    clashes: list[UndecidedField]


def queries(
    interactions: Sequence[Interaction],
    on_file: Mapping[int, Interaction],
    clashes: Sequence[Clash] = (),
) -> Queries:
    """Query `interactions`; `on_file` is the whole record by id, which `follows` may name.

    `clashes` are those that nobody has decided since a merge.
    """
    ids = {it.id for it in interactions}
    return {
        "count": len(interactions),
        "unread": [id_of(it) for it in interactions if UNREAD in it.tags],
        **sourcing(interactions),
        "imprecise": [id_of(it) for it in interactions if not is_exact(it.date)],
        "duplicates": duplicates(interactions),
        "dangling": [
            {"id": id_of(it), "follows": missing}
            for it in interactions
            if (missing := [id_ for id_ in it.follows if id_ not in on_file])
        ],
        "misplaced": [
            {"id": id_of(it), "follows": id_, "why": why}
            for it in interactions
            for id_ in it.follows
            if id_ in on_file and (why := broken_link(it, on_file[id_]))
        ],
        "weekdays": [wrong for it in interactions for wrong in wrong_weekdays(it)],
        "clashes": [
            {"id": it.id, "field": it.field, "kept": it.kept, "other": it.other}
            for it in clashes
            if it.id in ids
        ],
    }


def any_query(found: Queries) -> bool:
    """Return whether there is anything to query."""
    return any(value for key, value in found.items() if key != "count")
