"""--show-config: which settings a path has, and where each comes from. It reads no copy.

What is shown is a configuration file again, with what newscheck knows about it as comments.
"""

from __future__ import annotations

import json
import os
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from newscheck.config.keys import KEYS
from newscheck.settings import shown_share

if TYPE_CHECKING:
    from newscheck.config.desk import Desk

DEFAULT = "default"


def shown_for(path: str, desk: Desk) -> str:
    """The settings of a path, as TOML. SettingsError where its configuration cannot be."""
    name = "standard input" if path == "-" else path
    # What a folder holds is meant by its name.
    inside = os.path.join(path, "-") if path != "-" and os.path.isdir(path) else path  # noqa: PTH112, PTH118
    config = desk.config_of(inside)
    values = desk.values(config)
    left_out = desk.ignored_in(path, config)
    if left_out:
        rules, sources = values.get("ignore", ((), ()))
        values["ignore"] = (*rules, *left_out), (*sources, "per-file-ignores")
    if "summary-words" in values:
        values.setdefault("summary", (None, ()))  # as many sentences as the words make
    lines = [
        f"# {_plain(name)}",
        f"# configuration: {_plain(config.path) if config else 'none'}",
    ]
    for key in KEYS:
        value, sources = values.get(key.name, (key.default, (DEFAULT,)))
        where = _plain(", ".join(sources))
        if value is None:
            lines.append(f"# {key.name} is not set")
        else:
            lines.append(f"{key.name} = {written(value, key.name)}  # {where}")
    return "\n".join(lines) + "\n"


def written(value: Any, name: str = "") -> str:
    """A value of the settings as TOML."""
    if name in ("severity", "tolerance", "per-file-ignores"):
        pairs = [f"{_key(word)} = {written(each)}" for word, each in value]
        return f"{{ {', '.join(pairs)} }}" if pairs else "{}"
    if isinstance(value, Fraction):
        return _quoted(shown_share(value))
    if isinstance(value, tuple):
        return f"[{', '.join(written(each) for each in value)}]"
    return _quoted(value) if isinstance(value, str) else str(value)


def _quoted(words: str) -> str:
    return json.dumps(words, ensure_ascii=False).replace("\x7f", "\\u007f")


def _key(word: str) -> str:
    bare = word.replace("-", "").replace("_", "")
    return word if bare.isascii() and bare.isalnum() else _quoted(word)


def _plain(words: str) -> str:
    """Words for a comment, in which TOML has no control characters."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in words)
