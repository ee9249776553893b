"""What an editor would query, in sentences."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from relations.analysis.queries import Queries
from relations.dates.lexicon import lexicon
from relations.model import Interaction
from relations.render.sections import Section
from relations.render.voice import Voice


def queries_sections(found: Queries, on_file: Mapping[int, Interaction], voice: Voice) -> list[Section]:
    """Return a section for each query that some interaction raises."""
    say = voice.say

    def told(ids: Sequence[int]) -> list[str]:
        return [_said(on_file[id_], voice) for id_ in ids]

    sections = [
        (say("Recorded from a draft, not read by anyone"), told(found["unread"])),
        (say("Without a source"), told(found["unsourced"])),
        (say("Disputed"), told(found["disputed"])),
        (say("Date not known to the day"), told(found["imprecise"])),
        (say("Perhaps recorded twice"), [*_duplicates(found, on_file, voice)]),
        (say("Follows what is not on file"), [*_dangling(found, voice)]),
        (say("Follows what it cannot follow"), [*_misplaced(found, on_file, voice)]),
        (say("Weekday that does not fit"), [*_weekdays(found, voice)]),
    ]
    shown = [
        Section(f"{heading} ({len(sentences)})", sentences) for heading, sentences in sections if sentences
    ]
    single = ", ".join(f"#{id_}" for id_ in found["single"])
    if single:
        shown.append(Section(f"{say('With a single source')} ({len(found['single'])})", [single]))
    return shown


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


def _misplaced(found: Queries, on_file: Mapping[int, Interaction], voice: Voice) -> Iterator[str]:
    for entry in found["misplaced"]:
        later, earlier = on_file[entry["id"]], on_file[entry["follows"]]
        if entry["why"] == "time":
            yield voice.say(
                "#{id} ({date}) came before #{follows} ({other}), which it follows",
                id=entry["id"],
                date=voice.date(later.date),
                follows=entry["follows"],
                other=voice.date(earlier.date),
            )
        else:
            yield voice.say(
                "#{id} ({parties}) shares no party with #{follows} ({others}), which it follows",
                id=entry["id"],
                parties=voice.parties(later.parties),
                follows=entry["follows"],
                others=voice.parties(earlier.parties),
            )


def _weekdays(found: Queries, voice: Voice) -> Iterator[str]:
    for wrong in found["weekdays"]:
        day, right = voice.date(wrong["day"]), lexicon(voice.look.lang).weekdays[wrong["weekday"]]
        yield voice.say(
            "#{id} says {said}, but {day} is a {right}",
            id=wrong["id"],
            said=voice.quoted(wrong["said"]),
            day=day,
            right=right,
        )
