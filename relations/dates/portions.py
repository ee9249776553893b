"""Early, mid- and late in a month or a year, which EDTF has no code for: thirds, with `~` at the blurred ends.

Early June 2025 is `2025-06-01/2025-06-10~`, mid-June `2025-06-11~/2025-06-20~`, late June
`2025-06-21~/2025-06-30`; of a year, the thirds end with April, August and December. The ends alone stand in
longer intervals and open ones: `2025-06-21~/..` is since late June, `../2025-08~` by mid-2025.
"""

from typing import Literal, NamedTuple

from relations.dates.edtf import Point, days_in

Which = Literal[1, 2, 3]  # early, mid-, late
_WHICH: tuple[Which, ...] = (1, 2, 3)


class Portion(NamedTuple):
    """The early, middle or late third of a month or year."""

    which: Which
    whole: Point

    @property
    def start(self) -> Point:
        """Return its first day or month, as approximate."""
        if self.whole.part is None:
            return self.whole._replace(part=4 * self.which - 3, approximate=True)
        return self.whole._replace(day=10 * self.which - 9, approximate=True)

    @property
    def end(self) -> Point:
        """Return its last day or month, as approximate."""
        if self.whole.part is None:
            return self.whole._replace(part=4 * self.which, approximate=True)
        last = 10 * self.which if self.which < 3 else days_in(self.whole.year, self.whole.part)
        return self.whole._replace(day=last, approximate=True)

    @property
    def ends(self) -> tuple[Point, Point]:
        """Return both ends; the one that it shares with its month or year is exact."""
        return self.start._replace(approximate=self.which != 1), self.end._replace(
            approximate=self.which != 3
        )


def portion(start: Point, end: Point) -> Portion | None:
    """Return the third that an interval is, None for any other interval."""
    return next((third for third in _thirds(start) if third.ends == (start, end)), None)


def portions_at(start: Point | None, end: Point | None) -> tuple[Portion | None, Portion | None]:
    """Return the thirds that an interval starts and ends with, None for an end that is another date.

    Two approximate ends of which one is no end of a third are none: "from about April to about August 2024".
    """
    first = next((third for third in _thirds(start) if third.start == start), None)
    last = next((third for third in _thirds(end) if third.end == end), None)
    plain = [end and end.approximate and not third for end, third in ((start, first), (end, last))]
    return (None, None) if any(plain) else (first, last)


def is_told_in_portions(start: Point | None, end: Point | None) -> bool:
    """Return whether an interval is told by thirds: late June 2025, since early 2024."""
    return any(portions_at(start, end)) or bool(start and end and portion(start, end))


def _thirds(point: Point | None) -> list[Portion]:
    """Return the thirds of the month that a day lies in, or of the year that a month lies in."""
    if point is None or point.precision not in ("day", "month"):
        return []
    whole = Point(point.year, point.part if point.day is not None else None)
    return [Portion(which, whole) for which in _WHICH]
