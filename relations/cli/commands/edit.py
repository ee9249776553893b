"""`relations edit`: change an interaction."""

from dataclasses import replace
from typing import Annotated

import typer

from relations.cli import completion, echo, links
from relations.cli.editing import changes
from relations.cli.fields import InteractionFlags, interaction_flags
from relations.cli.options import AsJson, Quiet, id_argument, option, with_params_from
from relations.cli.session import Session
from relations.errors import NotUnderstood
from relations.model import Interaction, to_json
from relations.model.interaction import UNREAD


@with_params_from(interaction_flags, "given")
def command(
    ctx: typer.Context,
    given: InteractionFlags,
    id: Annotated[int, id_argument("ID", "Id of the interaction, as `relations list` prints it.")],
    title: Annotated[
        str | None, option("--title", metavar="TEXT", help="One line that says what happened.")
    ] = None,
    party: Annotated[
        list[str] | None,
        option(
            "--party",
            metavar="COUNTRY",
            help="Give it twice: who acts comes first.",
            complete=completion.countries,
        ),
    ] = None,
    drop: Annotated[
        list[str] | None,
        option(
            "--drop", metavar="FIELD=VALUE", help="Take one out of a list: tag=x, source=2, sector=energy."
        ),
    ] = None,
    clear: Annotated[list[str] | None, option("--clear", metavar="FIELD", help="Empty a field.")] = None,
    read: Annotated[bool, typer.Option("--read", help="It has been read: take the tag unread off.")] = False,
    editor: Annotated[
        bool, typer.Option("--editor", help="Change it as JSON in $VISUAL or $EDITOR.")
    ] = False,
    quiet: Quiet = False,
    as_json: AsJson = False,
) -> None:
    """Change an interaction, with flags or in an editor.

    A flag of a list (-s, --person, --tag, --source, --follows) adds to it; --drop takes one out. --publisher,
    --quote and the like without --source change the sources on file.

    \b
    relations edit 7 --date 2025-06-24 --person "Vladimir Poutine, président"
    relations edit 7 --source https://example.org/b --publisher "El Watan" --quote "…"
    relations edit 7 --drop tag=x --drop source=2 --clear place
    relations edit 7 --editor

    Words for -t, -s and --level: `relations types`, `sectors`, `types --levels`.
    """
    session = Session.of(ctx)
    [before] = session.records.get([id])
    parties = _parties(session, party, before)
    if title is not None:
        given = given.adding("title", title)
    drops = [*(drop or ()), *([f"tag={UNREAD}"] if read else ())]
    if not (given.typed or drops or clear or editor or party):
        raise NotUnderstood("nothing to change; give a flag, or --editor", field="ID")
    new = changes(before, given, drops, clear or (), session.words, parties)
    if parties != before.parties:
        new["parties"] = parties
    after = replace(before, **new, vocabulary=session.vocabulary)
    if editor:
        from relations.cli.editor import edited

        after = edited(session, after)
    _check_links(session, before, after)
    session.say_notes()
    # Saying again what stands there decides what a merge left open.
    if after == before and not any(it.id == id for it in session.records.clashes()):
        session.say("#{id} is as it was; nothing to change", id=id)
    else:
        [after] = session.records.edit([after], "edit", session.now, before=[before])
    if as_json:
        session.write_json(to_json(after))
    elif quiet:
        session.write_line(str(id))
    else:
        session.write_line(session.one_line(after))
        titles = links.titles(session, [*before.follows, *after.follows])
        for message in echo.changed(before, after, titles, session.vocabulary):
            session.say("  {change}", change=message)
    if (before.date, before.parties) != (after.date, after.parties):
        links.warn_followers(session, before, after)


def _check_links(session: Session, before: Interaction, after: Interaction) -> None:
    """Refuse links that are new and cannot hold, and old ones that a new date or pair would break."""
    new = [id_ for id_ in after.follows if id_ not in before.follows]
    links.refuse_broken(session, after, new, "--follows")
    kept = [id_ for id_ in after.follows if id_ in before.follows]
    if before.date != after.date:
        links.refuse_broken(session, replace(before, date=after.date), kept, "--date")
    if before.parties != after.parties:
        links.refuse_broken(session, after, kept, "--party")


def _parties(session: Session, names: list[str] | None, before: Interaction) -> tuple[str, str]:
    if names is None:
        return before.parties
    codes = [session.words.party(name, "--party") for name in names]
    if len(codes) != 2:
        raise NotUnderstood("give it twice: who acts first, then the other", field="--party")
    return codes[0], codes[1]
