"""One interaction: in one line of words, or in full as lines of label and text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from relations import dates
from relations.messages import msg
from relations.model import Interaction, Source
from relations.render.data import json_text, tab_separated
from relations.render.display import Display
from relations.render.layout import Line, Page, padded, shown, text, width, wrapped
from relations.text import escape_controls, unquoted
from relations.vocabulary import Vocabulary

Row = tuple[str, str]

_LABELS = {
    "date": msg("date"),
    "key_date": msg("key day"),
    "parties": msg("parties"),
    "type": msg("type"),
    "sectors": msg("sectors"),
    "level": msg("level"),
    "people": msg("people"),
    "place": msg("place"),
    "tags": msg("tags"),
    "note": msg("note"),
    "also": msg("also"),
    "due": msg("due"),
    "confidence": msg("confidence"),
    "ref": msg("ref"),
    "codes": msg("codes"),
    "source": msg("source"),
    "follows": msg("follows"),
    "followed": msg("followed by"),
    "history": msg("history"),
    "uid": msg("uid"),
}


def detail(
    it: Interaction,
    before: Sequence[Interaction],
    after: Sequence[Interaction],
    history: Sequence[Sequence[str]],
    vocabulary: Vocabulary,
    display: Display,
) -> str:
    """Return the interaction as lines of label and text.

    `before` is what it follows as far as it is on file, `after` what follows it; `history` has a row of texts for
    each change. What is not recorded yet has neither id nor uid to show.
    """
    rows = [
        *_own_rows(it, vocabulary, display),
        *(("source", source_in_words(source, display)) for source in it.sources),
        *(("follows", text) for text in _followed(it, before, vocabulary, display)),
        *(("followed", one_line(other, vocabulary, display)) for other in after),
        *(("history", " · ".join(cell for cell in row if cell)) for row in history),
        *([("uid", it.uid)] if it.id else []),
    ]
    labelled = [(_LABELS[name].in_language(display.lang), text) for name, text in rows]
    heading = f"#{it.id} {it.title}" if it.id else it.title
    if not display.terminal:
        return tab_separated(
            [
                *([("#", str(it.id))] if it.id else []),
                (msg("title").in_language(display.lang), it.title),
                *labelled,
            ]
        )
    return drawn(heading, labelled, display)


def _followed(
    it: Interaction, before: Sequence[Interaction], vocabulary: Vocabulary, display: Display
) -> Iterator[str]:
    there = {other.id: other for other in before}
    absent = msg("not on file").in_language(display.lang)
    for id_ in it.follows:
        yield one_line(there[id_], vocabulary, display) if id_ in there else f"#{id_} ({absent})"


def _own_rows(it: Interaction, vocabulary: Vocabulary, display: Display) -> Iterator[Row]:
    lang = display.lang
    arrow = "→" if display.unicode else "->"
    in_full = dates.words(it.date, lang)
    yield "date", in_full if in_full == it.date else f"{in_full} ({it.date})"
    if it.key_date:
        yield "key_date", dates.words(it.key_date, lang)
    yield (
        "parties",
        f" {arrow} ".join(f"{vocabulary.parties.name(code, lang)} ({code})" for code in it.parties),
    )
    yield "type", vocabulary.types[it.type].label(lang)
    for mention in it.sectors:
        yield "sectors", mention.label(vocabulary, lang)
    if it.level:
        yield "level", vocabulary.levels[it.level].label(lang)
    for person in it.people:
        yield "people", person
    for other in it.also:
        yield "also", vocabulary.parties.shown(other, lang)
    for name in ("place", "note", "ref"):
        if getattr(it, name):
            yield name, getattr(it, name)
    if it.tags:
        yield "tags", ", ".join(it.tags)
    if it.due:
        yield "due", dates.words(it.due, lang)
    yield "confidence", vocabulary.confidences[it.confidence].label(lang)
    if it.codes:
        yield "codes", json_text(dict(it.codes), display)


def source_in_words(source: Source, display: Display) -> str:
    """Return a source as one line: title, publisher, date, page, quote, address."""
    quote = _quoted(unquoted(source.quote), display) if source.quote else None
    published = dates.words(source.published, display.lang) if source.published else None
    page = source.extra.get("page")
    place = f"p. {page}" if isinstance(page, int) else None
    return ", ".join(
        part for part in (source.title, source.publisher, published, place, quote, source.url) if part
    )


def _quoted(text: str, display: Display) -> str:
    if not display.unicode:
        return f'"{text}"'
    return msg("“{typed}”", typed=text).in_language(display.lang)


def drawn(heading: str, rows: Sequence[tuple[str, str]], display: Display) -> str:
    """Return the heading and the labelled lines, a repeated label shown once."""
    return shown(
        Page(
            [*wrapped(text(escape_controls(heading), "bold"), display.width), *_laid_out(rows, display.width)]
        ),
        display,
    )


def _laid_out(rows: Sequence[tuple[str, str]], columns: int) -> Iterator[Line]:
    indent = max(width(label) for label, _ in rows) + 2
    previous = None
    for label, value in rows:
        shown_label = "" if label == previous else label
        for paragraph in value.split("\n"):
            for line in wrapped(text(escape_controls(paragraph)), max(columns - indent, 8)):
                yield [*padded(text(shown_label, "dim"), indent), *line]
                shown_label = ""
        previous = label


def one_line(it: Interaction, vocabulary: Vocabulary, display: Display) -> str:
    """Return "#7 23 June 2025 · Mali – Russia · meeting · Goïta received by Putin"."""
    dash, dot = (" – ", " · ") if display.unicode else (" - ", " | ")
    doubt = vocabulary.confidences[it.confidence]
    parts = [
        dates.words(it.date, display.lang),
        dash.join(vocabulary.parties.name(code, display.lang) for code in it.parties),
        vocabulary.types[it.type].label(display.lang),
        escape_controls(it.title)
        + (f"{dash}{doubt.label(display.lang)}" if it.confidence == "disputed" else ""),
    ]
    return (f"#{it.id} " if it.id else "") + dot.join(parts)
