"""Who is named in a sentence without being known: what is told of them is told of nobody else."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from relations.draft.actor import Actor
from relations.draft.clause import Clause, Syntax
from relations.draft.entities import Mention
from relations.draft.lexicon import CueMatch, Lexicon
from relations.draft.missing_side import DIRECT, MUTUAL
from relations.draft.people import PeopleIndex
from relations.draft.roles import role
from relations.draft.sentences import Sentence, plain

_OF_WHAT_THEY_ARE = ("with", "in", "to", "on", "against")
_POWERS = frozenset("suspension closure cancellation rupture lifting restoration".split())  # of states alone
_TOGETHER = frozenset("cooperation training meeting negotiation agreement".split())
_APART = 40  # characters behind what both do
_WITH = 90  # characters from what is shared to with whom
_ADJECTIVES = 3  # words before a name
_MARKS = 2  # words that say where: "à la"
_NAMED_BEFORE = r" [A-Z][\w-]+, (?:the |l[ae] |l')?$"
_NAMED = r"[A-Z][\w-]+ $"
_NAMED_FOR = r" d(?:e |['’])[A-Z]| (?:du|de la|de l['’]|of the) ?[A-Z]{3,8}\b"
_INITIALS_FIRST = r"\b[A-Z]{3,8} $"
_INITIALS_BEFORE = re.compile(r"\b([A-Z]{3,6}) and (?:the )?$")
_INITIALS_AFTER = re.compile(r" and (?:the )?([A-Z]{3,6})\b")


def unknown_entities(mentions: Sequence[Mention], register: PeopleIndex) -> list[Mention]:
    """Return the names in a sentence that nobody known has: people, and what only looks like one, as Somaliland."""
    return [m for m in mentions if m.sort == "person" and register.find(m.name) is None]


def meets_nobody_of_a_state(spot: CueMatch, clause: Clause, there: Sequence[Actor], words: Lexicon) -> bool:
    """Return whether those met speak for no country: "met the press", "a rencontré à Lima des investisseurs"."""
    if spot.cue.told_like != "meeting" and spot.cue.type not in ("criticism", "support"):
        return False
    whom = words.grammar.pattern("of_no_state")
    place = next((a for a in there if a.start >= spot.end and a.role in ("in", "to")), None)
    where = place is not None and len(clause.text[spot.end : place.start].split()) <= _MARKS
    begins = (spot.end, *((place.end,) if place is not None and where else ()))
    behind = (re.compile(r"[\s,]*").match(clause.text, begin) for begin in begins)
    return any(gap is not None and whom.match(clause.text, gap.end()) is not None for gap in behind)


def is_with_nobody(
    pairs: Sequence[tuple[Actor, Actor]],
    spot: CueMatch,
    clause: Clause,
    sentence: Sentence,
    known: Sequence[Actor],
    words: Lexicon,
) -> bool:
    """Return whether one of two who meet or agree is told and is no party: rebels, the owners of a mine."""
    return _is_received_by_nobody(pairs, spot, sentence, words) or _is_between_one_and_nobody(
        spot, clause, sentence, known, words
    )


def _is_received_by_nobody(
    pairs: Sequence[tuple[Actor, Actor]], spot: CueMatch, sentence: Sentence, words: Lexicon
) -> bool:
    """Return whether who receives is no party, and a party only told of them: "was welcomed by supporters of a deal
    with Peru", "par les propriétaires d'une mine au Pérou".
    """
    if spot.cue.told_like != "meeting" or spot.cue.voice != "acts":
        return False
    by = re.compile(words.preposition("by"))
    return any(
        other.role in _OF_WHAT_THEY_ARE and by.search(sentence.plain, spot.start, other.start) is not None
        for _, other in pairs
    )


def is_done_by_who_stands_before(
    pairs: Sequence[tuple[Actor, Actor]],
    spot: CueMatch,
    clause: Clause,
    there: Sequence[Actor],
    words: Lexicon,
) -> bool:
    """Return whether no party is the subject of what somebody behind is taken to do: "several states asked for it"."""
    verb = next(words.grammar.verbs(clause.verbal), len(clause.text))
    behind = bool(pairs) and all(acting.start >= spot.end and not acting.role for acting, _ in pairs)
    subject = re.findall(r"[\w-]+", clause.text[:verb].rpartition(",")[2])
    named = len(subject) > 1 and subject[0] not in words.roles and not any(a.end <= verb + 1 for a in there)
    return behind and named and spot.cue.told_like in DIRECT


def names_somebody_unknown(
    sentence: Sentence, mentions: Sequence[Mention], words: Lexicon, register: PeopleIndex
) -> bool:
    """Return whether a party is named that is not told.

    It is an ambiguous one ("the Congolese minister"), one of nowhere known ("his Ruritanian counterpart"), or a name
    joined to a party's as another party's would be ("Ethiopia and Somaliland").
    """
    told = [mention for mention in mentions if mention.codes]
    if any(len(m.codes) > 1 and not _only_a_place(sentence, m, words) for m in told):
        return True
    # "le président Étienne" is no Etian
    foreign = [
        m
        for m in words.pattern("stranger").finditer(sentence.plain)
        if not words.data["adjectives_follow"] or sentence.text[m.start() + m[0].rindex(" ") + 1].islower()
    ]
    # "dirigeants africains"
    foreign = [m for m in foreign if not words.pattern("of_a_continent").search(m[0])]
    if any(all(m.end <= found.start() or found.end() <= m.start for m in told) for found in foreign):
        return True
    if any(_is_with_initials(sentence, m, mentions) for m in told):
        return True  # "the IMF and Ghana"
    nobody = [m for m in unknown_entities(mentions, register) if not _possessed(sentence, m, told, words)]
    for one, other in pairwise(mentions):
        gap = sentence.plain[one.end : other.start]
        beside = one in nobody and other.sort == "office" and gap == " "
        if beside and words.pattern("of_no_country").fullmatch(plain(one.name)):
            return True  # "the Kurdish leader"
        joined = words.pattern("and").search(gap) and re.fullmatch(words.data["link"], gap)
        if (
            joined
            and _may_act(sentence, one, words)
            and ((one in nobody and other.codes) or (other in nobody and one.codes))
        ):
            stranger = one if one in nobody else other
            beside_a_place = stranger is other and role(sentence, one.start, words) in ("to", "in", "against")
            if beside_a_place and words.pattern("groups").match(sentence.plain, other.end + 1):
                continue  # "troops to Peru and the Baltic states"
            with_article = stranger is other and len(re.findall(r"\w+", gap)) > 1  # no person has one
            partner = stranger is other and one.start <= 4  # "Botswana and De Beers signed"
            if with_article or partner or " " not in stranger.name:
                return True
    return False


def _may_act(sentence: Sentence, first: Mention, words: Lexicon) -> bool:
    """Return whether two who are joined can be told to do something: not those of "a storm over Samos and Peru"."""
    in_the_subject = words.grammar.pattern("finite").search(sentence.plain, 0, first.start) is None
    return in_the_subject or role(sentence, first.start, words) in (
        "",
        "by",
        "with",
        "between",
        "to",
        "against",
    )


def _is_with_initials(sentence: Sentence, party: Mention, mentions: Sequence[Mention]) -> bool:
    """Return whether a party is joined to initials that are no party known."""
    around = [
        _INITIALS_BEFORE.search(sentence.text, max(0, party.start - 20), party.start),
        _INITIALS_AFTER.match(sentence.text, party.end),
    ]
    spans = [found.span(1) for found in around if found]
    return any(all(m.end <= start or end <= m.start for m in mentions) for start, end in spans)


def _possessed(sentence: Sentence, person: Mention, told: Sequence[Mention], words: Lexicon) -> bool:
    """Return whether a name is said to be that of a party's: "Ghana's Tomas Ekwe"."""
    gaps = [sentence.plain[m.end : person.start] for m in told if m.end < person.start <= m.end + 3]
    return "owns" in words.data and any(re.fullmatch(words.data["owns"], gap) for gap in gaps)


