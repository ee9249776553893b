"""Who did what a noun names, and to whom, whoever the sentence is about."""

from __future__ import annotations

from relations.draft.deeds import sides_of_a_deed
from relations.draft.lexicon import Cue, CueMatch, lexicon
from tests.draft.texts import acting, split

CASES = [
    # language, sentence, words of the cue, type, who acts, on whom
    ("en", "The recall of the Peruvian ambassador to Ghana surprised Lomé.", "recall of", "recall", "PER", "GHA"),
    ("en", "The recall of the Peruvian ambassador surprised Ghana.", "recall of", "recall", "", ""),
    ("en", "The arrest by Ghana of five Peruvian agents angered Lima.", "arrest", "arrest", "GHA", "PER"),
    ("en", "The severing of ties between Ghana and Peru angered Togo.", "severing of ties", "rupture", "GHA", "PER"),
    ("en", "Ghana severed ties between Peru and Togo.", "severed ties", "rupture", "", ""),
    ("fr", "L'expulsion de l'ambassadeur ghanéen au Pérou a surpris.", "expulsion", "expulsion", "PER", "GHA"),
    ("fr", "La suspension par Lima de sa coopération avec Accra a surpris.", "suspension", "suspension", "PER", "GHA"),
    ("fr", "La suspension par Lima de sa coopération a surpris Accra.", "suspension", "suspension", "", ""),
    ("fr", "Les pourparlers entre le Ghana et le Pérou surprennent Lomé.", "pourparlers", "negotiation", "GHA", "PER"),
    ("fr", "Un raid mené par le Pérou dans le territoire équatorien a surpris.", "raid mené", "force", "PER", "ECU"),
]  # fmt: skip


def test_who_did_it_to_whom() -> None:
    found = []
    for language, text, told, kind, _, _ in CASES:
        [sentence], _words = split(text, language)
        start = text.index(told)
        spot = CueMatch(Cue(kind, "acts"), start, start + len(told), len(text))
        after = [a for a in acting(text, language) if a.start >= start]
        deed = sides_of_a_deed(sentence, spot, after, lexicon(language)) or ([], [])
        found.append((language, text, told, kind, *("".join(a.code or "?" for a in side) for side in deed)))
    assert found == CASES
