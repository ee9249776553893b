"""JSON Lines: one interaction a line, read as a stream."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TextIO

from relations.errors import NotUnderstood
from relations.formats import json_
from relations.formats.rows import InputRow, Refused, Rows
from relations.model import Interaction, to_json
from relations.model.exact_json import json_text
from relations.vocabulary import Vocabulary

_LONGEST = 16_000_000  # characters of a line; a file without line ends is not held in memory


def dump(interactions: Iterable[Interaction], _vocabulary: Vocabulary, _lang: str) -> Iterator[str]:
    """Yield each interaction as one line of JSON with all the contract's keys."""
    return lines(interactions)


def lines(interactions: Iterable[Interaction], *, ascii_only: bool = False) -> Iterator[str]:
    """Yield each interaction as one line of JSON."""
    return (json_text(to_json(it), ascii_only=ascii_only) + "\n" for it in interactions)


def detect(_text: str, first: str) -> bool:
    """Return whether the first line is a whole object."""
    return json_.is_object(first)


def load(stream: TextIO) -> Rows:
    """Return the objects of the lines; an empty line is passed over."""
    return Rows(_lines(stream), "", ".jsonl")


def _lines(stream: TextIO) -> Iterator[InputRow | Refused]:
    for number, text in enumerate(iter(lambda: stream.readline(_LONGEST), ""), 1):
        if len(text) == _LONGEST:
            raise NotUnderstood(
                "line {line} has more than {most} characters, which is no interaction; is this another format?",
                field="FILE",
                line=number,
                most=f"{_LONGEST:,}",
            )
        line = text.strip(" \t\r\n")
        if not line:
            continue
        try:
            value = json_.parse_json(line)
        except (ValueError, RecursionError) as error:
            yield Refused(number, None, line[:60], json_.reason(error), line)
            continue
        yield json_.row_of(value, number, line)