def _only_a_place(sentence: Sentence, mention: Mention, words: Lexicon) -> bool:
    """Return whether an ambiguous name is only where something is: "in Brussels"."""
    cities = ("metonym", "capital", "city")
    return mention.sort in cities and role(sentence, mention.start, words) in ("in", "to", "from")


def leaves_open_with_whom(known: Sequence[Actor]) -> bool:
    """Return whether a sentence has some who are not named take part: "talks with several African leaders"."""
    return any(a.refers == "anybody" and a.code is None and a.role in ("with", "between") for a in known)


def is_with_who_is_told_of_behind(
    other: Actor, spot: CueMatch, clause: Clause, tree: Syntax, known: Sequence[Actor]
) -> bool:
    """Return whether the other side is only named where it does something else: "signed a pact that Peru condemned".

    Goods go to who ordered them: "shipped the howitzers that Peru bought".
    """
    named = [a for a in known if a.code == other.code and spot.cue.told_like != "delivery"]
    behind = [
        c
        for c in tree.clauses
        if c.parent is clause and c.kind in ("relative", "reduced") and c.opens >= spot.end
    ]
    return bool(named) and all(a.may_act and any(c.holds(a.start) for c in behind) for a in named)


def is_done_by(
    nobody: Sequence[Mention], sentence: Sentence, spot: CueMatch, known: Sequence[Actor], words: Lexicon
) -> bool:
    """Return whether the name nearest before a cue is one that nobody known has: "Somaliland signed".

    One that says where does nothing: "arrived in Oruvia (Uvo) before it was handed over".
    """
    places = [m for m in nobody if role(sentence, m.start, words) in ("in", "from")]
    spelt = [m.end + 2 for m in places if sentence.plain[m.end : m.end + 2] == " ("]
    alone = [m for m in nobody if " " not in m.name and m not in places and m.start not in spelt]
    near = max((m.end for m in alone if m.end <= spot.start), default=-1)
    return near > max((a.end for a in known if a.end <= spot.start + 1), default=-1)


