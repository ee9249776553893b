"""What an import says of its rows: grouped, literal, each on a line."""

from __future__ import annotations

from pathlib import Path

from tests.cli.commands.test_import_ import DEALS, MAP
from tests.conftest import Shell


def test_a_dry_run_shows_rows_and_groups_what_is_refused(relations: Shell, tmp_path: Path, db: Path) -> None:
    file = tmp_path / "deals.csv"
    file.write_text(DEALS, encoding="utf-8")
    ran = relations("import", file, *MAP, "--dry-run")
    assert ran.code == 0
    assert ran.lines == ["June 2019 · China – Niger · cooperation · Sinopec [energy]"]
    assert ran.err.splitlines() == [
        '2 × sectors: "Metallurgy" is not a sector; `relations sectors` lists them,'
        " `relations sectors add` adds your own",
        "dry run, nothing recorded: 1 added, 0 already there, 2 refused",
    ]
    assert not db.exists()


def test_what_is_not_understood_is_shown_without_acting_on_the_screen(relations: Shell) -> None:
    ran = relations("import", "-", "--json", stdin='{"date": "\\u001b[2J\\u202e", "type": "\\u009bx"}\n')
    assert ran.code == 1
    for text in (ran.out, ran.err):
        assert not {"\x1b", "\u202e", "\x9b"} & set(text)


def test_a_refused_row_is_one_line_whatever_it_holds(relations: Shell, tmp_path: Path) -> None:
    (tmp_path / "rows.csv").write_text(
        'date,parties,type,title\n2025,MLI;RUS,visit,"x\x1b[2J\ny"\n', encoding="utf-8"
    )
    refused = relations("import", "rows.csv")
    assert refused.code == 1
    assert refused.err.splitlines()[0].startswith("line 2: title")
    assert "0 added, 0 already there, 1 refused" in refused.err.splitlines()[1]
    assert "\x1b" not in refused.err
