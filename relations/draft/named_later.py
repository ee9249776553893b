"""Who is told of by the office first and by the surname then: "The Peruvian foreign minister ... . In Lome, Quispe"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from relations.draft.actor import Actor
from relations.draft.entities import Mention
from relations.draft.lexicon import Lexicon
from relations.draft.people import PeopleIndex
from relations.draft.roles import role
from relations.draft.sentences import Sentence
from relations.draft.strangers import unknown_entities

_HIGH = ("leader", "minister")


def learn_names_told_later(
    sentences: Sequence[Sentence],
    mentions: Sequence[Sequence[Mention]],
    found: Sequence[Sequence[Actor]],
    words: Lexicon,
    register: PeopleIndex,
) -> None:
    """Note whose a surname is that a sentence begins to speak of, right behind one that names an office alone."""
    acting = [_acting_names(s, named, words, register) for s, named in zip(sentences, mentions, strict=True)]
    written = [m.name for named in mentions for m in named if m.name]
    read = [n for n, sentence in enumerate(sentences) if not sentence.heading]
    for before, after in pairwise(read):
        holder, names = _only_office(found[before]), acting[after]
        if holder is None or holder.code is None or acting[before] or len(names) != 1:
            continue
        full = any(names[0] in name.split()[1:] for name in written)
        if written.count(names[0]) > 1 and not full:
            register.learn(names[0], holder.code, holder.level)


def _acting_names(
    sentence: Sentence, mentions: Sequence[Mention], words: Lexicon, register: PeopleIndex
) -> list[str]:
    """Return the surnames alone, of nobody known, that are the subject of a verb right behind them."""
    finite = words.grammar.pattern("finite")
    return [
        m.name
        for m in unknown_entities(mentions, register)
        if " " not in m.name
        and role(sentence, m.start, words) == ""
        and finite.match(sentence.plain, m.end + 1)
    ]


def _only_office(there: Sequence[Actor]) -> Actor | None:
    """Return the one leader or minister of a sentence, where only the office is told; None where there are more."""
    held = [a for a in there if a.level and a.role == ""]
    first = held[0] if len(held) == 1 and held[0].kind == "person" else None
    return first if first and not first.people and first.refers == "" and first.level in _HIGH else None
