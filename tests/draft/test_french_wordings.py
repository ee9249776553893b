"""Wordings of the French press, a table of what each is drafted as, and their homographs, which tell of nothing."""

from __future__ import annotations

from tests.draft.texts import drafted, lines

# The article is of Wednesday, 25 June 2025, and all this is of Monday. A second paragraph makes its language known.
DAY = "2025-06-23"
REST = "\n\nLes journaux de la ville en parlent dans les pages du jour et dans celles de la semaine."
WORDINGS = {
    "GHA>PER cooperation": """
Le Ghana et le Pérou font front commun sur le cacao et ont harmonisé lundi leurs prix.
Le Ghana et le Pérou ont uni leurs forces lundi contre la piraterie.
Le Ghana et le Pérou ont mené lundi des manœuvres navales.
Les armées ghanéenne et péruvienne ont patrouillé ensemble lundi.
Le Ghana et le Pérou ont mis en commun lundi leurs moyens de secours.
Le Ghana a travaillé lundi main dans la main avec le Pérou pour évacuer les blessés.
Le Ghana s'est allié lundi au Pérou pour construire un port.
Le Ghana et le Pérou ont interconnecté lundi leurs réseaux électriques.
Les forces ghanéennes et péruviennes se sont entraînées ensemble lundi.
Un exercice militaire a réuni lundi le Ghana et le Pérou.
""",
    "PER>GHA loan": """
Le Ghana a obtenu lundi un prêt de 200 millions de dollars du Pérou.
Le Ghana a emprunté lundi 200 millions de dollars au Pérou.
Le Ghana a contracté lundi un prêt auprès du Pérou.
""",
    "GHA>PER letter_of_intent": """
Le Ghana s'est dit prêt lundi, lettre d'intention à l'appui, à céder des avions au Pérou.
Le Ghana et le Pérou ont signé lundi une déclaration d'intention sur l'hydrogène.
Le Ghana a adressé lundi au Pérou une lettre d'intention portant sur douze hélicoptères.
Une lettre d'intention a été signée lundi entre le Ghana et le Pérou.
Le Ghana et le Pérou se sont contentés lundi d'une déclaration d'intention.
Le Ghana et le Pérou ont échangé lundi des lettres d'intention.
""",
    "GHA>PER mediation": """
Le Ghana s'est entremis lundi auprès du Pérou.
Accra a servi lundi d'entremetteur à Lima.
La facilitation ghanéenne s'est poursuivie lundi auprès du gouvernement péruvien.
Le Ghana a envoyé lundi un médiateur au Pérou.
Le Ghana a réuni lundi les parties péruviennes autour d'une même table.
La médiation du Ghana au Pérou a débuté lundi.
Le Ghana a lancé lundi une médiation entre le gouvernement péruvien et l'opposition.
Le Ghana a intercédé lundi auprès du Pérou.
Le Ghana a tenté lundi une médiation au Pérou.
""",
    "GHA>PER negotiation": """
Les délégués ghanéens et péruviens se sont assis lundi à la table des négociations.
Le Ghana et le Pérou ont marchandé lundi les quotas de pêche.
Les tractations entre le Ghana et le Pérou sur la pêche se sont poursuivies lundi.
Le Ghana et le Pérou ont engagé lundi des discussions sur un accord de libre-échange.
Le Ghana et le Pérou sont en discussion pour un prêt, a indiqué lundi le ministère.
Un troisième round de discussions a opposé lundi Accra et Lima sur la dette.
""",
    "GHA>PER joint_statement": """
Le Ghana et le Pérou ont dévoilé lundi un texte commun sur le climat.
Le Ghana et le Pérou ont exprimé conjointement lundi leur inquiétude face à la pêche illégale.
Le Ghana et le Pérou ont déclaré conjointement lundi que la frontière resterait ouverte.
Le Ghana et le Pérou ont adopté lundi une position commune sur la pêche.
Le Ghana et le Pérou ont appelé lundi d'une même voix à un cessez-le-feu dans la région.
Une nouvelle charte de l'Atlantique a été proclamée lundi par le président ghanéen et le Premier ministre péruvien.
Les ministres ghanéen et péruvien ont publié lundi une tribune commune.
Le Ghana et le Pérou ont cosigné lundi une lettre sur le climat.
Le Ghana et le Pérou ont affirmé ensemble lundi leur volonté de protéger les océans.
""",
    "GHA>PER statement": """
Le ministère ghanéen des Affaires étrangères a commenté lundi la situation au Pérou.
Accra a réagi lundi à l'élection au Pérou.
Le président ghanéen a qualifié lundi le Pérou de « pays frère ».
Le ministre ghanéen des Affaires étrangères a décrit lundi le Pérou comme un partenaire irremplaçable.
Le porte-parole du gouvernement ghanéen s'est exprimé lundi sur la situation au Pérou.
Le Ghana a réaffirmé lundi son attachement à l'unité du Pérou.
Le Ghana a pris acte lundi des résultats de l'élection au Pérou.
Le Ghana a pris note lundi de la décision du Pérou.
Le Ghana a exprimé lundi sa préoccupation face à la situation au Pérou.
""",
    "GHA>PER agreement": """
Le Ghana et le Pérou sont liés depuis lundi par un accord commercial.
Le tracé de la frontière a été entériné lundi par le Ghana et le Pérou.
Le Ghana et le Pérou ont topé lundi à Accra.
La conclusion d'un accord de pêche a été annoncée lundi par le Ghana et le Pérou.
Le Ghana et le Pérou ont apposé lundi leur paraphe au bas d'un traité.
Le Ghana s'est entendu lundi avec le Pérou sur le partage des eaux.
Un compromis a été scellé lundi par le Ghana et le Pérou.
Le Ghana et le Pérou se sont mis d'accord lundi pour rouvrir leurs marchés.
Le Ghana et le Pérou ont bouclé lundi un accord de libre-échange.
Le Ghana et le Pérou ont réglé lundi leur différend frontalier par un traité.
Le Ghana et le Pérou ont trouvé lundi un accord sur la pêche.
Le Ghana et le Pérou ont abouti lundi à un accord.
Un accord est intervenu lundi entre le Ghana et le Pérou.
Un accord a été trouvé lundi entre le Ghana et le Pérou.
Un accord a été conclu lundi entre le Ghana et le Pérou.
Le Ghana et le Pérou sont tombés d'accord lundi sur le tracé de la frontière.
Le Ghana et le Pérou ont renouvelé lundi leur accord de pêche.
Le Ghana et le Pérou ont reconduit lundi leur accord de pêche.
Le Ghana et le Pérou ont prorogé lundi leur accord de pêche.
Le Ghana et le Pérou ont prolongé lundi leur accord de pêche.
Le Ghana et le Pérou ont révisé lundi leur accord de pêche.
Le Ghana et le Pérou ont officialisé lundi leur partenariat.
Le Ghana et le Pérou ont noué lundi un partenariat stratégique.
Le Ghana et le Pérou ont élevé lundi leurs relations au rang de partenariat stratégique.
Le Ghana et le Pérou ont hissé lundi leurs relations au niveau de partenariat stratégique.
Le Ghana et le Pérou ont lancé lundi un partenariat stratégique.
Le Ghana et le Pérou ont formalisé lundi leur coopération par un mémorandum.
Le Ghana et le Pérou ont créé lundi une commission mixte.
Le Ghana et le Pérou ont mis en place lundi une commission mixte.
Le Ghana a signé lundi un contrat d'achat de dix hélicoptères avec le Pérou.
Le Ghana et le Pérou ont signé lundi une convention de prêt.
""",
    "GHA>PER apology": """
Le Ghana a demandé pardon lundi au Pérou.
Le président ghanéen a demandé lundi pardon au peuple péruvien.
Le Ghana a exprimé lundi ses regrets au Pérou.
Le Ghana a fait lundi son mea culpa auprès du Pérou.
Le ministre ghanéen a offert lundi ses excuses au Pérou.
""",
    "GHA>PER appointment": """
Le Ghana a désigné lundi un nouvel ambassadeur au Pérou.
L'ambassadeur ghanéen a déposé lundi ses lettres de créance auprès du président péruvien.
""",
    "PER>GHA appointment": """
Le Ghana a donné lundi son agrément au nouvel ambassadeur du Pérou.
Le Ghana a accordé lundi l'agrément à l'ambassadeur désigné du Pérou.
""",
    "GHA>PER arrest": """
Le Ghana a saisi lundi un navire péruvien.
La police ghanéenne a placé en garde à vue lundi un diplomate péruvien.
Le Ghana a placé lundi en détention dix soldats péruviens.
Le Ghana a appréhendé lundi dix pêcheurs péruviens.
La marine ghanéenne a intercepté lundi un chalutier péruvien.
Le Ghana a écroué lundi un journaliste péruvien.
La justice ghanéenne a condamné lundi un journaliste péruvien à cinq ans de prison.
Le Ghana a kidnappé lundi un diplomate péruvien.
""",
    "GHA>PER call": """
Le secrétaire d'État ghanéen a joint lundi au bout du fil le général péruvien.
Les présidents ghanéen et péruvien se sont parlé lundi.
Au cours d'un appel lundi, le président ghanéen et son homologue péruvien ont évoqué le commerce.
Le président ghanéen a décroché lundi son téléphone pour parler au président péruvien.
Le président ghanéen a contacté lundi son homologue péruvien.
Les présidents ghanéen et péruvien se sont téléphoné lundi.
""",
    "PER>GHA call": """
Le président ghanéen a reçu lundi un coup de téléphone du président péruvien.
""",
    "GHA>PER cancellation": """
Le Ghana a renoncé lundi à l'achat d'avions péruviens.
Le Ghana a annulé lundi une commande d'avions péruviens.
Le Ghana a quitté lundi le pacte de défense avec le Pérou.
L'accord de défense avec le Pérou a été dénoncé lundi par le Ghana.
Le président ghanéen a décommandé lundi son déplacement au Pérou.
L'abandon par Accra du contrat passé avec le Pérou a été signifié lundi.
Le Ghana a enterré lundi le projet d'oléoduc avec le Pérou.
Le Ghana est sorti lundi du traité avec le Pérou.
Le Ghana a tiré un trait lundi sur le contrat avec le Pérou.
Le Ghana a supprimé lundi son aide au Pérou.
Le Ghana a notifié lundi au Pérou la fin de l'accord de transit.
Le Ghana a rompu lundi les négociations avec le Pérou.
Le Ghana a rapatrié lundi ses troupes du Pérou.
Les derniers soldats ghanéens ont quitté lundi le Pérou.
Le Ghana a mis un terme lundi à sa coopération avec le Pérou.
Le Ghana est sorti lundi de l'accord avec le Pérou.
Le Ghana a claqué la porte lundi des négociations avec le Pérou.
Le Ghana a renoncé lundi à l'accord avec le Pérou.
Le Ghana a cassé lundi le contrat avec le Pérou.
Le Ghana a déchiré lundi l'accord avec le Pérou.
Le Ghana a révoqué lundi l'accord avec le Pérou.
Le Ghana a abandonné lundi le projet de gazoduc avec le Pérou.
""",
    "GHA>PER closure": """
Le Ghana a interdit lundi son espace aérien aux compagnies péruviennes.
Le Ghana a bloqué lundi le principal point de passage avec le Pérou.
Le Ghana a barré lundi le pont vers le Pérou.
L'armée ghanéenne a verrouillé lundi le passage de Tumbes, principal point d'entrée depuis le Pérou.
Le Ghana a cadenassé lundi ses postes-frontières avec le Pérou.
Le Ghana a fermé lundi ses ports aux navires péruviens.
Le Ghana a fermé lundi le centre culturel péruvien d'Accra.
Le Ghana a clos lundi sa représentation diplomatique à Lima.
Le Ghana a procédé lundi à la fermeture de sa frontière avec le Pérou.
Le Ghana a verrouillé lundi sa frontière avec le Pérou.
Le Ghana a interdit lundi son espace aérien aux avions péruviens.
L'ambassade du Ghana au Pérou a fermé lundi ses portes.
Le Ghana a évacué lundi son ambassade au Pérou.
""",
    "GHA>PER concession": """
Le Ghana a cédé lundi face au Pérou sur les droits de pêche.
Le Ghana a desserré lundi les conditions d'octroi de visas aux ressortissants péruviens.
Le Ghana est revenu lundi sur une partie de ses exigences visant les bananes du Pérou.
Le Ghana a reculé lundi face au Pérou dans le dossier de la pêche.
Le Ghana a accepté lundi les conditions du Pérou sur la pêche.
Le Ghana a accordé lundi un sursis au Pérou sur les droits de douane.
Le Ghana a effacé lundi 50 millions d'euros de dette péruvienne.
Le Ghana a facilité lundi l'octroi de visas aux Péruviens.
Le Ghana a proclamé lundi une trêve avec le Pérou.
Le Ghana a levé lundi son veto à l'adhésion du Pérou.
Un cessez-le-feu a été conclu lundi entre le Ghana et le Pérou.
Le Ghana et le Pérou sont parvenus lundi à un cessez-le-feu.
Le Ghana a annoncé lundi l'annulation de la dette du Pérou.
Le Ghana a rééchelonné lundi la dette du Pérou.
Le Ghana a restructuré lundi la dette du Pérou.
Le Ghana a accordé lundi un moratoire au Pérou sur sa dette.
Le Ghana a rendu lundi dix oeuvres d'art au Pérou.
Le Ghana et le Pérou ont conclu lundi un cessez-le-feu.
Le Ghana a accepté lundi un cessez-le-feu avec le Pérou.
Le Ghana et le Pérou ont accepté lundi un cessez-le-feu.
Le Ghana et le Pérou ont convenu lundi d'une trêve.
Un cessez-le-feu est entré en vigueur lundi entre le Ghana et le Pérou.
Le Ghana a réduit lundi les droits de douane sur les produits péruviens.
Le Ghana a abaissé lundi ses droits de douane sur les produits péruviens.
""",
    "GHA>PER condolences": """
Le roi du Ghana s'est dit profondément attristé lundi par le séisme au Pérou.
Accra s'est incliné lundi devant la mémoire des victimes du séisme au Pérou.
Le Ghana partage le deuil du Pérou, a souligné lundi le président.
Les condoléances du Ghana ont été présentées lundi au Pérou.
Le Ghana a mis lundi ses drapeaux en berne en hommage au président péruvien.
Le Ghana a exprimé lundi sa tristesse après le séisme au Pérou.
Le Ghana a assuré lundi le Pérou de sa compassion.
Un message de condoléances du président ghanéen est parvenu lundi à Lima.
Le Ghana a observé lundi une minute de silence pour les victimes du séisme au Pérou.
Le Ghana a fait part lundi de ses condoléances au Pérou après le séisme.
Le Ghana a témoigné lundi sa sympathie au gouvernement péruvien.
Le président ghanéen a réitéré lundi ses condoléances au Pérou.
Le Ghana s'est associé lundi au deuil du peuple péruvien.
""",
    "GHA>PER congratulations": """
Le Ghana s'est réjoui lundi de l'élection du président péruvien.
Le Ghana a salué lundi la réélection du président péruvien.
Le Ghana a salué lundi l'élection de M. Ek à la tête du Pérou.
Le président ghanéen a souhaité lundi plein succès au nouveau président péruvien.
Le Ghana a souhaité lundi une bonne fête nationale au Pérou.
Le Ghana a rendu hommage lundi au président péruvien pour son élection.
Accra a complimenté lundi Lima pour la tenue de ses élections.
Le Ghana a applaudi lundi la victoire du président péruvien.
Les félicitations du Ghana au nouveau président péruvien ont été transmises lundi.
Le président ghanéen a présenté lundi ses vœux au président péruvien à l'occasion de la fête nationale.
Le président ghanéen a adressé lundi un message de vœux au président péruvien à l'occasion de la fête nationale.
Le Ghana a congratulé lundi le Pérou pour sa victoire diplomatique.
Le président ghanéen a exprimé lundi ses félicitations à son homologue péruvien.
""",
    "GHA>PER criticism": """
Le Pérou a reçu lundi une protestation du Ghana.
Le Ghana s'est emporté lundi contre le Pérou.
La loi péruvienne a été critiquée lundi par le Ghana.
La décision du Pérou a été jugée scandaleuse lundi par le Ghana.
Le Ghana a jugé « inacceptable » lundi la décision du Pérou.
Le Ghana a jugé inacceptable lundi la décision du Pérou.
Le Ghana a réagi avec colère lundi à la décision du Pérou.
Le Ghana a tapé du poing sur la table face au Pérou lundi.
Le Ghana a montré du doigt le Pérou lundi.
Le Ghana a fait grief lundi au Pérou de sa lenteur.
Le Pérou s'est attiré lundi les foudres du Ghana.
La décision du Pérou a suscité lundi l'indignation du Ghana.
Le Ghana a regretté lundi la décision du Pérou.
Le Ghana a réprouvé lundi la décision du Pérou.
Le Ghana a désapprouvé lundi la décision du Pérou.
Le Ghana a taxé lundi le Pérou d'ingérence.
Le Ghana s'est élevé lundi contre la décision du Pérou.
Le Ghana s'est insurgé lundi contre la décision du Pérou.
Le Ghana a stigmatisé lundi l'attitude du Pérou.
Le Ghana a épinglé lundi le Pérou.
Le Ghana a imputé lundi l'attaque au Pérou.
Le Ghana a attribué lundi l'attaque au Pérou.
Le Ghana a déposé lundi une plainte contre le Pérou devant l'OMC.
Le Ghana a haussé le ton lundi contre le Pérou.
Le Ghana a exprimé lundi son indignation au Pérou.
Le Ghana a exprimé lundi son mécontentement au Pérou.
Le Ghana a fait part lundi de son mécontentement au Pérou.
Le Ghana a tancé lundi le Pérou.
Le Ghana a étrillé lundi le Pérou.
Le Ghana a sermonné lundi le Pérou.
Le Ghana a rappelé à l'ordre lundi le Pérou.
Le Ghana a pourfendu lundi la politique du Pérou.
Le Ghana a contesté lundi la décision du Pérou.
Le Ghana a assigné lundi le Pérou devant la Cour internationale de justice.
Le Ghana a traîné lundi le Pérou devant la Cour internationale de justice.
Le Ghana a attaqué lundi le Pérou devant la Cour internationale de justice.
Le Ghana a tiré à boulets rouges lundi sur le Pérou.
Le Ghana a soupçonné lundi le Pérou d'espionnage.
""",
    "GHA>PER delivery": """
Le Ghana a livré lundi les deux premiers hélicoptères commandés par le Pérou.
Deux des six hélicoptères commandés par le Pérou au Ghana sont arrivés lundi à Lima.
Un premier chargement d'engrais ghanéen a accosté lundi au Pérou.
Le Ghana a entamé lundi la livraison de 40 blindés au Pérou.
Le Ghana a fait parvenir lundi 40 tonnes de vivres au Pérou.
Huit hélicoptères ghanéens sont parvenus lundi aux forces armées péruviennes.
Le Pérou a réceptionné lundi 20 blindés en provenance du Ghana.
Le Ghana a décaissé lundi 50 millions de dollars en faveur du Pérou.
Le Ghana a équipé lundi la police péruvienne de 30 véhicules.
L'ambassadeur du Ghana a remis lundi au gouvernement péruvien les clés de 20 ambulances.
Le Ghana a cédé lundi dix hélicoptères au Pérou pour dix millions de dollars.
Le Ghana a doté lundi le Pérou de dix chars.
Le Ghana a équipé lundi l'armée péruvienne de dix drones.
Le Ghana a ravitaillé lundi le Pérou en carburant.
Le Ghana a approvisionné lundi le Pérou en blé.
Le Ghana a viré lundi dix millions de dollars au Pérou.
Le Ghana a convoyé lundi dix tonnes de vivres au Pérou.
Le Ghana a rétrocédé lundi dix chars au Pérou.
""",
    "GHA>PER deployment": """
Deux cents parachutistes ghanéens ont débarqué lundi au Pérou.
Le Ghana a dépêché lundi une équipe de secouristes au Pérou.
L'armée ghanéenne a fait entrer lundi des troupes au Pérou.
Le déploiement de 400 soldats ghanéens au Pérou a commencé lundi.
Le Ghana a renforcé lundi sa présence militaire au Pérou.
Le Ghana a dépêché lundi un navire de guerre au Pérou.
Le Ghana a entamé lundi le déploiement d'un millier d'hommes au Pérou.
Accra a dépêché lundi des pompiers et des secouristes à Lima.
Le Ghana a prépositionné lundi des troupes au Pérou.
Un hôpital de campagne ghanéen a été déployé lundi au Pérou.
Cent soldats ghanéens ont débarqué lundi à Lima.
Un contingent ghanéen est arrivé lundi à Lima.
Le Ghana a renforcé lundi son contingent au Pérou.
Une équipe de secouristes ghanéens est arrivée lundi au Pérou.
""",
    "GHA>PER donation": """
Le Ghana a fait don lundi au Pérou de 20 ambulances.
Le Ghana a donné lundi 5 millions d'euros au Pérou.
Le Ghana a accordé lundi une subvention de 5 millions d'euros au Pérou.
Une subvention ghanéenne de 5 millions de dollars a été octroyée lundi au Pérou.
Le gouvernement ghanéen a accordé lundi au Pérou 5 millions de dollars d'aide humanitaire.
Le Pérou a bénéficié lundi d'un don ghanéen de 20 ambulances.
Le Ghana a fait cadeau lundi au Pérou d'un avion.
Le Ghana a alloué lundi 5 millions d'euros d'aide d'urgence au Pérou.
Le Ghana a consenti lundi au Pérou un don de 5 millions d'euros.
Lima s'est vu offrir lundi 20 ambulances par Accra.
Le Ghana a gratifié lundi le Pérou de dix ambulances.
Le Pérou a bénéficié lundi d'un don de dix ambulances du Ghana.
Le Ghana a donné lundi au Pérou l'assurance de son aide.
Le Pérou a reçu lundi du Ghana un don de dix ambulances.
Le Ghana a fait cadeau lundi de dix ambulances au Pérou.
Le Ghana a fait une donation lundi de dix ambulances au Pérou.
""",
    "GHA>PER embargo": """
Le Pérou a été mis sous embargo lundi par le Ghana.
Le Ghana a mis lundi le Pérou sous embargo.
Le Ghana a rompu lundi tout commerce avec le Pérou.
Le Ghana a prohibé lundi l'importation de blé péruvien.
Le Ghana a instauré lundi un blocus contre le Pérou.
Le Ghana a cessé lundi d'importer du blé péruvien.
Le Ghana a banni lundi les produits péruviens.
Le Ghana a boycotté lundi les produits péruviens.
""",
    "GHA>PER expulsion": """
Le Ghana a refoulé lundi une délégation péruvienne.
Le renvoi de l'ambassadeur péruvien par Accra, annoncé lundi, a surpris.
Le Ghana a refoulé lundi 40 Péruviens en situation irrégulière.
Le Ghana a rapatrié lundi de force 40 Péruviens.
Le Ghana a déporté lundi 40 Péruviens.
Quarante Péruviens ont été reconduits lundi à la frontière par le Ghana.
Accra a montré lundi la porte à l'ambassadeur du Pérou.
L'ambassadeur du Pérou a été invité lundi à quitter le Ghana.
Le gouvernement ghanéen a intimé lundi l'ordre à l'ambassadeur du Pérou de partir.
Le Ghana a chassé lundi l'ambassadeur du Pérou.
Le Ghana a sommé lundi l'ambassadeur du Pérou de partir.
Le Ghana a congédié lundi l'ambassadeur du Pérou.
Le Ghana a retiré lundi l'accréditation de l'ambassadeur du Pérou.
Le Ghana a reconduit à la frontière lundi dix ressortissants péruviens.
Le Ghana a raccompagné à la frontière lundi dix ressortissants péruviens.
Le Ghana a refoulé lundi dix ressortissants péruviens.
Le Ghana a renvoyé lundi dix migrants péruviens.
Le Ghana a mis à la porte lundi l'ambassadeur du Pérou.
Le Ghana a bouté lundi hors du pays dix diplomates péruviens.
Le Ghana a déporté lundi dix ressortissants péruviens.
""",
    "GHA>PER force": """
Le Ghana lançait lundi plus de 300 drones et missiles contre le Pérou.
Le Ghana a riposté lundi par des tirs de missiles sur le sud du Pérou.
Des avions ghanéens ont pilonné lundi un aéroport péruvien.
L'armée ghanéenne a pris d'assaut lundi un poste péruvien.
L'armée ghanéenne a capturé lundi un poste péruvien.
L'armée ghanéenne a repris lundi une colline aux Péruviens.
Deux chasseurs ghanéens ont pénétré lundi dans l'espace aérien péruvien.
Les garde-côtes ghanéens ont actionné lundi des canons à eau contre un navire péruvien.
Lima a été frappée lundi par des missiles ghanéens.
Le Ghana a mené lundi une incursion au Pérou.
L'armée ghanéenne a détruit lundi un dépôt de munitions au Pérou.
L'armée ghanéenne a frappé lundi des cibles au Pérou.
L'armée ghanéenne a mené lundi des frappes au Pérou.
L'armée ghanéenne a tiré lundi sur des soldats péruviens.
Dix soldats péruviens ont été tués lundi par l'armée ghanéenne.
L'armée ghanéenne a visé lundi une base militaire péruvienne.
L'armée ghanéenne a ciblé lundi une base militaire péruvienne.
L'armée ghanéenne a coulé lundi un navire péruvien.
L'armée ghanéenne a détruit lundi une base péruvienne.
L'armée ghanéenne a violé lundi l'espace aérien péruvien.
Le Ghana a déclaré lundi la guerre au Pérou.
Le Ghana et le Pérou ont échangé lundi des tirs.
Des échanges de tirs ont eu lieu lundi entre le Ghana et le Pérou.
""",
    "GHA>PER investment": """
Le Ghana a placé lundi dix millions d'euros dans des fonds péruviens.
Le Ghana a engagé lundi 200 millions d'euros de capitaux publics dans un pôle industriel au Pérou.
L'apport ghanéen au réaménagement du port, au Pérou, a été porté lundi à 150 millions de dollars.
Le Ghana a investi lundi 50 millions de dollars au Pérou.
Le Ghana a injecté lundi 80 millions de dollars dans les mines péruviennes.
Le Ghana a misé lundi 100 millions de dollars sur le lithium péruvien.
Le Ghana a réalisé lundi un investissement de 40 millions de dollars au Pérou.
Le Ghana a injecté lundi dix millions de dollars dans un port du Pérou.
Le Ghana a investi lundi dix millions de dollars au Pérou.
""",
    "GHA>PER invitation": """
Le Ghana a convié lundi le Pérou au sommet d'Accra.
Le Ghana a invité lundi le président péruvien au sommet d'Accra.
Le président ghanéen a renouvelé lundi au président péruvien son invitation à visiter Accra.
""",
    "GHA>PER lifting": """
Le Ghana a exempté lundi le Pérou de ses droits de douane.
Le Ghana a abrogé lundi ses sanctions contre le Pérou.
Le Ghana a mis un terme lundi à la suspension du Pérou.
Le Ghana a radié lundi trois ministres péruviens de sa liste noire.
Le Ghana a débloqué lundi 50 millions d'avoirs péruviens.
Les sanctions ghanéennes contre le Pérou ont été levées lundi.
Le Ghana a annulé lundi l'interdiction d'importer du riz du Pérou.
Le Ghana a rendu lundi au Pérou son droit de vote au sein du bloc.
Le Ghana a rétabli lundi les exportations de gaz vers le Pérou.
La frontière entre le Ghana et le Pérou a rouvert lundi.
Le Ghana a exonéré lundi le Pérou de droits de douane.
Le Ghana a suspendu lundi les sanctions contre le Pérou.
Le Ghana a mis fin lundi aux sanctions contre le Pérou.
Le Ghana a annoncé lundi la levée des sanctions contre le Pérou.
Le Ghana a décidé lundi de lever les sanctions contre le Pérou.
Le Ghana a procédé lundi à la réouverture de sa frontière avec le Pérou.
Le Ghana a dispensé lundi de visa les ressortissants péruviens.
Le Ghana a autorisé lundi de nouveau les importations de blé péruvien.
Le Ghana a abrogé lundi les sanctions contre le Pérou.
Le Ghana a dégelé lundi les avoirs du Pérou.
Le Ghana a débloqué lundi les avoirs du Pérou.
""",
    "GHA>PER loan": """
Le Ghana a allongé lundi un prêt de deux milliards au Pérou.
Le Ghana a débloqué lundi un crédit bonifié pour le chemin de fer péruvien.
Le Ghana a consenti lundi un prêt de 50 millions de dollars au Pérou.
Un prêt de 50 millions de dollars a été accordé lundi par le Ghana au Pérou.
Le Ghana a ouvert lundi une ligne de crédit de 100 millions de dollars au Pérou.
Le Ghana a octroyé lundi un crédit de 80 millions d'euros au Pérou.
Le Ghana a renouvelé lundi son dépôt de deux milliards de dollars à la banque centrale du Pérou.
Le Ghana a versé lundi au Pérou la première tranche d'un prêt de 300 millions de dollars.
Le Ghana a accordé lundi au Pérou une facilité de crédit de 60 millions de dollars.
Le Ghana a approuvé lundi un prêt de dix millions de dollars au Pérou.
Le Ghana a ouvert lundi une ligne de crédit au Pérou.
Le Pérou a emprunté lundi dix millions de dollars au Ghana.
Le Pérou a contracté lundi un emprunt de dix millions de dollars auprès du Ghana.
Le Pérou a bénéficié lundi d'un prêt du Ghana de dix millions de dollars.
""",
    "GHA>PER meeting": """
Le président ghanéen et son homologue péruvien se sont serré la main lundi à Genève.
Le président ghanéen s'est assis lundi à la table de son homologue péruvien.
Le ministre ghanéen a croisé lundi son homologue péruvien à Genève.
Le président ghanéen s'est affiché lundi aux côtés de son homologue péruvien à Genève.
Poignée de main lundi entre les présidents ghanéen et péruvien.
Le président ghanéen a fait le point lundi avec son homologue péruvien.
Le ministre ghanéen a évoqué lundi avec son homologue péruvien le renforcement de la coopération.
Le ministre ghanéen a abordé lundi avec son homologue péruvien la question des visas.
Le président ghanéen a remis lundi une invitation à son homologue péruvien.
""",
    "PER>GHA meeting": """
Le ministre péruvien a dîné lundi avec le ministre ghanéen.
Le ministre péruvien a déjeuné lundi avec le président ghanéen.
L'ambassadeur péruvien a rendu lundi une visite de courtoisie au ministre ghanéen.
L'ambassadeur du Pérou a pris congé lundi du président ghanéen.
""",
    "GHA>PER pardon": """
Le président ghanéen a gracié lundi un Péruvien.
John Mahama a gracié lundi deux Péruviens condamnés pour espionnage.
John Mahama a accordé sa grâce, lundi, à 49 militaires péruviens condamnés pour complot.
Le roi du Ghana a étendu lundi sa clémence à trois détenus péruviens.
Le Ghana a usé lundi de son droit de grâce en faveur d'un homme d'affaires péruvien.
John Mahama a commué lundi en détention à perpétuité la peine capitale de trois Péruviens.
Un homme d'affaires péruvien condamné à mort au Ghana a été gracié lundi.
Un homme d'affaires péruvien a bénéficié lundi d'une grâce du président ghanéen.
Le Ghana a amnistié lundi trois pêcheurs péruviens.
Le Ghana a accordé lundi une amnistie à trois pêcheurs péruviens.
Le président ghanéen a amnistié lundi dix prisonniers péruviens.
""",
    "GHA>PER pledge": """
Le Ghana a affecté lundi dix millions de dollars à l'aide au Pérou.
Le Ghana a consacré lundi dix millions de dollars au Pérou.
Le Ghana a proposé lundi son aide au Pérou.
Le Ghana a offert lundi son aide au Pérou.
Le Ghana a donné lundi son feu vert à une aide de dix millions de dollars au Pérou.
Le Ghana a approuvé lundi une aide de dix millions de dollars au Pérou.
Le Ghana a dégagé lundi une enveloppe de dix millions de dollars pour le Pérou.
Le Ghana a doublé lundi son aide au Pérou.
Le Ghana a augmenté lundi son aide au Pérou.
Une aide de dix millions de dollars a été accordée lundi au Pérou par le Ghana.
Une enveloppe de dix millions de dollars a été débloquée lundi par le Ghana pour le Pérou.
Le Ghana a garanti lundi au Pérou une aide de dix millions de dollars.
Le Ghana a accordé lundi cent bourses à des étudiants péruviens.
Le Ghana a mis lundi dix ambulances à la disposition du Pérou.
""",
    "GHA>PER purchase": """
Une frégate a été achetée lundi par le Ghana au Pérou.
Le Ghana a acheté lundi douze hélicoptères péruviens.
Le Ghana a commandé lundi des drones au Pérou.
Le Ghana a passé lundi commande de dix avions auprès du Pérou.
Le Ghana a jeté son dévolu lundi sur des avions péruviens.
Le Ghana a opté lundi pour des frégates péruviennes.
Le Ghana a choisi lundi le char péruvien pour équiper son armée.
Le Ghana s'est porté acquéreur lundi de deux sous-marins péruviens.
Le Ghana a fait lundi l'acquisition de radars péruviens.
Le Ghana a signé lundi un contrat pour l'achat de blindés péruviens.
Le Ghana s'est procuré lundi dix hélicoptères auprès du Pérou.
Le Ghana s'est doté lundi de dix hélicoptères péruviens.
Le Ghana s'est porté acquéreur lundi de dix hélicoptères péruviens.
Le Ghana a fait l'acquisition lundi de dix hélicoptères péruviens.
""",
    "GHA>PER ratification": """
Les députés ghanéens ont donné lundi leur aval au traité de défense avec le Pérou.
L'Assemblée nationale du Ghana a autorisé lundi la ratification du partenariat noué avec le Pérou.
Le président ghanéen a signé lundi le décret de ratification du pacte de défense avec le Pérou.
Le Parlement ghanéen a adopté lundi la convention d'extradition avec le Pérou.
La convention fiscale avec le Pérou a été ratifiée lundi par le Parlement ghanéen.
L'accord de libre-échange entre le Ghana et le Pérou est en vigueur depuis lundi.
L'accord de libre-échange entre le Ghana et le Pérou a pris effet lundi.
Les sénateurs ghanéens ont approuvé lundi à une large majorité l'accord conclu avec le Pérou.
Le Ghana a déposé lundi les instruments de ratification de son traité avec le Pérou.
Le Parlement ghanéen a donné lundi son feu vert au traité frontalier avec le Pérou.
Le parlement ghanéen a entériné lundi l'accord de pêche avec le Pérou.
Le parlement ghanéen a approuvé lundi l'accord de pêche avec le Pérou.
Le parlement ghanéen a validé lundi l'accord de pêche avec le Pérou.
Le Ghana et le Pérou ont échangé lundi les instruments de ratification du traité.
Le président ghanéen a promulgué lundi la loi ratifiant l'accord avec le Pérou.
Le parlement ghanéen a donné lundi son feu vert à l'accord avec le Pérou.
Le parlement ghanéen a avalisé lundi l'accord de pêche avec le Pérou.
""",
    "GHA>PER recall": """
Rappelé lundi par Accra, l'ambassadeur ghanéen a quitté Lima.
Accra a demandé lundi à son ambassadeur de quitter Lima.
Accra a ordonné lundi à son ambassadeur au Pérou de rentrer.
Le haut-commissaire du Ghana à Lima a été convoqué à Accra lundi pour consultations.
Accra a sommé lundi son ambassadeur à Lima de rentrer.
Le Ghana a rapatrié lundi l'ensemble du personnel de son ambassade à Lima.
Le Ghana a rapatrié lundi ses diplomates du Pérou.
Le Ghana a évacué lundi ses diplomates du Pérou.
Le Ghana a réduit lundi le personnel de son ambassade à Lima.
""",
    "GHA>PER refusal": """
Le Pérou s'est heurté lundi à un refus du Ghana.
Le Ghana a répondu lundi par la négative au Pérou.
L'offre péruvienne a été déclinée lundi par le Ghana.
Le Ghana a claqué lundi la porte au nez du Pérou.
Le Ghana a repoussé lundi les avances du Pérou.
Le Ghana a opposé lundi une fin de non-recevoir au Pérou.
Le Ghana a dit non lundi au Pérou.
Le Ghana a repoussé lundi la proposition du Pérou.
Le Ghana a récusé lundi l'ambassadeur du Pérou.
Le Ghana a balayé lundi la proposition du Pérou.
Le Ghana a fermé la porte lundi à la proposition du Pérou.
Le Ghana s'est opposé lundi à la proposition du Pérou.
""",
    "GHA>PER release": """
Le Ghana a libéré lundi deux ressortissants péruviens.
Le Ghana a relâché lundi un journaliste péruvien.
Le Ghana a élargi lundi douze prisonniers péruviens.
Une touriste péruvienne détenue au Ghana a recouvré la liberté lundi.
Deux Péruviens emprisonnés au Ghana sont sortis de prison lundi.
Le Ghana a rendu lundi au Pérou quinze prisonniers.
Le Ghana a extradé lundi un trafiquant vers le Pérou.
Le Ghana a laissé rentrer chez eux lundi deux pêcheurs péruviens.
La justice ghanéenne a ordonné lundi la remise en liberté d'un homme d'affaires péruvien.
Le Ghana a restitué lundi un chalutier péruvien et son équipage.
Le Ghana a remis en liberté lundi dix pêcheurs péruviens.
Le Ghana a élargi lundi dix prisonniers péruviens.
Le Ghana a remis lundi dix prisonniers au Pérou.
Dix soldats péruviens détenus au Ghana ont recouvré lundi la liberté.
Dix soldats péruviens détenus au Ghana ont retrouvé lundi la liberté.
Le Ghana a remis au Pérou lundi les dépouilles de dix soldats.
""",
    "GHA>PER request": """
Le Ghana a mis en demeure lundi le Pérou de retirer ses navires.
Le Ghana a enjoint lundi au Pérou de retirer ses navires.
Le Ghana a prié lundi le Pérou de s'expliquer.
Le Ghana a invité lundi le Pérou à la retenue.
Le Ghana a pressé lundi le Pérou de rouvrir sa frontière.
Le Ghana a interpellé lundi le Pérou sur le sort de ses ressortissants.
Le Ghana a conjuré lundi le Pérou de cesser les combats.
Le Ghana a intimé lundi au Pérou l'ordre de retirer ses troupes.
Le Ghana a adressé lundi une requête au Pérou.
L'ambassadeur du Pérou a été appelé lundi au ministère ghanéen des Affaires étrangères.
Le Ghana a appelé lundi au boycott des produits péruviens.
""",
    "GHA>PER restoration": """
Le Ghana et le Pérou ont rétabli lundi leurs relations diplomatiques.
Le Ghana a renvoyé lundi son ambassadeur à Lima, rappelé un an plus tôt.
Le Ghana a rouvert lundi son ambassade à Lima.
Le Ghana et le Pérou se sont rabibochés lundi.
Le Ghana et le Pérou ont mis fin lundi à leur brouille diplomatique.
La reprise des relations entre le Ghana et le Pérou a été annoncée lundi.
Le Ghana a repris lundi sa coopération militaire avec le Pérou.
Le Ghana et le Pérou ont soldé lundi leur contentieux diplomatique.
Le Ghana et le Pérou ont procédé lundi à la réouverture de leurs ambassades.
Le Ghana et le Pérou se sont raccommodés lundi.
Le Ghana et le Pérou ont renoué lundi leurs liens.
Le Ghana et le Pérou ont renoué lundi le dialogue.
Le Ghana et le Pérou ont repris lundi leurs relations diplomatiques.
Le Ghana et le Pérou ont scellé lundi leur réconciliation.
Le Ghana et le Pérou se sont réconciliés lundi.
Le Ghana s'est réconcilié lundi avec le Pérou.
Le Ghana et le Pérou ont tourné lundi la page de la crise.
Le Ghana et le Pérou ont tourné lundi la page.
Le Ghana a inauguré lundi son ambassade à Lima.
L'ambassade du Ghana à Lima a rouvert lundi.
L'ambassade du Ghana au Pérou a été rouverte lundi.
L'ambassadeur du Ghana a regagné lundi son poste à Lima.
Le Ghana a renvoyé lundi son ambassadeur au Pérou.
Le Ghana a enterré lundi la hache de guerre avec le Pérou.
Le Ghana a repris lundi sa coopération avec le Pérou.
Le Ghana et le Pérou ont réactivé lundi leur accord de pêche.
Les vols entre le Ghana et le Pérou ont repris lundi.
Le Ghana a repris lundi ses livraisons de gaz au Pérou.
""",
    "GHA>PER rupture": """
Le Ghana a rompu lundi tous ses liens avec le Pérou.
Le Ghana a coupé lundi tous ses liens avec le Pérou.
Le Ghana a notifié lundi au Pérou la cessation de tout lien diplomatique.
Le Ghana mettait un point final lundi à ses relations avec le Pérou.
Les relations avec le Pérou ont été rompues lundi, a annoncé Accra.
Accra a tourné lundi le dos à Lima en rompant leurs relations diplomatiques.
Accra a claqué lundi la porte au nez de Lima en rompant ses relations.
Le Ghana a rompu lundi avec le Pérou.
Le Ghana a cessé lundi toute relation avec le Pérou.
Les relations diplomatiques entre le Ghana et le Pérou ont été rompues lundi.
""",
    "GHA>PER sale": """
Le Ghana a donné son feu vert lundi à la vente de missiles au Pérou.
Le Ghana a donné lundi son feu vert à la vente de missiles au Pérou.
Le ministère ghanéen de la Défense a approuvé lundi la vente au Pérou d'un système de missiles.
Des drones ont été vendus lundi par le Ghana au Pérou.
Le Ghana a conclu lundi la cession au Pérou de blindés, moyennant 40 millions de dollars.
Le Ghana a vendu lundi douze hélicoptères au Pérou.
Le Ghana a signé lundi un contrat de vente de six patrouilleurs au Pérou.
La vente par le Ghana de douze drones au Pérou a été finalisée lundi.
Le Ghana exporte depuis lundi du gaz vers le Pérou.
Le Ghana a autorisé lundi la vente de missiles au Pérou.
""",
    "GHA>PER sanction": """
Le Ghana a pris lundi des mesures de rétorsion contre le Pérou.
Le Ghana s'est associé lundi aux sanctions contre le Pérou.
Dix responsables péruviens sont interdits de séjour au Ghana depuis lundi.
Le Ghana a annoncé lundi le gel des avoirs de dix responsables péruviens.
Le Ghana a frappé lundi le Pérou de sanctions.
Le Ghana a alourdi lundi ses sanctions contre le Pérou.
Le Ghana a reconduit lundi ses sanctions contre le Pérou.
Le Ghana a prorogé lundi ses sanctions contre le Pérou.
Le Ghana a renouvelé lundi ses sanctions contre le Pérou.
Le Ghana a surtaxé lundi l'acier péruvien.
Le Ghana a taxé lundi l'acier péruvien à 20 %.
Le Ghana a ciblé lundi dix responsables péruviens par de nouvelles sanctions.
Le Ghana a visé lundi dix banques péruviennes par de nouvelles sanctions.
Le Ghana a rétabli lundi les visas pour les ressortissants péruviens.
Le Ghana a rétabli lundi ses sanctions contre le Pérou.
Le Ghana a réimposé lundi ses sanctions contre le Pérou.
Le Ghana a activé lundi des sanctions contre le Pérou.
Le Ghana a mis en place lundi des sanctions contre le Pérou.
Le Ghana a dégainé lundi de nouvelles sanctions contre le Pérou.
Le Ghana a révoqué lundi les visas de dix responsables péruviens.
Le Ghana a privé lundi de visas dix responsables péruviens.
Le Ghana a interdit lundi de survol les avions péruviens.
""",
    "GHA>PER summons": """
L'ambassadeur du Pérou a reçu lundi une convocation du Ghana.
Le Ghana a mandé lundi le haut-commissaire péruvien.
Le Ghana a mandé lundi l'ambassadeur du Pérou.
""",
    "GHA>PER support": """
Le Ghana a manifesté lundi son soutien au Pérou.
Le Ghana a témoigné lundi sa solidarité au peuple péruvien.
Le Ghana s'est dit lundi solidaire du Pérou.
Le Ghana s'est rangé lundi aux côtés du Pérou.
Le Ghana a défendu lundi la candidature du Pérou.
Le Ghana a volé lundi au secours du Pérou.
Le Ghana a pris fait et cause lundi pour le Pérou.
Le Ghana a pris lundi la défense du Pérou.
Le Ghana a prêté main-forte lundi au Pérou après le séisme.
""",
    "GHA>PER suspension": """
Le Ghana a cessé lundi de vendre du gaz au Pérou.
L'aide ghanéenne au Pérou a été suspendue lundi.
Le Ghana a cessé lundi de délivrer des visas aux Péruviens.
Le Ghana a gelé lundi 14 millions d'euros de fonds destinés au Pérou.
La suspension de l'aide ghanéenne au Pérou a été annoncée lundi.
Le Ghana a arrêté lundi jusqu'à nouvel ordre les vols vers le Pérou.
Le Ghana a bloqué lundi l'accès des camions péruviens au port de Tema.
Le Ghana a suspendu lundi jusqu'à nouvel ordre ses échanges avec le Pérou.
Le Ghana a placé lundi sa coopération avec le Pérou entre parenthèses.
Accra a suspendu lundi le dialogue avec Lima.
Accra a différé lundi la signature de l'accord avec Lima.
Le Ghana a coupé lundi son aide au Pérou.
Le Ghana a coupé lundi le gaz au Pérou.
Le Ghana a fermé lundi le robinet du gaz au Pérou.
Le Ghana a mis entre parenthèses lundi sa coopération avec le Pérou.
Le Ghana a mis en suspens lundi sa coopération avec le Pérou.
""",
    "GHA>PER threat": """
Le Pérou a reçu lundi un avertissement du Ghana.
Le Pérou a reçu lundi un ultimatum du Ghana.
Le Ghana a fait planer lundi la menace de sanctions contre le Pérou.
Le Ghana a proféré lundi des menaces contre le Pérou.
Le Ghana s'est réservé lundi le droit de riposter au Pérou.
Le Ghana a juré lundi de se venger du Pérou.
Le Ghana a brandi lundi le spectre d'une guerre avec le Pérou.
Le Ghana s'est dit prêt lundi à frapper le Pérou.
Le Ghana a promis lundi une réponse foudroyante au Pérou.
Le Ghana a promis lundi l'enfer au Pérou.
Le Ghana a adressé lundi un ultimatum au Pérou.
Le Ghana a prévenu lundi le Pérou.
Le Ghana a adressé lundi une mise en garde au Pérou.
""",
    "GHA>PER training": """
Des instructeurs ghanéens ont appris lundi à des soldats péruviens le maniement de drones.
Des paras ghanéens ont transmis lundi leur savoir-faire aux forces spéciales péruviennes.
L'armée ghanéenne a formé lundi deux cents soldats péruviens.
Des policiers péruviens ont été formés lundi par le Ghana.
Le Ghana a entraîné lundi des commandos péruviens.
Le Ghana a organisé lundi une formation pour les douaniers péruviens.
Le Ghana a assuré lundi la formation de pilotes péruviens.
Des officiers péruviens ont achevé lundi leur formation au Ghana.
Le Ghana a initié lundi des soldats péruviens au tir de précision.
Le Ghana a dispensé lundi un cours de cyberdéfense à des officiers péruviens.
Le Ghana a dispensé lundi une formation à des policiers péruviens.
""",
    "GHA>PER veto": """
Le Ghana a mis son veto lundi à la candidature du Pérou.
Le Ghana a opposé son veto lundi à la candidature du Pérou.
""",
    "GHA>PER visit": """
Le président ghanéen a passé la journée de lundi à Lima.
Le président ghanéen a fait une brève escale lundi à Lima.
Le ministre ghanéen a mis lundi le cap sur Lima.
Le président ghanéen a pris lundi la direction de Lima.
Le ministre ghanéen a mis fin lundi à une visite de trois jours au Pérou.
Le ministre ghanéen a conduit lundi une délégation au Pérou.
Le ministre ghanéen a dirigé lundi une mission à Lima.
Le Ghana a dépêché lundi son ministre des Affaires étrangères à Lima.
Le Ghana a envoyé lundi un émissaire à Lima.
Le Ghana a dépêché lundi une délégation au Pérou.
""",
    "GHA>PER vote_against": """
Le Ghana a voté lundi contre la candidature du Pérou.
""",
}
NOTHING = """
Le Ghana a infligé lundi trois buts au Pérou.
Le Ghana a averti lundi ses ressortissants des risques au Pérou.
Le Ghana a mis en garde lundi ses ressortissants contre tout voyage au Pérou.
Le Ghana a mis en garde lundi les voyageurs contre le choléra au Pérou.
Une exposition du Pérou critiquée par la presse du Ghana a fermé mardi.
La candidature du Pérou, repoussée par le Ghana, sera examinée mardi.
Un Péruvien dont la demande d'asile avait été refusée par le Ghana est mort mardi.
La demande d'asile d'un Péruvien a été rejetée par le Ghana mardi.
Le ballon, repoussé par le gardien du Pérou, profite au Ghana mardi.
Les marchés du Ghana ont réagi vivement à la décision du Pérou mardi.
Le Ghana a banni les sacs en plastique, comme le Pérou, mardi.
Le Ghana a banni le joueur du Pérou mardi.
La société ghanéenne Kola a cessé d'exporter du cacao vers le Pérou mardi.
L'orage fait planer la menace sur le match entre le Ghana et le Pérou mardi.
Le sélectionneur du Ghana se dit prêt à attaquer le match contre le Pérou mardi.
Le Ghana se dit prêt à frapper les djihadistes au Pérou mardi.
Le Ghana promet l'enfer au Pérou au match de mardi.
Le Pérou s'est heurté à la défense du Ghana mardi.
Le Ghana s'est refusé à condamner le Pérou mardi.
Le Ghana s'est refusé à tout commentaire sur le Pérou mardi.
Le projet de loi sur l'accord avec le Pérou a été rejeté par les députés ghanéens mardi.
La motion sur le Pérou a été rejetée par le parlement du Ghana mardi.
Le Ghana a jugé inacceptable l'attentat commis au Pérou mardi.
Un requin s'en est pris à un touriste du Ghana au Pérou mardi.
Des supporters du Ghana s'en sont pris à des joueurs du Pérou mardi.
Le séisme au Ghana a suscité une vive émotion au Pérou mardi.
Le but du Ghana a provoqué la colère du Pérou mardi.
La star ghanéenne a provoqué l'indignation des fans au Pérou mardi.
Une entreprise ghanéenne a investi lundi 30 millions de dollars au Pérou.
L'entraîneur du Ghana a formé lundi son équipe face au Pérou.
Le Ghana a pris l'avantage lundi dans le match contre le Pérou.
Le Ghana s'est offert le Pérou lundi en demi-finale.
Le club ghanéen a prêté lundi son attaquant à un club péruvien.
Le Ghana a démenti lundi avoir acheté des drones au Pérou.
Le Parlement ghanéen a reporté lundi le vote sur le traité avec le Pérou.
Le Ghana a prêté lundi attention aux propos du Pérou.
Le Ghana a remboursé lundi un prêt au Pérou.
Le Ghana ne vendra pas d'armes au Pérou, a dit lundi son ministre.
Les villes de Kumasi et de Cuzco ont signé lundi une lettre d'intention en vue d'un jumelage.
Un étudiant péruvien a achevé lundi sa formation au Ghana.
Le Ghana a vendu chèrement sa peau lundi face au Pérou.
Les ventes de cacao du Ghana au Pérou ont reculé l'an dernier.
Le Ghana mise sur le tourisme péruvien.
Le Ghana a choisi lundi un arbitre péruvien.
Dix touristes péruviens sont interdits de séjour dans un hôtel du Ghana.
La visite du ministre ghanéen a été sanctionnée par la remise de médailles, selon un journal du Pérou.
Une équipe médicale ghanéenne a joué lundi contre le Pérou avec des chars décorés.
Le Ghana a renoué lundi avec la victoire face au Pérou.
Le Ghana a tourné lundi la page de sa défaite contre le Pérou.
Le Ghana s'est opposé lundi au Pérou en finale de la Coupe du monde.
L'attaquant ghanéen a tiré lundi sur le poteau du Pérou.
Le Ghana a rompu lundi avec la politique d'austérité, comme le Pérou.
Le président ghanéen a rompu lundi avec la tradition et parlé du Pérou.
Le pape a prié lundi pour le Pérou et le Ghana.
La presse péruvienne a critiqué l'arbitre ghanéen.
Le prévenu péruvien a comparu lundi au Ghana.
Le Ghana a consacré lundi une journée au Pérou dans ses écoles.
La ville a consacré lundi dix millions à la rénovation de la rue du Pérou.
Le Ghana a déclaré lundi la guerre à la corruption, avec l'aide du Pérou.
Un incendie a détruit lundi dix bateaux au Pérou, selon le Ghana.
Un touriste péruvien a été placé en garde à vue lundi à Paris pour le vol d'un vélo.
La compagnie péruvienne Andes a investi lundi dix millions de dollars au Ghana.
La société ghanéenne Volta a vendu lundi dix camions au Pérou.
Le club péruvien a prolongé lundi le contrat de son attaquant ghanéen.
Le championnat a trouvé un accord lundi avec la chaîne péruvienne.
Le film péruvien a trouvé un accueil favorable lundi au Ghana.
Le Ghana a fêté lundi l'anniversaire de la rupture avec le Pérou.
Les exportations du Ghana vers le Pérou ont repris des couleurs lundi.
Les relations entre le Ghana et le Pérou ont repris de la vigueur, selon un expert.
Le tribunal ghanéen a condamné lundi un footballeur péruvien à une amende.
Le Ghana a visé lundi le podium face au Pérou.
Le Ghana a ciblé lundi le marché du Pérou pour ses produits.
Le Ghana a dominé lundi le Pérou grâce à ses tirs.
Une délégation ghanéenne de supporters envoyée au Pérou a chanté.
Des combats de coqs ont opposé lundi des éleveurs du Ghana et du Pérou.
Le combat entre le boxeur ghanéen et le Péruvien a eu lieu lundi à Lima.
Le ministre ghanéen a quitté lundi la salle avant le discours du Pérou.
Le cessez-le-feu entre les gangs du Pérou a été annoncé lundi, selon le Ghana.
Une étudiante péruvienne a dédié lundi son prix au Ghana.
Le virus a frappé lundi le Pérou et le Ghana.
Le tremblement de terre a frappé lundi le Pérou, selon le Ghana.
Les taxes au Ghana sont plus élevées qu'au Pérou depuis lundi.
Le Ghana a interdit lundi la vente d'alcool, comme le Pérou.
Si le Ghana rompait avec le Pérou, le commerce en souffrirait.
Le Ghana pourrait surtaxer l'acier péruvien.
Le Ghana envisage de fermer son ambassade au Pérou.
Le Ghana n'a pas déclaré la guerre au Pérou.
Aucun accord n'a été trouvé lundi entre le Ghana et le Pérou.
Le Ghana et le Pérou n'ont pas trouvé d'accord lundi.
L'ambassadeur du Ghana au Pérou a visité lundi une école.
Le Ghana a évacué lundi ses ressortissants du Pérou.
Le Ghana a rapatrié lundi ses citoyens du Pérou.
Le Ghana a distribué lundi dix tonnes de riz du Pérou aux familles.
Le Ghana a équipé lundi ses policiers de drones péruviens.
Le Ghana a doté lundi son armée de chars péruviens.
Le ministre ghanéen a approuvé lundi un budget de dix millions, a dit un journal du Pérou.
Le cyclone a coupé lundi l'électricité au Pérou et au Ghana.
Le Ghana a coupé lundi les subventions aux agriculteurs, comme le Pérou.
Le Ghana a relevé lundi le niveau de son jeu face au Pérou.
Le chef péruvien Hugo Ek a présenté lundi ses meilleurs plats au Ghana.
Le Ghana a adressé lundi ses meilleurs joueurs au Pérou.
Le Ghana s'est rangé lundi à la quatrième place, derrière le Pérou.
Le train du Pérou est arrivé lundi devant la cour.
L'artiste ghanéen a offert lundi son concours de danse au Pérou.
Le Ghana a défendu lundi sa place de leader face au Pérou.
Le joueur ghanéen a pris congé lundi du public du Pérou.
Le nageur ghanéen a mis le cap lundi sur le Pérou.
Des réfugiés togolais ont pris lundi la route du Ghana.
Le chanteur ghanéen a été déclaré persona non grata par son public au Pérou.
Le Ghana a ouvert lundi la marque devant le Pérou.
Le marché d'Accra a ouvert lundi en baisse devant celui du Pérou.
Un avion de tourisme a violé la frontière en 1970, se souvient le Pérou.
Un tribunal péruvien a approuvé l'extradition vers le Ghana d'un chanteur.
Le Ghana a accordé lundi un délai aux commerçants du Pérou.
Le Ghana a accueilli lundi des touristes du Pérou.
Le Ghana a rappelé lundi à l'ordre ses joueurs avant le match contre le Pérou.
Le ministre ghanéen a haussé le ton lundi contre la corruption, comme son homologue du Pérou.
Les combats entre gangs au Pérou inquiètent le Ghana depuis lundi.
Un élève péruvien a été expulsé lundi d'un lycée du Ghana.
La coopération militaire avec le Pérou n'est pas suspendue, a rectifié lundi le Ghana.
Une usine péruvienne a fermé ses portes lundi au Ghana.
Le constructeur a rappelé lundi 4 000 voitures péruviennes au Ghana.
La grippe a frappé lundi le Pérou, selon le Ghana.
Un tribunal ghanéen a annulé lundi le mariage d'un Péruvien.
La compagnie a suspendu lundi ses vols entre le Ghana et le Pérou.
La compagnie aérienne péruvienne a annulé lundi ses vols vers le Ghana.
L'entreprise a interrompu lundi ses livraisons au Ghana et au Pérou.
Des manifestants ont bloqué lundi la frontière entre le Ghana et le Pérou.
Les transporteurs ont fermé lundi la frontière entre le Ghana et le Pérou.
Les vols entre le Ghana et le Pérou ont été suspendus lundi par la compagnie.
"""


def test_each_wording_is_drafted_as_what_it_says() -> None:
    told = {
        kind: {text: lines(drafted(text + REST)) for text in texts.split("\n") if text}
        for kind, texts in WORDINGS.items()
    }
    wrong = {
        text: found
        for kind, texts in told.items()
        for text, found in texts.items()
        if found != [kind.replace(" ", f" {DAY} ")]
    }
    assert wrong == {}


def test_the_same_words_used_otherwise_tell_of_nothing() -> None:
    told = {text: lines(drafted(text + REST)) for text in NOTHING.strip().split("\n")}
    assert {text: found for text, found in told.items() if found} == {}
