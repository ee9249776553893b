from __future__ import annotations

from pathlib import Path

import pytest

from relations.store import RecordFile
from tests.store.records import NOW, interaction


@pytest.fixture
def record(tmp_path: Path) -> RecordFile:
    """A record of three: #3 follows #1."""
    record = RecordFile(tmp_path / "db.json")
    record.add([interaction(1), interaction(2)], "add", NOW)
    record.add([interaction(3, follows=(1,))], "add", NOW)
    return record
