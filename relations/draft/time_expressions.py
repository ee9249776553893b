"""When things happened: the date expressions of a sentence, resolved against the day or month of publication.

Nothing is made more precise than it was said: a weekday needs a known day of publication, else it is the month.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, lru_cache
from typing import NamedTuple

from relations import dates
from relations.dates.lexicon import date_lexicon as date_words
from relations.draft.lexicon import Lexicon, lexicon
from relations.draft.sentences import Sentence, plain
from relations.messages import Message, msg

_SHORT = {
    "en": ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sept?", "oct", "nov", "dec"),
    "fr": ("janv", "fevr?", "mars", "avr", "mai", "juin", "juil", "aout", r"sept(?=\.)", "oct", "nov", "dec"),
}

FROM_BEFORE = ("next_day", "eve", "same_day", "next_month", "next_year")  # counted from an event before
_SOON = 60  # days ahead in which a day told as done may still be one to come


@dataclass(frozen=True)
class Said:
    """A date expression where it stands in a sentence: what it names, before it is resolved.

    `kind` is day, weekday, month, year, range, or the name of a relative expression. `direction` is "last", "next"
    or "this" where that was said.
    """

    start: int
    end: int
    kind: str
    day: int | None = None
    month: int | None = None
    year: int | None = None
    weekday: int | None = None
    until: tuple[int, int | None, int | None] | None = None  # the last day, month, year of a range
    direction: str = ""
    ends_it: bool = False


class Resolved(NamedTuple):
    """An EDTF date and how it was arrived at."""

    edtf: str
    why: Message


@dataclass(frozen=True)
class Published:
    """What is known of the day of publication: an EDTF day, month or year, or nothing."""

    edtf: str | None

    @property
    def day(self) -> date | None:
        """The day, where it is known."""
        return date.fromisoformat(self.edtf) if self.edtf and dates.is_day(self.edtf) else None

    @property
    def month(self) -> str | None:
        """The month as an EDTF string, where it is known."""
        return self.edtf[:7] if self.edtf and len(self.edtf) >= 7 else None

    @property
    def middle(self) -> date | None:
        """The day, or the middle of the month: what "the nearest" is counted from."""
        return self.day or (date.fromisoformat(f"{self.month}-15") if self.month else None)


@lru_cache(maxsize=1024)  # asked again for each thing that a sentence tells
def dates_in(sentence: Sentence, words: Lexicon) -> Sequence[Said]:
    """Return the date expressions of a sentence in order; longer ones win over the shorter inside them."""
    found: list[Said] = []
    for kind, pattern in _patterns(words.language):
        for match in pattern.finditer(sentence.plain):
            if any(said.start < match.end() and match.start() < said.end for said in found):
                continue
            said = _said(kind, match, sentence, words)
            if said is not None:
                found.append(said)
    return sorted(found, key=lambda said: said.start)


def resolved(said: Said, published: Published, *, ahead: bool) -> Resolved | None:
    """Return the date that `said` names, seen from the day of publication; None where that cannot be known.

    `ahead`: the sentence speaks of what is to come.
    """
    ahead = (ahead or said.direction == "next") and said.direction != "last"
    match said.kind:
        case "day" | "range":
            return _day(said, published, ahead)
        case "weekday":
            return _weekday(said, published, ahead)
        case "weekday range":
            return _weekdays(said, published, ahead)
        case "weekday day":
            return _weekday_and_day(said, published)
        case "month of year":
            step = 1 if said.direction == "next" else -1
            year = int(published.edtf[:4]) + step if published.edtf else None
            return (
                Resolved(f"{year:04}-{said.month:02}", msg("month of the year before or after"))
                if year
                else None
            )
        case "month":
            return _month(said, published, ahead)
        case "next_day" | "eve" | "same_day" | "next_month" | "next_year" | "within_day":
            return None  # counted from another event
        case "year":
            return Resolved(f"{said.year:04}", msg("the year is said"))
        case _:
            return _relative(said, published, ahead)


def until(said: Said, start: date, published: Published) -> str | None:
    """Return the day until which something that began on `start` goes on, as an ISO day."""
    if said.kind == "weekday" and said.weekday is not None:
        ahead = (said.weekday - start.weekday()) % 7 or 7
        return (start + timedelta(days=ahead)).isoformat()
    last = resolved(said, published, ahead=True)
    return last.edtf if last and dates.is_day(last.edtf) and last.edtf > start.isoformat() else None


def _day(said: Said, published: Published, ahead: bool) -> Resolved | None:
    assert said.day is not None
    assert said.month is not None
    if said.year is not None:
        year, why = said.year, msg("the day is said in full")
    else:
        found = _year(said, published, ahead)
        if found is None:
            if published.edtf and len(published.edtf) == 4:
                return Resolved(published.edtf, msg("only the year of publication is known"))
            return None
        year, why = found, msg("day and month are said; the year is the nearest to publication")
    first = _iso(year, said.month, said.day)
    if said.until is None or first is None:
        return Resolved(first, why) if first else None
    day, month, last_year = said.until
    last_year = last_year or year + (1 if (month or said.month) < said.month else 0)
    last = _iso(last_year, month or said.month, day)
    if last is None or last <= first:
        return None
    return Resolved(f"{first}/{last}", why)


def _year(said: Said, published: Published, ahead: bool) -> int | None:
    """Return the year whose day is nearest to publication, in which the weekday, if said, fits."""
    assert said.month is not None
    assert said.day is not None
    middle = published.middle
    if middle is None:
        return None
    candidates = []
    for year in (middle.year - 1, middle.year, middle.year + 1):
        iso = _iso(year, said.month, said.day)
        if iso is None:
            continue
        day = date.fromisoformat(iso)
        if said.weekday is not None and day.weekday() != said.weekday:
            continue
        if said.direction == "last" and published.day and day >= published.day:
            continue
        if ahead and day < middle.replace(day=1):
            continue
        candidates.append(day)
    if not candidates:
        return None
    nearest = min(candidates, key=lambda day: abs(day - middle))
    past = [day for day in candidates if day <= middle]
    if not ahead and past and (nearest - middle).days > _SOON:
        nearest = max(past)
    return nearest.year


def _weekday(said: Said, published: Published, ahead: bool) -> Resolved | None:
    assert said.weekday is not None
    today = published.day
    if published.edtf is None:
        return None
    if today is None and ahead:
        return Resolved(f"{published.edtf}/..", msg("a weekday after publication"))
    if today is None:
        return Resolved(published.edtf, msg("a weekday, and the day of publication is not known"))
    if ahead:
        days = (said.weekday - today.weekday()) % 7
        if days == 0 and said.direction == "next":
            days = 7
        return Resolved((today + timedelta(days=days)).isoformat(), msg("weekday after publication"))
    days = (today.weekday() - said.weekday) % 7
    if days == 0 and said.direction == "last":
        days = 7
    why = msg("weekday of publication") if days == 0 else msg("weekday before publication")
    return Resolved((today - timedelta(days=days)).isoformat(), why)


def _weekdays(said: Said, published: Published, ahead: bool) -> Resolved | None:
    """Return the days from one weekday to another."""
    first = _weekday(said, published, ahead)
    if first is None or said.until is None or not dates.is_day(first.edtf):
        return first
    start = date.fromisoformat(first.edtf)
    last = start + timedelta(days=(said.until[0] - start.weekday()) % 7)
    return Resolved(f"{first.edtf}/{last.isoformat()}", first.why) if last > start else first


def _weekday_and_day(said: Said, published: Published) -> Resolved | None:
    middle = published.middle
    if middle is None:
        return None
    near = sorted(
        (middle + timedelta(days=offset) for offset in range(-45, 46)), key=lambda day: abs(day - middle)
    )
    fits = [day for day in near if day.day == said.day and day.weekday() == said.weekday]
    return (
        Resolved(fits[0].isoformat(), msg("weekday and day of the month near publication")) if fits else None
    )


def _month(said: Said, published: Published, ahead: bool) -> Resolved | None:
    assert said.month is not None
    if said.year is not None:
        return Resolved(f"{said.year:04}-{said.month:02}", msg("the month is said"))
    if published.month is None:
        return None
    year, month = int(published.month[:4]), int(published.month[5:])
    if ahead and said.month < month:
        year += 1
    elif not ahead and (said.month > month or (said.month == month and said.direction == "last")):
        year -= 1
    return Resolved(
        f"{year:04}-{said.month:02}", msg("the month is said; the year is the nearest to publication")
    )


def _relative(said: Said, published: Published, ahead: bool) -> Resolved | None:
    if said.kind in _OFFSETS or said.kind == "days ago":
        offset = -(said.day or 0) if said.kind == "days ago" else _OFFSETS[said.kind]
        if published.day:
            day = published.day + timedelta(days=offset)
            return Resolved(day.isoformat(), msg("counted from the day of publication"))
        if published.month and offset <= 0:
            return Resolved(published.month, msg("the day of publication is not known, only its month"))
        return None
    steps = {"last": -1, "next": 1}.get(said.direction, 0)
    if said.kind == "week" and published.day:
        monday = published.day + timedelta(days=7 * steps - published.day.weekday())
        sunday = monday + timedelta(days=6)
        return Resolved(f"{monday.isoformat()}/{sunday.isoformat()}", msg("a day of that week"))
    if said.kind in ("weekend", "weeks ago") and published.day:
        monday = published.day - timedelta(days=published.day.weekday() + 7 * (said.day or 0))
        if said.kind == "weeks ago":
            return Resolved(f"{monday}/{monday + timedelta(days=6)}", msg("a day of that week"))
        steps = steps or (-1 if published.day.weekday() < 4 and not ahead and said.direction != "this" else 0)
        saturday = monday + timedelta(days=5 + 7 * steps)
        return Resolved(f"{saturday}/{saturday + timedelta(days=1)}", msg("a day of that weekend"))
    if said.kind == "this month" and published.month:
        count = int(published.month[:4]) * 12 + int(published.month[5:]) - 1 + steps
        return Resolved(f"{count // 12:04}-{count % 12 + 1:02}", msg("counted from the month of publication"))
    if said.kind == "this year" and published.edtf:
        return Resolved(f"{int(published.edtf[:4]) + steps:04}", msg("counted from the year of publication"))
    return None


_OFFSETS = {"today": 0, "yesterday": -1, "before_yesterday": -2, "tomorrow": 1}


def _iso(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


@cache
def _patterns(language: str) -> Sequence[tuple[str, re.Pattern[str]]]:
    """Return the patterns of a language's date expressions by kind, the longest forms first."""
    words = lexicon(language).data["dates"]
    months = "|".join(
        f"{plain(full)}|{short}\\.?"
        for full, short in zip(date_words(language).months, _SHORT[language], strict=True)
    )
    weekday = f"(?:(?P<w>{'|'.join(map(plain, date_words(language).weekdays))}),? )"
    d, m = r"(?P<d>\d{1,2})(?:er|st|nd|rd|th)?", rf"(?P<m>{months})(?!\w)"
    e, n = r"(?P<e>\d{1,2})(?:er|st|nd|rd|th)?", rf"(?P<n>{months})(?!\w)"
    year, year2 = r"(?:,? (?P<y>[12]\d{3}))?(?!\d)", r"(?:,? (?P<z>[12]\d{3}))?(?!\d)"
    to = rf"(?: ?[-/] ?| (?:{words['to']}) (?:the |le )?)"
    side = rf"(?:(?P<dir>{words['last']}|{words['next']}|{words['this']}) )?"
    after = rf"(?: (?P<dir2>{words['last']}|{words['next']}))?(?!\w)"
    names = "|".join(map(plain, date_words(language).weekdays))
    day_part = rf"(?: (?:{words['day_part']}))?"
    before_month = "|".join(words[name] for name in ("last", "next", "this", "in", "earlier")) + "|mid"
    forms: list[tuple[str, str]] = [("day", r"(?P<y>[12]\d{3})-(?P<m>\d{2})-(?P<d>\d{2})")]
    parts = {"weekday": weekday, "names": names, "d": d, "m": m, "e": e, "n": n, "to": to, "after": after}
    parts |= {"year": year, "year2": year2, "numbers": "|".join(lexicon(language).data["numbers"])}
    forms += [(kind, text.format(**parts)) for kind, text in lexicon(language).data["date_forms"]]
    forms += [
        # "in March and August 2022"
        ("month", rf"{m}(?= (?:{lexicon(language).data['and']}) (?:{months}) (?P<y>[12]\d{{3}}))"),
        ("month of year", rf"(?:(?:{words['in']}) )?{m} {words['year of']}"),
        ("month", rf"(?:(?P<dir>{before_month})[ -])?{m}{year}{after}"),
        ("weekday range", rf"(?P<w>{names}){day_part}{to}(?P<w2>{names}){after}"),
        ("weekday", rf"{side}(?P<w>{names}){day_part}{after}"),
        ("weekend", rf"{side}{words['weekend']}{after}"),
        ("weeks ago", words["weeks ago"].format(numbers=parts["numbers"])),
        *((kind, rf"(?:{words[kind]})") for kind in ("before_yesterday", "today", "yesterday", "tomorrow")),
        *((kind, rf"(?:{words[kind]})") for kind in (*FROM_BEFORE, "within_day")),
        ("week", rf"{side}{words['week']}{after}"),
        ("this month", rf"{side}(?:{words['month']}){after}"),
        ("this year", rf"{side}(?:{words['year']}){after}"),
        ("year", rf"(?:{words['in']}) (?P<y>[12]\d{{3}})"),
    ]
    return [(kind, re.compile(rf"(?<![\w/.])(?:{text})(?![\w/])")) for kind, text in forms]


