"""Whether two figures far apart may be of one thing, by the words that stand around them."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from newscheck.figures.tokens import lexicon
from newscheck.patterns import regex
from newscheck.relations.line import end_of, start_of
from newscheck.values import dataclass

if TYPE_CHECKING:
    from newscheck.claims import Claim
    from newscheck.document import Document

_BEFORE, _AFTER = 130, 110
_WORD = regex(r"[A-Za-z][A-Za-z']{2,}")
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
# "To be exact", "the final bid": the words that promise the exact figure.
_EXACT_BEFORE = regex(r"\b(?:exact|exactly|precise|precisely|final|actual|actually)\b")
_EXACT_AFTER = regex(r"^[\s,—]*(?:to be (?:exact|precise)|exactly|precisely)\b")
# Words beside a figure that make it another one.
_OTHER = regex(
    r"\b(?:another|other|additional|further|extra|previous|previously|earlier|last (?:year|month|week|time)|"
    r"year ago|forecast|target\w*|goals?|predict\w*|initial\w*|original\w*|"
    r"compared|against|versus|on average|an average|average of|each|every|per(?! cent)|annual\w*|monthly|weekly|daily|includ\w+|of (?:which|whom|that|these|those|them)|"
    r"at one point|intraday|so far|maximum|minimum|remaining|rest|totall?ing|combined|together|"
    r"more than|fewer than|less than|than)\b"
)
# Words of what is not so yet.
_SUPPOSED = regex(
    r"\b(?:expect\w*|project(?:ed|s|ions?)|plan(?:s|ned)|potential\w*|could|would|may|might|should|if)\b"
)
# Words that do so from as far as the clause before: "at one point, the index was down".
_ELSEWHEN = regex(
    r"\b(?:at one point|at (?:its|the) (?:peak|height|worst|open)|intraday|last year|a year (?:ago|earlier))\b"
)
_CLAUSE = regex(r"[,;:—–()]|\band\b")
_NEAR_BEFORE, _NEAR_AFTER = 45, 30
_ENDINGS = ("ings", "ing", "ers", "ors", "ies", "ied", "er", "or", "ed", "es", "s", "e", "y")
_TIME = regex(
    r"\b((?:19|20)\d\d|january|february|march|april|june|july|august|september|october|november|december|"
    r"first|second|third|fourth|quarter|half|month|week|year|decade|annual\w*|fiscal|monday|tuesday|wednesday|thursday|friday|"
    r"saturday|sunday)s?\b"
)
_DAYS = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}


@dataclass(frozen=True, slots=True)
class Standing:
    """What stands around a figure: `words` that carry meaning, whether others make it another figure
    (`set_apart`: "another", "last year"), or promise the exact one (`promised`)."""

    words: frozenset[str]
    set_apart: bool
    promised: bool


def standing_of(document: Document, claim: Claim) -> Standing:
    """What stands around a figure in its sentence."""
    before, after = _around(document, claim)
    near = f"{_CLAUSE.split(before)[-1]} | {_CLAUSE.split(after)[0]}"
    return Standing(
        content(document, claim),
        bool(_OTHER.search(near) or _SUPPOSED.search(near) or _ELSEWHEN.search(before)),
        bool(_EXACT_BEFORE.search(before) or _EXACT_AFTER.match(after)),
    )


def is_another(document: Document, claim: Claim) -> bool:
    """Whether words beside a figure make it another one than is spoken of elsewhere."""
    return bool(marks(document, claim))


def marks(document: Document, claim: Claim) -> frozenset[str]:
    """The words beside a figure that make it another one: "additional", "last year", "each"."""
    before, after = _around(document, claim)
    near = (
        f"{_CLAUSE.split(before)[-1]} | {_CLAUSE.split(after)[0]} | {(claim.subject or '').lower()}"
    )
    return frozenset((*_OTHER.findall(near), *_ELSEWHEN.findall(before)))


def _around(document: Document, claim: Claim) -> tuple[str, str]:
    span = document.sentences[claim.sentence].span
    start, end = start_of(claim), end_of(claim)
    before = document.text[max(span.start, start - _NEAR_BEFORE) : start].lower()
    after = document.text[end : min(span.end, end + _NEAR_AFTER)].lower()
    return before, after if end + _NEAR_AFTER >= span.end else after.rpartition(" ")[0]


def content(document: Document, claim: Claim) -> frozenset[str]:
    """The words that carry meaning around a figure in its sentence, cut to their stems."""
    span = document.sentences[claim.sentence].span
    start, end = claim.span.start, claim.span.end
    text = document.text
    around = (
        text[max(span.start, start - _BEFORE) : start]
        + " "
        + text[end : min(span.end, end + _AFTER)]
    )
    return stems_of(around) - stems_of(claim.figure.unit or "")


@lru_cache(maxsize=4096)
def _stem(word: str) -> str:
    word = word.removesuffix("'s")
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word[: -len(ending)]
            break
    return word[:-1] if len(word) > 3 and word[-1] == word[-2] else word


def shared_subject(one: Claim, other: Claim) -> frozenset[str]:
    """The words of what both figures are of, where the one's is the other's but for words left out.

    A noun that is only the unit itself ("people") says little: there must be more in common.
    """
    if not one.subject or not other.subject:
        return frozenset()
    a, b = stems_of(one.subject), stems_of(other.subject)
    own = stems_of(one.figure.unit or "")
    return a & b if (a & b) - own and (a <= b or b <= a) else frozenset()


@lru_cache(maxsize=4096)  # each of a story's few subjects is held to many others
def stems_of(words: str) -> frozenset[str]:
    return frozenset(_stem(word) for word in _WORD.findall(words.lower()) if word not in _COMMON)


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
