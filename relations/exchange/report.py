"""What an import did with every row it read, as one sentence and as one object."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TypedDict

from relations.formats.rows import Refusal, Refused, Tally


class TallyRecord(TypedDict):
    """The tally as JSON: `rows` is the sum of the counts and of the number of refused ones."""

    rows: int
    added: int
    present: int
    folded: int
    skipped: dict[str, int]
    refused: list[Refusal]


def as_record(tally: Tally) -> TallyRecord:
    """Return the tally as one object for `--json`."""
    return {
        "rows": tally.rows,
        "added": tally.added,
        "present": tally.present,
        "folded": tally.folded,
        "skipped": dict(tally.skipped),
        "refused": [
            {"line": row.line, "field": row.field, "value": row.value, "reason": row.reason}
            for row in sorted(tally.refused, key=lambda row: row.line)
        ],
    }


def sentence(tally: Tally) -> str:
    """Return "12 added, 3 already there, 1 refused", with what was folded and skipped where there was any."""
    there = f"{tally.present:,} already there"
    if tally.changed:
        there += f" ({tally.changed:,} of them brought up to date)"
    parts = [f"{tally.added:,} added", there]
    if tally.folded:
        parts.append(f"{tally.folded:,} folded into their mirror")
    if tally.skipped:
        reasons = ", ".join(f"{reason} {count:,}" for reason, count in tally.skipped.most_common())
        parts.append(f"{sum(tally.skipped.values()):,} skipped ({reasons})")
    parts.append(f"{len(tally.refused):,} refused")
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
