"""What an editor would query, in sentences."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from relations.analysis.queries import Queries
from relations.dates.lexicon import date_lexicon
from relations.model import Interaction
from relations.model.exact_json import json_text
from relations.model.fields import in_words
from relations.model.interaction import Json
from relations.render.localizer import Localizer
from relations.render.sections import Section


def queries_sections(
    found: Queries, on_file: Mapping[int, Interaction], localizer: Localizer
) -> list[Section]:
    """Return a section for each query that some interaction raises."""
    say = localizer.say

    def told(ids: Sequence[int]) -> list[str]:
        return [_said(on_file[id_], localizer) for id_ in ids]

    kept = [it["id"] for it in found["clashes"] if it["field"] is None]
    sections = [
        (say("Recorded from a draft, not read by anyone"), told(found["unread"])),
        (say("Without a source"), told(found["unsourced"])),
        (say("Disputed"), told(found["disputed"])),
        (say("Date not known to the day"), told(found["imprecise"])),
        (say("Perhaps recorded twice"), [*_duplicates(found, on_file, localizer)]),
        (say("Follows what is not on file"), [*_dangling(found, localizer)]),
        (say("Follows what it cannot follow"), [*_misplaced(found, on_file, localizer)]),
        (say("Weekday that does not fit"), [*_weekdays(found, localizer)]),
        (say("Both sides of a merge set it"), [*_clashes(found, localizer)]),
        (say("Kept by a merge although one side had removed it"), told(kept)),
    ]
    shown = [
        Section(f"{heading} ({len(sentences)})", sentences) for heading, sentences in sections if sentences
    ]
    single = ", ".join(f"#{id_}" for id_ in found["single"])
    if single:
        shown.append(Section(f"{say('With a single source')} ({len(found['single'])})", [single]))
    return shown


def _said(it: Interaction, localizer: Localizer) -> str:
    what = f"{localizer.date(it.date)}, {localizer.parties(it.parties)}"
    return f"#{it.id} {what}{localizer.colon}{localizer.titled(it)}"


def _duplicates(found: Queries, on_file: Mapping[int, Interaction], localizer: Localizer) -> Iterator[str]:
    for group in found["duplicates"]:
        titles = " / ".join(localizer.titled(on_file[id_]) for id_ in group[:4])
        first = on_file[group[0]]
        parts = [
            localizer.ids(group),
            localizer.type(first.type),
            localizer.parties(first.parties),
            localizer.date(first.date),
        ]
        yield f"{', '.join(parts)}{localizer.colon}{titles}"


def _dangling(found: Queries, localizer: Localizer) -> Iterator[str]:
    for entry in found["dangling"]:
        yield localizer.say("#{value} follows {ids}", value=entry["id"], ids=localizer.ids(entry["follows"]))


def _misplaced(found: Queries, on_file: Mapping[int, Interaction], localizer: Localizer) -> Iterator[str]:
    for entry in found["misplaced"]:
        later, earlier = on_file[entry["id"]], on_file[entry["follows"]]
        if entry["why"] == "time":
            yield localizer.say(
                "#{id} ({date}) came before #{follows} ({other}), which it follows",
                id=entry["id"],
                date=localizer.date(later.date),
                follows=entry["follows"],
                other=localizer.date(earlier.date),
            )
        else:
            yield localizer.say(
                "#{id} ({parties}) shares no party with #{follows} ({others}), which it follows",
                id=entry["id"],
                parties=localizer.parties(later.parties),
                follows=entry["follows"],
                others=localizer.parties(earlier.parties),
            )


def _clashes(found: Queries, localizer: Localizer) -> Iterator[str]:
    for clash in found["clashes"]:
        if clash["field"] is None:
            continue
        kept, other = (_value(it, localizer) for it in (clash["kept"], clash["other"]))
        yield localizer.say(
            "#{id} {field}: {kept} is kept, the other is {other}",
            id=clash["id"],
            field=localizer.message(in_words(clash["field"])),
            kept=kept,
            other=other,
        )


def _value(value: Json, localizer: Localizer) -> str:
    if isinstance(value, str):
        return localizer.say("“{value}”", value=localizer.typed(value))
    return localizer.say("nothing") if value is None else localizer.typed(json_text(value))


def _weekdays(found: Queries, localizer: Localizer) -> Iterator[str]:
    for wrong in found["weekdays"]:
        day, right = (
            localizer.date(wrong["day"]),
            date_lexicon(localizer.display.lang).weekdays[wrong["weekday"]],
        )
        yield localizer.say(
            "#{id} says {said}, but {day} is a {right}",
            id=wrong["id"],
            said=localizer.quoted(wrong["said"]),
            day=day,
            right=right,
        )
