"""Whom something is done to, or with whom: the parties after a cue in the roles that fit its type."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from relations.draft.actor import Actor
from relations.draft.ballots import BALLOTS
from relations.draft.custody import HELD, direct_object
from relations.draft.lexicon import Cue, CueMatch, Lexicon
from relations.draft.reach import Reach
from relations.draft.sentences import Sentence
from relations.draft.sides import Two

_TARGETS: Mapping[str, tuple[str, ...]] = {
    "visit": ("to", "in", "", "of"),
    "meeting": ("with", "", "between", "by", "of"),
    "call": ("with", "to", "", "between", "from", "of"),
    "agreement": ("with", "", "between", "by", "to", "of"),
    "negotiation": ("with", "between", "", "of", "from"),
    "delivery": ("to", "", "in", "of"),
    "training": ("of", "", "to", "in"),
    "deployment": ("in", "to", ""),
    "sanction": ("against", "", "on", "of", "to", "with", "in", "gen", "from", "between"),
    "statement": ("", "with", "on", "to", "of", "in", "between", "gen"),
    "joint_statement": ("with", "between", "", "by", "of", "to", "in"),
    "criticism": ("", "of", "by", "against", "with", "to", "gen"),
    "force": ("", "against", "in", "of", "on", "to", "gen"),
    "pledge": ("to", "", "with", "in"),
    "support": ("", "of", "by", "to", "with", "in", "gen"),
    "request": ("", "to", "of", "on", "from"),
    "purchase": ("from", "of", "with", "to", "", "on", "gen"),
    "sale": ("to", "to", "", "with", "from"),  # a buyer named with "to", whoever stands nearer
    "investment": ("in", "to", "", "of", "gen", "on"),
    "threat": ("", "against", "of", "to", "gen"),
    "refusal": ("", "of", "to", "with", "from", "gen"),
    "concession": ("against", "on", "from", "", "of", "with", "to", "gen"),
    "vote_for": ("", "to", "of", "by", "with", "on", "in", "gen"),
    "vote_against": ("against", "", "of", "by", "to", "on", "in", "gen"),
    "abstention": ("", "on", "of", "to", "against", "by", "with", "in", "gen", "from"),
    "veto": ("against", "", "of", "to", "on", "by", "with", "from", "gen", "in"),
    "apology": ("to", "", "with", "of", "in", "on", "gen"),
    "cancellation": ("with", "to", "", "of", "in", "between", "gen", "from"),
}
# An adjective is no place, but for money; and goods that are sold are nobody's: "sells Peruvian quinoa".
_NO_TARGET: Mapping[str, tuple[str, ...]] = {"investment": (), "sale": ("in", "")}
_PRIVATE_TOO = ("sale", "purchase", "investment", "loan")  # what an envoy may do on their own account
_ANY = ("with", "", "to", "between", "in", "of")
_NEXT = 25  # characters to what comes next
_OWN = 6  # characters between a noun and what it is of


def with_target(reach: Reach, two: Two) -> Two:
    """Return two sides with whom it is done to, or with; and who arrests, where only a place says so."""
    spot, cue, before, first = reach.spot, reach.cue, reach.before, two.first
    acts = reach.words.pattern("nominatives")  # "arrested a man they had sought": nobody is done to them
    after = [a for a in reach.after if not acts.fullmatch(reach.sentence.plain, a.start, a.end)]
    if cue.type == "arrest" and two.voice == "acts":
        second = direct_object(reach.sentence, spot, after, two.codes, reach.words)
        first = first or [a for a in before if a.code and (a.kind, a.role) == ("place", "in")][-1:]
    else:
        second = targets(cue, two.voice, before, after, two.codes, spot.end)
    second += _legs(reach.sentence, spot, after, two.codes, reach.words)
    return two._replace(first=first, second=second)


def targets(
    cue: Cue, voice: str, before: Sequence[Actor], after: Sequence[Actor], subjects: set[str | None], end: int
) -> list[Actor]:
    """Return whom it was done to, or with: the first after the cue's `end` in a fitting role, with those joined."""
    if voice == "reaches":
        return [a for a in after[:1] if a.code and a.code not in subjects]
    if cue.type in HELD and voice == "acts" and after and after[0].code in subjects and not after[0].role:
        return []  # "freed a Ghanaian arrested on his return from Peru"
    roles = _roles(cue, voice)
    usable = [
        a
        for a in after
        if a.code
        and a.code not in subjects
        and (a.kind != "adjective" or a.role not in _NO_TARGET.get(cue.type, ("in",)))
    ]
    if cue.told_like in ("meeting", "negotiation", "agreement") and voice in (
        "mutual",
        "hosts",
        "passive_mutual",
    ):
        usable = [a for a in usable if a.kind != "place"] or usable
    ordered = [roles[:2], roles]
    by = [a for a in usable if a.role == "by"]
    if cue.type == "criticism" and voice == "acts" and by and not any(a.role in ("", "gen") for a in usable):
        return by[:1]  # "condemned the sale of arms to Togo by Peru"
    if usable and usable[0].role in ("of", "on") and usable[0].start - end <= _OWN:
        ordered = [roles]  # "the expulsion of the Peruvian ambassador, four diplomats of Togo"
    for wanted in ordered:
        for position, actor in enumerate(usable):
            if actor.role in wanted and actor.start - (after[0].start if after else 0) < 160:
                return _list(usable, position, after)
    if cue.type in HELD:  # "detained in Iran have been freed"
        there = [a for a in (*before, *after) if a.code and a.code not in subjects and a.role in ("in", "to")]
        return there[:1]
    if voice in ("passive", "receives"):
        return []
    earlier = [
        a
        for a in before
        if a.code and a.code not in subjects and a.role in (*roles, "with", "between") and a.role
        if not (a.kind == "place" and cue.type in BALLOTS)  # where the vote was held
    ]
    if cue.type in _PRIVATE_TOO:  # "Ghana's ambassador to Peru sold his car"
        posted = [a for envoy in before for a in host_of(envoy, before)]
        earlier = [a for a in earlier if a not in posted]
    return earlier[-1:]


