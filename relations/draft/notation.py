"""The notation of the data files, as regular expressions.

`*` stands for any ending, `~` for up to three words, a spaced `…` for any words of the same clause, `#` for a number,
`<goods>` for the entry of that name.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any


def spelt_out(text: str, entries: Mapping[str, Any]) -> str:
    """Return a pattern with each entry that it names, as `<goods>`, in its place as a group."""
    return re.sub(r"(?<!\?P)<(\w+)>", lambda named: f"({entries[named[1]]})", text)


def compiled(text: str) -> str:
    """Return a pattern of the data files as a regular expression without groups."""
    text = re.sub(r"\((?!\?)", "(?:", text)
    text = text.replace(" … ", r"\b(?:[^.;:]|(?<=\d)\.(?=\d)|(?<=\b\w)\.){0,80}?\b").replace("*", r"\w*")
    return text.replace("~", r"(?:[\w'-]+ ){0,3}(?:[dl]')?").replace("#", r"\d+")
