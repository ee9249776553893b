"""What narrows a report beyond its countries: what is first or last in it is so only there."""

from __future__ import annotations

from collections.abc import Iterator

from relations.model import Filter
from relations.render.sections import Section
from relations.render.voice import Voice


def narrowed(chosen: Filter, voice: Voice) -> str:
    """Return "since 2022, sector Energy" for all that narrows a selection but its countries; "" for nothing."""
    return ", ".join(_parts(chosen, voice))


def selection_sentence(chosen: Filter, voice: Voice) -> str:
    """Return what the selection is and what that means for the report; "" where only countries select."""
    only = narrowed(chosen, voice)
    return only and voice.say(
        "Only: {only}. First and last, silence and gaps are those of this selection, not of the whole relation.",
        only=only,
    )


def selection_sections(chosen: Filter, voice: Voice) -> list[Section]:
    """Return the sentence as a section to put before all others, or none."""
    sentence = selection_sentence(chosen, voice)
    return [Section(voice.say("Selection"), [sentence])] if sentence else []


def _parts(chosen: Filter, voice: Voice) -> Iterator[str]:
    say = voice.say
    start, end = (chosen.since or "..").split("/")[0], (chosen.until or "..").split("/")[-1]
    if start != "..":
        yield voice.date(f"{start}/..")
    if end != "..":
        yield say("until {date}", date=voice.date(end))
    for name, values, in_words in (
        (say("sector"), chosen.sectors, voice.sector),
        (say("family"), chosen.families, voice.family),
        (say("who acts:"), chosen.actors, voice.party),
        (say("type"), chosen.types, voice.type),
        (say("rung"), chosen.rungs, voice.rung),
        (say("level"), chosen.levels, voice.level),
        (say("person"), chosen.people, voice.quoted),
        (say("place"), chosen.places, voice.quoted),
        (say("tag"), chosen.tags, voice.quoted),
        (say("source"), chosen.sources, voice.quoted),
        (say("text"), chosen.texts, voice.quoted),
        (say("confidence"), chosen.confidences, voice.confidence),
    ):
        if values:
            yield f"{name} {say(' or ').join(map(in_words, values))}"
    if chosen.unsourced:
        yield say("without a source")
