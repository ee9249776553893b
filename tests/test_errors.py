"""Every error carries the exit code that scripts see."""

from __future__ import annotations

import pytest

from relations import errors
from relations.errors import reason_of


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (errors.RelationsError("refused"), 1),
        (errors.NotUnderstood("not understood"), 2),
        (errors.NoSuchRecord("none"), 3),
        (errors.UnreadableFile("broken"), 4),
        (errors.CannotWrite("full"), 5),
    ],
)
def test_exit_codes_are_public(error: errors.RelationsError, code: int) -> None:
    assert error.exit_code == code


def test_an_error_keeps_the_first_field_it_was_said_of() -> None:
    error = errors.NotUnderstood("no", candidates=["yes"]).about("type")
    assert (error.field, error.candidates, error.sentence) == ("type", ("yes",), "no")
    assert error.about("level").field == "type"


def test_why_the_system_refused_is_said_in_the_readers_language() -> None:
    missing = reason_of(FileNotFoundError(2, "No such file or directory"))
    assert (str(missing), missing.in_language("fr")) == (
        "No such file or directory",
        "fichier ou dossier introuvable",
    )
    assert reason_of(OSError("odd")).in_language("fr") == "odd"
