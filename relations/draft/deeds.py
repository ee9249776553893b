"""The two sides of a deed that a noun names, whoever its sentence is about: "the arrest by Ghana of two Peruvians"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise, takewhile

from relations.draft.actor import Actor
from relations.draft.doers import is_event_noun
from relations.draft.lexicon import CueMatch, Lexicon
from relations.draft.sentences import Sentence
from relations.draft.targets import host_of

# by one to another
_DEEDS = frozenset("sanction criticism cancellation concession force refusal threat".split())
_TIES = frozenset("negotiation agreement meeting cooperation cancellation sanction call".split())  # of two
_OF_AN_ENVOY = frozenset(("recall", "expulsion", "summons"))
_DONE_TO = ("of", "against", "with", "on", "to", "", "from")
_RECEIVED = ("threat", "criticism", "refusal", "force")
_STRUCK = (*_DONE_TO, "in")
_NEAR = 8  # characters
_ENDED = ("suspension", "cancellation", "closure", "rupture")
_ITS_OWN = 35  # characters between an owner and the other side of what is theirs


def sides_of_a_deed(
    sentence: Sentence, spot: CueMatch, after: Sequence[Actor], words: Lexicon
) -> tuple[list[Actor], list[Actor]] | None:
    """Return who did what a noun names, and to whom, where the words right behind it say both; None where not."""
    if spot.cue.voice == "passive_mutual" or not _is_a_noun(sentence, spot, words):
        return None
    end = _end(sentence, spot, words)
    there = [a for a in after if a.code and a.start < end]
    if spot.cue.told_like in _TIES and (tied := _between(there)):
        one, other = tied
        return (other, one) if _is_by(other[0], there) else tied
    if spot.cue.told_like in _DEEDS and (done := _by(there, spot)):
        return done
    got = words.pattern("is_received").search(sentence.plain, 0, spot.start)
    if spot.cue.type == "force" and not got and (whose := _of_a_strike_told_of(there, spot)):
        return whose
    return _of_an_envoy(spot, there) if spot.cue.type in _OF_AN_ENVOY else None


def sides_of_what_ended(
    sentence: Sentence, spot: CueMatch, known: Sequence[Actor], words: Lexicon
) -> tuple[list[Actor], list[Actor]] | None:
    """Return whose aid, pact or post ended, and with whom: "Peruvian aid to Togo was suspended"; else None.

    A post that its host shut is told the other way round: "Peru's embassy in Lomé was shut by Togo".
    """
    told_by_itself = spot.cue.voice in ("passive", "noun") or _is_a_noun(sentence, spot, words)
    if spot.cue.type not in _ENDED or not told_by_itself:
        return None
    roles = ("to", "with", "in") if spot.cue.type == "closure" else ("to", "with")
    for owner, other in pairwise(known):
        theirs = words.pattern("ended").search(sentence.plain, owner.start, other.start)
        near = other.role in roles and other.start - owner.end <= _ITS_OWN
        if theirs and near and owner.code and other.code and owner.code != other.code:
            ended_by = {a.code for a in known if a.role in ("by", "") and a not in (owner, other)}
            if spot.cue.type == "closure" and ended_by == {other.code}:
                return [other], [owner]
            return ([owner], [other]) if ended_by <= {owner.code, None} else None
    return None


def is_ended_by_a_third(sentence: Sentence, spot: CueMatch, known: Sequence[Actor], words: Lexicon) -> bool:
    """Return whether somebody ends what two others have: "Peru's pact with Togo was annulled by Ghana"."""
    if spot.cue.type not in _ENDED:
        return False
    for one, other in pairwise(known):
        if not (one.code and other.code) or one.code == other.code:
            continue
        both = other.role == "between" == one.role and other.joined
        goes = one.role in ("from", "of") and other.role == "to"
        owned = one.role == "gen" or one.kind in ("adjective", "body")
        at = spot.start if both or goes else one.end
        behind = one.start if both or goes else other.start
        tied = both or goes or (owned and other.role in ("to", "with"))
        if tied and words.pattern("ended").search(sentence.plain, at, behind):
            others = (a for a in known if a.code and a.code not in (one.code, other.code))
            return any(a.role == "by" or (a.role == "" and a.end <= spot.start) for a in others)
    return False


def is_trade(sentence: Sentence, spot: CueMatch, known: Sequence[Actor], words: Lexicon) -> bool:
    """Return whether trade between two is told to stop, and not by whom: "exports from Ghana to Peru were halted"."""
    if spot.cue.type != "suspension" or any(a.role in ("", "by") for a in known):
        return False
    return words.pattern("trade").match(sentence.plain, spot.start) is not None


def is_received(sentence: Sentence, spot: CueMatch, after: Sequence[Actor], words: Lexicon) -> bool:
    """Return whether a judgement or threat is what its subject gets: "Peru received an ultimatum from Ghana"."""
    got = spot.cue.told_like in _RECEIVED and any(
        a.code and a.role in ("from", "by", "of") for a in after[:1]
    )
    return got and words.pattern("is_received").search(sentence.plain, 0, spot.start) is not None


def _is_a_noun(sentence: Sentence, spot: CueMatch, words: Lexicon) -> bool:
    """Return whether a cue begins with the noun of an event, or with a verb used as one: "the severing of ties"."""
    if is_event_noun(sentence, spot, words):
        return True
    gerund = re.compile(r"\w+ing(?!\w)").match(sentence.plain, spot.start)
    named = rf"(?<!\w){words.grammar.words('definite')}\s*$"
    return gerund is not None and re.search(named, sentence.plain[: spot.start]) is not None


def _end(sentence: Sentence, spot: CueMatch, words: Lexicon) -> int:
    """Return where the words end that belong to a noun: at the next event, or at the verb that it is the subject of."""
    rules = words.grammar
    for verb in rules.pattern("finite").finditer(sentence.plain, spot.end, spot.next):
        accent = sentence.text[verb.start()] in "àÀ"
        if not accent and not rules.pattern("not_finite").match(sentence.plain, verb.start()):
            return verb.start()
    return spot.next


def _between(there: Sequence[Actor]) -> tuple[list[Actor], list[Actor]] | None:
    """Return the two that a noun is between: "the rupture between Ghana and Peru and the recall of Togo's envoy"."""
    if not there or there[0].role != "between":
        return None
    group = [there[0], *takewhile(lambda a: a.joined and a.role == "between", there[1:])]
    return ([group[0]], [group[1]]) if len(group) == 2 and group[0].code != group[1].code else None


def _is_by(actor: Actor, there: Sequence[Actor]) -> bool:
    """Return whether one of two did it: "the pact between Ghana and Peru was cancelled by Peru"."""
    return any(a.role == "by" and a.code == actor.code for a in there)


def _by(there: Sequence[Actor], spot: CueMatch) -> tuple[list[Actor], list[Actor]] | None:
    """Return who did it, named behind "by", and to whom: the first other that it can be, with those joined."""
    doer = next((a for a in there if a.role == "by" and a.kind != "place"), None)
    if doer is None:
        return None
    roles = _STRUCK if spot.cue.told_like == "force" else _DONE_TO
    others = [a for a in there if a.code != doer.code and a.role in roles]
    behind = [a for a in others if a.start > doer.start] or others
    listed = takewhile(lambda a: a.joined, behind[1:])
    return ([doer], [*behind[:1], *listed]) if behind else None


def _of_a_strike_told_of(there: Sequence[Actor], spot: CueMatch) -> tuple[list[Actor], list[Actor]] | None:
    """Return whose strike is told behind a preposition, and where it was: "après une frappe péruvienne au Mali"."""
    whose = [a for a in there if a.start <= spot.start < a.end and a.role and a.kind == "adjective"]
    if not whose:
        return None
    behind = [
        a for a in there if a.code != whose[0].code and a.start >= spot.end and a.role in (*_STRUCK, "to")
    ]
    return whose[:1], behind[:1]


def _of_an_envoy(spot: CueMatch, there: Sequence[Actor]) -> tuple[list[Actor], list[Actor]] | None:
    """Return who did what was done to an ambassador told with the host: their own country recalls, the host expels.

    Of a recall only who did it, where no host is told with it: "after the recall of Peru's envoy, Ghana closed".
    """
    envoy = next((a for a in there if a.start - spot.end <= _NEAR), None)
    if envoy is None:
        return None
    host = [a for a in host_of(envoy, there) if a.code != envoy.code]
    if spot.cue.type != "recall":
        return (host, [envoy]) if host else None
    if not host and (envoy.level != "official" or envoy.code is None or any(a.role == "by" for a in there)):
        return None
    left = [a for a in there if a.role == "from" and a.code not in (None, envoy.code)]
    return ([envoy], host or left[:1])
