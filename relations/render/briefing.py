"""The briefing as a page a colleague could be handed: sentences, each with the ids that prove it, and tables."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from relations.analysis.breadth import PeriodBreadth
from relations.analysis.briefing import Briefing, PromiseStates, promise_count
from relations.analysis.evidence import Subject
from relations.analysis.promises import Promise, days_late
from relations.analysis.silence import is_exact
from relations.model.summary import AnyInteraction
from relations.render.data import TableData
from relations.render.header import date_span, subject_line
from relations.render.localizer import Localizer
from relations.render.sections import Section

_FEWEST = 2  # one appearance has no breadth
_ENOUGH = 20  # below, an entropy is biased low enough to mislead


def briefing_title(interactions: Sequence[AnyInteraction], about: Subject, localizer: Localizer) -> str:
    """Return the title of a briefing: its subject, the number of interactions and their span."""
    parts = [
        subject_line(about, localizer),
        localizer.many(len(interactions), "{n} interaction", "{n} interactions"),
        date_span(interactions, localizer),
    ]
    return localizer.symbol(" · ").join(parts)


def briefing_sections(
    found: Briefing,
    promised: Sequence[Promise],
    today: date,
    localizer: Localizer,
    *,
    narrowed: bool = False,
) -> list[Section]:
    """Return the sections of the briefing; one that needs more records than there are is left out.

    First and last are on file, or in a `narrowed` selection only there.
    """
    say = localizer.say
    sections = [
        Section(
            say("In this selection") if narrowed else say("On file"),
            [*_on_file(found, localizer, narrowed=narrowed)],
        ),
        _sectors(found, localizer),
        _breadth(found, localizer),
        Section(say("Sides"), [*_sides(found, localizer)]),
        _deeds(found, promised, today, localizer),
        Section(say("Sourcing"), [*_sourcing(found, localizer)]),
    ]
    return [section for section in sections if section.sentences]


def _on_file(found: Briefing, localizer: Localizer, *, narrowed: bool) -> Iterator[str]:
    say, first, last, count = localizer.say, found["first"], found["last"], found["tempo"]["gaps"]
    if found["planned"]:
        yield say("Planned: {ids}.", ids=localizer.ids(found["planned"]))
    if first is None or last is None:
        return
    if first["id"] != last["id"]:
        begun = {"date": localizer.date(first["date"]), "id": first["id"]}
        if narrowed:
            yield say("First in this selection: {date} (#{id}).", **begun)
        else:
            yield say("First on file: {date} (#{id}).", **begun)
    latest = {"date": localizer.date(last["date"]), "id": last["id"]}
    if narrowed:
        yield say("Last in this selection: {date} (#{id}).", **latest)
    else:
        yield say("Last on file: {date} (#{id}).", **latest)
    silence, median = found["silence_days"], found["tempo"]["median_days"]
    if silence:
        sentence = silence_in_words(found, localizer)
        if median and silence > median:
            times = localizer.number(silence / median, 1)
            sentence += say(", {times} times the median gap", times=times)
        yield sentence + "."
    if median is not None:
        yield say(
            "Median gap between interactions: {days} ({n} gaps, between dates known to the day).",
            days=localizer.days(int(median + 0.5)),
            n=localizer.count(count),
        )
    gap = found["longest_gap"]
    if gap and count > 1:
        (before, after), vague = gap["ids"], found["perhaps_in_gap"]
        yield say(
            "Longest gap: {days}, from {start} (#{before}) to {end} (#{after}){doubt}.",
            days=localizer.days(gap["days"]),
            start=localizer.date(gap["from"]),
            before=before,
            end=localizer.date(gap["to"]),
            after=after,
            doubt=say("; {ids} may lie in it", ids=localizer.ids(vague)) if vague else "",
        )


def silence_in_words(found: Briefing, localizer: Localizer) -> str:
    """Return "No interaction for 266 days", "at least" when the last date is not known to the day."""
    days = found["silence_days"]
    if days is None:
        return localizer.symbol("–")
    exact = found["last"] is not None and is_exact(found["last"]["date"])
    return localizer.say("No interaction for {days}", days=localizer.days(days, exact=exact))


def _sectors(found: Briefing, localizer: Localizer) -> Section:
    say, n, sectors = localizer.say, found["breadth"]["n"], found["sectors"]
    sentences = [
        say(
            "{sectors}, {mentions}: an interaction counts once in each of its sectors.",
            sectors=localizer.many(len(sectors), "{n} sector", "{n} sectors"),
            mentions=localizer.many(n, "{n} mention", "{n} mentions"),
        )
    ]
    if found["without_sector"]:
        sentences.append(say("Without a sector: {ids}.", ids=localizer.ids(found["without_sector"])))
    rows = [
        [
            localizer.sector(row["sector"]),
            localizer.count(row["count"]),
            localizer.percent(row["share"]),
            localizer.evidence(row["first"]),
            localizer.evidence(row["last"]),
            localizer.silence(row["silence_days"], exact=is_exact(row["last"]["date"])),
            localizer.rung(row["rung"]) if row["rung"] else say("off the ladder"),
        ]
        for row in sectors
    ]
    columns = [
        say("sector"), "n", say("share"), say("first"), say("last"), say("days silent"), say("rung reached"),
    ]  # fmt: skip
    return Section(say("Sectors"), sentences, TableData(columns, rows, "sectors"), numbers=(1, 2, 5))


def _effective(row: PeriodBreadth, localizer: Localizer) -> str:
    effective = row["effective_sectors"]
    known = effective is not None and row["n"] >= _FEWEST
    return localizer.number(effective or 0) if known else localizer.symbol("–")


def _breadth(found: Briefing, localizer: Localizer) -> Section:
    say, breadth = localizer.say, found["breadth"]
    heading = say("Beyond the military?")
    bits, effective = breadth["entropy_bits"], breadth["effective_sectors"]
    if bits is None or effective is None or breadth["n"] < _FEWEST:
        return Section(heading)
    sentences = [
        say(
            "Defence and security: {part} of {whole} mentions ({share}).",
            part=localizer.count(breadth["hard"]),
            whole=localizer.count(breadth["n"]),
            share=localizer.percent(breadth["hard"] / breadth["n"]),
        ),
        say(
            "As broad as {number} sectors mentioned equally often (effective number; Shannon entropy {bits} bits,"
            " n = {n}).",
            number=localizer.number(effective),
            bits=localizer.number(bits, 3),
            n=localizer.count(breadth["n"]),
        ),
    ]
    if breadth["n"] < _ENOUGH:
        sentences.append(
            say("With n below {least}, the effective number is an underestimate.", least=_ENOUGH)
        )
    rows = [
        [
            localizer.period(row["period"]),
            localizer.count(row["n"]),
            localizer.share(row["hard"], row["n"]),
            _effective(row, localizer),
        ]
        for row in breadth["by_period"]
    ]
    columns = [say("year"), "n", say("defence and security"), say("effective sectors")]
    return Section(heading, sentences, TableData(columns, rows, "breadth"), numbers=(1, 3))


def _sides(found: Briefing, localizer: Localizer) -> Iterator[str]:
    say, sides = localizer.say, found["sides"]
    for party, sectors in sides["by"].items():
        if sectors:
            proved = ", ".join(
                f"{localizer.sector(sector)} ({localizer.ids(sides['ids'][party][sector])})"
                for sector in sectors
            )
            yield say("{party} named {sectors}.", party=localizer.party(party), sectors=proved)
    if sides["shared"] is None:
        return
    shared, union = len(sides["shared"]), len(sides["union"])
    if not union:
        yield say("No sector is attributed to either side.")
    elif shared:
        both = ", ".join(localizer.sector(sector) for sector in sides["shared"])
        yield localizer.many(
            shared,
            "Named by both: {sectors} ({n} of {union} sectors).",
            "Named by both: {sectors} ({n} of {union} sectors).",
            sectors=both,
            union=union,
        )
    else:
        yield say("Named by both: none of {union}.", union=localizer.many(union, "{n} sector", "{n} sectors"))


def _deeds(found: Briefing, promised: Sequence[Promise], today: date, localizer: Localizer) -> Section:
    say = localizer.say
    rungs = [
        rung for rung in localizer.vocabulary.rungs if any(rung in row for row in found["rungs"].values())
    ]
    rows = [
        [
            localizer.sector(sector),
            *(localizer.count(len(row[rung])) if rung in row else localizer.nothing for rung in rungs),
        ]
        for sector, row in found["rungs"].items()
    ]
    sentences = [
        *_states(found["promises"], localizer, agreed=False),
        *_states(found["agreements"], localizer, agreed=True),
        *(
            _overdue(promise, today, localizer, disputed=promise["id"] in found["sourcing"]["disputed"])
            for promise in promised
            if promise["state"] == "overdue"
        ),
    ]
    columns = [say("sector"), *(localizer.rung(rung) for rung in rungs)]
    heading = say("Words and deeds")
    return Section(heading, sentences, TableData(columns, rows, "deeds"), numbers=range(1, len(columns)))


def _states(states: PromiseStates, localizer: Localizer, *, agreed: bool) -> Iterator[str]:
    """Yield how many were kept (agreements: carried out), and what became of the others."""
    say, kept = localizer.say, states["kept"]
    total = promise_count(states)
    if not total:
        yield say("No agreement on file.") if agreed else say("No promise on file.")
        return
    part = say("{part} of {whole}", part=len(kept), whole=total) + _proof(kept, localizer)
    yield (
        say("Agreements carried out: {part}.", part=part)
        if agreed
        else say("Promises kept: {part}.", part=part)
    )
    many = localizer.many
    under_way, open_, late, broken = states["under_way"], states["open"], states["overdue"], states["broken"]
    others = [
        (many(len(under_way), "{n} under way", "{n} under way"), under_way),
        (many(len(open_), "{n} open", "{n} open"), open_),
        (many(len(late), "{n} overdue", "{n} overdue"), late),
        (
            many(len(broken), "{n} broken off", "{n} broken off")
            if agreed
            else many(len(broken), "{n} broken", "{n} broken"),
            broken,
        ),
    ]
    rest = "; ".join(f"{words}{_proof(found, localizer)}" for words, found in others if found)
    if rest:
        yield (
            say("Other agreements: {states}.", states=rest)
            if agreed
            else say("Other promises: {states}.", states=rest)
        )


def _overdue(promise: Promise, today: date, localizer: Localizer, *, disputed: bool) -> str:
    due = promise["due"] or ""
    doubt = localizer.say(" –\xa0disputed") if disputed else ""
    return localizer.say(
        "Overdue by {days}: {title} (#{id}), due {due}.",
        days=localizer.days(days_late(promise, today) or 0, exact=is_exact(due)),
        title=localizer.typed(promise["title"]) + doubt,
        id=promise["id"],
        due=localizer.date(due),
    )


def _sourcing(found: Briefing, localizer: Localizer) -> Iterator[str]:
    say, sourcing, count = localizer.say, found["sourcing"], found["count"]
    for heading, proof in (
        (say("Without a source"), sourcing["unsourced"]),
        (say("With a single source"), sourcing["single"]),
        (say("Disputed"), sourcing["disputed"]),
    ):
        part = say("{part} of {whole}", part=len(proof), whole=count)
        yield f"{heading}{localizer.colon}{part}{_proof(proof, localizer)}."


def _proof(proof: Sequence[int], localizer: Localizer) -> str:
    return f" ({localizer.ids(proof)})" if proof else ""
