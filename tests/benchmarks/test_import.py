"""Imports as large as they come, by the real command: a million rows of a dataset, fifty thousand of one's own."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from statistics import median

import pytest

from tests.benchmarks.million import HITS, imported, make, run

# What it costs to read the rows, name each by its content and write it, with nothing but the standard library; so
# many times that it takes about as long as the import, as machines change their pace from one second to the next.
TIMES, BUDGET = 5, 7
PLAIN = f"""
import json, sys, uuid
for _ in range({TIMES}):
    rows = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
    for row in rows:
        row["uid"] = str(uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(row, sort_keys=True)))
    with open("plain.jsonl", "w", encoding="utf-8") as file:
        file.writelines(json.dumps(row, ensure_ascii=False) + "\\n" for row in rows)
"""


@pytest.mark.long
def test_a_pair_among_a_million_rows_is_found_in_little_memory(tmp_path: Path) -> None:
    make(tmp_path / "million.tsv")
    _, memory = imported(tmp_path / "million.tsv")
    found = json.loads((tmp_path / "gdelt.json").read_text(encoding="utf-8"))["interactions"]
    assert len(found) == HITS
    assert memory < 150_000_000


@pytest.mark.long
def test_fifty_thousand_rows_into_ten_thousand_records_in_one_change(tmp_path: Path) -> None:
    def rows(first: int, count: int) -> str:
        return "".join(
            json.dumps(
                {
                    "date": f"{2010 + n % 15}-{1 + n % 12:02}-{1 + n % 28:02}",
                    "parties": ["Mali", "RUS"],
                    "type": "meeting",
                    "title": f"Row {n}",
                    "sectors": ["energy", "transport@Russia"],
                    "sources": [{"url": f"https://example.org/{n}", "publisher": "P"}],
                }
            )
            + "\n"
            for n in range(first, first + count)
        )

    (tmp_path / "ten.jsonl").write_text(rows(0, 10_000), encoding="utf-8")
    (tmp_path / "fifty.jsonl").write_text(rows(10_000, 50_000), encoding="utf-8")
    command = [sys.executable, "-m", "relations", "--db", "record.json", "import"]
    run([*command, "ten.jsonl"], tmp_path)
    before = (tmp_path / "record.json").read_bytes()
    ratios: list[float] = []
    for _ in range(3):
        (tmp_path / "record.json").write_bytes(before)
        plain, _ = run([sys.executable, "-c", PLAIN, "fifty.jsonl"], tmp_path)
        seconds, _ = run([*command, "fifty.jsonl"], tmp_path)
        ratios.append(seconds / (plain / TIMES))
    data = json.loads((tmp_path / "record.json").read_text(encoding="utf-8"))
    assert (len(data["interactions"]), len(data["history"])) == (60_000, 2)
    assert median(ratios) <= BUDGET, f"{ratios} times as long as plain reading and writing"
