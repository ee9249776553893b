"""The same synthetic record for every contender: visits and pledges between twenty countries, 2010 to 2025."""

from __future__ import annotations

import json
import random
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import TypedDict
from uuid import UUID

from tinydb import TinyDB

from relations.model import Interaction, SectorMention, Source
from relations.store import RecordFile

NOW = "2025-07-01T10:00:00Z"
_CODES = "MLI RUS FRA CHN USA NER BFA SEN TUR DEU ITA IND BRA ZAF NGA GHA CIV TCD DZA MAR".split()
_SECTORS = ("energy", "transport", "defence", "economy")
_TYPES = ("visit", "meeting", "pledge", "agreement", "delivery")


_JRNL_SETTINGS = """\
version: v4.6
journals:
  default:
    journal: {journal}
editor: ''
encrypt: false
template: false
default_hour: 9
default_minute: 0
timeformat: '%Y-%m-%d %H:%M'
tagsymbols: '@'
highlight: false
linewrap: 79
indent_character: '|'
colors: {{body: none, date: none, tags: none, title: none}}
"""


class Entry(TypedDict):
    """One interaction with nothing but what every contender can hold."""

    date: str
    a: str
    b: str
    type: str
    sectors: list[str]
    title: str
    source: str


def entries(count: int) -> Iterator[Entry]:
    """Return as many interactions, always the same ones."""
    chance = random.Random(count)
    for n in range(count):
        a, b = chance.sample(_CODES, 2)
        yield {
            "date": f"20{chance.randint(10, 25)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}",
            "a": a,
            "b": b,
            "type": chance.choice(_TYPES),
            "sectors": chance.sample(_SECTORS, 2),
            "title": f"Le ministre reçoit son homologue, entretien n° {n}",
            "source": f"https://example.org/articles/{n}",
        }


def record_file(path: Path, count: int) -> None:
    """Write the record file of `relations`."""
    new = [
        Interaction(
            uid=str(UUID(int=n + 1)),
            date=entry["date"],
            parties=(entry["a"], entry["b"]),
            type=entry["type"],
            title=entry["title"],
            sectors=tuple(SectorMention(sector, entry["a"]) for sector in entry["sectors"]),
            sources=(Source(url=entry["source"]),),
            added=NOW,
            modified=NOW,
        )
        for n, entry in enumerate(entries(count))
    ]
    RecordFile(path).add(new, "import", NOW)


def stock_tinydb(path: Path, count: int) -> None:
    """Write TinyDB's own file."""
    with TinyDB(path) as db:
        db.insert_multiple(dict(entry) for entry in entries(count))


def json_lines(path: Path, count: int) -> None:
    """Write one JSON object a line."""
    path.write_text("".join(json.dumps(entry, ensure_ascii=False) + "\n" for entry in entries(count)))


def sqlite(path: Path, count: int) -> None:
    """Write a SQLite file without an index; the sectors as JSON, as `sqlite-utils insert` keeps a list."""
    with sqlite3.connect(path) as db:
        db.execute(
            "create table i (date text, a text, b text, type text, sectors text, title text, source text)"
        )
        rows = [
            (e["date"], e["a"], e["b"], e["type"], json.dumps(e["sectors"]), e["title"], e["source"])
            for e in entries(count)
        ]
        db.executemany("insert into i values (?, ?, ?, ?, ?, ?, ?)", rows)


def jrnl(path: Path, count: int) -> None:
    """Write a jrnl journal, sectors as tags, and its configuration beside it."""
    ordered = sorted(entries(count), key=lambda entry: entry["date"])
    path.write_text(
        "".join(
            f"[{e['date']} 09:00] {e['title']}\n{e['a']} {e['b']} {' '.join('@' + s for s in e['sectors'])}\n\n"
            for e in ordered
        )
    )
    path.with_suffix(".yaml").write_text(_JRNL_SETTINGS.format(journal=path))


def watson(path: Path, count: int) -> None:
    """Write Watson's folder: an hour for each interaction."""
    path.mkdir()
    start = 1_262_304_000
    frames = [
        [start + 4000 * n, start + 4000 * n + 3600, f"{e['a']}-{e['b']}", f"{n:032x}", e["sectors"], start]
        for n, e in enumerate(entries(count))
    ]
    (path / "frames").write_text(json.dumps(frames))


def taskwarrior(path: Path, count: int) -> None:
    """Write taskwarrior's folder, with its configuration."""
    path.mkdir()
    (path / "rc").write_text("confirmation=off\ngc=off\nhooks=off\nverbose=nothing\nnews.version=2.6.0\n")
    lines = [
        f'[description:"{e["title"]}" due:"1750000000" entry:"{1_262_304_000 + n}" project:"{e["a"]}-{e["b"]}"'
        f' status:"pending" tags:"{",".join(e["sectors"])}" uuid:"{UUID(int=n + 1)}"]\n'
        for n, e in enumerate(entries(count))
    ]
    (path / "pending.data").write_text("".join(lines))


def hledger(path: Path, count: int) -> None:
    """Write an hledger journal: a posting of 1 to each sector."""
    with path.open("w", encoding="utf-8") as file:
        for entry in entries(count):
            file.write(f"{entry['date']} {entry['title']}\n")
            file.writelines(f"    {sector}:{entry['a']}:{entry['b']}    1\n" for sector in entry["sectors"])
            file.write("    record\n\n")
