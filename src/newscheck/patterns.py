"""Regular expressions that are compiled when they are first used.

There are hundreds, to compile one takes 0.1 to 1 ms, and one story needs few of them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Callable

# What a pattern's needs are looked for before.
_ASKED = frozenset(("search", "match", "fullmatch"))


class _Pattern:
    """Stands in for a compiled pattern, and takes over its methods one by one as they are used."""

    def __init__(self, pattern: str, flags: int, needs: tuple[str, ...]) -> None:
        self.pattern = pattern
        self.flags = flags
        self.needs = needs

    def __getattr__(self, name: str) -> Any:
        # Python comes here for what an object does not have, and from now on this one has it. (`re`
        # keeps what it has compiled, so that a second method does not compile it again.)
        if self.needs and name in _ASKED:
            method = _wary(self, name)
        else:
            method = getattr(re.compile(self.pattern, self.flags), name)
        setattr(self, name, method)
        return method


def _wary(pattern: _Pattern, name: str) -> Callable[..., re.Match[str] | None]:
    """A method that first looks for what the pattern needs, and compiles it when it is there."""
    needs = pattern.needs
    method: Callable[..., re.Match[str] | None] | None = None

    def asked(text: str, *where: int) -> re.Match[str] | None:
        nonlocal method
        for need in needs:
            if need in text:
                break
        else:
            return None
        if method is None:
            method = getattr(re.compile(pattern.pattern, pattern.flags), name)
        return method(text, *where)

    return asked


def regex(source: str, flags: int = 0, *, needs: tuple[str, ...] = ()) -> re.Pattern[str]:
    """What `re.compile` makes, made when it is first used.

    One of the words that it `needs` is in all that it matches. To look for them takes a tenth of
    what it takes to try a pattern at each place of a text, and most texts have none of them.
    """
    return cast("re.Pattern[str]", _Pattern(source, flags, needs))