def _said(kind: str, match: re.Match[str], sentence: Sentence, words: Lexicon) -> Said | None:
    """Return the date expression that `match` is; None where the words only look like one."""
    group = {"dir": None, "dir2": None, **match.groupdict()}
    direction = _direction(group["dir"] or group["dir2"] or "", words)
    if kind in ("week", "this month", "this year") and not direction:
        return None
    month = _month_number(group.get("m"), words.language)
    before = sentence.plain[: match.start()].rstrip()
    if (
        kind == "weekday"
        and not direction
        and re.search(rf"(?<!\w)(?:{words.data['dates']['any']})$", before)
    ):
        return None  # "a Sunday", "on Sundays": no day in particular
    if kind == "month":
        capital = sentence.text[match.start("m")].isupper() or not words.data["capital_months"]
        if not capital or not (group["dir"] or group["dir2"] or group.get("y")):
            return None
    number = group.get("d")
    weekday = group.get("w")
    return Said(
        match.start(),
        match.end(),
        kind,
        day=_number(number, words),
        month=month,
        year=int(group.get("y") or 0) or None,
        weekday=[plain(name) for name in date_words(words.language).weekdays].index(weekday)
        if weekday
        else None,
        until=_last(kind, group, words.language),
        direction=direction,
        ends_it=bool(re.search(rf"(?:{words.data['dates']['until']})(?: le| l'| on)?$", before)),
    )


