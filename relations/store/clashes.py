"""What merges chose and nobody has decided since."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from relations.merge.copies import MERGE
from relations.model.interaction import Json
from relations.store.history import Change

_WHOLE = ""  # stands for the interaction itself, where one side had removed it


class OpenClash(NamedTuple):
    """A field that both sides set: the value that was kept, and the other (None where there was none).

    Without a field: one side had "removed" the interaction, and it was kept.
    """

    id: int
    field: str | None
    kept: Json
    other: Json


def open_clashes(changes: Sequence[Change]) -> list[OpenClash]:
    """Return the clashes that a merge settled and nobody has decided since.

    Whoever edits the field, removes the interaction or takes the merge back decides; so does an edit that only says the
    same value again. That an interaction was kept is decided by any edit of it.
    """
    undone = {change.undoes for change in changes}
    found: dict[tuple[int, str], OpenClash] = {}
    for change in changes:
        if change.id in undone or change.undoes is not None:
            continue
        if change.command == MERGE and not change.removed:
            found |= {(id_, _WHOLE): OpenClash(id_, None, None, "removed") for id_ in change.added}
            found |= {
                (id_, name): OpenClash(id_, name, edit.get("after"), edit.get("before"))
                for id_, fields in change.edited.items()
                for name, edit in fields.items()
            }
            continue
        for id_, fields in change.edited.items():
            says_it_again = not fields.keys() - {"modified"}
            for key in [key for key in found if key[0] == id_]:
                if says_it_again or key[1] == _WHOLE or key[1] in fields:
                    del found[key]
        for id_ in change.removed:
            for key in [key for key in found if key[0] == id_]:
                del found[key]
    return [found[key] for key in sorted(found)]
