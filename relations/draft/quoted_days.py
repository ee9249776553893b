"""The days that somebody quoted counts from when he spoke: "« a reçu, ce jour, un appel »", "expelled today"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from relations.draft.date_resolution import OFFSETS, Published, is_of_the_week, resolved
from relations.draft.sentences import Sentence
from relations.draft.time_expressions import DAYS, OF_THE_NEWS, Said


def from_when_it_was_said(
    sentence: Sentence, said: Sequence[Said], published: Published, news: str | None
) -> Sequence[Said]:
    """Return the dates of a sentence, each "today" that is quoted as the day on which it was said, or as none.

    It was said on the one day of the news that the sentence gives beside: "« … aujourd'hui … », a dit lundi"; a
    statement that opens the sentence on the day of publication, where `news`, the last day told, is no other.
    """
    counted = [s for s in said if s.kind in OFFSETS and sentence.cited(s.start)]
    if not counted:
        return said
    day = _day_of_saying(sentence, said, published)
    if day is None and sentence.cited(0) and news in (None, published.edtf):
        return said
    return [_from(day, s) if s in counted else s for s in said]


def _day_of_saying(sentence: Sentence, said: Sequence[Said], published: Published) -> date | None:
    """Return the one day of the week before publication that a sentence gives in the writer's own words."""
    told = [s for s in said if s.kind in (*DAYS, *OF_THE_NEWS) and not sentence.cited(s.start)]
    found = resolved(told[0], published, ahead=False) if len(told) == 1 else None
    return date.fromisoformat(found.edtf) if found and is_of_the_week(found, published) else None


def _from(day: date | None, said: Said) -> Said:
    """Return a date that is counted from a day as that in full; as no day in particular where that is not known."""
    if day is None:
        return said._replace(kind="vague")
    meant = day + timedelta(days=OFFSETS[said.kind])
    return said._replace(kind="day", day=meant.day, month=meant.month, year=meant.year)
