"""A record file as TinyDB's storage and tables.

It is read whole without a lock and written whole in one atomic replace; its tables work on the lines of its text
instead of on all of it parsed.
"""

from __future__ import annotations

import gc
import json
import os
import stat
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from tinydb import TinyDB
from tinydb.storages import Storage
from tinydb.table import Table

from relations.errors import CannotWrite, NotUnderstood, UnreadableFile, reason_of
from relations.messages import Message, msg
from relations.model.interaction import Row
from relations.store.file_format import (
    HISTORY,
    INTERACTIONS,
    META,
    WORDS,
    FileText,
    TableText,
    parsed,
    printed,
    read_if_intact,
    unprintable,
)
from relations.vocabulary import BUILTIN, Vocabulary
from relations.vocabulary.additions import Addition

if TYPE_CHECKING:
    from relations.store.repair import Examined

FEW = 8  # up to as many rows are looked for one by one, more in one pass over all
_LARGE = 2_000_000  # bytes; to examine as many takes about a second
FileIdentity = tuple[int, int, int, int, int]


class RecordStorage(Storage):
    """The text of a record file, kept until the file changes; one change is one read and one write.

    `TinyDB(path, storage=RecordStorage)` works as any TinyDB, except that several table operations inside one `change`
    are written together or not at all.
    """

    def __init__(self, path: Path | str, *, wait: float = 5.0) -> None:
        self.path = Path(path)
        self.wait = wait
        self._text: FileText | None = None
        self._identity: FileIdentity | None = None
        self._changing = False
        self.when_slow: Callable[[], None] = lambda: None
        self.written = 0  # changes put in place by this process, whatever was said after

    def exists(self) -> bool:
        """Return whether there is a file."""
        return self._identity_now() is not None

    def file_text(self) -> FileText:
        """Return the file's text, an empty one where there is no file; UnreadableFile for what is no record."""
        if self._changing and self._text is not None:
            return self._text
        identity = self._identity_now()
        if self._text is None or identity != self._identity:
            self._text, self._identity = self._load()
        return self._text

    @contextmanager
    def change(self, instead: FileText | None = None) -> Iterator[FileText]:
        """Hold the lock, give the text to be changed, and write it once at the end, unless an error leaves.

        `instead` is taken for what the file holds where that cannot be read as a record.
        """
        if self._changing:
            yield self.file_text()
            return
        from relations.store.atomic import confirm, make_folders, put_in_place
        from relations.store.lock import locked  # a read never needs it

        target = Path(os.path.realpath(self.path))
        try:
            make_folders(target.parent)
            with locked(target, self.wait):
                if instead is not None:
                    self._text, self._identity = instead, self._identity_now()
                file_text = self.file_text()
                _refuse_unwritable(target)
                before = dict(file_text.tables) if instead is None else {}
                self._changing = True
                try:
                    yield file_text
                    if file_text.tables != before:
                        put_in_place(target, file_text.pieces(), self._last_look)
                        self.written += 1
                        confirm(target)
                finally:
                    self._changing, self._text = False, None
        except OSError as error:
            raise CannotWrite(
                "{path} cannot be written ({reason}); it is as it was before",
                path=self.path,
                reason=_reason(error, target.parent),
            ) from error

    def _last_look(self) -> None:
        """Refuse to replace a file that another program has changed since it was read; Ctrl-C then waits."""
        from relations.store.lock import hold_interrupts

        hold_interrupts()  # until the lock is let go: whoever is interrupted later knows that the change is made
        if self._identity_now() != self._identity:
            raise CannotWrite(
                "another program changed {path} meanwhile; nothing was written, look at it and try again",
                path=self.path,
            )

    def read(self) -> dict[str, dict[str, Any]] | None:  # Any: TinyDB's own signature
        """Return all tables parsed, None where there is no file."""
        file_text = self.file_text()
        return {name: dict(lines.documents()) for name, lines in file_text.tables.items()} or None

    def write(self, data: Mapping[str, Mapping[str, Any]]) -> None:  # Any: TinyDB's own signature
        """Put these tables in the place of all there are, checked as those of any file that is not ours."""
        text = json.dumps(data, ensure_ascii=False, allow_nan=False)
        with self.change() as file_text:
            file_text.tables = _examined(text.encode()).file_text(self.path).tables

    def _identity_now(self) -> FileIdentity | None:
        try:
            return _identity(self.path.stat())
        except FileNotFoundError:
            return None
        except OSError as error:
            raise _unreadable(self.path, error) from error

    def examine(self) -> Examined:
        """Return everything the file holds and every fault of it, ours or touched."""
        return _examined(self._bytes()[0])

    def distrust(self) -> None:
        """Read the file as another program's, whatever its checksum says; UnreadableFile where it is damaged."""
        data, self._identity = self._bytes()
        self._text = _examined(data).file_text(self.path) if self._identity else FileText()

    def _load(self) -> tuple[FileText, FileIdentity | None]:
        data, identity = self._bytes()
        if identity is None:
            return FileText(), None
        file_text = read_if_intact(data)
        if file_text is None:
            if len(data) > _LARGE:
                self.when_slow()
            file_text = _examined(data).file_text(self.path)
        return file_text, identity

    def _bytes(self) -> tuple[bytes, FileIdentity | None]:
        try:
            status = self.path.stat()
            if not stat.S_ISREG(status.st_mode):
                raise UnreadableFile(
                    "{path} is not a file; give the path of a record, such as db.json", path=self.path
                )
            with self.path.open("rb", buffering=0) as file:
                identity = _identity(os.fstat(file.fileno()))
                return file.readall(), identity
        except FileNotFoundError:
            return b"", None
        except OSError as error:
            raise _unreadable(self.path, error) from error


