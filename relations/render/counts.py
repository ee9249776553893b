"""A count: bars for one property, a cross table for two."""

from __future__ import annotations

from collections.abc import Callable

from relations.analysis.counts import Counts, Property, count_rows
from relations.messages import Message, listed, msg
from relations.render.data import TableData
from relations.render.layout import Line, Page, Span, fits, grid, padded, paragraph, text, width
from relations.render.localizer import Localizer

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
_LABELS: dict[Property, Callable[[Localizer, str], str]] = {
    "sector": Localizer.sector,
    "family": Localizer.family,
    "type": Localizer.type,
    "rung": Localizer.rung,
    "level": Localizer.level,
    "pair": Localizer.pair,
    "actor": Localizer.party,
    "country": Localizer.party,
    "year": Localizer.period,
    "quarter": Localizer.period,
    "month": Localizer.period,
    "week": Localizer.period,
}


def counts_page(counts: Counts, localizer: Localizer) -> Page:
    """Return the counts for a terminal; a cross table that is too wide comes as a list of its combinations."""
    lines = _bars(counts, localizer) if len(counts.by) == 1 else _cross(counts, localizer)
    return Page([*lines, [], *paragraph(text(_note(counts, localizer), "dim"), localizer.display.width)])


def counts_table(counts: Counts, localizer: Localizer) -> TableData:
    """Return one row per combination of values, and its count; by country its heading says what that counts."""
    found = [
        [*(value_in_words(name, row[name], localizer) for name in counts.by), str(row["count"])]
        for row in count_rows(counts)
    ]
    counted = (
        localizer.say("interactions, each counted for both of its parties")
        if "country" in counts.by
        else localizer.say("interactions")
    )
    return TableData([*(property_in_words(name, localizer) for name in counts.by), counted], found)


def property_in_words(name: Property, localizer: Localizer) -> str:
    """Return the name of a property."""
    return localizer.message(_NAMES[name])


def value_in_words(name: Property, value: str | int | None, localizer: Localizer) -> str:
    """Return a value of a property as it is read."""
    if value is None:
        return localizer.say("(none)")
    if name in _LABELS:
        return _LABELS[name](localizer, str(value))
    return localizer.typed(str(value))


def _bars(counts: Counts, localizer: Localizer) -> list[Line]:
    name, margin = counts.by[0], counts.margins[0]
    labels = {value: value_in_words(name, value, localizer) for value in margin}
    highest = max(margin.values())
    label_width = min(max(map(width, labels.values())), max(localizer.display.width // 2, 8))
    digits = len(localizer.count(highest))
    room = min(max(localizer.display.width - label_width - digits - 4, _NARROWEST_BAR), _WIDEST_BAR)
    lines: list[Line] = []
    for value, count in margin.items():
        first, *others = paragraph(text(labels[value]), label_width)
        bar: Span = (_bar(count / max(highest, _LOWEST_FULL_BAR) * room, localizer), "cyan")
        lines.append(
            [*padded(first, label_width + 2), (localizer.count(count).rjust(digits), ""), ("  ", ""), bar]
        )
        lines += others
    return lines


def _bar(columns: float, localizer: Localizer) -> str:
    if not localizer.display.unicode:
        return "#" * max(round(columns), 1 if columns else 0)
    whole, eighths = divmod(round(columns * 8), 8)
    return "█" * whole + (_EIGHTHS[eighths] if eighths else "" if columns == 0 or whole else "▏")


def _cross(counts: Counts, localizer: Localizer) -> list[Line]:
    (down, across), (rows_, columns) = counts.by, counts.margins
    headings = [
        property_in_words(down, localizer),
        *(value_in_words(across, value, localizer) for value in columns),
        localizer.say("total"),
    ]
    body = [
        [
            value_in_words(down, value, localizer),
            *(_count(counts.cells.get((value, other), 0), localizer) for other in columns),
            localizer.count(total),
        ]
        for value, total in rows_.items()
    ]
    body.append(
        [localizer.say("total"), *map(localizer.count, columns.values()), localizer.count(counts.total)]
    )
    if fits(body, headings, localizer.display.width):
        return grid(body, localizer.display.width, headings=headings, numbers=range(1, len(headings)))
    table = counts_table(counts, localizer)
    return grid(list(table.rows), localizer.display.width, headings=table.columns, numbers=(2,))


def _count(count: int, localizer: Localizer) -> str:
    return localizer.count(count) if count else localizer.nothing


def _note(counts: Counts, localizer: Localizer) -> str:
    """Return the note under the counts: how many interactions, and whether one counts several times."""
    total = localizer.many(counts.total, "{n} interaction", "{n} interactions")
    several = [_SEVERAL[name] for name in counts.by if name in _SEVERAL]
    sentences = []
    if "country" in counts.by:
        sentences.append(
            localizer.say("each counts for both of its parties, whoever acts (--by actor counts who acts)")
        )
    if several:
        sentences.append(
            localizer.say("one with several {names} counts once in each", names=listed(several, "or"))
        )
    if not sentences:
        return f"{total}."
    return localizer.say(
        "{total}: {sentences}; the totals count it once.", total=total, sentences="; ".join(sentences)
    )
