"""The one place that makes a Rich console."""

from __future__ import annotations

import io

from rich.console import Console, RenderableType

from relations.render.look import Look


def shown(renderable: RenderableType, look: Look) -> str:
    """Return what a terminal of that look is sent: text, with ANSI codes where it has colour."""
    console = _console(look)
    with console.capture() as captured:
        console.print(renderable)
    return captured.get()


def saved(renderable: RenderableType, look: Look, suffix: str, *, title: str = "relations") -> str:
    """Return what the screen shows as a file's text; `suffix` is ".svg", ".html" or ".txt"."""
    console = _console(look, record=True)
    console.print(renderable)
    if suffix == ".svg":
        return console.export_svg(title=title)
    if suffix == ".html":
        return console.export_html(inline_styles=True)
    return console.export_text(styles=False)


def _console(look: Look, *, record: bool = False) -> Console:
    return Console(
        file=io.StringIO(),
        width=look.width,
        force_terminal=look.color,
        color_system="standard" if look.color else None,
        no_color=not look.color,
        legacy_windows=False,
        safe_box=not look.unicode,
        markup=False,
        emoji=False,
        highlight=False,
        record=record,
        _environ={} if look.color else {"NO_COLOR": "1"},
    )
