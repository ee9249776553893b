"""A spreadsheet that was not made for us: a mapping says which of its columns make which field of an interaction."""

import csv
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TextIO, TypedDict, cast

from relations.errors import NotUnderstood
from relations.exchange.resolve import Understanding
from relations.formats import csv_
from relations.formats.csv_ import SOURCE_IS
from relations.formats.rows import InputRow, Refused, Rows, WordRefused
from relations.formats.spreadsheet_safe import split_list, unescape_formula
from relations.formats.table_reader import on_one_line, read_table, refuse_twice, sniffed
from relations.messages import listed, msg
from relations.model.fields import FIELDS
from relations.model.interaction import Json
from relations.text import fold, suggestions

MAPPABLE = tuple(
    name
    for name in (*csv_.READ_COLUMNS, "a", "b")
    if name not in ("sources", "extra", "pair", "start", "end", "codes")
)
_CLOSES, _OPENS = re.compile(r"^\s*[)\]»”]+"), re.compile(r"[(\[«“]+\s*$")
_DATES = (*(one.name for one in FIELDS if one.kind in ("date", "day")), "source.published")
_CODES = "codes."  # codes.NAME keeps a value of the file under a name of one's own
_PIECE = re.compile(r"\{\{|\}\}|\{([^{}]*)\}|[{}]")


class ColumnMapRecord(TypedDict, total=False):
    """A mapping as `--save-map` keeps it: templates by field, their words with ours, and how to read the file."""

    map: dict[str, str]
    words: dict[str, str]
    encoding: str | None
    day_first: bool | None


@dataclass(frozen=True)
class ColumnMap:
    """Templates by field: `{Column}` stands for a cell, all else for itself, `{{` and `}}` for braces.

    `words` maps their words, as written, to ours. `encoding` and `day_first` are None where nothing was said.
    """

    templates: Mapping[str, str]
    words: Mapping[str, str] = field(default_factory=dict)
    encoding: str | None = None
    day_first: bool | None = None


def mapping(pairs: Sequence[str]) -> dict[str, str]:
    """Return templates by field from texts such as `date={Month} {Year}`; NotUnderstood names what is wrong."""
    found: dict[str, str] = {}
    for text in pairs:
        name, equals, template = text.partition("=")
        name = name.strip()
        if not equals:
            raise NotUnderstood(
                '"{text}" has no "="; write it as date="{{Column}}"', field="--map", text=text
            )
        _check_field(name)
        if name in found:
            raise NotUnderstood('"{name}" is mapped twice; give it once', field="--map", name=name)
        found[name] = template
    return found


def read_mapping(text: str) -> ColumnMap:
    """Return a mapping that was saved; NotUnderstood for what is none."""
    try:
        data = cast(ColumnMapRecord, json.loads(text))
        templates, words = dict(data["map"]), dict(data.get("words", {}))
        encoding, day_first = data.get("encoding"), data.get("day_first")
        sound = (
            isinstance(data["map"], dict)
            and all(isinstance(text, str) for text in (*templates.values(), *words.values(), encoding or ""))
            and day_first in (None, True, False)
        )
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        sound = False
    if not sound:
        raise NotUnderstood(
            'not a mapping like {"map": {"date": "{Column}"}, "words": {}}', field="--map-file"
        )
    for name in templates:
        _check_field(name)
    return ColumnMap(templates, words, encoding, day_first)


def saved(chosen: ColumnMap) -> str:
    """Return a mapping as the text of a file that `read_mapping` reads."""
    record: ColumnMapRecord = {
        "map": dict(chosen.templates),
        "words": dict(chosen.words),
        "encoding": chosen.encoding,
        "day_first": chosen.day_first,
    }
    return json.dumps(record, ensure_ascii=False, indent=2) + "\n"


