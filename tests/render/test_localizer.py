"""The words of a report in English and French, and in ASCII."""

from __future__ import annotations

import pytest

from tests.render.sample import localizer

EN, FR = localizer("en", 80), localizer("fr", 80)


def test_words_follow_the_language() -> None:
    assert (EN.party("CIV"), FR.party("RUS")) == ("Côte d’Ivoire", "Russie")
    assert (EN.sector("health"), FR.sector("health")) == ("Health", "Santé")
    assert (EN.rung("underway"), FR.type("pledge"), FR.level("leader")) == (
        "under way",
        "promesse",
        "dirigeant",
    )
    assert FR.family("hard") == "Défense et sécurité"
    assert (EN.date("2025-06-22/2025-06-26"), FR.date("../2021")) == (
        "22–26 June 2025",
        "au plus tard en 2021",
    )
    assert EN.date("2025-06-23", under=2025) == "23 June"
    assert EN.pair("MLI-RUS") == "Mali – Russia"


@pytest.mark.parametrize(
    ("n", "en", "fr"), [(0, "0 days", "0 jour"), (1, "1 day", "1 jour"), (2, "2 days", "2 jours")]
)
def test_french_has_the_singular_for_zero(n: int, en: str, fr: str) -> None:
    assert (EN.days(n), FR.days(n)) == (en, fr)


def test_numbers_as_they_are_written() -> None:
    assert (EN.number(2.6), FR.number(2.6)) == ("2.60", "2,60")
    assert (EN.percent(0.5), FR.percent(0.5)) == ("50%", "50\xa0%")
    assert (EN.percent(1 / 8), EN.percent(0.004), EN.percent(1)) == ("13%", "0%", "100%")
    assert (EN.share(2, 8), FR.share(2, 8)) == ("2 of 8 (25%)", "2 sur 8 (25\xa0%)")
    assert (EN.share(0, 0), FR.share(0, 0)) == ("0 of 0", "0 sur 0")  # an undefined share says so


@pytest.mark.parametrize(
    ("period", "en", "fr"),
    [
        ("2025", "2025", "2025"),
        ("2025-Q2", "2025-Q2", "2025-T2"),
        ("2025-06", "2025-06", "2025-06"),
        ("2025-W26", "2025-W26", "2025-S26"),
        ("imprecise", "imprecise", "imprécis"),
    ],
)
def test_french_has_its_own_letters_for_quarters_and_weeks(period: str, en: str, fr: str) -> None:
    assert (EN.period(period), FR.period(period)) == (en, fr)


def test_in_ascii_what_belongs_together_stays_so_until_it_is_laid_out() -> None:
    assert localizer("fr", 80, unicode=False).percent(0.5) == "50\xa0%"
    assert localizer("fr", 80, unicode=False, terminal=False).percent(0.5) == "50 %"


def test_silence_is_at_least_so_long_where_the_day_is_not_known() -> None:
    assert [EN.silence(5, exact=True), EN.silence(5, exact=False), EN.silence(None, exact=True)] == [
        "5",
        "≥\xa05",
        "–",
    ]


def test_a_terminal_shows_a_dozen_ids_and_how_many_more_a_pipe_all() -> None:
    assert EN.ids(range(1, 14)).endswith("#12, #13")
    assert EN.ids(range(1, 21)).endswith("#12 and 8 more")
    assert localizer("en", 80, terminal=False).ids(range(1, 21)).endswith("#20")


def test_ascii_for_our_words_and_escapes_for_those_of_others() -> None:
    ascii_ = localizer("fr", 80, unicode=False)
    assert ascii_.symbol("« é ★ – … → ≥ œ »") == '" e * - ... -> >= oe "'
    assert ascii_.party("CIV") == "Cote d'Ivoire"
    assert ascii_.typed("Goïta 马") == "Go\\xefta \\u9a6c"
    assert EN.typed("Goïta\x1b[31m \u202e") == "Goïta\\x1b[31m \\u202e"


@pytest.mark.parametrize(
    ("n", "en", "fr"),
    [(999, "999", "999"), (1508, "1,508", "1\xa0508"), (1234567, "1,234,567", "1\xa0234\xa0567")],
)
def test_thousands_are_apart_on_a_screen_and_in_sentences(n: int, en: str, fr: str) -> None:
    assert (localizer("en", 80).count(n), localizer("fr", 80).count(n)) == (en, fr)
    assert (localizer("en", 80).days(n), localizer("fr", 80).days(n)) == (f"{en} days", f"{fr} jours")
    assert localizer("fr", 80, terminal=False).count(n) == str(n)
    assert localizer("fr", 80, unicode=False).count(n) == fr


@pytest.mark.parametrize(
    ("typed", "en", "fr"),
    [
        ("excellente", "“excellente”", "«\xa0excellente\xa0»"),
        ("« excellente »", "“excellente”", "«\xa0excellente\xa0»"),
        ("«\xa0excellente\xa0»", "“excellente”", "«\xa0excellente\xa0»"),
        ('"excellente"', "“excellente”", "«\xa0excellente\xa0»"),
        ("“excellente”", "“excellente”", "«\xa0excellente\xa0»"),
        (
            "« oui » et « non »",
            "“«\xa0oui\xa0» et «\xa0non\xa0»”",
            "«\xa0«\xa0oui\xa0» et «\xa0non\xa0»\xa0»",
        ),
        ("«", "“«”", "«\xa0«\xa0»"),
    ],
)
def test_quotation_marks_that_were_typed_are_not_doubled(typed: str, en: str, fr: str) -> None:
    assert (localizer("en", 80).quoted(typed), localizer("fr", 80).quoted(typed)) == (en, fr)


def test_on_a_screen_french_marks_stay_with_their_words() -> None:
    assert (
        localizer("fr", 80).typed("« ami » : oui ? 50 %, non !")
        == "«\xa0ami\xa0»\xa0: oui\xa0? 50\xa0%, non\xa0!"
    )
    assert localizer("en", 80).typed("Talks: a %s :smile: [b]") == "Talks: a %s :smile: [b]"
    assert localizer("fr", 80, terminal=False).typed("« ami »") == "« ami »"
