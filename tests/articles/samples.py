"""Articles made in memory in the kinds of files that journalists keep."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from io import BytesIO

BODY = "The president of Ghana arrived in Togo on Monday for a visit to the country."
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_ABOUT = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"


def packed(parts: Mapping[str, str | bytes]) -> bytes:
    """A .zip of these parts."""
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return made.getvalue()


def docx(paragraphs: str, *, title: str = "", before: str = "") -> bytes:
    """A Word file whose body is this XML; `before` stands between the XML declaration and the document."""
    document = f'<?xml version="1.0"?>{before}<w:document xmlns:w="{_WORD}"><w:body>{paragraphs}</w:body></w:document>'
    about = (
        f'<cp:coreProperties xmlns:cp="{_ABOUT}" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{title}</dc:title></cp:coreProperties>"
    )
    return packed(
        {"[Content_Types].xml": "<Types/>", "word/document.xml": document, "docProps/core.xml": about}
    )


def run(text: str, *, effect: str = "") -> str:
    """A run of text in a Word file."""
    return f'<w:r><w:rPr>{effect}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(*runs: str) -> str:
    return f"<w:p>{''.join(runs)}</w:p>"


def pdf(*pages: str, title: str = "", trailer: str = "") -> bytes:
    """A PDF with a page for each text, a line of it a line of the page, in the letters of Windows."""
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", ""]
    kids = []
    for page in pages:
        lines = " T* ".join(f"({_escaped(line)}) Tj" for line in page.split("\n"))
        stream = f"BT /F1 11 Tf 14 TL 50 780 Td {lines} ET"
        objects += [
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {len(objects) + 2} 0 R"
            " /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica"
            " /Encoding /WinAnsiEncoding >> >> >> >>",
            f"<< /Length {len(stream.encode('cp1252'))} >>\nstream\n{stream}\nendstream",
        ]
        kids.append(f"{len(objects) - 1} 0 R")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    objects.append(f"<< /Title ({_escaped(title)}) >>")
    made, offsets = b"%PDF-1.4\n", []
    for number, text in enumerate(objects, 1):
        offsets.append(len(made))
        made += f"{number} 0 obj\n{text}\nendobj\n".encode("cp1252")
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    end = f"/Size {len(objects) + 1} /Root 1 0 R /Info {len(objects)} 0 R {trailer}"
    head = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
    return made + f"{head}trailer\n<< {end} >>\nstartxref\n{len(made)}\n%%EOF\n".encode()


def _escaped(text: str) -> str:
    return text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
