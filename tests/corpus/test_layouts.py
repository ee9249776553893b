"""A row that is kept makes the same event again; one that cannot be an event is counted by reason."""

from __future__ import annotations

import io

import pytest

from relations.corpus.layouts import LAYOUTS, countries_of, kept_rows, meanings_of
from relations.formats import DATASETS
from relations.formats.rows import Refused, Tally
from tests.corpus.made import ALL, GDELT, ICEWS, POLECAT


def test_every_dataset_has_a_layout() -> None:
    assert set(LAYOUTS) == set(DATASETS)


@pytest.mark.parametrize(("dataset", "text"), [("gdelt", GDELT), ("icews", ICEWS), ("polecat", POLECAT)])
def test_no_row_is_lost(dataset: str, text: str) -> None:
    tally = Tally()
    rows = list(kept_rows(dataset, io.BytesIO(text.encode()), ALL, tally))
    refused = [row for row in rows if isinstance(row, Refused)]
    kept = [row for row in rows if not isinstance(row, Refused)]
    assert tally.rows == len(kept) + len(refused) + sum(tally.skipped.values())
    assert all(len(cells) == len(LAYOUTS[dataset].columns) for _, cells in kept)


def test_what_countries_and_codes_mean_is_the_importers_reading() -> None:
    assert countries_of("gdelt", ["MLI", "ROM", "AFR", "XQQ"], ALL) == [
        ("MLI", "MLI"),
        ("ROM", "ROU"),
        ("AFR", "-"),
    ]
    assert meanings_of("gdelt", ["042", "043", "040", "073", "99"]) == [
        ("042", "visitor"), ("043", "host"), ("040", "="), ("073", None),
    ]  # fmt: skip
    assert meanings_of("polecat", ["CONSULT|visit", "AID|None", "SURPRISE|None"]) == [
        ("CONSULT|visit", "="), ("AID|None", None),
    ]  # fmt: skip
