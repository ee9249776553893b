"""What a merge did, told from the copies before and after it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, cast

from relations.merge.choices import Choices
from relations.merge.copies import Copy, CopyHistory, by_uid, text_of
from relations.merge.own_words import MergedWords
from relations.model.fields import Clash
from relations.model.interaction import Row


class WordClash(NamedTuple):
    """An own word that lost a name or its meaning to one of the other side: what is left of it, and what it was."""

    kept: Row | None
    other: Row


@dataclass(frozen=True)
class Outcome:
    """The merged copy, and what came of ours.

    `added`, `changed` and `removed` are what the merge did to our copy, `removed` with the rows that went;
    `stayed_removed` are rows that the other copy still has and ours had removed. `moved` and `their_moved` are pairs
    of an id and what it is now. `clashes` are those that this merge found. `united` are pairs of an id of ours that is
    gone and the one that holds its ref. `words` are the clashes between own words. `by_hand` counts interactions that
    were changed without a trace in the history.
    """

    copy: Copy
    added: Sequence[int] = ()
    changed: Sequence[int] = ()
    removed: Sequence[tuple[int, Row]] = ()
    stayed_removed: Sequence[Row] = ()
    moved: Sequence[tuple[int, int]] = ()
    their_moved: Sequence[tuple[int, int]] = ()
    clashes: Sequence[Clash] = ()
    united: Sequence[tuple[int, int]] = ()
    words: Sequence[WordClash] = ()
    by_hand: int = 0


def outcome(
    mine: CopyHistory,
    other: CopyHistory,
    copy: Copy,
    ids: Mapping[str, int],
    choices: Choices,
    words: MergedWords,
    by_hand: int,
) -> Outcome:
    """Return what the merge made of our copy."""
    uids = {id_: uid for uid, id_ in ids.items()}
    after = {cast(str, row["uid"]): by_uid(row, uids) for row in copy.rows.values()}
    before = mine.rows
    gone = [uid for uid in before if uid not in after]
    united = {uid: it for uid, it in choices.united.items() if uid in before}
    stayed = [
        uid for uid in other.rows if uid not in after and uid not in before and uid not in choices.united
    ]
    known = _clashes(mine)
    told = {word for event in mine.events if event.name in mine.tail for word in event.words_removed}
    clashes = [it for it in _new_clashes(choices, ids) if _key(it, uids) not in known]
    return Outcome(
        copy,
        added=sorted(ids[uid] for uid in after if uid not in before),
        changed=sorted(ids[uid] for uid, row in after.items() if uid in before and row != before[uid]),
        removed=[(mine.ids[uid], before[uid]) for uid in gone if uid not in united],
        stayed_removed=[other.rows[uid] for uid in stayed],
        moved=_moved(mine, ids),
        their_moved=_moved(other, ids),
        clashes=clashes,
        united=[(mine.ids[uid], ids[it]) for uid, it in united.items()],
        words=[_word_clash(it, words) for it in words.clashing if it not in told],
        by_hand=by_hand,
    )


def _word_clash(word: str, words: MergedWords) -> WordClash:
    left = words.cut.get(word)
    return WordClash(words.rows[left] if left is not None else None, words.rows[word])


def _moved(side: CopyHistory, ids: Mapping[str, int]) -> list[tuple[int, int]]:
    return sorted((id_, ids[uid]) for uid, id_ in side.ids.items() if uid in ids and ids[uid] != id_)


def _new_clashes(choices: Choices, ids: Mapping[str, int]) -> list[Clash]:
    # a copy that has all the other has stays as it is, with a link to nothing if it had one
    found = [Clash(ids[uid], None, why, "removed") for uid, why in choices.kept.items() if uid in ids]
    for event in choices.events:
        if not event.removed:
            found += [
                Clash(ids[uid], name, edit.get("after"), edit.get("before"))
                for uid, fields in event.edited.items()
                for name, edit in fields.items()
            ]
    return sorted(found, key=lambda it: (it.id, it.field or ""))


def _clashes(side: CopyHistory) -> set[tuple[str, str | None, str]]:
    """Return the clashes that a copy tells of already, as no change came after the merge that found them."""
    found: set[tuple[str, str | None, str]] = set()
    for event in side.events:
        if event.name in side.tail:
            found |= {(uid, None, text_of("removed")) for uid in event.added}
            found |= {
                (uid, name, text_of(edit.get("before")))
                for uid, fields in event.edited.items()
                for name, edit in fields.items()
            }
    return found


def _key(clash: Clash, uids: Mapping[int, str]) -> tuple[str, str | None, str]:
    return uids[clash.id], clash.field, text_of(clash.other)
