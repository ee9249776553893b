"""`relations check`: what an editor would query."""

from __future__ import annotations

from typing import Annotated

import typer

from relations.analysis.queries import queries
from relations.cli.options import AsJson, with_filters
from relations.cli.report import Format, Output, selected, way_out
from relations.cli.session import Session
from relations.model import EVERYTHING, Filter
from relations.render.queries import queries_sections
from relations.render.voice import Voice


@with_filters
def command(
    ctx: typer.Context,
    chosen: Filter,
    file: Annotated[bool, typer.Option("--file", help="Look for damage in the file itself instead.")] = False,
    format: Format = None,
    as_json: AsJson = False,
    output: Output = None,
) -> None:
    """Point out what an editor would query.

    \b
    relations check
    relations check mali russia --since 2024
    relations check --file
    """
    session = Session.of(ctx)
    way = way_out(session, format, as_json, output)
    found = selected(session, chosen)
    if not found and way.form != "json":
        return
    whole = found if chosen == EVERYTHING else session.records.read()
    on_file = {it.id: it for it in whole if it.id is not None}
    result = queries(found, on_file.keys())
    voice = Voice(way.look, session.vocabulary)
    title = voice.say("To be checked in ", "À vérifier dans ") + voice.many(
        len(found), "interaction", "interaction"
    )
    way.put_sections(title, lambda: queries_sections(result, on_file, voice), voice, data=result)
