"""One table of fields: the contract's, in its order, and every shape has them."""

from __future__ import annotations

from dataclasses import fields

from relations.messages import catalogue
from relations.model.fields import BY_NAME, FIELDS, NAMES, SOURCE_PARTS, MentionRecord, Record, SourceRecord
from relations.model.interaction import Interaction, SectorMention, Source
from relations.model.summary import InteractionSummary

DERIVED_OF_SUMMARIES = {"pair", "sector_ids", "source_count"}


def test_the_table_has_the_attributes_of_an_interaction() -> None:
    assert set(BY_NAME) == {field.name for field in fields(Interaction)} - {"extra"}
    assert [*SOURCE_PARTS, "extra"] == [field.name for field in fields(Source)]


def test_a_record_has_the_contract_s_keys_in_its_order() -> None:
    assert tuple(Record.__annotations__) == NAMES
    assert tuple(SourceRecord.__annotations__) == SOURCE_PARTS
    assert list(MentionRecord.__annotations__) == [*SectorMention._fields]


def test_a_summary_has_what_measures_need() -> None:
    needed = {field.name for field in FIELDS if field.summary}
    assert needed == set(InteractionSummary._fields) - DERIVED_OF_SUMMARIES


def test_every_field_has_its_words_in_french() -> None:
    for field in FIELDS:
        if field.flag:
            assert {field.label, field.help} <= catalogue("fr").keys(), field.name
