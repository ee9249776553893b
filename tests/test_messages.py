"""Sentences in two languages: each English template in the code has its French, with the same gaps."""

from __future__ import annotations

import ast
import json
import re
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

from relations.errors import NotUnderstood
from relations.messages import DATA, listed, msg, plural
from relations.model.exact_json import decoder
from tests.test_layers import nodes_of

PACKAGE = Path(__file__).parent.parent / "relations"
MODULES = sorted(PACKAGE.rglob("*.py"))
FRENCH: dict[str, str] = json.loads((DATA / "messages_fr.json").read_text(encoding="utf-8"))

# Callables whose first argument is a template; of the second, the first two forms after the number.
SINGLE = {
    "msg", "say", "RelationsError", "NotUnderstood", "NoSuchRecord", "UnreadableFile", "CannotWrite", "refuse_other",
}  # fmt: skip
PLURAL = {"plural", "many"}


@pytest.mark.parametrize("file", sorted(DATA.glob("*.json")), ids=lambda file: file.name)
def test_no_data_file_has_a_key_twice_of_which_the_second_would_hide_the_first(file: Path) -> None:
    decoder().decode(file.read_text(encoding="utf-8"))


def _name(call: ast.Call) -> str:
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _text(node: ast.AST, constants: dict[str, str]) -> str | None:
    if isinstance(node, ast.Name):
        return constants.get(node.id)
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _constants(module: Path) -> dict[str, str]:
    """Return the texts that a module gives a name, by that name."""
    return {
        target.id: node.value.value
        for node in nodes_of(module)
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
        for target in node.targets
        if isinstance(target, ast.Name) and isinstance(node.value.value, str)
    }


def templates(module: Path) -> Iterator[tuple[int, str]]:
    """Yield the line and the catalogue's key of every template that stands in a module."""
    constants = _constants(module)
    for node in nodes_of(module):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        name = _name(node)
        if name in SINGLE and (len(node.args) == 1 or name == "listed"):
            found = _text(node.args[0], constants)
            if found:
                yield node.lineno, found
        elif name in PLURAL and len(node.args) == 3:
            one, many = (_text(form, constants) for form in node.args[1:])
            if one and many:
                yield node.lineno, f"{one} | {many}"


PAGES = sorted((PACKAGE / "page" / "templates").glob("*.j2"))


def words_of_page(page: Path) -> Iterator[str]:
    """Yield the catalogue's keys that a page's template names."""
    text = page.read_text(encoding="utf-8")
    yield from re.findall(r'\bsay\("([^"]+)"', text)
    for one, many in re.findall(r'\bmany\([^,()]+, "([^"]+)", "([^"]+)"', text):
        yield f"{one} | {many}"


def test_every_word_of_a_page_has_its_french() -> None:
    assert [(page.name, key) for page in PAGES for key in words_of_page(page) if key not in FRENCH] == []


def gaps(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name}


def test_every_template_has_its_french() -> None:
    missing = [
        f"{module.relative_to(PACKAGE)}:{line}: {key}"
        for module in MODULES
        for line, key in templates(module)
        if key not in FRENCH
    ]
    assert not missing


def test_no_sentence_is_put_together_where_it_is_said() -> None:
    put_together = [
        f"{module.relative_to(PACKAGE)}:{node.lineno}: {ast.unparse(node.args[0])}"
        for module in MODULES
        for node in nodes_of(module)
        if isinstance(node, ast.Call)
        and _name(node) in SINGLE | PLURAL
        and any(isinstance(it, ast.JoinedStr | ast.BinOp) for it in node.args[_name(node) in PLURAL :])
    ]
    assert not put_together, "no catalogue can have it: give a template and its values"


def test_a_translation_has_the_gaps_of_its_template() -> None:
    filled = {english: french for english, french in FRENCH.items() if "{" in english}
    assert {english: french for english, french in filled.items() if gaps(french) - gaps(english)} == {}


def test_french_sets_its_marks_apart_with_no_break_spaces() -> None:
    wrong = []
    for french in FRENCH.values():
        words = re.sub(r'"\w+": |\w+://|\d\d:\d\d|`[^`]*`', "", french)
        if re.search(r"[^\s\u00a0\u202f(«][:;!?»](?=\s|$)", words) or re.search(
            r"[«] | [:;!?»](?=\s|$)", words
        ):
            wrong.append(french)
    assert not wrong


def test_the_catalogue_is_sorted_as_it_is_written() -> None:
    text = (DATA / "messages_fr.json").read_text(encoding="utf-8")
    assert text == json.dumps(FRENCH, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def test_a_message_is_english_until_a_language_is_asked_for() -> None:
    message = msg("{part} of {whole}", part=2, whole=7)
    assert str(message) == "2 of 7"
    assert message.in_language("fr") == "2 sur 7"


def test_the_number_decides_the_form_as_each_language_counts() -> None:
    def days(n: int) -> tuple[str, str]:
        message = plural(n, "{n} day", "{n} days")
        return str(message), message.in_language("fr")

    assert days(0) == ("0 days", "0 jour")
    assert days(1) == ("1 day", "1 jour")
    assert days(2) == ("2 days", "2 jours")


def test_values_are_read_in_the_language_too() -> None:
    either = listed(["COD", "COG", msg("{part} of {whole}", part=1, whole=2)], "or")
    assert str(msg("{flag}: {sentence}", flag="--date", sentence=either)) == "--date: COD, COG or 1 of 2"
    assert msg("{flag}: {sentence}", flag="--date", sentence=either).in_language("fr") == (
        "--date\u00a0: COD, COG ou 1 sur 2"
    )


def test_a_brace_that_was_typed_stays_a_brace() -> None:
    assert str(msg('"{value}"', value="{x}")) == '"{x}"'
    assert str(NotUnderstood("a literal {brace}").message) == "a literal {brace}"
