"""Machine counts of many files: what a question costs beside grep, and what keeping the files saves.

Seconds are those of the processor. At a million rows the whole takes some minutes, at ten millions half an hour.
"""

from __future__ import annotations

import gzip
import random
import shutil
import sys
import zipfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, count, islice
from pathlib import Path
from statistics import median

from tests.benchmarks.million import COUNTRIES, WORDS, run
from tests.formats.datasets.made import gdelt

FILES, PER_FILE, SMALL_FILES = 10, 100_000, 20_000
LOUD = (
    "MLI", "RUS", "FRA", "CHN", "USA", "TUR", "NER", "SEN", "GBR", "DEU", "ITA", "ESP", "IND", "PAK", "IRN", "ISR",
    "EGY", "SAU", "UKR", "POL", "JPN", "KOR", "AUS", "BRA", "ARG", "NGA", "KEN", "ZAF", "MAR", "DZA",
)  # fmt: skip
PLACES, ROLES = 2_000, ("", "", "GOV", "GOV", "BUS", "MIL", "COP")
MEMORY = 40_000_000
Write = Callable[[str], None]


@dataclass(frozen=True)
class Promise:
    """What was measured as a ratio, and what was promised of it; a promise for ten millions is only told of below."""

    what: str
    ratio: float
    limit: float
    at_least: bool = False
    asked: bool = True

    @property
    def is_kept(self) -> bool:
        """Whether the ratio is within its limit."""
        return self.ratio >= self.limit if self.at_least else self.ratio <= self.limit

    def __str__(self) -> str:
        word = ("kept" if self.is_kept else "OVER") if self.asked else "    "
        sign = "≥" if self.at_least else "≤"
        return f"{word}  {self.ratio:6.2f} ×  {self.what} {sign} {self.limit}" + (
            "" if self.asked else " (promised for ten million rows)"
        )


def measured(folder: Path, write: Write, times: int = 1) -> int:
    """Print every ratio for a million rows so many times over; return how many promises were not kept."""
    made = folder / "corpus"
    plain, packed, zipped = made / "plain", made / "gz", made / "zip"
    _make(plain, packed, zipped, times)
    write(f"{FILES * PER_FILE * times:,} rows, {_size(zipped) / 1e6:,.0f} MB of .zip")
    over = 0
    for promise in chain(
        _streamed(plain, packed, zipped), _kept(made, zipped, times, write), _many_files(made / "small")
    ):
        write(str(promise))
        over += promise.asked and not promise.is_kept
    shutil.rmtree(made)
    return over


def _streamed(plain: Path, packed: Path, zipped: Path) -> Iterator[Promise]:
    """Yield what a pair costs on a million rows, beside grep."""
    pair = "grep -F MLI | grep -F RUS"
    for what, files, command, limit in (
        ("a pair in plain files ÷ grep | grep", plain, f"cat plain/* | {pair}", 2.0),
        ("a pair in .gz ÷ zcat | grep | grep", packed, f"zcat gz/* | {pair}", 1.2),
        (
            "a pair in .zip ÷ zcat | grep | grep",
            zipped,
            f"for f in zip/*-00-*; do zcat < $f; done | {pair}",
            1.2,
        ),
    ):
        names = [f"{files.name}/*-00-*"]
        ratios = []
        for _ in range(3):
            seconds, memory = _asked(files.parent, ["mali", "russia", "--from", *names])
            ratios.append(seconds / run(["sh", "-c", f"{command} > /dev/null"], files.parent)[0])
        yield Promise(what, median(ratios), limit)
        yield Promise(f"memory of it ÷ {MEMORY / 1e6:.0f} MB", memory / MEMORY, 1)


def _kept(made: Path, zipped: Path, times: int, write: Write) -> Iterator[Promise]:
    """Yield what keeping saves: space, the time of the second question, and that of counting all pairs."""
    large = times >= 10
    seconds, _ = run([*_program(made), "keep", zipped.name, "--to", "kept"], made)
    write(f"keeping took {seconds:,.1f} s, {seconds / times / FILES * 1e6 / PER_FILE:.1f} per million rows")
    yield Promise("kept ÷ .zip", _size(made / "kept") / _size(zipped), 0.15)
    again, _ = _asked(made, ["mali", "russia", "--from", "zip"])
    second, _ = _asked(made, ["mali", "russia", "--from", "kept"])
    write(f"a pair: {again:,.1f} s of the files, {second:,.2f} kept")
    yield Promise("a pair of the files ÷ a pair kept", again / second, 10, at_least=True, asked=large)
    by_python, _ = _asked(made, ["--from", "zip/*-00-00*"])
    of_all = by_python * FILES * times
    by_sql, memory = _asked(made, ["--from", "kept"])
    write(
        f"all pairs: {of_all:,.0f} s by Python, from one file in {FILES * times}; {by_sql:,.2f} s"
        f" and {memory / 1e6:.0f} MB kept"
    )
    yield Promise("all pairs by Python ÷ by SQL", of_all / by_sql, 40, at_least=True, asked=large)


