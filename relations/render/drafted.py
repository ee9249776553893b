"""One draft of an article as a person reads it: what it says, how sure it is, and the sentence that proves it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from relations import dates
from relations.messages import msg
from relations.model import Interaction
from relations.render.detail import one_line
from relations.render.display import Display
from relations.render.layout import wrapped
from relations.text import escape_controls
from relations.vocabulary import Vocabulary

_SUREST = 4
_NARROWEST = 16  # columns for a text beside its label
_LABELS = {
    "sure": msg("sure"),
    "date": msg("date"),
    "parties": msg("acts"),
    "type": msg("type"),
    "sectors": msg("sectors"),
    "level": msg("level"),
    "people": msg("people"),
    "place": msg("place"),
    "tags": msg("tags"),
    "quote": msg("says"),
    "on_file": msg("on file"),
}


def drafted(
    it: Interaction,
    confidence: int,
    why: Mapping[str, tuple[str, bool]],
    twins: Sequence[Interaction],
    vocabulary: Vocabulary,
    display: Display,
    number: str = "",
) -> str:
    """Return a draft as lines of label and text, wrapped between words.

    `confidence` goes from 0 to 4; `why` says of a field how it was read and whether it is doubtful, which is
    marked with "?"; `twins` are those on file that it may repeat; `number` stands before the title.
    """
    words = {name: label.in_language(display.lang) for name, label in _LABELS.items()}
    name, lang = vocabulary.parties.name, display.lang
    fields = [
        ("date", dates.words(it.date, lang)),
        ("parties", " > ".join(name(code, lang) for code in it.parties)),
        ("type", vocabulary.types[it.type].label(lang)),
        ("sectors", ", ".join(mention.label(vocabulary, lang) for mention in it.sectors)),
        ("level", vocabulary.levels[it.level].label(lang) if it.level else ""),
        ("people", "; ".join(it.people)),
        ("place", it.place or ""),
        ("tags", ", ".join(it.tags)),
        ("quote", " ".join(source.quote or "" for source in it.sources)),
    ]
    width = max(map(len, words.values()))
    rows = [(f"{number}  " if number else "", f"{it.title}  [{words['sure']}: {confidence}/{_SUREST}]")]
    for field, text in fields:
        if text:
            note, doubtful = why.get(field, ("", False))
            mark = "?" if doubtful else " "
            rows.append((f"{mark} {words[field]:{width}}  ", text + (f"  ({note})" if note else "")))
    rows += [(f"! {words['on_file']:{width}}  ", one_line(twin, vocabulary, display)) for twin in twins]
    return "".join(_beside(label, escape_controls(value), display.width) for label, value in rows)


def _beside(label: str, value: str, columns: int) -> str:
    """Return a text beside its label, all but its first line indented as far."""
    lines = wrapped([(value, "")], max(columns - len(label), _NARROWEST))
    texts = ["".join(piece for piece, _ in line) for line in lines]
    return label + ("\n" + " " * len(label)).join(texts) + "\n"
