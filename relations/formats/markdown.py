"""Markdown: a table of interactions for a page or a notebook, and under it what a table has no room for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from relations.formats.wording import Wording, wording
from relations.model import Interaction, Source
from relations.text import escape_controls
from relations.vocabulary import Vocabulary

# What Markdown or HTML could take for markup inside a line, and where a line begins.
_MARKUP = re.compile(r"[\\`*\[\]~|$<]|(?<![^\W_])_|_(?![^\W_])|(?<=\{)[{%#]|:(?=[\w+-]+:)|&(?=#?\w+;)")
_BLOCK = re.compile(r"-(?=[- ]*$)|[+-](?= |$)|#{1,6}(?= |$)|>|[0-9]{1,9}[.)](?= |$)")
_ENTITIES = {"<": "&lt;", "&": "&amp;"}
_ADDRESS = re.compile(r"https?://[^\s<>\"«»“”]+", re.IGNORECASE)
_AFTER_ADDRESS = ".,;:!?'’*_~)]}…"
_IN_ADDRESS = {mark: f"%{ord(mark):02X}" for mark in '<>|\\`{}" '}
_IN_LINK = {**_IN_ADDRESS, "(": "%28", ")": "%29"}
_LINE_ENDS = re.compile(r"[\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")


def dump(interactions: Iterable[Interaction], vocabulary: Vocabulary, lang: str) -> Iterator[str]:
    """Yield a table in the words of `lang`, and under it each interaction's quotes, people, place and follow-ups."""
    found = list(interactions)
    words = wording(vocabulary, lang, found)
    headings = [words.say(name) for name in ("date", "parties", "type", "title", "sectors", "sources")]
    yield from _table(
        ["#", *(heading.capitalize() for heading in headings)], (_row(it, words) for it in found)
    )
    for it in found:
        lines = _more(it, words)
        if lines:
            yield f"\n**#{it.id}** {_headline(it, words)}\n\n"
            yield from (f"- {line}\n" for line in lines)


def table_lines(rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """Yield a table of the rows' texts, the first row as its heading."""
    found = iter(rows)
    return _table(
        [escaped(cell) for cell in next(found, ())], ([escaped(cell) for cell in row] for row in found)
    )


def escaped(text: str) -> str:
    """Return `text` so that it reads as it was typed, on one line: no markup, no HTML; web addresses are links."""
    line = escape_controls(_LINE_ENDS.sub(" ", text).strip())
    parts, at = [], 0
    for found in _ADDRESS.finditer(line):
        address = found[0].rstrip(_AFTER_ADDRESS)
        parts += [_literal(line[at : found.start()]), f"<{_encoded(address, _IN_ADDRESS)}>"]
        at = found.start() + len(address)
    shown = "".join([*parts, _literal(line[at:])])
    block = _BLOCK.match(shown)
    return f"{shown[: block.end() - 1]}\\{shown[block.end() - 1 :]}" if block else shown


def _literal(text: str) -> str:
    return _MARKUP.sub(lambda mark: _ENTITIES.get(mark[0], "\\" + mark[0]), text)


def _encoded(address: str, marks: Mapping[str, str]) -> str:
    encoded = "".join(marks.get(character, character) for character in address)
    return re.sub(r"&(?=#?\w+;)", "&amp;", encoded)


def _table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(headings)} |\n"
    yield f"|{' --- |' * len(headings)}\n"
    for row in rows:
        yield f"| {' | '.join(row)} |\n"


def _row(it: Interaction, words: Wording) -> list[str]:
    return [
        str(it.id or ""),
        escaped(words.date(it.date)),
        escaped(words.parties(it)),
        escaped(words.type(it)),
        _headline(it, words),
        escaped(words.sectors(it)),
        ", ".join(dict.fromkeys(_named(source) for source in it.sources)),
    ]


def _named(source: Source) -> str:
    return _link(source.publisher or source.title or source.url or "", source.url)


def _headline(it: Interaction, words: Wording) -> str:
    title = escaped(it.title)
    return title if it.confidence != "disputed" else f"{title} – **{words.confidence(it)}**"


def _more(it: Interaction, words: Wording) -> list[str]:
    """Return the lines for what the table leaves out."""
    details = [
        f"{escaped(heading.capitalize())}{words.say(': ')}{escaped(text)}"
        for heading, text in words.details(it)
    ]
    return [*details, *(_cited(source, words) for source in it.sources if source.quote)]


def _cited(source: Source, words: Wording) -> str:
    return f"{escaped(words.quoted(source.quote or ''))} — {_link(words.source(source), source.url)}"


def _link(text: str, url: str | None) -> str:
    if not url or text == url:
        return escaped(text)
    # An address within the name would be a link within a link.
    name = _literal(escape_controls(_LINE_ENDS.sub(" ", text).strip()))
    return f"[{name}]({_encoded(escape_controls(url), _IN_LINK)})"
