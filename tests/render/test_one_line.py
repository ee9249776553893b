"""One interaction in one line."""

from __future__ import annotations

from dataclasses import replace

import pytest

from relations.render.display import Display
from relations.render.one_line import one_line
from relations.vocabulary import BUILTIN
from tests.model.test_interaction import MEETING


@pytest.mark.parametrize(
    ("display", "line"),
    [
        (Display(), "#7 23 June 2025 · Mali – Russia · meeting · Goïta received by Putin at the Kremlin"),
        (
            Display(lang="fr"),
            "#7 23 juin 2025 · Mali – Russie · rencontre · Goïta received by Putin at the Kremlin",
        ),
        (
            Display(unicode=False),
            "#7 23 June 2025 | Mali - Russia | meeting | Goïta received by Putin at the Kremlin",
        ),
    ],
)
def test_it_says_when_who_and_what(display: Display, line: str) -> None:
    assert one_line(replace(MEETING, id=7), BUILTIN, display) == line


def test_an_interaction_not_on_file_has_no_number() -> None:
    assert one_line(MEETING, BUILTIN, Display()).startswith("23 June 2025")
