"""Which dates are a clause's own, carried to it from beside, or those of the announcement."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from relations.draft.antecedents import is_of_a_place
from relations.draft.clause import Clause, Syntax
from relations.draft.clefts import cleft, set_off_in
from relations.draft.lexicon import Lexicon
from relations.draft.status import contrasts, is_sealed_by
from relations.draft.time_expressions import Said

_BESIDE = 30  # characters between a noun and the clause that says when it was
_BEFORE = 3  # characters between a clause and the phrase behind it
_UP_TO = frozenset(("circumstance", "reduced", "relative"))


class Dates(NamedTuple):
    """The date expressions an event may have: its clause's own, else one carried, else the announcement's."""

    own: Sequence[Said]
    carried: Sequence[Said]
    announced: Sequence[Said]


def dates_of(clause: Clause, tree: Syntax, said: Sequence[Said], words: Lexicon) -> Dates:
    """Return the dates that a clause may have."""
    own = [s for s in said if clause.holds(s.start)]
    own += _set_off_before(clause, tree, said, words)
    own += [s for s in said if any(_only_since(c, clause, s, words) for c in tree.clauses)]
    carried: list[Said] = []
    near: list[Clause | None] = [clause.before]
    called = words.grammar.pattern("on_being_called").match(clause.text, clause.opens)
    if (
        called
        or is_sealed_by(clause, words.grammar)
        or clause.kind in ("participial", "same_time", "purpose")
        or (is_of_a_place(clause, words) and not _came_back(clause, words))
        or (contrasts(clause, words.grammar) and not words.grammar.pattern("recalled").search(clause.text))
    ):
        near.append(clause.parent)
    if clause.kind == "reduced" and clause.parent is not None:
        held_then = words.grammar.pattern("is_held").search(clause.parent.text)
        # "the handing over of tents given by Peru took place on"
        near += [clause.parent] if held_then else []
    following = (c for c in tree.clauses if c.before is clause and _ends_at(clause, c.opens))
    near += [c for c in following if _tells_on(c, words)]
    below = [c for c in tree.clauses if c.parent is clause]
    near += [c for c in below if c.kind in ("same_time", "participial")]
    near += [c for c in tree.clauses if any(_says_when(c, occasion, words) for occasion in below)]
    near += [c for c in below if words.grammar.pattern("brokered").match(c.text, c.opens)]
    near += [c for c in below if _is_just_before(c, clause, words)]
    if clause.kind == "same_time":  # "under treaties signed in June, during the visit"
        near += [c for c in tree.clauses if c.kind in _UP_TO and _ends_at(c, clause.opens)]
    for other in near:
        carried += [s for s in said if other is not None and other.holds(s.start)]
    announced = [
        s
        for c in tree.clauses
        if (c.kind == "reporting" and not (clause.kind == "relative" and _ends_at(c, clause.opens)))
        or (clause.kind == "content" and c is clause.parent)
        if not words.grammar.pattern("finding").search(
            c.text
        )  # "the court ruled on Monday" on what was long ago
        for s in said
        if c.holds(s.start)
    ]
    return Dates(own, carried, announced)


def _came_back(clause: Clause, words: Lexicon) -> bool:
    """Return whether it is told that somebody came back from a place: "flew home on Monday from Lima, where he met"."""
    back = words.grammar.pattern("came_back")
    return any(back.search(above.text, 0, clause.opens) is not None for above in clause.governors)


def _is_just_before(phrase: Clause, clause: Clause, words: Lexicon) -> bool:
    """Return whether a clause was done at once after what a phrase in it tells: "hours after landing on Monday"."""
    if phrase.kind != "circumstance":
        return False
    told = clause.text[: phrase.opens] + phrase.text[phrase.opens :]
    found = words.grammar.pattern("at_once").search(told, max(0, phrase.opens - _BESIDE))
    return found is not None and found.start() <= phrase.opens < found.end()


def _set_off_before(clause: Clause, tree: Syntax, said: Sequence[Said], words: Lexicon) -> list[Said]:
    """Return the dates set off before a clause: "it was on Monday that", "c'est lors d'une visite, lundi, que"."""
    begun, above = cleft(clause, words.grammar), set_off_in(clause)
    if begun is None or above is None:
        return []
    rest = re.findall(r"\w+", begun.string[begun.end() :])
    # "it was clear on Monday that"; "on Monday, it was trucks that"
    until = begun.end() if rest and rest[0] not in words.roles else clause.opens
    phrases = [above, *(c for c in tree.clauses if c.parent is above and c.kind == "same_time")]
    return [s for s in said if s.start < until and any(c.holds(s.start) for c in phrases)]


def held(clause: Clause, tree: Syntax, at: tuple[int, int], words: Lexicon) -> Clause | None:
    """Return the clause that says of the noun of a cue at two positions when it is: "the talks that were held on"."""
    rules = words.grammar
    following = [c for c in tree.clauses if c.parent is clause and c.opens >= at[0]]
    relative = min((c for c in following if c.kind == "relative"), key=lambda c: c.opens, default=None)
    if relative is not None and rules.pattern("held").match(relative.text, relative.opens):
        return relative
    beside = [c for c in following if c.opens - at[1] <= _BESIDE]
    return next((c for c in beside if rules.pattern("made_by").match(c.text, c.opens)), None)


def _only_since(phrase: Clause, clause: Clause, said: Said, words: Lexicon) -> bool:
    """Return whether a phrase of a clause only says since when: "have trained since June"."""
    since = words.grammar.pattern("since").fullmatch(phrase.text.strip(" ."))
    return phrase.parent is clause and phrase.holds(said.start) and since is not None


def _ends_at(clause: Clause, start: int) -> bool:
    """Return whether a clause ends where another begins, or a comma before."""
    return 0 <= start - max((end for _, end in clause.spans), default=-9) <= _BEFORE


def _says_when(clause: Clause, occasion: Clause, words: Lexicon) -> bool:
    """Return whether a clause says when an occasion was: "met on the margins of a summit, held from 4 to 8 July"."""
    if occasion.kind != "same_time" or clause.kind not in ("reduced", "relative"):
        return False
    verb = words.grammar.pattern("occurring").search(clause.text, clause.opens, clause.opens + _BESIDE)
    return _ends_at(occasion, clause.opens) and verb is not None


def _tells_on(clause: Clause, words: Lexicon) -> bool:
    """Return whether a second clause begins with its auxiliary: "recalled its envoy and has closed its post"."""
    rules = words.grammar
    verb = rf"\W*{rules.words('coordinators')}\s+{rules.words('auxiliary')}(?!\w)"
    to_go = rules.pattern("and_told_to_go").match(clause.text, clause.opens)
    goes_on = to_go is not None or re.match(verb, clause.verbal) is not None
    return goes_on and not rules.pattern("planned").search(clause.text)
