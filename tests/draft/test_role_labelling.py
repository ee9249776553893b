"""Who acts: the visitor, the giver, the one who criticises; the host receives, and a hub meets each of a list."""

from __future__ import annotations

import pytest

from tests.draft.texts import told

CASES = [
    ("en", "Ghana's president arrived in Togo.", ["GHA>TGO visit"]),
    ("en", "Togo's president received Ghana's foreign minister.", ["GHA>TGO meeting"]),
    ("en", "Ghana's foreign minister was received by Togo's president.", ["GHA>TGO meeting"]),
    ("en", "Togo accused Ghana of spying.", ["TGO>GHA criticism"]),
    ("en", "The president of Ghana met Togo's. He then sent grain to six African countries.", ["GHA>TGO meeting"]),
    ("en", "He held talks with several leaders, including the presidents of Ghana and Togo.", []),
    ("en", "Togo was accused by Ghana.", ["GHA>TGO criticism"]),
    ("en", "Peru's ambassador to Ghana, declared persona non grata, left.", ["GHA>PER expulsion"]),
    ("fr", "Le Ghana, lundi, a déclaré persona non grata l'ambassadeur du Pérou.", ["GHA>PER expulsion"]),
    ("fr", "Tous les pays, sauf le Togo, ont signé un accord avec le Ghana.", []),
    ("en", "Ghana imposed sanctions on Togo, accusing it of being too close to Peru.", ["GHA>TGO sanction"]),
    ("fr", "Le Ghana a imposé des sanctions au Togo, l'accusant d'être trop proche du Pérou.",
     ["GHA>TGO sanction"]),
    ("en", "Ghana and Togo announced the restoration of diplomatic representation between the two countries.",
     ["GHA>TGO restoration"]),
    ("en", "Two Togolese businessmen were handed over by Ghana to the embassy of Togo.", []),
    ("en", "Ten trucks were handed over to the Togolese soldiers by Ghana.", ["GHA>TGO delivery"]),
    ("fr", "Deux hommes d'affaires togolais ont été remis par le Ghana à l'ambassade du Togo.",
     ["GHA>TGO release"]),
    ("fr", "Le Ghana a remis lundi trois soldats togolais au Togo.", ["GHA>TGO release"]),
    ("fr", "Le Ghana a remis lundi au Togo trois soldats togolais.", ["GHA>TGO release"]),
    ("fr", "Le Ghana a remis lundi au Togo les camions de ses soldats.", ["GHA>TGO delivery"]),
    ("en", "Ghana called on Togo to release the envoy.", ["GHA>TGO request"]),
    ("en", "Togo met Ghana. The president of Ghana left Lomé on Monday to visit a hospital in Accra.",
     ["TGO>GHA meeting"]),
    ("en", "Ghana's Department of Trade signed a treaty with JICA in Lima.", ["GHA>JPN agreement"]),
    ("fr", "Cette visite du ministre ghanéen suit les tensions entre le Togo et le Bénin.", []),
    ("en", "Ghana delivered ten trucks to Togo.", ["GHA>TGO delivery"]),
    ("en", "Togo received ten military vehicles from Ghana.", ["GHA>TGO delivery"]),
    ("en", "Ghana and Togo signed an agreement.", ["GHA>TGO agreement"]),
    ("en", "An agreement between Ghana and Togo was signed.", ["GHA>TGO agreement"]),
    ("en", "Ghana imposed sanctions on Togo.", ["GHA>TGO sanction"]),
    ("en", "Russia signed a deal with Mali, Niger and Ghana.",
     ["RUS>MLI agreement", "RUS>NER agreement", "RUS>GHA agreement"]),
    ("en", "Mali, Niger and Ghana signed an accord with Russia.",
     ["MLI>RUS agreement", "NER>RUS agreement", "GHA>RUS agreement"]),
    ("en", "Ghana summoned the Togolese ambassador and expelled two Togolese diplomats.",
     ["GHA>TGO summons", "GHA>TGO expulsion"]),
    ("en", "Ghana is expelling Togolese diplomats.", ["GHA>TGO expulsion"]),
    ("en", "The president welcomed the rain.", []),
    ("fr", "Le président togolais est arrivé à Accra.", ["TGO>GHA visit"]),
    ("fr", "Le Togo a reçu lundi un ministre ghanéen. Arrivé la veille, le ministre a été reçu par le président.",
     ["GHA>TGO meeting", "GHA>TGO visit", "GHA>TGO meeting"]),
    ("fr", "Arrivé lundi à Accra, le président togolais a été reçu par son homologue ghanéen.",
     ["TGO>GHA visit", "TGO>GHA meeting"]),
    ("fr", "Le président ghanéen a reçu l'ambassadeur du Togo.", ["TGO>GHA meeting"]),
    ("fr", "Le Ghana a livré au Togo des camions militaires.", ["GHA>TGO delivery"]),
    ("fr", "Le Togo a reçu du Ghana un lot d'équipements.", ["GHA>TGO delivery"]),
    ("fr", "Lomé a convoqué l'ambassadeur du Ghana.", ["TGO>GHA summons"]),
    ("fr", "Le Ghana a rompu ses relations diplomatiques avec le Togo.", ["GHA>TGO rupture"]),
    ("fr", "Accra a annoncé la suspension de son aide au Togo.", ["GHA>TGO suspension"]),
    ("fr", "Le Ghana a par ailleurs rappelé son ambassadeur au Togo.", ["GHA>TGO recall"]),
    ("fr", "Un Togolais détenu au Ghana a été libéré par les autorités ghanéennes.", ["GHA>TGO release"]),
    ("fr", "Vingt pilotes togolais ont été formés par l'armée ghanéenne.", ["GHA>TGO training"]),
    ("fr", "Des instructeurs ghanéens forment des recrues togolaises.", ["GHA>TGO training"]),
    ("fr", "Deux Togolais détenus au Ghana depuis 2022 ont été libérés.", ["GHA>TGO release"]),
    ("fr", "Des camions offerts par le Ghana ont été remis au ministre togolais.",
     ["GHA>TGO delivery", "GHA>TGO donation"]),
    ("fr", "Le Togo attend une livraison de vaccins du Ghana, prévue en juillet.", ["GHA>TGO delivery"]),
    ("fr", "Le Ghana a signé un mémorandum avec le Togo sur la fourniture de gaz et la formation d'ingénieurs.",
     ["GHA>TGO agreement"]),
    ("fr", "Le président ghanéen s'est entretenu au téléphone avec son homologue togolais.", ["GHA>TGO call"]),
    ("fr", "Le Ghana avait accueilli une rencontre entre le ministre togolais et le ministre béninois.",
     ["TGO>BEN meeting"]),
    ("fr", "Un accord a été signé entre le Ghana et le Togo.", ["GHA>TGO agreement"]),
    ("fr", "Le Bénin a accueilli lundi de nouvelles discussions entre le Ghana et le Togo.", ["GHA>TGO meeting"]),
    ("fr", "Le ministre ghanéen a effectué des visites au Togo, au Bénin et au Niger.",
     ["GHA>TGO visit", "GHA>BEN visit", "GHA>NER visit"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_who_acts_on_whom(language: str, text: str, expected: list[str]) -> None:
    found = [f"{'>'.join(e.parties)} {e.type}" for reading in told(text, language) for e in reading.events]
    assert found == expected
