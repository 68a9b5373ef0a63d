"""NC108 multiple: "doubled", "fivefold" and "three times" against the two figures."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from newscheck.checks.check import Check, Context, Example, Judgement
from newscheck.checks.verdict import change_to, reading, severity
from newscheck.findings import Severity, Suggestion
from newscheck.interval import Hedge, Interval, Reading, Tier
from newscheck.relations.relation import Change
from newscheck.wording import number, percent, said

if TYPE_CHECKING:
    from newscheck.claims import Claim

# How far a multiple may be from its figures, as shares of it: (low, high) of what is well said, and
# of what only a free hand with rounding makes right. "Doubled" is said of anything up to two and a
# half times; "nearly" and "more than" are held to their side.
_PLAIN = (Fraction(9, 10), Fraction(11, 10), Fraction(8, 10), Fraction(125, 100))
_IMPLIED = (Fraction(9, 10), Fraction(125, 100), Fraction(8, 10), Fraction(3, 2))
_ABOUT = (Fraction(85, 100), Fraction(6, 5), Fraction(3, 4), Fraction(3, 2))
_NEARLY = (Fraction(4, 5), Fraction(101, 100), Fraction(3, 4), Fraction(11, 10))
_MORE = (Fraction(1), Fraction(2), Fraction(99, 100), Fraction(5, 2))
_JUST_OVER = (Fraction(1), Fraction(5, 4), Fraction(98, 100), Fraction(3, 2))
_LESS = (Fraction(2, 3), Fraction(1), Fraction(1, 2), Fraction(101, 100))
_WIDTHS = {
    Hedge.ABOUT: _ABOUT,
    Hedge.NEARLY: _NEARLY,
    Hedge.MORE_THAN: _MORE,
    Hedge.AT_LEAST: _MORE,
    Hedge.JUST_OVER: _JUST_OVER,
    Hedge.LESS_THAN: _LESS,
}

# A share in words is good for five points either way, on its own side where it is hedged.
_SHARE = Fraction(5, 100)
_SHARE_WIDTHS = {
    Hedge.ABOUT: (-_SHARE * 2, _SHARE * 2),
    Hedge.NEARLY: (-_SHARE * 2, Fraction(1, 100)),
    Hedge.JUST_OVER: (Fraction(0), _SHARE * 2),
    Hedge.MORE_THAN: (Fraction(0), Fraction(25, 100)),
    Hedge.AT_LEAST: (Fraction(0), Fraction(25, 100)),
    Hedge.LESS_THAN: (Fraction(-1), Fraction(0)),
    Hedge.AT_MOST: (Fraction(-1), Fraction(0)),
}


def judge(change: Change, context: Context) -> Judgement | None:
    """Hold new / old to the multiple that the copy states."""
    stated = next((c for c in change.by if c.figure.kind == "ratio"), None)
    if stated is None or stated.figure.number is None or stated.figure.upto is not None:
        return None
    operands = (stated, change.new, change.old)
    old, new = reading(change.old, change.new), reading(change.new, change.old)
    if old is None or new is None:
        return None
    if min(old.wide.low, new.wide.low) <= 0:
        return Judgement("undecided", operands, "a figure is not above zero, or is not bounded")
    claimed = Fraction(stated.figure.number.value)
    if stated.figure.share_of:
        return _judge_share(change, stated, old, new, context)
    falls = claimed < 1 or change.direction == "down"
    worked = old / new if falls else new / old
    factor = 1 / claimed if claimed < 1 else claimed
    tier = _tier(worked, factor, stated)
    if change.direction == "up" and tier is not Tier.OK:
        # "An increase of three times" is three times as many to some, four times to others.
        tier = min(tier, _tier(worked, factor + 1, stated), key=list(Tier).index)
    large, small = (change.old, change.new) if falls else (change.new, change.old)
    working = f"{large.text} / {small.text} = {_shown(worked.point)}"
    multiple = 1 / factor if falls else factor
    sizes = _sizes(worked, factor, large, small)
    return _answer(change, stated, tier, working, sizes, multiple, context)


def _judge_share(
    change: Change, stated: Claim, old: Reading, new: Reading, context: Context
) -> Judgement:
    """ "Cut by a third" is of the change, "half the 40" of what there was."""
    assert stated.figure.number is not None
    claimed = Fraction(stated.figure.number.value)
    left = new / old
    one = Reading.exact(1)
    if change.direction is None:
        worked, multiple = left, claimed
        working = f"{change.new.text} / {change.old.text} = {_shown(worked.point)}"
        sizes = f"{change.new.text} is {percent(worked.point * 100)} of {change.old.text}."
    else:
        up = change.direction == "up"
        worked, multiple = (left - one, 1 + claimed) if up else (one - left, 1 - claimed)
        working = f"{change.old.text} to {change.new.text} is a change of {percent((left.point - 1) * 100)}"
        sizes = f"that is {percent(worked.point * 100)}."
    hedge = stated.figure.hedge or Hedge.NONE
    low, high = _SHARE_WIDTHS.get(hedge, (-_SHARE, _SHARE))
    tier = Tier.CONTRADICTED
    if Interval(claimed + low, claimed + high).meets(worked.core):
        tier = Tier.OK
    elif Interval(claimed + min(low, -_SHARE), claimed + high + _SHARE).meets(worked.wide):
        tier = Tier.ROUNDING
    return _answer(change, stated, tier, working, sizes, multiple, context)


def _answer(
    change: Change,
    stated: Claim,
    tier: Tier,
    working: str,
    sizes: str,
    multiple: Fraction,
    context: Context,
) -> Judgement:
    operands = (stated, change.new, change.old)
    words = said(stated, context.document)
    if tier is Tier.OK:
        confirmed = f"{working}; the copy says {words}"
        return Judgement("consistent", operands, working, confirmed=confirmed)
    if change.bars:
        return Judgement("undecided", operands, f"{working}; not judged: {', '.join(change.bars)}")
    message = f"“{words}” is said of {change.old.text} and {change.new.text}: {sizes}"
    if tier is Tier.ROUNDING:
        message += " Would another word be nearer?"
    return Judgement(
        "inconsistent",
        operands,
        working,
        severity=severity(tier, operands, change.link),
        message=message,
        span=stated.span,
        stated=words,
        expected=working.rsplit(" ", 1)[-1],
        suggestions=_mends(change, multiple),
    )


def _tier(worked: Reading, factor: Fraction, stated: Claim) -> Tier:
    """How the worked-out multiple stands to the stated one."""
    hedge = stated.figure.hedge or Hedge.NONE
    if hedge is Hedge.AT_MOST:
        return Tier.OK
    low, high, least, most = _WIDTHS.get(hedge, _IMPLIED if stated.figure.implied else _PLAIN)
    written = stated.figure.number
    rounding = Fraction(0)
    if hedge is Hedge.NONE and written is not None and not stated.figure.implied:
        rounding = min(Fraction(written.place), Fraction(1)) / 2
    core = Interval(min(factor * low, factor - rounding), max(factor * high, factor + rounding))
    if core.meets(worked.core):
        return Tier.OK
    wide = Interval(factor * least, factor * most)
    return Tier.ROUNDING if wide.meets(worked.wide) else Tier.CONTRADICTED


def _sizes(worked: Reading, factor: Fraction, large: Claim, small: Claim) -> str:
    size = worked.point
    if size < 1:
        return f"{large.text} is less than {small.text}. Swap the figures, or change the word."
    text = f"{large.text} is {_shown(size)} times {small.text}"
    for power in (10, 100, 1000):
        for step in (Fraction(power), Fraction(1, power)):
            if Fraction(9, 10) <= size / factor / step <= Fraction(5, 4):
                return f"{text} (a factor of {power:,} apart)."
    return f"{text}."


def _mends(change: Change, multiple: Fraction) -> tuple[Suggestion, ...]:
    assert change.old.figure.number and change.new.figure.number
    old, new = Fraction(change.old.figure.number.value), Fraction(change.new.figure.number.value)
    return change_to(change.new, old * multiple), change_to(change.old, new / multiple)


def _shown(value: Fraction) -> str:
    return number(value, 2 if value < 10 else 1)


CHECK = Check(
    code="NC108",
    name="multiple",
    summary="“doubled”, “fivefold” and “three times” against the two figures",
    explanation=(
        "Where the copy says that one figure is so many times another, the one is divided by the "
        "other. “Doubled” and its kind are good for a tenth less and a quarter more, “nearly” for a "
        "fifth less, and “more than” up to twice as much; half as far again is a warning, and "
        "beyond that an error. “An increase of three times” is read as three times or four."
    ),
    judges=(Change,),
    judge=judge,
    finds=(
        Example(
            "Membership was 900 in 2015. It has since trebled to 7,200.",
            (
                "trebled",
                "900",
                "7,200",
            ),
            Severity.WARNING,
        ),
        Example(
            "Income fell by a third last year, to £10m from £12m the year before.",
            (
                "a third",
                "£10m",
                "£12m",
            ),
        ),
        Example(
            "The club had 1,200 members, a quarter more than the 690 of 2020.",
            (
                "a quarter",
                "1,200",
                "690",
            ),
        ),
        Example(
            "Sales fell a quarter to £5m from £8m.",
            (
                "a quarter",
                "£5m",
                "£8m",
            ),
            Severity.WARNING,
        ),
        Example("The fee doubled from £125,000 to £152,000.", ("doubled", "£125,000", "£152,000")),
        Example(
            "Claims more than tripled, from 1.1 million to 2.9 million.",
            ("tripled", "1.1 million", "2.9 million"),
        ),
        Example(
            "The club halved its debt to £9m from £12m.",
            ("halved", "£9m", "£12m"),
        ),
        Example(
            "The vase sold for $18,500, more than four times the $9,000 estimate.",
            ("four times", "$18,500", "$9,000"),
        ),
        Example(
            "Visits rose fivefold to 4,500 from 1,500.",
            ("fivefold", "4,500", "1,500"),
        ),
        Example(
            "A doubling of the levy from 3 pence to 8 pence is planned.",
            ("doubling", "3 pence", "8 pence"),
            Severity.WARNING,
        ),
        Example(
            "The union wants a 10% rise - double the 8% on offer.",
            ("10%", "double", "8%"),
        ),
        Example(
            "Waste was cut in half, from 52 tonnes to 50 tonnes.",
            ("half", "52 tonnes", "50 tonnes"),
        ),
        Example(
            "The budget was cut by a third to £30m from £60m.",
            ("a third", "£30m", "£60m"),
        ),
        Example("It made $30m, less than half the $40m of last year.", ("half", "$30m", "$40m")),
        Example(
            "The number of nuns has trebled from 51 in 2009 to 45 last year.",
            ("trebled", "51", "45"),
        ),
    ),
    passes=(
        Example(
            "The council's 60 libraries are to be cut to 45, a loss of one in four.", verified=True
        ),
        Example("From $1,200 an ounce in 2018, gold has doubled to $2,400.", verified=True),
        Example("Membership was 900 in 2015. It has since trebled to 2,700.", verified=True),
        Example(
            "Income fell by a third last year, to £8m from £12m the year before.", verified=True
        ),
        Example("The club had 1,200 members, a quarter more than the 960 of 2020.", verified=True),
        Example("Sales were down a fifth on the £10m of last year, at £8m.", verified=True),
        Example(
            "The airport served 48 million, twice the number it handled in 2010, when there were 24 million.",
            verified=True,
        ),
        Example(
            "She won a third title last year, and a fourth in May, to add to the two from her teens."
        ),
        Example(
            "The dollar fell a quarter of a yen to 149.20 and a tenth of a cent to $1.0850 a euro."
        ),
        Example("Sales doubled in 2022 and tripled in 2023, from $1m to $6m."),
        Example("Its bills more than doubled from £15,000 to £35,000.", verified=True),
        Example("The dividend was halved to 17 cents a share from 34 cents.", verified=True),
        Example("The charge was doubled from $8 to $15.", verified=True),
        Example("Soy use nearly doubled to 399,000 tonnes from 201,000.", verified=True),
        Example(
            "The lamp went for $18,750, more than four times the $4,000 estimate.", verified=True
        ),
        Example("The party is on 54%, almost two-and-a-half times its rival's 22%.", verified=True),
        Example("Sales rose threefold to 40 from 10.", verified=True),
        Example("There were 30 women, twice as many as the 15 men.", verified=True),
        Example("The workforce was cut by a third to 150 from 225.", verified=True),
        Example("It sold 2,100 bikes, about half the 4,000 of last year.", verified=True),
        Example("Prices rose by half, from £20 to £30.", verified=True),
        Example("She trains twice a week and is three times champion; she won 12 of 20."),
        Example("The bank raised its rate 14 times, to 14.5% from 11.8%."),
        Example(
            "It cut the deficit from $382bn to $211bn, with the goal of halving it in five years."
        ),
        Example("Sales rose to 25 from 20, double the 12 that were forecast."),
        Example("As total sales fell, profit doubled to $4m from $2m.", verified=True),
        Example(
            "The share price has doubled, driving the ratio to over 70, compared with 15 abroad."
        ),
        Example("Profits doubled at constant currency to $3m from $2m."),
    ),
)
