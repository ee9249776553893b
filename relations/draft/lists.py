"""Lists of actors: which are joined by "and" or a comma, and so share the role of the first."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from relations.draft.actor import Actor
from relations.draft.lexicon import Lexicon
from relations.draft.sentences import Sentence
from relations.draft.time_expressions import Said, dates_in

_NATIONALS = frozenset(("adjective", "body", "person"))
_HOST = 15  # characters between an envoy and the host
_ASIDE = re.compile(r" ?\([^()]{1,60}\)(?=,| )")  # "Portugal (l'ancienne puissance coloniale) et la Malaisie"


def joined(sentence: Sentence, found: Sequence[Actor], words: Lexicon) -> list[Actor]:
    """Return the actors with those of a list marked, each with the role of the first."""
    result: list[Actor] = []
    said = dates_in(sentence, words)
    for number, actor in enumerate(found):
        if result:
            gap = _without_dates(sentence, result[-1].end, actor.start, said, words)
            before = result[-1]
            gap = _without_count(_ASIDE.sub("", gap), before, actor, words)
            gap = _without_name(sentence, gap, before, actor, words)
            address = before.kind == "place" and actor.code == before.code and gap.strip() in (",", "(")
            if address and not _acts(sentence, actor, words):
                actor = actor._replace(kind="place", role=before.role)  # Kampala, Uganda
            if actor.kind == "pronoun" and actor.people and _possessed(sentence, actor, words):
                actor = actor._replace(code=before.code, kind="person" if before.code else "pronoun")
            if _is_fellow_envoy(result, actor, gap, words):
                result[-1] = before._replace(kind="place", joined=True)
                result.append(actor._replace(joined=True, role=result[-2].role))
                continue
            if _owns_together(before, actor, gap, words):
                _share(result, actor)
                before = result[-1]
            if _shares_office(sentence, before, actor, gap, words):
                actor = actor._replace(kind=before.kind, level=before.level, role=before.role)
            tied = "pronoun" not in (actor.kind, before.kind) or bool(words.pattern("and").search(gap))
            if before.role in ("in", "on") and before.kind != "person" and actor.kind == "person":
                tied = False  # "the crisis in Peru and Mr Ek said"
            elif not words.pattern("and").search(gap):
                goes_on = _goes_on(sentence, actor.end, words) or _names_more(sentence, found[number:], words)
                tied = tied and goes_on and _alike(sentence, before, actor, words)
            if tied and actor.kind == "state" and _verbless(words).match(sentence.plain, actor.end):
                continue  # the subject of another clause
            if tied and re.fullmatch(words.data["link"], gap):
                inherited = actor.role in ("", before.role) or actor.role in ("of", "to", "in")
                actor = actor._replace(joined=True, role=before.role if inherited else actor.role)
                if before.kind == "adjective" and actor.kind in ("person", "body"):
                    # the Ghanaian and Togolese presidents, troops
                    result[-1] = before._replace(kind=actor.kind, level=actor.level)
        result.append(actor)
    return _without_subjects(sentence, result, words)


def opens_item(words: Lexicon) -> str:
    """Return what opens an item of an enumeration up to its noun, as a regular expression: ", the second "."""
    either = rf"(?:, ?|,? (?:{words.pattern('and').pattern}) )"
    return rf"{either}(?:{words.grammar.words('determiners')} ?)+(?:[\w-]+ )?"


def _acts(sentence: Sentence, actor: Actor, words: Lexicon) -> bool:
    """Return whether who is named behind a city is no part of an address: "in Lima, Peru summoned"."""
    if actor.kind not in ("state", "place"):
        return True  # "in Lima, Peruvian officials"
    rules = words.grammar
    verb = re.compile(rf" (?:{rules.words('adverb')} )?{rules.words('finite')}(?!\w)")
    owns = "owns" in words.data and re.match(words.data["owns"], sentence.plain[actor.end :])
    return bool(owns or verb.match(sentence.plain, actor.end))


def _without_subjects(sentence: Sentence, listed: list[Actor], words: Lexicon) -> list[Actor]:
    """Return the actors with the last two of a list freed, where they are the subject of the verb right behind them.

    "Under the mediation of Ghana, Togo and Peru signed": what a preposition opens has a comma behind Ghana.
    """
    finite, plain = words.grammar.pattern("finite"), sentence.plain
    for n in range(2, len(listed)):
        first, one, other = listed[n - 2 : n + 1]
        opening = plain[: first.start].rsplit(",", 1)[-1].split()
        if (
            first.role
            and not first.joined
            and one.joined
            and other.joined
            and {one.kind, other.kind} <= {"state", "body"}
            and "," in plain[first.end : one.start]
            and opening
            and opening[0] in (*words.roles, *words.words("openings"))
            and finite.match(plain, other.end + 1)
        ):
            listed[n - 1] = one._replace(joined=False, role="")
            listed[n] = other._replace(role="")
    return listed


def _without_count(gap: str, one: Actor, other: Actor, words: Lexicon) -> str:
    """Return what links two actors without how many are told of the second: "three from Kenya and four from Togo"."""
    counted = _counted(words).fullmatch(gap)
    if counted is None:
        return gap
    nationals = {one.kind, other.kind} <= _NATIONALS
    listed = one.joined or (one.kind == "person" and not one.people)  # "envoys of Togo, two of Peru"
    same = (listed and other.role == "of") or (one.kind == other.kind and one.role == other.role)
    return f"{counted['link']} " if (same if counted["of"].strip() else nationals) else gap


def _without_name(sentence: Sentence, gap: str, one: Actor, other: Actor, words: Lexicon) -> str:
    """Return what links two in office without the title or name of the second: "and Mrs. Ana Ek, Togo's envoy"."""
    if not (one.level and other.level):
        return gap
    link = re.match(rf",? ?(?:{words.data['and']}) ", gap)
    name = re.compile(r"(?:(?:[A-Z][\w'-]*\.?|mme|m\.) ?)*(?:, )?")
    rest = sentence.text[other.start - len(gap) + link.end() : other.start] if link else ""
    return link[0] if link and name.fullmatch(rest) else gap


@cache
def _counted(words: Lexicon) -> re.Pattern[str]:
    """Return the pattern of a number between two of a list."""
    return re.compile(words.data["counted"].format(numbers="|".join(words.data["numbers"])))


@cache
def _verbless(words: Lexicon) -> re.Pattern[str]:
    """Return the pattern of what a clause has left without its verb: "and Togo ten", "and Togo its consul"."""
    numbers, own = "|".join(words.data["numbers"]), "|".join(words.data["possessives"])
    return re.compile(rf" (?:\d+|{numbers}|(?:{own}) [\w-]+|{words.data['ones_own']}) ?(?:[.,;]|$)")


def _is_fellow_envoy(before: Sequence[Actor], actor: Actor, gap: str, words: Lexicon) -> bool:
    """Return whether an envoy follows another, told with the host: "Ana Ek, ambassador of Peru to Togo, Jo Ba, …"."""
    if len(before) < 2 or actor.level != "official" or not actor.code:
        return False
    envoy, host = before[-2:]
    told = envoy.level == "official" and host.role in ("to", "in") and host.start - envoy.end <= _HOST
    return told and re.fullmatch(rf",? ?(?:(?:{words.data['and']}) )?(?:[\w.'-]+ ){{0,4}}", gap) is not None


def _owns_together(one: Actor, other: Actor, gap: str, words: Lexicon) -> bool:
    """Return whether the last of several owners is named with what is theirs: "Peru's and Togo's ministers"."""
    owned = rf"(?:{words.data.get('owns', '(?!)')})(?:{words.data['and']}) (?:the )?"
    held = one.role == "gen" and one.kind == "state" and other.kind in ("person", "body")
    return held and re.fullmatch(owned, gap) is not None


def _share(owners: list[Actor], last: Actor) -> None:
    """Let owners act as the last of them does."""
    for at in range(len(owners) - 1, -1, -1):
        shared = owners[at].role == "gen" and (at + 1 == len(owners) or owners[at + 1].joined)
        if not shared:
            break
        owners[at] = owners[at]._replace(kind=last.kind, level=last.level, role="")


def _shares_office(sentence: Sentence, one: Actor, other: Actor, gap: str, words: Lexicon) -> bool:
    """Return whether an adjective alone names one more of several: "les ministres ghanéen, togolais et béninois"."""
    several = re.match(
        rf"(?:{words.grammar.words('definite_plural')} )?(?:\d+ )?\w+s(?!\w)",
        sentence.plain[one.start : one.end],
    )
    held = one.kind in ("person", "body") and (several or one.joined)
    word = " " not in sentence.text[other.start : other.end]
    adjective = other.kind == "adjective" or (other.kind == "body" and word)
    return bool(held and adjective and re.fullmatch(rf",? ?(?:(?:{words.data['and']}) )?", gap))


def _alike(sentence: Sentence, one: Actor, other: Actor, words: Lexicon) -> bool:
    """Return whether two actors with only a comma between them can be items of one list."""
    if one.kind == "place" or other.kind == "place":
        return one.kind == other.kind
    names = ("state", "body", "adjective")
    if one.kind == other.kind == "person" and not (one.people and other.people) and one.role == other.role:
        return one.level == other.level
    several = re.search(words.data["several_of"], sentence.plain[one.start : one.end])
    if several and one.kind == "person" and not one.people and other.kind == "state":
        return True  # the presidents of Kenya, Uganda and Tanzania
    return (one.kind in names and other.kind in names) or bool(one.people and other.people)


def _goes_on(sentence: Sentence, end: int, words: Lexicon) -> bool:
    """Return whether a list goes on after `end` to its last item: ", Ghana and Togo"."""
    rest = rf"[^,.;]{{0,26}}(?:,[^,.;]{{2,40}})*?,? ?(?:{words.data['and']}) "
    return bool(re.match(rest, sentence.plain[end : end + 200]))


def _names_more(sentence: Sentence, rest: Sequence[Actor], words: Lexicon) -> bool:
    """Return whether people follow, however long their offices, up to a last one: ", and the minister of pensions"."""
    for one, other in pairwise(rest):
        gap = sentence.plain[one.end : other.start]
        if {one.kind, other.kind} != {"person"} or not re.fullmatch(words.data["link"], gap):
            return False
        if words.pattern("and").search(gap):
            return True
    return False


def _without_dates(sentence: Sentence, start: int, end: int, said: Sequence[Said], words: Lexicon) -> str:
    """Return the plain text between two positions without its dates: "in Kenya on Monday, in Ghana on Tuesday"."""
    text = sentence.plain
    for date in reversed([s for s in said if start <= s.start and s.end <= end]):
        before = re.sub(rf" ?(?:{words.data['before_date']})?$", "", text[start : date.start].rstrip())
        text = text[:start] + before + text[date.end :]
        end -= date.end - start - len(before)
    return text[start:end]


def _possessed(sentence: Sentence, actor: Actor, words: Lexicon) -> bool:
    """Return whether somebody is introduced as "his minister": of the country of the one before."""
    before = re.findall(r"\w+", sentence.plain[max(0, actor.start - 12) : actor.start])
    return bool(before) and before[-1] in words.words("possessives")
