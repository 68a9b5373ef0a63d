"""Whether two pieces of copy speak of one thing, by the words that they share."""

from __future__ import annotations

from newscheck.figures.tokens import lexicon
from newscheck.patterns import regex

_WORD = regex(r"[a-z]{4,}")
_STEM = 5
# Words that say nothing of what a sentence is about.
_COMMON = lexicon("""
    after years year later since first last that this with from have been were will would could about
    over more most than when what which their there they them then into also only some says said
    making made make makes before while where just even much many other others such being does
    marks mark celebrates celebrate anniversary birthday finally ever back down time times still
    month months week weeks days today news people until during under again
    january february march april june july august september october november december
    """)


def stems(words: str) -> frozenset[str]:
    """The beginnings of the telling words, so that "vanish" meets "vanished"."""
    return frozenset(word[:_STEM] for word in _WORD.findall(words.lower()) if word not in _COMMON)
