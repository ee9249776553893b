"""CAMEO codes in our terms: every type and sector named is one of ours."""

from __future__ import annotations

import pytest

from relations.errors import NotUnderstood
from relations.formats.event_data.cameo import _table, meaning
from relations.vocabulary import BUILTIN


@pytest.mark.parametrize(
    ("code", "type_", "sector"),
    [
        ("010", "statement", None),
        ("0211", "request", "economy"),
        ("030", "pledge", None),
        ("0332", "pledge", "defence"),
        ("040", "meeting", None),
        ("041", "call", None),
        ("042", "visit", None),
        ("043", "visit", None),
        ("044", "meeting", None),
        ("045", "mediation", None),
        ("046", "negotiation", None),
        ("051", "support", None),
        ("057", "agreement", None),
        ("062", "cooperation", "defence"),
        ("073", "delivery", "humanitarian"),
        ("074", "deployment", "defence"),
        ("0861", "deployment", "security"),
        ("085", "lifting", None),
        ("0841", "release", None),
        ("173", "arrest", None),
        ("174", "expulsion", None),
        ("129", "veto", None),
        ("090", "criticism", None),
        ("1012", "request", "defence"),
        ("1124", "criticism", "justice"),
        ("120", "refusal", None),
        ("138", "threat", "defence"),
        ("1411", "criticism", None),
        ("163", "sanction", None),
        ("190", "force", "defence"),
        ("203", "force", None),
    ],
)
def test_what_a_code_means(code: str, type_: str, sector: str | None) -> None:
    assert meaning(code)[:2] == (type_, sector)


@pytest.mark.parametrize("code", ["", "0", "00", "21", "42", "---", "X", "٠٤٢"])
def test_what_is_no_code_is_refused(code: str) -> None:
    with pytest.raises(NotUnderstood, match="is not a CAMEO code"):
        meaning(code)


def test_the_table_is_in_terms_of_our_vocabulary() -> None:
    for code, entry in _table().items():
        assert entry.type in BUILTIN.types, code
        assert entry.sector is None or entry.sector in BUILTIN.sectors, code
        assert entry.mirror in ("=", "visitor", "host", None), code
        root = BUILTIN.types[entry.type].cameo
        # A type has one root of its own; these events stand under others in CAMEO.
        assert root == code[:2] or entry.type in (
            "request",
            "criticism",
            "agreement",
            "deployment",
            "force",
            "expulsion",
        ), code
    assert {code[:2] for code in _table()} == {f"{root:02}" for root in range(1, 21)}
