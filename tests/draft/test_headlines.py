"""What the headline alone tells is drafted, at the lowest level and without a day; opinions and plans are not."""

from __future__ import annotations

import pytest

from tests.draft.texts import drafted, line

BODY = {
    "en": "The news came as a surprise to many in the capital. It was not said what would follow, nor by whom.",
    "fr": "La nouvelle a surpris beaucoup de monde dans la capitale. Il n'a pas été dit ce qui suivrait.",
}
TOLD = [
    ("en", "Ghana, Peru sign deal on police", "GHA>PER ../2025-06-25 agreement"),
    ("en", "Ghana sanctions Peru officials", "GHA>PER ../2025-06-25 sanction"),
    ("en", "Ghana expels Peru diplomats over spying", "GHA>PER ../2025-06-25 expulsion"),
    ("en", "Ghana frees 20 Peruvian fishermen", "GHA>PER ../2025-06-25 release"),
    ("fr", "Le Ghana ferme sa frontière avec le Pérou", "GHA>PER ../2025-06-25 closure"),
    ("fr", "Le Ghana et le Pérou signent un accord de pêche", "GHA>PER ../2025-06-25 agreement"),
]
SILENT = [
    ("en", "Will Ghana expel Peru's ambassador?"),
    ("en", "Ghana may expel Peru's ambassador"),
    ("en", "Ghana to expel Peru's ambassador"),
    ("en", "Ghana mulls sanctions on Peru"),
    ("fr", "Le Ghana ouvre son ambassade à Jérusalem, le Pérou condamne"),
    ("en", "Ghana refuses to sign deal with Peru"),
    ("en", "Ghana denies selling arms to Peru"),
    ("en", "Ghana says Peru signs deal"),
    ("en", "Analysis: Ghana signs deal with Peru"),
    ("en", "Ghana 'signs deal' with Peru"),
    ("en", "Ghana's president flies to Peru"),
    ("en", "Ghana signs deal with firm in Peru"),
    ("fr", "Le Ghana va expulser l'ambassadeur du Pérou"),
    ("fr", "Le Ghana prêt à signer un accord avec le Pérou"),
    ("fr", "Le Ghana expulse-t-il l'ambassadeur du Pérou ?"),
]
# Where the body tells it, whenever and however, the headline says nothing of its own.
TOLD_AGAIN = {
    "Ghana expels Peru diplomats\n\nGhana expelled two diplomats of Peru on Monday, it said.": (
        "GHA>PER 2025-06-23 expulsion"
    ),
    "Ghana, Peru sign trade pact\n\nGhana and Peru will sign a trade pact on Friday, officials said.": (
        "GHA>PER 2025-06-27 agreement planned"
    ),
}


@pytest.mark.parametrize(("language", "headline", "expected"), TOLD)
def test_what_the_headline_alone_tells(language: str, headline: str, expected: str) -> None:
    [draft] = drafted(f"{headline}\n\n{BODY[language]}").proposals
    assert line(draft) == expected
    assert draft["draft_confidence"] == 1


@pytest.mark.parametrize(("language", "headline"), SILENT)
def test_a_headline_that_tells_nothing_done(language: str, headline: str) -> None:
    assert not drafted(f"{headline}\n\n{BODY[language]}").proposals


def test_what_the_body_tells_is_not_told_twice() -> None:
    found = {text: [line(draft) for draft in drafted(text).proposals] for text in TOLD_AGAIN}
    assert found == {text: [expected] for text, expected in TOLD_AGAIN.items()}


def test_a_heading_further_down_tells_nothing() -> None:
    text = f"{BODY['en']}\n\nGhana, Peru sign deal on police\n\n{BODY['en']}"
    assert not drafted(text).proposals
