"""Write `cue_words_<language>.json`: `python -m relations.data.generate_cue_words`, after cues were changed.

`sets` are of words between `|`, as `relations.draft.requirements` has them; `cues` are, for each alternative of the
cues of `draft_<language>.json` in their order, the numbers of the sets of which a text with it has a word each.
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
    numbers: dict[str, int] = {}
    cues = []
    for text in (text for _, _, texts in words.data["cues"] for text in texts):
        sets = ["|".join(sorted(one)) for one in needed.of(text)]
        if not sets:
            raise ValueError(f"no word is known that {text!r} needs")
        cues.append([numbers.setdefault(one, len(numbers)) for one in sets])
    return json.dumps({"sets": list(numbers), "cues": cues}, separators=(",", ":")).replace(",", ",\n") + "\n"


if __name__ == "__main__":
    for code in LANGUAGES:
        (DATA / f"cue_words_{code}.json").write_text(index(code), encoding="utf-8")
