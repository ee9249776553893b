"""What was promised of the speed, as ratios that hold on any machine, and the check that it is kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tests.benchmarks.timing import Timed


@dataclass(frozen=True)
class Budget:
    """An operation at a size may take so many times what another takes; no size: that of `import typer`."""

    operation: str
    size: int
    limit: float
    against: int | None = None

    def ratio(self, ours: Mapping[tuple[str, int], Timed], typer: Timed) -> float | None:
        """Return the ratio measured, None where one of the two was not."""
        mine = ours.get((self.operation, self.size))
        base = ours.get((self.operation, self.against)) if self.against else typer
        return mine.times(base) if mine and base else None

    def __str__(self) -> str:
        against = f"the same at {self.against:,}" if self.against else "import typer"
        return f"{self.operation} at {self.size:,} records ≤ {self.limit} × {against}"


BUDGETS = (
    *(
        Budget(operation, 1_000, 1.4)
        for operation in ("list", "list A B", "show", "count", "countries", "help", "usage error")
    ),
    Budget("whole list", 1_000, 1.4),
    Budget("completion", 1_000, 1.4),
    Budget("list on a terminal", 1_000, 2.2),
    Budget("timeline on a terminal", 1_000, 2.2),
    Budget("add", 1_000, 1.6),
    Budget("list", 10_000, 1.5, 1_000),
    Budget("list A B", 10_000, 1.5, 1_000),
    Budget("add", 10_000, 2, 1_000),
    Budget("summarise", 10_000, 2.5, 1_000),
    Budget("timeline", 10_000, 2.5, 1_000),
    Budget("list A B", 100_000, 3, 1_000),
    Budget("list", 100_000, 4, 1_000),
    Budget("add", 100_000, 4, 1_000),
    Budget("summarise", 100_000, 12, 1_000),
)
MEMORY_PER_BYTE, MEMORY_BESIDE = (
    8,
    25_000_000,
)  # bytes of peak memory per byte of the file, and for the program
