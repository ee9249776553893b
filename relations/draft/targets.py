"""Whom something is done to, or with whom: the parties after a cue in the roles that fit its type."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from relations.draft.actor import Actor
from relations.draft.ballots import BALLOTS
from relations.draft.coreference import Memory
from relations.draft.lexicon import Cue, CueMatch, Lexicon
from relations.draft.notation import compiled
from relations.draft.sentences import Sentence

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
HELD = ("release", "pardon", "arrest")  # what is done to people in a country's hands
# An adjective is no place, but for money; and goods that are sold are nobody's: "sells Peruvian quinoa".
_NO_TARGET: Mapping[str, tuple[str, ...]] = {"investment": (), "sale": ("in", "")}
_PRIVATE_TOO = ("sale", "purchase", "investment", "loan")  # what an envoy may do on their own account
_ANY = ("with", "", "to", "between", "in", "of")
_NEXT = 25  # characters to what comes next
_OWN = 6  # characters between a noun and what it is of


def targets(
    cue: Cue, voice: str, before: Sequence[Actor], after: Sequence[Actor], subjects: set[str | None], end: int
) -> list[Actor]:
    """Return whom it was done to, or with: the first after the cue's `end` in a fitting role, with those joined."""
    if voice == "reaches":
        return [a for a in after[:1] if a.code and a.code not in subjects]
    if cue.type in HELD and voice == "acts" and after and after[0].code in subjects and not after[0].role:
        return []  # "freed a Ghanaian arrested on his return from Peru"
    roles = _TARGETS.get(cue.type) or _TARGETS.get(cue.told_like, _ANY)
    if voice in ("passive", "receives"):
        roles = ("by", "from", "of", *(("", "gen") if voice == "receives" else ()))
    elif cue.told_like == "meeting" and voice == "acts":
        roles = ("by", "to", "in", "with", "")
    elif cue.told_like == "meeting" and voice == "hosts":
        roles = ("with", "", "to", "between", "of")  # "granted an audience to"
    elif cue.type == "force" and voice == "mutual":
        roles = ("with", "", "between", "against")  # "clashed with"
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


def attackers(after: Sequence[Actor]) -> list[Actor]:
    """Return whose attack on somebody else is condemned: "the attack by Peru against Togo"."""
    struck = ("against", "on")
    pairs = [
        (one, other) for one, other in pairwise(after) if one.role in ("of", "by") and other.role in struck
    ]
    return [one for one, _ in pairs[:1]]


def who_did_so_before(cue: Cue, target: Actor, known: Sequence[Actor], memory: Memory) -> list[Actor]:
    """Return who did the same just before: "Peru expelled … Two envoys of Togo were declared persona non grata"."""
    code = memory.did.get(cue.type)
    if code is None or code == target.code or any(a.code not in (None, code, target.code) for a in known):
        return []
    return [target._replace(code=code, kind="pronoun")]


def of_those_before(
    sentence: Sentence, spot: CueMatch, doer: Actor, words: Lexicon, memory: Memory
) -> list[Actor]:
    """Return whose are those of whom only the number is told: "Chile expelled three", after others did."""
    code = memory.done_to.get(spot.cue.type)
    told = words.grammar.pattern("only_a_number").match(sentence.plain, spot.end + 1)
    return [doer._replace(code=code, kind="pronoun", joined=False)] if told and code != doer.code else []


def with_anybody(spot: CueMatch, after: Sequence[Actor]) -> bool:
    """Return whether those met are nobody's in particular: "met several African leaders"."""
    met = next((a for a in after if a.kind != "place"), None)
    near = met is not None and met.start - spot.end <= 2 * _NEXT and met.role in ("", "with")
    return met is not None and near and met.refers == "anybody" and met.code is None


def the_other_of_two(after: Sequence[Actor], first: Sequence[Actor], memory: Memory) -> list[Actor]:
    """Return the other of two that somebody is one of: "Ghana broke off the relations between the two countries"."""
    both = next((a for a in after if a.kind == "pair" and a.role == "between"), None)
    others = [code for code in memory.two or () if code != first[0].code]
    return [both._replace(code=others[0])] if both is not None and len(others) == 1 else []


def legs(
    sentence: Sentence, spot: CueMatch, after: Sequence[Actor], subjects: set[str | None], words: Lexicon
) -> list[Actor]:
    """Return where a tour begins: "entamera par le Pérou une tournée"."""
    if not words.pattern("tour").search(sentence.plain, spot.start, spot.end):
        return []
    return [a for a in after if a.role == "by" and a.kind in ("state", "place") and a.code not in subjects]


def goods_named(spot: CueMatch, after: Sequence[Actor]) -> list[Actor]:
    """Return the goods that are named by their country: "ordered Peruvian trucks", "gave Peruvian trucks to Ghana"."""
    kinds = ("adjective", "body")
    if spot.cue.told_like == "delivery" and spot.cue.voice == "acts" and any(a.role == "to" for a in after):
        return [a for a in after if a.kind in kinds and a.role in ("", "of")]
    near = [a for a in after if a.kind in kinds and spot.start < a.start <= spot.end + 4]
    return near if spot.cue.type == "purchase" else []


def are_goods(sentence: Sentence, spot: CueMatch, first: Sequence[Actor], words: Lexicon) -> bool:
    """Return whether what is handed over is named by whose it was: "Peruvian trucks were delivered to Ghana"."""
    if (
        spot.cue.told_like != "delivery"
        or len(first) != 1
        or first[0].kind not in ("adjective", "state", "body")
    ):
        return False
    [owner] = first
    if words.data["adjectives_follow"]:
        named = owner.kind == "adjective"
        return named and words.pattern("goods").search(sentence.plain, owner.start, owner.end) is not None
    goods = words.pattern("goods").search(sentence.plain, owner.end, spot.start)
    beside = goods and re.fullmatch(r" (?:[\w-]+ ){0,2}", sentence.plain[owner.end : goods.start()])
    return beside is not None  # "US trucks", "the Peru arms shipment"


def are_people(sentence: Sentence, spot: CueMatch, known: Sequence[Actor], words: Lexicon) -> bool:
    """Return whether nationals are what is handed over, and no goods: "two Peruvians were handed over by Ghana"."""
    before = [a for a in known if a.end <= spot.start + 1 and a.role == ""]
    people = words.pattern("handed_people")
    if spot.cue.voice == "receives" or not before:
        return False  # "the soldiers were given ten trucks"
    if not people.search(sentence.plain, before[-1].start, spot.start):
        return False
    passive = re.compile(rf"(?<!\w){compiled(words.data['passive'])}")
    return passive.search(sentence.plain, before[-1].end, spot.end) is not None


def is_kept_out(actor: Actor, spot: CueMatch) -> bool:
    """Return whether firms, ships or airlines stand for the country that something is closed to."""
    return spot.cue.type in ("closure", "suspension") and actor.start >= spot.start and actor.role != "by"


def fights(actor: Actor, spot: CueMatch) -> bool:
    """Return whether what is only named by its country fights, or is hit: "Peruvian rockets", "a Peruvian jet"."""
    hit = spot.cue.voice == "passive" and actor.role == "" and actor.end <= spot.start
    return spot.cue.type == "force" and (hit or spot.cue.voice == "mutual" or actor.role in ("by", "between"))
