"""Kinds of French sentences that were once missed or read wrongly, each with its neighbours and its opposites."""

from __future__ import annotations

from tests.draft.texts import drafted, lines

# The article is of Wednesday, 25 June 2025. A second paragraph makes each long enough for its language to be known.
REST = "\n\nLes journaux de la ville en parlent dans les pages du jour et dans celles de la semaine."
KINDS: dict[str, dict[str, list[str]]] = {
    "who finds a counterpart again meets them, who finds something does not": {
        "Le ministre ghanéen a dit qu'il retrouverait son homologue togolais le 30 juin.": [
            "GHA>TGO 2025-06-30 meeting planned"
        ],
        "Le président ghanéen a retrouvé lundi son homologue togolais à Lomé.": [
            "GHA>TGO 2025-06-23 meeting"
        ],
        "Le ministre ghanéen reverra vendredi son homologue togolais.": [
            "GHA>TGO 2025-06-27 meeting planned"
        ],
        "Le Ghana a retrouvé lundi le corps d'un Togolais.": [],
        "Le Ghana retrouvera le Togo vendredi en finale.": [],
    },
    "what goes on all around is nobody's act": {
        "La première ministre ghanéenne est arrivée lundi à Lomé sur fond de menaces péruviennes.": [
            "GHA>TGO 2025-06-23 visit"
        ],
        "Le ministre ghanéen est arrivé lundi à Lomé au milieu de critiques du Pérou.": [
            "GHA>TGO 2025-06-23 visit"
        ],
        "Dans un climat de menaces péruviennes, le ministre ghanéen est arrivé lundi à Lomé.": [
            "GHA>TGO 2025-06-23 visit"
        ],
    },
    "denied, alleged or rumoured": {
        "Le Ghana a qualifié de fausses les informations sur une livraison d'armes au Togo lundi.": [],
        "Le Ghana a démenti mardi les informations faisant état d'une rencontre lundi entre les présidents du "
        "Ghana et du Togo.": [],
        "Le Ghana a démenti mardi les informations selon lesquelles son président avait rencontré lundi celui "
        "du Togo.": [],
        "Le soi-disant accord signé lundi par le Ghana et le Togo est un faux.": [],
        "Selon des rumeurs, le président du Ghana a rencontré lundi le président du Togo.": [],
        "Des rumeurs affirmaient mardi que le Ghana avait expulsé lundi l'ambassadeur du Togo.": [],
    },
    "credentials are presented to who receives them": {
        "L'ambassadeur de Norvège au Ghana a présenté lundi ses lettres de créance au président Hugo Ek.": [
            "NOR>GHA 2025-06-23 appointment"
        ],
        "Le président ghanéen a reçu lundi les lettres de créance du nouvel ambassadeur du Pérou.": [
            "PER>GHA 2025-06-23 appointment"
        ],
        "Le nouvel ambassadeur de Norvège au Ghana a remis lundi les copies figurées de ses lettres de créance au "
        "ministre des Affaires étrangères.": ["NOR>GHA 2025-06-23 appointment"],
    },
    "messages, condolences, congratulations and invitations": {
        "Le président péruvien a envoyé lundi un message de condoléances et de compassion au roi de Norvège.": [
            "PER>NOR 2025-06-23 condolences"
        ],
        "Le président péruvien a présenté mardi ses condoléances au peuple ghanéen après les inondations.": [
            "PER>GHA 2025-06-24 condolences"
        ],
        "Le président du Ghana a transmis mardi un message de félicitations au Premier ministre norvégien.": [
            "GHA>NOR 2025-06-24 congratulations"
        ],
        "L'envoyé spécial du président péruvien a remis lundi un message au président ghanéen.": [
            "PER>GHA 2025-06-23 meeting"
        ],
        "Le président péruvien a invité lundi son homologue ghanéen à se rendre à Lima.": [
            "PER>GHA 2025-06-23 invitation"
        ],
        "Le roi de Norvège a adressé lundi une invitation au président ghanéen à effectuer une visite d'Etat à Oslo.": [
            "NOR>GHA 2025-06-23 invitation"
        ],
        "Le président ghanéen a accepté lundi l'invitation du roi de Norvège.": [],
        "Le président ghanéen n'a pas été invité à participer au sommet par le Pérou.": [],
    },
    "calls": {
        "Le président ghanéen a eu lundi un entretien téléphonique avec son homologue péruvien.": [
            "GHA>PER 2025-06-23 call"
        ],
        "Le président péruvien a appelé mardi son homologue ghanéen pour le féliciter.": [
            "PER>GHA 2025-06-24 call"
        ],
        "Le président ghanéen a appelé lundi son homologue péruvien à cesser les hostilités.": [
            "GHA>PER 2025-06-23 request"
        ],
    },
    "talks that open, a forum, a host": {
        "Des pourparlers entre le Ghana et le Pérou se sont ouverts lundi à Oslo sous l'égide de la Norvège.": [
            "GHA>PER 2025-06-23 negotiation"
        ],
        "Un forum économique entre le Ghana et le Pérou s'est tenu lundi à Accra.": [
            "PER>GHA 2025-06-23 meeting"
        ],
        "Le ministre péruvien a conféré lundi avec son homologue ghanéen.": ["PER>GHA 2025-06-23 meeting"],
        "Le ministre péruvien a été l'hôte lundi du président ghanéen.": ["PER>GHA 2025-06-23 meeting"],
    },
    "being in a country, and only that": {
        "La ministre norvégienne du Commerce était lundi à Accra pour discuter du port.": [
            "NOR>GHA 2025-06-23 visit"
        ],
        "Le ministre ghanéen sera à Lima la semaine prochaine.": [
            "GHA>PER 2025-06-30/2025-07-06 visit planned"
        ],
        "Le chef de l'Etat péruvien a foulé lundi le sol ghanéen pour une visite officielle de trois jours.": [
            "PER>GHA 2025-06-23 visit"
        ],
        "Le Premier ministre ghanéen a pris part lundi à Lima à l'investiture du président péruvien.": [
            "GHA>PER 2025-06-23 visit"
        ],
        "Le président péruvien est en visite au Ghana. Arrivé lundi à Accra, il a été accueilli par son homologue.": [
            "PER>GHA 2025-06-23 visit"
        ],
        "Le président ghanéen était en faveur du Pérou lundi.": [],
        "Le ministre ghanéen est au coeur d'une polémique avec le Pérou.": [],
        "L'ambassadeur du Pérou est en poste au Ghana depuis 2023.": [],
        "Le ministre ghanéen est favorable à un accord avec le Pérou.": [],
    },
    "the legs of a journey": {
        "Le président péruvien fera escale vendredi à Accra avant de gagner Lomé.": [
            "PER>GHA 2025-06-27 visit planned",
            "PER>TGO 2025-06-25/.. visit planned",
        ],
        "Le président ghanéen entamera jeudi par le Pérou une tournée qui le mènera ensuite au Chili et en Bolivie.": [
            "GHA>PER 2025-06-26 visit planned",
            "GHA>CHL 2025-06-25/.. visit planned",
            "GHA>BOL 2025-06-25/.. visit planned",
        ],
        "Le ministre norvégien a promis une visite au Ghana en août.": ["NOR>GHA 2025-08 visit planned"],
        "Le Premier ministre péruvien a quitté Lima lundi pour Accra, où il est attendu pour une visite.": [],
    },
    "what is not done is denied behind the verb, too": {
        "Le président ghanéen ne se rendra pas à Lima.": [],
        "Le Ghana n'a pas ouvert d'ambassade au Pérou.": [],
        "Le président ghanéen ne rencontrera pas vendredi le président péruvien.": [],
        "Le Ghana ne signera jamais cet accord avec le Pérou.": [],
    },
    "a day set off by commas": {
        "Le Pérou a rappelé, lundi 23 juin, son ambassadeur au Ghana.": ["PER>GHA 2025-06-23 recall"],
        "Le Ghana a fermé, mardi soir, sa frontière avec le Togo.": ["GHA>TGO 2025-06-24 closure"],
        "Le Ghana et le Pérou ont signé, lundi à Lima, un accord de pêche.": ["GHA>PER 2025-06-23 agreement"],
        "Le Pérou a expulsé, en début de semaine, trois diplomates ghanéens du pays.": [
            "PER>GHA 2025-06-23/2025-06-25 expulsion"
        ],
    },
    "bodies by their names and initials": {
        "Le président du Ghana a reçu lundi l'ambassadeur de l'Association des nations de l'Asie du Sud-est (Asean).": [
            "ASEAN>GHA 2025-06-23 meeting"
        ],
        "Le Ghana et l'OEA ont signé lundi un accord.": ["GHA>OAS 2025-06-23 agreement"],
        "La réunion entre le Ghana et le Pérou s'est tenue lundi.": ["GHA>PER 2025-06-23 meeting"],
        "La directrice pour l'Amérique a reçu lundi l'ambassadeur du Ghana.": [],
    },
    "who is meant by ce dernier, and who met several": {
        "Le président ghanéen a rencontré lundi les dirigeants péruvien, chilien et norvégien.": [
            "GHA>PER 2025-06-23 meeting",
            "GHA>CHL 2025-06-23 meeting",
            "GHA>NOR 2025-06-23 meeting",
        ],
    },
    "the day after one that a sentence before says, and one more of it": {
        "Le gouvernement ghanéen s'est réuni lundi. Dès le lendemain, le Premier ministre togolais a condamné la "
        "décision du Ghana.": ["TGO>GHA 2025-06-24 criticism"],
        "Le gouvernement ghanéen s'est réuni samedi et lundi. Le lendemain, le Premier ministre togolais a condamné "
        "le Ghana.": ["TGO>GHA ../2025-06-25 criticism"],
        "Le président ghanéen a reçu lundi le ministre péruvien. La réunion a porté sur le port. Il a également reçu "
        "l'ambassadeur de Norvège.": ["PER>GHA 2025-06-23 meeting", "NOR>GHA 2025-06-23 meeting"],
        "Cette livraison s'inscrit dans le cadre d'accords signés en mai au Ghana, lors de la visite officielle du "
        "président péruvien.": ["PER>GHA 2025-05 visit"],
    },
    "who receives a guest is at home, if no third country is named": {
        "Le président Nana Ekwe a reçu lundi à Accra la ministre péruvienne.": ["PER>GHA 2025-06-23 meeting"],
        "Le ministre ghanéen est arrivé à Lima. Il a été reçu lundi par le président Luis Quispe.": [
            "GHA>PER 2025-06-23 meeting"
        ],
        "Le président Nana Ekwe a reçu lundi à Accra la ministre péruvienne. Le Togo n'en a rien dit.": [],
        "Le président Nana Ekwe a reçu lundi à Oslo la ministre péruvienne en marge du sommet.": [],
        "Le Ghanéen Nana Ekwe a rencontré lundi à Lima son homologue Luis Quispe.": [
            "GHA>PER 2025-06-23 meeting"
        ],
        "Le chef d'état-major des armées du Ghana, le général Nana Ekwe, s'est rendu lundi à Lima.": [
            "GHA>PER 2025-06-23 visit"
        ],
        "La directrice du FMI a rencontré lundi à Accra le président ghanéen.": [
            "IMF>GHA 2025-06-23 meeting"
        ],
    },
    "offices that only one country has": {
        "La conseillère fédérale Ana Ek s'est entretenue lundi à Accra avec le ministre ghanéen du Commerce.": [
            "CHE>GHA 2025-06-23 meeting"
        ],
    },
    "gifts and goods": {
        "La Norvège a octroyé lundi une subvention de 5 millions d'euros au Ghana pour la route du port.": [
            "NOR>GHA 2025-06-23 donation"
        ],
        "Deux patrouilleurs norvégiens ont été livrés lundi à la marine ghanéenne.": [
            "NOR>GHA 2025-06-23 delivery"
        ],
        "Un avion péruvien transportant 40 tonnes d'aide humanitaire est arrivé lundi à Accra.": [
            "PER>GHA 2025-06-23 delivery"
        ],
        "Un avion péruvien chargé de 40 tonnes de riz n'a pas pu atterrir lundi au Ghana.": [],
        "Le Ghana a bénéficié lundi d'un don de 3 millions de dollars de la Norvège.": [
            "NOR>GHA 2025-06-23 donation"
        ],
        "Le Pérou a vendu lundi douze avions d'entraînement au Ghana.": ["PER>GHA 2025-06-23 sale"],
        "La Norvège a annulé lundi la dette du Ghana.": ["NOR>GHA 2025-06-23 concession"],
        "Le Pérou a envoyé lundi une équipe de secouristes au Ghana, touché par un séisme.": [
            "PER>GHA 2025-06-23 deployment"
        ],
    },
    "relations and borders": {
        "Le Ghana a ouvert lundi une ambassade à Lima.": ["GHA>PER 2025-06-23 restoration"],
        "La Norvège ouvrira en septembre une ambassade à Accra.": ["NOR>GHA 2025-09 restoration planned"],
        "Le Ghana souhaite ouvrir une ambassade à Lima.": [],
        "Le Ghana et le Togo ont décidé lundi de normaliser leurs relations.": [
            "GHA>TGO 2025-06-23 restoration"
        ],
        "Le Ghana et le Pérou avaient rompu leurs relations en 2019.": ["GHA>PER 2019 rupture"],
        "La frontière entre le Ghana et le Togo a été fermée lundi.": ["GHA>TGO 2025-06-23 closure"],
        "La frontière entre le Ghana et le Togo sera rouverte vendredi.": [
            "GHA>TGO 2025-06-27 lifting planned"
        ],
        "La frontière entre le Ghana et le Togo est fermée depuis 2023.": [],
        "Les sanctions norvégiennes contre le Ghana ont été levées lundi.": ["NOR>GHA 2025-06-23 lifting"],
        "Les sanctions de la Norvège contre le Ghana entreront en vigueur le 1er juillet.": [
            "NOR>GHA 2025-07-01 sanction planned"
        ],
    },
    "envoys sent away, people arrested, excuses": {
        "Le Ghana a ordonné lundi le départ de trois diplomates péruviens.": ["GHA>PER 2025-06-23 expulsion"],
        "Le Ghana a annoncé lundi le renvoi de trois diplomates péruviens.": ["GHA>PER 2025-06-23 expulsion"],
        "Le Ghana attend le départ des diplomates péruviens.": [],
        "Le Ghana a arrêté lundi deux ressortissants péruviens accusés d'espionnage.": [
            "GHA>PER 2025-06-23 arrest"
        ],
        "Deux soldats togolais ont été arrêtés lundi au Ghana.": ["GHA>TGO 2025-06-23 arrest"],
        "La police ghanéenne a arrêté lundi un trafiquant péruvien.": [],
        "Le Pérou a présenté lundi ses excuses au Ghana.": ["PER>GHA 2025-06-23 apology"],
        "Le Ghana exige que le Pérou présente ses excuses.": ["GHA>PER ../2025-06-25 request"],
    },
    "who speaks of an act need not have done it": {
        "Le Ghana a vivement critiqué lundi la décision du Pérou de fermer sa frontière.": [
            "GHA>PER 2025-06-23 criticism"
        ],
        "Le Ghana a salué lundi la décision du Pérou de lever les sanctions.": [],
        "Le Ghana a pris lundi la décision d'expulser deux diplomates péruviens.": [
            "GHA>PER 2025-06-23 expulsion"
        ],
        "Le Ghana a salué lundi la libération de dix pêcheurs togolais.": [],
        "Le Ghana a condamné lundi l'arrestation de deux ressortissants péruviens au Togo.": [],
        "Le Pérou a expulsé mardi deux diplomates ghanéens en réponse à l'expulsion de deux de ses diplomates par "
        "Accra lundi.": ["PER>GHA 2025-06-24 expulsion", "GHA>PER 2025-06-23 expulsion"],
    },
    "one more of the same day": {
        "Le président ghanéen a reçu lundi le ministre péruvien du Commerce. Il a également reçu l'ambassadeur de "
        "Norvège.": ["PER>GHA 2025-06-23 meeting", "NOR>GHA 2025-06-23 meeting"],
        "Le ministre ghanéen est arrivé lundi à Lima. A l'issue de l'entretien avec son homologue péruvien, il a été "
        "convenu de la signature d'un accord sur les visas.": [
            "GHA>PER 2025-06-23 visit",
            "GHA>PER 2025-06-23 agreement",
        ],
    },
    "lists of sanctions, and a government by its own name": {
        "Le Conseil fédéral a renforcé lundi les sanctions à l'encontre du Ghana.": [
            "CHE>GHA 2025-06-23 sanction"
        ],
        "Le Pérou a ajouté lundi dix Ghanéens à sa liste de sanctions.": ["PER>GHA 2025-06-23 sanction"],
        "Dix Ghanéens ont été inscrits lundi sur la liste noire par le Pérou.": [
            "PER>GHA 2025-06-23 sanction"
        ],
        "Le Pérou a retiré lundi le Ghana de sa liste noire.": ["PER>GHA 2025-06-23 lifting"],
    },
    "a gift, whatever stands between the verb and what is given": {
        "Le Pérou a fait don lundi au gouvernement ghanéen d'un montant de 3,5 milliards de francs.": [
            "PER>GHA 2025-06-23 donation"
        ],
        "Le Pérou a fait don au Ghana lundi de dix tonnes de riz.": ["PER>GHA 2025-06-23 donation"],
        "Le Pérou va faire don au Ghana de dix ambulances.": ["PER>GHA 2025-06-25/.. donation planned"],
    },
    "people are sent, and not delivered": {
        "Cinquante policiers ghanéens ont été envoyés lundi au Pérou.": ["GHA>PER 2025-06-23 deployment"],
        "Cinquante policiers ghanéens sont arrivés lundi au Pérou.": ["GHA>PER 2025-06-23 deployment"],
        "Des véhicules militaires ghanéens ont été envoyés lundi au Pérou.": ["GHA>PER 2025-06-23 delivery"],
    },
    "numbers in words, and some of many": {
        "Trente-cinq diplomates ghanéens ont été expulsés lundi par le Pérou.": [
            "PER>GHA 2025-06-23 expulsion"
        ],
        "Quarante diplomates ghanéens ont été expulsés lundi par le Pérou.": ["PER>GHA 2025-06-23 expulsion"],
        "Une vingtaine de diplomates ghanéens ont été expulsés lundi par le Pérou.": [
            "PER>GHA 2025-06-23 expulsion"
        ],
        "Plusieurs dizaines de Péruviens ont été expulsées lundi par le Ghana.": [
            "GHA>PER 2025-06-23 expulsion"
        ],
        "Deux journalistes péruviennes ont été expulsées lundi par le Ghana.": [
            "GHA>PER 2025-06-23 expulsion"
        ],
    },
    "some of several are named": {
        "Plusieurs pays africains, dont le Ghana, le Togo et le Bénin, ont convoqué lundi l'ambassadeur du "
        "Pérou.": ["GHA>PER 2025-06-23 summons", "TGO>PER 2025-06-23 summons", "BEN>PER 2025-06-23 summons"],
        "Trois Etats, dont la Norvège, ont expulsé lundi des diplomates péruviens.": [
            "NOR>PER 2025-06-23 expulsion"
        ],
        "Le Ghana, dont le président est arrivé lundi à Lima, espère un accord.": [
            "GHA>PER 2025-06-23 visit"
        ],
    },
    "what stands in quotation marks": {
        "Le Ghana a donné lundi «48 heures» à l'ambassadeur du Pérou pour quitter le pays.": [
            "GHA>PER 2025-06-23 expulsion"
        ],
        'Le Ghana a dénoncé lundi "l\'attaque irresponsable" du Pérou contre le Togo.': [
            "GHA>PER 2025-06-23 criticism",
            "PER>TGO ../2025-06-25 force",
        ],
    },
    "a meeting at home, and opposition made known": {
        "Le ministre a commenté une réunion du gouvernement ghanéen, lundi, sur le barrage que le Togo "
        "conteste.": [],
        "Le Premier ministre togolais a fait savoir lundi à son homologue ghanéen son opposition au "
        "barrage.": ["TGO>GHA 2025-06-23 refusal"],
    },
    "closed, forbidden, suspended": {
        "Le Ghana a fermé totalement lundi ses frontières terrestres et aériennes avec le Togo.": [
            "GHA>TGO 2025-06-23 closure"
        ],
        "Le Ghana interdit depuis lundi à 180 responsables péruviens d'entrer sur son territoire.": [
            "GHA>PER 2025-06-23 sanction"
        ],
        "La délivrance de visas norvégiens est suspendue depuis lundi au Ghana.": [
            "NOR>GHA 2025-06-23 suspension"
        ],
    },
    "lists whose items have a noun of their own": {
        "Le Ghana a réceptionné en mars plusieurs avions de la Norvège et des drones du Pérou.": [
            "NOR>GHA 2025-03 delivery",
            "PER>GHA 2025-03 delivery",
        ],
        "Le Ghana a signé lundi un accord avec le Pérou et une convention avec la Norvège.": [
            "GHA>PER 2025-06-23 agreement",
            "GHA>NOR 2025-06-23 agreement",
        ],
        "Le Ghana a annoncé lundi l'expulsion de l'ambassadeur péruvien, de quatre diplomates togolais et "
        "de deux diplomates norvégiens.": [
            "GHA>PER 2025-06-23 expulsion",
            "GHA>TGO 2025-06-23 expulsion",
            "GHA>NOR 2025-06-23 expulsion",
        ],
    },
    "envoys who have to leave": {
        "Les diplomates péruviens au Ghana devront quitter le pays d'ici vendredi.": [
            "GHA>PER 2025-06-25/.. expulsion planned"
        ],
        "34 diplomates péruviens vont devoir quitter le Ghana, déclarés lundi persona non grata par les "
        "autorités ghanéennes.": ["GHA>PER 2025-06-23 expulsion"],
        "Le Ghana a déclaré qu'il expulserait des diplomates péruviens.": [
            "GHA>PER 2025-06-25/.. expulsion planned"
        ],
    },
    "what is told of a visit, a gift or talks in a clause of its own": {
        "La visite qu'a effectuée le président péruvien au Ghana en mai 2024 a été un succès.": [
            "PER>GHA 2024-05 visit"
        ],
        "Le ministre est revenu sur la visite effectuée par le président péruvien au Ghana en mai 2024.": [
            "PER>GHA 2024-05 visit"
        ],
        "La cérémonie de remise d'un don de vaccins offert par la Norvège au Ghana a eu lieu lundi dans la "
        "capitale.": ["NOR>GHA 2025-06-23 donation"],
        "Le président ghanéen et le Premier ministre norvégien se sont félicités du projet lors de leur "
        "rencontre lundi à Oslo.": ["GHA>NOR 2025-06-23 meeting"],
    },
    "sanctions on firms, widened, and on both sides": {
        "La Norvège a annoncé lundi avoir sanctionné deux entreprises du Ghana.": [
            "NOR>GHA 2025-06-23 sanction"
        ],
        "La Norvège a élargi lundi ses sanctions contre le Ghana.": ["NOR>GHA 2025-06-23 sanction"],
        "La Norvège a sanctionné lundi trois banques ghanéennes.": ["NOR>GHA 2025-06-23 sanction"],
        "Le ministre a confirmé que la Norvège annoncerait vendredi de nouvelles sanctions contre le Ghana.": [
            "NOR>GHA 2025-06-27 sanction planned"
        ],
        "Une entreprise norvégienne a été sanctionnée lundi par le Ghana.": ["GHA>NOR 2025-06-23 sanction"],
        "Une banque norvégienne a accordé lundi un prêt au Ghana.": [],
        "Le Pérou a fermé lundi son ambassade au Ghana en représailles aux sanctions imposées par Accra en "
        "mai.": ["PER>GHA 2025-06-23 closure", "GHA>PER 2025-05 sanction"],
    },
    "the same again, by others or of others": {
        "Le Ghana a expulsé lundi deux diplomates péruviens. Quatre diplomates togolais ont également été "
        "déclarés persona non grata.": ["GHA>PER 2025-06-23 expulsion", "GHA>TGO 2025-06-23 expulsion"],
        "Le Ghana a rappelé lundi son ambassadeur à Lima. Le Pérou a fait de même mardi.": [
            "GHA>PER 2025-06-23 recall",
            "PER>GHA 2025-06-24 recall",
        ],
        "Le Ghana a expulsé lundi trois diplomates péruviens. Lima a pris mardi une mesure similaire.": [
            "GHA>PER 2025-06-23 expulsion",
            "PER>GHA 2025-06-24 expulsion",
        ],
    },
    "who is sent away from where, and what somebody answers to": {
        "Les deux ambassadeurs ont reçu lundi des notes sur l'expulsion de diplomates ghanéens et péruviens "
        "de Norvège.": ["NOR>GHA 2025-06-23 expulsion", "NOR>PER 2025-06-23 expulsion"],
        "Le Ghana a annoncé lundi l'expulsion de trois diplomates togolais de son territoire.": [
            "GHA>TGO 2025-06-23 expulsion"
        ],
        "Le ministre ghanéen a annoncé mardi le renvoi de diplomates péruviens en représailles à "
        "l'expulsion, lundi, de fonctionnaires ghanéens en poste à Lima.": [
            "GHA>PER 2025-06-24 expulsion",
            "PER>GHA 2025-06-23 expulsion",
        ],
        "Le Ghana a fermé mardi sa frontière avec le Togo en réponse à l'arrestation de deux soldats "
        "ghanéens.": ["GHA>TGO 2025-06-24 closure"],
    },
    "letters and notes are no visitors and no goods": {
        "Le président ghanéen a reçu lundi une lettre de son homologue péruvien.": [],
        "Le président ghanéen a reçu lundi une délégation du Pérou.": ["PER>GHA 2025-06-23 meeting"],
        "Le Ghana a convoqué lundi l'ambassadeur du Pérou, lui remettant une note.": [
            "GHA>PER 2025-06-23 summons"
        ],
    },
    "a day told of who arrived before what is going on": {
        "Le président ghanéen, arrivé vendredi à Lima, effectue actuellement une visite de travail au "
        "Pérou.": ["GHA>PER 2025-06-20 visit"],
        "Le ministre péruvien, arrivé lundi à Accra, rencontre vendredi son homologue ghanéen.": [
            "PER>GHA 2025-06-23 visit",
            "PER>GHA 2025-06-27 meeting planned",
        ],
    },
    "who receives is told only as the country": {
        "M. Ekwe a réceptionné lundi un important don du gouvernement péruvien au Ghana.": [
            "PER>GHA 2025-06-23 delivery"
        ],
    },
    "blame, and a committee of two countries": {
        "Le président ghanéen a blâmé lundi le Pérou pour la hausse des prix.": [
            "GHA>PER 2025-06-23 criticism"
        ],
        "Le Ghana s'est indigné lundi des propos du président péruvien.": ["GHA>PER 2025-06-23 criticism"],
        "Le Ghana s'en est pris lundi au Pérou, accusé de trahison.": ["GHA>PER 2025-06-23 criticism"],
        "La 11e commission tuniso-ghanéenne de suivi a achevé lundi ses travaux à Tunis.": [
            "GHA>TUN 2025-06-23 meeting"
        ],
    },
    "days counted in weeks and months, in figures, and left open": {
        "Le ministre ghanéen a rencontré son homologue péruvien il y a deux mois à Genève.": [
            "GHA>PER 2025-04 meeting"
        ],
        "Le ministre ghanéen a rencontré son homologue péruvien en début de semaine à Genève.": [
            "GHA>PER 2025-06-23/2025-06-25 meeting"
        ],
        "Le ministre ghanéen a rencontré son homologue péruvien au début du mois à Genève.": [
            "GHA>PER 2025-06 meeting"
        ],
        "Le ministre ghanéen a rencontré son homologue péruvien le 24/06/2025 à Genève.": [
            "GHA>PER 2025-06-24 meeting"
        ],
    },
    "each of a list on its own day, farewells and departures": {
        "Le ministre ghanéen s'est rendu lundi au Pérou puis mardi au Chili.": [
            "GHA>PER 2025-06-23 visit",
            "GHA>CHL 2025-06-24 visit",
        ],
        "L'ambassadeur de Norvège, Ola Berg, a fait ses adieux lundi au président ghanéen.": [
            "NOR>GHA 2025-06-23 meeting"
        ],
        "Le président ghanéen est parti lundi pour Lima.": ["GHA>PER 2025-06-23 visit"],
    },
    "a surname that is a country's, a council that is a state's": {
        "François Hollande s'est entretenu lundi au téléphone avec le président péruvien. M. Hollande a "
        "salué son homologue.": ["FRA>PER 2025-06-23 call"],
        "Washington a sanctionné lundi le vice-président du Conseil de sécurité de la Fédération de Russie.": [
            "USA>RUS 2025-06-23 sanction"
        ],
    },
    "recalls, with what is between them and whose side they take": {
        "Le Ghana a rappelé, « pour consultations », son ambassadeur au Pérou lundi.": [
            "GHA>PER 2025-06-23 recall"
        ],
        "Le Ghana a décidé lundi du rappel en consultation de son ambassadeur au Pérou.": [
            "GHA>PER 2025-06-23 recall"
        ],
        "Le Ghana a rappelé lundi son ambassadeur au Pérou en signe de solidarité avec le Togo.": [
            "GHA>PER 2025-06-23 recall"
        ],
        "Le président ghanéen a décidé lundi de renvoyer son ambassadeur à Lima.": [
            "GHA>PER 2025-06-25/.. restoration planned"
        ],
    },
    "envoys of several countries": {
        "Les représentants du Pérou, du Chili et de la Norvège ont présenté lundi leurs lettres de créances "
        "au président ghanéen.": [
            "PER>GHA 2025-06-23 appointment",
            "CHL>GHA 2025-06-23 appointment",
            "NOR>GHA 2025-06-23 appointment",
        ],
    },
    "a day left open is no other day of the sentence": {
        "Outre le forum de Lomé, le 13 novembre, le ministre ghanéen compte se rendre d'ici à la fin de "
        "l'année au Pérou.": ["GHA>PER 2025-06-25/.. visit planned"],
        "Le ministre ghanéen se rendra au Pérou dans les prochaines semaines, a-t-il dit lundi.": [
            "GHA>PER 2025-06-25/.. visit planned"
        ],
    },
    "an attack that is condemned is not of that day": {
        "Le Ghana a condamné lundi l'attaque menée par le Pérou contre le Togo.": [
            "GHA>PER 2025-06-23 criticism",
            "PER>TGO ../2025-06-25 force",
        ],
    },
    "goods whose delivery is told beside the deal": {
        "Le Pérou fournira au Ghana dix hélicoptères, dont la livraison est prévue en août.": [
            "PER>GHA 2025-08 delivery planned",
            "PER>GHA 2025-06-25/.. pledge planned",
        ],
        "Le Ghana a commandé au Pérou dix hélicoptères, dont la livraison est attendue en 2026.": [
            "PER>GHA 2026 delivery planned",
            "GHA>PER ../2025-06-25 purchase",
        ],
        "Le Ghana a acheté lundi au Pérou dix avions, dont les premières livraisons interviendront en août.": [
            "GHA>PER 2025-06-23 purchase",
            "PER>GHA 2025-08 delivery planned",
        ],
        "Le Pérou a vendu lundi au Ghana deux navires dont la livraison aura lieu en 2027.": [
            "PER>GHA 2025-06-23 sale",
            "PER>GHA 2027 delivery planned",
        ],
    },
    "what is spoken of, put off, or of a party": {
        "Le ministre ghanéen a évoqué lundi avec la presse la crise entre le Pérou et le Chili, et la "
        "visite prochaine du président norvégien au Togo.": ["NOR>TGO 2025-06-25/.. visit planned"],
        "La visite du président péruvien au Ghana, prévue vendredi, a été reportée.": [
            "PER>GHA ../2025-06-25 suspension"
        ],
        "Le président péruvien a reporté sa visite au Ghana, initialement prévue vendredi.": [],
        "Le parti ghanéen d'opposition a rencontré lundi l'ambassadeur du Pérou.": [],
        "Le chef de l'opposition péruvienne est arrivé lundi à Accra.": [],
        "Le président ghanéen a félicité lundi l'équipe du Pérou.": [],
    },
    "what is done for a purpose told first": {
        "Pour protester contre la visite du ministre norvégien au Togo, le Ghana a rappelé lundi son "
        "ambassadeur.": [],
    },
    "told in the imperfect": {
        "Il y a un an, le 25 juin 2024, le Ghana rompait ses relations avec le Pérou.": [
            "GHA>PER 2024-06-25 rupture"
        ],
    },
    "more of what is given and lent": {
        "L'ambassade de Norvège au Ghana a offert lundi 20 motos à la police ghanéenne.": [
            "NOR>GHA 2025-06-23 donation"
        ],
        "Le gouvernement norvégien a mis lundi à la disposition du Ghana une enveloppe de 5 millions "
        "d'euros.": ["NOR>GHA 2025-06-23 pledge"],
        "Le parlement ghanéen a ratifié lundi l'accord de prêt que le roi avait signé en mars avec la Norvège.": [
            "GHA>NOR 2025-06-23 ratification",
            "GHA>NOR 2025-03 agreement",
        ],
        "Le Ghana a obtenu lundi un prêt de 50 millions de dollars de la Norvège.": [
            "NOR>GHA 2025-06-23 loan"
        ],
    },
    "duties and visas": {
        "Le Ghana exempte de visa depuis lundi les ressortissants péruviens.": ["GHA>PER 2025-06-23 lifting"],
        "Le Ghana a instauré lundi un visa pour les ressortissants péruviens.": [
            "GHA>PER 2025-06-23 sanction"
        ],
        "Le Ghana a porté lundi à 20 % les droits de douane sur les produits péruviens.": [
            "GHA>PER 2025-06-23 sanction"
        ],
    },
    "talks for the first time": {
        "Le premier ministre ghanéen s'entretiendra pour la première fois jeudi en tête-à-tête avec le président "
        "péruvien.": ["GHA>PER 2025-06-26 meeting planned"],
        "Le ministre péruvien a reçu lundi pour la dernière fois l'ambassadeur du Ghana.": [
            "GHA>PER 2025-06-23 meeting"
        ],
    },
    "talks of two whose names are joined": {
        "La troisième Commission de partenariat Ghana-Pérou s'est tenue à Accra les 1er et 2 juin 2025.": [
            "PER>GHA 2025-06-01/2025-06-02 meeting"
        ],
        "La cinquième session du dialogue stratégique Ghana-Pérou s'est tenue lundi à Lima.": [
            "GHA>PER 2025-06-23 meeting"
        ],
        "Un comité de coopération Ghana-Pérou, créé en 2020, ne se réunit plus.": [],
    },
    "an anniversary is no new event": {
        "Le Ghana et le Pérou ont célébré lundi le cinquantenaire de l'établissement de leurs relations "
        "diplomatiques.": [],
        "Accra et Lima fêtent lundi le 20e anniversaire de la signature de leur accord de pêche.": [],
    },
    "what somebody else signs with two": {
        "Le constructeur Norgas a signé deux contrats, d'abord avec le Ghana en mars, puis avec le Pérou en juin.": [],
        "L'entreprise a conclu un accord avec le Ghana lundi et un autre avec le Pérou mardi.": [],
    },
    "envoys told with the country in which they serve": {
        "Ola Berg ambassadeur du Royaume de Norvège près le Ghana, Ana Quispe, Ambassadeur de la République du Pérou "
        "près le Ghana, Ayi Koffi, Ambassadeur du Togo près le Ghana sont les nouveaux diplomates qui sont reçus lundi "
        "par le président ghanéen.": [
            "NOR>GHA 2025-06-23 meeting",
            "PER>GHA 2025-06-23 meeting",
            "TGO>GHA 2025-06-23 meeting",
        ],
        "Les ambassadeurs de Norvège, du Pérou et du Togo près le Ghana ont été reçus lundi par le chef de l'Etat.": [
            "NOR>GHA 2025-06-23 meeting",
            "PER>GHA 2025-06-23 meeting",
            "TGO>GHA 2025-06-23 meeting",
        ],
        "Le président péruvien est le premier dirigeant qui a visité le Ghana lundi.": [
            "PER>GHA 2025-06-23 visit"
        ],
    },
    "who gets what is delivered, and where it is": {
        "Le Ghana a livré lundi à Lima les trois premiers des hélicoptères commandés par le Pérou.": [
            "GHA>PER 2025-06-23 delivery"
        ],
        "La Norvège a livré lundi à Tamale (nord du Ghana) dix ambulances.": ["NOR>GHA 2025-06-23 delivery"],
    },
    "since an event of the past": {
        "Le président ghanéen n'avait plus quitté son pays depuis sa visite au Pérou, en mai dernier.": [
            "GHA>PER 2025-05 visit"
        ],
        "Les deux pays ne se parlaient plus depuis la rencontre entre les présidents ghanéen et péruvien à Oslo, en "
        "mars 2024.": ["GHA>PER 2024-03 meeting"],
    },
    "readiness to give": {
        "Lundi, l'ambassadeur de Norvège au Ghana a fait part à la présidence de la disponibilité de son pays à "
        "fournir 100.000 doses de vaccin.": ["NOR>GHA 2025-06-23 pledge"],
        "L'ambassadeur du Togo a assuré lundi le gouvernement ghanéen de la volonté de son pays d'accompagner la "
        "réforme.": ["TGO>GHA 2025-06-23 pledge"],
        "La Norvège a fait lundi un nouveau don de 20 ambulances au Ghana.": ["NOR>GHA 2025-06-23 donation"],
    },
    "taxes on another's goods": {
        "Le Ghana a mis en place lundi de lourdes surtaxes sur le vin péruvien.": [
            "GHA>PER 2025-06-23 sanction"
        ],
        "Le Ghana a institué mardi des droits antidumping sur l'acier péruvien.": [
            "GHA>PER 2025-06-24 sanction"
        ],
        "Le Ghana a restreint lundi les importations de boeuf péruvien.": ["GHA>PER 2025-06-23 sanction"],
        "Le Ghana a annoncé lundi une baisse des taxes sur le vin péruvien.": [
            "GHA>PER 2025-06-23 concession"
        ],
    },
    "what enters into force": {
        "Les taxes ghanéennes sur le vin péruvien entrent en vigueur jeudi.": [
            "GHA>PER 2025-06-26 sanction planned"
        ],
        "Les droits de douane décidés lundi par le Ghana contre le Pérou entrent en vigueur jeudi.": [
            "GHA>PER 2025-06-23 sanction"
        ],
        "L'accord de pêche entre le Ghana et le Pérou est entré en vigueur lundi.": [
            "GHA>PER 2025-06-23 ratification"
        ],
    },
    "a day that is that of a participle": {
        "Les surtaxes antidumping (de 107,1 à 212,1 %) lancées lundi par le Ghana sur le vin péruvien inquiètent.": [
            "GHA>PER 2025-06-23 sanction"
        ],
        "Ils s'ajoutent aux taxes supplémentaires instaurées en mai 2024 par la Norvège sur le poisson péruvien.": [
            "NOR>PER 2024-05 sanction"
        ],
        "Le Pérou dénonce les restrictions imposées lundi par le Ghana.": ["PER>GHA ../2025-06-25 criticism"],
    },
    "goods ordered, bought and sold": {
        "La Norvège a livré lundi au Ghana trois des 24 avions commandés par Accra en février.": [
            "NOR>GHA 2025-06-23 delivery",
            "GHA>NOR 2025-02 purchase",
        ],
        "Le Ghana a acheté en mai 12 hélicoptères péruviens.": ["GHA>PER 2025-05 purchase"],
        "Le Ghana a acheté en mai des avions péruviens à la Norvège.": ["GHA>NOR 2025-05 purchase"],
        "Le Ghana a passé commande lundi de 24 avions péruviens.": ["GHA>PER 2025-06-23 purchase"],
    },
    "received first, a visit made by, and messages": {
        "Reçu lundi à Lima par son homologue péruvien, le ministre ghanéen de la Défense a parlé de la crise.": [
            "GHA>PER 2025-06-23 meeting"
        ],
        "La visite effectuée lundi par le ministre péruvien au Ghana a été brève.": [
            "PER>GHA 2025-06-23 visit"
        ],
        "La tournée entreprise lundi par le président ghanéen au Pérou s'achève jeudi.": [
            "GHA>PER 2025-06-23/2025-06-26 visit"
        ],
        "Le ministre ghanéen a remis lundi à son homologue péruvien un message du président.": [
            "GHA>PER 2025-06-23 meeting"
        ],
        "Le Ghana et le Pérou ont échangé lundi des ambassadeurs pour la première fois depuis 2010.": [
            "GHA>PER 2025-06-23 restoration"
        ],
        "Les ministres ghanéen et péruvien ont échangé lundi sur la crise.": ["GHA>PER 2025-06-23 meeting"],
    },
    "relations cut, reduced and restored": {
        "Les relations diplomatiques entre le Ghana et le Pérou ont été rétablies lundi.": [
            "GHA>PER 2025-06-23 restoration"
        ],
        "Le Ghana a rappelé lundi ses diplomates en poste au Pérou.": ["GHA>PER 2025-06-23 recall"],
        "Le Ghana a réduit lundi sa représentation diplomatique au Pérou.": ["GHA>PER 2025-06-23 recall"],
        "Le Ghana a retiré lundi son ambassadeur du Pérou.": ["GHA>PER 2025-06-23 recall"],
        "Le Ghana a coupé lundi les ponts avec le Pérou.": ["GHA>PER 2025-06-23 rupture"],
        "Le Ghana et le Pérou ont échangé lundi vingt prisonniers.": ["GHA>PER 2025-06-23 release"],
    },
    "goods arrive, and are no visitors": {
        "Des chars péruviens sont arrivés lundi au Ghana.": ["PER>GHA 2025-06-23 delivery"],
        "Dix tonnes de riz offertes par la Norvège sont arrivées lundi au Ghana.": [
            "NOR>GHA 2025-06-23 donation"
        ],
        "Hier au port de Tema, le président ghanéen a réceptionné 300 tonnes de riz offertes par le Pérou.": [
            "PER>GHA 2025-06-24 donation"
        ],
        "Le Pérou a donné du riz au Ghana. Les deux premiers lots sont arrivés la semaine dernière à Tema.": [
            "PER>GHA 2025-06-16/2025-06-22 donation"
        ],
        "Le ministre de l'armement péruvien est arrivé lundi au Ghana.": ["PER>GHA 2025-06-23 visit"],
        "L'avion du président péruvien est arrivé lundi à Accra.": ["PER>GHA 2025-06-23 visit"],
    },
    "a ministry by its initials, one release after another": {
        "Le secrétaire d'État du DFAE a rencontré lundi à Berne son homologue péruvien.": [
            "PER>CHE 2025-06-23 meeting"
        ],
        "Le Pérou a signé lundi un accord avec le Ghana.\n\n23.06.2025 — Communiqué de presse\n\n"
        "Le secrétaire général du CICR a mené des consultations à Lima le 23 juin 2025.": [
            "PER>GHA 2025-06-23 agreement"
        ],
    },
    "a clause within a clause before the main one": {
        "Après des disputes qui se sont ajoutées à celles qui opposaient déjà Accra et Lima, le Ghana a rappelé "
        "lundi son ambassadeur au Pérou.": ["GHA>PER 2025-06-23 recall"],
        "Vendredi sur Facebook, le ministre de la Défense péruvien, Hugo Ek, a annoncé qu'il avait rencontré lundi "
        "son homologue ghanéen.": ["PER>GHA 2025-06-23 meeting"],
    },
    "what ends relations, posts and trade": {
        "Le Ghana a rappelé lundi son ambassadeur au Pérou et a mis fin aux relations diplomatiques entre les deux "
        "pays.": ["GHA>PER 2025-06-23 recall", "GHA>PER 2025-06-23 rupture"],
        "Dans des disputes qui s'ajoutaient à celles qui opposaient déjà Accra et Lima, le Ghana a rappelé lundi son "
        "ambassadeur au Pérou.": ["GHA>PER 2025-06-23 recall"],
        "Le Ghana a rappelé son ambassadeur au Pérou et a fermé lundi son consulat à Lima.": [
            "GHA>PER 2025-06-23 closure",
            "GHA>PER 2025-06-23 recall",
        ],
        "Le Ghana a rappelé son ambassadeur au Pérou et le recevra vendredi.": [
            "GHA>PER ../2025-06-25 recall"
        ],
        "Le président ghanéen a mis fin lundi aux fonctions de l'ambassadeur de son pays au Pérou.": [
            "GHA>PER 2025-06-23 recall"
        ],
        "Le Pérou a fait rentrer lundi son ambassadeur à Accra.": ["PER>GHA 2025-06-23 recall"],
        "Le Ghana a limogé lundi son ministre des Finances.": [],
        "Le Ghana a mis fin lundi à la crise avec le Pérou.": [],
        "Le Ghana a demandé lundi le départ de l'ambassadeur péruvien.": ["GHA>PER 2025-06-23 expulsion"],
        "Le Ghana a demandé lundi le départ des troupes péruviennes.": ["GHA>PER 2025-06-23 request"],
        "Le Ghana a invité lundi trois diplomates péruviens à quitter le pays.": [
            "GHA>PER 2025-06-23 expulsion"
        ],
        "Le Ghana a rappelé lundi son ambassadeur au Pérou. L'émirat du Qatar a fait de même, donnant 48 heures à "
        "l'ambassadeur du Pérou pour quitter son territoire.": [
            "GHA>PER 2025-06-23 recall",
            "QAT>PER ../2025-06-25 expulsion",
        ],
        "Le Ghana a rappelé lundi son ambassadeur au Pérou. La Norvège en a fait autant mardi.": [
            "GHA>PER 2025-06-23 recall",
            "NOR>PER 2025-06-24 recall",
        ],
        "Accra a décidé lundi d'arrêter toutes les importations péruviennes.": [
            "GHA>PER 2025-06-23 suspension"
        ],
        "Le Pérou a cessé lundi ses achats de cacao au Ghana.": ["PER>GHA 2025-06-23 suspension"],
    },
    "the relations between the two, one of whom acts": {
        "Le Ghana a rompu mardi les relations entre les deux pays, accusant le Pérou d'ingérence.": [
            "GHA>PER 2025-06-24 rupture",
            "GHA>PER 2025-06-24 criticism",
        ],
        "Le Pérou a accepté les excuses du Ghana et convenu lundi de normaliser les relations entre les deux pays.": [
            "PER>GHA 2025-06-23 restoration"
        ],
    },
    "the day of what is regretted is not that of the excuses": {
        "Le président ghanéen a présenté ses excuses au Pérou pour la mort de neuf marins en 2010.": [
            "GHA>PER ../2025-06-25 apology"
        ],
        "Le président ghanéen a présenté lundi ses excuses au Pérou pour la mort de neuf marins en mars 2010.": [
            "GHA>PER 2025-06-23 apology"
        ],
        "Le Pérou a condamné mardi le Ghana pour l'attaque de lundi.": ["PER>GHA 2025-06-24 criticism"],
    },
    "soldiers kill, drivers and storms do not make war": {
        "Le 31 mai 2010, des troupes péruviennes ont causé la mort de neuf Ghanéens.": [
            "PER>GHA 2010-05-31 force"
        ],
        "L'armée péruvienne a tué lundi trois soldats ghanéens.": ["PER>GHA 2025-06-23 force"],
        "Un chauffeur péruvien a tué lundi deux Ghanéens.": [],
        "Un séisme a coûté la vie à dix Péruviens lundi au Ghana.": [],
    },
    "an intention is made known on its day": {
        "Lundi, le ministre Hugo Ek a fait savoir l'intention du Pérou d'accorder au Ghana un crédit de 10 millions "
        "d'euros.": ["PER>GHA 2025-06-23 pledge"],
        "Le Pérou a fait part lundi de son intention d'accorder un crédit au Ghana.": [
            "PER>GHA 2025-06-23 pledge"
        ],
    },
    "offices, and goods still to come": {
        "Le chef du cabinet du président péruvien s'est rendu lundi à Accra.": ["PER>GHA 2025-06-23 visit"],
        "Le chancelier fédéral autrichien a rencontré lundi le président péruvien.": [
            "AUT>PER 2025-06-23 meeting"
        ],
        "Le Pérou a donné lundi du riz au Ghana. Le troisième lot est prévu d'arriver en août.": [
            "PER>GHA 2025-06-23 donation",
            "PER>GHA 2025-08 delivery planned",
        ],
        "Deux lots de riz péruvien arriveront en août au Ghana.": ["PER>GHA 2025-08 delivery planned"],
    },
    "acts in the tense of what is announced": {
        "Le Pérou a annoncé lundi qu'il rappelait son ambassadeur au Ghana pour consultations.": [
            "PER>GHA 2025-06-23 recall"
        ],
        "La Norvège a annoncé mardi qu'elle imposait des sanctions à trois ministres péruviens.": [
            "NOR>PER 2025-06-24 sanction"
        ],
        "Le ministre péruvien a annoncé lundi que son pays fermait sa frontière avec le Ghana.": [
            "PER>GHA 2025-06-23 closure"
        ],
        "En 2019, le Ghana fermait son ambassade au Pérou.": ["GHA>PER 2019 closure"],
        "Le Ghana fermait sa frontière avec le Pérou chaque hiver.": [],
    },
    "to whom it is made known, by the one who does it": {
        "Le Ghana a fait savoir lundi au Pérou qu'il suspendait sa coopération militaire.": [
            "GHA>PER 2025-06-23 suspension"
        ],
        "Le président ghanéen a dit lundi au roi de Norvège que le Togo avait rappelé son ambassadeur.": [],
        "Le Ghana a notifié mardi à la Norvège qu'il expulsait son ambassadeur.": [
            "GHA>NOR 2025-06-24 expulsion"
        ],
        "Le président péruvien a parlé lundi. Le Ghana a annoncé mardi qu'il suspendait sa coopération avec le "
        "Togo.": ["GHA>TGO 2025-06-24 suspension"],
        "Le président ghanéen a dit lundi au président péruvien qu'il avait rencontré le roi de Norvège.": [
            "GHA>NOR 2025-06-23 meeting"
        ],
        "Le président ghanéen a annoncé lundi à Lima que le Togo avait rappelé son ambassadeur.": [],
    },
    "who is quoted accuses, and two agree": {
        "« C'est une provocation », a déclaré lundi le ministre péruvien, accusant le Ghana d'avoir violé son espace "
        "aérien.": ["PER>GHA 2025-06-23 criticism"],
        "« Le traité est mort », a estimé mardi un porte-parole, dénonçant l'attitude du Pérou.": [],
        "Le Ghana et le Pérou se sont mis d'accord lundi pour rouvrir leurs ambassades respectives.": [
            "GHA>PER 2025-06-23 agreement"
        ],
    },
    "what is got from somebody, and support assured": {
        "Le Ghana a obtenu mardi de la Norvège un don de 20 millions d'euros.": [
            "NOR>GHA 2025-06-24 donation"
        ],
        "Lundi, à Accra, le ministre norvégien Hugo Ek a assuré le Ghana du soutien de son pays.": [
            "NOR>GHA 2025-06-23 support"
        ],
        "Le Ghana a rapatrié lundi son ambassadeur en poste à Lima.": ["GHA>PER 2025-06-23 recall"],
        "Le Ghana a rapatrié lundi 200 étudiants du Pérou.": [],
        "Depuis Accra, où il est arrivé dimanche, le ministre péruvien a annoncé lundi un prêt de 5 millions de "
        "dollars au Ghana.": ["PER>GHA 2025-06-23 pledge", "PER>GHA 2025-06-22 visit"],
    },
    "a pronoun before the one it stands for": {
        "A Accra, où il est arrivé dimanche, le ministre péruvien a signé lundi un accord avec le Ghana.": [
            "PER>GHA 2025-06-22 visit",
            "PER>GHA 2025-06-23 agreement",
        ],
        "Après Lima, où il s'est rendu samedi, le président ghanéen a visité lundi Oslo.": [
            "GHA>NOR 2025-06-23 visit",
            "GHA>PER 2025-06-21 visit",
        ],
        "A Lima, où il a rencontré samedi le roi de Norvège, le président ghanéen a visité une école.": [
            "NOR>GHA 2025-06-21 meeting"
        ],
    },
    "notes handed over are no gifts, and names no events": {
        "Le ministère ghanéen a remis lundi à l'ambassadeur péruvien une liste de noms.": [],
        "La Norvège a remis lundi au gouvernement ghanéen une ambulance.": ["NOR>GHA 2025-06-23 delivery"],
        "Le Koweït a critiqué lundi le Pérou devant le Conseil de coopération du Golfe.": [
            "KWT>PER 2025-06-23 criticism"
        ],
    },
    "deeds told by a noun, whoever the sentence is about": {
        "La crise s'est aggravée lundi avec la rupture des relations diplomatiques entre le Ghana et le Togo et "
        "l'expulsion de l'ambassadeur ghanéen au Pérou.": [
            "GHA>TGO 2025-06-23 rupture",
            "PER>GHA 2025-06-23 expulsion",
        ],
        "La suspension mardi par Lima de sa coopération militaire avec Accra a surpris.": [
            "PER>GHA 2025-06-24 suspension"
        ],
        "La fermeture mardi par le Ghana de sa frontière avec le Togo a bloqué des centaines de camions.": [
            "GHA>TGO 2025-06-24 closure"
        ],
        "La convocation mardi de l'ambassadeur togolais à Lima est intervenue après une série d'incidents.": [
            "PER>TGO 2025-06-24 summons"
        ],
        "L'annulation mardi par le Ghana d'un contrat avec le Pérou a surpris.": [
            "GHA>PER 2025-06-24 cancellation"
        ],
        "Le rappel lundi de l'ambassadeur péruvien a surpris.": [],
    },
    "a day before what it is the day after": {
        "Le Premier ministre ghanéen s'est exprimé mardi, au lendemain du rappel de l'ambassadeur péruvien à Accra, de "
        "l'annonce de nouvelles mesures, et surtout de la suspension par Lima de sa coopération avec Accra.": [
            "PER>GHA 2025-06-23 recall",
            "PER>GHA 2025-06-23 suspension",
        ],
        "Lima a protesté mardi, au lendemain de l'arrestation par les autorités ghanéennes de cinq agents péruviens.": [
            "PER>GHA 2025-06-24 criticism",
            "GHA>PER 2025-06-23 arrest",
        ],
        "Le Ghana et le Togo ont ouvert mardi des discussions, au lendemain d'échanges de tirs à la frontière entre "
        "les deux pays.": ["GHA>TGO 2025-06-23 force"],
    },
    "attacks told by a noun and its participle": {
        "La frappe aérienne menée mardi par le Pérou contre la Bolivie a tué dix personnes.": [
            "PER>BOL 2025-06-24 force"
        ],
        "Un raid mené samedi par l'armée péruvienne dans le territoire équatorien a fait trois morts.": [
            "PER>ECU 2025-06-21 force"
        ],
        "Le Ghana a condamné mardi le barrage de missiles lancé lundi par le Pérou sur la Bolivie.": [
            "GHA>PER 2025-06-24 criticism",
            "PER>BOL 2025-06-23 force",
        ],
    },
    "who equips whom, and what is offered": {
        "Le Ghana a doté lundi l'armée togolaise de dix blindés.": ["GHA>TGO 2025-06-23 delivery"],
        "Le Pérou a pourvu mardi le Ghana en vaccins.": ["PER>GHA 2025-06-24 delivery"],
        "L'armée togolaise a été dotée lundi de dix blindés par le Ghana.": ["GHA>TGO 2025-06-23 delivery"],
        "Les motos dont la Norvège a doté mardi la police ghanéenne sont arrivées.": [
            "NOR>GHA 2025-06-24 delivery"
        ],
        "Les ambulances que la Norvège a offertes mardi au Ghana sont en service.": [
            "NOR>GHA 2025-06-24 donation"
        ],
        "Un premier lot de dix blindés sur un parc attendu de 30 a été offert mardi au Togo par le Ghana.": [
            "GHA>TGO 2025-06-24 donation"
        ],
        "L'armée togolaise, équipée de blindés ghanéens, a défilé mardi.": [],
        "Le Ghana doit équiper deux bataillons avec des armes légères.": [],
    },
    "who mediates is no side of what is signed": {
        "Cet accord, signé lundi lors de pourparlers entre les délégations du Ghana et du Togo, a été facilité par la "
        "médiation du Pérou.": ["GHA>TGO 2025-06-23 agreement", "GHA>TGO 2025-06-23 negotiation"],
        "L'accord, conclu lundi entre le Ghana et le Togo sous la médiation du Pérou, a été salué.": [
            "GHA>TGO 2025-06-23 agreement"
        ],
        "Les pourparlers de lundi entre le Ghana et le Togo, orchestrés par le Pérou, ont échoué.": [
            "GHA>TGO 2025-06-23 negotiation"
        ],
    },
    "envoys called home by other names, and salvos": {
        "Le Ghana rappelle les chefs de ses missions diplomatiques au Togo et au Pérou, lit-on mardi.": [
            "GHA>TGO 2025-06-24 recall",
            "GHA>PER 2025-06-24 recall",
        ],
        "Ces sanctions font suite au barrage de missiles et de drones lancé le 13 avril par le Pérou sur la Bolivie.": [
            "PER>BOL 2025-04-13 force"
        ],
    },
    "an embassy opens and shuts between its two countries": {
        "L'ambassade norvégienne à Lima avait été fermée en 2011.": ["NOR>PER 2011 closure"],
        "L'ambassade du Ghana à Lomé a suspendu mardi ses activités.": ["GHA>TGO 2025-06-24 closure"],
        "L'ambassade du Ghana à Lomé rouvrira le 20 juillet.": ["GHA>TGO 2025-07-20 restoration planned"],
        "L'ambassade du Ghana à Lomé va reprendre ses activités le 20 juillet.": [
            "GHA>TGO 2025-07-20 restoration planned"
        ],
        "L'ambassade du Ghana à Lomé n'a pas été fermée mardi.": [],
        "Les abords de l'ambassade du Ghana à Lomé ont été fermés mardi.": [],
    },
    "what is got from somebody is no guest": {
        "Le président ghanéen a reçu lundi le soutien du président togolais.": ["TGO>GHA 2025-06-23 support"],
        "Le président ghanéen a reçu lundi les félicitations du roi de Norvège.": [
            "NOR>GHA 2025-06-23 congratulations"
        ],
        "Le président ghanéen a reçu mardi un appel du président péruvien.": ["PER>GHA 2025-06-24 call"],
        "Le Pérou a reçu mardi l'autorisation du Ghana de livrer des armes au Togo.": [],
        "Le Ghana a reçu mardi des garanties de la Norvège.": [],
    },
    "condemned by nobody named": {
        "L'expulsion mardi par Lomé de deux diplomates ghanéens a été condamnée.": [
            "TGO>GHA 2025-06-24 expulsion"
        ],
    },
    "three and more demonyms behind one noun": {
        "Le président ghanéen a rencontré lundi les dirigeants togolais, béninois et kényan.": [
            "GHA>TGO 2025-06-23 meeting",
            "GHA>BEN 2025-06-23 meeting",
            "GHA>KEN 2025-06-23 meeting",
        ],
        "Le ministre péruvien a eu mardi des entretiens prolongés avec les dirigeants togolais, béninois et kényan.": [
            "PER>TGO 2025-06-24 meeting",
            "PER>BEN 2025-06-24 meeting",
            "PER>KEN 2025-06-24 meeting",
        ],
        "Les délégations ghanéenne, togolaise et péruvienne ont signé mardi un accord.": [
            "GHA>TGO 2025-06-24 agreement",
            "GHA>PER 2025-06-24 agreement",
            "TGO>PER 2025-06-24 agreement",
        ],
    },
    "how many they are is no place": {
        "Près de 1 200 Togolais ont été expulsés lundi du Ghana.": ["GHA>TGO 2025-06-23 expulsion"],
        "Plus d'une centaine de Togolais ont été expulsés lundi du Ghana.": ["GHA>TGO 2025-06-23 expulsion"],
        "Pas moins de trois cents Togolais ont été expulsés lundi du Ghana.": [
            "GHA>TGO 2025-06-23 expulsion"
        ],
        "Le Ghana a expulsé lundi plus de dix diplomates togolais.": ["GHA>TGO 2025-06-23 expulsion"],
    },
    "people called by their nationality": {
        "Le Ghanéen Jo Ba et l'Indien Vinod Rao ont signé lundi un accord à Lomé.": [
            "GHA>IND 2025-06-23 agreement"
        ],
        "Le président ghanéen a reçu lundi l'Algérien Karim Saïd et le Syrien Omar Badr.": [
            "DZA>GHA 2025-06-23 meeting",
            "SYR>GHA 2025-06-23 meeting",
        ],
        "Un cargo togolais a coulé lundi dans l'océan Indien.": [],
    },
    "their meeting, with its day behind the place": {
        "Le président ghanéen et son homologue péruvien se sont félicités des liens entre le Ghana et le Pérou, lors "
        "de leur entretien à Lima le 23 juin.": ["GHA>PER 2025-06-23 meeting"],
        "Le président ghanéen et son homologue péruvien ont souri, lors de leur rencontre à Lima lundi.": [
            "GHA>PER 2025-06-23 meeting"
        ],
    },
    "who speaks after talks": {
        "Le prix est fixé, a annoncé lundi le ministère togolais après une rencontre entre le ministre péruvien Ana "
        "Ruiz et le ministre togolais Jo Ba.": ["PER>TGO 2025-06-23 meeting"],
        "Le prix est fixé, a déclaré lundi le ministre togolais Jo Ba au terme d'un entretien avec son homologue "
        "péruvien.": ["TGO>PER 2025-06-23 meeting"],
    },
    "this visit is the one told of": {
        "Le président ghanéen est arrivé lundi à Lima. Cette visite intervient alors que des pourparlers s'ouvrent à "
        "Oslo.": ["GHA>PER 2025-06-23 visit"],
        "Le président ghanéen est arrivé lundi à Lima. Lors de cette visite, il devrait signer un accord.": [
            "GHA>PER 2025-06-23 visit",
            "GHA>PER 2025-06-25/.. agreement planned",
        ],
    },
    "brackets in a list, and a treaty between others": {
        "Le Pérou (l'ancien rival) et le Togo ont signé lundi un accord avec le Ghana.": [
            "PER>GHA 2025-06-23 agreement",
            "TGO>GHA 2025-06-23 agreement",
        ],
        "Le président ghanéen a rencontré lundi le chancelier péruvien Jo Ba pour sauver l'accord entre la Norvège et "
        "le Togo.": ["GHA>PER 2025-06-23 meeting"],
    },
    "an answer and what it answers to": {
        "En réaction à l'expulsion d'un consul par le Pérou le 7 avril, le Ghana a expulsé mardi un Péruvien.": [
            "GHA>PER 2025-06-24 expulsion",
            "PER>GHA 2025-04-07 expulsion",
        ],
        "En riposte au renvoi de diplomates par le Pérou en avril, le Ghana a convoqué mardi l'envoyé du Pérou.": [
            "GHA>PER 2025-06-24 summons",
            "PER>GHA 2025-04 expulsion",
        ],
        "Le Ghana a demandé mardi à l'ambassadeur du Pérou de quitter le territoire.": [
            "GHA>PER 2025-06-24 expulsion"
        ],
        "Deux diplomates péruviens doivent chacun quitter le Ghana d'ici mardi, a dit le ministère ghanéen.": [
            "GHA>PER 2025-06-25/.. expulsion planned"
        ],
    },
    "an occasion seized, and a purpose reached": {
        "Le Ghana et le Pérou ont saisi l'occasion pour signer mardi un accord de pêche.": [
            "GHA>PER 2025-06-24 agreement"
        ],
        "Le ministre ghanéen a profité de sa visite à Lima pour inaugurer mardi l'ambassade du Ghana.": [
            "GHA>PER 2025-06-24 restoration",
            "GHA>PER ../2025-06-25 visit",
        ],
        "Le ministre ghanéen voudrait profiter de sa visite à Lima pour signer mardi un accord avec le Pérou.": [],
        "Le ministre ghanéen a mis à profit son séjour à Lima pour remettre mardi au Pérou dix ambulances.": [
            "GHA>PER 2025-06-24 delivery",
            "GHA>PER ../2025-06-25 visit",
        ],
        "Le président ghanéen a quitté Accra mardi pour effectuer une visite officielle au Pérou.": [
            "GHA>PER 2025-06-24 visit"
        ],
        "Le président ghanéen a quitté Accra mardi pour se rendre au Pérou.": ["GHA>PER 2025-06-24 visit"],
        "L'ambassadeur du Pérou au Ghana a été reçu mardi par le roi pour présenter ses lettres de créance.": [
            "PER>GHA 2025-06-24 meeting",
            "PER>GHA 2025-06-24 appointment",
        ],
    },
    "ready to give": {
        "Le Ghana se dit prêt à livrer au Pérou dix ambulances, a déclaré mardi le président ghanéen.": [
            "GHA>PER 2025-06-24 pledge"
        ],
        "Le Ghana s'est déclaré mardi disposé à fournir au Pérou des vaccins.": ["GHA>PER 2025-06-24 pledge"],
        "Le Ghana est prêt à négocier avec le Pérou, a dit mardi le président ghanéen.": [],
    },
    "asides between an auxiliary and its participle": {
        "Le président ghanéen a quant à lui annoncé mardi la livraison au Pérou de dix ambulances.": [
            "GHA>PER 2025-06-24 pledge"
        ],
        "Le Ghana a, pour la première fois, livré mardi des ambulances au Pérou.": [
            "GHA>PER 2025-06-24 delivery"
        ],
    },
    "a relative clause between a subject and what it announces": {
        "Le ministre ghanéen, qui a vu son homologue, a annoncé mardi à Lima 240 millions d'euros pour le Pérou.": [
            "GHA>PER 2025-06-24 pledge"
        ],
        "Le ministre ghanéen, qui a rencontré le roi, a annoncé mardi la fermeture de son ambassade au Pérou.": [
            "GHA>PER 2025-06-24 closure"
        ],
    },
    "what somebody is accused of is of another day": {
        "Le Ghana a accusé mardi le Pérou d'avoir bombardé une ville en 2014.": [
            "GHA>PER 2025-06-24 criticism"
        ],
        "Le Ghana a accusé le Pérou d'être mêlé au coup d'Etat du 3 mai 2014.": [
            "GHA>PER ../2025-06-25 criticism"
        ],
    },
    "a subject without an article behind an adverb or a conjunction": {
        "Récemment, des diplomates péruviens ont été expulsés mardi par le Togo et le Ghana.": [
            "TGO>PER 2025-06-24 expulsion",
            "GHA>PER 2025-06-24 expulsion",
        ],
        "Le ministre a dit mardi que des soldats péruviens ont été arrêtés par le Togo.": [
            "TGO>PER 2025-06-24 arrest"
        ],
    },
    "what is no party and no talks": {
        "Le Ghana a rompu mardi avec le Pérou, en vertu de la Convention de Vienne.": [
            "GHA>PER 2025-06-24 rupture"
        ],
        "Le Ghana a conclu mardi avec la Norvège un accord de libre-échange avec le soutien du Pérou.": [
            "GHA>NOR 2025-06-24 agreement"
        ],
        "Le Ghana et le Pérou ont signé mardi un accord. Le Ghana l'avait dit en 2008 lors du sommet Ghana-Afrique.": [
            "GHA>PER 2025-06-24 agreement"
        ],
        "'Je pense que le Ghana a livré mardi dix chars modernes au Pérou', a dit le ministre togolais.": [],
        "Le ministre ghanéen a regretté mardi d'en arriver là avec le Pérou.": [],
    },
    "ambassadors come and go": {
        "Le Ghana procédait mardi à un échange d'ambassadeurs avec le Pérou.": [
            "GHA>PER 2025-06-24 restoration"
        ],
        "Le Ghana et le Pérou étaient convenus mardi du retour de leurs ambassadeurs.": [
            "GHA>PER 2025-06-24 agreement",
            "GHA>PER 2025-06-25/.. restoration planned",
        ],
        "Les présidents ghanéen et péruvien ont eu mardi une entrevue téléphonique.": [
            "GHA>PER 2025-06-24 call"
        ],
    },
    "due, and the day next to it": {
        "Le président ghanéen devait arriver jeudi à Lomé pour une visite de deux jours.": [
            "GHA>TGO 2025-06-26 visit planned"
        ],
        "Le président ghanéen devait arriver mardi à Lomé pour une visite de deux jours.": [],
        "Le ministre ghanéen était attendu mardi à Lomé.": [],
        "Le ministre ghanéen était attendu vendredi à Lomé.": ["GHA>TGO 2025-06-27 visit planned"],
        "Le Ghana et le Togo sont en passe de rétablir leurs relations diplomatiques.": [
            "GHA>TGO 2025-06-25/.. restoration planned"
        ],
        "Le Ghana et le Togo sont sur le point de signer un accord.": [
            "GHA>TGO 2025-06-25/.. agreement planned"
        ],
    },
    "a sign is no signature, an arrival no visit": {
        "Le Ghana a suspendu lundi ses livraisons au Togo, signe d'une dégradation des relations.": [
            "GHA>TGO 2025-06-23 suspension"
        ],
        "Les soldats du Ghana devront assurer dès leur arrivée un périmètre autour de l'aéroport de Lomé.": [],
    },
    "offered to send": {
        "Le Pérou a offert d'envoyer des troupes au Togo.": ["PER>TGO ../2025-06-25 pledge"],
        "Le Pérou a proposé mardi de fournir une aide de deux millions de dollars au Togo.": [
            "PER>TGO 2025-06-24 pledge"
        ],
        "Le Pérou a proposé d'envoyer une délégation au Togo.": [],
    },
    "a state called what it is, and what others have taken": {
        "Le micro-Etat de Nauru a annoncé lundi rompre ses liens diplomatiques avec le Pérou.": [
            "NRU>PER 2025-06-23 rupture"
        ],
        "L'archipel des Tonga a rompu lundi ses relations diplomatiques avec le Pérou.": [
            "TON>PER 2025-06-23 rupture"
        ],
        "Le Ghana appuie fermement les mesures prises mardi par le Pérou.": ["GHA>PER ../2025-06-25 support"],
        "Le Togo avait porté plainte en mai contre le Pérou devant les juges.": ["TGO>PER 2025-05 criticism"],
    },
    "a statement read out": {
        "Le ministre a fait aujourd'hui la déclaration suivante :\n\n« Le 16 juin 2025, le Ghana a expulsé "
        "l'ambassadeur du Togo. »": ["GHA>TGO 2025-06-16 expulsion"],
        "Le ministre a dit ceci :\n\n« Le 16 juin 2025, le Ghana a expulsé l'ambassadeur du Togo. »": [],
    },
    "a journey, its legs and how it went": {
        "Le Pérou sera la dernière étape de la tournée du chef d'Etat ghanéen.": [
            "GHA>PER 2025-06-25/.. visit planned"
        ],
        "Le Pérou est mardi la première étape de la visite du président ghanéen.": [
            "GHA>PER 2025-06-24 visit"
        ],
        "La visite du ministre ghanéen au Pérou aura été fructueuse.": ["GHA>PER ../2025-06-25 visit"],
    },
    "what is received and who gave it": {
        "Le Ghana a réceptionné mardi des doses de vaccin, offertes par la Norvège et le Pérou, a dit le ministre.": [
            "NOR>GHA 2025-06-24 delivery",
            "PER>GHA 2025-06-24 delivery",
        ],
    },
    "whose relations they are, of two": {
        "Le Ghana et le Pérou, dont les relations ont été rompues en mai 2020, ont signé mardi un accord.": [
            "GHA>PER 2025-06-24 agreement",
            "GHA>PER 2020-05 rupture",
        ],
    },
    "one name in two spellings": {
        "Le président péruvien Jo Afwerki est à Accra. M. Afewerki est arrivé mardi à Accra.": [
            "PER>GHA 2025-06-24 visit"
        ],
    },
    "visas asked for or no longer": {
        "Le Ghana annule mardi le régime des visas avec le Pérou.": ["GHA>PER 2025-06-24 lifting"],
        "Le Ghana a supprimé mardi l'obligation de visa pour les Péruviens.": ["GHA>PER 2025-06-24 lifting"],
        "Le Ghana a instauré mardi des visas pour les Péruviens.": ["GHA>PER 2025-06-24 sanction"],
    },
    "who meets the counterpart of one of two is of the other": {
        "Le Ghana a reçu lundi un Péruvien. Jo Ba, ministre du Plan, a signé mardi avec son homologue péruvien.": [
            "GHA>PER 2025-06-24 agreement",
        ],
        "Le ministre ghanéen a convenu mardi avec son homologue péruvien de rouvrir la frontière.": [
            "GHA>PER 2025-06-24 agreement"
        ],
    },
    "who speaks for no state is no side": {
        "Le Ghana et le Togo ont signé lundi un accord. Le président ghanéen a rencontré mardi des étudiants.": [
            "GHA>TGO 2025-06-23 agreement"
        ],
        "Le Ghana et le Togo ont signé lundi un accord. Le président ghanéen s'est entretenu mardi avec des chefs "
        "d'entreprise.": ["GHA>TGO 2025-06-23 agreement"],
    },
    "the two behind a comma are the subject": {
        "A l'issue d'une médiation du Ghana, le Togo et le Pérou ont signé lundi un accord.": [
            "TGO>PER 2025-06-23 agreement"
        ],
    },
    "an envoy whose country the sentence does not say": {
        "Le Mexique et le Pérou se parlent. Le gouvernement du Pérou a déclaré mardi l'ambassadeur Jo Ba persona non "
        "grata.": ["PER>MEX 2025-06-24 expulsion"],
        "Le Mexique et le Pérou se parlent. Le Pérou a convoqué mardi l'ambassadrice Ana Ruiz.": [
            "PER>MEX 2025-06-24 summons"
        ],
        "Le Mexique et le Pérou se parlent. Le Pérou a convoqué mardi ses ambassadeurs dans la région.": [],
        "Le Mexique et le Pérou se parlent. Le Pérou a expulsé mardi un ambassadeur et deux consuls.": [],
    },
    "some hours or days apart, on no day said": {
        "L'envoyé du Ghana à Lima a été convoqué mardi par le Pérou. Quelques heures auparavant, le chargé d'affaires "
        "du Pérou au Ghana avait été convoqué au ministère ghanéen.": [
            "PER>GHA 2025-06-24 summons",
            "GHA>PER ../2025-06-25 summons",
        ],
        "Le Ghana et le Pérou ont signé mardi un accord. L'accord intervient quelques jours après que le Ghana a "
        "rouvert sa frontière avec le Pérou.": [
            "GHA>PER 2025-06-24 agreement",
            "GHA>PER ../2025-06-25 lifting",
        ],
    },
    "a capital without its accent is no verb": {
        "A la même occasion, le Ghana a informé mardi le Pérou du prochain retour de son ambassadeur à Lima.": [
            "GHA>PER 2025-06-25/.. restoration planned"
        ],
        "A l'issue de leur entretien, le Ghana et le Pérou ont signé mardi un accord.": [
            "GHA>PER 2025-06-24 agreement"
        ],
        "A Lima, le ministre ghanéen a remis mardi dix camions au Pérou.": ["GHA>PER 2025-06-24 delivery"],
    },
    "what a denial adds": {
        "Le Ghana réfute les accusations du Pérou, précisant avoir convoqué mardi l'ambassadeur du Pérou.": [
            "GHA>PER 2025-06-24 summons"
        ],
        "Le Ghana rejette cette version, ajoutant qu'il a expulsé mardi deux diplomates péruviens.": [
            "GHA>PER ../2025-06-25 refusal"
        ],
        "Le Ghana dément avoir convoqué mardi l'ambassadeur du Pérou, accusant la presse.": [],
    },
    "what is to come is another thing": {
        "La rencontre mardi des présidents ghanéen et péruvien a permis de parler du riz et de la prochaine fête.": [
            "GHA>PER 2025-06-24 meeting"
        ],
        "L'appel téléphonique mardi entre le Ghana et le Pérou a permis de parler de la prochaine session.": [
            "GHA>PER 2025-06-24 call"
        ],
    },
    "a present tense written as a participle, and who says so": {
        "La Norvège interdit à dix ministres togolais, dont Jo Ba, d'entrer sur son sol, a dit lundi un journal.": [
            "NOR>TGO 2025-06-23 sanction"
        ],
        "Le vol, interdit par le Togo, a quitté lundi le port.": [],
    },
    "what a country undergoes is done by the other": {
        "Le Togo a essuyé lundi des tirs du Ghana.": ["GHA>TGO 2025-06-23 force"],
        "Le Togo a subi lundi une attaque du Ghana.": ["GHA>TGO 2025-06-23 force"],
        "Un convoi togolais a essuyé lundi des tirs de l'armée ghanéenne.": ["GHA>TGO 2025-06-23 force"],
        "Le Togo a encaissé lundi des frappes.": [],
        "Le Togo a fait l'objet lundi de critiques du Ghana.": ["GHA>TGO 2025-06-23 criticism"],
        "Le Togo a été lundi la cible de vives critiques du Ghana.": ["GHA>TGO 2025-06-23 criticism"],
        "Le Togo a été secoué lundi par des accusations du Ghana.": ["GHA>TGO 2025-06-23 criticism"],
        "Le Togo est depuis lundi sous le feu des critiques du Ghana.": ["GHA>TGO 2025-06-23 criticism"],
        "Le Togo a répondu lundi aux accusations du Ghana.": [],
        "Le Togo a contesté lundi devant l'ONU la visite du président ghanéen au Kenya.": [],
        "L'ambassadeur péruvien au Ghana, déclaré lundi persona non grata, est parti.": [
            "GHA>PER 2025-06-23 expulsion"
        ],
        "L'ambassadeur péruvien, déclaré persona non grata, a quitté lundi le Ghana.": [],
    },
    "who is joined by others goes nowhere": {
        "Le Ghana a été rejoint lundi par le Togo dans sa démarche.": [],
        "Le président ghanéen a rejoint lundi le Togo.": ["GHA>TGO 2025-06-23 visit"],
    },
    "whom or what is looked at, and where somebody comes from, is no country visited": {
        "Le président ghanéen a visité lundi le pavillon du Pérou à l'exposition d'Accra.": [],
        "Le président ghanéen a visité lundi l'ambassade du Pérou à Accra.": [],
        "Le président ghanéen a visité lundi le Pérou.": ["GHA>PER 2025-06-23 visit"],
        "Le ministre ghanéen Kofi Abando est arrivé lundi à Accra, venant de Lima.": [],
        "Le président ghanéen, venant du Pérou, est arrivé lundi à Lomé.": ["GHA>TGO 2025-06-23 visit"],
    },
    "who is met speaks for no country": {
        "L'ambassadeur du Pérou a rencontré lundi l'évêque d'Accra, au Ghana.": [],
        "Le ministre ghanéen des Finances a rencontré lundi à Lima des investisseurs.": [],
        "Le président ghanéen a rencontré lundi à Lima des investisseurs et le président péruvien.": [
            "GHA>PER 2025-06-23 meeting"
        ],
        "Une délégation de l'opposition togolaise, reçue lundi par le ministre péruvien, a rencontré "
        "l'ambassadeur ghanéen.": [],
        "Le Ghana a accueilli lundi un sommet où le Pérou et le Togo ont signé un accord.": [
            "PER>TGO 2025-06-23 agreement"
        ],
    },
    "what is suffered, studied or welcomed was done before, by somebody else": {
        "Le Ghana a pâti mardi de la fermeture de la frontière par le Togo.": [],
        "Le Ghana étudie depuis lundi une demande d'extradition présentée par le Pérou.": [],
        "Le Ghana a adressé lundi une demande d'extradition au Pérou.": ["GHA>PER 2025-06-23 request"],
        "L'entrée en vigueur de l'accord de pêche entre le Ghana et le Pérou a été saluée lundi.": [],
        "Le Pérou a été lundi la cible d'une attaque ghanéenne.": ["GHA>PER ../2025-06-25 force"],
        "Les troupes ghanéennes déployées au Togo ont défilé lundi.": ["GHA>TGO ../2025-06-25 deployment"],
        "Les soldats ghanéens déployés lundi au Togo sont rentrés mardi.": ["GHA>TGO 2025-06-23 deployment"],
    },
    "what is told beside somebody's words, or is only talked about, has a day of its own": {
        "« La guerre est finie », a déclaré mardi le président péruvien, qui a dépêché un émissaire au Ghana.": [
            "PER>GHA ../2025-06-25 visit"
        ],
        "Le ministre péruvien a annoncé que le Pérou livrerait au Ghana un suspect arrêté jeudi au Togo.": [
            "PER>GHA 2025-06-25/.. delivery planned"
        ],
        "Le président ghanéen s'est entretenu mardi avec son homologue péruvien, Hugo Ek, de la fermeture de la "
        "frontière, décidée en mars par le Pérou.": ["GHA>PER 2025-06-24 meeting"],
        "Un député péruvien a été refoulé lundi à Accra, a indiqué le ministère péruvien des Affaires étrangères, "
        "qui a convoqué mardi l'ambassadeur ghanéen.": ["PER>GHA 2025-06-24 summons"],
        "Le Ghana a suspendu lundi la délivrance de visas aux citoyens péruviens.": [
            "GHA>PER 2025-06-23 suspension"
        ],
    },
    "the two of whom one criticised a third are those who met": {
        "Les ministres ghanéen et péruvien, Kofi Abando et Hugo Quintal, ont signé lundi à Lima un accord de pêche. "
        "M. Abando a salué l'accord. Il a critiqué le Togo, qui a expulsé en mai deux consuls ghanéens. "
        "« Le Pérou est un partenaire fiable », a-t-il dit. Les deux ministres doivent se revoir le 10 juillet.": [
            "GHA>PER 2025-06-23 agreement",
            "TGO>GHA 2025-05 expulsion",
            "GHA>PER 2025-07-10 meeting planned",
        ],
    },
    "who is struck is not condemned, and what is put off behind is not planned": {
        "Le Ghana a condamné lundi l'attentat contre le président péruvien.": [],
        "Le Ghana a condamné lundi l'attaque contre le président péruvien.": [],
        "Le Ghana a protesté lundi contre le Pérou.": ["GHA>PER 2025-06-23 criticism"],
        "Le Pérou et le Ghana devaient signer jeudi un accord de pêche, dont la signature a été reportée.": [],
        "Le Ghana a remercié lundi le Pérou d'avoir organisé la rencontre avec le Togo.": [
            "PER>TGO ../2025-06-25 meeting"
        ],
    },
    "what a meeting is on, and a request only mentioned, are told of nobody": {
        "Le président ghanéen a présidé lundi une réunion sur la frontière avec le Togo.": [],
        "Le président ghanéen a tenu lundi une réunion avec le président togolais.": [
            "GHA>TGO 2025-06-23 meeting"
        ],
        "Le Ghana a libéré lundi douze pêcheurs péruviens à la demande de Lima.": [
            "GHA>PER 2025-06-23 release"
        ],
        "Le Ghana a dit lundi attendre la réponse du Pérou à sa demande d'excuses.": [],
        "Le Ghana a demandé lundi au Pérou de libérer ses pêcheurs.": ["GHA>PER 2025-06-23 request"],
        "Le Premier ministre ghanéen a dénoncé lundi les menaces proférées contre le Togo par le Pérou.": [],
    },
    "who is told to be left out": {
        "Hormis le Togo, tous les voisins du Ghana ont condamné lundi l'attaque du Kenya.": [],
        "Tous les pays, sauf le Togo, ont signé lundi un accord avec le Ghana.": [],
    },
    "whom a clause within accuses, or receives, acts in the main one": {
        "Le Togo, que le Ghana accuse d'avoir attaqué le Kenya, a convoqué lundi l'ambassadeur du Pérou.": [
            "TGO>PER 2025-06-23 summons"
        ],
        "L'accord, que le Ghana a signé lundi avec le Pérou, prévoit la livraison de chars.": [
            "GHA>PER 2025-06-23 agreement"
        ],
    },
    "who welcomes what is told, and who lets it pass": {
        "Le FMI et le Ghana ont conclu lundi un accord, a salué le Pérou.": ["IMF>GHA 2025-06-23 agreement"],
        "Le Ghana a fermé les yeux lundi sur les livraisons d'armes du Pérou au Togo.": [],
    },
    "an affair that is closed, and the end of a stay": {
        "Le Ghana et le Pérou ont tourné lundi la page de l'affaire des militaires arrêtés.": [],
        "Le Ghana et le Pérou ont tourné lundi la page de leur brouille.": ["GHA>PER 2025-06-23 restoration"],
        "Le président ghanéen a annoncé lundi la fin de sa visite au Pérou.": ["GHA>PER 2025-06-23 visit"],
        "Le Ghana a annoncé lundi la fin de l'opération militaire au Togo.": [],
        "Le Ghana a annoncé lundi la fin de l'accord de pêche avec le Pérou.": [
            "GHA>PER 2025-06-23 cancellation"
        ],
    },
}


