"""GDELT 1.0 and 2.0: codes kept as texts, countries through GDELT's own codes, mirrored visits as one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relations.exchange.tally import sentence
from relations.formats.event_data.event import Cited
from relations.model import Source
from relations.vocabulary import BUILTIN
from tests.formats.datasets.made import adds_up, gdelt, read

NOW = "2025-07-01T00:00:00Z"


def test_a_row_becomes_an_interaction_with_the_files_own_codes() -> None:
    ((event,), tally) = read("gdelt", gdelt(410412347, "MLI", "RUS", "042"))
    it = event.incoming(NOW, BUILTIN).interaction
    assert (it.ref, it.date, it.parties, it.type) == (
        "gdelt:410412347",
        "2025-06-23",
        ("MLI", "RUS"),
        "visit",
    )
    assert it.title == "NAME MLI → NAME RUS: makes a visit"
    assert (it.tags, it.confidence, it.place) == (("gdelt",), "reported", "Moscow, Moskva, Russia")
    assert it.sources == (Source(url="https://example.org/a"),)
    assert it.codes == {
        "cameo": "042",
        "quad_class": 1,
        "goldstein": 1.9,
        "mentions": 5,
        "sources": 1,
        "articles": 5,
        "tone": -2.5,
        "actor1": "MLIGOV",
        "actor2": "RUSGOV",
    }
    assert (tally.rows, tally.added) == (1, 1)


def test_the_identity_is_the_same_in_every_file() -> None:
    uids = {
        read("gdelt", gdelt(7, "MLI", "RUS", "042"))[0][0].incoming(NOW, BUILTIN).interaction.uid
        for _ in range(2)
    }
    assert len(uids) == 1


@pytest.mark.parametrize("columns", [57, 58, 61])
def test_each_layout_has_its_place_and_source(columns: int) -> None:
    ((event,), _) = read("gdelt", gdelt(1, "MLI", "RUS", "042", columns=columns))
    assert event.place == "Moscow, Moskva, Russia"
    assert event.source == (None if columns == 57 else Cited(url="https://example.org/a"))


def test_layouts_may_be_mixed_in_one_file() -> None:
    text = gdelt(1, "MLI", "RUS", "042", columns=57) + gdelt(2, "MLI", "RUS", "010", columns=58) + "a\tb\n"
    events, tally = read("gdelt", text)
    assert [event.ref for event in events] == ["gdelt:1", "gdelt:2"]
    assert [(row.line, str(row.reason)) for row in tally.refused] == [
        (3, "the row has 2 columns; GDELT's have 57, 58 or 61")
    ]
    assert adds_up(tally)


@pytest.mark.parametrize(
    ("code", "country"),
    [("ROM", "ROU"), ("TMP", "TLS"), ("MTN", "MNE"), ("IMY", "IMN"), ("WSB", "PSE"), ("GZS", "PSE"), ("NER", "NER"),
     ("NGA", "NGA"), ("SSD", "SSD"), ("XKX", "XKX"), ("AUS", "AUS"), ("AUT", "AUT"), ("ANT", "ANT")],
)  # fmt: skip
def test_country_codes_are_gdelts_own(code: str, country: str) -> None:
    ((event,), _) = read("gdelt", gdelt(1, code, "RUS", "010"))
    assert event.parties == (country, "RUS")
    ((event,), _) = read("gdelt", gdelt(1, code, "RUS", "010"), [country, "RUS"])
    assert event.parties == (country, "RUS")


@pytest.mark.parametrize(
    ("first", "second", "reason"),
    [
        ("", "RUS", "no country"),
        ("RUS", "RUS", "domestic"),
        ("ROM", "ROU", "domestic"),
        ("AFR", "RUS", "region or place, not a state"),
        ("RUS", "BAG", "region or place, not a state"),
        ("", "", "no country"),
    ],
)
def test_rows_that_are_not_between_two_states_are_counted_by_reason(
    first: str, second: str, reason: str
) -> None:
    events, tally = read("gdelt", gdelt(1, first, second, "010"))
    assert (events, dict(tally.skipped)) == ([], {reason: 1})


@pytest.mark.parametrize(
    ("row", "field", "reason"),
    [
        (gdelt(1, "QQQ", "RUS", "010"), "parties", '"QQQ" is not a known country'),
        (gdelt(1, "MLI", "RUS", "---"), "codes", '"---" is not a CAMEO code'),
        (gdelt(1, "MLI", "RUS", "42"), "codes", '"42" is not a CAMEO code'),
        (gdelt(1, "MLI", "RUS", "010", day="2025062"), "date", '"2025062" is not a day'),
    ],
)
def test_rows_that_cannot_be_told_are_refused(row: str, field: str, reason: str) -> None:
    events, tally = read("gdelt", row)
    assert events == []
    assert [(refused.line, refused.field) for refused in tally.refused] == [(1, field)]
    assert reason in str(tally.refused[0].reason)


def test_a_visit_and_its_mirror_are_one_with_the_visitor_acting() -> None:
    text = gdelt(1, "RUS", "MLI", "043") + gdelt(2, "MLI", "RUS", "042") + gdelt(3, "MLI", "RUS", "042")
    events, tally = read("gdelt", text)
    assert [(event.ref, event.parties, event.mirrors) for event in events] == [
        ("gdelt:1", ("MLI", "RUS"), ["gdelt:2"]),
        ("gdelt:3", ("MLI", "RUS"), []),
    ]
    assert tally.folded == 1
    assert events[0].incoming(NOW, BUILTIN).interaction.codes["mirrors"] == ["gdelt:2"]
    assert adds_up(tally)


@pytest.mark.parametrize(
    "other",
    [
        gdelt(2, "RUS", "MLI", "042"),  # a visit the other way
        gdelt(2, "MLI", "RUS", "042", day="20250624"),
        gdelt(2, "MLI", "RUS", "042", url="https://example.org/b"),
        gdelt(2, "MLI", "FRA", "042"),
        gdelt(2, "MLI", "RUS", "112"),
    ],
)
def test_what_is_not_its_mirror_stays(other: str) -> None:
    events, tally = read("gdelt", gdelt(1, "RUS", "MLI", "043") + other)
    assert (len(events), tally.folded) == (2, 0)


def test_what_both_did_alike_is_folded_and_what_each_did_is_not() -> None:
    both = gdelt(1, "RUS", "MLI", "046") + gdelt(2, "MLI", "RUS", "046")
    each = gdelt(3, "RUS", "MLI", "111") + gdelt(4, "MLI", "RUS", "111")
    events, _ = read("gdelt", both + each)
    assert [(event.ref, event.type) for event in events] == [
        ("gdelt:1", "negotiation"),
        ("gdelt:3", "criticism"),
        ("gdelt:4", "criticism"),
    ]


def test_visits_without_a_source_are_told_apart_by_their_place() -> None:
    text = "".join(
        gdelt(n, *sides, code, columns=57, place=place)
        for n, (sides, code, place) in enumerate(
            [
                (("RUS", "MLI"), "043", "Moscow"),
                (("MLI", "RUS"), "042", "Bamako"),
                (("MLI", "RUS"), "042", "Moscow"),
            ],
            1,
        )
    )
    events, _ = read("gdelt", text)
    assert [(event.ref, event.mirrors) for event in events] == [("gdelt:1", ["gdelt:3"]), ("gdelt:2", [])]


def test_a_pair_is_found_before_anything_is_parsed() -> None:
    text = (
        "broken\n"
        + gdelt(1, "MLI", "RUS", "010")
        + gdelt(2, "FRA", "RUS", "010")
        + gdelt(3, "RUS", "MLI", "042")
    )
    events, tally = read("gdelt", text, ["RUS", "MLI"])
    assert [(event.line, event.ref) for event in events] == [(2, "gdelt:1"), (4, "gdelt:3")]
    assert dict(tally.skipped) == {"other parties": 2}
    assert adds_up(tally)


def test_where_every_row_is_about_the_pair_nothing_is_skipped() -> None:
    assert str(sentence(read("gdelt", gdelt(1, "MLI", "RUS", "010"), ["RUS", "MLI"])[1])) == (
        "1 added, 0 already there, 0 refused"
    )


def test_one_country_finds_every_pair_it_is_in() -> None:
    text = gdelt(1, "MLI", "RUS", "010") + gdelt(2, "FRA", "RUS", "010") + gdelt(3, "FRA", "USA", "010")
    assert [event.ref for event in read("gdelt", text, ["RUS"])[0]] == ["gdelt:1", "gdelt:2"]


def test_control_characters_that_were_windows_quotes_are_mended() -> None:
    text = gdelt(1, "MLI", "RUS", "010", place="Ta\x91izz, Yemen")
    ((event,), _) = read("gdelt", text)
    assert event.incoming(NOW, BUILTIN).interaction.place == "Ta‘izz, Yemen"


def test_another_encoding_is_refused_unless_it_is_named() -> None:
    data = gdelt(1, "MLI", "RUS", "010", place="Ségou").encode("latin-1")
    events, tally = read("gdelt", data)
    assert (events, str(tally.refused[0].reason)) == ([], "not utf-8; name the file's with --encoding")
    ((event,), _) = read("gdelt", data, encoding="latin-1")
    assert event.place == "Ségou"


codes = st.sampled_from(["MLI", "RUS", "AFR", "", "ROM", "QQQ"])
rows = st.builds(gdelt, st.integers(1, 9), codes, codes, st.sampled_from(["042", "043", "046", "111", "99"]))


@given(st.lists(rows | st.just("\n") | st.just("x\ty\n")), st.sampled_from([(), ("MLI",), ("MLI", "RUS")]))
def test_the_rows_are_the_sum_of_what_became_of_them(text: list[str], parties: tuple[str, ...]) -> None:
    _, tally = read("gdelt", "".join(text), parties)
    assert adds_up(tally)
