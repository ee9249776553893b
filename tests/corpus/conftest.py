"""DuckDB started once: its start takes longer than most of what these tests ask it."""

from __future__ import annotations

from collections.abc import Iterator

import duckdb
import pytest


@pytest.fixture(autouse=True, scope="module")
def one_database() -> Iterator[None]:
    """Give each connection views and tables of its own in one database; tests of commands start theirs."""
    with duckdb.connect() as database, pytest.MonkeyPatch.context() as patch:
        patch.setattr(duckdb, "connect", database.cursor)
        yield
