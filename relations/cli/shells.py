"""Quote completions for bash: Typer hands over those with a space or an accent unquoted."""

from __future__ import annotations

import os
import re

# Typer has no public place for this; the pin of its version in pyproject.toml covers these two names.
from typer._click.shell_completion import CompletionItem, add_completion_class
from typer._completion_classes import BashComplete


class QuotingBash(BashComplete):
    """Bash completion that quotes what it offers, unless the person opened a quote already."""

    def format_completion(self, item: CompletionItem) -> str:
        """Return the completion, quoted as the command line needs it."""
        typed = os.environ["COMP_WORDS"].split("\n")[int(os.environ["COMP_CWORD"])]
        value = str(item.value)
        return value if typed[:1] in ('"', "'") else re.sub(r"([^\w@%+=:,./~-])", r"\\\1", value)


def register() -> None:
    """Put this in the place of Typer's own completion for bash."""
    add_completion_class(QuotingBash, "bash")
