"""The header of a report: subject and date span."""

from __future__ import annotations

from collections.abc import Sequence

from relations.analysis.evidence import Subject
from relations.analysis.silence import first_on_file, last_on_file
from relations.model.outline import Outlined
from relations.render.localizer import Localizer


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


def date_span(interactions: Sequence[Outlined], localizer: Localizer) -> str:
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
