"""Whom a report is about and over what time, in words."""

from __future__ import annotations

from collections.abc import Sequence

from relations.analysis.evidence import Subject
from relations.analysis.silence import first_on_file, last_on_file
from relations.model.outline import Outlined
from relations.render.voice import Voice


def whom(about: Subject, voice: Voice) -> str:
    """Return "Mali – Russia", "Mali and 3 others", or "the whole record: 7 parties"."""
    count = len(about.parties)
    if about.pair:
        return voice.parties(about.parties)
    if about.country:
        name = voice.party(about.country)
        return (
            f"{name} {voice.say('and')} {voice.many(count - 1, '{n} other', '{n} others')}"
            if count > 1
            else name
        )
    return voice.say("the whole record: {count} parties", count=count)


def span_in_words(interactions: Sequence[Outlined], voice: Voice) -> str:
    """Return "before 2021 – 26 June 2025": the start of the first contact and the end of the last."""
    first, last = first_on_file(interactions), last_on_file(interactions)
    if first is None or last is None:
        return ""
    if first is last:
        return voice.date(first.date)
    start, _, _ = first.date.partition("/")
    end = last.date.rpartition("/")[2]
    words = [
        voice.date(first.date if start == ".." else start),
        voice.date(last.date if end == ".." or last.date.startswith("..") else end),
    ]
    return voice.glyph(" – ").join(dict.fromkeys(words))
