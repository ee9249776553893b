"""Every error carries the exit code that scripts see."""

from __future__ import annotations

import pytest

from relations import errors


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
