"""Whose envoys and nationals are called home or sent away, and from where, whatever is the subject of the verb."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from relations.draft.actor import Actor
from relations.draft.doers import has_passive_auxiliary, is_event_noun
from relations.draft.lexicon import CueMatch, Lexicon
from relations.draft.sentences import Sentence

_PLACES = ("state", "place")
_POSTED = ("to", "in")
_LEFT = ("from", "of")
_SENT = ("person", "body", "adjective")
_NEAR = 45  # characters between an envoy and the country that they are called home from
_BEHIND = 25  # characters between those sent away and the country
_NEXT = 12  # characters between what is done and the country that somebody is sent away from

_Two = tuple[list[Actor], list[Actor]]


def sides_of_those_sent(
    sentence: Sentence, spot: CueMatch, known: Sequence[Actor], words: Lexicon
) -> _Two | None:
    """Return who called home or sent away whom, where those sent are told with the country; None where not."""
    if spot.cue.type == "recall":
        noun = is_event_noun(sentence, spot, words)
        return _called_home(known, (*_POSTED, "from") if noun else (*_POSTED, *_LEFT))
    return _sent_away(sentence, spot, known, words) if spot.cue.type == "expulsion" else None


def _called_home(known: Sequence[Actor], roles: Sequence[str]) -> _Two | None:
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


def _sent_away(sentence: Sentence, spot: CueMatch, known: Sequence[Actor], words: Lexicon) -> _Two | None:
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


def deported_from(after: Sequence[Actor]) -> tuple[list[Actor], list[Actor]] | None:
    """Return the country from which nationals are sent away, and whose they are: "the expulsion of X from Y"."""
    sent = [a for a in after if a.kind in _SENT]
    if not sent or not sent[-1].code:
        return None
    behind = [a for a in after if a.kind in _PLACES and 0 <= a.start - sent[-1].end <= _BEHIND]
    there = [a for a in behind[:1] if a.role in ("of", "from") and a.code and not a.joined]
    nationals = [a for a in sent if there and a.code and a.code != there[0].code]
    return (there, nationals) if nationals else None