def test_each_kind_is_read_as_it_is_told() -> None:
    told = {kind: {text: lines(drafted(text + REST)) for text in texts} for kind, texts in KINDS.items()}
    assert told == KINDS


SAID_BEHIND = {
    "Le Ghana investira dix millions au Togo, a promis lundi son président.": [
        "GHA>TGO 2025-06-25/.. investment planned"
    ],
    "Le Ghana lèvera ses sanctions contre le Togo, a garanti lundi le gouvernement.": [
        "GHA>TGO 2025-06-25/.. lifting planned"
    ],
    "Le Ghana enverra des soldats au Togo, a promis lundi le président ghanéen.": [
        "GHA>TGO 2025-06-25/.. deployment planned"
    ],
    "Le Ghana a fait venir lundi l'ambassadeur du Pérou.": ["GHA>PER 2025-06-23 summons"],
    "La foudre a frappé lundi l'ambassade du Ghana au Pérou.": [],
    "Des pirates informatiques ont attaqué lundi l'ambassade du Pérou au Ghana.": [],
    "L'ambassadeur du Ghana au Pérou a vendu lundi sa voiture.": [],
    "Le Ghana a signé lundi un succès probant face au Pérou.": [],
    "Un livre sur la guerre entre le Pérou et le Chili est paru lundi.": [],
    "Le parlement péruvien a débattu lundi de la ratification de l'accord avec le Ghana.": [],
    "Un milliardaire péruvien a offert lundi cinq ambulances à un hôpital du Ghana.": [],
    "Une chanteuse péruvienne s'est excusée lundi auprès du Ghana.": [],
    "Le boxeur ghanéen s'est entraîné lundi avec des adversaires péruviens.": [],
}


