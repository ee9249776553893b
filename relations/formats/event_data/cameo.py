"""CAMEO event codes in the record's terms."""

from functools import cache
from typing import NamedTuple

from relations.errors import NotUnderstood
from relations.formats.rows import WordRefused
from relations.messages import DATA


class Meaning(NamedTuple):
    """What a code means: our type, the sector it names, how its mirror looks, and what the actor does.

    `mirror` is "=" where both sides are alike, "visitor" or "host" for a visit, None where it has no mirror.
    """

    type: str
    sector: str | None
    mirror: str | None
    words: str


def meaning(code: str) -> Meaning:
    """Return the meaning of a CAMEO code such as "042", that of its parent if it is not known itself.

    Raises WordRefused for what is no CAMEO code: its first two digits are 01 to 20.
    """
    table = _table()
    for length in range(len(code), 1, -1):
        if code[:length] in table:
            return table[code[:length]]
    refusal = NotUnderstood('"{code}" is not a CAMEO code, which is a text like "042"', code=code)
    raise WordRefused(refusal, "codes", code)


@cache
def _table() -> dict[str, Meaning]:
    table: dict[str, Meaning] = {}
    for line in (DATA / "cameo.txt").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            code, type_, sector, mirror, words = line.split("\t")
            table[code] = Meaning(type_, _or_none(sector), _or_none(mirror), words)
    return table


def _or_none(text: str) -> str | None:
    return None if text == "-" else text
