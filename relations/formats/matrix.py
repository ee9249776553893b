"""The coverage matrix as CSV, for Datawrapper or Flourish: a row a sector, a column a period."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from relations.analysis.coverage import IMPRECISE, coverage, finest
from relations.dates import By
from relations.formats.csv_ import csv_lines, safe
from relations.messages import msg
from relations.model import Interaction
from relations.vocabulary import Vocabulary

_COLUMNS = 40  # as many periods as a chart still shows


def dump(
    interactions: Iterable[Interaction], vocabulary: Vocabulary, lang: str, by: By | None = None
) -> Iterator[str]:
    """Yield a heading with the periods, then each sector's counts; "imprecise" holds dates that fit no period.

    An interaction with several sectors counts in each of them. Without `by`, periods are the finest of which at most
    40 are needed.
    """
    found = list(interactions)
    if not found:
        return
    matrix = coverage(found, by or finest(found, _COLUMNS), vocabulary, lang)
    heading = [msg(name).in_language(lang) for name in ("sector", "family", "total")]
    periods = [
        msg("imprecise").in_language(lang) if period == IMPRECISE else period for period in matrix["periods"]
    ]
    rows = [
        [
            safe(row["label"]),
            safe(vocabulary.families[row["family"]].label(lang)),
            str(row["total"]),
            *(str(row["counts"][period]) for period in matrix["periods"]),
        ]
        for row in matrix["sectors"]
    ]
    yield from csv_lines([[*heading, *periods], *rows], ",")