def test_what_is_said_behind_and_who_is_no_state() -> None:
    assert {text: lines(drafted(text)) for text in SAID_BEHIND} == SAID_BEHIND


GOES_ON = {
    "Le président kényan a reçu le roi du Togo, qui est arrivé vendredi, et s'est envolé dimanche pour le Pérou.": [
        "TGO>KEN 2025-06-20 visit",
        "KEN>PER 2025-06-22 visit",
    ],
    "Le ministre des Affaires étrangères a remercié lundi le président kényan. Il se rendra dimanche au Pérou.": [],
}


def test_who_goes_on_behind_what_is_told_of_another() -> None:
    assert {text: lines(drafted(text)) for text in GOES_ON} == GOES_ON


AT_HOME = {  # what somebody signs at home is agreed with nobody
    "Le président américain a signé lundi une version revue du décret sur le Mexique.": [],
    "Le président ghanéen a signé lundi un décret interdisant le riz du Togo.": [],
    "Trump a signé lundi une ordonnance entérinant le retrait des États-Unis d'un traité avec le Mexique.": [],
    "Le Ghana et le Togo ont signé lundi un accord sur la loi applicable.": ["GHA>TGO 2025-06-23 agreement"],
    "L'UE vient d'annoncer son intention de cesser le financement de la mission au Burundi.": [
        "EU>BDI 2025-06-25/.. suspension planned"
    ],
    "Le Ghana a annoncé lundi un don au Togo.": ["GHA>TGO 2025-06-23 pledge"],
    "La Côte d'Ivoire, où beaucoup attendent la pluie, a reçu lundi du riz du Pérou.": [
        "PER>CIV 2025-06-23 delivery"
    ],
    "Le Ghana a livré lundi du riz ou des armes au Togo.": ["GHA>TGO 2025-06-23 delivery"],
    "L'accord entre le Canada et le Pérou rencontre encore beaucoup d'opposition.": [],
    "Le Ghana et le Togo représentent 40 % du cacao, leur ratification lundi est une avancée.": [],
    "Le Ghana a lancé lundi des consultations citoyennes avec le Togo.": [],
    "Le Ghana et le Togo ont tenu lundi des consultations.": ["GHA>TGO 2025-06-23 meeting"],
    "Le ministre du Burundi a représenté lundi le pays au sommet du Marché commun à Madagascar.": [],
    "Le Brésil arrive au quatrième rang mondial derrière les États-Unis, la Chine et la Russie.": [],
    "La mission du Pérou au Togo arrive à son terme lundi.": [],
    "Le Ghana et le Togo ont fourni lundi de l'aide aux sinistrés.": [],
    "Le Premier ministre polonais a dirigé samedi une cérémonie accueillant les troupes américaines.": [],
    "Le parlement du Burundi a voté lundi le retrait du pays du statut de Rome.": [],
    "Trump préfère négocier un accord bilatéral avec le Royaume-Uni.": [],
}


