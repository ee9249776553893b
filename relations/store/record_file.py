"""A journalist's record: interactions kept in one TinyDB JSON file, with the history of every change."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace as changed_to
from itertools import chain, count
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, cast

from relations.errors import NotUnderstood, RelationsError, UnreadableFile
from relations.model import EVERYTHING, Filter, Interaction, from_record, from_trusted_record, to_record
from relations.store import changes, rules
from relations.store.changes import Change, FieldEdit
from relations.store.collecting import no_collecting
from relations.store.selection import dates_chosen, needles, only_in_time
from relations.store.sheet import HISTORY, INTERACTIONS, META, WORDS, Row
from relations.store.storage import SheetStorage
from relations.store.tables import SheetDB
from relations.vocabulary import BUILTIN, Addition, Vocabulary

if TYPE_CHECKING:
    from relations.store.walk import Fault


_HIGHEST_WISH = 1_000_000_000  # ids are to stay short: what counts on from a higher one would not be


class Known(NamedTuple):
    """What is on file by the identities that last: ids by uid, and by the ref of an outside dataset."""

    uids: Mapping[str, int]
    refs: Mapping[str, int]


class Undone(NamedTuple):
    """What an undo took back, what is as it was before again, and what is no longer on file."""

    change: Change
    restored: tuple[Interaction, ...] = ()
    removed: tuple[Interaction, ...] = ()


class RecordFile:
    """A record file; it is read anew whenever it has changed, and every change is one atomic write.

    Reading takes no lock and never creates the file; UnreadableFile where there is none, unless it `may_be_missing`
    (then it reads as empty), and where it holds no sound record. A change waits up to `wait` seconds for other writers,
    creates the file and its folders where there are none, and raises CannotWrite, with the file as it was, where it
    cannot be made.
    """

    def __init__(self, path: Path, *, wait: float = 5.0, may_be_missing: bool = False) -> None:
        self.path = path
        self.may_be_missing = may_be_missing
        self._db = SheetDB(path, storage=SheetStorage, wait=wait)
        self._storage = cast(SheetStorage, self._db.storage)
        self._interactions = self._db.table(INTERACTIONS)
        self._history = self._db.table(HISTORY)
        self._words = self._db.table(WORDS)
        self._meta = self._db.table(META)
        self._vocabulary = BUILTIN

    @property
    def vocabulary(self) -> Vocabulary:
        """The words of the package with the journalist's own, which the file keeps."""
        additions = tuple(cast(Addition, row) for _, row in self._words.select())
        if additions != self._vocabulary.additions:
            self._vocabulary = Vocabulary(additions)
        return self._vocabulary

    def read(self, chosen: Filter = EVERYTHING, *, newest: int | None = None) -> list[Interaction]:
        """Return the selected interactions in time order; with `newest`, the last that many of them."""
        self._refuse_missing()
        vocabulary = self.vocabulary
        with no_collecting():
            found = self._built(self._rows_for(chosen, newest, vocabulary))
            if chosen != EVERYTHING:
                found = [interaction for interaction in found if chosen.matches(interaction, vocabulary)]
            found.sort(key=lambda interaction: interaction.order)
        return found if newest is None else found[max(len(found) - newest, 0) :]

    def count(self, chosen: Filter = EVERYTHING) -> int:
        """Return how many interactions are selected."""
        if chosen == EVERYTHING:
            self._refuse_missing()
            return len(self._interactions)
        return len(self.read(chosen))

    def get(self, ids: Sequence[int], *, missing_ok: bool = False) -> list[Interaction]:
        """Return the interactions of these ids, in their order.

        Those that are not on file are left out where that is said to be well, else NoSuchRecord names them.
        """
        self._refuse_missing()
        rows = self._interactions.pick(ids)
        if not missing_ok:
            rules.refuse_absent(key for key in ids if key not in rows)
        return self._built((key, rows[key]) for key in ids if key in rows)

    def followers(self, ids: Iterable[int]) -> list[Interaction]:
        """Return the interactions that follow any of these ids, in time order."""
        followed = set(ids)
        following = self._built(self._interactions.select([[b'"follows":[']]))
        return sorted(
            (interaction for interaction in following if followed.intersection(interaction.follows)),
            key=lambda interaction: interaction.order,
        )

    def known(self) -> Known:
        """Return what an import needs to tell what is already there."""
        with no_collecting():
            return Known(*rules.identities(self._interactions))

    def history(self, id: int | None = None) -> list[Change]:
        """Return the changes from first to last, of the whole file or of one record, which may be gone by now."""
        self._refuse_missing()
        trail = [changes.from_row(row, key) for key, row in self._history.select()]
        return trail if id is None else [change for change in trail if id in change.ids]

    def add(self, new: Sequence[Interaction], command: str, now: str) -> list[Interaction]:
        """Put new interactions on file and return them with their ids."""
        return self.apply(new, command=command, now=now)

    def edit(
        self,
        changed: Sequence[Interaction],
        command: str,
        now: str,
        *,
        before: Sequence[Interaction] | None = None,
    ) -> list[Interaction]:
        """Put changed interactions in the place of those of their ids, modified `now`, and return them.

        `before` is what the caller had read and changed; RelationsError where that is no longer what is on file.
        """
        if before is None:
            before = self.get([cast(int, interaction.id) for interaction in changed])
        vocabulary = self.vocabulary
        after = [changed_to(interaction, modified=now, vocabulary=vocabulary) for interaction in changed]
        self.apply((), list(zip(before, after, strict=True)), command=command, now=now)
        return after

    def apply(
        self,
        additions: Sequence[Interaction],
        edits: Sequence[tuple[Interaction, Interaction]] = (),
        *,
        command: str,
        now: str,
        ties: Mapping[str, Sequence[str]] | None = None,
    ) -> list[Interaction]:
        """Add and edit in one write, and return the additions with their ids.

        An addition's own id is a wish: it is kept where no record ever had it and it is short. `edits` are pairs of
        what was read and what it shall be, written as it is. `ties` say by uid what an addition or edit follows,
        beside the ids in its `follows`: uids of additions, or on file. NotUnderstood for a follows that is not on
        file; RelationsError for a uid or ref that has come on file meanwhile, or an edit of what has changed meanwhile.
        """
        with self._storage.change(), no_collecting():
            rules.refuse_known(self._interactions, additions)
            ids = self._new_ids([it.id for it in additions])
            rows = {key: cast(Row, to_record(it)) for key, it in zip(ids, additions, strict=True)}
            shall_be = {cast(int, after.id): cast(Row, to_record(after)) for _, after in edits}
            rules.tie(self._interactions, rows | shall_be, ties or {})
            before = rules.unchanged(self._interactions, [read for read, _ in edits])
            edited: dict[int, dict[str, FieldEdit]] = {}
            changed: dict[int, Row] = {}
            for key, row in shall_be.items():
                rules.refuse_new_uid(key, before[key], row)
                if difference := changes.difference(before[key], row):
                    edited[key], changed[key] = difference, row
            rules.refuse_untied(self._interactions, rows | changed, before)
            if rows or changed:
                self._interactions.put(rows | changed)
                self._log(Change(0, now, command, added=tuple(sorted(ids)), edited=edited))
            return [from_trusted_record(row, key) for key, row in rows.items()]

    def remove(self, ids: Sequence[int], command: str, now: str) -> list[Interaction]:
        """Take interactions off the file and return them; the history keeps them whole.

        NoSuchRecord for ids that are not on file; RelationsError where one that stays follows one of them.
        """
        self._refuse_missing()
        with self._storage.change():
            gone = self.get(list(dict.fromkeys(ids)))
            rules.refuse_followed(self._interactions, ids)
            self._interactions.drop(ids)
            self._log(Change(0, now, command, removed=_rows(gone)))
            return gone

    def undo(self, now: str) -> Undone:
        """Take back the last change that is not yet undone, and log that.

        RelationsError where there is none, and where what it changed has been changed since by other means.
        """
        self._refuse_missing()
        with self._storage.change():
            change = changes.last_undoable(self.history())
            if change is None:
                raise RelationsError("there is no change left to undo; `relations log` lists what was done")
            before = rules.before_edits(self._interactions, change)
            edited = {
                key: changes.difference(row, before[key])
                for key, row in self._interactions.pick(before).items()
            }
            gone = self._added_by(change)
            back = self._restored_by(change, before)
            self._interactions.drop(change.added)
            self._interactions.put(_rows(back))
            self._log(
                Change(
                    0,
                    now,
                    "undo",
                    added=tuple(change.removed),
                    edited=edited,
                    removed=_rows(gone),
                    words_removed=change.words_added,
                    undoes=change.id,
                )
            )
            return Undone(change, tuple(back), tuple(gone))

    def extend(self, addition: Addition, command: str, now: str) -> None:
        """Put a journalist's own word on file; NotUnderstood where it would change what a word there means."""
        with self._storage.change():
            extended = Vocabulary([*self.vocabulary.additions, addition])
            extended.sectors.keys_by_name()
            extended.parties.keys()
            key = self._words.lines.last_key() + 1
            self._words.put({key: addition})
            self._log(Change(0, now, command, words_added={key: cast(Row, addition)}))

    def damage(self) -> list[Fault]:
        """Return every fault of the file, by line; none where it is sound."""
        self._refuse_missing()
        return self._storage.examine().faults if self._storage.exists() else []

    def rescued(self) -> list[Interaction]:
        """Return the sound interactions of a file, damaged or not."""
        self._refuse_missing()
        return list(self._storage.examine().interactions.values())

    def _refuse_missing(self) -> None:
        if not self.may_be_missing and not self._storage.exists():
            raise UnreadableFile(
                f"{self.path} does not exist; check the path, or begin a record with `relations add`"
            )

    def _rows_for(
        self, chosen: Filter, newest: int | None, vocabulary: Vocabulary
    ) -> Iterator[tuple[int, Row]]:
        """Return the rows that a filter may select, told by their dates or by what stands in their text."""
        if only_in_time(chosen) and (newest is not None or chosen != EVERYTHING):
            return self._interactions.dated(lambda counts: dates_chosen(counts, chosen, newest))
        return self._interactions.select(needles(chosen, vocabulary))

    def _built(self, rows: Iterable[tuple[int, Row]]) -> list[Interaction]:
        """Return the interactions of rows that were checked when they were written.

        Another version of relations may have known other words, and a checksum can be forged: then the file is
        examined, and the refusal names the place.
        """
        try:
            built = [from_trusted_record(row, key) for key, row in rows]
            if not self._has_unknown_words(built):
                return built
        except (LookupError, TypeError, ValueError, AttributeError):
            self._storage.examine().sheet(self.path)
            raise
        self._storage.examine().sheet(self.path)
        return built

    def _has_unknown_words(self, built: Sequence[Interaction]) -> bool:
        vocabulary = self.vocabulary
        mentions = list(chain.from_iterable(map(attrgetter("sectors"), built)))
        once_each = dict(zip(map(id, mentions), mentions, strict=True)).values()  # many are the same object
        codes = set(chain.from_iterable(map(attrgetter("parties"), built)))
        return not (
            set(map(attrgetter("type"), built)) <= vocabulary.types.keys()
            and set(map(attrgetter("level"), built)) <= {None, *vocabulary.levels}
            and {mention.sector for mention in once_each} <= vocabulary.sectors.keys()
            and all(code in vocabulary.parties for code in codes)
        )

    def _new_ids(self, wishes: Sequence[int | None]) -> list[int]:
        """Give out ids that no record ever had, the wished ones where they are such, and count on."""
        if not wishes:
            return []
        meta = self._storage.sheet().meta()
        counter = cast(int, meta["next_id"])
        wished = [wish for wish in wishes if wish is not None and counter <= wish < _HIGHEST_WISH]
        granted = set(wished)
        if len(granted) < len(wished):
            raise RelationsError("two additions wish for the same id; leave the choice to the record")
        free = (key for key in count(counter) if key not in granted)
        ids = [wish if wish is not None and wish in granted else next(free) for wish in wishes]
        self._meta.put({1: {**meta, "next_id": max(counter, max(ids) + 1)}})
        return ids

    def _added_by(self, change: Change) -> list[Interaction]:
        """Return what a change put on file, if all of it can go."""
        absent = rules.missing(self._interactions, set(change.added))
        if absent:
            raise rules.not_undone(change, f"#{min(absent)} is no longer on file")
        rules.refuse_followed(self._interactions, change.added)
        return self.get(change.added)

    def _restored_by(self, change: Change, before: Mapping[int, Row]) -> list[Interaction]:
        """Return what is as it was once a change is taken back, checked; own words it brought are taken out."""
        there = self._interactions.pick(change.removed)
        if there:
            raise rules.not_undone(change, f"#{min(there)} is on file again")
        if change.words_added:
            self._words.drop(change.words_added)
            try:
                for key, row in self._interactions.select():
                    from_record(row, key, self.vocabulary)
            except NotUnderstood as error:
                raise rules.not_undone(change, f"#{key} uses the word ({error.sentence})") from None
        try:
            return [
                from_record(row, key, self.vocabulary) for key, row in {**before, **change.removed}.items()
            ]
        except NotUnderstood as error:
            raise rules.not_undone(change, error.sentence) from None

    def _log(self, change: Change) -> None:
        last = self._history.lines.last_key()
        self._history.put({last + 1: changes.to_row(change)})


def _rows(interactions: Iterable[Interaction]) -> dict[int, Row]:
    return {cast(int, it.id): cast(Row, to_record(it)) for it in interactions}
