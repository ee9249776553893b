"""The header of a report: its subject, its span of time, and what narrows it beyond its countries."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from relations.analysis.evidence import Subject
from relations.analysis.silence import first_on_file, last_on_file
from relations.model import Filter
from relations.model.filters import CRITERIA
from relations.model.summary import AnyInteraction
from relations.render.localizer import Localizer
from relations.render.sections import Section


def subject_line(about: Subject, localizer: Localizer) -> str:
    """Return "Mali – Russia", "Mali and 3 others", or "the whole record: 7 parties"."""
    count = len(about.parties)
    if about.pair:
        return localizer.parties(about.parties)
    if about.country:
        name = localizer.party(about.country)
        return (
            f"{name} {localizer.say('and')} {localizer.many(count - 1, '{n} other', '{n} others')}"
            if count > 1
            else name
        )
    return localizer.say("the whole record: {count} parties", count=count)


def date_span(interactions: Sequence[AnyInteraction], localizer: Localizer) -> str:
    """Return "by 2021 – 26 June 2025": the start of the first interaction and the end of the last."""
    first, last = first_on_file(interactions), last_on_file(interactions)
    if first is None or last is None:
        return ""
    if first is last:
        return localizer.date(first.date)
    start = first.date.partition("/")[0]
    end = last.date.rpartition("/")[2]
    # Late June is told whole: its first day alone would be one that nobody gave.
    words = [
        localizer.date(first.date if start == ".." or "~" in first.date else start),
        localizer.date(last.date if end == ".." or last.date.startswith("..") or "~" in last.date else end),
    ]
    return localizer.symbol(" – ").join(dict.fromkeys(words))


def narrowed(chosen: Filter, localizer: Localizer) -> str:
    """Return "since 2022, sector Energy" for all that narrows a selection but its countries; "" for nothing."""
    return ", ".join(_parts(chosen, localizer))


def selection_sentence(chosen: Filter, localizer: Localizer) -> str:
    """Return a sentence that names the selection and its effect on the report; "" if only countries select."""
    only = narrowed(chosen, localizer)
    return only and localizer.say(
        "Only: {only}. First and last, silence and gaps are those of this selection, not of the whole relation.",
        only=only,
    )


def selection_sections(chosen: Filter, localizer: Localizer) -> list[Section]:
    """Return the sentence as a section to put before all others, or none."""
    sentence = selection_sentence(chosen, localizer)
    return [Section(localizer.say("Selection"), [sentence])] if sentence else []


def _parts(chosen: Filter, localizer: Localizer) -> Iterator[str]:
    say = localizer.say
    start, end = (chosen.since or "..").split("/")[0], (chosen.until or "..").split("/")[-1]
    if start != "..":
        yield localizer.date(f"{start}/..")
    if end != "..":
        yield say("until {date}", date=localizer.date(end))
    for criterion in CRITERIA:
        wanted = getattr(chosen, criterion.name)
        if wanted:
            told = [localizer.wanted(value, criterion.terms) for value in wanted]
            yield f"{say(criterion.label)} {say(' or ').join(told)}"
    if chosen.unsourced:
        yield say("without a source")
