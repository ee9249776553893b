"""Who is said to have done what a noun names, or what was done by somebody: "Peru's expulsion of", "closed by Peru"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from relations.draft.actor import Actor
from relations.draft.lexicon import CueMatch, Lexicon
from relations.draft.notation import compiled
from relations.draft.sentences import Sentence

DONE_TO = frozenset(
    "sanction criticism support delivery threat request refusal force training deployment concession pledge"
    " cancellation apology abstention mediation".split()
)
_OF_CURBS = ("sanction", "noun")
WITHOUT_A_DOER = ("closure", "lifting", "rupture")  # "the border between Ghana and Peru was closed"


def owner_of(sentence: Sentence, spot: CueMatch, before: Sequence[Actor], words: Lexicon) -> list[Actor]:
    """Return whose a noun event is: "the president's own visit to Ghana"; "la décision du Pérou de fermer"."""
    owns = words.data.get("owns")
    last = before[-1] if before else None
    if last is not None and last.role == "gen" and is_decided(sentence, last, spot, words):
        return [last]
    if last is not None and last.code and _is_done_by_its_owner(sentence, last, spot, words):
        return [last]  # "Peru's expulsion of an envoy", whoever the subject is
    if last is not None and last.code and (spot.cue.type, spot.cue.voice) == _OF_CURBS:
        beside = re.fullmatch(r"'s? (?:[\w-]+ ){0,2}| ", sentence.plain[last.end : spot.start])
        return [last] if beside else []  # "Ghanaian tariffs on goods from Peru"
    if owns is None or last is None or last.code is None or spot.cue.told_like != "visit":
        return []
    between = sentence.plain[last.end : spot.start]
    return [last._replace(role="gen")] if re.fullmatch(rf"(?:{owns})(?:[\w-]+ ){{0,2}}", between) else []


def doer_behind(sentence: Sentence, spot: CueMatch, after: Sequence[Actor], words: Lexicon) -> list[Actor]:
    """Return who is said to have done what a noun names: "the expulsion of two envoys by Peru"."""
    by_nobody = spot.cue.voice != "acts" or spot.cue.told_like not in DONE_TO
    closed = spot.cue.voice == "passive_mutual" and spot.cue.type in WITHOUT_A_DOER
    closed = closed or spot.cue.type == "ratification"
    if not closed and (by_nobody or not is_event_noun(sentence, spot, words)):
        return []
    return [a for a in after if a.role == "by" and a.code and a.start <= spot.next][:1]


def does_what_it_is_for(sentence: Sentence, spot: CueMatch, actor: Actor, words: Lexicon) -> bool:
    """Return whether who is named with "by" did what somebody is blamed or praised for, and does not blame.

    "Ghana was sanctioned for the sale of arms by Peru"; "accused of espionage by Peru" is by Peru.
    """
    rules, between = words.grammar, sentence.plain[spot.end : actor.start]
    marks = [*rules.pattern("for_what").finditer(between), *rules.pattern("having_done").finditer(between)]
    behind = between[min((mark.end() for mark in marks), default=len(between)) :]
    of_something = any(words.roles.get(word) == "of" for word in re.findall(r"\w+", behind))
    return actor.role == "by" and of_something and "," not in behind


def author_of(sentence: Sentence, spot: CueMatch, before: Sequence[Actor], words: Lexicon) -> Actor | None:
    """Return who does what a message of theirs announces: "received a letter from Peru announcing the closure of"."""
    rules = words.grammar
    for actor in before:
        verb = rules.pattern("made_known_by").match(sentence.plain, actor.end + 1)
        rest = sentence.plain[verb.end() : spot.start] if verb else ""
        if (
            verb
            and actor.role in ("from", "of")
            and re.fullmatch(rf"\s*(?:{rules.words('determiners')}\s*)?", rest)
        ):
            return actor
    return None


def is_decided(sentence: Sentence, owner: Actor, spot: CueMatch, words: Lexicon) -> bool:
    """Return whether a cue is the verb of somebody's decision: "the decision of Peru to close"."""
    mark, decision = words.grammar.words("infinitive_mark"), words.grammar.words("decision")
    own = re.compile(mark).match(sentence.plain, spot.start)  # a cue that has it: "to recognise"
    between = sentence.plain[owner.end : own.end() if own else spot.start]
    return re.fullmatch(rf"(?:'s? (?:\w+ )?{decision})?(?:,? [\w ]{{1,20}},?)?? ?{mark}", between) is not None


def names_who_did_it(sentence: Sentence, spot: CueMatch, words: Lexicon) -> bool:
    """Return whether a participle is followed by who did it: "Ghana, backed by Peru", not "turned down a call by"."""
    *verb, last = sentence.plain[spot.start : spot.end].rsplit(" ", 1)
    if verb and re.search(rf"(?<!\w){words.grammar.words('determiners')}\s*$", verb[0]):
        return False
    following = re.match(r" (\w+)", sentence.plain[spot.end : spot.end + 12])
    return "by" in (words.roles.get(last), words.roles.get(following[1]) if following else None)


def _is_done_by_its_owner(sentence: Sentence, owner: Actor, spot: CueMatch, words: Lexicon) -> bool:
    """Return whether a noun event is somebody's own deed: "in retaliation for Peru's expulsion of an envoy"."""
    owned = re.fullmatch(r"'s? (?:[\w-]+ ){0,2}", sentence.plain[owner.end : spot.start])
    deed = spot.cue.voice == "acts" and spot.cue.told_like in DONE_TO
    return bool(deed and owned and is_event_noun(sentence, spot, words))


def is_event_noun(sentence: Sentence, spot: CueMatch, words: Lexicon) -> bool:
    """Return whether a cue begins with the noun of an event."""
    first = re.match(r"\w+", sentence.plain[spot.start :])
    if first is None or not re.fullmatch(words.grammar.words("event_nouns"), first[0]):
        return False  # nor is "attaqué" in "a attaqué une milice soutenue par"
    return not re.search(rf"(?<!\w){words.grammar.words('has_done')}$", sentence.plain[: spot.start])


def has_passive_auxiliary(sentence: Sentence, spot: CueMatch, words: Lexicon) -> bool:
    """Return whether an auxiliary of the passive stands right before a cue: "was expelled"."""
    auxiliary = rf"(?<!\w){compiled(words.data['passive'])}$"
    return re.search(auxiliary, sentence.plain[: spot.start]) is not None


def who_had_them(sentence: Sentence, after: Sequence[Actor], words: Lexicon) -> list[Actor]:
    """Return who had the talks that are named: "after talks the president had with his guest"."""
    had = words.grammar.pattern("had_with")
    return [a for a in after[:1] if a.code and a.role == "" and had.match(sentence.plain, a.end + 1)]


def speaks(first: Sequence[Actor]) -> bool:
    """Return whether who says something speaks for one state: "Ghana", its minister, no "Ghana's bakers"."""
    return len({a.code for a in first}) == 1 and all(
        a.role in ("", "by", "from") and a.kind not in ("adjective", "place") for a in first
    )
