"""One country's relations with several others, side by side."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TypedDict

from relations.analysis.briefing import Briefing, briefing
from relations.analysis.evidence import by_pair, subject
from relations.analysis.promises import promises
from relations.model.summary import AnyInteraction
from relations.vocabulary import Vocabulary


class Comparison(TypedDict):
    """What `compare --json` prints: the briefing of each pair, in the order its country was named."""

    country: str
    pairs: list[Briefing]


def compare(
    country: str,
    others: Sequence[str],
    interactions: Iterable[AnyInteraction],
    followers: Iterable[AnyInteraction],
    vocabulary: Vocabulary,
    today: date,
    lang: str = "en",
) -> Comparison:
    """Brief on each pair of `country` with one of `others`, all from the same `interactions`."""
    of_pair, linked = by_pair(interactions), list(followers)
    briefings = []
    for other in others:
        about = subject((), (country, other))
        mine = of_pair.get(about.pair or "", [])
        promised = promises(mine, linked, vocabulary, today)
        briefings.append(briefing(mine, promised, about, vocabulary, today, lang))
    return {"country": country, "pairs": briefings}
