"""A journalist's own sectors and types, and own aliases for those of the package."""

import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Literal, TypedDict, TypeVar

from relations.errors import NotUnderstood
from relations.messages import msg
from relations.text import fold
from relations.vocabulary.terms import Rung, Sector, Term, Type

if TYPE_CHECKING:
    from relations.vocabulary.parties import PartyAddition

T = TypeVar("T", bound=Term)

_QUADS = {"conflict": "material_conflict", "broken_off": "material_conflict"}
_MATERIAL_FROM = 3  # the step of the ladder at which words become deeds
_ALREADY = {
    "sector": '"{name}" already means the sector {owner}; choose another name',
    "type": '"{name}" already means the type {owner}; choose another name',
}


class TermAddition(TypedDict, total=False):
    """An own word's names; for further aliases of a word that is there, only `id` and `aliases`."""

    id: str
    en: str
    fr: str
    aliases: list[str]


class SectorAddition(TermAddition, total=False):
    """A journalist's own sector, or further aliases for one there is."""

    family: str


class TypeAddition(TermAddition, total=False):
    """A journalist's own type of interaction with its rung and CAMEO root, or further aliases for one there is."""

    rung: str
    cameo: str


class Addition(TypedDict, total=False):
    """One own word as it stands in a record's file: its kind, and the entry under the kind's name."""

    kind: Literal["sector", "type", "party"]
    sector: SectorAddition
    type: TypeAddition
    party: "PartyAddition"


def check_name(name: str) -> None:
    """Raise NotUnderstood for a name that nobody can type: without a letter or digit, or with control characters."""
    if not any(character.isalnum() for character in name):
        raise NotUnderstood('"{name}" cannot be a name: give a word', name=name)
    if any(unicodedata.category(character) in ("Cc", "Cs") for character in name):
        raise NotUnderstood('"{name}" has a control character; leave it out', name=name)


def with_sectors(
    sectors: Sequence[Sector], additions: Sequence[SectorAddition], families: Mapping[str, Term]
) -> list[Sector]:
    """Return the sectors with the additions taken in.

    Raises NotUnderstood for an id or family that cannot be, and for a name that already means another sector.
    """

    def new(addition: SectorAddition) -> Sector:
        family = addition.get("family", "other")
        if family not in families:
            raise NotUnderstood(
                '"{family}" is not a family of sectors; use one of {families}',
                family=family,
                families=", ".join(families),
                field="family",
            )
        english, french = _labels(addition)
        return Sector(addition["id"], english, french, tuple(addition.get("aliases", ())), family=family)

    return _extended("sector", sectors, additions, new)


def with_types(
    types: Sequence[Type], additions: Sequence[TypeAddition], rungs: Mapping[str, Rung]
) -> list[Type]:
    """Return the types with the additions taken in.

    Raises NotUnderstood for an id, rung or CAMEO root that cannot be, and for a name that means another type.
    """

    def new(addition: TypeAddition) -> Type:
        rung = addition.get("rung", "discussed")
        if rung not in rungs:
            raise NotUnderstood(
                '"{rung}" is not a rung; use one of {rungs}', rung=rung, rungs=", ".join(rungs), field="rung"
            )
        root = addition.get("cameo")
        if root is not None and root not in {f"{number:02}" for number in range(1, 21)}:
            raise NotUnderstood(
                '"{root}" is not a CAMEO root; use one of 01 to 20, or leave it out', root=root, field="cameo"
            )
        english, french = _labels(addition, lower=True)
        quad = _QUADS.get(rung) or (
            "material_cooperation" if (rungs[rung].step or 0) >= _MATERIAL_FROM else "verbal_cooperation"
        )
        aliases = tuple(addition.get("aliases", ()))
        return Type(addition["id"], english, french, aliases, rung=rung, cameo=root, quad=quad)

    return _extended("type", types, additions, new)


A = TypeVar("A", SectorAddition, TypeAddition)


def _extended(
    kind: Literal["sector", "type"], terms: Sequence[T], additions: Sequence[A], new: Callable[[A], T]
) -> list[T]:
    by_id = {term.id: term for term in terms}
    taken = {fold(name): term.id for term in terms for name in _names(term)}
    for addition in additions:
        term = _with_aliases(by_id.get(addition["id"]), addition) or new(addition)
        for name in _names(term):
            owner = taken.setdefault(fold(name), term.id)
            if owner != term.id:
                raise NotUnderstood(msg(_ALREADY[kind], name=name, owner=owner))
        by_id[term.id] = term
    return list(by_id.values())


def _with_aliases(known: T | None, addition: TermAddition) -> T | None:
    """Return a word that is there with further aliases; None for a new one, whose id is checked."""
    if known:
        return replace(known, aliases=(*known.aliases, *addition.get("aliases", ())))
    id_ = addition["id"]
    if not (id_.isascii() and id_.replace("_", "").isalnum() and id_[0].isalpha() and id_ == id_.lower()):
        raise NotUnderstood(
            '"{id}" cannot be the id of a word of your own: use lower-case letters, digits and _',
            id=id_,
            field="id",
        )
    return None


def _labels(addition: TermAddition, *, lower: bool = False) -> tuple[str, str]:
    named = addition["id"].replace("_", " ")
    english = addition.get("en") or addition.get("fr") or (named if lower else named.capitalize())
    return english, addition.get("fr") or english


def _names(term: Term) -> tuple[str, ...]:
    return (term.id, term.en, term.fr, *term.aliases)
