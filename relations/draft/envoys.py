"""Whose envoys and nationals are called home or sent away, and from where, whatever is the subject of the verb."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from relations.draft.actor import Actor
from relations.draft.clause import Clause
from relations.draft.coreference import Memory
from relations.draft.doers import has_passive_auxiliary, is_event_noun
from relations.draft.lexicon import Cue, CueMatch, Lexicon
from relations.draft.reach import Reach
from relations.draft.sentences import Sentence
from relations.draft.sides import Two
from relations.draft.targets import host_of

OF_ENVOYS = frozenset(("sanction", "criticism", "expulsion", "recall"))
_PLACES = ("state", "place")
_POSTED = ("to", "in")
_LEFT = ("from", "of")
_SENT = ("person", "body", "adjective")
_NEAR = 45  # characters between an envoy and the country that they are called home from
_BEHIND = 25  # characters between those sent away and the country
_NEXT = 12  # characters between what is done and the country that somebody is sent away from

_Both = tuple[list[Actor], list[Actor]]


def sides_of_those_sent(
    sentence: Sentence, spot: CueMatch, known: Sequence[Actor], words: Lexicon
) -> _Both | None:
    """Return who called home or sent away whom, where those sent are told with the country; None where not."""
    if spot.cue.type == "recall":
        noun = is_event_noun(sentence, spot, words)
        return _called_home(known, (*_POSTED, "from") if noun else (*_POSTED, *_LEFT))
    return _sent_away(sentence, spot, known, words) if spot.cue.type == "expulsion" else None


def _called_home(known: Sequence[Actor], roles: Sequence[str]) -> _Both | None:
    """Return an ambassador's own country and the host: "Peru's envoy was ordered home from Togo"."""
    envoys = [a for a in known if a.level == "official" and a.code]
    free = {a.code for a in known if a.role in ("", "by") and a not in envoys}
    if len(envoys) != 1 or not free <= {None, envoys[0].code}:
        return None  # who called them home is told
    hosts = [
        a for a in known if a.kind in _PLACES and a.role in roles and a.code not in (None, envoys[0].code)
    ]
    near = len(hosts) == 1 and 0 <= hosts[0].start - envoys[0].end <= _NEAR
    return (envoys, hosts) if near else None


def _sent_away(sentence: Sentence, spot: CueMatch, known: Sequence[Actor], words: Lexicon) -> _Both | None:
    """Return the host and whose nationals were sent away: "two Peruvians were deported from Togo"."""
    sent = [a for a in known if a.code and a.kind in _SENT and a.role in ("", "of") and a.end <= spot.start]
    if len({a.code for a in sent}) != 1 or not _is_passive(sentence, spot, words):
        return None
    behind = [a for a in known if a.code and a.start >= spot.start and a.code != sent[-1].code]
    there = [a for a in behind if a.role == "by" or a.kind in _PLACES]
    near = bool(there) and (there[0].role == "by" or there[0].start - spot.end <= _NEXT)
    return ([there[0], *takewhile(lambda a: a.joined, there[1:])], [sent[-1]]) if near else None


def _is_passive(sentence: Sentence, spot: CueMatch, words: Lexicon) -> bool:
    """Return whether a cue tells what was done to those before it: "were expelled", "diplomats kicked out of Togo"."""
    if spot.cue.voice == "passive":
        return True
    before, first = sentence.plain[: spot.start], re.compile(r"\w+").match(sentence.text, spot.start)
    if (
        first is None
        or first[0].endswith("ing")
        or not re.fullmatch(words.grammar.words("detached"), first[0])
    ):
        return False
    if has_passive_auxiliary(sentence, spot, words):
        return True
    alone = re.search(rf"(?<!\w)(?:{words.grammar.words('auxiliaries')})", before) is None
    return alone and words.pattern("out_of").match(sentence.plain, spot.end + 1) is not None


def is_posted_elsewhere(pair: tuple[Actor, Actor], spot: CueMatch, there: Sequence[Actor]) -> bool:
    """Return whether somebody got a post in another country than that of a pair: "its envoy to Peru was sent to".

    They served in the country named first.
    """
    behind = (a for a in there if a.role == "to" and a.code and a.start > max(spot.start, pair[1].start))
    return spot.cue.type == "appointment" and any(a.code not in (pair[0].code, pair[1].code) for a in behind)


