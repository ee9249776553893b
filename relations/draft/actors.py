"""Who stands where in a sentence: parties with their officials, and the role that a preposition gives them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from relations.draft.actor import LEVELS, Actor
from relations.draft.antecedents import referred_to
from relations.draft.compounds import compounds, is_half
from relations.draft.counterparts import without_whose_counterparts
from relations.draft.entities import Mention
from relations.draft.lexicon import Lexicon
from relations.draft.lists import joined
from relations.draft.offices import for_no_state, held_by_one, of_organisations, office_as_worded, title_of
from relations.draft.people import PeopleIndex
from relations.draft.plurals import are_a_people, with_pairs
from relations.draft.roles import role
from relations.draft.seats import with_seats
from relations.draft.sentences import Sentence

_ADDRESS = re.compile(r"\b(?:in|at) (?:the )?(?:[A-ZÀ-Ý][\w'’-]*,? ?)+, $")  # "in the Blue Palace, Accra"
_OF_MANY = ("of_a_continent", "of_many")
_STANDING_FOR = (
    ("pair", "both"),
    ("other", "counterpart"),
    ("pronoun", "pronouns"),
    ("pronoun", "ministries"),
)


def actors(
    sentence: Sentence, mentions: Sequence[Mention], words: Lexicon, register: PeopleIndex
) -> list[Actor]:
    """Return the actors of a sentence in order, and learn whose the people in it are."""
    found = compounds(sentence, mentions, words)
    end = 0
    for run in _runs(sentence, mentions, words):
        actor = _actor(sentence, run, words, register)
        if actor is not None:
            if actor.start < end:  # "the army of Chile shelled the bridge of Peru": that of Chile alone
                start = run[0].start
                actor = actor._replace(start=start, kind="state", role=role(sentence, start, words))
            found.append(actor)
            end = actor.end
    both = [match.span() for match in words.pattern("both").finditer(sentence.plain)]
    found = [a for a in found if a.code or a.people or not any(start <= a.start < end for start, end in both)]
    parties = {actor.end for actor in found if actor.kind != "place"}
    for kind, name in _STANDING_FOR:
        for match in words.pattern(name).finditer(sentence.plain):
            owned = sentence.plain.endswith("'s ", 0, match.start())
            # the Russian foreign ministry, Mali's junta
            if match.start() - (3 if owned else 1) in parties:
                continue
            many = kind == "other" and _are_many(sentence, match, words)
            beside = 25 if kind == "other" and not many else 0  # "his counterpart, Peru's Luis Quilla"
            if any(a.start - beside < match.end() and match.start() < a.end for a in found):
                continue
            refers = next(
                (to for to in ("latter", "people", "described") if words.pattern(to).fullmatch(match[0])),
                "institution" if name == "ministries" else referred_to(sentence, match, found, words),
            )
            of_it = role(sentence, match.start(), words)
            found.append(Actor(*match.span(), None, kind, of_it, refers="anybody" if many else refers))
    found = of_organisations(sentence, sorted(found, key=lambda actor: actor.start), mentions, words)
    found = [a for n, a in enumerate(found) if n == 0 or not _says_again(sentence, found[n - 1], a)]
    found = without_whose_counterparts(sentence, found, words)
    return with_pairs(sentence, joined(sentence, with_seats(sentence, found, words), words), words)


def _says_again(sentence: Sentence, before: Actor, actor: Actor) -> bool:
    """Return whether brackets behind a party have only its initials: "the East African Community (EAC)"."""
    return before.code == actor.code and sentence.plain[before.end : actor.start].strip() == "("


def _are_many(sentence: Sentence, found: re.Match[str], words: Lexicon) -> bool:
    """Return whether counterparts are those of many: "his counterparts from twelve countries", "his Arab ones"."""
    before = re.search(rf"(?<!\w){words.data['indefinite']}$", found[0].rsplit(" ", 1)[0] + " ")
    behind = any(words.pattern(it).match(sentence.plain, found.end() + 1) for it in _OF_MANY)
    return found[0].endswith("s") and bool(before or behind)


def _runs(sentence: Sentence, mentions: Sequence[Mention], words: Lexicon) -> Iterator[list[Mention]]:
    """Yield mentions that belong together: an office, its country and the person who holds it."""
    run: list[Mention] = []
    for number, mention in enumerate(mentions, 1):
        if mention.sort == "none" or len(mention.codes) > 1 or is_half(sentence, mention, mentions, words):
            if run:
                yield run
            run = []
            continue
        others = "," in sentence.plain[run[-1].end : mention.start] if run else False
        others = others and any(_has_its_own_party(mention, m, words) for m in mentions[number : number + 1])
        if run and not others and _continues(sentence, run, mention, words):
            run.append(mention)
        else:
            if run:
                yield run
            run = [mention]
    if run:
        yield run


def _has_its_own_party(office: Mention, following: Mention, words: Lexicon) -> bool:
    """Return whether an office is followed by whose it is: "son homologue péruvien, le ministre ghanéen"."""
    beside = words.data["adjectives_follow"] and following.start - office.end == 1
    return bool(beside) and office.sort == "office" and following.sort == "demonym"


def _continues(sentence: Sentence, run: Sequence[Mention], mention: Mention, words: Lexicon) -> bool:
    gap = sentence.plain[run[-1].end : mention.start]
    if len(gap) > 45 or re.search(r"[.;:!?\"]", gap.replace(". ", " ")):
        return False
    gap_words = re.findall(r"\w+", gap)
    kinds = [_kind(m) for m in run]
    last, new, comma = kinds[-1], _kind(mention), "," in gap
    if last == "person" and new == "office" and re.match(r" [A-Z]", sentence.text[mention.end :]):
        return False  # on the Tigris, Water Minister Aqeel Jabbar
    if last == "person" and new == "party" and re.fullmatch(r" ?\(", gap):
        return "party" not in kinds  # Luis Quilla (Peru)
    of_a_body = (last, new) in (("office", "party"), ("party", "office"))
    held = words.institutions if of_a_body else frozenset()  # of the Peruvian government, Peruvian Army chief
    if any(word not in words.connectors and word not in held for word in gap_words):
        return False
    if new in kinds and new != "office":
        return False
    article = bool(gap_words) and gap_words[0] in ("the", "a", "an", "le", "la", "l", "les", "un", "une")
    joined = bool(gap_words) and gap_words[0] in ("and", "et")
    match last, new:
        case "party", "office":
            if gap_words not in ([], ["s"]) and run[-1].sort in ("city", "capital"):
                return False  # "la visite à Lima du président togolais"
            if not comma and gap_words and gap_words[0] in words.words("possessives"):
                return False  # "Peru recalled its envoy, and Togo its consul"
            if comma and mention.level == "military" and run[0].level == "military":
                return True  # "the chief of staff of Ghana's army, Admiral Ek"
            return (not comma and not article and not joined) or (
                comma and _is_peer(sentence, run[-1], words)
            )
        case "party", "person":
            if gap_words and run[-1].sort in ("city", "capital"):
                return False  # "a reçu à Lima son homologue Jo Ba"
            peer = not words.words("peers").isdisjoint(gap_words)  # his Turkish counterpart, Orhan Demirel
            peer = peer or _is_peer(sentence, run[-1], words)
            near = "office" in kinds or peer or _nationality(sentence, run[-1], words)
            return near and not joined and (not comma or peer or "office" in kinds)
        case "office", "party":
            return (
                not comma and not joined and not ("for" in gap_words and mention.sort in ("city", "capital"))
            )
        case "office", "person":
            return not joined or mention.start - run[-1].end < 2
        case "office", "office":
            return "person" not in kinds and (mention.sort == "portfolio" or not joined)
        case "person", "office":
            thing = article and words.pattern("no_person_behind").search(sentence.plain[: run[-1].start])
            return "office" not in kinds and comma and not thing  # "wrote in the Guardian, the minister"
        case "person", "party":
            return "office" in kinds and not comma and not joined
    return False


def _is_peer(sentence: Sentence, mention: Mention, words: Lexicon) -> bool:
    """Return whether a demonym is that of a counterpart, who is then named: "son homologue péruvien, le général Ek"."""
    before = re.search(r"(\w+) $", sentence.plain[max(0, mention.start - 15) : mention.start])
    return before is not None and before[1] in words.words("peers")


def _nationality(sentence: Sentence, mention: Mention, words: Lexicon) -> bool:
    """Return whether a demonym stands before somebody's name in French: "le Malien Abdoulaye Diop"."""
    return (
        words.data["adjectives_follow"]
        and mention.sort == "demonym"
        and sentence.text[mention.start].isupper()
    )


