"""From files and kept folders to counts by pair and period, and to the events behind them."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from relations.analysis.leads import Lead, period_of_month
from relations.corpus import kept
from relations.corpus.files import is_kept, listed
from relations.corpus.scan import Heard, Opener, scan
from relations.dates import By
from relations.errors import NotUnderstood
from relations.formats.datasets.event import Asked, Event
from relations.formats.datasets.mirrors import folded
from relations.formats.rows import Tally
from relations.model.interaction import pair_of

COUNTED = ("pair", "month", "theirs", "folded")  # the heading of counts that BigQuery's statement gives


@dataclass(frozen=True)
class Sources:
    """What a person named: dataset files, folders of kept ones, and tables of counts."""

    files: Sequence[Path]
    folders: Sequence[Path]
    counts: Sequence[Path]


def sources(names: Sequence[str]) -> Sources:
    """Sort names into files, kept folders and tables of counts; NotUnderstood for what is not there."""
    folders = [Path(name) for name in names if is_kept(name)]
    files = listed([name for name in names if not is_kept(name)])
    counts = [file for file in files if file.suffix == ".csv" and _is_counts(file)]
    return Sources([file for file in files if file not in counts], folders, counts)


def listen(named: Sources, opened: Opener, asked: Asked) -> Heard:
    """Return what all the files and folders tell, with one identity and one fold over all of them."""
    parts = [scan(named.files, opened, asked)] if named.files else []
    parts += [kept.heard(folder, asked) for folder in named.folders]
    if len(parts) == 1:
        return parts[0]
    tally = Tally(
        rows=sum(part.tally.rows for part in parts),
        present=sum(part.tally.present for part in parts),
        folded=sum(part.tally.folded for part in parts),
        skipped=sum((part.tally.skipped for part in parts), Counter()),
        refused=[row for part in parts for row in part.tally.refused],
    )
    return Heard(
        folded((event for part in parts for event in part.events), tally), tally, sum(p.files for p in parts)
    )


def counted(events: Iterable[Event], by: By) -> dict[str, dict[str, int]]:
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


def read_counts(files: Sequence[Path]) -> list[tuple[str, str, int]]:
    """Return pair, month and count of each row of tables of counts; NotUnderstood for a row that is none."""
    found = []
    for file in files:
        with file.open(encoding="utf-8-sig", newline="") as stream:
            for number, row in enumerate(csv.DictReader(stream), 2):
                try:
                    found.append((row["pair"], row["month"], int(row["theirs"])))
                except (KeyError, TypeError, ValueError):
                    raise NotUnderstood(
                        "{file}, line {number}: a count is written pair,month,theirs,folded",
                        file=file,
                        number=number,
                        field="--from",
                    ) from None
    return found


def with_evidence(found: Sequence[Lead], events: Iterable[Event], by: By) -> list[Lead]:
    """Return the leads with the identities and the addresses of the events they count."""
    behind: dict[tuple[str, str], list[Event]] = {}
    for event in events:
        behind.setdefault((pair_of(event.parties), period_of_month(event.date[:7], by)), []).append(event)
    return [_filled(lead, behind.get((lead["pair"], lead["period"]), [])) for lead in found]


def asked_for(pair: str, asked: Asked) -> Asked:
    """Return the same question, asked of one pair."""
    return replace(asked, parties=tuple(pair.split("-")))


def _filled(lead: Lead, events: Sequence[Event]) -> Lead:
    addresses = [event.source.url or event.source.title or "" for event in events if event.source]
    return {
        **lead,
        "ids": [event.ref for event in events],
        "sources": list(dict.fromkeys(filter(None, addresses))),
    }


def _is_counts(file: Path) -> bool:
    with file.open("rb") as stream:
        start = stream.readline(200).decode("utf-8-sig", "replace").strip()
    return tuple(start.split(",")[:3]) == COUNTED[:3]
