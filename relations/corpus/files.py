"""Which files a person means by paths, folders and quoted patterns; each file once."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from relations.errors import NotUnderstood

MANIFEST = "manifest.json"
_ENDINGS = (".csv", ".tsv", ".tab", ".txt", ".zip", ".gz")


def listed(names: Sequence[str]) -> list[Path]:
    """Return the dataset files that the names mean, each once, those of a folder or pattern by name.

    A folder stands for the files in it and below it. Raises NotUnderstood for what is not there or holds none.
    """
    found: dict[str, Path] = {}
    for name in names:
        for path in _meant(name):
            found.setdefault(os.path.realpath(path), path)
    return list(found.values())


def are_several(names: Sequence[str]) -> bool:
    """Return whether names mean more than one plain file: several, a folder, or a pattern."""
    return len(names) > 1 or any(Path(name).is_dir() or is_pattern(name) for name in names)


def is_pattern(name: str) -> bool:
    """Return whether a name is no file but may be a pattern of their names."""
    return any(mark in name for mark in "*?[") and not Path(name).exists()


def is_kept(name: str) -> bool:
    """Return whether a name is a folder in which datasets are kept as Parquet."""
    return (Path(name) / MANIFEST).is_file()


def _meant(name: str) -> Iterable[Path]:
    path = Path(name)
    if path.is_dir():
        inside = sorted(one for one in path.rglob("*") if one.is_file() and one.suffix.lower() in _ENDINGS)
        if not inside:
            raise NotUnderstood(
                '"{name}" holds no dataset files ({endings})',
                name=name,
                endings=", ".join(_ENDINGS),
            )
        return inside
    if path.exists():
        return [path]
    root, pattern = (path.anchor, str(path.relative_to(path.anchor))) if path.is_absolute() else (".", name)
    matching = sorted(one for one in Path(root).glob(pattern) if one.is_file())
    if not matching:
        raise NotUnderstood('"{name}" is no file, folder or pattern of files that are there', name=name)
    return matching
