from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relations.model import EVERYTHING, Filter, Interaction, SectorMention, Source, to_record
from relations.model.interaction import Json
from relations.model.summary import InteractionSummary
from relations.store import RecordFile
from relations.store import scan as module
from relations.store.file_format import TableText, printed
from relations.store.scan import When, dates_chosen, needles, only_in_time, sector_sets, summaries, time_order
from relations.vocabulary import BUILTIN
from tests.store.records import NOW, interaction
from tests.strategies import ALIKE, CODES, interactions, texts

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


def lines(found: list[Interaction]) -> TableText:
    return TableText.of([printed(it.id or 0, to_record(it)) for it in found])


def fields(it: Interaction | InteractionSummary) -> dict[str, object]:
    return {name: getattr(it, name) for name in InteractionSummary._fields}


def numbered(found: list[Interaction]) -> list[Interaction]:
    return [replace(it, id=n, follows=tuple(range(3, n, 3))) for n, it in enumerate(found, start=1)]


@given(st.lists(interactions(), max_size=8).map(numbered))
def test_summaries_tell_what_the_interactions_tell_in_time_order(found: list[Interaction]) -> None:
    in_time = sorted(found, key=lambda it: it.order)
    read = summaries(lines(found))
    assert [fields(it) for it in read] == [fields(it) for it in in_time]
    assert [(it.span, it.order) for it in read] == [(it.span, it.order) for it in in_time]
    assert [found[n] for n in time_order([(it.date, it.key_date) for it in found])] == in_time
    assert sector_sets(lines(found)) == Counter(it.sector_ids for it in found)


@pytest.fixture
def unparsed(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a row of the usual form was parsed as JSON")

    monkeypatch.setattr(module, "from_trusted_record", refuse)


@pytest.mark.usefixtures("unparsed")
@pytest.mark.parametrize(
    "change",
    [
        {},
        {"title": 'He said "no" \\ and } left]'},
        {"key_date": "2025-06-02"},
        {
            "sectors": (
                SectorMention("energy", "RUS"),
                SectorMention("energy"),
                SectorMention("defence", "MLI"),
            )
        },
        {
            "level": "minister",
            "people": ("Goïta", 'A "B" [C]'),
            "tags": ("t",),
            "also": ("DZA", 'The "C" Center]'),
            "place": "]",
            "note": 'a\n"b"',
        },
        {"sources": (Source(url="https://example.org/a", quote='},{"x'), Source(title="]}", publisher="P"))},
        {"sources": (Source(title="One", publisher="P"), Source(title="One", publisher="P", quote="other"))},
        {"type": "pledge", "due": "2025-12", "follows": (1, 2), "confidence": "disputed"},
        {"ref": "a:1", "codes": {"deep": {"confidence": ["x"]}}, "extra": {"new": {"title": "y"}}},
    ],
)
def test_every_usual_row_is_read_off_its_text(change: dict[str, object]) -> None:
    it = replace(interaction(1), id=7, **change)  # type: ignore[arg-type]
    assert [fields(found) for found in summaries(lines([it]))] == [fields(it)]


@given(texts, texts)
def test_a_row_of_another_form_is_parsed(key: str, value: str) -> None:
    odd = Source(title="Read", extra={key: {"nested": [value, 3]}})
    found = [replace(interaction(1), id=1), replace(interaction(0, sources=(odd, odd)), id=2)]
    assert [fields(it) for it in summaries(lines(found))] == [fields(found[1]), fields(found[0])]


def test_sectors_of_something_else_do_not_count() -> None:
    inner: dict[str, Json] = {"type": "visit", "title": "x", "sectors": [{"sector": "health", "by": None}]}
    plain = replace(interaction(1, sectors=(SectorMention("energy"),)), id=1)
    odd = replace(interaction(2), id=2, extra={"inner": inner}, codes=inner)
    assert sector_sets(lines([plain, odd])) == {("energy",): 1, (): 1}


def test_no_rows_have_no_summaries() -> None:
    assert summaries(TableText()) == []
    assert sector_sets(TableText()) == {}


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
    mentions = [(SectorMention(sector.id),), (SectorMention(other.id),), ()]
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


def test_equals_stay_and_a_key_day_comes_after_none() -> None:
    when: list[When] = [("2025-06-23", None), ("2025", None), ("2025-06", "2025-06-02"), ("2025-06", None)]
    assert time_order([*when, ("2025", None)]) == [1, 4, 3, 2, 0]
    assert time_order([]) == []


def test_dates_that_are_written_otherwise_can_be_equals() -> None:
    when: list[When] = [(date, None) for _ in range(3) for date in ALIKE]
    assert time_order(when) == [*range(9)]
    assert time_order([(ALIKE[0], "2025-06-20"), (ALIKE[1], "2025-06-02"), (ALIKE[2], None)]) == [2, 1, 0]


def test_a_key_day_orders_what_began_alike() -> None:
    early, late = interaction(1, date="2025-06", key_date="2025-06-02"), interaction(2, date="2025-06")
    assert sorted([early, late], key=lambda it: it.order) == [late, early]
