"""What a clause speaks of without telling it: what others did, what is only planned, what a paper is about."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

from relations.draft.actor import Actor
from relations.draft.clause import Clause, Syntax
from relations.draft.cue_forms import SAID, is_noun
from relations.draft.lexicon import CueMatch, Lexicon
from relations.draft.missing_side import DIRECT
from relations.draft.sentences import Sentence
from relations.draft.time_expressions import Said
from relations.draft.verdict import OWN_POWER

VISIT_OR_TALKS = ("visit", "meeting", "negotiation")
# what others may have done
_SHARED = ("agreement", "delivery", "ratification", "deployment", "cooperation", "training", "mediation")
_OF_TIES = ("state", "place", "body")
_PUT_BY_ONE = ("request", "threat", "refusal", "criticism")
_ON_ANOTHER = frozenset(
    "delivery donation recall request arrest release pledge closure expulsion summons".split()
)
_PUT = 30  # characters from what is put to the word that says by whom
_HANDED = 60  # characters from a verb to what is handed over, with to whom between
_OBJECT = 20  # characters from a verb to its object
_ADJECTIVES = 2  # between an article and its noun


def is_background(spot: CueMatch, clause: Clause, said: Sequence[Said], words: Lexicon) -> bool:
    """Return whether an act is in the tense of what went on, and neither dated nor announced by anybody."""
    verb = words.grammar.pattern("imperfect").match(clause.verbal, spot.start)
    return verb is not None and clause.kind != "content" and not any(clause.holds(s.start) for s in said)


def is_spoken_of(spot: CueMatch, clause: Clause, words: Lexicon) -> bool:
    """Return whether a visit, talks or another's act are only what somebody speaks of: "spoke of the visit"."""
    theirs = re.search(r"\w's (?:\w+ )?$", clause.text[: spot.start]) is not None
    if theirs and spot.cue.told_like in OWN_POWER:
        return _is_object_of("word_of", spot, clause, words)  # "spoke about Peru's closure of the border"
    if spot.cue.told_like not in (*VISIT_OR_TALKS, *_SHARED):
        return False
    return is_talked_of(spot, clause, words) or _is_object_of("word_of", spot, clause, words)


def is_faced(spot: CueMatch, clause: Clause, words: Lexicon) -> bool:
    """Return whether a threat is only what somebody stands up to: "closed ranks against Peru's threats"."""
    facing = words.grammar.pattern("facing") if spot.cue.type == "threat" else None
    return facing is not None and facing.search(clause.text[: spot.start]) is not None


def is_of_others(spot: CueMatch, clause: Clause, words: Lexicon) -> bool:
    """Return whether who speaks of an act need not have done it: "condemned the arrest", "welcomed the expulsion"."""
    theirs = spot.cue.told_like in OWN_POWER or spot.cue.type in ("threat", "sale", "purchase")
    return theirs and is_talked_of(spot, clause, words)


def is_decision_spoken_of(spot: CueMatch, clause: Clause, words: Lexicon) -> bool:
    """Return whether an act was decided before somebody judges it: "welcomed on Monday Peru's decision to lift"."""
    rules = words.grammar
    own = re.compile(rules.words("infinitive_mark")).match(clause.text, spot.start)  # "to recognise"
    before = clause.text[: own.end() if own else spot.start]
    return re.search(rules.words("decision_spoken_of") + r"\s*$", before) is not None


def is_talked_of(spot: CueMatch, clause: Clause, words: Lexicon) -> bool:
    """Return whether a noun event is what somebody speaks of."""
    rules = words.grammar
    if not is_noun(spot, clause, rules):
        return False
    if re.search(rf"(?<!\w){rules.words('talking_of')}\s*$", clause.text[: spot.start]):
        return True  # "s'est entretenu avec son homologue de la fermeture de"
    follows = rf"(?:{rules.words('coordinators')}|{rules.words('determiners')})(?!\w)"
    listed = rf"(?:[^,;]|,\s*(?:(?=,)|{follows}))*$"
    return re.search(rf"(?<!\w){rules.words('speaking_of')}{listed}", clause.text[: spot.start]) is not None


def announced_by(spot: CueMatch, clause: Clause, words: Lexicon) -> bool:
    """Return whether talks or a delivery are only what somebody made known: "confirmed on Monday the visit"."""
    if spot.cue.told_like not in (*VISIT_OR_TALKS, "delivery", "deployment"):
        return False
    return is_made_known(spot, clause, words)


def is_made_known(spot: CueMatch, clause: Clause, words: Lexicon) -> bool:
    """Return whether an act is what somebody announces: "announced in May the return of its envoy"."""
    return _is_object_of("making_known", spot, clause, words)


