"""The columns of `list`."""

from __future__ import annotations

from dataclasses import replace

from relations.model import Mention, Source
from relations.render.cells import COLUMNS, DEFAULT, rows
from relations.vocabulary import BUILTIN
from tests.model.test_interaction import MEETING

IT = replace(
    MEETING,
    id=7,
    sectors=(Mention("energy", "RUS"), Mention("transport")),
    follows=(2, 3),
    sources=(Source(url="https://example.org"), Source(title="Note")),
)


def test_the_default_columns() -> None:
    assert rows([IT], DEFAULT, BUILTIN, "en") == [[
        "7", "2025-06-23", "MLI-RUS", "meeting", "Goïta received by Putin at the Kremlin", "Energy@RUS, Transport",
    ]]  # fmt: skip


def test_labels_follow_the_language() -> None:
    assert rows([IT], ("type", "sectors", "confidence"), BUILTIN, "fr") == [
        ["rencontre", "Énergie@RUS, Transports", "rapporté"]
    ]


def test_every_column_gives_a_text() -> None:
    row = rows([IT], list(COLUMNS), BUILTIN, "en")[0]
    assert dict(zip(COLUMNS, row, strict=True))["follows"] == "#2, #3"
    assert dict(zip(COLUMNS, row, strict=True))["sources"] == "https://example.org, Note"
    assert all(isinstance(cell, str) for cell in row)
