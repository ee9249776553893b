"""The counts over all pairs as one statement for GDELT's public tables on BigQuery; nothing is sent from here."""

from __future__ import annotations

from collections.abc import Sequence

from relations.corpus.engines import text
from relations.corpus.layouts import countries_of, meanings_of
from relations.formats.datasets.countries import Countries
from relations.formats.datasets.event import Asked

_ROWS = """\
SELECT CAST(GLOBALEVENTID AS STRING) AS ref, GLOBALEVENTID AS ord, CAST(SQLDATE AS STRING) AS day,
    COALESCE(Actor1CountryCode, '') AS country1, COALESCE(Actor2CountryCode, '') AS country2, EventCode AS code,
    COALESCE(NULLIF(SOURCEURL, ''), ActionGeo_FullName, '') AS witness
  FROM `gdelt-bq.gdeltv2.events_partitioned`
  WHERE {where}"""


def statement(asked: Asked, since: str | None, until: str | None) -> str:
    """Return the statement, for the days from `since` until `until` (ISO days; None: open).

    The partitioned tables are scanned only where _PARTITIONTIME says: a row stands in the partition of the day it
    was added, never before the day it tells of.
    """
    days = [f"_PARTITIONTIME >= TIMESTAMP('{since}')"] if since else ["_PARTITIONTIME IS NOT NULL"]
    if since:
        days.append(f"SQLDATE >= {since.replace('-', '')}")
    if until:
        days.append(f"SQLDATE <= {until.replace('-', '')}")
    texts = Countries("gdelt", asked.vocabulary.parties).texts()
    countries = _structs(countries_of("gdelt", texts, asked), ("theirs", "state"))
    meanings = _structs(meanings_of("gdelt", _cameo_codes()), ("code", "mirror"))
    pair = ""
    if asked.parties:
        among = ", ".join(f"'{code}'" for code in asked.parties)
        both = "AND" if len(asked.parties) == 2 else "OR"
        pair = f"WHERE s1 IN ({among}) {both} s2 IN ({among})\n"
    body = text("fold").partition("WITH ")[2]
    counts = text("counts").replace("GROUP BY", pair + "GROUP BY", 1)
    return (
        f"WITH event_rows AS (\n  {_ROWS.format(where=' AND '.join(days))}\n),\n"
        f"countries AS (SELECT * FROM UNNEST([{countries}])),\n"
        f"meanings AS (SELECT * FROM UNNEST([{meanings}])),\n{body}{counts}"
    )


def _cameo_codes() -> list[str]:
    """Return every code that CAMEO's numbering can have: two to four digits, the first two 01 to 20."""
    roots = [f"{number:02}" for number in range(1, 21)]
    return [
        *roots,
        *(f"{root}{n}" for root in roots for n in range(10)),
        *(f"{root}{n:02}" for root in roots for n in range(100)),
    ]


def _structs(rows: Sequence[tuple[str, str | None]], names: tuple[str, str]) -> str:
    shown = [
        f"({_literal(row[0])}, {_literal(row[1])})"
        if number
        else f"STRUCT({_literal(row[0])} AS {names[0]}, {_literal(row[1])} AS {names[1]})"
        for number, row in enumerate(rows)
    ]
    return ", ".join(shown)


def _literal(value: str | None) -> str:
    return "CAST(NULL AS STRING)" if value is None else "'" + value.replace("'", "\\'") + "'"