def test_laws_and_ends_and_troops_are_no_agreements_pledges_or_guests() -> None:
    assert {text: lines(drafted(text + REST)) for text in AT_HOME} == AT_HOME


ENDS_OF_SANCTIONS = {  # who decides to end sanctions imposes none
    "Le Ghana a décidé lundi de renoncer à certaines sanctions contre le Togo.": [
        "GHA>TGO 2025-06-23 lifting"
    ],
    "Le Ghana a décidé lundi de mettre fin à ses sanctions contre le Togo.": ["GHA>TGO 2025-06-23 lifting"],
    "Le Ghana a annoncé lundi sa décision d'abandonner son embargo contre le Togo.": [
        "GHA>TGO 2025-06-23 lifting"
    ],
    "Le Ghana a adopté lundi un décret mettant fin aux sanctions contre le Togo.": [
        "GHA>TGO 2025-06-23 lifting"
    ],
    "Le Ghana a pris lundi la décision de lever ses sanctions contre le Togo.": [
        "GHA>TGO 2025-06-23 lifting"
    ],
    "Le Ghana a prolongé lundi la suspension de ses sanctions contre le Togo.": [
        "GHA>TGO 2025-06-23 lifting"
    ],
    "Le Ghana a annoncé lundi vouloir mettre un terme aux sanctions contre le Togo.": [],
    "Le Ghana a décidé lundi de ne pas lever ses sanctions contre le Togo.": [],
    "Le Ghana a décidé lundi de renoncer à lever ses sanctions contre le Togo.": [],
    "Le Ghana a décidé lundi de mettre fin à la suspension des sanctions contre le Togo.": [
        "GHA>TGO 2025-06-23 sanction"
    ],
    "Le Ghana a annoncé lundi en fin de journée des sanctions contre le Togo.": [
        "GHA>TGO 2025-06-23 sanction"
    ],
    "Le Ghana a pris lundi des sanctions contre le Togo pour mettre fin aux fraudes.": [
        "GHA>TGO 2025-06-23 sanction"
    ],
}


