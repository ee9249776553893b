from __future__ import annotations

from tests.draft.texts import drafted, lines

REST = "\n\nLes journaux de la ville en parlent dans les pages du jour et dans celles de la semaine."


def told(text: str) -> list[str]:
    return lines(drafted(text + REST))


def test_what_is_delivered_was_ordered_from_who_delivers_it() -> None:
    assert told("La Norvège a livré lundi au Ghana deux des bateaux commandés par Accra en mars.") == [
        "NOR>GHA 2025-06-23 delivery",
        "GHA>NOR 2025-03 purchase",
    ]


def test_an_order_of_a_third_country_is_not_from_who_delivers() -> None:
    assert told("La Norvège a livré lundi au Ghana deux des bateaux commandés par le Pérou en mars.") == [
        "NOR>GHA 2025-06-23 delivery"
    ]


def test_an_order_without_a_day_is_not_told() -> None:
    assert told("La Norvège a livré lundi au Ghana deux des bateaux commandés par Accra.") == [
        "NOR>GHA 2025-06-23 delivery"
    ]
