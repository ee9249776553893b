"""Who acts on whom in what a cue names: subjects, objects, hosts and guests, or the pair the article is about."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import product
from typing import NamedTuple

from relations.draft.actor import Actor
from relations.draft.ballots import BALLOTS, is_of_a_motion
from relations.draft.between_them import (
    is_internal,
    is_reciprocal,
    is_with_a_third,
    is_with_their_own,
    says_each_other,
)
from relations.draft.coreference import Memory
from relations.draft.custody import direct_object, taken
from relations.draft.deeds import (
    is_ended_by_a_third,
    is_received,
    is_trade,
    sides_of_a_deed,
    sides_of_what_ended,
)
from relations.draft.doers import (
    DONE_TO,
    WITHOUT_A_DOER,
    author_of,
    doer_behind,
    does_what_it_is_for,
    has_passive_auxiliary,
    is_decided,
    is_event_noun,
    names_who_did_it,
    owner_of,
    said_by_who_did_it,
    speaks,
    who_had_them,
)
from relations.draft.envoys import deported_from, sides_of_those_sent
from relations.draft.lexicon import CueMatch, Lexicon
from relations.draft.missing_side import DIRECT, MUTUAL, with_missing_side
from relations.draft.sentences import Sentence
from relations.draft.sides_by_role import in_order_of_roles
from relations.draft.subjects import between_whom, who_acts
from relations.draft.targets import (
    HELD,
    are_goods,
    attackers,
    fights,
    goods_named,
    host_of,
    is_kept_out,
    legs,
    of_those_before,
    targets,
    the_other_of_two,
    who_did_so_before,
    with_anybody,
)
from relations.draft.visitors import stays, visitor
from relations.messages import Message, msg

_ACTING = ("", "gen", "by", "between")
_BETWEEN_STATES = frozenset((*MUTUAL, "visit"))
_RECEIVING = ("to", "in", "against", "on")
_OF_ENVOYS = frozenset(("sanction", "criticism", "expulsion", "recall"))
_NAMED = msg("both parties are named in the sentence")
_INFERRED = msg("the pair is inferred from the article")
_UNSAID = msg("both parties are named, and not which of them did it")
_WHY = {
    "pair": msg("the two countries are those told of before"),
    "pronoun": msg("one party is inferred from the article"),
    "other": msg("one party is inferred from the article"),
}
_SELLING = ("from", "of", "with", "to")
_MOST = 6  # pairs of one sentence
_NEXT = 25  # characters to what comes next
_REACH = 60  # characters to those who are not named
_SHARED = ("rupture", "closure")  # "Ghana and Peru broke off their relations"
_OF_TWO = ("rupture", "suspension", "cancellation", "restoration", "lifting")  # of what ties two
_OF_SOMETHING = ("of", "on", "by", "from")


class Sides(NamedTuple):
    """Who acted on whom: one pair, or several for a list.

    `explicit`: both sides are said in the sentence. `why` says how they were found.
    """

    pairs: tuple[tuple[Actor, Actor], ...] = ()
    explicit: bool = False
    why: Message = _NAMED


def is_named(why: Message) -> bool:
    """Return whether the sentence names both parties, and needs nothing told before it."""
    return why == _NAMED


def is_inferred(why: Message) -> bool:
    """Return whether the sentence does not name both parties itself, or not which of them acted."""
    return why in (_INFERRED, _UNSAID, _WHY["pronoun"])


def turned(found: Sides) -> Sides:
    """Return the two sides of what the subject of the clause above answers to, and so did not do."""
    pairs = tuple((b, a) if a.start == a.end else (a, b) for a, b in found.pairs)  # an inherited subject
    return found._replace(pairs=pairs)


def sides(
    sentence: Sentence,
    spot: CueMatch,
    known: Sequence[Actor],
    subject: Sequence[Actor],
    words: Lexicon,
    memory: Memory,
    above: Sequence[Actor] = (),
) -> Sides:
    """Return the two sides of what a cue names, of those that its clause reaches.

    Its subject is `subject`; `above` is who says it: "the ministry said that the envoy had been summoned".
    """
    cue, voice, there = spot.cue, spot.cue.voice, known
    before = [a for a in known if a.end <= spot.start + 1 or (voice == "passive" and _within(a, spot))]
    after = [a for a in known if a.start >= spot.start and a not in before]
    if cue.type == "recall":  # "recalled their ambassadors": whose they are, not from where
        after = [a for a in after if a.kind != "pronoun" or a.start >= spot.end]
    if is_ended_by_a_third(sentence, spot, known, words):
        return Sides()
    author = author_of(sentence, spot, before, words)
    if author is not None:
        told = [a for a in before if a.code not in (None, author.code) and a.end <= author.start]
        return Sides(((author, told[-1]),), True) if author.code and told else Sides()
    deed = (
        sides_of_a_deed(sentence, spot, after, words)
        or sides_of_those_sent(sentence, spot, known, words)
        or sides_of_what_ended(sentence, spot, known, words)
    )
    if deed is not None:
        of_two = cue.told_like not in MUTUAL and deed[0][0].role == "between"
        of_two = of_two or is_trade(sentence, spot, known, words)
        return Sides(tuple(product(*deed)), True, _UNSAID if of_two else _NAMED)
    here = [a for a in after if a.start <= spot.next]
    if cue.told_like == "meeting" and any(a.code and a.role in ("between", "of") and a.joined for a in here):
        after = here  # "the talks of Ghana and Peru and the meeting of Togo and Benin"
    if cue.told_like == "visit" and cue.voice == "acts":  # "this visit follows tension between Peru and Togo"
        after = [a for a in after if a.role != "between"]
    if cue.type == "force" and voice == "noun":
        after = here  # "the attacks by Peru and the risk of one on Chile"
    if cue.type == "congratulations":
        about = words.grammar.pattern("occasion").search(sentence.plain, spot.end)
        after = [a for a in after if about is None or a.start < about.start()]  # "his team on beating Peru"
        if about is not None and not after:
            return Sides()
    if cue.told_like in DIRECT:
        after = [a for a in after if a.start <= spot.next] or attackers(after)
    placed = [a for a in before if a.role not in ("from", "to", "in")]  # "had to leave Peru, declared …"
    done_to = placed and placed[-1].role == "" and placed[-1].kind in ("state", "person", "body")
    expelled = cue.type == "expulsion" and done_to and sentence.plain[before[-1].end : spot.start] == ", "
    beside = sentence.plain[: spot.start].endswith(", ") and any(a.role == "by" for a in here)
    beside = beside or bool(expelled)  # "the ambassador of Peru, declared persona non grata, left"
    passive = (
        beside or _passive(sentence, spot, words) or (done_to and names_who_did_it(sentence, spot, words))
    )
    if cue.told_like == "deployment" and not any(a.role == "by" for a in after):
        passive = False  # "Ghanaian troops were deployed to Peru": by their own country
    if voice == "acts" and cue.told_like in DONE_TO and passive and cue.type != "condolences":
        voice = "passive"
    agent = next((a for a in after if a.role == "by"), None)
    if voice == "passive" and agent is not None and does_what_it_is_for(sentence, spot, agent, words):
        return Sides()
    if voice in ("acts", "passive") and is_received(sentence, spot, here, words):
        voice = "receives"
    if voice == "acts" and cue.told_like == "pledge" and here and here[0].role == "from":
        return Sides()  # "approved a loan from Peru": who gives it does not act
    if voice == "stays" and not stays(sentence, spot.end, before, after, words):
        return Sides()
    if voice == "reaches" and not (after and after[0].start - spot.end <= _NEXT):
        return Sides()
    guests = [a for a in after[:2] if a.kind in ("person", "pronoun", "other", "body")]
    if cue.type == "arrest" and (passive or is_event_noun(sentence, spot, words)):
        who = taken(sentence, spot, known, words, noun=not passive)
        if who is not None:
            return Sides(tuple(product(*who)), True)
        if passive:
            return Sides()
    owned = bool(after) and after[0].role == "gen" and after[0].start - spot.end <= _NEXT
    no_guest = not guests or owned or guests[0].role in _OF_SOMETHING
    if voice == "hosts" and no_guest and (not guests or cue.type == "meeting"):
        return Sides()  # "received a letter from the president"
    before = [
        a
        for a in before
        if a.role != "gen" or spot.start - a.end <= _NEXT or is_decided(sentence, a, spot, words)
    ]
    known = [a for a in known if a.kind != "firm" or cue.type in ("sanction", *HELD) or is_kept_out(a, spot)]
    goods = goods_named(spot, after)
    if any(a not in goods and a.role in _SELLING for a in after):
        known = [a for a in known if a not in goods]  # "bought Peruvian trucks from Togo"
    goods += [a for a in known if cue.type in BALLOTS and is_of_a_motion(sentence, a, words)]
    known = [
        a
        for a in known
        if a.kind != "adjective" or _beside(a, spot) or _done_to(a, spot) or fights(a, spot) or a in goods
    ]
    before, after = [a for a in before if a in known], [a for a in after if a in known]
    acting = [a for a in after if a.role or cue.type != "force" or voice != "acts"]  # "a fire hit"
    first = who_acts(before, acting, [a for a in subject if a in before], voice, memory)
    first = owner_of(sentence, spot, before, words) or first
    if not first and voice == "mutual":
        first = who_had_them(sentence, after, words)
    if cue.told_like == "visit":
        first = visitor(sentence, (spot.start, spot.end), first, before, after, memory)
    codes = {a.code for a in first}
    second = targets(cue, voice, before, after, codes, spot.end)
    if cue.type == "arrest" and voice == "acts":
        second = direct_object(sentence, spot, after, codes, words)
        first = first or [a for a in before if a.code and (a.kind, a.role) == ("place", "in")][-1:]
    second += legs(sentence, spot, after, codes, words)
    parted = [a for a in between_whom(after) if a.code]
    of_others = len(parted) == 2 and codes.isdisjoint(a.code for a in parted)
    if of_others and voice in ("mutual", "hosts", "passive_mutual"):
        first, second = parted[:1], parted[1:]  # "Norway hosted talks between Ghana and Peru"
    if not first and second and voice in ("mutual", "passive_mutual"):
        group = [a for a in second if a.code]
        first, second = (
            ([], group) if is_with_a_third(sentence, spot, group, words) else (group[:1], group[1:])
        )
    doer = doer_behind(sentence, spot, after, words)
    if doer:
        others = [a for a in before if a.code and a.code != doer[0].code]
        first, second = doer, [a for a in second if a.code != doer[0].code] or others[-1:]
        voice = "acts"
    several = len({a.code for a in first}) > 1
    third = {a.code for a in second} - {a.code for a in first}
    apart = bool(third) and second[0].role in ("", "with") and second[0].start >= spot.start
    if words.grammar.pattern("among_themselves").match(sentence.plain, spot.start):
        apart = False  # "discussed a union with Peru", and with each other
    each_other = not second and cue.type in _SHARED and says_each_other(sentence, spot, words)
    unsaid = voice == "passive_mutual" and cue.type in WITHOUT_A_DOER and not doer  # by whom
    unsaid = unsaid or is_trade(sentence, spot, known, words)
    if cue.told_like == "meeting" and voice == "acts":
        apart = True  # "were received by the president": not by each other
    together = (
        several and (cue.told_like in MUTUAL or voice == "mutual" or each_other or unsaid) and not apart
    )
    if together:
        first, second = first[:-1], first[1:]
    if voice == "passive" and cue.told_like == "delivery" and not second:  # "a gift from Peru, was handed"
        second = [a for a in before if a.code and a.role == "from"][-1:]
    if voice in ("passive", "receives") and second and not first:  # "trucks were delivered to Peru by Ghana"
        first = [a for a in after if a.code and a.role in _RECEIVING and a.code != second[0].code][:1]
    if cue.type == "expulsion" and (parted_from := deported_from(after)):
        first, second = parted_from
        voice = "acts"
    if voice == "passive" and not second and are_goods(sentence, spot, first, words):
        first, second = [a for a in after if a.code and a.role == "to" and a.code not in codes][:1], first
    if voice == "passive" and first and not second and cue.told_like in _OF_ENVOYS:
        second = host_of(first[0], known) or [a for a in after if a.kind == "place" and a.role == "in"][:1]
        second = second or [a for a in above if a.code and a.code != first[0].code][:1]
        second = second or who_did_so_before(cue, first[0], known, memory)
    if first and not second and cue.type in _OF_TWO:
        second = the_other_of_two(after, first, memory)
    if voice == "acts" and first and not second and cue.type in _OF_ENVOYS:
        second = of_those_before(sentence, spot, first[0], words, memory)
    if cue.type == "statement" and voice == "acts" and not (speaks(first) and second):
        return Sides()  # whom it concerns is said with it, or nobody
    explicit = bool(first and second)
    to_each = cue.type in (*_OF_ENVOYS, "lifting") and is_reciprocal(sentence, spot, first, words)
    if not second and to_each:
        one, two = first
        return Sides(((one, two), (two, one)), True)
    if voice == "mutual" and (
        is_with_their_own(spot, first, known) or (not second and is_internal(spot, first))
    ):
        return Sides()
    if not explicit and cue.told_like == "delivery" and voice == "passive" and here and here[0].role == "":
        return Sides()  # "to be given to twelve countries and Peru": by whom is not said
    if voice == "mutual" and (not second or together) and with_anybody(spot, after):
        return Sides()  # "met a dozen African leaders"
    said = said_by_who_did_it(cue, before, known, above) if passive or voice == "passive_mutual" else None
    if said is not None and not explicit:
        (first, second), explicit, unsaid, voice = said, True, True, "acts"
    forums = [a for a in known if a.kind == "forum"]
    if cue.told_like in _BETWEEN_STATES and forums and not explicit:
        return Sides()  # "attended the NATO summit", with whoever was there
    if cue.told_like == "meeting" and any(-2 <= spot.start - a.end <= _NEXT for a in forums):
        return Sides()
    by_nobody = cue.type == "criticism" and voice == "passive"  # "the expulsion by Lomé was condemned"
    if not second and (by_nobody or (voice == "receives" and not first)):
        return Sides()
    one_of = [a for a in there if a.role == "between" and a.kind != "pair"]
    if not explicit and len(one_of) == 1 and cue.told_like == "meeting":
        return Sides()  # "between the president and a leader of the opposition"
    if not explicit and words.pattern("tour").search(sentence.plain, spot.start, spot.end):
        return Sides()  # a tour goes to others than the one that is talked of most
    if not explicit and words.pattern("unnamed").search(sentence.plain, spot.start, spot.end + _REACH):
        return Sides()  # "sent grain to six African countries"
    if not explicit:
        first, second = with_missing_side(cue, first, second, known, memory)
        aside = {a.code for a in there if a.role == "under"}  # "all but Togo signed with Ghana"
        first, second = ([a for a in it if a.code not in aside] for it in (first, second))
        why = _INFERRED
    else:
        named = _UNSAID if unsaid else _NAMED
        why = next((_WHY[a.kind] for a in (first[0], second[0]) if a.kind in _WHY), named)
    thanked = voice == "noun" and words.pattern("thanks").search(sentence.plain, 0, spot.start)
    if thanked or voice in ("hosts", "passive", "receives"):
        first, second = second, first
    if not explicit:
        first, second = in_order_of_roles(cue, first, second, there)
    pairs = {
        (a.code, b.code): (a, b) for a, b in product(first, second) if a.code and b.code and a.code != b.code
    }
    # who goes stands free; what was sent "by" somebody is no visitor
    if cue.told_like == "visit" and cue.voice != "noun":
        pairs = {key: pair for key, pair in pairs.items() if pair[0].role != "by"}
    if together:  # each with each, once
        pairs = {key: pair for key, pair in pairs.items() if pair[0].start <= pair[1].start}
    return Sides(tuple(pairs.values())[:_MOST], explicit, why)


def _within(actor: Actor, spot: CueMatch) -> bool:
    """Return whether who something is done to stands in the cue: "soldiers from Togo were arrested"."""
    return spot.start <= actor.start and actor.end < spot.end and actor.role == ""


def _beside(actor: Actor, spot: CueMatch) -> bool:
    """Return whether an adjective goes with the noun of a cue: "the Ghanaian visit"."""
    near = -2 <= spot.start - actor.end <= 12 or -2 <= actor.start - spot.end <= 2
    return near or actor.start <= spot.start < actor.end


def _done_to(actor: Actor, spot: CueMatch) -> bool:
    """Return whether nationals are those something is done to: so it is to their country."""
    done = (
        spot.cue.told_like not in _BETWEEN_STATES
        and spot.cue.type != "purchase"
        and actor.role not in ("by", "from")
    )
    freed = spot.cue.voice == "passive" and spot.cue.type in HELD and actor.role == ""
    if freed and actor.end <= spot.start:
        return True  # "two Peruvians jailed in Ghana were set free"
    return done and spot.cue.voice in ("acts", "noun") and actor.start >= spot.start


def _passive(sentence: Sentence, spot: CueMatch, words: Lexicon) -> bool:
    if sentence.plain[spot.start : spot.end].split()[0].endswith("ing"):
        return False
    if re.search(rf"{words.grammar.words('infinitive_mark')}$", sentence.plain[: spot.start]):
        return False  # "is expected to deliver"
    return has_passive_auxiliary(sentence, spot, words)
