"""The fields of an interaction, each said once: how it is stored, typed, shown and searched.

What is stored (`record`), printed as columns and cards, offered as flags of `add` and `edit`, and filtered by comes
from this table. A new field is an entry here, a type in `Record`, an attribute of `Interaction` and, to be searched
by, of `Filter` (in the plural, where it is not a list already).
"""

from typing import TYPE_CHECKING, Literal, NamedTuple, TypedDict

from relations.messages import Message

if TYPE_CHECKING:
    from relations.model.interaction import Json

FieldKind = Literal[
    "id", "uid", "date", "day", "parties", "term", "text", "lines", "mentions", "texts", "names", "sources", "ids",
    "object", "moment",
]  # fmt: skip


class Field(NamedTuple):
    """One field; `label` and `help` are English templates of the catalogue.

    `kind` says what a value is: `date` EDTF, `day` an ISO day, `term` an id of the vocabulary `terms`, `text` one
    line, `lines` a text with line ends, `mentions` sectors with who named them, `texts` a list of texts, `names` a
    list of codes or names of third parties, `ids` a list of ids. `flag` is what `add` and `edit` call it (none: it
    is an argument, or kept by the program), `filter_help` what it does as a filter, `filter_metavar` what that takes
    where it is another. `found_whole`: only the whole text is found. `summary`: measures need it. `is_detail`: what
    is published tells it beside the date, the parties, the sectors and the sources.
    """

    name: str
    kind: FieldKind
    label: str
    flag: str | None = None
    short: str | None = None
    metavar: str = "TEXT"
    help: str = ""
    filter_help: str = ""
    filter_metavar: str = ""
    found_whole: bool = False
    terms: Literal["types", "levels", "confidences"] | None = None
    required: bool = False
    summary: bool = False
    is_detail: bool = False

    @property
    def many(self) -> bool:
        """Whether a value is a list, to which `edit` adds."""
        return self.kind in ("mentions", "texts", "names", "sources", "ids")

    @property
    def values(self) -> str | None:
        """What its values are taken from: a vocabulary, `parties`, `ids` on file; None for texts and dates."""
        return {"mentions": "sectors", "names": "parties", "ids": "ids"}.get(self.kind, self.terms)

    @property
    def heading(self) -> str:
        """What stands before all its values: "people" where the label of one is "person"."""
        return self.name if self.kind in ("mentions", "texts") else self.label

    @property
    def dest(self) -> str:
        """The name of the flag as a parameter."""
        assert self.flag
        return self.flag.removeprefix("--").replace("-", "_")


FIELDS = (
    Field("id", "id", "id", summary=True),
    Field("uid", "uid", "uid", required=True),
    Field(
        "date", "date", "date", "--date", "-d", "DATE", "When: 2025-06-23, June 2025, 22-26 June 2025.",
        required=True, summary=True,
    ),
    Field(
        "key_date", "day", "key day", "--key-date", None, "DAY", "The day in it that the story is about.",
        summary=True, is_detail=True,
    ),
    Field("parties", "parties", "parties", required=True, summary=True),
    Field(
        "type", "term", "type", "--type", "-t", "TYPE", "Type of interaction; see `relations types`.",
        "Of this type; see `relations types`.", terms="types", required=True, summary=True,
    ),
    Field("title", "text", "title", required=True, summary=True),
    Field(
        "sectors", "mentions", "sector", "--sector", "-s", "SECTOR[@COUNTRY]", "A sector, and who named it.",
        "In this sector; see `relations sectors`.", "SECTOR", summary=True,
    ),
    Field(
        "level", "term", "level", "--level", None, "LEVEL",
        "Highest rank: leader, government, minister, official, military, business.",
        "At this level: leader, government, minister, official, military or business.",
        terms="levels", summary=True,
    ),
    Field(
        "people", "texts", "person", "--person", None, "NAME", "Who was there, with the office.",
        "With a person whose name contains TEXT.", "TEXT", summary=True, is_detail=True,
    ),
    Field(
        "place", "text", "place", "--place", None, "TEXT", "Where.", "At a place whose name contains TEXT.",
        is_detail=True,
    ),
    Field("tags", "texts", "tag", "--tag", None, "TAG", "A word of your own.", "With this tag.", found_whole=True),
    Field("note", "lines", "note", "--note", None, "TEXT", "What else to know."),
    Field(
        "also", "names", "also", "--also", None, "PARTY", "A third party: mediator, host, co-signer.",
        "With this third party: a country, or part of a name.", is_detail=True,
    ),
    Field(
        "sources", "sources", "source", "--source", None, "URL|TEXT", "Where it was read.",
        "Whose source contains TEXT.", "TEXT",
    ),
    Field("follows", "ids", "follows", "--follows", None, "ID", "What it follows up.", summary=True, is_detail=True),
    Field(
        "due", "date", "due", "--due", None, "DATE", "When a pledge or agreement is due.",
        summary=True, is_detail=True,
    ),
    Field(
        "confidence", "term", "confidence", "--confidence", None, "WORD", "confirmed, reported or disputed.",
        "confirmed, reported or disputed.", terms="confidences", summary=True,
    ),
    Field("ref", "text", "ref", "--ref", None, "TEXT", "Its identity in another dataset."),
    Field("codes", "object", "codes"),
    Field("added", "moment", "added", required=True),
    Field("modified", "moment", "modified", required=True),
)  # fmt: skip
BY_NAME = {field.name: field for field in FIELDS}
SOURCE_PARTS = ("url", "title", "publisher", "published", "quote")
DERIVED = ("pair", "start", "end")
NAMES = (*BY_NAME, *DERIVED)
STORED = tuple(name for name in BY_NAME if name != "id")


class MentionRecord(TypedDict):
    """A sector and the code of the party that named it, or null."""

    sector: str
    by: str | None


class SourceRecord(TypedDict, total=False):
    """A source; any key may be missing, but one of url and title is there."""

    url: str | None
    title: str | None
    publisher: str | None
    published: str | None
    quote: str | None


class Record(TypedDict, total=False):
    """An interaction as data, with all keys in the contract's order; the file leaves out what is empty."""

    id: int | None
    uid: str
    date: str
    key_date: str | None
    parties: list[str]
    type: str
    title: str
    sectors: list[MentionRecord]
    level: str | None
    people: list[str]
    place: str | None
    tags: list[str]
    note: str | None
    also: list[str]
    sources: list[SourceRecord]
    follows: list[int]
    due: str | None
    confidence: str
    ref: str | None
    codes: dict[str, "Json"]
    added: str
    modified: str
    pair: str
    start: str | None
    end: str | None


class Clash(NamedTuple):
    """A field that both sides of a merge set otherwise: the value that was kept, and the other (None for none).

    Without a field: one side had "removed" the interaction, and it was kept. A merge itself tells why: the other side
    had "edited" or "followed" it.
    """

    id: int
    field: str | None
    kept: "Json"
    other: "Json"


def in_words(name: str) -> Message:
    """Return what a person calls all values of the field `name`; a name that no field has is left as it is."""
    field = BY_NAME.get(name)
    return Message(name if field is None or field.many else field.label, {})
