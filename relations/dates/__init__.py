"""Dates that keep the precision that was said: EDTF strings, their bounds and words, and what people type."""

from __future__ import annotations

from relations.dates.edtf import (
    bounds,
    canonical,
    days_between,
    is_approximate,
    is_open,
    overlaps,
    precision,
    sort_key,
)
from relations.dates.periods import By, period, period_of_day, periods_between
from relations.dates.wording import words, words_short

__all__ = [
    "By",
    "bounds",
    "canonical",
    "days_between",
    "is_approximate",
    "is_open",
    "overlaps",
    "period",
    "period_of_day",
    "periods_between",
    "precision",
    "sort_key",
    "words",
    "words_short",
]
