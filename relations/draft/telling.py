"""How a cue tells in its clause: as done, announced or spoken of, and which dates of the clause are its own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from relations import dates
from relations.draft.actor import Actor
from relations.draft.agreed import dates_of_agreeing, is_agreed_on
from relations.draft.clause import Clause, Syntax
from relations.draft.clause_dates import Dates, dates_of, held
from relations.draft.date_resolution import Published, resolved
from relations.draft.dating import (
    is_deadline,
    is_of_an_earlier_year,
    of_a_participle,
    of_an_aside,
    of_one_set_off,
    of_what_is_asked,
    set_off,
)
from relations.draft.grounds import of_the_grounds
from relations.draft.lexicon import CueMatch, Lexicon
from relations.draft.sentences import Sentence
from relations.draft.spoken_of import (
    announced_by,
    is_decision_spoken_of,
    is_of_others,
    is_spoken_of,
    is_talked_of,
    judged_before,
    judged_behind,
)
from relations.draft.status import (
    MET,
    follows,
    in_the_present,
    is_ahead,
    is_detached,
    is_followed,
    is_noun,
    is_still_to_be_said,
    is_with_what_was_done,
    modifies,
    moves,
    status_of,
    undertaken,
)
from relations.draft.time_expressions import OF_THE_NEWS, Said
from relations.draft.verdict import Status

_BESIDE = 40  # characters from what is planned to what is told of it
_WEEK = 7  # days


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
    holding = held(clause, tree, (spot.start, spot.end), words) if spot.cue.told_like in MET else None
    holding = holding if holding and holding.opens <= spot.next else None
    status = status_of(sentence, spot, clause, words)
    if holding:
        status = "planned" if is_ahead(holding, words) else "happened"
    if status in ("planned", "due") and _is_put_off_behind(spot, clause, tree, words):
        status = "postponed"
    judged = judged_before(spot, clause, words)
    if judged is not None and words.grammar.pattern("accusing").match(clause.text, judged):
        status = "hypothetical"  # only what others say of them
    attack = spot.cue.type == "force" and is_talked_of(spot, clause, words)
    if attack and clause.kind == "purpose" and status == "hypothetical":
        status = "happened"  # "summoned the envoy to condemn the attack by Peru on Togo"
    announced = status in ("happened", "planned", "recalled") and announced_by(spot, clause, words)
    if announced and status == "recalled":  # "avait accepté la tenue d'une réunion": was it held since?
        status = "hypothetical"
    elif announced or (status == "happened" and is_agreed_on(spot, clause, words)):
        status = "planned"
    of_others = is_of_others(spot, clause, words)
    # "will hand over an ultimatum" threatens nobody yet
    threatens = spot.cue.type == "threat" and not is_noun(spot, clause, words.grammar)
    to_come = status == "planned" or (status == "happened" and _is_to_come(spot, clause, words))
    ahead = (spot.cue.type == "pledge" or threatens) and to_come
    ahead = ahead and not is_still_to_be_said(spot, clause, words)
    status = "happened" if ahead else status
    shown = words.pattern("caption").search(sentence.plain) is not None  # who stands there has met
    present = status == "happened" and not shown and in_the_present(sentence, spot, clause, words)
    sets_out = present and spot.cue.type == "visit" and moves(spot, clause, words)
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
        sets_out and not is_noun(spot, clause, words.grammar),
    )


def own_dates(
    told: Telling,
    sentence: Sentence,
    spot: CueMatch,
    clause: Clause,
    tree: Syntax,
    there: Sequence[Actor],
    said: Sequence[Said],
    words: Lexicon,
    published: Published,
) -> Dates | None:
    """Return the dates that may be those of what a cue tells.

    None for what is only spoken of, and has none, and for what was decided or promised in an earlier year.
    """
    rules = words.grammar
    when = dates_of(clause, tree, said, words)
    own, carried = list(when.own), list(when.carried)
    if rules.pattern("years_since").search(sentence.plain, 0, spot.start):
        return None  # "it is ten years since Ghana and Peru signed"
    if rules.pattern("one_more").match(clause.text, clause.opens):
        own, carried = [], []  # "this is the second meeting this year", of which all is told before
    if is_with_what_was_done(sentence, clause, rules):
        carried = [s for s in carried if s.start < clause.opens]
    if told.held:
        own, carried = [s for s in said if told.held.holds(s.start)] or own, []
    if spot.cue.told_like == "visit" and rules.pattern("back_from").search(clause.text[: spot.start]):
        own, carried = [], []  # "returned home on Monday from a visit to Peru"
    if there and told.modifies:
        own, carried = [s for s in _behind(spot, own) if s.start < _next_verb(spot, clause, words)], []
    if told.spoken_of:  # "condemned the arrests on Monday"
        own, carried = [] if told.of_others and _behind(spot, own) == own else _behind(spot, own), []
        if not told.of_others:
            own = _without_those_of_the_telling(own, spot, clause, said, published)
        if not own and told.status != "planned":
            return None
    if told.judged_behind is not None:  # "the attack was condemned on Monday"
        own, carried = [s for s in own if s.start < told.judged_behind], []
        if not own and told.status != "planned":
            return None
    if is_decision_spoken_of(spot, clause, words) or told.judged is not None:
        own, carried = _behind(spot, own), []
    noun = is_noun(spot, clause, rules)
    gerund = re.compile(r"\w+ing(?!\w)").match(sentence.plain, spot.start)
    if gerund and not noun and re.search(rf"(?<!\w){rules.words('for_what')}\s*$", clause.text[: spot.start]):
        own, carried = _behind(spot, own), []  # "apologised on Monday for shelling Peru"
    if told.status == "planned":
        begun = spot.start if told.announced else undertaken(spot, clause, words)
        if any(s.start < begun and is_of_an_earlier_year(s, published) for s in own):
            return None  # "in 1994 the government decided to open an embassy"
        own = [s for s in own if s.start >= begun]
        if told.announced:
            own = _without_those_of_the_telling(own, spot, clause, said, published)
    if noun and spot.cue.type != "force":  # "the strikes killed ten on Monday"
        own = [s for s in own if not _is_of_the_verb(s, spot, clause, words)]
    by_others = noun and any(a.code and a.end <= spot.start for a in there)
    if told.attack or (spot.cue.type == "force" and (spot.cue.voice == "noun" or by_others)):
        own = _behind(spot, own)  # "condemned on Monday the attacks"
    own = [s for s in own if not is_deadline(s, sentence, words)]
    own, carried = (
        [
            s
            for s in it
            if not of_the_grounds(s, sentence, spot, clause, words)
            and not of_an_aside(s, sentence, spot, words)
        ]
        for it in (own, carried)
    )
    if not noun:
        own, carried = (
            [s for s in it if not of_a_participle(s, sentence, spot, words)] for it in (own, carried)
        )
    if not noun and not is_detached(sentence, spot, clause, words):
        own = [s for s in own if not of_one_set_off(s, sentence, spot, words)]
    aside = set_off(sentence, spot, clause, words)
    if aside is not None:
        own, carried = [s for s in own if spot.start <= s.start < aside], []
    if spot.cue.type in ("invitation", "request"):
        own = [s for s in own if not of_what_is_asked(s, sentence, spot, there, words)]
    own = dates_of_agreeing(own, spot, clause, words, published)
    until = follows(spot, clause, words)
    since = is_followed(spot, clause, words)
    return Dates([s for s in own if since <= s.start < until], carried, when.announced)


def _without_those_of_the_telling(
    own: Sequence[Said], spot: CueMatch, clause: Clause, said: Sequence[Said], published: Published
) -> list[Said]:
    """Return the dates without those on which an event may only have been spoken of: "confirmed the visit on Monday".

    One told before it leaves the others to the event: "confirmed on Monday the visit on 3 July".
    """
    if any(s.start < spot.start and clause.holds(s.start) for s in said):
        return list(own)
    return [s for s in own if s.direction or not (s.kind in OF_THE_NEWS or _is_of_the_week(s, published))]


def _is_of_the_week(day: Said, published: Published) -> bool:
    """Return whether a day in full is that of publication or one of the week before."""
    found = resolved(day, published, ahead=False) if day.kind == "day" else None
    if found is None or published.day is None or not dates.is_day(found.edtf):
        return False
    return 0 <= dates.days_between(found.edtf, published.day.isoformat()) <= _WEEK


def _behind(spot: CueMatch, said: Sequence[Said]) -> list[Said]:
    """Return the dates that stand behind where a cue begins."""
    return [s for s in said if s.start >= spot.start]


def _is_put_off_behind(spot: CueMatch, clause: Clause, tree: Syntax, words: Lexicon) -> bool:
    """Return whether what is planned is told right behind to be put off: "a treaty, whose signing was postponed"."""
    behind = (c for c in tree.clauses if c.parent is clause and c.kind == "relative" and c.opens >= spot.end)
    put_off, near = words.grammar.pattern("is_put_off"), spot.end + _BESIDE
    return any(c.opens <= near and put_off.search(c.text, c.opens) for c in behind)


def _is_of_the_verb(day: Said, spot: CueMatch, clause: Clause, words: Lexicon) -> bool:
    """Return whether a date is that of what a noun event does or undergoes: "the visit drew protests on Monday"."""
    verb = _next_verb(spot, clause, words)
    within = (
        day.start < verb and clause.text[: day.start].strip() != ""
    )  # "the visit on Monday drew protests"
    if within or verb == len(clause.text) or any(_verbs(clause, 0, spot.start, words)):
        return False
    return words.grammar.pattern("occurring").match(clause.verbal, verb) is None


def _next_verb(spot: CueMatch, clause: Clause, words: Lexicon) -> int:
    """Return where the verb begins that has what a participle says more of for its subject: "troops sent there met"."""
    return next(_verbs(clause, spot.end, len(clause.text), words), len(clause.text))


def _verbs(clause: Clause, start: int, end: int, words: Lexicon) -> Iterator[int]:
    """Yield where the finite verbs of a stretch of a clause begin."""
    rules = words.grammar
    for verb in rules.pattern("finite").finditer(clause.verbal, start, end):
        if not rules.pattern("not_finite").match(clause.verbal, verb.start()):
            yield verb.start()


def _is_to_come(spot: CueMatch, clause: Clause, words: Lexicon) -> bool:
    """Return whether a cue begins with what puts it in the future: "said it would send", "a dit qu'il enverrait"."""
    rules = words.grammar
    return any(rules.pattern(it).match(clause.text, spot.start) for it in ("future", "future_in_past"))
