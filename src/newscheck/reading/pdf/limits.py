"""How much a PDF may ask of the process that reads it. This room knows no PDF."""

from __future__ import annotations

MB = 2**20
# Of the processor, and of memory where the system can hold a process to that (not on Windows).
SECONDS = 60
MOST_MEMORY = 1024 * MB
# A book has a million; no article has more.
MOST_CHARACTERS = 5_000_000
MOST_PAGES = 10_000

# The codes that a process ends with: its own, or its signals' (SIGXCPU, SIGKILL; SIGABRT).
_NO_TIME, _NO_MEMORY = 98, 99
OUT_OF_TIME = (_NO_TIME, -24, -9)
OUT_OF_MEMORY = (_NO_MEMORY, -6, -5, -4)


def hold() -> None:
    """Hold this process to its limits from now on."""
    try:
        import resource
    except ImportError:
        return
    for kind, most in ((resource.RLIMIT_AS, MOST_MEMORY), (resource.RLIMIT_CPU, SECONDS)):
        hard = resource.getrlimit(kind)[1]
        least = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(kind, (least, hard))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def out_of_memory() -> int:
    """The code that says that there was no memory left."""
    return _NO_MEMORY
