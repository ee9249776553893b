"""The columns of an interaction: what stands in each in a data file, and what stands there for people to read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from relations.errors import NotUnderstood
from relations.formats.cells import joined
from relations.model import Interaction, Mention, Source
from relations.model.exact_json import json_text
from relations.model.fields import NAMES
from relations.vocabulary import Vocabulary

SOURCE_COLUMNS = ("source.url", "source.title", "source.publisher", "source.published", "source.quote")
_BEFORE = NAMES[: NAMES.index("sources")]
_AFTER = NAMES[NAMES.index("sources") :]
EXPORTED = (*_BEFORE, *SOURCE_COLUMNS, *_AFTER, "extra")

Data = Callable[[Interaction], "str | None"]
Words = Callable[[Interaction, Vocabulary, str], str]


@dataclass(frozen=True)
class Column:
    """A column: its text in codes, which `import` reads back (None: nothing is there), and in the reader's words."""

    data: Data
    words: Words


def data_rows(interactions: Iterable[Interaction], columns: Sequence[str]) -> Iterator[list[str | None]]:
    """Yield the cells of each interaction in codes, which `import` reads back."""
    cells = [COLUMNS[name].data for name in columns]
    if not set(SOURCE_COLUMNS).intersection(columns) and "sources" in columns:
        cells[columns.index("sources")] = _all_sources  # no column of its own has the first
    return ([cell(it) for cell in cells] for it in interactions)


def word_rows(
    interactions: Iterable[Interaction], columns: Sequence[str], vocabulary: Vocabulary, lang: str
) -> list[list[str]]:
    """Return the cells of each interaction in words, as they were typed: what prints them makes them safe."""
    cells = [COLUMNS[name].words for name in columns]
    return [[cell(it, vocabulary, lang) for cell in cells] for it in interactions]


def column_named(name: str, flag: str) -> str:
    """Return the name of the column that `name` means; NotUnderstood, naming the flag, for none."""
    known = name.strip().replace("-", "_")
    if known not in COLUMNS:
        raise NotUnderstood(
            '"{name}" is not a column; use one of {columns}',
            name=name.strip(),
            columns=", ".join(COLUMNS),
            field=flag,
        )
    return known


def sectors_in_words(it: Interaction, vocabulary: Vocabulary, lang: str) -> str:
    """Return "Transport@MLI, Energy@RUS": each sector and the party that named it."""
    return _named(it.sectors, vocabulary, lang)


@lru_cache(maxsize=1024)
def _named(mentions: tuple[Mention, ...], vocabulary: Vocabulary, lang: str) -> str:
    known = vocabulary.sectors
    return ", ".join([known[m.sector].label(lang) + (f"@{m.by}" if m.by else "") for m in mentions])


def _headline(it: Interaction, vocabulary: Vocabulary, lang: str) -> str:
    """Return the title, marked where it is disputed, whichever columns stand beside it."""
    if it.confidence != "disputed":
        return it.title
    return f"{it.title} – {vocabulary.confidences[it.confidence].label(lang)}"


def _plain(data: Data) -> Column:
    return Column(data, lambda it, _vocabulary, _lang: data(it) or "")


def _list(values: Callable[[Interaction], Iterable[object]], mark: str = "") -> Column:
    def data(it: Interaction) -> str | None:
        return joined([str(value) for value in values(it)]) or None

    return Column(data, lambda it, _vocabulary, _lang: ", ".join([f"{mark}{value}" for value in values(it)]))


def _source(name: str) -> Column:
    return _plain(lambda it: getattr(_first(it), name) if _first(it) else None)


def _first(it: Interaction) -> Source | None:
    # A first source with keys of its own cannot be five cells: then all stand in the column of JSON.
    return it.sources[0] if it.sources and not it.sources[0].extra else None


def _further(it: Interaction) -> str | None:
    return _sources(it.sources[1:] if _first(it) else it.sources)


def _all_sources(it: Interaction) -> str | None:
    return _sources(it.sources)


def _sources(sources: Sequence[Source]) -> str | None:
    names = [column.partition(".")[2] for column in SOURCE_COLUMNS]
    return _json([{**{name: getattr(it, name) for name in names}, **it.extra} for it in sources])


def _json(value: object) -> str | None:
    return json_text(value) if value else None


COLUMNS: Mapping[str, Column] = {
    "id": _plain(lambda it: None if it.id is None else str(it.id)),
    "uid": _plain(lambda it: it.uid),
    "date": _plain(lambda it: it.date),
    "key_date": _plain(lambda it: it.key_date),
    "start": _plain(lambda it: it.span[0]),
    "end": _plain(lambda it: it.span[1]),
    "parties": _list(lambda it: it.parties),
    "actor": _plain(lambda it: it.actor),
    "pair": _plain(lambda it: it.pair),
    "type": Column(lambda it: it.type, lambda it, vocabulary, lang: vocabulary.types[it.type].label(lang)),
    "title": Column(lambda it: it.title, _headline),
    "sectors": Column(lambda it: joined([str(mention) for mention in it.sectors]) or None, sectors_in_words),
    "level": Column(
        lambda it: it.level,
        lambda it, vocabulary, lang: vocabulary.levels[it.level].label(lang) if it.level else "",
    ),
    "people": _list(lambda it: it.people),
    "place": _plain(lambda it: it.place),
    "tags": _list(lambda it: it.tags),
    "note": _plain(lambda it: it.note),
    "sources": Column(
        _further, lambda it, _vocabulary, _lang: ", ".join(s.url or s.title or "" for s in it.sources)
    ),
    **{column: _source(column.partition(".")[2]) for column in SOURCE_COLUMNS},
    "follows": _list(lambda it: it.follows, "#"),
    "due": _plain(lambda it: it.due),
    "confidence": Column(
        lambda it: it.confidence,
        lambda it, vocabulary, lang: vocabulary.confidences[it.confidence].label(lang),
    ),
    "ref": _plain(lambda it: it.ref),
    "codes": _plain(lambda it: _json(dict(it.codes))),
    "extra": _plain(lambda it: _json(dict(it.extra))),
    "added": _plain(lambda it: it.added),
    "modified": _plain(lambda it: it.modified),
}
