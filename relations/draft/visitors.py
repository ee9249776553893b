"""Who visits whom: the visitor is not of the country visited, and may only be told of beside what somebody else did."""

from __future__ import annotations

import re
from collections.abc import Sequence

from relations.draft.actor import Actor
from relations.draft.clause import Clause
from relations.draft.coreference import Memory
from relations.draft.cue_forms import is_noun
from relations.draft.entities import Mention
from relations.draft.lexicon import CueMatch, Lexicon
from relations.draft.sentences import Sentence

_NEAR = 8  # characters
_BESIDE = 25  # characters to what a verb is about
_OWNED = re.compile(r"(?:'s?)? ")


def visitor(
    sentence: Sentence,
    at: tuple[int, int],
    first: list[Actor],
    before: Sequence[Actor],
    after: Sequence[Actor],
    memory: Memory,
) -> list[Actor]:
    """Return who visits by a cue at two positions, `first` being who acts there: "met Hugo Ek, on a visit to"."""
    told = sentence.plain[at[0] : at[1]]
    aside = re.search(r",\s*$", sentence.plain[: at[0]]) and told[2:3] == " "
    beside = [a for a in before[-1:] if a.code and a.kind == "person"] if aside else []
    return beside or _not_the_host(first, before, after, memory)


def stays(
    sentence: Sentence, end: int, before: Sequence[Actor], after: Sequence[Actor], words: Lexicon
) -> bool:
    """Return whether "was", ending at `end`, says of somebody in office that they were in a country."""
    if not before or not after or before[-1].kind != "person" or after[0].role not in ("in", "to"):
        return False
    between = sentence.plain[end : after[0].start]
    there = [word for word in re.findall(r"\w+", between) if words.roles.get(word) in ("in", "to")]
    last = re.search(r"(\w+)(?: l'| la| les?| the)? ?$", between)  # not "was in favour of Peru"
    return not there or (len(there) == 1 and last is not None and last[1] == there[0])


def guest_first(
    acting: Actor, other: Actor, there: Sequence[Actor], sentence: Sentence, words: Lexicon
) -> tuple[Actor, Actor]:
    """Return two who met with the guest first: who is called so, or is not of the country of the place."""
    if words.pattern("guests").search(sentence.plain[: other.start]):
        return other, acting  # "talks with visiting President Ek"
    hosts = {a.code for a in there if a.kind == "place" and a.role in ("in", "to")}
    return (other, acting) if hosts == {acting.code} else (acting, other)


def _not_the_host(
    first: list[Actor], before: Sequence[Actor], after: Sequence[Actor], memory: Memory
) -> list[Actor]:
    """Return the visitor: where the one nearest is of the country visited, another one before."""
    host = next((a for a in after if a.code and a.role in ("to", "in")), None)
    if host is None and after and after[0].kind == "state" and after[0].role == "":
        host = after[0]
    if host is None and before and before[-1].kind == "place" and before[-1].role in ("to", "in"):
        host = before[-1]  # "greeted the king, in Lima on a visit"
    if host is None or not first or first[0].code != host.code:
        return first
    others = [a for a in before if a.code and a.code != host.code and a.kind != "place"]
    others = [a for a in others if a.role in ("", "gen") or a.kind == "person"]  # "with Hugo Ek, in Lima for"
    if not others and first[0].kind == "pronoun" and memory.other(host.code):
        return [first[0]._replace(code=memory.other(host.code))]
    return others[-1:] or first


def looks_at_something(spot: CueMatch, clause: Clause, there: Sequence[Actor], words: Lexicon) -> bool:
    """Return whether what is visited is no country, nor somebody of one."""
    own = {a.code for a in there if a.end <= spot.start and a.may_act}  # "visited a hospital in Accra"
    there = [a for a in there if a.kind != "adjective" and a.role != "by"]  # "visited a Peruvian exhibition"
    near = [a for a in there if a.code and 0 <= a.start - spot.end <= _BESIDE]
    visited = any(a.code not in own for a in near)
    return _looks(spot, clause, words) and not visited


def comes_for_the_un(other: Actor, sentence: Sentence, spot: CueMatch, words: Lexicon) -> bool:
    """Return whether a city is only where the United Nations meet: "in Geneva for a meeting at the United Nations"."""
    meeting = words.pattern("for_a_un_meeting").search(sentence.plain, spot.start)
    return other.kind == "place" and meeting is not None


