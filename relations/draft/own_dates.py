"""Which dates of a clause are those of what a cue tells, and of no other act told beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from relations.draft.actor import Actor
from relations.draft.agreed import dates_of_agreeing, is_told_last
from relations.draft.clause import Clause
from relations.draft.clause_dates import Dates, dates_of
from relations.draft.cue_forms import MET, follows, is_detached, is_followed, is_noun, undertaken
from relations.draft.date_resolution import Published, is_long_past, is_of_the_week, resolved
from relations.draft.dates_beside import (
    admitted,
    is_counted_since,
    is_of_a_noun,
    is_since_then,
    of_a_noun,
    of_a_participle,
    of_an_aside,
    of_another_item,
    of_one_set_off,
    of_talks_begun,
    of_what_is_asked,
    of_what_is_brought_up,
    of_what_they_did,
    of_what_was_ordered,
    of_who_is_posted,
    opening,
    set_off,
)
from relations.draft.dating import is_deadline, is_of_an_earlier_year
from relations.draft.grounds import of_the_grounds
from relations.draft.lexicon import CueMatch, Lexicon
from relations.draft.occasion import Passage
from relations.draft.sentences import Sentence
from relations.draft.spoken_of import is_decision_spoken_of, is_made_known
from relations.draft.status import is_with_what_was_done
from relations.draft.telling import Telling
from relations.draft.time_expressions import OF_THE_NEWS, Said


def own_dates(
    told: Telling, spot: CueMatch, clause: Clause, there: Sequence[Actor], passage: Passage
) -> Dates | None:
    """Return the dates that may be those of what a cue tells.

    None for what is only spoken of, and has none, and for what was decided or promised in an earlier year.
    """
    sentence, said, words, published = passage.sentence, passage.said, passage.words, passage.published
    if words.grammar.pattern("years_since").search(sentence.plain, 0, spot.start):
        return None  # "it is ten years since Ghana and Peru signed"
    when = _reached(told, spot, clause, there, passage)
    if any(is_counted_since(s, sentence, spot, words) for s in when.own):
        return Dates([], [], [])  # "has met her twice since May, he said on Monday"
    own, carried = list(when.own), list(when.carried)
    if told.spoken_of and not told.of_others:
        own = _without_those_of_the_telling(own, spot, clause, said, published)
    only_mentioned = told.spoken_of or told.judged_behind is not None
    if only_mentioned and not own and told.status != "planned":
        return None
    if (own or carried) and (
        told.judged is not None
        or is_decision_spoken_of(spot, clause, words)
        or _is_a_reason(spot, clause, words)
    ):
        own, carried = _behind(spot, own), []
    begun = undertaken(spot, clause, words) if told.status == "happened" and len(own) > 1 else 0
    sides = {s.start < begun for s in own if not is_deadline(s, sentence, words)}
    if sides == {True, False} and begun <= spot.start:
        own = []  # "decided on Tuesday to close its border on Thursday": it may be still to come
    if told.status == "planned":
        known = told.announced or (bool(own) and is_made_known(spot, clause, words))
        begun = spot.start if known else undertaken(spot, clause, words)
        before, own = [s for s in own if s.start < begun], [s for s in own if s.start >= begun]
        at_talks = words.grammar.pattern("at_the_talks").search(clause.text, 0, spot.start)
        if begun and not before and not known and (at_talks or spot.cue.told_like not in MET):
            # "agreed to sell ten trucks on Monday"
            either = [s for s in own if s.kind == "weekday" and is_told_last(s, clause, words, published)]
            if either and at_talks and spot.cue.told_like in MET:
                return None  # "pledged to boost trade at a meeting on Monday"
            own = [s for s in own if s not in either]
        if any(is_of_an_earlier_year(s, published) for s in before):
            return None  # "in 1994 the government decided to open an embassy"
        if known and not own and any(is_long_past(s, published) for s in before):
            return None  # "in May it announced a visit": whether it was made since, nobody says
        if told.announced:
            own = _without_those_of_the_telling(own, spot, clause, said, published)
    noun = is_noun(spot, clause, words.grammar)
    by_others = noun and any(a.code and a.end <= spot.start for a in there)
    if told.attack or (spot.cue.type == "force" and (spot.cue.voice == "noun" or by_others)):
        own = _behind(spot, own)  # "condemned on Monday the attacks"
    own, carried = (
        [s for s in it if not _is_of_another_act(s, sentence, spot, clause, words)] for it in (own, carried)
    )
    aside = set_off(sentence, spot, clause, words)
    if aside is not None:
        own, carried = [s for s in own if spot.start <= s.start < aside], []
    opens = opening(sentence, spot, clause, words)
    if opens is not None:
        own, carried = [s for s in own if s.start < opens], []
    own = [s for s in own if not _is_of_what_is_told_with_it(s, sentence, spot, clause, there, words)]
    own = dates_of_agreeing(own, spot, clause, words, published)
    spoken_of = (noun and _is_judged(spot, clause, words)) or is_of_a_noun(spot, clause, there, words)
    announced = [] if spoken_of else when.announced
    until, since = follows(spot, clause, words), is_followed(spot, clause, words)
    return Dates([s for s in own if since <= s.start < until], carried, announced)


def _reached(
    told: Telling, spot: CueMatch, clause: Clause, there: Sequence[Actor], passage: Passage
) -> Dates:
    """Return the dates of the stretch of a sentence that tells of an event, and those carried to it."""
    sentence, said, words, tree = passage.sentence, passage.said, passage.words, passage.tree
    rules = words.grammar
    when = dates_of(clause, tree, said, words)
    own, carried = list(when.own), list(when.carried)
    if rules.pattern("one_more").match(clause.text, clause.opens):
        own, carried = [], []  # "this is the second meeting this year", of which all is told before
    if is_with_what_was_done(sentence, clause, rules):
        carried = [s for s in carried if s.start < clause.opens]
    if told.held:
        own, carried = [s for s in said if told.held.holds(s.start)] or own, []
    if told.status == "planned" and not (own or told.announced or undertaken(spot, clause, words)):
        # "will meet on the sidelines of the summit on 3 July"
        beside = [c for c in tree.clauses if rules.pattern("on_the_margins").match(c.text, c.opens)]
        own = [s for s in carried if any(c.holds(s.start) for c in beside)]
    if spot.cue.told_like == "visit" and rules.pattern("back_from").search(clause.text[: spot.start]):
        own, carried = [], []  # "returned home on Monday from a visit to Peru"
    if there and told.modifies:
        own, carried = [s for s in _behind(spot, own) if s.start < _next_verb(spot, clause, words)], []
    if told.spoken_of:  # "condemned the arrests on Monday"
        own, carried = [] if told.of_others and _behind(spot, own) == own else _behind(spot, own), []
    if told.judged_behind is not None:  # "the attack was condemned on Monday"
        own, carried = [s for s in own if s.start < told.judged_behind], []
    told_apart = rules.distinguishes_participles  # "the minister, announced today that" is no aside
    announced = [s for s in when.announced if not (told_apart and of_an_aside(s, sentence, spot, words))]
    owned_up, before = admitted(spot, clause, words) if own or announced else (0, False)
    return Dates([s for s in own if s.start >= owned_up], carried, [] if before else announced)


def _is_a_reason(spot: CueMatch, clause: Clause, words: Lexicon) -> bool:
    """Return whether an act is what another is for: "apologised on Monday for shelling Peru"."""
    rules = words.grammar
    gerund = re.compile(r"\w+ing(?!\w)").match(clause.text, spot.start)
    if gerund is None or is_noun(spot, clause, rules):
        return False
    return re.search(rf"(?<!\w){rules.words('for_what')}\s*$", clause.text[: spot.start]) is not None


def _is_of_another_act(day: Said, sentence: Sentence, spot: CueMatch, clause: Clause, words: Lexicon) -> bool:
    """Return whether a date is that of an act that a cue is for, or that was done to one of its sides."""
    if of_the_grounds(day, sentence, spot, clause, words) or of_an_aside(day, sentence, spot, words):
        return True
    if of_who_is_posted(sentence, spot, clause, words):
        return True
    if of_talks_begun(day, sentence, spot, words) or of_what_they_did(day, spot, clause, words):
        return True
    inside = spot.start < day.start < spot.end  # "the visit, planned for May, was cancelled", all of it a cue
    if is_noun(spot, clause, words.grammar) and not inside:
        ordered = spot.cue.told_like == "delivery" and of_what_was_ordered(day, sentence, spot, words)
        return ordered or of_another_item(day, sentence, spot, words)
    if of_a_participle(day, sentence, spot, clause, words) or of_a_noun(day, sentence, spot, words):
        return True
    return is_since_then(day, sentence, spot, clause, words)


def _is_of_what_is_told_with_it(
    day: Said,
    sentence: Sentence,
    spot: CueMatch,
    clause: Clause,
    there: Sequence[Actor],
    words: Lexicon,
) -> bool:
    """Return whether a date is one by which to act, or that of what an event does, is beside, or asks for."""
    if is_deadline(day, sentence, words) or of_what_is_brought_up(day, sentence, spot, there, words):
        return True
    if spot.cue.type in ("invitation", "request") and of_what_is_asked(day, sentence, spot, there, words):
        return True
    if is_noun(spot, clause, words.grammar):  # "the strikes killed ten on Monday"
        return spot.cue.type != "force" and _is_of_the_verb(day, spot, clause, words)
    return not is_detached(sentence, spot, clause, words) and of_one_set_off(day, sentence, spot, words)


def _without_those_of_the_telling(
    own: Sequence[Said], spot: CueMatch, clause: Clause, said: Sequence[Said], published: Published
) -> list[Said]:
    """Return the dates without those on which an event may only have been spoken of: "confirmed the visit on Monday".

    One told before it leaves the others to the event: "confirmed on Monday the visit on 3 July".
    """
    if any(s.start < spot.start and clause.holds(s.start) for s in said):
        return list(own)
    in_full = [s for s in own if s.kind == "day"]
    recent = [s for s in in_full if is_of_the_week(resolved(s, published, ahead=False), published)]
    return [s for s in own if s.direction or not (s.kind in OF_THE_NEWS or s in recent)]


def _behind(spot: CueMatch, said: Sequence[Said]) -> list[Said]:
    """Return the dates that stand behind where a cue begins."""
    return [s for s in said if s.start >= spot.start]


def _is_of_the_verb(day: Said, spot: CueMatch, clause: Clause, words: Lexicon) -> bool:
    """Return whether a date is that of what a noun event does or undergoes: "the visit drew protests on Monday"."""
    verb = _next_verb(spot, clause, words)
    # "the visit on Monday drew protests"
    within = day.start < verb and clause.text[: day.start].strip() != ""
    return not within and _is_judged(spot, clause, words)


def _is_judged(spot: CueMatch, clause: Clause, words: Lexicon) -> bool:
    """Return whether a noun event is the subject of what is said of it: "the attack was a crime, he said on Monday"."""
    verb = _next_verb(spot, clause, words)
    if verb == len(clause.text) or any(words.grammar.verbs(clause.verbal, 0, spot.start)):
        return False
    return not words.grammar.is_told_by("occurring", clause.verbal, verb)


def _next_verb(spot: CueMatch, clause: Clause, words: Lexicon) -> int:
    """Return where the verb begins that has what a participle says more of for its subject: "troops sent there met"."""
    return next(words.grammar.verbs(clause.verbal, spot.end), len(clause.text))
