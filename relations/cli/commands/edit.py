"""`relations edit`: change an interaction."""

from dataclasses import replace
from typing import Annotated

import typer

from relations.cli import completion
from relations.cli.fields import Said, said
from relations.cli.options import AsJson, id_argument, option, taking
from relations.cli.session import Session
from relations.errors import NotUnderstood
from relations.model import Interaction
from relations.render.one_line import one_line


@taking(said, "given")
def command(
    ctx: typer.Context,
    given: Said,
    id: Annotated[int, id_argument("ID", "Which interaction.")],
    title: Annotated[
        str | None, option("--title", metavar="TEXT", help="One line that says what happened.")
    ] = None,
    party: Annotated[
        list[str] | None,
        option(
            "--party", metavar="COUNTRY", help="Give both: who acts first.", complete=completion.countries
        ),
    ] = None,
    editor: Annotated[
        bool, typer.Option("--editor", help="Change it as JSON in $VISUAL or $EDITOR.")
    ] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Print the id and nothing else.")] = False,
    as_json: AsJson = False,
) -> None:
    """Change an interaction, by flags or in an editor.

    A list that is given replaces the one on file; an empty text clears a field. --publisher, --quote and the like
    without --source change the sources on file.

    \b
    relations edit 7 --date 2025-06-24 --person "Vladimir Poutine, président"
    relations edit 7 --place ""
    relations edit 7 --editor
    """
    session = Session.of(ctx)
    [before] = session.records.get([id])
    words = session.words
    parties = _parties(session, party, before)
    changes = replace(given, title=title).fields(words, parties, before.sources)
    if parties != before.parties:
        changes["parties"] = parties
    if editor:
        from relations.cli.editor import edited

        after = edited(session, replace(before, **changes, vocabulary=session.vocabulary))
    elif changes:
        after = replace(before, **changes, vocabulary=session.vocabulary)
    else:
        raise NotUnderstood("nothing to change; give a flag, or --editor", field="ID")
    session.say_notes()
    if after == before:
        session.say(f"#{id} is as it was; nothing to change")
    else:
        [after] = session.records.edit([after], "edit", session.now, before=[before])
    if as_json:
        from relations.render.data import json_line

        session.write(json_line(after, session.display))
    elif quiet:
        session.write(f"{id}\n")
    else:
        session.write(one_line(after, session.vocabulary, session.display) + "\n")


def _parties(session: Session, names: list[str] | None, before: Interaction) -> tuple[str, str]:
    if names is None:
        return before.parties
    codes = [session.words.party(name, "--party") for name in names]
    if len(codes) != 2:
        raise NotUnderstood("give it twice: who acts first, then the other", field="--party")
    return codes[0], codes[1]
