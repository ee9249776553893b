"""Help comes in the reader's language, headings of the option parser included."""

from __future__ import annotations

import pytest

from relations.cli.app import COMMANDS
from relations.cli.help import HEADINGS
from relations.messages import catalogue
from tests.conftest import Shell


@pytest.mark.parametrize("name", [None, *COMMANDS])
def test_help_has_french_headings(relations: Shell, name: str | None) -> None:
    shown = (
        relations(*([name] if name else []), "--help", "--lang", "fr")
        if name
        else relations("--lang", "fr", "--help")
    )
    assert shown.code == 0, shown.err
    assert shown.out.startswith("Utilisation\xa0: relations")
    assert "\nOptions\xa0:\n" in shown.out
    for english in ("Usage:", "Options:", "Arguments:", "Commands:", "[default:", "Show this message"):
        assert english not in shown.out


def test_every_heading_has_its_french() -> None:
    assert set(HEADINGS.values()) <= catalogue("fr").keys()
