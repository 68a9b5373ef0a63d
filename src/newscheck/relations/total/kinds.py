"""Kinds of people that a list counts: pairs that leave nobody out, and kinds that overlap others.

Men and women are all the people there are; "25 Democrats, 20 women and 12 freshmen" are not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newscheck.claims import Claim

_PAIRS = tuple(
    frozenset(pair.split())
    for pair in (
        "man woman",
        "boy girl",
        "male female",
        "son daughter",
        "brother sister",
        "adult child",
        "grandson granddaughter",
        "soldier civilian",
        "gold silver bronze",
    )
)
# What somebody is beside anything else.
_ATTRIBUTES = frozenset(
    [
        "man",
        "woman",
        "boy",
        "girl",
        "male",
        "female",
        "adult",
        "child",
        "teenager",
        "infant",
        "baby",
        "toddler",
        "minor",
        "pensioner",
        "freshman",
        "newcomer",
        "veteran",
        "foreigner",
        "immigrant",
    ]
)
_IRREGULAR = {
    "men": "man",
    "women": "woman",
    "children": "child",
    "babies": "baby",
    "freshmen": "freshman",
}
# What the members of more than one part may be or have, and amounts for another time.
_THAT_ARE = regex(
    r"^\s*(?:that (?:are|is|were)|have|has|had|speak|own|play|want|said|say|also|(?:over\s+)?‹duration›)(?:\s|\b)"
)
_KIND = regex(r"^\s*(?:of (?:them|whom|which) )?(?:are|were|is|was|being)?\s*(?P<word>[a-z]+)\b")


def _kind(part: Claim, after: str) -> str | None:
    """What a part counts, by its noun or by the word behind it: "430 are boys"."""
    if part.figure.unit is not None:
        return part.figure.unit
    found = _KIND.match(after)
    if found is None:
        return None
    word = found["word"]
    return _IRREGULAR.get(word, word.removesuffix("s"))


def complementary(parts: Sequence[Claim], after: Sequence[str]) -> bool:
    """Whether the parts count kinds that between them are everybody: men and women."""
    if len(parts) not in (2, 3):
        return False
    return frozenset(_kind(p, gap) for p, gap in zip(parts, after, strict=False)) in _PAIRS


def mixed(parts: Sequence[Claim], after: Sequence[str]) -> bool:
    """Whether some parts count what their members may be beside: "25 Democrats, 20 women"."""
    kinds = [
        _kind(p, gap) in _ATTRIBUTES or bool(_THAT_ARE.match(gap))
        for p, gap in zip(parts, after, strict=False)
    ]
    return any(kinds) and not all(kinds)
