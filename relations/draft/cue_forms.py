"""How a cue stands in its clause: as noun or verb, in the present or under way, before or behind what else is told."""

from __future__ import annotations

import re
from functools import lru_cache

from relations.draft.clause import Clause
from relations.draft.grammar import Grammar
from relations.draft.lexicon import CueMatch, Lexicon
from relations.draft.sentences import Sentence

MET = frozenset(("visit", "meeting", "negotiation", "agreement", "letter_of_intent", "joint_statement"))
SAID = frozenset(("criticism", "threat", "statement", "request", "call", "support", "refusal"))
_AHEAD = 20  # characters behind "is" in which its place begins
_ON_A = 30  # characters from the verb to the visit: "is paying a three-day official visit"


def undertaken(spot: CueMatch, clause: Clause, words: Lexicon) -> int:
    """Return where what somebody undertook to do begins: a day before is that of undertaking it; 0 where nobody did."""
    rules = words.grammar
    doing = rf"{rules.words('undertaking')}(?!\w).*?{rules.words('infinitive_mark')}"
    # as in "agreed to sign", "agreed on the return of"
    pattern = rf"(?<!\w)(?:{doing}|{rules.words('agreeing_on')})"
    # in "announced plans to send" the cue begins with "plans"
    found = re.finditer(pattern, clause.text[: spot.end])
    ends = [it.end() for it in found if it.start() <= spot.start]
    return ends[-1] if ends else 0  # "committed to paper their intention to sign"


def follows(spot: CueMatch, clause: Clause, words: Lexicon) -> int:
    """Return where a noun event is said to follow another, with its day: "the talks follow a visit in May"."""
    rules = words.grammar
    verb = rules.pattern("follows").search(clause.text, spot.end) if is_noun(spot, clause, rules) else None
    return verb.start() if verb else len(clause.text)


def is_followed(spot: CueMatch, clause: Clause, words: Lexicon) -> int:
    """Return where a noun event is said to have come before another: "Monday's move followed talks"; else 0."""
    rules = words.grammar
    verb = rules.pattern("follows").search(clause.text, 0, spot.start)
    return verb.end() if verb and is_noun(spot, clause, rules) else 0


def modifies(sentence: Sentence, spot: CueMatch, clause: Clause, words: Lexicon) -> bool:
    """Return whether a cue is a participle of the noun before it, in a language that tells it from a verb."""
    rules = words.grammar
    first = re.match(r"\w+", sentence.text[spot.start : spot.end])
    if first is None or not words.data["adjectives_follow"] or is_noun(spot, clause, rules):
        return False
    if rules.pattern("auxiliary").search(clause.verbal, spot.start, spot.end):
        return False  # "detained there has been freed"
    before = clause.text[: spot.start]
    comma = clause.text.find(",", spot.end)  # what follows may be who says so
    verb = rules.pattern("finite").search(clause.verbal, 0, comma if comma > 0 else len(clause.verbal))
    if first[0].endswith(("it", "ie")) and verb is None and not before.rstrip().endswith(","):
        return False  # "la Suisse interdit à", "appuie": a present tense that is written as the participle
    return bool(
        re.fullmatch(rules.words("participle"), first[0].lower())
        and re.search(r"\w\s*$", before)
        and not rules.pattern("auxiliaries").search(clause.verbal, max(0, spot.start - 40), spot.start)
        and not re.search(rf"(?<!\w){rules.words('coordinators')}\s*$", before)
    )


def in_the_present(sentence: Sentence, spot: CueMatch, clause: Clause, words: Lexicon) -> bool:
    """Return whether an event is told in the present tense: with a day of the week, it lies ahead."""
    rules = words.grammar
    noun = is_noun(spot, clause, rules)
    if rules.pattern("present_progressive").search(clause.text[: spot.end + 12]):
        return True
    if noun and rules.pattern("past_marks").search(clause.text, spot.start, spot.end):
        return False  # "the visit made to Togo"
    last = re.search(r"\w+$", sentence.text[spot.start : spot.end])
    if noun and last and rules.distinguishes_participles and re.fullmatch(rules.words("participle"), last[0]):
        return False  # "les taxes décidées par le Ghana"
    if noun:
        named = re.search(rf"(?<!\w){rules.words('determiners')}\s*$", clause.text[: spot.start]) is not None
        verbs = [
            m
            for m in rules.pattern("present").finditer(clause.text)
            if not is_written_as_participle(sentence, m, rules) and not (named and m.start() == spot.start)
        ]
        past = rules.pattern("past_marks").search(clause.verbal)
        return bool(verbs) and past is None
    before = rules.pattern("auxiliaries").search(clause.verbal[: spot.start])
    verb = rules.pattern("present").match(clause.text, spot.start)
    if words.data["adjectives_follow"] and rules.pattern("past_marks").match(clause.text, spot.start):
        return False  # "sont convenus"
    return before is None and verb is not None and not is_written_as_participle(sentence, verb, rules)


