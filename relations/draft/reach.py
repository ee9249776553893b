"""Whom a clause reaches around what it tells: those before and behind a cue, and who of them may be a side of it."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from relations.draft.actor import Actor
from relations.draft.ballots import BALLOTS, is_of_a_motion
from relations.draft.coreference import Memory
from relations.draft.custody import HELD
from relations.draft.doers import is_decided
from relations.draft.lexicon import Cue, CueMatch, Lexicon
from relations.draft.missing_side import BETWEEN_STATES, DIRECT
from relations.draft.sentences import Sentence

_SELLING = ("from", "of", "with", "to")
_NEXT = 25  # characters to what comes next


class Reach(NamedTuple):
    """A cue in its sentence, with those whom its clause reaches.

    `there`: all that the clause names. `known`: who of them may be a side, `before` and `after` the cue. `here`: all
    behind it, up to the next cue. `subject`: who the clause is about. `above`: who says it, "the ministry said that
    the envoy had been summoned".
    """

    sentence: Sentence
    spot: CueMatch
    words: Lexicon
    memory: Memory
    subject: Sequence[Actor]
    above: Sequence[Actor]
    there: Sequence[Actor]
    known: Sequence[Actor]
    before: Sequence[Actor]
    after: Sequence[Actor]
    here: Sequence[Actor]

    @property
    def cue(self) -> Cue:
        """The words that tell it: its type and voice."""
        return self.spot.cue


def reached(
    sentence: Sentence,
    spot: CueMatch,
    there: Sequence[Actor],
    subject: Sequence[Actor],
    words: Lexicon,
    memory: Memory,
    above: Sequence[Actor] = (),
) -> Reach:
    """Return whom a clause reaches around a cue, without those behind it who belong to something else."""
    before = [a for a in there if a.end <= spot.start + 1 or _within(a, spot)]
    after = [a for a in there if a.start >= spot.start and a not in before]
    if spot.cue.type == "recall":  # "recalled their ambassadors": whose they are, not from where
        after = [a for a in after if a.kind != "pronoun" or a.start >= spot.end]
    here = [a for a in after if a.start <= spot.next]
    behind = _behind(sentence, spot, after, here, words)
    return Reach(sentence, spot, words, memory, subject, above, there, there, before, behind, here)


def _behind(
    sentence: Sentence, spot: CueMatch, after: Sequence[Actor], here: Sequence[Actor], words: Lexicon
) -> Sequence[Actor]:
    """Return those behind a cue as far as its kind reaches."""
    cue = spot.cue
    if cue.told_like == "meeting" and any(a.code and a.role in ("between", "of") and a.joined for a in here):
        return here  # "the talks of Ghana and Peru and the meeting of Togo and Benin"
    if cue.told_like == "visit" and cue.voice == "acts":  # "this visit follows tension between Peru and Togo"
        return [a for a in after if a.role != "between"]
    if cue.type == "force" and cue.voice == "noun":
        return here  # "the attacks by Peru and the risk of one on Chile"
    if cue.type == "congratulations":
        on_what = occasion_behind(sentence, spot, words)
        after = [a for a in after if on_what is None or a.start < on_what]  # "his team on beating Peru"
    if cue.told_like in DIRECT:
        return [a for a in after if a.start <= spot.next] or attackers(after)
    return after


def occasion_behind(sentence: Sentence, spot: CueMatch, words: Lexicon) -> int | None:
    """Return where it is said on what somebody is congratulated: "on beating Peru"; None where it is not."""
    occasion = words.grammar.pattern("occasion").search(sentence.plain, spot.end)
    return None if occasion is None else occasion.start()


def attackers(after: Sequence[Actor]) -> list[Actor]:
    """Return whose attack on somebody else is condemned: "the attack by Peru against Togo"."""
    struck = ("against", "on")
    pairs = [
        (one, other) for one, other in pairwise(after) if one.role in ("of", "by") and other.role in struck
    ]
    return [one for one, _ in pairs[:1]]


def only_sides(reach: Reach) -> Reach:
    """Return a reach without those that are no side of what is told: owners, firms, goods, mere nationals."""
    sentence, spot, words = reach.sentence, reach.spot, reach.words
    goods = goods_named(spot, reach.after)
    # "bought Peruvian trucks from Togo"
    of_others = any(a not in goods and a.role in _SELLING for a in reach.after)
    known = [a for a in reach.known if (not of_others if a in goods else _may_be_a_side(a, reach))]
    before = [
        a
        for a in reach.before
        if a.role != "gen" or spot.start - a.end <= _NEXT or is_decided(sentence, a, spot, words)
    ]
    return reach._replace(
        known=known,
        before=[a for a in before if a in known],
        after=[a for a in reach.after if a in known],
    )


def is_near(actor: Actor, spot: CueMatch, sentence: Sentence, words: Lexicon) -> bool:
    """Return whether an exercise is only held near a country: "held drills off Peru", "along the border with Togo"."""
    exercise = spot.cue.told_like in ("cooperation", "training")
    return exercise and words.pattern("near").search(sentence.plain, spot.end, actor.start) is not None


def _may_be_a_side(actor: Actor, reach: Reach) -> bool:
    """Return whether a firm or a nationality stands for its country; all others do."""
    spot = reach.spot
    if is_near(actor, spot, reach.sentence, reach.words):
        return False
    if actor.kind == "firm":
        return spot.cue.type in ("sanction", *HELD) or _is_kept_out(actor, spot)
    if actor.kind != "adjective" or _beside(actor, spot) or _done_to(actor, spot) or _fights(actor, spot):
        return True
    return spot.cue.type in BALLOTS and is_of_a_motion(reach.sentence, actor, reach.words)


def goods_named(spot: CueMatch, after: Sequence[Actor]) -> list[Actor]:
    """Return the goods that are named by their country: "ordered Peruvian trucks", "gave Peruvian trucks to Ghana"."""
    kinds = ("adjective", "body")
    if spot.cue.told_like == "delivery" and spot.cue.voice == "acts" and any(a.role == "to" for a in after):
        return [a for a in after if a.kind in kinds and a.role in ("", "of")]
    near = [a for a in after if a.kind in kinds and spot.start < a.start <= spot.end + 4]
    return near if spot.cue.type == "purchase" else []


def _is_kept_out(actor: Actor, spot: CueMatch) -> bool:
    """Return whether firms, ships or airlines stand for the country that something is closed to."""
    return spot.cue.type in ("closure", "suspension") and actor.start >= spot.start and actor.role != "by"


def _fights(actor: Actor, spot: CueMatch) -> bool:
    """Return whether what is only named by its country fights, or is hit: "Peruvian rockets", "a Peruvian jet"."""
    hit = spot.cue.voice == "passive" and actor.role == "" and actor.end <= spot.start
    return spot.cue.type == "force" and (hit or spot.cue.voice == "mutual" or actor.role in ("by", "between"))


def _within(actor: Actor, spot: CueMatch) -> bool:
    """Return whether who something is done to stands in the cue: "soldiers from Togo were arrested"."""
    inside = spot.start <= actor.start and actor.end < spot.end and actor.role == ""
    return spot.cue.voice == "passive" and inside


def _beside(actor: Actor, spot: CueMatch) -> bool:
    """Return whether an adjective goes with the noun of a cue: "the Ghanaian visit"."""
    near = -2 <= spot.start - actor.end <= 12 or -2 <= actor.start - spot.end <= 2
    return near or actor.start <= spot.start < actor.end


def _done_to(actor: Actor, spot: CueMatch) -> bool:
    """Return whether nationals are those something is done to: so it is to their country."""
    cue = spot.cue
    if cue.voice == "passive":
        # "two Peruvians jailed in Ghana were set free"
        return cue.type in HELD and actor.role == "" and actor.end <= spot.start
    between_states = cue.told_like in BETWEEN_STATES or cue.type == "purchase"
    behind = cue.voice in ("acts", "noun") and actor.start >= spot.start
    return behind and not between_states and actor.role not in ("by", "from")
