"""Regular expressions that are compiled when they are first used.

There are hundreds, to compile one takes 0.1 to 1 ms, and one story needs few of them.
"""

from __future__ import annotations

import re
from typing import Any, cast


class _Pattern:
    """Stands in for a compiled pattern, and takes over its methods one by one as they are used."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self.flags = flags

    def __getattr__(self, name: str) -> Any:
        # Python comes here for what an object does not have, and from now on this one has it. (`re`
        # keeps what it has compiled, so that a second method does not compile it again.)
        method = getattr(re.compile(self.pattern, self.flags), name)
        setattr(self, name, method)
        return method


def regex(source: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` makes, made when it is first used."""
    return cast("re.Pattern[str]", _Pattern(source, flags))
