"""Headlines, where every word has a capital: is it one, and which of its words is a verb?

"Attack Kills 30" counts and "Windows Phone 8" names; a capital tells them apart in a sentence, but
not here. This module looks at words only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.figures.nouns import STOPS, is_plural
from newscheck.figures.tokens import lexicon

if TYPE_CHECKING:
    from newscheck.figures.tokens import Tokens

# Words that have no capital in a headline, and how many tokens either side tell one.
_LOWER = lexicon("a an the and or of in on at to for by as with from but nor s vs")
_NEAR = 12
# Verbs whose object may be a bare number, in the forms without an s.
_VERBS = lexicon("""
    kill killed arrest arrested nab bust injure injured wound wounded hurt shoot shot hold held seize
    free freed save saved rescue rescued hit top reach near pass leave left sicken sack fire hire
    lose lost jail execute executed hang charge charged deport evacuate strand trap bury claim
    """)
_AFTER_OBJECT = lexicon("dead injured hurt wounded missing ill arrested")


def in_headline(t: Tokens, p: int) -> bool:
    """Whether the words around token `p` all have capitals that a headline would give them."""
    near = t.words[max(0, p - _NEAR) : p + _NEAR]
    return not any(word[:1].islower() and word not in _LOWER for word in near)


def verb_of_headline(t: Tokens, p: int) -> bool:
    """Whether token `p`, before a number, is a headline's verb: "Malaysia Busts 104 for"."""
    low = t.lows[p]
    if p < 1 or not t.words[p - 1][:1].isalpha() or not (low in _VERBS or is_plural(low)):
        return False
    after = t.lows[p + 2]
    ends = after == "" or after in STOPS or after in _AFTER_OBJECT
    return ends and in_headline(t, p)
