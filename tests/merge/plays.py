"""Random histories of a record, made by the real record file, in memory as bytes."""

from __future__ import annotations

import itertools
import uuid
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import strategies as st

from relations.errors import RelationsError
from relations.merge import Copy, Outcome, merge
from relations.model import Interaction, from_record
from relations.model.interaction import SectorMention, Source
from relations.store import RecordFile
from relations.store.copies import copy_of, put
from relations.store.file_format import FileText, read_if_intact
from relations.vocabulary.additions import Addition

VALUES: dict[str, Sequence[Any]] = {  # Any: the values of every field
    "place": ["Moscou", "Kazan", "Bamako", None],
    "note": ["x", "y", None],
    "title": ["T1", "T2", "T3"],
    "level": ["leader", "minister", None],
    "tags": [(), ("a",), ("a", "b"), ("b", "c"), ("c",)],
    "also": [(), ("DZA",), ("DZA", "Carter Center")],
    "people": [(), ("P",), ("Q", "P")],
    "date": ["2025-06", "2025-06-23", "2024"],
    "key_date": ["2025-06-23", None],
    "sectors": [
        (),
        (SectorMention("energy", "RUS"),),
        (SectorMention("energy"), SectorMention("transport", "MLI")),
    ],
    "sources": [(), (Source(title="one"),), (Source(title="one"), Source(title="two", quote="q"))],
}
_WORDS: list[Addition] = [
    {"kind": "sector", "sector": {"id": "drones", "family": "other", "en": "Drones", "aliases": ["uav"]}},
    {"kind": "sector", "sector": {"id": "uav", "family": "other", "en": "UAV", "fr": "UAV", "aliases": []}},
    {"kind": "sector", "sector": {"id": "energy", "aliases": ["juice"]}},
    {"kind": "sector", "sector": {"id": "transport", "aliases": ["juice", "lorries"]}},
    {"kind": "sector", "sector": {"id": "drones", "family": "hard", "en": "Unmanned aircraft", "aliases": ["rpv"]}},
    {"kind": "type", "type": {"id": "drill", "rung": "pledged", "en": "drill", "aliases": ["war game"]}},
    {"kind": "type", "type": {"id": "drill", "rung": "discussed", "en": "war game"}},
    {"kind": "party", "party": {"code": "WAG", "en": "Wagner", "aliases": ["the Group"]}},
    {"kind": "party", "party": {"code": "GRP", "en": "The Group", "fr": "Wagner"}},
]  # fmt: skip
_N = st.integers(0, 50)

steps = st.lists(
    st.one_of(
        st.tuples(st.just("add"), _N, st.booleans()),
        st.tuples(st.just("edit"), _N, st.sampled_from(sorted(VALUES)), st.integers(0, 5)),
        st.tuples(st.just("edit"), _N, st.just("place"), st.integers(0, 5)),
        st.tuples(st.just("remove"), _N),
        st.tuples(st.just("undo")),
        st.tuples(st.just("follow"), _N, _N),
        st.tuples(st.just("import"), _N, st.integers(0, 3)),
        st.tuples(st.just("word"), st.integers(0, 8)),
    ),
    max_size=6,
)
randoms = st.randoms(use_true_random=False)


