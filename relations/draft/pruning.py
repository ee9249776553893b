"""Patterns pruned to the words of a text: without the alternatives that cannot match in it.

Compiling what a language may say costs more than reading a short article; most of it needs words that are not there.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

_PLAIN, _CLASS, _DEPTH = r"[^()|\\\[]++", r"\\.|\[[^\]]*\]", 5  # groups within groups, in the data files
_INNER = rf"(?:{_PLAIN}|{_CLASS}|\|)*+"
for _ in range(_DEPTH):
    _INNER = rf"(?:{_PLAIN}|{_CLASS}|\||\({_INNER}\))*+"
_ALTERNATIVE = re.compile(rf"(?:{_PLAIN}|{_CLASS}|\({_INNER}\))++")
_TOKEN = re.compile(
    rf"(?P<letters>[a-z]+)(?![?{{])|(?P<gap> … |~|[ '-])(?![?{{])"
    rf"|\((?P<group>{_INNER})\)(?P<times>[?{{]?)|{_CLASS}|[a-z]+|."
)


def distinct_words(text: str) -> list[str]:
    """Return the words of a text in plain form, sorted, each once."""
    return sorted(set(re.findall(r"\w+", text)))


def pruned(pattern: str, words: Sequence[str]) -> str | None:
    """Return a pattern of the data files that matches the same in a text of these words; None where nothing does.

    `words`: of the text, sorted. The pattern begins where a word does.
    """
    kept = [text for one in _ALTERNATIVE.findall(pattern) if (text := _pruned_one(one, words)) is not None]
    return "|".join(kept) if kept else None


def _pruned_one(pattern: str, words: Sequence[str]) -> str | None:
    """Return one alternative, pruned at each place where a word begins; None where one of its words is missing."""
    kept, opens = [], True
    for token in _TOKEN.finditer(pattern):
        text, inside = token[0], token["group"]
        if token["gap"]:
            opens = True
        elif token["letters"]:
            if opens and not begins_one(text, words):
                return None
            opens = False
        elif inside is None:
            opens = False
        elif opens and inside[0] != "?":
            within = pruned(inside, words)
            if within is None and not token["times"]:
                return None
            if within is None and token["times"] == "?":
                continue
            opens = within is not None and all(
                one[-1] in " '-" for one in _ALTERNATIVE.findall(within)
            )  # "(the |its )?border"
            text = f"({within}){token['times']}" if within is not None else text
        elif inside[0] != "?":
            opens = False
        kept.append(text)
    return "".join(kept)


def begins_one(letters: str, words: Sequence[str]) -> bool:
    """Return whether one of the words begins with `letters`."""
    at = bisect_left(words, letters)
    return at < len(words) and words[at].startswith(letters)
