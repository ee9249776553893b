"""One interaction in full: every field that says something, its sources, what came before and after, its life."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from relations import dates
from relations.model import Interaction, Source
from relations.render.data import json_text
from relations.render.display import Display
from relations.render.line import in_words
from relations.render.rows import tab_separated
from relations.vocabulary import Vocabulary

Row = tuple[str, str]

_LABELS = {
    "date": ("date", "date"),
    "key_date": ("key day", "jour clé"),
    "parties": ("parties", "parties"),
    "type": ("type", "type"),
    "sectors": ("sectors", "secteurs"),
    "level": ("level", "niveau"),
    "people": ("people", "personnes"),
    "place": ("place", "lieu"),
    "tags": ("tags", "mots-clés"),
    "note": ("note", "note"),
    "due": ("due", "échéance"),
    "confidence": ("confidence", "fiabilité"),
    "ref": ("ref", "réf."),
    "codes": ("codes", "codes"),
    "source": ("source", "source"),
    "follows": ("follows", "fait suite à"),
    "followed": ("followed by", "suivi par"),
    "history": ("history", "historique"),
    "uid": ("uid", "uid"),
}


def card(
    it: Interaction,
    before: Sequence[Interaction],
    after: Sequence[Interaction],
    history: Sequence[Sequence[str]],
    vocabulary: Vocabulary,
    display: Display,
) -> str:
    """Return the interaction as lines of label and text.

    `before` is what it follows as far as it is on file, `after` what follows it; `history` has a row of texts for
    each change.
    """
    rows = [
        *_own_rows(it, vocabulary, display),
        *(("source", source_in_words(source, display)) for source in it.sources),
        *(("follows", text) for text in _followed(it, before, vocabulary, display)),
        *(("followed", in_words(other, vocabulary, display)) for other in after),
        *(("history", " · ".join(cell for cell in row if cell)) for row in history),
        ("uid", it.uid),
    ]
    labelled = [(_LABELS[name][display.lang == "fr"], text) for name, text in rows]
    heading = f"#{it.id} {it.title}"
    if not display.terminal:
        return tab_separated([("#", str(it.id)), ("title", it.title), *labelled])
    from relations.render.card_on_screen import drawn

    return drawn(heading, labelled, display)


def _followed(
    it: Interaction, before: Sequence[Interaction], vocabulary: Vocabulary, display: Display
) -> Iterator[str]:
    there = {other.id: other for other in before}
    absent = "absent du fichier" if display.lang == "fr" else "not on file"
    for id_ in it.follows:
        yield in_words(there[id_], vocabulary, display) if id_ in there else f"#{id_} ({absent})"


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
    """Return a source as one line: title, publisher, date, quote, address."""
    quote = None
    if source.quote:
        quote = source.quote if source.quote.startswith(("«", "“", '"')) else _quoted(source.quote, display)
    published = dates.words(source.published, display.lang) if source.published else None
    return ", ".join(part for part in (source.title, source.publisher, published, quote, source.url) if part)


def _quoted(text: str, display: Display) -> str:
    if not display.unicode:
        return f'"{text}"'
    return f"« {text} »" if display.lang == "fr" else f"“{text}”"
