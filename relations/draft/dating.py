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
from relations.draft.time_expressions import FROM_BEFORE, OF_THE_NEWS, Said
from relations.messages import msg

_DAYS = ("day", "weekday", "weekday day")
_RIGHT_BEHIND = 4  # characters
LASTING = ("visit", "meeting", "negotiation", "cooperation", "training")  # what may be of several days
_NEARLY = 3  # days


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


def of_what_is_promised(
    day: Said, sentence: Sentence, spot: CueMatch, known: Sequence[Actor], words: Lexicon, *, ahead: bool
) -> bool:
    """Return whether a date is not the promise's own: "will deliver in April", "promised aid for April"."""
    meant_for = words.grammar.words("meant_for")
    if re.search(rf"(?<!\w){meant_for}\s*$", sentence.plain[spot.start : day.start]):
        return True
    if ahead:
        return not words.pattern("reporting").search(sentence.plain, max(0, day.start - 14), day.start)
    verbs = words.pattern("to_do").finditer(sentence.plain, spot.end, max(spot.end, day.start))
    return any(not any(a.start < verb.end() and verb.start() < a.end for a in known) for verb in verbs)


def of_what_is_asked(
    day: Said, sentence: Sentence, spot: CueMatch, known: Sequence[Actor], words: Lexicon
) -> bool:
    """Return whether a date is that of what somebody is asked to do: "invited him to visit in July"."""
    for verb in words.pattern("to_do").finditer(sentence.plain, spot.start, max(spot.start, day.start)):
        noun = words.grammar.pattern("determiners").search(verb[0]) is not None  # "a request to the king"
        if not noun and not any(a.start < verb.end() and verb.start() < a.end for a in known):
            return True
    return False


def of_a_participle(date: Said, sentence: Sentence, spot: CueMatch, words: Lexicon) -> bool:
    """Return whether a date is that of what was done to a noun behind the cue: "the limits set on Monday by Peru".

    What is done to somebody has a day of its own, whoever did it: "livrera un suspect arrêté jeudi".
    """
    rules = words.grammar
    if not rules.distinguishes_participles or date.start < spot.end:
        return False
    between = sentence.plain[spot.end : date.start]
    agent = re.match(rf" {rules.words('agent_mark')}(?!\w)", sentence.plain[date.end :])
    done_by = re.search(r"(\w+) (?:\w{1,3} )?$", between) if agent else None
    of_their_own = rf"(?<!\w)({rules.words('events_of_their_own')}) (?=[^,;]*$)"
    found = done_by or next(reversed(list(re.finditer(of_their_own, between))), None)
    if found is None or rules.pattern("finite").search(between, found.end()):
        return False
    begins = spot.end + found.start(1)
    if rules.pattern("auxiliaries").search(sentence.plain, max(0, begins - 20), begins):
        return False
    written = sentence.text[begins : begins + len(found[1])]
    return re.fullmatch(rules.words("participle"), written.lower()) is not None


def of_one_set_off(date: Said, sentence: Sentence, spot: CueMatch, words: Lexicon) -> bool:
    """Return whether a date is that of a participle set off behind a cue: "summoned the envoy, posted there in May"."""
    between = sentence.plain[spot.end : max(spot.end, date.start)]
    first = re.compile(r", (\w+)(?![\w-])").match(sentence.text, spot.end + between.find(","))
    if first is None or between.count(",") != 1:  # a second comma ends what is set off
        return False
    return re.fullmatch(words.grammar.words("detached"), first[1].lower()) is not None


def of_an_aside(date: Said, sentence: Sentence, spot: CueMatch, words: Lexicon) -> bool:
    """Return whether a date is that of a participle set off before a cue: "the minister, elected in May, pledged".

    Of those who gather or are asked then it is that of what they do, too: "gathered on Monday, ministers pledged".
    """
    if date.end > spot.start or "," not in sentence.plain[date.end : spot.start]:
        return False
    opened = re.compile(r"(?:^|, |[—–] )\W*(?=(\w+)(?![\w-])[^,]*$)").search(sentence.text, 0, date.start)
    if opened is None or not re.fullmatch(words.grammar.words("detached"), opened[1].lower()):
        return False
    return words.grammar.pattern("at_the_time").match(sentence.plain, opened.end()) is None


def opening(sentence: Sentence, spot: CueMatch, clause: Clause, words: Lexicon) -> int | None:
    """Return where a participle ends that a sentence opens with: "Accused by Togo, Ghana closed its border on Monday".

    The day of what its subject did is not its own, but for those who are received or asked then.
    """
    rules = words.grammar
    first = re.match(r"\W*(?=(\w+)(?![\w-]))", sentence.text)
    if (
        first is None
        or first.end() != spot.start
        or rules.pattern("at_the_time").match(sentence.plain, spot.start)
    ):
        return None
    verb = next(rules.verbs(clause.verbal, spot.end), None)
    end = sentence.plain.rfind(", ", spot.start, verb)
    participle = re.fullmatch(rules.words("detached"), first[1].lower())
    return end if participle and verb is not None and end > 0 else None


def set_off(sentence: Sentence, spot: CueMatch, clause: Clause, words: Lexicon) -> int | None:
    """Return where a participle between commas ends, which has no date but its own: "the envoy, expelled in May, met".

    None for a verb of the clause: it has a verb before it, or none behind the comma.
    """
    rules = words.grammar
    if not sentence.plain[: spot.start].endswith(", ") or rules.distinguishes_participles:
        return None
    end = sentence.plain.find(", ", spot.end)
    verb = end > 0 and rules.pattern("finite").match(clause.verbal, end + 2)
    told = rules.pattern("finite").search(clause.verbal, 0, spot.start)
    going_on = re.compile(r"\w+ing(?!\w)").match(sentence.plain, spot.start)  # "visiting Togo, met on Monday"
    return end if verb and not told and not going_on else None


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
    ends = (s for s in said if s.ends_it)
    lasts = re.compile(rf"(?<!\w){words.grammar.words('lasting')}\s*$")
    return next((s for s in ends if kind == "visit" or lasts.search(sentence.plain[: s.start])), None)


def is_deadline(day: Said, sentence: Sentence, words: Lexicon) -> bool:
    """Return whether a day is only one by which something is to be done: "must leave by Friday"."""
    until = words.grammar.words("deadline")
    return day.kind in _DAYS and re.search(rf"(?<!\w){until}\s*$", sentence.plain[: day.start]) is not None


def is_to_come(edtf: str, published: Published) -> bool:
    """Return whether a date begins on the day of publication or later."""
    return edtf == published.edtf or lies_ahead(edtf, published)


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
