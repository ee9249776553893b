"""What is denied, alleged or rumoured is no fact, whoever tells it."""

from __future__ import annotations

from tests.draft.texts import drafted, lines

SAID = " That is what the officials of the ministry said of it."  # makes one sentence a text

HEARSAY: dict[str, list[str]] = {  # denied, alleged or rumoured: nothing is told
    sentence: []
    for sentence in (
        "The government on Tuesday denied reports of a meeting between Kenyan and Ghanaian officials on Monday.",
        "Reports in a section of the media on Tuesday said Kenya's envoy had held talks with his Ghanaian "
        "counterpart.",
        "The report said Kenya's foreign minister had met Ghana's president on Monday.",
        "Media reports claimed that Kenya's president met Ghana's president on Monday.",
        "Kenya said on Tuesday that reports of talks with Ghana in Lome on Monday were fabricated.",
        "Kenya's alleged delivery of weapons to Ghana on Monday drew anger.",
        "The purported agreement signed by Kenya and Ghana on Monday is a forgery.",
        "Kenya's president was said to have met Ghana's president on Monday.",
        "It is not true that Kenya expelled Ghana's ambassador on Monday.",
        "A story that Kenya's president met Ghana's president on Monday was dismissed as an invention.",
        "According to unconfirmed reports, Kenya's president met Ghana's president on Monday.",
    )
} | {
    "Kenya's president met Ghana's president on Monday, according to media reports.": [
        "KEN>GHA 2025-06-23 meeting"
    ],
    "Ghana condemned on Tuesday the alleged arrest of its fishermen by Togo.": [
        "GHA>TGO 2025-06-24 criticism"
    ],
}


def test_what_is_only_denied_alleged_or_rumoured_is_no_event() -> None:
    told = {sentence: lines(drafted(sentence + SAID)) for sentence in HEARSAY}
    assert told == HEARSAY
