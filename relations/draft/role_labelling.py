"""Who acts on whom in what a cue names: subjects, objects, hosts and guests, or the pair the article is about."""

from __future__ import annotations

from itertools import product

from relations.draft.actor import Actor
from relations.draft.between_them import of_a_group, on_each_other, with_each_other, with_the_other_of_two
from relations.draft.envoys import done_to_envoys
from relations.draft.handed_over import handed_over
from relations.draft.missing_side import with_missing_side
from relations.draft.no_pair import is_no_pair, may_be_with_others
from relations.draft.outright import in_custody, said_outright
from relations.draft.reach import Reach, only_sides
from relations.draft.sides import INFERRED, Sides, Two, how_found
from relations.draft.sides_by_role import in_order_of_roles, in_order_of_voice
from relations.draft.subjects import done_by_who_is_named_behind, done_by_who_says_so, with_subject
from relations.draft.targets import with_target
from relations.draft.voices import voiced

_MOST = 6  # pairs of one sentence
# Who acts, to whom, and what else is said of either: each step has the sides as they are where it says nothing.
_STEPS = (
    with_subject,
    with_target,
    of_a_group,
    done_by_who_is_named_behind,
    with_each_other,
    handed_over,
    done_to_envoys,
    with_the_other_of_two,
)


def sides(reach: Reach) -> Sides:
    """Return the two sides of what a cue names, of those that its clause reaches."""
    outright = said_outright(reach)
    if outright is not None:
        return outright
    two = voiced(reach)
    if two is None:
        return Sides()
    held = in_custody(reach, two)
    if held is not None:
        return held
    reach = only_sides(reach)
    for step in _STEPS:
        two = step(reach, two)
    each = on_each_other(reach, two)
    if each is not None:
        return each
    if is_no_pair(reach, two):
        return Sides()
    two = done_by_who_says_so(reach, two)
    if two.are_said:
        return Sides(_pairs(reach, in_order_of_voice(reach, two)), True, how_found(two))
    if may_be_with_others(reach, two):
        return Sides()
    two = in_order_of_voice(reach, _inferred(reach, two))
    return Sides(_pairs(reach, in_order_of_roles(reach, two)), False, INFERRED)


def _inferred(reach: Reach, two: Two) -> Two:
    """Return two sides with the one that is not said as the article has it, without those it is told not to be."""
    both = with_missing_side(reach.cue, two.first, two.second, reach.known, reach.memory)
    aside = {a.code for a in reach.there if a.role == "under"}  # "all but Togo signed with Ghana"
    first, second = ([a for a in side if a.code not in aside] for side in both)
    return two._replace(first=first, second=second)


def _pairs(reach: Reach, two: Two) -> tuple[tuple[Actor, Actor], ...]:
    """Return each of one side with each of the other, once for each pair of parties."""
    pairs = {
        (a.code, b.code): (a, b)
        for a, b in product(two.first, two.second)
        if a.code and b.code and a.code != b.code
    }
    found = list(pairs.values())
    # who goes stands free; what was sent "by" somebody is no visitor
    if reach.cue.told_like == "visit" and reach.cue.voice != "noun":
        found = [pair for pair in found if pair[0].role != "by"]
    if two.together:  # each with each, once
        found = [pair for pair in found if pair[0].start <= pair[1].start]
    return tuple(found[:_MOST])
