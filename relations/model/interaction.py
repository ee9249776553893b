"""What two parties did with each other on a date: a value that cannot be invalid."""

from collections.abc import Mapping, Sequence
from dataclasses import InitVar, dataclass, field
from functools import cached_property, lru_cache
from typing import NamedTuple, TypeAlias, Union

from relations import dates
from relations.errors import NotUnderstood
from relations.model import checks
from relations.model.fields import FIELDS
from relations.text import composed
from relations.vocabulary import BUILTIN, Vocabulary

UNREAD = "unread"  # the tag of what was recorded from a draft that nobody has read

# What people type and read; an identity in another dataset stays as that has it.
_TYPED = tuple(
    field.name
    for field in FIELDS
    if field.kind in ("text", "lines", "texts", "names") and field.name != "ref"
)

Json: TypeAlias = Union[bool, int, float, str, list["Json"], dict[str, "Json"], None]  # noqa: UP007 - | cannot join the quoted names at run time
Row: TypeAlias = dict[str, Json]  # of a table of the file: an interaction, a change or a word of its own


class SectorMention(NamedTuple):
    """A sector that an interaction is about, and the party that named it (None: not attributed)."""

    sector: str
    by: str | None = None

    def __str__(self) -> str:
        return f"{self.sector}@{self.by}" if self.by else self.sector

    def label(self, vocabulary: Vocabulary, lang: str) -> str:
        """Return the sector, and who named it, in the words of `lang`: "Energy (Russia)"."""
        sector = vocabulary.sectors[self.sector].label(lang)
        return f"{sector} ({vocabulary.parties.name(self.by, lang)})" if self.by else sector


@dataclass(frozen=True)
class Source:
    """Where it was read: at least a url or a title; `quote` is the sentence that proves it.

    `published` is an EDTF date. `extra` holds keys this version does not know, kept as they came.
    """

    url: str | None = None
    title: str | None = None
    publisher: str | None = None
    published: str | None = None
    quote: str | None = None
    extra: Mapping[str, Json] = field(default_factory=dict)

    def __post_init__(self) -> None:
        _compose(self, ("title", "publisher", "quote"))
        if not (self.url or self.title):
            raise NotUnderstood("a source needs a url or a title", field="sources")
        for name in ("title", "publisher", "quote"):
            checks.refuse_controls(getattr(self, name), f"sources.{name}")
        checks.url(self.url)
        if self.published is not None:
            object.__setattr__(self, "published", checks.edtf(self.published, "sources.published"))


@dataclass(frozen=True, kw_only=True)
class Interaction:
    """One dated interaction between two parties, as the contract's table of fields has it.

    `id` is None until the interaction is on file. `date` and `due` are EDTF strings, `key_date` an ISO day
    inside `date`. The first of `parties` acts. `added` and `modified` are UTC timestamps. `extra` holds keys
    this version does not know. Raises NotUnderstood, naming the field, for anything that cannot be.
    """

    uid: str
    date: str
    parties: tuple[str, str]
    type: str
    title: str
    added: str
    modified: str
    id: int | None = None
    key_date: str | None = None
    sectors: tuple[SectorMention, ...] = ()
    level: str | None = None
    people: tuple[str, ...] = ()
    place: str | None = None
    tags: tuple[str, ...] = ()
    note: str | None = None
    also: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()
    follows: tuple[int, ...] = ()
    due: str | None = None
    confidence: str = "reported"
    ref: str | None = None
    codes: Mapping[str, Json] = field(default_factory=dict)
    extra: Mapping[str, Json] = field(default_factory=dict)
    vocabulary: InitVar[Vocabulary] = BUILTIN

    def __post_init__(self, vocabulary: Vocabulary) -> None:
        _compose(self, _TYPED)
        for name, date in checks.canonical_dates(self).items():
            object.__setattr__(self, name, date)
        checks.interaction(self, vocabulary)

    @property
    def actor(self) -> str:
        """The code of the party that acts."""
        return self.parties[0]

    @property
    def pair(self) -> str:
        """The two codes, sorted: "MLI-RUS" whoever acts."""
        return pair_of(self.parties)

    @property
    def span(self) -> tuple[str | None, str | None]:
        """The date's first and last day as ISO strings, None where it is open."""
        return dates.bounds(self.date)

    @property
    def order(self) -> tuple[str, str, str, int]:
        """The key that sorts interactions in time, then by key day, then as they were recorded."""
        return (*dates.sort_key(self.date), self.key_date or "", self.id or 0)

    @cached_property
    def sector_ids(self) -> tuple[str, ...]:
        """The sectors, each once, whoever named it."""
        return distinct_sectors(self.sectors)

    @property
    def source_count(self) -> int:
        """How many different sources it has."""
        return distinct_sources(self.sources)


def _compose(value: Source | Interaction, names: Sequence[str]) -> None:
    """Put the texts in composed form, so that one person in two ways of typing an accent is one person."""
    for name in names:
        text = getattr(value, name)
        if isinstance(text, str):
            found: object = composed(text)
        elif isinstance(text, tuple):
            found = tuple(composed(item) if isinstance(item, str) else item for item in text)
        else:
            continue
        if found != text:
            object.__setattr__(value, name, found)


@lru_cache(maxsize=4096)
def pair_of(parties: tuple[str, str]) -> str:
    """Return the pair of two parties, whoever of them acts."""
    return "-".join(sorted(parties))


def distinct_sectors(mentions: Sequence[SectorMention]) -> tuple[str, ...]:
    """Return the sectors that are mentioned, each once."""
    return tuple({mention.sector: None for mention in mentions})


def distinct_sources(sources: Sequence[Source]) -> int:
    """Return how many sources there are; two quotes from one page, or from one title of one publisher, are one."""
    if len(sources) < 2:
        return len(sources)
    return len({source.url or (source.title, source.publisher) for source in sources})
