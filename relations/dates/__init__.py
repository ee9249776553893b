"""Dates that keep the precision that was said: EDTF strings, their bounds and words, and what people type."""

from __future__ import annotations

from importlib import import_module
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
from relations.dates.periods import By, period, period_of_day, periods_between, widened

if TYPE_CHECKING:
    from relations.dates.formatting import InWords, words, words_short
    from relations.dates.parser import ParsedDate, parse, parse_bound

__all__ = [
    "By",
    "InWords",
    "ParsedDate",
    "bounds",
    "canonical",
    "days_between",
    "is_approximate",
    "is_day",
    "is_open",
    "overlaps",
    "parse",
    "parse_bound",
    "period",
    "period_of_day",
    "periods_between",
    "precision",
    "sort_key",
    "widened",
    "words",
    "words_short",
]

if not TYPE_CHECKING:  # or mypy would take any name for one that is there
    _MODULES = {
        **dict.fromkeys(("ParsedDate", "parse", "parse_bound"), "relations.dates.parser"),
        **dict.fromkeys(("InWords", "words", "words_short"), "relations.dates.formatting"),
    }

    def __getattr__(name: str) -> object:
        """Load what understands or words dates when it is first asked for: a plain list does without."""
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        globals()[name] = found = getattr(import_module(_MODULES[name]), name)
        return found
