"""A refused row says which value of which field."""

from __future__ import annotations

import pytest

from relations.errors import NotUnderstood
from relations.formats.rows import InputRow, refused, value_text
from relations.model.interaction import Json


@pytest.mark.parametrize(
    ("field", "value"), [("type", "vist"), ("sources.url", '[{"url": "x"}]'), ("title", None), (None, None)]
)
def test_the_value_is_what_the_field_holds(field: str | None, value: str | None) -> None:
    row = InputRow(3, {"type": "vist", "sources": [{"url": "x"}]}, "vist,x")
    found = refused(row, NotUnderstood("no", field=field))
    assert (found.line, found.field, found.value, str(found.reason), found.origin) == (
        3,
        field,
        value,
        "no",
        "vist,x",
    )


def test_a_value_is_shown_as_text_or_json() -> None:
    values: list[Json] = [None, "é", ["é"], 3]
    assert [value_text(value) for value in values] == [None, "é", '["é"]', "3"]
