"""Who gives what is handed over, where goods and people are told of in the same words."""

from __future__ import annotations

from relations.draft.handed_over import are_goods, handed_over
from relations.draft.lexicon import Cue
from relations.draft.reach import only_sides
from relations.draft.sides import Two
from relations.draft.subjects import with_subject
from relations.draft.targets import with_target
from tests.draft.texts import around, drafted, lines, pairs_told

TOLD = [
    ("en", "Ghana delivered ten trucks to Togo.", ["GHA>TGO delivery"]),
    ("en", "A gift from Peru was handed over to the president of Ghana.", ["PER>GHA delivery"]),
    ("en", "Ten trucks were delivered to Peru by Ghana.", ["GHA>PER delivery"]),
    ("en", "Peruvian trucks were delivered to Ghana.", ["PER>GHA delivery"]),
    ("en", "Peruvian children were handed over to Ghana.", []),
    ("fr", "Des camions péruviens ont été livrés au Ghana.", ["PER>GHA delivery"]),
    ("en", "Two Togolese businessmen were handed over by Ghana to the embassy of Togo.", []),
    ("en", "Ten trucks were handed over to the Togolese soldiers by Ghana.", ["GHA>TGO delivery"]),
    ("en", "The Togolese soldiers were given ten trucks by Ghana.", ["GHA>TGO delivery"]),
]  # fmt: skip


def test_who_gives_and_who_gets() -> None:
    assert [(language, text, pairs_told(text, language)) for language, text, _ in TOLD] == TOLD


HANDED_OVER = {  # ships and goods are delivered, people and ships that were seized are released
    "Two navy ships were handed over by Japan to Peru on Monday.": ["JPN>PER delivery"],
    "Three patrol boats were handed over to the Ghanaian navy by Japan on Monday.": ["JPN>GHA delivery"],
    "INS Ek was handed over by India to Peru on Monday.": ["IND>PER delivery"],
    "A hospital for soldiers was handed over by Japan to Togo on Monday.": ["JPN>TGO delivery"],
    "The police officers' housing was handed over by Japan to Togo on Monday.": ["JPN>TGO delivery"],
    "Two trawlers seized in May were handed over by Togo to Ghana on Monday.": ["TGO>GHA release"],
    "The suspect was handed over by Peruvian police to Ghana on Monday.": ["PER>GHA release"],
    "He was handed over by Ghana to Togo on Monday.": ["GHA>TGO release"],
    "Ana Ruiz, 36, was handed over to Ghana by Peru on Monday.": ["PER>GHA release"],
    "Ana Ruiz was handed over to Ghanaian detectives by Peru on Monday.": ["PER>GHA release"],
    "Ana Ruiz was handed over to Ghana by Peru on Monday.": [],  # a ship, or a fugitive
    "Peru handed over a suspected trafficker to Ghana on Monday.": ["PER>GHA release"],
    "Peru handed over Ana Ruiz to Ghana on Monday.": [],
    "Le trafiquant présumé a été remis lundi par le Pérou à la police ghanéenne.": ["PER>GHA release"],
    "Le Pérou a remis lundi un trafiquant présumé au Ghana.": ["PER>GHA release"],
    "Ana Ruiz, 36 ans, a été remise lundi par le Pérou au Ghana.": ["PER>GHA release"],
    "Un hôpital pour les soldats a été remis lundi par le Japon au Togo.": ["JPN>TGO delivery"],
    "Trois vedettes ont été remises lundi par le Japon au Togo.": ["JPN>TGO delivery"],
}


HONOURS = {  # a diploma or a medal is no delivery
    "Ghana's consul handed over 20 medals to Togolese soldiers on Monday.": [],
    "Italian instructors handed out diplomas to Togolese policemen on Monday.": [],
    "Twenty diplomas were handed over by Italy to Togolese officers on Monday.": [],
    "Japan handed over ten trucks to Togo on Monday and medals to its drivers.": ["JPN>TGO delivery"],
    "Le consul ghanéen a remis lundi vingt médailles à des soldats togolais.": [],
    "L'ambassadeur du Japon a remis lundi la Légion d'honneur à un général togolais.": [],
    "Des diplômes ont été remis lundi par l'ambassadeur italien à des policiers togolais.": [],
    "La remise de diplômes par l'Italie à vingt policiers togolais a eu lieu lundi.": [],
    "Le consul ghanéen a remis lundi vingt médailles et dix camions au Togo.": ["GHA>TGO delivery"],
    "L'Italie a remis lundi des ordinateurs aux policiers togolais diplômés.": ["ITA>TGO delivery"],
}


