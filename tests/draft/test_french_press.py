"""Turns of the French press that were once missed or read wrongly: what each is drafted as, some of them as nothing."""

from __future__ import annotations

from tests.draft.texts import drafted, lines

# The article is of Wednesday, 25 June 2025.
NOTHING = """
Le Ghana a annoncé lundi avoir reçu 200 millions du Pérou.
Le Ghana a critiqué lundi les réformes que demande une banque basée à Lima.
Le Ghana et la Norvège ont réclamé lundi la fin du blocus de la route, un axe reliant le Pérou au Togo et à la mer.
Le Pérou a convoqué vendredi une dizaine d'ambassadeurs européens, et le ministre ghanéen l'a regretté.
« Nous irons au Pérou les 14 et 15 juillet », a confié le ministre ghanéen à la presse du pays.
Le président ghanéen a accepté l'invitation de son homologue péruvien à se rendre à Lima.
Le Ghana dément avoir signé un accord de défense avec le Pérou.
Selon un rapport, le Pérou a livré des armes au Togo, ce que Lima dément.
Le Ghana n'exclut pas de rompre ses relations avec le Pérou.
Le Ghana a nié lundi l'arrestation de diplomates péruviens.
La frontière algéro-marocaine est fermée depuis des années, et les habitants de la région le regrettent.
Le ministre ghanéen a dit lundi dans la capitale : « Nous avons signé avec le Pérou un accord sur les ports ».
"""
ONLY = {
    # a visit to come told by the verb alone
    "Le président péruvien visitera le Ghana les 30 et 31 août et le 1er septembre.": [
        "PER>GHA 2025-08-30/2025-09-01 visit planned"
    ],
    # sanctions that are promised are a threat, and announcements that are promised nothing yet
    "La ministre canadienne a promis lundi de nouvelles sanctions contre la Russie.": [
        "CAN>RUS 2025-06-23 threat"
    ],
    "Le Ghana n'en a pas fini avec les sanctions contre le Pérou: il a promis lundi de nouvelles annonces.": [],
    # what can be read in a release is told there
    "Le Ghana a expulsé lundi l'ambassadeur du Pérou, peut-on lire sur le site du ministère.": [
        "GHA>PER 2025-06-23 expulsion"
    ],
    # talks of others are held whatever is expected of them
    "Le Ghana n'attend rien des pourparlers entre le Togo et le Pérou, qui se sont tenus lundi à Lima.": [
        "TGO>PER 2025-06-23 negotiation"
    ],
    # curbs that are renewed, by whom they are or by whom that is done
    "Un embargo contre la Guinée a également été décrété jeudi par l'UE.": ["EU>GIN 2025-06-19 sanction"],
    "Les sanctions américaines contre la Guinée ont été reconduites jeudi.": ["USA>GIN 2025-06-19 sanction"],
    "L'embargo contre la Guinée n'a pas été reconduit jeudi par l'UE.": [],
    "La Commission européenne a retiré mardi un projet d'accord de pêche avec la Guinée.": [
        "EU>GIN 2025-06-24 cancellation"
    ],
    # a council as it is called beside its organisation
    "Le Conseil de sécurité de l'ONU a reconduit vendredi pour un an l'embargo sur les armes visant la Guinée.": [
        "UN>GIN 2025-06-20 sanction"
    ],
    "Le Conseil de sécurité de l'Iran a menacé mardi le Ghana.": ["IRN>GHA 2025-06-24 threat"],
    # what is talked of is no event, the talk is
    "Le ministre ghanéen a évoqué lundi avec son homologue péruvien la guerre et la visite du président chilien au "
    "Togo.": ["GHA>PER 2025-06-23 meeting"],
    # the day told of a noun in a clause of its own
    "Le ministre ghanéen a salué mardi les résultats de la rencontre avec le Pérou qui s'est tenue les 7 et 8 mai à "
    "Lima.": ["GHA>PER 2025-05-07/2025-05-08 meeting"],
    "Le président ghanéen a évoqué son sommet avec le président péruvien qui se tiendra lundi à Helsinki, dans le "
    "nord.": ["GHA>PER 2025-06-30 meeting planned"],
    # a quotation in which the writer's sentence goes on
    "Le ministre ghanéen et son homologue péruvienne « ont signé lundi à Lima un accord de prêt de dix millions de "
    "dollars », a annoncé l'agence.": ["GHA>PER 2025-06-23 agreement"],
    "La décision du Pérou de « rompre ses relations diplomatiques avec le Ghana » fait craindre une crise dans la "
    "région.": ["PER>GHA ../2025-06-25 rupture"],
    "La décision du Nigeria de fermer ses frontières avec le Bénin a été mal vécue par les commerçants de la région.": [
        "NGA>BEN ../2025-06-25 closure"
    ],
    # two countries in one adjective
    "Une réunion tuniso-péruvienne s'est tenue lundi à Lima dans le cadre de la commission pour le commerce.": [
        "TUN>PER 2025-06-23 meeting"
    ],
    "Un exercice naval franco-ghanéen a débuté lundi au large de la ville et dans les eaux du golfe.": [
        "FRA>GHA 2025-06-23 cooperation"
    ],
    # "contre des villes": the article is no preposition
    "Le Ghana a mené lundi des frappes contre des villes togolaises, selon les habitants de la région.": [
        "GHA>TGO 2025-06-23 force"
    ],
    # an ultimatum to an envoy; who acts is whose statement it is
    "Dans un communiqué du ministère des Affaires étrangères du Ghana, diffusé vendredi, les militaires ont donné 48 "
    "heures à l'ambassadeur du Pérou pour quitter le pays.": ["GHA>PER 2025-06-20 expulsion"],
    # an agency lends for its country
    "Un prêt de dix millions a été octroyé lundi au Ghana par l'AFD pour la construction de la route du port.": [
        "FRA>GHA 2025-06-23 loan"
    ],
    "Le ministre a précisé que la Norvège avait déjà concédé un prêt de dix millions au Ghana en 2019.": [
        "NOR>GHA 2019 loan"
    ],
    # who visits is who stands beside it, also told of in talks
    "Le ministre ghanéen s'est entretenu lundi avec Hugo Ek, ministre péruvien, en visite au Ghana pour deux jours.": [
        "PER>GHA 2025-06-23 visit"
    ],
    "Le chef de l'Etat ghanéen a accordé, le 28 mai à Accra, une audience au ministre des Affaires étrangères du "
    "Pérou.": ["PER>GHA 2025-05-28 meeting"],
    # attacks that others condemn are those of who makes them, on their own day
    "La Norvège et le Ghana ont dénoncé lundi les attaques de drones péruviens contre des villes togolaises au cours "
    "du week-end dans la région.": [
        "NOR>PER 2025-06-23 criticism",
        "GHA>PER 2025-06-23 criticism",
        "PER>TGO 2025-06-21/2025-06-22 force",
    ],
    # former diplomats are those of their country
    "La France a expulsé lundi quatorze ex-diplomates libyens en poste dans la capitale et dans la région.": [
        "FRA>LBY 2025-06-23 expulsion"
    ],
    # two months of one year
    "Des livraisons d'équipements militaires russes au Mali ont eu lieu en mars et août 2022, selon la presse.": [
        "RUS>MLI 2022-03 delivery"
    ],
    # what was agreed lies ahead
    "Il a été convenu lundi que le président ghanéen se rende à Lima, au Pérou, pour une visite officielle en mai "
    "2026.": ["GHA>PER 2026-05 visit planned"],
    # a leader by surname alone, where the country is named
    "M. Tebboune s'est rendu lundi en Tunisie, selon la présidence de l'Algérie, pour une visite de deux jours.": [
        "DZA>TUN 2025-06-23 visit"
    ],
    # signed by nobody named: by who met
    "Six accords de coopération ont été signés lundi à l'occasion de la visite du président ghanéen au Pérou.": [
        "GHA>PER 2025-06-23 agreement",
        "GHA>PER 2025-06-23 visit",
    ],
    "Le président ghanéen est arrivé lundi au Pérou. Six accords de coopération ont été signés dans la soirée.": [
        "GHA>PER 2025-06-23 visit",
        "GHA>PER 2025-06-23 agreement",
    ],
    # what will be handed over in a month told lies ahead; what goes on since a day does not
    "La Norvège livrera en octobre six vedettes au Ghana, selon le ministère de la Défense de la Norvège.": [
        "NOR>GHA 2025-10 delivery planned"
    ],
    "Le président ghanéen effectue depuis lundi une visite de trois jours au Pérou, selon la présidence.": [
        "GHA>PER 2025-06-23 visit"
    ],
    # adjectives in a list, each of one more minister or envoy
    "Les ministres des Affaires étrangères ghanéen, togolais et béninois se sont rencontrés lundi dans la capitale.": [
        "GHA>TGO 2025-06-23 meeting",
        "GHA>BEN 2025-06-23 meeting",
        "TGO>BEN 2025-06-23 meeting",
    ],
    "34 diplomates ghanéens, 27 togolais et 24 béninois ont été déclarés lundi persona non grata par les autorités "
    "norvégiennes.": [
        "NOR>GHA 2025-06-23 expulsion",
        "NOR>TGO 2025-06-23 expulsion",
        "NOR>BEN 2025-06-23 expulsion",
    ],
    # who may tell envoys to leave is who receives them
    "Les diplomates togolais présents au Ghana ont été sommés lundi de quitter le pays dans un délai de 48 heures.": [
        "GHA>TGO 2025-06-23 expulsion"
    ],
    "Cette décision intervient alors que le Conseil de l'Union européenne a adopté, ce lundi, des sanctions à "
    "l'encontre de 40 personnalités togolaises, dans la région.": ["EU>TGO 2025-06-23 sanction"],
    # a counterpart named after a comma
    "Un accord a été signé mardi avec son homologue péruvien, le général Hugo Ek, ministre de la Défense, par le "
    "ministre ghanéen.": ["PER>GHA 2025-06-24 agreement"],
    "Le Ghana a annoncé lundi l'interdiction totale de délivrance de visas aux ressortissants péruviens.": [
        "GHA>PER 2025-06-23 sanction"
    ],
    # a meeting of a council of the United Nations is none with them
    "Le ministre ghanéen s'est entretenu avec son homologue péruvien lundi à l'issue d'une réunion du Conseil de "
    "sécurité de l'ONU.": ["GHA>PER 2025-06-23 meeting"],
    "Le ministre ghanéen a rencontré lundi le président péruvien, en visite d'Etat dans la puissance africaine et chez "
    "ses voisins.": ["PER>GHA 2025-06-23 visit"],
    # what is only confirmed or announced lies ahead
    "Le Ghana a confirmé mardi la visite du président péruvien à Accra pour les fêtes du 11 novembre, dans la joie.": [
        "PER>GHA 2025-11-11 visit planned"
    ],
    "Le Ghana a annoncé mardi la visite du président péruvien à Accra, selon le quotidien de la capitale.": [
        "PER>GHA 2025-06-25/.. visit planned"
    ],
    # envoys recalled, at the end of a week
    "Le Pérou a rappelé en fin de semaine dernière ses ambassadeurs au Ghana et au Togo, selon la presse.": [
        "PER>GHA 2025-06-16/2025-06-22 recall",
        "PER>TGO 2025-06-16/2025-06-22 recall",
    ],
    "En février 2019, l'ambassadeur péruvien à Accra avait été rappelé après des déclarations dans la presse.": [
        "PER>GHA 2019-02 recall"
    ],
    # an emir is no president
    "L'émir du Qatar est arrivé lundi à Accra. Il a été accueilli par le président ghanéen. L'émir a rencontré mardi "
    "le président du Pérou à Lima.": ["QAT>GHA 2025-06-23 visit", "QAT>PER 2025-06-24 meeting"],
    "Des instructeurs péruviens forment depuis mai des soldats ghanéens à Tamale, dans le nord du pays.": [
        "PER>GHA 2025-05 training"
    ],
    # who receives does not give, and who thanks has received
    "Le Ghana vient de recevoir de la Norvège un lot de dix ambulances, selon la presse du pays.": [
        "NOR>GHA ../2025-06-25 delivery"
    ],
    "Le président du Ghana a remercié lundi le Pérou pour la livraison de blé en mai.": [
        "PER>GHA 2025-05 delivery"
    ],
    "Le président ghanéen a reçu mardi un appel de son homologue péruvien.": ["PER>GHA 2025-06-24 call"],
    "Le Ghana et le Pérou rétabliront leurs relations diplomatiques le 1er août.": [
        "GHA>PER 2025-08-01 restoration planned"
    ],
    "Le chef de la diplomatie péruvienne s'est envolé mardi pour Accra.": ["PER>GHA 2025-06-24 visit"],
    # who speaks for a side is read on who meets whom, even quoted
    "«Le président ghanéen se rendra en visite officielle au Pérou les 14 et 15 juillet», a confié une source à la "
    "présidence.": ["GHA>PER 2025-07-14/2025-07-15 visit planned"],
    "Elle a ajouté que le président ghanéen a inscrit dans son agenda une rencontre avec le roi du Maroc.": [
        "GHA>MAR 2025-06-25/.. meeting planned"
    ],
    # what something came after lies behind
    "Sa visite intervient après la confirmation de son intention de passer commande et la signature fin janvier d'un "
    "accord de libre-échange entre le Ghana et le Pérou.": ["GHA>PER 2025-01 agreement"],
    # the future of every verb, and a past that begins as a present does
    "Le Pérou va livrer lundi dix blindés au Ghana.": ["PER>GHA 2025-06-30 delivery planned"],
    "Les négociations entre le Ghana et le Pérou reprendront lundi à Genève.": [
        "GHA>PER 2025-06-30 negotiation planned"
    ],
    "La livraison de dix avions péruviens au Ghana interviendra en août.": [
        "PER>GHA 2025-08 delivery planned"
    ],
    "Le Pérou et le Ghana sont convenus lundi d'ouvrir des ambassades.": ["PER>GHA 2025-06-23 agreement"],
    # two meetings in one clause, each with its own parties and day
    "Accra a accueilli la rencontre entre le Ghana et le Pérou le 6 mai et la réunion des chefs de la diplomatie "
    "ghanéenne et iranienne le 20 mai, selon la presse.": [
        "GHA>PER 2025-05-06 meeting",
        "GHA>IRN 2025-05-20 meeting",
    ],
}


def test_what_is_no_fact_is_not_drafted() -> None:
    told = {text: lines(drafted(text)) for text in NOTHING.strip().split("\n")}
    assert {text: found for text, found in told.items() if found} == {}


def test_what_is_told_is_drafted_so_and_not_otherwise() -> None:
    told = {text: lines(drafted(text)) for text in ONLY}
    assert told == ONLY
