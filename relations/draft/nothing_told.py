"""Which cues tell of nothing that two states did: parts of names, grievances, messages, motions, states of things."""

from __future__ import annotations

import re
from collections.abc import Sequence

from relations.draft.ballots import BALLOTS
from relations.draft.clause import Clause, Syntax
from relations.draft.cue_forms import is_noun
from relations.draft.dates_beside import of_who_is_posted
from relations.draft.handed_over import is_of_a_thing
from relations.draft.lexicon import CueMatch, Lexicon
from relations.draft.motions import is_deliberated, is_of_a_motion_alone
from relations.draft.objects import is_not_performed, is_undone
from relations.draft.occasion import Passage
from relations.draft.spoken_of import (
    VISIT_OR_TALKS,
    is_attribute,
    is_background,
    is_done_to_oneself,
    is_faced,
    is_grievance,
    is_of_a_message,
    is_told_again,
)
from relations.draft.telling import Telling
from relations.draft.time_expressions import Said
from relations.draft.verdict import OWN_POWER


def tells_nothing(spot: CueMatch, clause: Clause, told: Telling, passage: Passage) -> bool:
    """Return whether a cue tells of nothing done: a part of a name, a state of things."""
    if any(a.kind == "state" and a.start <= spot.start and spot.end <= a.end for a in passage.known):
        return True  # "the Gulf Cooperation Council"
    said = passage.said
    if is_told_again(spot, clause, said, passage.memory.did.keys(), passage.words):
        return True
    if is_done_to_oneself(spot, clause, passage.words) or _is_asked_before(spot, clause, passage.words):
        return True
    if is_faced(spot, clause, passage.words) or _is_question(spot, clause, passage.tree, passage.words):
        return True
    if _is_invited_to(spot, clause, passage.words) or _is_asked_why(spot, clause, passage.words):
        return True
    if is_grievance(spot, clause, passage.words) or is_attribute(passage.sentence, spot, passage.words):
        return True
    voted = spot.cue.type in BALLOTS or told.status == "hypothetical"
    if not voted and is_of_a_motion_alone(spot, passage.sentence, passage.words):
        return True
    if is_undone(spot, clause, passage.words) or is_deliberated(spot, clause, passage.words):
        return True
    if told.status in ("happened", "recalled") and (
        is_not_performed(spot, clause, passage.words) or _is_told_to_do_it(spot, clause, passage.words)
    ):
        return True
    if is_of_a_message(spot, clause, passage.sentence, passage.words):
        return True
    if is_of_a_thing(spot, clause, passage.known, passage.words):
        return True
    taken_away = passage.words.grammar.pattern("taking_away") if spot.cue.type == "deployment" else None
    ends = told.status == "planned" or (taken_away and taken_away.search(clause.text, 0, spot.start))
    if ends and of_who_is_posted(passage.sentence, spot, clause, passage.words):
        return True  # "will bring home the troops stationed in Latvia"
    comes = spot.cue.told_like in ("visit", "deployment")
    if comes and passage.words.grammar.pattern("home_again").match(clause.text[spot.end :].lstrip()):
        return True  # "the soldiers arrived home"
    shut = spot.cue.type in ("closure", "suspension")
    no_act = passage.words.grammar.pattern("for_upkeep_or_weather") if shut else None
    if no_act and no_act.search(passage.sentence.plain, spot.end):
        return True  # "the embassy was closed for repairs"
    watched = passage.words.grammar.pattern("watched_over") if spot.cue.type == "lifting" else None
    if watched and watched.search(clause.text, spot.start, spot.end):
        return True  # "ended the monitoring of sanctions"
    if _is_kept_promise(spot, clause, said, passage.words):
        return True
    talks = spot.cue.told_like in ("meeting", "negotiation") and is_noun(spot, clause, passage.words.grammar)
    if talks and passage.words.grammar.pattern("stalled").search(clause.text, spot.end):
        return True  # "the talks between Ghana and Peru have been at a standstill since Monday"
    habit = spot.cue.told_like in (*VISIT_OR_TALKS, "delivery") and not any(
        clause.holds(s.start) for s in said
    )
    if habit and passage.words.grammar.pattern("habitually").search(clause.text):
        return True  # "regularly visits Peru"
    if spot.cue.told_like in OWN_POWER and is_background(spot, clause, said, passage.words):
        return True  # "fermait sa frontière": told as done only where it is announced, or dated
    return spot.cue.voice == "named" and told.status in ("happened", "recalled", "planned")


def _is_kept_promise(spot: CueMatch, clause: Clause, said: Sequence[Said], words: Lexicon) -> bool:
    """Return whether a promise only says what was delivered: "handed over the ten trucks it had promised"."""
    before = re.search(rf"(?<!\w){words.grammar.words('promised_before')}\s*$", clause.text[: spot.start])
    dated = any(clause.holds(s.start) and s.start >= spot.end for s in said)
    if before is None or dated or spot.cue.type != "pledge":
        return False
    given = clause.parent is not None and words.grammar.pattern("given").search(clause.parent.text)
    return clause.kind == "relative" or bool(given or clause.text[: before.start()].strip())


def _is_question(spot: CueMatch, clause: Clause, tree: Syntax, words: Lexicon) -> bool:
    """Return whether nothing is requested but an answer: "asked Peru on Monday whether it would attend"."""
    if spot.cue.type != "request" or words.pattern("to_do").search(clause.text, spot.end):
        return False
    why = words.grammar.pattern("asked_why").search(clause.text, spot.start)
    if why is not None and why.start() < spot.end:
        return True
    behind = (c for c in tree.clauses if c.kind == "condition" and c.parent is clause and c.opens >= spot.end)
    return any(words.grammar.pattern("whether").match(c.text, c.opens) for c in behind)


def _is_asked_before(spot: CueMatch, clause: Clause, words: Lexicon) -> bool:
    """Return whether what may be a verb names what was asked or promised before: "met the demands of Peru"."""
    rules = words.grammar
    asked = rules.pattern("asked_or_promised").match(clause.text, spot.start)
    if asked is None or rules.pattern("the_known").search(clause.text[: spot.start]) is None:
        return False
    return next(rules.verbs(clause.verbal, 0, spot.start), None) is not None


def _is_invited_to(spot: CueMatch, clause: Clause, words: Lexicon) -> bool:
    """Return whether talks are only what an invitation is to: "declined Peru's invitation to a summit"."""
    talks = spot.cue.told_like in ("meeting", "negotiation")
    return (
        talks and re.search(words.grammar.words("invitation_to") + "$", clause.text[: spot.start]) is not None
    )


def _is_told_to_do_it(spot: CueMatch, clause: Clause, words: Lexicon) -> bool:
    """Return whether an act is only what somebody is ordered to: "was on Monday ordered to close the consulate"."""
    told_to = rf"(?<!\w){words.grammar.words('is_told_to')}\s*$"
    return re.search(told_to, clause.text[: spot.start]) is not None


def _is_asked_why(spot: CueMatch, clause: Clause, words: Lexicon) -> bool:
    """Return whether an act is only what is asked about: "asked Peru on Monday why it had closed the border"."""
    return words.grammar.pattern("asked_why").search(clause.text[: spot.start]) is not None
