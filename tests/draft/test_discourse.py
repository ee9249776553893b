"""An article read in order: who a surname is, whom "the two countries" are, and what strangers take away."""

from __future__ import annotations

from tests.draft.texts import told


def pairs(text: str, language: str) -> list[list[str]]:
    return [[">".join(event.parties) for event in reading.events] for reading in told(text, language)]


CASES = [
    ("en", "Ghana's foreign minister, Ama Owusu, flew in. Owusu met Togo's president.", [[], ["GHA>TGO"]]),
    ("en", "Owusu met Togo's president. Ghana's foreign minister, Ama Owusu, flew in.", [["GHA>TGO"], []]),
    ("en", "Ghana's president visited Togo. The two countries signed an agreement.", [["GHA>TGO"], ["GHA>TGO"]]),
    ("fr", "Le Ghana a rencontré le Togo. Les deux pays ont signé un accord.", [["GHA>TGO"], ["GHA>TGO"]]),
    ("en", "Ghana beat Togo 2-1 in the World Cup qualifiers on Monday.", [[]]),
]  # fmt: skip


def test_what_each_sentence_tells_in_the_light_of_those_before() -> None:
    assert {text: pairs(text, language) for language, text, _ in CASES} == {
        text: expected for _, text, expected in CASES
    }


def test_a_heading_tells_nothing() -> None:
    assert pairs("Ghana visits Togo\n\nGhana's president visited Togo on Monday.", "en") == [[], ["GHA>TGO"]]


def test_the_two_ministers_are_the_last_who_met_whoever_else_was_named_there() -> None:
    # a third party in the sentence of their meeting made the two those of the meeting before
    text = (
        "Ghana's minister met his Togolese counterpart in Accra on 3 March 2024. "
        "The French minister met his Peruvian counterpart in Lima on 5 March 2024 after a flight from Chile. "
        "The French minister criticised the Kenyan president and the Chilean president on 5 March 2024. "
        "The two ministers met again on 6 March 2024."
    )
    assert pairs(text, "en")[-1] in (["FRA>PER"], ["PER>FRA"])


def test_passengers_of_several_countries_are_not_whom_an_article_is_about() -> None:
    text = (
        "Ghana's minister Ama Owusu called Togo's minister Kossi Adjo. "
        "Three Kenyans and two Peruvian sailors were aboard the ship seized by Togo's navy. "
        "Adjo promised to free the captain."
    )
    assert pairs(text, "en")[-1] == ["TGO>GHA"]


def test_the_paper_of_where_an_envoy_serves_is_not_the_only_one_to_tell_of_a_recall() -> None:
    received = "Le président Jo Ek a reçu mardi le ministre béninois."
    recalled = f"L'ambassadeur ghanéen à Lomé a été rappelé lundi. {received}"
    at_home = f"L'ambassadeur ghanéen à Lomé a visité lundi une école. {received}"
    assert [told[0] for told in (pairs(recalled, "fr")[:1] + pairs(at_home, "fr")[1:])] == [
        "GHA>TGO",
        "BEN>TGO",
    ]
    assert pairs(recalled, "fr")[1] == []


def test_who_is_quoted_of_is_not_who_acted_last() -> None:
    for language, text in (
        (
            "en",
            'Ghana\'s minister criticised Togo. "Togo must pay," he said. He met his Peruvian counterpart.',
        ),
        (
            "fr",
            "Le roi du Ghana a critiqué le Togo. « Le Togo doit payer », a-t-il dit. Il a rencontré le roi du Pérou.",
        ),
    ):
        assert pairs(text, language)[-1] == ["GHA>PER"]
