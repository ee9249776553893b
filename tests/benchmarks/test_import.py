"""Imports as large as they come, by the real command: a million rows of a dataset, fifty thousand of one's own."""

from __future__ import annotations

import json
import os
import random
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.formats.datasets.made import gdelt

ROWS, HITS = 1_000_000, 500
PARSE = "import csv, sys; print(sum(len(row) > 57 for row in csv.reader(sys.stdin, delimiter='\\t')))"
WORDS = (
    "minister", "military", "limit", "mali", "malawi", "lima", "president", "police", "government", "moscow", "rural",
    "russia", "school", "media", "company", "milan", "criminal", "university", "brussels", "islam", "media", "peru",
)  # fmt: skip
COUNTRIES = ("USA", "CHN", "FRA", "GBR", "IND", "AUS", "NZL", "TUR", "IRN", "EGY", "NGA", "NER", "SEN", "")


def run(command: Sequence[str], folder: Path) -> tuple[float, int]:
    """Run a command and return the seconds of processor it took, as others may use the machine, and its peak memory."""
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0, command
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024


@pytest.fixture(scope="module")
def million(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file in GDELT's layout with 500 rows of one pair among a million, as varied as the published ones."""
    path = tmp_path_factory.mktemp("gdelt") / "million.tsv"
    chance = random.Random(1)
    others = [_row(chance, *chance.choices(COUNTRIES, k=2)) for _ in range(5_000)]
    with path.open("w", encoding="utf-8") as file:
        for number in range(ROWS):
            hit = number % (ROWS // HITS) == 77
            rest = _row(chance, "MLI", "RUS") if hit else others[number % len(others)]
            file.write(f"{500_000_000 + number}\t{rest}")
    return path


def _row(chance: random.Random, first: str, second: str) -> str:
    """Return a row without its number; names in capitals, places and addresses as they occur in the dataset."""
    words = [chance.choice(WORDS) for _ in range(8)]
    url = f"https://www.{words[0]}.example/{chance.randrange(10**6)}/{'-'.join(words).lower()}.html"
    place = f"{words[1].title()}, {words[2].title()}, {words[3].title()} (general)"
    row = gdelt(0, first, second, "112", url=url, place=place)[2:]
    names = iter((words[4].upper(), words[5].upper()))
    return re.sub("NAME [A-Z]+", lambda _: next(names), row)


@pytest.mark.long
def test_a_pair_in_a_million_rows_costs_little_more_than_looking_for_it(million: Path) -> None:
    folder = million.parent
    baseline = ["sh", "-c", f'grep -F MLI million.tsv | grep -F RUS | "{sys.executable}" -c "{PARSE}"']
    ours = [
        sys.executable,
        "-m",
        "relations",
        "--db",
        "gdelt.json",
        "import",
        "million.tsv",
        "mali",
        "russia",
    ]
    times, memory = [], 0
    for _ in range(3):
        (folder / "gdelt.json").unlink(missing_ok=True)
        seconds, peak = run(ours, folder)
        times.append(seconds)
        memory = max(memory, peak)
    found = json.loads((folder / "gdelt.json").read_text(encoding="utf-8"))["interactions"]
    looking = min(run(baseline, folder)[0] for _ in range(3))
    assert len(found) == HITS
    assert memory < 150_000_000
    assert min(times) <= 3 * looking, f"{min(times):.2f} s against {looking:.2f} s of grep and parse"


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
    seconds, _ = run([*command, "fifty.jsonl"], tmp_path)
    data = json.loads((tmp_path / "record.json").read_text(encoding="utf-8"))
    assert (len(data["interactions"]), len(data["history"])) == (60_000, 2)
    assert 50_000 / seconds >= 5_000, f"{50_000 / seconds:.0f} rows a second"