def read_words(stream: TextIO) -> dict[str, str]:
    """Return their words with ours from two columns; NotUnderstood for a line that has not two."""
    first = stream.readline().lstrip("\ufeff")
    rows = csv.reader([first, *stream], delimiter=sniffed(first), strict=True)
    words = {}
    try:
        for cells in rows:
            kept = [cell.strip() for cell in cells]
            if not any(kept):
                continue
            if len(kept) != 2 or not all(kept):
                raise _not_two(rows.line_num)
            words[kept[0]] = kept[1]
    except csv.Error as error:
        raise _not_two(rows.line_num) from error
    return words


def _not_two(line: int) -> NotUnderstood:
    return NotUnderstood("line {line} has not two columns: their word and ours", field="--words", line=line)


def load_mapped(
    stream: TextIO, templates: Mapping[str, str], understanding: Understanding, skip: int = 0
) -> Rows:
    """Return the rows as the fields that the templates make of them; what they leave out stays out.

    `skip` lines stand before the heading.
    Raises NotUnderstood for a template that names a column the file has not, and for a mapping without the
    fields that every interaction needs.
    """
    named = {
        on_one_line(piece[1])
        for text in templates.values()
        for piece in _PIECE.finditer(text)
        if piece[1] is not None
    }
    table = read_table(stream, named, skip)
    refuse_twice(table.columns, named)
    for name, template in templates.items():
        _check_template(name, template, table.columns)
    sides = templates.keys() & {"a", "b", "parties"}
    if "parties" in sides and len(sides) > 1:
        raise NotUnderstood("the two sides are mapped as a and b or as parties, not both", field="--map")
    needed = {"date", "type", "title"} | (set() if "parties" in sides else {"a", "b"})
    missing = sorted(needed - templates.keys())
    if missing:
        raise NotUnderstood(
            "no column or text for {missing}; the file's columns are {columns}, so add such as {example}",
            field="--map",
            missing=listed(missing, "and"),
            columns=", ".join(table.columns),
            example=csv_.example_map(table.columns, missing),
        )
    return Rows((_mapped(row, templates, understanding) for row in table.rows), table.heading, table.suffix)


def filled(template: str, cells: Mapping[str, Json], *, is_date: bool = False) -> str:
    """Return the template with the cells in the place of their names; nothing where all its cells are empty.

    The marks that set off empty cells at either end go with them: "{Begin}/{End}" without an end is the beginning.
    A date without a beginning keeps its mark, and is refused: an end alone says something else.
    """
    parts: list[tuple[str, bool]] = []  # each text, and whether it is a cell's
    at = 0
    for piece in _PIECE.finditer(template):
        parts.append((template[at : piece.start()], False))
        is_cell = piece[1] is not None
        cell = unescape_formula(str(cells[on_one_line(piece[1])])).strip() if is_cell else piece[0][0]
        parts.append((cell, is_cell))
        at = piece.end()
    parts.append((template[at:], False))
    used = [text for text, is_cell in parts if is_cell]
    if used and not any(used):
        return ""
    parts = _without_empty_end(parts, _CLOSES)
    if not is_date:
        parts = _without_empty_end(parts[::-1], _OPENS)[::-1]
    return "".join(text for text, _ in parts).strip()


def _without_empty_end(parts: list[tuple[str, bool]], kept: re.Pattern[str]) -> list[tuple[str, bool]]:
    """Return the parts without empty cells at the end and the marks before them, but for a bracket of what stays."""
    end = len(parts)
    while end and not (any(map(str.isalnum, parts[end - 1][0])) or all(parts[end - 1])):
        end -= 1
    if ("", True) not in parts[end:]:
        return parts
    bracket = kept.search(parts[end][0])
    return [*parts[:end], (bracket[0] if bracket else "", False)]