def _kind(mention: Mention) -> str:
    return {"office": "office", "portfolio": "office", "person": "person"}.get(mention.sort, "party")


def _actor(sentence: Sentence, run: Sequence[Mention], words: Lexicon, register: PeopleIndex) -> Actor | None:
    while run and run[0].sort == "portfolio":  # what an office is for, the office itself being far
        run = run[1:]
    if not run:
        return None
    several = words.pattern("of_several_states").fullmatch(sentence.plain, run[0].start, run[-1].end)
    if several or _out_of_office(sentence, run, words):
        return for_no_state(sentence, run, words)
    party = next((m for m in run if m.codes), None)
    person = next((m for m in run if m.sort == "person"), None)
    offices = [m for m in run if m.sort == "office"]
    level = min((m.level for m in offices if m.level), key=LEVELS.index, default=None)
    start, end = run[0].start, run[-1].end
    if person is None and offices:
        start = _head_before(sentence, start, words) or start  # "the head of the Ghanaian delegation"
    if run[0].sort == "demonym" and _is_peer(sentence, run[0], words):
        start = _noun_start(sentence, start, words)
    code = party.codes[0] if party else None
    title = title_of(sentence, offices)
    known = register.find(person.name) or register.find(f"{title} {person.name}") if person else None
    if code is None and known is None:
        code = held_by_one(sentence, offices, words)
    refers = _refers(sentence, start, end, words)
    if person is not None:
        if code is None and known is not None:
            code, level = known.code, level or known.level
        elif code is not None and (offices or (party and party.sort == "demonym")):
            register.learn(person.name, code, level)
        elif not offices:
            return None
        names = (known.name if known and len(known.name) > len(person.name) else person.name,)
        kind = "person" if code else _without_country(sentence, start, words)
        return Actor(
            start,
            end,
            code,
            kind,
            role(sentence, start, words),
            names,
            level,
            office=office_as_worded(sentence, run, person),
            refers=refers,
            title=title,
        )
    if offices:
        kind, held = "person" if code else "pronoun", role(sentence, start, words)
        return Actor(start, end, code, kind, held, level=level, refers=refers, title=title)
    assert party is not None
    return _party(sentence, party, words)


