"""A count table: bars for one property, a cross table for two."""

from __future__ import annotations

from collections.abc import Callable

from relations.analysis.counts import Counts, Property, rows
from relations.messages import Message, listed, msg
from relations.render.page import Line, Page, Span, fits, grid, padded, paragraph, text, width
from relations.render.sheet import Sheet
from relations.render.voice import Voice

_EIGHTHS = " ▏▎▍▌▋▊▉"
_NARROWEST_BAR = 5
_WIDEST_BAR = 40
_LOWEST_FULL_BAR = 4
_NAMES: dict[Property, Message] = {
    "sector": msg("sector"),
    "family": msg("family"),
    "type": msg("type"),
    "rung": msg("rung"),
    "level": msg("level"),
    "pair": msg("pair"),
    "actor": msg("who acts"),
    "country": msg("country"),
    "person": msg("person"),
    "publisher": msg("publisher"),
    "year": msg("year"),
    "quarter": msg("quarter"),
    "month": msg("month"),
    "week": msg("week"),
}
_SEVERAL: dict[Property, Message] = {  # of which an interaction may have several
    "sector": msg("sectors"),
    "family": msg("families"),
    "person": msg("people"),
    "publisher": msg("publishers"),
}
_LABELS: dict[Property, Callable[[Voice, str], str]] = {
    "sector": Voice.sector,
    "family": Voice.family,
    "type": Voice.type,
    "rung": Voice.rung,
    "level": Voice.level,
    "pair": Voice.pair,
    "actor": Voice.party,
    "country": Voice.party,
    "year": Voice.period,
    "quarter": Voice.period,
    "month": Voice.period,
    "week": Voice.period,
}


def counts_page(table: Counts, voice: Voice) -> Page:
    """Return the table for a terminal; a cross table that is too wide comes as a list of its combinations."""
    lines = _bars(table, voice) if len(table.by) == 1 else _cross(table, voice)
    return Page([*lines, [], *paragraph(text(_note(table, voice), "dim"), voice.look.width)])


def counts_sheet(table: Counts, voice: Voice) -> Sheet:
    """Return one row per combination of values, and its count; by country its heading says what that counts."""
    found = [
        [*(in_words(name, row[name], voice) for name in table.by), str(row["count"])] for row in rows(table)
    ]
    counted = (
        voice.say("interactions, each counted for both of its parties")
        if "country" in table.by
        else voice.say("interactions")
    )
    return Sheet([*(property_in_words(name, voice) for name in table.by), counted], found)


def property_in_words(name: Property, voice: Voice) -> str:
    """Return what a property is called."""
    return voice.message(_NAMES[name])


def in_words(name: Property, value: str | int | None, voice: Voice) -> str:
    """Return a value of a property as it is read."""
    if value is None:
        return voice.say("(none)")
    if name in _LABELS:
        return _LABELS[name](voice, str(value))
    return voice.typed(str(value))


def _bars(table: Counts, voice: Voice) -> list[Line]:
    name, margin = table.by[0], table.margins[0]
    labels = {value: in_words(name, value, voice) for value in margin}
    highest = max(margin.values())
    label_width = min(max(map(width, labels.values())), max(voice.look.width // 2, 8))
    digits = len(voice.count(highest))
    room = min(max(voice.look.width - label_width - digits - 4, _NARROWEST_BAR), _WIDEST_BAR)
    lines: list[Line] = []
    for value, count in margin.items():
        first, *others = paragraph(text(labels[value]), label_width)
        bar: Span = (_bar(count / max(highest, _LOWEST_FULL_BAR) * room, voice), "cyan")
        lines.append(
            [*padded(first, label_width + 2), (voice.count(count).rjust(digits), ""), ("  ", ""), bar]
        )
        lines += others
    return lines


def _bar(columns: float, voice: Voice) -> str:
    if not voice.look.unicode:
        return "#" * max(round(columns), 1 if columns else 0)
    whole, eighths = divmod(round(columns * 8), 8)
    return "█" * whole + (_EIGHTHS[eighths] if eighths else "" if columns == 0 or whole else "▏")


def _cross(table: Counts, voice: Voice) -> list[Line]:
    (down, across), (rows_, columns) = table.by, table.margins
    headings = [
        property_in_words(down, voice),
        *(in_words(across, value, voice) for value in columns),
        voice.say("total"),
    ]
    body = [
        [
            in_words(down, value, voice),
            *(_count(table.cells.get((value, other), 0), voice) for other in columns),
            voice.count(total),
        ]
        for value, total in rows_.items()
    ]
    body.append([voice.say("total"), *map(voice.count, columns.values()), voice.count(table.total)])
    if fits(body, headings, voice.look.width):
        return grid(body, voice.look.width, headings=headings, numbers=range(1, len(headings)))
    sheet = counts_sheet(table, voice)
    return grid(list(sheet.rows), voice.look.width, headings=sheet.columns, numbers=(2,))


def _count(count: int, voice: Voice) -> str:
    return voice.count(count) if count else voice.nothing


def _note(table: Counts, voice: Voice) -> str:
    """Return what is counted: interactions, and where one counts several times."""
    total = voice.many(table.total, "{n} interaction", "{n} interactions")
    several = [_SEVERAL[name] for name in table.by if name in _SEVERAL]
    sentences = []
    if "country" in table.by:
        sentences.append(
            voice.say("each counts for both of its parties, whoever acts (--by actor counts who acts)")
        )
    if several:
        sentences.append(
            voice.say("one with several {names} counts once in each", names=listed(several, "or"))
        )
    if not sentences:
        return f"{total}."
    return voice.say(
        "{total}: {sentences}; the totals count it once.", total=total, sentences="; ".join(sentences)
    )
