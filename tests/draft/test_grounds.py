"""What somebody is criticised, praised or summoned for has its own day; a bare day at the end may be of either."""

from __future__ import annotations

import pytest

from tests.draft.texts import drafted, lines

# Published on Wednesday 25 June 2025; the highest confidence is 4.
TOLD = [
    # the day of the act
    ("Ghana accused Peru on Monday of sending warplanes.", "2025-06-23", 4),
    ("Ghana on Monday condemned Peru for the raid.", "2025-06-23", 4),
    ("Ghana protested on Tuesday to Peru over the arrest on Monday of two sailors.", "2025-06-24", 3),
    ("Ghana filed a protest against Peru on Monday.", "2025-06-23", 4),
    ("Le Ghana a accusé lundi le Pérou d'avoir envoyé des avions dimanche.", "2025-06-23", 3),
    ("Le Ghana a convoqué lundi l'ambassadeur du Pérou pour protester contre l'arrestation de deux marins.",
     "2025-06-23", 4),
    # that of what it is for
    ("Ghana condemned Peru for bombing the port on June 3, 2022.", "../2025-06-25", 2),
    ("Ghana condemned Peru for its attack on the port in January.", "../2025-06-25", 2),
    ("Ghana protested to Peru over the arrest on Monday of two sailors.", "../2025-06-25", 2),
    ("Ghana apologised to Peru for the shelling of 3 May.", "../2025-06-25", 2),
    ("Le Ghana a condamné le Pérou pour l'attaque du port le 3 juin.", "../2025-06-25", 2),
    ("Le Ghana a protesté auprès du Pérou contre l'arrestation lundi de deux marins.", "../2025-06-25", 2),
    # so has what somebody is punished for
    ("Ghana has expelled two Peruvian envoys over the June 3 raid.", "../2025-06-25", 2),
    ("Ghana has closed its border with Peru over a shooting on May 12.", "../2025-06-25", 2),
    ("Ghana has summoned Peru's ambassador regarding a May 12 shooting.", "../2025-06-25", 2),
    ("Ghana has handed Peru a protest concerning a June 3 incident at sea.", "../2025-06-25", 2),
    ("Ghana has sanctioned Peruvian officers for their role in a coup in May 2023.", "../2025-06-25", 2),
    ("Le Ghana a remis au Pérou une note de protestation concernant l'incident naval du 12 juin.",
     "../2025-06-25", 2),
    ("Le Ghana a sanctionné trois officiers péruviens pour une attaque à Accra le 12 mai.", "../2025-06-25", 2),
    ("Le Ghana a expulsé deux diplomates péruviens pour leur rôle dans un complot le 12 mai.",
     "../2025-06-25", 2),
    # but not what stands behind another "over" or "for"
    ("Ghana expelled over 20 Peruvian diplomats on June 3.", "2025-06-03", 4),
    ("Ghana closed its border with Peru for the first time on June 3.", "2025-06-03", 4),
    ("Ghana imposed sanctions on Peruvian officers on June 3 over a raid.", "2025-06-03", 4),
    ("Ghana summoned Peru's ambassador on Tuesday over the June 3 raid.", "2025-06-24", 3),
    ("Le Ghana a sanctionné trois officiers péruviens pour la première fois le 12 mai.", "2025-05-12", 3),
    # of either
    ("Ghana imposed sanctions on Peruvian officers over the raid on Monday.", "2025-06-23", 3),
    ("Ghana accused Peru of sending warplanes against its bases on Monday.", "2025-06-23", 3),
    ("Ghana criticised Peru over remarks made on Monday.", "2025-06-23", 3),
    ("Ghana summoned the ambassador of Peru over the killing of a sailor on Monday in Accra.", "2025-06-23", 3),
    ("Le Ghana a accusé le Pérou de bombarder ses bases lundi.", "2025-06-23", 3),
]  # fmt: skip


@pytest.mark.parametrize(("text", "day", "confidence"), TOLD)
def test_whose_the_day_is(text: str, day: str, confidence: int) -> None:
    (found,) = drafted(text).proposals
    assert (found["date"], found["draft_confidence"]) == (day, confidence), lines(drafted(text))


FOR_IT = {  # what somebody is punished for was done by somebody else
    "La Chine a sanctionné lundi trois entreprises américaines pour des ventes d'armes à Taïwan.": [
        "CHN>USA 2025-06-23 sanction"
    ],
    "Le Ghana a expulsé lundi un diplomate péruvien pour la vente d'armes au Togo.": [
        "GHA>PER 2025-06-23 expulsion"
    ],
    "China sanctioned three American firms on Monday for the sale of arms to Taiwan.": [
        "CHN>USA 2025-06-23 sanction"
    ],
}


def test_what_somebody_is_punished_for_is_not_done_by_who_punishes() -> None:
    assert {text: lines(drafted(text)) for text in FOR_IT} == FOR_IT
