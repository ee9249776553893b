"""What a mistyped command line is answered, in both languages."""

from __future__ import annotations

import pytest

from relations.cli.app import COMMANDS
from relations.cli.usage import SLIPS
from tests.conftest import Shell


@pytest.mark.parametrize(
    ("typed", "english", "french"),
    [
        ("lst", "there is no command lst; did you mean list?", "vouliez-vous dire list\xa0?"),
        (
            "delete 3",
            "there is no command delete; `relations remove` does that",
            "`relations remove` le fait",
        ),
        ("search x", "`relations list --text` does that", "`relations list --text` le fait"),
        ("help", "`relations --help` does that", "la commande help n’existe pas"),
        ("edit 1 --titel x", "there is no option --titel; did you mean --title?", "n’existe pas"),
        ("list --foo", "there is no option --foo; `relations list --help` shows what there is", "--help`"),
        ("list --sec energy", "there is no option --sec; did you mean --sector", "n’existe pas"),
        ("list --fromat x", "there is no option --fromat; did you mean --format?", "n’existe pas"),
        ("list --json=3", "--json takes no value", "ne prend pas de valeur"),
        ("list -n", "-n needs a value after it", "-n demande une valeur"),
        ("list -n x", '"x" is not a whole number', "n’est pas un nombre entier"),
        ("show", "ID... is missing; `relations show --help` shows what there is", "il manque ID..."),
        ("add a b c d", '"d" is too much (a text of several words goes in quotes)', "est de trop"),
    ],
)
def test_a_slip_is_answered_with_what_would_do(
    relations: Shell, typed: str, english: str, french: str
) -> None:
    for options, said in (((), english), (("--lang", "fr"), french)):
        refused = relations(*options, *typed.split())
        assert (refused.code, refused.out) == (2, "")
        assert said in refused.err
        assert refused.err.count("\n") == 1


def test_what_a_slip_names_is_a_command() -> None:
    known = {*COMMANDS, "--help", "merge"}
    assert {other.split()[0] for other in SLIPS.values()} <= known
    assert not SLIPS.keys() & known
