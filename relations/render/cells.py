"""What stands over the columns of tables on a screen."""

from __future__ import annotations

from relations.messages import msg

DEFAULT = ("id", "date", "pair", "type", "title", "sectors")


def heading(column: str, lang: str) -> str:
    """Return what stands over a column on a screen; in files columns keep their names."""
    return msg(column.replace("_", " ")).in_language(lang)
