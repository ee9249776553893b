"""What became of every row, as a sentence and as an object."""

from __future__ import annotations

from collections import Counter

from relations.exchange.tally import all_of, as_record, grouped, sentence
from relations.formats.rows import Refused, Tally
from relations.messages import msg


def test_a_small_import_in_one_sentence() -> None:
    tally = Tally(rows=16, added=12, present=3, refused=[Refused(4, "type", "x", msg("no"))])
    assert str(sentence(tally)) == "12 added, 3 already there, 1 refused"


def test_everything_that_can_become_of_a_row() -> None:
    tally = Tally(
        1110, 1000, 4, 2, 5, Counter({"domestic": 30, "no country": 70}), [Refused(9, None, None, msg("no"))]
    )
    assert str(sentence(tally)) == (
        "1,000 added, 4 already there (2 of them brought up to date), 5 folded into their mirror,"
        " 100 skipped (no country 70, domestic 30), 1 refused"
    )
    record = as_record(tally)
    assert list(record) == ["rows", "added", "present", "folded", "skipped", "refused"]
    parts = record["added"] + record["present"] + record["folded"] + sum(record["skipped"].values())
    assert record["rows"] == parts + len(record["refused"])


def test_all_that_is_refused_of_a_row_is_grouped_and_the_row_counted_once() -> None:
    also = (Refused(3, "date", "May", msg("no year")),)
    rows = [
        Refused(5, "sectors", "Tea", msg("unknown")),
        Refused(3, "sectors", "Tea", msg("unknown"), also=also),
    ]
    assert [(row.line, row.value) for row in all_of(rows)] == [(3, "Tea"), (3, "May"), (5, "Tea")]
    assert [(count, row.value) for count, row in grouped(rows)] == [(2, "Tea"), (1, "May")]
    assert len(as_record(Tally(rows=2, refused=rows))["refused"]) == 2


def test_refused_values_are_grouped_most_frequent_first() -> None:
    rows = [
        Refused(n, "sectors", word, msg("unknown")) for n, word in enumerate(("Metals", "Tech", "Metals"), 2)
    ]
    assert [(count, row.value, row.line) for count, row in grouped(rows)] == [
        (2, "Metals", 2),
        (1, "Tech", 3),
    ]
