"""What a cue tells is not theirs who are found: done by or to somebody else, or nothing that they do."""

from __future__ import annotations

from collections.abc import Sequence

from relations.draft.actor import Actor
from relations.draft.ballots import votes_for_no_state
from relations.draft.clause import Clause
from relations.draft.compounds import is_of_another_compound
from relations.draft.cue_forms import MET, SAID, is_noun
from relations.draft.envoys import hands_a_paper, is_posted_elsewhere, sends_their_own
from relations.draft.gifts import is_given_by_another
from relations.draft.lexicon import CueMatch
from relations.draft.missing_side import are_of_several_clauses, is_only_what_for
from relations.draft.no_pair import with_anybody
from relations.draft.occasion import Passage
from relations.draft.private_people import are_with_private, is_done_by_private, is_private
from relations.draft.scope import goes_elsewhere, subject_of
from relations.draft.sides import Sides
from relations.draft.spoken_of import (
    is_done_by_nobody_said,
    is_done_to_another,
    is_of_those_struck,
    is_of_what_follows,
    is_on_ties_with,
    is_put_by_another,
    is_where_others_meet,
)
from relations.draft.strangers import (
    is_done_apart,
    is_done_by,
    is_done_by_no_state,
    is_done_by_who_stands_before,
    is_exercise_of_another,
    is_held_with_many,
    is_owned_by,
    is_with_no_party,
    is_with_nobody,
    is_with_who_is_told_of_behind,
    meets_nobody_of_a_state,
)
from relations.draft.telling import Telling
from relations.draft.visitors import (
    comes_for_the_un,
    comes_from,
    comes_home,
    is_accredited_to,
    is_no_visitor,
    is_told_of_otherwise,
    is_where_from,
    looks_at_something,
    stays_at_home,
)
from relations.draft.whereabouts import is_only_where, is_where_people_live

_ARMED = frozenset(("state", "body"))
_OF_STATES = SAID | {"apology", "pledge"}
_OF_A_PLAN = frozenset(("support", "criticism", "refusal"))


def is_somebody_elses(
    spot: CueMatch, clause: Clause, found: Sides, there: Sequence[Actor], told: Telling, passage: Passage
) -> bool:
    """Return whether what a cue tells may be done by, or to, somebody else than those found."""
    sentence, words = passage.sentence, passage.words
    if spot.cue.type == "deployment" and told.status == "planned" and not found.explicit:
        return True  # "the army intends to deploy the vehicles": at home, for all that is said
    if any(is_owned_by(m, sentence, spot, words) for m in passage.nobody):
        return True
    if (
        not found.explicit
        and spot.cue.type in MET
        and is_told_of_otherwise(found.pairs, spot, passage.known, passage.nobody)
    ):
        return True
    if is_with_nobody(found.pairs, spot, clause, sentence, passage.known, words):
        return True
    # "after Peru shut its border, Togo's president flew to Chile": to whom is not said
    if not found.explicit and are_of_several_clauses(
        found.pairs, clause, there, passage.known, passage.memory
    ):
        return True
    # "handed trucks to the police to expel Peruvians", "held talks to end the war in Peru"
    at_home = words.grammar.pattern("given_at_home")
    unsaid = not found.explicit and (spot.cue.type in MET or at_home.search(clause.text, spot.end))
    if unsaid and is_only_what_for(found.pairs, clause, passage.tree, passage.known, passage.memory):
        return True
    if not found.explicit and looks_at_something(spot, clause, there, words):
        return True  # "visited a hospital"
    if is_done_apart(found.pairs, spot, sentence, words):
        return True
    if is_exercise_of_another(found.pairs, spot, sentence, passage.named, words):
        return True
    if is_held_with_many(sentence, spot, clause, there, words):  # "the Peru-Africa summit"
        return True
    if not found.explicit and (
        is_with_no_party(spot, clause, passage.known, words)
        or is_where_others_meet(spot, clause, passage.tree, passage.known)
    ):
        return True
    beside = (is_of_another_compound, is_on_ties_with)
    if any(rule(found.pairs, spot, sentence, passage.known, words) for rule in beside):
        return True
    if is_of_those_struck(found.pairs, spot, clause, there, words):
        return True
    behind = (
        is_with_who_is_told_of_behind(other, spot, clause, passage.tree, passage.known)
        for pair in found.pairs
        for other in pair
    )
    if not found.explicit and any(behind):
        return True
    if is_put_by_another(found.pairs, spot, clause, passage.tree, passage.known, words):
        return True
    # "met the bishop of Accra, in Ghana"
    only_where = all(other.role in ("in", "to") for _, other in found.pairs)
    if (
        only_where
        and spot.cue.told_like == "meeting"
        and with_anybody(spot, [a for a in passage.known if a.start >= spot.end])
    ):
        return True  # "met several African leaders in Lima"
    if (not found.explicit or only_where) and meets_nobody_of_a_state(spot, clause, there, words):
        return True
    if not found.explicit and are_with_private(there, spot, sentence, words):
        return True
    by_others = clause.kind == "reduced" or any(acting.role == "by" for acting, _ in found.pairs)
    theirs = by_others and spot.cue.type in _OF_A_PLAN  # "a plan backed by Peru"
    theirs = theirs or (spot.cue.type == "pledge" and is_noun(spot, clause, words.grammar))
    if theirs and (not found.explicit or (only_where and spot.cue.type == "support")):
        return True  # "left Peru with a promise of", "a militia backed by Peru in Togo": to whom is not said
    if is_done_by_private(spot, clause, sentence, passage.known, words):
        return True
    if is_done_to_another(found.pairs, spot, sentence, clause, there, words):
        return True
    if is_done_by_no_state(spot, clause, there, words):
        return True
    if not found.explicit and is_given_by_another(spot, clause, there, sentence, words):
        return True
    if spot.cue.type == "request" and not found.explicit and not passage.memory.told:
        named = {a.code for a in passage.known}  # "asked for more arms": of whom is not said
        if any(other.code not in named for _, other in found.pairs):
            return True
    if is_done_by_who_stands_before(found.pairs, spot, clause, there, words):
        return True
    if spot.cue.type == "threat" and not found.explicit and is_of_what_follows(spot, passage.tree):
        return True
    if not found.explicit and spot.cue.type == "criticism" and is_noun(spot, clause, words.grammar):
        return True  # "has seen protests by opponents of the president"
    unknown = is_done_by(passage.nobody, sentence, spot, passage.known, words)
    return (unknown or goes_elsewhere(sentence, spot, there, words)) and not found.explicit


