"""The words that cues need, as the generator finds them in the data files."""

from __future__ import annotations

import json
import runpy
from collections.abc import Callable
from pathlib import Path

import pytest

import relations
from relations.draft.lexicon import LANGUAGES, lexicon

DATA = Path(relations.__file__).parent / "data"
INDEX: Callable[[str], str] = runpy.run_path(str(DATA / "generate_cue_words.py"))["index"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_files_are_what_the_generator_writes(language: str) -> None:
    assert (DATA / f"cue_words_{language}.json").read_text(encoding="utf-8") == INDEX(language), (
        "cues have changed: run python -m relations.data.generate_cue_words"
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_cue_has_a_set_and_every_set_a_word(language: str) -> None:
    found = json.loads(INDEX(language))
    assert len(found["cues"]) == sum(len(texts) for _, _, texts in lexicon(language).data["cues"])
    assert {number for sets in found["cues"] for number in sets} == set(range(len(found["sets"])))
    assert all(all(one.split("|")) for one in found["sets"])
    assert {len(sets) for sets in found["cues"]} == {1, 2, 3}
