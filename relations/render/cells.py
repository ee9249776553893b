"""Interactions as the cells of rows: what a column of `list` holds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache

from relations.model import Interaction, Mention
from relations.vocabulary import Vocabulary

DEFAULT = ("id", "date", "pair", "type", "title", "sectors")

_FRENCH = {
    "key_date": "jour clé",
    "start": "début",
    "end": "fin",
    "parties": "parties",
    "actor": "qui agit",
    "pair": "paire",
    "title": "titre",
    "sectors": "secteurs",
    "level": "niveau",
    "people": "personnes",
    "place": "lieu",
    "tags": "mots-clés",
    "sources": "sources",
    "follows": "suite de",
    "due": "échéance",
    "confidence": "fiabilité",
    "ref": "réf.",
    "added": "ajouté",
    "modified": "modifié",
    "sector": "secteur",
    "family": "famille",
    "label": "nom",
    "rung": "échelon",
    "aliases": "autres mots",
    "name": "nom",
    "kind": "sorte",
    "change": "changement",
    "when": "quand",
    "command": "commande",
    "ids": "id",
    "what": "quoi",
}

Cell = Callable[[Interaction, Vocabulary, str], str]


def sectors(it: Interaction, vocabulary: Vocabulary, lang: str) -> str:
    """Return "Transport@MLI, Energy@RUS": each sector and the party that named it."""
    return _named(it.sectors, vocabulary, lang)


@lru_cache(maxsize=1024)
def _named(mentions: tuple[Mention, ...], vocabulary: Vocabulary, lang: str) -> str:
    known = vocabulary.sectors
    return ", ".join([known[m.sector].label(lang) + (f"@{m.by}" if m.by else "") for m in mentions])


COLUMNS: dict[str, Cell] = {
    "id": lambda it, _, __: str(it.id),
    "uid": lambda it, _, __: it.uid,
    "date": lambda it, _, __: it.date,
    "key_date": lambda it, _, __: it.key_date or "",
    "start": lambda it, _, __: it.span[0] or "",
    "end": lambda it, _, __: it.span[1] or "",
    "parties": lambda it, _, __: ", ".join(it.parties),
    "actor": lambda it, _, __: it.actor,
    "pair": lambda it, _, __: it.pair,
    "type": lambda it, vocabulary, lang: vocabulary.types[it.type].label(lang),
    "title": lambda it, _, __: it.title,
    "sectors": sectors,
    "level": lambda it, vocabulary, lang: vocabulary.levels[it.level].label(lang) if it.level else "",
    "people": lambda it, _, __: ", ".join(it.people),
    "place": lambda it, _, __: it.place or "",
    "tags": lambda it, _, __: ", ".join(it.tags),
    "note": lambda it, _, __: it.note or "",
    "sources": lambda it, _, __: ", ".join(s.url or s.title or "" for s in it.sources),
    "follows": lambda it, _, __: ", ".join(f"#{id_}" for id_ in it.follows),
    "due": lambda it, _, __: it.due or "",
    "confidence": lambda it, vocabulary, lang: vocabulary.confidences[it.confidence].label(lang),
    "ref": lambda it, _, __: it.ref or "",
    "added": lambda it, _, __: it.added,
    "modified": lambda it, _, __: it.modified,
}


def heading(column: str, lang: str) -> str:
    """Return what stands over a column on a screen; in files columns keep their names."""
    return (_FRENCH.get(column) if lang == "fr" else None) or column.replace("_", " ")


def rows(
    interactions: Iterable[Interaction], columns: Sequence[str], vocabulary: Vocabulary, lang: str
) -> list[list[str]]:
    """Return a row of texts for each interaction, as they were typed: what prints them makes them safe."""
    cells = [COLUMNS[column] for column in columns]
    return [[cell(it, vocabulary, lang) for cell in cells] for it in interactions]
