"""Merging two copies of a record: what both sides changed since they parted, united; knows no files."""

from relations.merge.copies import Copy
from relations.merge.outcome import Clash, Outcome
from relations.merge.three_way import merge

__all__ = ["Clash", "Copy", "Outcome", "merge"]
