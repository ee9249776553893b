"""Time `relations` beside what people would use instead: `python -m tests.benchmarks [--quick] [--without-peers]`.

Prints a table of medians and ratios and one of who is ahead of whom; the exit status is 1 where a budget is not kept.
`--corpus` measures machine counts alone, of a million rows or, with `--large`, of ten.
"""

from __future__ import annotations

import argparse
import os
import platform
import statistics
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from tests.benchmarks import corpus, million, sheets
from tests.benchmarks.budgets import BUDGETS, MEMORY_BESIDE, MEMORY_PER_BYTE
from tests.benchmarks.contenders import OPERATIONS, Contender, install, others, ours
from tests.benchmarks.safety import cost
from tests.benchmarks.timing import LIMIT, Timed, alternate

ROUNDS = {1_000: 11, 10_000: 11, 100_000: 5}


def main() -> int:
    """Run the benchmark."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="1,000 and 10,000 records only")
    parser.add_argument("--without-peers", action="store_true", help="relations alone")
    parser.add_argument("--corpus", action="store_true", help="machine counts alone")
    parser.add_argument("--large", action="store_true", help="machine counts of ten million rows, not of one")
    given = parser.parse_args()
    sizes = [size for size in ROUNDS if size < 100_000 or not given.quick]
    with tempfile.TemporaryDirectory(prefix="relations-benchmark-") as place:
        folder = Path(place)
        times = 10 if given.large else 1
        if given.corpus:
            return corpus.measured(folder, _write, times) and 1
        peers: list[Contender] = []
        if not given.without_peers:
            install(folder / "tools")
            peers, absent = others(folder / "tools")
            _write(f"absent: {', '.join(absent) or 'none'}")
        over = 0 if given.quick else corpus.measured(folder, _write, times)
        return _measured(folder, sizes, peers) or (over and 1)


def _measured(folder: Path, sizes: list[int], peers: list[Contender]) -> int:
    bare, typer = (Timed((sys.executable, "-c", code)) for code in ("pass", "import typer"))
    program = ours((str(Path(sys.executable).with_name("relations")),))
    results: dict[tuple[str, str, int], Timed] = {}
    files: dict[int, int] = {}
    for size in sizes:
        for contender in (program, *peers):
            for operation, command in contender.timed(folder, size).items():
                results[contender.name, operation, size] = command
        files[size] = (folder / f"relations-{size}").stat().st_size
    for size in sizes:
        mine = [command for (name, _, n), command in results.items() if n == size and name == "relations"]
        alternate([bare, typer, *mine], ROUNDS[size])
    for size in sizes:
        theirs = [command for (name, _, n), command in results.items() if n == size and name != "relations"]
        alternate(theirs, 5 if size < 100_000 else 2)
    _write(f"{platform.platform()}, Python {platform.python_version()}, {os.cpu_count()} cores")
    _write(f"python -c pass {_ms(bare)} · import typer {_ms(typer)} ({typer.times(bare):.1f} ×)")
    _table(results, sizes, bare)
    safe, at_risk = (seconds * 1000 for seconds in cost(folder / "relations-10000"))
    _write(
        f"an add to 10,000 records, start-up aside: {safe:.1f} ms; with no lock, sync, rename: {at_risk:.1f} ms"
    )
    over = _found_in_a_million(folder / "million.tsv") if 100_000 in sizes else 0
    over += _read_from_a_workbook(folder / "deals.xlsx")
    of_ours = {
        (what, size): command for (name, what, size), command in results.items() if name == "relations"
    }
    _compare(results, peers, sizes)
    return over + _kept(of_ours, typer, files) and 1


def _found_in_a_million(file: Path) -> int:
    """Print what importing a pair out of a million rows costs beside grep; return 1 where it is over 3 times that."""
    million.make(file)
    rounds = [(million.imported(file)[0], million.looked_for(file)) for _ in range(5)]
    ratio = statistics.median(ours / looking for ours, looking in rounds)
    kept = "kept" if ratio <= 3 else "OVER"
    _write(
        f"{kept}  {ratio:5.2f} ×  import of a pair out of {million.ROWS:,} rows ≤ 3 × grep for it and parse"
    )
    return int(ratio > 3)


def _read_from_a_workbook(file: Path) -> int:
    """Print what reading a workbook costs beside a process that does nothing; return 1 where it is over the limit."""
    sheets.make(file)
    ratio = sheets.times_nothing(file)
    kept = "kept" if ratio <= sheets.LIMIT else "OVER"
    _write(f"{kept}  {ratio:5.2f} ×  {sheets.ROWS:,} rows of a workbook ≤ {sheets.LIMIT} × python -c pass")
    return int(ratio > sheets.LIMIT)


def _table(results: Mapping[tuple[str, str, int], Timed], sizes: list[int], bare: Timed) -> None:
    names = list(dict.fromkeys(name for name, _, _ in results))
    _write("| ms (× python -c pass) | " + " | ".join(f"{size:,}" for size in sizes) + " |")
    _write("|---|" + "---|" * len(sizes))
    for operation in dict.fromkeys(operation for _, operation, _ in results):
        for name in names if operation in OPERATIONS else ["relations"]:
            commands = [results.get((name, operation, size)) for size in sizes]
            if any(commands):
                cells = [_cell(command, bare) for command in commands]
                _write(f"| {operation}: {name} | " + " | ".join(cells) + " |")


def _kept(mine: Mapping[tuple[str, int], Timed], typer: Timed, files: Mapping[int, int]) -> int:
    """Print every budget with what was measured; return how many were not kept."""
    over = 0
    for budget in BUDGETS:
        ratio = budget.ratio(mine, typer)
        if ratio is not None:
            over += ratio > budget.limit
            _write(f"{'kept' if ratio <= budget.limit else 'OVER'}  {ratio:5.2f} ×  {budget}")
    for size, bytes_ in files.items():
        peak = max(command.memory for (_, n), command in mine.items() if n == size)
        limit = MEMORY_PER_BYTE * bytes_ + MEMORY_BESIDE
        over += size == max(files) and peak > limit
        memory = f"{peak / 1e6:.0f} MB, may be {limit / 1e6:.0f} MB"
        _write(f"peak memory at {size:,} records, a file of {bytes_ / 1e6:.1f} MB: {memory}")
    return over


def _compare(results: Mapping[tuple[str, str, int], Timed], peers: list[Contender], sizes: list[int]) -> None:
    """Print who is ahead of whom: how many times longer we take, below 1 where we are faster."""
    if not peers:
        return
    _write("| our time ÷ theirs | " + " | ".join(f"{size:,}" for size in sizes) + " |")
    _write("|---|" + "---|" * len(sizes))
    for contender in peers:
        for operation in OPERATIONS:
            pairs = [
                (results.get((contender.name, operation, n)), results["relations", operation, n])
                for n in sizes
            ]
            if any(theirs for theirs, _ in pairs):
                cells = [_ratio(theirs, mine) for theirs, mine in pairs]
                _write(f"| {operation}: {contender.name} | " + " | ".join(cells) + " |")


def _ratio(theirs: Timed | None, mine: Timed) -> str:
    if theirs is None:
        return ""
    return "they are stopped" if theirs.stopped else f"{mine.median / theirs.median:.2f}"


def _cell(command: Timed | None, bare: Timed) -> str:
    if command is None:
        return ""
    return f"over {LIMIT} s" if command.stopped else f"{_ms(command)} ({command.median / bare.median:.1f})"


def _ms(command: Timed) -> str:
    return f"{command.median * 1000:,.0f}"


def _write(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
