"""Regular expressions that are compiled when a text comes that they may match.

There are hundreds of patterns, to compile one takes 0.1 to 1 ms, and one story needs few of them.
So a pattern is first read for its cues, words of which every match must have one ("lead", "ahead
of"): a text without any is answered by that alone, and the pattern is compiled for the first text
that has one. This room knows no words of its own.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Callable

# What a pattern is made of, as far as cues go: letters that must stand as they are (not those that
# are repeated or left out), groups, the bars between alternatives, and all that says no word.
_PIECES = re.compile(
    r"(?P<word>[A-Za-z][A-Za-z '-]*(?![?*{]))"
    r"|(?P<opens>\((?!\?)|\(\?(?:[:>=!]|<[=!]|P<\w+>))"
    r"|(?P<closes>\)(?:[?*]|\{[0,])?)"
    r"|(?P<bar>\|)"
    r"|(?P<strange>\(|\\[uUxN])"
    r"|\[\^?\]?(?:\\.|[^]\\])*\]|\\.|.",
    re.DOTALL,
)
_LOOKS_AROUND = frozenset(("(?=", "(?!", "(?<=", "(?<!"))
# Shorter patterns are hardly worth reading, and longer texts had better be searched at once.
_SHORT_PATTERN = 30
_SHORT_TEXT = 1000

Cues = tuple[str, ...]


def cues_of(source: str) -> Cues:
    """Words one of which is in every text that the pattern matches; none where that is not known.

    Of a sequence, one piece that has cues is enough; of alternatives, each must have some.
    """
    outer: list[tuple[str, list[Cues], Cues]] = []
    alternatives: list[Cues] = []
    cues: Cues = ()
    for piece in _PIECES.finditer(source):
        match piece.lastgroup:
            case "word":
                cues = _rarer(cues, (piece.group(),))
            case "opens":
                outer.append((piece.group(), alternatives, cues))
                alternatives, cues = [], ()
            case "bar":
                alternatives.append(cues)
                cues = ()
            case "closes":
                inside = _of_any([*alternatives, cues])
                opened, alternatives, cues = outer.pop()
                if piece.group() == ")" and opened not in _LOOKS_AROUND:
                    cues = _rarer(cues, inside)
            case "strange":
                return ()
    return _of_any([*alternatives, cues])


def _of_any(alternatives: list[Cues]) -> Cues:
    return tuple(word for cues in alternatives for word in cues) if all(alternatives) else ()


def _rarer(cues: Cues, others: Cues) -> Cues:
    """The cues that fewer texts have: those whose shortest is longer, or else the fewer."""
    if not cues or not others:
        return cues or others
    return max(cues, others, key=lambda words: (min(map(len, words)), -len(words)))


class _Pattern:
    """Stands in for a compiled pattern, and takes over its methods one by one as they are used."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self.flags = flags

    def __getattr__(self, name: str) -> Any:
        # Python comes here for what an object does not have, and from now on this one has it.
        cues: Cues = ()
        if name in ("match", "search") and not self.flags and len(self.pattern) > _SHORT_PATTERN:
            cues = cues_of(self.pattern)
        method = self._once_cued(name, cues) if cues else self._compiled(name)
        setattr(self, name, method)
        return method

    def _compiled(self, name: str) -> Any:
        # `re` keeps what it has compiled, so that a second method does not compile it again.
        return getattr(re.compile(self.pattern, self.flags), name)

    def _once_cued(self, name: str, cues: Cues) -> Callable[..., re.Match[str] | None]:
        """The method, which compiles the pattern for the first text that has a cue."""

        def tried(text: str, *span: int) -> re.Match[str] | None:
            if not span and len(text) < _SHORT_TEXT and not any(cue in text for cue in cues):
                return None
            method = self._compiled(name)
            setattr(self, name, method)
            found: re.Match[str] | None = method(text, *span)
            return found

        return tried


def regex(source: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` makes, made when it is needed."""
    return cast("re.Pattern[str]", _Pattern(source, flags))
