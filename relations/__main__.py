"""`python -m relations` is the command `relations`."""

from relations.cli.main import run

run()
