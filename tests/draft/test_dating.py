"""Of several dates an event has the one that is its own, and what is due is ahead only as long as its day is."""

from __future__ import annotations

import pytest

from relations.draft.date_resolution import Published
from relations.draft.dating import is_to_come, lies_ahead
from tests.draft.texts import drafted, lines

TOLD = [
    ("Le président ghanéen devait rencontrer mercredi son homologue togolais.",
     ["GHA>TGO 2025-06-25 meeting planned"]),
    ("Le président ghanéen devait rencontrer lundi son homologue togolais.", []),
    ("Le Ghana a accordé lundi un prêt au Togo. Un Togolais condamné au Ghana en 2023 a été libéré la veille par les "
     "autorités ghanéennes.", ["GHA>TGO 2025-06-22 release", "GHA>TGO 2025-06-23 loan"]),
    ("En mars 2025, le Ghana avait expulsé deux Togolais et les deux pays avaient signé le mois suivant un accord.",
     ["GHA>TGO 2025-03 expulsion", "GHA>TGO 2025-04 agreement"]),
    ("Le Ghana a condamné lundi le Togo. Le Togo a annoncé dans la soirée l'expulsion de l'attaché ghanéen.",
     ["GHA>TGO 2025-06-23 criticism", "TGO>GHA 2025-06-23 expulsion"]),
    ("Le président ghanéen se rendra au Togo au mois de juillet.", ["GHA>TGO 2025-07 visit planned"]),
    ("Le Ghana, qui n'entretient aucune relation avec le Togo, a convoqué mardi l'ambassadeur du Bénin.",
     ["GHA>BEN 2025-06-24 summons"]),
    ("Des instructeurs ghanéens forment depuis mars 2024 des soldats togolais.", ["GHA>TGO 2024-03 training"]),
    ("Le président ghanéen se rendra mardi au Togo. Une convention y sera signée par les deux présidents.",
     ["GHA>TGO 2025-07-01 agreement planned", "GHA>TGO 2025-07-01 visit planned"]),
    ("Le groupe ghanéen Oru a signé lundi un contrat avec le gouvernement du Togo.", []),
    ("L'accord signé lundi entre le Ghana et le Togo sur la livraison de gaz entrera en vigueur en août.",
     ["GHA>TGO 2025-06-23 agreement"]),
    ("Le Ghana a expulsé deux diplomates togolais et rompu ses relations avec le Togo, a-t-on appris lundi à Accra.",
     ["GHA>TGO 2025-06-23 expulsion", "GHA>TGO 2025-06-23 rupture"]),
    ("Le Ghana a annoncé pour début juillet une aide au Togo.", ["GHA>TGO ../2025-06-25 pledge"]),
    ("Le Ghana a promis lundi une aide au Togo pour 2026.", ["GHA>TGO 2025-06-23 pledge"]),
    ("Ghana pledged aid to Togo by August.", ["GHA>TGO ../2025-06-25 pledge"]),
    ("Ghana delivered on Friday 20 trucks to Togo.", ["GHA>TGO 2025-06-20 delivery"]),
    ("Le Ghana a fait don de riz au Togo. La remise a eu lieu lundi à Lomé.", ["GHA>TGO 2025-06-23 donation"]),
    ("Ghana summoned Togo's ambassador, posted in Accra on 3 May 2025.", ["GHA>TGO ../2025-06-25 summons"]),
    ("Ghana summoned Togo's ambassador, posted in Accra, on 3 May 2025.", ["GHA>TGO 2025-05-03 summons"]),
    ("Le Ghana a convoqué l'ambassadeur du Togo, nommé le 3 mai 2025.", ["GHA>TGO ../2025-06-25 summons"]),
    # the verb of the sentence has its own, too
    ("Two envoys expelled by Ghana in May marched on Monday to the embassy of Togo.", []),
    ("Ghanaian troops deployed in Togo killed ten men on Monday.", ["GHA>TGO ../2025-06-25 deployment"]),
    ("Three of the trucks Ghana had ordered from Togo in 2021 burned on Monday.", ["GHA>TGO 2021 purchase"]),
    ("It is 20 years since Ghana and Togo signed a pact, a minister said on Monday.", []),
    ("Voilà vingt ans que le Ghana et le Pérou ont signé un accord, rappelait lundi un ministre.", []),
    ("L'accord, signé lundi à Lima, prévoit un don du Ghana au Pérou.", ["GHA>PER 2025-06-23 agreement"]),
    # a day by which something is to be done is not its day
    ("Peru's president will visit Ghana before July 3.", ["PER>GHA 2025-06-25/.. visit planned"]),
    ("Le Pérou livrera dix camions au Ghana d'ici vendredi.", ["PER>GHA 2025-06-25/.. pledge planned"]),
    ("Peru was to deliver ten trucks to Ghana by Friday.", []),
    # "was to" is ahead as long as its day is
    ("The talks between Ghana and Peru were to be held on July 2.", ["GHA>PER 2025-07-02 meeting planned"]),
    ("Peru's minister said he was to meet his Ghanaian counterpart on Thursday.",
     ["PER>GHA 2025-06-26 meeting planned"]),
    ("Peru's president was to visit Ghana on Monday.", []),
    ("Peru's president was to have visited Ghana on Friday.", []),
    # what was long ago has not the day on which it was told
    ("Ten people were extradited from Ghana to Togo last year, a ministry report showed today.",
     ["GHA>TGO 2024 release"]),
    ("Ghana donated ten ambulances to Togo last year, the embassy recalled on Monday.",
     ["GHA>TGO 2024 donation"]),
    ("Ghana expelled ten Togolese diplomats in 2023, figures seen on Tuesday by Reuters prove.",
     ["GHA>TGO 2023 expulsion"]),
    ("Ghana sold arms to Togo in recent years, the UN said on Monday.", ["GHA>TGO ../2025-06-25 sale"]),
    ("Ghana donated vaccines to Togo this week, the embassy announced on Tuesday.",
     ["GHA>TGO 2025-06-23/2025-06-25 donation"]),
    ("Ghana donated vaccines to Togo on Monday, two years after a deal.", ["GHA>TGO 2025-06-23 donation"]),
    ("Dix personnes ont été extradées du Ghana vers le Togo l'an dernier, révèle aujourd'hui un rapport.",
     ["GHA>TGO 2024 release"]),
    ("Le Ghana a signé le mois dernier un accord avec le Togo, indiquait lundi la presse.",
     ["GHA>TGO 2025-05 agreement"]),
    ("Le Ghana a livré dix camions au Togo ces dernières années, a indiqué lundi l'ONU.",
     ["GHA>TGO ../2025-06-25 delivery"]),
    ("Le Ghana a vendu des armes au Togo il y a deux ans, révèlent lundi des documents.",
     ["GHA>TGO ../2025-06-25 sale"]),
    # nor has what is decided on the day of deciding, or of telling of it
    ("Le Ghana a annoncé, mardi, sa décision de rouvrir son consulat à Lomé, au Togo.",
     ["GHA>TGO 2025-06-25/.. restoration planned"]),
    ("Le Ghana a annoncé lundi sa décision de livrer dix camions au Togo.",
     ["GHA>TGO 2025-06-25/.. delivery planned"]),
    ("Le Ghana a confirmé mardi la décision du gouvernement de nommer un ambassadeur au Togo.",
     ["GHA>TGO 2025-06-25/.. appointment planned"]),
    ("Le Ghana a annoncé mardi sa décision d'effectuer en juillet une visite au Togo.",
     ["GHA>TGO 2025-07 visit planned"]),
    ("Le Ghana a décidé mercredi du retour de son ambassadeur au Togo « la semaine prochaine ».",
     ["GHA>TGO 2025-06-30/2025-07-06 restoration planned"]),
    ("Le Ghana a décidé lundi de l'envoi de troupes au Togo.", ["GHA>TGO 2025-06-25/.. deployment planned"]),
    ("Le Ghana a annoncé mardi sa décision d'expulser deux diplomates togolais.",
     ["GHA>TGO 2025-06-24 expulsion"]),
    ("Le Ghana a décidé lundi de la fermeture de son ambassade au Togo.", ["GHA>TGO 2025-06-23 closure"]),
    ("Le Ghana a décidé mardi de fermer jeudi sa frontière avec le Togo.", ["GHA>TGO ../2025-06-25 closure"]),
    ("Le Ghana a décidé mardi d'expulser deux diplomates togolais d'ici vendredi.",
     ["GHA>TGO 2025-06-24 expulsion"]),
    ("Ghana announced on Tuesday its decision to close its border with Togo on Thursday.",
     ["GHA>TGO ../2025-06-25 closure"]),
    # it is not the day up to which something was counted
    ("A ce jour, le Ghana a investi deux milliards de dollars au Togo.", ["GHA>TGO ../2025-06-25 investment"]),
    ("Le Ghana a livré à ce jour douze camions au Togo.", ["GHA>TGO ../2025-06-25 delivery"]),
    ("À la date d'aujourd'hui, le Ghana a expulsé 35 diplomates togolais.", ["GHA>TGO ../2025-06-25 expulsion"]),
    ("Aujourd'hui encore, le Ghana livre du blé au Togo.", ["GHA>TGO ../2025-06-25 delivery"]),
    ("À compter de ce jour, le Ghana a fermé sa frontière avec le Togo.", ["GHA>TGO 2025-06-25 closure"]),
    ("Ce jour, le ministre ghanéen a rencontré son homologue togolais.", ["GHA>TGO 2025-06-25 meeting"]),
    ("As of today, Ghana has delivered twelve trucks to Togo.", ["GHA>TGO ../2025-06-25 delivery"]),
    ("As of Monday, Ghana had delivered 31 trucks to Togo.", []),
    ("Since Monday, Ghana has sent 40 tonnes of rice to Togo.", ["GHA>TGO 2025-06-23 delivery"]),
    ("As of Monday, Ghana closed its border with Togo.", ["GHA>TGO 2025-06-23 closure"]),
]  # fmt: skip


