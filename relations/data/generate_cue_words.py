"""Write `cue_words_<language>.json`: `python -m relations.data.generate_cue_words`, after cues were changed.

It says of each word which cues need it, by their running numbers among the alternatives of `draft_<language>.json`:
a text without the word has none of them. Word as in `relations.draft.requirements`; one of a cue's is enough.
"""

from __future__ import annotations

import json
from pathlib import Path

from relations.draft.lexicon import LANGUAGES, lexicon
from relations.draft.requirements import NeededWords

DATA = Path(__file__).parent


def index(language: str) -> str:
    """Return the file of a language; raises ValueError where a cue needs no word, and would be looked for always."""
    words = lexicon(language)
    needed = NeededWords(words.data, words.function_words)
    found: dict[str, list[int]] = {}
    for number, text in enumerate(text for _, _, texts in words.data["cues"] for text in texts):
        of_these = needed.of(text)
        if of_these is None:
            raise ValueError(f"no word is known that {text!r} needs")
        for word in of_these:
            found.setdefault(word, []).append(number)
    return json.dumps(found, sort_keys=True, separators=(",", ":")).replace("],", "],\n") + "\n"


if __name__ == "__main__":
    for code in LANGUAGES:
        (DATA / f"cue_words_{code}.json").write_text(index(code), encoding="utf-8")
