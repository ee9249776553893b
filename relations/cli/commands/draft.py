"""`relations draft`: read an article and propose interactions."""

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple, cast
from uuid import uuid4

import typer

from relations.cli.articles import (
    Wish,
    called,
    day_of_publication,
    read_articles,
    say_source,
    without_an_impossible_day,
)
from relations.cli.options import argument, option
from relations.cli.session import Session
from relations.draft import DRAFT_KEYS, Draft, propose, understood
from relations.errors import NotUnderstood
from relations.messages import msg, plural
from relations.model import Interaction, from_record
from relations.model.interaction import UNREAD

if TYPE_CHECKING:
    from relations.articles import Article
    from relations.draft import Drafts
    from relations.model.interaction import Json

_SURE = 4
_KEYS = msg("[a]ccept, [e]dit, [s]kip, [q]uit: ")
_PUBLISHED = msg("published when (2025-06-23; Enter if not known): ")
_MEANT = {"y": "a", "o": "a", "n": "s", "m": "e", "p": "s"}  # yes and no, and the keys of French


class Proposed(NamedTuple):
    """A draft as it was printed, and the interaction that it would be."""

    draft: Draft
    interaction: Interaction


def command(
    ctx: typer.Context,
    files: Annotated[
        list[str] | None, argument("FILE|URL|-…", "Text, Markdown, HTML, .eml, .mbox, .docx or PDF.")
    ] = None,
    published: Annotated[
        str | None,
        option("--published", metavar="DATE", help="Date of publication, if the article does not say."),
    ] = None,
    accept: Annotated[
        int | None,
        typer.Option(
            "--accept",
            metavar="4",
            show_default=False,
            help="Record drafts with at least this confidence, tagged unread.",
        ),
    ] = None,
    keep: Annotated[
        Path | None,
        option("--keep", metavar="FOLDER", help="Keep a copy of what was read, and name it in the source."),
    ] = None,
    allow_local: Annotated[
        bool, typer.Option("--allow-local", help="Also fetch from this machine and local networks.")
    ] = False,
    drafts_file: Annotated[
        str | None,
        option(
            "--drafts", metavar="FILE|-", help="Verify drafts made elsewhere, as by a language model (JSON)."
        ),
    ] = None,
    show_prompt: Annotated[
        bool, option("--prompt", help="Print the prompt for a language model, and exit.")
    ] = False,
    show_schema: Annotated[
        bool, option("--schema", help="Print the JSON Schema of the model's answer, and exit.")
    ] = False,
) -> None:
    """Read an article and propose interactions.

    \b
    relations draft article.txt --published 2025-06-23
    relations draft article.html | relations import -
    relations draft *.txt --accept 4
    relations draft https://example.org/article --keep archive
    relations draft article.txt --drafts written-by-a-model.json

    On a terminal each draft is shown with its evidence, to accept, edit or skip. In a pipe each is a line of JSON
    that `import` takes, with draft_confidence (0 to 4) and evidence by field. Nothing leaves the machine,
    unless you type an address: then that page is fetched.
    """
    session = Session.of(ctx)
    if show_prompt or show_schema:
        _instructions(session, as_schema=show_schema)
        return
    if not files:
        raise NotUnderstood("name an article, or - for stdin", field="FILE")
    if accept is not None and accept != _SURE:
        raise NotUnderstood(
            "{n} is not sure enough to record unread: use --accept 4, or accept one by one on a terminal",
            n=accept,
            field="--accept",
        )
    written = _written(session, files, drafts_file) if drafts_file is not None else None
    day = day_of_publication(session, published) if published else None
    ask = accept is None and session.stdin_is_terminal and session.stdout_is_terminal
    for name in files:
        shown = called(name)
        for article in read_articles(session, name, Wish(keep, allow_local)):
            drafts = _drafts(session, article, shown, day, written, ask=ask)
            proposed = list(_proposed(session, drafts, read=ask))
            if ask:
                _choose(session, proposed)
            elif accept is not None:
                _accept(session, proposed, accept)
            else:
                session.write(
                    "".join(json.dumps(_in_words(p.draft), ensure_ascii=False) + "\n" for p in proposed)
                )
            for left in drafts.left_out:
                if left.type:
                    kind = session.vocabulary.types[left.type].label(session.lang)
                    session.say(
                        "left out: {type}, {why}: “{quote}”", type=kind, why=left.why, quote=left.quote
                    )
                else:
                    session.say("left out: {why}: “{quote}”", why=left.why, quote=left.quote)


def _instructions(session: Session, *, as_schema: bool) -> None:
    """Print what a language model is told, or the shape of what it has to answer."""
    from relations.draft.verification import prompt, schema

    shape = json.dumps(schema(session.vocabulary), ensure_ascii=False)
    session.write(shape + "\n" if as_schema else prompt(session.vocabulary))


