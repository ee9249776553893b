"""Articles in the files that journalists keep them in: each kind's text, with what the file says of its source."""

from __future__ import annotations

from relations.articles.article import LARGEST, Article, Kept
from relations.articles.kinds import in_file

__all__ = ["LARGEST", "Article", "Kept", "in_file"]
