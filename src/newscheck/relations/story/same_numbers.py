"""The figures of a story that could be one number given twice, alike or miswritten.

By unit and value alone: equal, within twice one another, or with the same digits. A number and its
rounding are no two values, nor are a bound and a figure. This room does not read words.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from newscheck.interval import Form, Hedge

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newscheck.claims import Claim
    from newscheck.document import Document

    # A claim with its value, read once.
    Told = tuple[Claim, float]
    Pair = tuple[Told, Told]
    Unit = tuple[str, str | None]

_KINDS = frozenset(("money", "count", "number", "percent", "measure", "points", "duration"))
# Kinds of blocks that tell the story in sentences.
_TOLD = frozenset(("paragraph", "item", "heading"))
_SMALLEST = 3
# How many earlier figures of its unit a figure is held to.
_NEAREST = 6
_ONE_SIDED = frozenset(
    (Hedge.MORE_THAN, Hedge.AT_LEAST, Hedge.LESS_THAN, Hedge.AT_MOST, Hedge.JUST_OVER, Hedge.NEARLY)
)
# A sentence with more figures than this is a table.
_MOST = 30
_TWOFOLD, _TENFOLD = 2.0, 11.0
_TENS = (10, 100, 1000, 10**6, 10**9)


def read_told(document: Document, claims: Sequence[Claim]) -> list[Told]:
    """The figures that could be given twice, with their values."""
    blocks, sentences = document.blocks, document.sentences
    told: list[Told] = []
    for claim in claims:
        figure = claim.figure
        number = figure.number
        if number is None or figure.kind not in _KINDS or figure.upto is not None:
            continue
        if figure.implied or number.form is Form.VAGUE or number.value < _SMALLEST:
            continue
        if claim.text[0] == "+" and figure.unit is None:
            continue  # the code of a country, or a version
        if blocks[sentences[claim.sentence].block].kind in _TOLD:
            told.append((claim, float(number.value)))
    if len(told) <= _MOST:
        return told
    figures = Counter(claim.sentence for claim, _ in told)
    return [this for this in told if figures[this[0].sentence] <= _MOST]


def pairs_of(told: Sequence[Told]) -> Iterator[Pair]:
    """Figures of one unit in two sentences that are equal, or may be one number miswritten."""
    groups: dict[tuple[object, ...], list[Told]] = {}
    for this in told:
        figure = this[0].figure
        group = groups.setdefault((*unit_of(this[0]), figure.per), [])
        sentence = this[0].sentence
        for other in group[-_NEAREST:]:
            if other[0].sentence != sentence and _may_be_one(other, this):
                yield other, this
        group.append(this)


def unit_of(claim: Claim) -> Unit:
    kind, unit = claim.figure.kind, claim.figure.unit
    return kind, unit.lower() if kind == "count" and unit else unit


def _may_be_one(one: Told, other: Told) -> bool:
    """Whether two numbers are equal or could be one number miswritten; rounding is no such thing."""
    (a, x), (b, y) = one, other
    if x == y:
        return True
    ratio = x / y if x > y else y / x
    if ratio <= _TWOFOLD:
        return not _rounds(a, b, x, y) and one_hedge(a, b)
    if ratio < _TENFOLD:
        these, those = digits_of(a), digits_of(b)
        same = len(these) == len(those) and sum(map(str.__eq__, these, those)) >= len(these) - 1 > 0
        if same or sorted(these) == sorted(those):
            return one_hedge(a, b)
    return any(0.9 < ratio / ten < 1.1 for ten in _TENS) and one_hedge(a, b)


def digits_of(claim: Claim) -> str:
    number = claim.figure.number
    return "" if number is None else f"{number.value:f}".replace(".", "").strip("0")


def _rounds(a: Claim, b: Claim, x: float, y: float) -> bool:
    """Whether the one number may be the other rounded or cut short."""
    return abs(x - y) < max(_step(a), _step(b))


def _step(claim: Claim) -> float:
    """How much a number may have been rounded by: one of its last digit, of a single digit half."""
    number = claim.figure.number
    if number is None:
        return 0.0
    _, digits, exponent = number.value.normalize().as_tuple()
    assert isinstance(exponent, int)
    step = 10.0**exponent
    if exponent > 0 and len(digits) == 1:
        step /= 2
    return max(step, float(number.place))


def one_hedge(a: Claim, b: Claim) -> bool:
    """Whether neither or both are bounds: "at least 12" and "15" are no two values of one figure."""
    return (a.figure.hedge in _ONE_SIDED) == (b.figure.hedge in _ONE_SIDED)
