"""From a row as it was written to an interaction: labels, aliases and names in either language become codes."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from typing import TypeVar, cast
from uuid import UUID, uuid5

from relations import dates
from relations.errors import NotUnderstood
from relations.formats.rows import ROWS, Incoming, InputRow, Refused, WordRefused, refused
from relations.formats.spreadsheet_safe import split_list
from relations.messages import listed
from relations.model import from_record
from relations.model.fields import DERIVED, FIELDS, NAMES
from relations.model.interaction import Json
from relations.text import composed, fold, suggestions
from relations.vocabulary import Vocabulary
from relations.vocabulary.parties import PartyName

_OF_A_DRAFT = ("draft_confidence", "evidence")  # what `relations draft` prints beside the record's own fields
_SIDES = ("a", "b")  # who acts and the other, where they are given apart
_DATES = tuple(field.name for field in FIELDS if field.kind in ("date", "day"))
_LISTS = tuple(field.name for field in FIELDS if field.kind in ("parties", "texts", "names"))
# Codes of countries that also stand for nothing: NA of R and pandas, "non communiqué", "non renseigné", "sans objet".
_NOTHING = frozenset(("NA", "NC", "NR", "SO"))
_STATES = {"AU": "AUS"}  # our codes of organisations that are ISO's codes of states
_PAIR = re.compile(r"[A-Z]{3}-[A-Z]{3}")
_SORTED = json.JSONEncoder(sort_keys=True)  # equal content is one text, whatever the order of its keys
T = TypeVar("T")


class SeveralRefused(NotUnderstood):
    """All the words of a row that are not understood; as a sentence, the first of them."""

    def __init__(self, refusals: Sequence[WordRefused]) -> None:
        super().__init__(refusals[0].message, field=refusals[0].field)
        self.refusals = tuple(refusals)


@dataclass
class Understanding:
    """What rows are understood by: the vocabulary, the day, the reader's own words for ours, and the moment.

    `words` maps a folded word of the file to one of ours, or to several sectors with ";" between. A date must say its
    year: a file is read long after it was written. `of_a_sheet`: the rows come from CSV or TSV, where a code may be of
    another scheme than ours.
    """

    vocabulary: Vocabulary
    today: date
    now: str
    lang: str = "en"
    day_first: bool | None = None
    words: Mapping[str, str] = field(default_factory=dict)
    of_a_sheet: bool = False
    _same: dict[UUID, int] = field(default_factory=dict)
    _codes: dict[tuple[str, str], str] = field(default_factory=dict)  # of words met before: rows repeat them

    def incoming(self, row: InputRow) -> Incoming | Refused:
        """Return the interaction that the row describes, or the row refused with every word not understood."""
        try:
            fields = self.fields(row.fields)
            given = fields.get("uid") is not None
            if not given:
                _refuse_misspelt(fields)
            id_ = _id(fields.pop("id", None))
            moments = {"added": fields.get("added"), "modified": fields.get("modified")}
            fields["added"] = moments["added"] or moments["modified"] or self.now
            fields["modified"] = moments["modified"] or fields["added"]
            if not given:
                fields["uid"] = self._identity(fields, moments)
            return Incoming(row, from_record(fields, id_, self.vocabulary), given or id_ is not None)
        except SeveralRefused as several:
            first, *others = [refused(row, error, error.value) for error in several.refusals]
            return replace(first, also=tuple(others))
        except WordRefused as error:
            return refused(row, error, error.value)
        except NotUnderstood as error:
            return refused(row, error)

    def fields(self, written: Mapping[str, Json]) -> dict[str, Json]:
        """Return the record's fields with codes, ids and EDTF dates for what was written.

        Raises SeveralRefused with every word that is not understood.
        """
        found: dict[str, Json] = {
            name: value if name == "codes" else _composed(value)
            for name, value in written.items()
            if value is not None and name not in DERIVED
        }
        ours = found.get("uid") is not None
        if _OF_A_DRAFT[0] in found:
            found = {name: value for name, value in found.items() if name not in _OF_A_DRAFT}
        if "parties" not in found and found.keys() & _SIDES:
            found["parties"] = [found.pop(side) for side in _SIDES if side in found]
        refusals: list[WordRefused] = []

        def each(make: Callable[[Json], Json], items: Iterable[Json]) -> list[Json]:
            kept = []
            for item in items:
                try:
                    kept.append(make(item))
                except WordRefused as refusal:
                    refusals.append(refusal)
            return kept

        for name, make in self._makers.items():
            if isinstance(text := found.get(name), str):
                found[name] = next(iter(each(make, [text])), None)
        for name in _LISTS:
            if isinstance(text := found.get(name), str):
                found[name] = list(text.split("-") if _PAIR.fullmatch(text) else split_list(text))
        found["follows"] = each(_whole, _items(found.get("follows")))
        if isinstance(parties := found.get("parties"), list):
            found["parties"] = each(lambda code: self._party(code, "parties", ours), parties)
        if isinstance(others := found.get("also"), list) and not ours:
            found["also"] = each(self._third_party, others)
        if "sectors" in found:
            mentions = [one for item in _items(found["sectors"]) for one in self._each_sector(item)]
            found["sectors"] = each(lambda item: self._mention(item, ours), mentions)
        if isinstance(sources := found.get("sources"), list):
            found["sources"] = each(self._source, sources)
        if refusals:
            raise SeveralRefused(refusals)
        return found

    @cached_property
    def _makers(self) -> dict[str, Callable[[Json], Json]]:
        """Map each single-valued field to its normaliser."""

        def said(name: str, find: Callable[[str], str]) -> Callable[[Json], Json]:
            return lambda text: self._word(name, str(text), find)

        def day(name: str) -> Callable[[Json], Json]:
            return lambda text: self._about(name, str(text), self.date)

        vocabulary = self.vocabulary
        return {
            **{name: day(name) for name in _DATES},
            **{
                field.name: said(field.name, getattr(vocabulary, field.terms).find)
                for field in FIELDS
                if field.terms
            },
        }

    def date(self, text: str) -> str:
        """Return the EDTF string that `text` says; NotUnderstood also where it does not say the year."""
        try:
            return dates.canonical(text)
        except NotUnderstood:
            reading = dates.parse(text, today=self.today, lang=self.lang, day_first=self.day_first)
        ends = (end for end in reading.edtf.split("/") if end != "..")
        digits = {dates.canonical(day)[:4] for day in ends}
        if not all(year in text for year in digits):
            raise NotUnderstood('"{text}" does not say which year; write the year', text=text)
        return reading.edtf

    def sectors(self, text: str) -> list[str]:
        """Return the ids of the sectors that `text` names: one, or those that the reader's word stands for.

        Raises WordRefused for what names none.
        """
        several = split_list(self.words.get(fold(text), "")) if self.words else []
        return [self.sector(one) for one in several] if len(several) > 1 else [self.sector(text)]

    def sector(self, text: str) -> str:
        """Return the id of the sector that `text` names; WordRefused for what names none."""
        return self._word("sectors", text, self.vocabulary.sectors.find)

    def _word(self, field: str, text: str, find: Callable[[str], str]) -> str:
        """Look up `text` with `find`, replaced first by the word of ours that the reader gave for it."""
        code = self._codes.get((field, text))
        if code is None:
            code = self._codes[field, text] = self._about(field, text, lambda _: find(self._our_word(text)))
        return code

    def _our_word(self, text: str) -> str:
        return self.words.get(fold(text), text) if self.words else text

    def _party(self, text: Json, field: str, ours: bool) -> Json:
        """Return a party's code; in a row that is not `ours`, a code that may mean something else is refused."""
        if not isinstance(text, str):
            return text
        key = ("party of ours" if ours else "party", text)
        code = self._codes.get(key)
        if code is None:
            code = self._codes[key] = self._about(field, text, lambda _: self._resolved(text, ours))
        return code

    def _resolved(self, text: str, ours: bool) -> str:
        replaced = fold(text) in self.words
        if not (ours or replaced):
            self._refuse_unsure(text)
        if text in self.vocabulary.parties and (ours or not replaced):
            return text
        return self.vocabulary.parties.resolve(self._our_word(text))

    def _third_party(self, text: Json) -> Json:
        """Return a third party's code, or its name as written where it is like none that is known."""
        try:
            return self._party(text, "also", False)
        except WordRefused as refusal:
            if refusal.candidates:
                raise
            return text

    def _refuse_unsure(self, text: str) -> None:
        code = text.strip().upper()
        if code in _NOTHING:
            party = self.vocabulary.parties.resolve(code)
            raise NotUnderstood(
                '"{code}" can be {party} or no value; write {short}, or leave the cell empty',
                candidates=[party],
                code=text,
                party=PartyName(party, self.vocabulary.parties),
                short=party,
            )
        if self.of_a_sheet and code in _STATES:
            state = _STATES[code]
            raise NotUnderstood(
                '"{code}" can be {organisation} or {state}: say which one you mean',
                candidates=[code, state],
                code=text,
                organisation=PartyName(code, self.vocabulary.parties),
                state=PartyName(state, self.vocabulary.parties),
            )

    def _each_sector(self, item: Json) -> Iterator[Json]:
        """Yield a mention, or several of them where the reader's word stands for several sectors of ours."""
        if not isinstance(item, str):
            yield item
            return
        sector, at, by = item.rpartition("@") if "@" in item else (item, "", "")
        several = split_list(self.words.get(fold(sector), "")) if self.words else []
        yield from (f"{one}{at}{by}" for one in several) if len(several) > 1 else (item,)

    def _mention(self, item: Json, ours: bool) -> Json:
        if isinstance(item, str):
            sector, _, by = item.rpartition("@") if "@" in item else (item, "", "")
            item = {"sector": sector.strip(), "by": by.strip() or None}
        if not isinstance(item, dict) or not isinstance(item.get("sector"), str):
            return item
        named_by = item.get("by")
        return {
            **item,
            "sector": self.sector(str(item["sector"])),
            "by": self._party(named_by, "sectors", ours) if named_by is not None else None,
        }

    def _source(self, source: Json) -> Json:
        if isinstance(source, str):
            return {"url": source} if "://" in source else {"title": source}
        if isinstance(source, dict) and isinstance(day := source.get("published"), str):
            return {**source, "published": self._about("sources.published", day, self.date)}
        return source

    def _about(self, field: str, text: str, find: Callable[[str], T]) -> T:
        try:
            return find(text)
        except NotUnderstood as error:
            raise WordRefused(error, field, text) from None

    def _identity(self, fields: Mapping[str, Json], moments: Mapping[str, Json]) -> str:
        """Return a uid made from the row's ref, else from what it says; then the n-th equal row gets the n-th uid."""
        if isinstance(ref := fields.get("ref"), str):
            return str(uuid5(ROWS, ref))
        content = {**fields, **moments}
        text = _SORTED.encode(content)
        plain = uuid5(ROWS, text)
        number = self._same[plain] = self._same.get(plain, 0) + 1
        return str(plain if number == 1 else uuid5(ROWS, f"{number} {text}"))


