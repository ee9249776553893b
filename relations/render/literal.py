"""Text that people typed or imported, made safe to print: nothing in it acts on the screen."""

from relations.text import escape_controls as visible

__all__ = ["visible"]
