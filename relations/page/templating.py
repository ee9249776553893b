"""From values to one self-contained HTML file: autoescaped, strict, with a policy that allows only its own code."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Collection, Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from relations.errors import RelationsError
from relations.render.localizer import Localizer

if TYPE_CHECKING:
    from jinja2 import Environment

TEMPLATES = Path(__file__).parent / "templates"


def rendered(template: str, localizer: Localizer, values: Mapping[str, object]) -> str:
    """Return the page that `template` makes of `values`, in the language of `localizer`.

    `say` and `many` in a template put words into that language. Raises RelationsError where jinja2 is missing.
    """
    style, script = _asset("style.css"), _asset("script.js")
    return (
        _environment()
        .get_template(template)
        .render(
            values,
            lang=localizer.display.lang,
            say=localizer.say,
            many=localizer.many,
            colon=localizer.colon,
            style=_trusted(style),
            script=_trusted(script),
            style_hash=_trusted(policy_hash(style)),
            script_hash=_trusted(policy_hash(script)),
        )
    )


def policy_hash(text: str) -> str:
    """Return the source expression that allows this inline text: sha256-… (Content Security Policy level 3)."""
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


@cache
def _environment() -> Environment:
    try:
        from jinja2 import Environment, FileSystemLoader, StrictUndefined
    except ImportError:
        raise RelationsError('writing pages needs jinja2: pip install "bilateral-relations[page]"') from None
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["linked"] = linked
    environment.filters["sentence"] = lambda words: words[:1].upper() + words[1:]
    return environment


def linked(text: str, here: Collection[int]) -> object:
    """Return a text in which each id such as #5 leads to its interaction, where that is `here` on the page."""
    from markupsafe import Markup, escape

    def link(found: re.Match[str]) -> str:
        return f'<a href="#i{found[1]}">{found[0]}</a>' if int(found[1]) in here else found[0]

    return Markup(re.sub(r"(?<!&)#(\d+)\b", link, str(escape(text))))


@cache
def _asset(name: str) -> str:
    return (TEMPLATES / name).read_text(encoding="utf-8").strip()


def _trusted(text: str) -> object:
    from markupsafe import Markup

    return Markup(text)  # our own files and hashes; nothing that was typed
