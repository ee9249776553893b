from __future__ import annotations

from relations.model.summary import InteractionSummary

VISIT = InteractionSummary(
    id=7, date="2025-06", key_date=None, parties=("MLI", "RUS"), pair="MLI-RUS", type="visit", title="Visit",
    sectors=(), sector_ids=(), level=None, people=(), source_count=1, follows=(), due=None, confidence="reported",
)  # fmt: skip


def test_the_first_party_acts() -> None:
    assert VISIT.actor == "MLI"


def test_a_summary_has_the_span_and_order_of_its_date() -> None:
    assert VISIT.span == ("2025-06-01", "2025-06-30")
    earlier, later = VISIT._replace(date="2025-05-31"), VISIT._replace(key_date="2025-06-23")
    assert sorted([later, VISIT._replace(id=9), VISIT, earlier], key=lambda it: it.order) == [
        earlier,
        VISIT,
        VISIT._replace(id=9),
        later,
    ]
