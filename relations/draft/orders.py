"""Orders and what they bring: "delivered two of the boats ordered by Peru in May", "whose delivery is due in May"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from relations.draft.actor import Actor
from relations.draft.candidate import EventCandidate
from relations.draft.clause import Clause
from relations.draft.clauses import syntax
from relations.draft.cue_forms import is_ahead
from relations.draft.date_resolution import Published, first_resolved
from relations.draft.lexicon import Lexicon
from relations.draft.sentences import Sentence
from relations.draft.time_expressions import Said


def orders(
    events: Sequence[EventCandidate],
    sentence: Sentence,
    known: Sequence[Actor],
    said: Sequence[Said],
    words: Lexicon,
    published: Published,
) -> list[EventCandidate]:
    """Return the dated orders of what the events of a sentence deliver: by whoever gets it, from whoever brings it."""
    delivery = next((e for e in events if e.type == "delivery"), None)
    found: list[EventCandidate] = []
    for clause in syntax(sentence, said, words).clauses if delivery is not None else ():
        mark = words.grammar.pattern("ordered_by").match(clause.text, clause.opens)
        buyers = {a.code for a in known if clause.holds(a.start) and a.role == "by"}
        own = [s for s in said if clause.holds(s.start)]
        day = first_resolved(own, published)
        if delivery is None or clause.kind != "reduced" or mark is None or day is None:
            continue
        seller, buyer = delivery.parties
        if buyers != {buyer}:
            continue
        found.append(
            delivery._replace(
                type="purchase",
                parties=(buyer, seller),
                cue=sentence.text[mark.start() : mark.end()],
                at=mark.start(),
                status="happened",
                date=day.edtf,
                why={**delivery.why, "date": day.why},
                explicit_date=True,
                announced=None,
                ahead=False,
                plain=False,
            )
        )
    return found


def delivery_of(
    deal: EventCandidate, clause: Clause, said: Sequence[Said], words: Lexicon, published: Published
) -> Iterator[EventCandidate]:
    """Yield what is to be delivered by a deal: "ordered ten helicopters from Peru, whose delivery is due in May"."""
    mark = words.grammar.pattern("whose_delivery").match(clause.text, clause.opens)
    if mark is None or not is_ahead(clause, words):
        return
    own = [s for s in said if clause.holds(s.start)]
    day = first_resolved(own, published, ahead=True)
    buyer, seller = deal.parties
    yield deal._replace(
        type="delivery",
        parties=(seller, buyer) if deal.type == "purchase" else deal.parties,
        cue=deal.quote[mark.start() : mark.end()],
        at=mark.start(),
        status="planned",
        date=day.edtf if day else None,
        why={**deal.why, **({"date": day.why} if day else {})},
        explicit_date=day is not None,
        announced=None,
        ahead=False,
        plain=False,
    )
