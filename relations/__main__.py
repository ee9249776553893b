"""The command `relations`, also as `python -m relations`."""

import os

INTERRUPTED = 130  # as in errors.ExitCode, which is not imported yet

try:
    import gc
    import signal
except KeyboardInterrupt:
    os._exit(INTERRUPTED)


def run() -> None:
    """Run the command; from here on Ctrl-C ends it with 130 and without a traceback."""
    # Where whoever started us has Ctrl-C ignored, it stays so.
    listening = signal.getsignal(signal.SIGINT) is signal.default_int_handler
    if listening:
        signal.signal(signal.SIGINT, _leave)  # an exception in the middle of an import may be swallowed there
    gc.disable()  # a command is over before collecting garbage pays
    from relations.cli import main

    try:
        if listening:
            signal.signal(signal.SIGINT, signal.default_int_handler)  # now there may be files to put in order
        main.run_and_leave()
    except KeyboardInterrupt:
        os._exit(INTERRUPTED)


def _leave(*_: object) -> None:
    os._exit(INTERRUPTED)


if __name__ == "__main__":
    run()