def _is_object_of(verbs: str, spot: CueMatch, clause: Clause, words: Lexicon) -> bool:
    """Return whether a noun event is what one of the words `verbs` is about, with few words between: "a historic"."""
    rules = words.grammar
    if not is_noun(spot, clause, rules):
        return False
    before = clause.text[: spot.start]
    found = (rules.opening().match(before, verb.end()) for verb in rules.pattern(verbs).finditer(before))
    between = [before[opened.end() :].split() for opened in found if opened]
    return any(len(it) <= _ADJECTIVES and words.function_words.isdisjoint(it) for it in between)


def is_where_others_meet(spot: CueMatch, clause: Clause, tree: Syntax, known: Sequence[Actor]) -> bool:
    """Return whether talks are those of others, told behind: "hosted a summit where Peru and Togo signed a pact"."""
    there = [c for c in tree.clauses if c.parent is clause and 0 <= c.opens - spot.end <= _OBJECT]
    there = [c for c in there if c.kind == "relative"]  # "where", "at which"
    return spot.cue.told_like == "meeting" and any(
        len({a.code for a in known if a.code and a.may_act and c.holds(a.start)}) > 1 for c in there
    )


def is_put_by_another(
    pairs: Sequence[tuple[Actor, Actor]],
    spot: CueMatch,
    clause: Clause,
    tree: Syntax,
    known: Sequence[Actor],
    words: Lexicon,
) -> bool:
    """Return whether a participle behind a noun says who else did it: "is studying a request submitted by Peru"."""
    if spot.cue.told_like not in _PUT_BY_ONE or not is_noun(spot, clause, words.grammar):
        return False
    doers = {acting.code for acting, _ in pairs}
    there = [c for c in tree.clauses if c.parent is clause and 0 <= c.opens - spot.end <= _PUT]
    by = [a for c in there if c.kind == "reduced" for a in known if c.holds(a.start) and a.role == "by"]
    return any(a.code and a.code not in doers for a in by[:1])


def is_of_those_struck(
    pairs: Sequence[tuple[Actor, Actor]],
    spot: CueMatch,
    clause: Clause,
    there: Sequence[Actor],
    words: Lexicon,
) -> bool:
    """Return whether who is named suffered what is condemned: "condemned the bombing against the Peruvian king"."""
    against = {a.code for a in there if a.role == "against"}
    condemned = words.grammar.pattern("condemning").search(clause.text, spot.start, spot.end)
    struck = bool(pairs) and all(other.code in against for _, other in pairs)
    return spot.cue.type == "criticism" and condemned is not None and struck


def is_on_ties_with(
    pairs: Sequence[tuple[Actor, Actor]],
    spot: CueMatch,
    sentence: Sentence,
    known: Sequence[Actor],
    words: Lexicon,
) -> bool:
    """Return whether a party is only named in what a meeting is on: "chaired a meeting on the border with Peru"."""
    if spot.cue.told_like != "meeting":
        return False
    ends = re.compile(rf"(?<!\w){words.grammar.words('meeting_on')}$")
    met = {code for acting, other in pairs for code in (acting.code, other.code)}
    behind = [a for a in known if a.code in met and a.start > spot.start and a.kind in _OF_TIES]
    return any(ends.search(sentence.plain[: a.start]) for a in behind)


def is_plan_spoken_of(before: CueMatch, spot: CueMatch, clause: Clause, words: Lexicon) -> bool:
    """Return whether an act is only the plan of whoever a judgement is passed on: "criticised its plan to close"."""
    judged = before.cue.told_like in SAID
    return (
        judged and words.grammar.pattern("plan_to").search(clause.text[before.end : spot.start]) is not None
    )


def is_what_is_promised(before: CueMatch, spot: CueMatch, clause: Clause, words: Lexicon) -> bool:
    """Return whether a noun event is the object of a promise: "promised Peru the delivery of tanks"."""
    rules, between = words.grammar, clause.text[before.end : spot.start]
    noun = spot.cue.voice == "noun" or is_noun(spot, clause, rules)
    if not noun or (before.cue.type, before.cue.voice) != ("pledge", "acts"):
        return False
    opened = re.search(rf"(?<!\w){rules.words('determiners')}\s*(?:[\w-]+\s+)?$", between)
    if opened is None or rules.pattern("finite").search(clause.verbal[before.end : spot.start]):
        return False
    roles = {words.roles.get(word, "to") for word in re.findall(r"\w+", between[: opened.start()])}
    return roles <= {"to"} and rules.pattern("circumstance").search(between) is None


def is_on_the_agenda(spot: CueMatch, party: Actor, sentence: Sentence, words: Lexicon) -> bool:
    """Return whether a party is only of what talks are about: "On the agenda of the talks: ties with Peru"."""
    colon = sentence.plain.find(":", spot.end)
    return spot.end <= colon < party.start and bool(words.grammar.pattern("agenda").match(sentence.plain))


