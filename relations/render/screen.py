"""Pages on their way out: to a terminal, or saved as what the terminal shows."""

from __future__ import annotations

import re

from relations.render.look import Look
from relations.render.page import Page, merged

# Rich has an SVG fetch its font from a server; whoever looks at a saved page need not be seen doing so.
_FONT_FROM_AFAR = re.compile(r"\s*@font-face \{.*?\}", re.DOTALL)


def shown(page: Page, look: Look) -> str:
    """Return what a terminal of that look is sent: text, with ANSI codes where it has colour."""
    sent = _coloured(page) if look.color else _plain(page)
    return sent if look.unicode else sent.replace("\xa0", " ")


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


def saved(page: Page, look: Look, suffix: str) -> str:
    """Return what the screen shows as a file's text; `suffix` is ".svg", ".html" or ".txt"."""
    import io

    from rich.console import Console

    console = Console(
        file=io.StringIO(),
        width=look.width,
        force_terminal=look.color,
        color_system="standard" if look.color else None,
        no_color=not look.color,
        markup=False,
        emoji=False,
        highlight=False,
        record=True,
        _environ={},
    )
    console.print(page)
    if suffix == ".svg":
        return _FONT_FROM_AFAR.sub("", console.export_svg(title="relations"))
    if suffix == ".html":
        return console.export_html(inline_styles=True)
    return console.export_text(styles=False)
