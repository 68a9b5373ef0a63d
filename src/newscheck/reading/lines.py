"""The lines of a text and where each begins. This room knows only line ends."""

from __future__ import annotations

from itertools import accumulate, chain

from newscheck.patterns import regex

_LINE_END = regex(r"\r\n|\r|\n")


def line_starts(text: str) -> tuple[int, ...]:
    """The offset at which every line begins: LF, CRLF and a lone CR each end a line."""
    if "\r" in text:
        return (0, *(match.end() for match in _LINE_END.finditer(text)))
    lengths = [len(line) + 1 for line in text.split("\n")]
    lengths.pop()
    return tuple(accumulate(chain((0,), lengths)))
