"""iCalendar, by the icalendar library: what happened as events, what is due as to-dos.

It is published: notes and tags stay in the record.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from relations import dates
from relations.errors import RelationsError
from relations.formats.wording import Wording, wording
from relations.model import Interaction
from relations.text import escape_controls
from relations.vocabulary import Vocabulary

if TYPE_CHECKING:
    from icalendar import Component

_STATUS = {"confirmed": "CONFIRMED", "disputed": "TENTATIVE"}  # a calendar has no word for what is reported


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
    found = list(interactions)
    words = wording(vocabulary, lang, found)
    calendar = Calendar()
    calendar.add("prodid", "-//relations//bilateral-relations//EN")
    calendar.add("version", "2.0")
    uids = {it.id: it.uid for it in found}
    for it in found:
        calendar.add_component(_entry(it, words, uids))
        if it.due:
            calendar.add_component(_due(it, words))
    yield calendar.to_ical().decode()


def _entry(it: Interaction, words: Wording, uids: Mapping[int | None, str]) -> Component:
    from icalendar import Event, Journal

    days = _days(it)
    entry: Component = Event() if days else Journal()
    entry.add("uid", it.uid)
    entry.add("dtstamp", datetime.fromisoformat(it.modified))
    entry.add("summary", words.headline(it))
    entry.add("description", _description(it, words))
    if days:
        entry.add("dtstart", days[0])
        if days[1] < date.max:
            entry.add("dtend", days[1] + timedelta(days=1))  # the end of a whole-day event is the day after
        else:
            entry.add("duration", days[1] - days[0] + timedelta(days=1))
        entry.add("transp", "TRANSPARENT")
        if it.confidence in _STATUS:
            entry.add("status", _STATUS[it.confidence])
        if it.place:
            entry.add("location", escape_controls(it.place))
    if it.sectors:
        sectors = words.vocabulary.sectors
        entry.add("categories", [sectors[id_].label(words.lang) for id_ in it.sector_ids])
    if url := next((source.url for source in it.sources if source.url), None):
        entry.add("url", url)
    for id_ in it.follows:
        if id_ in uids:
            entry.add("related-to", uids[id_])
    return entry


def _due(it: Interaction, words: Wording) -> Component:
    from icalendar import Todo

    assert it.due
    todo = Todo()
    todo.add("uid", f"{it.uid}-due")
    todo.add("dtstamp", datetime.fromisoformat(it.modified))
    todo.add("summary", words.headline(it))
    todo.add("description", words.date(it.due))
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


def _description(it: Interaction, words: Wording) -> str:
    lines = [
        words.date(it.date),
        f"{words.parties(it)}, {words.type(it)}",
        words.sectors(it),
        f"{words.say('confidence').capitalize()}{words.say(': ')}{words.confidence(it)}",
        *(f"{heading.capitalize()}{words.say(': ')}{text}" for heading, text in words.details(it)),
        *(f"{words.quoted(source.quote)} {words.source(source)}" for source in it.sources if source.quote),
    ]
    return "\n".join(line for line in lines if line)
