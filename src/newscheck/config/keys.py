"""The keys of a configuration file: what each may hold, and what it is for.

This is the one list of them: files are read by it, --show-config prints it, and the JSON Schema that
editors complete by is made from it.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from newscheck.findings import Severity
from newscheck.settings import (
    DOLLARS,
    MOST_MB,
    SUMMARY,
    SettingsError,
    nearest,
    parse_dollar,
    parse_rules,
    parse_severities,
    parse_severity,
    parse_size,
    parse_tolerances,
)
from newscheck.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable

_RULES = {"type": "array", "items": {"type": "string"}}
_LEVELS = [*map(str, Severity)]
_COUNT = {"type": "integer", "minimum": 0}
_SHARE = {"type": "string", "pattern": r"^\s*\d*\.?\d*\s*%\s*$"}


@dataclass(frozen=True, slots=True)
class Key:
    """A key: its name, what it is for in a line, what it is where nobody says, and what it may hold.

    `read(value, folder)` is given what TOML made of it and the folder of its file, and answers with
    the value as the settings have it; SettingsError says why it cannot be.
    """

    name: str
    about: str
    default: Any
    schema: dict[str, Any]
    read: Callable[[Any, str], Any]


def key_named(name: str) -> Key:
    """The key of a name. SettingsError says which one may be meant where there is none."""
    for key in KEYS:
        if key.name == name:
            return key
    names = [key.name for key in KEYS]
    meant = nearest(name.lower().replace("_", "-"), names) or f" (the keys are {', '.join(names)})"
    raise SettingsError(f"unknown key {name!r}{meant}")


def _words(value: Any, folder: str) -> list[str]:
    if not isinstance(value, list) or not all(isinstance(word, str) for word in value):
        raise SettingsError(f"a list of strings is needed, not {_kind(value)}")
    return value


def _rules(value: Any, folder: str) -> tuple[str, ...]:
    return parse_rules(_words(value, folder))


def _word(value: Any, folder: str) -> str:
    if not isinstance(value, str):
        raise SettingsError(f"a string is needed, not {_kind(value)}")
    return value


def _number(value: Any, folder: str) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        shown = value if isinstance(value, int) and not isinstance(value, bool) else _kind(value)
        raise SettingsError(f"a whole number from 0 up is needed, not {shown}")
    return value


def _size(value: Any, folder: str) -> int:
    return parse_size(_number(value, folder))


def _table(value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise SettingsError(f"a table is needed, not {_kind(value)}")
    return value


def _words_by_rule(value: Any) -> dict[str, str]:
    for rule, word in _table(value).items():
        if not isinstance(word, str):
            raise SettingsError(f"{rule}: a string is needed, not {_kind(word)}")
    return dict(value)


def _severities(value: Any, folder: str) -> Any:
    return parse_severities(_words_by_rule(value))


def _tolerances(value: Any, folder: str) -> Any:
    return parse_tolerances(value if isinstance(value, str) else _words_by_rule(value))


def _fail_on(value: Any, folder: str) -> Severity:
    level = parse_severity(_word(value, folder))
    if not isinstance(level, Severity):
        raise SettingsError(f"{value!r} is none of {', '.join(_LEVELS)}")
    return level


def _by_glob(value: Any, folder: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    read = []
    for glob, rules in _table(value).items():
        try:
            read.append((glob, _rules(rules, folder)))
        except SettingsError as error:
            raise SettingsError(f"{glob}: {error}") from error
    return tuple(read)


def _path(value: Any, folder: str) -> str:
    word = _word(value, folder)
    if not word or "\0" in word:
        raise SettingsError("the path of a file is needed")
    return os.path.join(folder, word)  # noqa: PTH118 - pathlib costs a millisecond to load


_KINDS = {
    bool: "true or false",
    int: "a number",
    str: "a string",
    list: "a list",
    dict: "a table",
}


def _kind(value: Any) -> str:
    if isinstance(value, list) and any(not isinstance(item, str) for item in value):
        return "a list of something else"
    return _KINDS.get(type(value), "a number" if hasattr(value, "real") else "a date or time")


KEYS = (
    Key("select", "Judge by these rules alone.", (), _RULES, _rules),
    Key("ignore", "Leave these rules out.", (), _RULES, _rules),
    Key(
        "severity",
        "What the errors and warnings of a rule count as; off leaves the rule out.",
        (),
        {"type": "object", "additionalProperties": {"enum": [*_LEVELS, "off"]}},
        _severities,
    ),
    Key(
        "tolerance",
        "How far a figure may be off before it is reported, as a share of the right one.",
        (),
        {"anyOf": [_SHARE, {"type": "object", "additionalProperties": _SHARE}]},
        _tolerances,
    ),
    Key(
        "dollar",
        "The currency that a bare $ stands for.",
        "USD",
        {"enum": list(DOLLARS)},
        lambda value, folder: parse_dollar(_word(value, folder)),
    ),
    Key(
        "fail-on",
        "The least severity that ends a run with code 1.",
        Severity.ERROR,
        {"enum": _LEVELS},
        _fail_on,
    ),
    Key(
        "per-file-ignores",
        "Rules to leave out of the files that a pattern names.",
        (),
        {"type": "object", "additionalProperties": _RULES},
        _by_glob,
    ),
    Key(
        "exclude",
        "Files and folders to pass over where a folder is walked, by patterns as in .gitignore.",
        (),
        {"type": "array", "items": {"type": "string"}},
        lambda value, folder: tuple(_words(value, folder)),
    ),
    Key(
        "max-size",
        "Leave an article unread that is larger, in megabytes.",
        MOST_MB,
        {"type": "integer", "minimum": 1},
        _size,
    ),
    Key(
        "baseline",
        "A file of findings that are known already; its path from the configuration file.",
        None,
        {"type": "string", "minLength": 1},
        _path,
    ),
    Key(
        "summary",
        "How many sentences sum a story up.",
        SUMMARY,
        _COUNT,
        _number,
    ),
    Key(
        "summary-words",
        "Whole sentences of so many words at most.",
        None,
        _COUNT,
        _number,
    ),
)
