"""Ask the person at the terminal what the words of a file mean that are not ours."""

from __future__ import annotations

from collections.abc import Sequence

import typer

from relations.cli.session import Session
from relations.errors import NotUnderstood
from relations.exchange.report import grouped
from relations.formats.rows import Refused
from relations.formats.spreadsheet_safe import split_list
from relations.messages import msg, plural

_KINDS = {
    "sectors": "sector",
    "type": "type",
    "parties": "party",
    "level": "level",
    "confidence": "confidence",
}
_QUESTIONS = {
    "sector": msg("our sector for it (several with ; between), or Enter to leave it"),
    "type": msg("our type for it, or Enter to leave it"),
    "party": msg("our party for it, or Enter to leave it"),
    "level": msg("our level for it, or Enter to leave it"),
    "confidence": msg("our confidence for it, or Enter to leave it"),
}


def answers(session: Session, refused: Sequence[Refused]) -> dict[str, str]:
    """Ask what each refused word means and return the answers; an empty answer leaves it refused."""
    vocabulary = session.vocabulary
    finds = {
        "sector": vocabulary.sectors.find,
        "type": vocabulary.types.find,
        "party": vocabulary.parties.resolve,
        "level": vocabulary.levels.find,
        "confidence": vocabulary.confidences.find,
    }
    said: dict[str, str] = {}
    for count, row in grouped(refused):
        kind = _KINDS.get(row.field or "")
        if kind is None or row.value is None or row.value in said:
            continue
        session.say(plural(count, "{reason} ({n} row)", "{reason} ({n} rows)", reason=row.reason))
        question = _QUESTIONS[kind].in_language(session.lang)
        while answer := typer.prompt(question, default="", show_default=False, err=True):
            try:
                several = split_list(answer) if kind == "sector" else [answer]
                said[row.value] = ";".join(finds[kind](one) for one in several)
                break
            except NotUnderstood as error:
                session.say(error.message)
    return said
