"""Promises by what became of them, each with what followed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
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


@dataclass(frozen=True)
class PromiseReport:
    """Promises as they are laid out, tabulated and published; `on_file` has by id those in their chains."""

    promises: Sequence[Promise]
    on_file: Mapping[int, AnyInteraction]
    today: date
    localizer: Localizer

    def page(self) -> Page:
        """Return the pledges, then the agreements, under a heading for each state."""
        lines: list[Line] = []
        for rung, headings in _HEADINGS.items():
            for state, heading in headings.items():
                found = [promise for promise in of_rung(self.promises, rung) if promise["state"] == state]
                if found:
                    # Red is a colour that can be read on black and on white; yellow and green are not.
                    style = "bold red" if state in _BAD else "bold"
                    lines += [[], text(f"{self.localizer.message(heading)} ({len(found)})", style)]
                for promise in found:
                    lines += self._lines(promise)
        return Page(lines[1:])

    def table(self) -> TableData:
        """Return the promises a row each: id, date, title with its doubt, rung, due, days of age, state, chain."""
        rows = [
            [
                str(promise["id"]),
                promise["date"],
                self.localizer.titled(self.on_file[promise["id"]]),
                self.localizer.rung(promise["rung"]),
                promise["due"] or "",
                "" if promise["age_days"] is None else str(promise["age_days"]),
                state_in_words(promise, self.localizer),
                " ".join(f"#{id_}" for id_ in promise["chain"]),
            ]
            for promise in self.promises
        ]
        return TableData(list(Promise.__annotations__), rows)

    def in_words(self) -> TableData:
        """Return the promises in words, a row each: what, whose, when, due, what became of it and what followed."""
        localizer, say = self.localizer, self.localizer.say
        rows = [
            [
                f"#{promise['id']}",
                localizer.titled(self.on_file[promise["id"]]),
                localizer.parties(self.on_file[promise["id"]].parties, "→"),
                localizer.rung(promise["rung"]),
                localizer.date(promise["date"]),
                localizer.date(promise["due"]) if promise["due"] else "",
                self._state_and_since(promise),
                "; ".join(map(self._step, promise["chain"])),
            ]
            for promise in self.promises
        ]
        columns = ["id", *map(say, ("title", "parties", "rung", "date", "due", "state", "followed by"))]
        return TableData(columns, rows)

    def _lines(self, promise: Promise) -> list[Line]:
        localizer, columns, it = self.localizer, self.localizer.display.width, self.on_file[promise["id"]]
        head: list[Span] = [(f"#{promise['id']} ", "dim"), (localizer.titled(it), "bold")]
        facts = [
            localizer.parties(it.parties, "→"),
            f"{localizer.type(it.type)}, {localizer.date(promise['date'])}",
            localizer.say("due {date}", date=localizer.date(promise["due"])) if promise["due"] else "",
            self._since(promise),
        ]
        lines = [
            *paragraph(head, columns, 2, 2),
            *paragraph(text(localizer.symbol(" · ").join(filter(None, facts))), columns, 6),
        ]
        for id_ in promise["chain"]:
            lines += paragraph([(localizer.symbol("→ "), "dim"), (self._step(id_), "")], columns, 6, 2)
        return lines

    def _since(self, promise: Promise) -> str:
        """Return by how much it is late or how long ago it was made, where nothing in full came of it."""
        say, days = self.localizer.say, self.localizer.days
        late = days_late(promise, self.today)
        if late is not None:
            return say("late by {days}", days=days(late, exact=is_exact(promise["due"] or "")))
        if promise["age_days"] is not None and promise["state"] in ("open", "under_way"):
            return say("{days} ago", days=days(promise["age_days"], exact=is_exact(promise["date"])))
        return ""

    def _state_and_since(self, promise: Promise) -> str:
        since = self._since(promise)
        if promise["state"] == "overdue" and since:
            return since
        return ", ".join(filter(None, [state_in_words(promise, self.localizer), since]))

    def _step(self, id_: int) -> str:
        """Return a follow-up in one line: "#9 delivery, 15 June 2023: First wheat arrives"."""
        it, localizer = self.on_file[id_], self.localizer
        words = f"#{id_} {localizer.type(it.type)}, {localizer.date(it.date)}{localizer.colon}"
        return words + localizer.titled(it)


def state_in_words(promise: Promise, localizer: Localizer) -> str:
    """Return the state of a pledge or an agreement in words: "overdue", "kept", "carried out"."""
    words = _OF_AGREEMENTS if promise["rung"] == "agreed" else STATE_WORDS
    return localizer.message(words[promise["state"]])
