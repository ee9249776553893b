"""From files and kept folders to counts by pair and period, and to the events behind them."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from relations.analysis.leads import Lead, period_days, period_of_month
from relations.corpus import engines
from relations.corpus.engines import Engine
from relations.corpus.files import dataset_files, is_kept
from relations.corpus.scan import Heard, Opener, Paths, events_in, one_reason, scan
from relations.dates import By
from relations.errors import NotUnderstood
from relations.formats.event_data.event import Event, EventQuery
from relations.formats.event_data.mirrors import folded
from relations.formats.rows import Tally
from relations.model.interaction import pair_of

if TYPE_CHECKING:
    from relations.corpus.kept import RowSpan

_PAIR, _MONTH = re.compile("[A-Z]{3}-[A-Z]{3}"), re.compile("[0-9]{4}-(0[1-9]|1[0-2])")
COUNTED = ("pair", "month", "theirs", "folded")  # the heading of counts that BigQuery's statement gives


@dataclass(frozen=True)
class Sources:
    """What a person named: dataset files, folders of kept ones, and tables of counts."""

    files: Paths
    folders: Sequence[Path]
    counts: Sequence[str]


def sources(names: Sequence[str]) -> Sources:
    """Sort names into files, kept folders and tables of counts; NotUnderstood for what is not there."""
    folders = [Path(name) for name in names if is_kept(name)]
    files = dataset_files([name for name in names if not is_kept(name)])
    counts = [file for file in files if file.endswith(".csv") and _is_counts(file)]
    return Sources([file for file in files if file not in counts] if counts else files, folders, counts)


def listen(
    named: Sources, opened: Opener, asked: EventQuery, engine: str = "duckdb", dataset: str | None = None
) -> Heard:
    """Read all files and folders as one dataset: each event once, mirrored rows folded across files.

    `engine` reads the kept folders; each file is told from what it holds unless `dataset` says.
    """
    if not named.folders:
        return scan(named.files, opened, asked, dataset)
    from relations.corpus import kept

    tally, files = Tally(), kept.files_of(named.folders)
    with engines.engine(engine) as running:
        found = folded(
            chain(
                events_in(named.files, opened, asked, tally, dataset),
                kept.kept_events(files, asked, tally, running),
            ),
            tally,
        )
    if asked.parties:
        one_reason(tally)
    return Heard(found, tally, len(named.files) + len(files.held), kept.unreadable_rows(files))


def behind(found: Sequence[Lead], folders: Sequence[Path], asked: EventQuery, running: Engine) -> list[Event]:
    """Return the events of kept folders that the leads count."""
    spans = [(lead["pair"].split("-"), *period_days(lead["period"])) for lead in found]
    return _within(spans, folders, asked, running) if spans else []


def find_report(
    ref: str, named: Sources, opened: Opener, asked: EventQuery, engine: str = "duckdb"
) -> Event | None:
    """Return the event of an identity, or the one that a row of this identity mirrors; None where there is none."""
    from relations.corpus import kept

    if named.files or asked.parties:
        found: Sequence[Event] = listen(named, opened, asked, engine).events
    else:
        with engines.engine(engine) as running:
            span = kept.span_of(ref, kept.files_of(named.folders), asked, running)
            found = _within([span], named.folders, asked, running) if span else ()
    return next((event for event in found if ref in (event.ref, *event.mirrors)), None)


def _within(
    spans: Sequence[RowSpan], folders: Sequence[Path], asked: EventQuery, running: Engine
) -> list[Event]:
    from relations.corpus import kept

    tally = Tally()
    return folded(kept.kept_events(kept.files_of(folders), asked, tally, running, spans), tally)


def counts_by_period(events: Iterable[Event], by: By) -> dict[str, dict[str, int]]:
    """Return how many events each pair has in each period."""
    found: dict[str, dict[str, int]] = {}
    for event in events:
        period = period_of_month(event.date[:7], by)
        counts = found.setdefault(pair_of(event.parties), {})
        counts[period] = counts.get(period, 0) + 1
    return found


def by_period(months: Iterable[tuple[str, str, int]], by: By) -> dict[str, dict[str, int]]:
    """Return counts by pair and period from those by month."""
    found: dict[str, dict[str, int]] = {}
    for pair, month, n in months:
        counts = found.setdefault(pair, {})
        period = period_of_month(month, by)
        counts[period] = counts.get(period, 0) + n
    return found


def read_counts(files: Sequence[str]) -> list[tuple[str, str, int]]:
    """Return pair, month and count of each row of tables of counts; NotUnderstood for a row that is none."""
    found = []
    for file in files:
        with Path(file).open(encoding="utf-8-sig", newline="") as stream:
            for number, row in enumerate(csv.DictReader(stream), 2):
                try:
                    found.append(
                        (_matching(_PAIR, row["pair"]), _matching(_MONTH, row["month"]), int(row["theirs"]))
                    )
                except (KeyError, TypeError, ValueError):
                    raise NotUnderstood(
                        "{file}, line {number}: a count is written pair,month,theirs,folded",
                        file=file,
                        number=number,
                    ) from None
    return found


def with_evidence(found: Sequence[Lead], events: Iterable[Event], by: By) -> list[Lead]:
    """Return the leads with the identities and the addresses of the events they count."""
    behind: dict[tuple[str, str], list[Event]] = {}
    for event in events:
        behind.setdefault((pair_of(event.parties), period_of_month(event.date[:7], by)), []).append(event)
    return [_filled(lead, behind.get((lead["pair"], lead["period"]), [])) for lead in found]


def _filled(lead: Lead, events: Sequence[Event]) -> Lead:
    addresses = [event.source.url or event.source.title or "" for event in events if event.source]
    return {
        **lead,
        "ids": [event.ref for event in events],
        "sources": list(dict.fromkeys(filter(None, addresses))),
    }


def _matching(form: re.Pattern[str], text: str) -> str:
    if not form.fullmatch(text):
        raise ValueError(text)
    return text


def _is_counts(file: str) -> bool:
    with Path(file).open("rb") as stream:
        start = stream.readline(200).decode("utf-8-sig", "replace").strip()
    return tuple(start.split(",")[:3]) == COUNTED[:3]
