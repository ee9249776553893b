"""Which files a person means by paths, folders and quoted patterns; each file once."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from relations.errors import NotUnderstood

MANIFEST = "manifest.json"
_ENDINGS = (".csv", ".tsv", ".tab", ".txt", ".zip", ".gz")


def dataset_files(names: Sequence[str]) -> list[str]:
    """Return the paths of the dataset files that the names mean, each once, those of a folder or pattern by name.

    A hundred thousand of them are no more than their texts and numbers in memory.
    A folder stands for the files in it and below it. Raises NotUnderstood for what is not there or holds none.
    """
    found: list[str] = []
    seen: set[int] = set()
    for name in names:
        for path in _meant(name):
            file = os.stat(path)  # noqa: PTH116 - a text, not an object
            identity = file.st_dev << 64 | file.st_ino
            if identity not in seen:
                seen.add(identity)
                found.append(path)
    return found


def are_several(names: Sequence[str]) -> bool:
    """Return whether names mean more than one plain file: several, a folder, or a pattern."""
    return len(names) > 1 or any(Path(name).is_dir() or is_pattern(name) for name in names)


def is_pattern(name: str) -> bool:
    """Return whether a name is no file but may be a pattern of their names."""
    return any(mark in name for mark in "*?[") and not Path(name).exists()


def is_kept(name: str) -> bool:
    """Return whether a name is a folder in which datasets are kept as Parquet."""
    return (Path(name) / MANIFEST).is_file()


def _meant(name: str) -> Sequence[str]:
    path = Path(name)
    if path.is_dir():
        inside = sorted(_inside(path))
        if not inside:
            raise NotUnderstood(
                '"{name}" holds no dataset files ({endings})',
                name=name,
                endings=", ".join(_ENDINGS),
            )
        return inside
    if path.exists():
        return [str(path)]
    root, pattern = (path.anchor, str(path.relative_to(path.anchor))) if path.is_absolute() else (".", name)
    matching = sorted(str(one) for one in Path(root).glob(pattern) if one.is_file())
    if not matching:
        raise NotUnderstood('"{name}" is no file, folder or pattern of files that are there', name=name)
    return matching


def _inside(folder: Path) -> Iterator[str]:
    for place, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(place, name)  # noqa: PTH118 - a text, not an object
            if name.lower().endswith(_ENDINGS) and os.path.isfile(path):  # noqa: PTH113 - a link may lead nowhere
                yield path
