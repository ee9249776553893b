"""Changes as rows of texts."""

from __future__ import annotations

import pytest

from relations.cli.history import as_json, change_rows, word
from relations.model.interaction import Row
from relations.store.history import Change, FieldEdit

AT = "2025-07-01T10:00:00Z"


def row(change: Change, only: int | None = None) -> tuple[str, str]:
    [found] = change_rows([change], only)
    return found["ids"], found["what"]


def test_each_kind_of_change_says_what_it_did() -> None:
    assert row(Change(1, AT, "add", added=(3,))) == ("#3", "")
    assert row(Change(2, AT, "edit", edited={3: {"place": {"after": "Kremlin"}}})) == (
        "#3",
        'place: nothing → "Kremlin"',
    )
    assert row(Change(3, AT, "remove", removed={3: {"date": "2025", "title": "Talks"}})) == (
        "#3",
        "removed: 2025 Talks",
    )
    assert row(Change(4, AT, "undo", added=(3,), undoes=3)) == ("#3", "undoes change 3")


def test_many_ids_are_shortened_with_their_number() -> None:
    assert row(Change(1, AT, "import", added=tuple(range(1, 51))))[0] == "#1 … #50 (50)"


def test_of_one_record_only_its_own_part_is_told() -> None:
    change = Change(
        1, AT, "remove", removed={3: {"date": "2025", "title": "A"}, 4: {"date": "2024", "title": "B"}}
    )
    assert row(change, 4) == ("#4", "removed: 2024 B")


def test_as_json_everything_is_there() -> None:
    edit = Change(2, AT, "edit", edited={3: {"place": {"before": "x"}}})
    assert as_json(edit) == {
        "change": 2,
        "at": AT,
        "command": "edit",
        "ids": [3],
        "edited": {"3": {"place": {"before": "x"}}},
    }


@pytest.mark.parametrize(
    ("addition", "en", "fr"),
    [
        (
            {"kind": "party", "party": {"code": "WAG", "fr": "Groupe Wagner"}},
            "party WAG (Groupe Wagner)",
            "partie WAG (Groupe Wagner)",
        ),
        (
            {"kind": "party", "party": {"code": "MLI", "aliases": ["Pays dogon"]}},
            "Pays dogon for MLI",
            "Pays dogon pour MLI",
        ),
        (
            {"kind": "sector", "sector": {"id": "falconry", "family": "social"}},
            "sector falconry",
            "secteur falconry",
        ),
        (
            {"kind": "sector", "sector": {"id": "energy", "aliases": ["a", "b"]}},
            "a, b for energy",
            "a, b pour energy",
        ),
    ],
)
def test_an_own_word_is_new_or_a_name_for_one_there_is(addition: Row, en: str, fr: str) -> None:
    assert (str(word(addition)), word(addition).in_language("fr")) == (en, fr)


def test_what_changed_is_told_in_french() -> None:
    changes = [
        Change(2, AT, "edit", edited={3: {"place": {"after": "Kremlin"}}}),
        Change(3, AT, "remove", removed={3: {"date": "2025", "title": "Talks"}}),
        Change(4, AT, "undo", added=(3,), undoes=3),
    ]
    assert [row["what"] for row in change_rows(changes, lang="fr")] == [
        "lieu\xa0: rien → «\xa0Kremlin\xa0»",
        "supprimé\xa0: 2025 Talks",
        "annule le changement 3",
    ]


def test_lists_are_told_by_their_items() -> None:
    edits: dict[str, FieldEdit] = {
        "sources": {"after": [{"title": "AFP", "quote": "Yes"}, {"url": "https://example.org/a"}]},
        "sectors": {
            "before": [{"sector": "energy", "by": "RUS"}, {"sector": "health", "by": None}],
            "after": [],
        },
        "follows": {"before": [3], "after": [3, 4]},
        "tags": {"before": None, "after": ["x"]},
    }
    told = {name: row(Change(2, AT, "edit", edited={3: {name: edit}}))[1] for name, edit in edits.items()}
    assert told == {
        "sources": 'sources: nothing → AFP "Yes"; https://example.org/a',
        "sectors": "sectors: energy@RUS; health → nothing",
        "follows": "follows: #3 → #3; #4",
        "tags": "tags: nothing → x",
    }
