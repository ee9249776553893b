"""Whom a report is about."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from relations.analysis.evidence import Subject, evidence, ids, subject
from relations.model import Interaction
from tests.analysis.record import MALI_CHINA, MALI_RUSSIA, RECORD


@pytest.mark.parametrize(
    ("interactions", "asked", "about"),
    [
        (MALI_RUSSIA, ["MLI", "RUS"], Subject(("MLI", "RUS"), "MLI-RUS")),
        (MALI_RUSSIA, ["RUS", "MLI"], Subject(("RUS", "MLI"), "MLI-RUS")),
        ([], ["RUS", "MLI"], Subject(("RUS", "MLI"), "MLI-RUS")),
        (MALI_CHINA, [], Subject(("CHN", "MLI"), "CHN-MLI")),
        (MALI_CHINA, ["MLI"], Subject(("MLI", "CHN"), "CHN-MLI", "MLI")),
        (RECORD, ["MLI"], Subject(("MLI", "BFA", "CHN", "FRA", "RUS", "TUR"), None, "MLI")),
        (RECORD, [], Subject(("BFA", "CHN", "FRA", "MLI", "RUS", "TUR"))),
        ([], [], Subject(())),
    ],
)
def test_subject(interactions: Sequence[Interaction], asked: list[str], about: Subject) -> None:
    assert subject(interactions, asked) == about


def test_evidence_is_the_id_and_the_date_as_it_was_said() -> None:
    assert evidence(RECORD[0]) == {"id": 1, "date": "../2021"}
    assert ids(MALI_CHINA) == [25, 26, 27, 28, 29, 30, 31]
