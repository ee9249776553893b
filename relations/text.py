"""Comparing what people type: accents, case, apostrophes, hyphens and dots do not count."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

_SEPARATORS = {ord(mark): " " for mark in "-‐‑‒–—_'’ʼ`´.·/&"}


def fold(text: str) -> str:
    """Return `text` as it is compared: no accents, no case, words apart by one space."""
    if not text.isascii():
        decomposed = unicodedata.normalize("NFKD", text)
        text = "".join(character for character in decomposed if not unicodedata.combining(character))
    return " ".join(text.casefold().translate(_SEPARATORS).split())


def suggestions(word: str, known: Iterable[str], count: int = 3) -> list[str]:
    """Return up to `count` of the folded `known` keys that look like `word`, nearest first."""
    from difflib import get_close_matches  # only a refusal needs it

    return get_close_matches(fold(word), list(known), n=count, cutoff=0.75)
