"""The marks that git leaves in a file of which it has two versions."""

from __future__ import annotations

import re

_MARK = re.compile(r"^(<{7}|\|{7}|={7}|>{7})(?: .*)?\r?$")
_BEGINS = re.compile(r"^(<{7}|={7}|>{7})(?: |\r?$)", re.MULTILINE)


def first_mark(text: str) -> int | None:
    """Return the line of the first mark, None where there is none."""
    found = _BEGINS.search(text)
    return text.count("\n", 0, found.start()) + 1 if found else None


def split_conflict(text: str) -> tuple[str, str]:
    """Return the two texts, ours and theirs, that git put into one; what stood before both is left out."""
    ours: list[str] = []
    theirs: list[str] = []
    takers = {"<": (ours,), "|": (), "=": (theirs,), ">": (ours, theirs)}
    taking: tuple[list[str], ...] = (ours, theirs)
    for line in text.split("\n"):
        if mark := _MARK.match(line):
            taking = takers[mark[1][0]]
            continue
        for side in taking:
            side.append(line)
    return "\n".join(ours), "\n".join(theirs)