def is_of_a_message(spot: CueMatch, clause: Clause, sentence: Sentence, words: Lexicon) -> bool:
    """Return whether what is handed over is something said or written: "a statement that Ghana sent to Peru"."""
    if spot.cue.told_like != "delivery" and spot.cue.type != "release":
        return False
    rules, goods = words.grammar, words.pattern("goods")
    papers = rf"(?<!\w){rules.words('determiners')} (?:\w+ )?{rules.words('messages')}(?!\w)"
    end = spot.end + _HANDED
    comma = sentence.plain.find(",", spot.end, end)
    end = comma if comma > 0 else end  # "delivered seeds, according to a statement"
    handed = re.compile(papers).search(sentence.plain, spot.start, end)
    if handed and not goods.search(sentence.plain, spot.start, handed.start()):
        return True  # "handed over to Peru a list of suspects"
    what = rf"(?<!\w){rules.words('messages')},? *$"
    if re.search(what, sentence.plain[: spot.start]):
        return True  # "the explanations given by Peru"
    if clause.kind not in ("relative", "content"):
        return False
    if clause.kind == "content" and goods.search(sentence.plain, spot.end):
        return False  # "said in a statement that it had sent trucks"
    return re.search(what, sentence.plain[: clause.opens]) is not None


def is_what_is_dropped(before: CueMatch, spot: CueMatch, clause: Clause, words: Lexicon) -> bool:
    """Return whether an act is only what a plan was for that is given up: "abandoned its plan to buy"."""
    if before.cue.type != "cancellation":
        return False
    plan = words.grammar.pattern("dropped").search(clause.text, before.start, spot.start)
    return plan is not None and not clause.text[plan.end() : spot.start].strip()


def is_said_after(spot: CueMatch, clause: Clause, words: Lexicon) -> bool:
    """Return whether somebody speaks after talks or on a visit: "said after talks with", "said during a visit to"."""
    if spot.cue.told_like == "visit":
        on_it = rf"(?<!\w){words.grammar.words('same_time')} ?(?:\w+[ ']){{0,3}}$"
        return re.search(on_it, clause.text[: spot.start]) is not None
    met = spot.cue.told_like in ("meeting", "call", "negotiation")
    return met and words.grammar.pattern("said_after").search(clause.text[: spot.start]) is not None


def judged_before(spot: CueMatch, clause: Clause, words: Lexicon) -> int | None:
    """Return where those begin who are judged for what they did: "thanked Peru for expelling", "accused it of selling".

    None where nobody is; the subject of the clause did not do it.
    """
    rules = words.grammar
    found = re.search(rf"(?<!\w){rules.words('judging')}\s*$", clause.text[: spot.start])
    return found.start() if found else None


def judged_behind(spot: CueMatch, clause: Clause, words: Lexicon) -> int | None:
    """Return where it is said who judges what a noun names: "the attack on Peru was condemned by"; None where not.

    What stands behind is told of those who judge: they did not do it, and their day is not its own.
    """
    rules = words.grammar
    mark = rf"{rules.words('infinitive_mark')}$"  # "its decision to close the border was criticised by"
    decided = re.search(mark, clause.text[: spot.start]) is not None
    # "l'entrée en vigueur"
    named = re.search(rf"(?<!\w){rules.words('definite')}\s*$", clause.text[: spot.start])
    if not (decided or named or is_noun(spot, clause, rules)):
        return None
    found = rules.pattern("is_judged").search(clause.text, spot.end)
    if found is None:
        return None
    verbs = rules.verbs(clause.verbal, 0 if decided else spot.end, found.start())
    return found.start() if next(verbs, None) is None else None


def is_welcome(before: CueMatch, spot: CueMatch, clause: Clause, words: Lexicon) -> bool:
    """Return whether no guest is welcomed but what was told before: "the visit was welcomed by Ghana"."""
    judged = judged_behind(before, clause, words) if spot.cue.told_like == "meeting" else None
    return judged is not None and judged <= spot.start


def is_done_by_nobody_said(doer: Actor, spot: CueMatch, clause: Clause, words: Lexicon) -> bool:
    """Return whether a noun names no doer in its own phrase: "Ghana closed its embassy after protests against Peru"."""
    shared = doer.start == doer.end and clause.kind in ("circumstance", "same_time")
    return shared and spot.cue.told_like == "criticism" and is_noun(spot, clause, words.grammar)


def is_grievance(spot: CueMatch, clause: Clause, words: Lexicon) -> bool:
    """Return whether a noun only says what somebody resents: "recalled its envoy over the arrest of two citizens"."""
    rules = words.grammar
    resented = rules.pattern("grievance").search(clause.text[: spot.start])
    done = spot.cue.type == "recognition" or (spot.cue.type != "force" and spot.cue.told_like not in SAID)
    return resented is not None and done and (spot.cue.type == "recognition" or is_noun(spot, clause, rules))


