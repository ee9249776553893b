"""A journalist's own sectors, and own aliases for those there are."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TypedDict

from relations.errors import NotUnderstood
from relations.text import fold
from relations.vocabulary.terms import Sector, Term


class SectorAddition(TypedDict, total=False):
    """A journalist's own sector, or further aliases for one there is (then only `id` and `aliases`)."""

    id: str
    family: str
    en: str
    fr: str
    aliases: list[str]


def check_name(name: str) -> None:
    """Raise NotUnderstood for a name that nobody can type: without a letter or digit, or with control characters."""
    if not any(character.isalnum() for character in name):
        raise NotUnderstood(f'"{name}" cannot be a name: give a word')
    if any(unicodedata.category(character) in ("Cc", "Cs") for character in name):
        raise NotUnderstood(f'"{name}" has a control character; leave it out')


def with_additions(
    sectors: Sequence[Sector], additions: Sequence[SectorAddition], families: Mapping[str, Term]
) -> list[Sector]:
    """Return the sectors with the additions taken in.

    Raises NotUnderstood for an id or family that cannot be, and for a name that already means another sector.
    """
    by_id = {sector.id: sector for sector in sectors}
    taken = {fold(name): sector.id for sector in sectors for name in _names(sector)}
    for addition in additions:
        sector = _extended(by_id.get(addition["id"]), addition, families)
        for name in _names(sector):
            owner = taken.setdefault(fold(name), sector.id)
            if owner != sector.id:
                raise NotUnderstood(f'"{name}" already means the sector {owner}; choose another name')
        by_id[sector.id] = sector
    return list(by_id.values())


def _extended(known: Sector | None, addition: SectorAddition, families: Mapping[str, Term]) -> Sector:
    aliases = tuple(addition.get("aliases", ()))
    if known:
        return replace(known, aliases=(*known.aliases, *aliases))
    id_ = addition["id"]
    if not (id_.isascii() and id_.replace("_", "").isalnum() and id_[0].isalpha() and id_ == id_.lower()):
        raise NotUnderstood(
            f'"{id_}" cannot be a sector\'s id: use lower-case letters, digits and _', field="id"
        )
    family = addition.get("family", "other")
    if family not in families:
        raise NotUnderstood(
            f'"{family}" is not a family of sectors; use one of {", ".join(families)}', field="family"
        )
    english = addition.get("en") or id_.replace("_", " ").capitalize()
    return Sector(id_, english, addition.get("fr") or english, aliases, family=family)


def _names(sector: Sector) -> tuple[str, ...]:
    return (sector.id, sector.en, sector.fr, *sector.aliases)
