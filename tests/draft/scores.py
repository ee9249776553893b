"""Scores of drafting on the corpus beside this file: `python -m tests.draft.scores [-v]`.

One draft to one fact. A wrong fact is a pair that the text does not have, a definite date that contradicts it, or
something announced told as done. The texts are our own: how the press is read, they do not say.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, fields
from datetime import date
from pathlib import Path
from typing import TypedDict

from relations import dates
from relations.draft import Draft, propose, read
from relations.draft.lexicon import LANGUAGES
from relations.vocabulary import BUILTIN

CORPUS = Path(__file__).parent / "corpus"
BATCHES = ("built", "second", "unseen", "fresh", "french", "french_later", "english")
TODAY = date(2026, 11, 23)


class Mention(TypedDict):
    """A sector and the party that named it."""

    sector: str
    by: str | None


class Gold(TypedDict):
    """What a reader of the text would record."""

    parties: list[str]
    date: str
    type: str
    sectors: list[Mention]
    tags: list[str]


@dataclass
class Score:
    """Counts over some texts; the properties are what is reported."""

    gold: int = 0
    pairs: int = 0
    dated: int = 0
    typed: int = 0
    acting: int = 0
    drafts: int = 0
    right: int = 0
    dated_drafts: int = 0
    dated_right: int = 0
    gold_sectors: int = 0
    draft_sectors: int = 0
    right_sectors: int = 0
    by_confidence: Counter[int] = field(default_factory=Counter)
    wrong_by_confidence: Counter[int] = field(default_factory=Counter)

    @property
    def wrong(self) -> int:
        """How many drafts state a wrong fact."""
        return self.wrong_by_confidence.total()

    def add(self, other: Score) -> None:
        """Add the counts of another score."""
        for part in fields(self):
            setattr(self, part.name, getattr(self, part.name) + getattr(other, part.name))

    def lines(self) -> list[str]:
        """Return the score in words, each ratio with its n."""
        rows = [
            ("pair found", self.pairs, self.gold),
            ("pair and date", self.dated, self.gold),
            ("pair, date and type", self.typed, self.gold),
            ("and who acts", self.acting, self.gold),
            ("drafts right (pair and date)", self.right, self.drafts),
            ("dated drafts right", self.dated_right, self.dated_drafts),
            ("drafts that state a wrong fact", self.wrong, self.drafts),
            *(
                (f"  at confidence {level}", self.wrong_by_confidence[level], self.by_confidence[level])
                for level in sorted(self.by_confidence, reverse=True)
            ),
            ("sectors found", self.right_sectors, self.gold_sectors),
            ("sectors right", self.right_sectors, self.draft_sectors),
        ]
        return [f"{name:30} {part:3} of {whole:3}  {_percent(part, whole)}" for name, part, whole in rows]


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.0f} %" if whole else "-"


def is_wrong(draft: Draft, gold: Sequence[Gold]) -> bool:
    """Return whether a draft states a wrong fact: no such pair, another date, or something planned told as done."""
    same = [it for it in gold if sorted(it["parties"]) == sorted(draft["parties"])]
    if not same:
        return True
    fits = [it for it in same if dates.is_open(draft["date"]) or dates.overlaps(it["date"], draft["date"])]
    if not fits:
        return True
    return "planned" not in draft["tags"] and all("planned" in it["tags"] for it in fits)


def score(text: Path) -> tuple[Score, list[Gold], Sequence[Draft]]:
    """Return the score of one text of the corpus, its gold and its drafts: one draft to one fact."""
    truth = json.loads(text.with_suffix(".json").read_text(encoding="utf-8"))
    gold: list[Gold] = truth["interactions"]
    article = read(text.read_bytes(), name=text.stem, published=truth["published"])
    drafts = propose(article, vocabulary=BUILTIN).proposals
    result = Score(gold=len(gold), drafts=len(drafts))
    result.dated_drafts = sum(not dates.is_open(draft["date"]) for draft in drafts)
    for draft in drafts:
        wrong = is_wrong(draft, gold)
        result.by_confidence[draft["draft_confidence"]] += 1
        result.wrong_by_confidence[draft["draft_confidence"]] += wrong
    free = list(drafts)
    for wanted in sorted(gold, key=lambda it: -max((_likeness(d, it) for d in drafts), default=0)):
        best = max(free, key=lambda d: _likeness(d, wanted), default=None)
        if best is None or not _likeness(best, wanted):
            continue
        free.remove(best)
        result.pairs += 1
        if best["date"] != wanted["date"]:
            continue
        result.dated += 1
        result.right += 1
        result.dated_right += not dates.is_open(best["date"])
        result.acting += best["type"] == wanted["type"] and best["parties"] == wanted["parties"]
        result.typed += best["type"] == wanted["type"]
        told = {(mention["sector"], mention["by"]) for mention in best["sectors"]}
        named = {(mention["sector"], mention["by"]) for mention in wanted["sectors"]}
        result.gold_sectors += len(named)
        result.draft_sectors += len(told)
        result.right_sectors += len(told & named)
    return result, gold, drafts


def _likeness(draft: Draft, wanted: Gold) -> int:
    """Return how much of a fact a draft says: 0 without its pair, more with its date, most with its type too."""
    if sorted(draft["parties"]) != sorted(wanted["parties"]):
        return 0
    return 1 + 2 * (draft["date"] == wanted["date"]) + (draft["type"] == wanted["type"])


def total(batch: str, language: str = "") -> Score:
    """Return the score of a batch of the corpus, or of its texts in one language."""
    result = Score()
    for text in sorted((CORPUS / batch).glob(f"{language}*.txt")):
        result.add(score(text)[0])
    return result


def _short(it: Gold | Draft) -> str:
    named = ",".join(f"{m['sector']}@{m['by'] or ''}" for m in it["sectors"])
    return f"{'>'.join(it['parties'])} {it['date']} {it['type']} {named} {' '.join(it['tags'])}"


def main(arguments: Sequence[str]) -> None:
    """Print the scores of every batch; with -v every text that is not drafted exactly."""
    for batch in BATCHES:
        texts = sorted((CORPUS / batch).glob("*.txt"))
        sys.stdout.write(f"{batch}: {len(texts)} texts\n")
        sys.stdout.writelines(f"  {line}\n" for line in total(batch).lines())
        for language in LANGUAGES:
            part = total(batch, language)
            sys.stdout.write(
                f"  {language}: {part.wrong} wrong of {part.drafts}, {part.typed} of {part.gold} found\n"
            )
        for text in texts if "-v" in arguments else ():
            _, gold, drafts = score(text)
            wanted, told = sorted(map(_short, gold)), sorted(map(_short, drafts))
            if wanted != told:
                sys.stdout.write(f"{text.stem}\n" + "".join(f"  gold  {line}\n" for line in wanted))
                sys.stdout.write("".join(f"  draft {line}\n" for line in told))


if __name__ == "__main__":
    main(sys.argv[1:])
