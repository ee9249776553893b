"""Which interactions a question is about."""

from collections.abc import Callable, Collection, Iterable
from operator import attrgetter
from typing import NamedTuple

from relations import dates
from relations.model.fields import FIELDS, Field
from relations.model.interaction import Interaction
from relations.text import fold
from relations.vocabulary import BUILTIN, Vocabulary


class Filter(NamedTuple):
    """A selection: values within one field are alternatives, fields narrow each other.

    `countries`: one code selects every pair it is in, two that pair in either order. `since` and `until` are
    EDTF dates; an imprecise interaction is selected when any day of it may lie between. `actors` are the codes
    of who acts, the first party. Sectors, families, types, rungs, levels and confidences are ids; texts are
    found anywhere in their field, accents and case ignored. `also` are codes, or texts of other names.
    """

    countries: tuple[str, ...] = ()
    since: str | None = None
    until: str | None = None
    sectors: tuple[str, ...] = ()
    families: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    levels: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()
    confidences: tuple[str, ...] = ()
    actors: tuple[str, ...] = ()
    rungs: tuple[str, ...] = ()
    unsourced: bool = False

    def matches(self, it: Interaction, vocabulary: Vocabulary = BUILTIN) -> bool:
        """Return whether `it` is selected; the vocabulary says which family a sector is of."""
        return (
            all(code in it.parties for code in self.countries)
            and self.in_time(it.date)
            and (not self.unsourced or not it.sources)
            and all(
                matches(wanted, it, vocabulary)
                for name, matches in _MATCHES
                if (wanted := getattr(self, name))
            )
        )

    def in_time(self, date: str) -> bool:
        """Return whether any day of an EDTF date may lie between `since` and `until`."""
        if self.since is None and self.until is None:
            return True
        first, last = dates.bounds(date)
        earliest = dates.bounds(self.since)[0] if self.since else None
        latest = dates.bounds(self.until)[1] if self.until else None
        return not ((earliest and last and last < earliest) or (latest and first and first > latest))


EVERYTHING = Filter()

Matches = Callable[[Collection[str], Interaction, Vocabulary], bool]


class Criterion(NamedTuple):
    """One way to select by values: its flag, and how it tells; a Filter has the values under `name`.

    The values are ids of the vocabulary `terms`, codes of `countries`, third `parties`, or texts (None).
    `label` is what stands before them where a selection is told in words.
    """

    name: str
    label: str
    flag: str
    short: str | None
    metavar: str
    help: str
    terms: str | None
    matches: Matches

    @property
    def dest(self) -> str:
        """The name of the flag as a parameter."""
        return self.flag.removeprefix("--")


def source_texts(it: Interaction) -> list[str | None]:
    """Return the searchable texts of its sources: address, title, publisher and quote."""
    return [text for s in it.sources for text in (s.url, s.title, s.publisher, s.quote)]


def texts(it: Interaction) -> list[str | None]:
    """Return every text a person wrote of `it`."""
    one, several = _ONE_TEXT(it), _SEVERAL_TEXTS(it)
    return [*one, *(text for value in several for text in value), *source_texts(it)]


def _names(it: Interaction, vocabulary: Vocabulary) -> list[str]:
    """Return the third parties that have no code."""
    return [name for name in it.also if name not in vocabulary.parties]


def _any_of(wanted: Collection[str], there: Collection[str | None]) -> bool:
    return any(value in there for value in wanted)


def _any_within(wanted: Collection[str], there: Iterable[str | None]) -> bool:
    haystacks = [fold(text) for text in there if text]
    return any(fold(text) in haystack for text in wanted for haystack in haystacks)


def _of_family(wanted: Collection[str], it: Interaction, vocabulary: Vocabulary) -> bool:
    return _any_of(wanted, [vocabulary.sectors[sector].family for sector in it.sector_ids])


def _of_rung(wanted: Collection[str], it: Interaction, vocabulary: Vocabulary) -> bool:
    return vocabulary.types[it.type].rung in wanted


def _with_third_party(wanted: Collection[str], it: Interaction, vocabulary: Vocabulary) -> bool:
    named = [text for text in wanted if text not in vocabulary.parties]
    return _any_of(wanted, it.also) or _any_within(named, _names(it, vocabulary))


def _with_text(wanted: Collection[str], it: Interaction, vocabulary: Vocabulary) -> bool:
    return _any_within(wanted, [*texts(it), *_names(it, vocabulary)])


def _matches_of(field: Field) -> Matches:
    """Return how a field is selected by, as its kind has it: ids are the same, texts hold what is looked for."""
    value = attrgetter(field.name)
    match field.kind:
        case "mentions":
            return lambda wanted, it, _: _any_of(wanted, it.sector_ids)
        case "term":
            return lambda wanted, it, _: value(it) in wanted
        case "names":
            return _with_third_party
        case "sources":
            return lambda wanted, it, _: _any_within(wanted, source_texts(it))
        case "texts" if field.found_whole:
            return lambda wanted, it, _: _any_of([*map(fold, wanted)], [*map(fold, value(it))])
        case "texts":
            return lambda wanted, it, _: _any_within(wanted, value(it))
        case _:
            return lambda wanted, it, _: _any_within(wanted, (value(it),))


def _of_field(field: Field) -> Criterion:
    assert field.flag
    return Criterion(
        field.name if field.many else f"{field.name}s",
        field.label,
        field.flag,
        field.short,
        field.filter_metavar or field.metavar,
        field.filter_help,
        field.values,
        _matches_of(field),
    )


# Criteria on what follows from a field's value.
_DERIVED = {
    "sectors": (
        Criterion(
            "families", "family", "--family", None, "FAMILY",
            "In a sector of this family: hard, political, economic, productive, social or other.",
            "families", _of_family,
        ),
    ),
    "type": (
        Criterion(
            "rungs", "rung", "--rung", None, "RUNG",
            "At this rung: discussed, pledged, agreed, underway, delivered, conflict or broken_off.",
            "rungs", _of_rung,
        ),
        Criterion(
            "actors", "who acts:", "--actor", None, "COUNTRY", "Done by this country.",
            "countries", lambda wanted, it, _: it.actor in wanted,
        ),
    ),
    "sources": (
        Criterion("texts", "text", "--text", None, "TEXT", "With TEXT in any text.", None, _with_text),
    ),
}  # fmt: skip
CRITERIA = tuple(
    criterion
    for field in FIELDS
    if field.filter_help
    for criterion in (_of_field(field), *_DERIVED.get(field.name, ()))
)
_ONE_TEXT = attrgetter(*(field.name for field in FIELDS if field.kind in ("text", "lines")))
_SEVERAL_TEXTS = attrgetter(*(field.name for field in FIELDS if field.kind == "texts"))
_MATCHES = tuple((criterion.name, criterion.matches) for criterion in CRITERIA)
