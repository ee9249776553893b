"""Hypothesis strategies for interactions, shared by the property tests."""

from __future__ import annotations

from datetime import date

from hypothesis import strategies as st

from relations import dates
from relations.errors import NotUnderstood
from relations.model import Interaction, SectorMention, Source
from relations.text import composed
from relations.vocabulary import BUILTIN

CODES = ("MLI", "RUS", "FRA", "CHN", "NER", "NGA", "XKX", "EU", "AU", "USA")
PROMISES = ("pledge", "agreement", "ratification")


characters = st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp"))
# Composed, as every way in makes them; only so do they come back equal.
texts = st.text(characters, min_size=1, max_size=30).map(composed).filter(lambda text: bool(text.strip()))
notes = (
    st.text(st.one_of(characters, st.sampled_from("\n\t")), min_size=1, max_size=40)
    .map(composed)
    .filter(lambda text: bool(text.strip()))
)

days = st.dates(min_value=date(1990, 1, 1), max_value=date(2035, 12, 31)).map(lambda day: day.isoformat())


def _valid(edtf: str) -> bool:
    try:
        return dates.canonical(edtf) == edtf
    except NotUnderstood:
        return False


imprecise = st.one_of(
    days,
    days.map(lambda day: day[:7]),
    days.map(lambda day: day[:4]),
    days.map(lambda day: day[:7] + "~"),
    days.map(lambda day: day[:4] + "-22"),
    days.map(lambda day: day[:4] + "-34"),
)
# Written otherwise, they sort alike: only key day and id tell which is later.
ALIKE = ("2025-06", "2025-06~", "2025-06-01/2025-06-30")
edtf_dates = st.one_of(
    imprecise,
    st.sampled_from(ALIKE),
    st.tuples(days, days).filter(lambda pair: pair[0] != pair[1]).map(lambda pair: "/".join(sorted(pair))),
    imprecise.map(lambda edtf: f"../{edtf}"),
    imprecise.map(lambda edtf: f"{edtf}/.."),
).filter(_valid)

sources = st.builds(
    Source,
    url=st.none() | st.sampled_from(["https://example.org/a?b=1&c=2", "http://example.org/é"]),
    title=texts,
    publisher=st.none() | texts,
    published=st.none() | imprecise,
    quote=st.none() | texts,
)


@st.composite
def interactions(
    draw: st.DrawFn, parties: tuple[str, str] | None = None, id: int | None = None
) -> Interaction:
    """Any valid interaction, of the given parties or of any."""
    if parties is None:
        first, second = draw(st.lists(st.sampled_from(CODES), min_size=2, max_size=2, unique=True))
        parties = (first, second)
    type_ = draw(st.sampled_from(sorted(BUILTIN.types)))
    by = st.sampled_from([None, *parties])
    mentions = st.builds(SectorMention, st.sampled_from(sorted(BUILTIN.sectors)), by)
    when = draw(edtf_dates)
    ends = [day for day in dates.bounds(when) if day]
    moment = draw(st.datetimes()).replace(microsecond=0).isoformat() + "Z"
    return Interaction(
        id=id,
        uid=str(draw(st.uuids())),
        date=when,
        key_date=draw(st.none() | st.sampled_from(ends)),
        parties=parties,
        type=type_,
        title=draw(texts),
        sectors=tuple(draw(st.lists(mentions, max_size=4, unique=True))),
        level=draw(st.none() | st.sampled_from(sorted(BUILTIN.levels))),
        people=tuple(draw(st.lists(texts, max_size=3, unique=True))),
        place=draw(st.none() | texts),
        tags=tuple(draw(st.lists(texts, max_size=3, unique=True))),
        note=draw(st.none() | notes),
        also=tuple(draw(st.lists(texts.filter(lambda name: name not in parties), max_size=2, unique=True))),
        sources=tuple(draw(st.lists(sources, max_size=2))),
        due=draw(st.none() | imprecise) if type_ in PROMISES else None,
        confidence=draw(st.sampled_from(sorted(BUILTIN.confidences))),
        ref=draw(st.none() | texts),
        codes=draw(st.dictionaries(texts, st.none() | st.booleans() | st.integers() | texts, max_size=2)),
        added=moment,
        modified=moment,
    )
