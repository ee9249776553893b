"""The data that a page carries: what it shows, and nothing of a reporter's workspace."""

from __future__ import annotations

import base64
import csv
import io
import json
from collections.abc import Sequence
from dataclasses import dataclass

from relations.formats.columns import ALL_COLUMNS
from relations.formats.spreadsheet_safe import escape_formula
from relations.model import Interaction, to_json
from relations.model.fields import FIELDS

CSV_ONLY_ABOVE = 300  # interactions; the JSON of more makes a page too heavy for a phone
PRIVATE = ("uid", "tags", "note", "codes")
_OF_SOURCE = ("url", "title", "publisher", "published", "quote")
_INSTEAD = {"date": ("date", "start", "end"), "parties": ("actor", "other")}
_COLUMNS = tuple(
    column
    for field in FIELDS
    if field.name == "note" or field.name not in (*PRIVATE, "ref", "added", "modified")
    for column in _INSTEAD.get(field.name, (field.name,))
)


@dataclass(frozen=True)
class Download:
    """A file inside the page: its name, its address as `data:`, its size in bytes."""

    name: str
    href: str
    size: int


def downloads(interactions: Sequence[Interaction], name: str, *, notes: bool) -> list[Download]:
    """Return the files that a reader can take away; `notes` lets the notes into them."""
    found = [_download(f"{name}.csv", "text/csv;charset=utf-8", _csv(interactions, notes=notes))]
    if len(interactions) <= CSV_ONLY_ABOVE:
        found.append(_download(f"{name}.json", "application/json", _json(interactions, notes=notes)))
    return found


def public(it: Interaction, *, notes: bool) -> dict[str, object]:
    """Return the publishable fields of an interaction: no notes unless asked for, no tags, codes, uid."""
    hidden = {*PRIVATE, *it.extra} - ({"note"} if notes else set())
    shown: dict[str, object] = {name: value for name, value in to_json(it).items() if name not in hidden}
    shown["sources"] = [{name: getattr(source, name) for name in _OF_SOURCE} for source in it.sources]
    return shown


def _json(interactions: Sequence[Interaction], *, notes: bool) -> str:
    lines = [json.dumps(public(it, notes=notes), ensure_ascii=False) for it in interactions]
    return "[\n" + ",\n".join(lines) + "\n]\n"


def _csv(interactions: Sequence[Interaction], *, notes: bool) -> str:
    columns = [name for name in _COLUMNS if notes or name != "note"]
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    for it in interactions:
        writer.writerow([escape_formula(cell) if (cell := _cell(it, name)) else "" for name in columns])
    return text.getvalue()


def _cell(it: Interaction, column: str) -> str:
    if column == "other":
        return it.parties[1]
    if column == "sources":
        return ";".join(source.url or source.title or "" for source in it.sources)
    return ALL_COLUMNS[column].data(it) or ""


def _download(name: str, kind: str, text: str) -> Download:
    content = text.encode()
    return Download(name, f"data:{kind};base64,{base64.b64encode(content).decode()}", len(content))
