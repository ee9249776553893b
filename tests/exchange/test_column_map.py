"""Other people's spreadsheets: a mapping makes interactions of their rows."""

from __future__ import annotations

import io
import subprocess
from collections.abc import Mapping
from datetime import date
from shlex import split
from types import MappingProxyType
from typing import Any

import pytest

from relations.errors import NotUnderstood
from relations.exchange.column_map import (
    ColumnMap,
    filled,
    load_mapped,
    mapping,
    read_mapping,
    read_words,
    saved,
)
from relations.exchange.resolve import Understanding
from relations.formats.csv_ import example_map
from relations.formats.rows import Incoming, InputRow, Refused
from relations.model import Interaction, SectorMention, Source
from relations.model.interaction import Json
from relations.text import fold
from relations.vocabulary import BUILTIN
from tests.processes import environment

DEALS = """\
Month,Year,Investor,Amount,Country,Sector,Link
June,2019,Sinopec,"$1,300",Niger,Energy,https://example.org/1
Feb,2020,CNPC,,Chad,Metallurgy,
,2021,State Grid,$40,Congo,"Energy, Transport",
"""
MAP = {
    "date": "{Month} {Year}",
    "a": "China",
    "b": "{Country}",
    "type": "cooperation",
    "title": "{Investor}: {Amount}",
    "sectors": "{Sector}",
    "source.url": "{Link}",
    "codes.amount": "{Amount}",
}


def understanding(words: Mapping[str, str]) -> Understanding:
    keys = {fold(theirs): ours for theirs, ours in words.items()}
    return Understanding(BUILTIN, date(2025, 7, 1), "2025-07-01T00:00:00Z", words=keys)


def imported(
    text: str, templates: dict[str, str], words: Mapping[str, str] = MappingProxyType({})
) -> list[Any]:
    understood = understanding(words)
    rows = load_mapped(io.StringIO(text, newline=""), templates, understood).rows
    found = [understood.incoming(row) if isinstance(row, InputRow) else row for row in rows]
    return [item.interaction if isinstance(item, Incoming) else item for item in found]


def test_deals_become_interactions_and_what_is_not_understood_is_refused() -> None:
    niger, chad, congo = imported(DEALS, MAP)
    assert isinstance(niger, Interaction)
    assert (niger.date, niger.parties, niger.title) == ("2019-06", ("CHN", "NER"), "Sinopec: $1,300")
    assert (niger.sectors, niger.sources) == (
        (SectorMention("energy"),),
        (Source(url="https://example.org/1"),),
    )
    assert niger.codes == {"amount": "$1,300"}
    assert isinstance(chad, Refused)
    assert (chad.line, chad.field, chad.value) == (3, "sectors", "Metallurgy")
    assert isinstance(congo, Refused)
    assert (congo.line, congo.field, congo.value) == (4, "parties", "Congo")
    assert congo.origin == ',2021,State Grid,$40,Congo,"Energy, Transport",\n'


def test_everything_that_is_not_understood_of_a_row_is_named() -> None:
    (row,) = imported(
        'Month,Year,Investor,Amount,Country,Sector,Link\nMay,,X,,Congo,"Energy, Magic; Tea",\n', MAP
    )
    assert [(one.field, one.value) for one in (row, *row.also)] == [
        ("date", "May"),
        ("parties", "Congo"),
        ("sectors", "Magic"),
        ("sectors", "Tea"),
    ]


def test_their_words_are_put_in_ours() -> None:
    _, chad, congo = imported(DEALS, MAP, {"metallurgy": "natural_resources", "Congo": "COD"})
    assert (chad.sectors, chad.sources, chad.title) == ((SectorMention("natural_resources"),), (), "CNPC")
    assert (congo.parties, congo.date) == (("CHN", "COD"), "2021")
    assert congo.sectors == (SectorMention("energy"), SectorMention("transport"))


