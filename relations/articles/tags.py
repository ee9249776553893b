"""XML from elsewhere, read tag by tag: no document type, so no entity and nothing fetched."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from xml.parsers import expat

from relations.errors import NotUnderstood

Attributes = Mapping[str, str]


def walk(
    data: bytes,
    *,
    start: Callable[[str, Attributes], None],
    end: Callable[[str], None],
    words: Callable[[str], None],
) -> None:
    """Call `start`, `end` and `words` for what stands in the XML; names come without their namespaces.

    Raises expat.ExpatError for what is no XML, NotUnderstood for XML that declares entities of its own.
    """
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True

    def refused(*_: object) -> None:
        raise NotUnderstood(
            "the file declares XML entities of its own, which no office program does; it was not read"
        )

    parser.StartDoctypeDeclHandler = refused
    parser.StartElementHandler = lambda name, attributes: start(
        _local(name), {_local(key): value for key, value in attributes.items()}
    )
    parser.EndElementHandler = lambda name: end(_local(name))
    parser.CharacterDataHandler = words
    parser.Parse(data, True)


def _local(name: str) -> str:
    return name.rpartition(" ")[2]
