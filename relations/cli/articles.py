"""Articles by file name or by web address, and the copies of their bytes that are kept."""

import os
from datetime import timedelta
from pathlib import Path
from typing import NamedTuple

from relations import dates
from relations.articles import Article, Kept, in_file
from relations.articles.article import OF_SOURCE, is_address
from relations.cli.session import Session
from relations.errors import CannotWrite, NotUnderstood, reason_of
from relations.messages import Message, msg
from relations.model import Interaction

_FIRST_NEWSPAPER = "1605"  # the Relation of Strasbourg
_SAVE = "https://web.archive.org/save/"
_SUFFIX = 12  # characters of a file's ending that a copy keeps


class Wish(NamedTuple):
    """What is asked of articles' bytes: the folder that keeps them, and whether inner networks are fetched from."""

    folder: Path | None = None
    allow_local: bool = False


def read_articles(session: Session, name: str, wish: Wish) -> tuple[Article, ...]:
    """Return the articles of a file or an address; say what of each was not read."""
    if is_address(name):
        found, shown = _fetched(session, name, wish)
    else:
        shown = called(name)
        data = session.read(name)
        found = _with_copy(session, _read(data, shown, None), data, Path(name).suffix, wish, None)
    for article in found:
        for note in article.notes:
            session.say("{file}: {why}", file=shown, why=note)
        if article.cut:
            session.say("{file} is very long: only its beginning was read", file=shown)
    return found


def say_source(session: Session, article: Article, shown: str | Message) -> None:
    """Say what the source of an article will be, a line for each place that it was read in."""
    places = {str(place): place for place in article.origins.values()}
    for key, place in places.items():
        said = [getattr(article, name) for name in OF_SOURCE if str(article.origins.get(name)) == key]
        session.say("{file}: {source} ({place})", file=shown, source=" · ".join(said), place=place)


def day_of_publication(session: Session, text: str) -> str:
    """Return the day of publication that was typed as EDTF; NotUnderstood for one on which nothing can appear."""
    day = session.words.date(text, "--published")
    if why := _why_not_then(session, day):
        raise NotUnderstood(
            "{date} is {why}; give the day on which the article appeared",
            field="--published",
            date=dates.InWords(day),
            why=why,
        )
    return day


def without_an_impossible_day(session: Session, article: Article, shown: str | Message) -> Article:
    """Return the article without a day of publication that cannot be, saying so."""
    why = _why_not_then(session, article.published) if article.published else None
    if article.published is None or why is None:
        return article
    session.say(
        "{file} says that it was published on {date}, which is {why}: give --published",
        file=shown,
        date=dates.InWords(article.published),
        why=why,
    )
    origins = {name: place for name, place in article.origins.items() if name != "published"}
    return article._replace(published=None, origins=origins)


def _why_not_then(session: Session, published: str) -> Message | None:
    """Return why nothing can have been published then, else None; tomorrow has begun in the Pacific."""
    start, end = dates.bounds(published)
    if start is not None and start > (session.today + timedelta(days=1)).isoformat():
        return msg("still to come")
    return msg("before there were newspapers") if end is not None and end < _FIRST_NEWSPAPER else None


def called(name: str) -> str:
    """Return how an article is called in sentences: the last part of its path, an address as it is, "-" for stdin."""
    return name if name == "-" or is_address(name) else Path(name).name


def _fetched(session: Session, url: str, wish: Wish) -> tuple[tuple[Article, ...], str]:
    from relations.articles.fetching import fetch

    page = fetch(url, allow_local=wish.allow_local)
    if page.url != url:
        session.say("{url} leads to {address}", url=url, address=page.url)
    session.say("the web archive keeps it too if you open {address}", address=_SAVE + page.url)
    found = _read(page.data, page.url, page.charset)
    typed = msg("the address")
    found = tuple(
        article._replace(url=page.url, origins={**article.origins, "url": typed}) for article in found
    )
    suffix = ".pdf" if page.data.startswith(b"%PDF") else ".html"
    return _with_copy(session, found, page.data, suffix, wish, session.now), page.url


def _read(data: bytes, shown: str, charset: str | None) -> tuple[Article, ...]:
    try:
        return in_file(data, name=shown, charset=charset)
    except NotUnderstood as error:
        raise NotUnderstood("{file}: {why}", file=shown, why=error.message) from error


def _with_copy(
    session: Session,
    found: tuple[Article, ...],
    data: bytes,
    suffix: str,
    wish: Wish,
    retrieved: str | None,
) -> tuple[Article, ...]:
    """Return the articles with what their sources say of the bytes, which are kept where that is asked for."""
    kept = Kept()
    if retrieved:
        kept["retrieved"] = retrieved
    if retrieved or wish.folder:
        kept["sha256"] = _sha256(data)
    if wish.folder:
        copy = wish.folder / (kept["sha256"] + (suffix if len(suffix) <= _SUFFIX else ""))
        _keep(copy, data)
        kept["archive"] = _from(session, copy)
    return tuple(article._replace(kept=kept) for article in found)


def _sha256(data: bytes) -> str:
    from hashlib import sha256  # loads OpenSSL, and most articles are only read

    return sha256(data).hexdigest()


def _keep(copy: Path, data: bytes) -> None:
    """Write a copy, unless there is one: its name is a hash of its content."""
    from relations.store.atomic import make_folders, replace_file

    try:
        make_folders(copy.parent)
        if not (copy.is_file() and copy.read_bytes() == data):
            replace_file(copy, [data])
    except OSError as error:
        raise CannotWrite(
            'the copy "{path}" cannot be written ({reason}); give another folder',
            path=copy,
            reason=reason_of(error),
        ) from None


def _from(session: Session, copy: Path) -> str:
    """Return a copy's path from the record's folder where it is below it, so that both can be moved; else whole."""
    whole = Path(os.path.realpath(copy))
    base = Path(os.path.realpath(session.path)).parent
    return str(whole.relative_to(base) if whole.is_relative_to(base) else whole)


class Lost(NamedTuple):
    """A source whose copy is not as it was kept: its interaction, its number from 1, the copy, and why."""

    id: int | None
    source: int
    archive: str
    why: Message


def lost_copies(session: Session, interactions: list[Interaction]) -> list[Lost]:
    """Return the sources whose kept copy is missing or changed."""
    base = Path(os.path.realpath(session.path)).parent
    found = []
    for it in interactions:
        for number, source in enumerate(it.sources, 1):
            archive, digest = source.extra.get("archive"), source.extra.get("sha256")
            if isinstance(archive, str) and (why := _why_lost(base / archive, digest)):
                found.append(Lost(it.id, number, archive, why))
    return found


def _why_lost(copy: Path, digest: object) -> Message | None:
    try:
        if not copy.is_file():
            return msg("no longer a file") if copy.exists() else msg("missing")
        return None if _sha256(copy.read_bytes()) == digest else msg("changed")
    except OSError as error:
        return msg("cannot be read ({reason})", reason=reason_of(error))
    except ValueError:  # no name of a file
        return msg("missing")
