"""That a visit or talks were put off or called off, told of them by a passive: "his visit to Peru was postponed"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from relations.draft.actor import Actor
from relations.draft.candidate import EventCandidate
from relations.draft.clause import Clause, Syntax
from relations.draft.clause_dates import dates_of
from relations.draft.date_resolution import Published, resolved
from relations.draft.dating import lies_ahead
from relations.draft.lexicon import Lexicon
from relations.draft.sentences import Sentence, plain
from relations.draft.spoken_of import VISIT_OR_TALKS
from relations.draft.time_expressions import Said

_NEAR = 8  # characters


def put_off(
    event: EventCandidate,
    known: Sequence[Actor],
    sentence: Sentence,
    clause: Clause,
    tree: Syntax,
    said: Sequence[Said],
    words: Lexicon,
    published: Published,
) -> EventCandidate | None:
    """Return the act of putting off a visit or talks, by whom it says, else by who was to go; None where none is told.

    Its day is the one right behind its verb, unless that lies ahead, else the one on which it was made known.
    """
    if event.status != "postponed" or event.type not in VISIT_OR_TALKS:
        return None
    rules = words.grammar
    told = rules.pattern("is_put_off").search(clause.text, event.at + len(event.cue))
    if told is None:
        return None
    when, then = dates_of(clause, tree, said, words), _then(words)
    behind = [s for s in when.own if then.fullmatch(sentence.plain, told.end(), s.start)]
    day = next((r for s in behind if (r := resolved(s, published, ahead=False)) is not None), None)
    if day is not None and lies_ahead(day.edtf, published):
        day = None
    announced = next(
        (r for s in when.announced if (r := resolved(s, published, ahead=False)) is not None), None
    )
    called_off = rules.pattern("called_off").search(clause.text, told.start(), told.end())
    one, other = event.parties
    host = any(a.role == "by" and a.code == other and 0 <= a.start - told.end() <= _NEAR for a in known)
    return event._replace(
        type="cancellation" if called_off else "suspension",
        parties=(other, one) if host else (one, other),
        cue=sentence.text[told.start() : told.end()],
        at=told.start(),
        status="happened",
        date=day.edtf if day else None,
        ends=None,
        why={"parties": event.why["parties"], **({"date": day.why} if day else {})},
        explicit_date=day is not None,
        announced=announced.edtf if announced and day is None else None,
        in_passing=False,
        plain=False,
    )


@cache
def _then(words: Lexicon) -> re.Pattern[str]:
    """Return the pattern of what may stand between a verb and its day: "by Peru on"."""
    by = "|".join(word for word, role in words.roles.items() if role == "by")
    return re.compile(rf"(?: (?:{by}) [\w' ]{{1,40}}?)?,? ?(?:(?:{words.data['before_date']}) )?")


def is_put_off(event: EventCandidate, words: Lexicon) -> bool:
    """Return whether a visit or talks are told to be put off or called off: "postponed his trip to Ghana"."""
    called_off = event.type in ("suspension", "cancellation") and event.status == "happened"
    named = words.grammar.pattern("postponed").match(plain(event.cue)) is not None
    return event.status == "postponed" or (called_off and named)
