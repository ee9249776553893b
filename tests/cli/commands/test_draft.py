"""A journalist lets an article be read: on a terminal draft by draft, in a pipe as lines that import takes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.articles.samples import docx, paragraph, pdf
from tests.articles.samples import run as run_of
from tests.articles.test_mail import mail
from tests.conftest import Shell
from tests.terminal import run

ARTICLE = (
    "Ghana's president John Doe arrived in Togo on Monday for a visit to the country. "
    "Ghana and Togo signed an agreement on fishing on Tuesday. Togo could also buy gas from the Ghanaian state."
)
GERMAN = "Der Präsident reiste am Montag nach Berlin und traf dort den Kanzler."


@pytest.fixture
def article(tmp_path: Path) -> str:
    path = tmp_path / "article.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return str(path)


def test_in_a_pipe_a_draft_is_a_line_of_json_with_its_evidence(relations: Shell, article: str) -> None:
    answer = relations("draft", article, "--published", "2025-06-25")
    visit, agreement = (json.loads(line) for line in answer.lines)
    assert (visit["parties"], visit["date"], visit["type"]) == (["GHA", "TGO"], "2025-06-23", "visit")
    assert visit["people"] == ["John Doe, Ghana's president"]
    assert visit["confidence"] == "reported"
    assert visit["draft_confidence"] == 4
    assert visit["evidence"]["date"]["why"] == "weekday before publication"
    assert agreement["sectors"] == [{"sector": "agriculture", "by": None}]
    assert agreement["sources"][0]["quote"] == "Ghana and Togo signed an agreement on fishing on Tuesday."


def test_import_takes_the_lines_as_they_are_and_drops_what_is_only_a_drafts(
    relations: Shell, article: str
) -> None:
    drafts = relations("draft", article, "--published", "2025-06-25").out
    assert relations("import", "-", stdin=drafts).code == 0
    [visit, _] = relations("list", "--json").json
    assert visit["title"] == "Visit: Ghana–Togo"
    assert not {"evidence", "draft_confidence"} & set(visit)
    again = relations("import", "-", "--json", stdin=drafts).json
    assert (again["added"], again["present"]) == (0, 2)


def test_a_day_of_publication_that_is_still_to_come_is_not_believed(relations: Shell, tmp_path: Path) -> None:
    refused = relations("draft", "-", "--published", "2099-01-02", stdin=ARTICLE)
    assert (refused.code, refused.err) == (
        2,
        "relations: --published: 2 January 2099 is still to come; give the day on which the article appeared\n",
    )
    (tmp_path / "a.md").write_text(f"---\npublished: 2099-01-02\n---\n{ARTICLE}", encoding="utf-8")
    (tmp_path / "a.eml").write_bytes(mail(ARTICLE, date="Fri, 02 Jan 2099 10:00:00 +0000").as_bytes())
    for name in ("a.md", "a.eml"):
        answer = relations("draft", name)
        assert f"{name} says that it was published on 2 January 2099, which is still to come" in answer.err
        assert "2099" not in answer.out
        assert "does not say when" not in answer.err


def test_nor_is_a_day_before_there_were_newspapers(relations: Shell, tmp_path: Path) -> None:
    early = "Ghana's president will meet Togo's president on Friday.\n"
    refused = relations("draft", "-", "--published", "0001-01-01", stdin=early)
    assert refused.code == 2
    assert "is before there were newspapers; give the day on which the article appeared" in refused.err
    (tmp_path / "a.md").write_text(f"---\npublished: 1500-01-01\n---\n{early}", encoding="utf-8")
    assert "which is before there were newspapers: give --published" in relations("draft", "a.md").err


def test_nothing_is_recorded_by_reading(relations: Shell, article: str, db: Path) -> None:
    relations("draft", article)
    assert not db.exists()


def test_the_sure_ones_are_recorded_when_asked(relations: Shell, article: str) -> None:
    answer = relations("draft", article, "--published", "2025-06-25", "--accept", 4)
    assert answer.lines[0] == "#1 23 June 2025 · Ghana – Togo · visit · Visit: Ghana–Togo"
    assert relations("list", "--count").out == "2\n"
    assert [it["tags"] for it in relations("list", "--json").json] == [["unread"], ["unread"]]
    again = relations("draft", article, "--published", "2025-06-25", "--accept", 4)
    assert again.out == ""
    assert "it looks like #1" in again.err


def test_the_unsure_ones_are_not(relations: Shell, article: str) -> None:
    answer = relations("draft", article, "--published", "2025-06", "--accept", 4)  # weekdays are not dated
    assert answer.out == ""
    assert "2 less sure than 4: not recorded" in answer.err


def test_several_articles_and_stdin(relations: Shell, article: str) -> None:
    answer = relations("draft", article, "-", "--published", "2025-06-25", stdin=ARTICLE)
    assert len(answer.lines) == 4


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "the article is empty: no drafts"),
        (GERMAN, "in neither English nor French"),
        ("The cat sat on the mat and was happy with the world.", "found nothing that two parties did"),
        (ARTICLE, "does not say when it was published"),
    ],
)
def test_what_is_in_the_way_is_said(relations: Shell, text: str, said: str) -> None:
    answer = relations("draft", "-", stdin=text)
    assert answer.code == 0
    assert said in answer.err


@pytest.mark.parametrize(
    ("arguments", "stdin", "code", "said"),
    [
        (("-",), b"\x00\x01binary", 2, "not a text"),
        (("missing.txt",), b"", 1, "missing.txt"),
        (("-", "--published", "the other day"), b"", 2, "--published"),
        (("-", "--accept", "9"), b"", 2, "--accept"),
        (("-", "--accept", "3"), b"", 2, "--accept 4"),
        (("a.txt", "b.txt", "--drafts", "c.json"), b"", 2, "--drafts"),
        (("-", "--drafts", "-"), b"[]", 2, "--drafts"),
        ((), b"", 2, "FILE"),
    ],
)
def test_what_cannot_be_read_is_refused(
    relations: Shell, arguments: tuple[str, ...], stdin: bytes, code: int, said: str
) -> None:
    answer = relations("draft", *arguments, stdin=stdin)
    assert (answer.code, answer.out) == (code, "")
    assert said in answer.err
    assert "Traceback" not in answer.err


def test_on_a_terminal_each_draft_waits_for_a_key(article: str, db: Path) -> None:
    arguments = ("--db", str(db), "draft", article, "--published", "2025-06-25")
    code, shown = run(arguments, cwd=db.parent, typed="x\na\ns\n")
    assert code == 0, shown
    assert "1/2  Visit: Ghana–Togo  [sure: 4/4]" in shown
    assert shown.count("[a]ccept") == 3
    assert '"x" is none of them' in shown
    assert "#1 23 June 2025" in shown
    assert "#2" not in shown
    code, shown = run(arguments, cwd=db.parent, typed="q\n")
    assert code == 0
    assert "! on file  #1" in shown
    assert "2/2" not in shown


def test_on_a_terminal_a_draft_can_be_mended_in_the_editor(article: str, db: Path) -> None:
    editor = db.parent / "editor"
    editor.write_text("#!/bin/sh\nsed -i 's/Visit: Ghana–Togo/Doe in Lomé/' \"$1\"\n", encoding="utf-8")
    editor.chmod(0o755)
    arguments = ("--db", str(db), "draft", article, "--published", "2025-06-25")
    code, shown = run(arguments, cwd=db.parent, typed="e\nq\n", environment={"EDITOR": str(editor)})
    assert code == 0, shown
    assert "#1 23 June 2025 · Ghana – Togo · visit · Doe in Lomé" in shown


def test_on_a_terminal_the_day_of_publication_is_asked_for(article: str, db: Path) -> None:
    code, shown = run(("--db", str(db), "draft", article), cwd=db.parent, typed="2025-06-25\nq\n")
    assert code == 0, shown
    assert "published when" in shown
    assert "23 June 2025  (weekday before publication)" in shown


def test_what_a_pipe_carries_is_unread(relations: Shell, article: str) -> None:
    drafts = relations("draft", article, "--published", "2025-06-25").out
    relations("import", "-", stdin=drafts)
    assert [it["tags"] for it in relations("list", "--json").json] == [["unread"], ["unread"]]
    assert relations("check", "--json").json["unread"] == [1, 2]


MODEL = {
    "quote": "Ghana and Togo signed an agreement on fishing on Tuesday.", "parties": ["GHA", "TGO"],
    "party_quotes": [], "type": "agreement", "date": "2025-06-24", "date_quote": "on Tuesday", "planned": False,
    "title": "Fishing", "sectors": [{"sector": "agriculture", "by": None}],
}  # fmt: skip


def test_what_a_model_wrote_is_verified(relations: Shell, article: str, tmp_path: Path) -> None:
    moved = {**MODEL, "date": "2025-06-20"}
    hoped = {**MODEL, "quote": "Togo could also buy gas from the Ghanaian state.", "type": "delivery"}
    written = tmp_path / "written.json"
    written.write_text(json.dumps({"items": [MODEL, moved, hoped]}), encoding="utf-8")
    answer = relations("draft", article, "--published", "2025-06-25", "--drafts", written)
    [kept] = [json.loads(line) for line in answer.lines]
    assert (kept["title"], kept["draft_confidence"], kept["tags"]) == ("Fishing", 3, ["unread"])
    assert "refused: the article says 2025-06-24, not 2025-06-20" in answer.err
    assert answer.err.count("refused") == 2
    lines = "\n".join(map(json.dumps, [MODEL, moved]))
    assert (
        len(relations("draft", article, "--published", "2025-06-25", "--drafts", "-", stdin=lines).lines) == 1
    )


def test_what_a_model_needs_is_printed(relations: Shell) -> None:
    assert "character for character" in relations("draft", "--prompt").out
    shape = json.loads(relations("draft", "--schema").out)
    assert set(MODEL) == set(shape["properties"]["items"]["items"]["properties"])


def test_a_record_that_is_only_known_to_be_before_some_day_is_no_twin(relations: Shell) -> None:
    relations("add", "mali", "russia", "Earlier talks", "-d", "before June 2025", "-t", "meeting")
    wire = (
        "MOSCOW, June 23, 2025 - Russian President Vladimir Putin received his Malian counterpart Assimi Goita"
        " on Monday."
    )
    accepted = relations("draft", "-", "--accept", 4, stdin=wire)
    assert (accepted.code, accepted.out[:2]) == (0, "#2")
    again = relations("draft", "-", "--accept", 4, stdin=wire)
    assert (again.code, again.out) == (0, "")
    assert "looks like #2" in again.err


def test_a_mail_a_word_file_and_a_clipping_say_where_they_are_from(relations: Shell, tmp_path: Path) -> None:
    kept = {
        "a.eml": mail(ARTICLE).as_bytes(),
        "a.docx": docx(paragraph(run_of(ARTICLE)), title="Ghana in Togo"),
        "a.md": f"---\nsource: https://example.org/a\nauthors:\n- Jane Roe\n- '[[John Doe]]'\n"
        f"published: 2025-06-25\n---\n{ARTICLE}".encode(),
    }
    said = {}
    for name, data in kept.items():
        (tmp_path / name).write_bytes(data)
        dated = () if name != "a.docx" else ("--published", "2025-06-25")  # a Word file does not say when
        answer = relations("draft", name, *dated)
        assert len(answer.lines) == 2, answer.err
        said[name] = answer.err.partition("\n")[0]
        [source] = json.loads(answer.lines[0])["sources"]
        assert (
            source["quote"]
            == "Ghana's president John Doe arrived in Togo on Monday for a visit to the country."
        )
    assert said == {
        "a.eml": "a.eml: Communiqué : visite à Lomé · Ministère des Affaires étrangères · 2025-06-23"
        " (header of the mail)",
        "a.docx": "a.docx: Ghana in Togo (properties of the file)",
        "a.md": "a.md: Jane Roe; John Doe · 2025-06-25 · https://example.org/a (front matter)",
    }


def test_a_quote_of_a_pdf_is_shown_with_its_page(relations: Shell, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(
        pdf("A communiqué of some words.", *ARTICLE.replace(". ", ".|").split("|"))
    )
    relations("draft", "a.pdf", "--published", "2025-06-25", "--accept", 4)
    assert "p. 3" in relations("show", 2).out
    assert relations("show", 2, "--json").json["sources"][0]["page"] == 3


def test_each_mail_of_a_box_is_an_article(relations: Shell) -> None:
    box = b"\n".join(b"From a@b Mon Jun 23 10:00:00 2025\n" + mail(ARTICLE).as_bytes() for _ in range(2))
    assert len(relations("draft", "-", stdin=box).lines) == 4


def test_on_a_screen_what_is_left_out_is_broken_between_words(db: Path, tmp_path: Path) -> None:
    quote = "Ghana hopes for talks with Togo on comprehensive transportation and on infrastructure."
    (tmp_path / "a.txt").write_text(f"The minister said this. {quote}\n", encoding="utf-8")
    arguments = ("--db", str(db), "draft", "a.txt", "--published", "2025-06-25")
    for width in (44, 100):
        _, shown = run(arguments, cwd=tmp_path, width=width)
        told = shown[shown.index("left out:") :]
        assert quote in " ".join(told.split("\n"))
        assert max(map(len, told.split("\n"))) <= width
