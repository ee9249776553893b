"""Which dates of a clause are those of a noun, a participle or a promise told beside an act."""

from __future__ import annotations

import re
from collections.abc import Sequence

from relations.draft.actor import Actor
from relations.draft.ballots import BALLOTS
from relations.draft.clause import Clause
from relations.draft.grammar import Grammar
from relations.draft.lexicon import CueMatch, Lexicon
from relations.draft.lists import opens_item
from relations.draft.sentences import Sentence
from relations.draft.time_expressions import DAYS, OF_THE_NEWS, Said

_NAMED = 25  # characters from whose day it is to the noun: "Monday's high-level talks"
_OF_TALKS = ("meeting", "negotiation", "call", "visit", "statement")
_OF_A_DAY = frozenset(
    "meeting call visit agreement sale purchase loan expulsion release force sanction summons".split()
)
_PLACE = 6  # words from what has its own day to the day


def of_what_is_promised(
    day: Said, sentence: Sentence, spot: CueMatch, known: Sequence[Actor], words: Lexicon, *, ahead: bool
) -> bool:
    """Return whether a date is not the promise's own: "will deliver in April", "promised aid for April"."""
    meant_for = words.grammar.words("meant_for")
    if re.search(rf"(?<!\w){meant_for}\s*$", sentence.plain[spot.start : day.start]):
        return True
    if ahead:
        return not words.pattern("reporting").search(sentence.plain, max(0, day.start - 14), day.start)
    verbs = words.pattern("to_do").finditer(sentence.plain, spot.end, max(spot.end, day.start))
    return any(not any(a.start < verb.end() and verb.start() < a.end for a in known) for verb in verbs)


def of_what_is_asked(
    day: Said, sentence: Sentence, spot: CueMatch, known: Sequence[Actor], words: Lexicon
) -> bool:
    """Return whether a date is that of what somebody is asked to do, or to: "invited him to a summit in July"."""
    before = sentence.plain[: max(spot.start, day.start)]
    for verb in words.pattern("to_do").finditer(before, spot.start):
        noun = words.grammar.pattern("determiners").search(verb[0]) is not None  # "a request to the king"
        if not noun and not any(a.start < verb.end() and verb.start() < a.end for a in known):
            return True
    if spot.cue.type != "invitation":
        return False
    there = [a for a in known if spot.start < a.start < day.start]
    where = next((a for a in there if a.role == "to"), None)
    elsewhere = where is not None and (where.kind == "place" or where is not there[0])
    if elsewhere and day.kind not in OF_THE_NEWS:
        return True  # "invited Peru's president to Accra in July"
    to = words.grammar.pattern("invited_to").search(before, spot.start)
    guests = [a for a in known if a.kind != "place" and to and to.start() < a.end and a.start < day.start]
    return to is not None and not guests  # "handed an invitation to the summit to Peru on Monday"


def of_a_participle(date: Said, sentence: Sentence, spot: CueMatch, clause: Clause, words: Lexicon) -> bool:
    """Return whether a date is that of what was or is to be done to a noun on either side of the cue.

    "trucks ordered in 2021", "the limits set on Monday by Peru", "talks scheduled for Monday", "a pact to be ratified"
    """
    rules, plain = words.grammar, sentence.plain
    start = spot.end if date.start >= spot.end else 0
    if not start and not any(
        _is_finite(verb, plain, rules) for verb in rules.verbs(clause.verbal, date.end, spot.end)
    ):
        return False  # "adopted on Monday a motion condemning": what is told before is the verb
    between = plain[start : date.start]
    agent = re.match(rf" {rules.words('agent_mark')}(?!\w)", plain[date.end :]) if start else None
    done_by = (
        re.search(r"(\w+) (?:\w{1,3} )?$", between) if agent and rules.distinguishes_participles else None
    )
    own = rf"(?<!\w)({rules.words('of_its_own_day')}) (?=(?:[\w'-]+ ?){{0,{_PLACE}}}$)"
    found = done_by or next(reversed(list(re.finditer(own, between))), None)
    if rules.pattern("dated_and_seen").search(plain, 0, date.start):
        return True
    if found is None or rules.pattern("finite").search(between, found.end()):
        return False
    begins = start + found.start(1)
    told_next = re.search(rf"(?<!\w)(?:{rules.words('coordinators')})\s*$", plain[:begins])
    if told_next or rules.pattern("auxiliaries").search(plain, max(0, begins - 20), begins):
        return False
    written = sentence.text[begins : begins + len(found[1])].lower()
    adjective = rules.pattern("participle").match(plain, begins) is None
    return adjective or " " in written or re.fullmatch(rules.words("participle"), written) is not None


