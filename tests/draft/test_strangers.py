"""Who is named without being known takes what is told of them, and leaves it to nobody else."""

from __future__ import annotations

import pytest

from relations.draft.entities import Spotter
from relations.draft.lexicon import lexicon
from relations.draft.people import PeopleIndex
from relations.draft.sentences import sentences
from relations.draft.strangers import names_somebody_unknown, unknown_entities
from relations.vocabulary import BUILTIN
from tests.draft.texts import drafted, lines

CASES = [
    ("Ghana and Somaliland signed a treaty.", True),
    ("The ILF and Ghana signed a treaty.", True),
    ("Ghana and the ILF signed a treaty.", True),
    ("The IMF and Ghana signed a treaty.", False),
    ("The storm struck the island of Samos and Ghana's north.", False),
    ("Second Vice-President Tomas Ekwe met Ghana's president.", False),
    ("Relevant Cabinet ministers of Ghana signed a treaty.", False),
    ("Ghana and Gold Fields signed a treaty.", True),
    ("NATO and Ghana signed a treaty.", False),
    ("The Kurdish leader met Ghana's president.", True),
    ("Ghana's Tomas Ekwe and Peru's Luis Quilla signed a treaty.", False),
    ("Ghana and Peru signed a treaty.", False),
    ("Ghana sent troops to Peru and the Baltic states.", False),
    ("Ghana and the Baltic states signed a treaty.", True),
    ("Tomas Ekwe spoke in Accra.", False),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_whether_somebody_unknown_is_named_as_a_party(text: str, expected: bool) -> None:
    words = lexicon("en")
    parts = sentences(text, words)
    [named] = Spotter(BUILTIN, words).mentions(parts)
    assert names_somebody_unknown(parts[0], named, words, PeopleIndex()) is expected


def test_leaders_of_a_continent_are_no_strangers() -> None:
    words = lexicon("fr")
    parts = sentences("Le Ghana reçoit plusieurs dirigeants africains.", words)
    [named] = Spotter(BUILTIN, words).mentions(parts)
    assert not names_somebody_unknown(parts[0], named, words, PeopleIndex())


def test_which_names_nobody_known_has() -> None:
    words = lexicon("en")
    parts = sentences("Tomas Ekwe met Emmanuel Macron in Ghana.", words)
    [named] = Spotter(BUILTIN, words).mentions(parts)
    assert [m.name for m in unknown_entities(named, PeopleIndex())] == ["Tomas Ekwe"]


def test_what_is_theirs_is_nobody_else_s() -> None:
    text = "The Peruvian minister's trip came ahead of Ana Quispe's own visit to Ghana on Monday."
    assert lines(drafted(text)) == []


WITH_WHOM = {
    "signed a deal with bondholders": False,
    "also reached an agreement with its private lenders": False,
    "agreed a ceasefire with the rebels": False,
    "began negotiations with a consortium of banks": False,
    "signed an agreement with its partner": True,
    "signed an agreement with the two banks of the other country": True,
    "signed an agreement with a value of $2 million": True,
    "signed an agreement": True,
}


@pytest.mark.parametrize(("told", "expected"), WITH_WHOM.items())
def test_what_is_shared_with_who_is_no_party_is_not_shared_with_the_other_of_the_pair(
    told: str, expected: bool
) -> None:
    text = f"Ghana's president met Peru's on Monday. On Tuesday Ghana {told}."
    assert ("2025-06-24" in str(lines(drafted(text)))) is expected


def test_a_deal_with_private_creditors_is_with_nobody_in_french_too() -> None:
    text = "Le Ghana et le Pérou se sont rencontrés lundi. Le Ghana a conclu mardi un accord avec {}."
    assert "2025-06-24" not in str(lines(drafted(text.format("des créanciers privés"))))
    assert "2025-06-24" in str(lines(drafted(text.format("son voisin"))))


MANY = {
    "Ghana and Peru signed a deal on Monday. Ghana's minister met {} on Tuesday.": {
        "his counterpart": True,
        "his counterparts from 12 countries": False,
        "all his regional counterparts": False,
        "leaders of the region": False,
    },
    "Ghana and Peru signed a deal on Monday. On Tuesday Ghana's president chaired {}.": {
        "the G20 summit": False,
        "the World Cocoa Summit": False,
        "a summit of West African leaders": False,
        "the summit": True,
    },
    "Ghana's minister met {} in Lima on Tuesday.": {
        "his counterpart": True,
        "his counterparts from 12 countries": False,
        "all his regional counterparts": False,
    },
    "Le ministre ghanéen a rencontré mardi à Lima {}.": {
        "son homologue": True,
        "ses homologues de la région": False,
        "une vingtaine de dirigeants": False,
    },
}


def test_whoever_meets_many_meets_none_of_them_in_particular() -> None:
    for text, cases in MANY.items():
        met = {whom: "meeting" in str(lines(drafted(text.format(whom)))) for whom in cases}
        assert met == cases


EXERCISES = {
    "Serbia's army took part on Monday in the NATO drill in Peru.": [],
    "Serbia's army took part on Monday in a drill in Peru.": ["SRB>PER 2025-06-23 cooperation"],
    "Le Ghana a participé lundi à l'exercice de l'OTAN au Togo.": [],
}


def test_the_exercise_of_a_third_is_not_one_with_the_country_where_it_is() -> None:
    assert {text: lines(drafted(text)) for text in EXERCISES} == EXERCISES


OF_MANY = {  # a summit of many is no meeting of the two for whom something is done at it
    "Chile and Peru agreed on Monday on a text to be adopted at the alliance's summit on July 4.": [
        "CHL>PER 2025-06-23 agreement"
    ],
    "Chile and Peru agreed on Monday on a text to be adopted at the G20 summit on July 4.": [
        "CHL>PER 2025-06-23 agreement"
    ],
    "The Kenyan president received Uganda's minister on Monday ahead of the bloc's summit on Friday.": [
        "UGA>KEN 2025-06-23 meeting"
    ],
    "Mali's minister visited Algeria on Monday before the union's summit on Thursday.": [
        "MLI>DZA 2025-06-23 visit"
    ],
    "Togo's president will hand Ghana's the chair at the community's summit on July 2.": [],
    "Le Togo a soutenu lundi le Ghana, dont le projet sera examiné au sommet de l'union en juillet.": [
        "TGO>GHA 2025-06-23 support"
    ],
    "Burundi's vice-president attended on Monday the COMESA summit in Madagascar.": [],
    "Le vice-président du Burundi a représenté lundi le pays au sommet du COMESA à Madagascar.": [],
    "Peru's president met Ghana's king on Monday at the COMESA summit in Togo.": [
        "PER>GHA 2025-06-23 meeting"
    ],
    "Les présidents du Ghana et du Togo se sont vus lundi. Ils ont confirmé une trêve, telle que l'avait voulue le "
    "sommet de Lima, le 8 février.": ["GHA>TGO 2025-06-23 meeting"],
    "Le président bolivien participera vendredi à Lima au sommet andin.": [],
    "Le président togolais assistera vendredi à Accra au sommet des leaders ouest-africains.": [],
    "Le président togolais participera vendredi à Accra au sommet togolo-ghanéen.": [
        "TGO>GHA 2025-06-27 meeting planned"
    ],
    "Peru and Ghana will hold their summit on July 3.": ["PER>GHA 2025-07-03 meeting planned"],
    "Peru and Chile will host the regional summit on July 3.": ["PER>CHL 2025-07-03 meeting planned"],
    "Peru's president met Ghana's president at the bloc's summit on Monday.": ["PER>GHA 2025-06-23 meeting"],
}


@pytest.mark.parametrize(("text", "expected"), OF_MANY.items())
def test_a_summit_of_many_is_no_meeting_of_two(text: str, expected: list[str]) -> None:
    assert lines(drafted(text)) == expected


# one of two who meet or agree is no party, so that where they met is none either
WITH_NOBODY = {
    "Peace talks on Friday in Lima, Peru resulted in a ceasefire agreement between Ghana and rebel forces.": [],
    "A truce between Ghana and rebels was signed on Monday in Peru.": [],
    "A truce between rebels and Ghana was signed on Monday in Peru.": [],
    "Peru hosted on Monday talks between Ghana and separatist fighters.": [],
    "On Monday Peru signed a deal between Ghana and a German firm.": [],
    "Un accord entre le Ghana et des groupes armés a été signé lundi à Lima.": [],
    "Un accord entre des groupes armés et le Ghana a été signé lundi à Lima.": [],
    "Une rencontre entre le ministre ghanéen et des hommes d'affaires a eu lieu lundi à Lima, au Pérou.": [],
    "A meeting between Ghana and its neighbour Togo was held in Lima on Monday.": [
        "GHA>TGO 2025-06-23 meeting"
    ],
    "Talks between Ghana and Ana Ek, the Peruvian minister, began on Monday.": ["GHA>PER 2025-06-23 meeting"],
    "The president of Ghana said talks between the two ministers were held on Monday in Peru.": [
        "GHA>PER 2025-06-23 meeting"
    ],
    "The Ghanaian minister was received on Monday by the owners of a mine in Peru.": [],
    "The Ghanaian minister was welcomed on Monday by crowds opposed to Peru.": [],
    "Le ministre ghanéen a été accueilli lundi par des partisans de l'accord avec le Pérou.": [],
    "The Ghanaian minister was received in Lima on Monday by the president of Peru.": [
        "GHA>PER 2025-06-23 meeting"
    ],
    "The Ghanaian minister was received on Monday by officials from Peru.": ["GHA>PER 2025-06-23 meeting"],
}


@pytest.mark.parametrize(("text", "expected"), WITH_NOBODY.items())
def test_rebels_and_the_owners_of_a_mine_are_no_party_and_make_none(text: str, expected: list[str]) -> None:
    assert lines(drafted(text)) == expected


DRILLS = {  # an exercise is with nobody whose coast it is held off, nor with whom nobody says
    "China held drills off Japan on Monday.": [],
    "Chinese warships conducted live-fire drills around Taiwan on Monday.": [],
    "Russia and Belarus began drills along the border with Poland on Tuesday.": [
        "RUS>BLR 2025-06-24 cooperation"
    ],
    "Norway began drills with Finland near Sweden on Tuesday.": ["NOR>FIN 2025-06-24 cooperation"],
    "Kenya and Uganda opened two weeks of war games on Tuesday.": ["KEN>UGA 2025-06-24 cooperation"],
    "Poland summoned the Russian ambassador on Sunday. Russia began drills on Monday.": [
        "POL>RUS 2025-06-22 summons"
    ],
    "La Pologne a convoqué dimanche l'ambassadeur de Russie. La Russie a entamé lundi des exercices.": [
        "POL>RUS 2025-06-22 summons"
    ],
    "Ghana and Togo held rival naval exercises on Monday.": [],
    "Ghana and Togo, at odds over a river, each held separate military exercises on Monday.": [],
    "Ghana and Togo staged naval drills separately on Monday.": [],
    "Ghana and Togo signed separate agreements on Monday.": [],
    "Ghana and Togo each signed an agreement with Peru on Monday.": [
        "GHA>PER 2025-06-23 agreement",
        "TGO>PER 2025-06-23 agreement",
    ],
    "Ghana and Togo held joint naval exercises on Monday in separate areas.": [
        "GHA>TGO 2025-06-23 cooperation"
    ],
    "La Grèce et la Turquie ont mené mercredi, chacune de son côté, des exercices militaires.": [],
    "Le Ghana et le Togo ont mené lundi des exercices navals rivaux.": [],
    "Le Ghana et le Togo ont mené lundi leurs propres exercices navals.": [],
    "Le Ghana et le Togo ont tenu lundi des réunions parallèles.": [],
    "Le Ghana et son rival togolais ont conclu lundi un accord.": ["GHA>TGO 2025-06-23 agreement"],
    "Ghana's minister visited Togo on Sunday. Joint exercises began on Monday.": [
        "GHA>TGO 2025-06-22 visit",
        "GHA>TGO 2025-06-23 cooperation",
    ],
}


@pytest.mark.parametrize(("text", "expected"), DRILLS.items())
def test_an_exercise_is_with_whom_it_is_said_to_be(text: str, expected: list[str]) -> None:
    assert lines(drafted(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ghana's wheat shipments to Togo were halted on Monday by a strike.",
        "Gas deliveries from Norway to Germany were stopped on Tuesday by a fault.",
        "Les livraisons de gaz de la Norvège à l'Allemagne ont été interrompues mardi par une panne.",
        "Kenya repatriated the bodies of six Kenyans from Uganda on Tuesday.",
    ],
)
def test_what_a_storm_stops_or_one_brings_home_is_done_by_no_other_state(text: str) -> None:
    assert lines(drafted(text)) == []


CONVENED = {  # talks that a firm or a foundation convenes are not said to be of the two
    "Le Kenya a un émissaire à Kampala. Une réunion s'y est tenue lundi à l'initiative d'une société chinoise.": [],
    "Le Kenya a envoyé un émissaire à Kampala. Une réunion s'est tenue lundi à l'initiative d'une ONG chinoise.": [
        "KEN>UGA ../2025-06-25 visit"
    ],
    "Le Ghana et le Togo sont fâchés. Des pourparlers ont eu lieu lundi à Lomé, à l'invitation d'une firme turque.": [],
    "Ghana and Togo are at odds. Talks were held in Lomé on Monday under the auspices of a Turkish company.": [],
    "Le Ghana courtise le Pérou. Il a signé lundi un accord avec une entreprise péruvienne.": [],
    "Le Ghana et le Togo se sont réunis lundi à Lomé à l'initiative de l'ONU.": [
        "GHA>TGO 2025-06-23 meeting"
    ],
    "Ghana and Togo held talks in Lomé on Monday at the initiative of a Swiss foundation.": [
        "GHA>TGO 2025-06-23 meeting"
    ],
    "Le président ghanéen est à Lomé. Une réunion s'est tenue lundi à l'initiative du président togolais.": [
        "GHA>TGO 2025-06-23 meeting"
    ],
}


def test_talks_that_a_firm_convenes_are_not_of_the_two() -> None:
    assert {text: lines(drafted(text)) for text in CONVENED} == CONVENED