def hands_a_paper(kind: str, spot: CueMatch, clause: Clause, words: Lexicon) -> bool:
    """Return whether two are only told to have met where one gave the other a letter: "a remis lundi un message"."""
    return (
        kind == "meeting"
        and words.grammar.pattern("hands_a_paper").match(clause.text, spot.start) is not None
    )


def sends_their_own(
    pair: tuple[Actor, Actor], spot: CueMatch, sentence: Sentence, known: Sequence[Actor], words: Lexicon
) -> bool:
    """Return whether those told to leave are the doer's own: "told its citizens in Peru to leave the country"."""
    doer, other = pair
    named = other.start != doer.start
    end = other.start if named else spot.end + _NEAR
    if named and other.refers == "possessor":  # "de son ambassadeur au Togo": named as one with where
        end = other.end
    if spot.cue.type not in ("expulsion", "request") or doer.start > spot.start or end < spot.start:
        return False
    own = [a for a in known if a.code == doer.code and a.kind in _SENT and spot.start <= a.start < end]
    theirs = words.grammar.pattern("their_own_people").search(sentence.plain, spot.start, end)
    return other.role != "by" and bool((named and own) or theirs)


def _deported_from(after: Sequence[Actor]) -> _Both | None:
    """Return the country from which nationals are sent away, and whose they are: "the expulsion of X from Y"."""
    sent = [a for a in after if a.kind in _SENT]
    if not sent or not sent[-1].code:
        return None
    behind = [a for a in after if a.kind in _PLACES and 0 <= a.start - sent[-1].end <= _BEHIND]
    roles = (*_LEFT, *_POSTED) if sent[-1].level == "official" else _LEFT  # "Ana Soto, Peru's envoy to Chile"
    there = [a for a in behind[:1] if a.role in roles and a.code and not a.joined]
    nationals = [a for a in sent if there and a.code and a.code != there[0].code]
    return (there, nationals) if nationals else None


def done_to_envoys(reach: Reach, two: Two) -> Two:
    """Return two sides with the country in which envoys and nationals are, or which did the same to others before."""
    if reach.cue.type == "expulsion" and (parted := _deported_from(reach.after)):
        return two._replace(first=parted[0], second=parted[1], voice="acts")
    if not two.first or two.second:
        return two
    if two.voice == "passive" and reach.cue.told_like in OF_ENVOYS:
        return two._replace(second=_who_did_it_to(two.first[0], reach))
    if two.voice == "acts" and reach.cue.type in OF_ENVOYS:
        theirs = _of_those_before(reach.sentence, reach.spot, two.first[0], reach.words, reach.memory)
        return two._replace(second=theirs)
    return two


def _who_did_it_to(envoy: Actor, reach: Reach) -> list[Actor]:
    """Return the country in which somebody serves or is, else who says that it was done, or did the same before."""
    return (
        host_of(envoy, reach.known)
        or [a for a in reach.after if a.kind == "place" and a.role == "in"][:1]
        or [a for a in reach.above if a.code and a.code != envoy.code][:1]
        or who_did_so_before(reach.cue, envoy, reach.known, reach.memory)
    )


def who_did_so_before(cue: Cue, target: Actor, known: Sequence[Actor], memory: Memory) -> list[Actor]:
    """Return who did the same just before: "Peru expelled … Two envoys of Togo were declared persona non grata"."""
    code = memory.did.get(cue.type)
    if code is None or code == target.code or any(a.code not in (None, code, target.code) for a in known):
        return []
    return [target._replace(code=code, kind="pronoun")]


def _of_those_before(
    sentence: Sentence, spot: CueMatch, doer: Actor, words: Lexicon, memory: Memory
) -> list[Actor]:
    """Return whose are those of whom only the number is told: "Chile expelled three", after others did."""
    code = memory.done_to.get(spot.cue.type)
    told = words.grammar.pattern("only_a_number").match(sentence.plain, spot.end + 1)
    return [doer._replace(code=code, kind="pronoun", joined=False)] if told and code != doer.code else []
