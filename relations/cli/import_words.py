"""Ask the person at the terminal what the words of a file mean that are not ours."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import typer

from relations.cli.session import Session
from relations.errors import NotUnderstood
from relations.exchange.tally import grouped
from relations.formats.rows import Refused
from relations.formats.spreadsheet_safe import split_list
from relations.messages import msg, plural
from relations.model.fields import BY_NAME
from relations.vocabulary import Term, Terms, Vocabulary

# By the field of a word that was not understood.
_QUESTIONS = {
    "sectors": msg("our sector for it (several with ; between), or Enter to leave it"),
    "type": msg("our type for it, or Enter to leave it"),
    "parties": msg("our party for it, or Enter to leave it"),
    "level": msg("our level for it, or Enter to leave it"),
    "confidence": msg("our confidence for it, or Enter to leave it"),
}


def answers(session: Session, refused: Sequence[Refused]) -> dict[str, str]:
    """Ask what each refused word means and return the answers; an empty answer leaves it refused."""
    said: dict[str, str] = {}
    for count, row in grouped(refused):
        if row.field not in _QUESTIONS or row.value is None or row.value in said:
            continue
        session.say(plural(count, "{reason} ({n} row)", "{reason} ({n} rows)", reason=row.reason))
        question = _QUESTIONS[row.field].in_language(session.lang)
        find = _find(row.field, session.vocabulary)
        while answer := typer.prompt(question, default="", show_default=False, err=True):
            try:
                several = split_list(answer) if row.field == "sectors" else [answer]
                said[row.value] = ";".join(map(find, several))
                break
            except NotUnderstood as error:
                session.say(error.message)
    return said


def _find(field: str, vocabulary: Vocabulary) -> Callable[[str], str]:
    if field == "parties":
        return vocabulary.parties.resolve
    terms: Terms[Term] = getattr(vocabulary, BY_NAME[field].values or "")
    return terms.find
