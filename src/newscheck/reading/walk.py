"""The articles of a folder: which files of it are read, in an order that is always the same.

Hidden files are passed over, and so is what git ignores and what the settings exclude. This room
knows names of files; it does not know what is in them.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from newscheck.reading.formats import ENDINGS
from newscheck.reading.ignored import Ignored, ignored_above, ignored_in, is_ignored
from newscheck.settings import SettingsError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    # Whether the settings leave a path out, by whether it is a folder.
    Excluded = Callable[[str, bool], bool]


def articles_under(
    top: str, excluded: Excluded, warn: Callable[[str], None]
) -> Iterator[str | tuple[str, OSError | SettingsError]]:
    """The articles of a folder and of those below it, and folders with what is wrong with them.

    Links to folders are not followed, so that none leads in a circle. `top` itself is walked
    whatever it is called and whoever ignores it, since it was asked for.
    """
    try:
        place = os.path.abspath(top)  # noqa: PTH100
    except OSError as error:  # the working directory is gone
        yield top, error
        return
    waiting: list[tuple[str, str, tuple[Ignored, ...] | None]] = [
        (top, place, ignored_above(place, warn))
    ]
    while waiting:
        path, place, lists = waiting.pop()
        if lists is None:
            yield path
            continue
        try:
            with os.scandir(path) as entries:
                inside = sorted(entries, key=lambda entry: entry.name, reverse=True)
            lists = ignored_in(place, lists, warn)
            for entry in inside:
                folder = entry.is_dir(follow_symlinks=False)
                whole = os.path.join(place, entry.name)  # noqa: PTH118
                if (
                    _is_wanted(entry, folder)
                    and not is_ignored(lists, whole, folder=folder)
                    and not excluded(entry.path, folder)
                ):
                    waiting.append((entry.path, whole, lists if folder else None))
        except (OSError, SettingsError) as error:
            yield path, error


def _is_wanted(entry: os.DirEntry[str], folder: bool) -> bool:
    if entry.name.startswith("."):
        return False
    if folder:
        return True
    return entry.name.lower().endswith(ENDINGS) and not os.path.isdir(entry.path)  # noqa: PTH112
