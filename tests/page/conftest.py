"""Pages of made-up records, as the command makes them."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from relations.model import Interaction, to_json
from tests.conftest import Shell

Published = Callable[..., str]
_IMPORTED: dict[str, bytes] = {}  # records that pages are made of, by the lines they came in as


@pytest.fixture
def published(relations: Shell, db: Path, tmp_path: Path) -> Published:
    """Record interactions and return what `relations export … -o FILE` writes."""

    def publish(
        interactions: Sequence[Interaction], *options: str, lang: str = "en", name: str = "page.html"
    ) -> str:
        lines = "".join(json.dumps(to_json(it), default=str) + "\n" for it in interactions)
        first = not db.exists()
        if first and lines in _IMPORTED:
            db.write_bytes(_IMPORTED[lines])
        else:
            assert relations("import", "-", "--format", "jsonl", stdin=lines).code == 0
            if first:
                _IMPORTED[lines] = db.read_bytes()
        file = tmp_path / name
        told = relations("--lang", lang, "export", "mali", "russia", "-o", str(file), *options)
        assert told.code == 0, told.err
        return file.read_text(encoding="utf-8")

    return publish
