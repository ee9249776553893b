"""What a merge decides itself, and writes down as changes of its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from relations.merge.beginnings import Story
from relations.merge.copies import MERGE, HistoryEvent, followed, history_event
from relations.merge.lineage import Lineage
from relations.merge.own_words import MergedWords
from relations.merge.settling import ABSENT, edit, edits_between
from relations.merge.stories import Fate, in_file_order
from relations.merge.uniting import unite
from relations.model.interaction import Row
from relations.vocabulary import Vocabulary


@dataclass(frozen=True)
class Choices:
    """The merged rows by uid, the events that the merge adds, and why.

    `kept` says of what one side removed why it is there: "edited" or "followed"; `united` which uid has taken the place
    of another with the same ref.
    """

    rows: Mapping[str, Row]
    events: Sequence[HistoryEvent]
    kept: Mapping[str, str]
    united: Mapping[str, str]


def merged_rows(rows: Mapping[str, Row], fates: Mapping[str, Fate]) -> tuple[dict[str, Row], dict[str, str]]:
    """Return the rows of the merged record by uid, and why those are there that one side removed.

    `rows` are those that nobody disputes, `fates` what became of the others.
    """
    there = {**rows, **{uid: it.row for uid, it in fates.items() if it.there}}
    kept = {uid: "edited" for uid, it in fates.items() if it.kept}
    gone = {uid: it.row for uid, it in fates.items() if not it.there and it.row}
    for uid in _followed(there, gone):
        there[uid] = gone[uid]
        kept[uid] = "followed"
    return there, kept


def chosen(
    rows: dict[str, Row],
    kept: Mapping[str, str],
    fates: Mapping[str, Fate],
    found: Mapping[str, Story],
    words: MergedWords,
    lineage: Lineage,
    order: Sequence[str],
    vocabulary: Vocabulary,
) -> Choices:
    """Return the merged record's rows, those of one event united, and the events that say what the merge chose.

    `rows` and `kept` are as `merged_rows` gives them; `order` are the names of the events that the merged record has.
    """
    heads = tuple(sorted(lineage.heads(order)))
    at = max((lineage.events[name].at for name in order), default="")
    before = dict(rows)
    united, disputed = unite(rows, kept, found, lineage, order, vocabulary)
    kept = {uid: why for uid, why in kept.items() if uid not in united}
    others = {uid: {**it.others} for uid, it in fates.items() if uid in rows}
    for uid, fields in disputed.items():
        others[uid] = {**others.get(uid, {}), **fields}
    events: list[HistoryEvent] = []

    def note(**parts: object) -> None:
        parents = (events[-1].name,) if events else heads
        events.append(history_event(at, MERGE, parents, **parts))  # type: ignore[arg-type]

    if words.kept or words.cut:
        made = dict.fromkeys((*(it for it in words.kept if it not in words.cut), *words.cut.values()))
        note(words=(tuple(it for it in made if it is not None), tuple(words.cut)))
    if kept:
        note(added=tuple(sorted(kept)))
    if united:
        edited = {
            uid: edits_between(before[uid], rows[uid]) for uid in sorted(rows) if rows[uid] is not before[uid]
        }
        note(edited=edited, removed={uid: before[uid] for uid in sorted(united)})
    while others := {uid: {name: it for name, it in fields.items() if it} for uid, fields in others.items()}:
        edited = {
            uid: {
                name: edit(values[0], rows[uid].get(name, ABSENT))
                for name, values in in_file_order(fields).items()
            }
            for uid, fields in sorted(others.items())
            if fields and uid in rows
        }
        if not edited:
            break
        note(edited=edited)
        others = {uid: {name: it[1:] for name, it in fields.items()} for uid, fields in others.items()}
    return Choices(rows, events, kept, united)


def _followed(rows: Mapping[str, Row], gone: Mapping[str, Row]) -> list[str]:
    """Return what was removed and is followed by what is on file, and what that follows in turn."""
    if not gone:
        return []
    found: dict[str, None] = {}
    wanted = [it for row in rows.values() for it in followed(row)]
    while wanted:
        uid = wanted.pop()
        if uid in gone and uid not in found:
            found[uid] = None
            wanted += followed(gone[uid])
    return sorted(found)