def _refuse_misspelt(fields: Mapping[str, Json]) -> None:
    """Refuse a key that was meant for one of ours; one that is like none of them is kept as it came."""
    for name in sorted(fields.keys() - set(NAMES)):
        near = suggestions(name, NAMES)
        if near:
            raise NotUnderstood(
                '"{name}" is not a field; did you mean {near}?',
                field=name,
                name=name,
                near=listed(near, "or"),
            )


def _composed(value: Json) -> Json:
    """Return the texts of a value in composed form (NFC), so that one name is one text whoever typed it."""
    if isinstance(value, str):
        return composed(value)
    if isinstance(value, list):
        return [_composed(item) for item in value]
    if isinstance(value, dict):
        return {key: _composed(item) for key, item in value.items()}
    return value


def _items(value: Json) -> list[Json]:
    if value is None:
        return []
    if isinstance(value, list):
        return value
    return cast("list[Json]", split_list(value)) if isinstance(value, str) else [value]


def _whole(item: Json) -> Json:
    if not isinstance(item, str):
        return item
    found = _number(item)
    if found is None:
        raise WordRefused(NotUnderstood("follows holds ids: whole numbers from 1"), "follows", item)
    return found


def _id(value: Json) -> int | None:
    number = _number(value) if isinstance(value, str) else value
    if number is None and value is None:
        return None
    if type(number) is not int:
        raise WordRefused(NotUnderstood("an id is a whole number from 1"), "id", str(value))
    return number


def _number(text: str) -> int | None:
    digits = text.strip().removeprefix("#")
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 16 else None
