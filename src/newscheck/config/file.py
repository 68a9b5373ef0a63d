"""A configuration file: where it is looked for, and what stands in it.

tomllib is loaded for a file that is there, and for no other run.
"""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING, Any

from newscheck.settings import SettingsError
from newscheck.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator

OWN, SHARED = "newscheck.toml", "pyproject.toml"

# No configuration that people keep is longer.
_MOST_BYTES = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Config:
    """A configuration file: its whole path, its folder, and the values of the keys that it has."""

    path: str
    folder: str
    values: tuple[tuple[str, Any], ...]

    @property
    def shown(self) -> str:
        """The path as people know it: from the working directory, where it is in there."""
        return shown_path(self.path)


def shown_path(path: str) -> str:
    """A whole path as people know it: from the working directory, where it is in there."""
    try:
        here = os.path.join(os.getcwd(), "")  # noqa: PTH109, PTH118
    except OSError:  # the working directory is gone
        return path
    return path[len(here) :] if path.startswith(here) else path


def config_in(folder: str) -> Config | None:
    """The configuration that a folder holds. SettingsError where it cannot be."""
    for name in (OWN, SHARED):
        path = os.path.join(folder, name)  # noqa: PTH118 - pathlib costs a millisecond to load
        if _is_file(path):
            config = read_config(path)
            if config is not None:
                return config
    return None


def read_config(path: str) -> Config | None:
    """What a file says; None for a pyproject.toml that says nothing of newscheck.

    SettingsError says in a line what is wrong with it, and where.
    """
    path = os.path.abspath(path)  # noqa: PTH100
    shared = os.path.basename(path) == SHARED  # noqa: PTH119
    try:
        data = _data(path)
        if shared and b"newscheck" not in data:
            return None
        words = data.decode("utf-8-sig")
    except OSError as error:
        raise _wrong(path, f"cannot be read: {(error.strerror or str(error)).lower()}") from error
    except UnicodeDecodeError as error:
        raise _wrong(path, "is no UTF-8 text") from error
    table: Any = _parsed(path, words)
    if shared:
        tools = table.get("tool", {})
        table = tools.get("newscheck") if isinstance(tools, dict) else None
        if table is None:
            return None
        if not isinstance(table, dict):
            raise _wrong(path, "tool.newscheck is no table")
    folder = os.path.dirname(path)  # noqa: PTH120
    return Config(path, folder, tuple(_values(path, folder, table)))


def _is_file(path: str) -> bool:
    try:
        return stat.S_ISREG(os.stat(path).st_mode)  # noqa: PTH116
    except (OSError, ValueError):
        return False


def _data(path: str) -> bytes:
    if not stat.S_ISREG(os.stat(path).st_mode):  # noqa: PTH116
        raise _wrong(path, "is not a regular file")
    with open(path, "rb") as file:  # noqa: PTH123
        data = file.read(_MOST_BYTES + 1)
    if len(data) > _MOST_BYTES:
        raise _wrong(path, f"over {_MOST_BYTES // 2**20} MB: too large for a configuration file")
    return data


def _parsed(path: str, words: str) -> dict[str, Any]:
    import tomllib
    from decimal import Decimal

    try:
        return tomllib.loads(words, parse_float=Decimal)
    except RecursionError as error:
        raise _wrong(path, "is nested too deeply") from error
    except ValueError as error:  # TOMLDecodeError, and what Python says of endless numbers
        last = words.count("\n") + 1
        reason = str(error).replace("(at end of document)", f"(at the end, line {last})")
        raise _wrong(path, f"is no TOML: {reason[:1].lower()}{reason[1:]}") from error


def _values(path: str, folder: str, table: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    from newscheck.config.keys import key_named

    for name, value in table.items():
        if name == "tool" and isinstance(value, dict) and "newscheck" in value:
            raise _wrong(path, f"in a {OWN} the keys stand at the top, not in [tool.newscheck]")
        try:
            key = key_named(name)
        except SettingsError as error:
            raise _wrong(path, str(error)) from error
        try:
            yield name, key.read(value, folder)
        except SettingsError as error:
            raise _wrong(path, f"{name}: {error}") from error


def _wrong(path: str, reason: str) -> SettingsError:
    return SettingsError(f"{shown_path(path)}: {reason}")
