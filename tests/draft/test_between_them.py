"""Several who are named deal with each other, unless another deals with them, or one only with its own."""

from __future__ import annotations

import pytest

from tests.draft.texts import told

CASES = [
    ("en", "The firm signed a contract with Ghana and with Togo.", []),
    ("en", "He met with several leaders, including those of Ghana and Togo.", []),
    ("en", "The talks ended, with Ghana and Togo smiling.", ["GHA>TGO"]),
    ("en", "Ghana and Togo expelled each other's ambassadors.", ["GHA>TGO", "TGO>GHA"]),
    ("en", "Ghana and Togo expelled the Peruvian ambassador.", ["GHA>PER", "TGO>PER"]),
    ("en", "Togo watched as Ghana's president spoke at a meeting with Ghanaian lawmakers.", []),
    ("en", "Togo has changed its law. A meeting of the Ghanaian government was held.", []),
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_who_deals_with_whom(language: str, text: str, expected: list[str]) -> None:
    found = [">".join(event.parties) for reading in told(text, language) for event in reading.events]
    assert found == expected
