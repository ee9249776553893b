"""Which files a person means by paths, folders and quoted patterns; each file once."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NoReturn

from relations.errors import NotUnderstood, reason_of

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
    return len(names) > 1 or any(is_folder(name) or is_pattern(name) for name in names)


def is_there(name: str) -> bool:
    """Return whether a name is that of a file or folder; what cannot be looked at is none."""
    return os.path.exists(name)  # noqa: PTH110 - a Path's raises for what is closed to us


def is_folder(name: str) -> bool:
    """Return whether a name is that of a folder; what cannot be looked at is none."""
    return os.path.isdir(name)  # noqa: PTH112 - as above


def is_pattern(name: str) -> bool:
    """Return whether a name is no file but may be a pattern of their names."""
    return any(mark in name for mark in "*?[") and not is_there(name)


def is_kept(name: str) -> bool:
    """Return whether a name is a folder in which datasets are kept as Parquet."""
    return os.path.isfile(f"{name}/{MANIFEST}")  # noqa: PTH113 - as above


def _meant(name: str) -> Sequence[str]:
    try:
        if is_folder(name):
            inside = sorted(_inside(name))
            if not inside:
                raise NotUnderstood(
                    '"{name}" holds no dataset files ({endings})', name=name, endings=", ".join(_ENDINGS)
                )
            return inside
        if not is_pattern(name):
            os.stat(name)  # noqa: PTH116 - a text, not an object
            return [name]
        path = Path(name)
        root, pattern = (
            (path.anchor, str(path.relative_to(path.anchor))) if path.is_absolute() else (".", name)
        )
        matching = sorted(str(one) for one in Path(root).glob(pattern) if one.is_file())
    except (FileNotFoundError, NotADirectoryError):
        matching = []
    except OSError as error:
        raise NotUnderstood(
            '"{name}" cannot be read ({reason})', name=name, reason=reason_of(error)
        ) from None
    if not matching:
        raise NotUnderstood('"{name}" is no file, folder or pattern of files that are there', name=name)
    return matching


def _inside(folder: str) -> Iterator[str]:
    for place, _, names in os.walk(folder, onerror=_raised):
        for name in names:
            path = os.path.join(place, name)  # noqa: PTH118 - a text, not an object
            if name.lower().endswith(_ENDINGS) and os.path.isfile(path):  # noqa: PTH113 - a link may lead nowhere
                yield path


def _raised(error: OSError) -> NoReturn:
    raise error  # a folder that is closed to us is not an empty one
