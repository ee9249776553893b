"""`relations merge`: take in what a colleague's copy of the record has more."""

from pathlib import Path
from typing import Annotated

import typer

from relations.cli.merged import report_merge
from relations.cli.options import AsJson, argument, option
from relations.cli.session import Session
from relations.errors import NotUnderstood


def command(
    ctx: typer.Context,
    file: Annotated[
        str | None, argument("[FILE]", "A colleague's copy; without it, the two versions that git left.")
    ] = None,
    base: Annotated[
        str | None, option("--base", metavar="FILE", help="What both copies were once; git gives it.")
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say what would come of it; change nothing.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Merge a colleague's copy of the record into yours.

    \b
    relations merge colleague.json
    relations merge colleague.json --dry-run
    relations merge
    """
    session = Session.of(ctx)
    records = session.records
    if file is None:
        if base is not None:
            raise NotUnderstood("it needs the copy to be merged, too", field="--base")
        from relations.cli.git import versions

        ours, theirs, once, held = versions(session.path)
        outcome = records.settle(ours, theirs, once, held=held, dry_run=dry_run)
    else:
        from relations.cli.stream import opened
        from relations.store import copies

        with opened(session, file) as stream:
            copy = copies.read_copy(stream.read(), Path(file))
        once = session.read(base) if base else b""
        known = copies.read_copy(once, Path(base or "")) if once else None
        outcome = records.merge(copy, known, dry_run=dry_run)
    report_merge(session, outcome, dry_run=dry_run, as_json=as_json)
