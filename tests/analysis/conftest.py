"""The record of record.txt, and what makes one interaction for a test."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from relations.model import Interaction, Mention, Source

Record = list[Interaction]
Make = Callable[..., Interaction]


@pytest.fixture(scope="session")
def today() -> date:
    return date(2026, 11, 23)


@pytest.fixture(scope="session")
def record() -> Record:
    lines = (Path(__file__).parent / "record.txt").read_text("utf-8").splitlines()
    return [read_row(line) for line in lines if not line.startswith("#")]


@pytest.fixture(scope="session")
def mali_russia(record: Record) -> Record:
    return [it for it in record if it.pair == "MLI-RUS"]


@pytest.fixture(scope="session")
def mali_china(record: Record) -> Record:
    return [it for it in record if it.pair == "CHN-MLI"]


@pytest.fixture(scope="session")
def make() -> Make:
    """One interaction from an id, a date and what differs from a plain meeting of Mali and Russia."""
    return interaction


def interaction(id: int, date: str, **more: object) -> Interaction:
    given: dict[str, object] = {"parties": ("MLI", "RUS"), "type": "meeting", "title": f"Title {id}", **more}
    if isinstance(given.get("sectors"), str):
        given["sectors"] = mentions(str(given["sectors"]))
    moment = "2026-01-01T00:00:00Z"
    return Interaction(id=id, uid=str(UUID(int=id)), date=date, added=moment, modified=moment, **given)  # type: ignore[arg-type] # a test's own fields


def mentions(text: str) -> tuple[Mention, ...]:
    return tuple(
        Mention(sector, by or None) for word in text.split() for sector, _, by in [word.partition("@")]
    )


def read_row(line: str) -> Interaction:
    id_, day, acts, type_, sectors, sources, more, title = (cell.strip() for cell in line.split(" | "))
    given: dict[str, object] = dict(word.split("=", 1) for word in more.split())
    if "follows" in given:
        given["follows"] = (int(str(given["follows"])),)
    if "people" in given:
        given["people"] = tuple(str(given["people"]).split(","))
    if "note" in given:
        given["note"] = str(given["note"]).replace("_", " ")
    first, second = acts.split()
    return interaction(
        int(id_),
        day,
        parties=(first, second),
        type=type_,
        title=title,
        sectors=sectors,
        sources=tuple(Source(title=f"Report {n + 1} on {title}") for n in range(int(sources))),
        **given,
    )
