"""The coverage matrix as CSV, for Datawrapper or Flourish: a row a sector, a column a period."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from relations.analysis.coverage import coverage, finest
from relations.formats.cells import defused
from relations.formats.delimited import written
from relations.model import Interaction
from relations.vocabulary import Vocabulary

_HEADINGS = {"en": ("sector", "family", "total"), "fr": ("secteur", "famille", "total")}
_COLUMNS = 40  # as many periods as a chart still shows


def dump(interactions: Iterable[Interaction], vocabulary: Vocabulary, lang: str) -> Iterator[str]:
    """Yield a heading with the periods, then each sector's counts; "imprecise" holds dates that fit no period.

    An interaction with several sectors counts in each of them. Periods are the finest of which at most 40 are needed.
    """
    found = list(interactions)
    if not found:
        return
    matrix = coverage(found, finest(found, _COLUMNS), vocabulary, lang)
    heading = _HEADINGS["fr" if lang == "fr" else "en"]
    rows = [
        [
            defused(row["label"]),
            vocabulary.families[row["family"]].label(lang),
            str(row["total"]),
            *(str(row["counts"][period]) for period in matrix["periods"]),
        ]
        for row in matrix["sectors"]
    ]
    yield from written([[*heading, *matrix["periods"]], *rows], ",")
