"""An article is cut where its sentences end, and nowhere else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relations.draft.lexicon import LANGUAGES, lexicon
from relations.draft.sentences import plain, sentences

CASES = [
    ("en", "He left. She stayed.", ["He left.", "She stayed."]),
    ("en", "Gen. Smith met U.S. officials on Jan. 20 in St. Petersburg.", None),
    ("en", "Mr. Doe spoke to S. Korea. They agreed.", ["Mr. Doe spoke to S. Korea.", "They agreed."]),
    ("fr", "M. Diop est arrivé. Il repart jeudi.", ["M. Diop est arrivé.", "Il repart jeudi."]),
    ("fr", "Une visite de 48 h. Le ministre a souri.", ["Une visite de 48 h.", "Le ministre a souri."]),
    ("fr", "« Nous irons. Ensemble. » Il a souri.", ["« Nous irons. Ensemble. » Il a souri."]),
    ("fr", "Elle coûte 1.500 euros. C'est cher.", ["Elle coûte 1.500 euros.", "C'est cher."]),
    ("en", "He left for Togo.President Ekwe stayed.", ["He left for Togo.", "President Ekwe stayed."]),
    ("en", "It is News.Az and a B.Sc that it quotes.", None),
    ("fr", "Elle est venue.Il est parti.", ["Elle est venue.", "Il est parti."]),
    ("en", 'They signed. "It is done," he said.', ["They signed.", '"It is done," he said.']),
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_where_sentences_end(language: str, text: str, expected: list[str] | None) -> None:
    assert [s.text for s in sentences(text, lexicon(language))] == (expected or [text])


def test_a_line_of_its_own_without_an_end_is_a_heading() -> None:
    found = sentences("Visite à Moscou\n\nIl est arrivé lundi.", lexicon("fr"))
    assert [s.heading for s in found] == [True, False]


def test_a_headline_that_is_all_there_is_is_read() -> None:
    assert [s.heading for s in sentences("Ghana signs a treaty with Peru", lexicon("en"))] == [False]


def test_lines_broken_for_their_length_are_joined() -> None:
    text = "The president of the republic arrived in the capital of his neighbour on\nMonday for talks."
    assert [s.text for s in sentences(text, lexicon("en"))] == [text.replace("\n", " ")]


def test_a_quotation_of_five_words_is_not_the_writers_own() -> None:
    [sentence] = sentences("Il a dit « nous livrerons les armes à Kiev demain » puis « non ».", lexicon("fr"))
    assert sentence.quoted(sentence.text.index("armes"))
    assert not sentence.quoted(sentence.text.index("non"))
    assert "livrerons" not in sentence.told
    assert len(sentence.told) == len(sentence.text)


@given(st.text())
def test_plain_text_keeps_every_position(text: str) -> None:
    assert len(plain(text)) == len(text)


@given(st.text(), st.sampled_from(LANGUAGES))
def test_any_text_is_cut_without_losing_its_words(text: str, language: str) -> None:
    kept = "".join("".join(s.text.split()) for s in sentences(text, lexicon(language)))
    assert set(kept) <= set(text)


def test_a_headline_above_the_lead_stays_apart() -> None:
    headline = "Police break up protests in the capital of Ghana as unions call a strike"
    lead = (
        "Ghana's president met Togo's president on Monday in Accra, where the two signed a treaty on fishing."
    )
    first, second = sentences(f"{headline}\n{lead}", lexicon("en"))
    assert first.heading
    assert second.text == lead


def test_lines_broken_for_their_width_are_joined() -> None:
    text = (
        "The president of Ghana, who had been expected in the capital of Togo since\n"
        "Monday, arrived there on Tuesday with ministers and a large delegation that\n"
        "Was to stay for a week."
    )
    assert len(sentences(text, lexicon("en"))) == 1