def of_who_is_posted(sentence: Sentence, spot: CueMatch, clause: Clause, words: Lexicon) -> bool:
    """Return whether a participle only says where troops are: "the king met soldiers deployed in Peru on Monday"."""
    if spot.cue.told_like != "deployment":
        return False
    troops = words.pattern("posted_troops").search(sentence.plain, max(0, spot.start - _NAMED), spot.end)
    if troops is None:
        return False
    return clause.kind == "reduced" or any(words.grammar.verbs(clause.verbal, 0, troops.start()))


def of_what_was_ordered(date: Said, sentence: Sentence, spot: CueMatch, words: Lexicon) -> bool:
    """Return whether a date behind a delivery is that of its order: "the delivery of trucks bought in May"."""
    ordered = rf"{words.pattern('ordered_then').pattern}(?: [\w']+){{0,3}} $"
    return date.start > spot.end and re.search(ordered, sentence.plain[spot.end : date.start]) is not None


def _is_finite(verb: int, plain: str, rules: Grammar) -> bool:
    """Return whether what reads as a finite verb at a position is no infinitive: "to close"."""
    return re.search(rf"{rules.words('infinitive_mark')}$", plain[:verb]) is None


def is_since_then(date: Said, sentence: Sentence, spot: CueMatch, clause: Clause, words: Lexicon) -> bool:
    """Return whether a date before a cue is one since when somebody is something: "in office since May, he met"."""
    rules = words.grammar
    since = re.search(rf"(?<!\w){rules.words('since')}\s*$", sentence.plain[: date.start])
    if since is None or date.end > spot.start or sentence.plain[: since.start()].strip(' "') == "":
        return False
    return not any(rules.verbs(clause.verbal, 0, since.start()))  # "is since Monday under fire"


def is_counted_since(day: Said, sentence: Sentence, spot: CueMatch, words: Lexicon) -> bool:
    """Return whether a date is one since when what takes a day was done once or more: "has met her twice since May"."""
    rules, plain = words.grammar, sentence.plain
    since = re.search(
        rf"(?<!\w){rules.words('since')}(?: {rules.words('determiners')})?\s*$", plain[: day.start]
    )
    if spot.cue.type not in _OF_A_DAY or not (since or rules.pattern("since").match(plain, day.start)):
        return False
    done = rules.pattern("up_to_now").match(plain, spot.start)  # "s'est rendu"
    return (
        done is not None
        or re.search(rf"(?<!\w){rules.words('up_to_now')}\s*$", plain[: spot.start]) is not None
    )


def of_a_noun(day: Said, sentence: Sentence, spot: CueMatch, words: Lexicon) -> bool:
    """Return whether a day is that of a noun beside a verb: "rejected the demand of Monday", "over the June 3 raid".

    Not where the noun is what the cue tells, or where it was done: "held Monday's talks", "sat out in Monday's vote".
    """
    plain, rules = sentence.plain, words.grammar
    whose = re.match(r"(?:'s|s') ", plain[day.end :]) or _stands_before_a_noun(day, plain, words)
    if whose is not None:
        noun, before = day.end + whose.end(), plain[: day.start].rstrip()
        told = noun <= spot.start <= noun + _NAMED or spot.start <= noun < spot.end
        return not told and spot.cue.type not in BALLOTS and not rules.pattern("at_which").search(before)
    of = re.search(rf"(?<!\w){rules.words('of_the_day')}\s*$", plain[: day.start])
    if of is None or of.start() < spot.end or day.kind not in DAYS:
        return False
    return rules.pattern("at_which").search(plain[: of.start()]) is None


