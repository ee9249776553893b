"""Localised labels, phrases and numbers, with an ASCII fallback."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from relations import dates
from relations.analysis.coverage import IMPRECISE
from relations.analysis.evidence import Evidence
from relations.messages import Message, Number, msg, plural
from relations.model.summary import AnyInteraction
from relations.render.display import Display
from relations.render.layout import NOTHING
from relations.text import escape_controls, unquoted
from relations.vocabulary import Vocabulary

_IDS_ON_SCREEN = 12
_BESIDE_MARKS = re.compile("(?<=«) | (?=[»:;!?%](?:[ ,.»)]|$))")
_ASCII = str.maketrans(
    {"–": "-", "—": "-", "·": "|", "★": "*", "→": "->", "…": "...", "≥": ">=", "“": '"', "”": '"', "’": "'"}
    | {"«": '"', "»": '"', "œ": "oe"}
)


@dataclass(frozen=True)
class Localizer:
    """Our own words, labels and numbers as one reader sees them."""

    display: Display
    vocabulary: Vocabulary

    def say(self, template: str, /, **values: object) -> str:
        """Return our own words in the reader's language: `template`, with its gaps filled by `values`."""
        return self.message(msg(template, **values))

    def message(self, message: Message) -> str:
        """Return a message in the reader's language."""
        return self._ours(message.in_language(self.display.lang))

    def symbol(self, mark: str) -> str:
        """Return a mark that no language changes."""
        return self._ours(mark)

    @property
    def nothing(self) -> str:
        """What stands where there is nothing to count."""
        return NOTHING[0] if self.display.unicode else NOTHING[1]

    @property
    def colon(self) -> str:
        """What stands between a heading and what it heads."""
        return self.say(": ")

    def many(self, n: int, one: str, many: str, **values: object) -> str:
        """Return "3 interactions", from the forms for one and for many."""
        return self._ours(plural(n, one, many, **values).in_language(self.display.lang))

    def date(self, edtf: str, *, under: int | None = None) -> str:
        """Return a date in words, without its year where that is the year it stands under."""
        return self._ours(dates.words_short(edtf, self.display.lang, year=under))

    def evidence(self, found: Evidence | None) -> str:
        """Return "23 June 2025 #7", a dash for none."""
        return f"{self.date(found['date'])} #{found['id']}" if found else self.symbol("–")

    def period(self, name: str) -> str:
        """Return a period as it is read: French has T2 for a quarter, S26 for a week."""
        if name == IMPRECISE:
            return self.say("imprecise")
        year, _, part = name.partition("-")
        if part[:1] in ("Q", "W"):
            return f"{year}-{self.say('Q{n}' if part[0] == 'Q' else 'W{n}', n=part[1:])}"
        return name

    def party(self, code: str) -> str:
        """Return the name of a country or organisation."""
        return self._ours(self.vocabulary.parties.name(code, self.display.lang))

    def parties(self, codes: Iterable[str], between: str = "–") -> str:
        """Return "Mali – Russia"."""
        return self._ours(f" {between} ").join(self.party(code) for code in codes)

    def pair(self, pair: str) -> str:
        """Return the names of a pair such as "MLI-RUS"."""
        return self.parties(pair.split("-"))

    def sector(self, id: str) -> str:
        """Return a sector's label."""
        return self._ours(self.vocabulary.sectors[id].label(self.display.lang))

    def family(self, id: str) -> str:
        """Return the label of a family of sectors."""
        return self._ours(self.vocabulary.families[id].label(self.display.lang))

    def type(self, id: str) -> str:
        """Return the label of a type of interaction."""
        return self._ours(self.vocabulary.types[id].label(self.display.lang))

    def rung(self, id: str) -> str:
        """Return the label of a rung of the commitment ladder."""
        return self._ours(self.vocabulary.rungs[id].label(self.display.lang))

    def level(self, id: str) -> str:
        """Return the label of a rank."""
        return self._ours(self.vocabulary.levels[id].label(self.display.lang))

    def confidence(self, id: str) -> str:
        """Return the label of how sure something is."""
        return self._ours(self.vocabulary.confidences[id].label(self.display.lang))

    def third_party(self, name: str) -> str:
        """Return the name of a third party: its own in the language where it is a code, else as typed."""
        known = name in self.vocabulary.parties
        return self.party(name) if known else self.typed(name)

    def wanted(self, value: str, terms: str | None) -> str:
        """Return a value that was selected by: an id of the vocabulary `terms`, a party, or a quoted text."""
        match terms:
            case None:
                return self.quoted(value)
            case "countries" | "parties":
                return self.third_party(value)
        return self._ours(getattr(self.vocabulary, terms)[value].label(self.display.lang))

    def quoted(self, text: str) -> str:
        """Return a person's text in the quotation marks of the language, in place of its own."""
        bare = unquoted(text)
        if not self.display.unicode:
            return f'"{self.typed(bare)}"'
        return self.say("“{typed}”", typed=self.typed(bare))

    def typed(self, text: str) -> str:
        """Return a text of a person or a dataset literally; on a screen French marks stay with their words."""
        literal = escape_controls(text)
        if self.display.terminal:
            literal = _BESIDE_MARKS.sub("\xa0", literal)
        return literal if self.display.unicode else literal.encode("ascii", "backslashreplace").decode()

    def titled(self, it: AnyInteraction) -> str:
        """Return the title of an interaction, literally, marked where it is disputed."""
        return self.typed(it.title) + (self.say(" –\xa0disputed") if it.confidence == "disputed" else "")

    def ids(self, ids: Sequence[int | str]) -> str:
        """Return "#3, #7", a dataset's identity as it is.

        On a terminal only the first dozen, saying how many more there are.
        """
        limit = _IDS_ON_SCREEN if self.display.terminal and len(ids) > _IDS_ON_SCREEN + 1 else len(ids)
        shown = ", ".join([f"#{id_}" if isinstance(id_, int) else self.typed(id_) for id_ in ids[:limit]])
        rest = len(ids) - limit
        return shown + (self.say(" and {rest} more", rest=rest) if rest else "")

    def share(self, part: int, whole: int) -> str:
        """Return "2 of 8 (25%)", or just "0 of 0" where there is no share."""
        said = self.say("{part} of {whole}", part=part, whole=whole)
        return said + (f" ({self.percent(part / whole)})" if whole else "")

    def percent(self, share: float) -> str:
        """Return a share from 0 to 1 in whole percent."""
        whole = int(share * 100 + 0.5)  # one in eight is 13 %, as it is said; formatting would make it 12
        return self.say("{whole}%", whole=whole)

    def number(self, value: float, places: int = 2) -> str:
        """Return a number with a decimal point, in French a comma."""
        return self._ours(Number(value, places).in_language(self.display.lang))

    def count(self, n: int) -> str:
        """Return a count, its thousands apart on a screen; programs read bare digits."""
        return self._ours(Number(n).in_language(self.display.lang)) if self.display.terminal else str(n)

    def silence(self, days: int | None, *, exact: bool) -> str:
        """Return days of silence, "≥ 449" when the last interaction is not known to the day."""
        if days is None:
            return self.symbol("–")
        return self.count(days) if exact else self._ours(f"≥\xa0{self.count(days)}")

    def days(self, n: int, *, exact: bool = True) -> str:
        """Return "266 days", "at least 266 days" when they are counted from a date not known to the day."""
        days = self.many(n, "{n} day", "{n} days")
        return days if exact else self.say("at least {days}", days=days)

    def _ours(self, text: str) -> str:
        if self.display.unicode or text.isascii():
            return text
        # On a terminal, what shall not be torn apart stays together until it is laid out.
        space = "\xa0" if self.display.terminal else " "
        return space.join([_ascii(part) for part in text.split("\xa0")])


def _ascii(text: str) -> str:
    decomposed = unicodedata.normalize("NFD", text.translate(_ASCII))
    return decomposed.encode("ascii", "ignore").decode()
