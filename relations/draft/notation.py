"""The notation of the data files, as regular expressions.

`*` stands for any ending, `~` for up to three words, a spaced `…` for any words of the same clause, `#` for a number,
`<goods>` for the entry of that name.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

DEPTH = 4  # groups within a group, in the data files: what is deeper is not seen
_PLAIN, _CLASS = r"[^()|\\\[]++", r"\\.|\[[^\]]*\]"
_INSIDE = r"[^()\\\[]++"
_INNER = rf"(?:{_INSIDE}|{_CLASS})*+"
for _ in range(DEPTH):
    _INNER = rf"(?:{_INSIDE}|{_CLASS}|\({_INNER}\))*+"
# Each alternative of a pattern: the letters that it begins with, and the rest.
ALTERNATIVE = re.compile(
    rf"(?=[^|])(?P<first>(?:[a-z]+(?![?{{]))?)(?P<rest>(?:{_PLAIN}|{_CLASS}|\({_INNER}\))*+)"
)
# What an alternative is made of: letters of a word, where a word ends, groups, and others.
TOKEN = re.compile(
    rf"(?P<text>(?P<letters>[a-z]+)(?![?{{])|(?P<maybe>[a-z])\?(?!\?)|(?P<skipped>~| \?)|(?P<gap> … |[ ',-])(?![?{{])"
    rf"|(?:\((?P<group>{_INNER})\)|<(?P<named>\w+)>)(?P<times>[?+]|\{{[\d,]+\}}\??)?|{_CLASS}|[a-z]+|.)"
)
KIND = re.compile(r"\?(?:[:!=]|P<\w+>|<[!=])")  # what a group is, if it is no plain one


def spelt_out(text: str, entries: Mapping[str, Any]) -> str:
    """Return a pattern with each entry that it names, as `<goods>`, in its place as a group, and those named there."""
    return re.sub(r"(?<!\?P)<(\w+)>", lambda named: f"({spelt_out(entries[named[1]], entries)})", text)


def compiled(text: str, *, dotted: bool = True) -> str:
    """Return a pattern of the data files as a regular expression without groups.

    `dotted`: whether the text has dots that end no sentence, in numbers and behind initials.
    """
    text = re.sub(r"\((?!\?)", "(?:", text)
    of_a_clause = r"(?:[^.;:]|(?<=\d)\.(?=\d)|(?<=\b\w)\.)" if dotted else "[^.;:]"
    text = text.replace(" … ", rf"\b{of_a_clause}{{0,80}}?\b").replace("*", r"\w*")
    return text.replace("~", r"(?:[\w'-]+ ){0,3}(?:[dl]')?").replace("#", r"\d+")
