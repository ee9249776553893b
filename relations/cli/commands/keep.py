"""`relations keep`: datasets kept as Parquet, so that the next question is cheap."""

from pathlib import Path
from typing import Annotated

import typer

from relations.cli.corpus import event_query, named_by, watching
from relations.cli.options import Encoding, argument, option
from relations.cli.session import Session
from relations.corpus.files import dataset_files, is_folder, is_there
from relations.corpus.keeping import keep
from relations.corpus.kept import KeptFile
from relations.errors import NotUnderstood
from relations.messages import Number, msg, plural
from relations.text import escape_controls


def command(
    ctx: typer.Context,
    paths: Annotated[list[str], argument("PATH...", "Dataset files, folders or quoted patterns.")],
    to: Annotated[Path | None, option("--to", metavar="FOLDER", help="Folder to store them in.")] = None,
    encoding: Encoding = None,
) -> None:
    """Store dataset files as Parquet, for fast queries.

    \b
    relations keep downloads/ --to kept/
    relations keep "2025*.export.CSV.zip" --to kept/
    """
    session = Session.of(ctx)
    if to is None:
        raise NotUnderstood("name the folder to keep them in", field="--to")
    if is_there(str(to)) and not is_folder(str(to)):
        raise NotUnderstood('"{path}" is a file; name a folder', path=to, field="--to")
    with named_by("PATH"):
        files = dataset_files(paths)
    kept = there = rows = 0
    with named_by("PATH"), watching(session, files) as opener:
        for file in keep(files, opener, to, event_query(session, (), encoding)):
            if file is None:
                there += 1
                continue
            kept += 1
            rows += file.rows
            session.write(_line(session, file) + "\n")
    session.say(
        plural(
            kept,
            "{n} file of {rows} rows kept in {folder}, {there} there before",
            "{n} files of {rows} rows kept in {folder}, {there} there before",
            rows=Number(rows),
            folder=to,
            there=there,
        )
    )


def _line(session: Session, file: KeptFile) -> str:
    """Return a file's name, dataset, rows and kept rows: words on a terminal, cells in a pipe."""
    if not session.stdout_is_terminal:
        return f"{file.name}\t{file.dataset}\t{file.rows}\t{file.kept}"
    said = msg(
        "{file}: {dataset}, {kept} of {rows} rows between two countries",
        file=file.name,
        dataset=file.dataset,
        kept=Number(file.kept),
        rows=Number(file.rows),
    )
    return escape_controls(said.in_language(session.lang))
