"""Markdown: a table of interactions for a page or a notebook."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from relations import dates
from relations.model import Interaction
from relations.vocabulary import Vocabulary

_HEADINGS = {
    "en": ("#", "Date", "Parties", "Type", "Title", "Sectors", "Sources"),
    "fr": ("#", "Date", "Parties", "Type", "Titre", "Secteurs", "Sources"),
}
# Whatever Markdown or HTML could take for markup; the cell stays on its line.
_MARKUP = re.compile(r"[\\`*_{}\[\]()#+!|~<>&$:@-]")
_LINE_ENDS = re.compile(r"[\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")
_IN_ADDRESS = {"(": "%28", ")": "%29", "<": "%3C", ">": "%3E", "|": "%7C", "\\": "%5C", "`": "%60"}


def dump(interactions: Iterable[Interaction], vocabulary: Vocabulary, lang: str) -> Iterator[str]:
    """Yield a table with dates, parties, types and sectors in the words of `lang`, and the sources as links."""
    headings = _HEADINGS["fr" if lang == "fr" else "en"]
    return _table(headings, (_row(it, vocabulary, lang) for it in interactions))


def written(rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """Yield a table of the rows' texts, the first row as its heading."""
    found = iter(rows)
    return _table(
        [escaped(cell) for cell in next(found, ())], ([escaped(cell) for cell in row] for row in found)
    )


def escaped(text: str) -> str:
    """Return `text` so that it reads as it was typed: no markup, no HTML, on one line."""
    line = _LINE_ENDS.sub(" ", text)
    return _MARKUP.sub(
        lambda mark: f"&{_ENTITIES[mark[0]]};" if mark[0] in _ENTITIES else "\\" + mark[0], line
    )


_ENTITIES = {"<": "lt", ">": "gt", "&": "amp", "@": "#64", ":": "#58"}


def _table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(headings)} |\n"
    yield f"|{' --- |' * len(headings)}\n"
    for row in rows:
        yield f"| {' | '.join(row)} |\n"


def _row(it: Interaction, vocabulary: Vocabulary, lang: str) -> list[str]:
    parties = vocabulary.parties
    links = [_link(escaped(s.publisher or s.title or s.url or ""), s.url) for s in it.sources]
    return [
        str(it.id or ""),
        escaped(dates.words(it.date, lang)),
        escaped(" – ".join(parties.name(code, lang) for code in it.parties)),
        escaped(vocabulary.types[it.type].label(lang)),
        escaped(it.title),
        escaped(", ".join(mention.label(vocabulary, lang) for mention in it.sectors)),
        ", ".join(links),
    ]


def _link(text: str, url: str | None) -> str:
    if not url:
        return text
    return f"[{text}]({''.join(_IN_ADDRESS.get(character, character) for character in url)})"
