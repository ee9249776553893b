"""Whom something is done to: in which role a party after a cue is its target, and who did the same before."""

from __future__ import annotations

from relations.draft.actor import Actor
from relations.draft.coreference import Memory
from relations.draft.lexicon import Cue, CueMatch
from relations.draft.targets import attackers, goods_named, host_of, targets, who_did_so_before

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


def test_whose_attack_on_another_is_condemned() -> None:
    victim = Actor(40, 45, "TGO", "state", "against")
    assert codes(attackers([PERU, victim])) == ["PER"]
    assert attackers([PERU, TOGO]) == []


def test_who_did_the_same_before_unless_somebody_else_is_named() -> None:
    memory = Memory(did={"expulsion": "GHA"})
    assert codes(who_did_so_before(EXPULSION, TOGO, [TOGO], memory)) == ["GHA"]
    assert who_did_so_before(EXPULSION, TOGO, [TOGO, PERU], memory) == []
    assert who_did_so_before(Cue("summons", "acts"), TOGO, [TOGO], memory) == []


def test_an_adjective_names_the_goods_where_somebody_is_given_to() -> None:
    peruvian, togo = Actor(16, 24, "PER", "adjective", ""), Actor(35, 39, "TGO", "state", "to")
    delivered = CueMatch(Cue("delivery", "acts"), 6, 15, 60)
    assert goods_named(delivered, [peruvian, togo]) == [peruvian]
    assert goods_named(delivered, [peruvian]) == []  # "delivered Peruvian troops"
    ordered = CueMatch(Cue("purchase", "acts"), 6, 13, 60)
    assert goods_named(ordered, [peruvian]) == [peruvian]
    assert goods_named(ordered, [peruvian._replace(start=30)]) == []
