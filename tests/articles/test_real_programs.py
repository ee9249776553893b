"""Articles and tables in files that LibreOffice and a browser made: the command reads what was put into them."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.conftest import Shell
from tests.processes import environment, program

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = pytest.mark.long
Office = Callable[[str, Path], Path]
READ_AS = {
    ".html": ["--infilter=HTML (StarWriter)"],
    ".htm": ["--infilter=HTML (StarCalc)"],
    ".csv": ["--infilter=CSV:44,34,76"],
}  # with commas, in UTF-8

TITLE = "Le Mali et la Russie parlent d’énergie"
FIRST = (
    "Le président de la transition du Mali, Assimi Goïta, a été reçu lundi 23 juin 2025 au Kremlin par le président"
    " russe, Vladimir Poutine, pour une visite officielle consacrée à la coopération entre les deux pays."
)
SECOND = (
    "Le 24 juin 2025, le Mali et la Russie ont signé à Moscou un accord de coopération dans le domaine de l’énergie"
    " nucléaire civile, en présence des ministres des deux États et de plusieurs chefs d’entreprise."
)
URL = "https://quotidien.example/mali-russie"
PAGE = f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{TITLE}</title>
<meta property="og:site_name" content="Le Quotidien">
<meta property="article:published_time" content="2025-06-25T08:00:00Z"></head>
<body><nav><a href="/">Accueil</a></nav><article><h1>{TITLE}</h1><p>{FIRST}</p>
<p style="page-break-before: always">{SECOND}</p></article><footer>Mentions légales</footer></body></html>"""
FOUND = [("2025-06-23", "visit", FIRST), ("2025-06-24", "agreement", SECOND)]


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Office:
    """LibreOffice: writes a file in another format beside it, as its own dialogue does."""
    writer = program("soffice")
    home = tmp_path_factory.mktemp("office")

    def saved_as(kind: str, file: Path) -> Path:
        subprocess.run(
            [writer, f"-env:UserInstallation={home.as_uri()}", "--headless", *READ_AS.get(file.suffix, ()),
             "--convert-to", kind, "--outdir", str(file.parent), str(file)],
            env=environment(HOME=str(home)),
            capture_output=True,
            check=True,
            timeout=120,
        )  # fmt: skip
        return file.with_suffix(f".{kind.partition(':')[0]}")

    return saved_as


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """The article as a web page."""
    file = tmp_path / "article.html"
    file.write_text(PAGE, encoding="utf-8")
    return file


def drafted(relations: Shell, file: Path) -> list[tuple[tuple[str, str, str], dict[str, str | int]]]:
    """Return what is drafted of a file, by date, type and quote, and the rest of each source, in order of date."""
    answer = relations("draft", file, "--published", "2025-06-25")
    assert answer.code == 0, answer.err
    found = []
    for line in answer.lines:
        draft = json.loads(line)
        [source] = draft["sources"]
        found.append(((draft["date"], draft["type"], source.pop("quote")), source))
    return sorted(found, key=lambda told: told[0])


def test_a_word_file_of_libreoffice(office: Office, relations: Shell, page: Path) -> None:
    found = drafted(relations, office("docx:MS Word 2007 XML", page))
    assert [draft for draft, _ in found] == FOUND
    assert {source["title"] for _, source in found} == {TITLE}


def test_a_pdf_of_libreoffice_says_the_page_of_each_quote(
    office: Office, relations: Shell, page: Path
) -> None:
    found = drafted(relations, office("pdf", office("odt:writer8", page)))
    assert [draft for draft, _ in found] == FOUND
    assert [(source["title"], source["page"]) for _, source in found] == [(TITLE, 1), (TITLE, 2)]


ROWS = """Pays,Signé le,Année,Objet,Montant
Mali,2025-06-23,2025,"Énergie, nucléaire civil",12.5
Sénégal,2024-11-03,2024,"Un ""grand"" pont",7
Togo,2023-02-01,2023,Blé,0
"""
MAP = ("--map=a=Russia", "--map=b={Pays}", "--map=date={Signé le}", "--map=type=agreement",
       "--map=title={Objet} ({Montant}, {Année})")  # fmt: skip


@pytest.mark.parametrize("kind", ["xlsx:Calc MS Excel 2007 XML", "ods:calc8", "xls:MS Excel 97"])
def test_a_workbook_of_libreoffice_imports_as_its_csv_does(
    office: Office, relations: Shell, tmp_path: Path, kind: str
) -> None:
    rows = tmp_path / "accords.csv"
    rows.write_text(ROWS, encoding="utf-8")
    answers = [
        relations("--db", f"{file.suffix}.json", "import", file, *MAP) for file in (rows, office(kind, rows))
    ]
    assert [answer.err for answer in answers] == ["3 added, 0 already there, 0 refused\n"] * 2
    lists = [relations("--db", f"{ending}.json", "list") for ending in (".csv", f".{kind.partition(':')[0]}")]
    assert lists[0].out == lists[1].out
    assert "Énergie, nucléaire civil (12.5, 2025)" in lists[1].out


MERGED = """<html><head><meta charset="utf-8"></head><body><table>
<tr><td colspan="4">Accords 2020–2025</td></tr>
<tr><td rowspan="2">Pays</td><td colspan="2">Signature</td><td rowspan="2">Objet</td></tr>
<tr><td>Jour</td><td>Lieu</td></tr>
<tr><td>Mali</td><td>2025-06-23</td><td>Moscou</td><td>Blé</td></tr></table></body></html>"""


@pytest.mark.parametrize("kind", ["xlsx:Calc MS Excel 2007 XML", "ods:calc8"])
def test_merged_headings_of_libreoffice_are_one(
    office: Office, relations: Shell, tmp_path: Path, kind: str
) -> None:
    page = tmp_path / "table.htm"
    page.write_text(MERGED, encoding="utf-8")
    columns = (
        "--map=date={Signature Jour}",
        "--map=place={Signature Lieu}",
        "--map=b={Pays}",
        "--map=title={Objet}",
    )
    answer = relations("import", office(kind, page), "--map=a=Russia", "--map=type=agreement", *columns)
    assert answer.err == "1 added, 0 already there, 0 refused\n"
    [it] = relations("list", "--json").json
    assert (it["date"], it["place"], it["title"]) == ("2025-06-23", "Moscou", "Blé")


def test_what_a_browser_saves_of_a_page(browser: Browser, relations: Shell, tmp_path: Path) -> None:
    tab = browser.new_page()
    tab.route("**/*", lambda route: route.fulfill(body=PAGE, content_type="text/html; charset=utf-8"))
    tab.goto(URL)
    single = tab.context.new_cdp_session(tab).send("Page.captureSnapshot", {"format": "mhtml"})["data"]
    (tmp_path / "single.mhtml").write_bytes(single.encode())
    (tmp_path / "whole.html").write_text(tab.content(), encoding="utf-8")
    tab.pdf(path=tmp_path / "printed.pdf")
    tab.close()
    for name in ("single.mhtml", "whole.html", "printed.pdf"):
        found = drafted(relations, tmp_path / name)
        assert [draft for draft, _ in found] == FOUND, name
        assert {source["title"] for _, source in found} == {TITLE}, name
        if name != "printed.pdf":
            assert {source["publisher"] for _, source in found} == {"Le Quotidien"}, name
    assert {source["url"] for _, source in drafted(relations, tmp_path / "single.mhtml")} == {URL}
