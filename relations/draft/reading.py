"""What an article says of itself before it tells its story: its date, its dateline, its headline."""

from __future__ import annotations

import re

from relations import dates
from relations.articles import Article, in_file
from relations.articles.article import printable_line
from relations.dates.lexicon import date_lexicon as date_words
from relations.draft.date_resolution import Published, resolved
from relations.draft.entities import is_city
from relations.draft.lexicon import LANGUAGES, language_of, lexicon
from relations.draft.sentences import Sentence, plain
from relations.draft.time_expressions import Said, dates_in
from relations.errors import NotUnderstood
from relations.messages import msg

# Compiled only where a text may have one, as each costs a third of a millisecond.
_LEADING_DATE = r"(?i)\s*date[ :]+([12]\d{3}(?:-\d{2}){0,2})(?![\d-])\s*"
_PLACE = r"(?P<place>[A-ZÀ-Ý][\w.'’-]*(?:[ /-][A-ZÀ-Ý][\w.'’-]*){0,3})"
_COUNTRY = r"(?:, (?P<country>[A-ZÀ-Ý][\w'’-]+(?: [A-ZÀ-Ý][\w'’-]+){0,2})(?=[,. :(—–-]))?"
_DATELINE = (
    rf"{_PLACE}(?P<date>, [^()—–:/]{{3,30}}?)?"
    r" ?(?P<agency>\([^()]{2,40}\)|/[^/]{2,30}/)? ?(?:—|–|--|-(?= )|(?<=/)\. ?)\s*"
)
_BEHIND = r"(?P<agency> \([^()]{2,40}\))?[.:]?\s+(?=[A-ZÀ-Ý])"
_WIRE = (  # other forms: with the day among the agencies, with a colon, or with nothing behind it
    rf"{_PLACE}{_COUNTRY},? (?P<agency>\((?:[^()]+? - )?(?P<date>[^()]{{6,25}}?) ?\)) ?:?\s*",
    rf"{_PLACE}{_COUNTRY}, (?:le )?(?P<date>[\w. ]{{4,25}}?(?:, \d{{4}})?){_BEHIND}",
)
_DAY_ALONE = r"(?P<place>)(?P<date>(?:\w+ )?\d[\w. ]{0,20}?,? ?\d{4})[.:]? ?(?:—|–|-(?= ))\s*(?=\S)"
_DAY_WITHOUT_YEAR = (
    r"(?P<place>)(?P<date>(?:[A-Z]\w+ )?\d{1,2}(?: [a-zéû]{3,})?) ?(?:[:—–]|-(?= ))\s*(?=[^\W\d])"
)
_CITY = rf"(?P<bracket>\()?{_PLACE} ?(?(bracket)\)|:) (?=[A-ZÀ-Ý])"
_ISSUED_IN = r"(?:Fait à |Done (?:at|in) |Issued in )?(?P<place>[A-ZÀ-Ý][\w'’ -]{2,30})"
_ISSUED_ON = r"(?:le |on )?(?P<date>[\w ,.]{8,30}\d)"
_ISSUED = (  # lines of their own
    rf"(?:[^,\d]{{2,60}}, )?{_ISSUED_IN},? {_ISSUED_ON}\.?",
    rf"{_ISSUED_IN}, [^,\d]{{4,40}}, {_ISSUED_ON}\.?",  # "Bern, press release, 17.01.2010"
    rf"{_ISSUED_IN} \([^()]{{2,40}}\),? {_ISSUED_ON}",
    rf"\(?[Ss]ource ?: ?(?P<place>[^;()]{{4,80}})[;,] \w+ {_ISSUED_ON}\)?",
)
_HEAD = 160  # characters: no dateline is longer
_LINE = 240  # nor a line that says where something was issued


def read(data: bytes | str, *, name: str | None = None, published: str | None = None) -> Article:
    """Return the article in a file's content, the first where there are several; raises what `in_file` does."""
    return understood(in_file(data, name=name)[0], name=name, published=published)


def understood(article: Article, *, name: str | None = None, published: str | None = None) -> Article:
    """Return the article with its date and dateline taken off the text, and its headline or `name` for a title.

    `published` (EDTF) given by hand wins over what the article says. What the text itself said is among the origins.
    """
    given = dates.canonical(published) if published else None
    origins = {**article.origins, "published": msg("--published")} if given else dict(article.origins)
    title = printable_line(name)
    text, published = article.text, given or article.published
    match = re.match(_LEADING_DATE, text) if text.lstrip()[:4].lower() == "date" else None
    if match:
        text = text[match.end() :]
        published = published or _valid(match[1])
    language = language_of(plain(text))
    place = None
    headline = article.title
    if language is not None:
        published = published or _said_published(text, language)
        text, place, published = _without_dateline(text, published)
        headline = headline or printable_line(_headline(text))
    for field, value in (("title", headline), ("published", published)):
        if value and field not in origins:
            origins[field] = msg("the text")
    return article._replace(
        text=text,
        title=headline or title,
        published=published,
        written_in=place,
        origins=origins,
    )


def _valid(text: str) -> str | None:
    try:
        return dates.canonical(text)
    except NotUnderstood:
        return None


