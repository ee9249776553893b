"""What a clause only speaks of is not told by it: what others did, a plan, what a paper is about."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from relations.draft.clause import Clause
from relations.draft.cues import cues_in
from relations.draft.lexicon import CueMatch, Lexicon
from relations.draft.spoken_of import (
    announced_by,
    answers,
    is_background,
    is_decision_spoken_of,
    is_of_others,
    is_plan_spoken_of,
    is_said_after,
    is_spoken_of,
    is_subject_matter,
    is_talked_of,
    is_welcome,
    is_what_is_promised,
    judged_behind,
)
from relations.draft.time_expressions import dates_in
from tests.draft.texts import drafted, lines, parsed


def found(text: str, language: str, type_: str) -> tuple[list[CueMatch], Clause, Lexicon]:
    """The cues of the clause that has one of a type, that one the last."""
    sentence, tree, words = parsed(text, language)
    for clause in tree.clauses:
        spots = cues_in(sentence, dates_in(sentence, words), words, clause)
        types = [spot.cue.type for spot in spots]
        if type_ in types:
            return spots[: types.index(type_) + 1], clause, words
    raise AssertionError(type_)


CASES: list[tuple[Callable[[CueMatch, Clause, Lexicon], bool], str, str, str, bool]] = [
    (is_talked_of, "fr", "Le Ghana a condamné lundi l'attaque contre le Togo.", "force", True),
    (is_talked_of, "en", "Ghana attacked Togo on Monday.", "force", False),
    (is_of_others, "fr", "Le Ghana a dénoncé lundi l'arrestation de dix pêcheurs.", "arrest", True),
    (is_of_others, "en", "Ghana expelled an envoy of Togo.", "expulsion", False),
    (is_spoken_of, "en", "Ghana's president visited Togo.", "visit", False),
    (is_spoken_of, "fr", "Le Kenya a salué la signature d'un pacte entre le Ghana et le Togo.", "agreement", True),
    (is_spoken_of, "fr", "Interrogé lundi sur la visite du roi du Togo au Ghana, il a ri.", "visit", True),
    (is_of_others, "fr", "Le Ghana a pris acte de la fermeture de la frontière.", "closure", True),
    (announced_by, "en", "Ghana confirmed on Monday the visit to Togo.", "visit", True),
    (announced_by, "en", "Ghana's president visited Togo.", "visit", False),
    (announced_by, "en", "Ghana made public the visit to Togo on Monday.", "visit", True),
    (announced_by, "fr", "La présidence ghanéenne a rendu publique lundi la visite du roi du Togo.", "visit", True),
    (is_spoken_of, "en", "Ghana gave details of the trip to Togo on Monday.", "visit", True),
    (is_spoken_of, "en", "Ghana told reporters about the talks with Togo.", "meeting", True),
    (is_spoken_of, "en", "Ghana spoke about trade at a meeting with Togo.", "meeting", False),
    (is_spoken_of, "fr", "Le Ghana a donné confirmation de la visite du roi du Togo lundi.", "visit", True),
    (is_spoken_of, "fr", "Le Ghana a effectué une visite au Togo lundi.", "visit", False),
    (is_decision_spoken_of, "fr", "Le Ghana a critiqué la décision du Pérou de fermer sa frontière.", "closure", True),
    (is_decision_spoken_of, "fr", "Le Pérou a fermé sa frontière.", "closure", False),
    (is_said_after, "fr", "Il est content, a dit le ministre après une rencontre avec le Togo.", "meeting", True),
    (is_said_after, "en", "Ghana's president said after talks with Togo's that he was glad.", "meeting", True),
    (answers, "en", "Ghana expelled two envoys in retaliation for the expulsion of its own.", "expulsion", False),
]  # fmt: skip


@pytest.mark.parametrize(("asked", "language", "text", "type_", "expected"), CASES)
def test_what_is_only_spoken_of(
    asked: Callable[[CueMatch, Clause, Lexicon], bool], language: str, text: str, type_: str, expected: bool
) -> None:
    spots, clause, words = found(text, language, type_)
    assert asked(spots[-1], clause, words) is expected


def test_a_plan_that_is_judged_is_no_act() -> None:
    spots, clause, words = found("Ghana criticised Togo's plan to close its border.", "en", "closure")
    assert is_plan_spoken_of(spots[0], spots[-1], clause, words)


@pytest.mark.parametrize(
    ("language", "text", "type_", "expected"),
    [
        ("fr", "L'attaque contre le Pérou a été vivement dénoncée lundi par le Ghana.", "force", "a ete"),
        ("fr", "Les frappes sur le Pérou ont fait dix morts lundi au Togo.", "force", None),
        ("fr", "La décision du Togo de fermer sa frontière a été critiquée lundi.", "closure", "a ete"),
        ("en", "The expulsion of Peru's envoy was criticised on Monday by Ghana.", "expulsion", "was"),
        ("en", "Ghana expelled Peru's envoy on Monday.", "expulsion", None),
    ],
)
def test_who_judges_what_a_noun_names_stands_behind(
    language: str, text: str, type_: str, expected: str | None
) -> None:
    spots, clause, words = found(text, language, type_)
    judged = judged_behind(spots[-1], clause, words)
    assert (judged is None) == (expected is None)
    assert judged is None or clause.text[judged:].startswith(expected or "")


def test_what_somebody_is_accused_of_is_not_told_as_done() -> None:
    found = drafted("Le Togo, accusé d'avoir livré lundi des armes au Kenya, a réagi.").proposals
    assert "delivery" not in {draft["type"] for draft in found}


def test_what_is_welcomed_is_no_guest() -> None:
    spots, clause, words = found("The sanctions on Togo were welcomed on Monday by Ghana.", "en", "meeting")
    assert is_welcome(spots[0], spots[-1], clause, words)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("L'attaque contre le Pérou a été dénoncée lundi par le Ghana.", []),
        ("Les sanctions contre le Togo ont été saluées lundi par le Ghana.", []),
        ("La décision du Ghana de fermer sa frontière avec le Togo a été critiquée lundi par le Pérou.", []),
        ("The visit of Peru's president to Ghana was hailed on Monday by Togo.", []),
        (
            "L'attaque de dimanche du Togo contre le Pérou a été dénoncée lundi par le Ghana.",
            ["TGO>PER 2025-06-22 force"],
        ),
        (
            "L'expulsion lundi de l'ambassadeur du Pérou par le Ghana a été condamnée par le Togo.",
            ["GHA>PER 2025-06-23 expulsion"],
        ),
    ],
)
def test_who_judges_an_act_did_not_do_it(text: str, expected: list[str]) -> None:
    assert lines(drafted(text)) == expected


def test_what_an_agreement_is_about_is_no_second_event() -> None:
    spots, clause, words = found(
        "Ghana and Togo signed a memorandum on the training of pilots.", "en", "training"
    )
    assert is_subject_matter(spots[-1], spots[0].end, clause, words)


@pytest.mark.parametrize(
    "text",
    [
        "Ghana warned on Monday that Peru could attack.",
        "Ghana warned on Monday against a Peruvian attack on Togo.",
        "Le Ghana a averti mardi que le Pérou pourrait attaquer.",
        "Le ministre ghanéen a mis en garde lundi contre la possibilité d'une attaque du Pérou contre le Togo.",
        "Le Ghana a mis en garde contre les attaques du Pérou et la possibilité d'une attaque du Togo.",
    ],
)
def test_who_warns_of_what_may_happen_threatens_nobody(text: str) -> None:
    assert lines(drafted(text)) == []


def test_a_state_of_things_is_no_act() -> None:
    spots, clause, words = found("Le Ghana fermait sa frontière avec le Togo.", "fr", "closure")
    assert is_background(spots[-1], clause, (), words)


NOT_DONE = [
    "Ghana almost signed the agreement with Peru on Monday.",
    "Ghana signed no agreement with Peru on Monday.",
    "In a novel, Ghana expelled the Peruvian ambassador on Monday.",
    "A fake letter said on Monday that Ghana had expelled the Peruvian envoy.",
    "Ghana's minister visited the Peruvian embassy in Accra on Monday.",
    "Ghana's minister visited a Peruvian company in Accra on Monday.",
    "Ghana's president congratulated his team on Monday on beating Peru.",
    "Ghana signed the Peruvian coach on Monday.",
    "Ghana warned its citizens on Monday against travelling to Peru.",
    "Ghana's national airline landed in Lima on Monday.",
    "Le Ghana a remis lundi à plus tard sa visite au Pérou.",
    "Le Ghana a remis en cause lundi son accord avec le Pérou.",
    "Le Ghana a tenu tête lundi au Pérou.",
    "Le Ghana a tenu lundi à saluer le Pérou.",
    "Le Ghana a livré lundi sa version des faits au Pérou.",
    "Le Ghana a rejoint lundi le Pérou au conseil de sécurité.",
    "Le Ghana a frappé lundi une monnaie à l'effigie du président péruvien.",
    "Le Ghana a failli expulser lundi l'ambassadeur du Pérou.",
    "Le Ghana a condamné lundi un Péruvien à la prison.",
    "Le Ghana a envoyé lundi une équipe au Pérou pour les jeux.",
    "Le président ghanéen a visité lundi un hôpital construit par le Pérou.",
    "Le ministre ghanéen a visité lundi l'ambassade du Pérou à Accra.",
    "Dans un roman, le Ghana attaque le Pérou lundi.",
]


def test_what_was_not_done_or_is_no_such_thing_is_not_told() -> None:
    assert [text for text in NOT_DONE if lines(drafted(text))] == []


def test_who_has_lost_people_in_an_attack_attacked_nobody() -> None:
    assert lines(drafted("Le Ghana a pleuré lundi dix soldats tués dans une attaque au Togo.")) == []
    assert (
        lines(drafted("Le Ghana a reconnu lundi la mort de dix soldats au Togo, tués lors d'un raid.")) == []
    )
    killed = "Le Ghana a tué lundi dix soldats togolais dans une attaque."
    assert lines(drafted(killed)) == ["GHA>TGO 2025-06-23 force"]


JUDGED = {
    "Ghana thanked Peru on Monday for expelling the Togolese envoy.": ["PER>TGO ../2025-06-25 expulsion"],
    "Ghana accused Togo on Monday of supplying arms to Peru.": ["GHA>TGO 2025-06-23 criticism"],
    "Le Ghana a accusé lundi le Togo d'avoir livré des armes au Pérou.": ["GHA>TGO 2025-06-23 criticism"],
    "Le Ghana a remercié lundi le Pérou d'avoir expulsé l'envoyé du Togo.": [
        "PER>TGO ../2025-06-25 expulsion"
    ],
}


def test_who_judges_did_not_do_it() -> None:
    assert {text: lines(drafted(text)) for text in JUDGED} == JUDGED


def test_a_visit_named_again_without_a_day_is_the_one_told_of() -> None:
    text = "Ghana's president arrived in Lima on Monday. This visit comes as the talks in Oslo go on."
    assert lines(drafted(text)) == ["GHA>PER 2025-06-23 visit"]


PROMISED = [
    ("fr", "Le Ghana a promis lundi au Togo la livraison de chars.", True),
    ("fr", "Le Ghana a promis lundi au Togo un second lot de chars.", True),
    ("en", "Ghana promised Togo on Monday the delivery of tanks.", True),
    ("en", "Ghana promised a new shipment of tanks to Togo.", True),
    ("en", "Ghana promised aid in the shipment of tanks to Togo.", False),
    ("en", "Ghana promised aid, welcoming the shipment of tanks to Togo.", False),
    ("en", "Ghana condemned on Monday the shipment of tanks to Togo.", False),
]


@pytest.mark.parametrize(("language", "text", "promised"), PROMISED)
def test_the_object_of_a_promise_is_not_done(language: str, text: str, promised: bool) -> None:
    spots, clause, words = found(text, language, "delivery")
    assert len(spots) > 1
    assert is_what_is_promised(spots[0], spots[-1], clause, words) is promised


ONLY_WRITTEN = [
    ("The sanctions of Ghana on Togo were discussed on Monday by Peru.", []),
    ("Ghana issued on Monday a statement condemning Togo.", ["GHA>TGO 2025-06-23 criticism"]),
    # what a plan that is given up was for
    ("Le Ghana a abandonné lundi son projet d'achat d'avions au Pérou.", ["GHA>PER 2025-06-23 cancellation"]),
    ("Ghana dropped on Monday its plan for a visit to Peru.", ["GHA>PER 2025-06-23 cancellation"]),
]


@pytest.mark.parametrize(("text", "expected"), ONLY_WRITTEN)
def test_what_is_only_written_or_was_only_planned_is_not_done(text: str, expected: list[str]) -> None:
    assert lines(drafted(text)) == expected


NOT_HANDED_OVER = [
    ("Un communiqué que le Ghana a fait parvenir lundi au Togo en dit plus.", []),
    ("The letter that Ghana delivered on Monday to Togo was long.", []),
    ("Les chars que le Ghana a livrés lundi au Togo sont neufs.", ["GHA>TGO 2025-06-23 delivery"]),
    ("Le Pérou a dit dans un communiqué que le Ghana avait livré lundi des chars au Togo.",
     ["GHA>TGO 2025-06-23 delivery"]),
    ("Le Ghana a jugé lundi insuffisantes les garanties de sécurité fournies par le Togo.", []),
    ("Les données ont été fournies lundi par le Ghana au Togo.", []),
    ("Le blé fourni par le Ghana est arrivé lundi au Togo.", ["GHA>TGO 2025-06-23 delivery"]),
    ("The information supplied on Monday by Ghana to Togo led to arrests.", []),
    ("Au menu de l'entrevue, lundi : la coopération et les liens du Ghana avec le Togo.", []),
    ("On the agenda of Monday's talks: Ghana's ties with Togo.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), NOT_HANDED_OVER)
def test_a_message_is_no_delivery_and_a_topic_no_party(text: str, expected: list[str]) -> None:
    assert lines(drafted(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ghana freed Togo's arrested envoy on Monday, it is said.", ["GHA>TGO 2025-06-23 release"]),
        ("Ghana's minister visits Togo's wounded soldiers in Accra on Monday, it is said.", []),
        ("Ghana's army wounded ten Togolese on Monday, it is said.", ["GHA>TGO 2025-06-23 force"]),
    ],
)
def test_a_participle_behind_its_owner_tells_of_no_act(text: str, expected: list[str]) -> None:
    assert [told for told in lines(drafted(text)) if "visit" not in told] == expected


TO_ONESELF = [  # a verb that has its own subject for its object, or that is part of a phrase
    ("Des paramilitaires ghanéens se livrent au trafic de drogue au Togo.", []),
    ("Les présidents ghanéen et togolais se sont livrés lundi à un exercice de séduction.", []),
    ("L'ambassadeur ghanéen à Lomé s'est livré lundi à une critique du Togo.",
     ["GHA>TGO 2025-06-23 criticism"]),
    ("Le président togolais s'est rappelé lundi au bon souvenir du Ghana.", []),
    ("Le Togo se demande depuis lundi si le Ghana va céder.", []),
    ("L'avion ghanéen s'est arrêté lundi au Togo.", []),
    ("Le Ghana s'est promis lundi de ne plus aider le Togo.", []),
    ("Le Ghana s'est engagé lundi dans une impasse avec le Togo.", []),
    ("Le Ghana s'est engagé lundi à livrer des camions au Togo.", ["GHA>TGO 2025-06-23 pledge"]),
    ("Le ministre ghanéen s'est rendu compte lundi que le Togo ne céderait pas.", []),
    ("Le ministre ghanéen s'est rendu lundi au Togo.", ["GHA>TGO 2025-06-23 visit"]),
    ("Le Ghana a attaqué lundi la politique du Togo.", []),
    ("Le Ghana a attaqué lundi le Togo.", ["GHA>TGO 2025-06-23 force"]),
    ("Ghana's minister delivered himself on Monday of a tirade against Togo.", []),
    ("Ghana met on Monday with resistance from Togo.", []),
    ("Ghana's president met on Monday with Togo's president.", ["GHA>TGO 2025-06-23 meeting"]),
    ("Ghana closed the door on Monday to talks with Togo.", ["GHA>TGO 2025-06-23 refusal"]),
    ("Ghana attacked on Monday Togo's record.", []),
    ("Ghana attacked on Monday Togo's northern border.", ["GHA>TGO 2025-06-23 force"]),
]  # fmt: skip


def test_what_is_done_to_oneself_or_is_only_a_phrase_is_no_such_act() -> None:
    assert {text: lines(drafted(text)) for text, _ in TO_ONESELF} == dict(TO_ONESELF)


TO_ANOTHER = [  # whom it is about is only a pronoun
    ("Le Ghana l'a accusé lundi d'avoir cédé au Togo.", []),
    ("Accra l'avait ensuite exhorté lundi à quitter le Togo.", []),
    ("Le Ghana l'a menacé lundi de représailles au Togo.", []),
    ("Le Ghana les a félicités lundi de leur victoire au Togo.", []),
    ("Le Ghana a exhorté lundi le Togo à quitter le Mali.", ["GHA>TGO 2025-06-23 request"]),
    ("Le Ghana l'a mis en garde lundi contre toute attaque contre le Togo.", []),
    ("Le Ghana a mis en garde lundi le Togo contre toute attaque contre le Bénin.",
     ["GHA>TGO 2025-06-23 threat"]),
    ("Ghana urged it on Monday to leave Togo.", []),
    ("Ghana threatened it on Monday with strikes on Togo.", []),
    ("Ghana urged Togo on Monday to leave Mali.", ["GHA>TGO 2025-06-23 request"]),
]  # fmt: skip


def test_what_is_done_to_somebody_meant_by_a_pronoun_is_done_to_nobody_named_behind() -> None:
    assert {text: lines(drafted(text)) for text, _ in TO_ANOTHER} == dict(TO_ANOTHER)


# what somebody recalls, hails or fears is not what they do, whatever stands before it in a list
RECALLED = {
    "Le Togo a rappelé lundi la visite du président péruvien.": [],
    "Le Togo a rappelé lundi son ambassadeur au Pérou.": ["TGO>PER 2025-06-23 recall"],
    "Le Togo a accueilli favorablement, lundi, la signature par le Ghana et le Pérou d'un accord.": [],
    "Le Togo a accueilli avec soulagement lundi la nouvelle du Pérou.": [],
    "Le Togo a accueilli lundi le président péruvien.": ["PER>TGO 2025-06-23 meeting"],
    "Putin views the arrival of US troops in Poland on Monday as a threat.": [],
    "Ghana sees Monday's visit of Peru's king to Togo as a provocation.": [],
    "Le Ghana considère la visite lundi du roi péruvien au Togo comme une provocation.": [],
    "The meeting comes at the urging of Malta and Italy.": [],
    "Peru's threat of new sanctions on Ghana was made on Monday.": ["PER>GHA 2025-06-23 threat"],
    "The Ghanaian minister spoke on Monday in Lima of the growing threat of piracy.": [],
}


def test_what_is_recalled_or_feared_is_no_act_of_who_speaks() -> None:
    assert {text: lines(drafted(text)) for text in RECALLED} == RECALLED


CONSIDERED = {  # what is only talked over is not done
    "Two Kenyan envoys held talks with Ugandan officials on Monday on reopening the border.": [
        "KEN>UGA 2025-06-23 meeting"
    ],
    "Vietnam's minister briefed Thailand's on Monday on expelling two Laotian diplomats.": [],
    "Kenya's parliament debated on Monday expelling the Ugandan ambassador.": [],
    "Chile is weighing cutting ties with Peru, its president said on Monday.": [],
    "Latvia's president spoke with Estonia's on Monday about closing the border with Russia.": [
        "LVA>EST 2025-06-23 call"
    ],
    "Kenya went ahead on Monday with expelling the Ugandan ambassador.": ["KEN>UGA 2025-06-23 expulsion"],
    "Peru and Chile agreed on Monday on reopening the border.": ["PER>CHL 2025-06-23 agreement"],
    "Togo insisted on Monday on closing its border with Ghana.": ["TGO>GHA 2025-06-23 closure"],
    "Latvia kept on Monday its promises to Estonia.": [],
}


@pytest.mark.parametrize(("text", "expected"), CONSIDERED.items())
def test_what_is_only_talked_over_is_not_done(text: str, expected: list[str]) -> None:
    assert lines(drafted(text)) == expected


SPOKEN = {  # another's act is not done by speaking of it, nor anything delivered by flying
    "Togo's foreign minister spoke on Monday at the UN about Ghana's closure of the border.": [],
    "Norway's minister told parliament on Monday about Russia's suspension of the treaty.": [],
    "Ghana's king announced on Monday the closure of the border with Togo.": ["GHA>TGO 2025-06-23 closure"],
    "Kenyan ministers flew to Kampala on Monday aboard a Ugandan plane.": ["KEN>UGA 2025-06-23 visit"],
    "Peru's minister flew to Chile on Monday in a military helicopter.": ["PER>CHL 2025-06-23 visit"],
    "Norway flew ten generators to Ukraine on Monday.": ["NOR>UKR 2025-06-23 delivery"],
    "Ghana struck down on Tuesday its accord with Togo.": ["GHA>TGO 2025-06-24 cancellation"],
    "Kenya and Norway struck a deal on Monday.": ["KEN>NOR 2025-06-23 agreement"],
}


@pytest.mark.parametrize(("text", "expected"), SPOKEN.items())
def test_what_another_did_is_only_spoken_of(text: str, expected: list[str]) -> None:
    assert lines(drafted(text)) == expected
