"""JSON read and written exactly: what could not be written again as it came is refused, not lost or altered."""

from __future__ import annotations

import json
from collections import Counter
from functools import cache

from relations.messages import msg
from relations.model.interaction import Json
from relations.text import is_seen


class Inexact(ValueError):
    """A part of a JSON text that would be lost or altered when it is written again; `message` says which."""

    def __init__(self, template: str, **values: object) -> None:
        self.message = msg(template, **values)
        super().__init__(self.message)


@cache
def decoder() -> json.JSONDecoder:
    """Return a decoder that raises Inexact for a key twice in one object, a float that is rounded, and NaN."""
    return json.JSONDecoder(object_pairs_hook=_each_key_once, parse_float=_exact, parse_constant=_no_number)


def _each_key_once(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    value = dict(pairs)
    if len(value) < len(pairs):
        [(twice, _)] = Counter(key for key, _ in pairs).most_common(1)
        raise Inexact('"{key}" is there twice in one object; take one out', key=twice)
    return value


def _exact(digits: str) -> float:
    number = float(digits)
    if repr(number) != digits:
        from decimal import Decimal

        if Decimal(digits) != Decimal(repr(number)):
            raise Inexact(
                "the number {number} cannot be kept digit for digit; write it as a text", number=digits[:40]
            )
    return number


def _no_number(name: str) -> float:
    raise Inexact("{name} is not a number; write null or a text", name=name)


def json_text(value: object, *, ascii_only: bool = False) -> str:
    """Return `value` as JSON on one line, with what acts on a screen or cannot be seen escaped as JSON does.

    With `ascii_only`, every character beyond ASCII is. Raises ValueError for a number that JSON has not.
    """
    text = json.dumps(value, ensure_ascii=ascii_only, allow_nan=False)
    return text if is_seen(text) else "".join(c if is_seen(c) else _escaped(c) for c in text)


def _escaped(character: str) -> str:
    # JSON itself leaves DEL as it is, which a terminal obeys.
    return "\\u007f" if character == "\x7f" else json.dumps(character)[1:-1]
