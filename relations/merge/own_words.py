"""The own words of two copies, united."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from relations.errors import NotUnderstood
from relations.merge.copies import CopyHistory, HistoryEvent, text_of
from relations.merge.lineage import Lineage
from relations.merge.settling import Write
from relations.model.interaction import Row
from relations.vocabulary import Vocabulary
from relations.vocabulary.additions import Addition

_MEANING = ("family", "rung", "cameo")  # what a word says besides its names
_LABELS = ("en", "fr")


@dataclass(frozen=True)
class MergedWords:
    """The own words of the merged record by their texts, in their order.

    `keys` also number those that are gone. `kept` are words that one side took out and an interaction needs. `cut` are
    words that could not stay whole, with what is left of them, if anything is; of these, `clashing` lost a name or a
    meaning to a word of the other side.
    """

    there: Sequence[str]
    keys: Mapping[str, int]
    rows: Mapping[str, Row]
    kept: Sequence[str]
    cut: Mapping[str, str | None]
    clashing: Sequence[str]

    @property
    def vocabulary(self) -> Vocabulary:
        """All words there are."""
        return vocabulary_of(self.rows[it] for it in self.there)


def vocabulary_of(rows: Iterable[Row]) -> Vocabulary:
    """Return the vocabulary with these own words."""
    return Vocabulary([cast(Addition, row) for row in rows])


def told_words(sides: Iterable[CopyHistory]) -> dict[str, Row]:
    """Return every own word that the copies hold or tell of, by its text."""
    rows: dict[str, Row] = {}
    for side in sides:
        for row in side.copy.words.values():
            rows.setdefault(text_of(row), row)
        for change in side.copy.history.values():
            for part in ("words_added", "words_removed"):
                for row in cast("dict[str, Row]", change.get(part, {})).values():
                    rows.setdefault(text_of(row), row)
    return rows


def words_of(
    rows: dict[str, Row],
    lineage: Lineage,
    names: Collection[str],
    sides: Sequence[CopyHistory],
    interactions: Iterable[Row],
) -> MergedWords:
    """Return the words of both sides; one that a side took out stays if an interaction needs it.

    `rows` are the words by their texts, to which are added those that the merge makes; `names` the events that count.
    """
    logged: set[str] = set()
    writes: dict[str, list[Write]] = {}
    for name in lineage.order:
        event = lineage.events[name]
        for word, put in _words_in(event):
            logged.add(word)
            if name in names:
                writes.setdefault(word, []).append(Write(name, not put, put))
    held = [{text_of(row) for row in side.copy.words.values()} for side in sides]
    by_hand = set().union(*held) - logged
    order = _meanings_first((*sorted(by_hand), *writes), rows)
    present = [it for it in order if it in by_hand or _is_there(writes[it], lineage)]
    kept = _needed(order, present, rows, interactions)
    whole = [it for it in order if it in present or it in kept]
    left, clashing = _fitting(whole, rows, writes, lineage)
    cut: dict[str, str | None] = {}
    for word, row in left.items():
        text = text_of(row)
        if text != word:
            cut[word] = text if _names(row) or _gives_meaning(row) else None
            rows.setdefault(text, row)
    there = _meanings_first((it for it in (cut.get(word, word) for word in whole) if it is not None), rows)
    keys = {word: n for n, word in enumerate(_meanings_first((*order, *there), rows), 1)}
    return MergedWords(there, keys, rows, kept, cut, clashing)


def name_of(row: Row) -> str:
    """Return the id of the sector or type, or the code of the party, that an own word is about."""
    return cast(str, _entry(row)["code" if row["kind"] == "party" else "id"])


def meanings(rows: Mapping[str, Row]) -> Vocabulary:
    """Return a vocabulary of all these words by their ids alone, which never clash."""
    bare = [_with_names(rows[it], ()) for it in _meanings_first(rows, rows)]
    return vocabulary_of({_about(it): it for it in reversed(bare)}.values())


def _words_in(event: HistoryEvent) -> list[tuple[str, bool]]:
    """Return the words that an event took out or put in, each with whether it is there after it."""
    return [*((it, False) for it in event.words_removed), *((it, True) for it in event.words_added)]


def _is_there(writes: Sequence[Write], lineage: Lineage) -> bool:
    """Return whether a word is there: whoever took it out had not seen that the other side put it in, too."""
    heads = set(lineage.heads([it.event for it in writes]))
    return any(it.after for it in writes if it.event in heads)


def _meanings_first(words: Iterable[str], rows: Mapping[str, Row]) -> list[str]:
    """Return the words, each once, so that what says what a word means stands before its further names, as in a file.

    Of two meanings of one type, one that a due date goes with comes first: no interaction loses its own then.
    """

    def rank(word: str) -> tuple[bool, bool]:
        return not _gives_meaning(rows[word]), not _takes_due(rows[word])

    return sorted(dict.fromkeys(words), key=rank)


def _needed(
    order: Sequence[str], present: Sequence[str], rows: Mapping[str, Row], interactions: Iterable[Row]
) -> list[str]:
    """Return the words that are not present although an interaction holds them, or a due date that goes with them."""
    lost = [it for it in order if it not in present and _gives_meaning(rows[it])]
    gone = {_about(rows[it]): it for it in reversed(lost)}  # the first, with which a due date may go
    named = {_about(rows[it]) for it in present if _gives_meaning(rows[it])}
    due = {_about(rows[it]) for it in present if _takes_due(rows[it])}
    if not gone:
        return []
    interactions = list(interactions)
    used = _in_use(interactions)
    pledged = {cast(str, row["type"]) for row in interactions if "due" in row}
    return [
        word
        for about, word in gone.items()
        if (about not in named and about[1] in used)
        or (about not in due and _takes_due(rows[word]) and about[1] in pledged)
    ]


def _in_use(interactions: Iterable[Row]) -> set[str]:
    """Return the ids of sectors and types and the codes of parties that interactions hold."""
    found: set[str] = set()
    for row in interactions:
        found.update((cast(str, row["type"]), *cast("list[str]", row["parties"])))
        found.update(cast("list[str]", row.get("also", [])))
        found.update(it["sector"] for it in cast("list[dict[str, str]]", row.get("sectors", [])))
    return found


def _fitting(
    words: Sequence[str],
    rows: Mapping[str, Row],
    writes: Mapping[str, Sequence[Write]],
    lineage: Lineage,
) -> tuple[dict[str, Row], list[str]]:
    """Return what each word is beside the others, and those that lost a name or a meaning to another.

    Of two meanings of one word the first holds; the other's names are further names for it. A name that two words
    claim is that of the first.
    """
    first: dict[tuple[str, str], str] = {}
    left: dict[str, Row] = {}
    clashing: dict[str, None] = {}
    for word in words:
        row = left[word] = rows[word]
        meant = first.setdefault(_about(row), word)
        if meant != word and _gives_meaning(row) and not _met(word, meant, writes, lineage):
            left[word] = _further_names(row, rows[meant])
            if any(_entry(row).get(it) != _entry(rows[meant]).get(it) for it in _MEANING):
                clashing[word] = None
    if not _fits(left.values()):
        wanted, left = left, {word: _with_names(row, ()) for word, row in left.items()}
        for word, row in wanted.items():
            for name in _names(row):
                more = {**left, word: _with_names(row, (*_names(left[word]), name))}
                if _fits(more.values()):
                    left = more
                else:
                    clashing[word] = None
        for word, row in left.items():
            if _gives_meaning(wanted[word]) and not _gives_meaning(row):
                left[word] = _named_by_code(row)
    return left, list(clashing)


def _met(one: str, other: str, writes: Mapping[str, Sequence[Write]], lineage: Lineage) -> bool:
    """Return whether somebody put one word in who had the other, or a hand did."""
    ours, theirs = ([it.event for it in writes.get(word, ()) if it.after] for word in (one, other))
    sees = lineage.sees
    return not (ours and theirs) or any(sees(it, at) or sees(at, it) for it in ours for at in theirs)


def _fits(rows: Iterable[Row]) -> bool:
    try:
        vocabulary_of(rows).check_additions()
    except NotUnderstood:
        return False
    return True


def _about(row: Row) -> tuple[str, str]:
    return cast(str, row["kind"]), name_of(row)


def _entry(row: Row) -> Row:
    return cast(Row, row[cast(str, row["kind"])])


def _names(row: Row) -> list[str]:
    """Return what a word is called besides its id."""
    entry = _entry(row)
    labels = [cast(str, entry[it]) for it in _LABELS if it in entry]
    return [*labels, *cast("list[str]", entry.get("aliases", []))]


def _gives_meaning(row: Row) -> bool:
    """Return whether a word is a new one, and no further name for one there is."""
    return not _entry(row).keys().isdisjoint((*_MEANING, *_LABELS))


def _takes_due(row: Row) -> bool:
    """Return whether a word is a type with which a due date goes."""
    return _entry(row).get("rung") in ("pledged", "agreed")


def _with_names(row: Row, names: Collection[str]) -> Row:
    """Return a word that is called no more than this."""
    entry = {
        name: [it for it in cast("list[str]", value) if it in names] if name == "aliases" else value
        for name, value in _entry(row).items()
        if name not in _LABELS or value in names
    }
    return {**row, cast(str, row["kind"]): cast(Row, entry)}


def _named_by_code(row: Row) -> Row:
    """Return a party that others have taken all names from, and that interactions may still hold."""
    return {**row, cast(str, row["kind"]): {**_entry(row), "en": name_of(row)}}


def _further_names(row: Row, meant: Row) -> Row:
    """Return a second meaning of a word as further names for the first."""
    key = "code" if row["kind"] == "party" else "id"
    known = _names(meant)
    aliases = [it for it in dict.fromkeys(_names(row)) if it not in known]
    return {"kind": row["kind"], cast(str, row["kind"]): cast(Row, {key: name_of(row), "aliases": aliases})}
