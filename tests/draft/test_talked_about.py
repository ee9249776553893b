"""A country that nobody acts for in a sentence, and of which something is said."""

from __future__ import annotations

import pytest

from relations.draft.cues import cues_in
from relations.draft.talked_about import said_of
from relations.draft.time_expressions import dates_in
from tests.draft.texts import acting, drafted, lines, mentioned, parsed

EN = " That is what the officials of the ministry said of it."
FR = "\n\nLes journaux de la ville en parlent dans les pages du jour et dans celles de la semaine."


def test_who_is_only_talked_about() -> None:
    text = "Ghana commented on Monday on the situation in Peru."
    _, [named], _ = mentioned(text, "en")
    sentence, tree, words = parsed(text, "en")
    [spot] = cues_in(sentence, dates_in(sentence, words), words)
    found = said_of(spot, tree.clauses[0], named, acting(text, "en"))
    assert [(a.code, a.role) for a in found] == [("PER", "of")]


# The article is of Wednesday, 25 June 2025.
@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ghana commented on Monday on the situation in Peru." + EN, ["GHA>PER 2025-06-23 statement"]),
        (
            "Ghana shared the grief of the Peruvian people, the president said on Monday." + EN,
            ["GHA>PER 2025-06-23 condolences"],
        ),
        ("Ghana mediated on Monday in the conflict in Peru." + EN, ["GHA>PER 2025-06-23 mediation"]),
        ("Ghana and Togo commented on Monday on the situation in Peru." + EN, []),
        ("Ghana's newspapers commented on Monday on the situation in Peru." + EN, []),
        ("Ghana's president met his guests on Monday to discuss the situation in Peru." + EN, []),
        ("Le Ghana a commenté lundi la situation au Pérou." + FR, ["GHA>PER 2025-06-23 statement"]),
        ("Le Ghana a refusé lundi de commenter la situation au Pérou." + FR, []),
    ],
)
def test_what_is_said_of_them(text: str, told: list[str]) -> None:
    assert lines(drafted(text)) == told
