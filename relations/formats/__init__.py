"""The formats that are read and written: an entry each, and each dataset by its module; loaded when named."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib import import_module
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, TextIO, cast

from relations.errors import NotUnderstood

if TYPE_CHECKING:
    from relations.formats.event_data.event import EventReader
    from relations.formats.event_data.layout import Layout
    from relations.formats.rows import Rows
    from relations.model import Interaction
    from relations.vocabulary import Vocabulary

    Dump = Callable[[Iterable[Interaction], Vocabulary, str], Iterator[str]]
    Detect = Callable[[str, str], bool]  # of the beginning of a text, and of its first line
    Load = Callable[..., Rows]  # of a text stream, and of the number of lines before the heading of a table


@dataclass(frozen=True)
class Format:
    """A format: its module here, the functions in it that write and read it, and its files' endings.

    `events` names the function that reads a dataset's events, bytes in, in place of `load`. Each module in `datasets/`
    is a dataset, its rows parted by tabs, and has its `LAYOUT` as well, how it is kept; each that is read, but for
    tables, has `detect`: what it looks like. What is `published` is for readers: drafts that nobody has
    read are left out of it. Where a first line does not hold the `sign` of a format, its module is not even loaded.
    """

    module: str
    suffixes: tuple[str, ...] = ()
    dump: str | None = None
    load: str | None = None
    events: str | None = None
    published: bool = False
    sign: str = ""


def _datasets() -> list[str]:
    return sorted(file.stem for file in (Path(__file__).parent / "datasets").glob("[!_]*.py"))


FORMATS: dict[str, Format] = {
    "json": Format("json_", (".json",), dump="dump", load="load"),
    "jsonl": Format("jsonl", (".jsonl", ".ndjson"), dump="dump", load="load"),
    "csv": Format("csv_", (".csv",), dump="dump_csv", load="load"),
    "tsv": Format("csv_", (".tsv", ".tab"), dump="dump_tsv", load="load"),
    "md": Format("markdown", (".md", ".markdown"), dump="dump", published=True),
    "timelinejs": Format("timelinejs", (".timeline.json",), dump="dump", published=True),
    "ics": Format("icalendar_", (".ics",), dump="dump", published=True),
    "ftm": Format("ftm", (".ftm.json", ".ijson"), dump="dump", published=True),
    "matrix": Format("matrix", (".matrix.csv",), dump="dump", published=True),
    **{name: Format(f"datasets.{name}", events="events", sign="\t") for name in _datasets()},
}
WRITTEN = tuple(name for name, entry in FORMATS.items() if entry.dump)
READ = tuple(name for name, entry in FORMATS.items() if entry.load or entry.events)
TABLES = ("csv", "tsv")
DATASETS = tuple(name for name, entry in FORMATS.items() if entry.events)


def dump(name: str, interactions: Iterable[Interaction], vocabulary: Vocabulary, lang: str) -> Iterator[str]:
    """Yield the interactions as the text of a file in the format `name`; NotUnderstood for one that is not written."""
    entry = FORMATS.get(name)
    if not entry or not entry.dump:
        raise NotUnderstood(
            '"{name}" is not a format to write; use one of {all}',
            name=name,
            all=", ".join(WRITTEN),
            field="--format",
        )
    return cast("Dump", _function(entry, entry.dump))(interactions, vocabulary, lang)


def is_published(name: str) -> bool:
    """Return whether a format is for readers: drafts that nobody has read are left out of it."""
    return name in FORMATS and FORMATS[name].published


def load(name: str, stream: TextIO, skip: int = 0) -> Rows:
    """Return the rows in a text stream of the format `name`, one of the record's own.

    `skip` lines stand before the heading of a table; 0 for what is none.
    """
    entry = FORMATS[name]
    assert entry.load
    read = cast("Load", _function(entry, entry.load))
    return read(stream, skip) if skip else read(stream)


def events(name: str) -> EventReader:
    """Return the reader of the dataset `name`, which yields events from a stream of bytes."""
    entry = FORMATS[name]
    assert entry.events
    return cast("EventReader", _function(entry, entry.events))


def layout(name: str) -> Layout:
    """Return how the dataset `name` is kept."""
    return cast("Layout", _function(FORMATS[name], "LAYOUT"))


def detect(text: str) -> str:
    """Return the format of a file that begins with `text`; what looks like none is a table.

    `detect` of a format is given the text and its first line.
    """
    begun = text.lstrip()
    first = begun.partition("\n")[0].rstrip("\r")
    for name in READ:
        entry = FORMATS[name]
        may_be = name not in TABLES and entry.sign in first
        if may_be and cast("Detect", _function(entry, "detect"))(begun, first):
            return name
    return "tsv" if "\t" in first else "csv"


def dump_rows(name: str, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """Yield chosen columns as csv, tsv or md, their texts made safe as in the whole format."""
    if name == "md":
        from relations.formats import markdown

        return markdown.table_lines(chain([columns], rows))
    from relations.formats.csv_ import csv_lines, safe

    made_safe = ([safe(cell) if cell else "" for cell in row] for row in chain([columns], rows))
    return csv_lines(made_safe, "\t" if name == "tsv" else ",")


def of_file(name: str) -> str | None:
    """Return the format that a file's name ends in, the longest ending first; None for none."""
    endings = [(suffix, key) for key, entry in FORMATS.items() for suffix in entry.suffixes]
    return next(
        (key for suffix, key in sorted(endings, key=lambda e: -len(e[0])) if name.lower().endswith(suffix)),
        None,
    )


def _function(entry: Format, name: str) -> object:
    return getattr(import_module(f"relations.formats.{entry.module}"), name)
