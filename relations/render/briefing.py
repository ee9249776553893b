"""The briefing as a page a colleague could be handed: sentences, each with the ids that prove it, and tables."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from relations import dates
from relations.analysis.breadth import PeriodBreadth
from relations.analysis.briefing import Briefing
from relations.analysis.evidence import Subject, ids
from relations.analysis.promises import Promise
from relations.analysis.silence import begun, is_exact, possibly_within
from relations.model.outline import Outlined
from relations.render.contact import span_in_words, whom
from relations.render.sections import Section
from relations.render.sheet import Sheet
from relations.render.voice import Voice, many_en, many_fr

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
    found: Briefing,
    interactions: Sequence[Outlined],
    promised: Sequence[Promise],
    today: date,
    voice: Voice,
) -> list[Section]:
    """Return the sections of the briefing; one that needs more records than there are is left out."""
    say = voice.say
    sections = [
        Section(say("Contact"), [*_contact(found, interactions, today, voice)]),
        _sectors(found, interactions, voice),
        _breadth(found, voice),
        Section(say("Sides"), [*_sides(found, voice)]),
        _deeds(found, promised, today, voice),
        Section(say("Sourcing"), [*_sourcing(found, voice)]),
    ]
    return [section for section in sections if section.sentences]


def _contact(found: Briefing, interactions: Sequence[Outlined], today: date, voice: Voice) -> Iterator[str]:
    say, first, last = voice.say, found["first"], found["last"]
    planned = ids(interactions[len(begun(interactions, today)) :])
    if planned:
        yield say("Planned: {ids}.", ids=voice.ids(planned))
    if first is None or last is None:
        return
    if first["id"] != last["id"]:
        yield say("First contact: {date} (#{value}).", date=voice.date(first["date"]), value=first["id"])
    yield say("Last contact: {date} (#{value}).", date=voice.date(last["date"]), value=last["id"])
    silence, median = found["silence_days"], found["tempo"]["median_days"]
    if silence:
        sentence = silence_in_words(found, voice)
        if median and silence > median:
            times = voice.number(silence / median, 1)
            sentence += say(", {times} times the median gap", times=times)
        yield sentence + "."
    if median is not None:
        days = voice.number(median, 0)
        yield say(
            f"Tempo: a contact every {'day' if days == '1' else f'{days} days'} in the median"
            f" ({found['tempo']['gaps']} gaps between contacts known to the day).",
            f"Rythme\xa0: un contact tous les {'jours' if days == '1' else f'{days} jours'} en médiane"
            f" ({found['tempo']['gaps']} intervalles entre contacts connus au jour près).",
        )
    gap = found["longest_gap"]
    if gap and found["tempo"]["gaps"] > 1:
        vague = possibly_within(interactions, gap["from"], gap["to"])
        doubt = say("; {ids} may lie in it", ids=voice.ids(vague)) if vague else ""
        start, end, (before, after) = voice.date(gap["from"]), voice.date(gap["to"]), gap["ids"]
        yield say(
            "Longest gap: {days}, from {start} (#{before}) to {end} (#{after}){doubt}.",
            days=voice.days(gap["days"]),
            start=start,
            before=before,
            end=end,
            after=after,
            doubt=doubt,
        )


def silence_in_words(found: Briefing, voice: Voice) -> str:
    """Return "Silence since: 266 days", "at least" when the last date is not known to the day."""
    days = found["silence_days"]
    if days is None:
        return voice.glyph("–")
    exact = found["last"] is not None and is_exact(found["last"]["date"])
    return voice.say(
        f"Silence since: {'' if exact else 'at least '}{voice.days(days)}",
        f"Silence depuis\xa0: {'' if exact else 'au moins '}{voice.days(days)}",
    )


def _sectors(found: Briefing, interactions: Sequence[Outlined], voice: Voice) -> Section:
    say, n, sectors = voice.say, found["breadth"]["n"], found["sectors"]
    without = ids(it for it in interactions if not it.sectors)
    sentences = [
        say(
            f"{many_en(len(sectors), 'sector')}, {many_en(n, 'appearance')}:"
            " an interaction counts once in each of its sectors.",
            f"{many_fr(len(sectors), 'secteur')}, {many_fr(n, 'apparition')}\xa0:"
            " une interaction compte une fois dans chacun de ses secteurs.",
        )
    ]
    if without:
        sentences.append(say("Without a sector: {ids}.", ids=voice.ids(without)))
    rows = [
        [
            voice.sector(row["sector"]),
            str(row["count"]),
            voice.percent(row["share"]),
            f"{voice.date(row['first']['date'])} #{row['first']['id']}",
            f"{voice.date(row['last']['date'])} #{row['last']['id']}",
            voice.silence(row["silence_days"], exact=is_exact(row["last"]["date"])),
            voice.rung(row["rung"]) if row["rung"] else say("off the ladder"),
        ]
        for row in sectors
    ]
    columns = [
        say("sector"), "n", say("share"), say("first"), say("last"),
        say("days silent"), say("reached"),
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
    hard = voice.share(breadth["hard"], breadth["n"])
    sentences = [
        say("Defence and security: {hard} appearances.", hard=hard),
        say(
            "Effective number of sectors: {number} (Shannon entropy {number2} bits, n = {value}).",
            number=voice.number(effective),
            number2=voice.number(bits, 3),
            value=breadth["n"],
        ),
    ]
    if breadth["n"] < _ENOUGH:
        sentences.append(
            say("With n below {ENOUGH}, the effective number is an underestimate.", ENOUGH=_ENOUGH)
        )
    rows = [
        [
            voice.period(row["period"]),
            str(row["n"]),
            voice.share(row["hard"], row["n"]),
            _effective(row, voice),
        ]
        for row in breadth["by_period"]
    ]
    columns = [
        say("year"), "n", say("defence and security"),
        say("effective sectors"),
    ]  # fmt: skip
    return Section(heading, sentences, Sheet(columns, rows), numbers=(1, 3))


def _sides(found: Briefing, voice: Voice) -> Iterator[str]:
    say, sides = voice.say, found["sides"]
    for party, sectors in sides["by"].items():
        if sectors:
            proved = ", ".join(
                f"{voice.sector(sector)} ({voice.ids(sides['ids'][party][sector])})" for sector in sectors
            )
            yield say("{party} named {proved}.", party=voice.party(party), proved=proved)
    if sides["shared"] is None:
        return
    shared, union = len(sides["shared"]), len(sides["union"])
    if not union:
        yield say("No sector is attributed to either side.")
        return
    both = ", ".join(voice.sector(sector) for sector in sides["shared"])
    yield say(
        f"Named by both: {both or 'none'}; overlap {shared} of {union}.",
        f"Cités par les deux\xa0: {both or 'aucun'}\xa0; recouvrement {shared} sur {union}.",
    )


def _deeds(found: Briefing, promised: Sequence[Promise], today: date, voice: Voice) -> Section:
    say, states = voice.say, found["promises"]
    rungs = [rung for rung in voice.vocabulary.rungs if any(rung in row for row in found["rungs"].values())]
    rows = [
        [voice.sector(sector), *(str(len(row[rung])) if rung in row else voice.nothing for rung in rungs)]
        for sector, row in found["rungs"].items()
    ]
    total = len(promised)
    kept, proof_kept = len(states["kept"]), _proof(states["kept"], voice)
    sentences = [
        say("Promises kept: {kept} of {total}{proof_kept}.", kept=kept, total=total, proof_kept=proof_kept)
    ]
    for proof, en, fr in (
        (states["broken"], "Broken", "Rompues"),
        (states["open"], "Open", "En attente"),
    ):
        if proof:
            shown = voice.ids(proof)
            sentences.append(say(f"{en}: {len(proof)} ({shown}).", f"{fr}\xa0: {len(proof)} ({shown})."))
    for promise in promised:
        if promise["state"] == "overdue" and promise["due"]:
            late = dates.days_between(dates.bounds(promise["due"])[1] or "", today.isoformat())
            title, due = voice.typed(promise["title"]), voice.date(promise["due"])
            sentences.append(
                say(
                    "Overdue by {days}: {title} (#{value}), due {due}.",
                    days=voice.days(late),
                    title=title,
                    value=promise["id"],
                    due=due,
                )
            )
    columns = [say("sector"), *(voice.rung(rung) for rung in rungs)]
    heading = say("Words and deeds")
    return Section(heading, sentences, Sheet(columns, rows), numbers=range(1, len(columns)))


def _sourcing(found: Briefing, voice: Voice) -> Iterator[str]:
    say, sourcing, count = voice.say, found["sourcing"], found["count"]
    for proof, en, fr in (
        (sourcing["unsourced"], "Without a source", "Sans source"),
        (sourcing["single"], "With a single source", "Avec une seule source"),
        (sourcing["disputed"], "Disputed", "Contestées"),
    ):
        shown = _proof(proof, voice)
        yield say(f"{en}: {len(proof)} of {count}{shown}.", f"{fr}\xa0: {len(proof)} sur {count}{shown}.")


def _proof(proof: Sequence[int], voice: Voice) -> str:
    return f" ({voice.ids(proof)})" if proof else ""


def _or_dash(value: object, voice: Voice) -> str:
    return voice.glyph("–") if value is None else str(value)