class RecordTable(Table):
    """One table of a record file; everything else works as in any TinyDB table."""

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
                raise NotUnderstood("the record holds {what}; take it out", what=unprintable(error)) from None
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
    """A record file as a TinyDB: its tables, which work on lines, and the storage that reads and writes them."""

    table_class = RecordTable

    def __init__(self, path: Path, wait: float = 5.0) -> None:
        super().__init__(path, storage=RecordStorage, wait=wait)
        self.interactions = self.table(INTERACTIONS)
        self.history = self.table(HISTORY)
        self.words = self.table(WORDS)
        self.meta = self.table(META)
        self._vocabulary = BUILTIN

    def table(self, name: str, **options: Any) -> RecordTable:  # Any: TinyDB's own signature
        """Return the table of this name."""
        return cast(RecordTable, super().table(name, **options))

    @property
    def storage(self) -> RecordStorage:
        """What reads and writes the file."""
        return cast(RecordStorage, super().storage)

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


@contextmanager
def gc_paused() -> Iterator[None]:
    """Keep the garbage collector from going through all that is made, now and later: what is read has no cycles."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if was_on:
            gc.enable()


def _examined(data: bytes) -> Examined:
    from relations.store.repair import examined  # only a touched file needs it

    with gc_paused():
        return examined(data)


def _identity(status: os.stat_result) -> FileIdentity:
    return (status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns)


def _refuse_unwritable(target: Path) -> None:
    """Refuse a file that is marked read-only: a rename would replace it all the same."""
    if target.exists() and not (target.stat().st_mode & 0o222 and os.access(target, os.W_OK)):
        raise CannotWrite("{path} is read-only; nothing was written", path=target)


def _unreadable(path: Path, error: OSError) -> UnreadableFile:
    return UnreadableFile("{path} cannot be read: {reason}", path=path, reason=reason_of(error))


def _reason(error: OSError, folder: Path) -> Message:
    """Return why something could not be written, naming the folder where that is what may not be written to."""
    if isinstance(error, PermissionError) and folder.exists() and not os.access(folder, os.W_OK | os.X_OK):
        return msg("nothing may be written to the folder {folder}", folder=folder)
    return reason_of(error)
