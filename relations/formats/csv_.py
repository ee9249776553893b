"""CSV and TSV: an interaction a row, safe to open in a spreadsheet; the columns are those of `columns.py`."""

from __future__ import annotations

import csv
import io
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import TextIO, cast

from relations.errors import NotUnderstood
from relations.formats.columns import EXPORTED, SOURCE_COLUMNS, data_rows
from relations.formats.rows import InputRow, Refused, Rows, refused
from relations.formats.spreadsheet_safe import escape_formula, split_list, unescape_formula
from relations.formats.table_reader import read_table, refuse_twice
from relations.messages import listed, msg
from relations.model import Interaction
from relations.model.fields import FIELDS
from relations.model.interaction import Json
from relations.text import escape_reversibly, fold, suggestions, unescape
from relations.vocabulary import Vocabulary

READ_COLUMNS = (*EXPORTED, "actor")  # who acts is told by the parties, and may stand in a column of its own
_LISTS = ("parties", *(field.name for field in FIELDS if field.many and field.kind != "sources"))
_OBJECTS = ("sources", "codes", "extra")
SOURCE_IS = (
    '"{column}" can be source.url, an address, source.title, or source.publisher, the name of a paper; write'
    " which one"
)
# What columns of other tables are called that hold what every interaction needs.
_LIKELY = {
    "date": {"date", "dates", "day", "jour", "when", "quand", "year", "annee", "signed", "signe"},
    "a": {"a", "from", "actor", "de", "acteur", "country1", "pays1", "source country", "donor", "donateur"},
    "b": {"b", "to", "country", "pays", "recipient", "target", "partner", "partenaire", "country2", "pays2"},
    "type": {"type", "kind", "nature", "categorie", "category"},
    "title": {
        "title",
        "titre",
        "headline",
        "subject",
        "objet",
        "event",
        "evenement",
        "description",
        "intitule",
    },
}
_ACTIVE = set('$`"\\!')  # what a shell acts on, or ends at, between double quotes
_SIDES = ("a", "b")  # a hand-made file may give the two parties a column each


def dump_csv(interactions: Iterable[Interaction], _vocabulary: Vocabulary, _lang: str) -> Iterator[str]:
    """Yield comma-separated rows under a heading; sectors as `transport@MLI;energy@RUS`, objects as JSON.

    `sources` holds the sources after the first as JSON, `extra` the keys this version does not know.
    """
    return dump_columns(interactions, EXPORTED, ",")


def dump_tsv(interactions: Iterable[Interaction], _vocabulary: Vocabulary, _lang: str) -> Iterator[str]:
    """Yield tab-separated rows, otherwise as the comma-separated ones."""
    return dump_columns(interactions, EXPORTED, "\t")


def dump_columns(
    interactions: Iterable[Interaction], columns: Sequence[str], delimiter: str
) -> Iterator[str]:
    """Yield chosen columns under a heading, in codes, as `load` reads them back."""
    # JSON begins with a bracket and has escapes of its own.
    made_safe = [str if column in _OBJECTS else safe for column in columns]
    rows = (
        ["" if cell is None else make(cell) for make, cell in zip(made_safe, row, strict=True)]
        for row in data_rows(interactions, columns)
    )
    return csv_lines(chain([columns], rows), delimiter)


def safe(text: str) -> str:
    """Return `text` as a cell that no spreadsheet computes and in which all can be seen; `_own` reads it back."""
    return escape_formula(escape_reversibly(text))


def csv_lines(rows: Iterable[Sequence[str]], delimiter: str) -> Iterator[str]:
    """Yield the rows as lines of a file, quoted where a cell needs it."""
    line = io.StringIO()
    writer = csv.writer(line, delimiter=delimiter, lineterminator="\n")
    for row in rows:
        writer.writerow(row)
        yield line.getvalue()
        line.seek(0)
        line.truncate()


