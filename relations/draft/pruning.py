"""Patterns pruned to the words of a text: without the alternatives that cannot match in it.

Compiling what a language may say costs more than reading a short article; most of it needs words that are not there.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache

_PLAIN, _CLASS, _DEPTH = r"[^()|\\\[]++", r"\\.|\[[^\]]*\]", 4  # groups within groups, in the data files
_INNER = rf"(?:{_PLAIN}|{_CLASS}|\|)*+"
for _ in range(_DEPTH):
    _INNER = rf"(?:{_PLAIN}|{_CLASS}|\||\({_INNER}\))*+"
_ALTERNATIVE = re.compile(rf"(?:{_PLAIN}|{_CLASS}|\({_INNER}\))++")
_TOKEN = re.compile(
    rf"(?P<letters>[a-z]+)(?![?{{])|(?P<gap> … |~|[ '-])(?![?{{])"
    rf"|\((?P<group>{_INNER})\)(?P<times>\?|\{{[\d,]+\}}\??)?|{_CLASS}|[a-z]+|."
)

_KIND = re.compile(r"\?(?:[:!=]|P<\w+>|<[!=])")  # what a group is, if it is no plain one
_AHEAD = ("?!", "?=")


class DistinctWords:
    """The words of a text in plain form, sorted, each once; equal to none but itself, so that it is hashed fast."""

    def __init__(self, text: str) -> None:
        self.words = sorted(set(re.findall(r"\w+", text)))


@lru_cache(maxsize=4096)  # groups such as "(a|ont)" are in many patterns
def pruned(pattern: str, words: DistinctWords) -> str | None:
    """Return a pattern of the data files that matches the same in a text of these words; None where nothing does.

    The pattern begins where a word does.
    """
    kept = [text for one in _ALTERNATIVE.findall(pattern) if (text := _pruned_one(one, words)) is not None]
    return "|".join(kept) if kept else None


def _pruned_one(pattern: str, words: DistinctWords) -> str | None:
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
        else:
            kind = _KIND.match(inside)
            body = inside[kind.end() :] if kind else inside
            if not body or (kind and kind[0].startswith("?<")) or not (opens or _ahead_of_words(body)):
                opens = opens and kind is not None
                kept.append(text)
                continue
            within, times = pruned(body, words), token["times"] or ""
            ahead = kind is not None and kind[0] in _AHEAD
            if within is None and (inside[:2] == "?=" or not (ahead or times[:2] in ("?", "{0", "{,"))):
                return None
            if within is None:
                continue  # what may be there, or may not follow, is not in the text
            if not ahead:  # "(the |its )?border"
                opens = all(one[-1] in " '-~" for one in _ALTERNATIVE.findall(within))
            text = f"({kind[0] if kind else ''}{within}){times}"
        kept.append(text)
    return "".join(kept)


def _ahead_of_words(pattern: str) -> bool:
    """Return whether what may or may not follow begins with a space, each alternative, and so with a whole word."""
    return all(one[0] == " " for one in _ALTERNATIVE.findall(pattern))


def begins_one(letters: str, text: DistinctWords) -> bool:
    """Return whether one of the words begins with `letters`."""
    at = bisect_left(text.words, letters)
    return at < len(text.words) and text.words[at].startswith(letters)
