"""A noun event that is the object of a verb happened where the verb performs it, and is not told by any other."""

from __future__ import annotations

import pytest

from tests.draft.texts import drafted, lines

TOLD = [
    ("Ghana imposed sanctions on Peru on Monday.", ["GHA>PER 2025-06-23 sanction"]),
    ("Ghana's president held talks with Peru's president on Monday.", ["GHA>PER 2025-06-23 meeting"]),
    ("Ghana's president arrived in Peru on Monday for talks with his counterpart.",
     ["GHA>PER 2025-06-23 visit"]),
    ("Ghana weighed sanctions against Peru on Monday.", []),
    ("Ghana drew up sanctions against Peru on Monday.", []),
    ("Ghana's president shunned talks with Peru on Monday.", []),
    ("Ghana's president left open a visit to Peru on Monday.", []),
    # what is undone is not done
    ('Ghana has withdrawn its "premature" recognition of Kosovo.', []),
    ("Ghana broke on Monday its promise of aid to Peru.", []),
    ("Ghana ended on Monday the closure of its border with Togo.", []),
    ("Canada will stop its air strikes in Iraq by 22 August.", []),
    ("Ghana will end deliveries of arms to Togo.", []),
    ("Ghana will suspend its cooperation with Togo on Friday.", ["GHA>TGO 2025-06-27 suspension planned"]),
    ("Ghana ended sanctions on Togo on Monday.", ["GHA>TGO 2025-06-23 lifting"]),
    ("Le Canada cessera ses frappes aériennes en Irak d'ici le 22 août.", []),
    ("Le Canada a cessé lundi ses frappes en Irak.", []),
    ("Ghana's president ended on Monday his visit to Peru.", ["GHA>PER 2025-06-23 visit"]),
    ("Le Ghana a retiré lundi sa reconnaissance du Kosovo.", []),
    ("Le Ghana a mis fin lundi à la formation de soldats péruviens.", []),
    ("Le Ghana a abandonné lundi sa médiation entre le Pérou et le Togo.", []),
    ("Ghana announced on Monday its decision to cancel the expulsion of two Peruvian diplomats.", []),
    ("Ghana announced on Monday the cancellation of the sale of ten planes to Peru.",
     ["GHA>PER 2025-06-23 cancellation"]),
    ("Ghana announced on Monday a pause in arms deliveries to Peru.", []),
    ("Le Ghana a annoncé lundi annuler l'expulsion de deux diplomates péruviens.", []),
    ("Le Ghana a annoncé lundi reporter la fermeture de sa frontière avec le Togo.", []),
    ("Le Ghana a annoncé lundi annuler le rappel de son ambassadeur au Pérou.", []),
    ("Le Ghana a annoncé lundi retirer sa reconnaissance du Kosovo.", []),
    ("Le Ghana a annoncé lundi la fin de la vente d'armes au Pérou.", ["GHA>PER 2025-06-23 cancellation"]),
    ("Le Ghana a annoncé lundi l'expulsion de deux diplomates péruviens.",
     ["GHA>PER 2025-06-23 expulsion"]),
    ("Le Ghana a annoncé lundi fermer sa frontière avec le Togo pour arrêter la contrebande.",
     ["GHA>TGO 2025-06-23 closure"]),
    ("Le Ghana a pris lundi des sanctions contre le Pérou.", ["GHA>PER 2025-06-23 sanction"]),
    ("Le président ghanéen a mis à profit sa visite au Pérou pour signer lundi un accord avec le Pérou.",
     ["GHA>PER ../2025-06-25 visit", "GHA>PER 2025-06-23 agreement"]),
    ("Le Ghana a étudié lundi des sanctions contre le Pérou.", []),
    ("Le président ghanéen a boudé lundi une visite au Pérou.", []),
    ("Le Ghana a fui lundi une rencontre avec le Pérou.", []),
    # nor is what a ban is on
    ("Ghana ordered on Monday the lifting of the ban on the deployment of workers to Togo.",
     ["GHA>TGO 2025-06-23 lifting"]),
    ("Peru eased on Monday restrictions on the delivery of weapons to Chile.", ["PER>CHL 2025-06-23 lifting"]),
    ("Ghana banned on Monday the deployment of workers to Togo.", []),
    ("Peru banned imports of onions from Chile on Monday.", ["PER>CHL 2025-06-23 sanction"]),
    ("Ghana ended on Monday the freeze on the training of Togolese police.", []),
    ("Ghana ended on Monday the training of Togolese police.", ["GHA>TGO 2025-06-23 training"]),
    ("Le Ghana a levé lundi l'interdiction du déploiement d'ouvriers au Togo.", ["GHA>TGO 2025-06-23 lifting"]),
    ("Le Pérou a levé lundi l'interdiction de la vente d'armes au Chili.", ["PER>CHL 2025-06-23 lifting"]),
    ("Le Pérou a interdit lundi la livraison d'armes au Chili.", []),
    ("Le Pérou a annoncé lundi la livraison d'armes au Chili.", ["PER>CHL 2025-06-23 pledge"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_only_a_verb_that_performs_it_tells_of_its_object(text: str, expected: list[str]) -> None:
    assert sorted(lines(drafted(text))) == expected