def _refers(sentence: Sentence, start: int, end: int, words: Lexicon) -> str:
    """Return "possessor" for "its ambassador", "anybody" for "an ambassador", "guest" for "visiting President Ek",
    "host" for "was received by President Ek".
    """
    bare = words.pattern("bare_plurals").search(sentence.plain, max(0, start - 45), end)
    if bare or any(words.pattern(it).match(sentence.plain, end + 1) for it in _OF_MANY):
        # "has thrown out ambassadors", "les chefs d'Etat africains", "leaders of the region"
        return "anybody"
    if words.pattern("guests").search(sentence.plain[max(0, start - 20) : start]):
        return "guest"
    before = re.search(r"(\w+) $", sentence.plain[max(0, start - 15) : start])
    owned = before is not None and before[1] in words.words("possessives")
    received = words.pattern("received_by").search(sentence.plain[max(0, start - 50) : start])
    if received or (not owned and words.pattern("receives").match(sentence.plain, end + 1)):
        return "" if words.pattern("away_from_home").search(sentence.plain) else "host"
    if re.search(rf"(?<!\w)(?:{words.data['indefinite']})$", sentence.plain[max(0, start - 45) : start]):
        return "anybody"
    return "possessor" if owned else ""


def _out_of_office(sentence: Sentence, run: Sequence[Mention], words: Lexicon) -> bool:
    """Return whether somebody does not act for a state: "a former Kenyan president", "Ghana's opposition leader"."""
    head = _head_before(sentence, run[0].start, words)
    start = run[0].start if head is None else head
    before = words.pattern("out_of_office").search(sentence.plain, max(0, start - 14), start)
    after = words.pattern("out_of_office").search(sentence.plain, run[-1].end, run[-1].end + 14)
    inside = any(
        words.pattern("out_of_office").search(sentence.plain, one.end, other.start)
        for one, other in pairwise(run)
    )
    person = any(m.sort in ("office", "person") for m in run)
    envoys = words.pattern("envoys").match(sentence.plain, run[0].start)  # are still those of their country
    near_before = (
        before is not None and envoys is None and not sentence.plain[before.end() : start].strip(" -")
    )
    near_after = after is not None and re.fullmatch(
        r"(?:'s|s'|')? ?(?:d'|de l')?", sentence.plain[run[-1].end : after.start()]
    )
    return (
        inside
        or (near_before and (person or head is not None or run[0].sort == "demonym"))
        or (not person and bool(near_after))
    )


