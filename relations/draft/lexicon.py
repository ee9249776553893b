"""How the press of a language says things: cues, offices, sectors and roles, read from `data/draft_<language>.json`.

A language is its data file. Its patterns are in lower case without accents, in the notation of `notation.py`.
"""

import json
import re
import sys
from collections.abc import Container, Mapping, Sequence
from functools import cache, cached_property, reduce
from itertools import count
from operator import and_
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeVar

from relations.draft.grammar import Grammar, grammar
from relations.draft.notation import compiled, spelt_out
from relations.draft.pruning import TextWords, pruned
from relations.draft.requirements import openings
from relations.messages import DATA

if TYPE_CHECKING:
    from relations.vocabulary import Vocabulary

LANGUAGES = ("en", "fr")
PRUNED_FOR = 8  # texts: compiling for the words of each costs a tenth of compiling the whole lexicon
_Meaning = TypeVar("_Meaning")
Voice = Literal[
    "acts", "hosts", "passive", "mutual", "passive_mutual", "noun", "receives", "named", "stays", "reaches"
]


# Types that are told in the same kind of words as a broader one, and done by the same side.
_TOLD_LIKE = {
    "expulsion": "sanction", "recall": "sanction", "rupture": "sanction", "closure": "sanction",
    "embargo": "sanction", "arrest": "sanction", "summons": "criticism", "suspension": "cancellation",
    "lifting": "concession", "release": "concession", "pardon": "concession", "loan": "pledge",
    "donation": "delivery", "restoration": "agreement", "letter_of_intent": "agreement",
    "statement": "criticism", "joint_statement": "statement", "recognition": "support", "congratulations": "support",
    "vote_for": "support", "vote_against": "criticism", "veto": "refusal",
    "condolences": "support", "invitation": "request",
}  # fmt: skip


class Cue(NamedTuple):
    """Words that say that something happened: its type, and who acts in them."""

    type: str
    voice: Voice

    @property
    def told_like(self) -> str:
        """The type whose words and roles its own are like: an expulsion is told as a sanction is."""
        return _TOLD_LIKE.get(self.type, self.type)


class CueMatch(NamedTuple):
    """A cue where it stands in a sentence, and where the next one begins."""

    cue: Cue
    start: int
    end: int
    next: int


