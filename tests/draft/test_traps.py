"""Items by a writer who had not seen the program, half of them traps: none drafted wrongly is called surest.

At first sight 12 of 86 drafts were wrong, 4 of 44 at level 4. They have been mended for since, as kinds: what is
asked here keeps that, and says nothing of texts not seen.
"""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import TypedDict

import pytest

from tests.draft.scores import Gold, is_wrong
from tests.draft.texts import drafted

SUREST = 4
WRONG = {"en": 1, "fr": 3}  # drafts of each language that are wrong today
PAIRS = {"en": 32, "fr": 41}  # facts, of 83 and 86, whose pair is drafted


class Fact(TypedDict):
    """What a careful reader would record of an item."""

    parties: list[str]
    date: str
    type: str
    status: str


class Item(TypedDict):
    """One or two sentences, all that they tell, and what must not be made of them."""

    text: str
    trap: bool
    facts: list[Fact]
    why: str


def items(language: str) -> list[Item]:
    lines = Path(__file__).with_name(f"traps_{language}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def gold(fact: Fact) -> Gold:
    tags = ["planned"] if fact["status"] == "planned" else []
    return {
        "parties": fact["parties"],
        "date": fact["date"],
        "type": fact["type"],
        "sectors": [],
        "tags": tags,
    }


@pytest.mark.parametrize("language", ["en", "fr"])
def test_what_is_drafted_of_traps(language: str) -> None:
    found = items(language)
    assert (len(found), sum(item["trap"] for item in found)) == (80, 40)
    wrong, pairs = Counter[int](), 0
    for item in found:
        drafts = drafted(item["text"]).proposals
        told = [gold(fact) for fact in item["facts"]]
        wrong.update(draft["draft_confidence"] for draft in drafts if is_wrong(draft, told))
        there = Counter(tuple(sorted(draft["parties"])) for draft in drafts)
        pairs += (there & Counter(tuple(sorted(fact["parties"])) for fact in told)).total()
    assert wrong[SUREST] == 0
    assert wrong.total() <= WRONG[language], wrong
    assert pairs >= PAIRS[language]
