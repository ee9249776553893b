"""The counts over all pairs as one statement for GDELT's public tables on BigQuery; nothing is sent from here."""

from __future__ import annotations

from collections.abc import Iterable

from relations.corpus.counting import REPEATABLE, counts_sql, sql_text
from relations.corpus.layouts import countries_of, meanings_of
from relations.formats.event_data.country_codes import Countries
from relations.formats.event_data.event import EventQuery

_ROWS = """\
SELECT CAST(GLOBALEVENTID AS STRING) AS ref,
    COALESCE(CAST(SAFE.PARSE_DATE('%Y%m%d', CAST(SQLDATE AS STRING)) AS STRING), '') AS day,
    COALESCE(Actor1CountryCode, '') AS country1, COALESCE(Actor2CountryCode, '') AS country2, EventCode AS code,
    COALESCE(NULLIF(SOURCEURL, ''), ActionGeo_FullName, '') AS witness
  FROM `gdelt-bq.gdeltv2.events_partitioned`
  WHERE {where}"""


def statement(asked: EventQuery, since: str | None, until: str | None) -> str:
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
    countries = _table(countries_of("gdelt", texts, asked), ("theirs", "state"))
    meanings = _table(meanings_of("gdelt", _cameo_codes()), ("code", "mirror"))
    pair = ""
    if asked.parties:
        among = ", ".join(f"'{code}'" for code in asked.parties)
        both = "AND" if len(asked.parties) == 2 else "OR"
        pair = f"one IN ({among}) {both} other IN ({among})"
    counts = counts_sql(pair).partition("WITH ")[2]
    return (
        f"WITH event_rows AS (\n  {_ROWS.format(where=' AND '.join(days))}\n),\n"
        f"countries AS (\n  {countries}\n),\n"
        f"meanings AS (\n  {meanings}\n),\n"
        "days AS (SELECT DISTINCT day AS theirs, day FROM event_rows WHERE day <> ''),\n"
        f"told AS (\n{sql_text('told')}),\nrepeatable AS ({REPEATABLE}),\n{counts}"
    )


def _cameo_codes() -> list[str]:
    """Return every code that CAMEO's numbering can have: two to four digits, the first two 01 to 20."""
    roots = [f"{number:02}" for number in range(1, 21)]
    return [
        *roots,
        *(f"{root}{n}" for root in roots for n in range(10)),
        *(f"{root}{n:02}" for root in roots for n in range(100)),
    ]


def _table(rows: Iterable[tuple[str, str | None]], columns: tuple[str, str]) -> str:
    """Return the query that gives the rows, those with one value in the second column listed together."""
    listed: dict[str | None, list[str]] = {}
    for first, second in rows:
        listed.setdefault(second, []).append(first)
    selects = [
        f"SELECT {columns[0]}, {_literal(second)} AS {columns[1]} FROM UNNEST([{', '.join(map(_literal, firsts))}])"
        f" AS {columns[0]}"
        for second, firsts in listed.items()
    ]
    return "\n  UNION ALL ".join(selects)


def _literal(value: str | None) -> str:
    return "CAST(NULL AS STRING)" if value is None else "'" + value.replace("'", "\\'") + "'"
