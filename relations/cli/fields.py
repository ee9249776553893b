"""The flags of `add` and `edit`, one for each field of an interaction that has one, and what they say."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import Annotated, Any

from relations.cli import completion
from relations.cli.options import id_number, option, provider_signature
from relations.cli.session import Session
from relations.cli.words import Words
from relations.errors import NotUnderstood
from relations.model import Source
from relations.model.fields import BY_NAME, FIELDS, Field

# What is said of a source beside its place, by the part of a source that it is.
SOURCE_FLAGS = {
    "title": ("--source-title", "TEXT", "The source's title."),
    "publisher": ("--publisher", "NAME", "Who published the source."),
    "published": ("--published", "DATE", "When the source was published."),
    "quote": ("--quote", "TEXT", "The sentence that proves it."),
}
FLAGGED = tuple(field for field in FIELDS if field.flag)


@dataclass(frozen=True)
class InteractionFlags:
    """What the flags said, as typed, by the name of the field; only those that were given.

    Parts of sources stand under `sources.title` and the like. The n-th of each goes with the n-th source.
    """

    typed: Mapping[str, tuple[str, ...]]

    def said(self, name: str) -> str | None:
        """Return the text given for a field of one value; None if its flag was not given."""
        texts = self.typed.get(name)
        return None if texts is None else texts[-1] if texts else ""

    def adding(self, name: str, *texts: str) -> "InteractionFlags":
        """Return the same with what was said of one more field."""
        return InteractionFlags({**self.typed, name: texts})

    def fields(
        self, words: Words, parties: tuple[str, str]
    ) -> dict[str, Any]:  # Any: a field's own kind of value
        """Return the fields that were said, as arguments of an Interaction; NotUnderstood names the flag.

        An empty text clears a field of one value, and adds nothing to a list.
        """
        found = {
            name: typed_value(BY_NAME[name], texts, words, parties)
            for name, texts in self.typed.items()
            if name in BY_NAME and name != "sources"
        }
        if any(name.startswith("sources") for name in self.typed):
            found["sources"] = self.sources(words)
        return found

    def sources(self, words: Words, on_file: tuple[Source, ...] = ()) -> tuple[Source, ...]:
        """Return the sources that were said, the n-th text of each flag going together.

        A place that is an address is the url, any other the title; an empty text leaves its part out. Without a place
        they are those `on_file`, with what was said of them.
        """
        places = [text.strip() for text in self.typed.get("sources", ()) if text.strip()]
        said = {part: self.typed.get(f"sources.{part}", ()) for part in SOURCE_FLAGS}
        there = () if "sources" in self.typed else on_file
        count = len(there) or len(places) or len(said["title"])
        for part, texts in said.items():
            if texts and len(texts) != count:
                raise NotUnderstood(
                    '{n} given for {count} sources; give one per source, "" to leave one empty',
                    n=len(texts),
                    count=count,
                    field=SOURCE_FLAGS[part][0],
                )
        days = [words.date(day, "--published") if day.strip() else "" for day in said["published"]]
        said["published"] = tuple(days)
        parts: list[dict[str, Any]] = [  # Any: extra, which nothing here says, is no text
            {part: texts[n].strip() or None for part, texts in said.items() if texts} for n in range(count)
        ]
        if there:
            return tuple(replace(source, **told) for source, told in zip(there, parts, strict=True))
        return tuple(_source(place, told) for place, told in zip_longest(places, parts))


def _source(place: str | None, told: dict[str, Any]) -> Source:  # Any: see above
    if place is None or "://" in place:
        return Source(place, **told)
    if told.get("title"):
        raise NotUnderstood(
            '"{place}" is not an address, and the source has a title already', place=place, field="--source"
        )
    return Source(**{**told, "title": place})


def typed_value(
    field: Field, texts: tuple[str, ...], words: Words, parties: tuple[str, str]
) -> Any:  # Any: a field's own kind of value
    """Return the value of a field from what was typed for it; NotUnderstood names the flag."""
    flag, text = field.flag or field.name, texts[-1] if texts else ""
    given = tuple(dict.fromkeys(text.strip() for text in texts if text.strip()))
    match field.kind:
        case "mentions":
            return tuple(words.mention(text, parties) for text in given)
        case "ids":
            return tuple(dict.fromkeys(id_number(text, flag) for text in given))
        case "names":
            return tuple(dict.fromkeys(words.third_party(text, parties, flag) for text in given))
        case "texts":
            return given
        case "term":
            if not text and not field.required and field.name != "confidence":
                return None
            assert field.terms
            return words.each(getattr(words.vocabulary, field.terms).find, [text], flag)[0]
        case "date" | "day":
            if text.strip():
                return words.date(text, flag)
            if field.required:
                raise NotUnderstood(
                    '"" is not a date; write it as 2025-06-23 or "June 2025"', field=field.name
                )
            return None
        case _:
            if not text.strip() and field.required:
                raise NotUnderstood("a title is needed: one line that says what happened", field="title")
            return text.strip() or None


def interaction_flags(session: Session, **given: Any) -> InteractionFlags:
    """Collect the values of the flags; the title is an argument of `add` and a flag of `edit` alone."""
    names = {**{field.dest: field.name for field in FLAGGED}, **_SOURCE_DESTS}
    for text in given["follows"] or ():  # what is no id is refused before any file is looked at
        if text.strip():
            id_number(text, "--follows")
    return InteractionFlags(
        {
            names[dest]: tuple(value) if isinstance(value, list) else (value,)
            for dest, value in given.items()
            if value is not None
        }
    )


_SOURCE_DESTS = {
    flag.removeprefix("--").replace("-", "_"): f"sources.{part}"
    for part, (flag, _, _) in SOURCE_FLAGS.items()
}


def _flags_offered() -> dict[str, object]:
    """Return a parameter for each flag, in the order of the table."""
    found: dict[str, object] = {}
    for field in FLAGGED:
        assert field.flag
        flags = [field.flag, *([field.short] if field.short else [])]
        complete = completion.of(field.values)
        offered = option(*flags, metavar=field.metavar, help=field.help, complete=complete)
        found[field.dest] = (
            Annotated[list[str] | None, offered] if field.many else Annotated[str | None, offered]
        )
        if field.kind == "sources":
            for dest, (flag, metavar, text) in zip(_SOURCE_DESTS, SOURCE_FLAGS.values(), strict=True):
                found[dest] = Annotated[list[str] | None, option(flag, metavar=metavar, help=text)]
    return found


interaction_flags.__signature__ = provider_signature(**_flags_offered())  # type: ignore[attr-defined] # made of the table
