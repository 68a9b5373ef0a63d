"""The command: options to a request, the request's outcome to an exit code.

Nothing unexpected ever reaches the user as a traceback. This room does not know figures or checks.

Exit codes: 0 nothing at or above --fail-on; 1 something; 2 some input could not be done, or the
command itself was wrong; 130 interrupted; 141 nobody reads the output any more.
"""

from __future__ import annotations

import gc
import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newscheck.request import Question, Request

# How many new objects there may be before Python looks for those that only keep one another alive.
# Its own 700 makes it look some sixty times while newscheck starts, for next to nothing.
_OBJECTS = 100_000


# Set by a shell that asks how a command line may go on, or for the script that makes it ask.
COMPLETION = "_NEWSCHECK_COMPLETE"


def command() -> int:
    """The command in a process of its own: `main`, with the garbage collector out of the way."""
    gc.set_threshold(_OBJECTS)
    code = main()
    gc.freeze()  # the process ends here: what is left need not be gone through object by object
    return code


def main(arguments: list[str] | None = None) -> int:
    """Run the command and answer with its exit code."""
    if (sys.argv[1:] if arguments is None else arguments) == ["--version"] and _version_said():
        return 0
    try:
        return _run(arguments)
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        _forget_stdout()
        return 141


def _version_said() -> bool:
    """Scripts ask this often, so it is answered before anything else is loaded."""
    from newscheck._version import __version__

    try:
        sys.stdout.write(f"newscheck {__version__}\n")
        sys.stdout.flush()
    except (OSError, AttributeError):
        # Closed, or full: the long way round has the words for it.
        return False
    return True


def _run(arguments: list[str] | None) -> int:
    from newscheck.output import OutputError, complain, steady_streams
    from newscheck.request import Request
    from newscheck.run import answer, run, slip
    from newscheck.settings import SettingsError

    steady_streams()
    try:
        asked = _asked(arguments)
        if isinstance(asked, int):
            return asked
        return run(asked) if isinstance(asked, Request) else answer(asked)
    except SettingsError as error:
        complain(str(error))
    except OutputError as error:
        _forget_stdout()
        complain(str(error))
    except BrokenPipeError:
        raise
    except Exception as error:
        complain(slip(error))
    return 2


def _asked(arguments: list[str] | None) -> Request | Question | int:
    """What the command line asks for; an exit code where that has been done already (--help)."""
    if COMPLETION in os.environ:
        from newscheck.options import complete

        return complete(COMPLETION)
    from newscheck.plain import read_plain

    plain = read_plain(sys.argv[1:] if arguments is None else arguments)
    if plain is not None:
        return plain
    from newscheck.options import parse

    return parse(arguments)


def _forget_stdout() -> None:
    """Point stdout at nothing, so that the interpreter's last flush does not complain."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
