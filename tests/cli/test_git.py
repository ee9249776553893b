"""Two clones and a hub, with real git: it merges the record without loss and shows it readably."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from dataclasses import dataclass
from itertools import permutations
from pathlib import Path

import pytest

from relations.cli.git import SHOWN
from tests.conftest import Shell
from tests.processes import environment
from tests.served import Served

WHO = {
    f"GIT_{who}_{what}": "desk@example.org" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")
}


@dataclass(frozen=True)
class Clone:
    """A folder with a record in a git repository; what git starts is as `hub` says, a person runs in this process."""

    folder: Path
    shell: Shell

    @property
    def db(self) -> Path:
        return self.folder / "db.json"

    def git(self, *arguments: str, code: int | None = 0) -> str:
        of_git = {**WHO, "GIT_CONFIG_NOSYSTEM": "1", "GIT_EDITOR": "true", "GIT_PAGER": "cat"}
        ran = subprocess.run(
            ["git", *arguments],
            cwd=self.folder,
            env=environment(HOME=str(self.folder.parent), **of_git),
            capture_output=True,
            text=True,
            check=False,
        )
        assert code is None or ran.returncode == code, ran.stdout + ran.stderr
        return ran.stdout + ran.stderr

    def relations(self, *arguments: str, code: int = 0) -> str:
        ran = self.shell("--db", str(self.db), *arguments)
        assert ran.code == code, ran.out + ran.err
        return ran.out + ran.err

    def add(self, title: str, *more: str) -> None:
        self.relations("add", "mali", "russia", title, "-d", "2025-06-23", "-t", "pledge", *more)

    def commit(self, subject: str) -> None:
        self.git("commit", "-qam", subject)

    def titles(self) -> set[str]:
        return {
            line.split("\t")[4] for line in self.relations("list", "--format", "plain").splitlines() if line
        }


def clone(hub: Path, name: str, shell: Shell) -> Clone:
    made = Clone(hub.parent / name, shell)
    subprocess.run(
        ["git", "clone", "-q", str(hub), str(made.folder)], check=True, capture_output=True, env=environment()
    )
    made.relations("where", "--git")
    return made


def make(folder: Path, shell: Shell) -> None:
    """Make a hub, of which awa and bob have clones."""
    first = Clone(folder / "first", shell)
    first.folder.mkdir()
    first.git("init", "-q", "-b", "main")
    first.relations("add", "mali", "russia", "Talks", "-d", "2025-06", "-t", "meeting")
    first.relations("where", "--git")
    first.git("add", "db.json", ".gitattributes")
    first.commit("the record")
    subprocess.run(
        ["git", "clone", "-q", "--bare", str(first.folder), str(folder / "hub")],
        check=True,
        capture_output=True,
        env=environment(),
    )
    clone(folder / "hub", "awa", shell)
    clone(folder / "hub", "bob", shell)


@pytest.fixture(scope="module")
def ready(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that is made once, for what most tests have a copy of."""
    return tmp_path_factory.mktemp("ready")


@pytest.fixture
def hub(
    tmp_path: Path,
    ready: Path,
    relations: Shell,
    served: Served,
    monkeypatch: pytest.MonkeyPatch,
    request: pytest.FixtureRequest,
) -> Path:
    """What the clones are of; git starts forks, and in a test marked `started` interpreters."""
    if "started" in request.fixturenames:
        make(tmp_path, relations)
        return tmp_path / "hub"
    if not (ready / "hub").exists():
        served.install(ready)
        monkeypatch.setattr(sys, "argv", [str(ready / "relations")])
        make(ready, relations)
    shutil.copytree(ready, tmp_path, dirs_exist_ok=True)
    for config in tmp_path.glob("*/.git/config"):
        config.write_text(config.read_text().replace(str(ready), str(tmp_path)))
    monkeypatch.setattr(sys, "argv", [str(tmp_path / "relations")])
    return tmp_path / "hub"


@pytest.fixture
def started() -> None:
    """Have git start interpreters, as it does for a person."""


@pytest.fixture
def two(hub: Path, relations: Shell) -> tuple[Clone, Clone]:
    return Clone(hub.parent / "awa", relations), Clone(hub.parent / "bob", relations)


@pytest.mark.usefixtures("started")
def test_both_add_and_nobody_notices(two: tuple[Clone, Clone]) -> None:
    awa, bob = two
    awa.add("Awa's")
    awa.commit("awa")
    awa.git("push", "-q")
    bob.add("Bob's")
    bob.commit("bob")
    bob.git("pull", "-q", "--no-rebase", "--no-edit")
    assert bob.titles() == {"Talks", "Awa's", "Bob's"}
    bob.git("push", "-q")
    awa.git("pull", "-q")
    assert awa.db.read_bytes() == bob.db.read_bytes()


