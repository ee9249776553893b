from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from relations.model import Interaction
from relations.store.ordering import When, time_order
from tests.store.records import interaction
from tests.strategies import ALIKE, interactions


def test_equals_stay_and_a_key_day_comes_after_none() -> None:
    when: list[When] = [("2025-06-23", None), ("2025", None), ("2025-06", "2025-06-02"), ("2025-06", None)]
    assert time_order([*when, ("2025", None)]) == [1, 4, 3, 2, 0]
    assert time_order([]) == []


def test_dates_that_are_written_otherwise_can_be_equals() -> None:
    when: list[When] = [(date, None) for _ in range(3) for date in ALIKE]
    assert time_order(when) == [*range(9)]
    assert time_order([(ALIKE[0], "2025-06-20"), (ALIKE[1], "2025-06-02"), (ALIKE[2], None)]) == [2, 1, 0]


@given(st.lists(interactions(), max_size=8))
def test_it_is_the_order_of_interactions(found: list[Interaction]) -> None:
    in_order = sorted(found, key=lambda it: it.order)
    assert [found[n] for n in time_order([(it.date, it.key_date) for it in found])] == in_order


def test_a_key_day_orders_what_began_alike() -> None:
    early, late = interaction(1, date="2025-06", key_date="2025-06-02"), interaction(2, date="2025-06")
    assert sorted([early, late], key=lambda it: it.order) == [late, early]
