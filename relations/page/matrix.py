"""The coverage matrix and the bars of "beyond the military", each figure with the ids it counts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from relations.analysis.breadth import Breadth
from relations.analysis.coverage import IMPRECISE, Coverage, periods_of
from relations.analysis.evidence import id_of
from relations.model import Interaction
from relations.render.localizer import Localizer

_SHADES = 4


@dataclass(frozen=True)
class Bar:
    """One period of "beyond the military": `hard` of `n` appearances of sectors, `percent` for the bar's length."""

    label: str
    hard: int
    n: int
    percent: float
    effective: str


@dataclass(frozen=True)
class Cell:
    """A figure of the matrix: the ids it counts, where it leads, how dark it is, and whether a sector begins here."""

    ids: tuple[int, ...]
    href: str
    anchor: str
    shade: int
    first: int | None


@dataclass(frozen=True)
class SectorRow:
    """A sector of the matrix with its cells, and all its ids."""

    sector: str
    label: str
    cells: tuple[Cell, ...]
    total: Cell


@dataclass(frozen=True)
class Family:
    """A family of sectors that came up."""

    id: str
    label: str
    rows: tuple[SectorRow, ...]


@dataclass(frozen=True)
class Matrix:
    """The coverage matrix: its periods, families, and the totals that count interactions."""

    periods: tuple[str, ...]
    families: tuple[Family, ...]
    totals: tuple[Cell, ...]
    without: tuple[int, ...]
    imprecise: bool


def bars(breadth: Breadth, localizer: Localizer) -> list[Bar]:
    """Return the periods in which sectors came up."""
    return [
        Bar(
            localizer.period(row["period"]),
            row["hard"],
            row["n"],
            round(100 * row["hard"] / row["n"], 1),
            "" if row["effective_sectors"] is None else localizer.number(row["effective_sectors"], 1),
        )
        for row in breadth["by_period"]
        if row["n"]
    ]


def matrix_of(interactions: Sequence[Interaction], coverage: Coverage, localizer: Localizer) -> Matrix:
    """Return the matrix; a figure that counts one interaction leads to it, others to a list of theirs."""
    period_of = periods_of(interactions, coverage["by"])
    by_sector: dict[str, dict[str, list[int]]] = {}
    by_period: dict[str, list[int]] = {period: [] for period in coverage["periods"]}
    for it in interactions:
        by_period[period_of[it.date]].append(id_of(it))
        for sector in it.sector_ids:
            by_sector.setdefault(sector, {}).setdefault(period_of[it.date], []).append(id_of(it))
    peak = max((n for row in coverage["sectors"] for n in row["counts"].values()), default=1)
    families: dict[str, list[SectorRow]] = {}
    for row in coverage["sectors"]:
        sector, counted, first = row["sector"], by_sector[row["sector"]], row["first"]["id"]
        cells = tuple(
            _cell(sector, period, counted.get(period, ()), peak, first) for period in coverage["periods"]
        )
        every = [id_ for cell in cells for id_ in cell.ids]
        families.setdefault(row["family"], []).append(
            SectorRow(sector, row["label"], cells, _cell(sector, "all", every, 0, None))
        )
    return Matrix(
        tuple(localizer.period(period) for period in coverage["periods"]),
        tuple(Family(id_, localizer.family(id_), tuple(rows)) for id_, rows in families.items()),
        tuple(_cell("interactions", period, by_period[period], 0, None) for period in coverage["periods"]),
        tuple(coverage["without_sector"]),
        IMPRECISE in coverage["periods"],
    )


def _cell(row: str, period: str, ids: Iterable[int], peak: int, first: int | None) -> Cell:
    found = tuple(ids)
    anchor = f"c-{row}-{period}".lower()
    href = f"#i{found[0]}" if len(found) == 1 else f"#{anchor}"
    shade = -(-_SHADES * len(found) // peak) if peak else 0
    return Cell(found, href, anchor, shade, first if first in found else None)
