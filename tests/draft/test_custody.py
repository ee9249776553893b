"""Who arrested whom: by name, by place, and nobody where an arrest is of something else."""

from __future__ import annotations

from tests.draft.texts import drafted, lines

# The article is of Wednesday, 25 June 2025.
REST = {
    "en": "\n\nThe papers of the city have it on the pages of the day and in those of the week.",
    "fr": "\n\nLes journaux de la ville en parlent dans les pages du jour et dans celles de la semaine.",
}
ARRESTED = {
    "en": (
        "Ghana arrested three Peruvians on Monday.",
        "Ghana locked up 40 Peruvian dissidents on Monday for illegal entry.",
        "Ghana took a Peruvian police chief into custody on Monday.",
        "Ghana threw a Peruvian activist in jail on Monday.",
        "Ghana detained an opposition leader from Peru on Monday.",
        "Two Peruvian nationals were arrested in Ghana on Monday.",
        "A Peruvian businessman was detained at Accra airport on Monday.",
        "A Peruvian activist found himself behind bars in Accra on Monday.",
        "The arrest in Accra on Monday of a Peruvian journalist caused an outcry.",
    ),
    "fr": (
        "Le Ghana a arrêté lundi trois Péruviens.",
        "Le Ghana a interpellé lundi un opposant péruvien.",
        "Les autorités ghanéennes ont jeté en prison lundi un militant venu du Pérou.",
        "Le Ghana a fait prisonniers lundi cinq soldats péruviens.",
        "Un journaliste péruvien a été arrêté lundi au Ghana.",
        "L'arrestation lundi de trois Péruviens par le Ghana a fait du bruit.",
    ),
}
OTHERWISE = {
    "en": (
        "Ghana arrested a man on Monday who had shot a Peruvian tourist.",
        "Ghana arrested two suspects on Monday over the killing of a Peruvian priest.",
        "Ghana arrested a man suspected of spying for Peru on Monday.",
        "A Peruvian tourist was arrested in Accra on Monday for theft.",
        "Peruvian fishermen arrested in Ghana in May will go home on Monday.",
    ),
    "fr": (
        "Le Ghana a arrêté lundi un homme qui avait tué un touriste péruvien.",
        "Le Ghana a arrêté lundi la construction d'un pont par une société péruvienne.",
        "Le gardien ghanéen a arrêté lundi le tir du capitaine péruvien.",
        "Le dossier du Pérou a retenu lundi l'attention du Ghana.",
    ),
}


def test_an_arrest_is_by_whose_police_or_on_whose_soil_it_is_made() -> None:
    told = {s: lines(drafted(s + REST[code])) for code, cases in ARRESTED.items() for s in cases}
    assert told == {s: ["GHA>PER 2025-06-23 arrest"] for s in told}


def test_who_is_held_for_what_was_done_to_others_is_nobody_s_national() -> None:
    told = {s: lines(drafted(s + REST[code])) for code, cases in OTHERWISE.items() for s in cases}
    assert told == {s: [] for s in told}
