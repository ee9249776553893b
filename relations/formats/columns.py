"""The columns of an interaction: what stands in each in a data file, and what stands there for people to read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import attrgetter

from relations.errors import NotUnderstood
from relations.formats.spreadsheet_safe import join_list
from relations.messages import msg
from relations.model import Interaction, SectorMention, Source
from relations.model.exact_json import json_text
from relations.model.fields import FIELDS, NAMES, Field
from relations.vocabulary import Vocabulary

SOURCE_COLUMNS = ("source.url", "source.title", "source.publisher", "source.published", "source.quote")
_BEFORE = NAMES[: NAMES.index("sources")]
_AFTER = NAMES[NAMES.index("sources") :]
LIST_COLUMNS = (
    "id",
    "date",
    "pair",
    "type",
    "title",
    "sectors",
)  # what `list` shows unless columns are chosen
EXPORTED = (*_BEFORE, *SOURCE_COLUMNS, *_AFTER, "extra")

_Data = Callable[[Interaction], "str | None"]
_Words = Callable[[Interaction, Vocabulary, str], str]


@dataclass(frozen=True)
class Column:
    """A column: its text in codes, which `import` reads back (None: nothing is there), and in the reader's words."""

    data: _Data
    words: _Words


def data_rows(interactions: Iterable[Interaction], columns: Sequence[str]) -> Iterator[list[str | None]]:
    """Yield the cells of each interaction in codes, which `import` reads back."""
    cells = [ALL_COLUMNS[name].data for name in columns]
    if not set(SOURCE_COLUMNS).intersection(columns) and "sources" in columns:
        cells[columns.index("sources")] = lambda it: _sources(
            it.sources
        )  # no column of its own has the first
    return ([cell(it) for cell in cells] for it in interactions)


def word_rows(
    interactions: Iterable[Interaction], columns: Sequence[str], vocabulary: Vocabulary, lang: str
) -> list[list[str]]:
    """Return the cells of each interaction in words, as they were typed: what prints them makes them safe."""
    cells = [ALL_COLUMNS[name].words for name in columns]
    return [[cell(it, vocabulary, lang) for cell in cells] for it in interactions]


def column_named(name: str, flag: str) -> str:
    """Return the name of the column that `name` means; NotUnderstood, naming the flag, for none."""
    known = name.strip().replace("-", "_")
    if known not in ALL_COLUMNS:
        raise NotUnderstood(
            '"{name}" is not a column; use one of {columns}',
            name=name.strip(),
            columns=", ".join(ALL_COLUMNS),
            field=flag,
        )
    return known


def heading(column: str, lang: str) -> str:
    """Return the heading of a column on a screen; in files columns keep their names."""
    return msg(column.replace("_", " ")).in_language(lang)


def sectors_in_words(it: Interaction, vocabulary: Vocabulary, lang: str) -> str:
    """Return "Transport@MLI, Energy@RUS": each sector and the party that named it."""
    return _named(it.sectors, vocabulary, lang)


@lru_cache(maxsize=1024)
def _named(mentions: tuple[SectorMention, ...], vocabulary: Vocabulary, lang: str) -> str:
    known = vocabulary.sectors
    return ", ".join([known[m.sector].label(lang) + (f"@{m.by}" if m.by else "") for m in mentions])


def _headline(it: Interaction, vocabulary: Vocabulary, lang: str) -> str:
    """Return the title, marked where it is disputed, whichever columns stand beside it."""
    if it.confidence != "disputed":
        return it.title
    return f"{it.title} – {vocabulary.confidences[it.confidence].label(lang)}"


def _plain(data: _Data) -> Column:
    return Column(data, lambda it, _vocabulary, _lang: data(it) or "")


def _list(values: Callable[[Interaction], Iterable[object]], mark: str = "") -> Column:
    def data(it: Interaction) -> str | None:
        return join_list([str(value) for value in values(it)]) or None

    return Column(data, lambda it, _vocabulary, _lang: ", ".join([f"{mark}{value}" for value in values(it)]))


def _source(name: str) -> Column:
    return _plain(lambda it: getattr(_first(it), name) if _first(it) else None)


def _first(it: Interaction) -> Source | None:
    # A first source with keys of its own cannot be five cells: then all stand in the column of JSON.
    return it.sources[0] if it.sources and not it.sources[0].extra else None


def _further(it: Interaction) -> str | None:
    return _sources(it.sources[1:] if _first(it) else it.sources)


def _sources(sources: Sequence[Source]) -> str | None:
    names = [column.partition(".")[2] for column in SOURCE_COLUMNS]
    return _json([{**{name: getattr(it, name) for name in names}, **it.extra} for it in sources])


def _json(value: object) -> str | None:
    return json_text(value) if value else None


def _of_field(field: Field) -> Column:
    """Return the column of a field as its kind has it."""
    value = attrgetter(field.name)
    match field.kind:
        case "mentions":
            return Column(lambda it: join_list([str(one) for one in it.sectors]) or None, sectors_in_words)
        case "names":
            return Column(
                lambda it: join_list(list(value(it))) or None,
                lambda it, vocabulary, lang: ", ".join(
                    [vocabulary.parties.shown(name, lang) for name in value(it)]
                ),
            )
        case "parties" | "texts":
            return _list(value)
        case "ids":
            return _list(value, "#")
        case "term":
            terms = attrgetter(field.terms or "")
            return Column(
                value,
                lambda it, vocabulary, lang: terms(vocabulary)[value(it)].label(lang) if value(it) else "",
            )
        case "object":
            return _plain(lambda it: _json(dict(value(it))))
        case _:
            return _plain(value)


ALL_COLUMNS: Mapping[str, Column] = {
    **{field.name: _of_field(field) for field in FIELDS},
    "id": _plain(lambda it: None if it.id is None else str(it.id)),
    "title": Column(lambda it: it.title, _headline),
    "sources": Column(
        _further, lambda it, _vocabulary, _lang: ", ".join(s.url or s.title or "" for s in it.sources)
    ),
    **{column: _source(column.partition(".")[2]) for column in SOURCE_COLUMNS},
    "start": _plain(lambda it: it.span[0]),
    "end": _plain(lambda it: it.span[1]),
    "actor": _plain(lambda it: it.actor),
    "pair": _plain(lambda it: it.pair),
    "extra": _plain(lambda it: _json(dict(it.extra))),
}
