"""Patterns pruned to the words of a text: without the alternatives that cannot match in it.

Compiling what a language may say costs more than reading a short article; most of it needs words that are not there.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from copy import copy
from functools import lru_cache, reduce
from operator import or_
from typing import Any

from relations.draft.notation import ALTERNATIVE, KIND, TOKEN

_AHEAD = ("?!", "?=")
_GAP = list(TOKEN.groupindex).index("gap")
_Stems = frozenset[str]  # all that may stand of a word so far, "" where one begins
_START, _NONE = _Stems(("",)), _Stems()
_Ends = _Stems | None  # None where it is not known


class TextWords:
    """The words of a text's sentences in plain form, and the `entries` that patterns for it may name.

    `dotted`: whether it has dots in numbers or behind initials.

    It is equal to none but itself, so that it is hashed fast.
    """

    def __init__(self, sentences: Sequence[str], entries: Mapping[str, Any]) -> None:  # Any: texts, or lists
        self.plain = "\n".join(sentences)
        whole: dict[str, int] = {}  # a bit for each sentence that has the word
        for number, sentence in enumerate(sentences):
            for word in set(re.findall(r"\w+", sentence)):
                whole[word] = whole.get(word, 0) | 1 << number
        self._where: dict[str, int] = {}  # the same for what words begin with
        for word, bits in whole.items():
            for end in range(1, len(word) + 1):
                self._where[word[:end]] = self._where.get(word[:end], 0) | bits
        self.beginnings = frozenset(self._where)
        self.whole = frozenset((*whole, ""))  # "": a stem of a word that has not begun
        self._where |= {f"{word} ": bits for word, bits in whole.items()}
        self.dotted = re.search(r"\d\.\d|\b\w\.", self.plain) is not None
        self.entries = entries

    def naming(self, entries: Mapping[str, Any]) -> TextWords:
        """Return the same words for patterns that name other entries."""
        same = copy(self)
        same.entries = entries
        return same

    def sentences_with(self, sets: Sequence[Collection[str]]) -> list[int]:
        """Return a bit for each sentence that has one of the words, for each of their sets.

        A word has a blank behind it where it is whole: "tour " is not in "tourist", "tour" is.
        """
        there, bits = frozenset(self._where), self._where.__getitem__
        return [
            0 if there.isdisjoint(words) else reduce(or_, map(bits, there.intersection(words)))
            for words in sets
        ]

    def longer(self, stems: _Stems, letters: str) -> _Stems:
        """Return the stems with letters behind them, as far as a word of the text begins so."""
        if stems is _START:
            return _Stems((letters,)) if letters in self.beginnings else _NONE
        return _Stems([it for stem in stems if (it := stem + letters) in self.beginnings])


def pruned(pattern: str, words: TextWords, *, bounded: bool = True) -> str | None:
    """Return a pattern of the data files that matches the same in a text of these words; None where nothing does.

    The pattern begins where a word does and, if `bounded`, ends where one ends.
    """
    found = _pruned(pattern, words, _START, bounded)
    return "|".join(found[0]) if found else None


@lru_cache(maxsize=8192)  # groups such as "(a|ont)" are in many patterns
def _pruned(pattern: str, words: TextWords, stems: _Ends, bounded: bool) -> tuple[list[str], _Ends] | None:
    """Return the alternatives that can match behind one of the stems, and the stems that they end with."""
    kept = []
    ends: _Ends = _NONE
    begins, beginnings = stems is _START, words.beginnings
    for first, rest in ALTERNATIVE.findall(pattern):
        behind = stems
        if first and begins:  # nearly always, and told here for speed
            if first not in beginnings:
                continue
            behind = _Stems((first,))
        elif first and stems is not None:
            behind = words.longer(stems, first)
        elif first and first not in words.plain:
            continue
        if rest and behind != _NONE:
            one = _pruned_one(rest, words, behind, bounded)
            if one is None:
                continue
            first += one[0]
            behind = one[1]
        elif bounded and behind is not None:
            behind &= words.whole
        if behind is None:
            ends = None
        elif not behind:
            continue
        elif ends is not None:
            ends |= behind
        kept.append(first)
    return (kept, ends) if kept else None


def _pruned_one(pattern: str, words: TextWords, stems: _Ends, bounded: bool) -> tuple[str, _Ends] | None:
    """Return what is left of an alternative, pruned as far as its words are known, and the stems it ends with."""
    kept = []
    tokens = TOKEN.findall(pattern)
    for number, (text, letters, maybe, skipped, gap, group, named, times) in enumerate(tokens, 1):
        if letters:
            if stems is None:
                if text not in words.plain:
                    return None
            else:
                stems = words.longer(stems, text)
                if not stems:
                    return None
        elif gap:
            if stems is not None and words.whole.isdisjoint(stems):
                return None
            stems = _START
        elif group or named:
            inside = group or str(words.entries[named])
            whole = bool(tokens[number][_GAP]) if number < len(tokens) else bounded
            one = _pruned_group(text, inside, times, words, stems, whole)
            if one is None:
                return None
            text, stems = one
        elif stems is None:
            pass
        elif maybe:
            stems |= words.longer(stems, maybe)
        else:
            stems = stems | _START if skipped else None
        kept.append(text)
    if bounded and stems is not None:
        stems &= words.whole
    return None if stems == _NONE else ("".join(kept), stems)


def _pruned_group(
    text: str, inside: str, times: str, words: TextWords, stems: _Ends, bounded: bool
) -> tuple[str, _Ends] | None:
    """Return what is left of a group, nothing where what may be there is not in the text, and the stems behind it."""
    kind = KIND.match(inside) if inside[:1] == "?" else None
    mark = kind[0] if kind else ""
    body = inside[len(mark) :]
    if not body or mark.startswith("?<"):
        return text, stems
    repeated = times.startswith(("{", "+"))
    within = _pruned(body, words, stems, bounded and not repeated and mark not in _AHEAD)
    if repeated and within and stems is not None:  # the second time it stands behind itself
        behind = stems | within[1] if within[1] is not None else None
        within = _pruned(body, words, behind, False)
        if within and behind is not None and not (within[1] is not None and within[1] <= behind):
            within = _pruned(body, words, None, False)
    if within is None:
        return ("", stems) if mark == "?!" or times[:2] in ("?", "{0", "{,") else None
    left = within[0]
    text = left[0] if len(left) == 1 and not mark and not times else f"({mark}{'|'.join(left)}){times}"
    if mark in _AHEAD:
        return text, stems
    if not times or within[1] is None:
        return text, within[1]
    return text, None if stems is None else stems | within[1]  # "(the |its )?border"
