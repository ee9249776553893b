"""What the tests of drafting share: a text read as far as the module under test."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from relations.draft import Draft, Drafts, propose, read
from relations.draft.actor import Actor
from relations.draft.actors import actors
from relations.draft.candidate import Reading
from relations.draft.clause import Syntax
from relations.draft.clauses import syntax
from relations.draft.coreference import Memory
from relations.draft.date_resolution import Published
from relations.draft.discourse import readings
from relations.draft.entities import Mention, Spotter
from relations.draft.lexicon import Cue, CueMatch, Lexicon, lexicon
from relations.draft.people import PeopleIndex
from relations.draft.reach import Reach, reached
from relations.draft.sentences import Sentence, sentences
from relations.draft.time_expressions import dates_in
from relations.vocabulary import BUILTIN

TODAY = date(2026, 11, 23)


def split(text: str, language: str) -> tuple[list[Sentence], Lexicon]:
    words = lexicon(language)
    return sentences(text, words), words


def mentioned(text: str, language: str) -> tuple[list[Sentence], Sequence[Sequence[Mention]], Lexicon]:
    parts, words = split(text, language)
    return parts, Spotter(BUILTIN, words).mentions(parts), words


def acting(text: str, language: str) -> list[Actor]:
    """The actors of the last sentence, once the people of all are known."""
    parts, mentions, words = mentioned(text, language)
    register = PeopleIndex()
    for sentence, named in zip(parts, mentions, strict=True):
        actors(sentence, named, words, register)
    return actors(parts[-1], mentions[-1], words, register)


def around(text: str, told: str, cue: Cue, until: str = ".") -> Reach:
    """Whom an English sentence reaches around some of its words, read as a cue, with the next one at `until`."""
    [sentence], words = split(text, "en")
    start, end = text.index(told), text.index(told) + len(told)
    following = text.find(until, end)
    spot = CueMatch(cue, start, end, following if following > 0 else len(text))
    return reached(sentence, spot, acting(text, "en"), (), words, Memory())


def pairs_told(text: str, language: str) -> list[str]:
    """Who acts on whom in each event of a text: "GHA>PER visit"."""
    return [f"{'>'.join(e.parties)} {e.type}" for reading in told(text, language) for e in reading.events]


def told(
    text: str, language: str, published: str | None = "2025-06-25", home: str | None = None
) -> list[Reading]:
    parts, mentions, words = mentioned(text, language)
    return readings(parts, mentions, words, Published(published), home)


def drafted(text: str, published: str | None = "2025-06-25") -> Drafts:
    return propose(read(text, published=published), vocabulary=BUILTIN)


def lines(found: Drafts) -> list[str]:
    """Each draft as "MLI>RUS 2025-06-23 meeting", with its tags."""
    return [line(draft) for draft in found.proposals]


def line(draft: Draft) -> str:
    return " ".join([">".join(draft["parties"]), draft["date"], draft["type"], *draft["tags"]])


def parsed(text: str, language: str) -> tuple[Sentence, Syntax, Lexicon]:
    """The first sentence of a text with its clauses."""
    parts, words = split(text, language)
    return parts[0], syntax(parts[0], dates_in(parts[0], words), words), words
