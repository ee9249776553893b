"""Pages on their way out to a terminal."""

from __future__ import annotations

from relations.render.display import Display
from relations.render.layout import Page, merged


def shown(page: Page, display: Display) -> str:
    """Return what such a terminal is sent: text, with ANSI codes where it has colour."""
    sent = _coloured(page) if display.color else _plain(page)
    return sent if display.unicode else sent.replace("\xa0", " ")


def _plain(page: Page) -> str:
    return "".join(["".join([value for value, _ in line]) + "\n" for line in page.lines])


def _coloured(page: Page) -> str:
    from rich.color import ColorSystem
    from rich.style import Style

    # A console would take as long to load as the record takes to read; the styles alone do not.
    styles = {style: Style.parse(style) for line in page.lines for _, style in line if style}
    return "".join(
        "".join(
            styles[style].render(value, color_system=ColorSystem.STANDARD) if style else value
            for value, style in merged(line)
        )
        + "\n"
        for line in page.lines
    )