def test_the_end_of_sanctions_is_no_sanction() -> None:
    assert {text: lines(drafted(text + REST)) for text in ENDS_OF_SANCTIONS} == ENDS_OF_SANCTIONS


MESSAGES = {  # who met whom is told only of people
    "Le ministre ghanéen a remis lundi un message du président Ek à la présidente péruvienne.": [
        "GHA>PER 2025-06-23 meeting"
    ],
    "Le Ghana a remis lundi un message au Togo.": [],
    "Le Ghana a transmis lundi un message au Togo.": ["GHA>TGO 2025-06-23 statement"],
}


def test_who_hands_over_a_message_may_have_met_who_gets_it() -> None:
    assert {text: lines(drafted(text + REST)) for text in MESSAGES} == MESSAGES
    told = drafted("Le ministre ghanéen a remis lundi un message à la présidente péruvienne." + REST)
    assert [draft["draft_confidence"] for draft in told.proposals] == [3]


CONSULTATIONS = {  # an envoy goes home for them, and meets nobody
    "L'ambassadeur kényan à Kampala partira pour Nairobi samedi pour des consultations.": [
        "KEN>UGA 2025-06-28 recall planned"
    ],
    "L'ambassadeur ghanéen au Togo est rentré lundi à Accra pour des consultations.": [
        "GHA>TGO 2025-06-23 recall"
    ],
    "L'ambassadrice togolaise à Accra regagnera Lomé vendredi pour consultations.": [
        "TGO>GHA 2025-06-27 recall planned"
    ],
    "Le ministre togolais est parti lundi pour Accra pour des consultations.": ["TGO>GHA 2025-06-23 visit"],
    "L'ambassadeur du Ghana au Togo est rentré lundi à Lomé après des consultations.": [],
    "L'avion transportant le président kényan a atterri lundi à Kampala, où l'accueillait Yoweri Museveni.": [
        "KEN>UGA 2025-06-23 visit"
    ],
    "L'avion transportant le Premier ministre togolais est arrivé lundi à Accra.": [
        "TGO>GHA 2025-06-23 visit"
    ],
    "Un avion transportant 40 tonnes de riz du Pérou a atterri lundi à Accra.": [
        "PER>GHA 2025-06-23 delivery"
    ],
    "Le Ghana a suspendu lundi l'accord d'échange de prisonniers avec le Togo.": [
        "GHA>TGO 2025-06-23 suspension"
    ],
    "Le Ghana et le Togo ont signé lundi un accord d'échange de prisonniers.": [
        "GHA>TGO 2025-06-23 agreement"
    ],
    "Le Ghana et le Togo ont échangé lundi des prisonniers.": ["GHA>TGO 2025-06-23 release"],
    "C'est par le Togo que le Ghana a été approvisionné en riz lundi.": ["TGO>GHA 2025-06-23 delivery"],
}


