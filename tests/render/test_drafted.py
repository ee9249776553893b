"""A draft is shown with its evidence; what is doubtful is marked, and what an article says stays literal text."""

from __future__ import annotations

from dataclasses import replace

import pytest
from rich.cells import cell_len

from relations.model import Interaction, SectorMention, Source
from relations.render.display import Display
from relations.render.drafted import drafted
from relations.vocabulary import BUILTIN

MOMENT = "2025-06-25T10:00:00Z"
IT = Interaction(
    uid="11111111-1111-4111-8111-111111111111",
    date="2025-06-23",
    parties=("MLI", "RUS"),
    type="meeting",
    title="Meeting: Mali–Russia",
    sectors=(SectorMention("energy", "RUS"), SectorMention("defence")),
    level="leader",
    people=("Assimi Goïta", "Vladimir Poutine"),
    place="Moscou",
    tags=("planned",),
    sources=(Source(title="An article", quote="Il a été reçu \u202elundi."),),
    added=MOMENT,
    modified=MOMENT,
)
WHY = {
    "date": ("weekday before publication", False),
    "parties": ("the pair is inferred from the article", True),
}


def display(lang: str) -> Display:
    return Display(lang=lang, width=80, terminal=True, color=False, unicode=True)


def test_a_draft_says_what_it_is_how_it_was_read_and_what_proves_it() -> None:
    assert drafted(IT, 3, WHY, [], BUILTIN, display("en")).splitlines() == [
        "Meeting: Mali–Russia  [sure: 3/4]",
        "  date     23 June 2025  (weekday before publication)",
        "? acts     Mali > Russia  (the pair is inferred from the article)",
        "  type     meeting",
        f"  sectors  {BUILTIN.sectors['energy'].en} (Russia), {BUILTIN.sectors['defence'].en}",
        "  level    leader",
        "  people   Assimi Goïta; Vladimir Poutine",
        "  place    Moscou",
        "  tags     planned",
        "  says     Il a été reçu \\u202elundi.",
    ]


def test_in_french() -> None:
    shown = drafted(IT, 3, WHY, [], BUILTIN, display("fr"))
    assert " ".join(shown.split()).count("agit Mali > Russie") == 1
    assert "type rencontre" in " ".join(shown.split())


def test_what_it_may_repeat_is_shown() -> None:
    assert drafted(IT, 3, {}, [IT], BUILTIN, display("en")).splitlines()[-1] == (
        "! on file  23 June 2025 · Mali – Russia · meeting · Meeting: Mali–Russia"
    )


@pytest.mark.parametrize("columns", [40, 60, 80, 200])
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_long_texts_wrap_between_words_to_the_width(columns: int, lang: str) -> None:
    quote = "Devant plusieurs hauts responsables, il a mentionné 空港の開発と鉄道の建設 et l’économie. " * 3
    long = replace(IT, title="Rencontre " * 12, sources=(Source(title="An article", quote=quote.strip()),))
    shown = drafted(long, 3, WHY, [IT], BUILTIN, display(lang)._replace(width=columns), number="1/12")
    assert max(map(cell_len, shown.splitlines())) <= columns
    assert " ".join(shown.split()).count("Devant plusieurs hauts responsables,") == 3
    assert shown.startswith("1/12  Rencontre Rencontre")
