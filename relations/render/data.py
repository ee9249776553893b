"""Interactions as JSON for people and pipes."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from relations.model import Interaction, to_json
from relations.render.look import Look


def json_line(it: Interaction, look: Look) -> str:
    """Return one interaction as one line of JSON."""
    return json_text(to_json(it), look) + "\n"


def json_lines(interactions: Iterable[Interaction], look: Look) -> Iterator[str]:
    """Yield JSON Lines, one interaction a line."""
    return (json_line(it, look) for it in interactions)


def json_array(interactions: Iterable[Interaction], look: Look) -> Iterator[str]:
    """Yield the pieces of one JSON array, one interaction a line so that it can be read and diffed."""
    before = "[\n"
    for it in interactions:
        yield before + json_text(to_json(it), look)
        before = ",\n"
    yield "[]\n" if before == "[\n" else "\n]\n"


def json_pieces(value: object, look: Look) -> Iterator[str]:
    """Yield a report as JSON; an iterator in it becomes an array, whose elements are never all held at once."""
    if not isinstance(value, dict):
        yield json_text(value, look) + "\n"
        return
    before = "{"
    for key, inner in value.items():
        yield f"{before}{json_text(key, look)}: "
        yield from _elements(inner, look) if isinstance(inner, Iterator) else [json_text(inner, look)]
        before = ", "
    yield "}\n" if value else "{}\n"


def _elements(values: Iterator[object], look: Look) -> Iterator[str]:
    before = "["
    for value in values:
        yield before + json_text(value, look)
        before = ", "
    yield "[]" if before == "[" else "]"


def json_text(value: object, look: Look) -> str:
    """Return `value` as JSON; without Unicode on the way out, escaped to ASCII."""
    text = json.dumps(value, ensure_ascii=not look.unicode, allow_nan=False)
    # JSON escapes C0 controls itself; DEL and C1 would reach a terminal raw.
    return text if text.isprintable() else _escaped(text)


def _escaped(text: str) -> str:
    return "".join(
        c if c.isprintable() or c == " " else f"\\u{ord(c):04x}" if ord(c) < 0x10000 else c for c in text
    )