def _said_published(text: str, language: str) -> str | None:
    """Return the day after a word like "Published", or of a time stamp near the top; None where there is none."""
    for piece in (text[:800], text[-800:]):
        for line in piece.splitlines():
            sentence = Sentence(line, heading=False)
            said = [s for s in dates_in(sentence, lexicon(language)) if s.kind == "day" and s.year]
            if not said:
                continue
            first = said[0]
            mark = lexicon(language).pattern("published").search(sentence.plain[: first.start])
            alone = len(line) - (first.end - first.start) <= 20
            if (mark and first.start - mark.end() <= 15) or alone:
                found = resolved(first, Published(None), ahead=False)
                return found.edtf if found else None
    return None


def _without_dateline(text: str, published: str | None) -> tuple[str, str | None, str | None]:
    """Return the text without its dateline, the place in it, and the day of publication as far as it is known."""
    for start in [0, *(m.end() for m in re.finditer(r"\n\s*", text[:600]))]:
        match = _dateline(text, start)
        if match is None:
            continue
        day = published
        said = _days(match.groupdict().get("date"))
        if said and (published is None or len(published) < 10):
            found = resolved(said[0], Published(published), ahead=False)
            fits = found and (not published or found.edtf.startswith(published))
            day = found.edtf if found and fits else published
        return text[:start] + text[match.end() :], match["place"] or None, day
    return text, _place_of_issue(text), published


def _dateline(text: str, start: int) -> re.Match[str] | None:
    """Return the dateline that begins at `start`: a place with a day, an agency, or a colon behind it."""
    head = text[start : start + _HEAD]
    match = re.compile(_DATELINE).match(text, start) if any(mark in head for mark in "—–-/") else None
    if match and (match["date"] or match["agency"] or match["place"].isupper() or "—" in match[0]):
        return match if not match["date"] or _days(match["date"]) or match["place"].isupper() else None
    opens = any(map(str.isdigit, head[:12])) and not re.search(r"[.!?]\s", text[:start])  # but for a heading
    for form in (_DAY_ALONE, _DAY_WITHOUT_YEAR) if opens else ():
        match = re.compile(form).match(text, start)
        if match and any(s.start == 0 and s.end == len(match["date"]) for s in _days(match["date"])):
            alone = len(re.findall(rf"(?m)^\s*{form}", text)) == 1  # a chronicle has one on each line
            # "3 May: Ghana expelled two envoys" may be the day of that
            return match if alone and (form is _DAY_ALONE or _says_a_weekday(text[match.end() :])) else None
    for form in _WIRE if any(map(str.isdigit, head)) else ():
        match = re.compile(form).match(text, start)
        if match is None or _opens_a_sentence(match["place"]):
            continue
        if any(s.start == 0 and s.end == len(match["date"]) for s in _days(match["date"])):
            return match
    match = re.compile(_CITY).match(text, start) if ": " in head or ") " in head else None
    return match if match and is_city(plain(match["place"])) else None


def _opens_a_sentence(place: str) -> bool:
    """Return whether what stands where a place does only opens a sentence: "On Friday (3 June 2025), two ships"."""
    first, *_, last = f"{plain(place)} {plain(place)}".split()
    return last in _weekdays() or any(first in lexicon(code).roles for code in LANGUAGES)


def _says_a_weekday(text: str) -> bool:
    """Return whether the first sentence of a text names a day of the week: "… will be held, he said on Tuesday"."""
    first = re.split(r"[.!?](?:\s|$)", text, maxsplit=1)[0]
    return not _weekdays().isdisjoint(re.findall(r"\w+", plain(first)))


def _weekdays() -> frozenset[str]:
    """Return the names of the days of the week in every language."""
    return frozenset(plain(day) for code in LANGUAGES for day in date_words(code).weekdays)


def _days(text: str | None) -> list[Said]:
    """Return the days that a dateline's date says, in whichever language."""
    if not text or not any(map(str.isdigit, text)):  # no day, and no patterns of every language to compile
        return []
    sentence = Sentence(text.lstrip(" ,"), heading=False)
    return [s for code in LANGUAGES for s in dates_in(sentence, lexicon(code)) if s.kind == "day"]


def _place_of_issue(text: str) -> str | None:
    """Return the place in a line of its own that ends in a date, as a release has: "Wellington, 16 October 2024".

    Where it names its source instead, that is returned: "(Source: Ghana's foreign ministry; issued 3 June 2025)".
    """
    for line in map(str.strip, (text[:600] + "\n" + text[600:][-400:]).splitlines()):
        dated = len(line) <= _LINE and any(map(str.isdigit, line[-3:]))
        for form in _ISSUED if dated else ():
            match = re.fullmatch(form, line)
            if match and any(s.year for s in _days(match["date"])):
                return match["place"]
    return None


def _headline(text: str) -> str | None:
    """Return the first line where it is a headline: short, and without an end mark."""
    first = next((line.strip(" #*\t") for line in text.splitlines() if line.strip()), "")
    return first if 8 <= len(first) <= 160 and first[-1] not in ".,;:" else None
