"""Hyphens at the ends of lines: which of them only cut a word, and which are part of one.

The copy itself is asked first: a word that stands whole elsewhere was cut, a compound that has its
hyphen elsewhere keeps it. This room knows words only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.patterns import regex
from newscheck.sentences import word_set

if TYPE_CHECKING:
    from collections.abc import Iterable

_WORD = regex(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LAST = regex(r"[\w'’.-]*[\w.]-$")
_FIRST = regex(r"[^\W_]+")
# What keeps its hyphen before any word: numbers in words, and words that are whole ones.
_BEFORE = word_set(
    """
    twenty thirty forty fifty sixty seventy eighty ninety one two three four five six seven eight
    nine ten half quarter third well long short high low full part self ex non all mid far near year
    month week day hour state world first second last left right hard soft old new so by then cross
    end time line land sea air cost price tax rate risk market record award small large big much
    """
)
_AFTER = word_set(
    """
    year month week day hour minute old long high based led term time point percent per fold cent
    free wide backed owned related quarter third half thirds quarters fifths tenths
    """
)
_NEVER_AFTER = word_set("per cent fold point time half")
# Words that figures are read by, which nobody would write with a hyphen in the middle.
_WHOLE = word_set(
    """
    percent million billion trillion thousand hundred twenty thirty forty fifty sixty seventy eighty
    ninety eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
    monday tuesday wednesday thursday friday saturday sunday january february march april june july
    august september october november december
    """
)
# What a word ends with, and what is none by itself.
_ENDINGS = word_set(
    """
    tion tions sion sions ment ments ness ing ings ed er ers ly ble able ible ity ties al ally ance
    ence ous ive ives ism ist ists ation ations ting ning ling ring ding ging ping ied ies ure ture
    tures ical ically ful tional tive tives ship ships hood dom ual ular ency ancy ate ates ated
    """
)
# A text of which so many lines end in a hyphen has its words cut; in others, hyphens are compounds'.
_CUT = 0.03


class Hyphens:
    """The words of the copy, with and without hyphens; lines are asked against them."""

    def __init__(self, lines: Iterable[str]) -> None:
        self.words: set[str] = set()
        count = ends = 0
        for line in lines:
            self.words.update(word.lower() for word in _WORD.findall(line))
            count += 1
            ends += line[-1:] == "-" and line[-2:-1].isalpha()
        self.cuts = ends > 1 and ends >= _CUT * count

    def kept(self, line: str, following: str) -> bool:
        """Whether the hyphen that a line ends with is kept when the following one is joined."""
        last, first = _LAST.search(line[-80:]), _FIRST.match(following[:80])
        if last is None or first is None:
            return True
        before, after = last[0][:-1], first[0]
        if not before[-1:].isalpha() or not after[0].islower():
            return True
        whole, compound = (before + after).lower(), f"{before}-{after}".lower()
        if compound in self.words:
            return True
        if whole in self.words or whole in _WHOLE or after in _ENDINGS:
            return False
        before = before.lower().rpartition("-")[2]
        if "-" in last[0][:-1]:
            return True  # "state-of-the-" goes on as it began
        return not self.cuts or before in _BEFORE or after in _AFTER - _NEVER_AFTER
