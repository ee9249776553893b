"""Which of a clause's dates is an event's own, and whether it lies ahead of publication."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from relations import dates
from relations.draft.actor import Actor
from relations.draft.clause import Clause
from relations.draft.date_resolution import Published, Resolved, resolved
from relations.draft.lexicon import CueMatch, Lexicon
from relations.draft.sentences import Sentence
from relations.draft.time_expressions import DAYS, FROM_BEFORE, OF_THE_NEWS, Said
from relations.messages import msg

_RIGHT_BEHIND = 4  # characters
LASTING = ("visit", "meeting", "negotiation", "cooperation", "training")  # what may be of several days
_NEARLY = 3  # days
_COARSE = ("year", "this year", "this month", "month", "month of year", "week")


def nearest_date(
    sentence: Sentence,
    spot: CueMatch,
    other: Actor,
    said: Sequence[Said],
    published: Published,
    words: Lexicon,
    *,
    ahead: bool,
    listed: bool,
) -> Resolved | None:
    """Return the date of the expression nearest to a cue, or to the one of several listed parties it is about."""
    usable = [s for s in said if not s.ends_it]
    usable = [s for s in usable if sentence.quoted(s.start) == sentence.quoted(spot.start)]
    usable = [s for s in usable if ahead or not _is_of_a_count(s, sentence, words)]
    usable = [s for s in usable if not _is_past_another_time(s, usable, sentence, spot, published)]
    several = len(usable) > 1 and listed
    behind, before = (other.end, other.start) if several else (spot.end, spot.start)

    begun = words.grammar.words("since")

    def distance(s: Said) -> tuple[bool, int]:
        coarse = s.kind in ("year", "this year", "this month", "week")
        return coarse and not several, s.start - behind if s.start >= behind else before - s.end + 15

    # "on Monday to Peru, on Tuesday to Chile"
    leading = several and 0 <= usable[0].start - spot.end <= _RIGHT_BEHIND
    before_it = [s for s in usable if s.end <= other.start] if leading else []
    for expression in before_it[-1:] or sorted(usable, key=distance):
        if expression.kind in (*FROM_BEFORE, "some_time_before", "vague"):
            return None  # "convicted in 2023, was pardoned the day before", "by the end of the year"
        since = ahead and re.search(rf"(?<!\w){begun}\s*$", sentence.plain[: expression.start])
        found = resolved(expression, published, ahead=ahead and not since)
        if found is not None or published.day is None:
            return found  # a weekday is no day without that of publication, and another's date no substitute
    return None


def _is_past_another_time(
    day: Said, said: Sequence[Said], sentence: Sentence, spot: CueMatch, published: Published
) -> bool:
    """Return whether another time stands right behind a cue, and a day behind its comma: "sold last year, it said"."""
    between = (s for s in said if s.kind in _COARSE and spot.end <= s.start < day.start)
    found = resolved(day, published, ahead=False)
    first = found and dates.bounds(found.edtf)[0]
    for when in (s for s in between if "," in sentence.plain[s.end : day.start]):
        other = resolved(when, published, ahead=False)
        last = other and dates.bounds(other.edtf)[1]
        if first and last and last < first:
            return True
    return False


def _is_of_a_count(day: Said, sentence: Sentence, words: Lexicon) -> bool:
    """Return whether a date only says up to when something was counted: "as of today, Ghana had sent ten trucks"."""
    rules = words.grammar
    until = re.search(rf"(?<!\w){rules.words('counted_until')}\s*$", sentence.plain[: day.start])
    return until is not None and rules.pattern("counted").search(sentence.plain) is not None


def since_the_one_before(said: Sequence[Said], before: int, spot: CueMatch, clause: Clause) -> Sequence[Said]:
    """Return the dates of a sentence without those of what its clause told before, up to `before`, where others follow.

    "the talks with Peru on 6 May and those with Togo on 8 June"
    """
    behind = any(clause.holds(s.start) and s.start >= spot.end and not s.ends_it for s in said)
    return [s for s in said if not before <= s.start < spot.start] if before and behind else said


def counted_back(
    sentence: Sentence,
    clause: Clause,
    said: Sequence[Said],
    words: Lexicon,
    published: Published,
    news: str | None,
) -> Resolved | None:
    """Return the day of what a clause tells to be so many days older than what it hangs on, of a day that is told.

    `news` is the day of what was told before, if it was said; else that is of the day of publication.

    "closed its border on Friday, two days after Peru had expelled an envoy"; "The move came a day after"
    """
    rules, above = words.grammar, clause.parent
    counts = rules.pattern("days_after").finditer(sentence.plain)
    mark = next((m for m in counts if m.start() <= clause.opens < m.end()), None)
    next_day = rules.pattern("next_day").match(clause.text, clause.opens)
    if clause.kind != "circumstance" or above is None or (mark is None and next_day is None):
        return None
    number = mark[0].split()[0] if mark else "1"
    days = int(number) if number.isdigit() and len(number) < 4 else words.data["numbers"].get(number)
    dated = (c for c in (above, *above.governors) if any(c.holds(s.start) for s in said))
    told = next(dated, above)  # "il a dit jeudi qu'il avait reçu une lettre, au lendemain de"
    base = [r.edtf for r in (resolved(s, published, ahead=False) for s in said if told.holds(s.start)) if r]
    if not base and published.day and rules.pattern("news").match(above.text.strip(' ,"')):
        base = [news or published.day.isoformat()]
    if days is None or len(base) != 1 or not dates.is_day(base[0]):
        return None
    day = date.fromisoformat(base[0]) - timedelta(days=days)
    return Resolved(day.isoformat(), msg("counted from the event told with it"))


def day_of_the_news(said: Sequence[Said], published: Published) -> str | None:
    """Return the first day of a sentence that is said as that of what is new: "on Monday", "today"."""
    found = (resolved(s, published, ahead=False) for s in said if s.kind in OF_THE_NEWS and not s.direction)
    return next((r.edtf for r in found if r is not None and dates.is_day(r.edtf)), None)


def verb_behind(
    spot: CueMatch, clause: Clause, said: Sequence[Said], there: Sequence[Actor], words: Lexicon
) -> int | None:
    """Return where the verb begins for which a cue only says more of a noun: "envoys expelled in May by Peru marched".

    It stands right behind a date, a place or who did it.
    """
    ends = [s.end for s in said if clause.holds(s.start)]
    ends += [a.end for a in there if a.role in ("by", "in", "to")]
    verbs = (words.grammar.pattern("finite").match(clause.verbal, end + 1) for end in ends if end > spot.end)
    return min((verb.start() for verb in verbs if verb), default=None)


def last_day(kind: str, sentence: Sentence, said: Sequence[Said], words: Lexicon) -> Said | None:
    """Return the day until which something of a type that lasts goes on: "drills that run until Friday"; else None.

    Of anything but a visit it is said by a verb: "gave Peru until Friday" is no length of the talks before.
    """
    if kind not in LASTING:
        return None
    for day in (s for s in said if s.ends_it):
        lasts = rf"(?<!\w){words.grammar.words('lasting')}\s*$"
        if kind == "visit" or re.search(lasts, sentence.plain[: day.start]):
            return day
    return None


def is_deadline(day: Said, sentence: Sentence, words: Lexicon) -> bool:
    """Return whether a day is only one by which something is to be done: "must leave by Friday"."""
    until = words.grammar.words("deadline")
    return day.kind in DAYS and re.search(rf"(?<!\w){until}\s*$", sentence.plain[: day.start]) is not None


def is_to_come(edtf: str, published: Published) -> bool:
    """Return whether a date begins on the day of publication or later."""
    starts = dates.bounds(edtf)[0]
    today = published.day is not None and starts == published.day.isoformat()
    return edtf == published.edtf or today or lies_ahead(edtf, published)


def may_lie_ahead(edtf: str, published: Published) -> bool:
    """Return whether a date that is no day, as it was said, goes on to that of publication: "this week"."""
    end = None if dates.is_day(edtf) else dates.bounds(edtf)[1]
    return bool(end and published.day and end >= published.day.isoformat())


def is_nearly_there(edtf: str, published: Published) -> bool:
    """Return whether a date is a day of the next three."""
    if published.day is None or not dates.is_day(edtf):
        return False
    return 0 <= dates.days_between(published.day.isoformat(), edtf) <= _NEARLY


def is_of_an_earlier_year(said: Said, published: Published) -> bool:
    """Return whether a date says a year before that of publication."""
    return bool(said.year and published.edtf and said.year < int(published.edtf[:4]))


def lies_ahead(edtf: str, published: Published) -> bool:
    """Return whether a date begins after publication."""
    start = dates.bounds(edtf)[0]
    return bool(start and published.day and start > published.day.isoformat())
