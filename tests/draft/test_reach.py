"""Whom a clause reaches: no farther than its kind of cue does, and only who stands for a country."""

from __future__ import annotations

from relations.draft.actor import Actor
from relations.draft.lexicon import Cue, CueMatch
from relations.draft.reach import attackers, goods_named, occasion_behind, only_sides
from tests.draft.texts import around

PERU, TOGO = Actor(20, 25, "PER", "person", "of"), Actor(30, 35, "TGO", "person", "")
REACHED = [
    # sentence, words of the cue, the cue, who stands before it, and behind it
    ("Ghana met Peru in Togo.", "met", Cue("meeting", "mutual"), ["GHA"], ["PER", "TGO"]),
    ("Soldiers of Peru held in Togo, it is said.", "of Peru held", Cue("arrest", "acts"), [], ["PER", "TGO"]),
    ("Ten Peruvians held in Togo, it is said.", "Peruvians held in", Cue("arrest", "passive"), ["PER"], ["TGO"]),
    ("This visit follows tension between Peru and Togo.", "visit", Cue("visit", "acts"), [], []),
    ("Ghana congratulated Togo on beating Peru.", "congratulated", Cue("congratulations", "acts"), ["GHA"], ["TGO"]),
    ("Ghana recalled its ambassador to Peru.", "recalled its ambassador", Cue("recall", "acts"), ["GHA"], ["PER"]),
]  # fmt: skip


def test_who_stands_before_a_cue_and_behind_it() -> None:
    found = []
    for text, told, cue, _, _ in REACHED:
        reach = around(text, told, cue)
        found.append((text, told, cue, [a.code for a in reach.before], [a.code for a in reach.after]))
    assert found == REACHED


def test_what_follows_the_next_cue_belongs_to_that() -> None:
    text = "The attacks by Peru and the risk of one on Togo worry Ghana."
    reach = around(text, "attacks", Cue("force", "noun"), until=" and")
    assert [a.code for a in reach.after] == ["PER"]
    text = "The talks of Ghana and Peru and the meeting of Togo and Benin were hailed."
    reach = around(text, "talks", Cue("meeting", "mutual"), until=" and the")
    assert [a.code for a in reach.after] == ["GHA", "PER"]


def test_on_what_somebody_is_congratulated() -> None:
    text = "Ghana congratulated Togo on beating Peru."
    reach = around(text, "congratulated", Cue("congratulations", "acts"))
    assert occasion_behind(reach.sentence, reach.spot, reach.words) == text.index("on beating")
    reach = around("Ghana congratulated Togo.", "congratulated", Cue("congratulations", "acts"))
    assert occasion_behind(reach.sentence, reach.spot, reach.words) is None


SIDES = [
    # sentence, words of the cue, the cue, who may be a side
    ("Ghana bought Peruvian trucks from Togo.", "bought", Cue("purchase", "acts"), ["GHA", "TGO"]),
    ("Ghana bought Peruvian trucks.", "bought", Cue("purchase", "acts"), ["GHA", "PER"]),
    ("Ghana closed its airspace to a Peruvian airline.", "closed", Cue("closure", "acts"), ["GHA", "PER"]),
    ("Ghana met a Peruvian airline.", "met", Cue("meeting", "mutual"), ["GHA"]),
    ("Peruvian rockets fired from afar hit Ghana.", "hit", Cue("force", "acts"), ["GHA"]),
    ("The clash of Peruvian rockets with Ghana grew.", "clash", Cue("force", "mutual"), ["PER", "GHA"]),
    ("Ghana abstained on a long Peruvian motion.", "abstained on", Cue("abstention", "acts"), ["GHA", "PER"]),
    ("Two Peruvian men jailed in Ghana were set free.", "were set free", Cue("release", "passive"), ["PER", "GHA"]),
    ("Two Peruvian men jailed in Ghana were given food.", "were given", Cue("delivery", "passive"), ["GHA"]),
    ("The visit of a Peruvian singer to Ghana ended.", "visit", Cue("visit", "noun"), ["GHA"]),
    ("The Peruvian visit to Ghana ended.", "visit", Cue("visit", "noun"), ["PER", "GHA"]),
]  # fmt: skip


def test_who_may_be_a_side() -> None:
    found = []
    for text, told, cue, _ in SIDES:
        known = only_sides(around(text, told, cue)).known
        found.append((text, told, cue, [a.code for a in known]))
    assert found == SIDES


OWNERS = {
    "Ghana's abrupt decision to shut it was hailed.": ["GHA"],
    "Ghana's bakers shut it.": ["GHA"],
    "Ghana's plan for the old road through the hills shut it.": [],
}


def test_an_owner_farther_off_is_no_side_but_of_a_decision() -> None:
    found = {}
    for text in OWNERS:
        told = "to shut" if "to shut" in text else "shut"
        found[text] = [a.code for a in only_sides(around(text, told, Cue("closure", "acts"))).before]
    assert found == OWNERS


def test_whose_attack_on_another_is_condemned() -> None:
    victim = Actor(40, 45, "TGO", "state", "against")
    assert attackers([PERU, victim]) == [PERU]
    assert attackers([PERU, TOGO]) == []


def test_an_adjective_names_the_goods_where_somebody_is_given_to() -> None:
    peruvian, togo = Actor(16, 24, "PER", "adjective", ""), Actor(35, 39, "TGO", "state", "to")
    delivered = CueMatch(Cue("delivery", "acts"), 6, 15, 60)
    assert goods_named(delivered, [peruvian, togo]) == [peruvian]
    assert goods_named(delivered, [peruvian]) == []  # "delivered Peruvian troops"
    ordered = CueMatch(Cue("purchase", "acts"), 6, 13, 60)
    assert goods_named(ordered, [peruvian]) == [peruvian]
    assert goods_named(ordered, [peruvian._replace(start=30)]) == []
