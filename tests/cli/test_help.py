"""Help comes in the reader's language: texts, metavars and the option parser's own headings."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from relations.cli.app import COMMANDS, command_line, loaded
from relations.cli.help import HEADINGS
from relations.messages import catalogue
from tests.conftest import Shell

FRENCH = catalogue("fr")
LONGEST_LINE = 65  # characters of the one-line help of a command
# The README's order: record, ask, check, share, articles and sheets, machine counts, vocabularies, where.
ORDER = """
    add edit remove undo log
    list show timeline summarise compare pairs promises
    check export merge draft import leads keep
    sectors types countries where
"""


def texts(command: object) -> Iterator[str]:
    """Yield the help of a command, and the help and metavars of its parameters."""
    for part in (command, *getattr(command, "params", ())):
        for name in ("help", "metavar"):
            text = getattr(part, name, None)
            if text:
                yield text


def commands() -> dict[str, object]:
    """Return every command and command of a command, by the words that call it."""
    found: dict[str, object] = {"": command_line()}
    for name in COMMANDS:
        found[name] = command = loaded(name)
        for below, inner in getattr(command, "commands", {}).items():
            found[f"{name} {below}"] = inner
    return found


EVERY = commands()


_PAGES: dict[tuple[str, str], str] = {}  # what several tests look at


def page(relations: Shell, words: str, lang: str) -> str:
    """Return the help of a command in one language."""
    if (words, lang) not in _PAGES:
        shown = relations("--lang", lang, *words.split(), "--help")
        assert shown.code == 0, shown.err
        _PAGES[words, lang] = shown.out
    return _PAGES[words, lang]


@pytest.mark.parametrize("words", EVERY, ids=lambda words: words or "relations")
def test_every_text_of_help_has_its_french(words: str) -> None:
    missing = [text for text in texts(EVERY[words]) if text not in FRENCH]
    assert not missing


@pytest.mark.parametrize("words", EVERY, ids=lambda words: words or "relations")
def test_help_in_french_shows_no_english(relations: Shell, words: str) -> None:
    shown = " ".join(page(relations, words, "fr").split())
    in_english = "".join(page(relations, words, "en").split())
    for english in texts(EVERY[words]):
        french = FRENCH[english]
        for paragraph in english.split("\n\n"):
            if paragraph not in french:
                assert not re.search(rf"(?<!\w){re.escape(' '.join(paragraph.split()))}(?!\w)", shown)
        if "".join(english.replace("\b", "").split()) not in in_english:
            continue  # another command explains it
        for paragraph in french.split("\n\n"):
            # A line may break at a hyphen.
            assert "".join(paragraph.replace("\b", "").split()) in "".join(shown.split())


@pytest.mark.parametrize("words", EVERY, ids=lambda words: words or "relations")
def test_help_has_french_headings(relations: Shell, words: str) -> None:
    shown = page(relations, words, "fr")
    assert shown.startswith("Utilisation\xa0: relations")
    assert "\nOptions\xa0:\n" in shown or words == "undo"
    for english in ("Usage:", "Options:", "Arguments:", "Commands:", "[default:", "Show this message"):
        assert english not in shown


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_the_commands_are_listed_in_the_order_of_the_readme_and_in_full(relations: Shell, lang: str) -> None:
    shown = page(relations, "", lang)
    listed = re.split(r"\nComm\w+\s?:\n", shown)[1].splitlines()
    assert [line.split()[0] for line in listed] == ORDER.split()
    assert [line for line in listed if line.endswith("...")] == []


@pytest.mark.parametrize("name", COMMANDS)
def test_the_one_line_help_is_the_first_line_of_the_page_and_short(name: str) -> None:
    line = COMMANDS[name][1]
    first = getattr(EVERY[name], "help").split("\n")[0]  # noqa: B009
    assert first == line
    assert FRENCH[first] == FRENCH[getattr(EVERY[name], "help")].split("\n")[0]  # noqa: B009
    assert max(len(line), len(FRENCH[line])) <= LONGEST_LINE


@pytest.mark.parametrize("words", EVERY, ids=lambda words: words or "relations")
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_every_page_has_examples(relations: Shell, words: str, lang: str) -> None:
    examples = re.findall(r"^  .*\brelations \w+", page(relations, words, lang), re.MULTILINE)
    assert len(examples) >= 2


def test_every_option_and_argument_stands_in_its_page_with_its_help(relations: Shell) -> None:
    for words, command in EVERY.items():
        shown = page(relations, words, "en")
        for parameter in getattr(command, "params"):  # noqa: B009
            named = (
                parameter.opts + parameter.secondary_opts
                if parameter.opts[0][:1] == "-"
                else [parameter.metavar]
            )
            missing = [
                name for name in named if not re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", shown)
            ]
            assert not missing, f"{words}: {missing}"
            assert parameter.help, f"{words}: {parameter.name} has no help"


def test_every_heading_has_its_french() -> None:
    assert set(HEADINGS.values()) <= FRENCH.keys()


@pytest.mark.parametrize("words", EVERY, ids=lambda words: words or "relations")
def test_help_names_every_option_and_fits_a_screen(relations: Shell, words: str) -> None:
    for lang, most in (("en", 45), ("fr", 48)):
        shown = page(relations, words, lang)
        assert len(shown.splitlines()) <= most
        for parameter in getattr(EVERY[words], "params", ()):
            flags = [flag for flag in parameter.opts if flag.startswith("-")]
            assert not getattr(parameter, "hidden", False)
            assert all(re.search(rf"(?<![\w-]){flag}(?![\w-])", shown) for flag in flags), flags


def test_what_commands_share_is_explained_in_one_of_them(relations: Shell) -> None:
    explained, shared = page(relations, "list", "en"), page(relations, "timeline", "en")
    assert "--place TEXT   --tag TAG   --also PARTY" in shared
    assert "Filters, explained in `relations list --help`" in shared
    for line in ("With this tag.", "Without any source."):
        assert line in explained
        assert line not in shared
    assert "\nFields, explained in `relations add --help`:\n  -d, --date DATE   --key-date DAY" in page(
        relations, "edit", "en"
    )
