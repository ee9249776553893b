"""Dates that keep the precision that was said: EDTF strings, their bounds and words, and what people type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relations.dates.edtf import (
    bounds,
    canonical,
    days_between,
    is_approximate,
    is_day,
    is_open,
    overlaps,
    precision,
    sort_key,
)
from relations.dates.periods import By, period, period_of_day, periods_between
from relations.dates.wording import words, words_short

if TYPE_CHECKING:
    from relations.dates.spoken import Reading, understand, understand_bound

__all__ = [
    "By",
    "Reading",
    "bounds",
    "canonical",
    "days_between",
    "is_approximate",
    "is_day",
    "is_open",
    "overlaps",
    "period",
    "period_of_day",
    "periods_between",
    "precision",
    "sort_key",
    "understand",
    "understand_bound",
    "words",
    "words_short",
]

if not TYPE_CHECKING:  # or mypy would take any name for one that is there

    def __getattr__(name: str) -> object:
        """Load what understands typed dates when it is first asked for: commands that only read do without."""
        if name not in ("Reading", "understand", "understand_bound"):
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from relations.dates import spoken

        return getattr(spoken, name)