def _written(session: Session, files: Sequence[str], name: str) -> "Sequence[Mapping[str, Json]]":
    """Return the drafts that another reader wrote of the one article named; NotUnderstood where they are no JSON."""
    from relations.draft.verification import items_of

    if len(files) != 1:
        raise NotUnderstood("name the one article that the drafts are of", field="--drafts")
    if name == "-" and files[0] == "-":
        raise NotUnderstood("article and drafts cannot both come from stdin", field="--drafts")
    return items_of(session.read(name).decode("utf-8", errors="replace"))


def _drafts(
    session: Session,
    raw: "Article",
    shown: str,
    published: str | None,
    written: "Sequence[Mapping[str, Json]] | None",
    *,
    ask: bool,
) -> "Drafts":
    """Return the drafts of an article, saying what is in the way of more."""
    name = None if shown == "-" else shown
    called = msg("the article") if shown == "-" else shown
    dated = without_an_impossible_day(session, raw, called)
    told = understood(dated, name=name, published=published)
    article = without_an_impossible_day(session, told, called)
    believed = dated is raw and article is told
    if ask and article.published is None:
        from relations.cli.ask import asked_line

        answer = asked_line(session, _PUBLISHED)
        if answer:
            article = understood(dated, name=name, published=day_of_publication(session, answer))
    say_source(session, article, called)
    if written is None:
        drafts = propose(article, vocabulary=session.vocabulary)
    else:
        from relations.draft.verification import verify

        drafts = verify(written, article, session.vocabulary)
    if not article.text.strip():
        session.say("{file} is empty: no drafts", file=called)
    elif drafts.language is None:
        session.say("{file} is in neither English nor French, as far as can be told: no drafts", file=called)
    elif article.published is None and believed and (drafts.proposals or drafts.left_out):
        session.say(
            "{file} does not say when it was published: weekdays are not dated; give --published", file=called
        )
    elif not drafts.proposals:
        session.say("found nothing that two parties did with each other in {file}: no drafts", file=called)
    return drafts


def _in_words(draft: "Draft") -> dict[str, object]:
    """Return a draft with its evidence in English words: as data it does not change with the reader's language."""
    evidence = {field: {**told, "why": str(told["why"])} for field, told in draft["evidence"].items()}
    return {**draft, "evidence": evidence}


def _proposed(session: Session, drafts: "Drafts", *, read: bool) -> Iterator[Proposed]:
    """Yield the drafts as interactions, tagged unread where no person is going to read them."""
    now = session.now
    for proposal in drafts.proposals:
        draft = proposal if read else cast("Draft", {**proposal, "tags": [*proposal["tags"], UNREAD]})
        record = {key: value for key, value in draft.items() if key not in DRAFT_KEYS}
        record |= {"uid": str(uuid4()), "added": now, "modified": now}
        yield Proposed(draft, from_record(cast("Mapping[str, Json]", record), None, session.vocabulary))


def _accept(session: Session, proposed: Sequence[Proposed], least: int) -> None:
    from relations.cli.links import twins_of

    sure = [p for p in proposed if p.draft["draft_confidence"] >= least]
    new = []
    for p in sure:
        twins = twins_of(session, p.interaction)
        if twins:
            session.say(
                "not recorded, it looks like #{id}: {title}", id=twins[0].id, title=p.interaction.title
            )
        else:
            new.append(p.interaction)
    if new:
        for it in session.records.add(new, "draft", session.now):
            session.write_line(session.one_line(it))
    if len(sure) < len(proposed):
        unsure = len(proposed) - len(sure)
        session.say(
            plural(
                unsure,
                "{n} less sure than {least}: not recorded",
                "{n} less sure than {least}: not recorded",
                least=least,
            )
        )


def _choose(session: Session, proposed: Sequence[Proposed]) -> None:
    """Show one draft at a time and record what the person accepts, at once."""
    from relations.cli.ask import asked_line
    from relations.cli.links import twins_of
    from relations.render.drafted import drafted

    for number, p in enumerate(proposed, 1):
        it = p.interaction
        why = {
            field: (told["why"].in_language(session.lang), told["doubtful"])
            for field, told in p.draft["evidence"].items()
        }
        shown = drafted(
            it,
            p.draft["draft_confidence"],
            why,
            twins_of(session, it),
            session.vocabulary,
            session.display,
            number=f"{number}/{len(proposed)}",
        )
        session.write(f"\n{shown}")
        while True:
            typed = asked_line(session, _KEYS).casefold()
            answer = _MEANT.get(typed[:1], typed[:1])
            if answer in ("a", "e", "s", "q"):
                break
            session.say('"{typed}" is none of them', typed=typed)
        if answer == "q":
            return
        if answer == "e":
            from relations.cli.editor import edited

            it = edited(session, it)
        if answer in ("a", "e"):
            [it] = session.records.add([it], "draft", session.now)
            session.write_line(session.one_line(it))
