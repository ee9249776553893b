"""Promises by what became of them, each with what followed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from relations.analysis.promises import Promise, State
from relations.model.outline import Outlined
from relations.render.page import Line, Page, Span, paragraph, text
from relations.render.sheet import Sheet
from relations.render.voice import Voice

# Red is a colour that can be read on black and on white; yellow and green are not.
_STATES: dict[State, tuple[str, str, str]] = {
    "overdue": ("Overdue", "En retard", "bold red"),
    "open": ("Open", "En attente", "bold"),
    "broken": ("Broken", "Rompues", "bold red"),
    "kept": ("Kept", "Tenues", "bold"),
}


def promises_page(promises: Sequence[Promise], on_file: Mapping[int, Outlined], voice: Voice) -> Page:
    """Return the promises under a heading for each state; `on_file` has those in their chains by id."""
    lines: list[Line] = []
    for state, (en, fr, style) in _STATES.items():
        found = [promise for promise in promises if promise["state"] == state]
        if not found:
            continue
        lines += [[], text(f"{voice.say(en, fr)} ({len(found)})", style)]
        for promise in found:
            lines += _lines(promise, on_file, voice)
    return Page(lines[1:])


def promises_sheet(promises: Sequence[Promise], voice: Voice) -> Sheet:
    """Return the promises a row each: id, date, title, rung, due, days of age, state, chain."""
    rows = [
        [
            str(promise["id"]),
            promise["date"],
            promise["title"],
            voice.rung(promise["rung"]),
            promise["due"] or "",
            "" if promise["age_days"] is None else str(promise["age_days"]),
            state_in_words(promise["state"], voice),
            " ".join(f"#{id_}" for id_ in promise["chain"]),
        ]
        for promise in promises
    ]
    return Sheet(list(Promise.__annotations__), rows)


def state_in_words(state: State, voice: Voice) -> str:
    """Return a state as one word."""
    words = {
        "open": ("open", "en attente"),
        "overdue": ("overdue", "en retard"),
        "kept": ("kept", "tenue"),
        "broken": ("broken", "rompue"),
    }
    return voice.say(*words[state])


def _lines(promise: Promise, on_file: Mapping[int, Outlined], voice: Voice) -> list[Line]:
    columns, say = voice.look.width, voice.say
    head: list[Span] = [(f"#{promise['id']} ", "dim"), (voice.typed(promise["title"]), "bold")]
    facts = [f"{voice.rung(promise['rung'])}, {voice.date(promise['date'])}"]
    it = on_file.get(promise["id"])
    if it:
        facts.insert(0, voice.parties(it.parties, "→"))
    if promise["due"]:
        facts.append(say("due {date}", date=voice.date(promise["due"])))
    if promise["age_days"] is not None and promise["state"] in ("open", "overdue"):
        facts.append(say("{days} old", days=voice.days(promise["age_days"])))
    lines = [*paragraph(head, columns, 2, 2), *paragraph(text(voice.glyph(" · ").join(facts)), columns, 6)]
    for id_ in promise["chain"]:
        later = on_file[id_]
        words = f"#{id_} {voice.type(later.type)}, {voice.date(later.date)}{voice.colon}{voice.typed(later.title)}"
        lines += paragraph([(voice.glyph("→ "), "dim"), (words, "")], columns, 6, 2)
    return lines
