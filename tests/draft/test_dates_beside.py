"""A noun, a participle or a promise beside an act has a day of its own, which is not that of the act."""

from __future__ import annotations

import pytest

from tests.draft.texts import drafted, lines

# Published on Wednesday 25 June 2025.
TOLD = [
    # what is set off before the verb has a day of its own
    ("Le ministre ghanéen, né le 19 juin 1970, a rencontré son homologue togolais.",
     ["GHA>TGO ../2025-06-25 meeting"]),
    ("Le président ghanéen, réélu en mai, a condamné le Togo.", ["GHA>TGO ../2025-06-25 criticism"]),
    ("Investi le 19 juin, le président ghanéen a promis une aide au Togo.", ["GHA>TGO ../2025-06-25 pledge"]),
    ("Sworn in on June 19, the Ghanaian president pledged aid to Togo.", ["GHA>TGO ../2025-06-25 pledge"]),
    ("The Ghanaian minister, born on June 19, 1970, met his Togolese counterpart.",
     ["GHA>TGO ../2025-06-25 meeting"]),
    ("Réunis lundi à Lima, le Ghana et le Togo ont signé un accord.", ["GHA>TGO 2025-06-23 agreement"]),
    ("Gathered on Monday in Lima, Ghana and Togo signed an agreement.",
     ["GHA>TGO 2025-06-23 agreement", "GHA>TGO 2025-06-23 meeting"]),
    # those handed over were taken on another day
    ("Le Pérou a fait savoir samedi qu'il avait remis au Ghana dix de ses militaires, capturés lors d'affrontements "
     "le mois dernier.", ["PER>GHA 2025-06-21 release"]),
    ("Le Pérou a livré au Ghana dix camions saisis lors d'une opération en mai.", ["PER>GHA ../2025-06-25 delivery"]),
    ("Le Pérou a expulsé deux Ghanéens, arrêtés lors d'une manifestation lundi.",
     ["PER>GHA ../2025-06-25 expulsion"]),
    ("Le Pérou a remis jeudi au Ghana un suspect arrêté en mai.", ["PER>GHA 2025-06-19 release"]),
    ("Peru released ten Ghanaian soldiers captured during fighting in May.", ["PER>GHA ../2025-06-25 release"]),
    ("Peru on Monday released ten Ghanaian soldiers captured during fighting in May.",
     ["PER>GHA 2025-06-23 release"]),
    ("Peru extradited to Ghana a former minister convicted in 2023 of fraud.", ["PER>GHA ../2025-06-25 release"]),
    ("Peru summoned Ghana's envoy and arrested on Monday two Ghanaian spies.",
     ["PER>GHA ../2025-06-25 summons", "PER>GHA 2025-06-23 arrest"]),
    # what was done to a noun behind the verb, or is to be
    ("Ghana announced the delivery to Peru of ten trucks ordered in May.", []),
    ("Le Pérou a reçu la dernière livraison de camions achetés en mai au Ghana.", ["GHA>PER ../2025-06-25 delivery"]),
    ("Ghana delivered to Peru ten trucks ordered in 2021.", ["GHA>PER ../2025-06-25 delivery"]),
    ("Ghana's king called his Peruvian counterpart on Monday to thank him for aid delivered after the floods of May.",
     ["GHA>PER 2025-06-23 call"]),
    # a relative clause without its "that"
    ("Ghana and Peru initialled on Monday the border deal they negotiated in 2007.",
     ["GHA>PER 2007 negotiation", "GHA>PER 2025-06-23 agreement"]),
    ("Ghana closed in May the embassy it opened on Monday in Peru.", ["GHA>PER 2025-05 closure"]),
    ("In a letter seen on Monday, Ghana asked Peru for fuel.", ["GHA>PER ../2025-06-25 request"]),
    ("Dans une note obtenue lundi, le Ghana a accusé le Pérou d'espionnage.", ["GHA>PER ../2025-06-25 criticism"]),
    ("Ghana obtained on Monday a loan of $3m from Peru.", ["PER>GHA 2025-06-23 loan"]),
    ("Ghana donated to Peru vaccines expiring in August.", ["GHA>PER ../2025-06-25 donation"]),
    ("Ghana expelled the Peruvian ambassador appointed in May.", ["GHA>PER ../2025-06-25 expulsion"]),
    ("Ghana suspended talks with Peru scheduled for Monday.", ["GHA>PER ../2025-06-25 suspension"]),
    ("Ghana cancelled the visit of Peru's president planned for Monday.",
     ["GHA>PER ../2025-06-25 cancellation"]),
    ("Ghana broke off relations with Peru established in 1960.", ["GHA>PER ../2025-06-25 rupture"]),
    ("Ghana signed an agreement with Peru to be ratified in July.",
     ["GHA>PER ../2025-06-25 agreement", "GHA>PER 2025-07 ratification planned"]),
    ("Le Ghana a signé avec le Pérou un accord à ratifier en juillet.", ["GHA>PER ../2025-06-25 agreement"]),
    ("Le Ghana a livré au Pérou dix camions commandés en 2021.", ["GHA>PER ../2025-06-25 delivery"]),
    ("Le Ghana a levé les sanctions imposées au Pérou en 2020.", ["GHA>PER ../2025-06-25 lifting"]),
    ("Le Ghana a rouvert son ambassade au Pérou fermée en 2020.", ["GHA>PER ../2025-06-25 restoration"]),
    ("Le Ghana a annulé la visite du président péruvien prévue lundi.", ["GHA>PER ../2025-06-25 cancellation"]),
    ("Le Ghana et le Pérou ont repris les vols suspendus lundi.", ["GHA>PER ../2025-06-25 restoration"]),
    ("Le Ghana a exhorté le Pérou à tenir ses élections en juillet.", ["GHA>PER ../2025-06-25 request"]),
    # so has what stands before the verb
    ("Les camions commandés en 2021 ont été livrés au Pérou par le Ghana.", ["GHA>PER ../2025-06-25 delivery"]),
    ("Les marins péruviens arrêtés en mai ont été libérés lundi par le Ghana.", ["GHA>PER 2025-06-23 release"]),
    ("Le ministre péruvien nommé en mai a rencontré son homologue ghanéen.", ["PER>GHA ../2025-06-25 meeting"]),
    ("The Peruvian sailors arrested in May were freed by Ghana on Monday.", ["GHA>PER 2025-06-23 release"]),
    ("Ghana signed on Monday a law banning imports from Togo.", ["GHA>TGO 2025-06-23 sanction"]),
    # and since when somebody is in office
    ("En poste depuis lundi, le ministre ghanéen a appelé son homologue péruvien.",
     ["GHA>PER ../2025-06-25 call"]),
    ("Le Togo est depuis lundi sous le feu des critiques du Ghana.", ["GHA>TGO 2025-06-23 criticism"]),
    ("Depuis mai, le Ghana a livré dix camions au Pérou.", ["GHA>PER 2025-05 delivery"]),
    # a letter has the day that it bears, not that on which it was seen; goods are due on their own
    ("In a letter dated 3 May and seen on Monday by Reuters, Ghana asked Peru for fuel.",
     ["GHA>PER 2025-05-03 request"]),
    ("Dans une note datée du 3 mai et obtenue lundi par l'AFP, le Ghana a accusé le Pérou d'espionnage.",
     ["GHA>PER 2025-05-03 criticism"]),
    ("Ghana sold Peru ten planes deliverable in July.", ["GHA>PER ../2025-06-25 sale"]),
    ("Ghana bought from Peru ten planes for delivery in July.", ["GHA>PER ../2025-06-25 purchase"]),
    ("Le Ghana a vendu au Pérou un navire livrable en juillet.", ["GHA>PER ../2025-06-25 sale"]),
    # so has who died
    ("Luis Varga, fils du général Varga, mort en 2003, a été extradé d'Espagne vers l'Italie.",
     ["ESP>ITA ../2025-06-25 release"]),
    # the eve of talks is not their day
    ("On Monday, the eve of talks in Lima, Ghana and Peru signed a trade agreement.",
     ["GHA>PER 2025-06-23 agreement", "GHA>PER 2025-06-25/.. meeting planned"]),
    ("Le Ghana a expulsé lundi, veille du sommet, deux diplomates péruviens.", ["GHA>PER 2025-06-23 expulsion"]),
    # two days are no interval, unless they follow one another
    ("Ghana struck camps in Togo on 21 and 29 August 2024.", ["GHA>TGO 2024-08 force"]),
    ("Ghana struck camps in Togo on 21 and 22 August 2024.", ["GHA>TGO 2024-08-21/2024-08-22 force"]),
    ("Ghana held talks with Togo between 21 and 29 August 2024.", ["GHA>TGO 2024-08-21/2024-08-29 meeting"]),
    ("Le Ghana a frappé des camps au Togo les 21 et 29 août 2024.", ["GHA>TGO 2024-08 force"]),
    ("Le Ghana a frappé des camps au Togo du 21 au 29 août 2024.", ["GHA>TGO 2024-08-21/2024-08-29 force"]),
    # nor is it since when something was done again and again
    ("Ghana's president has visited Peru three times since May 2023.", ["GHA>PER ../2025-06-25 visit"]),
    ("Ghana has expelled dozens of Peruvian nationals since early 2022, the ministry said on Monday.",
     ["GHA>PER ../2025-06-25 expulsion"]),
    ("Since March 2023, Ghana and Peru have signed ten agreements.", ["GHA>PER ../2025-06-25 agreement"]),
    ("Ghana has closed its border with Peru since May 2023.", ["GHA>PER 2023-05 closure"]),
    ("Ghana has trained Peruvian troops since May 2023.", ["GHA>PER 2023-05 training"]),
    ("Depuis mars 2023, le Ghana a imposé des sanctions à 25 responsables péruviens.",
     ["GHA>PER ../2025-06-25 sanction"]),
    ("Le président ghanéen s'est rendu trois fois au Pérou depuis mai 2023.", ["GHA>PER ../2025-06-25 visit"]),
    ("Le président ghanéen est en visite au Pérou depuis lundi.", ["GHA>PER 2025-06-23 visit"]),
    ("L'armée ghanéenne bombarde depuis lundi des positions péruviennes.", ["GHA>PER 2025-06-23 force"]),
    # but the day before it, or of what only names where it was done, is the act's
    ("Ghana and Peru signed on Monday an agreement concluded in May.", ["GHA>PER 2025-06-23 agreement"]),
    ("Ghana freed Togo's arrested envoy on Monday.", ["GHA>TGO 2025-06-23 release"]),
    ("Ghana and Peru signed an agreement at a ceremony held on Monday.", ["GHA>PER 2025-06-23 agreement"]),
    # whose day it is
    ("Ghana rejected Peru's demand of Monday.", ["GHA>PER ../2025-06-25 refusal"]),
    ("Ghana's president met Peru's president before Monday's summit.", ["GHA>PER ../2025-06-25 meeting"]),
    ("Ghana has rejected a June 3 Peruvian offer of talks.", ["GHA>PER ../2025-06-25 refusal"]),
    ("Ghana delivered ten trucks to Peru before the June 3 election.", ["GHA>PER ../2025-06-25 delivery"]),
    ("Ghana and Peru exchanged prisoners under a June 3 deal.", ["GHA>PER ../2025-06-25 release"]),
    ("Ghana and Peru signed the June 3 agreement in Accra.", ["GHA>PER 2025-06-03 agreement"]),
    ("Ghana launched a June 3 raid on Peru.", ["GHA>PER 2025-06-03 force"]),
    ("Ghana voted for Peru in a June 3 ballot.", ["GHA>PER 2025-06-03 vote_for"]),
    ("Ghana held Monday's talks with Peru.", ["GHA>PER 2025-06-23 meeting"]),
    ("Ghana voted for Peru in Monday's ballot.", ["GHA>PER 2025-06-23 vote_for"]),
    ("Ghana and Peru signed a pact in the early hours of Monday.", ["GHA>PER 2025-06-23 agreement"]),
    ("Le Ghana a rejeté la demande péruvienne de lundi.", ["GHA>PER ../2025-06-25 refusal"]),
    ("Le Ghana et le Pérou ont signé un accord dans la nuit de lundi.", ["GHA>PER 2025-06-23 agreement"]),
    ("Le président ghanéen s'est rendu au Pérou du 3 au 5 juin.", ["GHA>PER 2025-06-03/2025-06-05 visit"]),
    # what talks are about, and what follows them
    ("Ghana's minister was in Lima on Monday and discussed many issues between Accra and Peru, including the prospect "
     "of a summit on Thursday.", ["GHA>PER 2025-06-23 visit"]),
    ("Ghana's minister held talks with his Peruvian counterpart, then a press conference on Tuesday.",
     ["GHA>PER ../2025-06-25 meeting"]),
    ("Ghana's president called his Peruvian counterpart about preparations for the summit on Friday.",
     ["GHA>PER ../2025-06-25 call"]),
    ("Ghana and Peru held talks, including on trade, on Friday.", ["GHA>PER 2025-06-20 meeting"]),
    ("Ghana's president met several leaders, including Peru's president on Monday.",
     ["GHA>PER 2025-06-23 meeting"]),
    ("Les présidents ghanéen et péruvien ont discuté de la perspective d'un sommet jeudi.",
     ["GHA>PER ../2025-06-25 meeting"]),
    ("Le président ghanéen est arrivé lundi à Lima. Au programme : dîner avec le président péruvien, puis défilé "
     "militaire vendredi.", ["GHA>PER 2025-06-23 visit"]),
    ("Le ministre ghanéen s'est rendu lundi au Pérou puis mardi au Chili.",
     ["GHA>CHL 2025-06-24 visit", "GHA>PER 2025-06-23 visit"]),
    # to what somebody is invited
    ("Ghana invited Peru's president to a summit on Monday.", ["GHA>PER ../2025-06-25 invitation"]),
    ("Ghana on Monday invited Peru's president to a summit.", ["GHA>PER 2025-06-23 invitation"]),
    ("Ghana extended an invitation to the Peruvian president on Monday.", ["GHA>PER 2025-06-23 invitation"]),
    ("Le Ghana a invité le président péruvien à un sommet lundi.", ["GHA>PER ../2025-06-25 invitation"]),
    # what a sentence opens with has not the day of what its subject did, but for those received then
    ("Accusé d'espionnage par le Togo, le Ghana a fermé lundi sa frontière.",
     ["GHA>TGO 2025-06-23 closure", "TGO>GHA ../2025-06-25 criticism"]),
    ("Expelled by Togo, the Ghanaian envoys marched on Monday.", ["TGO>GHA ../2025-06-25 expulsion"]),
    ("Expelled by Togo on Monday, the Ghanaian envoys marched.", ["TGO>GHA 2025-06-23 expulsion"]),
    ("Reçu par le roi du Maroc, le ministre ghanéen a parlé de paix lundi.", ["GHA>MAR 2025-06-23 meeting"]),
    # nor is the day of an aside, or of owning up, that of what is made known
    ("Le roi du Ghana, élu le 3 mai, a indiqué que le Ghana avait fermé son ambassade au Mali.",
     ["GHA>MLI ../2025-06-25 closure"]),
    ("Le Ghana a indiqué lundi qu'il avait fermé son ambassade au Mali.", ["GHA>MLI 2025-06-23 closure"]),
    ("Le Kenya a reconnu lundi avoir livré des armes au Soudan.", ["KEN>SDN ../2025-06-25 delivery"]),
    ("Le ministre kényan a reconnu lundi que le Kenya avait livré des armes au Soudan.",
     ["KEN>SDN ../2025-06-25 delivery"]),
    ("Le Kenya a annoncé lundi avoir livré des armes au Soudan.", ["KEN>SDN 2025-06-23 delivery"]),
    ("Luis Ek, minister of trade, announced on Monday that, in reply, Ghana had closed its embassy in Mali.",
     ["GHA>MLI 2025-06-23 closure"]),
    ("Ghana acknowledged on Monday having sold arms to Togo.", ["GHA>TGO ../2025-06-25 sale"]),
    ("Ghana's president recalled on Monday that Ghana had cut ties with Togo.",
     ["GHA>TGO ../2025-06-25 rupture"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_what_stands_beside_has_its_own_day(text: str, expected: list[str]) -> None:
    assert sorted(lines(drafted(text))) == expected


SET_OFF = {
    "Ghana's envoy, expelled from Togo in 2019, met Peru's president on Monday.": [
        "GHA>PER 2025-06-23 meeting",
        "TGO>GHA 2019 expulsion",
    ],
    "Ghana's envoy, expelled by Togo, met Peru's president on Monday.": [
        "GHA>PER 2025-06-23 meeting",
        "TGO>GHA ../2025-06-25 expulsion",
    ],
    "Ghana, criticised by Togo on Sunday, recalled its ambassador to Togo on Monday.": [
        "GHA>TGO 2025-06-23 recall",
        "TGO>GHA 2025-06-22 criticism",
    ],
    "Ghana's president, accompanied by his wife, visited Togo, a neighbour, on Monday.": [
        "GHA>TGO 2025-06-23 visit"
    ],
}


@pytest.mark.parametrize(("text", "expected"), SET_OFF.items())
def test_what_is_set_off_has_no_date_but_its_own(text: str, expected: list[str]) -> None:
    assert sorted(lines(drafted(text))) == expected


POSTED = {  # where troops are is no news of the day on which somebody meets them
    "Finland's premier met Finnish peacekeepers stationed in Lebanon on Tuesday.": [
        "FIN>LBN ../2025-06-25 deployment"
    ],
    "Norway's king visited Norwegian troops deployed in Latvia on Monday.": [
        "NOR>LVA ../2025-06-25 deployment"
    ],
    "Norway will bring home by Friday the troops stationed in Latvia.": [],
    "Two hundred Norwegian soldiers were deployed in Latvia on Monday.": ["NOR>LVA 2025-06-23 deployment"],
    "Norway deployed 200 soldiers in Latvia on Monday.": ["NOR>LVA 2025-06-23 deployment"],
}


@pytest.mark.parametrize(("text", "expected"), POSTED.items())
def test_where_troops_are_is_not_dated_by_who_meets_them(text: str, expected: list[str]) -> None:
    assert lines(drafted(text)) == expected


LISTED = {  # each noun of an enumeration has its own day
    "Togo hailed the visit of 3 April of the Ghanaian minister and the closure of Peru's base.": [
        "GHA>TGO 2025-04-03 visit"
    ],
    "Le Pérou et le Togo ont tenu la réunion du 3 avril et la rencontre du 5 avril.": [
        "PER>TGO 2025-04-03 meeting", "PER>TGO 2025-04-05 meeting"
    ],
}  # fmt: skip


def test_a_noun_of_an_enumeration_has_no_day_of_the_one_before() -> None:
    assert {text: sorted(lines(drafted(text))) for text in LISTED} == LISTED


BEGUN = {  # talks said to have begun are not to come, and their day is not that of what is planned in them
    "India and China planned to resolve disputes in boundary talks begun on Monday.": ["IND>CHN 2025-06-23 meeting"],
    "India and China planned to resolve disputes in boundary talks held Monday.": ["IND>CHN 2025-06-23 meeting"],
    "India and China plan to sign a pact in talks started Monday.": [
        "IND>CHN 2025-06-23 meeting", "IND>CHN 2025-06-25/.. agreement planned"
    ],
    "L'Inde et la Chine comptent régler leurs différends dans des pourparlers entamés lundi.": [
        "IND>CHN 2025-06-23 negotiation", "IND>CHN 2025-06-25/.. agreement planned"
    ],
    "A meeting on trade between Ghana and Togo was held on Monday.": ["GHA>TGO 2025-06-23 meeting"],
}  # fmt: skip


def test_the_day_of_talks_that_have_begun_is_theirs() -> None:
    assert {text: sorted(lines(drafted(text))) for text in BEGUN} == BEGUN


INVITED_TO = {  # when a guest is to come is not when he was invited
    "Peru's envoy handed Chile's president a letter on Monday inviting him to Lima in July.": [
        "PER>CHL 2025-06-23 invitation"
    ],
    "Kenya's president invited Uganda's president to Kenya in August.": ["KEN>UGA ../2025-06-25 invitation"],
    "Latvia's president, inviting his Estonian counterpart to Riga in September, praised ties on Monday.": [
        "LVA>EST 2025-06-23 invitation"
    ],
    "Ghana invited Peru's king to Accra on Monday.": ["GHA>PER 2025-06-23 invitation"],
    "Togo's leader is to be sworn in on Friday in the presence of Ghana's president.": [],
}


def test_when_a_guest_is_to_come_is_not_when_he_was_invited() -> None:
    assert {text: lines(drafted(text)) for text in INVITED_TO} == INVITED_TO


IN_OFFICE = [  # since when somebody is what they are
    (
        "Le président togolais, arrivé au pouvoir en avril, effectue une visite au Ghana.",
        ["TGO>GHA ../2025-06-25 visit"],
    ),
    ("Togo's president, in power since 2005, visited Ghana.", ["TGO>GHA ../2025-06-25 visit"]),
    ("Le président togolais, né en 1960, visite lundi le Ghana.", ["TGO>GHA 2025-06-23 visit"]),
]


def test_since_when_somebody_is_in_office_is_no_day_of_an_act() -> None:
    assert {text: lines(drafted(text)) for text, _ in IN_OFFICE} == dict(IN_OFFICE)


WHICH_ONE = {  # a verb that says which noun is meant has not the day on which the noun is spoken of
    "It is crucial that the treaty Ghana signed with Togo is respected, the Ghanaian president said on Monday.": [
        "GHA>TGO ../2025-06-25 agreement"
    ],
    "The agreement Kenya signed with Uganda must be kept, its president said on Monday.": [
        "KEN>UGA ../2025-06-25 agreement"
    ],
    "The deal that Peru signed with Chile is good, the Peruvian foreign minister said on Monday.": [
        "PER>CHL ../2025-06-25 agreement"
    ],
    "Il est important que l'accord signé par le Ghana avec le Togo soit respecté, a déclaré lundi le ministre.": [
        "TGO>GHA ../2025-06-25 agreement"
    ],
    "Kenya signed an agreement with Uganda, its president said on Monday.": ["KEN>UGA 2025-06-23 agreement"],
    "Ministers met in Lima, where Peru signed a pact with Chile, the ministry said on Monday.": [
        "PER>CHL 2025-06-23 agreement"
    ],
    "The agreement Kenya signed with Uganda on Monday covers trade, its president said.": [
        "KEN>UGA 2025-06-23 agreement"
    ],
}


def test_a_verb_that_says_which_noun_is_meant_has_not_the_day_of_speaking() -> None:
    assert {text: lines(drafted(text)) for text in WHICH_ONE} == WHICH_ONE
