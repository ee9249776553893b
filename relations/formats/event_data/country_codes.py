"""Who a dataset's country codes and names stand for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache

from relations.errors import NotUnderstood
from relations.formats.event_data import event
from relations.formats.rows import WordRefused
from relations.messages import DATA
from relations.vocabulary.parties import Parties

NOBODY = frozenset(("", "NA", "None", "NULL", "nan"))


class Countries:
    """The states behind the codes and names of one dataset; each is understood once."""

    def __init__(self, dataset: str, parties: Parties) -> None:
        self._own = _table().get(dataset, {})
        self._parties = parties
        self._states = _states(parties)
        self._known: dict[str, str | None] = {}

    def code(self, text: str) -> str | None:
        """Return the state's code for a code or name of the dataset; None for a region or place.

        Raises NotUnderstood for what is neither.
        """
        if text not in self._known:
            self._known[text] = self._found(text)
        return self._known[text]

    def texts(self) -> list[str]:
        """Return every code of a state, and what the dataset writes in a way of its own, for a state or none."""
        return sorted({*self._states, *self._own})

    def written(self, code: str) -> list[str]:
        """Return how the dataset writes a state's code."""
        return [code, *(theirs for theirs, ours in self._own.items() if ours == code)]

    def _found(self, text: str) -> str | None:
        if text in self._own:
            return self._own[text]
        if text in self._states:
            return text
        code = self._parties.resolve(text)
        return code if code in self._states else None


def two_sides(first: str, second: str, countries: Countries, asked: Sequence[str]) -> tuple[str, str] | str:
    """Return the two states of a row, or the reason why it is passed over.

    Raises WordRefused for a country that cannot be told, unless the other one shows that the row is not about the
    parties asked for.
    """
    if first in NOBODY or second in NOBODY:
        return event.NO_COUNTRY
    found: list[str | None] = []
    unknown: NotUnderstood | None = None
    for text in (first, second):
        if ";" in text or "|" in text:
            return event.SEVERAL
        try:
            code = countries.code(text)
        except NotUnderstood as error:
            unknown = WordRefused(error, "parties", text)
            continue
        if code is None:
            return event.NOT_A_STATE
        found.append(code)
    if len(asked) == 2 and any(code not in asked for code in found):
        return event.OTHER_PARTIES
    if unknown:
        raise unknown
    if found[0] == found[1]:
        return event.DOMESTIC
    if any(code not in found for code in asked):
        return event.OTHER_PARTIES
    return str(found[0]), str(found[1])


@lru_cache(maxsize=1)  # asked anew for each of very many files
def _states(parties: Parties) -> frozenset[str]:
    return frozenset(party.code for party in parties if party.kind != "organisation")


@cache
def _table() -> dict[str, dict[str, str | None]]:
    table: dict[str, dict[str, str | None]] = {}
    for line in (DATA / "dataset_countries.txt").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            dataset, theirs, ours = line.split("\t")
            table.setdefault(dataset, {})[theirs] = None if ours == "-" else ours
    return table
