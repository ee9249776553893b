"""What an import needs to know of the record file: what is on file, and how it came to be as it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import cast

from relations.exchange.plan import EarlierStates, RecordState
from relations.formats import DATASETS
from relations.model import Interaction, to_record
from relations.model.interaction import Json
from relations.store import RecordFile
from relations.store.history import Change, FieldEdit, taken_back

COMMAND = "import"


def record_state(records: RecordFile) -> RecordState:
    """Return the state of a record file as far as merging needs it."""
    known = records.known()
    edits: dict[int, list[Change]] | None = None

    def past(ours: Interaction) -> EarlierStates:
        nonlocal edits
        if edits is None:
            edits = {}
            for change in records.history():
                for id_ in change.edited:
                    edits.setdefault(id_, []).append(change)
        return _past(ours, edits.get(cast(int, ours.id), []))

    def get(ids: Sequence[int]) -> list[Interaction]:
        return records.get(ids) if ids else []  # nothing is asked of a file that is not there yet

    def removed() -> frozenset[str]:
        return _removed(records.history()) if records.path.exists() else frozenset()

    return RecordState(known.uids, known.refs, get, past, removed)


def _removed(changes: Sequence[Change]) -> frozenset[str]:
    """Return the uids and refs of what somebody removed; what an undo took off may come again."""
    undone = {change.undoes for change in changes}
    rows = [
        row
        for change in changes
        if change.undoes is None and change.id not in undone
        for row in change.removed.values()
    ]
    return frozenset(cast(str, row[name]) for row in rows for name in ("uid", "ref") if row.get(name))


def _past(ours: Interaction, edits: list[Change]) -> EarlierStates:
    """Return the states an interaction went through, last first, and the one that last came in."""
    row = cast("Mapping[str, Json]", to_record(ours))
    states: list[Mapping[str, Json]] = []
    received: Mapping[str, Json] | None = None
    for change in reversed(edits):
        if change.command == COMMAND and received is None:
            received = row
        fields: Mapping[str, FieldEdit] = change.edited[cast(int, ours.id)]
        before = taken_back(cast("dict[str, Json]", row), fields)
        if before is None:
            break  # edited by hand since: what was before cannot be told
        row = before
        states.append(row)
    return EarlierStates(tuple(states), received if received is not None else row)


def written_by_people(known: RecordState) -> int:
    """Return how many records on file come from no dataset."""
    counted = sum(ref.partition(":")[0] in DATASETS for ref in known.refs)
    return len(known.uids) - counted
