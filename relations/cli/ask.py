"""Asking a person on a terminal for what is missing, one thing at a time."""

from __future__ import annotations

import sys
import textwrap
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, TypeVar

import typer

from relations.errors import NotUnderstood
from relations.messages import Message, languages, msg, plural
from relations.model.fields import BY_NAME

if TYPE_CHECKING:
    from relations.cli.fields import InteractionFlags
    from relations.cli.session import Session
    from relations.formats.rows import Refused
    from relations.vocabulary import Term, Terms, Vocabulary

T = TypeVar("T")

# What is asked for a word of a file, by the field it stands in.
_YES, _NO = msg("y, yes"), msg("n, no")
_OUR_WORDS = {
    "sectors": msg("our sector for it (several with ; between), or Enter to leave it"),
    "type": msg("our type for it, or Enter to leave it"),
    "parties": msg("our party for it, or Enter to leave it"),
    "level": msg("our level for it, or Enter to leave it"),
    "confidence": msg("our confidence for it, or Enter to leave it"),
}


def ask_interaction(
    session: Session, a: str | None, b: str | None, given: InteractionFlags
) -> tuple[str, str, InteractionFlags]:
    """Return the parties and fields with what was missing asked for; Ctrl-C or Ctrl-D adds nothing."""
    words = session.words
    a = a if a is not None else _asked(session, msg("who acts (country): "), words.party)
    b = b if b is not None else _asked(session, msg("with whom (country): "), words.party)
    parties = (words.party(a), words.party(b))
    if given.said("date") is None:
        hint = msg("when (2025-06-23, June 2025, 22-26 June 2025): ")
        given = given.adding("date", _asked(session, hint, lambda text: words.date(text, "--date")))
    if given.said("type") is None:
        types = session.vocabulary.types
        hint = msg("what (visit, meeting, pledge, agreement, delivery, …; ? lists them): ")
        given = given.adding("type", _asked(session, hint, types.find, known=types))
    if given.said("title") is None:
        given = given.adding("title", _asked(session, msg("title, one line: "), _text))
    if given.said("sectors") is None:
        hint = msg(
            "sectors, each with who named it, separated by commas"
            " (energy@russia, transport; ? lists them; Enter for none): "
        )
        sectors = _each_asked(
            session, hint, lambda text: words.mention(text, parties), session.vocabulary.sectors
        )
        given = given.adding("sectors", *sectors)
    if given.said("sources") is None:
        answer = _asked(
            session, msg("source, an address or a title (Enter for none): "), _text, optional=True
        )
        if answer:
            given = given.adding("sources", answer)
            quote = _asked(
                session, msg("the sentence that proves it (Enter for none): "), _text, optional=True
            )
            given = given.adding("sources.quote", quote)
    words.notes.clear()
    return a, b, given


def explained(session: Session, refused: Sequence[Refused]) -> dict[str, str]:
    """Ask what each refused word of a file means and return our words for it; without an answer it stays refused."""
    from relations.exchange.tally import grouped  # only an import needs it

    said: dict[str, str] = {}
    for count, row in grouped(refused):
        if row.field not in _OUR_WORDS or row.value is None or row.value in said:
            continue
        session.say(plural(count, "{reason} ({n} row)", "{reason} ({n} rows)", reason=row.reason))
        find = _finder(row.field, session.vocabulary)
        question = msg("{question}: ", question=_OUR_WORDS[row.field])
        answer = _asked(session, question, find, optional=True)
        if answer:
            said[row.value] = find(answer)
    return said


def _finder(field: str, vocabulary: Vocabulary) -> Callable[[str], str]:
    if field == "parties":
        return vocabulary.parties.resolve
    terms: Terms[Term] = getattr(vocabulary, BY_NAME[field].values or "")
    if field == "sectors":
        from relations.formats.spreadsheet_safe import split_list

        return lambda text: ";".join(map(terms.find, split_list(text)))
    return terms.find


def confirmed(session: Session, question: Message) -> bool:
    """Return whether the person said yes."""
    return asked_line(session, question).casefold() in _in_all_languages(_YES)


def agreed(session: Session, question: Message) -> bool:
    """Return whether the person said yes, or just Enter; anything else but no is asked again."""
    while True:
        answer = asked_line(session, question).casefold()
        if answer in ("", *_in_all_languages(_YES)):
            return True
        if answer in _in_all_languages(_NO):
            return False


def _in_all_languages(words: Message) -> list[str]:
    """Return what people type for yes or no, whatever language they were asked in."""
    return [word for lang in languages() for word in words.in_language(lang).split(", ")]


def _asked(
    session: Session,
    question: Message,
    understand: Callable[[str], T],
    *,
    optional: bool = False,
    known: Mapping[str, Term] | None = None,
) -> str:
    while True:
        answer = asked_line(session, question)
        if optional and not answer:
            return ""
        if answer == "?" and known:
            session.complain(_all_of(known, session))
            continue
        try:
            understand(answer)
        except NotUnderstood as error:
            session.say(error.message)
        else:
            return answer


def _all_of(known: Mapping[str, Term], session: Session) -> str:
    """Return the labels of a vocabulary, in lines that end between two of them."""
    # A label of several words stays in one line.
    labels = ", ".join(term.label(session.lang).replace(" ", "\xa0") for term in known.values())
    return textwrap.fill(labels, session.display.width, break_long_words=False, break_on_hyphens=False)


def _each_asked(
    session: Session, question: Message, understand: Callable[[str], object], known: Mapping[str, Term]
) -> list[str]:
    """Return what was typed, parted at commas; of several, only one that is not understood is asked again."""
    waiting = _parts(_asked(session, question, str, optional=True, known=known))
    found: list[str] = []
    while waiting:
        part = waiting.pop(0)
        try:
            understand(part)
        except NotUnderstood as error:
            session.say(error.message)
            again = msg('in place of "{value}" (? lists them; Enter leaves it out): ', value=part)
            waiting = [*_parts(_asked(session, again, str, optional=True, known=known)), *waiting]
        else:
            found.append(part)
    return found


def asked_line(session: Session, question: Message) -> str:
    """Return what a person types in answer to a question, without spaces around; typer.Abort for the end of input."""
    # The question goes to stderr: stdout is for data alone.
    sys.stderr.write(question.in_language(session.lang))
    sys.stderr.flush()
    try:
        answer = sys.stdin.readline()
    except UnicodeDecodeError:
        return ""
    if not answer:
        sys.stderr.write("\n")
        raise typer.Abort
    return answer.strip()


def _parts(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]


def _text(text: str) -> str:
    if not text:
        raise NotUnderstood("something is needed here")
    return text