def _many_files(small: Path) -> Iterator[Promise]:
    """Yield what memory a question of very many files takes."""
    small.mkdir()
    for number in range(SMALL_FILES):
        text = gdelt(number, "FRA", "NER", "112") + gdelt(
            -number, "MLI", "RUS" if number == 7 else "NER", "112"
        )
        (small / f"{20150218000000 + number}.export.CSV").write_text(text, encoding="utf-8")
    _, memory = _asked(small.parent, ["mali", "russia", "--from", small.name])
    yield Promise(f"memory of {SMALL_FILES:,} files ÷ {MEMORY / 1e6:.0f} MB", memory / MEMORY, 1)


def _asked(folder: Path, arguments: Sequence[str]) -> tuple[float, int]:
    return run([*_program(folder), "leads", *arguments], folder)


def _program(folder: Path) -> list[str]:
    return [sys.executable, "-m", "relations", "--db", str(folder / "none.json")]


def _size(folder: Path) -> int:
    return sum(file.stat().st_size for file in folder.iterdir())


def _make(plain: Path, packed: Path, zipped: Path, times: int) -> None:
    """Write a million rows plain and as .gz, and so many times as many, under ids of their own, as .zip."""
    for folder in (plain, packed, zipped):
        folder.mkdir(parents=True)
    chance = random.Random(1)
    places = [_place(chance) for _ in range(PLACES)]
    for number in range(FILES):
        name = f"2025-00-{number:02}.export.CSV"
        stories = (_story(chance, f"2025{1 + number:02}{1 + n % 28:02}", places) for n in count())
        rows = list(islice(chain.from_iterable(stories), PER_FILE))
        first = 500_000_000 + number * PER_FILE
        (plain / name).write_text(_numbered(rows, first), encoding="utf-8")
        with gzip.open(packed / f"{name}.gz", "wb", 6) as file:
            file.write((plain / name).read_bytes())
        for time in range(times):
            with zipfile.ZipFile(
                zipped / f"2025-{time:02}-{number:02}.export.CSV.zip", "w", zipfile.ZIP_DEFLATED
            ) as archive:
                archive.writestr(name, _numbered(rows, first + time * FILES * PER_FILE))


def _numbered(rows: Sequence[str], first: int) -> str:
    return "".join(f"{number}{row}" for number, row in enumerate(rows, first))


def _story(chance: random.Random, day: str, places: Sequence[Sequence[str]]) -> Iterator[str]:
    """Yield what is made of one page, without the rows' numbers, as the published rows show it.

    Half of the pages give one row, the others up to six; they share address, tone, mentions and pair, and tell of
    few places. One page in four is of two countries, in the roles of either.
    """
    words = [chance.choice(WORDS) for _ in range(9)]
    url = f"https://www.{words[0]}{chance.randrange(977)}.example/2025/{chance.randrange(10**7)}/{'-'.join(words[1:])}"
    both = chance.random() < 0.24
    parties = chance.sample(LOUD, 2) if both else [chance.choice(COUNTRIES), ""]
    tone, mentions = f"{chance.uniform(-10, 10):.14f}", str(chance.choice((1, 2, 2, 4, 5, 6, 10)))
    where = [chance.choice(places) for _ in range(2)]
    for _ in range(chance.choices((1, 2, 3, 4, 6), (26, 11, 5, 3, 4))[0]):
        first, second = chance.sample(parties, 2) if both else parties
        code = chance.choice(("042", "043", "040", "010", "036", "051", "112", "190"))
        cells = gdelt(0, first, second, code, day=day, url=url).split("\t")
        for actor in (5, 15):
            cells[actor : actor + 2] = cells[actor + 2] + chance.choice(ROLES), chance.choice(WORDS).upper()
        cells[31:35] = mentions, "1", mentions, tone
        for at in (35, 43, 51):
            cells[at : at + 8] = chance.choice(where)
        yield "\t".join(["", *cells[1:]])


def _place(chance: random.Random) -> tuple[str, ...]:
    """Return the eight cells of a place."""
    words = [chance.choice(WORDS).title() for _ in range(3)]
    land, number = chance.choice(LOUD)[:2], chance.randrange(100)
    degrees = (f"{chance.uniform(-90, 90):.4f}", f"{chance.uniform(-180, 180):.4f}")
    return (
        "4",
        ", ".join(words),
        land,
        f"{land}{number:02}",
        str(chance.randrange(10**5)),
        *degrees,
        str(-chance.randrange(10**7)),
    )