def test_fields_nobody_disputes_merge_and_one_field_stops_with_a_sound_file(two: tuple[Clone, Clone]) -> None:
    awa, bob = two
    awa.relations("edit", "1", "--place", "Moscow", "--level", "leader")
    awa.commit("awa")
    awa.git("push", "-q")
    bob.relations("edit", "1", "--place", "Kazan", "--note", "seen")
    bob.commit("bob")
    said = bob.git("pull", "--no-rebase", "--no-edit", code=1)
    assert "both sides set place" in said
    assert "is sound" in bob.relations("check", "--file")
    shown = bob.relations("show", "1")
    assert "Kazan" in shown
    assert "Moscow" in shown
    bob.git("add", "db.json")
    bob.git("commit", "-q", "--no-edit")
    bob.relations("undo")
    [other] = {"Moscow", "Kazan"} - {"Moscow" if "place\tMoscow" in shown else "Kazan"}
    assert f"place\t{other}" in bob.relations("show", "1")


@pytest.mark.parametrize(
    ("edit", "why"),
    [
        (
            ("add", "mali", "russia", "Delivery", "-d", "2025-07", "-t", "delivery", "--follows", "1"),
            "is followed",
        ),
        (("edit", "1", "--place", "Kazan"), "edited"),
    ],
)
def test_a_removal_against_an_edit_and_against_what_follows_is_kept_and_said(
    two: tuple[Clone, Clone], edit: tuple[str, ...], why: str
) -> None:
    awa, bob = two
    awa.relations("remove", "1", "--yes")
    awa.commit("awa")
    awa.git("push", "-q")
    bob.relations(*edit)
    bob.commit("bob")
    said = bob.git("pull", "--no-rebase", "--no-edit", code=1)
    assert f"#1 was removed on one side and {why} on the other: it is kept" in said
    assert "Talks" in bob.titles()
    assert "Kept by a merge although one side had removed it" in bob.relations("check")


@pytest.mark.parametrize(
    "orders",
    [[(0, 1, 2), (2, 0, 1)], pytest.param([*permutations(range(3))], marks=pytest.mark.long)],
    ids=len,
)
def test_three_clones_in_any_order_end_in_the_same_bytes(
    hub: Path, two: tuple[Clone, Clone], relations: Shell, orders: list[tuple[int, ...]]
) -> None:
    for n, one in enumerate((*two, clone(hub, "cyr", relations))):
        one.add(f"Of {n}")
        one.relations("edit", "1", "--tag", f"t{n}")
        one.commit(f"of {n}")
        one.git("push", "-q", "origin", f"HEAD:refs/heads/side{n}")
    reader = clone(hub, "reader", relations)
    ends = set()
    for order in orders:
        reader.git("checkout", "-q", "-B", "main", "origin/main")
        for n in order:
            reader.git("pull", "-q", "--no-rebase", "--no-edit", "origin", f"side{n}")
        ends.add(reader.db.read_bytes())
    assert len(ends) == 1
    assert reader.titles() == {"Talks", "Of 0", "Of 1", "Of 2"}


def test_rebase_cherry_pick_revert_and_stash(two: tuple[Clone, Clone]) -> None:
    awa, bob = two
    awa.add("Awa's")
    awa.commit("awa")
    awa.git("push", "-q")
    bob.add("One")
    bob.commit("one")
    bob.add("Two")
    bob.commit("two")
    bob.git("pull", "-q", "--rebase")
    assert bob.titles() == {"Talks", "Awa's", "One", "Two"}
    bob.git("push", "-q", "origin", "HEAD:refs/heads/bob")
    awa.git("fetch", "-q")
    awa.git("cherry-pick", "origin/bob")
    assert awa.titles() == {"Talks", "Awa's", "Two"}
    assert "is sound" in awa.relations("check", "--file")
    awa.add("Stashed")
    awa.git("stash", "-q")
    awa.add("Meanwhile")
    awa.commit("meanwhile")
    awa.git("stash", "pop", "-q")
    assert awa.titles() == {"Talks", "Awa's", "Two", "Stashed", "Meanwhile"}
    bob.git("revert", "--no-edit", "HEAD~1")
    assert bob.titles() == {"Talks", "Awa's", "Two"}
    assert "is sound" in bob.relations("check", "--file")


