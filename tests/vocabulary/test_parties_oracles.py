"""The parties against packages made by others, where they are installed (extra `oracles`).

Where an oracle differs and is mistaken, or means something else by design, the name stands here with the reason.
"""

from __future__ import annotations

import pytest

from relations.errors import NotUnderstood
from relations.vocabulary.parties import Parties

pytestmark = pytest.mark.long  # they are installed where the long tests run

PARTIES = Parties()
FORMER = {"YUCS": "YUG", "CSXX": "SCG", "SUHH": "SUN", "CSHH": "CSK", "DD": "DDR", "AN": "ANT", "ZR": "COD"}
COUNTRYNAMES_DIFFERS = {
    "barbudan": "ATG",  # they say Barbados
    "guyane": "GUF",  # they say Guyana, which French calls Guyana
    "mauritian": "MUS",  # they say Mauritania
    "malé": "MDV",  # they have a Malè for Mali
    "beijing": "CHN",  # they give the province
    "peking": "CHN",
    "diego garcia": "IOT",  # they have its reserved code DG
    "viet nam democratic republic of": "VDR",  # a state of its own until 1976
    "democratic republic of vietnam": "VDR",
    "democratic republic of viet nam": "VDR",
    "au": "AU",  # the African Union's own code here, Australia's alpha-2 there
    "las": "LAS",  # the League of Arab States; they suppose Laos
    "alba": "ALBA",  # the alliance; they read the Gaelic name of Scotland
    "ес": "EU",  # in Russian; they take the letters for ES
    "مصر": "EGY",  # Egypt; they say Montserrat
}


def answer(typed: str) -> str | None:
    """Return the code, or None for a refusal."""
    try:
        return PARTIES.resolve(typed)
    except NotUnderstood:
        return None


def test_countrynames_agrees_on_every_name_both_know() -> None:
    countrynames = pytest.importorskip("countrynames", reason="extra oracles")
    pycountry = pytest.importorskip("pycountry", reason="extra oracles")
    alpha3 = {country.alpha_2: country.alpha_3 for country in pycountry.countries} | FORMER | {"XK": "XKX"}
    compared, differences = 0, []
    for key, meanings in PARTIES.keys().items():
        theirs = countrynames.to_code(key)
        if len(meanings) != 1 or theirs is None:
            continue
        compared += 1
        if meanings[0].code not in (alpha3.get(theirs, theirs), COUNTRYNAMES_DIFFERS.get(key)):
            differences.append(f"{key}: {meanings[0].code} here, {theirs} there")
    assert compared > 2000
    assert not differences


def test_pycountry_agrees_on_codes_and_names() -> None:
    pycountry = pytest.importorskip("pycountry", reason="extra oracles")
    assert {country.alpha_3 for country in pycountry.countries} | {"XKX"} == {
        party.code for party in PARTIES if party.kind in ("state", "territory")
    }
    for country in pycountry.countries:
        assert country.alpha_2 in ("AU", "UA") or answer(country.alpha_2) == country.alpha_3
        for attribute in ("name", "official_name", "common_name"):
            name = getattr(country, attribute, None)
            assert name in (None, "Congo", "Guinea") or answer(name) == country.alpha_3, f'"{name}"'
    historic = {country.alpha_3 for country in pycountry.historic_countries}
    assert {party.code for party in PARTIES if party.kind == "historic"} <= historic


@pytest.mark.parametrize("language", ["en", "fr", "es", "de", "pt", "ar", "ru", "zh"])
def test_cldr_names_mean_their_country_or_are_ambiguous(language: str) -> None:
    babel = pytest.importorskip("babel", reason="extra oracles")
    pycountry = pytest.importorskip("pycountry", reason="extra oracles")
    territories = babel.Locale(language).territories
    refused = []
    for country in pycountry.countries:
        code = answer(territories[country.alpha_2])
        assert code in (None, country.alpha_3), f'"{territories[country.alpha_2]}"'
        if code is None:
            refused.append(country.alpha_3)
    assert set(refused) <= {"COG", "GIN", "MAF", "SXM", "GUY"}
