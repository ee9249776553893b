"""An article says of itself when and where it was written, and what its headline is."""

from __future__ import annotations

import pytest

from relations.draft import read

BODY = "The president of Ghana arrived in Togo on Monday for a visit to the country."
PUBLISHED = [
    (f" date 2025-06 {BODY}", "2025-06"),
    (f" date 2025-06-23 {BODY}", "2025-06-23"),
    (f"Headline here\n\nPublished on Monday, June 23, 2025\n\n{BODY}", "2025-06-23"),
    ("Publié le lundi 23 juin 2025 | Presse\n\nLe président est arrivé dans le pays et la ville.", "2025-06-23"),
    (f"2025-06-23 15:49:25\n\n{BODY}", "2025-06-23"),
    (f"LOME, June 23, 2025 (Agency) -- {BODY}", "2025-06-23"),
    (f"LOME, June 23 (Agency) -- {BODY}", None),
    (f" date 2025-06 LOME, June 23 (Agency) -- {BODY}", "2025-06-23"),
    (BODY, None),
    (f"{BODY} The last treaty is of 3 May 2019 and still holds in both of the countries.", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "published"), PUBLISHED)
def test_when_it_was_published(text: str, published: str | None) -> None:
    assert read(text).published == published


def test_what_is_given_by_hand_wins() -> None:
    assert read(f" date 2025-06 {BODY}", published="2025-06-25").published == "2025-06-25"


DATELINES = [
    (f"LOME, June 23 (Agency) — {BODY}", "LOME"),
    (f"KYIV, Ukraine (AP) — {BODY}", "KYIV"),
    (f"Ulaanbaatar/MONTSAME/. {BODY}", "Ulaanbaatar"),
    (f"Title of it\n\nLomé — {BODY}", "Lomé"),
    (f"LOME, Togo, (Wire News / Togo Press - 23rd Jun, 2025) {BODY}", "LOME"),
    (f"LOME, (Wire News - 23rd Jun, 2025) :{BODY}", "LOME"),
    (f"LOME, (Wire News / Togo Press - 23rd Jun, 2025 ) :{BODY}", "LOME"),
    (f"LOME, Togo, June 23. {BODY}", "LOME"),
    (f"Lome, June 23: {BODY}", "Lome"),
    (f"Lome, Jun 23 {BODY}", "Lome"),
    (f"Lome, June 23, 2025 (AGENCY) {BODY}", "Lome"),
    (f"Lomé: {BODY}", "Lomé"),
    (f"(Lomé) {BODY}", "Lomé"),
    (f"Lomé, le 23 juin 2025. {BODY}", "Lomé"),
    (f"Ekwe: {BODY}", None),
    (f"Minister Ekwe (Togo) {BODY}", None),
    (f"On Monday (June 23, 2025) {BODY}", None),
    (f"Lundi (23 juin 2025) {BODY}", None),
    (f"New Lome, June 23, 2025: {BODY}", "New Lome"),
    (f"U.S. officials — many of them — left. {BODY}", None),
    (BODY, None),
]


@pytest.mark.parametrize(("text", "place"), DATELINES)
def test_where_it_was_written(text: str, place: str | None) -> None:
    article = read(text)
    assert article.written_in == place
    assert BODY in article.text
    assert place is None or place not in article.text


@pytest.mark.parametrize(
    ("text", "published", "rest"),
    [
        (f"12 mai 2025. - {BODY}", "2025-05-12", BODY),
        (f"Lundi 12 mai 2025 – {BODY}", "2025-05-12", BODY),
        (f"May 12, 2025 - {BODY}", "2025-05-12", BODY),
        (
            f"3 March 2025 - {BODY}\n12 May 2025 - {BODY}",
            None,
            f"3 March 2025 - {BODY}\n12 May 2025 - {BODY}",
        ),
        (f"June 24: {BODY}", None, BODY),
        (
            "24 juin : Le président du Ghana est arrivé lundi au Togo.",
            None,
            "Le président du Ghana est arrivé lundi au Togo.",
        ),
        (
            "June 24: The president of Ghana expelled two envoys.",
            None,
            "June 24: The president of Ghana expelled two envoys.",
        ),
        (f"June 24: {BODY}\nJune 25: {BODY}", None, f"June 24: {BODY}\nJune 25: {BODY}"),
        (f"12 people - all of 2025 - {BODY}", None, f"12 people - all of 2025 - {BODY}"),
    ],
)
def test_a_day_alone_is_a_dateline_but_for_a_chronicle(text: str, published: str | None, rest: str) -> None:
    article = read(text)
    assert (article.published, article.text, article.written_in) == (published, rest, None)


def test_where_each_was_read_is_told() -> None:
    text = f"---\nsite: P\n---\n# Ghana and Togo\n\nPublished on Monday, June 23, 2025\n\n{BODY}"
    found = read(text)
    assert {name: str(place) for name, place in found.origins.items()} == {
        "publisher": "front matter",
        "title": "the text",
        "published": "the text",
    }
    assert str(read(text, published="2025-06-24").origins["published"]) == "--published"
    assert not read(f"{BODY} {BODY} {BODY}", name="a.txt").origins  # the file's name is no title of its own


def test_the_headline_is_its_title_else_the_file() -> None:
    assert read(f"# Ghana and Togo\n\n{BODY}").title == "Ghana and Togo"
    assert read(f"{BODY} {BODY} {BODY}", name="a.txt").title == "a.txt"


@pytest.mark.parametrize(
    ("head", "place"),
    [
        ("Joint press office, Wellington, 16 October 2024", "Wellington"),
        ("Accra, 3 June 2025", "Accra"),
        ("Lomé, le 3 juin 2025", "Lomé"),
        ("Lomé, le 3 juin 2025.", "Lomé"),
        ("Bern, press release, 03.06.2025", "Bern"),
        ("Lomé (ATOP) 3 juin 2025", "Lomé"),
        ("(Source: Ghanaian Department of Defence; issued June 3, 2025)", "Ghanaian Department of Defence"),
        ("Three dead, Accra says, 3 of them children", None),
    ],
)
def test_where_a_press_release_was_issued(head: str, place: str | None) -> None:
    assert read(f"{head}\n\n{BODY}").written_in == place
