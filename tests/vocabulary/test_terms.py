"""The vocabularies of the package: complete, unambiguous, forgiving, never guessing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relations.errors import NotUnderstood
from relations.text import fold
from relations.vocabulary import BUILTIN, Term, Terms

ALL: list[Terms[Term]] = [
    BUILTIN.sectors,  # type: ignore[list-item] # a vocabulary of sectors is one of terms
    BUILTIN.types,  # type: ignore[list-item] # the same
    BUILTIN.levels,
    BUILTIN.families,
    BUILTIN.confidences,
]


@pytest.mark.parametrize(
    ("typed", "sector"),
    [
        ("energy", "energy"),
        ("Énergie", "energy"),
        ("electricite", "energy"),
        ("défense", "defence"),
        ("DEFENSE", "defence"),
        ("matériel militaire", "defence"),
        ("formation de troupes", "defence"),
        ("aide militaire", "defence"),
        ("bourses", "education"),
        ("aide alimentaire", "humanitarian"),
        ("ressources naturelles", "natural_resources"),
        ("natural-resources", "natural_resources"),
        ("infrastructures logistiques", "logistics"),
        ("économie", "economy"),
        ("transports", "transport"),
        ("sécurité", "security"),
        ("souveraineté", "diplomacy"),
        ("développement", "development"),
        ("Agriculture & alimentation", "agriculture"),
        ("eau", "environment"),
        ("diaspora", "migration"),
    ],
)
def test_sectors_are_found_in_either_language(typed: str, sector: str) -> None:
    assert BUILTIN.sectors.find(typed) == sector


@pytest.mark.parametrize(
    ("typed", "type_"),
    [
        ("visite", "visit"),
        ("appel téléphonique", "call"),
        ("Sommet", "meeting"),
        ("promesse", "pledge"),
        ("MoU", "agreement"),
        ("protocole d'accord", "agreement"),
        ("livraison", "delivery"),
        ("row", "criticism"),
        ("restrictions", "sanction"),
        ("annulé", "cancellation"),
        ("rappel de l'ambassadeur", "recall"),
        ("Rappel", "recall"),
        ("persona non grata", "expulsion"),
        ("rupture diplomatique", "rupture"),
        ("reprise des relations", "restoration"),
        ("suspendue", "suspension"),
        ("fermeture d’espace aérien", "closure"),
        ("arrestation", "arrest"),
        ("détention", "arrest"),
        ("grâce", "pardon"),
        ("libération", "release"),
        ("veto", "veto"),
        ("prêt", "loan"),
        ("arms sale", "sale"),
        ("achat", "purchase"),
        ("invitation", "invitation"),
        ("communiqué commun", "joint_statement"),
        ("excuses", "apology"),
        ("condoléances", "condolences"),  # an apology they are not
        ("lettre d'intention", "letter_of_intent"),
        ("première livraison", "partial_delivery"),
        ("médiation", "mediation"),
        ("reconnaissance", "recognition"),
        ("convocation de l'ambassadeur", "summons"),
        ("investissement", "investment"),
        ("nomination", "appointment"),
        ("embargo", "embargo"),
        ("levée de sanctions", "lifting"),
        ("formation", "training"),
    ],
)
def test_types_are_found_in_either_language(typed: str, type_: str) -> None:
    assert BUILTIN.types.find(typed) == type_


@pytest.mark.parametrize(
    ("typed", "candidates"),
    [("formation", ("defence", "education")), ("training", ("defence", "education"))],
)
def test_an_ambiguous_sector_asks(typed: str, candidates: tuple[str, ...]) -> None:
    with pytest.raises(NotUnderstood) as caught:
        BUILTIN.sectors.find(typed)
    assert caught.value.candidates == candidates
    assert typed in caught.value.sentence


@pytest.mark.parametrize(
    ("typed", "near"), [("enrgy", "energy"), ("transprot", "transport"), ("santee", "health")]
)
def test_an_unknown_sector_suggests_and_never_corrects(typed: str, near: str) -> None:
    with pytest.raises(NotUnderstood) as caught:
        BUILTIN.sectors.find(typed)
    assert near in caught.value.candidates
    assert len(caught.value.candidates) <= 3
    assert f'"{typed}"' in caught.value.sentence


def test_a_word_like_none_points_to_the_list() -> None:
    with pytest.raises(NotUnderstood, match="`relations sectors` lists them"):
        BUILTIN.sectors.find("qqqqq")


@pytest.mark.parametrize("terms", ALL, ids=lambda terms: terms.kind)
def test_no_two_terms_share_a_name(terms: Terms[Term]) -> None:
    owners: dict[str, str] = {}
    for term in terms.values():
        for name in (term.id, term.en, term.fr, *term.aliases):
            assert owners.setdefault(fold(name), term.id) == term.id, (
                f"{name}: {owners[fold(name)]} and {term.id}"
            )


@pytest.mark.parametrize("terms", ALL, ids=lambda terms: terms.kind)
def test_a_label_with_an_ampersand_is_found_with_the_word_for_it(terms: Terms[Term]) -> None:
    for term in terms.values():
        assert terms.find(term.en.replace("&", "and")) == terms.find(term.fr.replace("&", "et")) == term.id


@pytest.mark.parametrize("terms", ALL, ids=lambda terms: terms.kind)
def test_every_name_of_a_term_finds_it(terms: Terms[Term]) -> None:
    for term in terms.values():
        for name in (term.id, term.en, term.fr, *term.aliases):
            assert terms.find(name.upper()) == term.id


@given(st.text())
def test_any_text_is_a_known_id_or_not_understood(text: str) -> None:
    try:
        assert BUILTIN.sectors.find(text) in BUILTIN.sectors
    except NotUnderstood as error:
        assert error.sentence


def test_the_ladder_has_five_rungs_and_every_type_stands_on_one_or_off_it() -> None:
    assert [rung.id for rung in BUILTIN.rungs.values() if rung.step is not None] == [
        "discussed", "pledged", "agreed", "underway", "delivered",
    ]  # fmt: skip
    assert {type_.rung for type_ in BUILTIN.types.values()} == set(BUILTIN.rungs)


@pytest.mark.parametrize(
    ("typed", "level"),
    [
        ("première ministre", "leader"),
        ("chancelière", "leader"),
        ("cheffe de l'État", "leader"),
        ("vice-présidente", "government"),
        ("ministre déléguée", "minister"),
        ("secrétaire d'État", "minister"),
        ("envoyée spéciale", "official"),
        ("ambassadrice", "official"),
        ("générale", "military"),
        ("PDG", "business"),
        ("P.-D.G.", "business"),
        ("CEO", "business"),
    ],
)
def test_levels_are_found_for_women_and_for_companies(typed: str, level: str) -> None:
    assert BUILTIN.levels.find(typed) == level


@pytest.mark.parametrize("typed", ["dure", "Défense et sécurité", "Sécurité dure", "hard", "Hard security"])
def test_families_are_found_by_label(typed: str) -> None:
    assert BUILTIN.families.find(typed) == "hard"


def test_a_vote_is_asked_for_its_sense() -> None:
    with pytest.raises(NotUnderstood, match="vote_for, vote_against or abstention"):
        BUILTIN.types.find("vote")


def test_each_type_has_a_quad_class_and_a_root_or_none() -> None:
    quads = {
        "verbal_neutral",
        "verbal_cooperation",
        "material_cooperation",
        "verbal_conflict",
        "material_conflict",
    }
    for type_ in BUILTIN.types.values():
        assert type_.quad in quads, type_.id
        assert type_.cameo is None or type_.cameo in {f"{root:02}" for root in range(1, 21)}, type_.id


def test_the_ids_of_the_contract_are_all_there() -> None:
    assert (
        list(BUILTIN.sectors)
        == (
            "defence security diplomacy justice media migration economy finance industry energy natural_resources"
            " transport logistics infrastructure agriculture technology health education culture humanitarian"
            " environment development other"
        ).split()
    )
    assert set(BUILTIN.types) >= set(
        "statement call visit meeting negotiation support pledge request agreement ratification cooperation training"
        " delivery deployment concession criticism refusal threat sanction force cancellation recall"
        " expulsion rupture restoration suspension arrest release vote_for vote_against abstention loan sale"
        " invitation joint_statement apology letter_of_intent partial_delivery".split()
    )
    assert list(BUILTIN.levels) == "leader government minister official military business".split()
    assert list(BUILTIN.confidences) == "confirmed reported disputed".split()
    assert {sector.family for sector in BUILTIN.sectors.values()} == set(BUILTIN.families)


@pytest.mark.parametrize(
    ("terms", "typed", "what"),
    [
        (
            BUILTIN.sectors,
            "hard",
            "a sector; it is a family of sectors, and `relations sectors` lists what it holds",
        ),
        (BUILTIN.sectors, "productifs", "a sector; it is a family of sectors"),
        (BUILTIN.types, "conflict", "a type; it is a rung, and `relations types` lists what it holds"),
        (BUILTIN.types, "signé", "a type; it is a rung"),
    ],
)
def test_a_family_is_not_taken_for_a_sector_nor_a_rung_for_a_type(
    terms: Terms[Term], typed: str, what: str
) -> None:
    with pytest.raises(NotUnderstood, match=f'"{typed}" is not {what}') as refused:
        terms.find(typed)
    assert refused.value.candidates == ()
