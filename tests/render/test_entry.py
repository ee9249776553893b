"""One interaction as it stands in a timeline."""

from __future__ import annotations

import pytest

from relations.model import Source
from relations.model.fields import BY_NAME
from relations.render.entry import entries, said_by_sides, sources_in_words
from tests.analysis.record import interaction
from tests.render.sample import ABOUT, QUOTE, RECORD, localizer

MEETING = next(it for it in RECORD if it.id == 6)


def lines(columns: int, lang: str = "en") -> list[str]:
    found = entries([MEETING], {6: ["transport"]}, {}, ABOUT, localizer(lang, columns))
    return ["".join(value for value, _ in line) for line in found]


def test_wide() -> None:
    assert lines(160) == [
        "",
        "2025",
        f"23 June  meeting  {'Goïta received by Putin at the Kremlin':<138}  #6",
        " " * 18
        + "Mali: Transport\xa0★, Defence, Economy & trade · Russia: Energy, Natural resources, Logistics",
        " " * 18 + "Assimi Goïta, Vladimir Poutine",
        " " * 18 + f"“{QUOTE}”, Maliweb, June 2025, and 1 more quote",
    ]


def test_narrow_entries_are_stacked() -> None:
    assert lines(40, "fr")[2:5] == [
        "23 juin · rencontre                   #6",
        "  Goïta received by Putin at the Kremlin",
        "    Mali\xa0: Transports\xa0★, Défense,",
    ]


def test_what_it_follows_has_its_title_when_that_is_on_the_page() -> None:
    it = interaction(7, "2025", follows=(3, 4), confidence="disputed", parties=("RUS", "MLI"))
    found = entries([it], {}, {3: "A plant"}, ABOUT, localizer("en", 80))
    said = ["".join(value for value, _ in line).strip() for line in found]
    assert said[2].split() == ["2025", "meeting", "Title", "7", "–", "disputed", "#7"]
    assert said[3:] == ["follows #3: A plant", "follows #4"]


def test_no_entries_no_lines() -> None:
    assert entries([], {}, {}, ABOUT, localizer("en", 80)) == []


def test_further_sources_are_counted() -> None:
    sources = (Source(title="A"), Source(title="B"), Source(title="B", quote="q"))
    found = entries([interaction(1, "2025", sources=sources)], {}, {}, ABOUT, localizer("fr", 80))
    assert "".join(value for value, _ in found[-1]).strip() == "A, et une autre source"


def test_unattributed_sectors_come_last() -> None:
    it = interaction(1, "2025", sectors="health energy@RUS defence@MLI")
    names = {"MLI": "Mali: ", "RUS": "Russia: ", None: ""}
    labels = {"health": "Health", "energy": "Energy", "defence": "Defence"}
    assert said_by_sides(it, names, labels, " · ") == "Mali: Defence · Russia: Energy · Health"


def test_a_pipe_has_all_of_every_source() -> None:
    sources = (
        Source(url="https://example.org/a", quote="q"),
        Source(title="T", publisher="P", published="2025-06"),
    )
    it = interaction(1, "2025", sources=sources)
    assert sources_in_words(it, localizer("fr", 80)) == "«\xa0q\xa0», https://example.org/a; T, P, juin 2025"


def test_the_key_day_the_place_and_the_people_stand_in_one_line() -> None:
    it = interaction(
        1,
        "2025-06-22/2025-06-26",
        key_date="2025-06-23",
        place="Moscow",
        people=("Assimi Goïta, président", "Poutine"),
    )
    found = entries([it], {}, {}, ABOUT, localizer("en", 80))
    assert (
        "".join(value for value, _ in found[-1]).strip() == "key day 23 June · Moscow · Assimi Goïta, Poutine"
    )
    found = entries([it], {}, {}, ABOUT, localizer("fr", 120))
    assert (
        "".join(value for value, _ in found[-1]).strip()
        == "jour clé\xa0: 23 juin · Moscow · Assimi Goïta, Poutine"
    )


def test_a_field_without_a_place_of_its_own_is_told_with_its_label(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("relations.render.entry._FURTHER", (BY_NAME["due"],))
    it = interaction(1, "2025", type="pledge", due="2026-12", place="Bamako")
    found = entries([it], {}, {}, ABOUT, localizer("fr", 120))
    assert "".join(value for value, _ in found[-1]).strip() == "Bamako · échéance\xa0: décembre 2026"


def test_what_nobody_has_read_says_so() -> None:
    found = entries([interaction(1, "2025", tags=("unread",))], {}, {}, ABOUT, localizer("en", 80))
    assert "–\xa0not read by anyone" in "".join(value for value, _ in found[-1])
