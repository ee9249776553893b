"""What a merge did, in sentences and as data."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING

import typer

from relations.cli.history import word
from relations.errors import ExitCode
from relations.messages import Message, msg, plural
from relations.model import from_trusted_record
from relations.model.fields import in_words

if TYPE_CHECKING:
    from relations.cli.session import Session
    from relations.merge import Outcome
    from relations.model.fields import Clash
    from relations.model.interaction import Row


def as_data(outcome: Outcome) -> dict[str, object]:
    """Return a merge as the object that `--json` prints."""
    return {
        "added": list(outcome.added),
        "changed": list(outcome.changed),
        "removed": [id_ for id_, _ in outcome.removed],
        "moved": [{"from": old, "to": new} for old, new in outcome.moved],
        "clashes": [
            *(it._asdict() for it in outcome.clashes),
            *({"id": None, "field": it.other["kind"], **it._asdict()} for it in outcome.words),
        ],
    }


def report_merge(session: Session, outcome: Outcome, *, dry_run: bool, as_json: bool) -> None:
    """Print what a merge did; a clash leaves with the code of what was refused."""
    if as_json:
        session.write_json(as_data(outcome))
    say(session, outcome, dry_run=dry_run)
    if outcome.clashes or outcome.words:
        raise typer.Exit(ExitCode.REFUSED)


def say(session: Session, outcome: Outcome, *, dry_run: bool) -> None:
    """Say what a merge did, on stderr: the numbers, what went, what moved, and where the two sides clash."""
    if outcome.by_hand:
        session.say(
            plural(
                outcome.by_hand,
                "{n} interaction was changed without relations: its history does not tell what it was before",
                "{n} interactions were changed without relations: their history does not tell what they were before",
            )
        )
    for id_, row in outcome.removed:
        session.say("removed there, and now here: #{id} {it}", id=id_, it=_in_words(session, row))
    for row in outcome.stayed_removed:
        session.say("removed here, still there, and stays removed: {it}", it=_in_words(session, row))
    for id_, other in outcome.united:
        session.say("#{id} is the same event as #{other}, and is one with it now", id=id_, other=other)
    for old, new in outcome.moved:
        session.say("our #{old} is now #{new}", old=old, new=new)
    for old, new in outcome.their_moved:
        session.say("their #{old} is #{new} here", old=old, new=new)
    for it in outcome.words:
        session.say(_word_clash(it.kept, it.other))
    for clash in outcome.clashes:
        session.say(_clash(clash))
    if outcome.added or outcome.changed or outcome.removed or outcome.united or outcome.moved:
        session.say(_tally(outcome))
    elif not (outcome.clashes or outcome.words):
        session.say("nothing to take in: the record has all that the other copy has")
    if any(clash.field for clash in outcome.clashes) and not dry_run:
        session.say("`relations undo` puts the other values in; `relations edit` decides one by one")


def _tally(outcome: Outcome) -> Message:
    return msg(
        "{added} added, {changed} changed, {removed} removed",
        added=len(outcome.added),
        changed=len(outcome.changed),
        removed=len(outcome.removed) + len(outcome.united),
    )


def _clash(clash: Clash) -> Message:
    if clash.field is None:
        if clash.kept == "followed":
            return msg("#{id} was removed on one side and is followed on the other: it is kept", id=clash.id)
        return msg("#{id} was removed on one side and edited on the other: it is kept", id=clash.id)
    return msg(
        "#{id}: both sides set {field}: {kept} is kept, the other is {other}",
        id=clash.id,
        field=in_words(clash.field),
        kept=_value(clash.kept),
        other=_value(clash.other),
    )


def _word_clash(kept: Row | None, other: Row) -> Message:
    if kept is None:
        return msg(
            "the own word {word} means something else on the other side: nothing is left of it",
            word=word(other),
        )
    return msg(
        "the own word {word} means something else on the other side: {kept} is left of it",
        word=word(other),
        kept=word(kept),
    )


def _value(value: object) -> str | Message:
    if isinstance(value, str):
        return msg("“{value}”", value=value)
    return msg("nothing") if value is None else json.dumps(value, ensure_ascii=False)


def _in_words(session: Session, row: Mapping[str, object] | Row) -> str:
    """Return a row in a line without its id, which may be another by now."""
    it = from_trusted_record({name: value for name, value in row.items() if name != "follows"}, 1)  # type: ignore[misc]
    return session.one_line(it).removeprefix("#1").strip()
