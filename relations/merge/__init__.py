"""Merging two copies of a record: what both sides changed since they parted, united; knows no files."""

from relations.merge.copies import Copy
from relations.merge.outcome import Outcome
from relations.merge.three_way import merge

__all__ = ["Copy", "Outcome", "merge"]
