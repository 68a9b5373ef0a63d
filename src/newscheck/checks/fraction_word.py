"""NC107 fraction-word: a share in words against the figures given for it."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from newscheck.checks.check import Check, Context, Example, Judgement
from newscheck.checks.slips import swapped
from newscheck.checks.verdict import bounded, change_to, reading
from newscheck.findings import Severity, Suggestion
from newscheck.interval import Hedge, Interval, Reading, percent_of
from newscheck.relations.relation import Share, ShareInWords
from newscheck.values import dataclass
from newscheck.wording import percent, said

if TYPE_CHECKING:
    from newscheck.claims import Claim
    from newscheck.interval import Bound

HALF = Fraction(1, 2)
_TENTHS = Fraction(5)
# Points beyond which a percent beside a share in words is more likely of something else.
_FAR = 20
_UNDER = {Hedge.NEARLY, Hedge.LESS_THAN, Hedge.AT_MOST}
_OVER = {Hedge.JUST_OVER, Hedge.MORE_THAN, Hedge.AT_LEAST}
_OPEN = {Hedge.MORE_THAN, Hedge.AT_LEAST, Hedge.LESS_THAN, Hedge.AT_MOST}


@dataclass(frozen=True, slots=True)
class _Held:
    """A share in words beside what the figures give: `off` points outside what the words allow."""

    words: Claim
    share: Fraction
    given: Reading
    operands: tuple[Claim, ...]
    phrase: str
    shown: str
    off: Bound
    wrong_side: bool

    @property
    def working(self) -> str:
        """One line of it."""
        return f"“{self.phrase}” is {_size(self.words, self.share)}; the copy gives {self.shown}"


def judge(relation: Share | ShareInWords, context: Context) -> Judgement | None:
    """Hold the share that the figures give to the share in words, its hedge taken at its word."""
    held = _held(relation, context)
    if held is None:
        return None
    if isinstance(relation, Share) and not (bounded(relation.part) and bounded(relation.whole)):
        reason = "a part or whole without an upper or lower bound"
        return Judgement("undecided", held.operands, reason)
    if held.off <= 0:
        return Judgement("consistent", held.operands, held.working, confirmed=held.working)
    if relation.link == "guessed" or (held.off > _FAR and not _is_swapped(relation, held.share)):
        reason = f"{held.working}; they may be of different things"
        return Judgement("undecided", held.operands, reason)
    near = not held.wrong_side and held.off <= _band(held.words, held.share)
    if near and not _is_neighbour(held):
        return _finding(held, Severity.NOTE, context)
    return _finding(held, _grade(held), context)


def _held(relation: Share | ShareInWords, context: Context) -> _Held | None:
    operands: tuple[Claim, ...]
    if isinstance(relation, ShareInWords):
        words, operands = relation.words, (relation.words, relation.percent)
        given, shown = reading(relation.percent), relation.percent.text
    else:
        if relation.share is None or relation.share.figure.kind != "ratio":
            return None
        words, operands = relation.share, (relation.share, relation.part, relation.whole)
        given, shown = _worked(relation), f"{relation.part.text} of {relation.whole.text}"
        shown += f", {percent(given.point)}" if given is not None else ""
    if given is None or words.figure.number is None:
        return None
    share = Fraction(words.figure.number.value).limit_denominator(1000)
    off, wrong_side = _distance(words, share, given)
    phrase = said(words, context.document)
    return _Held(words, share, given, operands, phrase, shown, off, wrong_side)


def _grade(held: _Held) -> Severity:
    """An error where it is twice the band out; inside a quotation never."""
    band = _band(held.words, held.share)
    far = held.off > (2 * band if held.wrong_side else band)
    quoted = any(claim.quoted for claim in held.operands)
    return Severity.ERROR if far and not quoted else Severity.WARNING


def _worked(share: Share) -> Reading | None:
    part, whole = reading(share.part, share.whole), reading(share.whole, share.part)
    if part is None or whole is None or whole.wide.low <= 0:
        return None
    return percent_of(part, whole)


def _is_swapped(relation: Share | ShareInWords, share: Fraction) -> bool:
    """Whether the percent would fit with two digits swapped: 27% beside "the majority"."""
    if isinstance(relation, Share) or relation.percent.figure.number is None:
        return isinstance(relation, Share)
    values = swapped(relation.percent.figure.number)
    return any(_allows(relation.words, share, value) for value in values)


def _band(words: Claim, share: Fraction) -> Fraction:
    """How many points a share in words may be off, before its hedge: two and a half, less for a small
    share, and half the way to its neighbours for tenths ("three in 10")."""
    written = words.figure.number
    assert written is not None
    if (share * 10).denominator == 1 and share != HALF and written.place * 10 == written.value:
        return _TENTHS if share > Fraction(1, 10) else Fraction(5, 2)
    return min(Fraction(5, 2), share * 25)


def _is_neighbour(held: _Held) -> bool:
    """Whether the figure is what the next share would be: 25% beside "one in five", 80% beside "nine in 10"."""
    share, band = held.share, _band(held.words, held.share)
    if held.words.figure.hedge or share == HALF or 2 * held.off <= band:
        return False
    own = abs(held.given.point - share * 100)
    if band == _TENTHS:
        return own > _TENTHS
    others = (Fraction(100, share.denominator + step) for step in (-1, 1))
    return share.numerator == 1 and any(abs(held.given.point - other) < own for other in others)


def _distance(words: Claim, share: Fraction, given: Reading) -> tuple[Bound, bool]:
    """How many points the given share is outside what the words allow (0 or less where it is inside),
    and whether it is on the wrong side of "nearly" or "more than"."""
    point, band = share * 100, _band(words, share)
    hedge = words.figure.hedge or Hedge.NONE
    # On thirds and fifths half a point either way is nobody's slip; half is a line.
    slack = Fraction(0) if share == HALF else HALF
    if hedge in _UNDER or hedge in _OVER:
        over = hedge in _OVER
        beyond = (point - slack) - _end(given, point, up=True)
        if not over:
            beyond = _end(given, point, up=False) - (point + slack)
        if beyond > 0:
            return beyond, True
        if hedge in _OPEN:
            return Fraction(0), False
        allowed = (
            Interval(point - slack, point + 2 * band)
            if over
            else Interval(point - 2 * band, point + slack)
        )
        return given.wide.distance(allowed), False
    width = 2 * band if hedge is Hedge.ABOUT else band
    return given.wide.distance(Interval(point - width, point + width)), False


def _end(given: Reading, line: Fraction, *, up: bool) -> Bound:
    """The end of the given share that is nearest the line; a worked share counts by its plain value,
    unless that is the line itself."""
    if given.wide.high - given.wide.low > 1 and given.point != line:
        return given.point
    return given.wide.high if up else given.wide.low


def _size(words: Claim, share: Fraction) -> str:
    """What the words come to: "66.7%", "more than 50%"."""
    size = percent(share * 100)
    match words.figure.hedge:
        case Hedge.MORE_THAN | Hedge.JUST_OVER:
            return f"more than {size}"
        case Hedge.NEARLY | Hedge.LESS_THAN:
            return f"less than {size}"
        case _:
            return size


def _finding(held: _Held, grade: Severity, context: Context) -> Judgement:
    return Judgement(
        "inconsistent",
        held.operands,
        held.working,
        severity=grade,
        message=f"“{held.phrase}” is {_size(held.words, held.share)}, which {held.shown} is not.",
        span=held.words.span,
        stated=held.words.text,
        expected=percent(held.given.point),
        suggestions=_mends(held, context),
    )


# The other side of the line, as a hedge says it.
_TURNED = {
    Hedge.MORE_THAN: "less than",
    Hedge.AT_LEAST: "less than",
    Hedge.LESS_THAN: "more than",
    Hedge.AT_MOST: "more than",
    Hedge.NEARLY: "just over",
    Hedge.JUST_OVER: "just under",
}


def _mends(held: _Held, context: Context) -> tuple[Suggestion, ...]:
    """The percent as the words have it, or with its digits swapped; the hedge turned round."""
    hedge, span = held.words.figure.hedge, held.words.figure.hedge_span
    mends = []
    if len(held.operands) == 2 and (number := held.operands[1].figure.number) is not None:
        fitting = [value for value in swapped(number) if _allows(held.words, held.share, value)]
        if fitting or not (hedge in _TURNED or held.words.figure.implied):
            mends.append(change_to(held.operands[1], (fitting or [held.share * 100])[0]))
    if held.wrong_side and hedge in _TURNED and span is not None:
        old = span.of(context.document.text)
        new = _TURNED[hedge].capitalize() if old[:1].isupper() else _TURNED[hedge]
        mends.append(Suggestion(f"change “{old}” to “{new}”", span, new))
    return tuple(mends)


def _allows(words: Claim, share: Fraction, value: Fraction) -> bool:
    """Whether the words allow a percent."""
    return _distance(words, share, Reading.exact(value))[0] <= 0


CHECK = Check(
    code="NC107",
    name="fraction-word",
    summary="a share in words (half, one in five, a majority) against the figures given for it",
    explanation=(
        "Where the copy gives a share in words and the figure for it (“nearly two-thirds (63.2%)”, “12 "
        "of the 25, about half”), the two must fit: within two and a half points as a rule, five for "
        "“about”, “nearly” and “just over”, half the way to the next for tenths. “More than”, “nearly” and their "
        "like are held to their side of the line; “more than half (76%)” is true."
    ),
    judges=(Share, ShareInWords),
    judge=judge,
    finds=(
        Example(
            "One in five, 25 percent, said no.", ("One in five", "25 percent"), Severity.WARNING
        ),
        Example("More than half (42%) of the drivers had no map.", ("half", "42%")),
        Example("Just over one-third of the shops (53%) were shut.", ("one-third", "53%")),
        Example(
            "The council has spent $667,000 of the $1.3 million, a little less than half.",
            ("half", "$667,000", "$1.3 million"),
            Severity.WARNING,
        ),
        Example("Nearly three in 10 (34%) walk to work.", ("three in 10", "34%"), Severity.WARNING),
        Example("The school has 38%, almost a quarter, of the land.", ("a quarter", "38%")),
        Example("In all 120 of the 480 members, or a third, voted no.", ("a third", "120", "480")),
        Example("Fewer than half (54%) of them own a bicycle.", ("half", "54%"), Severity.WARNING),
    ),
    passes=(
        Example("Nearly two-thirds (63.2%) of the drivers agreed.", verified=True),
        Example("About a quarter of the farms (26%) lost their crop.", verified=True),
        Example("They asked 33 percent, one-third, of the class.", verified=True),
        Example("More than half (76%) of the shops were shut.", verified=True),
        Example("Nearly one in five of the jobless (18.4 percent) had no papers.", verified=True),
        Example("Fewer than half of them (32%) replied.", verified=True),
        Example("In all 12 of the 25 players, or about half, were new.", verified=True),
        Example("A quarter of students got A's, compared with 10% a year ago."),
        Example("A third of them read it and 66% threw it away."),
        Example("Rates went up by a quarter of a percentage point to 2%."),
        Example("Labour has a majority of 7.5% in the seat."),
        Example("In the third quarter, 12% of the staff left by half-time."),
        Example("Half of the women (52% of them over 60) came by bus."),
        Example("About half of the flats and a third of the houses (34%) were sold."),
        Example("A third of homes, 40% of them rented, have damp."),
        Example(
            "Most of the growth, 3% a year, came from exports, and most banks (4%) were small."
        ),
        Example("A third of a percent, or 0.3%, was lost; the rate is half the average (12%)."),
        Example("Its share fell from half of users to less than 40%, a loss of 10%."),
    ),
)
