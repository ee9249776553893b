"""FollowTheMoney entities, one a line: an Event for each interaction, and the parties it involves.

They are published: notes and tags stay in the record.
"""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from typing import TypedDict
from uuid import uuid5

from relations.formats.rows import ROWS
from relations.formats.wording import Wording
from relations.model import Interaction
from relations.model.exact_json import json_text
from relations.text import escape_controls
from relations.vocabulary import Vocabulary
from relations.vocabulary.parties import Parties


class Entity(TypedDict):
    """An entity of FollowTheMoney: every property is a list of texts."""

    id: str
    schema: str
    properties: dict[str, list[str]]


def dump(interactions: Iterable[Interaction], vocabulary: Vocabulary, lang: str) -> Iterator[str]:
    """Yield each party when it first comes up, then the events it is in, as lines of JSON."""
    alpha2 = _alpha2(vocabulary.parties)
    seen: set[str] = set()
    words = Wording(vocabulary, lang)
    for it in interactions:
        for code in it.parties:
            if code not in seen:
                seen.add(code)
                yield _line(_party(code, vocabulary.parties, alpha2, lang))
        yield _line(event(it, words, alpha2))


def event(it: Interaction, words: Wording, alpha2: Mapping[str, str]) -> Entity:
    """Return the Event of an interaction; its dates are as precise as they are known, and none where they are open."""
    first, _, last = it.date.partition("/")
    doubt = [words.confidence(it)] if it.confidence == "disputed" else []
    properties = {
        "name": [words.headline(it)],
        "involved": [_party_id(code) for code in it.parties],
        "country": [alpha2[code] for code in it.parties if code in alpha2],
        "date": [_date(first)] if not last else [],
        "startDate": [_date(first)] if last and first not in ("", "..") else [],
        "endDate": [_date(last)] if last not in ("", "..") else [],
        "location": [escape_controls(it.place or "")],
        "summary": [f"{words.parties(it)}, {words.type(it)}"],
        "keywords": [*_sectors(it, words), *doubt],
        "notes": [
            *map(escape_controls, it.people),
            *(
                [words.say("also: {names}", names=", ".join(map(words.third_party, it.also)))]
                if it.also
                else []
            ),
            *(escape_controls(source.quote or "") for source in it.sources),
        ],
        "sourceUrl": [source.url or "" for source in it.sources],
        "publisher": [escape_controls(source.publisher or "") for source in it.sources],
        "recordId": [str(it.id or "")],
        "modifiedAt": [it.modified],
    }
    kept = {name: list(dict.fromkeys(filter(_says, values))) for name, values in properties.items()}
    return {
        "id": it.uid,
        "schema": "Event",
        "properties": {name: values for name, values in kept.items() if values},
    }


def _sectors(it: Interaction, words: Wording) -> list[str]:
    return [words.vocabulary.sectors[id_].label(words.lang) for id_ in it.sector_ids]


def _says(text: str) -> bool:
    """Return whether a text has anything to read; FollowTheMoney refuses what is only spaces and invisible marks."""
    return any(unicodedata.category(character)[0] not in "CZM" for character in text)


def _party(code: str, parties: Parties, alpha2: dict[str, str], lang: str) -> Entity:
    properties = {"name": [parties.name(code, lang)]}
    if code in alpha2:
        properties["country"] = [alpha2[code]]
    return {"id": _party_id(code), "schema": "PublicBody", "properties": properties}


def _party_id(code: str) -> str:
    return str(uuid5(ROWS, f"party {code}"))


def _date(edtf: str) -> str:
    parts = edtf.rstrip("~").split("-")
    # A season or quarter (from 21 on) has no form there; its year is what is left that is true.
    return parts[0] if len(parts) > 1 and int(parts[1]) > 12 else "-".join(parts)


def _alpha2(parties: Parties) -> dict[str, str]:
    """Return the lower-case alpha-2 code of each state by its alpha-3."""
    states = {party.code for party in parties if party.kind in ("state", "territory")}
    found: dict[str, str] = {"AUS": "au", "NAM": "na"}  # an organisation and a word have taken these two
    for name, meanings in parties.keys().items():
        if len(name) == 2 and name.isascii():
            for meaning in meanings:
                if meaning.sort == "code" and meaning.code in states:
                    found.setdefault(meaning.code, name)
    return found


def _line(entity: Entity) -> str:
    return json_text(entity) + "\n"
