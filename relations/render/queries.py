"""What an editor would query, in sentences."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from relations.analysis.queries import Queries
from relations.dates.lexicon import lexicon
from relations.model import Interaction
from relations.render.sections import Section
from relations.render.voice import Voice


def queries_sections(found: Queries, on_file: Mapping[int, Interaction], voice: Voice) -> list[Section]:
    """Return a section for each query that some interaction raises."""
    say = voice.say
    plain = [
        (say("Without a source"), found["unsourced"]),
        (say("Disputed"), found["disputed"]),
        (say("Date not known to the day"), found["imprecise"]),
    ]
    sections = [
        Section(f"{heading} ({len(ids)})", [_said(on_file[id_], voice) for id_ in ids])
        for heading, ids in plain
        if ids
    ]
    for heading, sentences in (
        (
            say("Perhaps recorded twice"),
            [*_duplicates(found, on_file, voice)],
        ),
        (
            say("Follows what is not on file"),
            [*_dangling(found, voice)],
        ),
        (say("Weekday that does not fit"), [*_weekdays(found, voice)]),
    ):
        if sentences:
            sections.append(Section(f"{heading} ({len(sentences)})", sentences))
    single = ", ".join(f"#{id_}" for id_ in found["single"])
    if single:
        heading = say("With a single source")
        sections.append(Section(f"{heading} ({len(found['single'])})", [single]))
    return sections


def _said(it: Interaction, voice: Voice) -> str:
    return f"#{it.id} {voice.date(it.date)}, {voice.parties(it.parties)}{voice.colon}{voice.typed(it.title)}"


def _duplicates(found: Queries, on_file: Mapping[int, Interaction], voice: Voice) -> Iterator[str]:
    for group in found["duplicates"]:
        titles = " / ".join(voice.typed(on_file[id_].title) for id_ in group[:4])
        first = on_file[group[0]]
        parts = [
            voice.ids(group),
            voice.type(first.type),
            voice.parties(first.parties),
            voice.date(first.date),
        ]
        yield f"{', '.join(parts)}{voice.colon}{titles}"


def _dangling(found: Queries, voice: Voice) -> Iterator[str]:
    for entry in found["dangling"]:
        yield voice.say("#{value} follows {ids}", value=entry["id"], ids=voice.ids(entry["follows"]))


def _weekdays(found: Queries, voice: Voice) -> Iterator[str]:
    for wrong in found["weekdays"]:
        day, right = voice.date(wrong["day"]), lexicon(voice.look.lang).weekdays[wrong["weekday"]]
        said = voice.typed(wrong["said"])
        yield voice.say(
            "#{value} says “{said}”, but {day} is a {right}",
            value=wrong["id"],
            said=said,
            day=day,
            right=right,
        )
