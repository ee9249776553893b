"""Mali's relations with several others, from one record."""

from __future__ import annotations

from relations.analysis.compare import compare
from relations.vocabulary import BUILTIN
from tests.analysis.record import RECORD, TODAY


def test_a_briefing_for_each_pair_in_the_order_asked_for() -> None:
    found = compare("MLI", ["CHN", "RUS", "NER"], RECORD, RECORD, BUILTIN, TODAY)
    assert found["country"] == "MLI"
    assert [(pair["pair"], pair["parties"], pair["count"]) for pair in found["pairs"]] == [
        ("CHN-MLI", ["MLI", "CHN"], 7),
        ("MLI-RUS", ["MLI", "RUS"], 24),
        ("MLI-NER", ["MLI", "NER"], 0),
    ]
    assert [pair["breadth"]["n"] for pair in found["pairs"]] == [7, 31, 0]
    assert found["pairs"][0]["agreements"]["kept"] == [27]
