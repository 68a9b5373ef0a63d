"""Plain command lines, understood without typer, which takes longer to load than a story to check.

A line is plain where its options are written in full, or as one letter, and every value is one that
there is. All else, help and slips among it, is for typer in `options`, where each option and all its
wording stands. This room agrees with that one (the tests see to it) or leaves the line to it.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from newscheck.findings import Severity
from newscheck.reading.formats import FORMATS
from newscheck.report.formats import WRITERS
from newscheck.request import make_request

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newscheck.request import Request

# What is written in the command line, and the name of the option's value in a request.
_SWITCHES = {
    "--isolated": "isolated",
    "--show-config": "show_config",
    "--force-exclude": "force_exclude",
    "--exit-zero": "exit_zero",
    "--claims": "claims",
    "--verbose": "verbose",
    "--statistics": "statistics",
    "-v": "verbose",
}
_VALUED = {
    "--date": "date",
    "--dollar": "dollar",
    "--input-format": "input_format",
    "--max-size": "max_size",
    "--stdin-filename": "stdin_filename",
    "--config": "config",
    "--fail-on": "fail_on",
    "--format": "format",
    "-f": "format",
    "--summary": "summary",
    "--summary-words": "summary_words",
    "--baseline": "baseline",
    "--write-baseline": "write_baseline",
    "--changed-since": "changed_since",
}
_REPEATED = {
    "--select": "select",
    "--ignore": "ignore",
    "--exclude": "exclude",
    "--output": "output",
    "-o": "output",
}
_CHOICES: dict[str, dict[str, Any]] = {
    "input_format": {known.name: known.name for known in FORMATS},
    "fail_on": {level.value: level for level in Severity},
    "format": {name: name for name in WRITERS},
}


def read_plain(arguments: Sequence[str]) -> Request | None:
    """What a plain command line asks for, or None for any other. SettingsError as elsewhere."""
    if os.name == "nt":
        return None  # typer expands the wildcards that no shell has expanded there
    asked: dict[str, Any] = {"paths": []}
    rest = iter(arguments)
    for word in rest:
        name, equals, value = word.partition("=")
        if word == "-" or not word.startswith("-"):
            asked["paths"].append(word)
        elif word in _SWITCHES:
            asked[_SWITCHES[word]] = True
        elif (name in _VALUED or name in _REPEATED) and (name.startswith("--") or not equals):
            value = value if equals else next(rest, "-")
            if value.startswith("-") or not _take(asked, name, value):
                return None
        else:
            return None
    return make_request(**asked)


def _take(asked: dict[str, Any], option: str, value: str) -> bool:
    """Note an option's value; False where it is none."""
    if option in _REPEATED:
        asked.setdefault(_REPEATED[option], []).append(value)
        return True
    name = _VALUED[option]
    if name in _CHOICES:
        asked[name] = _CHOICES[name].get(value)
    elif name in ("summary", "summary_words", "max_size"):
        asked[name] = int(value) if value.isascii() and value.isdecimal() else None
    else:
        asked[name] = value
    return asked[name] is not None
