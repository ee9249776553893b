"""Texts in the cells of a spreadsheet: no formula runs, lists fit in one cell, and all comes back unchanged."""

from __future__ import annotations

import re
from collections.abc import Sequence

# What makes a spreadsheet compute or a following cell begin; the full-width ones count in some locales.
_DANGEROUS = frozenset("=+-@\t\r\n＝＋－＠")
_ESCAPED = re.compile(r"\\([\\;\s])")
_PART = re.compile(r"(?:\\[\\;\s]|[^;])*")


def escape_formula(text: str) -> str:
    """Return `text` as a cell that no spreadsheet computes: an apostrophe goes before what would be.

    An apostrophe at the start that would be taken for that one is doubled, and an empty text that is there is a lone
    apostrophe, so that `unescape_formula` gives back the very text.
    """
    if not text:
        return "'"
    return "'" + text if _is_computed(text) or unescape_formula(text) != text else text


def unescape_formula(cell: str) -> str:
    """Return the text of a cell that `escape_formula` made; one that a person wrote comes back as it is."""
    if not cell.startswith("'"):
        return cell
    rest = cell[1:]
    return rest if not rest or rest[0] == "'" or _is_computed(rest) else cell


def _is_computed(text: str) -> bool:
    return text[0] in _DANGEROUS or text.lstrip()[:1] in _DANGEROUS


def join_list(values: Sequence[str]) -> str:
    r"""Return the values with ";" between; a ";", "\" or space at the ends that belongs to one has a "\" before."""
    return ";".join(_escaped(value) for value in values)


def split_list(cell: str) -> list[str]:
    """Return the values that `join_list` put together; spaces around a value and empty values do not count."""
    found, at = [], 0
    while at <= len(cell):
        match = _PART.match(cell, at)
        end = match.end() if match else len(cell)
        value = _trimmed(cell[at:end])
        if value:
            found.append(_ESCAPED.sub(r"\1", value))
        at = end + 1
    return found


def _escaped(value: str) -> str:
    text = value.replace("\\", "\\\\").replace(";", "\\;")
    start = len(text) - len(text.lstrip())
    end = len(text.rstrip())
    if not start and end == len(text):
        return text
    ends = "".join(f"\\{space}" for space in text[:start]), "".join(f"\\{space}" for space in text[end:])
    return ends[0] + text[start:end] + ends[1]


def _trimmed(part: str) -> str:
    text = part.lstrip()
    kept = text.rstrip()
    # A backslash that escapes the first of the trailing spaces keeps it: an odd number of them does.
    slashes = len(kept) - len(kept.rstrip("\\"))
    return text[: len(kept) + 1] if slashes % 2 and len(text) > len(kept) else kept
