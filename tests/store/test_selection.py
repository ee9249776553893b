from __future__ import annotations

from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relations.model import EVERYTHING, Filter, Interaction, Mention, Source
from relations.store import RecordFile
from relations.store.selection import dates_chosen, needles, only_in_time
from relations.vocabulary import BUILTIN
from tests.store.records import NOW, interaction
from tests.strategies import ALIKE, CODES, interactions

FILTERS = st.builds(
    Filter,
    countries=st.lists(st.sampled_from(CODES), max_size=2, unique=True).map(tuple),
    since=st.none() | st.sampled_from(["1990", "2005-06", "2012-01-01"]),
    until=st.none() | st.sampled_from(["2020", "2010-22", "2030-12-31"]),
    sectors=st.lists(st.sampled_from(sorted(BUILTIN.sectors)), max_size=2).map(tuple),
    families=st.lists(st.sampled_from(sorted(BUILTIN.families)), max_size=1).map(tuple),
    types=st.lists(st.sampled_from(sorted(BUILTIN.types)), max_size=3).map(tuple),
    actors=st.lists(st.sampled_from(CODES), max_size=2, unique=True).map(tuple),
    rungs=st.lists(st.sampled_from(sorted(BUILTIN.rungs)), max_size=2).map(tuple),
    levels=st.lists(st.sampled_from(sorted(BUILTIN.levels)), max_size=2).map(tuple),
    confidences=st.lists(st.sampled_from(sorted(BUILTIN.confidences)), max_size=1).map(tuple),
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("selection")


@given(
    st.lists(interactions(), max_size=8, unique_by=(lambda it: it.uid, lambda it: it.ref or it.uid)),
    FILTERS,
    st.none() | st.integers(0, 9),
)
def test_a_file_gives_what_the_filter_alone_would(
    folder: Path, found: list[Interaction], chosen: Filter, newest: int | None
) -> None:
    path = folder / "db.json"
    path.unlink(missing_ok=True)
    record = RecordFile(path, may_be_missing=True)
    kept = record.add(found, "import", NOW)
    expected = sorted((it for it in kept if chosen.matches(it)), key=lambda it: it.order)
    assert record.read(chosen) == expected
    assert record.read(chosen, newest=newest) == (
        expected if newest is None else expected[len(expected) - min(newest, len(expected)) :]
    )
    assert record.count(chosen) == len(expected)


def test_what_a_title_or_a_code_says_selects_nothing(tmp_path: Path) -> None:
    record = RecordFile(tmp_path / "db.json")
    record.add(
        [
            interaction(1, title='"type":"pledge" "sector":"energy" "parties":["FRA","RUS"]'),
            interaction(
                2, codes={"type": "pledge", "sector": "energy", "parties": ["FRA", "RUS"], "level": "leader"}
            ),
        ],
        "add",
        NOW,
    )
    for chosen in (
        Filter(types=("pledge",)),
        Filter(sectors=("energy",)),
        Filter(countries=("FRA", "RUS")),
        Filter(levels=("leader",)),
    ):
        assert record.read(chosen) == []


def test_one_country_is_found_on_either_side() -> None:
    assert needles(Filter(countries=("MLI",)), BUILTIN) == [[b'"parties":["MLI",', b',"MLI"],"type":']]


def test_a_family_is_its_sectors(tmp_path: Path) -> None:
    record = RecordFile(tmp_path / "db.json")
    sector, other = BUILTIN.sectors["defence"], BUILTIN.sectors["energy"]
    assert sector.family != other.family
    mentions = [(Mention(sector.id),), (Mention(other.id),), ()]
    record.add([interaction(n, sectors=named) for n, named in enumerate(mentions, 1)], "add", NOW)
    assert [it.id for it in record.read(Filter(families=(sector.family,)))] == [1]


COUNTS = {"2025-06-23": 2, "2025-06": 1, "2024": 4, "../2020": 1, "2025/..": 1}


@pytest.mark.parametrize(
    ("newest", "dates"),
    [
        (None, set(COUNTS)),
        (0, set()),
        (1, {"2025-06-23"}),
        (2, {"2025-06-23"}),
        (3, {"2025-06-23", "2025-06"}),
        (99, set(COUNTS)),
    ],
)
def test_the_newest_are_of_the_latest_dates(newest: int | None, dates: set[str]) -> None:
    assert dates_chosen(COUNTS, EVERYTHING, newest) == dates


@pytest.mark.parametrize("order", [*permutations(ALIKE)], ids="|".join)
def test_dates_that_sort_alike_are_chosen_together(order: tuple[str, ...], tmp_path: Path) -> None:
    counts = dict.fromkeys(order, 1)
    assert dates_chosen(counts, EVERYTHING, 1) == {*ALIKE}
    record = RecordFile(tmp_path / "db.json")
    record.add([interaction(n, date=date) for n, date in enumerate(order, 1)], "add", NOW)
    record.add([interaction(4, date=order[0], key_date="2025-06-02")], "add", NOW)
    assert [[it.id for it in record.read(newest=n)] for n in (1, 2, 3)] == [[4], [3, 4], [2, 3, 4]]


def test_dates_outside_the_time_are_left_out() -> None:
    assert dates_chosen(COUNTS, Filter(since="2025"), None) == {"2025-06-23", "2025-06", "2025/.."}
    assert dates_chosen(COUNTS, Filter(until="2021"), 5) == {"../2020"}


def test_a_filter_that_asks_for_more_than_a_time_is_known() -> None:
    assert only_in_time(EVERYTHING)
    assert only_in_time(Filter(since="2025", until="2026"))
    assert not only_in_time(Filter(since="2025", unsourced=True))


def test_sources_are_asked_of_what_was_parsed(tmp_path: Path) -> None:
    record = RecordFile(tmp_path / "db.json")
    record.add([interaction(1, sources=(Source(title="RFI"),)), interaction(2)], "add", NOW)
    assert [it.id for it in record.read(Filter(unsourced=True))] == [2]