class Stage:
    """Plays histories; each interaction it makes is another, and moments go on."""

    def __init__(self, rnd: Random, seed: object = "") -> None:
        self.rnd = rnd
        self.seed = seed
        self._count = itertools.count()

    def play(self, start: bytes, todo: Sequence[tuple[Any, ...]], who: str, second: int) -> bytes:
        """Return the record after these steps, from a `second` of the day on."""
        with TemporaryDirectory(dir=_memory()) as folder:
            path = Path(folder) / "db.json"
            if start:
                path.write_bytes(start)
            records = RecordFile(path, may_be_missing=True)
            for step in todo:
                second += self.rnd.choice([0, 1, 2])
                now = f"2026-01-01T{second // 3600:02}:{second // 60 % 60:02}:{second % 60:02}Z"
                with suppress(RelationsError):  # refused: a person goes on with something else
                    self._step(records, step, f"{who}{next(self._count)}", now)
            return path.read_bytes() if path.exists() else start

    def _step(self, records: RecordFile, step: tuple[Any, ...], name: str, now: str) -> None:
        there = sorted(records.read(), key=lambda it: it.id or 0)
        match step:
            case "add", n, follows:
                row: dict[str, Any] = {
                    "uid": str(uuid.uuid5(uuid.NAMESPACE_URL, f"{self.seed}{name}")),
                    "date": "2025-06", "parties": ["MLI", "RUS"], "type": "pledge",
                    "title": f"n{self.rnd.randint(0, 9)}", "added": now, "modified": now,
                }  # fmt: skip
                if follows and there:
                    row["follows"] = [there[n % len(there)].id]
                self._use_own_words(records, row, n)
                records.add([from_record(row, None, records.vocabulary)], "add", now)
            case "import", n, which:
                ref = f"gdelt:{which}"
                # as an import makes it, or as one has it that somebody typed
                uid = str(uuid.uuid5(uuid.NAMESPACE_URL, name if n % 2 else ref))
                told = int(now[17:19])  # the dataset says otherwise later, never in one second
                moment = "2025-12-31T00:00:00Z" if told % 7 == 3 else now  # as it stands in an export
                row = {
                    "uid": uid, "ref": ref,
                    "date": "2025-07", "parties": ["MLI", "RUS"], "type": "visit",
                    "title": f"r{which}{told % 2}", "added": moment, "modified": moment,
                    **({"place": "Kidal", "tags": ["a", "i"]} if told % 5 == 0 else {}),
                }  # fmt: skip
                records.add([from_record(row, None, records.vocabulary)], "import", now)
            case "edit", n, field, value if there:
                self._edit(
                    records, there[n % len(there)], field, VALUES[field][value % len(VALUES[field])], now
                )
            case "follow", n, m if there:
                it, to = there[n % len(there)], there[m % len(there)].id or 0
                if to < (it.id or 0) and to not in it.follows:
                    self._edit(records, it, "follows", (*it.follows, to), now)
            case "remove", n if there:
                records.remove([there[n % len(there)].id or 0], "remove", now)
            case ("undo",):
                records.undo(now)
            case "word", n:
                records.extend(_WORDS[n], "sectors", now)

    def _use_own_words(self, records: RecordFile, row: dict[str, Any], n: int) -> None:
        """Let the new interaction be about one of the words that this copy has of its own."""
        own = records.vocabulary.additions
        for addition in own[n % len(own) :][: n % 2] if own else ():
            match addition["kind"]:
                case "sector":
                    row["sectors"] = [{"sector": addition["sector"]["id"]}]
                case "type":
                    row["type"] = addition["type"]["id"]
                    if records.vocabulary.types[row["type"]].rung == "pledged":
                        row["due"] = "2026"
                case "party":
                    row["parties"] = ["MLI", addition["party"]["code"]]

    def _edit(self, records: RecordFile, it: Interaction, field: str, value: object, now: str) -> None:
        if getattr(it, field) != value:
            after = replace(it, **{field: value}, vocabulary=records.vocabulary)  # type: ignore[arg-type]
            records.edit([after], "edit", now)


def read(data: bytes) -> Copy:
    """Return a record's bytes as plain data."""
    sheet = read_if_intact(data) if data else FileText()
    assert sheet is not None
    return copy_of(sheet)


def written(copy: Copy) -> bytes:
    """Return plain data as a record's bytes."""
    sheet = FileText()
    put(copy, sheet, Copy())
    return b"".join(bytes(piece) for piece in sheet.pieces())


def merged(base: bytes | None, ours_: bytes, theirs: bytes) -> tuple[bytes, Outcome]:
    """Return the merged record's bytes, and what happened."""
    outcome = merge(read(ours_), read(theirs), None if base is None else read(base))
    return written(outcome.copy), outcome


def _memory() -> str | None:
    return "/dev/shm" if Path("/dev/shm").is_dir() else None


Play = Callable[[bytes, Sequence[tuple[Any, ...]], str, int], bytes]
