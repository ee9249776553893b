"""Whom something is done to: in which role a party after a cue is its target."""

from __future__ import annotations

from relations.draft.actor import Actor
from relations.draft.lexicon import Cue
from relations.draft.targets import host_of, targets
from tests.draft.texts import pairs_told

PERU, TOGO = Actor(20, 25, "PER", "person", "of"), Actor(30, 35, "TGO", "person", "")
EXPULSION = Cue("expulsion", "acts")


def codes(found: list[Actor]) -> list[str | None]:
    return [a.code for a in found]


def test_the_party_right_behind_a_noun_is_its_target_before_one_that_stands_free() -> None:
    assert codes(targets(EXPULSION, "acts", [], [PERU, TOGO], {"GHA"}, 18)) == ["PER"]
    assert codes(targets(EXPULSION, "acts", [], [PERU, TOGO], {"GHA"}, 8)) == ["TGO"]


def test_those_of_a_list_are_targets_together_and_the_subject_is_none() -> None:
    listed = Actor(30, 35, "TGO", "person", "of", joined=True)
    assert codes(targets(EXPULSION, "acts", [], [PERU, listed], {"GHA"}, 18)) == ["PER", "TGO"]
    assert codes(targets(EXPULSION, "acts", [], [PERU, listed], {"PER"}, 18)) == ["TGO"]


def test_only_the_receiving_country_sends_an_envoy_away() -> None:
    envoy, host = Actor(0, 10, "PER", "person", level="official"), Actor(14, 19, "GHA", "state", "to")
    assert codes(host_of(envoy, [host])) == ["GHA"]
    assert host_of(Actor(0, 10, "PER", "person", level="leader"), [host]) == []


TOLD = [
    ("en", "Togo arrested a tourist from Peru in Lomé.", ["TGO>PER arrest"]),
    ("en", "Police in Accra arrested three Peruvians.", ["GHA>PER arrest"]),
    ("fr", "Le président ghanéen entamera par le Pérou une tournée au Togo.", ["GHA>TGO visit", "GHA>PER visit"]),
    ("fr", "Le président ghanéen a accordé une audience au ministre péruvien.", ["PER>GHA meeting"]),
    ("en", "Ghana clashed with Peru.", ["GHA>PER force"]),
    ("en", "Ghana's king met Togo's president. Peruvian police arrested a man they had sought.",
     ["GHA>TGO meeting"]),
    ("en", "Ghana filed a complaint with the World Trade Organization against duties imposed by Peru on its sugar.",
     ["GHA>PER criticism"]),
    ("fr", "Le Ghana a déposé une plainte auprès de l'Organisation mondiale du commerce contre le Pérou.",
     ["GHA>PER criticism"]),
    ("en", "Ghana asked the African Union for help.", ["GHA>AU request"]),
    ("en", "Ghana criticised the supply of drones to Togo by Peru.", ["GHA>PER criticism"]),
    ("en", "Ghana condemned Togo, backed by Peru.", ["GHA>TGO criticism"]),
]  # fmt: skip


def test_whom_it_is_done_to() -> None:
    assert [(language, text, pairs_told(text, language)) for language, text, _ in TOLD] == TOLD
