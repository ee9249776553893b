"""Patterns in the notation of the data files, and texts that they match, for the properties of what reads them."""

from __future__ import annotations

import re

from hypothesis import strategies as st

from relations.draft.notation import compiled

_LETTERS = "abc1 '-."
_ATOMS = st.sampled_from(["ab", "a", "ba", "c", r"\w", "[ab]", "#", "*", "(?!b)", "(?<!a)", "a?", "b{0,2}"])
PATTERNS = st.recursive(
    _ATOMS,
    lambda inner: st.one_of(
        st.lists(inner, min_size=2, max_size=4).map("|".join).map("({})".format),
        st.lists(inner, min_size=2, max_size=3).map("|".join).map("({})?".format),
        st.tuples(inner, st.sampled_from(["", " ", "'", "-", " … ", " ?", "~"]), inner).map("".join),
        inner.map("({} ){{0,2}}".format),
        _ATOMS.map("({} )+".format),  # of one within another, a search may take for ever
    ),
    max_leaves=8,
)


def texts_for(pattern: str) -> st.SearchStrategy[str]:
    """Return texts most of which have a match of a pattern, with something behind it."""
    matched = st.from_regex(compiled(pattern), alphabet=_LETTERS)
    return st.tuples(matched, st.text(alphabet=_LETTERS, max_size=24)).map("".join)


def spans(pattern: str | None, text: str) -> list[tuple[int, int]]:
    """Return where a pattern matches as whole words; nowhere where it is None."""
    if pattern is None:
        return []
    return [m.span() for m in re.finditer(rf"(?<!\w)(?:{compiled(pattern)})(?!\w)", text)]
