"""`relations add`: record one interaction."""

from typing import Annotated
from uuid import uuid4

import typer

from relations import dates
from relations.cli import completion, echo, links
from relations.cli.fields import InteractionFlags, interaction_flags
from relations.cli.links import twins_of
from relations.cli.options import AsJson, Quiet, argument, with_params_from
from relations.cli.session import Session
from relations.errors import NotUnderstood
from relations.messages import msg
from relations.model import Interaction, to_json

_NEEDED = {"a": "COUNTRY", "b": "COUNTRY", "date": "--date", "type": "--type", "title": "TITLE"}
_NAMED = 3  # likely duplicates named one by one


@with_params_from(interaction_flags, "given")
def command(
    ctx: typer.Context,
    given: InteractionFlags,
    a: Annotated[
        str | None, argument("COUNTRY", "Who acts: the visitor, the giver.", completion.countries)
    ] = None,
    b: Annotated[str | None, argument("COUNTRY", "The other party.", completion.countries)] = None,
    title: Annotated[str | None, argument("TITLE", "One line that says what happened.")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Check everything and record nothing.")] = False,
    quiet: Quiet = False,
    as_json: AsJson = False,
) -> None:
    """Record one interaction.

    What is missing is asked for on a terminal. `relations countries`, `sectors` and `types` list the words it takes,
    in English or French.

    \b
    relations add mali russia "Goïta received by Putin" -d 2025-06-23 -t meeting \\
        -s transport@mali -s energy@russia --source https://example.org/a --quote "…"
    relations add russie mali "Livraison de blindés" -d 2025-01 -t livraison -s défense
    """
    session = Session.of(ctx)
    if title is not None:
        given = given.adding("title", title)
    asked = None in (a, b, given.said("date"), given.said("type"), given.said("title"))
    if asked:
        a, b, given = _asked_for(session, a, b, given)
    words = session.words
    assert a is not None
    assert b is not None
    parties = (words.party(a), words.party(b))
    if parties[0] == parties[1]:
        raise NotUnderstood(
            '"{one}" and "{other}" are the same party; name two', one=a, other=b, field="COUNTRY"
        )
    now = session.now
    new = Interaction(
        uid=str(uuid4()),
        parties=parties,
        added=now,
        modified=now,
        vocabulary=session.vocabulary,
        **given.fields(words, parties),
    )
    links.refuse_broken(session, new, new.follows, "--follows")
    twins = twins_of(session, new)
    if asked and not dry_run:
        _confirm(session, new)
    if not dry_run:
        is_first = not session.path_was_named and not session.path.exists()
        [new] = session.records.add([new], "add", now)
        if is_first and not quiet:
            session.say(
                "a new record was begun in {path}; `relations where` names it again", path=session.path
            )
    session.say_notes()
    _warn(session, twins, recorded=not dry_run)
    if as_json:
        session.write_json(to_json(new))
    elif quiet:
        session.write(f"{new.id}\n" if new.id else "")
    else:
        line = session.one_line(new)
        session.write_line(msg("would add {line}", line=line) if dry_run else line)
        titles = links.titles(session, new.follows)
        for message in echo.interpretation(new, given.said("type"), titles, session.vocabulary):
            session.say("  {what}", what=message)


def _asked_for(
    session: Session, a: str | None, b: str | None, given: InteractionFlags
) -> tuple[str, str, InteractionFlags]:
    if not session.stdin_is_terminal or not session.stderr_is_terminal:
        values = {"a": a, "b": b, **{name: given.said(name) for name in ("date", "type", "title")}}
        missing = next(name for name in _NEEDED if values[name] is None)
        raise NotUnderstood("missing; give it, or run this on a terminal to be asked", field=_NEEDED[missing])
    from relations.cli.ask import ask_interaction

    return ask_interaction(session, a, b, given)


def _confirm(session: Session, new: Interaction) -> None:
    """Show the whole interaction and ask whether to record it; typer.Abort where the person says no."""
    from relations.cli.ask import agreed
    from relations.render.detail import detail

    before = session.records.get(new.follows, missing_ok=True) if new.follows else []
    session.complain("\n" + detail(new, before, [], [], session.vocabulary, session.display).rstrip("\n"))
    if not agreed(session, msg("record this? [Y/n] ")):
        raise typer.Abort


def _warn(session: Session, twins: list[Interaction], *, recorded: bool) -> None:
    """Say what is on file that looks the same, the latest few of it."""
    for twin in twins[-_NAMED:]:
        told = {"id": twin.id, "date": dates.words(twin.date, session.lang), "title": twin.title}
        if recorded:
            session.say("looks like #{id} ({date}, {title}); `relations undo` takes this one back", **told)
        else:
            session.say("looks like #{id} ({date}, {title})", **told)
    if len(twins) > _NAMED:
        session.say("looks like {n} more of the same pair, type and time", n=len(twins) - _NAMED)
