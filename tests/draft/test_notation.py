"""The notation of the data files, as regular expressions."""

from __future__ import annotations

import re

import pytest

from relations.draft.notation import compiled, spelt_out

NOTATION = [
    ("deliver(ed|s)?", "delivered", True),
    ("deliver(ed|s)?", "deliverer", False),
    ("sanction*", "sanctioned", True),
    ("signed … agreement*", "signed on Monday in Bern two agreements", True),
    ("signed … agreement*", "signed. No agreement", False),
    ("held ~talks", "held very long bilateral talks", True),
    ("held ~talks", "held one two three four talks", False),
    ("forme ~soldats", "forme une centaine de soldats", True),
    ("forme ~ingenieurs", "forme une centaine d'ingenieurs", True),
    ("il y a # jours", "il y a 12 jours", True),
]


@pytest.mark.parametrize(("written", "text", "fits"), NOTATION)
def test_the_notation_of_the_data_files(written: str, text: str, fits: bool) -> None:
    assert bool(re.fullmatch(compiled(written), text)) is fits


def test_an_entry_is_named_by_another() -> None:
    assert spelt_out("gave <goods>", {"goods": "(arms|grain)"}) == "gave ((arms|grain))"