@pytest.mark.parametrize(
    ("template", "text"),
    [
        ("China", "China"),
        ("{A} {B}", "x y"),
        ("{A}{{{B}}}", "x{y}"),
        ("{Empty}", ""),
        ("about {Empty}", ""),
        ("{A}: {Empty}", "x"),
        ("{A}/{Empty}", "x"),
        ("{Empty}/{A}", "x"),
        ("{Empty} – ({A})", "(x)"),
        ("{Empty}, «\u00a0{A}\u00a0»", "«\u00a0x\u00a0»"),
        ("({A}) – {Empty}", "(x)"),
        ("{Empty}/{A}/{Empty}", "x"),
        ("Deal {Empty}/{A}", "Deal /x"),
        ("{A} ({Empty})", "x"),
        ("{A}-{Empty}-{Empty}", "x"),
        ("{A}-{Empty}-{B}", "x--y"),
        ("{A}!", "x!"),
        ("{Quoted}", "=1"),
    ],
)
def test_braces_name_a_column_and_all_else_is_itself(template: str, text: str) -> None:
    assert filled(template, {"A": " x ", "B": "y", "Empty": "", "Quoted": "'=1"}) == text


LEAST = {"a": "China", "b": "{Country}", "type": "agreement", "title": "A deal"}


def test_a_date_without_its_beginning_is_not_taken_for_its_end() -> None:
    cells: dict[str, Json] = {"From": "", "To": "2025-06-30"}
    assert filled("{From}/{To}", cells, is_date=True) == "/2025-06-30"
    [refused] = imported("Day,To,Country\n,2025-06-30,Mali\n", {**LEAST, "date": "{Day}/{To}"})
    assert isinstance(refused, Refused)


def test_a_heading_over_two_lines_is_named_on_one() -> None:
    [it] = imported('Country,"Day\n(signed)"\nMali,2025-06-30\n', {**LEAST, "date": "{Day  (signed)}"})
    assert it.date == "2025-06-30"


def test_the_flags_that_are_proposed_can_be_pasted_into_a_shell() -> None:
    columns = ["Jour $HOME", 'Titre "net"', "Pays`x`!", "De"]
    said = example_map(columns)
    assert split(said)[1::2] == [
        "date={Jour $HOME}", "a={De}", "b={Pays`x`!}", "type=…", 'title={Titre "net"}',
    ]  # fmt: skip
    shown = subprocess.run(
        ["sh", "-c", f"printf '%s\\n' {said}"],
        capture_output=True,
        encoding="utf-8",
        env=environment(),
        check=True,
    )
    assert shown.stdout.split("\n")[:-1] == split(said)


@pytest.mark.parametrize(
    ("cell", "mentions"),
    [
        (
            "energy@Niger, transport@China",
            [SectorMention("energy", "NER"), SectorMention("transport", "CHN")],
        ),
        ("energy, transport@China", [SectorMention("energy"), SectorMention("transport", "CHN")]),
        ("energy@Niger, transport", [SectorMention("energy", "NER"), SectorMention("transport")]),
        ("Finance, debt & budget@Niger", [SectorMention("finance", "NER")]),
        ("energy@China, People's Republic of", [SectorMention("energy", "CHN")]),
        ("Energy", [SectorMention("energy")]),
        ("energy; transport", [SectorMention("energy"), SectorMention("transport")]),
        ("energy, transport", [SectorMention("energy"), SectorMention("transport")]),
        ("energy, énergie; Energy", [SectorMention("energy")]),
        ("Finance, debt & budget", [SectorMention("finance")]),
        ("energy@Niger;énergie@China", [SectorMention("energy", "NER"), SectorMention("energy", "CHN")]),
        ("", []),
    ],
)
def test_sectors_of_a_cell(cell: str, mentions: list[SectorMention]) -> None:
    heading, row = "Date,Sector\n", f'2025,"{cell}"\n'
    templates = {
        "date": "{Date}",
        "a": "China",
        "b": "Niger",
        "type": "meeting",
        "title": "T",
        "sectors": "{Sector}",
    }
    (it,) = imported(heading + row, templates)
    assert list(it.sectors) == mentions


def test_a_template_says_who_named_all_the_sectors_of_a_cell() -> None:
    text = 'Date,Sector,Who\n2025,"energy, transport","China"\n'
    templates = {"date": "{Date}", "a": "China", "b": "Niger", "type": "meeting", "title": "T"}
    (it,) = imported(text, {**templates, "sectors": "{Sector}@{Who}"})
    assert list(it.sectors) == [SectorMention("energy", "CHN"), SectorMention("transport", "CHN")]


