"""A clause of a sentence, with what governs it, and a sentence as its clauses."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

Kind = Literal[
    "main", "coordinate", "content", "relative", "condition", "purpose", "same_time", "circumstance", "reporting",
    "participial", "aside", "reduced",
]  # fmt: skip


@dataclass(eq=False, repr=False)
class Clause:
    """One clause: the spans of its own words, what opens it and what it hangs on.

    `opens`: where its marker begins (the antecedent of a relative clause ends there). `parent`: the clause that
    governs it; `before`: the one whose subject it shares. `needs_verb`: a conjunction opens it.
    """

    kind: Kind
    opens: int
    parent: "Clause | None" = None
    before: "Clause | None" = None
    needs_verb: bool = False
    spans: list[tuple[int, int]] = field(default_factory=list)
    text: str = ""
    verbal: str = ""  # the text without what only looks like a verb once accents are gone: the French "à"

    def holds(self, position: int) -> bool:
        """Return whether the character at `position` is one of the clause's own."""
        return any(start <= position < end for start, end in self.spans)

    @property
    def governors(self) -> list["Clause"]:
        """The clauses above, the nearest first."""
        found, clause = [], self
        while clause.parent is not None:
            clause = clause.parent
            found.append(clause)
        return found


class Syntax(NamedTuple):
    """A sentence taken apart into clauses, in the order in which they begin."""

    clauses: Sequence[Clause]

    def at(self, position: int) -> Clause:
        """Return the clause whose own words hold `position`."""
        return next((c for c in self.clauses if c.holds(position)), self.clauses[0])


def outside(spans: Sequence[tuple[int, int]], length: int) -> list[tuple[int, int]]:
    """Return the spans of a text that are not in `spans`."""
    found, last = [], 0
    for start, end in [*sorted(spans), (length, length)]:
        if start > last:
            found.append((last, start))
        last = max(last, end)
    return found