def _stands_before_a_noun(day: Said, plain: str, words: Lexicon) -> re.Match[str] | None:
    """Return what parts a day from the noun that it says more of: "the June 3 raid"; None where it does not."""
    rules = words.grammar
    if day.kind not in DAYS or not rules.pattern("before_the_day_of").search(plain[: day.start].rstrip()):
        return None
    return re.match(rf" (?=[a-z])(?!{rules.words('no_noun')}(?!\w))", plain[day.end :])


def of_another_item(day: Said, sentence: Sentence, spot: CueMatch, words: Lexicon) -> bool:
    """Return whether a day is that of a noun before in an enumeration: "the talks of 3 May and the visit"."""
    plain = sentence.plain
    of = re.search(rf"(?<!\w){words.grammar.words('of_the_day')}\s*$", plain[: day.start])
    return of is not None and re.search(opens_item(words) + "$", plain[day.end : spot.start]) is not None


def of_what_is_brought_up(
    day: Said, sentence: Sentence, spot: CueMatch, known: Sequence[Actor], words: Lexicon
) -> bool:
    """Return whether a day is that of what talks are about, or what follows them: "including a summit on Friday"."""
    if spot.cue.told_like not in _OF_TALKS:
        return False
    between = words.grammar.pattern("bringing_up").search(sentence.plain, spot.end, max(spot.end, day.start))
    what = sentence.plain[between.end() : day.start] if between else ""
    if between is None or "," in what or not re.search(r"\w{3}", what):
        return False  # "went to Peru, then on Tuesday to Chile", "on trade, including cocoa, on Friday"
    return not any(between.end() <= a.start < day.start for a in known)


def of_talks_begun(day: Said, sentence: Sentence, spot: CueMatch, words: Lexicon) -> bool:
    """Return whether a day is that of talks behind a cue: "plan to sign a pact in talks opened on Monday"."""
    rules = words.grammar
    if day.start < spot.next:
        return False
    aside = rf"(?<!\w)({rules.words('auxiliary')}\s+)?{rules.words('begun_or_held')}\s+(?:\w\w\s+)?$"
    begun = re.search(aside, sentence.plain[: day.start])
    return begun is not None and begun[1] is None and spot.next <= begun.start()


def of_what_they_did(day: Said, spot: CueMatch, clause: Clause, words: Lexicon) -> bool:
    """Return whether a "that" left out parts a day from a cue: "Ghana and Peru signed the deal they drafted in May"."""
    rules = words.grammar
    for what in rules.pattern("that_left_out").finditer(clause.text):
        before = clause.text[: what.start()]
        if re.search(rf"(?<!\w){rules.words('told_whom')}\s+$", before):
            continue  # "told the king it would close"
        told = next(rules.verbs(clause.verbal, 0, len(before)), None) is not None
        if told and (spot.start < what.end()) != (day.start < what.end()):
            return True
    return False


def is_of_a_noun(spot: CueMatch, clause: Clause, known: Sequence[Actor], words: Lexicon) -> bool:
    """Return whether a verb only says which noun is meant: "the pact that Ghana signed must hold", "signed by it"."""
    rules = words.grammar
    if clause.kind in ("relative", "reduced") and clause.parent is not None:
        return not clause.parent.text[: clause.opens].rstrip().endswith(",")
    subject = next((a for a in known if a.role == "" and a.end < spot.start and clause.holds(a.start)), None)
    if subject is None or not rules.pattern("noun_without_that").fullmatch(
        clause.text[: subject.start].strip()
    ):
        return False
    has = rf"\s*(?:{rules.words('up_to_now')})?\s*"
    beside = re.compile(has).fullmatch(clause.text, subject.end, spot.start)
    return beside is not None and next(rules.verbs(clause.verbal, spot.end), None) is not None


