"""Compare what people type (accents, case, hyphens and dots do not count), and write out what cannot be seen."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

_SHORT, _LONG = 6, 12  # letters up to which one slip, and two, are a near miss
_SEPARATORS = {ord(mark): " " for mark in "-‐‑‒–—_'’ʼ`´.·/&"}

# What Unicode lets a font leave out although Python takes it for printable: fillers and variation selectors.
_UNSEEN = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180d\u180f\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]"
)
_SAMPLE = 4_096  # bytes among which the zeros of UTF-16 and UTF-32 are counted
_LAYOUT = "\n\r\t"
_JOINERS = "\u200c\u200d"
_CASED = ("Ll", "Lu", "Lt", "Lm")
_WRITTEN_OUT = r"(\\+)(x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8})"


def encoding_of(head: bytes) -> str:
    """Return the encoding of a text that begins so: UTF-16 and UTF-32 by their mark or their zeros, else UTF-8."""
    if head[:4] in (b"\xff\xfe\x00\x00", b"\x00\x00\xfe\xff"):
        return "utf-32"
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return "utf-16"
    fours = len(head[:_SAMPLE]) // 4
    zeros = [head[at : fours * 4 : 4].count(0) for at in range(4)]
    for name, low, high, highest in (("utf-32-le", 0, 2, 3), ("utf-32-be", 3, 1, 0)):
        if fours and zeros[highest] == fours and zeros[low] < fours / 2 < zeros[high]:
            return name
    pairs = len(head[:_SAMPLE]) // 2
    zeros = [head[at : pairs * 2 : 2].count(0) for at in (0, 1)]
    if pairs and max(zeros) > pairs // 2 and not min(zeros):
        return "utf-16-le" if zeros[1] else "utf-16-be"
    return "utf-8-sig"


def unaccented(text: str) -> str:
    """Return `text` in lower case and without accents."""
    if not text.isascii():
        decomposed = unicodedata.normalize("NFKD", text)
        text = "".join(character for character in decomposed if not unicodedata.combining(character))
    return text.casefold()


def composed(text: str) -> str:
    """Return `text` with each letter and its accent as one character (NFC), as most keyboards type it."""
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def fold(text: str) -> str:
    """Return `text` as it is compared: no accents, no case, words apart by one space."""
    return " ".join(unaccented(text).translate(_SEPARATORS).split())


def suggestions(word: str, known: Iterable[str], count: int = 3) -> list[str]:
    """Return up to `count` of the folded `known` keys that `word` can be a slip for, nearest first.

    A slip is one letter too many, missing, wrong or out of place; long words may have two or three. What only
    looks alike is none: Hamas is neither the Bahamas nor Damas.
    """
    from difflib import get_close_matches  # only a refusal needs it

    typed = fold(word)
    slips = 1 + (len(typed) > _SHORT) + (len(typed) > _LONG)
    near = [key for key in known if abs(len(key) - len(typed)) <= slips]
    if slips == 1:  # hardly anyone mistypes the first letter of a short word, and Damas is not Hamas
        near = [key for key in near if key[:1] == typed[:1]]
    alike = get_close_matches(typed, near, n=5 * count, cutoff=0.75)
    return [key for key in alike if _slips(typed, key) <= slips][:count]


def _slips(typed: str, meant: str) -> int:
    """Return how many letters were added, left out, changed or swapped with the next (optimal string alignment)."""
    before: list[int] = []
    last = list(range(len(meant) + 1))
    for i, letter in enumerate(typed, 1):
        row = [i]
        for j, other in enumerate(meant, 1):
            cost = min(last[j] + 1, row[-1] + 1, last[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == meant[j - 2] and typed[i - 2] == other:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        before, last = last, row
    return last[-1]


def escape_controls(text: str, keep: str = "") -> str:
    """Return `text` with what acts on a screen or cannot be seen written out, as in \\x1b, \\u202e or \\U000e0041.

    These are controls, what turns the direction of text, tag characters, zero-width spaces and fillers. Joiners and
    variation selectors stay where scripts and emoji need them; the characters of `keep` stay everywhere.
    """
    if is_seen(text):
        return text
    return "".join(
        character if character in keep or _is_harmless(text, at) else written_out(character)
        for at, character in enumerate(text)
    )


def is_seen(text: str) -> bool:
    """Return whether every character can be seen and none acts on a screen; no-break spaces can."""
    if text.isascii():
        return text.isprintable()
    spaced = text if text.isprintable() else text.replace("\xa0", " ").replace("\u202f", " ")
    return spaced.isprintable() and not _UNSEEN.search(text)


def written_out(character: str) -> str:
    """Return a character as ASCII: \\x1b, \\u202e, \\U000e0041."""
    return character.encode("unicode_escape").decode("ascii")


def escape_reversibly(text: str) -> str:
    """Return `text` as `escape_controls` does but for its line ends and tabs; `unescape` gives it back.

    Backslashes are doubled before what is written out, and before what only looks like it.
    """
    if "\\" in text:
        text = re.sub(_WRITTEN_OUT, lambda found: found[1] + found[0] if _meant(found[2]) else found[0], text)
    if is_seen(text):
        return text
    parts: list[str] = []
    backslashes = 0
    for at, character in enumerate(text):
        kept = character in _LAYOUT or _is_harmless(text, at)
        parts.append(character if kept else "\\" * backslashes + written_out(character))
        backslashes = backslashes + 1 if character == "\\" else 0
    return "".join(parts)


def unescape(text: str) -> str:
    """Undo `escape_reversibly`; anything else that looks like an escape stays as it is."""
    return re.sub(_WRITTEN_OUT, _read, text) if "\\" in text else text


def unquoted(text: str) -> str:
    """Return a text without the pair of quotation marks that is around the whole of it."""
    bare = text.strip()
    for opening, closing in ("«»", "“”", '""', "„“"):
        inner = bare[1:-1]
        if len(bare) > 1 and bare[0] == opening and bare[-1] == closing and closing not in inner:
            return inner.strip()
    return bare


def _is_harmless(text: str, at: int) -> bool:
    character = text[at]
    if character in _JOINERS or _UNSEEN.match(character):
        # They are part of words and pictures in scripts without case; in others, and in rows, they only hide.
        before = text[at - 1] if at else "a"
        apart = character in _JOINERS or not _UNSEEN.match(before)
        return apart and not before.isascii() and unicodedata.category(before) not in _CASED
    return character.isprintable() or unicodedata.category(character) == "Zs"


def _read(escape: re.Match[str]) -> str:
    meant = _meant(escape[2])
    if meant is None:
        return escape[0]
    half, odd = divmod(len(escape[1]), 2)
    return "\\" * half + (meant if odd else escape[2])


def _meant(code: str) -> str | None:
    """Return the character that is written out as this code, None where none is."""
    number = int(code[1:], 16)
    character = chr(number) if number <= 0x10FFFF else ""
    if not character or character in _LAYOUT or _is_harmless(character, 0):
        return None
    return character if written_out(character)[1:] == code else None
