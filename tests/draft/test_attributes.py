"""Sectors go to the event they are said of, and to the side whose speaker named them; people keep their office."""

from __future__ import annotations

from relations.draft.attributes import sectors_in
from tests.draft.texts import drafted, mentioned

TALKS = "Ghana's president John Doe met Togo's president Faure Gnassingbé on Monday in the capital of the country. "


def named(text: str) -> list[str]:
    [draft] = drafted(text).proposals
    return [f"{m['sector']}@{m['by'] or ''}" for m in draft["sectors"]]


def test_the_speaker_names_the_sector() -> None:
    said = "Doe mentioned energy and ports. Gnassingbé, for his part, stressed agriculture."
    assert named(TALKS + said) == ["energy@GHA", "transport@GHA", "agriculture@TGO"]


def test_what_the_talks_were_about_is_nobodys() -> None:
    assert named(TALKS + "They discussed education.") == ["education@"]


def test_a_later_paragraph_without_a_speaker_adds_nothing() -> None:
    assert named(TALKS + "It rained. Farmers sell wheat and rice. Uranium is dear.") == []


def test_offices_and_names_are_no_sectors() -> None:
    parts, mentions, words = mentioned(
        "The energy minister spoke to the Security Council about Port Harcourt.", "en"
    )
    assert sectors_in(parts[0], mentions[0], words) == []


def test_to_speak_to_the_media_is_not_to_speak_of_them() -> None:
    assert named(TALKS + "After addressing the media, Doe and Gnassingbé discussed energy.") == ["energy@"]
    text = "Le président ghanéen a reçu lundi son homologue togolais, a-t-il dit aux médias."
    assert named(text) == []


def test_each_cue_of_a_sentence_has_its_own_sectors() -> None:
    found = drafted(
        "Ghana delivered weapons to Togo on Monday and signed an agreement with Togo on fishing."
    ).proposals
    assert {d["type"]: [m["sector"] for m in d["sectors"]] for d in found} == {
        "delivery": ["defence"], "agreement": ["agriculture"],
    }  # fmt: skip


def test_people_are_of_the_two_parties_with_the_office_the_article_gives() -> None:
    [draft] = drafted(TALKS + "Nigerian President Bola Tinubu was not there.").proposals
    assert draft["people"] == ["John Doe, Ghana's president", "Faure Gnassingbé, Togo's president"]


def test_a_destination_is_no_part_of_the_office_behind_it() -> None:
    [draft] = drafted("La visite à Accra du président togolais Faure Gnassingbé a eu lieu lundi.").proposals
    assert (draft["parties"], draft["people"]) == (["TGO", "GHA"], ["Faure Gnassingbé, président togolais"])


def test_who_is_to_come_was_not_there() -> None:
    text = (
        "Le ministre français Jean Roe a été reçu lundi à Lomé par le président togolais Faure Gnassingbé. "
        "Paul Doe, ministre français de la Justice, se rendra prochainement au Togo."
    )
    [meeting] = [draft for draft in drafted(text).proposals if draft["type"] == "meeting"]
    assert not any("Doe" in person for person in meeting["people"])


def test_the_key_day_of_a_visit_is_that_of_its_talks() -> None:
    text = "Le président ghanéen est arrivé à Lomé lundi. Il a été reçu mardi par le président togolais."
    until = " Le séjour du président ghanéen se prolonge jusqu'à jeudi."
    visit = drafted(text + until).proposals[0]
    assert (visit["date"], visit["key_date"]) == ("2025-06-23/2025-06-26", "2025-06-24")


def test_who_speaks_right_after_the_first_telling_was_there() -> None:
    text = (
        "Le président ghanéen John Doe a rencontré lundi le président togolais. Le ministre togolais Paul Roe a salué "
        "les échanges. Ce face-à-face entre les deux chefs d'État a permis de réaffirmer leur partenariat.\n\nUn titre"
    )
    [meeting] = [draft for draft in drafted(text).proposals if draft["type"] == "meeting"]
    assert any("Paul Roe" in person for person in meeting["people"])
