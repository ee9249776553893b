"""What somebody is criticised, praised or summoned for has its own day: "condemned Peru for the raid on 3 June"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from relations.draft.clause import Clause
from relations.draft.cue_forms import is_noun
from relations.draft.lexicon import CueMatch, Lexicon
from relations.draft.sentences import Sentence
from relations.draft.time_expressions import OF_THE_NEWS, Said

_PUNISHED = frozenset(
    "sanction embargo expulsion recall summons arrest criticism suspension closure threat".split()
)
_REGARDED = ("apology", "criticism", "congratulations", "condolences", "summons")
# How it is told what an act is for: "closed its border over", but "closed its border for a week"
_WITH_GROUNDS = {
    **dict.fromkeys((*_PUNISHED, "rupture", "request", "refusal"), ("over_what",)),
    **dict.fromkeys(_REGARDED, ("having_done", "for_what")),
}


def of_the_grounds(day: Said, sentence: Sentence, spot: CueMatch, clause: Clause, words: Lexicon) -> bool:
    """Return whether a date is that of what is regretted or praised: "apologised for the deaths of nine in 2010"."""
    begins = _begin(day, sentence, spot, words)
    if begins is None:
        return False
    if words.grammar.pattern("having_done").search(sentence.plain, spot.end, day.start):
        return True  # "accused Peru of having bombed the town in 2014"
    last = re.search(r"(\w+)\W*$", sentence.plain[begins : day.start])
    beside = last is not None and words.roles.get(last[1]) == "of"
    return beside or day.kind not in OF_THE_NEWS or not _stands_last(day, clause, words)


def may_be_of_the_grounds(own: Sequence[Said], sentence: Sentence, spot: CueMatch, words: Lexicon) -> bool:
    """Return whether a date may be that of the act or of what it is for: "condemned Peru for the raid on Monday"."""
    return any(_begin(day, sentence, spot, words) is not None for day in own)


def is_what_it_is_for(before: CueMatch, spot: CueMatch, clause: Clause, words: Lexicon) -> bool:
    """Return whether a noun event is what somebody is punished for: "sanctioned three firms for the sale of"."""
    rules, between = words.grammar, clause.text[before.end : spot.start]
    if before.cue.type not in _PUNISHED or not (spot.cue.voice == "noun" or is_noun(spot, clause, rules)):
        return False
    opened = (
        rules.opening().match(between, it.end()) for it in rules.pattern("blamed_for").finditer(between)
    )
    # "over the raid by Peru on Togo"
    told = re.match(rf"[^,;]{{0,60}}{words.preposition('by')}", clause.text[spot.end :])
    return told is None and any(it is not None and it.end() == len(between) for it in opened)


def _begin(day: Said, sentence: Sentence, spot: CueMatch, words: Lexicon) -> int | None:
    """Return where it begins to be told, before a date, what an act is for; None where it is not."""
    told = _WITH_GROUNDS.get(spot.cue.type, ())
    rules = words.grammar
    for name in told if day.start >= spot.end else ():
        found = rules.pattern(name).search(sentence.plain, spot.end)  # "over the weekend"
        if found is not None and re.fullmatch(r"[^,]*\w[^,]*", sentence.plain[found.end() : day.start]):
            return found.end()
    return None


def _stands_last(day: Said, clause: Clause, words: Lexicon) -> bool:
    """Return whether nothing, or only where, is told behind a date: "on Monday in Accra", not "on Monday of two"."""
    behind = re.search(r"\w+", clause.text[day.end :].partition(",")[0])
    return behind is None or words.roles.get(behind[0]) == "in"
