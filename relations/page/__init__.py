"""Pages and pictures for readers: one file each, in which every figure leads to its interactions."""

from relations.page.comparison import comparison_page
from relations.page.relation import RelationPage, relation_page

__all__ = ["RelationPage", "comparison_page", "relation_page"]
