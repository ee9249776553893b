"""Display options: language, width, colour, Unicode."""

from typing import NamedTuple


class Display(NamedTuple):
    """How to show things; it changes the look and never the content.

    `terminal` False is a pipe: tab-separated, nothing cut, no colour. `width` is in columns. Without `unicode`
    only ASCII glyphs are drawn.
    """

    lang: str = "en"
    width: int = 80
    terminal: bool = False
    color: bool = False
    unicode: bool = True
