"""Labels in languages beside the two that stand with each entry: `data/labels_xx.json`, by the English label."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache

from relations.messages import DATA

_WITH_THE_ENTRIES = ("en", "fr")


def label(en: str, fr: str, lang: str) -> str:
    """Return the label in `lang`: English where that language has none for it."""
    if lang == "fr":
        return fr
    return en if lang == "en" else labels(lang).get(en, en)


@cache
def labels(lang: str) -> Mapping[str, str]:
    """Return the labels of a language by the English ones; none for a language without a file."""
    file = DATA / f"labels_{lang}.json"
    if lang in _WITH_THE_ENTRIES or not file.is_file():
        return {}
    found: Mapping[str, str] = json.loads(file.read_text(encoding="utf-8"))
    return found


@cache
def every_language() -> tuple[Mapping[str, str], ...]:
    """Return the labels of each further language, so that what is read can be typed, too."""
    return tuple(labels(file.stem.removeprefix("labels_")) for file in sorted(DATA.glob("labels_*.json")))
