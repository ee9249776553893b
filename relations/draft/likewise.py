"""What somebody did in answer, told without saying what: "Peru did the same", "Lima took a similar step"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from relations.draft.actor import Actor
from relations.draft.candidate import EventCandidate, Reading
from relations.draft.date_resolution import Published, first_resolved
from relations.draft.lexicon import Lexicon
from relations.draft.sentences import Sentence
from relations.draft.sides import INFERRED
from relations.draft.time_expressions import Said

_ANSWERED = frozenset("expulsion recall summons sanction embargo closure suspension rupture lifting".split())


def likewise(
    events: Sequence[EventCandidate],
    number: int,
    sentence: Sentence,
    known: Sequence[Actor],
    said: Sequence[Said],
    words: Lexicon,
    published: Published,
    before: Reading | None,
) -> list[EventCandidate]:
    """Return what is told to be like the last act: done back by its target, or done to that by others.

    The act is one of the `events` of the sentence, else of the one `before`.
    """
    there = events or (before.events if before else ())
    model = next((e for e in reversed(there) if e.type in _ANSWERED), None)
    since = model.at if model is not None and events else 0
    mark, type_ = _mark(sentence, since, words)
    if mark is None or model is None or model.status != "happened":
        return []
    acting, target = model.parties
    shared = bool(events) and _shares_its_subject(sentence, mark.start(), words)
    if shared:  # "expelled the Peruvian envoy and recalled its own"
        doers = [a for a in model.there if a.code == acting and type_ is not None][:1]
    else:
        doers = _doers([a for a in known if since <= a.start and a.end <= mark.start() + 1])
    begins = doers[0].start if doers and events else 0
    day = first_resolved([s for s in said if s.start >= begins], published)
    return [
        model._replace(
            parties=(a.code, acting if a.code == target else target),
            type=type_ or model.type,
            sentence=number,
            quote=sentence.text,
            cue=sentence.text[mark.start() : mark.end()],
            at=mark.start(),
            date=day.edtf if day else None,
            there=(a,),
            explicit_pair=True,
            why={**model.why, "parties": INFERRED},
            explicit_date=day is not None,
            announced=None,
            plain=False,
            earlier=day is None,  # in answer, on whatever day
        )
        for a in doers
        if a.code is not None and (shared or a.code != acting)
    ]


def _shares_its_subject(sentence: Sentence, start: int, words: Lexicon) -> bool:
    """Return whether a verb at a position has the subject of the one before: "and recalled", "et a rappelé"."""
    rules = words.grammar
    joined = rf"(?<!\w){rules.words('coordinators')}\s+(?:{rules.words('auxiliary')}\s+)?$"
    return re.search(joined, sentence.plain[:start]) is not None


def _doers(before: Sequence[Actor]) -> list[Actor]:
    """Return the last that may act before what they did, with those joined: "Norway and Chile"."""
    first = len(before) - 1
    while first > 0 and before[first].joined:
        first -= 1
    return [a for a in before[max(first, 0) :] if a.code and a.may_act and not a.role]


def _mark(sentence: Sentence, since: int, words: Lexicon) -> tuple[re.Match[str] | None, str | None]:
    """Return the words that say so, and the type where they have a verb of their own: "recalled its own"."""
    for type_ in words.data["likewise_its_own"]:
        own = words.pattern("likewise_its_own", type_).search(sentence.plain, since)
        if own is not None:
            return own, type_
    return words.pattern("likewise").search(sentence.plain, since), None
