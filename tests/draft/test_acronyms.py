"""A ministry or an army whose acronym an article explains is its country's wherever the acronym stands."""

from __future__ import annotations

import pytest

from tests.draft.texts import drafted, lines

CASES = [
    (
        "MANILA – The Department of Foreign Affairs (DFA) filed on Monday a protest against China. On Tuesday the "
        "DFA summoned the Chinese ambassador. The agency lodged a second protest with China on Wednesday.",
        ["PHL>CHN 2025-06-23 criticism", "PHL>CHN 2025-06-24 summons", "PHL>CHN 2025-06-25 criticism"],
    ),
    (
        "NAIROBI (AP) - The Kenya Defence Forces (KDF) clashed with Somali troops on Monday.",
        ["KEN>SOM 2025-06-23 force"],
    ),
    (
        "Kenya's National Intelligence Service (NIS) handed over ten trucks to Ghana on Monday. The NIS trained "
        "Ghanaian police officers on Tuesday.",
        ["KEN>GHA 2025-06-23 delivery", "KEN>GHA 2025-06-24 training"],
    ),
    (
        "ACCRA (AP) - The Ministry of Foreign Affairs (MoFA) summoned Kenya's ambassador on Monday.",
        ["GHA>KEN 2025-06-23 summons"],
    ),
    (
        "MANILA – The Department of Foreign Affairs summoned the Chinese ambassador on Monday.",
        ["PHL>CHN 2025-06-23 summons"],
    ),
    (
        "The Ghana Armed Forces (GAF) trained Togolese soldiers on Monday. The GAF also handed over two trucks to "
        "Togo on Tuesday.",
        ["GHA>TGO 2025-06-23 training", "GHA>TGO 2025-06-24 delivery"],
    ),
    ("NEW YORK (AP) - The Department of Peace Operations (DPO) sent trucks to Ghana on Monday.", []),
    (
        "ADDIS ABABA (AP) - The African Union (AU) condemned Ghana on Monday.",
        ["AU>GHA 2025-06-23 criticism"],
    ),
    ("The Department of Foreign Affairs (DFA) summoned the Chinese ambassador on Monday.", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_whose_body_an_acronym_names(text: str, expected: list[str]) -> None:
    assert lines(drafted(text + " That is what the officials of the city said of it.")) == expected