def stays_at_home(
    visitor: Actor,
    other: Actor,
    sentence: Sentence,
    spot: CueMatch,
    clause: Clause,
    there: Sequence[Actor],
    words: Lexicon,
) -> bool:
    """Return whether what is visited stands in the visitor's own country: "visited the Peruvian embassy in Accra"."""
    outposts = words.pattern("outposts")
    if other.start - spot.end <= _BESIDE and _looks(spot, clause, words):
        before = words.pattern("outposts_of").finditer(sentence.plain, spot.start, other.start)
        if any(found.end() == other.start for found in before):
            return True  # "a visité le pavillon du Pérou"
    abroad = (a for a in there if a.code not in (None, visitor.code) and 0 <= a.start - spot.end <= _BESIDE)
    gaps = (_OWNED.match(sentence.plain, a.end) for a in abroad)
    if any(gap and outposts.match(sentence.plain, gap.end()) for gap in gaps) and _looks(spot, clause, words):
        return True  # "visited Togo's embassy", "Togo's embassy in Lima"
    if outposts.match(sentence.plain, other.start):
        return _looks(spot, clause, words)  # "a visité l'ambassade péruvienne"
    home = any(a.kind == "place" and a.code == visitor.code and a.role in ("in", "to") for a in there)
    return home and other.kind in ("body", "adjective", "firm") and _looks(spot, clause, words)


def _looks(spot: CueMatch, clause: Clause, words: Lexicon) -> bool:
    """Return whether a cue is the verb of looking at something: "visited", not "the visit"."""
    rules = words.grammar
    if rules.pattern("looking_at").match(clause.text, spot.start) is None:
        return False
    told = re.search(rf"(?<!\w){rules.words('auxiliary')}\s*$", clause.text[: spot.start])
    return told is not None or not is_noun(spot, clause, rules)


def is_no_visitor(acting: Actor, sentence: Sentence, spot: CueMatch, clause: Clause, words: Lexicon) -> bool:
    """Return whether what arrives is no person: "a Ghanaian cargo plane", "the tonnes of rice that Peru sent"."""
    apart = not clause.holds(acting.start)
    told = sentence.plain[acting.start : spot.start], clause.text[: spot.start if apart else 0]
    things = (words.pattern(name).search(text) for name in ("carriers", "goods") for text in told)
    return acting.kind != "person" and any(things)


def is_where_from(place: Actor, sentence: Sentence, words: Lexicon) -> bool:
    """Return whether a country is where somebody is told to come from: "est arrivé à Accra, venant de Lima"."""
    return (
        re.search(rf"(?<!\w){words.grammar.words('coming_from')}$", sentence.plain[: place.start]) is not None
    )


def comes_from(other: Actor, spot: CueMatch, clause: Clause, words: Lexicon) -> bool:
    """Return whether a verb of arriving says where somebody comes from: "arrived from Peru", "est arrivé du Pérou"."""
    if words.grammar.pattern("arriving").match(clause.text, spot.start) is None:
        return False
    roles = [words.roles.get(word, "") for word in re.findall(r"\w+", clause.text[spot.end : other.start])]
    return roles[:1] in (["from"], ["of"]) and not {"to", "in"} & {*roles}


def comes_home(
    pair: tuple[Actor, Actor], spot: CueMatch, there: Sequence[Actor], named: Sequence[Mention]
) -> bool:
    """Return whether somebody only goes where they are from: "the envoys, expelled by Peru, arrived in Accra".

    Nor does one go to those who are only met: "flew to Accra for talks with the Ghanaian and Togolese ministers".
    """
    visitor, other = pair
    places = {a.code for a in there if a.kind == "place" and a.role == "to" and a.start >= spot.start}
    if other.role == "with" and places and other.code not in places:
        return True
    own = (m for m in named if spot.start <= m.start < min(spot.end, other.start))
    if spot.cue.type == "deployment" and any(other.code in m.codes for m in own):
        return True  # "Ghana's troops left Bamako for Accra"
    visited = other.start >= spot.end and other.role == ""  # "visited Togo's soldiers in Accra"
    goals = {a.code for a in there if a.role in ("to", "in") and a.start >= spot.start and a.code}
    return goals == {visitor.code} and not visited


def is_told_of_otherwise(
    pairs: Sequence[tuple[Actor, Actor]], spot: CueMatch, known: Sequence[Actor], nobody: Sequence[Mention]
) -> bool:
    """Return whether a sentence tells of its first, whose country nobody said, beside who is taken to be of it.

    "the minister met Togo's king and flew to Peru", "the minister will go to Togo and Peru": of neither. Nor is
    somebody unknown of one of two that are told of before: "Quispe will go to Togo for a visit".
    """
    if any(m.end <= spot.start and " " not in m.name for m in nobody):
        return True
    if not known or known[0].code or not known[0].level or known[0].role:
        return False
    inferred = {a.code for pair in pairs for a in pair if a.kind == "pronoun"}
    return any(a.code in inferred and (a.role == "to" or (a.kind, a.role) == ("person", "")) for a in known)


def is_accredited_to(envoy: Actor, other: Actor, there: Sequence[Actor]) -> bool:
    """Return whether somebody serves where they are told to be: "Ghana's ambassador to Togo visited a school"."""
    hosts = [a for a in there if a.role in ("to", "in") and 0 <= a.start - envoy.end <= _NEAR]
    return (
        envoy.level == "official" and bool(hosts) and (other.kind == "pronoun" or hosts[0].code == other.code)
    )
