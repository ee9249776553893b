"""What was understood or changed, field by field; `add` and `edit` are tested with it as sessions."""

from __future__ import annotations

from dataclasses import replace

from relations.cli.echo import changed, interpretation
from relations.model import SectorMention, Source
from relations.vocabulary import BUILTIN
from tests.model.test_interaction import MEETING

RICH = replace(
    MEETING, sectors=(SectorMention("energy", "RUS"),), due=None, sources=(Source(title="AFP"),), follows=(7,)
)


def test_what_is_understood_is_said_in_either_language() -> None:
    said = [*interpretation(RICH, "talks", {7: "Pledge"}, BUILTIN)]
    assert [str(message) for message in said] == [
        'type meeting, for "talks"',
        "sector Energy (named by Russia)",
        "source AFP",
        'follows #7 "Pledge"',
    ]
    assert [message.in_language("fr") for message in said[1:3]] == [
        "secteur Énergie (cité par\xa0: Russie)",
        "source AFP",
    ]


def test_a_word_of_the_type_itself_is_not_said_again() -> None:
    assert [*interpretation(MEETING, "Rencontre", {}, BUILTIN)] == []


def test_a_change_is_said_as_taken_out_and_put_in() -> None:
    after = replace(RICH, sectors=(), follows=(), level="leader", title="Other")
    assert [str(message) for message in changed(RICH, after, {}, BUILTIN)] == [
        f"title: {MEETING.title} → Other",
        "- sector Energy (named by Russia)",
        "+ level leader",
        "- follows #7",
    ]
    assert [*changed(RICH, RICH, {}, BUILTIN)] == []


def test_a_quote_in_marks_of_its_own_gets_no_second_ones() -> None:
    quoted = replace(MEETING, sources=(Source(title="AFP", quote="« Il a été reçu. »"),))
    assert [message.in_language("fr") for message in interpretation(quoted, None, {}, BUILTIN)] == [
        "source AFP «\xa0Il a été reçu.\xa0»"
    ]
