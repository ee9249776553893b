"""The command `relations`, also as `python -m relations`."""

import gc
import os


def run() -> None:
    """Run the command; Ctrl-C while it is still loading is Ctrl-C as well."""
    gc.disable()  # a command is over before collecting garbage pays
    try:
        from relations.cli import main
    except KeyboardInterrupt:
        os._exit(130)
    main.run()


if __name__ == "__main__":
    run()
