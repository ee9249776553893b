"""Patterns pruned to the words of a text: without the alternatives that cannot match in it.

Compiling what a language may say costs more than reading a short article; most of it needs words that are not there.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Set
from functools import lru_cache
from typing import Any

_PLAIN, _CLASS, _DEPTH = r"[^()|\\\[]++", r"\\.|\[[^\]]*\]", 4  # groups within groups, in the data files
_INNER = rf"(?:{_PLAIN}|{_CLASS}|\|)*+"
for _ in range(_DEPTH):
    _INNER = rf"(?:{_PLAIN}|{_CLASS}|\||\({_INNER}\))*+"
_ALTERNATIVE = re.compile(
    rf"(?=[^|])(?P<first>(?:[a-z]+(?![?{{]))?)(?P<rest>(?:{_PLAIN}|{_CLASS}|\({_INNER}\))*+)"
)
_TOKEN = re.compile(
    rf"(?P<letters>[a-z]+)(?![?{{])|(?P<gap> … |~| \??|['-])(?![?{{])"
    rf"|(?:\((?P<group>{_INNER})\)|<(?P<named>\w+)>)(?P<times>\?|\{{[\d,]+\}}\??)?|{_CLASS}|[a-z]+|."
)

_KIND = re.compile(r"\?(?:[:!=]|P<\w+>|<[!=])")  # what a group is, if it is no plain one
_AHEAD = ("?!", "?=")


def beginnings(text: str) -> frozenset[str]:
    """Return all that words of a text in plain form begin with: of "a visit" those of "a" and of "visit"."""
    words = set(re.findall(r"\w+", text))
    return frozenset(word[:end] for word in words for end in range(1, len(word) + 1))


class TextWords:
    """What the words of a text in plain form begin with, and the `entries` that patterns for it may name.

    It is equal to none but itself, so that it is hashed fast.
    """

    def __init__(self, beginnings: Set[str], entries: Mapping[str, Any]) -> None:  # Any: texts, lists of them
        self.beginnings = beginnings
        self.entries = entries


def pruned(pattern: str, words: TextWords) -> str | None:
    """Return a pattern of the data files that matches the same in a text of these words; None where nothing does.

    The pattern begins where a word does.
    """
    found = _pruned(pattern, words, "")
    return found[0] if found else None


def openings(pattern: str, entries: Mapping[str, Any]) -> frozenset[str] | None:
    """Return the letters that a match of a pattern can begin with; None where they are not known."""
    found: set[str] = set()
    for alternative in map("".join, _ALTERNATIVE.findall(pattern)):
        for token in _TOKEN.finditer(alternative):
            if token["letters"]:
                found.add(token[0][0])
                break
            inside = str(entries[token["named"]]) if token["named"] else token["group"]
            kind = _KIND.match(inside or "")
            if kind and kind[0] in ("?!", "?<!", "?<="):
                continue  # only what stands before, or what does not follow
            within = openings(inside, entries) if inside and not kind else None
            if within is None:
                return None
            found |= within
            if not token["times"]:
                break
        else:
            return None
    return frozenset(found)


@lru_cache(maxsize=8192)  # groups such as "(a|ont)" are in many patterns
def _pruned(pattern: str, words: TextWords, stem: str | None) -> tuple[str, str | None] | None:
    """Return the alternatives that can match behind the letters of a word, and the letters that they end behind.

    Those letters are "" where a word begins, None where they are not known.
    """
    kept: list[tuple[str, str | None]] = []
    for first, rest in _ALTERNATIVE.findall(pattern):
        behind = stem + first if stem is not None else None
        if first and behind is not None and behind not in words.beginnings:
            continue
        one = _pruned_one(rest, words, behind) if rest else ("", behind)
        if one is not None:
            kept.append((first + one[0], one[1]))
    if not kept:
        return None
    ends = {end for _, end in kept}
    return "|".join(text for text, _ in kept), ends.pop() if len(ends) == 1 else None


def _pruned_one(pattern: str, words: TextWords, stem: str | None) -> tuple[str, str | None] | None:
    """Return what is left of an alternative, pruned as far as its words are known, and the letters it ends behind."""
    kept = []
    for token in _TOKEN.finditer(pattern):
        text, inside = token[0], token["group"]
        if token["named"]:
            inside = str(words.entries[token["named"]])
        if token["gap"]:
            stem = ""
        elif token["letters"]:
            stem = stem + text if stem is not None else None
            if stem is not None and stem not in words.beginnings:
                return None
        elif inside is None:
            stem = None
        else:
            kind = _KIND.match(inside)
            body = inside[kind.end() :] if kind else inside
            if not body or (kind and kind[0].startswith("?<")):
                kept.append(text)
                continue
            times, ahead = token["times"] or "", kind is not None and kind[0] in _AHEAD
            within = _pruned(body, words, stem)
            if times.startswith("{") and within is not None and (stem, within[1]) != ("", ""):
                within = _pruned(body, words, None)  # what it is behind is not known the second time
            if within is None and (inside[:2] == "?=" or not (ahead or times[:2] in ("?", "{0", "{,"))):
                return None
            if within is None:
                continue  # what may be there, or may not follow, is not in the text
            if not ahead:  # "(the |its )?border"
                stem = within[1] if not times or within[1] == stem == "" else None
            text = f"({kind[0] if kind else ''}{within[0]}){times}"
        kept.append(text)
    return "".join(kept), stem
