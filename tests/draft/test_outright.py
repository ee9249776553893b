"""Both sides where the words around a cue say them: who wrote the letter, whose deed it is, who was arrested."""

from __future__ import annotations

from relations.draft.lexicon import Cue
from relations.draft.outright import in_custody, said_outright
from relations.draft.sides import Sides, Two, is_named
from tests.draft.texts import around, drafted, lines

SAID = [
    # sentence, words of the cue, the cue, the two sides: None where it is to be read
    ("Togo received a letter from Ghana announcing the closure.", "closure", Cue("closure", "acts"), "GHA>TGO"),
    ("A letter from Ghana announcing the closure was read.", "closure", Cue("closure", "acts"), ""),
    ("Togo cancelled Ghana's pact with Peru.", "cancelled", Cue("cancellation", "acts"), ""),
    ("Togo cancelled its pact with Peru.", "cancelled", Cue("cancellation", "acts"), None),
    ("Two Peruvian businessmen were handed over by Ghana.", "handed over", Cue("delivery", "acts"), ""),
    ("The arrest by Ghana of five Peruvians angered Lima.", "arrest", Cue("arrest", "acts"), "GHA>PER"),
    ("Two Peruvians were expelled from Togo.", "expelled", Cue("expulsion", "acts"), "TGO>PER"),
    ("Peruvian aid to Togo was suspended.", "aid to Togo was suspended", Cue("suspension", "passive"), "PER>TGO"),
]  # fmt: skip
HELD = [
    # sentence, words of the cue, told as a passive, the two sides
    ("Two Peruvians were arrested in Ghana.", "arrested", True, "GHA>PER"),
    ("Two Peruvians were arrested.", "arrested", True, ""),
    ("The arrest in Accra of a Peruvian journalist caused an outcry.", "arrest", False, "GHA>PER"),
    ("The arrest of a Peruvian journalist caused an outcry.", "arrest", False, None),
    ("Ghana arrested two Peruvians.", "arrested", False, None),
]


def written(found: Sides | None) -> str | None:
    """The pairs of what was found, as text."""
    return None if found is None else " ".join(f"{a.code}>{b.code}" for a, b in found.pairs)


def test_what_is_said_outright() -> None:
    found = ((text, told, cue, said_outright(around(text, told, cue))) for text, told, cue, _ in SAID)
    assert [(text, told, cue, written(two)) for text, told, cue, two in found] == SAID


def test_who_arrested_whom_in_a_passive_or_a_noun() -> None:
    arrest = Cue("arrest", "acts")
    found = []
    for text, told, passive, _ in HELD:
        two = Two("passive" if passive else "acts", passive)
        found.append((text, told, passive, written(in_custody(around(text, told, arrest), two))))
    assert found == HELD
    assert in_custody(around(HELD[0][0], "arrested", Cue("expulsion", "acts")), Two("passive", True)) is None


def test_of_two_who_have_a_tie_it_is_not_said_which_ended_it() -> None:
    severed = "The severing of ties between Ghana and Peru angered Togo."
    talks = "The talks between Ghana and Peru angered Togo."
    cut = said_outright(around(severed, "severing of ties", Cue("rupture", "acts")))
    held = said_outright(around(talks, "talks", Cue("meeting", "acts")))
    assert cut is not None
    assert held is not None
    assert (written(cut), is_named(cut.why)) == ("GHA>PER", False)
    assert (written(held), is_named(held.why)) == ("GHA>PER", True)


OPENED = [  # with what was done to the subject of a sentence; who is received comes first
    ("Reçu lundi à l'aéroport de Lomé par des responsables togolais et béninois, le représentant ghanéen a souri.",
     ["GHA>TGO 2025-06-23 meeting", "GHA>BEN 2025-06-23 meeting"]),
    ("Received on Monday at Lome airport by Togolese and Beninese officials, the Ghanaian envoy smiled.",
     ["GHA>TGO 2025-06-23 meeting", "GHA>BEN 2025-06-23 meeting"]),
    ("Greeted on Monday by Togo's president, Ghana's minister thanked him.", ["GHA>TGO 2025-06-23 meeting"]),
    ("Félicité lundi par ses homologues togolais et béninois, le président ghanéen a souri.",
     ["TGO>GHA 2025-06-23 congratulations", "BEN>GHA 2025-06-23 congratulations"]),
    ("Congratulated on Monday by Togo's president, Ghana's president smiled.",
     ["TGO>GHA 2025-06-23 congratulations"]),
    ("Expelled on Monday by Togo and Benin, the Ghanaian diplomats went home.",
     ["TGO>GHA 2025-06-23 expulsion", "BEN>GHA 2025-06-23 expulsion"]),
    ("Reçu lundi par des ministres togolais et béninois, Kofi Adjei a souri.", []),
    ("La suspension par Lima de sa coopération a surpris Accra.", ["PER>GHA ../2025-06-25 suspension"]),
]  # fmt: skip


def test_who_did_what_a_sentence_opens_with() -> None:
    assert {text: lines(drafted(text)) for text, _ in OPENED} == dict(OPENED)
