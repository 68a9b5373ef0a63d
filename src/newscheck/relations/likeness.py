"""Whether two figures far apart may be of one thing, by the words that stand around them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newscheck.figures.tokens import lexicon

if TYPE_CHECKING:
    from newscheck.claims import Claim
    from newscheck.document import Document

_BEFORE, _AFTER = 130, 110
_WORD = re.compile(r"[A-Za-z][A-Za-z']{2,}")
# Words that any two sentences of a story may share.
_COMMON = lexicon("""
    the and but for with was were are been being has have had its this that these those they she his
    her their our you not more most into out over under after before when while who which what all
    any some one two three four five six seven eight nine ten said says say new also just only now
    will would could can may might here then other others such many much between against during
    since until through because how where very each own same well back away off people point points
    total number there about around nearly almost per cent percent pct million billion trillion mln
    dollars dollar dlrs than years year months month weeks week days day first last next today
    yesterday monday tuesday wednesday thursday friday saturday sunday january february march april
    june july august september october november december according company including made make
    high low rose fell up down mark marks
    """)
_ENDINGS = ("ings", "ing", "ers", "ors", "ies", "ied", "er", "or", "ed", "es", "s", "e", "y")
_TIME = re.compile(
    r"\b((?:19|20)\d\d|january|february|march|april|june|july|august|september|october|november|december|"
    r"first|second|third|fourth|quarter|half|month|week|year|decade|annual\w*|fiscal|monday|tuesday|wednesday|thursday|friday|"
    r"saturday|sunday)s?\b"
)
_DAYS = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}


def content(document: Document, claim: Claim) -> set[str]:
    """The words that carry meaning around a figure in its sentence, cut to their stems."""
    span = document.sentences[claim.sentence].span
    start, end = claim.span.start, claim.span.end
    text = document.text
    around = (
        text[max(span.start, start - _BEFORE) : start]
        + " "
        + text[end : min(span.end, end + _AFTER)]
    )
    own = {_stem(word) for word in _WORD.findall((claim.figure.unit or "").lower())}
    return {_stem(word) for word in _WORD.findall(around.lower()) if word not in _COMMON} - own


def _stem(word: str) -> str:
    word = word.removesuffix("'s")
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word[: -len(ending)]
            break
    return word[:-1] if len(word) > 3 and word[-1] == word[-2] else word


def same_subject(one: Claim, other: Claim) -> bool:
    """Whether what the one is of is, but for words left out, what the other is of.

    A noun that is only the unit itself ("people") says little: there must be more in common.
    """
    if not one.subject or not other.subject:
        return False
    a = {_stem(word) for word in _WORD.findall(one.subject.lower()) if word not in _COMMON}
    b = {_stem(word) for word in _WORD.findall(other.subject.lower()) if word not in _COMMON}
    own = {_stem(word) for word in _WORD.findall((one.figure.unit or "").lower())}
    return bool((a & b) - own) and (a <= b or b <= a)


def differ_in_time(one: Claim, other: Claim) -> bool:
    """Whether the times said of two figures tell them apart.

    Times that have nothing in common do. A percent of one quarter is not that of the year either,
    though its year is not said.
    """
    a, b = _times(one), _times(other)
    if a & _DAYS and b & _DAYS and not a & b & _DAYS:
        return True
    longer, others = a - _DAYS, b - _DAYS
    if longer and others:
        return longer != others
    return one.figure.kind == "percent" and bool(longer or others)


def _times(claim: Claim) -> set[str]:
    return set(_TIME.findall(f"{claim.period or ''} {claim.subject or ''}".lower()))
