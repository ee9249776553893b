"""The forms one name is written in, each part by itself."""

from __future__ import annotations

import pytest

from relations.vocabulary import party_forms


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("Côte d’Ivoire", "cote d ivoire"),
        ("U.S.", "us"),
        ("U. S. A.", "usa"),
        ("N. Korea", "n korea"),
        ("É.-U.", "e u"),
        ("«Iran (Islamic Republic of)»", "iran islamic republic of"),
        ("M\u200bali", "mali"),
        ("Ｍａｌｉ", "mali"),
        ("Fœroé", "foeroe"),
        ("刚果（金）", "刚果 金"),
    ],
)
def test_the_key_of_a_name(written: str, key: str) -> None:
    assert party_forms.key(written) == key


@pytest.mark.parametrize(
    ("folded", "without"),
    [("les pays bas", ["pays bas"]), ("de la chine", ["chine", "la chine"]), ("mali", [])],
)
def test_articles_come_off(folded: str, without: list[str]) -> None:
    assert list(party_forms.without_article(folded)) == without


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("korea rep of", "republic of korea"),
        ("dem rep of the congo", "congo democratic republic of the"),
        ("st kitts nevis", "saint kitts and nevis"),
        ("micronesia fed sts", "federated states of micronesia"),
    ],
)
def test_words_in_any_order_and_shortened_make_one_bag(one: str, other: str) -> None:
    assert party_forms.bag(one) == party_forms.bag(other) != ""


def test_a_lone_abbreviation_is_no_name() -> None:
    assert party_forms.bag("nev") == party_forms.bag("rep") == party_forms.bag("of the") == ""


@pytest.mark.parametrize(
    ("folded", "title", "rest"),
    [
        ("republica de mali", {"republic"}, "mali"),
        ("volksrepublik china", {"people", "republic"}, "china"),
        ("马里共和国", {"republic"}, "马里"),
        ("исламская республика иран", {"isl", "republic"}, "иран"),
        ("mali", set(), "mali"),
    ],
)
def test_a_title_comes_off_whatever_its_language(folded: str, title: set[str], rest: str) -> None:
    assert party_forms.title_and_rest(folded) == (frozenset(title), rest)


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("Burma (Myanmar)", ("Burma ", "Myanmar")),
        ("Bamako, Mali", ("Bamako", " Mali")),
        ("Burma/Myanmar", ("Burma", "Myanmar")),
        ("Burma", None),
        ("Mali/Niger/Chad", None),
    ],
)
def test_two_names_of_one_party_come_apart(written: str, names: tuple[str, str] | None) -> None:
    assert party_forms.glossed(written) == names
