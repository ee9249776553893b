"""TimelineJS JSON: one slide an interaction, with only the parts of the date that are known."""

from __future__ import annotations

import html
import json
from collections.abc import Iterable, Iterator
from typing import NotRequired, TypedDict

from relations import dates
from relations.model import Interaction
from relations.vocabulary import Vocabulary


class SlideDate(TypedDict):
    """A date of TimelineJS: as many parts as are known."""

    year: int
    month: NotRequired[int]
    day: NotRequired[int]


class SlideText(TypedDict):
    """The words of a slide, as HTML."""

    headline: str
    text: str


class Slide(TypedDict):
    """One interaction on the timeline."""

    unique_id: str
    start_date: SlideDate
    end_date: NotRequired[SlideDate]
    display_date: str
    group: NotRequired[str]
    text: SlideText
    autolink: bool


def dump(interactions: Iterable[Interaction], vocabulary: Vocabulary, lang: str) -> Iterator[str]:
    """Yield the timeline's JSON, a slide a line; all sectors are in the text, the first one's family is the group."""
    before = '{"events": [\n'
    for it in interactions:
        yield before + json.dumps(slide(it, vocabulary, lang), ensure_ascii=False)
        before = ",\n"
    yield '{"events": []}\n' if before != ",\n" else "\n]}\n"


def slide(it: Interaction, vocabulary: Vocabulary, lang: str) -> Slide:
    """Return the slide of an interaction; its `display_date` says in words what its date's parts cannot."""
    first, _, last = it.date.partition("/")
    if first in ("", ".."):
        first, last = last, ""  # TimelineJS needs a start: the words say that it is an end
    found: Slide = {
        "unique_id": it.uid,
        "start_date": _parts(first),
        "display_date": dates.words(it.date, lang),
        "text": {"headline": html.escape(it.title), "text": _text(it, vocabulary, lang)},
        "autolink": False,
    }
    if last not in ("", ".."):
        found["end_date"] = _parts(last)
    if it.sectors:
        family = vocabulary.sectors[it.sectors[0].sector].family
        found["group"] = vocabulary.families[family].label(lang)
    return found


def _parts(edtf: str) -> SlideDate:
    numbers = [int(part) for part in edtf.rstrip("~").split("-")]
    found: SlideDate = {"year": numbers[0]}
    if len(numbers) > 1 and numbers[1] <= 12:  # from 21 on it is a season or a quarter, which has no month
        found["month"] = numbers[1]
    if len(numbers) > 2:
        found["day"] = numbers[2]
    return found


def _text(it: Interaction, vocabulary: Vocabulary, lang: str) -> str:
    parties = vocabulary.parties
    names = " – ".join(parties.name(code, lang) for code in it.parties)
    lines = [
        f"{names}, {vocabulary.types[it.type].label(lang)}",
        ", ".join(mention.label(vocabulary, lang) for mention in it.sectors),
        *(it.note or "").split("\n"),
    ]
    paragraphs = [f"<p>{html.escape(line)}</p>" for line in lines if line.strip()]
    for source in it.sources:
        name = html.escape(source.publisher or source.title or source.url or "")
        if source.url:
            name = f'<a href="{html.escape(source.url)}">{name}</a>'
        quote = f"<q>{html.escape(source.quote)}</q> " if source.quote else ""
        paragraphs.append(f"<p>{quote}{name}</p>")
    return "".join(paragraphs)
