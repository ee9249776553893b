"""What no sentence may lead to, over sentences made of forms, tenses, dates and parties in either language."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relations import dates
from relations.draft import Draft
from tests.draft.texts import drafted

PUBLISHED = date(2025, 6, 25)  # a Wednesday
EN = {
    "GHA": ("Ghana", "Ghanaian"),
    "PER": ("Peru", "Peruvian"),
    "NOR": ("Norway", "Norwegian"),
    "KEN": ("Kenya", "Kenyan"),
}
FR = {
    "GHA": ("le Ghana", "ghanéen", "du Ghana", "au Ghana"), "PER": ("le Pérou", "péruvien", "du Pérou", "au Pérou"),
    "NOR": ("la Norvège", "norvégien", "de la Norvège", "à la Norvège"),
    "KEN": ("le Kenya", "kényan", "du Kenya", "au Kenya"),
}  # fmt: skip
PAIRS = st.permutations(sorted(EN)).map(lambda codes: (codes[0], codes[1]))

# Giver first: {a} gives, {b} receives; {when} is a day.
GIVING = {
    "en": [
        "{a} delivered ten trucks to {b} {when}.",
        "Ten trucks were delivered to {b} by {a} {when}.",
        "{b} received ten trucks from {a} {when}.",
        "{a}, which delivered ten trucks to {b} {when}, is a partner of many states.",
        "The minister said that {a} had delivered ten trucks to {b} {when}.",
        "{a} handed over ten trucks to {b} {when}, the ministry said.",
    ],
    "fr": [
        "{A} a livré dix camions militaires {to_b} {when}.",
        "Dix camions militaires ont été livrés {to_b} par {a} {when}.",
        "{B} a reçu {of_a} dix véhicules {when}.",
        "{A}, qui a livré dix camions militaires {to_b} {when}, est un partenaire de tous.",
        "Le ministère a annoncé que {a} avait livré dix camions militaires {to_b} {when}.",
        "{A} a procédé {when} à une livraison de dix camions {to_b}.",
    ],
}
WHEN = {
    "en": ["on Monday", "on 3 June", "last week", "in May"],
    "fr": ["lundi", "le 3 juin", "la semaine dernière", "en mai"],
}
AHEAD = {
    "en": [
        "{a}'s president will visit {b} {when}.",
        "The president of {a} is expected in {b} {when}.",
        "A summit between {a} and {b} will be held {when}.",
        "{a} and {b} are to sign a fishing treaty {when}.",
        "{a}'s president meets {b}'s president {when}.",
        "Talks between {a} and {b} are scheduled for {when}.",
    ],
    "fr": [
        "Le président {adj_a} se rendra {to_b} {when}.",
        "Le président {adj_a} est attendu {to_b} {when}.",
        "Un sommet entre {a} et {b} se tiendra {when}.",
        "{A} et {b} doivent signer un traité de pêche {when}.",
        "Le président {adj_a} rencontre {when} le président {adj_b}.",
        "Des négociations entre {a} et {b} sont prévues {when}.",
    ],
}
DAYS_AHEAD = {
    "en": ["on Friday", "tomorrow", "on 3 July", "next week"],
    "fr": ["vendredi", "demain", "le 3 juillet", "la semaine prochaine"],
}
NO_PARTY = {
    "en": [
        "{a} and {b} discussed {c} on Monday.",
        "{a} and {b} signed a treaty on Monday in the capital of {c}.",
        "The {adj_c} singer Jane Roe saw how {a} and {b} signed a treaty on Monday.",
        "{a} and {b} held talks on the war in {c} on Monday.",
    ],
    "fr": [
        "{A} et {b} ont évoqué lundi la situation {of_c}.",
        "{A} et {b} ont signé lundi un traité dans la capitale {of_c}.",
        "Le chanteur {adj_c} Jean Roe a vu comment {a} et {b} ont signé lundi un traité.",
        "{A} et {b} ont parlé lundi de la guerre {to_c}, lors d'un entretien.",
    ],
}  # fmt: skip


def filled(template: str, language: str, when: str, *codes: str) -> str:
    """A template with its parties and its day."""
    words: dict[str, str] = {"when": when}
    for letter, code in zip("abc", codes, strict=False):
        if language == "en":
            words |= {letter: EN[code][0], f"adj_{letter}": EN[code][1]}
        else:
            name, adjective, of, to = FR[code]
            words |= {letter: name, letter.upper(): name[0].upper() + name[1:], f"adj_{letter}": adjective}
            words |= {f"of_{letter}": of, f"to_{letter}": to}
    return template.format(**words)


def pairs(found: tuple[Draft, ...]) -> list[str]:
    return sorted({"-".join(sorted(draft["parties"])) for draft in found})


LANGUAGE = st.sampled_from(["en", "fr"])


@settings(max_examples=2 * settings().max_examples)
@given(LANGUAGE, st.integers(0, 5), st.integers(0, 3), PAIRS)
def test_giver_and_receiver_survive_every_form(
    language: str, form: int, day: int, codes: tuple[str, str]
) -> None:
    text = filled(GIVING[language][form], language, WHEN[language][day], *codes)
    found = [draft for draft in drafted(text, PUBLISHED.isoformat()).proposals if draft["type"] == "delivery"]
    assert [draft["parties"] for draft in found] in ([list(codes)], []), text
    for draft in found:
        assert "planned" not in draft["tags"], text
        assert (dates.bounds(draft["date"])[0] or "") <= PUBLISHED.isoformat(), text


@settings(max_examples=2 * settings().max_examples)
@given(LANGUAGE, st.integers(0, 5), st.integers(0, 3), PAIRS)
def test_nothing_announced_has_a_past_day(language: str, form: int, day: int, codes: tuple[str, str]) -> None:
    text = filled(AHEAD[language][form], language, DAYS_AHEAD[language][day], *codes)
    for draft in drafted(text, PUBLISHED.isoformat()).proposals:
        assert "planned" in draft["tags"], text
        last = dates.bounds(draft["date"])[1]
        assert last is None or last >= PUBLISHED.isoformat(), text


@given(LANGUAGE, st.integers(0, 3), st.permutations(sorted(EN)))
def test_a_topic_a_place_a_private_person_is_no_party(language: str, form: int, codes: list[str]) -> None:
    text = filled(NO_PARTY[language][form], language, "", *codes[:3])
    assert pairs(drafted(text, PUBLISHED.isoformat()).proposals) in (["-".join(sorted(codes[:2]))], []), text


@given(LANGUAGE, st.booleans(), st.integers(0, 5), st.integers(0, 3), PAIRS)
def test_without_a_publication_date_no_bound_is_made(
    language: str, ahead: bool, form: int, day: int, codes: tuple[str, str]
) -> None:
    forms, days = (AHEAD, DAYS_AHEAD) if ahead else (GIVING, WHEN)
    text = filled(forms[language][form], language, days[language][day], *codes)
    assert drafted(text, None).proposals == (), text


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("forms", [GIVING, AHEAD], ids=["giving", "ahead"])
def test_most_forms_are_read(language: str, forms: dict[str, list[str]]) -> None:
    days = WHEN if forms is GIVING else DAYS_AHEAD
    texts = [filled(form, language, days[language][0], "GHA", "PER") for form in forms[language]]
    read = [bool(drafted(text, PUBLISHED.isoformat()).proposals) for text in texts]
    assert sum(read) >= 5, [text for text, found in zip(texts, read, strict=True) if not found]
