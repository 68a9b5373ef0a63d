"""A sentence as tokens: words, numerals, signs. One linear pass; everything else looks tokens up.

This module knows characters only. It does not know what a number is worth.
"""

from __future__ import annotations

from itertools import accumulate

from newscheck.patterns import regex
from newscheck.values import dataclass

# Words with an apostrophe inside; runs of digits with the separators inside them; abbreviations
# such as "U.S."; any other mark by itself. No alternative can be matched in two ways, so the pass is
# linear. The first is the third over again: nearly all tokens are plain words, and tried first so.
_WORD = r"[^\W\d_]*(?:['’][^\W\d_]+)*"
_TOKEN = (
    rf"[A-Za-z]{{2,}}{_WORD}|[0-9]+(?:[.,][0-9]+)*|(?:[^\W\d_]\.){{2,}}|[^\W\d_]{_WORD}|[^\w\s]|_"
)
TOKEN = regex(_TOKEN)
# Splits a sentence into what stands between its tokens and, every second piece, the tokens.
_PIECES = regex(f"({_TOKEN})")

# Blank tokens kept at the end, so that looking a few tokens past either end needs no test: an
# index of -1 lands on one of them too.
PADDING = 12
_NOWHERE = -2
_BLANKS = [""] * PADDING
_NO_STARTS = [_NOWHERE] * PADDING
_NO_ENDS = [_NOWHERE - 1] * PADDING

DASHES = frozenset("-–—‑−")
HYPHENS = frozenset("-‑–")


def lexicon(words: str) -> frozenset[str]:
    """A set of words, written as one string so that the lists in this room stay readable."""
    return frozenset(words.split())


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of one sentence as parallel lists, with blank ones at the end.

    `starts` and `ends` are offsets into `text`. `count` leaves the blank tokens out. `web` says
    that an address of the web or of mail may be in it, and `sterling` that it counts in pounds.
    `hyphens` are the indexes of hyphens with a token directly on either side.
    """

    text: str
    words: list[str]
    lows: list[str]
    starts: list[int]
    ends: list[int]
    count: int
    hyphens: frozenset[int] = frozenset()
    web: bool = False
    sterling: bool = False

    def glued(self, index: int) -> bool:
        """Whether the token stands directly after the one before it, with no space."""
        return index > 0 and self.starts[index] == self.ends[index - 1]

    def joined(self, index: int) -> bool:
        """Whether the token is a hyphen with a token directly on either side ("five-year")."""
        return index in self.hyphens

    def past_hyphen(self, index: int) -> int:
        """The next token's index, a joining hyphen skipped."""
        return index + 1 if index in self.hyphens else index

    def digits(self, index: int) -> bool:
        """Whether the token is a numeral."""
        return self.words[index][:1].isdecimal()

    def capital(self, index: int) -> bool:
        """Whether the token is a word with a capital initial."""
        return self.words[index][:1].isupper()


def tokenize(text: str, start: int, end: int) -> Tokens:
    """The tokens of `text[start:end]`."""
    sentence = text[start:end]
    pieces = _PIECES.split(sentence)
    edges = list(accumulate(map(len, pieces), initial=start))
    words = pieces[1::2]
    count = len(words)
    words += _BLANKS
    return Tokens(
        text,
        words,
        list(map(str.lower, words)),
        edges[1:-1:2] + _NO_STARTS,
        edges[2::2] + _NO_ENDS,
        count,
        _joining(pieces) if "-" in sentence or "‑" in sentence or "–" in sentence else frozenset(),
        web="@" in sentence or "://" in sentence or "www." in sentence or "#" in sentence,
        sterling="£" in sentence or "sterling" in sentence or "pence" in sentence,
    )


def _joining(pieces: list[str]) -> frozenset[int]:
    """Which tokens are hyphens that nothing parts from the tokens on either side."""
    return frozenset(
        [
            at // 2
            for at in range(3, len(pieces) - 3, 2)
            if pieces[at] in HYPHENS and not pieces[at - 1] and not pieces[at + 1]
        ]
    )