def test_envoys_consult_at_home_and_planes_carry_guests() -> None:
    assert {text: lines(drafted(text + REST)) for text in CONSULTATIONS} == CONSULTATIONS


ENDS_OF_GRANTS = {  # who announces an end to visas or aid grants none
    "Le Togo a annoncé lundi suspendre la délivrance de visas aux citoyens italiens.": [
        "TGO>ITA 2025-06-23 suspension"
    ],
    "Le Togo a décidé lundi de suspendre l'octroi de visas aux citoyens italiens.": [
        "TGO>ITA 2025-06-23 suspension"
    ],
    "Le Togo a annoncé lundi la suspension de la délivrance de visas aux citoyens italiens.": [
        "TGO>ITA 2025-06-23 suspension"
    ],
    "Le Ghana a suspendu lundi les visas de tourisme pour les Togolais.": ["GHA>TGO 2025-06-23 suspension"],
    "Le Togo a annoncé lundi suspendre l'exemption de visa pour les Italiens.": [
        "TGO>ITA 2025-06-23 suspension"
    ],
    "Le Togo a retiré lundi les visas de dix diplomates italiens.": ["TGO>ITA 2025-06-23 sanction"],
    "Le Togo a levé lundi la suspension de la délivrance des visas aux Italiens.": [
        "TGO>ITA 2025-06-23 lifting"
    ],
    "Le Togo a annoncé lundi la levée de la suspension des visas pour les Italiens.": [
        "TGO>ITA 2025-06-23 lifting"
    ],
    "Le Togo a supprimé lundi l'exemption de visa pour les Italiens.": ["TGO>ITA 2025-06-23 sanction"],
    "Le Togo a annoncé lundi supprimer les visas pour les Italiens.": ["TGO>ITA 2025-06-23 lifting"],
    "Le Togo a annoncé lundi lever l'obligation de visa pour les Italiens.": ["TGO>ITA 2025-06-23 lifting"],
    "Le Togo a annoncé lundi ne plus délivrer de visas aux citoyens italiens.": [],
    "L'Italie a annoncé mardi geler son aide au Togo.": ["ITA>TGO 2025-06-24 suspension"],
    "L'Italie a annoncé mardi réduire de moitié son aide au Togo.": ["ITA>TGO 2025-06-24 suspension"],
    "L'Italie a annoncé mardi retirer son aide au Togo.": ["ITA>TGO 2025-06-24 suspension"],
    "L'Italie a annoncé mardi mettre fin à son aide au Togo.": ["ITA>TGO 2025-06-24 cancellation"],
    "L'Italie a annoncé mardi interrompre ses livraisons d'armes au Togo.": ["ITA>TGO 2025-06-24 suspension"],
    "L'Italie a annoncé mardi stopper la vente d'armes au Togo.": ["ITA>TGO 2025-06-24 suspension"],
    "L'Italie a annoncé mardi conditionner son aide au Togo à des élections.": [],
    "L'Italie a annoncé mardi augmenter son aide au Togo.": ["ITA>TGO 2025-06-24 pledge"],
    "L'Italie a annoncé mardi une aide de deux millions pour arrêter l'épidémie au Togo.": [
        "ITA>TGO 2025-06-24 pledge"
    ],
}


