"""A small record with everything that makes a layout hard, and every report of it as a page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from relations.analysis.briefing import briefing
from relations.analysis.compare import compare
from relations.analysis.counts import counts
from relations.analysis.coverage import coverage, finest
from relations.analysis.evidence import subject
from relations.analysis.overlay import overlay
from relations.analysis.pairs import pairs
from relations.analysis.promises import promises
from relations.analysis.queries import queries
from relations.model import Filter, Source
from relations.render.briefing import briefing_sections, briefing_title
from relations.render.compare import comparison_sections, comparison_title
from relations.render.counts import counts_page
from relations.render.display import Display
from relations.render.header import narrowed
from relations.render.layout import Page
from relations.render.localizer import Localizer
from relations.render.matrix import capacity
from relations.render.overlay import overlay_section
from relations.render.pairs import pairs_page
from relations.render.promises import PromiseReport
from relations.render.queries import queries_sections
from relations.render.sections import sections_page
from relations.render.timeline import Timeline
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


def timeline(localizer: Localizer) -> Page:
    matrix = coverage(PAIR, finest(PAIR, capacity(PAIR, localizer)), BUILTIN, localizer.display.lang)
    other = overlay(PAIR, [interaction(n, "2020-05-05") for n in range(1, 4)], matrix["by"])
    return Timeline(PAIR, matrix, ABOUT, localizer, overlay_section(other, "gdelt.json", localizer)).page()


def timeline_of_all_by_quarter(localizer: Localizer) -> Page:
    return Timeline(
        RECORD,
        coverage(RECORD, "quarter", BUILTIN, localizer.display.lang),
        subject(RECORD, ["MLI"]),
        localizer,
    ).page()


def timeline_of_a_selection(localizer: Localizer) -> Page:
    chosen = Filter(since="2025", sectors=("energy",))
    found = [it for it in PAIR if chosen.matches(it)]
    matrix = coverage(found, "year", BUILTIN, localizer.display.lang)
    return Timeline(found, matrix, ABOUT, localizer, only=narrowed(chosen, localizer)).page()


def summarise(localizer: Localizer) -> Page:
    found = briefing(PAIR, PROMISED, ABOUT, BUILTIN, TODAY, localizer.display.lang)
    sections = briefing_sections(found, PROMISED, TODAY, localizer)
    return sections_page(briefing_title(PAIR, ABOUT, localizer), sections, localizer)


def summarise_by_sector(localizer: Localizer) -> Page:
    return counts_page(counts(RECORD, ["sector"], BUILTIN), localizer)


def summarise_by_type_and_year(localizer: Localizer) -> Page:
    return counts_page(counts(RECORD, ["type", "year"], BUILTIN), localizer)


def compare_two(localizer: Localizer) -> Page:
    found = compare("MLI", ["RUS", "CHN"], RECORD, RECORD, BUILTIN, TODAY, localizer.display.lang)
    return sections_page(comparison_title(found, localizer), comparison_sections(found, localizer), localizer)


def pairs_(localizer: Localizer) -> Page:
    return pairs_page(pairs(RECORD, TODAY), localizer)


def promises_(localizer: Localizer) -> Page:
    return PromiseReport(PROMISED, ON_FILE, TODAY, localizer).page()


def check(localizer: Localizer) -> Page:
    return sections_page("check", queries_sections(queries(RECORD, ON_FILE), ON_FILE, localizer), localizer)


REPORTS: dict[str, Callable[[Localizer], Page]] = {
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
DISPLAYS = [
    (lang, color, unicode) for lang in ("en", "fr") for color in (False, True) for unicode in (True, False)
]


def localizer(
    lang: str, width: int, *, color: bool = False, unicode: bool = True, terminal: bool = True
) -> Localizer:
    return Localizer(Display(lang, width, terminal=terminal, color=color, unicode=unicode), BUILTIN)
