"""Who may take part in what a cue tells: whom its clause reaches, and who is said of it elsewhere in the sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from relations.draft.actor import Actor
from relations.draft.ballots import put_or_watched, put_to_the_vote
from relations.draft.clause import Clause
from relations.draft.cue_forms import is_noun
from relations.draft.gifts import helped, offering, orderers, without_sellers
from relations.draft.lexicon import CueMatch, Lexicon
from relations.draft.lists import opens_item
from relations.draft.occasion import Passage
from relations.draft.plurals import is_told_of_a_people
from relations.draft.said_behind import says_so_behind, speaker_and_spoken_of
from relations.draft.scope import actors_of, warned
from relations.draft.sentences import Sentence
from relations.draft.spoken_of import is_on_the_agenda
from relations.draft.talked_about import said_of
from relations.draft.telling import Telling

_ITEM = 40  # characters between the end of an item and the noun of the next
_OF_IT = 12  # characters between a noun and whose it is: "de la", "of the former"


def taking_part(spot: CueMatch, clause: Clause, told: Telling, passage: Passage) -> list[Actor]:
    """Return who may take part in what a cue tells, in the order of the sentence."""
    tree, known, words = passage.tree, passage.known, passage.words
    if says_so_behind(passage.sentence, spot, clause, words):
        return speaker_and_spoken_of(spot, clause, tree, known)
    there = actors_of(passage.sentence, clause, tree, (spot.start, spot.end), known, words)
    if spot.cue.told_like == "delivery":
        there = without_sellers(there, passage.sentence, words)
        there = sorted([*there, *orderers(clause, tree, known, words)], key=lambda a: a.start)
    if spot.cue.told_like in ("delivery", "pledge"):
        there = _without_hosts(there, passage.sentence, words)
    if spot.cue.told_like in ("delivery", "pledge") and not any(a.role == "to" for a in there):
        there = [*there, *helped(clause, tree, known, words)]
    if spot.cue.told_like == "visit":  # "troops funded by Peru arrived in"
        there = [a for a in there if a.role != "by" or a.start < a.end]
    if spot.cue.voice == "receives":
        there = [*there, *offering(clause, tree, spot.end, known, words)]
    if is_noun(spot, clause, words.grammar):
        there = [a for a in there if not _is_of_another_item(a, spot, passage.sentence, words)]
    there = [
        a
        for a in there
        if not is_told_of_a_people(passage.sentence, a, words)
        and not is_on_the_agenda(spot, a, passage.sentence, words)
        and not _acts_beside(a, spot, passage.sentence, words)
    ]
    if spot.cue.type == "force":  # "troops deployed in Peru killed": nobody of Peru, for all that is said
        free = [a.end > spot.start or passage.sentence.plain.startswith(",", a.end) for a in there]
        there = [a for a, set_off in zip(there, free, strict=True) if a.role not in ("in", "to") or set_off]
    if spot.cue.told_like in ("meeting", "negotiation"):
        there = _without_those_of_another_noun(there, spot, passage.sentence, words)
    there = put_or_watched(spot, passage.sentence, there, words)
    there = [*there, *put_to_the_vote(spot, clause, tree, there, known, words)]
    about = said_of(spot, clause, passage.named, known)
    if about and not any(a.code and a.kind != "place" and a.start >= spot.start for a in there):
        there = sorted([*there, *about], key=lambda a: a.start)
    if spot.cue.type == "threat":
        there = [*there, *warned(spot.end, clause, tree, known)]
    if told.not_by_the_subject:
        there = [a for a in there if a.start >= spot.start]
    if told.judged is not None:
        there = [a for a in there if a.start >= told.judged]
    if told.judged_behind is not None:
        there = [a for a in there if a.start < told.judged_behind]
    return there


def _without_hosts(there: Sequence[Actor], sentence: Sentence, words: Lexicon) -> list[Actor]:
    """Return who takes part without where an embassy is at which it is done: "at Japan's embassy in Ghana, a grant"."""
    outposts = words.pattern("outposts")
    hosts = [
        other
        for one, other in pairwise(there)
        if {one.role, other.role} <= {"in", "to"}
        and one.kind == "body"
        and other.start - one.end <= _OF_IT
        and outposts.search(sentence.plain, one.start, other.start)
    ]
    return [a for a in there if a not in hosts]


def _acts_beside(actor: Actor, spot: CueMatch, sentence: Sentence, words: Lexicon) -> bool:
    """Return whether somebody behind a cue has a verb of their own: "voted for it, Belize abstaining"."""
    verb = rf"\s*(?:s'|se )?{words.grammar.words('participial')}(?!\w)"
    definite = f"{words.grammar.words('definite')}|{words.grammar.words('definite_plural')}"
    set_off = re.search(rf",\s*(?:(?:{definite}) ?)?$", sentence.plain[: actor.start])
    return (
        spot.start < actor.start and set_off is not None and bool(re.match(verb, sentence.plain[actor.end :]))
    )


def _is_of_another_item(actor: Actor, spot: CueMatch, sentence: Sentence, words: Lexicon) -> bool:
    """Return whether somebody belongs to another noun of an enumeration: "the talks in Lima and the visit of Togo"."""
    if actor.kind not in ("state", "place") or actor.role not in ("of", "in", "to"):
        return False
    plain = sentence.plain
    if actor.end <= spot.start and (actor.kind != "place" or spot.start - actor.end > _ITEM):
        return False
    item = opens_item(words)
    if actor.end <= spot.start:
        set_off = re.search(r", ?[\w']+ $", plain[: actor.start]) is not None  # "opened, in Lima, the talks"
        return not set_off and re.fullmatch(item, plain[actor.end : spot.start]) is not None
    if actor.start >= spot.next:
        return re.search(item + "$", plain[spot.end : spot.next]) is not None
    between = plain[spot.end : max(spot.end, actor.start)]
    return actor.role == "of" and re.search(rf"{item}[\w-]+ ?[\w' ]{{,{_OF_IT}}}$", between) is not None


def _without_those_of_another_noun(
    there: Sequence[Actor], spot: CueMatch, sentence: Sentence, words: Lexicon
) -> list[Actor]:
    """Return who takes part in talks without those of a noun before: "the row between Ghana and Peru dominated"."""
    named = rf"(?<!\w){words.grammar.words('determiners')}\s*(?:[\w-]+\s+){{1,2}}"
    noun = rf"{named}{words.preposition('between')}(?:{words.grammar.words('determiners')} *)?$"
    two = [a for a in there if a.role == "between" and a.end <= spot.start]
    of_it = bool(two) and re.search(noun, sentence.plain[: two[0].start]) is not None
    return [a for a in there if a not in two] if of_it else list(there)
