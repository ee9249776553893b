"""Merging two copies of a record: what both sides changed since they parted, united; knows no files."""

from relations.merge.copies import Copy
from relations.merge.merging import merge
from relations.merge.report import Clash, Outcome

__all__ = ["Clash", "Copy", "Outcome", "merge"]
