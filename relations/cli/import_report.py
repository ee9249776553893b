"""Say what an import did with every row, or would do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from relations.cli.session import Session
from relations.exchange.plan import Plan
from relations.exchange.tally import all_of, as_record, grouped, sentence
from relations.formats.rows import Refused, Tally
from relations.messages import Message, msg
from relations.model import Interaction
from relations.text import escape_controls

_LISTED = 20  # refused rows named one by one
_SHOWN = 5  # rows that a dry run shows as they would be recorded


def report_import(session: Session, tally: Tally, planned: Plan, *, dry_run: bool, as_json: bool) -> None:
    """Say what became of the rows; a dry run shows the first ones and groups what is refused."""
    for note in tally.notes:
        session.say("note: {note}", note=note)
    if dry_run:
        if not as_json:
            session.write("".join(_preview(session, planned.additions)))
        for count, row in grouped(tally.refused):
            session.say("{n} × {refusal}", n=count, refusal=_said(row))
    else:
        listed = all_of(tally.refused)
        for row in listed[:_LISTED]:
            session.say("{place}: {why}", place=_place(row), why=_said(row))
        if len(listed) > _LISTED:
            session.say("and {n} more; --dry-run groups them, --json lists all", n=len(listed) - _LISTED)
    for it in planned.removed[:_LISTED]:
        session.say("removed here, still there, and stays removed: {it}", it=session.one_line(it))
    counts = sentence(tally)
    session.say(msg("dry run, nothing recorded: {counts}", counts=counts) if dry_run else counts)
    if as_json:
        session.write_json(as_record(tally))


def _preview(session: Session, additions: Sequence[Interaction]) -> Iterator[str]:
    for it in additions[:_SHOWN]:
        sectors = ", ".join(str(mention) for mention in it.sectors)
        yield session.one_line(it) + (f" [{sectors}]" if sectors else "") + "\n"


def _place(row: Refused) -> Message:
    if row.file:
        return msg("{file}, line {line}", file=row.file, line=row.line)
    return msg("line {line}", line=row.line)


def _said(row: Refused) -> Message:
    value = None if row.value is None else escape_controls(row.value)
    if value is not None and f'"{value}"' in str(row.reason):
        value = None
    if row.field and value is not None:
        return msg('{field} "{value}": {reason}', field=row.field, value=value, reason=row.reason)
    if value is not None:
        return msg('"{value}": {reason}', value=value, reason=row.reason)
    return (
        msg("{field}: {reason}", field=row.field, reason=row.reason)
        if row.field
        else msg("{reason}", reason=row.reason)
    )
