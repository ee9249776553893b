"""CSV and TSV: one interaction a row under the record's own columns, safe to open in a spreadsheet."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import TextIO, cast

from relations.errors import NotUnderstood
from relations.formats.cells import defused, joined, parted, restored
from relations.formats.rows import Refused, Row, Rows, refused
from relations.formats.table_reader import once, read_table
from relations.model import Interaction, to_json
from relations.model.interaction import Json
from relations.model.record import FIELDS
from relations.model.shape import Record, SourceRecord
from relations.text import fold, suggestions
from relations.vocabulary import Vocabulary

SOURCE_COLUMNS = ("source.url", "source.title", "source.publisher", "source.published", "source.quote")
_BEFORE = FIELDS[: FIELDS.index("sources")]
_AFTER = FIELDS[FIELDS.index("sources") :]
COLUMNS = (*_BEFORE, *SOURCE_COLUMNS, *_AFTER, "extra")
_LISTS = ("parties", "people", "tags", "follows", "sectors")
_OBJECTS = ("sources", "codes", "extra")
_SIDES = ("a", "b")  # a hand-made file may give the two parties a column each


def dump_csv(interactions: Iterable[Interaction], _vocabulary: Vocabulary, _lang: str) -> Iterator[str]:
    """Yield comma-separated rows under a heading; sectors as `transport@MLI;energy@RUS`, objects as JSON.

    `sources` holds the sources after the first as JSON, `extra` the keys this version does not know.
    """
    return written(chain([COLUMNS], map(_cells, interactions)), ",")


def dump_tsv(interactions: Iterable[Interaction], _vocabulary: Vocabulary, _lang: str) -> Iterator[str]:
    """Yield tab-separated rows, otherwise as the comma-separated ones."""
    return written(chain([COLUMNS], map(_cells, interactions)), "\t")


def written(rows: Iterable[Sequence[str]], delimiter: str) -> Iterator[str]:
    """Yield the rows as lines of a file, quoted where a cell needs it."""
    line = io.StringIO()
    writer = csv.writer(line, delimiter=delimiter, lineterminator="\n")
    for row in rows:
        writer.writerow(row)
        yield line.getvalue()
        line.seek(0)
        line.truncate()


def load(stream: TextIO) -> Rows:
    """Return the rows under the record's own columns, in any order, each optional as far as the record allows.

    Raises NotUnderstood for a column that is not the record's.
    """
    table = read_table(stream)
    once(table.columns, table.columns)
    columns = [_column(heading) for heading in table.columns]
    return Rows((_own(row, columns) for row in table.rows), table.heading, table.suffix)


def _column(heading: str) -> str:
    name = heading if heading in COLUMNS else fold(heading).replace(" ", "_")
    name = name.replace("source_", "source.", 1) if name.startswith("source_") else name
    if name in COLUMNS or name in _SIDES:
        return name
    near = suggestions(name, COLUMNS)
    hint = (
        f"did you mean {' or '.join(near)}?" if near else "`--map` says what a column of another file means"
    )
    raise NotUnderstood(f'"{heading}" is not a column of the record; {hint}', field="FILE")


def _own(row: Row | Refused, columns: Sequence[str]) -> Row | Refused:
    if isinstance(row, Refused):
        return row
    cells = {
        name: restored(str(cell)) for name, cell in zip(columns, row.fields.values(), strict=True) if cell
    }
    try:
        return Row(row.line, fields_of(cells), row.origin)
    except NotUnderstood as error:
        return refused(Row(row.line, cast("Mapping[str, Json]", cells), row.origin), error)


def fields_of(cells: Mapping[str, str]) -> dict[str, Json]:
    """Return the record's fields that the cells of its columns hold; NotUnderstood for a cell that is not JSON."""
    fields: dict[str, Json] = {}
    source: dict[str, Json] = {}
    extra: dict[str, Json] = {}
    for name, cell in cells.items():
        if name in _LISTS:
            fields[name] = list(parted(cell))
        elif name in _OBJECTS:
            value = _object(name, cell)
            if name == "extra" and isinstance(value, dict):
                extra = value
            else:
                fields[name] = value
        elif name in SOURCE_COLUMNS:
            source[name.partition(".")[2]] = cell
        else:
            fields[name] = cell
    if source:
        further = fields.get("sources") or []
        fields["sources"] = [source, *further] if isinstance(further, list) else [source, further]
    return {**extra, **fields}


def _object(name: str, cell: str) -> Json:
    from relations.formats.json_ import parse

    try:
        return parse(cell)
    except (ValueError, RecursionError):
        raise NotUnderstood(f"{name} is written as JSON in a cell", field=name) from None


def _cells(it: Interaction) -> list[str]:
    full = to_json(it)
    fields = cast("dict[str, Json]", full)
    cells: dict[str, str] = {name: _cell(fields[name]) for name in FIELDS if name not in _LISTS}
    cells["parties"] = _list(it.parties)
    cells["people"] = _list(it.people)
    cells["tags"] = _list(it.tags)
    cells["follows"] = _list([str(id_) for id_ in it.follows])
    cells["sectors"] = _list([str(mention) for mention in it.sectors])
    cells["codes"] = _json(fields["codes"])
    cells["extra"] = _json(cast("Json", dict(it.extra)))
    cells.update(_sources(full))
    return [cells[column] for column in COLUMNS]


def _sources(full: Record) -> dict[str, str]:
    sources = full["sources"]
    first: SourceRecord = sources[0] if sources and len(sources[0]) == len(SOURCE_COLUMNS) else {}
    # A first source with keys of its own cannot be five cells: then all stand in the column of JSON.
    further = sources[1:] if first else sources
    cells = {column: _cell(cast("Json", first.get(column.partition(".")[2]))) for column in SOURCE_COLUMNS}
    return {**cells, "sources": _json(cast("Json", further))}


def _cell(value: Json) -> str:
    return "" if value is None else defused(value if isinstance(value, str) else str(value))


def _list(values: Sequence[str]) -> str:
    return defused(joined(values)) if values else ""


def _json(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False) if value else ""
