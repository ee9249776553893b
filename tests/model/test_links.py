"""What can follow what: a party in common, and not surely before it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from relations.model.links import broken_link
from tests.model.test_interaction import MEETING


@pytest.mark.parametrize(
    ("parties", "why"),
    [
        (("MLI", "RUS"), None),
        (("RUS", "MLI"), None),  # whoever acts
        (("MLI", "CHN"), None),  # another delivers what was promised to Mali
        (("FRA", "DZA"), "parties"),
    ],
)
def test_what_follows_shares_a_party(parties: tuple[str, str], why: str | None) -> None:
    later = replace(MEETING, date="2026-01-01", parties=parties)
    assert broken_link(later, replace(MEETING, date="2025-06-23", parties=("MLI", "RUS"))) == why


@pytest.mark.parametrize(
    ("later", "earlier", "why"),
    [
        ("2025-06-23", "2025-06-23", None),  # on the same day
        ("2025-06-22", "2025-06-23", "time"),
        ("2025-06", "2025-06-23", None),  # may be the 30th
        ("2025-05", "2025-06-23", "time"),
        ("2024", "2025", "time"),
        ("2025", "2024/2026", None),
        ("../2024", "2025-06-23", "time"),  # by the end of 2024, whenever it was
        ("2024/..", "2025-06-23", None),  # may go on until then
        ("2025-06-23", "../2030", None),  # has no beginning
        ("2024-12~", "2025-01-10", None),  # about December may be early January
        ("2024-10~", "2025-01-10", "time"),
        ("2024~", "2025", None),
        ("2022~", "2025~", "time"),
        ("2022-08-21~/2022-08-31", "2022-09-10", None),
    ],
)
def test_what_surely_came_first_follows_nothing_later(later: str, earlier: str, why: str | None) -> None:
    assert broken_link(replace(MEETING, date=later), replace(MEETING, date=earlier)) == why
