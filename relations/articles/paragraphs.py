"""Lines that a page or a mail broke for their length, joined to paragraphs again."""

from __future__ import annotations

import re

_FULL = 0.7  # of the longest usual line: what is shorter ends a paragraph
_NEARLY_WHOLE = 0.85  # of it: a line that ends with its sentence, but not with its paragraph
_SHORTEST = 40  # characters that a line broken in a small column has
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_ENDS = '.!?…:;"”»'
_BULLET = re.compile(r"[-*•–—>]\s")


def unwrapped(text: str) -> str:
    """Return `text` with each paragraph on one line and empty lines kept; words parted at a line's end are whole again.

    A hyphen at a line's end stays before a capital, and where the text has the word with it elsewhere.
    """
    lines = [line.rstrip() for line in text.split("\n")]
    full = _FULL * _usual_length(lines)
    words = {word.casefold() for word in _WORD.findall(text)}
    paragraphs: list[str] = []
    before = ""
    for line in lines:
        clean = line.strip()
        if clean and before and not _BULLET.match(clean) and _goes_on(before, clean, full):
            paragraphs[-1] = _together(paragraphs[-1], clean, words)
        else:
            paragraphs.append(clean)
        before = clean
    return "\n".join(paragraphs)


def _goes_on(line: str, following: str, full: float) -> bool:
    """Return whether a paragraph goes on after a line: it is full, stops where no sentence does, or is taken up."""
    if line[-1] in ",-(":
        return True
    if line[-1] in _ENDS:
        return len(line) >= _NEARLY_WHOLE / _FULL * full
    return len(line) >= full or (len(line) >= _SHORTEST and following[0].islower())


def _usual_length(lines: list[str]) -> int:
    """Return the length that nine of ten lines with words in them do not exceed; a large number where there are few."""
    lengths = sorted(len(line.strip()) for line in lines if line.strip())
    return lengths[len(lengths) * 9 // 10] if len(lengths) >= 3 else 10**6


def _together(before: str, after: str, words: set[str]) -> str:
    if not (before.endswith("-") and before[-2:-1].isalpha()):
        return f"{before} {after}"
    first, last = _WORD.findall(before)[-1], (_WORD.match(after) or [""])[0]
    if not after[0].islower() or f"{first}-{last}".casefold() in words - {(first + last).casefold()}:
        return before + after
    return before[:-1] + after
