"""Interactions as JSON for people and pipes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from relations.formats import json_, jsonl
from relations.model import Interaction, exact_json
from relations.render.display import Display


def json_line(it: Interaction, display: Display) -> str:
    """Return one interaction as one line of JSON."""
    return next(json_lines([it], display))


def json_lines(interactions: Iterable[Interaction], display: Display) -> Iterator[str]:
    """Yield JSON Lines, one interaction a line."""
    return jsonl.lines(interactions, ascii_only=not display.unicode)


def json_array(interactions: Iterable[Interaction], display: Display) -> Iterator[str]:
    """Yield the pieces of one JSON array, one interaction a line."""
    return json_.array(interactions, ascii_only=not display.unicode)


def json_pieces(value: object, display: Display) -> Iterator[str]:
    """Yield a report as JSON; an iterator in it becomes an array, whose elements are never all held at once."""
    if not isinstance(value, dict):
        yield json_text(value, display) + "\n"
        return
    before = "{"
    for key, inner in value.items():
        yield f"{before}{json_text(key, display)}: "
        yield from _elements(inner, display) if isinstance(inner, Iterator) else [json_text(inner, display)]
        before = ", "
    yield "}\n" if value else "{}\n"


def _elements(values: Iterator[object], display: Display) -> Iterator[str]:
    before = "["
    for value in values:
        yield before + json_text(value, display)
        before = ", "
    yield "[]" if before == "[" else "]"


def json_text(value: object, display: Display) -> str:
    """Return `value` as JSON; without Unicode on the way out, escaped to ASCII."""
    return exact_json.json_text(value, ascii_only=not display.unicode)
