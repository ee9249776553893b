"""CSV and TSV as spreadsheets and people write them."""

from __future__ import annotations

import csv
import io
import os
import shutil
import subprocess
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeAlias

import pytest
from hypothesis import given

from relations.errors import NotUnderstood
from relations.formats.columns import EXPORTED
from relations.formats.csv_ import dump_csv, dump_tsv, load
from relations.formats.rows import InputRow, Refused
from relations.formats.spreadsheet_safe import escape_formula, join_list
from relations.model import Interaction, Source
from relations.vocabulary import BUILTIN, Vocabulary
from tests.strategies import interactions

Dump: TypeAlias = Callable[[Iterable[Interaction], Vocabulary, str], Iterator[str]]

TALKS = Interaction(
    id=3,
    uid="7b0c1d8e-6f5a-4c3b-9d2e-1f0a2b3c4d5e",
    date="2025-06-23",
    parties=("MLI", "RUS"),
    type="meeting",
    title="Talks",
    added="2025-06-24T08:00:00Z",
    modified="2025-06-24T08:00:00Z",
)


def rows(text: str) -> list[InputRow | Refused]:
    return list(load(io.StringIO(text, newline="")).rows)


def fields(text: str) -> list[dict[str, object]]:
    return [dict(row.fields) for row in rows(text) if isinstance(row, InputRow)]


@pytest.mark.parametrize(
    "text",
    [
        "date,title\n2025,Talks\n",
        "\ufeffdate,title\n2025,Talks\n",
        "date;title\r\n2025;Talks\r\n",
        "date\ttitle\n2025\tTalks",
        "sep=;\ndate;title\n2025;Talks\n",
        'Title,"Date"\n"Talks",2025\n\n',
        "date,title,,\n2025,Talks,,\n",
    ],
)
def test_files_as_found_in_life(text: str) -> None:
    assert fields(text) == [{"date": "2025", "title": "Talks"}]


@pytest.mark.parametrize("text", ["", "date,title\n", "date,title", "\ufeffdate;title\r\n"])
def test_a_file_without_rows_is_empty(text: str) -> None:
    assert rows(text) == []


def test_lists_sources_codes_and_unknown_keys() -> None:
    heading = "parties,sectors,people,source.url,source.quote,sources,codes,extra"
    line = 'MLI;RUS,transport@MLI;energy,"A; B",https://example.org/a,q,"[{""title"":""T""}]","{""n"":1}","{""x"":2}"'
    assert fields(f"{heading}\n{line}\n") == [
        {
            "parties": ["MLI", "RUS"],
            "sectors": ["transport@MLI", "energy"],
            "people": ["A", "B"],
            "sources": [{"url": "https://example.org/a", "quote": "q"}, {"title": "T"}],
            "codes": {"n": 1},
            "x": 2,
        }
    ]


def test_the_two_parties_may_have_a_column_each() -> None:
    assert fields("a,b,Source URL\nMali,Russia,\n") == [{"a": "Mali", "b": "Russia"}]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("date,tilte\n", '"tilte" is not a column of the record; did you mean title?'),
        ("date,Amount (USD)\n", "`--map` says what a column of another file means"),
        (
            "Deals of 2024\n,\ndate,title\n",
            "stands alone where the columns should be named; --skip-rows says",
        ),
        ("source,title\n", '"source" can be source.url, an address, source.title, or source.publisher'),
        (
            "Date,Pays,Titre,Montant\n",
            "the columns are Date, Pays, Titre, Montant; say what they mean, such as"
            ' --map date="{Date}" --map a="…" --map b="{Pays}" --map type="…" --map title="{Titre}", or where',
        ),
        ("date,date\n", 'the column "date" is there twice'),
    ],
)
def test_a_heading_that_is_not_ours_is_refused(text: str, reason: str) -> None:
    with pytest.raises(NotUnderstood) as refused:
        load(io.StringIO(text))
    assert reason in str(refused.value)


def test_rows_that_do_not_fit_are_refused_with_line_and_text() -> None:
    found = rows('date,codes\n2025,{}\n"two\nlines",x,extra\n2026,{\n')
    first, second = [row for row in found if isinstance(row, Refused)]
    assert (first.line, first.value, first.origin) == (3, "extra", '"two\nlines",x,extra\n')
    assert "3 cells, the heading 2" in str(first.reason)
    assert (second.line, second.field, second.value) == (5, "codes", "{")


