"""The command: options to a request, the request's outcome to an exit code.

Nothing unexpected ever reaches the user as a traceback. This room does not know figures or checks.

Exit codes: 0 nothing at or above --fail-on; 1 something; 2 some input could not be done, or the
command itself was wrong; 130 interrupted; 141 nobody reads the output any more.
"""

from __future__ import annotations

import os
import sys


def main(arguments: list[str] | None = None) -> int:
    """Run the command and answer with its exit code."""
    if (sys.argv[1:] if arguments is None else arguments) == ["--version"]:
        # Asked often by scripts, and answered before anything else is loaded.
        from newscheck._version import __version__

        print(f"newscheck {__version__}")  # noqa: T201
        return 0
    try:
        return _run(arguments)
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        _forget_stdout()
        return 141


def _run(arguments: list[str] | None) -> int:
    import typer

    from newscheck.options import parse
    from newscheck.output import OutputError, complain, steady_streams
    from newscheck.run import run

    steady_streams()
    try:
        request = parse(arguments)
        return request if isinstance(request, int) else run(request)
    except typer.TyperException as error:
        complain(f"{error.format_message()} (newscheck --help)")
        return 2
    except OutputError as error:
        complain(str(error))
        return 2


def _forget_stdout() -> None:
    """Point stdout at nothing, so that the interpreter's last flush does not complain."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
