"""Dates in words, with the precision that was said."""

from __future__ import annotations

import pytest
from hypothesis import given

from relations.dates.formatting import words, words_short
from tests.dates.strategies import edtf_strings


@pytest.mark.parametrize(
    ("edtf", "english", "french"),
    [
        ("2025-06-23", "23 June 2025", "23 juin 2025"),
        ("2024-01-01", "1 January 2024", "1er janvier 2024"),
        ("2025-06", "June 2025", "juin 2025"),
        ("2024-02", "February 2024", "février 2024"),
        ("2025", "2025", "2025"),
        ("0987", "0987", "0987"),
        ("2025-21", "spring 2025", "printemps 2025"),
        ("2025-22", "summer 2025", "été 2025"),
        ("2025-24", "winter 2025", "hiver 2025"),
        ("2025-33", "first quarter of 2025", "1er trimestre 2025"),
        ("2025-34", "second quarter of 2025", "2e trimestre 2025"),
        ("2019~", "about 2019", "vers 2019"),
        ("2025-06~", "about June 2025", "vers juin 2025"),
        ("2025-06-23~", "about 23 June 2025", "vers le 23 juin 2025"),
        ("2025-22~", "about summer 2025", "vers l’été 2025"),
        ("2025-34~", "about the second quarter of 2025", "vers le 2e trimestre 2025"),
        ("2025-06-22/2025-06-26", "22–26 June 2025", "du 22 au 26 juin 2025"),
        ("2025-06-01/2025-06-03", "1–3 June 2025", "du 1er au 3 juin 2025"),
        ("2025-06-28/2025-07-02", "28 June – 2 July 2025", "du 28 juin au 2 juillet 2025"),
        (
            "2024-12-28/2025-01-02",
            "28 December 2024 – 2 January 2025",
            "du 28 décembre 2024 au 2 janvier 2025",
        ),
        ("2025-06/2025-07", "June–July 2025", "de juin à juillet 2025"),
        ("2025-04/2025-08", "April–August 2025", "d’avril à août 2025"),
        ("2024-12/2025-01", "December 2024 – January 2025", "de décembre 2024 à janvier 2025"),
        ("2019/2021", "2019–2021", "de 2019 à 2021"),
        ("2025-21/2025-22", "spring – summer 2025", "du printemps à l’été 2025"),
        ("2025-06/2025-06-26", "from June 2025 to 26 June 2025", "de juin 2025 au 26 juin 2025"),
        ("2019~/2021", "from about 2019 to 2021", "de 2019 environ à 2021"),
        (
            "2025-06-23/2025-06-26~",
            "from 23 June 2025 to about 26 June 2025",
            "du 23 juin 2025 au 26 juin 2025 environ",
        ),
        ("../2025-06", "by June 2025", "au plus tard en juin 2025"),
        ("../2025-06-23", "by 23 June 2025", "au plus tard le 23 juin 2025"),
        ("../2025-36", "by the fourth quarter of 2025", "au plus tard au 4e trimestre 2025"),
        ("../2025-22", "by summer 2025", "au plus tard à l’été 2025"),
        ("../2025", "by 2025", "au plus tard en 2025"),
        ("../2018~", "by about 2018", "au plus tard en 2018 environ"),
        ("2025-40", "first half of 2025", "1er semestre 2025"),
        ("2025-41~", "about the second half of 2025", "vers le 2e semestre 2025"),
        ("2024-10-09/2024-10-10", "9–10 October 2024", "9 et 10 octobre 2024"),
        ("2024-04-30/2024-05-01", "30 April – 1 May 2024", "30 avril et 1er mai 2024"),
        (
            "2024-12-31/2025-01-01",
            "31 December 2024 – 1 January 2025",
            "31 décembre 2024 et 1er janvier 2025",
        ),
        ("2025-06-01/2025-06-10~", "early June 2025", "début juin 2025"),
        ("2025-06-11~/2025-06-20~", "mid-June 2025", "mi-juin 2025"),
        ("2025-06-21~/2025-06-30", "late June 2025", "fin juin 2025"),
        ("2024-02-21~/2024-02-29", "late February 2024", "fin février 2024"),
        ("2024-01/2024-04~", "early 2024", "début 2024"),
        ("2024-05~/2024-08~", "mid-2024", "mi-2024"),
        ("2024-09~/2024-12", "late 2024", "fin 2024"),
        ("2025-06-21~/2025-07-10~", "late June – early July 2025", "de fin juin à début juillet 2025"),
        ("2023-09~/2024-04~", "late 2023 – early 2024", "de fin 2023 à début 2024"),
        ("2025-06-03/2025-06-30~", "from 3 June 2025 to late June 2025", "du 3 juin 2025 à fin juin 2025"),
        (
            "2024-04~/2024-08~",
            "from about April 2024 to about August 2024",
            "d’avril 2024 environ à août 2024 environ",
        ),
        ("../2025-12~", "by the end of 2025", "au plus tard fin 2025"),
        ("../2025-06-10~", "by early June 2025", "au plus tard début juin 2025"),
        ("2024-01~/..", "since early 2024", "depuis début 2024"),
        ("2025-06-21~/..", "since late June 2025", "depuis fin juin 2025"),
        ("2021/..", "since 2021", "depuis 2021"),
        ("2021-06-01/..", "since 1 June 2021", "depuis le 1er juin 2021"),
        ("2021-23~/..", "since about autumn 2021", "depuis l’automne 2021 environ"),
    ],
)
def test_words(edtf: str, english: str, french: str) -> None:
    assert (words(edtf), words(edtf, "fr")) == (english, french)


@pytest.mark.parametrize(
    ("edtf", "english", "french"),
    [
        ("2025-06-23", "23 June", "23 juin"),
        ("2025-06-22/2025-06-26", "22–26 June", "du 22 au 26 juin"),
        ("2025-06-28/2025-07-02", "28 June – 2 July", "du 28 juin au 2 juillet"),
        ("2025-06", "June", "juin"),
        ("2025-06~", "about June", "vers juin"),
        ("2025-06-21~/2025-06-30", "late June", "fin juin"),
        ("2025-09~/2025-12", "late 2025", "fin 2025"),
        ("2025-06-21~/2025-07-10~", "late June – early July", "de fin juin à début juillet"),
        ("2025-34", "second quarter", "2e trimestre"),
        ("2025-22/2025-23", "summer – autumn", "de l’été à l’automne"),
        ("../2025-06", "by June", "au plus tard en juin"),
        ("2025", "2025", "2025"),
        ("2024-06-23", "23 June 2024", "23 juin 2024"),
        (
            "2025-12-28/2026-01-02",
            "28 December 2025 – 2 January 2026",
            "du 28 décembre 2025 au 2 janvier 2026",
        ),
    ],
)
def test_words_under_the_heading_of_2025(edtf: str, english: str, french: str) -> None:
    assert (words_short(edtf, year=2025), words_short(edtf, "fr", year=2025)) == (english, french)


@given(edtf_strings)
def test_every_date_has_one_line_of_words_in_both_languages(edtf: str) -> None:
    for lang in ("en", "fr"):
        assert words(edtf, lang).isprintable()
        assert edtf[:4].strip("./") in words(edtf, lang)
