"""A journalist's record: interactions kept in one TinyDB JSON file, with the history of every change."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace as changed_to
from itertools import chain
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, cast

from relations import dates
from relations.errors import NotUnderstood, UnreadableFile
from relations.model import EVERYTHING, Filter, Interaction, from_record, from_trusted_record
from relations.model.interaction import Row
from relations.store.scan import dates_chosen, needles, only_in_time, time_order
from relations.store.storage import FEW, RecordDB, gc_paused
from relations.vocabulary import Vocabulary
from relations.vocabulary.additions import Addition

if TYPE_CHECKING:
    from relations.merge import Copy, Outcome
    from relations.model.fields import Clash
    from relations.model.summary import AnyInteraction
    from relations.store.constraints import Known
    from relations.store.history import Change, Undone
    from relations.store.lenient_json import Fault


# What comes of reading a row for what it is not.
_MISBUILT = (LookupError, TypeError, ValueError, AttributeError)

T = TypeVar("T")
Built = TypeVar("Built", bound="AnyInteraction")


class RecordFile:
    """A record file; it is read anew whenever it has changed, and every change is one atomic write.

    Reading takes no lock and never creates the file; UnreadableFile where there is none, unless it `may_be_missing`
    (then it reads as empty), and where it holds no sound record. A change waits up to `wait` seconds for other writers,
    creates the file and its folders where there are none, and raises CannotWrite, with the file as it was, where it
    cannot be made. `when_slow` is called before a large file is examined in full, as each is that another program
    has touched.
    """

    def __init__(
        self,
        path: Path,
        *,
        wait: float = 5.0,
        may_be_missing: bool = False,
        when_slow: Callable[[], None] = lambda: None,
    ) -> None:
        self.path = path
        self.may_be_missing = may_be_missing
        self._db = RecordDB(path, wait)
        self._storage = self._db.storage
        self._storage.when_slow = when_slow
        self._interactions = self._db.interactions
        self._last: Sequence[AnyInteraction] = ()  # kept: freeing the rows would cost time at exit

    @property
    def vocabulary(self) -> Vocabulary:
        """The words of the package with the journalist's own, which the file keeps."""
        return self._sound(lambda: self._db.vocabulary)

    @property
    def written(self) -> int:
        """The number of changes written so far, even if an error was raised afterwards."""
        return self._storage.written

    def read(self, chosen: Filter = EVERYTHING, *, newest: int | None = None) -> list[Interaction]:
        """Return the selected interactions in time order; with `newest`, the last that many of them."""
        self._refuse_missing()
        with gc_paused():
            found = self._sound(lambda: self._in_time_order(chosen, newest))
        return found if newest is None else found[max(len(found) - newest, 0) :]

    def summaries(self, chosen: Filter = EVERYTHING) -> Sequence[AnyInteraction]:
        """Return the selected interactions for measures, in time order; of whole files only summaries."""
        if not only_in_time(chosen):
            return self.read(chosen)
        from relations.store.scan import summaries  # other reads do not need it

        self._refuse_missing()
        with gc_paused():
            found = self._checked(lambda: summaries(self._interactions.lines))
        return found if chosen == EVERYTHING else [it for it in found if chosen.in_time(it.date)]

    def sector_sets(self) -> Mapping[tuple[str, ...], int]:
        """Return how many interactions have each set of sectors, () for none."""
        from relations.store.scan import sector_sets  # other reads do not need it

        self._refuse_missing()
        sets = self._sound(lambda: sector_sets(self._interactions.lines))
        if not self.vocabulary.sectors.keys() >= {*chain.from_iterable(sets)}:
            self.refuse_unsound()
        return sets

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
        rows = self._sound(lambda: self._interactions.pick(ids))
        if len(rows) < len(ids) and not missing_ok:
            from relations.store.constraints import refuse_absent  # what is there needs no rules

            refuse_absent(key for key in ids if key not in rows)
        there = [key for key in ids if key in rows]
        if (
            len(there) <= FEW
        ):  # a few are checked anew: what is shown or edited should be sound whatever the checksum
            self._sound(lambda: [from_record(rows[key], key, self.vocabulary) for key in there])
        return self._built(lambda: ((key, rows[key]) for key in there))

    def followers(self, ids: Iterable[int]) -> list[Interaction]:
        """Return the interactions that follow any of these ids, in time order."""
        followed = set(ids)
        following = self._built(lambda: self._interactions.select([[b'"follows":[']]))
        return self._sound(
            lambda: sorted(
                (interaction for interaction in following if followed.intersection(interaction.follows)),
                key=lambda interaction: interaction.order,
            )
        )

    def known(self) -> Known:
        """Return the identities on file, by which an import knows its rows."""
        from relations.store.constraints import identities  # other reads do not need it

        with gc_paused():
            return self._sound(lambda: identities(self._interactions.select()))

    def history(self, id: int | None = None) -> list[Change]:
        """Return the changes from first to last, of the whole file or of one record, which may be gone by now."""
        from relations.store import transactions  # other reads do not need it

        self._refuse_missing()
        trail = self._sound(lambda: transactions.trail(self._db))
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
        links: Mapping[str, Sequence[str]] | None = None,
    ) -> list[Interaction]:
        """Add and edit in one write, and return the additions with their ids.

        An addition's own id is a wish: it is kept where no record ever had it and it is short. `edits` are pairs of
        what was read and what it shall be, written as it is. `links` say by uid what an addition or edit follows,
        beside the ids in its `follows`: uids of additions, or on file. NotUnderstood for a follows that is not on
        file; RelationsError for a uid or ref that has come on file meanwhile, or an edit of what has changed meanwhile.
        """
        from relations.store import transactions  # a read never needs it

        return self._changed(
            lambda: transactions.apply(self._db, additions, edits, links or {}, command, now)
        )

    def remove(self, ids: Sequence[int], command: str, now: str) -> list[Interaction]:
        """Take interactions off the file and return them; the history keeps them whole.

        NoSuchRecord for ids that are not on file; RelationsError where one that stays follows one of them.
        """
        from relations.store import transactions  # a read never needs it

        self._refuse_missing()
        return self._changed(lambda: transactions.remove(self._db, ids, command, now))

    def undo(self, now: str) -> Undone:
        """Take back the last change that is not yet undone, and log that.

        RelationsError where there is none, and where what it changed has been changed since by other means.
        """
        from relations.store import transactions  # a read never needs it

        self._refuse_missing()
        return self._changed(lambda: transactions.undo(self._db, now))

    def extend(self, addition: Addition, command: str, now: str) -> None:
        """Put a journalist's own word on file, once; NotUnderstood where it would change what a word there means."""
        from relations.store import transactions  # a read never needs it

        self._changed(lambda: transactions.extend(self._db, addition, command, now))

    def merge(self, theirs: Copy, base: Copy | None = None, *, dry_run: bool = False) -> Outcome:
        """Take in what another copy of the record has more, in one write; a dry run only says what would come of it.

        `base` is what both copies were once, where that is known.
        """
        from relations.store import copies  # only a merge needs it

        return self._changed(lambda: copies.merge_into(self._storage, theirs, base, dry_run=dry_run))

    def settle(
        self, ours: bytes, theirs: bytes, base: bytes | None = None, *, held: bytes, dry_run: bool = False
    ) -> Outcome:
        """Put in the place of a file of which git has two versions what both say together.

        `held` is what the file was when the versions were read; CannotWrite where it is something else by now.
        """
        from relations.store import copies  # only a merge needs it

        return self._changed(
            lambda: copies.merge_into(
                self._storage,
                copies.read_copy(theirs, self.path),
                copies.read_copy(base, self.path) if base else None,
                ours=copies.file_text_of(ours, self.path),
                held=held,
                dry_run=dry_run,
            )
        )

    def clashes(self) -> list[Clash]:
        """Return the clashes that a merge settled and nobody has decided since."""
        from relations.store import transactions  # a read seldom needs it

        return self._sound(lambda: transactions.clashes(self._db))

    def copy(self) -> Copy:
        """Return everything the file holds, to be merged into another."""
        from relations.store import copies  # only a merge needs it

        self._refuse_missing()
        return copies.copy_of(self._storage.file_text())

    def damage(self) -> list[Fault]:
        """Return every fault of the file, by line; none where it is sound."""
        self._refuse_missing()
        return self._storage.examine().faults if self._storage.exists() else []

    def rescued(self) -> list[Interaction]:
        """Return the sound interactions of a file, damaged or not; of one with git's marks, those of both sides."""
        self._refuse_missing()
        return self._storage.examine().rescued()

    def refuse_unsound(self) -> None:
        """Examine the file in full, whatever its checksum says; UnreadableFile where it is damaged."""
        self._storage.distrust()

    def _refuse_missing(self) -> None:
        if not self.may_be_missing and not self._storage.exists():
            raise UnreadableFile(
                "{path} does not exist; check the path, or begin a record with `relations add`",
                path=self.path,
            )

    def _rows_for(
        self, chosen: Filter, newest: int | None, vocabulary: Vocabulary
    ) -> Iterator[tuple[int, Row]]:
        """Return the rows that a filter may select, told by their dates or by what stands in their text."""
        if only_in_time(chosen) and (newest is not None or chosen != EVERYTHING):
            return self._interactions.dated(lambda counts: dates_chosen(counts, chosen, newest))
        return self._interactions.select(needles(chosen, vocabulary))

    def _in_time_order(self, chosen: Filter, newest: int | None) -> list[Interaction]:
        vocabulary = self.vocabulary
        found = self._built(lambda: self._rows_for(chosen, newest, vocabulary))
        if chosen != EVERYTHING:
            found = [interaction for interaction in found if chosen.matches(interaction, vocabulary)]
        for due in {interaction.due for interaction in found if interaction.due is not None}:
            dates.canonical(due)  # NotUnderstood for one that is none, which only a forged checksum lets in
        found.sort(key=attrgetter("id"))
        return [found[n] for n in time_order(list(map(attrgetter("date", "key_date"), found)))]

    def _built(self, rows: Callable[[], Iterable[tuple[int, Row]]]) -> list[Interaction]:
        """Return the interactions of rows."""
        return self._checked(lambda: [from_trusted_record(row, key) for key, row in rows()])

    def _checked(self, build: Callable[[], list[Built]]) -> list[Built]:
        """Build values from rows; refuse rows whose type, level or sector this version does not know."""
        built = self._sound(build)
        if self._has_unknown_words(built):
            self.refuse_unsound()
        self._last = built
        return built

    def _sound(self, build: Callable[[], T]) -> T:
        """Build values from rows that were checked when they were written.

        A checksum can be forged: then the file is read as another program's, and a refusal names the place.
        """
        try:
            return build()
        except (*_MISBUILT, NotUnderstood):
            self.refuse_unsound()
            return build()

    def _changed(self, change: Callable[[], T]) -> T:
        """Make a change; where it meets what no row of ours holds, the file is examined, and refused as damaged."""
        try:
            return change()
        except _MISBUILT:
            if self._storage.exists():
                self.refuse_unsound()
            raise

    def _has_unknown_words(self, built: Sequence[AnyInteraction]) -> bool:
        """Return whether a type, level or sector is not known here; an unknown party is refused where it is named."""
        vocabulary = self.vocabulary
        return not (
            set(map(attrgetter("type"), built)) <= vocabulary.types.keys()
            and set(map(attrgetter("level"), built)) <= {None, *vocabulary.levels}
            and vocabulary.sectors.keys() >= {*chain.from_iterable(set(map(attrgetter("sector_ids"), built)))}
        )