def test_a_short_row_has_empty_cells() -> None:
    assert fields("date,title,note\n2025,Talks\n") == [{"date": "2025", "title": "Talks"}]


def test_a_written_file_has_all_columns_and_one_row_each() -> None:
    heading, row = csv.reader(dump_csv([TALKS], BUILTIN, "en"))
    assert heading == list(EXPORTED)
    cells = dict(zip(heading, row, strict=True))
    assert {name: cell for name, cell in cells.items() if cell} == {
        "id": "3",
        "uid": TALKS.uid,
        "date": "2025-06-23",
        "parties": "MLI;RUS",
        "type": "meeting",
        "title": "Talks",
        "confidence": "reported",
        "added": TALKS.added,
        "modified": TALKS.modified,
        "pair": "MLI-RUS",
        "start": "2025-06-23",
        "end": "2025-06-23",
    }


@given(interactions())
def test_no_cell_begins_as_a_formula(it: Interaction) -> None:
    for row in csv.reader(dump_csv([it], BUILTIN, "en")):
        assert not [cell for cell in row if cell.lstrip()[:1] in tuple("=+-@\t")]


def test_a_source_with_keys_of_its_own_keeps_them() -> None:
    it = Interaction(
        **{
            **{
                name: getattr(TALKS, name)
                for name in ("id", "uid", "date", "parties", "type", "title", "added", "modified")
            },
            "sources": (Source(title="T", extra={"page": 4}),),
            "extra": {"weather": "rain"},
        }
    )
    (found,) = fields("".join(dump_csv([it], BUILTIN, "en")))
    assert found["sources"] == [
        {"url": None, "title": "T", "publisher": None, "published": None, "quote": None, "page": 4}
    ]
    assert found["weather"] == "rain"


ATTACKS = (
    "=1+1",
    "+1+1",
    "-2+3",
    "@SUM(1;1)",
    "  =1+1",
    "＝1+1",
    '=HYPERLINK("https://example.org";"2")',
    "=cmd|' /C calc'!A0",
    '=WEBSERVICE("https://example.org")',
    '=IMPORTXML("https://example.org";"//a")',
    "'=1+1",
    "'+1",
    "1;=1+1",
    'a",=1+1,"b',
)


@pytest.mark.long
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice (soffice) is not installed here")
@pytest.mark.parametrize(("dump", "mark"), [(dump_csv, "44"), (dump_tsv, "9")])
def test_a_real_spreadsheet_computes_nothing(dump: Dump, mark: str, tmp_path: Path) -> None:
    made = [
        replace(TALKS, title=text, note=text, place=text, tags=(text,), vocabulary=BUILTIN)
        for text in ATTACKS
    ]
    found = opened_in_libreoffice("".join(dump(made, BUILTIN, "en")), mark, tmp_path)
    assert [row["title"] for row in found] == [escape_formula(text) for text in ATTACKS]
    assert [row["note"] for row in found] == [escape_formula(text) for text in ATTACKS]
    assert [row["place"] for row in found] == [escape_formula(text) for text in ATTACKS]
    assert [row["tags"] for row in found] == [escape_formula(join_list([text])) for text in ATTACKS]


@pytest.mark.long
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice (soffice) is not installed here")
def test_the_same_spreadsheet_computes_what_is_not_defused(tmp_path: Path) -> None:
    assert opened_in_libreoffice("title\n=1+1\n", "44", tmp_path) == [{"title": "2"}]


def opened_in_libreoffice(text: str, mark: str, folder: Path) -> list[dict[str, str]]:
    """Return the rows that LibreOffice shows of a file with that delimiter (44: comma, 9: tab)."""
    (folder / "attack.csv").write_text(text, encoding="utf-8")
    subprocess.run(
        [
            "soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless",
            f"--infilter=CSV:{mark},34,76", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76",
            "--outdir", os.fspath(folder / "shown"), os.fspath(folder / "attack.csv"),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )  # fmt: skip
    with (folder / "shown" / "attack.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
