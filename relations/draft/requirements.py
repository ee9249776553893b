"""What a text must have for a pattern of the data files to match in it: a first letter."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from relations.draft.notation import ALTERNATIVE, KIND, TOKEN


def openings(pattern: str, entries: Mapping[str, Any]) -> frozenset[str] | None:
    """Return the letters that a match of a pattern can begin with; None where they are not known."""
    found: set[str] = set()
    for alternative in map("".join, ALTERNATIVE.findall(pattern)):
        for token in TOKEN.finditer(alternative):
            if token["letters"]:
                found.add(token[0][0])
                break
            inside = str(entries[token["named"]]) if token["named"] else token["group"]
            kind = KIND.match(inside or "")
            if kind and kind[0] in ("?!", "?<!", "?<="):
                continue  # only what stands before, or what does not follow
            within = openings(inside, entries) if inside and not kind else None
            if within is None:
                return None
            found |= within
            if not token["times"]:
                break
        else:
            return None
    return frozenset(found)
