"""Words with an id, two labels and aliases, looked up however a person writes them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from relations.errors import NotUnderstood
from relations.messages import DATA, listed, msg
from relations.text import fold, suggestions
from relations.vocabulary.labels import every_language, label


# A term is told apart by being itself: leaving eq and repr out halves what these classes cost every start.
@dataclass(frozen=True, eq=False, repr=False)
class Term:
    """One entry of a vocabulary: the id that is stored, its labels, and what else people type for it."""

    id: str
    en: str
    fr: str
    aliases: tuple[str, ...] = ()

    def label(self, lang: str) -> str:
        """Return the label in `lang`."""
        return label(self.en, self.fr, lang)

    def in_language(self, lang: str) -> str:
        """Return its name in a sentence: in English the id, which can be typed, in another language the label."""
        return self.id if lang == "en" else self.label(lang)


@dataclass(frozen=True, eq=False, repr=False)
class Sector(Term):
    """What an interaction is about; its family lets "beyond the military" be counted."""

    family: str = "other"


@dataclass(frozen=True, eq=False, repr=False)
class Type(Term):
    """What kind of interaction it is, its rung on the commitment ladder, its CAMEO root and quad class."""

    rung: str = "discussed"
    cameo: str | None = None
    quad: str = "verbal_neutral"


@dataclass(frozen=True, eq=False, repr=False)
class Rung(Term):
    """A step of the ladder discussed, pledged, agreed, underway, delivered (0 to 4), or off it (None)."""

    step: int | None = None


T = TypeVar("T", bound=Term)


_FEW = 8  # terms that a refusal names
_A = {
    "family": msg("a family of sectors"),
    "sector": msg("a sector"),
    "type": msg("a type"),
    "rung": msg("a rung"),
    "level": msg("a level"),
    "confidence": msg("a confidence"),
}


_BROADER: dict[str, tuple[str, str, type[Term]]] = {  # what a kind belongs to: its kind, data file and class
    "sector": ("family", "families", Term),
    "type": ("rung", "rungs", Rung),
}


class Terms(Mapping[str, T], Generic[T]):
    """A vocabulary by id, in the order of its data file, that also finds terms by any of their names."""

    def __init__(
        self, kind: str, plural: str, terms: Sequence[T], ambiguous: Mapping[str, Sequence[str]] | None = None
    ) -> None:
        self.kind = kind
        self.plural = plural
        self._terms: dict[str, T] = {term.id: term for term in terms}
        self._ambiguous = ambiguous or {}
        self._keys: dict[str, str] = {}

    def __getitem__(self, id: str) -> T:
        return self._terms[id]

    def __iter__(self) -> Iterator[str]:
        return iter(self._terms)

    def __len__(self) -> int:
        return len(self._terms)

    def keys_by_name(self) -> Mapping[str, str]:
        """Return every name, folded, with the id it stands for; a name of two terms goes to the first."""
        if not self._keys:
            for term in self._terms.values():
                further = (known[term.en] for known in every_language() if term.en in known)
                for name in (term.id, term.en, term.fr, *further):
                    self._keys.setdefault(fold(name), term.id)
            for term in self._terms.values():
                for name in term.aliases:
                    self._keys.setdefault(fold(name), term.id)
        return self._keys

    def find(self, text: str) -> str:
        """Return the id of the term that `text` names.

        Raises NotUnderstood for an unknown word, with up to three suggestions, and for an ambiguous one,
        with the ids it could mean.
        """
        if text in self._terms:
            return text
        word = fold(text)
        if word in self._ambiguous:
            readings = tuple(self._ambiguous[word])
            raise NotUnderstood(
                '"{text}" could be {readings}: say which one you mean',
                text=text,
                readings=self._named(readings, "or"),
                candidates=readings,
            )
        keys = self.keys_by_name()
        if word in keys:
            return keys[word]
        near = tuple(dict.fromkeys(keys[key] for key in suggestions(word, keys)))
        broader = self._broader(word)
        if broader:
            near = ()
            hint = msg(
                "it is {broader}, and `relations {command}` lists what it holds",
                broader=_A[broader],
                command=self.plural,
            )
        elif near:
            hint = msg("did you mean {near}?", near=self._named(near, "or"))
        elif len(self) <= _FEW:
            hint = msg("use one of {all}", all=self._named(self, "or"))
        else:
            hint = msg(
                "`relations {command}` lists them, `relations {command} add` adds your own",
                command=self.plural,
            )
        raise NotUnderstood(
            '"{text}" is not {a_kind}; {hint}', text=text, a_kind=_A[self.kind], hint=hint, candidates=near
        )

    def _broader(self, word: str) -> str | None:
        """Return the kind that terms of this one belong to, where a folded word names one of that kind."""
        if self.kind not in _BROADER:
            return None
        kind, file, class_ = _BROADER[self.kind]
        return kind if word in Terms(kind, self.plural, read_terms(file, class_)).keys_by_name() else None

    def _named(self, ids: Iterable[str], last: str) -> object:
        return listed([self._terms.get(id_, id_) for id_ in ids], last)


def read_terms(name: str, kind: type[T]) -> list[T]:
    """Return the terms of the package's data file `name`.json."""
    return [kind(**{**entry, "aliases": tuple(entry.get("aliases", ()))}) for entry in read_data(name)]


def read_ambiguous(kind: str) -> dict[str, list[str]]:
    """Return the words that could mean several terms of a `kind`, folded, each with the ids it could mean."""
    return {
        fold(entry["word"]): entry["candidates"]
        for entry in read_data("ambiguous_words")
        if entry["kind"] == kind
    }


def read_data(name: str) -> list[dict[str, Any]]:  # Any: a data file's entries differ by file
    """Return the entries of the package's data file `name`.json."""
    entries: list[dict[str, Any]] = json.loads((DATA / f"{name}.json").read_bytes())
    return entries
