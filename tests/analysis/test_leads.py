"""Where the machines were loud and the record is silent."""

from __future__ import annotations

from relations.analysis.leads import leads, period_days, period_of_month
from tests.analysis.record import interaction

COUNTS = {"MLI-RUS": {"2025-04": 1, "2025-05": 6, "2025-06": 5, "2025-07": 0}, "FRA-MLI": {"2025-06": 2}}


def test_a_loud_period_with_nothing_on_file_is_a_lead() -> None:
    found = leads(COUNTS, [], "month")
    assert [(lead["pair"], lead["period"], lead["theirs"]) for lead in found] == [
        ("MLI-RUS", "2025-05", 6),
        ("MLI-RUS", "2025-06", 5),
        ("FRA-MLI", "2025-06", 2),
    ]


def test_what_is_on_file_is_no_lead_and_what_may_mean_it_is_none_either() -> None:
    own = [interaction(1, "2025-05-03", parties=("MLI", "RUS"))]
    assert "2025-05" not in [lead["period"] for lead in leads(COUNTS, own, "month")]
    vague = [interaction(1, "2025", parties=("MLI", "RUS"))]
    assert [lead["pair"] for lead in leads(COUNTS, vague, "month")] == ["FRA-MLI"]
    open_start = [interaction(1, "../2025-06", parties=("MLI", "RUS"))]
    assert len(leads(COUNTS, open_start, "month")) == 3


def test_a_month_lies_in_a_quarter_and_a_year() -> None:
    assert [period_of_month("2025-06", by) for by in ("month", "quarter", "year")] == [
        "2025-06",
        "2025-Q2",
        "2025",
    ]


def test_the_days_of_a_period() -> None:
    assert period_days("2024-02") == ("2024-02-01", "2024-02-29")
    assert period_days("2025-Q2") == ("2025-04-01", "2025-06-30")
    assert period_days("2025") == ("2025-01-01", "2025-12-31")