def is_done_by_no_state(spot: CueMatch, clause: Clause, there: Sequence[Actor], words: Lexicon) -> bool:
    """Return whether a firm or a crowd did what is told, and no state: "the airline suspended its flights"."""
    if spot.cue.type not in _POWERS:
        return False
    private = words.data["no_state"]
    subject = re.search(rf"(?<!\w){private}\b(?: +[\w'-]+){{0,4}} *$", clause.text[: spot.start])
    if subject and not any(subject.start() < a.end and a.start < spot.start for a in there):
        return True
    by, article = words.preposition("by"), words.grammar.words("determiners")
    done_by = rf"[^.;,]{{0,40}}?{by}(?:{article} )?(?:[\w'-]+ )??{private}\b"
    return re.match(done_by, clause.text[spot.end :]) is not None


def is_owned_by(owner: Mention, sentence: Sentence, spot: CueMatch, words: Lexicon) -> bool:
    """Return whether what a cue names is that of somebody unknown: "ahead of Ana Quispe's own visit to Ghana"."""
    between = sentence.plain[owner.end : spot.start] if owner.end <= spot.start else ""
    owned = "owns" in words.data and re.match(words.data["owns"], between)
    return bool(owned) and re.fullmatch(r"[' ]s?(?: ?[\w-]+){0,2} ", between) is not None


def is_with_no_party(spot: CueMatch, clause: Clause, known: Sequence[Actor], words: Lexicon) -> bool:
    """Return whether with whom is told, and is nobody who acts for a state: "struck a deal with private creditors".

    Nor is it who is only talked about: "discussed the demands of Peru".
    """
    if spot.cue.told_like not in MUTUAL:
        return False
    if words.grammar.pattern("talked_over").match(clause.text, spot.start):
        behind = (a for a in known if a.start >= spot.end and clause.holds(a.start))
        return any(a.code and a.role in ("", "of", "gen") for a in behind)
    told = words.grammar.pattern("with_somebody").search(clause.text, spot.start, spot.end + _WITH)
    if told is None:
        return False
    end = re.compile(r"[^,;:]{0,60}").match(clause.text, told.end())
    # "at the initiative of a Peruvian agency"
    convened = words.grammar.pattern("convened").match(clause.text, told.start())
    private = ("firm", "adjective") if convened else ("firm",)
    acting = (a for a in known if a.kind not in private)
    return end is not None and not any(told.end() <= a.start < end.end() for a in acting)


def _is_between_one_and_nobody(
    spot: CueMatch, clause: Clause, sentence: Sentence, known: Sequence[Actor], words: Lexicon
) -> bool:
    """Return whether what is between two names one of them alone: "a truce between Ghana and rebels"."""
    if spot.cue.told_like not in MUTUAL:
        return False
    between = re.compile(words.preposition("between"))
    both = rf",? (?:{words.pattern('and').pattern}) "
    for mark in between.finditer(sentence.plain):
        behind = [a for a in known if a.start >= mark.end()]
        if not behind or not clause.holds(mark.start()) or behind[0].kind == "pair":
            continue
        if behind[0].role != "between":  # "between rebels and Ghana"
            whom = re.fullmatch(
                rf"((?:[\w'-]+ ?){{1,5}}?){both}(?:[\w']+ ?)?", sentence.plain[mark.end() : behind[0].start]
            )
            if whom is not None and not words.function_words.issuperset(whom[1].split()):
                return True
        elif re.match(both, sentence.plain[behind[0].end :]) and _is_nobody(behind, both, sentence):
            return True
    return False


