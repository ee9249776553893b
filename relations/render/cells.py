"""What stands over the columns of tables on a screen."""

from __future__ import annotations

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


def heading(column: str, lang: str) -> str:
    """Return what stands over a column on a screen; in files columns keep their names."""
    return (_FRENCH.get(column) if lang == "fr" else None) or column.replace("_", " ")
