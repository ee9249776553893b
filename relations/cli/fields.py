"""The flags of `add` and `edit`, one for each field of an interaction, and what they say."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, Any

from relations.cli import completion
from relations.cli.options import CONFIDENCES, LEVELS, followed_ids, option
from relations.cli.session import Session
from relations.cli.words import Words
from relations.errors import NotUnderstood
from relations.model import Source

Text = str | None
Texts = list[str] | None


@dataclass(frozen=True)
class Said:
    """What the flags said, as typed; None where a flag was not given, and an empty text clears a field."""

    title: Text
    date: Text
    key_date: Text
    type: Text
    sector: Texts
    level: Text
    person: Texts
    place: Text
    tag: Texts
    note: Text
    source: Texts
    source_title: Texts
    publisher: Texts
    published: Texts
    quote: Texts
    follows: list[int] | None
    due: Text
    confidence: Text
    ref: Text

    def fields(
        self, words: Words, parties: tuple[str, str], on_file: Sequence[Source] = ()
    ) -> dict[str, Any]:  # Any: a field's own kind of value
        """Return the fields that were said, as arguments of an Interaction; NotUnderstood names the flag.

        What is said of sources without naming any is said of those `on_file`.
        """
        found: dict[str, Any] = {}
        for name in ("title", "place", "note", "ref"):
            text = getattr(self, name)
            if text is not None:
                found[name] = text.strip() or None
        if found.get("title", "") is None:
            raise NotUnderstood("a title is needed: one line that says what happened", field="title")
        for name in ("date", "key_date", "due"):
            text = getattr(self, name)
            if text is not None:
                found[name] = words.date(text, "--" + name.replace("_", "-")) if text.strip() else None
        if found.get("date", "") is None:
            raise NotUnderstood('"" is not a date; write it as 2025-06-23 or "June 2025"', field="date")
        vocabulary = words.vocabulary
        for name, find in (
            ("type", vocabulary.types.find),
            ("level", vocabulary.levels.find),
            ("confidence", vocabulary.confidences.find),
        ):
            text = getattr(self, name)
            if text is not None:
                found[name] = words.each(find, [text], f"--{name}")[0] if text or name != "level" else None
        if self.sector is not None:
            found["sectors"] = tuple(words.mention(text, parties) for text in _given(self.sector))
        if self.person is not None:
            found["people"] = tuple(_given(self.person))
        if self.tag is not None:
            found["tags"] = tuple(_given(self.tag))
        if self.follows is not None:
            found["follows"] = tuple(id_ for id_ in self.follows if id_)
        if any(
            value is not None
            for value in (self.source, self.source_title, self.publisher, self.published, self.quote)
        ):
            found["sources"] = words.sources(
                _given(self.source or []),
                self.source_title or [],
                self.publisher or [],
                self.published or [],
                self.quote or [],
                on_file if self.source is None else (),
            )
        return found


def _given(texts: list[str]) -> list[str]:
    return [text.strip() for text in texts if text.strip()]


def said(
    session: Session,
    date: Annotated[
        Text, option("--date", "-d", metavar="DATE", help="When: 2025-06-23, June 2025, 22-26 June 2025.")
    ] = None,
    key_date: Annotated[
        Text, option("--key-date", metavar="DAY", help="The day inside the date that the story is about.")
    ] = None,
    type: Annotated[
        Text,
        option(
            "--type",
            "-t",
            metavar="TYPE",
            help="Type of interaction; see `relations types`.",
            complete=completion.types,
        ),
    ] = None,
    sector: Annotated[
        Texts,
        option(
            "--sector",
            "-s",
            metavar="SECTOR[@COUNTRY]",
            help="A sector, and who named it.",
            complete=completion.sectors,
        ),
    ] = None,
    level: Annotated[
        Text,
        option(
            "--level",
            metavar="LEVEL",
            help=f"Rank of the highest person there: {LEVELS}.",
            complete=completion.levels,
        ),
    ] = None,
    person: Annotated[
        Texts, option("--person", metavar="NAME", help="Who was there, with the office.")
    ] = None,
    place: Annotated[Text, option("--place", metavar="TEXT", help="Where.")] = None,
    tag: Annotated[Texts, option("--tag", metavar="TAG", help="A word of your own.")] = None,
    note: Annotated[Text, option("--note", metavar="TEXT", help="What else to know.")] = None,
    source: Annotated[Texts, option("--source", metavar="URL|TEXT", help="Where it was read.")] = None,
    source_title: Annotated[
        Texts, option("--source-title", metavar="TEXT", help="The source's title.")
    ] = None,
    publisher: Annotated[
        Texts, option("--publisher", metavar="NAME", help="Who published the source.")
    ] = None,
    published: Annotated[
        Texts, option("--published", metavar="DATE", help="When the source was published.")
    ] = None,
    quote: Annotated[Texts, option("--quote", metavar="TEXT", help="The sentence that proves it.")] = None,
    follows: Annotated[list[int] | None, followed_ids("--follows", "What it follows up.")] = None,
    due: Annotated[Text, option("--due", metavar="DATE", help="When a pledge or agreement is due.")] = None,
    confidence: Annotated[
        Text,
        option(
            "--confidence",
            metavar="WORD",
            help=f"{CONFIDENCES}.",
            complete=completion.confidences,
        ),
    ] = None,
    ref: Annotated[Text, option("--ref", metavar="TEXT", help="Its identity in another dataset.")] = None,
) -> Said:
    """Return what the flags said; the title is an argument of `add` and a flag of `edit` alone."""
    return Said(
        title=None,
        date=date,
        key_date=key_date,
        type=type,
        sector=sector,
        level=level,
        person=person,
        place=place,
        tag=tag,
        note=note,
        source=source,
        source_title=source_title,
        publisher=publisher,
        published=published,
        quote=quote,
        follows=follows,
        due=due,
        confidence=confidence,
        ref=ref,
    )
