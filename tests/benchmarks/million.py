"""A pair looked for in a million rows of a dataset: what it costs beside grep."""

from __future__ import annotations

import random
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.formats.datasets.made import gdelt

ROWS, HITS = 1_000_000, 500
PARSE = "import csv, sys; print(sum(len(row) > 57 for row in csv.reader(sys.stdin, delimiter='\\t')))"
# A process of its own between: what a child's peak of memory begins with is its parent's size.
MEASURED = """
import resource, subprocess, sys
status = subprocess.call(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(used.ru_utime + used.ru_stime, used.ru_maxrss * 1024)
sys.exit(status)
"""
WORDS = (
    "minister", "military", "limit", "mali", "malawi", "lima", "president", "police", "government", "moscow", "rural",
    "russia", "school", "media", "company", "milan", "criminal", "university", "brussels", "islam", "media", "peru",
)  # fmt: skip
COUNTRIES = ("USA", "CHN", "FRA", "GBR", "IND", "AUS", "NZL", "TUR", "IRN", "EGY", "NGA", "NER", "SEN", "")


def run(command: Sequence[str], folder: Path) -> tuple[float, int]:
    """Run a command and return the seconds of processor it took, as others may use the machine, and its peak memory."""
    measured = [sys.executable, "-S", "-c", MEASURED, *command]
    done = subprocess.run(measured, cwd=folder, stdout=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 0, command
    seconds, memory = done.stdout.split()
    return float(seconds), int(memory)


def make(path: Path) -> None:
    """Write a file in GDELT's layout with 500 rows of one pair among a million, as varied as the published ones."""
    chance = random.Random(1)
    others = [_row(chance, *chance.choices(COUNTRIES, k=2)) for _ in range(5_000)]
    with path.open("w", encoding="utf-8") as file:
        for number in range(ROWS):
            hit = number % (ROWS // HITS) == 77
            rest = _row(chance, "MLI", "RUS") if hit else others[number % len(others)]
            file.write(f"{500_000_000 + number}\t{rest}")


def imported(file: Path) -> tuple[float, int]:
    """Import the pair into a record beside `file`; return the seconds and the peak of memory in bytes."""
    record = file.with_name("gdelt.json")
    record.unlink(missing_ok=True)
    command = [sys.executable, "-m", "relations", "--db", record.name, "import", file.name, "mali", "russia"]
    return run(command, file.parent)


def looked_for(file: Path) -> float:
    """Return the seconds that grep for the two codes, and parsing what it finds, takes."""
    piped = f'grep -F MLI {file.name} | grep -F RUS | "{sys.executable}" -c "{PARSE}"'
    return run(["sh", "-c", piped], file.parent)[0]


def _row(chance: random.Random, first: str, second: str) -> str:
    """Return a row without its number; names in capitals, places and addresses as they occur in the dataset."""
    words = [chance.choice(WORDS) for _ in range(8)]
    url = f"https://www.{words[0]}.example/{chance.randrange(10**6)}/{'-'.join(words).lower()}.html"
    place = f"{words[1].title()}, {words[2].title()}, {words[3].title()} (general)"
    row = gdelt(0, first, second, "112", url=url, place=place)[2:]
    names = iter((words[4].upper(), words[5].upper()))
    return re.sub("NAME [A-Z]+", lambda _: next(names), row)
