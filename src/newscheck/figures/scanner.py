"""The walk along a sentence: at each number it asks what it is, and steps past what it read.

Every token is looked at a bounded number of times, so the walk is linear in the sentence.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from newscheck.document import Span
from newscheck.figures import notfigures
from newscheck.figures.amount import ONE, form_of
from newscheck.figures.dates import Dated, date_at, worded_day, year_at, year_before_unit
from newscheck.figures.designations import designated, named, version
from newscheck.figures.figure import Figure
from newscheck.figures.headlines import in_headline
from newscheck.figures.hedges import hedge_after, hedge_before
from newscheck.figures.majorities import MAJORITIES, majority_at
from newscheck.figures.money import money_before
from newscheck.figures.numerals import FRACTION_SIGNS
from newscheck.figures.ranges import read_span
from newscheck.figures.ratios import FOLDS, MULTIPLES, implies_multiple
from newscheck.figures.tokens import Tokens, lexicon
from newscheck.figures.words import (
    FRACTION_WORDS,
    MULTIPLE_PLACE,
    ORDINALS,
    SHARE_PLACE,
    STARTS,
    TENS,
)
from newscheck.interval import Form, Written
from newscheck.values import replace

if TYPE_CHECKING:
    from newscheck.figures.amount import Amount
    from newscheck.figures.figure import Kind
    from newscheck.figures.quantities import Quantity

# Every word, digits aside, at which a figure may begin (an article before it may belong to it).
ANCHORS = frozenset((*STARTS, *FRACTION_WORDS, *MULTIPLES, *FOLDS, *FRACTION_SIGNS, *ORDINALS))
# A majority is a figure only beside digits.
_ANCHORS = ANCHORS | MAJORITIES.keys()
_ARTICLES = frozenset(("a", "an"))
_ORDINAL_ENDINGS = frozenset(("st", "nd", "rd", "th"))
_SCORES = lexicon("""
    lead win victory loss defeat draw vote decision ruling record majority score tie up down against
    over winners win. thriller triumph rout drubbing thrashing stalemate deficit advantage margin
    """)
_SCORED = lexicon("won win wins beat beats lost lose loses led leads trailed trails drew voted at")
_INDEXES = ("index", "dow", "nasdaq", "s&p", "ftse", "nikkei", "share", "stock", "dax", "cac")
_RANKS_FROM = 3
_MOST_POINTS = 100
# What one look at a number gives: the figures read, and the token to go on from.
Found = tuple[list[Figure], int]


def scan(t: Tokens, dollar: str) -> list[Figure]:
    """Every figure of a sentence, in order."""
    figures: list[Figure] = []
    floor = 0
    for at in [at for at, low in enumerate(t.lows) if low in _ANCHORS or low[:1].isdecimal()]:
        if at < floor:
            continue
        read = _at_digits if t.digits(at) else _at_word
        found, after = read(t, at, floor, dollar)
        figures += found
        floor = max(at + 1, after)
    return _points(t, figures)


def _at_digits(t: Tokens, i: int, floor: int, dollar: str) -> Found:
    end = notfigures.decade(t, i)
    if end is not None:
        return [], end
    money = money_before(t, i, dollar, floor)
    if money is not None and not money.firm and not _read_as_money(t, i, dollar, floor):
        money = None
    if money is None:
        # "26 mph/42 kph": the slash follows a figure and no name.
        slashed = t.words[i - 1] == "/" and floor == i - 1 > 0
        for reader in (notfigures.web_address, notfigures.glued_to_name):
            end = None if slashed else reader(t, i)
            if end is not None:
                return [], end
        dated = date_at(t, i)
        if dated is not None and dated.first >= floor:
            return [_date(t, dated)], dated.after
        for reader in _NO_FIGURES:
            end = reader(t, i)
            if end is not None:
                return [], end
        ordinal = _ordinal(t, i) or _score(t, i)
        if ordinal is not None:
            return ordinal
    year = year_before_unit(t, i)
    if year is not None and money is None:
        return [_date(t, year)], year.after
    quantities = read_span(t, i, dollar, floor)
    if not quantities:
        return [], notfigures.run_end(t, i)
    first = quantities[0]
    if first.amount.plain and (first.kind in ("number", "count") or _year_of(t, first)):
        year = year_at(t, i)
        if year is not None:
            return [_date(t, year)], year.after
    bare = first.kind in ("number", "count") and first.upto is None
    if bare and ((first.amount.plain and named(t, i)) or version(t, i)):
        return [], notfigures.run_end(t, i)
    if _runs_on(t, first):
        return [], notfigures.run_end(t, first.after - 1)
    return _figures(t, quantities)


def _year_of(t: Tokens, first: Quantity) -> bool:
    """Whether what looks like a unit is a noun after a year: "the 1988 quarter", "in 2016 Stone"."""
    unit = t.words[first.after - 1]
    measured = first.kind in ("measure", "duration") and first.upto is None
    apart = first.after == first.amount.after + 1 and not t.joined(first.after)
    return measured and apart and len(unit) > 3 and unit.islower() <= (unit[-1] != "s")


def _read_as_money(t: Tokens, i: int, dollar: str, floor: int) -> bool:
    """Whether letters that may be a currency are one: "R5 million", and not "Q1" or "P5"."""
    quantities = read_span(t, i, dollar, floor)
    return bool(quantities) and quantities[0].kind == "money"


_NO_FIGURES = (
    notfigures.time_of_day,
    notfigures.months_reported,
    notfigures.against,
    notfigures.telephone,
    notfigures.street_number,
    notfigures.list_number,
    notfigures.clause,
    notfigures.branded,
)


def _runs_on(t: Tokens, first: Quantity) -> bool:
    """Whether letters or a slash go on where the number ends: "24703m212", "787s", "9/11"."""
    p = first.after
    if not t.glued(p) or first.amount.spelled:
        return False
    if t.words[p].isalpha() and t.words[p - 1][-1:].isalnum():
        return first.after == first.amount.after
    return t.words[p] == "/" and t.digits(p + 1) and t.glued(p + 1) and first.kind == "number"


def _at_word(t: Tokens, i: int, floor: int, dollar: str) -> Found:
    low = t.lows[i]
    if low in MULTIPLES or low in FOLDS:
        return _multiple(t, i) if implies_multiple(t, i) else ([], i + 1)
    if low in MAJORITIES:
        return _majority(t, i)
    if _is_name(t, i):
        return [], i + 1
    even = notfigures.against(t, i)
    if even is not None:
        return [], even
    quantities: tuple[Quantity, ...] = ()
    if t.lows[i - 1] in _ARTICLES and i > floor:
        quantities = read_span(t, i - 1, dollar, floor)
    if not quantities and (low in STARTS or low in FRACTION_SIGNS):
        quantities = read_span(t, i, dollar, floor)
    if not quantities:
        return _rank(t, i)
    first = quantities[0]
    if designated(t, i, bare=first.bare):
        return [], i + 1
    if first.kind in ("number", "count") and first.upto is None:
        clock = notfigures.hour_of_day(t, first.first, first.amount.after)
        if clock is not None:
            return [], clock
    if first.bare and first.upto is None:
        day = worded_day(t, first.amount, first.after)
        if day is not None and day.first >= floor:  # "on 2 June two men": the month is told
            return [_date(t, day)], day.after
    return _figures(t, quantities)


def _is_name(t: Tokens, i: int) -> bool:
    """Whether a number word with a capital is part of a name: "Kick Six", "the Seven Network"."""
    if i == 0 or not t.capital(i) or t.words[i - 1] in (":", "“", '"', "‘", "(", "—", "–", "."):
        return False
    if not (t.capital(i - 1) or t.capital(i + 1)):
        return False
    return not in_headline(t, i)


def _figures(t: Tokens, quantities: tuple[Quantity, ...]) -> Found:
    return [_figure(t, quantity) for quantity in quantities], quantities[-1].after


def _figure(t: Tokens, quantity: Quantity) -> Figure:
    amount, after = quantity.amount, quantity.after
    if quantity.kind == "count" and quantity.upto is not None:
        after = quantity.upto.after
    hedge = hedge_before(t, quantity.first) or hedge_after(t, after)
    noun = quantity.noun
    far = quantity.upto.written if quantity.upto else None
    if amount.vague is not None:
        far = Written(amount.vague, amount.place, Form.VAGUE)
    return Figure(
        span=Span(t.starts[quantity.first], t.ends[after - 1]),
        kind=quantity.kind,
        number=amount.written,
        upto=far,
        unit=quantity.unit,
        per=quantity.per,
        hedge=hedge[0] if hedge else None,
        hedge_span=Span(t.starts[hedge[1]], t.ends[hedge[2] - 1]) if hedge else None,
        numeral=Span(t.starts[_bare_first(t, amount)], t.ends[amount.bare - 1]),
        scale=amount.scale,
        share_of=quantity.share_of,
        noun_span=Span(t.starts[noun.first], t.ends[noun.after - 1]) if noun else None,
        implied=quantity.implied,
    )


def _bare_first(t: Tokens, amount: Amount) -> int:
    """The token at which the digits or number words begin, a minus skipped."""
    signed = amount.value < 0 and not t.digits(amount.first) and amount.first + 1 < amount.after
    return amount.first + 1 if signed and t.words[amount.first] != "." else amount.first


def _date(t: Tokens, dated: Dated) -> Figure:
    span = Span(t.starts[dated.first], t.ends[dated.after - 1])
    return Figure(span=span, kind="date", when=dated.when)


def _simple(t: Tokens, first: int, after: int, kind: Kind, number: Written) -> Figure:
    hedge = hedge_before(t, first)
    span = Span(t.starts[first], t.ends[after - 1])
    return Figure(
        span=span,
        kind=kind,
        number=number,
        hedge=hedge[0] if hedge else None,
        hedge_span=Span(t.starts[hedge[1]], t.ends[hedge[2] - 1]) if hedge else None,
        numeral=span,
    )


def _multiple(t: Tokens, i: int) -> Found:
    """ "sixfold", and "doubled" or "twice", which imply their number."""
    value = FOLDS.get(t.lows[i])
    implied = value is None
    if value is None:
        value = MULTIPLES[t.lows[i]]
    written = Written(value, value * MULTIPLE_PLACE, Form.DECIMAL)
    return [replace(_simple(t, i, i + 1, "ratio", written), implied=implied)], i + 1


def _majority(t: Tokens, i: int) -> Found:
    """ "the majority of them (72%)", which implies more than half."""
    if not majority_at(t, i):
        return [], i + 1
    figure = _simple(t, i, i + 1, "ratio", Written(Decimal("0.5"), SHARE_PLACE, Form.DECIMAL))
    hedge = MAJORITIES[t.lows[i]]
    return [replace(figure, hedge=hedge, hedge_span=None, share_of=True, implied=True)], i + 1


def _ordinal(t: Tokens, i: int) -> Found | None:
    """ "21st", "No. 3"."""
    after = i + 1
    if t.lows[after] in _ORDINAL_ENDINGS and t.glued(after):
        first, after = i, after + 1
    elif t.words[i - 1] == "." and t.lows[i - 2] in ("no", "nos") and t.words[i].isdecimal():
        first = i - 2
    else:
        return None
    if not t.words[i].replace(",", "").isdecimal():
        return None
    written = Written(Decimal(t.words[i].replace(",", "")), ONE, Form.EXACT)
    return [replace(_simple(t, first, after, "ordinal", written), implied=True)], after


def _rank(t: Tokens, i: int) -> Found:
    """ "third", "twenty-first", where they are no fraction."""
    value, after = ORDINALS.get(t.lows[i], 0), i + 1
    if t.lows[i] in TENS and t.joined(i + 1) and ORDINALS.get(t.lows[i + 2], 10) < 10:
        value, after = int(TENS[t.lows[i]]) + ORDINALS[t.lows[i + 2]], i + 3
        if t.lows[i - 1] in ("hundred", "and"):
            return [], after
    if value < _RANKS_FROM or value > 100:
        return [], after
    written = Written(Decimal(value), ONE, Form.EXACT)
    return [replace(_simple(t, i, after, "ordinal", written), implied=True)], after


def _score(t: Tokens, i: int) -> Found | None:
    """ "2-0", "won 3-1", "a 5-4 ruling", "voted 52 to 48"."""
    joined = t.joined(i + 1) and t.words[i + 1] in "-–"
    won = t.lows[i - 1] in ("voted", "vote", "by", "of") or t.lows[i - 2] in _SCORED
    worded = t.lows[i + 1] == "to" and (won or t.lows[i + 3] in ("vote", "margin"))
    if not (joined or worded) or not t.words[i].isdecimal() or not t.words[i + 2].isdecimal():
        return None
    if len(t.words[i]) > 3 or len(t.words[i + 2]) > 3 or t.glued(i):
        return None
    home, away = Decimal(t.words[i]), Decimal(t.words[i + 2])
    after, low = i + 3, t.lows[i + 3]
    if t.glued(after) and (low.isalnum() or low in "%°-/:"):
        return None
    told = low in _SCORES or t.lows[i - 1] in _SCORED
    if home < away and not told:
        return None
    if home >= away and not told and (low.isalpha() and low.endswith("s") and home - away < 2):
        return None
    figure = _simple(t, i, after, "score", Written(home, ONE, form_of(ONE, ONE, pointed=False)))
    return [replace(figure, upto=Written(away, ONE, Form.EXACT))], after


def _points(t: Tokens, figures: list[Figure]) -> list[Figure]:
    """Points that come after a percent, and are no index's, are percentage points."""
    if not any(figure.unit == "point" for figure in figures):
        return figures
    words = t.text[t.starts[0] : t.ends[t.count - 1]].lower()
    if any(name in words for name in _INDEXES):
        return figures
    last: Figure | None = None
    settled = []
    for figure in figures:
        if figure.unit == "point" and last is not None and _small(figure):
            between = t.text[last.span.end : figure.span.start].strip(" ,")
            # "fell 0.5%, or 40 points"; "rose 1.2% to 51.3 points"
            if between != "or" and not between.endswith((" to", " at")) and between != "to":
                figure = replace(figure, unit="percentage_point")
        last = figure if figure.kind == "percent" else last
        settled.append(figure)
    return settled


def _small(figure: Figure) -> bool:
    return figure.number is not None and abs(figure.number.value) <= _MOST_POINTS