# A weekday is no day without that of publication; the day of something else is not taken for it.
UNPUBLISHED = [
    ("Le Ghana a convoqué lundi l'ambassadeur du Togo, nommé le 3 mai 2025.", []),
    ("12 mai 2025. Le Ghana a convoqué lundi l'ambassadeur du Togo, parti de Lima la veille.", []),
    ("Ghana summoned Togo's ambassador on Monday, in the year 2025 as in 2024.", []),
    ("Ghana summoned Togo's ambassador on 12 May 2025.", ["GHA>TGO 2025-05-12 summons"]),
    ("Le Ghana a expulsé un Togolais le 12 mai 2025. Le lendemain, le Togo a expulsé un Ghanéen.",
     ["GHA>TGO 2025-05-12 expulsion", "TGO>GHA 2025-05-13 expulsion"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), UNPUBLISHED)
def test_no_day_stands_in_for_one_that_is_not_known(text: str, expected: list[str]) -> None:
    rest = (
        " Le ministre en a parlé avec les journalistes."
        if "Le " in text
        else " The ministry said so in a note."
    )
    assert lines(drafted(text + rest, None)) == expected


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_which_date_is_its_own(text: str, expected: list[str]) -> None:
    assert sorted(lines(drafted(text))) == expected


@pytest.mark.parametrize(
    ("edtf", "to_come", "ahead"),
    [
        ("2025-06-24", False, False),
        ("2025-06-25", True, False),
        ("2025-07", True, True),
        ("2025-06-25/2025-06-26", True, False),
    ],
)
def test_the_day_of_publication_is_still_to_come(edtf: str, to_come: bool, ahead: bool) -> None:
    published = Published("2025-06-25")
    assert (is_to_come(edtf, published), lies_ahead(edtf, published)) == (to_come, ahead)
