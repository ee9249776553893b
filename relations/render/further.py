"""What is published of an interaction in fields that a report or a page has no place of its own for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from relations.model import Interaction
from relations.model.fields import FIELDS, Field
from relations.render.localizer import Localizer


def further_than(*told: str) -> tuple[Field, ...]:
    """Return the fields that what is published tells, without those of these names."""
    return tuple(field for field in FIELDS if field.is_detail and field.name not in told)


def further(it: Interaction, fields: Sequence[Field], localizer: Localizer) -> Iterator[tuple[Field, str]]:
    """Yield each of these fields that has a value, with its values in words."""
    for field in fields:
        from relations.render.detail import (
            values_in_words,
        )  # a card's words, for the rare field without a place

        values = values_in_words(field, getattr(it, field.name), localizer.vocabulary, localizer.display)
        if values:
            yield field, ", ".join(map(localizer.typed, values))
