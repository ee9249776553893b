"""Editing an interaction as JSON in the person's own editor."""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import tempfile
from pathlib import Path
from typing import cast

import typer

from relations.cli.ask import confirmed
from relations.cli.session import Session
from relations.errors import NotUnderstood, RelationsError, reason_of
from relations.formats.json_ import parse_json, reason
from relations.messages import msg
from relations.model import Interaction, from_record, to_json
from relations.model.fields import DERIVED
from relations.model.interaction import Json

_WINDOWS = os.name == "nt"
# What the program keeps, and a person does not change.
_KEPT = ("id", "uid", "added", "modified", *DERIVED)


def edited(session: Session, it: Interaction) -> Interaction:
    """Return `it` as the person left it in the editor.

    What cannot be taken is said, and on a terminal the editor opens again on the same text. Raises
    NotUnderstood where no one can be asked, and typer.Abort when the person gives up.
    """
    fields = {name: value for name, value in to_json(it).items() if name not in _KEPT}
    text = json.dumps(fields, ensure_ascii=False, indent=2) + "\n"
    while True:
        text = _in_editor(text)
        try:
            return _taken(session, it, text)
        except NotUnderstood as error:
            if not session.stdin_is_terminal:
                raise
            session.say("{field}: {sentence}", field=error.field or "JSON", sentence=error.message)
            if not confirmed(session, msg("edit again? [y/N] ")):
                raise typer.Abort from None


def _taken(session: Session, it: Interaction, text: str) -> Interaction:
    try:
        changed = parse_json(text)
    except (ValueError, RecursionError) as error:
        raise NotUnderstood("mend what was saved: {reason}", reason=reason(error), field="--editor") from None
    if not isinstance(changed, dict):
        raise NotUnderstood("what was saved is not one JSON object; mend it", field="--editor")
    kept = {name: value for name, value in to_json(it).items() if name in _KEPT}
    return from_record(cast("dict[str, Json]", {**changed, **kept}), it.id, session.vocabulary)


def _in_editor(text: str) -> str:
    editor = os.environ.get("VISUAL") or os.environ.get("EDITOR") or ("notepad" if _WINDOWS else "vi")
    with tempfile.TemporaryDirectory(prefix="relations-") as folder:
        path = Path(folder) / "interaction.json"
        path.write_text(text, encoding="utf-8")
        try:
            finished = subprocess.run([*_split(editor), str(path)], check=False)
        except OSError as error:
            raise RelationsError(
                'cannot start the editor "{editor}" ({reason}); set EDITOR',
                editor=editor,
                reason=reason_of(error),
            ) from None
        if finished.returncode:
            raise RelationsError(
                'the editor "{editor}" ended with {code}; nothing was changed',
                editor=editor,
                code=finished.returncode,
            )
        try:
            return path.read_text(encoding="utf-8-sig")
        except UnicodeDecodeError:
            raise NotUnderstood("what was saved is not in UTF-8; save it again", field="--editor") from None
        except OSError as error:
            raise RelationsError(
                "what was saved cannot be read ({reason}); nothing was changed", reason=reason_of(error)
            ) from None


def _split(editor: str) -> list[str]:
    try:
        if _WINDOWS:  # where a backslash parts folders
            return [part.strip('"') for part in shlex.split(editor, posix=False)]
        return shlex.split(editor)
    except ValueError:
        raise RelationsError(
            'the editor "{editor}" has a quote that is not closed; set EDITOR', editor=editor
        ) from None