class Lexicon:
    """One language's data file, its patterns compiled when they are first needed.

    `words`: those of the only text that it will be used on, where that is known.
    """

    def __init__(
        self, language: str, data: dict[str, Any] | None = None, words: TextWords | None = None
    ) -> None:
        self.language = language
        self.data: dict[str, Any] = data or json.loads(  # Any: the file's entries differ by name
            (DATA / f"draft_{language}.json").read_bytes()
        )
        self._text = words
        self._read = 0  # texts

    def for_text(self, sentences: Sequence[str]) -> "Lexicon":
        """Return the lexicon to read plain sentences with: for the first few texts, compiled for their words alone."""
        self._read += 1
        if self._read > PRUNED_FOR:
            return self
        return Lexicon(self.language, self.data, TextWords(sentences, self.data))

    def may_say(self, letters: str) -> bool:
        """Return whether the text at hand has a word that begins with `letters`; True where no text is known."""
        return self._text is None or letters in self._text.beginnings

    def may_match(self, pattern: str) -> bool:
        """Return whether a regular expression is found in the text at hand; True where no text is known."""
        return self._text is None or re.search(pattern, self._text.plain) is not None

    def pruned(self, pattern: str) -> str | None:
        """Return a pattern for the words of the text at hand alone, where one is known; None where nothing matches."""
        return pattern if self._text is None else pruned(pattern, self._text)

    def words(self, name: str) -> frozenset[str]:
        """Return the entry `name` of the file, a list of words, as a set."""
        return frozenset(self.data[name])

    @property
    def function_words(self) -> frozenset[str]:
        """The commonest words of the language."""
        return _telling_words()[self.language][0]

    @cached_property
    def openers(self) -> frozenset[str]:
        """Words that begin a sentence with a capital and are no part of a name."""
        return self.words("sentence_openers")

    @cached_property
    def connectors(self) -> frozenset[str]:
        """Words that tie an office, a party and a person into one expression."""
        return self.words("connectors")

    @cached_property
    def institutions(self) -> frozenset[str]:
        """Nouns that act for their country: `the Malian authorities`."""
        return self.words("institutions")

    @cached_property
    def topics(self) -> frozenset[str]:
        """Nouns that only concern a country: `the Ukrainian conflict`."""
        return self.words("topics")

    @cached_property
    def roles(self) -> Mapping[str, str]:
        """Each preposition with the role that it gives the party after it."""
        return {word: role for role, words in self.data["roles"].items() for word in words}

    def preposition(self, role: str) -> str:
        """Return the prepositions that give a role, each with what parts it from the party, as one pattern."""
        return rf"(?<!\w)(?:{'|'.join(self.data['roles'][role])}) "

    @cached_property
    def cues(self) -> tuple[re.Pattern[str], Sequence[Cue]]:
        """One pattern for all cues, and the cue of each of its groups."""
        numbers, there = count(), self._cues_there()
        entries = [
            ("|".join(text for text in texts if next(numbers) in there), Cue(type_, voice))
            for type_, voice, texts in self.data["cues"]
        ]
        # A cue may end in an apostrophe, with the next word right after it.
        return self._groups(entries, end=r"(?!(?<!')\w)")

    def _cues_there(self) -> Container[int]:
        """Return the numbers of the alternatives of cues that have the words they need in one sentence of the text."""
        if self._text is None:
            return range(sys.maxsize)
        needed = json.loads((DATA / f"cue_words_{self.language}.json").read_bytes())
        there = self._text.sentences_with([words.split("|") for words in needed["sets"]])
        cues = enumerate(needed["cues"])
        return {n for n, sets in cues if there[sets[0]] and reduce(and_, map(there.__getitem__, sets))}

    @cached_property
    def sectors(self) -> tuple[re.Pattern[str], Sequence[str]]:
        """One pattern for all words of sectors, and the sector of each of its groups."""
        return self._groups([(text, sector) for sector, text in self.data["sectors"].items()])

    @cached_property
    def offices(self) -> tuple[re.Pattern[str], Sequence[str]]:
        """One pattern for all offices, and the level of each of its groups."""
        return self._groups([(text, level) for level, text in self.data["offices"]])

    def _groups(
        self, entries: Sequence[tuple[str, _Meaning]], end: str = r"(?!\w)"
    ) -> tuple[re.Pattern[str], list[_Meaning]]:
        """Return one pattern for all the texts, as whole words, each in a group of its own, and what each means."""
        if self._text is not None:
            there = ((pruned(text, self._text), meaning) for text, meaning in entries)
            entries = [(text, meaning) for text, meaning in there if text is not None]
        groups = "|".join(self._group(text) for text, _ in entries) or "(?!)"
        return re.compile(rf"(?<!\w)(?:{groups}){end}"), [meaning for _, meaning in entries]

    def _group(self, text: str) -> str:
        """Return an entry as a group; of a whole file's hundreds, most are passed over by the first letter."""
        letters = openings(text, self.data) if self._text is None else None
        first = f"(?=[{''.join(sorted(letters))}])" if letters else ""
        return f"{first}({self._regular(spelt_out(text, self.data))})"

    def _regular(self, text: str) -> str:
        """Return a pattern of the file as a regular expression for the text at hand."""
        return compiled(text, dotted=self._text is None or self._text.dotted)

    @cache  # noqa: B019 - a lexicon lives as long as the process
    def pattern(self, *path: str) -> re.Pattern[str]:
        """Return the entry at `path` of the file as a pattern of whole words; one that matches nothing if absent."""
        entry: Any = self.data  # Any: walks down through the file's levels
        for name in path:
            entry = entry.get(name, {})
        if entry and self._text is not None:
            entry = pruned(entry, self._text)
        regular = self._regular(spelt_out(entry, self.data)) if entry else ""
        return re.compile(rf"(?<!\w)(?:{regular})(?!\w)" if entry else r"(?!)")

    @cached_property
    def grammar(self) -> Grammar:
        """How clauses are read in the language."""
        return grammar(self.language) if self._text is None else Grammar(self.language, self._text)


@cache
def lexicon(language: str) -> Lexicon:
    """Return the lexicon of a language of LANGUAGES."""
    return Lexicon(language)


def own_sectors(vocabulary: "Vocabulary") -> re.Pattern[str] | None:
    """Return a pattern for the journalist's own sectors, one named group each; None where there are none."""
    from relations.text import fold

    groups: dict[str, list[str]] = {}
    for addition in vocabulary.additions:
        if addition["kind"] == "sector":
            entry = addition["sector"]
            names = [entry["id"], entry.get("en", ""), entry.get("fr", ""), *entry.get("aliases", ())]
            groups.setdefault(entry["id"], []).extend(re.escape(fold(name)) for name in names if name)
    if not groups:
        return None
    pattern = "|".join(f"(?P<{id_}>{'|'.join(names)})" for id_, names in groups.items())
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)")


@cache
def _telling_words() -> Mapping[str, tuple[frozenset[str], frozenset[str]]]:
    """Return the commonest words of each language, and all that tell it; kept apart, as they are asked of each text."""
    data: dict[str, dict[str, list[str]]] = json.loads((DATA / "telling_words.json").read_bytes())
    commonest = {code: frozenset(data[code]["function_words"]) for code in LANGUAGES}
    return {code: (words, words.union(data[code]["telling_words"])) for code, words in commonest.items()}


def language_of(plain: str) -> str | None:
    """Return the language of a text in plain form by its commonest words; None where it is neither."""
    words = re.findall(r"[a-z]+", plain[:20000])
    counts = {code: sum(word in telling for word in words) for code, (_, telling) in _telling_words().items()}
    best = max(LANGUAGES, key=lambda code: counts[code])
    return best if words and counts[best] >= max(2, len(words) * 0.08) else None
