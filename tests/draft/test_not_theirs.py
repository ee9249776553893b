"""What is done by or to somebody else than those found is not drafted, nor what they do not do."""

from tests.draft.texts import drafted, lines

OF_ANOTHER_CLAUSE = [  # the border with whom is not said
    ("After Peru shut its border on Monday, Chile's president flew to Brazil.", ["CHL>BRA ../2025-06-25 visit"]),
    ("On the day that Peru shut its border, Monday, Chile's president flew to Brazil.",
     ["CHL>BRA ../2025-06-25 visit"]),
    ("On Monday, the day Peru closed its border, Chile's president flew to Brazil.", ["CHL>BRA 2025-06-23 visit"]),
    ("While Kenya expelled the envoy on Monday, Uganda's minister flew to Tanzania.", ["UGA>TZA ../2025-06-25 visit"]),
    ("Après que le Pérou a fermé sa frontière lundi, le président du Chili s'est rendu au Brésil.",
     ["CHL>BRA ../2025-06-25 visit"]),
    ("Le jour où le Pérou a fermé sa frontière, lundi, le président du Chili s'est rendu au Brésil.",
     ["CHL>BRA 2025-06-23 visit"]),
    ("Alors que le Kenya a expulsé l'ambassadeur lundi, le ministre ougandais s'est rendu en Tanzanie.",
     ["UGA>TZA ../2025-06-25 visit"]),
    ("Peru and Chile held talks in May. After Peru shut its border on Monday, Chile's president flew to Brazil.",
     ["PER>CHL 2025-06-23 closure", "CHL>BRA ../2025-06-25 visit", "PER>CHL 2025-05 meeting"]),
    ("Togo shut its border on Monday, deepening a crisis after Ghanaian jets bombed Benin.", []),
    ("When Peru shut its border on Monday, Chile protested.",
     ["PER>CHL 2025-06-23 closure", "CHL>PER 2025-06-23 criticism"]),
]  # fmt: skip


def test_the_other_side_is_not_taken_from_another_clause_that_names_two_more() -> None:
    assert {text: sorted(lines(drafted(text))) for text, _ in OF_ANOTHER_CLAUSE} == {
        text: sorted(expected) for text, expected in OF_ANOTHER_CLAUSE
    }


NOTHING = [
    "The army intends to deploy the vehicles, Ghana and Togo said on Monday.",
    "Ghana's minister visited a hospital in Accra on Monday.",
    "A Ghanaian tourist asked a Togolese guide for help on Monday.",
    "Le ministre ghanéen a visité lundi un hôpital d'Accra.",
    "The ministers of Ghana and Togo agreed on Monday that Peru would deliver grain to Chile.",
    "Le Pérou a dénoncé lundi les ventes d'armes du Chili au Togo.",
    "Togo: Ghana hesitates.\n\nThe Togolese president asked on Monday for more arms.",
    "Togo : le Ghana hésite.\n\nLe président togolais a réclamé lundi davantage d'armes.",
    "Several states asked on Monday to hand back to Argentina the Falkland Islands.",
    "Plusieurs pays ont demandé lundi de rendre à l'Argentine les îles Malouines.",
    "Le Pérou a perdu lundi un vote à Accra, où une majorité de pays lui a demandé de rendre au Togo les Malouines.",
]


def test_what_they_do_not_do_is_not_told_of_them() -> None:
    assert {text: lines(drafted(text)) for text in NOTHING} == {text: [] for text in NOTHING}


OF_THEM = {  # who is scolded is no state; who is asked, or agrees, is told
    "Peru's minister visited Ghana on Monday and scolded the owner of a smelter.": [
        "PER>GHA 2025-06-23 visit"
    ],
    "Le ministre péruvien a visité lundi le Ghana et critiqué le directeur d'une usine.": [
        "PER>GHA 2025-06-23 visit"
    ],
    "Ghana agreed on Monday that it would deliver grain to Togo.": ["GHA>TGO 2025-06-23 pledge"],
    "Ghana on Monday demanded the withdrawal of Togo's envoy.": ["GHA>TGO 2025-06-23 request"],
    "Ghana denounced on Monday the role of Togo in the expulsion of 30 Ghanaian diplomats from 10 countries.": [
        "GHA>TGO 2025-06-23 criticism"
    ],
    "The expulsion of 30 Ghanaian diplomats from Togo was announced on Monday.": [
        "TGO>GHA 2025-06-23 expulsion"
    ],
}


def test_what_they_do_is_told_of_them() -> None:
    assert {text: lines(drafted(text)) for text in OF_THEM} == OF_THEM
