"""The words of an interaction in files for readers: doubt, who acts, quotes, people, place, follow-ups."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from relations import dates
from relations.messages import msg
from relations.model import Interaction, Source
from relations.model.fields import FIELDS, Field
from relations.text import escape_controls
from relations.vocabulary import Vocabulary

_OPENING, _CLOSING = '«“„"‹‘', '»”“"›’'


@dataclass(frozen=True)
class Wording:
    """The words of one language; `titles` are those of the interactions on file by id, to name what is followed.

    Every text is one that can be seen: what hides or turns text round is written out.
    """

    vocabulary: Vocabulary
    lang: str
    titles: Mapping[int, str] = field(default_factory=dict)

    def say(self, template: str, **values: object) -> str:
        """Return our own words in the language."""
        return msg(template, **values).in_language(self.lang)

    def headline(self, it: Interaction) -> str:
        """Return the title, marked where it is disputed."""
        title = escape_controls(it.title)
        return title if it.confidence != "disputed" else f"{title} – {self.confidence(it)}"

    def confidence(self, it: Interaction) -> str:
        """Return how sure it is."""
        return self.vocabulary.confidences[it.confidence].label(self.lang)

    def parties(self, it: Interaction) -> str:
        """Return "Mali → Russia": who acts comes first."""
        return " → ".join(self.vocabulary.parties.name(code, self.lang) for code in it.parties)

    def type(self, it: Interaction) -> str:
        """Return the label of its type."""
        return self.vocabulary.types[it.type].label(self.lang)

    def date(self, edtf: str) -> str:
        """Return a date in words."""
        return dates.words(edtf, self.lang)

    def sectors(self, it: Interaction) -> str:
        """Return "Energy (Russia), Transport": the sectors with who named them."""
        return ", ".join(mention.label(self.vocabulary, self.lang) for mention in it.sectors)

    def quoted(self, text: str) -> str:
        """Return a quote in the quotation marks of the language, or as it is where it has its own."""
        shown = escape_controls(text.strip())
        if shown[:1] in _OPENING and shown[-1:] in _CLOSING and len(shown) > 1:
            return shown
        return self.say("“{typed}”", typed=shown)

    def source(self, source: Source) -> str:
        """Return "Goïta in Moscow, Le Monde, 24 June 2025", or the address where nothing else is known."""
        named = [part for part in (source.title, source.publisher) if part] or [source.url or ""]
        published = [self.date(source.published)] if source.published else []
        return ", ".join([*map(escape_controls, named), *published])

    def details(self, it: Interaction) -> list[tuple[str, str]]:
        """Return the further details, each with its heading, from the key day to the due date."""
        found = [(field, self._values(it, field)) for field in FIELDS if field.is_detail]
        return [(self.say(field.heading), text) for field, values in found for text in values if text]

    def _values(self, it: Interaction, field: Field) -> Sequence[str]:
        value = getattr(it, field.name)
        match field.kind:
            case "day":
                return [self.date(value)] if value and value != it.date else []
            case "date":
                return [self.date(value)] if value else []
            case "names":
                return [", ".join(map(self.third_party, value))]
            case "ids":
                return [self._followed(id_) for id_ in value]
            case "texts":
                return [", ".join(map(escape_controls, value))]
            case _:
                return [escape_controls(value or "")]

    def third_party(self, name: str) -> str:
        """Return the name of a third party, given as a code or a name."""
        return escape_controls(self.vocabulary.parties.shown(name, self.lang))

    def _followed(self, id_: int) -> str:
        title = self.titles.get(id_)
        return f"#{id_} {title}" if title else f"#{id_}"


def wording(vocabulary: Vocabulary, lang: str, interactions: list[Interaction]) -> Wording:
    """Return the words of a language for interactions that stand in one file."""
    plain = Wording(vocabulary, lang)
    return Wording(vocabulary, lang, {it.id: plain.headline(it) for it in interactions if it.id is not None})
