"""Who called home or sent away whose envoys and nationals, whatever is the subject."""

from __future__ import annotations

from relations.draft.envoys import sides_of_those_sent
from relations.draft.lexicon import Cue, CueMatch, lexicon
from tests.draft.texts import acting, split

CASES = [
    # language, sentence, words of the cue, type, who acts, on whom
    ("en", "Peru's ambassador to Togo was ordered home.", "was ordered home", "recall", "PER", "TGO"),
    ("en", "Peru's ambassador was pulled out of Togo.", "was pulled out", "recall", "PER", "TGO"),
    ("en", "Peru's ambassador to Togo was recalled by Ghana.", "was recalled", "recall", "", ""),
    ("en", "Two Peruvian diplomats were thrown out of Togo.", "thrown out", "expulsion", "TGO", "PER"),
    ("en", "Two Peruvian diplomats expelled from Togo", "expelled", "expulsion", "TGO", "PER"),
    ("en", "The Peruvian president expelled two envoys of Togo.", "expelled", "expulsion", "", ""),
    ("fr", "L'ambassadeur péruvien à Lomé sera rappelé.", "sera rappelé", "recall", "PER", "TGO"),
    ("fr", "Deux diplomates péruviens ont été chassés du Togo.", "chassés", "expulsion", "TGO", "PER"),
    ("fr", "Le président péruvien a chassé deux émissaires du Togo.", "chassé", "expulsion", "", ""),
]  # fmt: skip


def test_who_sent_whom_away() -> None:
    found = []
    for language, text, told, kind, _, _ in CASES:
        [sentence], _words = split(text, language)
        start = text.index(told)
        spot = CueMatch(Cue(kind, "acts"), start, start + len(told), len(text))
        two = sides_of_those_sent(sentence, spot, acting(text, language), lexicon(language)) or ([], [])
        found.append((language, text, told, kind, *("".join(a.code or "?" for a in side) for side in two)))
    assert found == CASES
