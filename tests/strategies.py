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


# Built once: a strategy that each interaction built anew would be checked anew, at almost twice the cost.
_two_codes = st.lists(st.sampled_from(CODES), min_size=2, max_size=2, unique=True)
_types = st.sampled_from(sorted(BUILTIN.types))
_sector_and_side = st.tuples(st.sampled_from(sorted(BUILTIN.sectors)), st.sampled_from([None, 0, 1]))
_sectors_and_sides = st.lists(_sector_and_side, max_size=4, unique=True)
_one_end = st.sampled_from([None, 0, -1])
_moments = st.datetimes().map(lambda moment: moment.replace(microsecond=0).isoformat() + "Z")
_uids = st.uuids().map(str)
_levels = st.none() | st.sampled_from(sorted(BUILTIN.levels))
_confidences = st.sampled_from(sorted(BUILTIN.confidences))
_text = st.none() | texts
_up_to_two = st.lists(texts, max_size=2, unique=True)
_up_to_three = st.lists(texts, max_size=3, unique=True)
_note = st.none() | notes
_sources = st.lists(sources, max_size=2)
_due = st.none() | imprecise
_codes = st.dictionaries(texts, st.none() | st.booleans() | st.integers() | texts, max_size=2)


@st.composite
def interactions(
    draw: st.DrawFn, parties: tuple[str, str] | None = None, id: int | None = None
) -> Interaction:
    """Any valid interaction, of the given parties or of any."""
    if parties is None:
        first, second = draw(_two_codes)
        parties = (first, second)
    type_ = draw(_types)
    when = draw(edtf_dates)
    ends, end = [day for day in dates.bounds(when) if day], draw(_one_end)
    moment = draw(_moments)
    return Interaction(
        id=id,
        uid=draw(_uids),
        date=when,
        key_date=None if end is None else ends[end],
        parties=parties,
        type=type_,
        title=draw(texts),
        sectors=tuple(
            SectorMention(sector, None if side is None else parties[side])
            for sector, side in draw(_sectors_and_sides)
        ),
        level=draw(_levels),
        people=tuple(draw(_up_to_three)),
        place=draw(_text),
        tags=tuple(draw(_up_to_three)),
        note=draw(_note),
        also=tuple(name for name in draw(_up_to_two) if name not in parties),
        sources=tuple(draw(_sources)),
        due=draw(_due) if type_ in PROMISES else None,
        confidence=draw(_confidences),
        ref=draw(_text),
        codes=draw(_codes),
        added=moment,
        modified=moment,
    )
