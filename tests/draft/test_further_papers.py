"""Papers told behind the first are drafted, too, each with those who share it."""

from __future__ import annotations

from tests.draft.texts import drafted, lines

MONDAY = "2025-06-23 agreement"
# The article is of Wednesday, 25 June 2025.
TOLD = {
    "Ghana signed on Monday an agreement with Togo on visas, and an agreement with Kenya on trade.": [
        f"GHA>TGO {MONDAY}",
        f"GHA>KEN {MONDAY}",
    ],
    "Ghana signed a treaty with Togo on Monday, along with one with Kenya and a protocol with Peru.": [
        f"GHA>TGO {MONDAY}",
        f"GHA>KEN {MONDAY}",
        f"GHA>PER {MONDAY}",
    ],
    "Ghana on Monday signed the agreement between the governments of Ghana and Togo on visas, and the agreement "
    "between the governments of Ghana and Kenya on trade.": [f"GHA>TGO {MONDAY}", f"GHA>KEN {MONDAY}"],
    "Ghana signed a treaty with Togo on Monday and an agreement on trade with Kenya on Tuesday.": [
        f"GHA>TGO {MONDAY}",
        "GHA>KEN 2025-06-24 agreement",
    ],
    "Le Ghana a signé lundi un accord avec le Togo, ainsi qu'un protocole avec le Kenya.": [
        f"GHA>TGO {MONDAY}",
        f"GHA>KEN {MONDAY}",
    ],
}
SILENT = [
    "Ghana signed a treaty with Togo on Monday, and the agreement with Kenya was put off.",
    "Ghana signed a treaty with Togo on Monday, as well as one with a firm from Kenya.",
    "Ghana signed a treaty with Togo on Monday, like the agreement with Kenya of 2019.",
    "Ghana signed a treaty with Togo on Monday to replace a treaty with Kenya.",
]


def test_each_paper_is_drafted_with_those_who_share_it() -> None:
    assert {text: sorted(lines(drafted(text))) for text in TOLD} == {
        text: sorted(expected) for text, expected in TOLD.items()
    }


def test_what_is_not_signed_is_no_further_paper() -> None:
    assert {text: lines(drafted(text)) for text in SILENT} == {key: [f"GHA>TGO {MONDAY}"] for key in SILENT}
