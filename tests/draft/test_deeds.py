"""Who did what a noun names, and to whom, whoever the sentence is about."""

from __future__ import annotations

import pytest

from relations.draft.deeds import is_received, sides_of_a_deed, sides_of_what_ended
from relations.draft.lexicon import Cue, CueMatch, lexicon
from tests.draft.texts import acting, drafted, lines, split

CASES = [
    # language, sentence, words of the cue, type, who acts, on whom
    ("en", "The recall of the Peruvian ambassador to Ghana surprised Lomé.", "recall of", "recall", "PER", "GHA"),
    ("en", "The recall of the Peruvian ambassador surprised Ghana.", "recall of", "recall", "PER", ""),
    ("en", "The recall of Peru's ambassador from Accra surprised Togo.", "recall of", "recall", "PER", "GHA"),
    ("en", "The arrest by Ghana of five Peruvian agents angered Lima.", "arrest", "arrest", "GHA", "PER"),
    ("en", "The severing of ties between Ghana and Peru angered Togo.", "severing of ties", "rupture", "GHA", "PER"),
    ("en", "Ghana severed ties between Peru and Togo.", "severed ties", "rupture", "", ""),
    ("fr", "L'expulsion de l'ambassadeur ghanéen au Pérou a surpris.", "expulsion", "expulsion", "PER", "GHA"),
    ("fr", "La suspension par Lima de sa coopération avec Accra a surpris.", "suspension", "suspension", "PER", "GHA"),
    ("fr", "La suspension par Lima de sa coopération a surpris Accra.", "suspension", "suspension", "", ""),
    ("fr", "Les pourparlers entre le Ghana et le Pérou surprennent Lomé.", "pourparlers", "negotiation", "GHA", "PER"),
    ("fr", "Un raid mené par le Pérou dans le territoire équatorien a surpris.", "raid mené", "force", "PER", "ECU"),
    ("fr", "Il a vu le roi du Togo au lendemain d'une frappe péruvienne au Mali.", "frappe", "force", "PER", "MLI"),
    ("fr", "Il a vu le roi du Togo au lendemain d'une frappe péruvienne.", "frappe", "force", "PER", ""),
    ("fr", "Le Togo a été la cible d'une frappe péruvienne.", "frappe", "force", "", ""),
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


AID = [
    ("en", "Peruvian aid to Togo was suspended.", "aid to Togo was suspended", "PER", "TGO"),
    ("en", "Peruvian aid to Togo was suspended by Lomé.", "aid to Togo was suspended", "", ""),
    ("en", "Peru's pact with Togo was annulled.", "pact with Togo was annulled", "PER", "TGO"),
    ("en", "Peru's pact with Togo was annulled by Ghana.", "pact with Togo was annulled", "", ""),
    ("en", "Peruvian experts in Togo were suspended.", "suspended", "", ""),
    ("fr", "L'aide péruvienne au Togo a été gelée.", "aide péruvienne au Togo a été gelée", "PER", "TGO"),
]


def test_whose_aid_or_pact_it_was() -> None:
    found = []
    for language, text, told, _, _ in AID:
        [sentence], _words = split(text, language)
        start = text.index(told)
        spot = CueMatch(Cue("suspension", "passive"), start, start + len(told), len(text))
        two = sides_of_what_ended(sentence, spot, acting(text, language), lexicon(language)) or ([], [])
        found.append((language, text, told, *("".join(a.code or "?" for a in side) for side in two)))
    assert found == AID


RECEIVED = [
    ("en", "Peru received an ultimatum from Ghana.", "ultimatum", True),
    ("en", "Peru was handed a last ultimatum by Ghana.", "ultimatum", True),
    ("en", "Peru received the envoy after an ultimatum from Ghana.", "ultimatum", False),
    ("en", "Peru sent an ultimatum to Ghana.", "ultimatum", False),
    ("fr", "Le Pérou a reçu lundi un ultimatum du Ghana.", "ultimatum", True),
    ("fr", "Le Pérou a reçu le ministre après un ultimatum du Ghana.", "ultimatum", False),
]


def test_what_a_country_receives_is_done_by_another() -> None:
    found = []
    for language, text, told, _ in RECEIVED:
        [sentence], words = split(text, language)
        start = text.index(told)
        spot = CueMatch(Cue("threat", "acts"), start, start + len(told), len(text))
        after = [a for a in acting(text, language) if a.start >= start]
        found.append((language, text, told, is_received(sentence, spot, after, words)))
    assert found == RECEIVED


ENDED = {
    "Ghana's pact with Peru was cancelled by Togo on Monday, it is said.": [],
    "Togo cancelled Ghana's pact with Peru on Monday, it is said.": [],
    "Togo cancelled its pact with Peru on Monday, it is said.": ["TGO>PER 2025-06-23 cancellation"],
    "A treaty between Ghana and Peru was terminated by Togo on Monday.": [],
    "A treaty between Ghana and Peru was terminated by Peru on Monday.": ["PER>GHA 2025-06-23 cancellation"],
    "Togo suspended a gas deal between Ghana and Peru on Monday.": [],
    "Ghana suspended a gas deal between Ghana and Peru on Monday.": ["GHA>PER 2025-06-23 suspension"],
    "An aid convoy from Ghana to Peru was stopped by Togo on Monday.": [],
    "Togo and Ghana suspended their talks with Peru on Monday.": [
        "TGO>PER 2025-06-23 suspension",
        "GHA>PER 2025-06-23 suspension",
    ],
}


@pytest.mark.parametrize(("text", "told"), ENDED.items())
def test_what_a_third_ends_is_not_theirs(text: str, told: list[str]) -> None:
    assert lines(drafted(text)) == told


TRADE = {
    "Les exportations de blé du Ghana vers le Pérou ont été suspendues lundi après une grève.": 3,
    "Les exportations de blé du Ghana vers le Pérou ont été suspendues lundi par Accra.": 4,
}


def test_trade_that_stops_does_not_say_who_stopped_it() -> None:
    assert {text: draft["draft_confidence"] for text in TRADE for draft in drafted(text).proposals} == TRADE