def _last(
    kind: str, group: Mapping[str, str | None], language: str
) -> tuple[int, int | None, int | None] | None:
    """Return the last day of a range, or the last weekday of one; None for what is no range."""
    if kind == "weekday range":
        return [plain(name) for name in date_words(language).weekdays].index(group["w2"] or ""), None, None
    return _last_day(group, language) if kind == "range" else None


def _last_day(group: Mapping[str, str | None], language: str) -> tuple[int, int | None, int | None]:
    year = group.get("z") or (group.get("y") if not group.get("n") else None)
    return int(group.get("e") or 0), _month_number(group.get("n"), language), int(year) if year else None


def _direction(word: str, words: Lexicon) -> str:
    forms = words.data["dates"]
    return next((name for name in ("last", "next", "this") if word in forms[name].split("|")), "")


def _number(text: str | None, words: Lexicon) -> int | None:
    if text is None:
        return None
    return int(text) if text.isdigit() else int(words.data["numbers"][text])


def _month_number(text: str | None, language: str) -> int | None:
    if text is None:
        return None
    if text.isdigit():
        return int(text)
    for number, (full, short) in enumerate(
        zip(date_words(language).months, _SHORT[language], strict=True), 1
    ):
        if re.fullmatch(rf"{plain(full)}|{short}\.?", text):
            return number
    return None
