"""Parties are found by name, adjective, capital, metonym and organisation; never by code or inside another name."""

from __future__ import annotations

import pytest

from tests.draft.texts import drafted, lines, mentioned

PARTIES = [
    ("en", "Russia and Ghana signed it.", ["RUS", "GHA"]),
    ("en", "The U.S. and the UK met EU officials.", ["USA", "GBR", "EU"]),
    ("en", "N. Korea tested it as S. Korea watched.", ["PRK", "KOR"]),
    ("en", "Malian and French troops trained.", ["MLI", "FRA"]),
    ("en", "He gave us a hand, and we can per se go.", []),
    ("en", "They ate turkey off china plates in a polish way.", []),
    ("en", "Air France and the Washington Post reported it.", []),
    ("en", "Chad Smith played in Latin America.", []),
    ("en", "The White House and the Kremlin talked.", ["USA", "RUS"]),
    ("en", "The World Bank and the World Bank Group spoke.", ["WB", "WB"]),
    ("en", "The Gulf Cooperation Council met, as the West and the Gulf know.", ["GCC"]),
    ("en", "The World Health Organization and the West spoke.", []),
    ("en", "They spoke in Moscow Friday.", ["RUS"]),
    ("en", "It sailed through the Sea of Japan and the Gulf of Oman to the coast of Oman.", ["OMN"]),
    ("en", "Libyan-backed rebels and a Togo-linked firm met Libyan rebels.", ["LBY"]),
    ("en", "Togo bought Soviet-era planes and Soviet-style hats.", ["TGO"]),
    ("fr", "Le Togo a acheté des avions de l'ère soviétique et des chars de fabrication russe.", ["TGO"]),
    ("fr", "Il est allé en mer du Japon, dans le golfe d'Oman et au bord du lac Tchad, au Tchad.", ["TCD"]),
    ("fr", "Le Kremlin et l'Élysée se parlent.", ["RUS", "FRA"]),
    ("fr", "Les autorités maliennes et la Cédéao se parlent.", ["MLI", "ECOWAS"]),
    ("fr", "Dominique Ouattara est venue.", []),
    ("fr", "Il est parti vers l'est, par la mer.", []),
    ("fr", "La Côte d'Ivoire et les États-Unis ont signé.", ["CIV", "USA"]),
    ("fr", "La délégation congolaise est rentrée à Kinshasa.", ["COD", "COD"]),
    ("fr", "La délégation congolaise est rentrée à Brazzaville.", ["COG", "COG"]),
    ("fr", "La délégation congolaise est rentrée.", ["COG/COD"]),
    ("fr", "La Guinée a signé.", ["GIN"]),
    ("fr", "Les ministres algérien, italien et indien sont là.", ["DZA", "ITA", "IND"]),
    ("fr", "Il a quitté l'Amérique latine pour la RDC.", ["COD"]),
    ("fr", "Le gouvernement Trudeau et l'exécutif Sánchez se parlent.", ["CAN", "ESP"]),
    ("en", "The Starmer government and the Lukashenko regime talk.", ["GBR", "BLR"]),
    ("en", "The Castro government spoke.", []),  # Cuba's or Honduras's
    ("fr", "L'État hébreu, le pays du Cèdre et l'empire du Milieu se parlent.", ["ISR", "LBN", "CHN"]),
    ("en", "The Hashemite kingdom and the State Department spoke.", ["JOR", "USA"]),
    ("fr", "Il se rend au Caire, puis quitte la ville du Caire.", ["EGY", "EGY"]),
    (
        "fr",
        "Les îles Cook, la république dominicaine et les émirats arabes unis ont signé.",
        ["COK", "DOM", "ARE"],
    ),
    ("fr", "Le président de la république a parlé des îles du Pacifique.", []),
    ("fr", "Des dirigeants sud-américains et des rebelles pro-russes se parlent.", []),
    ("fr", "Le ministre sud-africain et son homologue nord-coréen se parlent.", ["ZAF", "PRK"]),
    ("en", "Pro-Iranian fighters and anti-American protesters met.", []),
    ("fr", "Bruxelles a expulsé trois diplomates russes.", ["BEL", "RUS"]),
    ("fr", "Bruxelles a relevé les droits de douane.", ["EU"]),
    ("en", "Brussels expelled a Peruvian envoy.", ["BEL", "PER"]),
    ("en", "Brussels disbursed budget support to Tunisia.", ["EU", "TUN"]),
    ("en", "Brussels criticised Peru.", ["BEL/EU", "PER"]),
    ("en", "Togo opposed a Peruvian-drafted text and flew Peruvian-made drones.", ["TGO", "PER"]),
]


