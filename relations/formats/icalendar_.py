"""iCalendar, by the icalendar library: what happened as events, what is due as to-dos."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from relations import dates
from relations.errors import RelationsError
from relations.model import Interaction
from relations.vocabulary import Vocabulary

if TYPE_CHECKING:
    from icalendar import Component

_STATUS = {"confirmed": "CONFIRMED", "reported": "CONFIRMED", "disputed": "TENTATIVE"}


def dump(interactions: Iterable[Interaction], vocabulary: Vocabulary, lang: str) -> Iterator[str]:
    """Yield a calendar: whole-day events, journal entries without a day, and a to-do for each due date.

    What has no day (a month, a season, an open or approximate date) is a journal entry that says its date in
    words: an event would claim all those days. RelationsError where the library is not installed.
    """
    try:
        from icalendar import Calendar
    except ImportError:
        raise RelationsError(
            'writing calendars needs the icalendar library: pip install "bilateral-relations[calendar]"'
        ) from None
    calendar = Calendar()
    calendar.add("prodid", "-//relations//bilateral-relations//EN")
    calendar.add("version", "2.0")
    found = list(interactions)
    uids = {it.id: it.uid for it in found}
    for it in found:
        calendar.add_component(_entry(it, vocabulary, lang, uids))
        if it.due:
            calendar.add_component(_due(it, lang))
    yield calendar.to_ical().decode()


def _entry(it: Interaction, vocabulary: Vocabulary, lang: str, uids: dict[int | None, str]) -> Component:
    from icalendar import Event, Journal

    days = _days(it)
    entry: Component = Event() if days else Journal()
    entry.add("uid", it.uid)
    entry.add("dtstamp", datetime.fromisoformat(it.modified))
    entry.add("summary", it.title)
    entry.add("description", _description(it, vocabulary, lang))
    if days:
        entry.add("dtstart", days[0])
        if days[1] < date.max:
            entry.add("dtend", days[1] + timedelta(days=1))  # the end of a whole-day event is the day after
        else:
            entry.add("duration", days[1] - days[0] + timedelta(days=1))
        entry.add("transp", "TRANSPARENT")
        entry.add("status", _STATUS[it.confidence])
        if it.place:
            entry.add("location", it.place)
    if it.sectors:
        entry.add("categories", [vocabulary.sectors[id_].label(lang) for id_ in it.sector_ids])
    if url := next((source.url for source in it.sources if source.url), None):
        entry.add("url", url)
    for id_ in it.follows:
        if id_ in uids:
            entry.add("related-to", uids[id_])
    return entry


def _due(it: Interaction, lang: str) -> Component:
    from icalendar import Todo

    assert it.due
    todo = Todo()
    todo.add("uid", f"{it.uid}-due")
    todo.add("dtstamp", datetime.fromisoformat(it.modified))
    todo.add("summary", it.title)
    todo.add("description", dates.words(it.due, lang))
    last = dates.bounds(it.due)[1]
    if last:
        todo.add("due", date.fromisoformat(last))
    todo.add("related-to", it.uid)
    return todo


def _days(it: Interaction) -> tuple[date, date] | None:
    """Return the first and last day where both are known as days, else None."""
    if dates.is_approximate(it.date) or dates.is_open(it.date):
        return None
    ends = it.date.split("/")
    if any(dates.precision(end) != "day" for end in ends):
        return None
    return date.fromisoformat(ends[0]), date.fromisoformat(ends[-1])


def _description(it: Interaction, vocabulary: Vocabulary, lang: str) -> str:
    parties = vocabulary.parties
    lines = [
        dates.words(it.date, lang),
        " – ".join(parties.name(code, lang) for code in it.parties)
        + ", "
        + vocabulary.types[it.type].label(lang),
        ", ".join(mention.label(vocabulary, lang) for mention in it.sectors),
        it.note or "",
        *[source.quote or "" for source in it.sources],
    ]
    return "\n".join(line for line in lines if line)
