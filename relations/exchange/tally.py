"""What an import did with every row it read, as one sentence and as one object."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TypedDict

from relations.formats.rows import Refusal, Refused, Tally
from relations.messages import Message, Number, msg, plural

REMOVED = "removed here"
NOT_ALL = "not recorded, as other rows were refused"


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
        "refused": [_refusal(row) for row in sorted(tally.refused, key=lambda row: (row.file, row.line))],
    }


def _refusal(row: Refused) -> Refusal:
    of_row: Refusal = {"line": row.line, "field": row.field, "value": row.value, "reason": str(row.reason)}
    return {"file": row.file, **of_row} if row.file else of_row


def sentence(tally: Tally) -> Message:
    """Return "12 added, 3 already there, 1 refused", with what was folded and skipped where there was any."""
    parts = [_counted(tally.added, "{count} added", "{count} added")]
    there = _counted(tally.present, "{count} already there", "{count} already there")
    if tally.changed:
        updated = "{there} ({count} of them brought up to date)"
        there = _counted(tally.changed, updated, updated, there=there)
    parts.append(there)
    if tally.folded:
        folded = "{count} folded into their mirror"
        parts.append(_counted(tally.folded, folded, folded))
    skipped = {reason: count for reason, count in tally.skipped.most_common() if reason != NOT_ALL}
    if skipped:
        parts.append(passed_over(skipped))
    if tally.skipped[NOT_ALL]:
        template = "{count} good but not recorded, as others were refused"
        parts.append(_counted(tally.skipped[NOT_ALL], template, template))
    parts.append(_counted(len(tally.refused), "{count} refused", "{count} refused"))
    return _in_a_row(parts)


def passed_over(skipped: Mapping[str, int]) -> Message:
    """Return "3 skipped (domestic 2, no country 1)", the most frequent reason first."""
    by_number = sorted(skipped.items(), key=lambda one: -one[1])
    reasons = _in_a_row([msg("{reason} {count}", reason=msg(r), count=Number(n)) for r, n in by_number])
    template = "{count} skipped ({reasons})"
    return _counted(sum(skipped.values()), template, template, reasons=reasons)


def _counted(n: int, one: str, many: str, **values: object) -> Message:
    return plural(n, one, many, count=Number(n), **values)


def _in_a_row(parts: Sequence[Message]) -> Message:
    """Return the messages with commas between them: the template has no words, and so needs no translation."""
    return Message(
        ", ".join(f"{{part{n}}}" for n in range(len(parts))), {f"part{n}": p for n, p in enumerate(parts)}
    )


def all_of(refused: Sequence[Refused]) -> list[Refused]:
    """Return everything that was refused, row by row in the order of their lines."""
    return [one for row in sorted(refused, key=lambda row: (row.file, row.line)) for one in (row, *row.also)]


def grouped(refused: Sequence[Refused]) -> list[tuple[int, Refused]]:
    """Return refused values alike in field, value and reason as one of them with their number, most frequent first."""
    every = all_of(refused)
    alike = Counter((row.field, row.value, str(row.reason)) for row in every)
    first = {(row.field, row.value, str(row.reason)): row for row in reversed(every)}
    return [(count, first[key]) for key, count in alike.most_common()]
