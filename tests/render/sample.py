"""A small record with everything that makes a layout hard, and every report of it as a page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from relations.analysis.beside import beside
from relations.analysis.briefing import briefing
from relations.analysis.compare import compare
from relations.analysis.counts import counts
from relations.analysis.coverage import coverage, finest
from relations.analysis.evidence import subject
from relations.analysis.pairs import pairs
from relations.analysis.promises import promises
from relations.analysis.queries import queries
from relations.model import Filter, Source
from relations.render.beside import beside_section
from relations.render.briefing import briefing_sections, briefing_title
from relations.render.compare import comparison_sections, comparison_title
from relations.render.counts import counts_page
from relations.render.look import Look
from relations.render.matrix import capacity
from relations.render.page import Page
from relations.render.pairs import pairs_page
from relations.render.promises import promises_page
from relations.render.queries import queries_sections
from relations.render.sections import sections_page
from relations.render.selection import narrowed
from relations.render.timeline import timeline_page
from relations.render.voice import Voice
from relations.vocabulary import BUILTIN
from tests.analysis.record import TODAY, in_time_order, interaction

QUOTE = "il a déclaré vouloir consolider les relations entre les deux pays"
MEETING: dict[str, Any] = {
    "sectors": "transport@MLI defence@MLI economy@MLI energy@RUS natural_resources@RUS logistics@RUS",
    "level": "leader",
    "people": ("Assimi Goïta", "Vladimir Poutine"),
    "sources": (Source(title="Mali–Russie", publisher="Maliweb", published="2025-06", quote=QUOTE),) * 2,
}
GIVES: dict[str, Any] = {"parties": ("RUS", "MLI")}
RECORD = in_time_order(
    [
        interaction(1, "../2021", type="delivery", title="Arms, over the years", sectors="defence", **GIVES),
        interaction(
            2,
            "2021-12-28/2022-01-03",
            type="deployment",
            title="Instructors",
            sectors="defence security",
            **GIVES,
        ),
        interaction(
            3,
            "2023-10-13",
            type="pledge",
            title="A power plant",
            sectors="energy@RUS",
            due="2025-06-30",
            **GIVES,
        ),
        interaction(4, "2024", type="training", title="Студенты едут в Казань", sectors="education", **GIVES),
        interaction(5, "2025-06-22/2025-06-26", type="visit", title="Goïta in Moscow", sectors="diplomacy"),
        interaction(6, "2025-06-23", title="Goïta received by Putin at the Kremlin", **MEETING),
        interaction(
            7,
            "2025-08",
            type="agreement",
            title="马里与俄罗斯签署能源合作协议",
            sectors="energy",
            follows=(3,),
            **GIVES,
        ),
        interaction(
            8, "2025-11-05", type="criticism", title="Communique\u0301 conteste\u0301", confidence="disputed"
        ),
        interaction(
            9,
            "2024-09-04",
            type="visit",
            title="[red]Forum[/red] :cn: <b>",
            sectors="economy",
            parties=("MLI", "CHN"),
        ),
    ]
)
PAIR = [it for it in RECORD if it.pair == "MLI-RUS"]
ON_FILE = {it.id: it for it in RECORD if it.id}
ABOUT = subject(PAIR, ["MLI", "RUS"])
PROMISED = promises(PAIR, RECORD, BUILTIN, TODAY)


def timeline(voice: Voice) -> Page:
    matrix = coverage(PAIR, finest(PAIR, capacity(PAIR, voice)), BUILTIN, voice.look.lang)
    other = beside(PAIR, [interaction(n, "2020-05-05") for n in range(1, 4)], matrix["by"])
    return timeline_page(PAIR, matrix, ABOUT, voice, beside_section(other, "gdelt.json", voice))


def timeline_of_all_by_quarter(voice: Voice) -> Page:
    return timeline_page(
        RECORD, coverage(RECORD, "quarter", BUILTIN, voice.look.lang), subject(RECORD, ["MLI"]), voice
    )


def timeline_of_a_selection(voice: Voice) -> Page:
    chosen = Filter(since="2025", sectors=("energy",))
    found = [it for it in PAIR if chosen.matches(it)]
    matrix = coverage(found, "year", BUILTIN, voice.look.lang)
    return timeline_page(found, matrix, ABOUT, voice, only=narrowed(chosen, voice))


def summarise(voice: Voice) -> Page:
    found = briefing(PAIR, PROMISED, ABOUT, BUILTIN, TODAY, voice.look.lang)
    sections = briefing_sections(found, PROMISED, TODAY, voice)
    return sections_page(briefing_title(PAIR, ABOUT, voice), sections, voice)


def summarise_by_sector(voice: Voice) -> Page:
    return counts_page(counts(RECORD, ["sector"], BUILTIN), voice)


def summarise_by_type_and_year(voice: Voice) -> Page:
    return counts_page(counts(RECORD, ["type", "year"], BUILTIN), voice)


def compare_two(voice: Voice) -> Page:
    found = compare("MLI", ["RUS", "CHN"], RECORD, RECORD, BUILTIN, TODAY, voice.look.lang)
    return sections_page(comparison_title(found, voice), comparison_sections(found, voice), voice)


def pairs_(voice: Voice) -> Page:
    return pairs_page(pairs(RECORD, TODAY), voice)


def promises_(voice: Voice) -> Page:
    return promises_page(PROMISED, ON_FILE, TODAY, voice)


def check(voice: Voice) -> Page:
    return sections_page("check", queries_sections(queries(RECORD, ON_FILE), ON_FILE, voice), voice)


REPORTS: dict[str, Callable[[Voice], Page]] = {
    "timeline": timeline,
    "timeline_of_all_by_quarter": timeline_of_all_by_quarter,
    "timeline_of_a_selection": timeline_of_a_selection,
    "summarise": summarise,
    "summarise_by_sector": summarise_by_sector,
    "summarise_by_type_and_year": summarise_by_type_and_year,
    "compare": compare_two,
    "pairs": pairs_,
    "promises": promises_,
    "check": check,
}
WIDTHS = (40, 80, 120, 200)
LOOKS = [
    (lang, color, unicode) for lang in ("en", "fr") for color in (False, True) for unicode in (True, False)
]


def voice(
    lang: str, width: int, *, color: bool = False, unicode: bool = True, terminal: bool = True
) -> Voice:
    return Voice(Look(lang, width, terminal=terminal, color=color, unicode=unicode), BUILTIN)
