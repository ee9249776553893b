"""A pattern pruned to the words of a text matches in it what the whole pattern matches, and is shorter."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relations.draft.date_resolution import Published
from relations.draft.discourse import readings
from relations.draft.entities import Spotter
from relations.draft.lexicon import LANGUAGES, PRUNED_FOR, lexicon
from relations.draft.pruning import TextWords, pruned
from relations.draft.sentences import plain, sentences
from relations.vocabulary import BUILTIN
from tests.draft.patterns import PATTERNS, spans, texts_for
from tests.draft.scores import CORPUS

NAMED = {"goods": "arms|trucks", "er": "(ed|ing)"}
PRUNED = [
    ("signed|visited", "she visited rome", "visited"),
    ("sign(ed|s)?|visit(ed|s)", "she visited rome", "visited"),
    ("(impos|adopt)(ed|s) … (sanctions|tariffs)", "he adopted tariffs", "adopted … tariffs"),
    ("(impos|adopt)(ed|s) … sanctions", "he adopted tariffs", None),
    ("(tele)?phone call", "a phone call", "phone call"),
    ("(tele)?phone call", "a telephone call", "(tele)?phone call"),  # "phone" begins no word here
    ("(its |their )?border", "its border", "(its )?border"),
    ("(its |their ){0,2}border", "the border", "border"),
    ("(its |their ){0,2}(border|post)", "its border", "(its ){0,2}border"),
    ("(its |their ){1,2}border", "the border", None),
    ("sent (?!off|back)(troops|aid)", "sent back troops", "sent (?!back)troops"),
    ("sent(?! (off|back))", "sent troops", "sent"),
    ("sent(?! off|s)", "sent", "sent"),
    ("sen(t|ds)? (it )?(off|back)", "sends it off", "sen(ds)? (it )?off"),
    ("(ab|cd){2}e", "abcde", "(ab|cd){2}e"),  # what is behind the first time is not known
    ("(ab|cd|e){3}f", "abcdef", "(ab|cd|e){3}f"),
    ("(to|ur){2} go", "a tour go", "(to|ur){2} go"),  # no word ends between them
    ("sign(ed)?(s)? off", "he signed, she signs off", "sign(ed)?(s)? off"),
    ("re ?open", "to reopen", "re ?open"),
    ("(ab|c)+d", "abcd", "(ab|c)+d"),
    ("(its |their )+border", "its border", "(its )+border"),
    ("l' ?(accord|envoi)", "l'accord", "l' ?accord"),
    ("sent(?= (aid|arms))", "sent troops", None),
    ("~(a|in) (~)(sent|held)", "a sent", "~a ~sent"),
    ("s'(est|etait) rendu", "il s'est rendu", "s'est rendu"),
    ("colou?r", "the colony", None),
    ("colou?r", "a colour", "colou?r"),
    ("(sign|vis)(ed|its)", "she visits", "visits"),
    ("tour", "a tourist", None),  # a word that only begins so
    ("(tour|visit) (to|in)", "a tourist visit to", "visit to"),
    ("(tour|visit)(s)? to", "the tours to", "tour(s)? to"),
    ("tours?\\w*", "a tourist", "tours?\\w*"),
    ("(a|the) ?([a-z]+ ){0,2}?(deals?|pacts?)", "the deal", "the ?([a-z]+ ){0,2}?deals?"),
    ("re-?open", "reopen", "re-?open"),
    (r"\w+ly signed|[ab]x|#", "signed", "#"),  # what follows a part of a word is somewhere in the text
    (r"\w+ly signed|[ab]x|#", "duly signed", r"\w+ly signed|#"),
    (r"[ab]x(es|is)", "axis", "[ab]xis"),
    ("(?<!never )signed(?! off)", "signed", "(?<!never )signed"),
    ("(?<!never )signed(?! off)", "signed off", "(?<!never )signed(?! off)"),
    ("(?!)|signed", "signed", "(?!)|signed"),
    ("~(troops|forces)", "troops", "~troops"),
    ("sen(t|d) (<goods>)", "sent arms", "sent arms"),
    ("deliver<er>", "delivering", "delivering"),
    ("deliver<er>", "a delivery", None),
]


def test_what_is_left_of_a_pattern() -> None:
    assert {(p, text): pruned(p, TextWords([text], NAMED)) for p, text, _ in PRUNED} == {
        (p, text): left for p, text, left in PRUNED
    }


@given(PATTERNS, st.data())
def test_a_narrowed_pattern_matches_the_same(pattern: str, data: st.DataObject) -> None:
    text = data.draw(texts_for(pattern))
    assert spans(pruned(pattern, TextWords([text], NAMED)), text) == spans(pattern, text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_cues_sectors_and_offices_of_every_text_are_found_as_with_all_patterns(language: str) -> None:
    whole = lexicon(language)
    texts = [plain(it.read_text(encoding="utf-8")) for it in sorted(Path(CORPUS).glob(f"*/{language}*.txt"))]
    assert texts
    for text in texts[::4]:
        one = type(whole)(language, whole.data, TextWords([text], whole.data))
        for (few, meant), (all_, meanings) in (
            (one.cues, whole.cues), (one.sectors, whole.sectors), (one.offices, whole.offices),
        ):  # fmt: skip
            found = [(m.span(), meant[(m.lastindex or 1) - 1]) for m in few.finditer(text)]
            assert found == [(m.span(), meanings[(m.lastindex or 1) - 1]) for m in all_.finditer(text)]
            assert len(few.pattern) < len(all_.pattern) * 0.75


def test_what_a_cue_needs_must_be_in_one_sentence() -> None:
    words = TextWords(["she signed", "the tour ended", "a tourist signed a pact"], NAMED)
    sets = (["signed ", "left "], ["pact"], ["tour "], ["tour"], ["sign", "end"], ["gone"])
    assert [f"{it:03b}" for it in words.sentences_with(sets)] == ["101", "100", "010", "110", "111", "000"]


def test_only_the_first_few_texts_are_read_with_a_lexicon_of_their_own() -> None:
    whole = type(lexicon("en"))("en")
    assert (
        len({id(words) for words in [whole.for_text(["they met"]) for _ in range(PRUNED_FOR)]} - {id(whole)})
        == PRUNED_FOR
    )
    assert whole.for_text(["they met"]) is whole


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_is_read_the_same_with_the_patterns_of_its_words_alone(language: str) -> None:
    whole = lexicon(language)
    for path in sorted(Path(CORPUS).glob(f"*/{language}*.txt"))[::9]:
        text = path.read_text(encoding="utf-8")
        parts = sentences(text, whole)
        found = [
            readings(parts, Spotter(BUILTIN, words).mentions(parts), words, Published("2025-06-25"), None)
            for words in (
                whole,
                type(whole)(language, whole.data, TextWords([part.plain for part in parts], whole.data)),
            )
        ]
        assert found[0] == found[1], path
