"""Drafts that another reader wrote, such as a language model, held against the article: kept, doubted or refused.

Nothing is taken on trust: the quote stands word for word in the article, both parties are named in it or in a further
quote, words give the date, and what is told as done is not hoped for, announced or denied there.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, cast

from relations import dates
from relations.articles import Article
from relations.draft.cues import statuses
from relations.draft.date_resolution import Published, resolved
from relations.draft.entities import Spotter
from relations.draft.known_people import known_people
from relations.draft.lexicon import Lexicon, language_of, lexicon
from relations.draft.merging import LeftOut
from relations.draft.proposal import Draft, Drafts, FieldEvidence, source_of
from relations.draft.sentences import Sentence, plain
from relations.draft.time_expressions import dates_in
from relations.errors import NotUnderstood
from relations.messages import DATA, Message, msg
from relations.vocabulary import Vocabulary

if TYPE_CHECKING:
    from relations.model.fields import MentionRecord
    from relations.model.interaction import Json

_SUREST = 3  # 4 is for what this program has read itself
_NOT_DONE = {
    "hypothetical": msg("the article tells of it as possible only"),
    "denied": msg("the article says that it did not happen"),
    "postponed": msg("the article says that it was put off"),
}

_MISSING = {
    "quote": msg("it has no quote"),
    "party_quote": msg("it has no party quote"),
    "date_quote": msg("it has no date quote"),
}
_NOT_THERE = {
    "quote": msg("its quote does not stand in the article word for word"),
    "party_quote": msg("its party quote does not stand in the article word for word"),
    "date_quote": msg("its date quote does not stand in the article word for word"),
}


class Unproven(Exception):
    """A draft that the article does not bear out, with the reason."""

    def __init__(self, why: Message) -> None:
        super().__init__(str(why))
        self.why = why


def schema(vocabulary: Vocabulary) -> dict[str, object]:
    """Return the JSON Schema of what `--drafts` takes: an object whose `items` are drafts."""
    text = {"type": "string"}
    quoted = {"type": "array", "items": text}
    sector = {
        "type": "object",
        "properties": {
            "sector": {"enum": list(vocabulary.sectors)},
            "by": {"type": ["string", "null"]},
        },
        "required": ["sector", "by"],
        "additionalProperties": False,
    }
    properties: dict[str, object] = {
        "quote": text,
        "parties": {**quoted, "minItems": 2, "maxItems": 2},
        "party_quotes": quoted,
        "type": {"enum": list(vocabulary.types)},
        "date": {"type": ["string", "null"]},
        "date_quote": {"type": ["string", "null"]},
        "planned": {"type": "boolean"},
        "title": text,
        "sectors": {"type": "array", "items": sector},
    }
    item = {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }
    return {
        "type": "object",
        "properties": {"items": {"type": "array", "items": item}},
        "required": ["items"],
        "additionalProperties": False,
    }


def prompt(vocabulary: Vocabulary) -> str:
    """Return what to tell a language model that is to write drafts of an article."""
    text = (DATA / "draft_prompt.txt").read_text(encoding="utf-8")
    types = "\n".join(f"- {id_}: {vocabulary.types[id_].label('en')}" for id_ in vocabulary.types)
    return text.replace("{types}", types).replace("{sectors}", ", ".join(vocabulary.sectors))


def items_of(text: str) -> list[Mapping[str, Json]]:
    """Return the drafts in a JSON array, an object with `items`, or JSON Lines; NotUnderstood for anything else."""
    try:
        found = json.loads(text)
    except ValueError:
        try:
            found = [json.loads(line) for line in text.splitlines() if line.strip()]
        except ValueError:
            raise NotUnderstood(
                "the drafts are no JSON: give an array, an object with items, or one object a line"
            ) from None
    if isinstance(found, dict):
        found = found["items"] if isinstance(found.get("items"), list) else [found]
    if not isinstance(found, list) or not all(isinstance(item, dict) for item in found):
        raise NotUnderstood(
            "the drafts are no JSON: give an array, an object with items, or one object a line"
        )
    return found


def verify(items: Sequence[Mapping[str, Json]], article: Article, vocabulary: Vocabulary) -> Drafts:
    """Return the drafts that the article bears out, doubtful fields marked, and the others with why not."""
    language = language_of(plain(article.text))
    if language is None:
        return Drafts((), (), None)
    check = _Check(article, vocabulary, lexicon(language))
    kept: list[Draft] = []
    refused: list[LeftOut] = []
    for item in items:
        try:
            kept.append(check.draft(item))
        except Unproven as reason:
            refused.append(
                LeftOut(
                    str(item.get("quote") or item.get("title") or "?"),
                    msg("refused: {reason}", reason=reason.why),
                )
            )
    return Drafts(tuple(kept), tuple(refused), language)


class _Check:
    """One article, asked whether it says what drafts of it say."""

    def __init__(self, article: Article, vocabulary: Vocabulary, words: Lexicon) -> None:
        self.article, self.vocabulary, self.words = article, vocabulary, words
        self.published = Published(article.published)
        self.spotter = Spotter(vocabulary, words)
        self.flat = _flat(article.text)
        self.everywhere = self._codes(article.text)

    def draft(self, item: Mapping[str, Json]) -> Draft:
        """Return a draft in the record's shape; Refused where the article does not bear it out."""
        quote = self._quoted(item.get("quote"), "quote")
        doubtful: dict[str, Message] = {}
        kind = item.get("type")
        if not isinstance(kind, str) or kind not in self.vocabulary.types:
            raise Unproven(msg('"{word}" is no type of interaction', word=str(kind)))
        parties = self._parties(item, quote, doubtful)
        planned = bool(item.get("planned"))
        self._status(quote, kind, doubtful, planned=planned)
        date, date_quote = self._date(item, quote, doubtful, planned=planned)
        sectors = self._sectors(item, parties)
        evidence: dict[str, FieldEvidence] = {
            name: {
                "quote": date_quote if name == "date" else quote,
                "why": doubtful.get(name, msg("borne out by the article")),
                "doubtful": name in doubtful,
            }
            for name in ("date", "parties", "type")
        }
        title = item.get("title")
        return {
            "date": date,
            "key_date": None,
            "parties": parties,
            "type": kind,
            "title": " ".join(title.split())[:200]
            if isinstance(title, str) and title.strip()
            else quote[:120],
            "sectors": sectors,
            "level": None,
            "people": [],
            "place": None,
            "tags": ["planned"] if planned else [],
            "sources": [source_of(self.article, quote)],
            "confidence": "reported",
            "draft_confidence": max(0, _SUREST - len(doubtful)),
            "evidence": evidence,
        }

    def _quoted(self, value: Json, name: str) -> str:
        """Return a quote that stands in the article word for word."""
        if not isinstance(value, str) or len(_flat(value)) < 3:
            raise Unproven(_MISSING[name])
        if _flat(value) not in self.flat:
            raise Unproven(_NOT_THERE[name])
        return " ".join(value.split())

    def _codes(self, text: str) -> set[str]:
        """Return the parties that a text names, by their people too."""
        line = Sentence(" ".join(text.split()), heading=False)
        [mentions] = self.spotter.mentions([line])
        found = {code for m in mentions for code in m.codes}
        people = known_people()
        return found | {people[key].code for m in mentions if m.name and (key := plain(m.name)) in people}

    def _parties(self, item: Mapping[str, Json], quote: str, doubtful: dict[str, Message]) -> list[str]:
        value = item.get("parties")
        if not isinstance(value, list) or len(value) != 2 or not all(isinstance(name, str) for name in value):
            raise Unproven(msg("it does not name two parties"))
        try:
            codes = [self.vocabulary.parties.resolve(cast("str", name)) for name in value]
        except NotUnderstood as error:
            raise Unproven(error.message) from None
        if codes[0] == codes[1]:
            raise Unproven(msg("its two parties are one"))
        given = item.get("party_quotes")
        quotes = [self._quoted(q, "party_quote") for q in given if q] if isinstance(given, list) else []
        named = self._codes(quote).union(*map(self._codes, quotes))
        for code in codes:
            if code not in self.everywhere:
                raise Unproven(msg("the article does not name {party}", party=code))
            if code not in named:
                doubtful["parties"] = msg("{party} is not named in the quote", party=code)
        return codes

    def _status(self, quote: str, kind: str, doubtful: dict[str, Message], *, planned: bool) -> None:
        """Refuse what the quote tells of as not done, or as done where it is planned."""
        told = statuses(Sentence(quote, heading=False), self.words)
        same = {status for type_, status in told if type_ == kind} or {status for _, status in told}
        if told[0][0] == "":
            doubtful["type"] = msg("no words of the quote are known to say so")
        facts = same & {"happened", "recalled"}
        if not facts and "planned" not in same:
            raise Unproven(_NOT_DONE[min(same)])
        if planned and "planned" not in same and kind != "pledge":
            raise Unproven(msg("the article tells of it as done, not as planned"))
        if not planned and not facts:
            raise Unproven(msg("the article announces it only: planned"))
        if len(same) > 1:
            doubtful["type"] = msg("the quote tells of several things, done and not done")

    def _date(
        self, item: Mapping[str, Json], quote: str, doubtful: dict[str, Message], *, planned: bool
    ) -> tuple[str, str]:
        """Return the date as EDTF and the words that give it."""
        value = item.get("date")
        where = self._quoted(item["date_quote"], "date_quote") if item.get("date_quote") else quote
        if not isinstance(value, str) or not value.strip():
            if self.published.edtf is None:
                raise Unproven(msg("it has no date, and the day of publication is not known"))
            doubtful["date"] = msg("no date is said")
            return dates.canonical(
                f"{self.published.edtf}/.." if planned else f"../{self.published.edtf}"
            ), where
        try:
            date = dates.canonical(value)
        except NotUnderstood as error:
            raise Unproven(error.message) from None
        line = Sentence(where, heading=False)
        said = [resolved(s, self.published, ahead=planned) for s in dates_in(line, self.words)]
        meant = {r.edtf for r in said if r is not None}
        if not meant:
            if re.search(r"\d", where) is None or date[:4] not in where:
                doubtful["date"] = msg("no words of the quote give this date")
        elif date not in meant:
            if not any(_inside(date, other) for other in meant):
                raise Unproven(
                    msg("the article says {said}, not {date}", said=", ".join(sorted(meant)), date=date)
                )
            raise Unproven(
                msg(
                    "the article is less precise: {said}, not {date}",
                    said=", ".join(sorted(meant)),
                    date=date,
                )
            )
        start, end = dates.bounds(date)
        first, last = dates.bounds(self.published.edtf) if self.published.edtf else (None, None)
        if not planned and start and last and start > last:
            raise Unproven(msg("told as done, but dated after publication"))
        if planned and end and first and end < first:
            raise Unproven(msg("announced, but dated before publication"))
        return date, where

    def _sectors(self, item: Mapping[str, Json], parties: Sequence[str]) -> list[MentionRecord]:
        found: list[MentionRecord] = []
        given = item.get("sectors")
        for entry in given if isinstance(given, list) else ():
            sector = entry.get("sector") if isinstance(entry, dict) else None
            by = entry.get("by") if isinstance(entry, dict) else None
            if not isinstance(sector, str) or sector not in self.vocabulary.sectors:
                raise Unproven(msg('"{word}" is no sector', word=str(sector)))
            if by is not None and by not in parties:
                raise Unproven(
                    msg('"{word}" is none of its parties and cannot have named a sector', word=str(by))
                )
            found.append({"sector": sector, "by": cast("str | None", by)})
        return found


def _inside(date: str, other: str) -> bool:
    """Return whether the days of `date` lie in those of `other`."""
    (first, last), (start, end) = dates.bounds(other), dates.bounds(date)
    return (first is None or (start is not None and first <= start)) and (
        last is None or (end is not None and end <= last)
    )


def _flat(text: str) -> str:
    """Return a text with its marks, dashes and white space in one form, its words as they are written."""
    for marks, one in (("’‘ʼ", "'"), ("«»“”„", '"'), ("‐‑–—", "-")):
        for mark in marks:
            text = text.replace(mark, one)
    return re.sub(r'\s+|(?<=")\s|\s(?=")', " ", text).replace('" ', '"').replace(' "', '"').strip()
