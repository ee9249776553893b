"""Publish a selection: as a page for readers, or as a picture; and say on stderr what was published."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, cast, get_args

import typer

from relations.analysis.publishing import publishable
from relations.analysis.publishing import unread as unread_of
from relations.cli import output_file
from relations.cli.options import option
from relations.cli.session import Session
from relations.dates import By
from relations.errors import NotUnderstood
from relations.messages import Message, listed, msg, plural
from relations.model import Filter, Interaction

if TYPE_CHECKING:
    from relations.analysis.compare import Comparison
    from relations.page import RelationPage
    from relations.page.heading import Heading
    from relations.render.localizer import Localizer

_PERIODS = 16  # columns of a matrix that a page shows without scrolling on a desktop
PICTURES = (".svg", ".png")


@dataclass(frozen=True)
class PageOptions:
    """What a person says of a page: its title, credit, introduction and card, and whether notes may be in it."""

    title: str | None = None
    credit: str | None = None
    intro: str | None = None
    card: Path | None = None
    notes: bool = False

    @property
    def given(self) -> bool:
        """Whether anything was said."""
        return self != PageOptions()

    @property
    def first(self) -> str:
        """The first flag that was given."""
        return "--" + next(field.name for field in fields(self) if getattr(self, field.name))


def page_options(
    session: Session,
    title: Annotated[
        str | None, option("--title", metavar="TEXT", help="Title of the page or picture.")
    ] = None,
    credit: Annotated[
        str | None, option("--credit", metavar="TEXT", help="Who made the page: newsroom, author.")
    ] = None,
    intro: Annotated[
        str | None, option("--intro", metavar="TEXT|FILE", help="Text above the page, or a file with it.")
    ] = None,
    card: Annotated[
        Path | None,
        option(
            "--card", metavar="FILE.svg", help="Also write a picture for social networks, named in the page."
        ),
    ] = None,
    notes: Annotated[bool, typer.Option("--notes", help="Publish the notes, too.")] = False,
) -> PageOptions:
    """Return the options of a page; NotUnderstood for a card that is no picture."""
    if card is not None and card.suffix not in (".svg", ".png"):
        raise NotUnderstood('"{card}" must end in .svg or .png', card=card, field="--card")
    return PageOptions(title, credit, intro, card, notes)


def publish(
    session: Session,
    found: Sequence[Interaction],
    chosen: Filter,
    path: Path | None,
    by: str = "auto",
    options: PageOptions | None = None,
    *,
    picture: bool = False,
) -> None:
    """Write a selection as a page to `path`, or to stdout; or as a picture, a card where the name of `path` says so."""
    if not publishable(found):
        session.say("there is nothing to publish; no file was written")
        return
    options = options or PageOptions()
    page = _composed(session, found, chosen, by)
    heading = _heading(session, page, options)
    if path and picture:
        drawn = _card if "card" in path.stem else _matrix
        _write_picture(path, drawn(page, heading))
    else:
        _publish_page(session, page, heading, path, options)
    _say_published(session, page.interactions, found, path)


def _publish_page(
    session: Session, page: RelationPage, heading: Heading, path: Path | None, options: PageOptions
) -> None:
    from relations.page.relation import relation_page

    output_file.refuse_own(session, options.card, "--card", [path, options.intro])
    text = relation_page(page, heading, notes=options.notes)
    if path:
        output_file.write(path, [text])
    else:
        session.write_file(text)
    if options.card:
        _write_picture(options.card, _card(page, heading))


def publish_comparison(session: Session, comparison: Comparison, chosen: Filter, path: Path) -> None:
    """Write the page that sets one country's relations side by side."""
    from relations.page import comparison_page
    from relations.page.comparison import comparison_heading
    from relations.render.compare import comparison_sections, comparison_title

    localizer = page_localizer(session)
    pairs = {pair["pair"] for pair in comparison["pairs"]}
    found = [it for it in session.records.read(chosen) if it.pair in pairs]
    shown = publishable(found)
    heading = comparison_heading(comparison_title(comparison, localizer), chosen, len(shown), localizer)
    narrowed = bool(chosen.since or chosen.until)
    sections = comparison_sections(comparison, localizer, narrowed=narrowed)
    text = comparison_page(comparison, sections, shown, chosen, session.today, localizer, heading)
    output_file.write(path, [text])
    _say_published(session, shown, found, path)


def page_localizer(session: Session) -> Localizer:
    """Return the localizer of a page: in the session's language, with every symbol, whatever the terminal."""
    from relations.render.localizer import Localizer

    return Localizer(session.display._replace(terminal=False, unicode=True, color=False), session.vocabulary)


