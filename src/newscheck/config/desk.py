"""The desk that knows the settings of each file: the command line's, the nearest configuration's, ours.

Each folder is looked at once. This room knows paths and configurations; it does not know what is in
the files.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from newscheck.config.file import Config, config_in, read_config
from newscheck.settings import MOST_MB, Settings, SettingsError
from newscheck.values import replace

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newscheck.globs import Glob
    from newscheck.request import Asked

# A key's value, and where it comes from.
Sourced = tuple[Any, tuple[str, ...]]

# What is not about judging a story, but about which files and rules there are for it.
_OF_FILES = ("exclude", "per-file-ignores")


class Desk:
    """The settings of each path, and what is left out, by what was asked; it remembers what it read.

    SettingsError is raised at once where the configuration that was asked for cannot be, and later
    for a path whose nearest configuration cannot be.
    """

    __slots__ = ("_asked", "_folders", "_given", "_globs", "_only", "_settings")

    def __init__(self, asked: Asked) -> None:
        self._asked = asked
        self._given = dict(asked.given)
        self._folders: dict[str, Config | SettingsError | None] = {}
        self._settings: dict[str | None, Settings] = {}
        self._globs: dict[tuple[str, ...], tuple[Glob, ...]] = {}
        self._only: Config | None = None
        if asked.config is not None:
            self._only = read_config(asked.config)
            if self._only is None:
                raise SettingsError(f"{asked.config}: there is no [tool.newscheck] in it")

    def settings_of(self, path: str) -> Settings:
        """The settings that a file is checked by."""
        config = self.config_of(path)
        name = config.path if config else None
        settings = self._settings.get(name)
        if settings is None:
            settings = settings_from(self.values(config))
            self._settings[name] = settings
        rules = self.ignored_in(path, config)
        return replace(settings, ignore=(*settings.ignore, *rules)) if rules else settings

    def config_of(self, path: str) -> Config | None:
        """The configuration that holds for a path. SettingsError where it cannot be."""
        if self._asked.isolated or self._only is not None:
            return self._only
        try:
            place = os.path.abspath("." if path == "-" else os.path.dirname(path) or ".")  # noqa: PTH100, PTH120
        except OSError:  # the working directory is gone
            return None
        passed: list[str] = []
        while place not in self._folders:
            passed.append(place)
            above = os.path.dirname(place)  # noqa: PTH120
            self._folders[place] = found = _found(place)
            if found is not None or above == place:
                break
            place = above
        answer = self._folders[place]
        for folder in passed:
            self._folders[folder] = answer
        if isinstance(answer, SettingsError):
            raise answer
        return answer

    def values(self, config: Config | None) -> dict[str, Sourced]:
        """What the command line and a configuration say, key by key, and which of them says it."""
        return combined(self._given, dict(config.values) if config else {}, config)

    def most(self, path: str) -> int:
        """The most bytes that a file may have."""
        try:
            return self.settings_of(path).max_size * 2**20
        except SettingsError:  # what is wrong is told when the file is to be checked
            return MOST_MB * 2**20

    def excludes(self, path: str, folder: bool) -> bool:
        """Whether the settings leave out a path that was found in a folder."""
        from newscheck.globs import verdict

        return any(
            verdict(globs, name, folder=folder) for globs, name in self._excluding(path) if name
        )

    def refuses(self, path: str, folder: bool) -> bool:
        """Whether the settings leave out a path that was named, or a folder that it lies in."""
        from newscheck.globs import names

        return any(
            names(globs, name, folder=folder) for globs, name in self._excluding(path) if name
        )

    def _excluding(self, path: str) -> list[tuple[tuple[Glob, ...], str]]:
        """The patterns that may leave a path out, each with the path as it is from their folder."""
        config, given = self.config_of(path), self._given.get("exclude")
        held = dict(config.values).get("exclude") if config else None
        whole = os.path.abspath(path) if held or given else ""  # noqa: PTH100
        pairs = []
        if config and held:
            pairs.append((self._read(held), from_folder(whole, config.folder)))
        if given:
            pairs.append((self._read(given), from_folder(whole, os.getcwd())))  # noqa: PTH109
        return pairs

    def ignored_in(self, path: str, config: Config | None) -> list[str]:
        """The rules that a configuration leaves out of a file."""
        held: Sequence[tuple[str, tuple[str, ...]]]
        held = dict(config.values).get("per-file-ignores", ()) if config else ()
        if not held or config is None or path == "-":
            return []
        from newscheck.globs import names

        name = from_folder(os.path.abspath(path), config.folder)  # noqa: PTH100
        return [rule for glob, rules in held if names(self._read((glob,)), name) for rule in rules]

    def _read(self, lines: tuple[str, ...]) -> tuple[Glob, ...]:
        globs = self._globs.get(lines)
        if globs is None:
            from newscheck.globs import read_globs

            globs = self._globs[lines] = read_globs(lines)
        return globs


def _found(folder: str) -> Config | SettingsError | None:
    try:
        return config_in(folder)
    except SettingsError as error:
        return error


def from_folder(path: str, folder: str) -> str:
    """A whole path as patterns in a folder see it; the whole of it where it lies elsewhere."""
    inside = os.path.join(folder, "")  # noqa: PTH118
    below = path[len(inside) :] if path.startswith(inside) else path.lstrip(os.sep)
    return below.replace(os.sep, "/")


def combined(
    given: Mapping[str, Any], held: Mapping[str, Any], config: Config | None
) -> dict[str, Sourced]:
    """The command line's values and a configuration's, key by key.

    The command line goes first. What it selects is judged whatever the configuration leaves out;
    what it leaves out, is left out as well. The two lengths of a summary are one wish.
    """
    kept = dict(held)
    if "select" in given:
        kept.pop("ignore", None)
        if "severity" in kept:
            kept["severity"] = tuple(pair for pair in kept["severity"] if pair[1] != "off")
    if "summary" in given or "summary-words" in given:
        kept.pop("summary", None)
        kept.pop("summary-words", None)
    source = config.shown if config else ""
    both: dict[str, Sourced] = {name: (value, (source,)) for name, value in kept.items()}
    for name, value in given.items():
        asked = (f"--{name}",)
        if name in ("ignore", "exclude") and name in both:
            both[name] = ((*both[name][0], *value), (*both[name][1], *asked))
        else:
            both[name] = (value, asked)
    return both


def settings_from(values: Mapping[str, Sourced]) -> Settings:
    """The settings that some values make. A number of words alone leaves that of sentences open."""
    fields = {
        name.replace("-", "_"): value
        for name, (value, _) in values.items()
        if name not in _OF_FILES
    }
    if "summary" not in fields and fields.get("summary_words") is not None:
        fields["summary"] = fields["summary_words"]
    return Settings(**fields)
