"""A TinyDB table that works on the lines of a record file instead of on all of it parsed."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, cast

from tinydb import TinyDB
from tinydb.table import Table

from relations.errors import NotUnderstood
from relations.store.file_format import (
    HISTORY,
    INTERACTIONS,
    META,
    WORDS,
    Row,
    TableText,
    parsed,
    printed,
    unprintable,
)
from relations.store.storage import RecordStorage
from relations.vocabulary import BUILTIN, Vocabulary
from relations.vocabulary.additions import Addition

FEW = 8  # up to as many are looked for one by one, more in one pass over all rows


class RecordTable(Table):
    """One table of a record file; what is not here works as in any TinyDB table."""

    @property
    def lines(self) -> TableText:
        """The table's rows as text."""
        return cast(RecordStorage, self._storage).file_text()[self.name]

    def __len__(self) -> int:
        return len(self.lines)

    def select(self, needles: Sequence[Sequence[bytes]] = ()) -> Iterator[tuple[int, Row]]:
        """Return the rows that have, of each group of needles, one in their text; of no groups: all, by rising id."""
        if not needles:
            return ((int(key), cast(Row, value)) for key, value in self.lines.documents())
        first, *others = needles
        return (
            parsed(line)
            for line in self.lines.having(first)
            if all(any(needle in line for needle in group) for group in others)
        )

    def dated(self, choose: Callable[[Mapping[str, int]], set[str]]) -> Iterator[tuple[int, Row]]:
        """Return the rows of the dates that `choose` picks out of all there are, each with the number of its rows."""
        return (parsed(line) for line in self.lines.dated(choose))

    def pick(self, ids: Collection[int]) -> dict[int, Row]:
        """Return the rows of those of the ids that are on file, in their order; for a few, nothing else is parsed."""
        if len(ids) > FEW:
            wanted = set(ids)
            there = {key: row for key, row in self.select() if key in wanted}
        else:
            there = dict(parsed(line) for key in ids if (line := self.lines.find(key)) is not None)
        return {key: there[key] for key in ids if key in there}

    def put(self, rows: Mapping[int, Mapping[str, object]]) -> None:
        """Put whole rows under their ids, in the place of those there are."""
        with cast(RecordStorage, self._storage).change() as file_text:
            try:
                lines = {key: printed(key, row) for key, row in rows.items()}
            except ValueError as error:
                raise NotUnderstood(f"the record holds {unprintable(error)}; take it out") from None
            file_text.tables[self.name] = self.lines.with_rows(lines)

    def drop(self, ids: Iterable[int]) -> None:
        """Take the rows of these ids out."""
        with cast(RecordStorage, self._storage).change() as file_text:
            file_text.tables[self.name] = self.lines.without(set(ids))

    def _read_table(self) -> dict[str, Mapping[str, Any]]:  # Any: TinyDB's own signature
        return cast("dict[str, Mapping[str, Any]]", dict(self.lines.documents()))

    def _update_table(
        self,
        updater: Callable[[dict[int, Mapping[str, Any]]], None],  # Any: TinyDB's own signature
    ) -> None:
        with cast(RecordStorage, self._storage).change():
            super()._update_table(updater)


class RecordDB(TinyDB):
    """A TinyDB whose tables work on lines."""

    table_class = RecordTable

    def table(self, name: str, **options: Any) -> RecordTable:  # Any: TinyDB's own signature
        """Return the table of this name."""
        return cast(RecordTable, super().table(name, **options))


class Tables:
    """The tables of one record file, and the storage that reads and writes them."""

    def __init__(self, path: Path, wait: float) -> None:
        db = RecordDB(path, storage=RecordStorage, wait=wait)
        self.storage = cast(RecordStorage, db.storage)
        self.interactions = db.table(INTERACTIONS)
        self.history = db.table(HISTORY)
        self.words = db.table(WORDS)
        self.meta = db.table(META)
        self._vocabulary = BUILTIN

    @property
    def vocabulary(self) -> Vocabulary:
        """The words of the package with the journalist's own, which the file keeps; ValueError where it has others."""
        additions = tuple(cast(Addition, row) for _, row in self.words.select())
        if additions != self._vocabulary.additions:
            from relations.store.history import own_word

            try:
                vocabulary = Vocabulary([own_word(cast(Row, row)) for row in additions])
                vocabulary.check_additions()
            except NotUnderstood as error:
                raise ValueError(error.sentence) from error
            self._vocabulary = vocabulary
        return self._vocabulary
