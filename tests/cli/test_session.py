"""What a run stands on: language, colours, streams, files."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from relations.cli.session import Session
from relations.errors import NotUnderstood, RelationsError
from relations.vocabulary import BUILTIN
from tests.conftest import Shell


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> Session:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "RELATIONS_LANG", "RELATIONS_DB", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
    return Session(today=date(2025, 7, 1))


@pytest.mark.parametrize(
    ("option", "environment", "lang", "day_first"),
    [
        (None, {}, "en", None),
        ("fr", {}, "fr", True),
        ("en", {"RELATIONS_LANG": "fr"}, "en", None),
        (None, {"RELATIONS_LANG": "fr", "LANG": "en_US.UTF-8"}, "fr", True),
        (None, {"LANG": "fr_FR.UTF-8"}, "fr", True),
        (None, {"LANG": "fr_FR.UTF-8", "LC_ALL": "en_GB.UTF-8"}, "en", True),
        (None, {"LANG": "en_US.UTF-8"}, "en", None),
        (None, {"LC_ALL": "C"}, "en", None),
        (None, {"LANG": "de_DE.UTF-8"}, "en", None),
        ("en-GB", {}, "en", True),
    ],
)
def test_language_by_option_environment_and_locale(
    bare: Session,
    monkeypatch: pytest.MonkeyPatch,
    option: str | None,
    environment: dict[str, str],
    lang: str,
    day_first: bool | None,
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    bare.take(db=None, lang=option, color=None)
    assert (bare.lang, bare.day_first) == (lang, day_first)


def test_now_is_a_utc_time_as_it_is_stored(bare: Session) -> None:
    assert len(bare.now) == 20
    assert bare.now.endswith("Z")


def test_a_file_that_cannot_be_read_is_named(bare: Session, tmp_path: Path) -> None:
    with pytest.raises(RelationsError, match=r'cannot read "nowhere\.txt"'):
        bare.read("nowhere.txt")
    with pytest.raises(RelationsError, match="cannot read"):
        bare.read(str(tmp_path))


def test_a_pipe_that_is_a_terminal_is_not_waited_for(bare: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Session, "stdin_is_terminal", property(lambda _: True))
    with pytest.raises(NotUnderstood, match="nothing is piped in"):
        bare.read("-")


@pytest.mark.parametrize(
    ("locale", "reading"), [("fr_FR.UTF-8", "2025-06-05"), ("en_GB.UTF-8", "2025-06-05")]
)
def test_a_slashed_date_is_read_by_the_locale(
    relations: Shell, monkeypatch: pytest.MonkeyPatch, locale: str, reading: str
) -> None:
    monkeypatch.setenv("LC_ALL", locale)
    assert (
        relations("add", "mali", "russia", "x", "-d", "05/06/2025", "-t", "visit", "--json").json["date"]
        == reading
    )


def test_a_slashed_date_without_such_a_locale_is_refused_with_both_readings(relations: Shell) -> None:
    refused = relations("add", "mali", "russia", "x", "-d", "05/06/2025", "-t", "visit")
    assert refused.code == 2
    assert "2025-06-05" in refused.err
    assert "2025-05-06" in refused.err


def test_without_a_record_the_words_are_the_built_in_ones(
    bare: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert bare.vocabulary is BUILTIN
    assert "records" not in vars(bare)
    named = Session(today=date(2025, 7, 1))
    monkeypatch.setenv("RELATIONS_DB", str(tmp_path / "not there.json"))
    assert named.vocabulary
    assert "records" in vars(named)  # which says that it is not there, where it must be


def test_a_record_that_may_not_be_looked_at_is_no_absent_one(
    bare: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "file"))  # a file where a folder is needed
    with pytest.raises(RelationsError):
        assert bare.vocabulary
