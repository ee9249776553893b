"""Copies that Syncthing and Dropbox leave beside a record that two people changed at once."""

from __future__ import annotations

import re
from pathlib import Path
from shlex import quote
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from relations.cli.session import Session

# Dropbox names them in the language of its user, and says whose copy it is and of which day.
_MARK = re.compile(
    r"\.sync-conflict-[0-9]{8}-[0-9]{6}-[A-Z0-9]+"
    r"| \([^()]*(?:conflicted copy|case conflict|copie (?:conflictuelle|en conflit))[^()]*\)",
    re.IGNORECASE,
)


def conflict_copies(path: Path) -> list[Path]:
    """Return the conflict copies of a file that stand beside it, by name."""
    try:
        beside = sorted(path.absolute().parent.iterdir())
    except OSError:
        return []
    return [it for it in beside if it.name != path.name and _MARK.sub("", it.name, count=1) == path.name]


def say_conflict_copies(session: Session) -> None:
    """Say which conflict copies stand beside the record, and what takes in what they have more."""
    for copy in conflict_copies(session.path):
        session.say(
            "{copy} is a copy that two people changed at once: `relations merge {quoted}` takes in what it has more;"
            " then remove it",
            copy=copy.name,
            quoted=quote(str(copy)),
        )
