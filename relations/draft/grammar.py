"""A language's grammar for reading clauses, from `data/draft_clauses_<language>.json`: a language is its data file."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from functools import cache

from relations.draft.notation import compiled, spelt_out
from relations.draft.pruning import TextWords, pruned
from relations.messages import DATA


class Grammar:
    """Word lists by name, each compiled to a pattern of whole words when it is first needed.

    `text`: the words of the only text that it will be used on, where that is known.
    """

    def __init__(self, language: str, text: TextWords | None = None) -> None:
        self._lists: dict[str, str] = json.loads((DATA / f"draft_clauses_{language}.json").read_bytes())
        self._text = text and text.naming(self._lists)

    @cache  # noqa: B019 - a grammar lives as long as the process
    def words(self, name: str) -> str:
        """Return the list `name` as the text of a regular expression without groups, to stand where a word begins."""
        text: str | None = self._lists[name]
        if self._text is not None and text:
            text = pruned(text, self._text, bounded=False)
        if text is None:
            return "(?!)"
        whole = compiled(spelt_out(text, self._lists), dotted=self._text is None or self._text.dotted)
        spaced = whole.replace(" ", " +").replace(" +?", " *")  # a date between two words is blanked
        return f"(?:{spaced})"

    @property
    def distinguishes_participles(self) -> bool:
        """Whether a participle is written otherwise than a finite verb."""
        return self._lists["participle"] != r"\w+"

    @cache  # noqa: B019
    def pattern(self, name: str) -> re.Pattern[str]:
        """Return the list `name` as a pattern of whole words."""
        return re.compile(rf"(?<!\w){self.words(name)}(?!(?<!')\w)")

    def verbs(self, verbal: str, start: int = 0, end: int = sys.maxsize) -> Iterator[int]:
        """Yield where the finite verbs between two positions begin, without nouns written as one: "une rencontre"."""
        for found in self.pattern("finite").finditer(verbal, start, end):
            if not self.pattern("not_finite").match(verbal, found.start()):
                yield found.start()

    def is_told_by(self, name: str, verbal: str, verb: int) -> bool:
        """Return whether a verb at a position, or the one that its auxiliaries go with, is one of the list `name`."""
        main = self._auxiliaries().match(verbal, verb)
        places = (verb, main.end() if main else verb)
        return any(self.pattern(name).match(verbal, at) for at in places)

    @cache  # noqa: B019
    def _auxiliaries(self) -> re.Pattern[str]:
        """Return a pattern for all that stands before a verb and goes with it: "has also been"."""
        return re.compile(rf"(?:{self.words('before_a_verb')}(?:\s+|(?<=')))*")

    @cache  # noqa: B019
    def opening(self) -> re.Pattern[str]:
        """Return a pattern for what stands between a verb and the noun that is its object: " also the "."""
        return re.compile(rf"(?:\s+{self.words('adverb')})?\s+(?:{self.words('determiners')}\s*)*")

    @cache  # noqa: B019
    def markers(self) -> re.Pattern[str]:
        """Return one pattern for all that may open or close a clause, each kind a named group."""
        kinds = (
            "that", "relative", "condition", "purpose", "same_time", "circumstance", "says", "reduced", "coordinators"
        )  # fmt: skip
        groups = "|".join(f"(?P<{kind}>{self.words(kind)})" for kind in kinds)
        return re.compile(
            rf"(?P<stop>;| ?: (?!\d)|\s-+\s|\s/\s)|(?P<opened>\()|(?P<closed>\))|(?P<comma>,(?!\d{{3}}(?!\d)))"
            rf"|(?<![\w'-])(?:{groups})(?!(?<!')\w)"
        )

    @cache  # noqa: B019
    def report(self) -> re.Pattern[str]:
        """Return a pattern for a reporting clause that follows a comma or a quotation: `, the ministry said`."""
        letters = r"\([a-z]{2,8}\)"  # "the foreign department (DFA) said"
        begins = rf'(?![\s"]*{self.words("coordinators")}(?!\w))'  # "…, but it recalled its ambassador"
        opened = rf"\b(?:{self.words('relative')}|{self.words('that')})(?!\w)"
        subject = rf'{begins}(?:(?!{opened})(?:[^,;:"()]|{letters})){{0,90}}?'
        heads, after = self.words("tail_heads"), self.words("tail_after")
        told = rf"{subject}(?<![\w']){heads}(?!\w)(?=\s*(?:{after}\b|[,.;\"]|$))[^,;\"]*"
        return re.compile(rf"[\s\"]*(?:{told}|{self.words('tail_other')}(?!\w)[^,;\"]*)(?=[,;.\"]|$)")


@cache
def grammar(language: str) -> Grammar:
    """Return the grammar of a language of lexicon.LANGUAGES."""
    return Grammar(language)
