"""What narrows a report beyond its countries: what is first or last in it is so only there."""

from __future__ import annotations

from collections.abc import Iterator

from relations.model import Filter
from relations.render.localizer import Localizer
from relations.render.sections import Section


def narrowed(chosen: Filter, localizer: Localizer) -> str:
    """Return "since 2022, sector Energy" for all that narrows a selection but its countries; "" for nothing."""
    return ", ".join(_parts(chosen, localizer))


def selection_sentence(chosen: Filter, localizer: Localizer) -> str:
    """Return what the selection is and what that means for the report; "" where only countries select."""
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
    for name, values, in_words in (
        (say("sector"), chosen.sectors, localizer.sector),
        (say("family"), chosen.families, localizer.family),
        (say("who acts:"), chosen.actors, localizer.party),
        (say("type"), chosen.types, localizer.type),
        (say("rung"), chosen.rungs, localizer.rung),
        (say("level"), chosen.levels, localizer.level),
        (say("person"), chosen.people, localizer.quoted),
        (say("place"), chosen.places, localizer.quoted),
        (say("tag"), chosen.tags, localizer.quoted),
        (say("also"), chosen.also, localizer.third_party),
        (say("source"), chosen.sources, localizer.quoted),
        (say("text"), chosen.texts, localizer.quoted),
        (say("confidence"), chosen.confidences, localizer.confidence),
    ):
        if values:
            yield f"{name} {say(' or ').join(map(in_words, values))}"
    if chosen.unsourced:
        yield say("without a source")