def _is_nobody(between: Sequence[Actor], both: str, sentence: Sentence) -> bool:
    """Return whether what follows the first of two is no party: "and rebels", not "and its neighbour Togo"."""
    one, following = between[0], next(iter(between[1:]), None)
    if one.code is None or following is None:
        return one.code is not None
    if following.joined:
        return following.code is None
    gap = sentence.plain[one.end : following.start]
    named = re.search(_NAMED_BEFORE, sentence.text[: following.start])
    gap = gap[: -len(named[0])] + " " if named else gap  # "and Ama Ek, the Togolese minister"
    few = re.fullmatch(rf"{both}(?:[\w'-]+ ?){{0,{_ADJECTIVES}}}", gap)
    return few is None or following.kind == "firm" or following.role not in ("", "of", "gen")


def is_done_apart(
    pairs: Sequence[tuple[Actor, Actor]], spot: CueMatch, sentence: Sentence, words: Lexicon
) -> bool:
    """Return whether both of a pair do the same, and nothing together: "Peru and Togo each held drills"."""
    ends = [max(pair, key=lambda a: a.start).end for pair in pairs]
    if spot.cue.told_like not in _TOGETHER or not ends or max(ends) > spot.start:
        return False
    behind = sentence.plain[spot.end : spot.end + _APART].partition(",")[0]
    told = sentence.plain[max(ends) : spot.end] + behind
    return bool(words.pattern("apart").search(told)) and not words.pattern("jointly").search(told)


def is_exercise_of_another(
    pairs: Sequence[tuple[Actor, Actor]],
    spot: CueMatch,
    sentence: Sentence,
    named: Sequence[Mention],
    words: Lexicon,
) -> bool:
    """Return whether one of a pair is only where a third holds the exercise beside it: "the NATO drill in Peru"."""
    if spot.cue.told_like not in ("cooperation", "training"):
        return False
    sides = {a.code for pair in pairs for a in pair}
    behind = (m for m in named if len(m.codes) == 1 and m.codes[0] in sides)
    if any(words.pattern("near").search(sentence.plain, spot.end, m.start) for m in behind):
        return True  # "held drills off Peru"
    acting = [m for m in named if len(m.codes) == 1 and m.codes[0] in sides and m.end < spot.start]
    alone = len({m.codes[0] for m in named if len(m.codes) == 1} & sides) == 1 and bool(acting)
    drills = words.pattern("exercises").search(sentence.plain, spot.start, spot.end)
    if alone and drills and not words.pattern("jointly").search(sentence.plain):
        return True  # "Ghana began drills": with the other of the pair, nobody says
    for host in (a for pair in pairs for a in pair if a.role == "in"):
        *_, drill = (None, *words.pattern("exercises").finditer(sentence.plain, 0, host.start))
        owners = [
            m for m in named if drill and len(m.codes) == 1 and _is_beside(m, drill.span(), sentence, words)
        ]
        if owners and all(m.codes[0] not in sides for m in owners):
            return True
    return False


def _is_beside(mention: Mention, noun: tuple[int, int], sentence: Sentence, words: Lexicon) -> bool:
    """Return whether a party's name is right before or behind a noun: "the NATO drill", "l'exercice de l'OTAN"."""
    before = re.fullmatch(words.data["before_its_noun"], sentence.plain[mention.end : noun[0]])
    behind = re.fullmatch(words.data["behind_its_noun"], sentence.plain[noun[1] : mention.start])
    return before is not None or behind is not None


def is_held_with_many(
    sentence: Sentence, spot: CueMatch, clause: Clause, there: Sequence[Actor], words: Lexicon
) -> bool:
    """Return whether a summit is that of one party at most, and of many: "the Peru-Africa summit", "the Jute Forum".

    Where two are named it is one that something is done at: "agreed on a text to be adopted at the bloc's summit".
    """
    rules, before = words.grammar, clause.text[: spot.start]
    of_many = (
        words.pattern("summit_of_many").match(sentence.plain, spot.start) is not None
        or rules.pattern("of_many").search(before) is not None
    )
    summit = words.pattern("summits").match(sentence.plain, spot.start) is not None
    of_many = of_many or (summit and _is_named_for_many(sentence, spot, there))
    if len({a.code for a in there if a.code and a.kind != "place" and a.role != "in"}) > 1:
        return of_many and rules.pattern("on_the_occasion").search(before) is not None
    named = summit and sentence.text[spot.start].isupper() and re.search(_NAMED, sentence.text[: spot.start])
    return of_many or bool(named)


def _is_named_for_many(sentence: Sentence, spot: CueMatch, there: Sequence[Actor]) -> bool:
    """Return whether a summit has the name of a body or a place: "the COMESA summit in Togo", "le sommet de Lima"."""
    before, behind = sentence.text[: spot.start], sentence.text[spot.end :]
    if any(a.kind == "place" and a.end + 1 == spot.start for a in there):
        return True
    return bool(re.search(_INITIALS_FIRST, before) or re.match(_NAMED_FOR, behind))
