"""What a text must have for a pattern of the data files to match in it: some word, or a first letter."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import Any

from relations.draft.notation import ALTERNATIVE, KIND, TOKEN

_Stems = frozenset[str]  # all that may stand of a word so far, "" where one begins
_START = _Stems(("",))
_MOST = 2000  # stems that are followed: (annonc|decid|…)(e|er|ent|…) makes hundreds of words
_SETS = 3  # a fourth leaves out few more alternatives of cues
_MANY = 40  # words: as many are seldom all missing
_SHORT = 4  # letters: what is shorter begins many words


def openings(pattern: str, entries: Mapping[str, Any]) -> frozenset[str] | None:
    """Return the letters that a match of a pattern can begin with; None where they are not known."""
    found: set[str] = set()
    for alternative in map("".join, ALTERNATIVE.findall(pattern)):
        for token in TOKEN.finditer(alternative):
            if token["letters"]:
                found.add(token[0][0])
                break
            inside = str(entries[token["named"]]) if token["named"] else token["group"]
            kind = KIND.match(inside or "")
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


class NeededWords:
    """Finds the words that a match cannot do without.

    `entries`: what patterns may name; `common`: words that are in most texts.
    """

    # Any: texts, lists of them
    def __init__(self, entries: Mapping[str, Any], common: Collection[str]) -> None:
        self.entries = entries
        self.common = common

    def of(self, alternative: str) -> list[frozenset[str]]:
        """Return sets of words of which every match of an alternative has one each: the rarest, and two more.

        A word has a blank behind it where it is whole: "tour " is not in "tourist", "tour" is. The alternative begins
        where a word does.
        """
        found: list[frozenset[str]] = []
        for words in sorted(self._alternative(alternative, _START)[0], key=self._rank):
            few = not found or (len(found) < _SETS and len(words) < _MANY)
            if few and not any(_alike(words, one) for one in found):
                found.append(words)
        return found

    def _group(self, pattern: str, stems: _Stems | None) -> tuple[frozenset[str] | None, _Stems | None]:
        """Return the rarest words that a group behind the stems needs, and the stems that it ends with."""
        needed: frozenset[str] | None = frozenset()
        ends: _Stems | None = _Stems()
        for alternative in map("".join, ALTERNATIVE.findall(pattern)):
            sets, behind = self._alternative(alternative, stems)
            rarest = min(sets, key=self._rank, default=None)
            needed = None if needed is None or rarest is None else needed | rarest
            ends = _either(ends, behind)
        return needed, ends

    def _alternative(self, pattern: str, stems: _Stems | None) -> tuple[list[frozenset[str]], _Stems | None]:
        """Return all sets of words of which an alternative needs one each, and the stems that it ends with."""
        sets: list[frozenset[str]] = []
        for token in TOKEN.finditer(pattern):
            before = stems
            inside = str(self.entries[token["named"]]) if token["named"] else token["group"]
            if inside is not None:
                needed, stems = self._within(inside, token["times"] or "", before)
                sets += [needed] if needed else []
            elif token["gap"]:
                stems = _START
            elif before is not None:
                stems = _behind(before, token)
            if stems is None or stems >= _START:  # what stood so far is not followed any longer
                sets += _words(before, " " if token["gap"] else "")
        return [*sets, *_words(stems, "")], stems

    def _within(
        self, inside: str, times: str, stems: _Stems | None
    ) -> tuple[frozenset[str] | None, _Stems | None]:
        """Return what a group needs, None where it may be left out, and the stems behind it."""
        kind = KIND.match(inside)
        mark = kind[0] if kind else ""
        body = inside[len(mark) :]
        if not body or mark in ("?!", "?<=", "?<!"):
            return None, stems
        needed, ends = self._group(body, stems)
        if mark == "?=":
            return needed, stems
        if times.startswith(("{", "+")) and ends != _START:
            ends = None  # the second time it stands behind itself
        left_out = times[:2] in ("?", "{0", "{,")
        return (None, _either(stems, ends)) if left_out else (needed, ends)

    def _rank(self, words: frozenset[str]) -> tuple[int, int, bool]:
        """Return how many of the words may be in any text, how many they are, and whether only parts are known."""
        common = sum(len(word) < _SHORT or word.rstrip() in self.common for word in words)
        return common, len(words), not all(word.endswith(" ") for word in words)


def _behind(stems: _Stems, token: re.Match[str]) -> _Stems | None:
    """Return the stems behind a token that is no group."""
    if token["letters"]:
        return _Stems(stem + token[0] for stem in stems)
    if token["maybe"]:
        return stems | {stem + token[0][0] for stem in stems}
    return stems | _START if token["skipped"] else None


def _alike(these: frozenset[str], those: frozenset[str]) -> bool:
    """Return whether one of the words may be a part of one of the others: the same is asked of a text."""
    pairs = ((one.rstrip(), two.rstrip()) for one in these for two in those)
    return any(one.startswith(two) or two.startswith(one) for one, two in pairs)


def _either(these: _Stems | None, those: _Stems | None) -> _Stems | None:
    """Return the stems of both; None where one's are not known, or they are too many."""
    both = None if these is None or those is None else these | those
    return both if both is not None and len(both) <= _MOST else None


def _words(stems: _Stems | None, end: str) -> list[frozenset[str]]:
    """Return the words that the stems begin or are, as one set; none where there may be no stem."""
    return [frozenset(stem + end for stem in stems)] if stems and "" not in stems else []
