"""Sentences for people: English templates that stand in the code, and one catalogue for each other language."""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

SOURCE = "en"
DATA = Path(__file__).parent / "data"
_BETWEEN_FORMS = " | "
# How a language writes numbers stands in its catalogue, under what English writes.
_DECIMAL_POINT, _THOUSANDS, _LARGEST_SINGULAR = "1.5", "1,000", "largest singular"


class Message(NamedTuple):
    """A sentence with gaps; `str` gives it in English, `in_language` in any language that has a catalogue.

    `many` is the plural of `template`; `values["n"]` then decides between them. Tuples, as classes with more cost
    every start more.
    """

    template: str
    values: Mapping[str, object]
    many: str | None = None

    def __str__(self) -> str:
        return self.in_language(SOURCE)

    def in_language(self, lang: str) -> str:
        """Return the sentence in `lang`, its values too; English where the catalogue lacks it."""
        text = self._form(lang)
        if not self.values:
            return text
        values = dict(self.values)
        if self.many is not None:
            values["n"] = Number(self._number)
        return text.format_map({name: _shown(value, lang) for name, value in values.items()})

    @property
    def _number(self) -> int:
        n = self.values["n"]
        assert isinstance(n, int)
        return n

    def _form(self, lang: str) -> str:
        if self.many is None:
            return catalogue(lang).get(self.template, self.template)
        key = self.template + _BETWEEN_FORMS + self.many
        n = self._number
        translated = catalogue(lang).get(key)
        if translated is None:
            return self.template if n == 1 else self.many
        one, _, many = translated.partition(_BETWEEN_FORMS)
        largest = int(catalogue(lang).get(_LARGEST_SINGULAR, "0"))
        return one if n == 1 or 0 <= n <= largest else many


class Number(NamedTuple):
    """A number as each language writes it: 1,508 or 2.64 in English; `places` are those after the point."""

    value: float
    places: int = 0

    def __str__(self) -> str:
        return self.in_language(SOURCE)

    def in_language(self, lang: str) -> str:
        """Return the number with the thousands set apart."""
        whole, _, rest = f"{self.value:,.{self.places}f}".partition(".")
        thousands = catalogue(lang).get(_THOUSANDS, _THOUSANDS)[1:-3]
        point = catalogue(lang).get(_DECIMAL_POINT, _DECIMAL_POINT)[1:-1]
        return whole.replace(",", thousands) + (point + rest if rest else "")


class Listed(NamedTuple):
    """Several values in a row, "a, b or c"; `last` is the word before the last one, "and" or "or"."""

    items: tuple[object, ...]
    last: str

    def __str__(self) -> str:
        return self.in_language(SOURCE)

    def in_language(self, lang: str) -> str:
        """Return the values separated by commas, and by the word in `lang` before the last."""
        shown = [str(_shown(item, lang)) for item in self.items]
        if len(shown) < 2:
            return "".join(shown)
        last = catalogue(lang).get(self.last, self.last)
        return f"{', '.join(shown[:-1])} {last} {shown[-1]}"


def msg(template: str, **values: object) -> Message:
    """Return a message; without values the template is literal, with values `{name}` is a gap and `{{` a brace."""
    return Message(template, values)


def plural(n: int, one: str, many: str, **values: object) -> Message:
    """Return the message for `n` of something; `{n}` may stand in both forms."""
    return Message(one, {**values, "n": n}, many)


def listed(items: Iterable[object], last: str) -> Listed:
    """Return the items as one value of a message, with "and" or "or" before the last."""
    return Listed(tuple(items), last)


@lru_cache
def catalogue(lang: str) -> Mapping[str, str]:
    """Return the translations into `lang` by English template; none for English, which is the key."""
    if lang == SOURCE:
        return {}
    import json  # only where there is something to translate

    found: Mapping[str, str] = json.loads((DATA / f"messages_{lang}.json").read_text(encoding="utf-8"))
    return found


@lru_cache
def languages() -> tuple[str, ...]:
    """Return the languages that can be asked for: English, and each that has a catalogue."""
    found = sorted(file.stem.removeprefix("messages_") for file in DATA.glob("messages_*.json"))
    return (SOURCE, *found)


def _shown(value: object, lang: str) -> object:
    """Return a value as a reader of `lang` reads it: labels, dates in words and messages have a way of their own."""
    in_language = getattr(value, "in_language", None)
    return in_language(lang) if in_language else value
