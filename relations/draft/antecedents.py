"""Of whom a relative clause tells, and to whom a pronoun points."""

from __future__ import annotations

import re
from collections.abc import Sequence

from relations.draft.actor import Actor
from relations.draft.clause import Clause
from relations.draft.lexicon import Lexicon
from relations.draft.sentences import Sentence


def antecedents(clause: Clause, before: Sequence[Actor], words: Lexicon) -> Sequence[Actor]:
    """Return the last of those before a relative clause, or all of its list: "Ghana and Peru, whose relations"."""
    several = words.grammar.pattern("of_several").match(clause.text, clause.opens)
    first = len(before) - 1
    while several and first > 0 and before[first].joined:
        first -= 1
    return before[first:]


def is_of_a_place(clause: Clause, words: Lexicon) -> bool:
    """Return whether a relative clause tells what is done in a place: "in Lima, where he signed"."""
    where = words.grammar.pattern("where")
    return clause.kind == "relative" and where.match(clause.text, clause.opens) is not None


def referred_to(sentence: Sentence, found: re.Match[str], others: Sequence[Actor], words: Lexicon) -> str:
    """Return to whom a pronoun points: "possessor" in "his country", "speaker" in "announced that it" and "le Togo
    hésite ; il", "ahead" in "in Lima, where he", else "".
    """
    phrase = found[0]
    if re.search(rf"(?<!\w){words.grammar.words('that')} ?$", sentence.plain[: found.start()]):
        return "speaker"
    if any(_is_meant_by(sentence, found, a, words) for a in others):
        return "speaker"
    if re.fullmatch(
        rf"\W*\w+ [^,]{{2,40}}, {words.grammar.words('where')} ", sentence.plain[: found.start()]
    ):
        return "ahead"
    return "possessor" if phrase.split(" ", 1)[0] in words.words("possessives") and " " in phrase else ""


def _is_meant_by(sentence: Sentence, found: re.Match[str], actor: Actor, words: Lexicon) -> bool:
    """Return whether "il" or "elle", behind "mais" or a semicolon, is of the gender of a country that acts before."""
    article = words.data["articles_of"].get(found[0])
    before = sentence.plain[: found.start()]
    if article is None or actor.kind not in ("state", "body") or actor.role or actor.end > found.start():
        return False
    goes_on = re.search(rf"[;:] $|(?<!\w){words.grammar.words('coordinators')} $", before)
    articles = re.compile(rf"(?<!\w)(?:{article})").finditer(sentence.plain, max(0, actor.start - 3))
    return goes_on is not None and any(it.end() == actor.start for it in articles)