def _mapped(
    row: InputRow | Refused, templates: Mapping[str, str], understanding: Understanding
) -> InputRow | Refused:
    if isinstance(row, Refused):
        return row
    fields: dict[str, Json] = {}
    source: dict[str, Json] = {}
    codes: dict[str, Json] = {}
    for name, template in templates.items():
        text = filled(template, row.fields, is_date=name in _DATES)
        if not text:
            continue
        if name.startswith(_CODES):
            codes[name.removeprefix(_CODES)] = text
        elif name.startswith("source."):
            source[name.partition(".")[2]] = text
        elif name == "sectors":
            fields[name] = list(dict.fromkeys(_sectors(text, template, understanding)))
        elif name == "title":
            fields[name] = " ".join(text.split())
        else:
            fields[name] = text
    sides = [fields.pop(side, None) for side in ("a", "b")]
    if "parties" not in fields:
        missing = next((side for side, text in zip("ab", sides, strict=True) if text is None), None)
        if missing:
            return Refused(row.line, missing, None, msg("no country is given"), row.origin)
        fields["parties"] = sides
    if "url" in source or "title" in source:
        fields["sources"] = [source]
    elif source:
        return Refused(row.line, "sources", None, msg("a source needs a url or a title"), row.origin)
    if codes:
        fields["codes"] = codes
    return InputRow(row.line, fields, row.origin)


def _sectors(text: str, template: str, understanding: Understanding) -> Iterator[str]:
    """Yield the sectors of a cell: split at ";", and at "," where the whole is no sector's name.

    "@" says who named the one sector before it, but of a template, "{Sectors}@{Who}", all those of the cell.
    """
    for part in split_list(text):
        sector, by = _apart(part)
        if "@" in template:
            pieces = [(piece, by) for piece in sector.split(",")]
        else:
            pieces = [_apart(piece) for piece in part.split(",")]
        whole = _known_sectors(sector, understanding)
        found = [
            (_known_sectors(name, understanding), name.strip(), by) for name, by in pieces if name.strip()
        ]
        if whole and ("," not in by or not all(known for known, _, _ in found)):
            found = [(whole, sector, by)]
        # What is unknown is refused with the other words of its row, when that is understood.
        yield from (f"{one}{by}" for known, name, by in found for one in known or [name])


def _apart(text: str) -> tuple[str, str]:
    """Return a sector's name, and "@" with who named it where that is said."""
    sector, at, by = text.rpartition("@")
    return (sector.strip(), at + by.strip()) if at else (text, "")


def _known_sectors(text: str, understanding: Understanding) -> list[str]:
    try:
        return understanding.sectors(text)
    except WordRefused:
        return []


def _check_field(name: str) -> None:
    if name in MAPPABLE or (name.startswith(_CODES) and len(name) > len(_CODES)):
        return
    if name in ("source", "sources"):
        raise NotUnderstood(SOURCE_IS, field="--map", column=name)
    near = suggestions(name, MAPPABLE)
    hint = (
        msg("did you mean {near}?", near=listed(near, "or"))
        if near
        else msg("use some of {fields}, codes.NAME", fields=", ".join(MAPPABLE))
    )
    raise NotUnderstood(
        '"{name}" is not a field of an interaction; {hint}', field="--map", name=name, hint=hint
    )


def _check_template(name: str, template: str, columns: Sequence[str]) -> None:
    for piece in _PIECE.finditer(template):
        if piece[0] in ("{", "}"):
            raise NotUnderstood(
                '"{template}" has a lone "{mark}"; write it twice if it is meant',
                field="--map",
                template=template,
                mark=piece[0],
            )
        column = on_one_line(piece[1]) if piece[1] is not None else None
        if column is not None and column not in columns and columns:
            near = [c for c in columns if fold(c) in suggestions(column, [fold(c) for c in columns])]
            hint = (
                msg("did you mean {near}?", near=listed(near, "or"))
                if near
                else msg("its columns are {columns}", columns=", ".join(columns))
            )
            raise NotUnderstood(
                'the file has no column "{column}" for {name}; {hint}',
                field="--map",
                column=column,
                name=name,
                hint=hint,
            )
