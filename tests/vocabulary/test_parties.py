"""Who a name means: a table of cases by category, the refusals, additions, and any string at all."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relations.errors import NotUnderstood
from relations.vocabulary.parties import Key, Parties

PARTIES = Parties()
# A line a case: category, what is typed, the code; `?` for a refusal, then the codes its candidates must have.
CASES = [
    line.split("\t") for line in (Path(__file__).parent / "party_cases.tsv").read_text("utf-8").splitlines()
]
CATEGORIES = sorted({category for category, _, _ in CASES})


@cache
def resolved(typed: str) -> str | tuple[str, ...]:
    """Return the code, or the candidates of a refusal."""
    try:
        return PARTIES.resolve(typed)
    except NotUnderstood as refusal:
        return refusal.candidates


def answer(typed: str) -> str:
    """Return the code, or `?` and the codes of the candidates."""
    found = resolved(typed)
    return found if isinstance(found, str) else "?" + ",".join(name.split(" ")[0] for name in found)


@pytest.mark.parametrize("category", CATEGORIES)
def test_what_is_typed_means_the_party_or_is_refused(category: str) -> None:
    failures = []
    for _, typed, expected in (case for case in CASES if case[0] == category):
        given_answer = answer(typed)
        refused_as_meant = given_answer[0] == expected[0] == "?" and set(expected[1:].split(",")) <= {
            *given_answer[1:].split(","),
            "",
        }
        if given_answer != expected and not refused_as_meant:
            failures.append(f'"{typed}" gave {given_answer}, meant {expected}')
    assert not failures


def test_no_answer_is_wrong_and_the_refusals_are_counted(capsys: pytest.CaptureFixture[str]) -> None:
    counts: dict[str, Counter[str]] = {category: Counter() for category in CATEGORIES}
    for category, typed, expected in CASES:
        given_answer = answer(typed)
        refused = given_answer.startswith("?")
        counts[category]["refused" if refused else "right" if given_answer == expected else "wrong"] += 1
    with capsys.disabled():
        for category, count in counts.items():
            print(f"\n{category}: {count['right']} right, {count['refused']} refused", end="")  # noqa: T201 (asked for)
    assert len(CASES) >= 600
    assert sum(count["wrong"] for count in counts.values()) == 0


@pytest.mark.parametrize(
    ("typed", "sentence", "candidates"),
    [
        (
            "Congo",
            '"Congo" can be COD (DR Congo) or COG (Congo-Brazzaville): say which one you mean',
            ("COD (DR Congo)", "COG (Congo-Brazzaville)"),
        ),
        (
            "Sénégall",
            '"Sénégall" is not a known country or organisation: did you mean SEN (Senegal)?',
            ("SEN (Senegal)",),
        ),
        ("per", '"per" is an ordinary word: write PER for PER (Peru)', ("PER (Peru)",)),
        (
            "Scotland",
            '"Scotland" is a part of GBR (United Kingdom): write that if the state is meant',
            ("GBR (United Kingdom)",),
        ),
        (
            "Somaliland",
            '"Somaliland" has no code in ISO 3166: name the state that acts, or add it with '
            "`relations countries --add CODE --label NAME`",
            (),
        ),
        (
            "Sahel",
            '"Sahel" is not a country or an organisation: name the one that acts',
            (),
        ),
    ],
)
def test_a_refusal_says_what_would_do(typed: str, sentence: str, candidates: tuple[str, ...]) -> None:
    with pytest.raises(NotUnderstood) as refusal:
        PARTIES.resolve(typed)
    assert (refusal.value.sentence, refusal.value.candidates) == (sentence, candidates)


def test_every_candidate_is_itself_understood() -> None:
    for _, typed, _ in CASES:
        candidates = resolved(typed)
        for candidate in candidates if isinstance(candidates, tuple) else ():
            assert answer(candidate) == candidate.split(" ")[0], f'"{candidate}", offered for "{typed}"'


def test_every_party_is_known_by_its_code_and_its_names() -> None:
    shared = ("Guinea", "Guinée")  # everyday names that other countries share, so they are asked about
    for party in PARTIES:
        assert party.code in PARTIES
        assert PARTIES.resolve(party.code) == party.code
        assert (PARTIES.name(party.code), PARTIES.name(party.code, "fr")) == (party.en, party.fr)
        for name in (party.en, party.fr):
            assert name in shared or PARTIES.resolve(name) == party.code, f'"{name}" is not {party.code}'


def test_codes_tell_states_from_organisations() -> None:
    kinds = Counter(party.kind for party in PARTIES)
    assert kinds["state"] + kinds["territory"] == 250, "ISO 3166-1 has 249 entries, and Kosovo"
    alpha2 = {
        name for name, means in PARTIES.keys().items() if means and means[0].sort == "code" and len(name) == 2
    }
    for party in PARTIES:
        if party.kind == "organisation":
            assert re.fullmatch(r"[A-Z0-9]{2,8}", party.code)
            assert party.code == "AU" or PARTIES.resolve(party.code) == party.code
        else:
            assert re.fullmatch(r"[A-Z]{3}", party.code)
    assert {"ml", "ru", "fr"} <= alpha2


@pytest.mark.parametrize(
    ("code", "en", "fr"),
    [
        ("MLI", "Mali", "Mali"),
        ("RUS", "Russia", "Russie"),
        ("USA", "United States", "États-Unis"),
        ("COD", "DR Congo", "RD Congo"),
        ("CIV", "Côte d’Ivoire", "Côte d’Ivoire"),
        ("GBR", "United Kingdom", "Royaume-Uni"),
        ("PSE", "Palestine", "Palestine"),
        ("SUN", "Soviet Union", "Union soviétique"),
        ("AU", "African Union", "Union africaine"),
    ],
)
def test_names_are_everyday_names(code: str, en: str, fr: str) -> None:
    assert (PARTIES.name(code), PARTIES.name(code, "fr")) == (en, fr)


def test_an_unknown_code_has_no_name() -> None:
    with pytest.raises(NotUnderstood, match='"ZZZ" is not the code of a party'):
        PARTIES.name("ZZZ")


def test_keys_say_what_sort_of_name_it_is() -> None:
    keys = PARTIES.keys()
    assert keys["mali"] == (Key("MLI", "name"),)
    assert keys["republique du mali"] == (Key("MLI", "official"),)
    assert keys["malienne"] == (Key("MLI", "demonym"),)
    assert keys["bamako"] == (Key("MLI", "capital"),)
    assert keys["kremlin"] == (Key("RUS", "metonym"),)
    assert keys["rdc"] == (Key("COD", "code"),)
    assert keys["congolais"] == (Key("COG", "demonym"), Key("COD", "demonym"))
    assert keys["northern ireland"] == (), "known, and no party: Ireland must not be read in it"


def test_a_journalists_own_party_is_understood_and_named() -> None:
    parties = Parties(
        [{"code": "WAG", "en": "Wagner Group", "fr": "Groupe Wagner", "aliases": ["wagner", "PMC Wagner"]}]
    )
    for typed in ("WAG", "wag", "Wagner", "le groupe Wagner", "pmc wagner"):
        assert parties.resolve(typed) == "WAG"
    assert parties.name("WAG", "fr") == "Groupe Wagner"
    assert "WAG" in parties
    assert [party.code for party in parties][-1] == "WAG"
    assert "WAG" not in PARTIES


def test_what_is_refused_with_the_advice_to_add_it_can_be_added() -> None:
    for typed, said in [
        ("Hamas", "is a group, not a state"),
        ("les talibans", "is a group"),
        ("Kurdes", "no code"),
    ]:
        with pytest.raises(NotUnderstood, match=said):
            PARTIES.resolve(typed)
    own = Parties([{"code": "HAM", "en": "Hamas"}, {"code": "KUR", "en": "Kurdistan", "aliases": ["Kurdes"]}])
    assert [own.resolve(typed) for typed in ("hamas", "Kurdes", "kurdistan")] == ["HAM", "KUR", "KUR"]
    with pytest.raises(NotUnderstood, match="is a group"):
        own.resolve("Hezbollah")
    with pytest.raises(NotUnderstood, match="a person goes with --person"):
        own.resolve("Macron")


def test_an_addition_to_a_known_party_adds_names_only() -> None:
    parties = Parties([{"code": "MLI", "aliases": ["Maliba"]}])
    assert parties.resolve("maliba") == "MLI"
    assert parties.name("MLI") == "Mali"
    assert len(list(parties)) == len(list(PARTIES))


@pytest.mark.parametrize("taken", ["Russie", "moscou", "RU", "Congo", "Sahel"])
def test_an_addition_takes_no_name_from_another(taken: str) -> None:
    parties = Parties([{"code": "WAG", "en": "Wagner", "aliases": [taken]}])
    with pytest.raises(NotUnderstood, match=f'"{taken}" already means'):
        parties.resolve("wagner")


@pytest.mark.parametrize("code", ["wag", "W", "WAGNERGROUP", "WA G", "77", "ВАГ"])
def test_an_addition_needs_a_code_that_can_be_one(code: str) -> None:
    with pytest.raises(NotUnderstood, match=f'"{code}" cannot be the code of a party'):
        Parties([{"code": code, "en": "Wagner"}]).resolve("wagner")


def test_a_sentence_is_refused_quickly() -> None:
    with pytest.raises(NotUnderstood) as refusal:
        PARTIES.resolve("Mali " * 10_000)
    assert refusal.value.candidates == ()


@given(st.text() | st.text(st.sampled_from("maliruscongotéÉ'’.-,()/ \u200b\u202e国共和")))
def test_any_text_gives_a_code_or_is_not_understood(typed: str) -> None:
    try:
        assert PARTIES.resolve(typed) in PARTIES
    except NotUnderstood as refusal:
        assert refusal.sentence


NAMES = [case[1] for case in CASES if not case[2].startswith("?") and case[0].startswith("common")]


@given(
    st.sampled_from(NAMES),
    st.sampled_from([str.upper, str.lower, str.title]),
    st.sampled_from(["'", "’", "ʼ"]),
)
def test_case_and_typography_do_not_change_the_meaning(
    name: str, recased: type[str], apostrophe: str
) -> None:
    changed = re.sub(r"['’]", apostrophe, str(recased(name)))
    assert PARTIES.resolve(f" {changed}\u00a0") == PARTIES.resolve(name)


@pytest.mark.parametrize(
    "name",
    ["Hamas", "Macron", "Wagner", "Polisario", "Putin", "Poutine", "Houthi", "Lula", "Total", "Gazprom"],
)
def test_a_name_that_is_no_state_suggests_none_and_says_how_to_add_it(name: str) -> None:
    with pytest.raises(NotUnderstood, match=r"relations countries --add CODE") as refusal:
        PARTIES.resolve(name)
    assert refusal.value.candidates == ()


@pytest.mark.parametrize(
    ("typed", "code"),
    [("Rusisa", "RUS"), ("Germny", "DEU"), ("Kazahkstan", "KAZ"), ("Phillipines", "PHL"), ("Algerei", "DZA")],
)
def test_a_slip_still_suggests_what_was_meant(typed: str, code: str) -> None:
    with pytest.raises(NotUnderstood, match=r"did you mean") as refusal:
        PARTIES.resolve(typed)
    assert code in {candidate[:3] for candidate in refusal.value.candidates}


def test_a_refusal_names_countries_in_the_language_of_its_reader() -> None:
    with pytest.raises(NotUnderstood) as refusal:
        PARTIES.resolve("Congo")
    assert refusal.value.message.in_language("fr") == (
        "«\xa0Congo\xa0» peut désigner COD (RD Congo) ou COG (Congo-Brazzaville)\xa0: précisez"
    )


def test_all_of_a_kind_own_additions_too() -> None:
    own = Parties([{"code": "WAG", "en": "Wagner"}])
    assert {"EU", "UN", "WAG"} <= own.of_kind("organisation")
    assert "WAG" not in PARTIES.of_kind("organisation")
    assert PARTIES.of_kind("organisation") == {p.code for p in PARTIES if p.kind == "organisation"}
