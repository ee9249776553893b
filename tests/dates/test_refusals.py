"""The sentence for what is not understood as a date names what would do, in the reader's language."""

from __future__ import annotations

import pytest

from relations.dates.refusals import is_decade, is_number, why_not
from relations.dates.tokenizer import clean


@pytest.mark.parametrize(
    ("text", "english", "french"),
    [
        (
            "on Tuesday",
            '"on Tuesday" can be in one week or another: write "last Tuesday" or the date',
            "« on Tuesday » peut tomber dans une semaine ou une autre : écrivez « mardi dernier » ou la date",
        ),
        (
            "next Tuesday",
            '"next Tuesday" can be in one week or another: write the date of that Tuesday',
            "« next Tuesday » peut tomber dans une semaine ou une autre : écrivez la date de ce mardi",
        ),
        (
            "2020s",
            '"2020s" is a decade: write the years, such as 2020–2029, or the first or last one',
            "« 2020s » est une décennie : écrivez les années, par exemple 2020–2029, ou la première ou la dernière",
        ),
        (
            "mai-24",
            '"mai-24" has a year of two figures: write all four '
            "(in a spreadsheet, give the column the format yyyy-mm-dd)",
            "« mai-24 » a une année à deux chiffres : écrivez-en quatre "
            "(dans un tableur, mettez la colonne au format aaaa-mm-jj)",
        ),
        (
            "2024.0",
            '"2024.0" is a number with a decimal point: write 2024',
            "« 2024.0 » est un nombre décimal : écrivez 2024",
        ),
        (
            "juin",
            '"juin" is not a date without its year: write one such as 23 June 2025, 22–26 June 2025, June 2025, '
            "by June 2025 or 2025-06-23",
            "« juin » n’est pas une date sans son année : écrivez par exemple 23 juin 2025, "
            "du 22 au 26 juin 2025, juin 2025, au plus tard en juin 2025 ou 2025-06-23",
        ),
    ],
)
def test_the_sentence(text: str, english: str, french: str) -> None:
    sentence = why_not(text, clean(text))
    assert str(sentence) == english
    assert sentence.in_language("fr").replace("\u00a0", " ") == french


@pytest.mark.parametrize("text", ["mar. 24", "juin", "T2"])
def test_what_may_be_no_short_year_is_asked_for_its_year(text: str) -> None:
    assert "is not a date without its year" in str(why_not(text, clean(text)))


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("45123", True),
        ("45123.25", True),
        ("2024.0", True),
        ("2024", False),
        ("2024.10", False),
        ("20240623", False),
    ],
)
def test_the_numbers_that_a_spreadsheet_makes_of_dates(text: str, number: bool) -> None:
    assert is_number(text) is number


def test_a_decade_is_no_year() -> None:
    decades = ["2020s", "the 1990s", "les années 2020", "années 90", "fin des années 1980", "early 2020s"]
    assert [text for text in decades if not is_decade(clean(text))] == []
    years = ["l'année 2020", "2020", "été 2020", "2020-2029", "the year 2020", "2 années", "20 s"]
    assert [text for text in years if is_decade(clean(text))] == []
