"""What git knows of a record file: the versions it could not merge, and how it is to merge the next ones."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from shlex import quote

from relations.errors import RelationsError, reason_of
from relations.messages import Message, msg
from relations.model.fields import FIELDS
from relations.store.repair import first_mark, split_conflict

_ATTRIBUTES = "merge=relations diff=relations"
_EDITED = [field.name for field in FIELDS if field.flag or field.name in ("id", "parties", "title")]
_SOURCE = "sources,source.publisher,source.published,source.quote"
# All that a person edits, so that no edit is without a line in `git log -p`.
SHOWN = ",".join(_SOURCE if name == "sources" else name for name in _EDITED)


def versions(path: Path) -> tuple[bytes, bytes, bytes | None, bytes]:
    """Return our version of a conflicted file, theirs, and what both were, and what the file held when they were read.

    The versions are git's, or what stands between its marks.
    RelationsError where there is no such conflict.
    """
    try:
        held = path.read_bytes()
    except OSError:
        held = b""
    ours, theirs, base = (_staged(path, number) for number in (2, 3, 1))
    if ours is not None and theirs is not None:
        return ours, theirs, base, held
    try:
        text = held.decode("utf-8")
    except UnicodeDecodeError:
        text = ""
    if first_mark(text) is None:
        raise RelationsError(
            "git has no two versions of {path} to merge; name a colleague's copy: `relations merge FILE`",
            path=path,
        )
    one, other = split_conflict(text)
    return one.encode(), other.encode(), None, held


def set_up(path: Path) -> list[Message]:
    """Have git merge and show the record by `relations`, in this clone; return what was done, nothing if all was."""
    attributes = _attributes(path)
    done = []
    for name, value in _settings().items():
        if _config(path, name) != value:
            _must(path, "config", "--local", name, value)
            done.append(msg("git config {name} is set in this clone", name=name))
    lines = attributes.read_text(encoding="utf-8").splitlines() if attributes.exists() else []
    if _line(path) not in lines:
        attributes.write_text("\n".join([*lines, _line(path)]) + "\n", encoding="utf-8")
        done.append(msg("{file} has a line for {name}: commit it", file=attributes, name=path.name))
    return done


def take_back(path: Path) -> list[Message]:
    """Have git treat the record as any text again; return what was done."""
    attributes = _attributes(path)
    done = [
        msg("git config {name} is taken out of this clone", name=section)
        for section in ("merge.relations", "diff.relations")
        if _run(path, "config", "--local", "--remove-section", section).returncode == 0
    ]
    lines = attributes.read_text(encoding="utf-8").splitlines() if attributes.exists() else []
    if _line(path) in lines:
        rest = [line for line in lines if line != _line(path)]
        if rest:
            attributes.write_text("\n".join(rest) + "\n", encoding="utf-8")
        else:
            attributes.unlink()
        done.append(msg("the line for {name} is taken out of {file}", file=attributes, name=path.name))
    return done


def _settings() -> dict[str, str]:
    """Return the settings that git's configuration needs.

    The driver leaves with 1 for a clash, which git shows as a conflict, and above 128 where it could not merge at all:
    git then gives the merge up instead of taking our side for the result.
    """
    program = _program()
    return {
        "merge.relations.name": "a record of relations, merged without loss",
        "merge.relations.driver": (
            f"{program} --db %A merge %B --base %O || {{ test $? -eq 1 && exit 1; exit 129; }}"
        ),
        "diff.relations.textconv": (
            f'show() {{ {program} --db "$1" list --format plain --columns {SHOWN} 2>&- || cat "$1"; }}; show'
        ),
        "diff.relations.cachetextconv": "false",
    }


def _program() -> str:
    """Return how a shell starts the program that runs now."""
    own = Path(sys.argv[0]).absolute()
    if own.name == "relations" and own.exists():
        return quote(str(own))
    return f"{quote(sys.executable)} -m relations"


def _attributes(path: Path) -> Path:
    """Return the attributes file beside the record; RelationsError where no repository holds it."""
    if _run(path, "rev-parse", "--is-inside-work-tree").returncode != 0:
        raise RelationsError(
            "{folder} is in no git repository; make one with `git init`, or work on the record in a clone",
            folder=path.absolute().parent,
        )
    return path.absolute().parent / ".gitattributes"


def _line(path: Path) -> str:
    name = "".join(f"\\{it}" if it in "*?[\\" else it for it in path.name)
    pattern = f"/{name}"
    if any(it in pattern for it in ' \t"'):
        escaped = pattern.replace("\\", "\\\\").replace('"', '\\"')
        pattern = f'"{escaped}"'
    return f"{pattern} {_ATTRIBUTES}"


def _config(path: Path, name: str) -> str | None:
    ran = _run(path, "config", "--local", "--get", name)
    return ran.stdout.decode().removesuffix("\n") if ran.returncode == 0 else None


def _staged(path: Path, number: int) -> bytes | None:
    """Return a version from git's index: 1 is the base, 2 ours, 3 theirs."""
    try:
        ran = _run(path, "show", f":{number}:./{path.name}")
    except RelationsError:  # without git, there are still its marks
        return None
    return ran.stdout if ran.returncode == 0 else None


def _must(path: Path, *arguments: str) -> None:
    ran = _run(path, *arguments)
    if ran.returncode:
        raise RelationsError(
            "git cannot be set up ({reason}); look at the repository",
            reason=ran.stderr.decode(errors="replace").strip(),
        )


def _run(path: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    """Run git in a file's folder; RelationsError where there is no git."""
    command = ["git", "-C", str(path.absolute().parent), *arguments]
    try:
        return subprocess.run(command, capture_output=True, check=False)
    except OSError as error:
        raise RelationsError("git cannot be run ({reason}); install it", reason=reason_of(error)) from None
