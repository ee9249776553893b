"""An article's sentences, each as written and in a plain form of the same length for matching."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from relations.draft.lexicon import Lexicon

_BEGINS = r"(?:[A-ZÀ-Ý][a-zà-ÿ]{4,}|The|He|She|It|In|On|At|But|They|His|Her|Le|La|Les|Il|Elle|Ils)"
_END = re.compile(
    r"[.!?…]+[\"'”»’)\]]*(?=\s)|[.!?…][\"”»]*\s*$"
    rf"|(?<=[a-zà-ÿ0-9]{{3}})[.!?](?={_BEGINS}(?:['’]s)? )"  # two sentences that a page has run together
)
_QUOTED = re.compile(
    r"«[^»]*»|“[^”]*”|\"[^\"]*\""
    r"|(?<![^\s(])['‘](?=[A-ZÀ-Ý])[^«»“”\"]{20,}?(?:\w{3}|[.!?…)])['’](?=[,.]?(?:\s|$))"  # 'Nothing …', he said
)
_HALF_QUOTED = (  # a quotation that goes on from the sentence before, or in the next
    r"^[^«»“”\"]*[»”]|[«“][^«»“”\"]*$|^[^\"]*[^\s(]\"(?=[\s,.])[^\"]*$|(?:^|(?<=[\s(:]))\"(?=\S)[^\"]*$"
)
_OUTER = r"[«“\"]\s*([^«»“”\"]+?)\s*[»”\"]?"  # around what an official statement says
_MARKS = frozenset("«»“”\"'‘’")
_SPACE = re.compile(r"\s+")
_WIDEST = 130  # columns of a text that is broken into lines
_LONGEST = 1500  # characters; what is longer is no sentence of prose


@dataclass(frozen=True, eq=False, repr=False)
class Sentence:
    """One sentence of an article: its text, and whether it is a heading."""

    text: str
    heading: bool

    @cached_property
    def plain(self) -> str:
        """The text in lower case without accents, character for character."""
        return plain(self.text)

    @cached_property
    def quotes(self) -> tuple[tuple[int, int], ...]:
        """Where somebody is quoted at length: the spans of quotations of five words or more."""
        return tuple(m.span() for m in _QUOTED.finditer(self.text) if m[0].count(" ") >= 5)

    def cited(self, position: int) -> bool:
        """Return whether `position` lies within quotation marks, whatever their length, or beyond a single one."""
        return any(start <= position < end for start, end in self._citations)

    @cached_property
    def _citations(self) -> tuple[tuple[int, int], ...]:
        """Where somebody is quoted, however shortly, or a quotation goes on from or into another sentence."""
        text = self.text
        if _MARKS.isdisjoint(text):
            return ()
        return tuple(m.span() for marks in (_QUOTED, _HALF_QUOTED) for m in re.finditer(marks, text))

    @cached_property
    def told(self) -> str:
        """The plain text with what is quoted blanked out: the writer's own words."""
        return plain(_QUOTED.sub(lambda m: " " * len(m[0]), self.text))

    def quoted(self, position: int) -> bool:
        """Return whether `position` lies within a quotation."""
        return any(start <= position < end for start, end in self.quotes)


class _Plain(dict[int, str]):
    """A translation table that finds each character's plain form when it is first met."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        base = unicodedata.normalize("NFKD", character)[0].lower()
        self[code] = base if len(base) == 1 else character
        return self[code]


_PLAIN = _Plain(
    {ord(c): "'" for c in "’‘ʼ`´"} | {ord(c): "-" for c in "‐‑–—"} | {ord(c): '"' for c in "«»“”"}
)


def plain(text: str) -> str:
    """Return `text` in lower case without accents, apostrophes and dashes in one form, of the same length."""
    return text.translate(_PLAIN)


def sentences(text: str, words: Lexicon) -> list[Sentence]:
    """Return the sentences of `text`; a line of its own without an end mark is a heading, unless it is all there is."""
    found = []
    for paragraph in _read_out(_paragraphs(text), words):
        parts = _split(paragraph, words.words("abbreviations"))
        for part in parts:
            heading = len(parts) == 1 and part[-1] not in '.!?…:;"”»' and len(part) < 200
            if len(part) <= _LONGEST:
                found.append(Sentence(part, heading))
    return found if len(found) > 1 else [Sentence(one.text, heading=False) for one in found]


def _read_out(paragraphs: Iterable[str], words: Lexicon) -> Iterator[str]:
    """Yield the paragraphs, those of an official statement that says no "we" without their quotation marks.

    It tells of its own side as of others: "The minister made the following statement: …".
    """
    follows = False
    for paragraph in paragraphs:
        quoted = re.fullmatch(_OUTER, paragraph) if follows else None
        told = words.pattern("statement_follows").search(plain(paragraph)) is not None
        we = quoted and words.grammar.pattern("first_person").search(plain(paragraph))
        follows = told or quoted is not None
        yield quoted[1] if quoted and we is None else paragraph


def _paragraphs(text: str) -> list[str]:
    """Return the paragraphs, lines broken for their length joined again."""
    paragraphs: list[str] = []
    for block in re.split(r"\n[ \t]*\n+", text.replace("\r\n", "\n").replace("\r", "\n")):
        open_ = False
        width = max(map(len, block.split("\n")))
        last = 0
        for line in block.split("\n"):
            printable = line if line.isprintable() else "".join(c if c.isprintable() else " " for c in line)
            clean = _SPACE.sub(" ", printable).strip()
            clean = clean.lstrip("#>*• ").strip()
            if not clean:
                continue
            # no room for the next word
            broken = width <= _WIDEST and last + len(clean.split(" ", 1)[0]) >= width
            if open_ and (broken or clean[0].islower() or paragraphs[-1][-1] in ",-("):
                paragraphs[-1] += " " + clean
            else:
                paragraphs.append(clean)
            last = len(line)
            open_ = (60 <= len(clean) <= 130 and clean[-1] not in '.!?…"”»') or clean[-1] in ",-("
    return paragraphs


def _split(paragraph: str, abbreviations: frozenset[str]) -> list[str]:
    parts, start = [], 0
    for end in _END.finditer(paragraph):
        rest = paragraph[end.end() :].lstrip()
        if end[0][0] == "." and _goes_on(paragraph[start : end.start()], rest, abbreviations):
            continue
        if rest and (rest[0].islower() or _inside_quotation(paragraph[start : end.end()])):
            continue
        parts.append(paragraph[start : end.end()].strip())
        start = end.end()
    parts.append(paragraph[start:].strip())
    return [part for part in parts if part]


def _goes_on(before: str, rest: str, abbreviations: frozenset[str]) -> bool:
    """Return whether a full stop after `before` belongs to an abbreviation or an initial."""
    last = before.rsplit(maxsplit=1)[-1] if before.split() else ""
    word = plain(last.strip("(\"'“«’").rsplit("'", 1)[-1].rsplit("’", 1)[-1])
    if word in abbreviations or (len(word) == 1 and last[-1:].isupper() and word != "i"):
        return True
    word = word.rsplit("-", 1)[-1]
    dotted = "." in word and all(len(part) <= 2 for part in word.split("."))
    return dotted and not re.match(
        r"[A-Z][a-zà-ÿ]+ (has|is|was|said|and|will)|(The|In|On|He|She|It|But|Le|La|Il)\b", rest
    )


def _inside_quotation(text: str) -> bool:
    return text.count("«") > text.count("»") or text.count("“") > text.count("”")