def does_not_do_that(
    kind: str,
    pair: tuple[Actor, Actor],
    spot: CueMatch,
    clause: Clause,
    there: Sequence[Actor],
    passage: Passage,
) -> bool:
    """Return whether one of a pair is no visitor, or no state at arms."""
    sentence, words = passage.sentence, passage.words
    acting, other = pair
    if is_done_by_nobody_said(acting, spot, clause, words) or votes_for_no_state(
        kind, acting, sentence, words
    ):
        return True
    where = is_where_people_live(kind, pair, sentence, passage.known, words)
    if where or is_posted_elsewhere(pair, spot, there) or is_only_where(kind, other, spot):
        return True
    if "state" in (acting.kind, other.kind) and hands_a_paper(kind, spot, clause, words):
        return True  # "le Pérou a remis un message au Togo": who met whom is not said
    if sends_their_own(pair, spot, sentence, there, words):
        return True
    if is_private(pair, spot, sentence, passage.known, passage.nobody, words):
        return True
    beside = other.kind == "adjective" or other.role == "in"
    beside = beside or kind == "apology"  # "a Peruvian singer apologised to Ghana"
    private = acting.kind == "adjective" and beside and spot.cue.told_like in _OF_STATES
    if private and acting.start < spot.start and not is_noun(spot, clause, words.grammar):
        return True  # "a Ghanaian tourist asked a Peruvian guide"
    above = clause.parent if kind == "pledge" and clause.kind == "content" else None
    if above and words.grammar.pattern("agreeing").search(above.text):
        agreeing = {a.code for a in subject_of(sentence, above, passage.known, words)}
        return acting.code not in agreeing  # "Ghana and Peru agreed that Togo would send troops"
    if kind in ("visit", "deployment") and comes_home(pair, spot, there, passage.named):
        return True
    if kind == "visit":
        if spot.cue.voice == "reaches" and acting.kind not in ("person", "pronoun"):
            return True  # "a rejoint lundi le Togo": a state sides with it
        if clause.kind == "reporting" and acting.kind != "person":
            return True  # "Peru must leave, the minister said during a visit to Togo"
        if any(a.code == other.code and comes_from(a, spot, clause, words) for a in there):
            return True
        if any(a.code == other.code and is_where_from(a, sentence, words) for a in passage.known):
            return True
        if comes_for_the_un(other, sentence, spot, words):
            return True
        goes = not is_no_visitor(acting, sentence, spot, clause, words) and not is_accredited_to(
            acting, other, there
        )
        return not goes or stays_at_home(acting, other, sentence, spot, clause, there, words)
    killing = words.grammar.pattern("killing")
    return (  # "a Peruvian driver killed two Ghanaians"
        kind == "force"
        and acting.kind not in _ARMED
        and killing.search(sentence.plain, spot.start, spot.end) is not None
    )
