"""The date expressions of a sentence, as they are said: which kind, and what is named of day, month and year."""

import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from relations.dates.lexicon import date_lexicon as date_words
from relations.draft.lexicon import Lexicon
from relations.draft.sentences import Sentence, plain

_SHORT = {
    "en": ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sept?", "oct", "nov", "dec"),
    "fr": (
        "janv",
        "fevr?",
        "mars",
        "avr",
        "mai",
        "juin",
        "juil",
        "aout",
        r"sept(?=\.| [12]\d{3})",
        "oct",
        "nov",
        "dec",
    ),
}

_BEFORE_LAST = 2  # "the week before last" is two weeks ago
DAYS = ("day", "weekday", "weekday day")
OF_THE_NEWS = ("weekday", "today", "yesterday")  # days of what is new, and no history
FROM_BEFORE = ("next_day", "eve", "same_day", "next_month", "next_year")  # counted from an event before


class Said(NamedTuple):
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
    carried: bool = False  # its year is that of a heading, or the sentence before
    unsure: bool = False  # unless it is ahead: it may be of the year told before


@lru_cache(maxsize=1024)  # asked again for each thing that a sentence tells
def dates_in(sentence: Sentence, words: Lexicon) -> Sequence[Said]:
    """Return the date expressions of a sentence in order; longer ones win over the shorter inside them."""
    found: list[Said] = []
    for kind, pattern in _patterns(words):
        for match in pattern.finditer(sentence.plain):
            if any(said.start < match.end() and match.start() < said.end for said in found):
                continue
            said = _said(kind, match, sentence, words)
            if said is not None:
                found.append(said)
    return sorted(found, key=lambda said: said.start)


@cache
def _patterns(lexicon: Lexicon) -> Sequence[tuple[str, re.Pattern[str]]]:
    """Return the patterns of a language's date expressions by kind, the longest forms first."""
    language = lexicon.language
    words = lexicon.data["dates"]
    months = "|".join(
        f"{plain(full)}|{short}\\.?"
        for full, short in zip(date_words(language).months, _SHORT[language], strict=True)
        if lexicon.may_say(short[:3])
    )
    names = "|".join(name for name in map(plain, date_words(language).weekdays) if lexicon.may_say(name))
    months, names = months or "(?!)", names or "(?!)"
    weekday = f"(?:(?P<w>{names}),? )"
    d, m = r"(?P<d>\d{1,2})(?:er|st|nd|rd|th)?", rf"(?P<m>{months})(?!\w)"
    e, n = r"(?P<e>\d{1,2})(?:er|st|nd|rd|th)?", rf"(?P<n>{months})(?!\w)"
    year = year2 = r"(?!\d)"
    if lexicon.may_match(r"[12]\d{3}"):
        year, year2 = r"(?:,? (?P<y>[12]\d{3}))?(?!\d)", r"(?:,? (?P<z>[12]\d{3}))?(?!\d)"
    to = rf"(?: ?[-/] ?| (?:{words['to']}) (?:the |le )?)"
    side = rf"(?:(?P<dir>{words['last']}|{words['next']}|{words['this']}) )?"
    after = rf"(?: (?P<dir2>{words['last']}|{words['next']}))?(?!\w)"
    day_part = rf"(?: (?:{words['day_part']}))?"
    before_month = "|".join(words[name] for name in ("last", "next", "this", "in", "earlier")) + "|mid"
    forms: list[tuple[str, str]] = [("day", r"(?P<y>[12]\d{3})-(?P<m>\d{2})-(?P<d>\d{2})")]
    parts = {"weekday": weekday, "names": names, "d": d, "m": m, "e": e, "n": n, "to": to, "after": after}
    parts |= {"year": year, "year2": year2, "numbers": "|".join(lexicon.data["numbers"])}
    forms += [(kind, text.format(**parts)) for kind, text in lexicon.data["date_forms"]]
    forms += [
        # "in March and August 2022"
        ("month", rf"{m}(?= (?:{lexicon.data['and']}) (?:{months}) (?P<y>[12]\d{{3}}))"),
        ("month of year", rf"(?:(?:{words['in']}) )?{m} {words['year of']}"),
        ("month", rf"(?:(?P<dir>{before_month})[ -])?{m}{year}{after}"),
        ("weekday range", rf"(?P<w>{names}){day_part}{to}(?P<w2>{names}){after}"),
        ("weekday", rf"{side}(?P<w>{names}){day_part}{after}"),
        ("weekend", rf"{side}{words['weekend']}{after}"),
        ("weeks ago", words["weeks ago"].format(numbers=parts["numbers"])),
        *((kind, rf"(?:{words[kind]})") for kind in ("before_yesterday", "today", "yesterday", "tomorrow")),
        *(
            (kind, rf"(?:{words[kind]})")
            for kind in (*FROM_BEFORE, "within_day", "some_time_before", "vague")
        ),
        ("week", rf"{side}{words['week']}{after}"),
        ("this month", rf"{side}(?:{words['month']}){after}"),
        ("this year", rf"{side}(?:{words['year']}){after}"),
        ("year", rf"(?:{words['in']}) (?P<y>[12]\d{{3}})"),
    ]
    if year == year2:
        forms = [(kind, text) for kind, text in forms if "(?P<y>" not in text]
    until = rf"(?:[-/,]|(?<![\w'])(?:{words['to']}))\W*(?:(?:the|le)\W+)?(?:\d|(?:{names}|{months})(?!\w))"
    if not lexicon.may_match(r" \((?:\w+ )?\d"):  # "on Monday (June 23)"
        forms = [(kind, text) for kind, text in forms if r" \(" not in text]
    if not lexicon.may_match(until):
        forms = [(kind, text) for kind, text in forms if "range" not in kind]
    there = ((kind, lexicon.pruned(text)) for kind, text in forms)
    return [(kind, re.compile(rf"(?<![\w/.])(?:{text})(?![\w/])")) for kind, text in there if text]


def _said(kind: str, match: re.Match[str], sentence: Sentence, words: Lexicon) -> Said | None:
    """Return the date expression that `match` is; None where the words only look like one."""
    group = {"dir": None, "dir2": None, **match.groupdict()}
    direction = _direction(group["dir"] or "", words) or _direction(group["dir2"] or "", words)
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
    if kind == "range" and _are_apart(match, before, words):
        kind, number = "month", None  # "on 21 and 29 August"
    day = _number(number, words) or (_BEFORE_LAST if group.get("before_last") else None)
    return Said(
        match.start(),
        match.end(),
        kind,
        day=day,
        month=month,
        year=int(group.get("y") or 0) or None,
        weekday=[plain(name) for name in date_words(words.language).weekdays].index(weekday)
        if weekday
        else None,
        until=_last(kind, group, words.language),
        direction=direction,
        ends_it=bool(re.search(rf"(?:{words.data['dates']['until']})(?: le| l'| on)?$", before)),
    )


def _are_apart(match: re.Match[str], before: str, words: Lexicon) -> bool:
    """Return whether what reads as a range is days of a month that do not follow one another: "on 21 and 29 August"."""
    listed = re.findall(r"(?<![\w,.])\d{1,2}(?![\d,]\d)", match[0])
    joined = re.search(rf" (?:{words.data['and']}) ", match[0])
    between = re.search(rf"(?<!\w)(?:{words.data['dates']['between']})$", before)
    spans = int(match["e"]) - int(match["d"]) + 1
    return bool(joined) and not between and not match.groupdict().get("n") and spans != len(listed)


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
        if re.fullmatch(rf"{plain(full)}|{short.partition('(?=')[0]}\.?", text):
            return number
    return None
