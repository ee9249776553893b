"""Papers signed with others, told behind the first: "signed a treaty with Togo, along with a protocol with Kenya"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from relations.draft.actor import Actor
from relations.draft.candidate import PAPERS, EventCandidate
from relations.draft.date_resolution import Published, first_resolved
from relations.draft.lexicon import Lexicon
from relations.draft.sentences import Sentence
from relations.draft.time_expressions import Said

_NEAR = 90  # characters from a paper to those who share it
_STOP = re.compile(r"[;:]")
_SHARING = ("with", "between")


def further_papers(
    events: Sequence[EventCandidate],
    sentence: Sentence,
    known: Sequence[Actor],
    said: Sequence[Said],
    words: Lexicon,
    published: Published,
) -> list[EventCandidate]:
    """Return the papers told behind the first that a sentence tells, each with those who share it, and its day."""
    first = next((e for e in events if e.type in PAPERS and e.explicit_pair and e.status == "happened"), None)
    if first is None:
        return []
    found: list[EventCandidate] = []
    pairs = {frozenset(e.parties) for e in events if e.type in PAPERS}
    for start, end, there in _told_behind(first, sentence, known, words):
        day = first_resolved((s for s in said if start < s.start < end), published)
        for pair in _shared_by(first, there):
            if frozenset(pair) in pairs:
                continue
            pairs.add(frozenset(pair))
            found.append(
                first._replace(
                    parties=pair,
                    cue=sentence.text[start : there[0].start].strip(" ,"),
                    at=start,
                    date=day.edtf if day else first.date,
                    why={**first.why, **({"date": day.why} if day else {})},
                    there=tuple(there),
                    plain=False,
                )
            )
    return found


def _told_behind(
    first: EventCandidate, sentence: Sentence, known: Sequence[Actor], words: Lexicon
) -> Iterator[tuple[int, int, list[Actor]]]:
    """Yield where each further paper is told, up to where, and who is named with it."""
    marks = list(words.grammar.pattern("one_more_paper").finditer(sentence.plain, first.at + len(first.cue)))
    for mark, following in zip_longest(marks, marks[1:]):
        end = following.start() if following else len(sentence.plain)
        stop = _STOP.search(sentence.plain, mark.end(), end)
        end = stop.start() if stop else end
        there = [a for a in known if mark.end() - 1 <= a.start < end]
        near = there and there[0].start - mark.end() <= _NEAR and there[0].role in _SHARING
        two = [a for a in there[:2] if a.role == "between"]
        listed = [a for n, a in enumerate(there) if n == 0 or a.joined or a in two] if near else []
        verb = words.grammar.pattern("finite").match(sentence.plain, listed[-1].end + 1) if listed else None
        if listed and verb is None:  # "…, and the agreement with Kenya was put off"
            yield mark.start(), end, listed


def _shared_by(first: EventCandidate, there: Sequence[Actor]) -> list[tuple[str, str]]:
    """Return the pairs that share a paper: who signed the first with each, or the two between whom it is."""
    codes = [a.code for a in there if a.code]
    if len(codes) < len(there):
        return []
    if there[0].role == "between":
        two = sorted(codes, key=lambda code: code not in first.parties)
        return [(two[0], two[1])] if len(set(two)) == len(two) == 2 else []
    doer = first.parties[0]
    return [(doer, code) for code in codes if code != doer]