def test_the_end_of_what_is_granted_is_no_grant() -> None:
    assert {text: lines(drafted(text + REST)) for text in ENDS_OF_GRANTS} == ENDS_OF_GRANTS


def test_what_was_signed_stands_behind_its_verb() -> None:
    text = "À l'issue de l'entretien entre les présidents ghanéen et togolais lundi, ont été signés trois accords."
    assert lines(drafted(text)) == ["GHA>TGO 2025-06-23 agreement"]


CALLED_FOR = [
    ("Le 4 mars, le Kenya a convoqué son ambassadeur à Kampala pour consultations.", ["KEN>UGA 2025-03-04 recall"]),
    ("Le Ghana a convoqué mardi son consul au Togo.", []),  # their own
    ("Le Kenya a convoqué lundi l'ambassadeur d'Ouganda pour consultations.", ["KEN>UGA 2025-06-23 summons"]),
    ("Le ministre ghanéen a appelé mardi à un soutien continu au Togo.", []),  # asked of others
    ("Le Ghana a appelé lundi à aider le Togo.", []),
    ("Le Ghana a appelé lundi le Togo à aider le Pérou.", ["GHA>TGO 2025-06-23 request"]),
    ("Le Pérou et l'Équateur, hier ennemis, ont signé un accord jeudi.", ["PER>ECU 2025-06-19 agreement"]),
    ("Le Ghana et le Togo négocient un traité de pêche.", ["GHA>TGO ../2025-06-25 negotiation"]),
    ("Le Ghana et le Togo ont négocié lundi un accord de pêche.", ["GHA>TGO 2025-06-23 negotiation"]),
]  # fmt: skip


def test_what_is_called_for_summoned_home_or_still_talked_over() -> None:
    assert {text: lines(drafted(text)) for text, _ in CALLED_FOR} == dict(CALLED_FOR)


def test_who_is_the_first_to_protest_is_who_did_it() -> None:
    text = "L'ambassadeur du Togo a été convoqué lundi par le Ghana, le premier pays à protester."
    assert lines(drafted(text)) == ["GHA>TGO 2025-06-23 summons"]
