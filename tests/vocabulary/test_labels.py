"""Labels: two languages stand with each entry, others in a file of their own."""

from __future__ import annotations

from relations.vocabulary.labels import label, labels


def test_the_label_of_a_language_and_english_where_it_has_none() -> None:
    assert label("Energy", "Énergie", "fr") == "Énergie"
    assert label("Energy", "Énergie", "en") == "Energy"
    assert label("Energy", "Énergie", "no such language") == "Energy"


def test_a_language_without_a_file_has_no_labels() -> None:
    assert labels("no such language") == {}
    assert labels("en") == {}
