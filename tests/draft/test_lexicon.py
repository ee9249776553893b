"""A language is a data file: its types, levels and sectors exist, its language is told."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import get_args

import pytest

from relations import draft
from relations.draft.lexicon import LANGUAGES, Voice, language_of, lexicon, own_sectors
from relations.draft.notation import ALTERNATIVE
from relations.draft.sentences import plain
from relations.messages import DATA
from relations.vocabulary import BUILTIN, Vocabulary
from tests.draft.texts import drafted, line

# What each sentence tells, by who did what: "GHA>PER visit"; of Monday, 23 June 2025, where it names that day.
WORDINGS = json.loads(Path(__file__).with_name("english_wordings.json").read_text("utf-8"))
SAID = " That is what the officials of the ministry said of it."  # makes one sentence a text


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_that_a_language_names_is_in_the_vocabulary(language: str) -> None:
    words = lexicon(language)
    assert {cue.type for cue in words.cues[1]} <= set(BUILTIN.types)
    assert {cue.voice for cue in words.cues[1]} <= set(get_args(Voice))
    assert set(words.offices[1]) <= set(BUILTIN.levels)
    assert set(words.sectors[1]) == set(BUILTIN.sectors) - {"other"}
    assert set(words.data["party_abbreviations"].values()) <= {party.code for party in BUILTIN.parties}


@pytest.mark.parametrize("language", LANGUAGES)
def test_patterns_are_written_as_they_are_compared(language: str) -> None:
    for text in (text for _, _, texts in lexicon(language).data["cues"] for text in texts):
        assert text.replace("…", "") == plain(text.replace("…", "")), text


@pytest.mark.parametrize("name", [f"{it}_{code}" for it in ("draft", "draft_clauses") for code in LANGUAGES])
def test_no_entry_asks_for_a_letter_that_any_ending_does_without(name: str) -> None:
    # `*` is any ending; `\w*` is read as a letter and any ending, and passed over "opposant" for "opposants"
    assert not re.findall(r"[a-z]{3}\\\\w\*", (DATA / f"{name}.json").read_text(encoding="utf-8"))


def test_no_entry_is_asked_for_by_nobody() -> None:
    code = "".join(path.read_text(encoding="utf-8") for path in Path(draft.__file__).parent.glob("*.py"))
    for start in ("draft", "draft_clauses"):
        entries = {
            language: json.loads((DATA / f"{start}_{language}.json").read_bytes()) for language in LANGUAGES
        }
        asked = code + "".join(map(str, entries.values()))
        names = {name for there in entries.values() for name in there} - {"about"}
        assert {
            it for it in names if not re.search(rf"[\"']{it}[\"']", code) and f"<{it}>" not in asked
        } == set()


def test_both_languages_have_the_same_entries() -> None:
    english, french = (set(lexicon(code).data) for code in LANGUAGES)
    assert english ^ french == {
        "portfolios",
        "future",
        "owns",
        "bynames_of",
        "named_behind",
        "sought",
        "outposts_of",
        "bought_from",
        "condemned",
        "conduct",
        "serves",
        "missions",
        "adverb",
        "er",
        "held_people",
        "pacts",
        "stagiaires",
        "trainees",
        "wares",
        "papers",
        "of_no_country",
    }  # what only one grammar needs


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The minister said that the two countries had signed it on Monday.", "en"),
        ("Le ministre a dit que les deux pays l'ont signé dans la matinée.", "fr"),
        ("Der Minister reiste am Montag nach Berlin und sprach mit dem Kanzler.", None),
        ("El presidente llegó a Madrid y se reunió con su homólogo.", None),
        ("Togo boots out Peru's envoy after talks", "en"),
        ("Le Togo chasse mardi un consul péruvien", "fr"),
        ("Il Ghana richiama l'ambasciatore in Perù", None),
        ("1234 5678", None),
        ("", None),
    ],
)
def test_the_language_is_told_by_its_commonest_words(text: str, language: str | None) -> None:
    assert language_of(plain(text)) == language


def test_a_journalists_own_sectors_are_read_too() -> None:
    own = Vocabulary(
        [{"kind": "sector", "sector": {"id": "crypto", "family": "economic", "aliases": ["Bitcoin"]}}]
    )
    pattern = own_sectors(own)
    assert pattern is not None
    assert [m.lastgroup for m in pattern.finditer("a deal on bitcoin mining")] == ["crypto"]
    assert own_sectors(BUILTIN) is None


def test_english_wordings_of_every_type() -> None:
    told = {
        text: list(map(line, drafted(text + SAID).proposals)) for tells in WORDINGS.values() for text in tells
    }
    dated = {tells: tells.replace(" ", " 2025-06-23 ") for tells in WORDINGS}
    assert told == {
        text: [] if tells == "nothing" else [dated[tells]]
        for tells, texts in WORDINGS.items()
        for text in texts
    }


def test_a_cue_has_one_alternative_as_the_words_it_needs_are_told_of_each() -> None:
    for language in LANGUAGES:
        texts = [text for _, _, several in lexicon(language).data["cues"] for text in several]
        assert [text for text in texts if len(ALTERNATIVE.findall(text)) != 1] == []
