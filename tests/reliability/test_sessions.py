from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    MultipleResults,
    RuleBasedStateMachine,
    invariant,
    multiple,
    precondition,
    rule,
)

from relations.errors import NoSuchRecord, RelationsError
from relations.model import Interaction
from relations.store import RecordFile
from tests.store.records import LATER, NOW, interaction
from tests.strategies import interactions


class Sessions(RuleBasedStateMachine):
    """Any sequence of commands on a file does what it does to a dict, with every state before it kept."""

    ids: Bundle[int] = Bundle("ids")

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.record = RecordFile(Path(self.folder.name) / "db.json", may_be_missing=True)
        self.model: dict[int, Interaction] = {}
        self.states: list[dict[int, Interaction]] = []
        self.used = 0
        self.made = 0

    def teardown(self) -> None:
        self.folder.cleanup()

    def before_a_change(self) -> None:
        self.states.append(dict(self.model))

    def put_in_place(self, shall_be: Interaction) -> None:
        """Edit one; what is as it was already is no change."""
        assert shall_be.id
        if replace(shall_be, modified=LATER) != self.model[shall_be.id]:
            self.before_a_change()
        [self.model[shall_be.id]] = self.record.edit([shall_be], "edit", LATER)

    @rule(target=ids, news=st.lists(interactions(), min_size=1, max_size=3))
    def add(self, news: list[Interaction]) -> MultipleResults[int]:
        self.before_a_change()
        self.made += len(news)
        unique = [replace(it, uid=interaction(self.made - n).uid, ref=None) for n, it in enumerate(news)]
        added = self.record.add(unique, "add", NOW)
        assert [it.id for it in added] == list(range(self.used + 1, self.used + len(news) + 1))
        self.used += len(news)
        self.model |= {it.id: it for it in added if it.id}
        return multiple(*(it.id for it in added if it.id))

    @rule(
        id=ids,
        title=st.text("abé", min_size=1),
        tags=st.lists(st.sampled_from("xyz"), unique=True).map(tuple),
    )
    def edit(self, id: int, title: str, tags: tuple[str, ...]) -> None:
        if id not in self.model:
            with pytest.raises(NoSuchRecord):
                self.record.get([id])
            return
        self.put_in_place(replace(self.model[id], title=title, tags=tags))

    @rule(id=ids, followed=ids)
    def follow(self, id: int, followed: int) -> None:
        if id in self.model and followed in self.model and followed < id:
            self.put_in_place(replace(self.model[id], follows=(followed,)))

    @rule(gone=st.lists(ids, min_size=1, max_size=2, unique=True))
    def remove(self, gone: list[int]) -> None:
        stays = {key: it for key, it in self.model.items() if key not in gone}
        if len(stays) + len(gone) > len(self.model):
            with pytest.raises(NoSuchRecord):
                self.record.remove(gone, "remove", NOW)
        elif any(set(it.follows) & set(gone) for it in stays.values()):
            with pytest.raises(RelationsError, match="follows"):
                self.record.remove(gone, "remove", NOW)
        else:
            self.before_a_change()
            assert self.record.remove(gone, "remove", NOW) == [self.model[key] for key in gone]
            self.model = stays

    @precondition(lambda self: self.used)
    @rule()
    def undo(self) -> None:
        if self.states:
            self.record.undo(NOW)
            self.model = self.states.pop()
        else:
            with pytest.raises(RelationsError, match="no change left"):
                self.record.undo(NOW)

    @rule()
    def reopen(self) -> None:
        self.record = RecordFile(self.record.path, may_be_missing=True)

    @precondition(lambda self: self.used)
    @rule()
    def touch(self) -> None:
        self.record.path.write_bytes(self.record.path.read_bytes().replace(b"\n", b"\n "))

    @invariant()
    def the_file_is_the_model(self) -> None:
        assert {it.id: it for it in self.record.read()} == self.model
        assert self.record.count() == len(self.model)
        assert self.record.damage() == []


Sessions.TestCase.settings = settings(max_examples=settings().max_examples // 2, stateful_step_count=15)
TestSessions = Sessions.TestCase
