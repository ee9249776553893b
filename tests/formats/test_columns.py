"""The columns of `list` and of data files."""

from __future__ import annotations

import json
from dataclasses import replace

from relations.formats.columns import ALL_COLUMNS, LIST_COLUMNS, data_rows, heading, word_rows
from relations.model import SectorMention, Source
from relations.vocabulary import BUILTIN
from tests.model.test_interaction import MEETING

IT = replace(
    MEETING,
    id=7,
    sectors=(SectorMention("energy", "RUS"), SectorMention("transport")),
    follows=(2, 3),
    sources=(Source(url="https://example.org"), Source(title="Note")),
)


def test_the_default_columns() -> None:
    assert word_rows([IT], LIST_COLUMNS, BUILTIN, "en") == [[
        "7", "2025-06-23", "MLI-RUS", "meeting", "Goïta received by Putin at the Kremlin", "Energy@RUS, Transport",
    ]]  # fmt: skip


def test_labels_follow_the_language() -> None:
    assert word_rows([IT], ("type", "sectors", "confidence"), BUILTIN, "fr") == [
        ["rencontre", "Énergie@RUS, Transports", "rapporté"]
    ]


def test_every_column_gives_a_text() -> None:
    row = word_rows([IT], list(ALL_COLUMNS), BUILTIN, "en")[0]
    assert dict(zip(ALL_COLUMNS, row, strict=True))["follows"] == "#2, #3"
    assert dict(zip(ALL_COLUMNS, row, strict=True))["sources"] == "https://example.org, Note"
    assert all(isinstance(cell, str) for cell in row)


def test_in_data_codes_stand_whatever_the_language() -> None:
    columns = ("type", "sectors", "confidence", "parties", "follows", "actor", "place")
    assert list(data_rows([IT], columns)) == [
        ["meeting", "energy@RUS;transport", "reported", "MLI;RUS", "2;3", "MLI", None]
    ]


def test_sources_stand_once_whichever_columns_hold_them() -> None:
    [[every]] = data_rows([IT], ["sources"])
    [[first, further]] = data_rows([IT], ["source.url", "sources"])
    assert [source["title"] for source in json.loads(every or "")] == [None, "Note"]
    assert first == "https://example.org"
    assert [source["title"] for source in json.loads(further or "")] == ["Note"]


def test_a_heading_follows_the_language_and_has_spaces() -> None:
    assert (heading("key_date", "en"), heading("key_date", "fr"), heading("uid", "fr")) == (
        "key date",
        "jour clé",
        "uid",
    )
