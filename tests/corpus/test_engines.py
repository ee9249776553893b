"""What runs the SQL: found by its name, and one sentence where it is missing or gives up."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from relations.corpus.engines import engine, is_engine
from relations.errors import RelationsError
from tests.processes import environment

pytest.importorskip("duckdb", reason="the extra scale is not installed")


def test_an_engine_is_duckdb_or_an_address_of_spark() -> None:
    names = ["duckdb", "spark://desk:7077", "local", "local[*]", "local[4]", "local[2,3]"]
    assert [name for name in names if not is_engine(name)] == []
    others = ["", "auto", "python", "spark", "spark://", "DuckDB", "local[", "local[*", "locale", "yarn"]
    assert [name for name in others if is_engine(name)] == []


def test_rows_come_with_their_values_in_place() -> None:
    with engine("duckdb") as running:
        running.table("places", ["code", "name"], [("CIV", "Côte d'Ivoire"), ("MLI", None)])
        running.view("named", "SELECT * FROM places WHERE name IS NOT NULL")
        assert list(running.rows("SELECT code FROM named WHERE name = ?", ["Côte d'Ivoire"])) == [("CIV",)]
        running.table("places", ["code", "name"], [])
        assert list(running.rows("SELECT code FROM places")) == []


def read(parquet: Path) -> None:
    with engine("duckdb") as running:
        running.parquet("kept", [str(parquet)])
        list(running.rows("SELECT * FROM kept"))


def test_what_duckdb_cannot_read_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "broken's.parquet").write_bytes(b"PAR1 no more")
    for name in ("broken's.parquet", "gone.parquet"):
        with pytest.raises(RelationsError, match="DuckDB gave up"):
            read(tmp_path / name)


@pytest.mark.parametrize(
    ("library", "name", "extra"), [("duckdb", "duckdb", "scale"), ("pyspark", "local", "spark")]
)
def test_without_the_library_a_sentence_names_the_extra(library: str, name: str, extra: str) -> None:
    script = (
        f"import sys; sys.modules[{library!r}] = None\n"
        "from relations.corpus.engines import engine\n"
        f"with engine({name!r}): pass\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, env=environment(), check=False
    )
    assert f'pip install "bilateral-relations[{extra}]"' in ran.stderr.splitlines()[-1]
