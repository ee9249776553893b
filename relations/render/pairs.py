"""The pairs on file, a row each."""

from __future__ import annotations

from collections.abc import Sequence

from relations.analysis.pairs import PairSummary
from relations.render.page import Page, grid
from relations.render.sheet import Sheet
from relations.render.voice import Voice

_SECTORS_ON_SCREEN = 3


def pairs_page(pairs: Sequence[PairSummary], voice: Voice) -> Page:
    """Return the pairs for a terminal, with their most frequent sectors."""
    say = voice.say
    rows = [
        [
            voice.pair(pair["pair"]),
            str(pair["count"]),
            _first(pair, voice),
            voice.date(pair["end"]) if pair["end"] else say("open", "en cours"),
            str(pair["silence_days"]) if pair["silence_days"] is not None else say("–", "–"),
            _sectors(pair, voice),
        ]
        for pair in pairs
    ]
    headings = [
        say("pair", "paire"), "n", say("first", "premier"), say("last", "dernier"),
        say("days silent", "jours de silence"), say("sectors", "secteurs"),
    ]  # fmt: skip
    return Page(grid(rows, voice.look.width, headings=headings, numbers=(1, 4)))


def pairs_sheet(pairs: Sequence[PairSummary]) -> Sheet:
    """Return the pairs as they are in JSON, the sectors by id."""
    rows = [
        [
            pair["pair"],
            str(pair["count"]),
            pair["start"] or "",
            pair["end"] or "",
            ";".join(pair["sectors"]),
            "" if pair["silence_days"] is None else str(pair["silence_days"]),
        ]
        for pair in pairs
    ]
    return Sheet(list(PairSummary.__annotations__), rows)


def _first(pair: PairSummary, voice: Voice) -> str:
    return voice.date(pair["start"]) if pair["start"] else voice.say("unknown", "inconnu")


def _sectors(pair: PairSummary, voice: Voice) -> str:
    shown = [voice.sector(sector) for sector in pair["sectors"][:_SECTORS_ON_SCREEN]]
    more = len(pair["sectors"]) - len(shown)
    return ", ".join(shown) + (f" +{more}" if more else "")
