"""Promises by what became of them, each with what followed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from relations.analysis.promises import Promise, PromiseRung, State, days_late, of_rung
from relations.analysis.silence import is_exact
from relations.messages import Message, msg
from relations.model.summary import AnyInteraction
from relations.render.data import TableData
from relations.render.layout import Line, Page, Span, paragraph, text
from relations.render.localizer import Localizer

STATE_WORDS: dict[State, Message] = {
    "open": msg("open"),
    "overdue": msg("overdue"),
    "under_way": msg("under way"),
    "kept": msg("kept"),
    "broken": msg("broken"),
}
_OF_AGREEMENTS: dict[State, Message] = {
    **STATE_WORDS,
    "kept": msg("carried out"),
    "broken": msg("broken off"),
}
# The headings in the order of a page.
_HEADINGS: dict[PromiseRung, dict[State, Message]] = {
    "pledged": {
        "overdue": msg("Promises overdue"),
        "open": msg("Promises open"),
        "under_way": msg("Promises under way"),
        "broken": msg("Promises broken"),
        "kept": msg("Promises kept"),
    },
    "agreed": {
        "overdue": msg("Agreements overdue"),
        "open": msg("Agreements not yet carried out"),
        "under_way": msg("Agreements under way"),
        "broken": msg("Agreements broken off"),
        "kept": msg("Agreements carried out"),
    },
}
_BAD: tuple[State, ...] = ("overdue", "broken")


def promises_page(
    promises: Sequence[Promise], on_file: Mapping[int, AnyInteraction], today: date, localizer: Localizer
) -> Page:
    """Return the pledges, then the agreements, under a heading for each state.

    `on_file` has by id those in their chains.
    """
    lines: list[Line] = []
    for rung, headings in _HEADINGS.items():
        for state, heading in headings.items():
            found = [promise for promise in of_rung(promises, rung) if promise["state"] == state]
            if found:
                # Red is a colour that can be read on black and on white; yellow and green are not.
                style = "bold red" if state in _BAD else "bold"
                lines += [[], text(f"{localizer.message(heading)} ({len(found)})", style)]
            for promise in found:
                lines += _lines(promise, on_file, today, localizer)
    return Page(lines[1:])


def promises_table(
    promises: Sequence[Promise], on_file: Mapping[int, AnyInteraction], localizer: Localizer
) -> TableData:
    """Return the promises a row each: id, date, title with its doubt, rung, due, days of age, state, chain."""
    rows = [
        [
            str(promise["id"]),
            promise["date"],
            localizer.titled(on_file[promise["id"]]),
            localizer.rung(promise["rung"]),
            promise["due"] or "",
            "" if promise["age_days"] is None else str(promise["age_days"]),
            state_in_words(promise, localizer),
            " ".join(f"#{id_}" for id_ in promise["chain"]),
        ]
        for promise in promises
    ]
    return TableData(list(Promise.__annotations__), rows)


def promises_in_words(
    promises: Sequence[Promise], on_file: Mapping[int, AnyInteraction], today: date, localizer: Localizer
) -> TableData:
    """Return the promises in words, a row each: what, whose, when, due, what became of it and what followed."""
    say = localizer.say
    rows = [
        [
            f"#{promise['id']}",
            localizer.titled(on_file[promise["id"]]),
            localizer.parties(on_file[promise["id"]].parties, "→"),
            localizer.rung(promise["rung"]),
            localizer.date(promise["date"]),
            localizer.date(promise["due"]) if promise["due"] else "",
            _state_and_since(promise, today, localizer),
            "; ".join(_step(on_file[id_], localizer) for id_ in promise["chain"]),
        ]
        for promise in promises
    ]
    columns = ["id", *map(say, ("title", "parties", "rung", "date", "due", "state", "followed by"))]
    return TableData(columns, rows)


def state_in_words(promise: Promise, localizer: Localizer) -> str:
    """Return the state of a pledge or an agreement in words: "overdue", "kept", "carried out"."""
    words = _OF_AGREEMENTS if promise["rung"] == "agreed" else STATE_WORDS
    return localizer.message(words[promise["state"]])


def _lines(
    promise: Promise, on_file: Mapping[int, AnyInteraction], today: date, localizer: Localizer
) -> list[Line]:
    columns, say = localizer.display.width, localizer.say
    head: list[Span] = [(f"#{promise['id']} ", "dim"), (localizer.titled(on_file[promise["id"]]), "bold")]
    facts = [f"{localizer.type(on_file[promise['id']].type)}, {localizer.date(promise['date'])}"]
    facts.insert(0, localizer.parties(on_file[promise["id"]].parties, "→"))
    if promise["due"]:
        facts.append(say("due {date}", date=localizer.date(promise["due"])))
    facts += filter(None, [_since(promise, today, localizer)])
    lines = [
        *paragraph(head, columns, 2, 2),
        *paragraph(text(localizer.symbol(" · ").join(facts)), columns, 6),
    ]
    for id_ in promise["chain"]:
        lines += paragraph(
            [(localizer.symbol("→ "), "dim"), (_step(on_file[id_], localizer), "")], columns, 6, 2
        )
    return lines


def _since(promise: Promise, today: date, localizer: Localizer) -> str:
    """Return by how much it is late or how long ago it was made, where nothing in full came of it."""
    late = days_late(promise, today)
    if late is not None:
        return localizer.say(
            "late by {days}", days=localizer.days(late, exact=is_exact(promise["due"] or ""))
        )
    if promise["age_days"] is not None and promise["state"] in ("open", "under_way"):
        age = localizer.days(promise["age_days"], exact=is_exact(promise["date"]))
        return localizer.say("{days} ago", days=age)
    return ""


def _state_and_since(promise: Promise, today: date, localizer: Localizer) -> str:
    since = _since(promise, today, localizer)
    if promise["state"] == "overdue" and since:
        return since
    return ", ".join(filter(None, [state_in_words(promise, localizer), since]))


def _step(later: AnyInteraction, localizer: Localizer) -> str:
    """Return a follow-up in one line: "#9 delivery, 15 June 2023: First wheat arrives"."""
    words = f"#{later.id} {localizer.type(later.type)}, {localizer.date(later.date)}{localizer.colon}"
    return words + localizer.titled(later)
