"""Verdicts on single press sentences: what is drafted is all that is wanted, nothing at all, or something wrong."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal, NotRequired, TypedDict

from relations.draft import Draft, propose, read
from relations.vocabulary import BUILTIN

CASES = Path(__file__).parent / "press_sentences.json"
TODAY = date(2026, 11, 23)
Verdict = Literal["right", "silent", "wrong"]


class Wanted(TypedDict):
    """One fact that a sentence tells: any of `types`, any of `dates`; `optional` may be left out."""

    pair: str
    types: list[str]
    dates: NotRequired[list[str]]
    first: NotRequired[str]
    planned: NotRequired[bool]
    sectors: NotRequired[list[str]]
    without_sectors: NotRequired[list[str]]
    optional: NotRequired[bool]


class Case(TypedDict):
    """A sentence with its day of publication, the kind of fault it once showed, and all that it tells."""

    text: str
    published: str
    kind: str
    want: list[Wanted]


@dataclass(frozen=True)
class Judged:
    """The verdict on one case: what was drafted, and the drafts that no wanted fact accounts for."""

    verdict: Verdict
    drafts: Sequence[Draft]
    wrong: Sequence[Draft]


def cases() -> list[Case]:
    """Return the press sentences with what they tell."""
    found: list[Case] = json.loads(CASES.read_text(encoding="utf-8"))
    return found


def judged(case: Case) -> Judged:
    """Return the verdict on a case: one draft accounts for one wanted fact."""
    article = read(case["text"], published=case["published"])
    drafts = propose(article, vocabulary=BUILTIN).proposals
    missing, wrong = list(case["want"]), []
    for draft in drafts:
        fact = next((wanted for wanted in missing if fits(draft, wanted)), None)
        if fact is None:
            wrong.append(draft)
        else:
            missing.remove(fact)
    if wrong:
        return Judged("wrong", drafts, wrong)
    required = [wanted for wanted in missing if not wanted.get("optional")]
    return Judged("silent" if required else "right", drafts, ())


def fits(draft: Draft, wanted: Wanted) -> bool:
    """Tell whether a draft says what is wanted, in every field that is given."""
    named = {f"{mention['sector']}@{mention['by'] or ''}" for mention in draft["sectors"]}
    sectors = {mention["sector"] for mention in draft["sectors"]}
    return (
        "-".join(sorted(draft["parties"])) == wanted["pair"]
        and draft["type"] in wanted["types"]
        and draft["date"] in wanted.get("dates", [draft["date"]])
        and draft["parties"][0] == wanted.get("first", draft["parties"][0])
        and ("planned" in draft["tags"]) == wanted.get("planned", "planned" in draft["tags"])
        and set(wanted.get("sectors", named)) == named
        and not sectors & set(wanted.get("without_sectors", ()))
    )


def main() -> None:
    """Print the verdicts, each case that is not right with its drafts."""
    counts: Counter[str] = Counter()
    for number, case in enumerate(cases()):
        result = judged(case)
        counts[result.verdict] += 1
        if result.verdict != "right":
            sys.stdout.write(f"{number} {result.verdict}: {case['text']}\n")
            for draft in result.drafts:
                named = ",".join(f"{m['sector']}@{m['by']}" for m in draft["sectors"])
                mark = "!" if draft in result.wrong else " "
                tags = " ".join(draft["tags"])
                sys.stdout.write(
                    f"  {mark} {'>'.join(draft['parties'])} {draft['date']} {draft['type']} {named} {tags}"
                    f" c{draft['draft_confidence']}\n"
                )
    sys.stdout.write(f"{dict(counts)}\n")


if __name__ == "__main__":
    main()
