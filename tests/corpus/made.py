"""Dataset files for tests: written into a folder, plain or packed, and read by every engine."""

from __future__ import annotations

import gzip
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from io import BufferedReader
from pathlib import Path

from relations.corpus.listening import Sources, listen
from relations.corpus.scan import Heard, scan
from relations.exchange.unpacking import unpacked
from relations.formats.datasets import icews, polecat
from relations.formats.event_data.event import Event, EventQuery
from relations.vocabulary import BUILTIN
from tests.formats.datasets.made import gdelt, icews_row, polecat_row

ALL = EventQuery((), BUILTIN)
PAIR = EventQuery(("MLI", "RUS"), BUILTIN)

GDELT = "".join(
    [
        gdelt(1, "MLI", "RUS", "042"),
        gdelt(2, "RUS", "MLI", "043"),
        gdelt(3, "MLI", "RUS", "040", columns=58),
        gdelt(4, "RUS", "MLI", "040", columns=58),
        gdelt(5, "RUS", "MLI", "040", columns=57),
        gdelt(6, "FRA", "MLI", "073"),
        gdelt(7, "", "MLI", "073"),
        gdelt(8, "MLI", "MLI", "073"),
        gdelt(9, "AFR", "MLI", "073"),
        gdelt(10, "AFR", "AFR", "073"),
        gdelt(11, "XQQ", "MLI", "073"),
        gdelt(12, "RUS", "MLI", "99"),
        gdelt(13, "RUS", "MLI", "073", day="2025062"),
        gdelt(14, "ROM", "MLI", "190", day="20250901"),
        "too\tfew\tcolumns\n",
    ]
)
ICEWS = (
    "\t".join(icews.COLUMNS)
    + "\n"
    + "".join(
        [
            icews_row(1, "Mali", "Russian Federation", "042", "Make a visit"),
            icews_row(2, "Russian Federation", "Mali", "043", "Host a visit"),
            icews_row(3, "Mali", "NA", "042", "Make a visit"),
            icews_row(4, "Mali", "Atlantis", "042", "Make a visit"),
            icews_row(5, "Mali", "Mali", "042", "Make a visit"),
            icews_row(6, "France", "Mali", "0871", "Declare truce", story=7),
            icews_row(7, "France", "Mali", "073", "Provide aid", day="1/5/2017"),
            icews_row(8, "France", "Mali", "073", "Provide aid", day="1/13/2017"),
        ]
    )
)
POLECAT = (
    "\t".join(polecat.COLUMNS)
    + "\n"
    + "".join(
        [
            polecat_row("a1", "MLI", "RUS", "CONSULT", "visit"),
            polecat_row("a2", "RUS", "MLI", "CONSULT", "visit"),
            polecat_row("a3", "RUS", "MLI", "AID", "None"),
            polecat_row("a4", "RUS", "MLI;FRA", "AID", "None"),
            polecat_row("a5", "RUS", "MLI", "SURPRISE", "None"),
        ]
    )
)


@contextmanager
def opened(path: Path) -> Iterator[BufferedReader]:
    with path.open("rb") as file:
        yield unpacked(file)


def written(folder: Path, files: Sequence[str], *, packed: str = "") -> list[Path]:
    """Write each text as a file of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    return [_one(folder / f"{number:03}.csv", text, packed) for number, text in enumerate(files)]


def _one(path: Path, text: str, packed: str) -> Path:
    if packed == "gz":
        path = path.with_suffix(".csv.gz")
        path.write_bytes(gzip.compress(text.encode()))
    elif packed == "zip":
        path = path.with_suffix(".csv.zip")
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("rows.csv", text)
    else:
        path.write_text(text, encoding="utf-8")
    return path


def scanned(paths: Sequence[Path], asked: EventQuery = ALL) -> Heard:
    return scan(paths, opened, asked)


def plain(events: Sequence[Event]) -> list[dict[str, object]]:
    """Return events as values that can be compared, but for the line they stood on."""
    return [{name: value for name, value in vars(event).items() if name != "line"} for event in events]


def heard(folders: Sequence[Path], asked: EventQuery = ALL, engine: str = "duckdb") -> Heard:
    """Return what kept folders tell."""
    return listen(Sources((), folders, ()), opened, asked, engine)
