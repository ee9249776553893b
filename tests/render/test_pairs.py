"""The pairs in a pipe are as in JSON."""

from __future__ import annotations

from relations.analysis.pairs import pairs
from relations.render.pairs import pairs_in_words, pairs_table
from tests.analysis.record import MALI_CHINA, MALI_RUSSIA, TODAY
from tests.render.sample import localizer


def test_a_row_for_each_pair() -> None:
    table = pairs_table(pairs([*MALI_CHINA, *MALI_RUSSIA[:1]], TODAY))
    assert [dict(zip(table.columns, row, strict=True)) for row in table.rows] == [
        {
            "pair": "CHN-MLI", "count": "7", "start": "2019-07-15", "end": "2024-09-04",
            "sectors": "economy;transport;health", "silence_days": "810", "first": "#25", "last": "#31",
        },
        {
            "pair": "MLI-RUS", "count": "1", "start": "", "end": "2021-12-31",
            "sectors": "defence", "silence_days": "1788", "first": "#1", "last": "#1",
        },
    ]  # fmt: skip


def test_for_readers_the_pairs_are_in_words() -> None:
    table = pairs_in_words(pairs(MALI_CHINA, TODAY), localizer("fr", 80))
    assert [list(table.columns), *table.rows] == [
        ["relation", "n", "première", "dernière", "jours de silence", "secteurs"],
        [
            "Chine – Mali", "7", "15 juillet 2019 #25", "4 septembre 2024 #31", "810",
            "Économie & commerce, Transports, Santé",
        ],
    ]  # fmt: skip