def load(stream: TextIO, skip: int = 0) -> Rows:
    """Return the rows under the record's own columns, in any order, each optional as far as the record allows.

    `skip` lines stand before the heading. Raises NotUnderstood for a column that is not the record's.
    """
    table = read_table(stream, skip=skip)
    refuse_twice(table.columns, table.columns)
    columns = [_column(heading, table.columns) for heading in table.columns]
    return Rows((_own(row, columns) for row in table.rows), table.heading, table.suffix)


def _column(heading: str, columns: Sequence[str]) -> str:
    name = heading if heading in READ_COLUMNS else fold(heading).replace(" ", "_")
    name = name.replace("source_", "source.", 1) if name.startswith("source_") else name
    if name in READ_COLUMNS or name in _SIDES:
        return name
    known = sum(fold(column).replace(" ", "_") in (*READ_COLUMNS, *_SIDES) for column in columns)
    if known < 2 < len(columns):  # the columns are another table's
        raise NotUnderstood(
            "the columns are {columns}; say what they mean, such as {example}, or where the heading is, with"
            " --skip-rows",
            field="FILE",
            columns=", ".join(column for column in columns if column),
            example=example_map(columns),
        )
    if name in ("source", "sources"):
        raise NotUnderstood(SOURCE_IS, field="FILE", column=heading)
    near = suggestions(name, READ_COLUMNS)
    if not (near or known) and sum(map(bool, columns)) == 1:
        raise NotUnderstood(
            '"{column}" stands alone where the columns should be named; --skip-rows says how many lines are above'
            " the heading",
            field="FILE",
            column=heading,
        )
    hint = (
        msg("did you mean {near}?", near=listed(near, "or"))
        if near
        else msg("`--map` says what a column of another file means")
    )
    raise NotUnderstood(
        '"{column}" is not a column of the record; {hint}', field="FILE", column=heading, hint=hint
    )


def example_map(columns: Sequence[str], fields: Collection[str] | None = None) -> str:
    """Return flags that map the columns to `fields`, or to all that every interaction needs.

    A column is guessed by its name; where none is like the field there is "…". A shell takes the flags as they are.
    """
    from shlex import quote  # only a refusal needs it

    left = {fold(column): column for column in columns if column}
    flags = []
    for name, words in _LIKELY.items():
        found = next((key for key in left if set(key.split()) & words), None)
        column = f"{{{left.pop(found)}}}" if found else "…"
        if fields is None or name in fields:
            as_typed = quote(column) if set(column) & _ACTIVE else f'"{column}"'
            flags.append(f"--map {name}={as_typed}")
    return " ".join(flags)


def _own(row: InputRow | Refused, columns: Sequence[str]) -> InputRow | Refused:
    if isinstance(row, Refused):
        return row
    cells = {
        name: _typed(name, str(cell)) for name, cell in zip(columns, row.fields.values(), strict=True) if cell
    }
    try:
        return InputRow(row.line, fields_of(cells), row.origin)
    except NotUnderstood as error:
        return refused(InputRow(row.line, cast("Mapping[str, Json]", cells), row.origin), error)


def _typed(column: str, cell: str) -> str:
    """Return the text that was made a safe cell; JSON has escapes of its own."""
    text = unescape_formula(cell)
    return text if column in _OBJECTS else unescape(text)


def fields_of(cells: Mapping[str, str]) -> dict[str, Json]:
    """Return the record's fields that the cells of its columns hold; NotUnderstood for a cell that is not JSON."""
    fields: dict[str, Json] = {}
    source: dict[str, Json] = {}
    extra: dict[str, Json] = {}
    for name, cell in cells.items():
        if name == "actor":
            continue
        if name in _LISTS:
            fields[name] = list(split_list(cell))
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
    from relations.formats.json_ import parse_json

    try:
        return parse_json(cell)
    except (ValueError, RecursionError):
        raise NotUnderstood("{name} is written as JSON in a cell", field=name, name=name) from None
