"""Tests of `relations/draft/roles.py`: the preposition before a name, across articles, numbers and dates."""

from __future__ import annotations

from relations.draft.roles import role
from tests.draft.texts import drafted, lines, split

ROLES = {
    "fr": {
        "Le ministre se rend au *Pérou.": "to",
        "Des *instructeurs péruviens sont arrivés.": "",
        "Le 31 mai 2010, des *troupes péruviennes ont attaqué.": "",
        "Il a parlé de la Norvège, des *Etats-Unis et du Togo.": "of",
        "Il a expulsé une dizaine de *diplomates péruviens.": "",
        "Il aide les populations du *Pérou.": "of",
        "La décision du *Pérou est connue.": "gen",
        "Il a parlé avec plusieurs de ses homologues, notamment le *ministre péruvien.": "with",
        "Il a vu de nombreux dirigeants africains, dont le *président togolais.": "",
        "Il a fourni du riz à six pays, parmi lesquels le *Togo.": "to",
        "Il a parlé du conflit, notamment au *Togo.": "to",
        "Il a reçu près de *300 Péruviens.": "",
        "Il a reçu moins de dix *diplomates péruviens.": "",
        "La ville est près de la *Norvège.": "of",
        "Il a rendu visite à son grand voisin, le *Togo.": "to",
        "Il a dénoncé devant l'*ONU le mur de son voisin.": "under",
        "Il a refoulé trois navires en route vers la *Syrie.": "under",
        "Le pacte entre le petit pays et le *Pérou est connu.": "between",
        "Il a attaqué un navire au large d'*Oman.": "under",
    },
    "en": {
        "The minister travelled to *Peru.": "to",
        "He met with two *Peruvian envoys.": "with",
        "He met with a number of leaders on Monday, including *Peru's president.": "with",
        "He met several African leaders, including *Togo's president.": "",
        "He spoke of the war, including *Peru's part in it.": "on",
        "He sent home up to *300 Peruvian soldiers.": "",
        "He signed a treaty with his closest ally, *Peru.": "with",
        "He called in *Peruvian envoys.": "",
        "He called off *Peru's visit.": "",
        "He seized a ship off *Peru.": "under",
        "The pact between the island nation and *Peru is known.": "between",
        "He came for the talks between neighbours *Peru and Chile.": "between",
        "They held drills around *Peru.": "in",
    },
}


def test_the_role_is_that_of_the_preposition_before() -> None:
    found = {}
    for language, texts in ROLES.items():
        for text in texts:
            [sentence], words = split(text.replace("*", ""), language)
            found[text] = role(sentence, text.index("*"), words)
    assert found == {text: wanted for texts in ROLES.values() for text, wanted in texts.items()}


SIGNED_BY = {  # who signs a statement that opens a sentence acts
    "A communique from Togo's army accused Ghana on Monday of shelling a village.": [
        "TGO>GHA 2025-06-23 criticism"
    ],
    "A statement of the Finnish foreign ministry on Monday announced the expulsion of two Norwegian diplomats.": [
        "FIN>NOR 2025-06-23 expulsion"
    ],
    "Un communiqué de la présidence kényane a annoncé lundi l'expulsion de deux diplomates ougandais.": [
        "KEN>UGA 2025-06-23 expulsion"
    ],
    "A letter from Togo's king was received on Monday by Ghana's president.": [],
}


def test_who_signs_a_statement_acts() -> None:
    assert {text: lines(drafted(text)) for text in SIGNED_BY} == SIGNED_BY


BEFORE_WHOM = {  # who only hears it is not blamed
    "Le président ghanéen a dénoncé lundi devant son homologue péruvien les attaques de pirates.": [],
    "Le ministre kényan a critiqué lundi devant l'Union africaine la lenteur des secours.": [],
    "Le Ghana a accusé lundi devant le Conseil de sécurité le Togo d'armer les rebelles.": [
        "GHA>TGO 2025-06-23 criticism"
    ],
    "Le Ghana a porté plainte lundi devant la Cour de La Haye contre le Togo.": [
        "GHA>TGO 2025-06-23 criticism"
    ],
}


def test_who_only_hears_a_judgement_is_not_judged() -> None:
    assert {text: lines(drafted(text)) for text in BEFORE_WHOM} == BEFORE_WHOM


WITH_HELP = {  # who only helps is no side
    "Le Ghana a bombardé lundi des rebelles avec l'appui du Togo.": [],
    "Le Ghana a livré lundi dix camions au Togo avec le soutien de la Norvège.": [
        "GHA>TGO 2025-06-23 delivery"
    ],
    "With the help of Norway, Ghana delivered ten trucks to Togo on Monday.": ["GHA>TGO 2025-06-23 delivery"],
    "Ghana sent trucks on Monday with support from Norway.": [],
}


def test_who_only_helps_is_no_side() -> None:
    assert {text: lines(drafted(text)) for text in WITH_HELP} == WITH_HELP


AIRPORTS = {  # where somebody is received is no country that visits
    "William Ruto accueille le président tanzanien à son arrivée au palais de Nairobi, le 14 mai 2025.": [
        "TZA>KEN 2025-05-14 visit"
    ],
    "Le président kényan reçoit la présidente tanzanienne à son arrivée à l'aéroport de Nairobi lundi.": [
        "TZA>KEN 2025-06-23 visit"
    ],
    "Un diplomate kényan a été arrêté lundi à l'aéroport de Dodoma.": ["TZA>KEN 2025-06-23 arrest"],
    "Le Togo a attaqué lundi l'aéroport d'Accra.": ["TGO>GHA 2025-06-23 force"],
}


def test_an_airport_or_a_palace_is_where_its_town_is() -> None:
    assert {text: lines(drafted(text)) for text in AIRPORTS} == AIRPORTS


FOR_ITS_NEEDS = {  # arms for a force's equipment go to it
    "Une cargaison d'armes serbes, destinées à l'équipement de l'armée zambienne, est arrivée mardi à Lusaka.": [
        "SRB>ZMB 2025-06-24 delivery"
    ],
    "Un lot de camions péruviens, destinés à la modernisation de l'armée ghanéenne, est arrivé lundi à Accra.": [
        "PER>GHA 2025-06-23 delivery"
    ],
    "Une cargaison de munitions bulgares, destinée aux besoins de l'armée ougandaise, est arrivée lundi à Kampala.": [
        "BGR>UGA 2025-06-23 delivery"
    ],
    "Des hélicoptères russes, destinés au renforcement des moyens de l'armée malienne, sont arrivés lundi à Bamako.": [
        "RUS>MLI 2025-06-23 delivery"
    ],
    "Un lot de drones chinois, commandés pour l'équipement des forces ghanéennes, a été livré lundi à Accra.": [
        "CHN>GHA 2025-06-23 delivery"
    ],
    "A cargo of Bulgarian arms for the needs of the Ugandan army reached Kampala on Monday.": [
        "BGR>UGA 2025-06-23 delivery"
    ],
    "Serbian arms intended for the use of the Zambian army were delivered on Monday.": [
        "SRB>ZMB 2025-06-23 delivery"
    ],
    "Une cargaison d'armes de l'armée serbe est arrivée mardi à Lusaka.": ["SRB>ZMB 2025-06-24 delivery"],
    "La Serbie et la Zambie ont signé lundi un accord sur l'équipement de l'armée zambienne.": [
        "SRB>ZMB 2025-06-23 agreement"
    ],
}


def test_what_is_for_an_army_goes_to_it() -> None:
    assert {text: lines(drafted(text)) for text in FOR_ITS_NEEDS} == FOR_ITS_NEEDS
