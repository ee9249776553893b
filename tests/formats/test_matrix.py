"""The coverage matrix as CSV: sectors down, periods across."""

from __future__ import annotations

import csv

from relations.formats.matrix import dump
from relations.model import Interaction, SectorMention
from relations.vocabulary import BUILTIN


def made(number: int, date: str, *sectors: str) -> Interaction:
    return Interaction(
        id=number,
        uid=f"7b0c1d8e-6f5a-4c3b-9d2e-{number:012}",
        date=date,
        parties=("MLI", "RUS"),
        type="visit",
        title="T",
        sectors=tuple(SectorMention(sector) for sector in sectors),
        added="2025-06-24T08:00:00Z",
        modified="2025-06-24T08:00:00Z",
    )


def test_counts_by_sector_and_period_with_a_column_for_imprecise_dates() -> None:
    found = [
        made(1, "1975-06", "defence"),
        made(2, "2025-06-23", "defence", "energy"),
        made(3, "../1980", "energy"),
    ]
    heading, *rows = csv.reader(dump(found, BUILTIN, "en"))
    assert heading[:4] == ["sector", "family", "total", "1975"]
    assert heading[-2:] == ["2025", "imprecise"]
    assert [(row[0], row[2], row[3], row[-2], row[-1]) for row in rows] == [
        ("Defence", "2", "1", "1", "0"),
        ("Energy", "2", "0", "1", "1"),
    ]


def test_headings_in_french() -> None:
    heading, row = csv.reader(dump([made(1, "2025-06-23", "energy")], BUILTIN, "fr"))
    assert heading[:3] == ["secteur", "famille", "total"]
    assert row[0] == "Énergie"
