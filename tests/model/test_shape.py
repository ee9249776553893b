"""The shapes of records have the fields that records have."""

from __future__ import annotations

from dataclasses import fields

from relations.model.interaction import Interaction, Mention, Source
from relations.model.record import FIELDS
from relations.model.shape import Arguments, MentionRecord, Record, SourceRecord


def test_a_record_has_the_contract_s_keys_in_its_order() -> None:
    assert tuple(Record.__annotations__) == FIELDS


def test_a_mention_and_a_source_have_their_fields_as_keys() -> None:
    assert list(MentionRecord.__annotations__) == [*Mention._fields]
    assert [*SourceRecord.__annotations__, "extra"] == [field.name for field in fields(Source)]


def test_the_arguments_are_all_that_an_interaction_takes_but_its_id() -> None:
    assert Arguments.__annotations__.keys() == {field.name for field in fields(Interaction)} - {"id"}
