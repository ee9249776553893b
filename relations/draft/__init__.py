"""Press articles read for the journalist: proposed interactions, each with the sentence that proves it."""

from __future__ import annotations

from relations.articles import Article
from relations.draft.merging import LeftOut
from relations.draft.proposal import DRAFT_KEYS, Draft, Drafts, FieldEvidence, propose
from relations.draft.reading import read, understood

__all__ = [
    "DRAFT_KEYS",
    "Article",
    "Draft",
    "Drafts",
    "FieldEvidence",
    "LeftOut",
    "propose",
    "read",
    "understood",
]