def is_attribute(sentence: Sentence, spot: CueMatch, words: Lexicon) -> bool:
    """Return whether a participle only says which of somebody's people are meant: "visited Peru's wounded soldiers"."""
    owned = "owns" in words.data and sentence.plain[: spot.start].endswith("'s ")
    return (
        owned
        and spot.cue.voice == "acts"
        and re.match(r"\w+ed(?!\w)", sentence.plain[spot.start :]) is not None
    )


def is_done_to_oneself(spot: CueMatch, clause: Clause, words: Lexicon) -> bool:
    """Return whether a verb has its own subject for its object: "se livrent au trafic", "delivered himself of"."""
    rules = words.grammar
    if spot.cue.type not in _ON_ANOTHER or spot.cue.voice == "mutual":
        return False
    before = re.search(rf"(?<!\w){rules.words('done_to_oneself')}\s*$", clause.text[: spot.start])
    return (
        before is not None
        or re.match(rf"\s+{rules.words('oneself')}(?!\w)", clause.text[spot.end :]) is not None
    )


def is_some_time_ago(spot: CueMatch, clause: Clause, words: Lexicon) -> bool:
    """Return whether an act is told as one of some time before: "has already delivered", "has sent trucks".

    One more of what is told has its day: "has also recalled its envoy".
    """
    rules = words.grammar
    at = rules.pattern("at_some_time")
    if at.search(clause.text, max(0, spot.start - _OBJECT), spot.end) is not None:
        return True
    perfect = rules.pattern("perfect").search(clause.text[: spot.start].rstrip())
    return perfect is not None and rules.pattern("also").search(clause.text, 0, spot.end + 8) is None


def is_of_what_follows(spot: CueMatch, tree: Syntax) -> bool:
    """Return whether somebody only says what may happen: "warned on Monday that Peru could attack"."""
    clause = tree.at(spot.start)
    told = (c for c in tree.clauses if c.kind == "content" and c.parent is clause and c.opens >= spot.end)
    return any(not clause.text[spot.end : c.opens].strip() for c in told)


def answers(spot: CueMatch, clause: Clause, words: Lexicon) -> bool:
    """Return whether an act is what somebody answers to: "in retaliation for the expulsion of two envoys"."""
    rules = words.grammar
    answered = clause.kind == "circumstance" and rules.pattern("in_answer").match(clause.text, clause.opens)
    return bool(answered) and spot.cue.told_like in OWN_POWER and is_noun(spot, clause, rules)


def is_told_again(
    spot: CueMatch, clause: Clause, said: Sequence[Said], did: Set[str], words: Lexicon
) -> bool:
    """Return whether a visit or talks are those told before, of types `did`: "This visit comes as …"."""
    rules = words.grammar
    known = spot.cue.told_like in VISIT_OR_TALKS and not did.isdisjoint(VISIT_OR_TALKS)
    if not known or any(clause.holds(s.start) for s in said) or not is_noun(spot, clause, rules):
        return False
    this = rf"(?<!\w){rules.words('demonstratives')} (?:\w+ )?$"
    named = rules.pattern("demonstratives").match(clause.text, spot.start)
    return named is not None or re.search(this, clause.text[: spot.start]) is not None


def is_subject_matter(spot: CueMatch, agreed: int, clause: Clause, words: Lexicon) -> bool:
    """Return whether a noun only says what an agreement, told of before `agreed`, is about."""
    rules = words.grammar
    paper = rules.pattern("papers").search(clause.text, 0, spot.start)
    if agreed < 0 and paper is None:
        return False
    agreed = agreed if agreed >= 0 or paper is None else paper.end()
    if not is_noun(spot, clause, rules):
        return False
    return rules.pattern("subject_matter").search(clause.text, agreed, spot.start) is not None


def is_done_to_another(
    pairs: Sequence[tuple[Actor, Actor]],
    spot: CueMatch,
    sentence: Sentence,
    clause: Clause,
    there: Sequence[Actor],
    words: Lexicon,
) -> bool:
    """Return whether a pronoun is whom a verb is about, and no party behind it: "urged it to leave Peru"."""
    rules = words.grammar
    behind = {a.code for a in there if a.start >= spot.end}
    named = any(other.code in behind for _, other in pairs)
    if not named or spot.cue.told_like not in DIRECT or is_noun(spot, clause, rules):
        return False
    before = re.search(rf"(?<![\w']){rules.words('object_before')}$", sentence.plain[: spot.start])
    pronoun = re.match(rf" {rules.words('object_behind')}(?!\w)", sentence.plain[spot.end :])
    return bool(before or pronoun)
