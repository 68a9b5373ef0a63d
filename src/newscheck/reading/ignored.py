"""What git leaves alone: the patterns of .gitignore files and of a repository's info/exclude.

Only what lies with the copy counts, so that two people who check the same folder check the same
files: a user's own list of ignored files is not read, nor what git has been told to track all the
same. This room knows where git keeps its patterns; it does not know articles.
"""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

from newscheck.globs import Glob, read_globs, verdict
from newscheck.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable

# No list of patterns that people keep is longer.
_MOST_BYTES = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Ignored:
    """The patterns of one file, and the folder that they are relative to."""

    folder: str
    globs: tuple[Glob, ...]


def is_ignored(lists: tuple[Ignored, ...], path: str, *, folder: bool) -> bool:
    """Whether git leaves a path alone: the list that is nearest to it and says anything decides."""
    for listed in reversed(lists):
        start = len(listed.folder.rstrip(os.sep)) + 1
        said = verdict(listed.globs, path[start:].replace(os.sep, "/"), folder=folder)
        if said is not None:
            return said
    return False


def ignored_above(folder: str, warn: Callable[[str], None]) -> tuple[Ignored, ...]:
    """The lists of the folders that a folder lies in, from the top of its repository down.

    None where it lies in no repository, or is the top of one itself.
    """
    above, place = [], folder
    while not os.path.lexists(os.path.join(place, ".git")):  # noqa: PTH118
        parent = os.path.dirname(place)  # noqa: PTH120
        if parent == place:
            return ()
        place = parent
        above.append(place)
    lists: tuple[Ignored, ...] = ()
    for place in reversed(above):
        lists = ignored_in(place, lists, warn)
    return lists


def ignored_in(
    folder: str, above: tuple[Ignored, ...], warn: Callable[[str], None]
) -> tuple[Ignored, ...]:
    """The lists that hold in a folder, by those that hold above it. A repository begins anew."""
    git = os.path.join(folder, ".git")  # noqa: PTH118
    if os.path.lexists(git):
        above = _listed(folder, os.path.join(_kept_in(git), "info", "exclude"), warn)  # noqa: PTH118
    return above + _listed(folder, os.path.join(folder, ".gitignore"), warn)  # noqa: PTH118


def _kept_in(git: str) -> str:
    """Where a repository keeps what its work trees share; `.git` may be a file that leads there."""
    try:
        if stat.S_ISREG(os.lstat(git).st_mode):
            led = _words(git).strip().removeprefix("gitdir:").strip()
            git = os.path.join(os.path.dirname(git), led)  # noqa: PTH118, PTH120
        common = os.path.join(git, "commondir")  # noqa: PTH118
        if os.path.isfile(common):  # noqa: PTH113
            return os.path.join(git, _words(common).strip())  # noqa: PTH118
    except (OSError, ValueError):
        pass
    return git


def _listed(folder: str, path: str, warn: Callable[[str], None]) -> tuple[Ignored, ...]:
    """The list that a file holds. As with git, a link is not followed."""
    try:
        if not stat.S_ISREG(os.lstat(path).st_mode):
            return ()
        words = _words(path)
    except (FileNotFoundError, NotADirectoryError):
        return ()
    except (OSError, ValueError) as error:
        reason = (getattr(error, "strerror", None) or "").lower() or str(error)
        warn(f"{path}: not honoured: {reason}")
        return ()
    lines = words.removeprefix("\ufeff").split("\n")
    globs = read_globs(line.removesuffix("\r") for line in lines)
    return (Ignored(folder, globs),) if globs else ()


def _words(path: str) -> str:
    with open(path, "rb") as file:  # noqa: PTH123
        data = file.read(_MOST_BYTES + 1)
    if len(data) > _MOST_BYTES:
        raise ValueError(f"over {_MOST_BYTES // 2**20} MB")
    return os.fsdecode(data)
