"""The role that a preposition gives to whoever is named behind it: to, with, by, of, against."""

from __future__ import annotations

import re
from functools import cache

from relations.draft.lexicon import Lexicon
from relations.draft.sentences import Sentence
from relations.draft.time_expressions import dates_in

_EXAMPLE = 130  # characters from those of whom somebody is named as one


def role(sentence: Sentence, start: int, words: Lexicon) -> str:
    """Return the role of what starts at `start`, from the preposition before it."""
    example = words.pattern("for_example").search(sentence.plain[max(0, start - _EXAMPLE) : start])
    if example:  # "met several leaders, including Peru's president", "to its neighbour, Peru"
        return role(sentence, start - len(example[0]), words)
    before = sentence.plain[max(0, start - 60) : start]
    counted = words.pattern("quantities").search(before)
    if counted is None and _begins_with_a_number(sentence, start, words):
        counted = words.pattern("roughly").search(before)  # "up to 300 Peruvian soldiers" is no place
    if counted:  # "dozens of Peruvian envoys": the role is that of all of them
        return role(sentence, start - len(counted[0]), words)
    paper = words.pattern("papers_of").search(before)
    if paper and not sentence.plain[: start - len(paper[0])].strip(' "'):
        return ""  # "A statement from Peru's ministry condemned": who signs it acts
    match = _of_the_whole(before, words) or _prepositions(words).search(before)
    if match is None and words.grammar.pattern("half_of_two").search(before):
        return "between"  # "a pact between the island nation and Peru"
    if match is None or (
        match[1] == words.data["partitive"] and _opens(sentence, start, before, match, words)
    ):
        return ""  # "Des instructeurs russes": some, not of the
    if match[1] == words.data["partitive"]:  # "contre des villes": no preposition of its own after another
        match = _prepositions(words).search(before[: match.start()]) or match
    if words.pattern("particles").search(before[: match.end(1)]):
        return ""  # "called in Peru's envoy"
    found = words.roles[match[1].rstrip()]
    decided = _words_behind_a_decision(before[: match.start()], words)
    if decided is not None and (found == "of" or (found == "by" and not decided)):
        return "gen"  # whose decision it is
    return found


def _words_behind_a_decision(before: str, words: Lexicon) -> list[str] | None:
    """Return the adjectives between a decision and whose it is, "la décision injustifiée (du Pérou)"; else None."""
    decision = re.search(r"\bdecisions?\W+((?:[\w-]+\W+){0,3})$", before)
    between = re.findall(r"[\w-]+", decision[1]) if decision else []
    return between if decision and words.roles.keys().isdisjoint(between) else None


def _begins_with_a_number(sentence: Sentence, start: int, words: Lexicon) -> bool:
    """Return whether what starts at `start` is counted: "300 soldiers", "une centaine de soldats"."""
    first = re.compile(r"\w+").match(sentence.plain, start)
    return first is not None and (first[0].isdigit() or first[0] in words.data["numbers"])


def _opens(sentence: Sentence, start: int, before: str, mark: re.Match[str], words: Lexicon) -> bool:
    """Return whether an article stands where a sentence or clause begins, or behind its first date or adverb."""
    at = start - len(before) + mark.start()
    opening = sentence.plain[:at].rstrip(" ,")
    dated = any(s.start <= 3 and s.end == len(opening) for s in dates_in(sentence, words))
    aside = dated or words.pattern("opening").fullmatch(opening) is not None
    clause = words.pattern("before_a_subject").search(opening) is not None
    return not opening or clause or (aside and sentence.plain[:at].endswith(", "))


def _of_the_whole(before: str, words: Lexicon) -> re.Match[str] | None:
    """Return the preposition before a part of a country: "to the worst-hit areas of Peru" is to Peru."""
    part = words.pattern("parts_of").search(before)
    shorter = before[: part.start()] if part else ""
    if shorter.endswith("("):
        return None  # "à Istres (sud-est de la France)"
    for _ in range(3 if part else 0):
        match = _prepositions(words).search(shorter)
        if match is not None:
            return match
        shorter = shorter.rstrip().rpartition(" ")[0] + " "
    return None


@cache
def _prepositions(words: Lexicon) -> re.Pattern[str]:
    skipped, prepositions = (
        "|".join(it for it in these if all(map(words.may_say, re.findall(r"\w+", it)))) or "(?!)"
        for these in (
            words.data["skipped_before_a_party"],
            sorted(map(re.escape, words.roles), key=len, reverse=True),
        )
    )
    return re.compile(rf"(?<![\w'])({prepositions})(?:'| )(?:(?:{skipped})(?:'| ))*$")