@pytest.mark.parametrize(("language", "text", "codes"), PARTIES)
def test_which_parties_are_named(language: str, text: str, codes: list[str]) -> None:
    _, mentions, _ = mentioned(text, language)
    assert ["/".join(m.codes) for there in mentions for m in there if m.codes] == codes


PEOPLE = [
    ("fr", "Le vice-ministre de la Défense Iounous-Bek Ievkourov a parlé.", ["Iounous-Bek Ievkourov"]),
    ("fr", "D’Assimi Goïta à Mahamat Idriss Déby Itno.", ["Assimi Goïta", "Mahamat Idriss Déby Itno"]),
    ("en", "Japanese Prime Minister Yoshihide Suga spoke.", ["Yoshihide Suga"]),
    ("en", "On Monday President Ursula von der Leyen spoke.", ["Ursula von der Leyen"]),
    ("fr", "Le président Denis Sassou N'Guesso a parlé.", ["Denis Sassou N'Guesso"]),
]


@pytest.mark.parametrize(("language", "text", "names"), PEOPLE)
def test_which_people_are_named(language: str, text: str, names: list[str]) -> None:
    _, mentions, _ = mentioned(text, language)
    assert [m.name for there in mentions for m in there if m.sort == "person"] == names


def test_offices_carry_their_level() -> None:
    _, [there], _ = mentioned("The deputy minister, the foreign minister and the president met.", "en")
    assert [m.level for m in there if m.sort == "office"] == ["official", "minister", "leader"]


MINISTRIES = {  # a ministry of several matters is nobody's name
    "Slovenia's Foreign and European Affairs Ministry on Tuesday summoned the Austrian ambassador.": [
        "SVN>AUT 2025-06-24 summons"
    ],
    "Kenya's Foreign and Diaspora Affairs Ministry summoned Uganda's ambassador, Ana Ek, on Tuesday.": [
        "KEN>UGA 2025-06-24 summons"
    ],
    "The Peruvian Agriculture and Irrigation Ministry handed over ten trucks to Ghana on Monday.": [
        "PER>GHA 2025-06-23 delivery"
    ],
    "The Foreign, Commonwealth and Development Office summoned Peru's ambassador on Monday.": [
        "GBR>PER 2025-06-23 summons"
    ],
    "Luis Quispe and Defence Ministry officials met Ghana's president on Monday.": [],
    # nor is what is general a general
    "Bolivia and Argentina signed a general cooperation, integration and brotherhood accord on Monday.": [
        "BOL>ARG 2025-06-23 agreement"
    ],
    "Peru and Chile reached a general agreement on fishing on Tuesday.": ["PER>CHL 2025-06-24 agreement"],
    "Ghana's general met his Togolese counterpart on Monday.": ["GHA>TGO 2025-06-23 meeting"],
}


@pytest.mark.parametrize(("text", "expected"), MINISTRIES.items())
def test_a_ministry_is_nobody_s_name(text: str, expected: list[str]) -> None:
    assert lines(drafted(text)) == expected


NO_PARTIES = {  # what somebody is in charge of, and a first name that is a country's
    "Kenya's Director General (Asia & ASEAN) Jo Ek met the Togolese envoy on Monday.": [],
    "The Director General (European Union) of the Togolese ministry met Peru's ambassador on Monday.": [
        "TGO>PER 2025-06-23 meeting"
    ],
    "The African Union (AU) condemned Togo on Monday.": ["AU>TGO 2025-06-23 criticism"],
    "Visite lundi du chef de la diplomatie italienne, Dominique de Ferri.": [],
    "Le ministre togolais Israël da Costa a visité lundi le Ghana.": ["TGO>GHA 2025-06-23 visit"],
    "Le ministre togolais a visité lundi la Dominique.": ["TGO>DMA 2025-06-23 visit"],
}


@pytest.mark.parametrize(("text", "expected"), NO_PARTIES.items())
def test_what_is_no_party(text: str, expected: list[str]) -> None:
    assert lines(drafted(text)) == expected
