"""The forms one name is written in: typography, articles, documents' inversions and abbreviations, titles."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from unicodedata import category

from relations.messages import DATA
from relations.text import fold

_WORDS = DATA / "party_words.txt"
_LETTERS = str.maketrans(
    {"œ": "oe", "Œ": "OE", "æ": "ae", "Æ": "AE", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "ı": "i"}
    | dict.fromkeys("‘‛ʻʿʾ′", "'")
    | {"ى": "ي", "ة": "ه"}
)
_PUNCTUATION = str.maketrans(dict.fromkeys('()[]{},;:"«»“”„!?…،、', " "))
_ARTICLES = ("the ", "le ", "la ", "les ", "l ", "el ", "los ", "las ", "der ", "die ", "das ")
_PREPOSITIONS = ("du ", "de la ", "de l ", "des ", "de ", "d ", "au ", "aux ", "a la ", "a l ", "en ")


@cache
def _dotted() -> re.Pattern[str]:
    return re.compile(r"(?<!\w)(?:[^\W\d_]\.\s?)+[^\W\d_](?:\.|(?!\w))")


def cleaned(text: str) -> str:
    """Return `text` without invisible characters, with dotted initials joined: `U.S.` is `US`."""
    if not text.isascii():
        text = "".join(mark for mark in text if category(mark) != "Cf").translate(_LETTERS)
    if "." in text:
        text = _dotted().sub(lambda found: re.sub(r"[.\s]", "", found[0]) + " ", text)
    return text.strip()


def key(text: str) -> str:
    """Return the form in which names are compared and stored: folded, without punctuation."""
    return " ".join(fold(cleaned(text)).translate(_PUNCTUATION).split())


def without_article(folded: str) -> Iterator[str]:
    """Yield `folded` without the article or French preposition it starts with, if it starts with one."""
    for start in (*_ARTICLES, *_PREPOSITIONS):
        if folded.startswith(start) and len(folded) > len(start):
            yield folded[len(start) :]


@cache
def _words() -> tuple[Mapping[str, str], frozenset[str], tuple[str, ...]]:
    """Read the word list: what each word stands for ("" for none), the titles, the Chinese words."""
    meaning: dict[str, str] = {}
    titles: set[str] = set()
    for line in _WORDS.read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        sort, plain, forms = (part.strip() for part in line.split("|"))
        meaning.update(dict.fromkeys((bare(key(form)) for form in forms.split()), plain))
        if sort == "title":
            titles.add(plain)
            meaning[plain] = plain
    chinese = (word for word in meaning if "\u4e00" <= word[0] <= "\u9fff")
    return meaning, frozenset(titles), tuple(sorted(chinese, key=len, reverse=True))


def bare(word: str) -> str:
    """Return an Arabic word without its article; any other word as it is."""
    return word[2:] if word.startswith("ال") and len(word) > 4 else word


def name_words(folded: str) -> Iterator[str]:
    """Yield the words of a folded name, the titles written together with a Chinese name apart."""
    _, _, chinese = _words()
    for word in map(bare, folded.split()):
        rest = word
        for part in chinese if word[0] >= "\u4e00" else ():
            if part in rest and part != rest:
                yield part
                rest = rest.replace(part, "", 1)
        yield rest


def bag(folded: str) -> str:
    """Return the words of a name in plain form, whatever their order: `Korea, Rep. of` as `Republic of Korea`.

    "" for a lone abbreviation: `Nev.` is not enough to mean Saint Kitts and Nevis.
    """
    meaning, _, _ = _words()
    read = list(name_words(folded))
    plain = {part for word in read for part in meaning.get(word, word).split()}
    return " ".join(sorted(plain)) if len(plain) > 1 or plain <= set(read) else ""


def telling_word(folded: str) -> str:
    """Return the longest word that has no plain form and so stands in the name as it is; "" when there is none."""
    meaning, _, _ = _words()
    return max((word for word in name_words(folded) if word not in meaning), key=len, default="")


def title_and_rest(folded: str) -> tuple[frozenset[str], str]:
    """Return the plain title words of an official name (republic, kingdom, …) and the name left without them."""
    meaning, titles, _ = _words()
    title, rest = set(), []
    for word in name_words(folded):
        plain = meaning.get(word, word).split()
        if plain and titles.issuperset(plain):
            title.update(plain)
        elif plain:
            rest.append(word)
    return frozenset(title), " ".join(rest)


def glossed(text: str) -> tuple[str, str] | None:
    """Split `Burma (Myanmar)`, `Burma/Myanmar` or `Bamako, Mali` in two; None when it is not so written."""
    found = re.fullmatch(r"([^()/,，]+)(?:[/,，]([^()/,，]+)|\(([^()/,，]+)\))", text.strip())
    return (found[1], found[2] or found[3]) if found else None