def of_one_set_off(date: Said, sentence: Sentence, spot: CueMatch, words: Lexicon) -> bool:
    """Return whether a date is that of a participle set off behind a cue: "summoned the envoy, posted there in May"."""
    between = sentence.plain[spot.end : max(spot.end, date.start)]
    first = re.compile(r", (\w+)(?![\w-])").match(sentence.text, spot.end + between.find(","))
    if first is None or between.count(",") != 1:  # a second comma ends what is set off
        return False
    return re.fullmatch(words.grammar.words("detached"), first[1].lower()) is not None


def of_an_aside(date: Said, sentence: Sentence, spot: CueMatch, words: Lexicon) -> bool:
    """Return whether a date is that of a participle set off before a cue: "the minister, elected in May, pledged".

    Of those who gather or are asked then it is that of what they do, too: "gathered on Monday, ministers pledged".
    """
    if date.end > spot.start or "," not in sentence.plain[date.end : spot.start]:
        return False
    opened = re.compile(r"(?:^|, |[—–] )\W*(?=(\w+)(?![\w-])[^,]*$)").search(sentence.text, 0, date.start)
    if opened is None or not re.fullmatch(words.grammar.words("detached"), opened[1].lower()):
        return False
    return words.grammar.pattern("at_the_time").match(sentence.plain, opened.end()) is None


def admitted(spot: CueMatch, clause: Clause, words: Lexicon) -> tuple[int, bool]:
    """Return where it ends that somebody owns up to an act, or recalls it, and whether another clause says so.

    The day of that is none of the act: "admitted on Monday having sold", "admitted on Monday that it had sold".
    """
    rules = words.grammar
    having = rf"(?<!\w){rules.words('admitting')}\s+(?:\w+\s+)?{rules.words('having')}(?!\w)"
    found = re.search(having, clause.text[: spot.start])
    above = clause.parent.text[: clause.opens] if clause.kind == "content" and clause.parent else ""
    told = re.search(rf"(?<!\w){rules.words('admitting')}(?:[\s\"]+\w+){{0,3}}[\s\"]*$", above)
    return found.end() if found else 0, told is not None


def opening(sentence: Sentence, spot: CueMatch, clause: Clause, words: Lexicon) -> int | None:
    """Return where a participle ends that a sentence opens with: "Accused by Togo, Ghana closed its border on Monday".

    The day of what its subject did is not its own, but for those who are received or asked then.
    """
    rules = words.grammar
    first = re.match(r"\W*(?=(\w+)(?![\w-]))", sentence.text)
    if (
        first is None
        or first.end() != spot.start
        or rules.pattern("at_the_time").match(sentence.plain, spot.start)
    ):
        return None
    verb = next(rules.verbs(clause.verbal, spot.end), None)
    end = sentence.plain.rfind(", ", spot.start, verb)
    participle = re.fullmatch(rules.words("detached"), first[1].lower())
    return end if participle and verb is not None and end > 0 else None


def set_off(sentence: Sentence, spot: CueMatch, clause: Clause, words: Lexicon) -> int | None:
    """Return where a participle between commas ends, which has no date but its own: "the envoy, expelled in May, met".

    None for a verb of the clause: it has a verb before it, or none behind the comma.
    """
    rules = words.grammar
    if not sentence.plain[: spot.start].endswith(", ") or rules.distinguishes_participles:
        return None
    end = sentence.plain.find(", ", spot.end)
    verb = end > 0 and rules.pattern("finite").match(clause.verbal, end + 2)
    told = rules.pattern("finite").search(clause.verbal, 0, spot.start)
    going_on = re.compile(r"\w+ing(?!\w)").match(sentence.plain, spot.start)  # "visiting Togo, met on Monday"
    return end if verb and not told and not going_on else None
