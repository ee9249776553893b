"""Which interactions a filter selects: or within a field, and across fields."""

from __future__ import annotations

from dataclasses import replace

import pytest

from relations.messages import catalogue
from relations.model import EVERYTHING, Filter, Interaction, SectorMention, Source
from relations.model.filters import CRITERIA
from tests.model.test_interaction import MEETING

IT = replace(
    MEETING,
    date="2025-06",
    sectors=(SectorMention("energy", "RUS"), SectorMention("transport")),
    level="leader",
    people=("Assimi Goïta, président de la transition",),
    place="Moscou, Kremlin",
    tags=("Sahel",),
    note="first since the coup",
    sources=(Source(url="https://example.org/mali", publisher="Maliweb", quote="consolider les relations"),),
)


@pytest.mark.parametrize(
    "chosen",
    [
        EVERYTHING,
        Filter(countries=("MLI",)),
        Filter(countries=("RUS", "MLI")),
        Filter(since="2025"),
        Filter(since="2025-06-30"),
        Filter(until="2025-06-01"),
        Filter(since="2024", until="2025-06-15"),
        Filter(sectors=("health", "energy")),
        Filter(families=("productive",)),
        Filter(types=("visit", "meeting")),
        Filter(actors=("MLI", "FRA")),
        Filter(rungs=("delivered", "discussed")),
        Filter(levels=("leader",)),
        Filter(people=("goita",)),
        Filter(places=("kremlin",)),
        Filter(tags=("sahel",)),
        Filter(sources=("maliweb",)),
        Filter(sources=("example.org",)),
        Filter(texts=("COUP",)),
        Filter(texts=("consolider",)),
        Filter(confidences=("reported", "disputed")),
        Filter(sectors=("energy",), types=("meeting",), people=("goïta",)),
    ],
    ids=str,
)
def test_selected(chosen: Filter) -> None:
    assert chosen.matches(IT)


@pytest.mark.parametrize(
    "chosen",
    [
        Filter(countries=("FRA",)),
        Filter(countries=("MLI", "FRA")),
        Filter(since="2025-07"),
        Filter(until="2025-05-31"),
        Filter(sectors=("health",)),
        Filter(families=("hard",)),
        Filter(types=("visit",)),
        Filter(actors=("RUS",)),  # in the pair, but not who acts
        Filter(rungs=("pledged",)),
        Filter(levels=("minister",)),
        Filter(people=("lavrov",)),
        Filter(places=("bamako",)),
        Filter(tags=("sah",)),
        Filter(sources=("afp",)),
        Filter(texts=("élection",)),
        Filter(confidences=("confirmed",)),
        Filter(unsourced=True),
        Filter(sectors=("energy",), types=("visit",)),
    ],
    ids=str,
)
def test_not_selected(chosen: Filter) -> None:
    assert not chosen.matches(IT)


@pytest.mark.parametrize(
    ("date", "since", "until", "selected"),
    [
        ("../2020", "2015", None, True),
        ("../2020", "2021", None, False),
        ("2021/..", None, "2020", False),
        ("2021/..", "2035", None, True),
        ("2025-06-22/2025-06-26", "2025-06-26", "2025-06-26", True),
        ("2025~", "2025-12-31", None, True),
    ],
)
def test_a_date_is_in_time_when_any_day_of_it_may_be(
    date: str, since: str | None, until: str | None, selected: bool
) -> None:
    it: Interaction = replace(MEETING, date=date)
    assert Filter(since=since, until=until).matches(it) is selected


def test_every_criterion_has_its_values_in_a_filter_and_its_words_in_french() -> None:
    for criterion in CRITERIA:
        assert getattr(EVERYTHING, criterion.name) == (), criterion.name
        assert {criterion.help, criterion.label} <= catalogue("fr").keys(), criterion.name
