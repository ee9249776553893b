"""Text that people typed or imported, made safe to print: nothing in it acts on the screen."""

from __future__ import annotations

import unicodedata

# Category Cf holds what reorders or hides text (bidi controls, zero-width); the joiners are part of real words.
_JOINERS = "\u200c\u200d"


def visible(text: str) -> str:
    """Return `text` with control, format and half characters written out, as in \\x1b or \\u202e."""
    if text.isprintable():
        return text
    return "".join(character if _harmless(character) else _written(character) for character in text)


def _harmless(character: str) -> bool:
    if character.isprintable() or character in _JOINERS:
        return True
    return unicodedata.category(character) == "Zs"


def _written(character: str) -> str:
    return character.encode("unicode_escape").decode("ascii")
