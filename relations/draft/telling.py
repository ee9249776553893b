"""How a cue tells in its clause: as done, announced or spoken of, whoever does it."""

import re
from typing import NamedTuple

from relations.draft.agreed import is_agreed_on
from relations.draft.clause import Clause, Syntax
from relations.draft.clause_dates import held
from relations.draft.cue_forms import (
    MET,
    in_the_present,
    is_ahead,
    is_noun,
    is_still_to_be_said,
    is_under_way,
    modifies,
    moves,
)
from relations.draft.lexicon import CueMatch, Lexicon
from relations.draft.motions import is_only_approved
from relations.draft.sentences import Sentence
from relations.draft.spoken_of import (
    announced_by,
    is_of_others,
    is_spoken_of,
    is_talked_of,
    judged_before,
    judged_behind,
)
from relations.draft.status import status_of
from relations.draft.verdict import Status

_VERB = 25  # characters in which a relative clause has its verb: "a visit that will end on Friday" has begun
_BESIDE = 40  # characters from what is planned to what is told of it


class Telling(NamedTuple):
    """What a cue tells in its clause, whoever does it."""

    status: Status
    held: Clause | None  # the clause that says when it was or will be: "the talks that were held on Monday"
    ahead: bool  # only what is promised lies ahead, the promise does not
    announced: bool  # told to be announced: "announced on Monday the visit"
    modifies: bool  # it says more of a noun: "migrants expelled from"
    of_others: bool  # the subject speaks of what others do: "welcomed the decision to"
    spoken_of: bool  # the clause does not tell it, but speaks of it
    attack: bool  # an attack that is talked of: "condemned the attack"
    present: bool  # told in the present tense
    judged: int | None  # where those begin who did it, where the subject only judges them for it
    judged_behind: int | None  # where it is told who judges it: "the attack was condemned by"
    setting_out: bool  # a visit told in the present tense by a verb of setting out

    @property
    def not_by_the_subject(self) -> bool:
        """Whether those who stand before the cue do not do what it tells."""
        return self.modifies or self.of_others or self.attack


def telling(sentence: Sentence, spot: CueMatch, clause: Clause, tree: Syntax, words: Lexicon) -> Telling:
    """Return how a cue tells in its clause."""
    noun = is_noun(spot, clause, words.grammar)
    may_hold = spot.cue.told_like in (*MET, "call") and (noun or is_under_way(spot, clause, words))
    holding = held(clause, tree, (spot.start, spot.end), words) if may_hold else None
    holding = holding if holding and holding.opens <= spot.next else None
    status = status_of(sentence, spot, clause, words)
    # "the talks, which were to be held on Friday, were cancelled"
    called_off = status in ("postponed", "denied")
    if (
        holding
        and not called_off
        and not words.grammar.pattern("lasting").search(holding.text, holding.opens, holding.opens + _VERB)
    ):
        status = "planned" if is_ahead(holding, words) else "happened"
    if noun and status in ("planned", "due", "hypothetical") and _has_begun(spot, clause, words):
        status = "happened"
    if status in ("planned", "due") and _is_put_off_behind(spot, clause, tree, words):
        status = "postponed"
    judged = judged_before(spot, clause, words)
    if judged is not None and words.grammar.pattern("accusing").match(clause.text, judged):
        status = "hypothetical"  # only what others say of them
    attack = spot.cue.type == "force" and is_talked_of(spot, clause, words)
    if attack and clause.kind == "purpose" and status == "hypothetical":
        status = "happened"  # "summoned the envoy to condemn the attack by Peru on Togo"
    announced = status in ("happened", "planned", "recalled") and (
        announced_by(spot, clause, words) or is_only_approved(spot, clause, words)
    )
    if announced and status == "recalled":  # "avait accepté la tenue d'une réunion": was it held since?
        status = "hypothetical"
    elif announced or (status == "happened" and is_agreed_on(spot, clause, words)):
        status = "planned"
    of_others = is_of_others(spot, clause, words)
    # "will hand over an ultimatum" threatens nobody yet
    threatens = spot.cue.type == "threat" and not noun
    to_come = status == "planned" or (status == "happened" and _is_to_come(spot, clause, words))
    ahead = (spot.cue.type == "pledge" or threatens) and to_come
    ahead = ahead and not is_still_to_be_said(spot, clause, words)
    status = "happened" if ahead else status
    shown = words.pattern("caption").search(sentence.plain) is not None  # who stands there has met
    present = status == "happened" and not shown and in_the_present(sentence, spot, clause, words)
    present = present and holding is None
    sets_out = present and spot.cue.type == "visit" and moves(spot, clause, words)
    # "it is the first time that he goes to Peru": he is there
    sets_out = sets_out and not words.grammar.pattern("is_the_nth_time").search(sentence.plain, 0, spot.start)
    return Telling(
        status,
        holding,
        ahead,
        announced,
        modifies(sentence, spot, clause, words),
        of_others,
        holding is None and (of_others or is_spoken_of(spot, clause, words)),
        attack,
        present,
        judged,
        judged_behind(spot, clause, words),
        sets_out and not noun,
    )


def _has_begun(spot: CueMatch, clause: Clause, words: Lexicon) -> bool:
    """Return whether talks are said right behind to have been held: "plan to sign a pact in talks begun on Monday"."""
    begun = re.compile(rf"\s+{words.grammar.words('begun_or_held')}(?!\w)").match(clause.text, spot.end)
    return spot.cue.told_like in ("meeting", "negotiation") and begun is not None


def _is_put_off_behind(spot: CueMatch, clause: Clause, tree: Syntax, words: Lexicon) -> bool:
    """Return whether what is planned is told right behind to be put off: "a treaty, whose signing was postponed"."""
    behind = (c for c in tree.clauses if c.parent is clause and c.kind == "relative" and c.opens >= spot.end)
    put_off, near = words.grammar.pattern("is_put_off"), spot.end + _BESIDE
    return any(c.opens <= near and put_off.search(c.text, c.opens) for c in behind)


def _is_to_come(spot: CueMatch, clause: Clause, words: Lexicon) -> bool:
    """Return whether a cue begins with what puts it in the future: "said it would send", "a dit qu'il enverrait"."""
    rules = words.grammar
    return any(rules.pattern(it).match(clause.text, spot.start) for it in ("future", "future_in_past"))