def _without_country(sentence: Sentence, start: int, words: Lexicon) -> str:
    """Return "other" for somebody introduced as a counterpart, else "pronoun"."""
    before = sentence.plain[max(0, start - 30) : start]
    return "other" if re.search(rf"(?:{words.pattern('counterpart').pattern})\W*$", before) else "pronoun"


def _party(sentence: Sentence, party: Mention, words: Lexicon) -> Actor | None:
    """Return the actor that a party's name alone is; None where it is only a topic or a place's name."""
    code, start, end, kind = party.codes[0], party.start, party.end, "state"
    before = re.findall(r"\w+", sentence.plain[max(0, party.start - 40) : party.start])
    after = re.findall(r"\w+", sentence.plain[party.end : party.end + 30])
    if after[:1] and after[0] in words.words("money"):
        return None  # "2,000 U.S. dollars"
    beside = words.pattern("named_behind").match(sentence.plain, party.end + 1)
    if beside is not None and re.match(r",? [A-Z]", sentence.text[beside.end() :]):
        return None  # "flew to Peru's neighbour, Ecuador"
    if party.sort == "demonym":
        neighbours = after[:2] if not words.data["adjectives_follow"] else before[-2:]
        if words.data["adjectives_follow"]:
            start = _noun_start(sentence, start, words)
        if any(word in words.words("places") for word in neighbours):
            return Actor(start, party.end, code, "place", role(sentence, start, words))
        if not words.words("firms").isdisjoint(neighbours):
            return Actor(start, party.end, code, "firm", role(sentence, start, words))
        guards = (
            not words.data["adjectives_follow"] and neighbours[-1:] and neighbours[-1] in words.institutions
        )
        # "the Peruvian border guards" act
        if not guards and any(word in words.topics for word in neighbours):
            return None
        kind = "body" if any(word in words.institutions for word in neighbours) else "adjective"
        duty = words.pattern("portfolios").match(sentence.plain, end + 1) if kind == "body" else None
        end = duty.end() if duty else end  # "le ministère péruvien de la Santé"
        kind = "body" if kind == "adjective" and are_a_people(sentence, party, words) else kind
        kind = "person" if any(word in words.words("peers") for word in neighbours) else kind
    body = _body_of(sentence, start, words) or _head_of(sentence, start, party.end, words)
    if body is not None:
        return Actor(body, party.end, code, "body", role(sentence, body, words))
    found = role(sentence, start, words)
    owns = "owns" in words.data and re.match(words.data["owns"], sentence.plain[party.end :])
    if owns and not any(word in words.institutions for word in after[1:3]):
        found = found or "gen"
    if found in ("to", "in") and before and not words.words("seated").isdisjoint(before[-3:]):
        return None  # a bank based in Washington
    if found == "of" and before and not words.words("firms").isdisjoint(before[-3:]):
        return Actor(
            start, party.end, code, "firm", role(sentence, _noun_start(sentence, start, words), words)
        )
    if party.sort == "organisation" and _follows(sentence, party.end, words.data["own_meetings"]):
        return Actor(start, party.end, code, "forum", "under")
    if party.sort == "organisation" and words.pattern("sought").match(sentence.plain, party.end + 1):
        return None  # "Sweden's NATO bid"
    if party.sort == "organisation" and words.pattern("member_of").search(sentence.plain[:start]):
        return None  # "to deepen the Mercosur"
    if found in ("of", "in", "on") and (party.sort == "organisation" or _about_a_topic(before, party, words)):
        return None  # a war in Ukraine, a meeting of the Non-Aligned: what it is about or where it is
    place = sentence.text[party.start : party.end]
    part = words.pattern("part_in_brackets").search(sentence.plain[:start]) if found == "of" else None
    if part is not None and sentence.plain[: part.start()].endswith("("):
        kind, found = "place", "in"  # "à Istres (sud-est de la France)"
    if party.sort in ("capital", "city") and not found and _ADDRESS.search(sentence.text[: party.start]):
        found = "in"
    if party.sort in ("capital", "city", "metonym") and found in ("in", "to", "from"):
        kind = "place"
    elif party.sort == "city":
        return None
    return Actor(start, end, code, kind, found, place=place if party.sort in ("capital", "city") else None)


