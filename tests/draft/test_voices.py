"""In what voice something is told, whatever the voice of its cue."""

from __future__ import annotations

from relations.draft.lexicon import Cue
from relations.draft.voices import voiced
from tests.draft.texts import around, drafted, lines

SANCTION, CRITICISM = Cue("sanction", "acts"), Cue("criticism", "acts")
VOICES = [
    # sentence, words of the cue, the cue, its voice there, "" where somebody is missing
    ("Ghana sanctioned Peru.", "sanctioned", SANCTION, "acts"),
    ("Ghana was sanctioned by Peru.", "sanctioned", SANCTION, "passive"),
    ("Ghana was to sanction Peru.", "sanction", SANCTION, "acts"),
    ("Ghana was sanctioning Peru.", "sanctioning", SANCTION, "acts"),
    ("Ghana, criticised by Peru, left.", "criticised", CRITICISM, "passive"),
    ("Criticised by Peru, Ghana left.", "Criticised by", CRITICISM, "acts"),
    ("In Lima, criticised by Peru, Ghana left.", "criticised", CRITICISM, "passive"),
    ("Ghana was offered condolences by Peru.", "offered", Cue("condolences", "acts"), "acts"),
    ("Ghana was accused of the sale of arms by Peru.", "accused", CRITICISM, "passive"),
    ("Ghana was accused of allowing the sale of arms by Peru.", "accused", CRITICISM, ""),
    ("Peru's ambassador left, declared persona non grata.", "declared", Cue("expulsion", "acts"), "acts"),
    ("Peru's ambassador, declared persona non grata, left.", "declared", Cue("expulsion", "acts"), "passive"),
    ("Ghanaian troops were deployed to Peru.", "deployed", Cue("deployment", "acts"), "acts"),
    ("Ghana received an ultimatum from Peru.", "ultimatum", Cue("threat", "acts"), "receives"),
    ("Ghanaian troops were deployed by Togo.", "deployed", Cue("deployment", "acts"), "passive"),
    ("Ghana, backed by Peru, left.", "backed", Cue("support", "acts"), "passive"),
    ("In Ghana, backed by Peru, it rained.", "backed", Cue("support", "acts"), "passive"),
    ("Togo left Ghana backed by Peru.", "backed", Cue("support", "acts"), "passive"),
    ("Rebels of Ghana backed by Peru left.", "backed", Cue("support", "acts"), "acts"),
    ("Peru's ambassador, who is to visit, criticised Togo.", "criticised", CRITICISM, "acts"),
    ("Peru's ambassador, summoned on Monday, left.", "summoned", Cue("summons", "acts"), "acts"),
    ("Ghana congratulated Togo on beating Peru.", "congratulated", Cue("congratulations", "acts"), "acts"),
    ("Ghana congratulated them on beating Peru.", "congratulated", Cue("congratulations", "acts"), ""),
    ("Ghana approved a loan to Peru.", "approved a loan", Cue("loan", "acts"), "acts"),
    ("Ghana approved a loan from Peru.", "approved a loan", Cue("loan", "acts"), ""),
    ("Ghana's president was in Peru.", "was", Cue("visit", "stays"), "stays"),
    ("Ghana's president was in favour of Peru.", "was", Cue("visit", "stays"), ""),
    ("The minister joined Peru.", "joined", Cue("visit", "reaches"), "reaches"),
    ("The minister joined a debate on the hunt for whales off Peru.", "joined", Cue("visit", "reaches"), ""),
    ("Ghana received the president of Peru.", "received", Cue("meeting", "hosts"), "hosts"),
    ("Ghana received a letter from the president of Peru.", "received", Cue("meeting", "hosts"), ""),
    ("Ghana received Peru's answer to its envoy.", "received", Cue("meeting", "hosts"), ""),
    ("Ghana received Peru's answer to its envoy.", "received", Cue("visit", "hosts"), "hosts"),
    ("Ghana received ten trucks.", "received", Cue("visit", "hosts"), ""),
]  # fmt: skip


def test_in_what_voice_it_is_told() -> None:
    read = ((text, told, cue, voiced(around(text, told, cue))) for text, told, cue, _ in VOICES)
    assert [(text, told, cue, two.voice if two else "") for text, told, cue, two in read] == VOICES


def test_what_is_done_to_a_subject_is_passive_whatever_its_voice() -> None:
    two = voiced(around("The treaty with Peru was ratified.", "ratified", Cue("ratification", "acts")))
    assert two is not None
    assert (two.voice, two.passive) == ("acts", True)


OBTAINED = [  # who obtains something is given it
    ("Le Ghana a obtenu lundi du Pérou le rééchelonnement de sa dette.", ["PER>GHA 2025-06-23 concession"]),
    ("Le Ghana a décroché lundi de la France une baisse des droits de douane.", ["FRA>GHA 2025-06-23 concession"]),
    ("Le Togo a obtenu lundi du Bénin la levée de l'embargo sur son riz.", ["BEN>TGO 2025-06-23 lifting"]),
    ("Le Maroc a obtenu lundi du Gabon la libération de dix marins.", ["GAB>MAR 2025-06-23 release"]),
    ("Le Qatar a obtenu lundi la libération de dix marins ghanéens détenus au Togo.", []),
    ("Le Mali a obtenu lundi de la Russie la livraison de dix chars.", ["RUS>MLI 2025-06-23 pledge"]),
    ("La Bolivie a arraché lundi au Chili une baisse des droits de douane.", []),
    ("La Chine a accordé lundi à la Zambie le rééchelonnement de sa dette.", ["CHN>ZMB 2025-06-23 concession"]),
]  # fmt: skip


def test_who_obtains_something_is_given_it() -> None:
    assert {text: lines(drafted(text)) for text, _ in OBTAINED} == dict(OBTAINED)


SENT_AWAY = [  # the passive of two participles is said once
    ("Deux diplomates suédois ont été déclarés persona non grata et sommés lundi de quitter le Kenya.",
     ["KEN>SWE 2025-06-23 expulsion"]),
    ("Deux diplomates suédois ont été priés de quitter le Kenya lundi.", ["KEN>SWE 2025-06-23 expulsion"]),
    ("Two Swedish diplomats were declared persona non grata and asked to leave Kenya.",
     ["KEN>SWE ../2025-06-25 expulsion"]),
]  # fmt: skip


def test_who_is_told_to_leave_a_country_is_sent_away_by_it() -> None:
    assert {text: lines(drafted(text)) for text, _ in SENT_AWAY} == dict(SENT_AWAY)
