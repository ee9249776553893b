"""A sentence is taken apart where a clause begins and ends, in either language."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relations.draft.lexicon import LANGUAGES, lexicon
from tests.draft.texts import drafted, lines, parsed

CASES = [
    ("en", "Ghana's president met Togo's president on Monday.", ["main: ghana's president met togo's president ."]),
    ("en", "When he visited Togo, the two countries signed a treaty.",
     ["main: , the two countries signed a treaty.", "same_time: when he visited togo"]),
    ("en", "Ghana said on Monday it had expelled two envoys.",
     ["main: ghana said", "content: it had expelled two envoys."]),
    ("en", "Ghana announced that in reply, Togo signed.",
     ["main: ghana announced", "content: that in reply, togo signed."]),
    ("en", "Ghana, represented by its envoy, signed on Monday a treaty with Togo.",
     ["main: ghana, represented by its envoy, signed a treaty with togo."]),
    ("en", "Ghana hopes that Togo will sign.", ["main: ghana hopes", "content: that togo will sign."]),
    ("en", "Ghana signed a treaty with Togo, which has sent trucks.",
     ["main: ghana signed a treaty with togo,", "relative: which has sent trucks."]),
    ("en", "Ghana bought ships from Togo, the navy said on Friday.",
     ["main: ghana bought ships from togo,", "reporting: the navy said ."]),
    ("en", "Ghana summoned the envoy and expelled two diplomats.",
     ["main: ghana summoned the envoy", "coordinate: and expelled two diplomats."]),
    ("en", "Ghana and Togo signed a treaty and a protocol.", ["main: ghana and togo signed a treaty and a protocol."]),
    ("en", "He spoke of a deal signed between Ghana and Togo.",
     ["main: he spoke of a deal", "reduced: signed between ghana and togo."]),
    ("en", "The deal was signed by Ghana.", ["main: the deal was signed by ghana."]),
    ("en", "Ghana paid a visit to Togo, cementing its ties.",
     ["main: ghana paid a visit to togo,", "participial: cementing its ties."]),
    ("en", "Ghana shut its border, deepening the row after Peru bombed Togo.",
     ["main: ghana shut its border,", "participial: deepening the row", "circumstance: after peru bombed togo."]),
    ("fr", "Ceux qui veulent partir au Togo ont signé un accord.",
     ["main: ceux ont signe un accord.", "relative: qui veulent partir au togo"]),
    ("fr", "L'accord qui a été signé lundi a déçu.", ["main: l'accord a decu.", "relative: qui a ete signe"]),
    ("fr", "Le Ghana dément tout, mais le Togo a signé.",
     ["main: le ghana dement tout,", "coordinate: mais le togo a signe."]),
    ("fr", "Le Ghana est là, mais il a rappelé son consul.",
     ["main: le ghana est la,", "coordinate: mais il a rappele son consul."]),
    ("fr", "Le Ghana est là, le ministre a rappelé ses engagements.",
     ["main: le ghana est la,", "reporting: le ministre a rappele ses engagements."]),
    ("fr", "Le Ghana, qui a aidé le Togo, a signé un accord.",
     ["main: le ghana, , a signe un accord.", "relative: qui a aide le togo"]),
    ("fr", "La Russie a livré des blindés au Mali la semaine dernière, a annoncé lundi le ministère.",
     ["main: la russie a livre des blindes au mali la ,", "reporting: a annonce le ministere."]),
    ("fr", "Le Ghana a annoncé que le Togo rouvrirait sa frontière.",
     ["main: le ghana a annonce", "content: que le togo rouvrirait sa frontiere."]),
    ("fr", "Le Ghana rouvre son ambassade, vingt ans après sa fermeture.",
     ["main: le ghana rouvre son ambassade, vingt ans", "circumstance: apres sa fermeture."]),
    ("fr", "Après que le Pérou, son voisin, a fermé sa frontière, le Togo a protesté.",
     ["main: , le togo a proteste.", "circumstance: apres que le perou, son voisin, a ferme sa frontiere"]),
    ("fr", "Le Togo a protesté, après que son voisin, le Ghana, a fermé sa frontière.",
     ["main: le togo a proteste,", "circumstance: apres que son voisin, le ghana, a ferme sa frontiere."]),
    ("fr", "Les chars que le Ghana a livrés sont arrivés.",
     ["main: les chars sont arrives.", "relative: que le ghana a livres"]),
    ("en", "On the day that Peru closed its border, Togo protested.",
     ["main: on , togo protested.", "circumstance: the day that peru closed its border"]),
    ("fr", "Au cours d'un échange, ce lundi 23 juin, il a parlé.",
     ["main: il a parle.", "same_time: au cours d'un echange, ,"]),
    ("fr", "Le Ghana parle d'un accord signé entre le Togo et le Bénin.",
     ["main: le ghana parle d'un accord", "reduced: signe entre le togo et le benin."]),
    ("fr", "Les relations entre le Ghana et le Togo sont bonnes.",
     ["main: les relations entre le ghana et le togo sont bonnes."]),
    ("fr", "Le Togo, que le Ghana accuse, a fermé sa frontière.",
     ["main: le togo, , a ferme sa frontiere.", "relative: que le ghana accuse"]),
    ("fr", "Le Togo a dit, hier, que le Ghana accuse le Kenya.",
     ["main: le togo a dit, ,", "content: que le ghana accuse le kenya."]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_which_words_are_whose(language: str, text: str, expected: list[str]) -> None:
    _, tree, _ = parsed(text, language)
    assert [f"{c.kind}: {' '.join(c.text.split())}" for c in tree.clauses] == expected


def test_what_governs_a_clause() -> None:
    _, tree, _ = parsed("Ghana said that Togo hopes that Benin will sign.", "en")
    assert [len(clause.governors) for clause in tree.clauses] == [0, 1, 2]


PIECES = (
    "Ghana|Togo|said|a annoncé|,|and|et|qui|which|that|que|(|)|;|signed by|signé par|has met|on Monday|si|if"
).split("|")


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=30), st.sampled_from(LANGUAGES))
def test_every_word_is_of_one_clause(pieces: list[str], language: str) -> None:
    sentence, tree, _ = parsed(" ".join(["Ghana", *pieces]), language)
    spans = sorted(span for clause in tree.clauses for span in clause.spans)
    assert spans[0][0] == 0
    assert all(end == start for (_, end), (start, _) in pairwise(spans))
    assert spans[-1][1] == len(sentence.plain)
    assert lexicon(language).language == language


def test_a_compound_adjective_is_no_verb() -> None:
    text = "Latvia and Estonia concluded a broad, wide-ranging and long-awaited customs treaty on Monday."
    assert lines(drafted(text)) == ["LVA>EST 2025-06-23 agreement"]


FROM_A_DAY_ON = [  # "dès le" goes with its date, wherever it stands
    ("Le Ghana a accepté de rouvrir dès le 1er juillet son marché aux produits togolais.",
     ["GHA>TGO 2025-07-01 lifting planned"]),
    ("Le Ghana rouvrira à partir du 3 juillet son marché au riz togolais.", ["GHA>TGO 2025-07-03 lifting planned"]),
    ("Le Ghana a fermé dès lundi sa frontière avec le Togo.", ["GHA>TGO 2025-06-23 closure"]),
    ("Le Ghana a suspendu à compter du 20 juin ses vols vers le Togo.", ["GHA>TGO 2025-06-20 suspension"]),
]  # fmt: skip


def test_a_date_is_stepped_over_with_what_says_since_when() -> None:
    assert {text: lines(drafted(text)) for text, _ in FROM_A_DAY_ON} == dict(FROM_A_DAY_ON)


LISTED = [  # a list behind "after" goes on to its end
    ("Le Togo a expulsé lundi l'ambassadeur du Pérou, après le Ghana, le Bénin et le Mali.",
     ["TGO>PER 2025-06-23 expulsion"]),
    ("Ghana recognised Palestine on Tuesday, a week after Spain, Ireland and Norway.",
     ["GHA>PSE 2025-06-24 recognition"]),
    ("Le Kenya a signé mardi l'accord avec l'UE, avant la Tanzanie, l'Ouganda et le Rwanda.",
     ["KEN>EU 2025-06-24 agreement"]),
    ("Après le Ghana, le Togo et le Bénin ont rompu lundi avec l'Iran.",
     ["TGO>IRN 2025-06-23 rupture", "BEN>IRN 2025-06-23 rupture"]),
]  # fmt: skip


def test_who_did_the_same_before_is_no_side() -> None:
    assert {text: lines(drafted(text)) for text, _ in LISTED} == dict(LISTED)


SET_OFF = [  # what a comma sets off behind a purpose or an occasion is told of it
    ("Le Premier ministre malaisien a armé lundi sa police, dans le but d'intensifier l'expulsion des étrangers, "
     "en particulier les Birmans.", []),
    ("The Malaysian king toured a camp on Monday, with the aim of stepping up the expulsion of foreigners, Burmese "
     "in particular.", []),
    ("Le Chili a lancé lundi une opération, avec pour objectif l'expulsion des ressortissants togolais.", []),
    ("Le Chili a ouvert lundi un centre, dans l'optique d'une expulsion massive des Togolais.", []),
    ("Chile launched an operation on Monday for the explicit purpose of expelling Togolese migrants.", []),
    ("Le ministre suédois s'est rendu lundi à Lima après le feu vert du Pérou à l'achat de dix avions, la plus grosse "
     "commande d'avions suédois.", ["SWE>PER 2025-06-23 visit"]),
    ("Ghana's king flew to Lima on Monday after the sale of ten ships, the largest order from Peru.",
     ["GHA>PER 2025-06-23 visit"]),
    ("Après le sommet de Lima, le plus grand depuis dix ans, le Ghana a signé lundi un accord avec le Pérou.",
     ["GHA>PER 2025-06-23 agreement"]),
    ("Le roi du Ghana a reçu lundi, au cours d'une audience, la première ambassadrice du Pérou.",
     ["PER>GHA 2025-06-23 meeting"]),
    ("Ghana received on Monday, after months of waiting, the first trucks from Peru.", ["PER>GHA 2025-06-23 delivery"]),
    ("Le président ghanéen a rencontré lundi à Lomé, en marge du sommet, notamment le président togolais.",
     ["GHA>TGO 2025-06-23 meeting"]),
    ("Le Pérou a expulsé lundi l'ambassadeur togolais dans le but d'apaiser l'opinion.",
     ["PER>TGO 2025-06-23 expulsion"]),
]  # fmt: skip


def test_what_is_set_off_behind_a_phrase_is_of_it() -> None:
    assert {text: lines(drafted(text)) for text, _ in SET_OFF} == dict(SET_OFF)
