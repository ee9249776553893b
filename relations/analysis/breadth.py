"""How broad a relation is: how many sectors it effectively has, and how much of it is defence and security."""

from collections.abc import Iterable, Mapping
from math import log2
from typing import TypedDict

from relations.analysis.coverage import Coverage
from relations.model.summary import AnyInteraction

HARD = "hard"


class PeriodBreadth(TypedDict):
    """The breadth of one period; `n` is its number of appearances of sectors, `hard` those in the hard family."""

    period: str
    n: int
    hard: int
    hard_share: float | None
    effective_sectors: float | None


class Breadth(TypedDict):
    """The breadth of a relation over all its time and by period."""

    entropy_bits: float | None
    effective_sectors: float | None
    hard_share: float | None
    hard: int
    n: int
    by_period: list[PeriodBreadth]


def sector_counts(interactions: Iterable[AnyInteraction]) -> dict[str, int]:
    """Return the number of interactions about each sector; one with m sectors counts once in each of the m."""
    counts: dict[str, int] = {}
    for it in interactions:
        for sector in it.sector_ids:
            counts[sector] = counts.get(sector, 0) + 1
    return counts


def entropy_bits(counts: Iterable[int]) -> float | None:
    """Return Shannon's entropy of the counts, H = −Σ p log₂ p with p = count / sum, in bits.

    Needs a sum of 1, else None; below a sum of about 20 it is biased low (by about (S−1)/2n nats for S sectors).
    Shannon 1948; for policy agendas Boydstun, Bevan and Thomas 2014, Policy Studies Journal 42:173–196.
    """
    positive = [count for count in counts if count]
    n = sum(positive)
    if not n:
        return None
    return abs(-sum(count / n * log2(count / n) for count in positive))  # abs: a lone sector has 0, not -0


def effective_sectors(counts: Iterable[int]) -> float | None:
    """Return the effective number of sectors, 2^H: that many equally frequent sectors would be as diverse.

    The same as e^H with H in nats. Needs a sum of 1, else None. Hill 1973, Ecology 54:427–432.
    """
    bits = entropy_bits(counts)
    return None if bits is None else 2**bits


def breadth(matrix: Coverage) -> Breadth:
    """Measure breadth over all the time and for each period of the matrix, n being the appearances of sectors.

    `hard_share` is the share of appearances that are in the hard family (defence, security): broadening is when
    it falls and the effective number of sectors rises. Periods follow each other without a hole.
    """
    rows = matrix["sectors"]
    hard_sectors = {row["sector"] for row in rows if row["family"] == HARD}
    whole = {row["sector"]: row["total"] for row in rows}
    n, hard = sum(whole.values()), _sum(whole, hard_sectors)
    return {
        "entropy_bits": _rounded(entropy_bits(whole.values())),
        "effective_sectors": _rounded(effective_sectors(whole.values())),
        "hard_share": _share(hard, n),
        "hard": hard,
        "n": n,
        "by_period": [
            _of_period(period, {row["sector"]: row["counts"][period] for row in rows}, hard_sectors)
            for period in matrix["periods"]
        ],
    }


def _of_period(period: str, counts: Mapping[str, int], hard_sectors: set[str]) -> PeriodBreadth:
    n, hard = sum(counts.values()), _sum(counts, hard_sectors)
    return {
        "period": period,
        "n": n,
        "hard": hard,
        "hard_share": _share(hard, n),
        "effective_sectors": _rounded(effective_sectors(counts.values())),
    }


def _sum(counts: Mapping[str, int], sectors: set[str]) -> int:
    return sum(count for sector, count in counts.items() if sector in sectors)


def _share(part: int, n: int) -> float | None:
    return _rounded(part / n) if n else None


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 6)  # beyond this, floating point noise
