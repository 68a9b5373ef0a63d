"""One figure at two magnitudes: "$3.5 billion" and, further on, "$3.5 trillion".

The same digits of the same unit, a scale word apart, in one story: the keyboard's commonest slip
that no reader can see in one place. One pass over the claims, kept by digits and unit; each claim is
only held to the nearest earlier ones. The link is always a guess, so the words must support it where
the digits are few.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.interval import Form
from newscheck.patterns import regex
from newscheck.relations.alike import COUNTS
from newscheck.relations.relation import SameDigits
from newscheck.relations.story.likeness import differ_in_time, standing_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal

    from newscheck.claims import Claim
    from newscheck.document import Document
    from newscheck.interval import Written

_KEPT = frozenset({"money", "measure"}) | COUNTS
# A scale word mistaken for another, or its thousands dropped.
_SCALES_APART = frozenset((1000, 10**6))
_LAKH_CRORE = {100_000, 10_000_000}
_SMALLEST = 10_000
_THOUSAND = 1000
# How many earlier values of the same digits a claim is held to.
_NEAREST = 3
_LEAD = 2
_NEAR_ENOUGH = 3
_NO_NOUNS = frozenset(
    ("from", "with", "over", "that", "into", "each", "more", "this", "were", "worth", "when", "after",
     "last", "next", "year", "during", "through", "while", "where", "which", "before", "since", "between")
)  # fmt: skip
_NEXT_WORD = regex(r"[ -]([A-Za-z]{4,})")


def find_magnitudes(document: Document, claims: Sequence[Claim]) -> Iterator[SameDigits]:
    """Each pair of figures with the same digits at two magnitudes that may be one figure.

    The first time that a figure of thousands or more comes again as it was is told too, with 1.
    """
    seen: dict[tuple[object, ...], list[Claim]] = {}
    places: dict[tuple[object, ...], list[Claim]] = {}
    candidates: list[tuple[Claim, Claim]] = []
    for claim in claims:
        for number in _numbers(claim):
            key = _key(claim, number)
            same = places.setdefault((*key, number.value), [])
            same.append(claim)
            earlier = seen.setdefault(key, [])
            candidates += [(other, claim) for other in earlier if other is not claim]
            if len(same) == 1:
                earlier.append(claim)
                del earlier[:-_NEAREST]
            elif len(same) == 2 and _comes_again(*same):
                yield SameDigits(same[0], claim, 1)
    yield from _apart(document, candidates, places)


def _comes_again(first: Claim, second: Claim) -> bool:
    scaled = first.figure.scale >= _THOUSAND and second.figure.scale >= _THOUSAND
    return scaled and first.sentence != second.sentence


def _apart(
    document: Document,
    candidates: list[tuple[Claim, Claim]],
    places: dict[tuple[object, ...], list[Claim]],
) -> Iterator[SameDigits]:
    asked: set[str] = set()
    for first, second in candidates:
        times = _times(first, second)
        if times is None or first.sentence == second.sentence:
            continue
        often = [
            max(len(places[(*_key(c, n), n.value)]) for n in _numbers(c)) for c in (first, second)
        ]
        if first.id in asked or second.id in asked or min(often) > 1:
            continue  # values that both come again are two figures
        if _may_be_one(document, first, second, times, often[1]):
            asked |= {first.id, second.id}
            yield SameDigits(first, second, times)


def _numbers(claim: Claim) -> Iterator[Written]:
    """The numbers of a figure that has a magnitude: both ends of a range."""
    figure = claim.figure
    if figure.kind not in _KEPT or figure.implied or (figure.kind in COUNTS and not figure.unit):
        return
    for number in (figure.number, figure.upto):
        if number is not None and number.form is not Form.VAGUE and number.value > 0:
            yield number


def _key(claim: Claim, number: Written) -> tuple[object, ...]:
    figure = claim.figure
    kind = "count" if figure.kind in COUNTS else figure.kind
    return kind, figure.unit, figure.per, number.value.normalize().as_tuple().digits


def _times(first: Claim, second: Claim) -> int | None:
    """How many times as large the one is, where that is a power of ten."""
    for a in _numbers(first):
        for b in _numbers(second):
            if a.value.normalize().as_tuple().digits == b.value.normalize().as_tuple().digits:
                low, high = sorted((a.value, b.value))
                if low != high:
                    return int(high / low)
    return None


def _may_be_one(document: Document, first: Claim, second: Claim, times: int, often: int) -> bool:
    scales = {int(first.figure.scale), int(second.figure.scale)}
    if times not in _SCALES_APART and not (times == 100 and scales == _LAKH_CRORE):
        if often > 1:
            return False
        return _headline_and_lead(document, first, second, times) or (
            _a_zero_apart(first, times)
            and not differ_in_time(first, second)
            and _points_back(document, first, second)
        )
    if min(scales) < _THOUSAND:  # no scale word, so the slip would be of zeros
        small = min(_smallest(first), _smallest(second))
        money = first.figure.kind == "money"
        if small < _SMALLEST or (money and not _share_words(document, first, second)):
            return False
    number = first.figure.number
    assert number is not None
    if number.digits >= 2:
        # Three digits are no chance; two may be, far apart and among other words.
        near = abs(first.sentence - second.sentence) <= _NEAR_ENOUGH
        return number.digits > 2 or near or _share_words(document, first, second)
    # One digit is soon shared: the numeral must come again with its zeros, in the next sentence or
    # among words that come again too, or the copy must point back to it.
    if _numerals(first) & _numerals(second):
        near = abs(first.sentence - second.sentence) == 1
        return near or _share_words(document, first, second)
    if min(scales) < _THOUSAND or _digit(first) != _digit(second):
        return False
    return _points_back(document, first, second)


def _a_zero_apart(first: Claim, times: int) -> bool:
    """Whether a zero or a point may have slipped: of three digits, that is no chance."""
    number = first.figure.number
    return times in (10, 100) and number is not None and number.digits > 2


def _digit(claim: Claim) -> Decimal:
    number = claim.figure.number
    assert number is not None
    return number.value / claim.figure.scale


def _points_back(document: Document, first: Claim, second: Claim) -> bool:
    """Whether the second is "the $6 million", or of the same noun: "a $6 billion deal"."""
    nouns = [_following(document, claim) for claim in (first, second)]
    if nouns[0] and nouns[0] == nouns[1]:
        return True
    before = document.text[max(0, second.span.start - 6) : second.span.start].lower().split()
    pointed = bool(before) and before[-1] in {"the", "this", "that", "those", "these"}
    return pointed and _share_words(document, first, second)


def _following(document: Document, claim: Claim) -> str:
    """The word right behind a figure, where it may be its noun."""
    word = _NEXT_WORD.match(document.text, claim.span.end)
    noun = word[1].lower() if word else ""
    return "" if noun in _NO_NOUNS else noun


def _smallest(claim: Claim) -> Decimal:
    return min(number.value for number in _numbers(claim))


def _numerals(claim: Claim) -> set[str]:
    """A figure's numerals as printed without their scale, those of one digit left out."""
    scale = claim.figure.scale
    printed = {f"{(number.value / scale).normalize():f}" for number in _numbers(claim)}
    return {numeral for numeral in printed if len(numeral) > 1}


def _share_words(document: Document, first: Claim, second: Claim) -> bool:
    return bool(standing_of(document, first).words & standing_of(document, second).words)


def _headline_and_lead(document: Document, first: Claim, second: Claim, times: int) -> bool:
    """A zero more or less between a headline's sum of money and the lead's."""
    if times not in (10, 100) or first.figure.kind != "money":
        return False
    title, lead = document.sentences[first.sentence], document.sentences[second.sentence]
    if document.kind_of(title) != "title" or document.kind_of(lead) == "title":
        return False
    if second.sentence - first.sentence > _LEAD:
        return False
    number = first.figure.number
    assert number is not None
    if number.digits >= 2:
        return True
    return _share_words(document, first, second)