def test_what_is_handed_over() -> None:
    cases = HANDED_OVER | HONOURS
    told = {text: [line.replace(" 2025-06-23", "") for line in lines(drafted(text))] for text in cases}
    assert told == cases


GIVEN = [
    # sentence, words of the cue, the cue, who something is done to, and by whom
    ("A gift from Peru was handed over.", "handed over", Cue("delivery", "passive"), [], ["PER"]),
    ("A gift from Peru to Togo was handed over.", "handed over", Cue("delivery", "passive"), [], ["PER"]),
    ("A letter from Peru was handed over.", "handed over", Cue("sanction", "passive"), [], []),
    ("A gift from Peru was handed over by Togo.", "handed over", Cue("delivery", "passive"), [], ["TGO"]),
    ("Somebody from Peru delivered ten trucks.", "delivered", Cue("delivery", "acts"), [], []),
    ("Ten trucks were delivered to Peru by Ghana.", "delivered", Cue("delivery", "passive"), ["PER"], ["GHA"]),
    ("Ten trucks were delivered with Peru by Ghana.", "delivered", Cue("delivery", "passive"), [], ["GHA"]),
    ("Peruvian trucks were delivered to Ghana.", "were delivered", Cue("delivery", "passive"), ["GHA"], ["PER"]),
    ("Peruvian envoys were delivered to Ghana.", "were delivered", Cue("delivery", "passive"), ["PER"], []),
    ("Peruvian trucks were delivered here by Togo.", "were delivered", Cue("delivery", "passive"), ["PER"], ["TGO"]),
]  # fmt: skip


def test_to_whom_it_is_handed_over_and_by_whom() -> None:
    found = []
    for text, told, cue, _, _ in GIVEN:
        reach = only_sides(around(text, told, cue))
        two = handed_over(reach, with_target(reach, with_subject(reach, Two(cue.voice, False))))
        found.append((text, told, cue, [a.code for a in two.first], [a.code for a in two.second]))
    assert found == GIVEN


def test_what_goods_are() -> None:
    told = {
        "Peruvian trucks were delivered.": True,
        "Peruvian heavy army trucks were delivered.": True,
        "The Peruvian army had once got trucks that were delivered.": False,
        "Peruvian envoys were delivered.": False,
    }
    found = {}
    for text in told:
        reach = around(text, "delivered", Cue("delivery", "passive"))
        found[text] = are_goods(reach.sentence, reach.spot, reach.before, reach.words)
    assert found == told


# Published on Wednesday 25 June 2025.
THINGS = {
    "The trucks were received on Monday by Ghana's minister and the Peruvian ambassador, as the papers say.": [],
    "The batch of vaccines from Peru was received by Ghana's minister on Monday, as the papers say.": [
        "PER>GHA 2025-06-23 delivery"
    ],
    "Peru's president was received by Ghana's minister on Monday, as the papers say.": [
        "PER>GHA 2025-06-23 meeting"
    ],
    "A formal letter was handed to Peru's ambassador by Ghana's foreign ministry on Monday.": [],
    "Ten trucks were handed to Peru's army by Ghana's foreign ministry on Monday.": [
        "GHA>PER 2025-06-23 delivery"
    ],
    "Les camions ont été reçus lundi par le ministre ghanéen et l'ambassadeur du Pérou.": [],
    "Le message du roi du Togo a été reçu lundi par le président ghanéen.": [],
    "Le président togolais a été reçu lundi par le président ghanéen.": ["TGO>GHA 2025-06-23 meeting"],
    "Une lettre de protestation a été remise lundi à l'ambassadeur du Pérou par le ministère ghanéen.": [],
}


def test_things_that_are_received_are_no_guests_and_letters_no_goods() -> None:
    assert {text: lines(drafted(text)) for text in THINGS} == THINGS


FIGHTERS = {  # planes where a model or an age names them, else people
    "Peru handed over two F-5 fighters to Chile on Monday.": ["PER>CHL 2025-06-23 delivery"],
    "Peru handed over two Soviet-era fighters to Chile on Monday.": ["PER>CHL 2025-06-23 delivery"],
    "Peru transferred four fighter planes to Chile on Monday.": ["PER>CHL 2025-06-23 delivery"],
    "Peru's parliament approved on Monday the transfer of 12 MiG-29 fighters to Chile.": [
        "PER>CHL 2025-06-25/.. delivery planned"
    ],
    "Peru handed over two captured fighters to Chile on Monday.": ["PER>CHL 2025-06-23 release"],
    "Le Pérou a remis lundi deux combattants capturés au Chili.": ["PER>CHL 2025-06-23 release"],
}


def test_which_fighters_are_goods() -> None:
    assert {text: lines(drafted(text)) for text in FIGHTERS} == FIGHTERS
