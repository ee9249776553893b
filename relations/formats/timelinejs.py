"""TimelineJS JSON: a title slide, then one slide an interaction, with only the parts of the date that are known.

It is published: notes and uids stay in the record.
"""

import html
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NotRequired, TypedDict

from relations.analysis.evidence import subject
from relations.dates.edtf import Point, points
from relations.formats.wording import Wording, wording
from relations.messages import plural
from relations.model import Interaction, Source
from relations.model.exact_json import json_text
from relations.text import escape_controls
from relations.vocabulary import Vocabulary

_NAMED = 4  # parties that a title still names
_IMAGE = re.compile(r"https?://[^?#]+\.(?:jpe?g|png|gif|webp|svg)(?:[?#].*)?", re.IGNORECASE)


class SlideDate(TypedDict):
    """A date of TimelineJS: as many parts as are known."""

    year: int
    month: NotRequired[int]
    day: NotRequired[int]


class SlideText(TypedDict):
    """The words of a slide, as HTML."""

    headline: str
    text: str


class Media(TypedDict):
    """A picture beside the words, by its address."""

    url: str
    caption: str
    credit: str


class Slide(TypedDict):
    """One interaction on the timeline."""

    unique_id: str
    start_date: SlideDate
    end_date: NotRequired[SlideDate]
    display_date: str
    group: NotRequired[str]
    text: SlideText
    media: NotRequired[Media]
    autolink: bool


def dump(interactions: Iterable[Interaction], vocabulary: Vocabulary, lang: str) -> Iterator[str]:
    """Yield the timeline's JSON, a slide a line; all sectors are in the text, the first one's family is the group."""
    found = list(interactions)
    words = wording(vocabulary, lang, found)
    if not found:
        yield '{"events": []}\n'
        return
    before = '{"events": [\n'
    for it in found:
        yield before + json_text(slide(it, words))
        before = ",\n"
    yield f'\n], "title": {json_text({"text": _title(found, words), "autolink": False})}}}\n'


def slide(it: Interaction, words: Wording) -> Slide:
    """Return the slide of an interaction; its `display_date` says in words what its date's parts cannot."""
    start, end = slide_dates(it.date)
    found: Slide = {
        "unique_id": f"i{it.id or it.uid}",
        "start_date": start,
        "display_date": words.date(it.date),
        "text": {"headline": html.escape(words.headline(it)), "text": _text(it, words)},
        "autolink": False,
    }
    if end:
        found["end_date"] = end
    if it.sectors:
        vocabulary = words.vocabulary
        family = vocabulary.sectors[it.sectors[0].sector].family
        found["group"] = vocabulary.families[family].label(words.lang)
    picture = next((source for source in it.sources if _IMAGE.fullmatch(source.url or "")), None)
    if picture:
        found["media"] = {
            "url": picture.url or "",
            "caption": html.escape(escape_controls(picture.title or "")),
            "credit": html.escape(escape_controls(picture.publisher or "")),
        }
    return found


def slide_dates(edtf: str) -> tuple[SlideDate, SlideDate | None]:
    """Return where a date begins on the axis, and where it ends if that is elsewhere.

    A season, a quarter or a half has its first and last month, and an interval ends with the last month of its last
    year. What is open to the past stands at its end, as TimelineJS needs a start and none is known.
    """
    start, end = points(edtf)
    if start is None:
        assert end is not None, "a date is not open on both sides"
        return _edge(end, last=True), None
    if end is None or (start == end and start.precision in ("year", "month", "day")):
        return _edge(start, last=False), None
    return _edge(start, last=False), _edge(end, last=True)


def _edge(point: Point, *, last: bool) -> SlideDate:
    if point.part is None and not last:
        return {"year": point.year}
    year, month, _ = map(int, (point.last if last else point.first).split("-"))
    found: SlideDate = {"year": year, "month": month}
    if point.day is not None:
        found["day"] = point.day
    return found


def _title(found: Sequence[Interaction], words: Wording) -> SlideText:
    about = subject(found)
    names = [words.vocabulary.parties.name(code, words.lang) for code in about.parties]
    counted = plural(len(found), "{n} interaction", "{n} interactions").in_language(words.lang)
    headline = " – ".join(names) if about.pair else ", ".join(names[:_NAMED])
    if len(names) > _NAMED:
        headline += " …"
    return {"headline": html.escape(headline), "text": f"<p>{html.escape(counted)}</p>"}


def _text(it: Interaction, words: Wording) -> str:
    details = [f"{heading.capitalize()}{words.say(': ')}{text}" for heading, text in words.details(it)]
    lines = [
        f"{words.parties(it)}, {words.type(it)}",
        words.sectors(it),
        *details,
    ]
    if it.confidence == "disputed":
        lines.insert(1, f"{words.say('confidence').capitalize()}{words.say(': ')}{words.confidence(it)}")
    paragraphs = [f"<p>{html.escape(line)}</p>" for line in lines if line.strip()]
    return "".join([*paragraphs, *(_cited(source, words) for source in it.sources)])


def _cited(source: Source, words: Wording) -> str:
    name = html.escape(words.source(source))
    if source.url:
        name = f'<a href="{html.escape(source.url)}">{name}</a>'
    quote = f"{html.escape(words.quoted(source.quote))} " if source.quote else ""
    return f"<p>{quote}{name}</p>"
