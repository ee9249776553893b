"""Who judges or warns whom where that is said behind what is said: `"Peru will pay for it", Ghana warned on Monday`."""

from __future__ import annotations

from collections.abc import Sequence

from relations.draft.actor import Actor
from relations.draft.clause import Clause, Syntax
from relations.draft.cue_forms import is_noun
from relations.draft.lexicon import CueMatch, Lexicon
from relations.draft.sentences import Sentence

_SAYING = frozenset(("criticism", "threat", "refusal"))
_SPOKEN_OF = ("", "gen", "of", "by", "to")


def says_so_behind(sentence: Sentence, spot: CueMatch, clause: Clause, words: Lexicon) -> bool:
    """Return whether a cue is the verb of a reporting clause by which somebody judges or warns.

    What is warned of must be meant as a threat: "there will be floods in Peru, Ghana warned" is none.
    """
    rules = words.grammar
    if clause.kind != "reporting" or spot.cue.told_like not in _SAYING or spot.cue.voice != "acts":
        return False
    meant = spot.cue.type != "threat" or rules.pattern("menacing").search(sentence.plain, 0, spot.start)
    return bool(meant) and not is_noun(spot, clause, rules)


def speaker_and_spoken_of(
    spot: CueMatch, clause: Clause, tree: Syntax, known: Sequence[Actor]
) -> list[Actor]:
    """Return who speaks in a reporting clause, then the one other that is spoken of, as if around its verb.

    Nobody, where the clause names two, or what is said not one: "Peru was struck by Togo, Ghana protested".
    """
    speaking = [a for a in known if clause.holds(a.start) and a.may_act and a.code]
    if any(a.kind == "pronoun" for a in speaking):  # "its minister warned": whose may be doubtful
        return []
    said = [c for c in tree.clauses if clause in c.governors]
    others = [
        a
        for a in known
        if a.code and any(c.holds(a.start) for c in said)
        if all(a.code != speaker.code for speaker in speaking)
    ]
    if (
        len({a.code for a in speaking}) != 1
        or len({a.code for a in others}) != 1
        or others[0].role not in _SPOKEN_OF
    ):
        return []
    return [
        speaking[0]._replace(start=clause.opens, end=clause.opens, role="", joined=False),
        others[0]._replace(start=spot.end, end=spot.end, role="", joined=False),
    ]
