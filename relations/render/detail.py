"""One interaction: in one line of words, or in full as lines of label and text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from relations import dates
from relations.messages import msg
from relations.model import Interaction, Source
from relations.model.fields import FIELDS, Field
from relations.render.data import display_json, tab_separated
from relations.render.display import Display
from relations.render.layout import Line, Page, padded, page_text, text, width, wrapped
from relations.text import escape_controls, unquoted
from relations.vocabulary import Vocabulary

_Row = tuple[str, str]

_APART = (
    "id",
    "uid",
    "title",
    "sources",
    "follows",
    "added",
    "modified",
)  # not a value of one's own on the card


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
        *(("followed by", one_line(other, vocabulary, display)) for other in after),
        *(("history", " · ".join(cell for cell in row if cell)) for row in history),
        *([("uid", it.uid)] if it.id else []),
    ]
    labelled = [(msg(label).in_language(display.lang), text) for label, text in rows]
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


def _own_rows(it: Interaction, vocabulary: Vocabulary, display: Display) -> Iterator[_Row]:
    for field in FIELDS:
        if field.name not in _APART:
            for value in values_in_words(field, getattr(it, field.name), vocabulary, display):
                yield field.heading, value


def values_in_words(field: Field, value: Any, vocabulary: Vocabulary, display: Display) -> Sequence[str]:
    """Return a field's value, of whatever its kind holds, as lines of words; none where there is nothing."""
    lang = display.lang
    if not value:
        return []
    match field.kind:
        case "date":
            in_full = dates.words(value, lang)
            return [in_full if in_full == value or field.name != "date" else f"{in_full} ({value})"]
        case "day":
            return [dates.words(value, lang)]
        case "parties":
            arrow = " → " if display.unicode else " -> "
            return [arrow.join(f"{vocabulary.parties.name(code, lang)} ({code})" for code in value)]
        case "term":
            assert field.terms
            return [getattr(vocabulary, field.terms)[value].label(lang)]
        case "mentions":
            return [mention.label(vocabulary, lang) for mention in value]
        case "names":
            return [vocabulary.parties.shown(name, lang) for name in value]
        case "texts":
            return [", ".join(value)] if field.found_whole else value
        case "object":
            return [display_json(dict(value), display)]
        case _:
            return [value]


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
    return page_text(
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
