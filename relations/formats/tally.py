"""What an import did with every row it read, as one sentence and as one object."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypedDict

from relations.formats.rows import Refusal, Refused


class TallyRecord(TypedDict):
    """The tally as JSON: `rows` is the sum of the counts and of the number of refused ones."""

    rows: int
    added: int
    present: int
    folded: int
    skipped: dict[str, int]
    refused: list[Refusal]


@dataclass
class Tally:
    """Counts of rows by what became of them; `changed` are those of the present whose newer version was taken."""

    rows: int = 0
    added: int = 0
    present: int = 0
    changed: int = 0
    folded: int = 0
    skipped: Counter[str] = field(default_factory=Counter)
    refused: list[Refused] = field(default_factory=list)

    def as_record(self) -> TallyRecord:
        """Return the tally as one object for `--json`."""
        return {
            "rows": self.rows,
            "added": self.added,
            "present": self.present,
            "folded": self.folded,
            "skipped": dict(self.skipped),
            "refused": [
                {"line": row.line, "field": row.field, "value": row.value, "reason": row.reason}
                for row in sorted(self.refused, key=lambda row: row.line)
            ],
        }

    def sentence(self) -> str:
        """Return "12 added, 3 already there, 1 refused", with what was folded and skipped where there was any."""
        there = f"{self.present:,} already there"
        if self.changed:
            there += f" ({self.changed:,} of them brought up to date)"
        parts = [f"{self.added:,} added", there]
        if self.folded:
            parts.append(f"{self.folded:,} folded into their mirror")
        if self.skipped:
            reasons = ", ".join(f"{reason} {count:,}" for reason, count in self.skipped.most_common())
            parts.append(f"{sum(self.skipped.values()):,} skipped ({reasons})")
        parts.append(f"{len(self.refused):,} refused")
        return ", ".join(parts)


def all_of(refused: Sequence[Refused]) -> list[Refused]:
    """Return everything that was refused, row by row in the order of their lines."""
    return [one for row in sorted(refused, key=lambda row: row.line) for one in (row, *row.also)]


def grouped(refused: Sequence[Refused]) -> list[tuple[int, Refused]]:
    """Return refused values alike in field, value and reason as one of them with their number, most frequent first."""
    every = all_of(refused)
    alike = Counter((row.field, row.value, row.reason) for row in every)
    first = {(row.field, row.value, row.reason): row for row in reversed(every)}
    return [(count, first[key]) for key, count in alike.most_common()]