def _composed(session: Session, found: Sequence[Interaction], chosen: Filter, by: str) -> RelationPage:
    from relations.analysis.briefing import briefing
    from relations.analysis.coverage import coverage, finest
    from relations.analysis.evidence import subject
    from relations.analysis.promises import promises
    from relations.cli.links import following
    from relations.page import RelationPage
    from relations.page.entries import step

    shown = publishable(found)
    vocabulary, localizer = session.vocabulary, page_localizer(session)
    about = subject(shown, chosen.countries)
    period = cast(By, by) if by in get_args(By) else finest(shown, _PERIODS)
    followers = following(session, shown, chosen, for_readers=True)
    promised = promises(shown, followers, vocabulary, session.today)
    here = {it.id: it for it in shown if it.id is not None}
    wanted = {id_ for it in shown for id_ in it.follows} | {id_ for one in promised for id_ in one["chain"]}
    elsewhere = publishable(session.records.get(sorted(wanted - here.keys()), missing_ok=True))
    on_file = {id_: step(it, localizer, here=True) for id_, it in here.items()}
    on_file |= {it.id: step(it, localizer, here=False) for it in elsewhere if it.id is not None}
    return RelationPage(
        interactions=shown,
        about=about,
        chosen=chosen,
        matrix=coverage(shown, period, vocabulary, session.lang),
        briefing=briefing(shown, promised, about, vocabulary, session.today, session.lang),
        promises=promised,
        on_file=on_file,
        today=session.today,
        localizer=localizer,
    )


def _heading(session: Session, page: RelationPage, options: PageOptions) -> Heading:
    from relations.page.heading import paragraphs
    from relations.page.relation import heading_of

    heading, localizer = heading_of(page), page.localizer
    return replace(
        heading,
        title=localizer.typed(options.title) if options.title else heading.title,
        credit=localizer.typed(options.credit or ""),
        intro=paragraphs(_intro(session, options.intro), localizer) if options.intro else (),
        card=str(options.card) if options.card else None,
    )


def _intro(session: Session, text: str) -> str:
    """Return the introduction: the contents of the file of that name, else the text itself."""
    try:
        file = Path(text)
        return file.read_text(encoding="utf-8") if file.is_file() else text
    except PermissionError as error:
        session.cannot_read(text, error)
    except OSError:
        return text  # too long for the name of a file
    except UnicodeDecodeError:
        raise NotUnderstood('"{file}" is not in UTF-8; save it again', file=text, field="--intro") from None


def _card(page: RelationPage, heading: Heading) -> str:
    from relations.page.matrix import bars
    from relations.page.pictures import card_svg

    breadth, localizer = page.briefing["breadth"], page.localizer
    share = localizer.share(breadth["hard"], breadth["n"])
    return card_svg(
        bars(breadth, localizer), share, heading, localizer, localizer.date(page.today.isoformat())
    )


def _matrix(page: RelationPage, heading: Heading) -> str:
    from relations.page.matrix import matrix_of
    from relations.page.pictures import matrix_svg
    from relations.page.relation import first_words

    localizer = page.localizer
    matrix = matrix_of(page.interactions, page.matrix, localizer)
    words = first_words(page.chosen, localizer)
    return matrix_svg(matrix, heading, words, localizer, localizer.date(page.today.isoformat()))


def _write_picture(path: Path, svg: str) -> None:
    if path.suffix == ".png":
        from relations.page.pictures import png_of

        output_file.write_bytes(path, [png_of(svg)])
    else:
        output_file.write(path, [svg])


def _say_published(
    session: Session, shown: Sequence[Interaction], found: Sequence[Interaction], path: Path | None
) -> None:
    """Say how many were published, and name those that an editor would ask about."""
    parts: list[Message] = [plural(len(shown), "{n} interaction published", "{n} interactions published")]
    unsourced = [it.id for it in shown if not it.sources]
    disputed = [it.id for it in shown if it.confidence == "disputed"]
    unread = [it.id for it in unread_of(found)]
    if unsourced:
        parts.append(msg("{n} without a source ({ids})", n=len(unsourced), ids=_ids(unsourced)))
    if disputed:
        parts.append(
            plural(len(disputed), "{n} disputed ({ids})", "{n} disputed ({ids})", ids=_ids(disputed))
        )
    if unread:
        parts.append(_left_out(unread))
    said = listed(parts, "and")
    if path:
        session.say("{path}: {said}", path=path, said=said)
    else:
        session.say(msg("{said}", said=said))


def without_unread(session: Session, found: Sequence[Interaction]) -> list[Interaction]:
    """Return what of the interactions found is for readers; say which are left out as nobody has read them."""
    unread = [it.id for it in unread_of(found)]
    if unread:
        session.say(_left_out(unread))
    return publishable(found)


def _left_out(unread: Sequence[int | None]) -> Message:
    return plural(
        len(unread),
        "{n} left out that nobody has read ({ids})",
        "{n} left out that nobody has read ({ids})",
        ids=_ids(unread),
    )


def _ids(ids: Sequence[int | None]) -> str:
    return ", ".join(f"#{id_}" for id_ in ids)