def _body_of(sentence: Sentence, start: int, words: Lexicon) -> int | None:
    """Return where an institution of the party at `start` begins: "the Ministry of Foreign Affairs of Peru"."""
    text, at = sentence.plain[max(0, start - 90) : start], None
    pattern = words.pattern("institutions_of")
    while (found := pattern.search(text, 0 if at is None else at + 1)) is not None:
        at = found.start()
    if at is None or words.offices[0].search(text, at):
        return None
    return max(0, start - 90) + at


def _head_of(sentence: Sentence, start: int, end: int, words: Lexicon) -> int | None:
    """Return where somebody begins who heads a body of a party's state: "the head of Libya's Presidential Council"."""
    if not _follows(sentence, end, words.data["bodies_headed"]):
        return None
    return _head_before(sentence, start, words)


def _head_before(sentence: Sentence, start: int, words: Lexicon) -> int | None:
    """Return where "head of the" or the like begins, if it stands right before `start`."""
    head = words.pattern("heads_of").search(sentence.plain, max(0, start - 40), start)
    return head.start() if head else None


def _follows(sentence: Sentence, end: int, pattern: str) -> bool:
    return re.compile(pattern).match(sentence.plain, end) is not None


def _about_a_topic(before: Sequence[str], party: Mention, words: Lexicon) -> bool:
    """Return whether the noun before a party's preposition is a topic: the war in Ukraine, the Convention of Vienna."""
    nouns = [word for word in before[-4:] if len(word) > 3 and word not in ("dans", "avec")]
    texts = words.words("texts_of_a_place") if party.sort in ("capital", "city") else frozenset()
    return bool(nouns) and nouns[-1] in (words.topics - words.words("money")) | texts


def _noun_start(sentence: Sentence, start: int, words: Lexicon) -> int:
    """Return where the French noun phrase that ends in an adjective at `start` begins."""
    match = re.search(r"((?:[\w-]+ ){1,3})$", sentence.plain[max(0, start - 60) : start])
    if match is None:
        return start
    phrase = match[1].split()
    for count in range(1, len(phrase) + 1):
        word = phrase[-count]
        if word in words.roles or word in words.openers:
            taken = " ".join(phrase[len(phrase) - count + 1 :])
            return start - len(taken) - 1 if taken else start
    return start - len(match[1].split(" ", 1)[-1]) if len(phrase) > 1 else start - len(match[1])