@pytest.mark.usefixtures("started")
def test_a_log_shows_a_line_for_an_interaction(two: tuple[Clone, Clone]) -> None:
    awa, _ = two
    awa.relations("edit", "1", "--place", "Kazan")
    awa.commit("awa")
    changed = [
        line for line in awa.git("log", "-p", "-1").splitlines() if line[:1] in "+-" and line[1:2].isdigit()
    ]
    assert [line[0] for line in changed] == ["-", "+"]
    assert "Kazan" in changed[1]
    assert "{" not in "".join(changed)


EDITS = [
    ("--title", "Long talks"), ("--date", "2025-06"), ("--key-date", "2025-06-23"), ("--type", "visit"),
    ("--place", "Kazan"), ("--person", "P"), ("--note", "n"), ("--tag", "t"), ("--level", "leader"),
    ("--also", "DZA"), ("--confidence", "disputed"), ("-s", "energy@RUS"), ("--source", "https://example.org/a"),
    ("--quote", "As it was said."), ("--publisher", "P"), ("--published", "2025-06-24"),
]  # fmt: skip


def test_no_edit_is_without_a_line_in_what_git_shows(relations: Shell) -> None:
    relations("add", "mali", "russia", "Talks", "-d", "2025-06-23", "-t", "meeting")
    lines = [relations("list", "--format", "plain", "--columns", SHOWN).out]
    for flag, value in EDITS:
        assert relations("edit", 1, flag, value).code == 0, flag
        lines.append(relations("list", "--format", "plain", "--columns", SHOWN).out)
        assert lines[-1] != lines[-2], flag
    assert {line.count("\n") for line in lines} == {1}


def test_a_clone_that_is_not_set_up_gets_a_conflict_that_one_command_ends(
    two: tuple[Clone, Clone],
) -> None:
    """A2, B6: nothing is lost, and what each side tied stays tied to its own."""
    awa, bob = two
    bob.relations("where", "--git", "--off")
    bob.git("checkout", "-q", "--", ".gitattributes")
    for who, name in ((awa, "Awa"), (bob, "Bob")):
        who.add(f"{name}'s")
        who.add(f"{name}'s delivery", "--follows", "2")
        who.commit(name)
    awa.git("push", "-q")
    bob.git("pull", "--no-rebase", "--no-edit", code=1)
    assert "`relations merge`" in bob.relations("list", code=4)
    bob.relations("merge")
    assert bob.titles() == {"Talks", "Awa's", "Awa's delivery", "Bob's", "Bob's delivery"}
    for name in ("Awa", "Bob"):
        [delivery] = json.loads(bob.relations("list", "--text", f"{name}'s delivery", "--json"))
        [followed] = delivery["follows"]
        assert f"title\t{name}'s\n" in bob.relations("show", str(followed))


def test_a_file_with_marks_and_no_git_is_merged_from_what_stands_between_them(
    two: tuple[Clone, Clone], tmp_path: Path, relations: Shell
) -> None:
    awa, bob = two
    awa.add("Awa's")
    bob.add("Bob's")
    elsewhere = Clone(tmp_path / "elsewhere", relations)
    elsewhere.folder.mkdir()
    elsewhere.db.write_text(
        f"<<<<<<< ours\n{awa.db.read_text()}=======\n{bob.db.read_text()}>>>>>>> theirs\n", encoding="utf-8"
    )
    elsewhere.relations("merge")
    assert elsewhere.titles() == {"Talks", "Awa's", "Bob's"}


def test_setting_up_twice_says_so_and_off_takes_it_back(two: tuple[Clone, Clone]) -> None:
    awa, _ = two
    assert "git was set up so already" in awa.relations("where", "--git")
    awa.relations("where", "--git", "--off")
    assert "git was not set up" in awa.relations("where", "--git", "--off")
    assert "relations" not in awa.git("config", "--local", "--list")
    assert not (awa.folder / ".gitattributes").exists()


def test_outside_a_repository_it_says_what_would_do(tmp_path: Path, relations: Shell) -> None:
    alone = Clone(tmp_path / "alone", relations)
    alone.folder.mkdir()
    alone.db.write_bytes(b"")
    assert "is in no git repository" in alone.relations("where", "--git", code=1)


def test_a_record_that_cannot_be_read_stops_git_instead_of_losing_a_side(two: tuple[Clone, Clone]) -> None:
    awa, bob = two
    awa.db.write_text("{}", encoding="utf-8")
    awa.commit("broken")
    awa.git("push", "-q")
    bob.add("Bob's")
    bob.commit("bob")
    bob.git("pull", "--no-rebase", "--no-edit", code=None)
    assert bob.git("status", "--porcelain", "db.json") != "M  db.json\n"
    assert bob.titles() == {"Talks", "Bob's"}
    assert "awa" not in bob.git("log", "--format=%s", "-1")
