"""What somebody did in answer, told without saying what: "Peru did the same", "Lima took a similar step"."""

from __future__ import annotations

from collections.abc import Sequence

from relations.draft.actor import Actor
from relations.draft.candidate import EventCandidate, Reading
from relations.draft.date_resolution import Published, first_resolved
from relations.draft.lexicon import Lexicon
from relations.draft.sentences import Sentence
from relations.draft.time_expressions import Said

_ANSWERED = frozenset("expulsion recall summons sanction embargo closure suspension rupture lifting".split())


def likewise(
    number: int,
    sentence: Sentence,
    known: Sequence[Actor],
    said: Sequence[Said],
    words: Lexicon,
    published: Published,
    before: Reading | None,
) -> list[EventCandidate]:
    """Return what is told to be like the last act `before`: done back by its target, or done to that by others."""
    mark = words.pattern("likewise").search(sentence.plain)
    model = next((e for e in reversed(before.events) if e.type in _ANSWERED), None) if before else None
    if mark is None or model is None or model.status != "happened":
        return []
    doers = [a for a in known if a.code and a.may_act and a.end <= mark.start() + 1]
    day = first_resolved(said, published)
    acting, target = model.parties
    return [
        model._replace(
            parties=(a.code, acting if a.code == target else target),
            sentence=number,
            quote=sentence.text,
            cue=sentence.text[mark.start() : mark.end()],
            at=mark.start(),
            date=day.edtf if day else None,
            there=(a,),
            explicit_pair=False,
            explicit_date=day is not None,
            announced=None,
            plain=False,
        )
        for a in doers
        if a.code is not None and a.code != acting
    ]