@pytest.mark.parametrize(
    ("pairs", "reason"),
    [
        (["date"], '"date" has no "="'),
        (["dates={Year}"], '"dates" is not a field of an interaction; did you mean date?'),
        (["codes.={Year}"], '"codes." is not a field'),
        (["a=China", "a=Mali"], '"a" is mapped twice'),
    ],
)
def test_a_mapping_that_cannot_be_is_refused(pairs: list[str], reason: str) -> None:
    with pytest.raises(NotUnderstood) as refused:
        mapping(pairs)
    assert reason in str(refused.value)


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"date": "{Yeer}"}, 'the file has no column "Yeer" for date; did you mean Year?'),
        ({"title": "{Investor"}, 'has a lone "{"'),
        ({"title": "Investor}"}, 'has a lone "}"'),
        (
            {"title": None},
            'are Month, Year, Investor, Amount, Country, Sector, Link, so add such as --map title="…"',
        ),
        ({"b": None}, "no column or text for b"),
        ({"parties": "{Country}"}, "not both"),
    ],
)
def test_a_mapping_that_does_not_fit_the_file_is_refused(changes: dict[str, str | None], reason: str) -> None:
    templates = {name: text for name, text in {**MAP, **changes}.items() if text is not None}
    with pytest.raises(NotUnderstood) as refused:
        imported(DEALS, templates)
    assert reason in str(refused.value)


def test_a_missing_country_and_a_source_without_address_are_refused() -> None:
    templates = {
        "date": "2025",
        "a": "{A}",
        "b": "Mali",
        "type": "meeting",
        "title": "T",
        "source.quote": "{Q}",
    }
    first, second = imported("A,Q\n,x\nNiger,x\n", templates)
    assert (first.field, str(first.reason)) == ("a", "no country is given")
    assert (second.field, str(second.reason)) == ("sources", "a source needs a url or a title")


def test_a_spreadsheet_without_rows_is_empty() -> None:
    assert (
        imported(
            "Year,Country\n",
            {"date": "{Year}", "a": "China", "b": "{Country}", "type": "visit", "title": "T"},
        )
        == []
    )


def test_a_mapping_is_saved_and_read() -> None:
    for chosen in (ColumnMap(MAP, {"Metals": "mining"}), ColumnMap(MAP, {}, "latin-1", day_first=False)):
        assert read_mapping(saved(chosen)) == chosen
    assert read_mapping('{"map": {"date": "{Year}"}}') == ColumnMap({"date": "{Year}"})


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"map": {"date": 1}}',
        '{"map": [], "words": {}}',
        '{"map": {}, "day_first": 3}',
        "{" * 9999,
    ],
)
def test_what_is_no_mapping_is_refused(text: str) -> None:
    with pytest.raises(NotUnderstood, match="not a mapping like"):
        read_mapping(text)


@pytest.mark.parametrize("text", ["Metals,mining\n", "\ufeffMetals;mining\r\n\r\n", "Metals\tmining"])
def test_words_are_two_columns(text: str) -> None:
    assert read_words(io.StringIO(text, newline="")) == {"Metals": "mining"}


def test_a_line_of_words_that_has_not_two_columns_is_refused() -> None:
    with pytest.raises(NotUnderstood, match="line 2 has not two columns"):
        read_words(io.StringIO("Metals,mining\nTech\n"))


@pytest.mark.parametrize(
    "before",
    [
        "Deals of the year\n",
        '\ufeffDeals;;\n\nCompiled by hand, "in 2020"\nSource: the press\n',
        "Year\n",
        "sep=,\n",
    ],
)
def test_a_title_and_remarks_before_the_heading_are_passed_over(before: str) -> None:
    templates = {"date": "{Year}", "a": "China", "b": "{Country}", "type": "visit", "title": "T"}
    first, second = imported(before + "Year,Country\n2020,Niger\n2021,Atlantis\n", templates)
    assert (first.date, first.parties) == ("2020", ("CHN", "NER"))
    assert (second.line, second.origin) == (before.count("\n") + 3, "2021,Atlantis\n")


def test_a_column_twice_is_refused_where_it_is_named() -> None:
    templates = {"date": "{Year}", "a": "China", "b": "Niger", "type": "visit", "title": "T"}
    assert [it.date for it in imported("Year,X,X\n2020,1,2\n", templates)] == ["2020"]
    with pytest.raises(NotUnderstood, match='the column "X" is there twice'):
        imported("Year,X,X\n2020,1,2\n", {**templates, "note": "{X}"})