def is_under_way(spot: CueMatch, clause: Clause, words: Lexicon) -> bool:
    """Return whether a visit is told as going on: "is in Lima for talks", "is on a three-day visit to"."""
    *_, verb = (None, *words.grammar.pattern("under_way").finditer(clause.text, 0, spot.end + _AHEAD))
    return verb is not None and verb.end() + _ON_A >= spot.start


def is_ahead(clause: Clause, words: Lexicon) -> bool:
    """Return whether a clause tells of what is to come: "that will be held"."""
    return words.grammar.pattern("planned").search(clause.text) is not None


def goes_on_from_the_past(clause: Clause, words: Lexicon) -> bool:
    """Return whether a relative clause hangs on what is told as done: "left on Monday for Accra, where he will"."""
    above = clause.parent if clause.kind == "relative" else None
    return above is not None and words.grammar.pattern("past_marks").search(above.verbal) is not None


def is_detached(sentence: Sentence, spot: CueMatch, clause: Clause, words: Lexicon) -> bool:
    """Return whether a cue is a participle set off by a comma, which tells what is past."""
    written = re.match(r"\w+", sentence.text[spot.start : spot.end])
    participle = written and re.fullmatch(words.grammar.words("detached"), written[0].lower())
    set_off = re.search(r",\s*$", clause.text[: spot.start])
    return bool(participle and set_off)


def hands_over(spot: CueMatch, clause: Clause, words: Lexicon) -> bool:
    """Return whether a promise is told by the verb of what is promised, to be handed over: "will deliver"."""
    return words.grammar.pattern("handing_over").match(clause.text, spot.start) is not None


def is_still_to_be_said(spot: CueMatch, clause: Clause, words: Lexicon) -> bool:
    """Return whether a promise itself lies ahead: "is due to announce a fresh pledge to Malawi"."""
    return words.grammar.pattern("still_to_say").search(clause.text, 0, spot.end) is not None


def moves(spot: CueMatch, clause: Clause, words: Lexicon) -> bool:
    """Return whether a visit is told by a verb of setting out in the present tense, which looks ahead."""
    return words.grammar.pattern("setting_out").match(clause.text, spot.start) is not None


def is_written_as_participle(sentence: Sentence, found: re.Match[str], rules: Grammar) -> bool:
    """Return whether a word that reads as a present tense without its accents is written as a participle: "signé"."""
    written = sentence.text[found.start() : found.end()].lower()
    return rules.distinguishes_participles and re.fullmatch(rules.words("participle"), written) is not None


def is_definite(sentence: Sentence, spot: CueMatch, words: Lexicon) -> bool:
    """Return whether a noun event is told as known: "the agreement was signed"."""
    article = rf"(?<!\w){words.grammar.words('definite')}\s*$"
    return re.search(article, sentence.plain[: spot.start]) is not None


@lru_cache(maxsize=256)  # asked again for each thing that may be told of a cue
def is_noun(spot: CueMatch, clause: Clause, rules: Grammar) -> bool:
    """Return whether a cue is a noun that a verb carries, and no verb itself."""
    first = re.match(r"[\w'-]+", clause.text[spot.start : spot.end])
    if first is None or re.fullmatch(rules.words("event_nouns"), first[0]) is None:
        return first is not None and _is_gerund(first[0], spot, clause, rules)
    if re.search(rf"(?<!\w){rules.words('has_done')}$", clause.text[: spot.start]):
        return False  # "a rencontré lundi"
    verb = re.fullmatch(rules.words("verbs_too"), first[0]) is not None
    return not (verb and re.search(rules.words("infinitive_mark") + "$", clause.text[: spot.start]))


def _is_gerund(first: str, spot: CueMatch, clause: Clause, rules: Grammar) -> bool:
    """Return whether a verb is used as a noun: "the signing of the treaty"."""
    named = re.search(rf"(?<!\w){rules.words('definite')}\s*$", clause.text[: spot.start])
    return first.endswith("ing") and named is not None
