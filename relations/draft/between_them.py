"""Whether those who take part deal with each other, with a third, or only with their own."""

from __future__ import annotations

import re
from collections.abc import Sequence

from relations.draft.actor import Actor
from relations.draft.envoys import OF_ENVOYS
from relations.draft.lexicon import CueMatch
from relations.draft.missing_side import MUTUAL
from relations.draft.reach import Reach
from relations.draft.sides import Sides, Two
from relations.draft.subjects import between_whom

_SHARED = ("rupture", "closure")  # "Ghana and Peru broke off their relations"
_OF_TWO = ("rupture", "suspension", "cancellation", "restoration", "lifting")  # of what ties two
_NEXT = 25  # characters to what comes next
_REACH = 60  # characters to those who are met
_MET = {"mutual": ("with", ""), "hosts": ("with", "", "to"), "acts": ("by",)}  # by voice, in what roles
_AT_HOME = ("leader", "government", "minister")
_WHOSE = 2  # words between a minister and the country: " de la "


def of_a_group(reach: Reach, two: Two) -> Two:
    """Return the sides of what several have together, parted where they are named in one list behind it."""
    parted = [a for a in between_whom(reach.after) if a.code]
    if reach.cue.type == "ratification" and (one := _ratifying(reach, parted)):
        # "Ghana ratified the treaty between Ghana, Togo and Peru": with each of the others
        party = any(a.code == one.code for a in parted)
        return two._replace(first=[one], second=[a for a in parted if party and a.code != one.code])
    of_others = len(parted) == 2 and two.codes.isdisjoint(a.code for a in parted)
    if of_others and two.voice in ("mutual", "hosts", "passive_mutual"):
        # "Norway hosted talks between Ghana and Peru"
        return two._replace(first=parted[:1], second=parted[1:])
    if two.first or two.voice not in ("mutual", "passive_mutual"):
        return two
    group = [a for a in two.second if a.code]
    if _is_with_a_third(reach, group):
        return two._replace(second=group)
    return two._replace(first=group[:1], second=group[1:])


def _ratifying(reach: Reach, parted: Sequence[Actor]) -> Actor | None:
    """Return who ratifies what is between several, told of before them; None where nobody is."""
    there = (a for a in reach.there if parted and a.end <= parted[0].start and a.start <= reach.spot.end)
    return next((a for a in there if a.code and a.role in ("", "gen")), None)


def with_each_other(reach: Reach, two: Two) -> Two:
    """Return several who act as the two sides, where they do it with each other and not with somebody behind it."""
    if len(two.codes) < 2 or _are_with_another(reach, two):
        return two
    mutual = reach.cue.told_like in MUTUAL or two.voice == "mutual" or two.unsaid
    if not mutual and (two.second or reach.cue.type not in _SHARED or not _says_each_other(reach)):
        return two
    return two._replace(first=two.first[:-1], second=two.first[1:], together=True)


def _are_with_another(reach: Reach, two: Two) -> bool:
    """Return whether several who act do so with one of another country."""
    if reach.cue.told_like == "meeting" and two.voice == "acts":
        return True  # "were received by the president": not by each other
    if reach.cue.type == "restoration" and any(a.role == "to" and a in reach.here for a in two.second):
        return True  # "sent their ambassadors back to Lima"
    if {a.code for a in two.second} <= two.codes:
        return False
    if reach.words.grammar.pattern("among_themselves").match(reach.sentence.plain, reach.spot.start):
        return False  # "discussed a union with Peru", and with each other
    # "signed a treaty excluding Togo": a treaty is signed with somebody
    roles = ("with",) if reach.cue.type == "agreement" else ("", "with")
    return two.second[0].role in roles and two.second[0].start >= reach.spot.start


def with_the_other_of_two(reach: Reach, two: Two) -> Two:
    """Return two sides with the other of "the two": "Ghana broke off the relations between the two countries"."""
    if two.second or not two.first or reach.cue.type not in _OF_TWO:
        return two
    both = next((a for a in reach.after if a.kind == "pair" and a.role == "between"), None)
    others = [code for code in reach.memory.two or () if code != two.first[0].code]
    return two._replace(second=[both._replace(code=others[0])]) if both and len(others) == 1 else two


def on_each_other(reach: Reach, two: Two) -> Sides | None:
    """Return what two do to each other, told of each: "Ghana and Peru recalled their ambassadors"; else None."""
    if two.second or reach.cue.type not in (*OF_ENVOYS, "lifting"):
        return None
    if len(two.first) != 2 or len(two.codes) != 2 or not _says_each_other(reach):
        return None
    one, other = two.first
    return Sides(((one, other), (other, one)), True)


def _is_with_a_third(reach: Reach, group: Sequence[Actor]) -> bool:
    """Return whether several are those with whom another deals: "a firm signed with Ghana and with Peru"."""
    end = reach.spot.end
    several = len(group) > 1 and all(a.role == "with" and a.start >= end for a in group)
    between = reach.sentence.plain[end : group[0].start] if several else ""
    examples = reach.words.pattern("for_example").search(between)  # "met several leaders, including those of"
    smiling = re.search(r", \w+ (?:\w{2,3}[ '])?$", between)  # "ended, with the two smiling"
    return several and bool(examples or not smiling)


def _says_each_other(reach: Reach) -> bool:
    """Return whether a cue is told as done to each other: "expelled each other's envoys"."""
    sentence, spot, words = reach.sentence, reach.spot, reach.words
    behind = words.pattern("each_other").search(sentence.plain, spot.start, spot.end + _NEXT)
    return bool(behind or words.pattern("reciprocal").search(sentence.plain, spot.start, spot.end))


def is_with_their_own(reach: Reach, two: Two) -> bool:
    """Return whether those of one country meet: "talks with Ghanaian lawmakers", "received his envoy to Peru"."""
    end, roles = reach.spot.end, _MET.get(two.voice, ())
    behind = [a for a in reach.known if a.start >= end and a.role in roles and a.kind != "place"]
    if not behind or behind[0].start - end > _REACH or behind[0] in two.first:
        return False
    if behind[0].role == "" and any(a.kind == "pronoun" or a.start > reach.spot.start for a in two.first):
        return False  # "when he met Peru's king, the Ghanaian minister"
    if two.voice == "acts" and behind[0].kind == "pronoun":
        return False  # "the minister visited Peru and was received by President Ek"
    whom = {a.code for a in behind[:1] + [a for a in behind[1:2] if a.joined]}
    return two.codes == whom or (
        two.voice == "hosts" and _is_a_minister_of_nobody_said(reach, two, behind[0])
    )


def _is_a_minister_of_nobody_said(reach: Reach, two: Two, guest: Actor) -> bool:
    """Return whether a guest may be the host's own: "received the finance minister, back from Togo"."""
    if guest.code or guest.people or guest.level not in _AT_HOME or guest.refers:
        return False
    gaps = (reach.sentence.plain[guest.end : a.start] for a in two.second if a.start >= guest.end)
    return any("," in gap or len(gap.split()) > _WHOSE for gap in gaps)


def is_internal(spot: CueMatch, first: Sequence[Actor]) -> bool:
    """Return whether a meeting is that of one government alone: "a meeting of the Peruvian government"."""
    return (
        len(first) == 1 and first[0].kind == "body" and first[0].role == "of" and first[0].start >= spot.end
    )