def _roles(cue: Cue, voice: str) -> tuple[str, ...]:
    """Return the roles in which those stand to whom it is done, those that come first before the others."""
    if voice == "passive":
        return ("by", "from", "of")
    if voice == "receives":
        return ("by", "from", "of", "", "gen")
    if cue.told_like == "meeting" and voice == "acts":
        return ("by", "to", "in", "with", "")
    if cue.told_like == "meeting" and voice == "hosts":
        return ("with", "", "to", "between", "of")  # "granted an audience to"
    if cue.type == "force" and voice == "mutual":
        return ("with", "", "between", "against")  # "clashed with"
    return _TARGETS.get(cue.type) or _TARGETS.get(cue.told_like, _ANY)


def _list(usable: Sequence[Actor], position: int, after: Sequence[Actor]) -> list[Actor]:
    """Return an actor with those of its list, where one of the others may be who acts."""
    found = [usable[position]]
    for one in usable[position + 1 :]:
        between = (a for a in after if found[-1].start < a.start <= one.start)
        if one.code != found[-1].code and not all(a.joined for a in between):
            break
        found.append(one)
    return found


def host_of(envoy: Actor, after: Sequence[Actor]) -> list[Actor]:
    """Return the country in which an ambassador serves, which alone can expel or summon them."""
    there = [a for a in after if a.role in ("to", "in") and 0 <= a.start - envoy.end <= _NEXT]
    there = [a for a in there if a.code not in (None, envoy.code)]
    return there[:1] if envoy.level == "official" else []


def _legs(
    sentence: Sentence, spot: CueMatch, after: Sequence[Actor], subjects: set[str | None], words: Lexicon
) -> list[Actor]:
    """Return where a tour begins: "entamera par le Pérou une tournée"."""
    if not words.pattern("tour").search(sentence.plain, spot.start, spot.end):
        return []
    return [a for a in after if a.role == "by" and a.kind in ("state", "place") and a.code not in subjects]
