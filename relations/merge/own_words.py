"""The own words of two copies, united."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from relations.errors import NotUnderstood
from relations.merge.copies import Row, Told, text_of
from relations.merge.lineage import Lineage
from relations.merge.settling import Write
from relations.vocabulary import Vocabulary
from relations.vocabulary.additions import Addition


@dataclass(frozen=True)
class Words:
    """The own words of the merged record by their texts, in their order.

    `keys` also number those that are gone. `cut` are words that meant something else on the other side, with what is
    left of them.
    """

    there: Sequence[str]
    keys: Mapping[str, int]
    rows: Mapping[str, Row]
    cut: Mapping[str, str]

    @property
    def vocabulary(self) -> Vocabulary:
        """All words there are."""
        return Vocabulary([cast(Addition, self.rows[it]) for it in self.there])


def words_of(
    lineage: Lineage,
    names: Collection[str],
    sides: Sequence[Told],
    base: Told | None,
    in_use: Collection[str],
) -> Words:
    """Return the words of both sides; one that a side took out stays if the other's interactions need it.

    `in_use` are the ids of sectors and the codes of parties that interactions hold.
    """
    rows: dict[str, Row] = {}
    writes: dict[str, list[Write]] = {}
    every = (*sides, base) if base else sides
    for side in every:
        for row in side.copy.words.values():
            rows.setdefault(text_of(row), row)
        for change in side.copy.history.values():
            for part in ("words_added", "words_removed"):
                for row in cast("dict[str, Row]", change.get(part, {})).values():
                    rows.setdefault(text_of(row), row)
    for name in lineage.order:
        event = lineage.events[name]
        for word, put in (
            *((it, True) for it in event.words_added),
            *((it, False) for it in event.words_removed),
        ):
            writes.setdefault(word, []).append(Write(name, not put, put))
    unlogged = [text_of(row) for side in every for row in side.copy.words.values()]
    order = dict.fromkeys((*sorted(it for it in unlogged if it not in writes), *writes))
    present = [it for it in order if _stays(it, writes.get(it, ()), names, lineage, rows, in_use)]
    there, cut = _fitting(present, rows)
    keys: dict[str, int] = {}
    for word in (*order, *cut.values()):
        keys.setdefault(word, len(keys) + 1)
    return Words(there, keys, rows, cut)


def name_of(row: Row) -> str:
    """Return the id of the sector, or the code of the party, that an own word is about."""
    entry = cast("dict[str, str]", row[cast(str, row["kind"])])
    return entry["id" if row["kind"] == "sector" else "code"]


def _stays(
    word: str,
    writes: Sequence[Write],
    names: Collection[str],
    lineage: Lineage,
    rows: Mapping[str, Row],
    in_use: Collection[str],
) -> bool:
    within = [it for it in writes if it.event in names]
    if writes and not within:
        return False
    heads = set(lineage.heads([it.event for it in within]))
    return name_of(rows[word]) in in_use or all(it.after for it in within if it.event in heads)


def _fitting(words: Iterable[str], rows: dict[str, Row]) -> tuple[list[str], dict[str, str]]:
    """Return the words that can stand together, new ones first; of one that clashes, what does not clash is left."""
    fit: list[str] = []
    cut: dict[str, str] = {}
    for word in sorted(words, key=lambda it: not _is_new(rows[it])):
        for left in _less_and_less(rows[word]):
            text = text_of(left)
            if text in fit or _fits([*(rows[it] for it in fit), left]):
                if text != word:
                    rows.setdefault(text, left)
                    cut[word] = text
                if text not in fit:
                    fit.append(text)
                break
    return [it for it in (*words, *cut.values()) if it in fit], cut


def _is_new(row: Row) -> bool:
    entry = cast("dict[str, object]", row[cast(str, row["kind"])])
    return bool({"family", "en", "fr"} & entry.keys())


def _less_and_less(row: Row) -> Iterable[Row]:
    """Return the word, then without its aliases that clash, then without its names."""
    kind = cast(str, row["kind"])
    entry = cast(Row, row[kind])
    aliases = cast("list[str]", entry.get("aliases", []))
    yield row
    bare = {name: value for name, value in entry.items() if name != "aliases"}
    for gone in aliases:
        yield {**row, kind: {**bare, "aliases": [it for it in aliases if it != gone]}}
    yield {**row, kind: {**bare, "aliases": []}}
    yield {
        **row,
        kind: {name: value for name, value in bare.items() if name not in ("en", "fr")} | {"aliases": []},
    }


def _fits(additions: Sequence[Row]) -> bool:
    try:
        Vocabulary(cast("list[Addition]", additions)).check_additions()
    except NotUnderstood:
        return False
    return True
