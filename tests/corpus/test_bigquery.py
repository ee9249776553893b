"""The statement for BigQuery parses there and reads no more than it must."""

from __future__ import annotations

import re

import sqlglot
from sqlglot import expressions

from relations.corpus.bigquery import statement
from relations.corpus.listening import COUNTED
from tests.corpus.made import ALL, PAIR


def test_the_statement_parses_and_reads_the_partitioned_table() -> None:
    [parsed] = sqlglot.parse(statement(PAIR, "2021-01-01", "2021-12-31"), read="bigquery")
    assert parsed
    tables = {table.sql() for table in parsed.find_all(expressions.Table)}
    assert any("events_partitioned" in table for table in tables)
    assert "_PARTITIONTIME" in parsed.sql()
    assert [column.alias_or_name for column in parsed.expressions] == list(COUNTED)


def test_a_pair_is_all_that_is_counted_where_one_is_named() -> None:
    assert "WHERE one IN ('MLI', 'RUS') AND other IN ('MLI', 'RUS')" in statement(PAIR, None, None)
    assert "one IN" not in statement(ALL, None, None)


def test_the_tables_are_the_importers_own() -> None:
    text = statement(ALL, None, None)
    table = dict(re.findall(r"'([^']+)' AS (?:state|mirror) FROM UNNEST\(\[(.*?)\]\)", text))
    assert "'ROM'" in table["ROU"]
    assert "'AFR'" in table["-"]
    assert "'043'" in table["host"]
    assert "'2112'" not in text
