"""The briefing as a page a colleague could be handed: sentences, each with the ids that prove it, and tables."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from relations.analysis.breadth import PeriodBreadth
from relations.analysis.briefing import Briefing, PromiseStates, promise_count
from relations.analysis.evidence import Subject
from relations.analysis.promises import Promise, days_late
from relations.analysis.silence import is_exact
from relations.model.outline import Outlined
from relations.render.contact import span_in_words, whom
from relations.render.sections import Section
from relations.render.sheet import Sheet
from relations.render.voice import Voice

_FEWEST = 2  # one appearance has no breadth
_ENOUGH = 20  # below, an entropy is biased low enough to mislead


def briefing_title(interactions: Sequence[Outlined], about: Subject, voice: Voice) -> str:
    """Return whom the briefing is about, on how many interactions, over what time."""
    parts = [
        whom(about, voice),
        voice.many(len(interactions), "{n} interaction", "{n} interactions"),
        span_in_words(interactions, voice),
    ]
    return voice.glyph(" · ").join(parts)


def briefing_sections(
    found: Briefing, promised: Sequence[Promise], today: date, voice: Voice
) -> list[Section]:
    """Return the sections of the briefing; one that needs more records than there are is left out."""
    say = voice.say
    sections = [
        Section(say("On file"), [*_on_file(found, voice)]),
        _sectors(found, voice),
        _breadth(found, voice),
        Section(say("Sides"), [*_sides(found, voice)]),
        _deeds(found, promised, today, voice),
        Section(say("Sourcing"), [*_sourcing(found, voice)]),
    ]
    return [section for section in sections if section.sentences]


def _on_file(found: Briefing, voice: Voice) -> Iterator[str]:
    say, first, last, count = voice.say, found["first"], found["last"], found["tempo"]["gaps"]
    if found["planned"]:
        yield say("Planned: {ids}.", ids=voice.ids(found["planned"]))
    if first is None or last is None:
        return
    if first["id"] != last["id"]:
        yield say("First on file: {date} (#{id}).", date=voice.date(first["date"]), id=first["id"])
    yield say("Last on file: {date} (#{id}).", date=voice.date(last["date"]), id=last["id"])
    silence, median = found["silence_days"], found["tempo"]["median_days"]
    if silence:
        sentence = silence_in_words(found, voice)
        if median and silence > median:
            times = voice.number(silence / median, 1)
            sentence += say(", {times} times the median gap", times=times)
        yield sentence + "."
    if median is not None:
        yield say(
            "Median gap between interactions: {days} ({n} gaps, between dates known to the day).",
            days=voice.days(int(median + 0.5)),
            n=voice.count(count),
        )
    gap = found["longest_gap"]
    if gap and count > 1:
        (before, after), vague = gap["ids"], found["perhaps_in_gap"]
        yield say(
            "Longest gap: {days}, from {start} (#{before}) to {end} (#{after}){doubt}.",
            days=voice.days(gap["days"]),
            start=voice.date(gap["from"]),
            before=before,
            end=voice.date(gap["to"]),
            after=after,
            doubt=say("; {ids} may lie in it", ids=voice.ids(vague)) if vague else "",
        )


def silence_in_words(found: Briefing, voice: Voice) -> str:
    """Return "No interaction for 266 days", "at least" when the last date is not known to the day."""
    days = found["silence_days"]
    if days is None:
        return voice.glyph("–")
    exact = found["last"] is not None and is_exact(found["last"]["date"])
    return voice.say("No interaction for {days}", days=voice.days(days, exact=exact))


def _sectors(found: Briefing, voice: Voice) -> Section:
    say, n, sectors = voice.say, found["breadth"]["n"], found["sectors"]
    sentences = [
        say(
            "{sectors}, {mentions}: an interaction counts once in each of its sectors.",
            sectors=voice.many(len(sectors), "{n} sector", "{n} sectors"),
            mentions=voice.many(n, "{n} mention", "{n} mentions"),
        )
    ]
    if found["without_sector"]:
        sentences.append(say("Without a sector: {ids}.", ids=voice.ids(found["without_sector"])))
    rows = [
        [
            voice.sector(row["sector"]),
            voice.count(row["count"]),
            voice.percent(row["share"]),
            f"{voice.date(row['first']['date'])} #{row['first']['id']}",
            f"{voice.date(row['last']['date'])} #{row['last']['id']}",
            voice.silence(row["silence_days"], exact=is_exact(row["last"]["date"])),
            voice.rung(row["rung"]) if row["rung"] else say("off the ladder"),
        ]
        for row in sectors
    ]
    columns = [
        say("sector"), "n", say("share"), say("first"), say("last"), say("days silent"), say("rung reached"),
    ]  # fmt: skip
    return Section(say("Sectors"), sentences, Sheet(columns, rows), numbers=(1, 2, 5))


def _effective(row: PeriodBreadth, voice: Voice) -> str:
    effective = row["effective_sectors"]
    return _or_dash(None if effective is None or row["n"] < _FEWEST else voice.number(effective), voice)


def _breadth(found: Briefing, voice: Voice) -> Section:
    say, breadth = voice.say, found["breadth"]
    heading = say("Beyond the military?")
    bits, effective = breadth["entropy_bits"], breadth["effective_sectors"]
    if bits is None or effective is None or breadth["n"] < _FEWEST:
        return Section(heading)
    sentences = [
        say("Defence and security: {share} mentions.", share=voice.share(breadth["hard"], breadth["n"])),
        say(
            "As broad as {number} sectors mentioned equally often (effective number; Shannon entropy {bits} bits,"
            " n = {n}).",
            number=voice.number(effective),
            bits=voice.number(bits, 3),
            n=voice.count(breadth["n"]),
        ),
    ]
    if breadth["n"] < _ENOUGH:
        sentences.append(
            say("With n below {least}, the effective number is an underestimate.", least=_ENOUGH)
        )
    rows = [
        [
            voice.period(row["period"]),
            voice.count(row["n"]),
            voice.share(row["hard"], row["n"]),
            _effective(row, voice),
        ]
        for row in breadth["by_period"]
    ]
    columns = [say("year"), "n", say("defence and security"), say("effective sectors")]
    return Section(heading, sentences, Sheet(columns, rows), numbers=(1, 3))


def _sides(found: Briefing, voice: Voice) -> Iterator[str]:
    say, sides = voice.say, found["sides"]
    for party, sectors in sides["by"].items():
        if sectors:
            proved = ", ".join(
                f"{voice.sector(sector)} ({voice.ids(sides['ids'][party][sector])})" for sector in sectors
            )
            yield say("{party} named {sectors}.", party=voice.party(party), sectors=proved)
    if sides["shared"] is None:
        return
    shared, union = len(sides["shared"]), len(sides["union"])
    if not union:
        yield say("No sector is attributed to either side.")
    elif shared:
        both = ", ".join(voice.sector(sector) for sector in sides["shared"])
        yield voice.many(
            shared,
            "Named by both: {sectors} ({n} of {union} sectors).",
            "Named by both: {sectors} ({n} of {union} sectors).",
            sectors=both,
            union=union,
        )
    else:
        yield say("Named by both: none of {union}.", union=voice.many(union, "{n} sector", "{n} sectors"))


def _deeds(found: Briefing, promised: Sequence[Promise], today: date, voice: Voice) -> Section:
    say = voice.say
    rungs = [rung for rung in voice.vocabulary.rungs if any(rung in row for row in found["rungs"].values())]
    rows = [
        [
            voice.sector(sector),
            *(voice.count(len(row[rung])) if rung in row else voice.nothing for rung in rungs),
        ]
        for sector, row in found["rungs"].items()
    ]
    sentences = [
        *_states(found["promises"], voice, agreed=False),
        *_states(found["agreements"], voice, agreed=True),
        *(_overdue(promise, today, voice) for promise in promised if promise["state"] == "overdue"),
    ]
    columns = [say("sector"), *(voice.rung(rung) for rung in rungs)]
    heading = say("Words and deeds")
    return Section(heading, sentences, Sheet(columns, rows), numbers=range(1, len(columns)))


def _states(states: PromiseStates, voice: Voice, *, agreed: bool) -> Iterator[str]:
    """Yield how many were kept (agreements: carried out), and what became of the others."""
    say, kept = voice.say, states["kept"]
    total = promise_count(states)
    if not total:
        yield say("No agreement on file.") if agreed else say("No promise on file.")
        return
    part = say("{part} of {whole}", part=len(kept), whole=total) + _proof(kept, voice)
    yield (
        say("Agreements carried out: {part}.", part=part)
        if agreed
        else say("Promises kept: {part}.", part=part)
    )
    others = [
        (say("under way"), states["under_way"]),
        (say("open"), states["open"]),
        (say("overdue"), states["overdue"]),
        (say("broken off") if agreed else say("broken"), states["broken"]),
    ]
    rest = "; ".join(f"{word} {len(found)}{_proof(found, voice)}" for word, found in others if found)
    if rest:
        yield (
            say("Other agreements: {states}.", states=rest)
            if agreed
            else say("Other promises: {states}.", states=rest)
        )


def _overdue(promise: Promise, today: date, voice: Voice) -> str:
    due = promise["due"] or ""
    return voice.say(
        "Overdue by {days}: {title} (#{id}), due {due}.",
        days=voice.days(days_late(promise, today) or 0, exact=is_exact(due)),
        title=voice.typed(promise["title"]),
        id=promise["id"],
        due=voice.date(due),
    )


def _sourcing(found: Briefing, voice: Voice) -> Iterator[str]:
    say, sourcing, count = voice.say, found["sourcing"], found["count"]
    for heading, proof in (
        (say("Without a source"), sourcing["unsourced"]),
        (say("With a single source"), sourcing["single"]),
        (say("Disputed"), sourcing["disputed"]),
    ):
        part = say("{part} of {whole}", part=len(proof), whole=count)
        yield f"{heading}{voice.colon}{part}{_proof(proof, voice)}."


def _proof(proof: Sequence[int], voice: Voice) -> str:
    return f" ({voice.ids(proof)})" if proof else ""


def _or_dash(value: object, voice: Voice) -> str:
    return voice.glyph("–") if value is None else str(value)
