"""What another reader wrote is held against the article: gold passes, and altered gold does not pass unmarked."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache
from pathlib import Path

import pytest

from relations.draft import Drafts, propose, read
from relations.draft.verification import items_of, verify
from relations.errors import NotUnderstood
from relations.vocabulary import BUILTIN

CORPUS = Path(__file__).parent / "corpus"
article = cache(read)  # a trial asks for each of them many times
Item = Mapping[str, object]
QUOTE = "Ghana and Togo signed an agreement on fishing on Tuesday."
ITEM: dict[str, object] = {
    "quote": QUOTE, "parties": ["GHA", "TGO"], "party_quotes": [], "type": "agreement", "date": "2025-06-24",
    "date_quote": "on Tuesday", "planned": False, "title": "Fishing", "sectors": [],
}  # fmt: skip
TEXT = QUOTE + " Togo could also buy gas from Ghana. The president of Benin will visit Ghana in August."


def verified(item: Item, text: str = TEXT, published: str | None = "2025-06-25") -> Drafts:
    return verify([item], article(text, published=published), BUILTIN)  # type: ignore[list-item] # JSON


REFUSED = [
    ({"quote": "Ghana and Togo signed a treaty on fishing on Tuesday."}, "does not stand in the article"),
    ({"quote": ""}, "it has no quote"),
    ({"parties": ["GHA", "NER"]}, "the article does not name NER"),
    ({"parties": ["GHA", "GHA"]}, "its two parties are one"),
    ({"parties": ["GHA"]}, "does not name two parties"),
    ({"date": "2025-06-20"}, "the article says 2025-06-24"),
    ({"date": "2025-06-26", "date_quote": None}, "not 2025-06-26"),
    ({"date": "yesterweek"}, "not a date"),
    ({"type": "party"}, "is no type of interaction"),
    ({"planned": True, "date": None}, "as done, not as planned"),
    ({"quote": "Togo could also buy gas from Ghana.", "type": "delivery", "date": None}, "possible only"),
    ({"quote": "The president of Benin will visit Ghana in August.", "parties": ["BEN", "GHA"], "type": "visit",
      "date": "2025-08", "date_quote": "in August"}, "announces it only"),
    ({"sectors": [{"sector": "fishes", "by": None}]}, "is no sector"),
    ({"sectors": [{"sector": "energy", "by": "NER"}]}, "none of its parties"),
]  # fmt: skip


@pytest.mark.parametrize(("change", "why"), REFUSED)
def test_what_the_article_does_not_bear_out_is_refused(change: Item, why: str) -> None:
    found = verified({**ITEM, **change})
    assert found.proposals == ()
    [left] = found.left_out
    assert why in str(left.why)


def test_what_it_bears_out_is_kept_and_never_surest() -> None:
    [draft] = verified(ITEM).proposals
    assert (draft["parties"], draft["date"], draft["draft_confidence"]) == (["GHA", "TGO"], "2025-06-24", 3)
    assert not any(told["doubtful"] for told in draft["evidence"].values())


def test_a_quote_in_other_marks_and_spaces_is_the_same() -> None:
    text = "« Le Ghana a livré l’aide au Togo mardi »,\nselon le ministère."
    item = {
        **ITEM,
        "quote": "Le Ghana a livré l'aide au Togo  mardi",
        "type": "delivery",
        "date_quote": "mardi",
    }
    assert verified(item, text).proposals


@pytest.mark.parametrize("text", ["[{}, {}]", '{"items": [{}, {}]}', "{}\n{}\n"])
def test_an_array_a_wrapper_and_lines_are_read(text: str) -> None:
    assert len(items_of(text)) == 2


@pytest.mark.parametrize("text", ["no", "3", "[1]", "{"])
def test_other_texts_are_refused(text: str) -> None:
    with pytest.raises(NotUnderstood, match="no JSON"):
        items_of(text)


@cache
def gold() -> list[tuple[str, str, dict[str, object]]]:
    """Every draft of the corpora that its gold confirms, as a model would have written it: text, published, item."""
    found = []
    for path in sorted(CORPUS.glob("*/*.txt")):
        truth = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        text, published = path.read_text(encoding="utf-8"), truth["published"]
        facts = {(tuple(it["parties"]), it["date"], it["type"]) for it in truth["interactions"]}
        for draft in propose(article(text, published=published), vocabulary=BUILTIN).proposals:
            if (tuple(draft["parties"]), draft["date"], draft["type"]) in facts and len(draft["date"]) == 10:
                item = {
                    **ITEM, "quote": draft["sources"][0]["quote"], "parties": draft["parties"], "type": draft["type"],
                    "date": draft["date"], "date_quote": draft["evidence"]["date"]["quote"],
                    "party_quotes": [], "planned": "planned" in draft["tags"],
                }  # fmt: skip
                found.append((text, published, item))
    return found


def share(change: object) -> tuple[float, float]:
    """The share of gold, changed, that is refused; and that is refused or marked to look again."""
    assert callable(change)
    refused = marked = 0
    for text, published, item in gold():
        result = verified(change(dict(item)), text, published)
        refused += not result.proposals
        marked += any(told["doubtful"] for d in result.proposals for told in d["evidence"].values())
    return refused / len(gold()), (refused + marked) / len(gold())


def moved(item: dict[str, object]) -> dict[str, object]:
    day = date.fromisoformat(str(item["date"])) - timedelta(days=3)
    return {**item, "date": day.isoformat()}


@pytest.mark.long
def test_the_trial_on_gold_and_on_altered_gold() -> None:
    assert len(gold()) >= 40
    refused, _ = share(lambda item: item)
    assert refused <= 0.05
    assert share(lambda item: {**item, "quote": str(item["quote"]).replace(" ", " not ", 1)})[0] == 1
    assert share(lambda item: {**item, "parties": ["TUV", "NRU"]})[0] == 1
    assert share(moved)[0] >= 0.9
    assert share(moved)[1] >= 0.98
    assert share(lambda item: {**item, "planned": not item["planned"]})[1] >= 0.9
