"""JSON: a list of interactions with all the contract's keys, one a line; in, also single objects one after another."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import TextIO, cast

from relations.errors import NotUnderstood
from relations.formats.rows import InputRow, Refused, Rows
from relations.messages import Message, msg
from relations.model import Interaction, to_json
from relations.model.exact_json import Inexact, decoder, json_text
from relations.model.interaction import Json
from relations.vocabulary import Vocabulary

_LONGEST = 200_000_000  # characters of a file that is read whole
_SPACE = re.compile(r"[ \t\r\n]*")


def dump(interactions: Iterable[Interaction], _vocabulary: Vocabulary, _lang: str) -> Iterator[str]:
    """Yield a JSON array, one interaction a line."""
    return array(interactions)


def array(interactions: Iterable[Interaction], *, ascii_only: bool = False) -> Iterator[str]:
    """Yield a JSON array, one interaction a line so that it can be read and compared."""
    before = "[\n"
    for it in interactions:
        yield before + json_text(to_json(it), ascii_only=ascii_only)
        before = ",\n"
    yield "[]\n" if before == "[\n" else "\n]\n"


def detect(text: str, first: str) -> bool:
    """Return whether a text begins as JSON does, and its first line is no whole object of JSON Lines."""
    return text.startswith("[") or (text.startswith("{") and not is_object(first))


def is_object(line: str) -> bool:
    """Return whether a line is a whole object of JSON."""
    try:
        return isinstance(json.loads(line), dict)
    except (ValueError, RecursionError):
        return False


def load(stream: TextIO) -> Rows:
    """Return the objects of an array, of several arrays, or written one after another as jq does."""
    text = stream.read(_LONGEST)
    if len(text) == _LONGEST:
        raise NotUnderstood(
            "a JSON list of more than {most} characters is not held in memory; write JSON Lines, which is read line by"
            " line: jq -c '.[]' file.json",
            field="FILE",
            most=f"{_LONGEST:,}",
        )
    return Rows(_objects(text), "", ".jsonl")


def parse_json(text: str) -> Json:
    """Parse one JSON text; ValueError for anything else, and for a value that could not be kept exactly."""
    return cast(Json, decoder().decode(text))


def row_of(value: Json, line: int, origin: str) -> InputRow | Refused:
    """Return the row that a JSON value is: an object, or refused."""
    if isinstance(value, dict):
        return InputRow(line, value, origin)
    reason = msg('an interaction is an object like {"date": …, "parties": …}')
    return Refused(line, None, origin[:60], reason, origin)


def _objects(text: str) -> Iterator[InputRow | Refused]:
    read, at, line, counted = decoder().raw_decode, 0, 1, 0
    depth = 0
    while True:
        at = _space(text, at)
        if depth and text[at : at + 1] in (",", "]"):
            depth -= text[at] == "]"
            at += 1
            continue
        if at >= len(text):
            if depth:
                yield Refused(line, None, None, msg('the file ends inside a list: a "]" is missing'))
            return
        line += text.count("\n", counted, at)
        counted = at
        if not depth and text[at] == "[":
            depth, at = 1, at + 1
            continue
        try:
            value, end = read(text, at)
        except (ValueError, RecursionError) as error:
            here = text[at : at + 40].partition("\n")[0]
            yield Refused(line, None, here, reason(error), text[at:].strip())
            return
        yield row_of(value, line, json_text(value))
        at = end


def reason(error: ValueError | RecursionError) -> Message:
    """Return why a text is not JSON, without the position."""
    if isinstance(error, Inexact):
        return error.message
    if isinstance(error, json.JSONDecodeError):
        why = Message(error.msg.lower(), {})
    else:
        too_deep = isinstance(error, RecursionError)
        why = msg("it is nested too deeply") if too_deep else msg("a number is too long")
    return msg("this is not JSON ({why})", why=why)


def _space(text: str, at: int) -> int:
    found = _SPACE.match(text, at)
    return found.end() if found else at
