"""The head of a page: title, credit, introduction, and the selection."""

from __future__ import annotations

import re
from dataclasses import dataclass

from relations.render.localizer import Localizer


@dataclass(frozen=True)
class Heading:
    """What stands at the head of a page; `intro` is its paragraphs, `card` the address of its social picture."""

    title: str
    deck: str
    only: str = ""
    credit: str = ""
    intro: tuple[str, ...] = ()
    card: str | None = None


def paragraphs(text: str, localizer: Localizer) -> tuple[str, ...]:
    """Return the paragraphs of a text, which blank lines part."""
    return tuple(
        localizer.typed(" ".join(part.split())) for part in re.split(r"\n\s*\n", text) if part.strip()
    )
