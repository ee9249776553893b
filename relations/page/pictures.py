"""Pictures for publication: the coverage matrix, and a card of 1200 × 630 for social networks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from relations.errors import RelationsError
from relations.page.heading import Heading
from relations.page.matrix import Bar, Matrix
from relations.render.localizer import Localizer

CARD = (1200, 630)
_BARS = 7  # periods on a card, the latest
_INK, _DIM, _LINE, _HARD = "#1a1a1a", "#595959", "#d9d9d6", "#9c2f2f"
_FAMILIES = {
    "hard": _HARD,
    "political": "#2f4f9c",
    "economic": "#2b6b2b",
    "productive": "#0f6a70",
    "social": "#71308a",
}
_FONT = "Helvetica, Arial, DejaVu Sans, sans-serif"


@dataclass(frozen=True)
class Measures:
    """The measures of the matrix picture, in pixels."""

    margin: int = 24
    row: int = 26
    column: int = 52
    head: int = 92
    letter: float = 7.6  # the mean width of a letter at 14 px

    def label(self, texts: list[str]) -> int:
        """Return the width that the longest of the labels takes."""
        return int(max(map(len, texts), default=0) * self.letter) + 16


def matrix_svg(matrix: Matrix, heading: Heading, first_words: str, localizer: Localizer, today: str) -> str:
    """Return the coverage matrix as SVG: text as text, with a title and a description."""
    widest = max(map(len, matrix.periods), default=0)
    size = Measures(column=max(Measures.column, int(widest * Measures.letter) + 14))
    rows = [(family, row) for family in matrix.families for row in family.rows]
    lines = len(rows) + len(matrix.families) + 1
    left = size.margin + size.label([row.label for _, row in rows] + [localizer.say("interactions")])
    width = max(left + size.column * (len(matrix.periods) + 1) + size.margin, 480)
    height = size.head + size.row * (lines + 3)
    return "".join(
        [
            _opened(width, height, heading.title, _described(matrix, localizer)),
            _text(size.margin, 38, heading.title, 22, weight=700),
            _text(size.margin, 62, heading.deck, 14, _DIM),
            *_periods(matrix, left, size, localizer),
            *_rows(matrix, left, size, width, localizer),
            _text(size.margin, height - 40, f"★ {first_words}", 12, _DIM),
            _text(size.margin, height - 20, _foot(heading, localizer, today), 12, _DIM),
            "</g></svg>\n",
        ]
    )


def card_svg(bars: list[Bar], share: str, heading: Heading, localizer: Localizer, today: str) -> str:
    """Return a card for social networks: its subject, and how far beyond the military it went."""
    width, height = CARD
    shown = bars[-_BARS:]
    sentence = localizer.say("Defence and security: {share} mentions of sectors.", share=share)
    parts = [
        _opened(width, height, heading.title, f"{heading.deck}. {sentence}"),
        _text(70, 112, heading.title, _fitting(heading.title, 64, width - 140), weight=700),
        _text(70, 168, heading.deck, _fitting(heading.deck, 30, width - 140), _DIM),
        _text(70, 214, sentence, _fitting(sentence, 26, width - 140)),
    ]
    step = (width - 140) / max(len(shown), 1)
    for number, bar in enumerate(shown):
        x, wide = 70 + number * step, min(step * 0.7, 150)
        tall = 250 * bar.percent / 100
        parts += [
            f'<rect x="{x:.1f}" y="250" width="{wide:.1f}" height="250" fill="{_LINE}"/>',
            f'<rect x="{x:.1f}" y="{500 - tall:.1f}" width="{wide:.1f}" height="{tall:.1f}" fill="{_HARD}"/>',
            _text(x + wide / 2, 532, bar.label, 22, anchor="middle"),
            _text(
                x + wide / 2,
                560,
                localizer.say("{part} of {whole}", part=bar.hard, whole=bar.n),
                20,
                _DIM,
                anchor="middle",
            ),
        ]
    return "".join([*parts, _text(70, 608, _foot(heading, localizer, today), 20, _DIM), "</g></svg>\n"])


def png_of(svg: str) -> bytes:
    """Return the picture as PNG, a pixel for each unit; RelationsError where resvg-py is missing."""
    try:
        import resvg_py
    except ImportError:
        raise RelationsError(
            'writing PNG needs resvg-py: pip install "bilateral-relations[png]", or name an .svg'
        ) from None
    return bytes(resvg_py.svg_to_bytes(svg_string=svg))


def _periods(matrix: Matrix, left: int, size: Measures, localizer: Localizer) -> Iterator[str]:
    for number, label in enumerate([*matrix.periods, localizer.say("total")]):
        yield _text(left + size.column * (number + 1) - 8, size.head, label, 13, _DIM, anchor="end")


def _rows(matrix: Matrix, left: int, size: Measures, width: int, localizer: Localizer) -> Iterator[str]:
    y = size.head + 8
    for family in matrix.families:
        y += size.row
        yield _text(size.margin, y - 6, family.label, 12, _DIM)
        colour = _FAMILIES.get(family.id, _INK)
        for row in family.rows:
            y += size.row
            yield _text(size.margin, y - 8, row.label, 14)
            for number, cell in enumerate(row.cells):
                x = left + size.column * number
                if not cell.ids:
                    yield _text(x + size.column - 8, y - 8, "·", 14, _DIM, anchor="end")
                    continue
                yield (
                    f'<rect x="{x + 2}" y="{y - size.row + 2}" width="{size.column - 4}" height="{size.row - 4}"'
                    f' fill="{colour}" fill-opacity="{0.08 * cell.shade:.2f}"/>'
                )
                star = "★" if cell.first is not None else ""
                yield _text(x + size.column - 8, y - 8, f"{star}{len(cell.ids)}", 14, anchor="end")
            x = left + size.column * (len(row.cells) + 1) - 8
            yield _text(x, y - 8, str(len(row.total.ids)), 14, weight=700, anchor="end")
    y += size.row
    yield f'<path d="M{size.margin} {y - size.row + 2}H{width - size.margin}" stroke="{_LINE}"/>'
    yield _text(size.margin, y - 8, localizer.say("interactions"), 14)
    for number, cell in enumerate(matrix.totals):
        yield _text(left + size.column * (number + 1) - 8, y - 8, str(len(cell.ids)), 14, anchor="end")
    every = sum(len(cell.ids) for cell in matrix.totals)
    yield _text(
        left + size.column * (len(matrix.totals) + 1) - 8, y - 8, str(every), 14, weight=700, anchor="end"
    )


def _described(matrix: Matrix, localizer: Localizer) -> str:
    """Return the matrix in words, for those who do not see it."""
    said = [
        f"{row.label}{localizer.colon}{len(row.total.ids)}"
        for family in matrix.families
        for row in family.rows
    ]
    return f"{localizer.say('Interactions about each sector, by period')}. {'; '.join(said)}."


def _foot(heading: Heading, localizer: Localizer, today: str) -> str:
    made = localizer.say("As of {date}. Made with relations.", date=today)
    return f"{heading.credit} · {made}" if heading.credit else made


def _opened(width: int, height: int, title: str, description: str) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}"'
        f' viewBox="0 0 {width} {height}" role="img" aria-labelledby="t d">'
        f'<title id="t">{escape(title)}</title><desc id="d">{escape(description)}</desc>'
        f'<rect width="{width}" height="{height}" fill="#fff"/>'
        f'<g font-family="{_FONT}" fill="{_INK}">'
    )


def _text(
    x: float,
    y: float,
    text: str,
    size: float,
    fill: str = "",
    *,
    weight: int = 400,
    anchor: str = "start",
) -> str:
    attributes = f' fill="{fill}"' if fill else ""
    attributes += f' font-weight="{weight}"' if weight != 400 else ""
    attributes += f' text-anchor="{anchor}"' if anchor != "start" else ""
    return f'<text x="{x:g}" y="{y:g}" font-size="{size:g}"{attributes}>{escape(text)}</text>'


def _fitting(text: str, size: float, width: float) -> float:
    """Return the font size, at most `size`, at which the text is about as wide as `width`."""
    return round(min(size, width / max(len(text), 1) / 0.54), 1)
