"""So much each, how many, and what they come to.

    2.4 million shares at $7 a share for $16.8m        240 homes at £250,000 each, a £60m scheme
    a $140m issue comprised 70,000 bonds of $2,000      $22m, or $733 for each of 30,000 pupils
    the 3,000 workers will each get £500, £1.5m in all

Each such relation hangs on its unit figure, which "each", "apiece", "a share" or "average" marks.
How many is found from there, over "at", "of" or "for each of"; then the total, before, between or
after them. Where the words that join the total leave a doubt, the link is a guess: a check then only
says that the figures fit, or asks where a known slip would make them fit.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newscheck.figures.currencies import MINOR
from newscheck.interval import Form, Hedge
from newscheck.patterns import regex
from newscheck.relations.alike import COUNTS
from newscheck.relations.line import Line, view, without
from newscheck.relations.rate import product_words as said
from newscheck.relations.relation import Product

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from newscheck.claims import Claim
    from newscheck.relations.relation import Link

_KEPT = frozenset({"money", "measure", "count", "number"})
# Rates for a time, and for so many of a population, are read elsewhere.
_TIMES = frozenset(
    ("million", "thousand", "second", "minute", "hour", "day", "night", "week", "fortnight", "month", "quarter", "year",
     "season", "decade", "shift")
)  # fmt: skip
# What any price may be per, whatever the things are called.
_ANY = frozenset(("person", "head", "capita", "piece", "unit", "item", "time", "copy", "one"))
_LONGEST = 140
_STOP = regex(r"[;:!?\"]")
_BARE_COUNT = 100
_ADDED = regex(r"\b(?:and|plus|with)\b|,")
_SOLD = frozenset(("share", "unit", "bond", "note", "warrant", "ticket"))
_MARKS = ("each", "apiece", "averag", "a piece", "a time", "mean ", " per ", " every ", "unit ")
_JOINED = frozenset((" of ", " at "))

_DOLLARS = frozenset(("USD", "CAD", "AUD", "NZD", "SGD", "HKD", "EUR", "ZAR", "TWD", "JMD"))
_SMALL_CHANGE = {
    "cent": _DOLLARS,
    **{minor.name: frozenset((minor.code,)) for minor in MINOR.values() if minor.of == 100 and minor.name != "cent"},
}  # fmt: skip


# A sentence and the one before with the figures that make products, and whether with durations.
View = tuple[Line, Line | None, bool]


def product_views(line: Line, doubled: Collection[str], before: Line | None) -> list[View]:
    """What products are read from, first without durations; none where nothing is so much each.

    Durations mostly stand between other figures ("at $7 a share within 12 months for $16.8m").
    """
    if before is None and len(line.claims) < 2:
        return []
    if not (_marked(line) or (before is not None and _marked(before))):
        return []
    shown: list[View] = [
        (without(view(line, _KEPT), doubled), before and view(before, _KEPT), False)
    ]
    if "duration" in line.kinds:
        kept = _KEPT | {"duration"}
        shown.append((without(view(line, kept), doubled), before and view(before, kept), True))
    return shown


def _marked(line: Line) -> bool:
    """Whether anything in the sentence is so much each."""
    if any(c.figure.per is not None and c.figure.per not in _TIMES for c in line.claims):
        return True
    return not _JOINED.isdisjoint(line.gaps) or line.says(_MARKS)


def find_products(views: Sequence[View]) -> Iterator[Product]:
    """Every product that a sentence states; the total may be a guess from the sentence before."""
    for seen, earlier, times in views:
        for i, claim in enumerate(seen.claims):
            if times != (claim.figure.kind == "duration"):
                continue
            sort = each_at(seen, i)
            if sort is None or not usable(claim):
                continue
            j = count_of(seen, i)
            if j is not None:
                yield from _with_totals(seen, i, j, earlier, sort)


def each_at(line: Line, i: int) -> str | None:
    """Whether a figure is so much each, or an average, or neither."""
    per = line.claims[i].figure.per
    if per in _TIMES or (per and per[0].isdigit()):
        return None
    before, after = line.gaps[i], line.gaps[i + 1]
    if said.AVERAGE.search(before) or said.ON_AVERAGE.match(after) or (i and _average_of(line, i)):
        return None if said.OTHER_AVERAGE.search(before[-80:]) else "average"
    if per is not None or said.EACH_AFTER.match(after) or said.EACH_BEFORE.search(before):
        return "each"
    if i and line.claims[i - 1].figure.kind in COUNTS:
        if said.EACH_OF.search(line.gaps[i - 1]) and not _told_as_total(line, i):
            return "each"
        if before == " at " and line.claims[i - 1].figure.unit in _SOLD:
            return "each"  # "30 million shares at 150p"
        if before == " of " and line.claims[i - 1].figure.unit and line.claims[i].figure.unit:
            return "of"  # "70,000 bonds of 2,000 francs"
    return None


def _base(each: Claim, total: Claim) -> int:
    """100 where the unit figure is in small change and the total is not."""
    return 100 if each.figure.unit != total.figure.unit and each.figure.unit in _SMALL_CHANGE else 1


def _average_of(line: Line, i: int) -> bool:
    """ "The average price of the 1,200 homes sold was £300,000"."""
    return bool(said.AVERAGE_OF.search(line.gaps[i - 1]) and said.WAS.search(line.gaps[i]))


def usable(claim: Claim) -> bool:
    """Whether a figure is one number that can be multiplied."""
    figure = claim.figure
    number = figure.number
    return (
        number is not None
        and number.form is not Form.VAGUE
        and figure.upto is None
        and not figure.implied
        and number.value > 0
    )


def is_count(claim: Claim, each: Claim) -> bool:
    figure = claim.figure
    if claim is each or figure.per is not None or not usable(claim):
        return False
    measured = (
        figure.kind == "measure" and figure.unit == each.figure.per
    )  # "3m barrels at $80 a barrel"
    if figure.kind not in COUNTS and not measured:
        return False
    number = figure.number
    assert number is not None
    if figure.unit is None and figure.scale == 1 and number.value < _BARE_COUNT:
        return False  # "at 30, they could each be worth $300 million"
    return number.value >= 2 and figure.hedge is not Hedge.AT_MOST


def count_of(line: Line, i: int) -> int | None:
    """How many there are of what the figure at `i` is the price or size."""
    each = line.claims[i]
    j = _count_before_each(line, i, each)
    return _count_after_each(line, i, each) if j is None else j


def _count_before_each(line: Line, i: int, each: Claim) -> int | None:
    beside = said.AT.search(line.gaps[i]) or said.BESIDE.match(line.gaps[i])
    for j in range(i - 1, max(-1, i - 4), -1):
        gap = line.between(j, i)
        if not beside or len(gap) > _LONGEST or _STOP.search(gap):
            return None
        if is_count(line.claims[j], each):
            return j if _same_thing(each, line.claims[j], near=j == i - 1) else None
    return None


def _count_after_each(line: Line, i: int, each: Claim) -> int | None:
    for j in range(i + 1, min(len(line.claims), i + 3)):
        if not is_count(line.claims[j], each):
            continue
        gap, near = line.gaps[j], j == i + 1
        averaged = said.AVERAGE.search(line.gaps[i])
        far = said.IN_ALL_OF if averaged else said.FOR_THE
        led = (said.FOR_EACH if near else far).match(gap)
        if near and not led and said.FIRST_AT.search(line.gaps[i]):
            led = said.THEN_THE.match(gap)
        return j if led and _same_thing(each, line.claims[j], near=near) else None
    return None


def _same_thing(each: Claim, count: Claim, *, near: bool) -> bool:
    per, unit = each.figure.per, count.figure.unit
    if near or per is None or unit is None:
        return True
    return per == unit or per in _ANY


def _with_totals(line: Line, i: int, j: int, before: Line | None, sort: str) -> Iterator[Product]:
    """The product of the figures at `i` and `j` with the total it is stated with, or with guesses."""
    each, count, average = line.claims[i], line.claims[j], sort == "average"
    low, high = min(i, j), max(i, j)
    guesses: list[tuple[int, tuple[str, ...]]] = []
    for k, join in ((low + 1, _between), (high + 1, behind), (low - 1, _ahead)):
        if not 0 <= k < len(line.claims) or k in (i, j):
            continue
        if said.BEYOND.match(line.gaps[k + 1]):
            continue
        told = k > high and _told_as_total(line, k)
        if not is_total(line.claims[k], each, any_size=told):
            continue
        link, bars = join(line, k, low, high)
        if link == "stated" and not _open(line, sort, k, i, j):
            total = line.claims[k]
            if not bars and _several(line, (low, high, k), each):
                bars = ("there are others beside it",)
            yield Product(
                each,
                count,
                total,
                base=_base(each, total),
                average=average,
                after_fees=_after_fees(line, k),
                holds_more=k < low and _may_hold_more(line, k),
                bars=bars,
            )
            return
        guesses.append((k, bars))
    for k, _ in guesses:
        yield guess(each, count, line.claims[k], average=average)
    if before is not None and not guesses and sort != "of":
        earlier = _last_total(before, each)
        if earlier is not None:
            yield guess(each, count, earlier, average=average)


def _several(line: Line, own: tuple[int, ...], each: Claim) -> bool:
    """Whether another of the kind is added before the total, or after: "and 2m units at $5 each"."""
    for i in range(max(0, min(own) - 3), min(len(line.claims), max(own) + 4)):
        other = line.claims[i]
        if i in own or other.figure.kind != each.figure.kind or each_at(line, i) in (None, "of"):
            continue
        words = line.between(min(i, own[0]), max(i, own[0])) if i != own[0] else ""
        if _base(other, each) == 1 and _ADDED.search(words):
            return True
    return False


def _open(line: Line, sort: str, k: int, i: int, j: int) -> bool:
    """Whether a total that the words join is open to doubt: "two of 12 boxes, 20 in all"."""
    if sort == "of":
        return line.claims[i].figure.kind in COUNTS
    return sort == "average" and i < k < j


def guess(each: Claim, count: Claim, total: Claim, *, average: bool = False) -> Product:
    """A product whose link is a guess."""
    return Product(each, count, total, base=_base(each, total), average=average, link="guessed")


def _told_as_total(line: Line, k: int) -> bool:
    """Whether the words say that the figure at `k` is a total, however small it is."""
    return bool(said.TOTAL.search(line.gaps[k][-40:]) or said.THEN_ALL.match(line.gaps[k + 1]))


def is_total(claim: Claim, each: Claim, *, any_size: bool = False) -> bool:
    """Whether a figure is of the unit figure's kind, and large enough to be the total."""
    a, b = claim.figure, each.figure
    if claim is each or a.per is not None or not usable(claim):
        return False
    if a.kind != b.kind and not (a.kind in COUNTS and b.kind in COUNTS):
        return False
    assert a.number is not None and b.number is not None
    if a.unit in _SMALL_CHANGE.get(b.unit or "", ()):
        return any_size or a.number.value * 100 > b.number.value
    if a.unit != b.unit and not (a.kind in COUNTS and (a.unit is None or b.unit is None)):
        return False
    return any_size or a.number.value > b.number.value


def _between(line: Line, k: int, low: int, high: int) -> tuple[Link, tuple[str, ...]]:
    """ "212,000 shares for about $1 million at a price of $4.71 a share"."""
    first, second = line.gaps[k], line.gaps[k + 1]
    come = said.COME_TO.search(first) or said.SPENT.search(first)
    joined = come and (said.AT.search(second) or said.MADE_OF.search(second))
    if not joined or said.ELSE.search(first + second) or len(first + second) > _LONGEST:
        return "guessed", ()
    return "stated", _bars(first, second)


def behind(line: Line, k: int, low: int = 0, high: int = 0) -> tuple[Link, tuple[str, ...]]:
    """ "at $7 a share for $16.8m", "at £250,000 each, a £60m scheme"."""
    gap, after = line.gaps[k], line.gaps[k + 1]
    if len(gap) > _LONGEST or said.ELSE.search(gap):
        return "guessed", ()
    if said.APPOSITION.match(gap) or said.COME_TO.search(gap) or said.THEN_ALL.match(after):
        return "stated", _bars(gap, after[:60])
    return "guessed", ()


def _ahead(line: Line, k: int, low: int, high: int) -> tuple[Link, tuple[str, ...]]:
    """ "a $140m issue comprised 70,000 bonds of", "raised £3m by selling 2m shares at"."""
    gap, opening = line.gaps[k + 1], line.gaps[k]
    if len(gap) > _LONGEST or said.ELSE.search(gap) or not said.MADE_OF.search(gap):
        return "guessed", ()
    if re.search(r"\b(?:ipo|offering|placement|flotation|auction)\b", gap) and "," in gap:
        return ("stated", ()) if said.RAISED.search(opening) else ("guessed", ())
    return "stated", _bars(opening[-40:], gap)


def _may_hold_more(line: Line, k: int) -> bool:
    """Whether the total at `k` may be for more than what is counted: "a £90m plan to build"."""
    gap = line.gaps[k + 1]
    if said.ALL_OF_IT.search(gap):
        return False
    return bool(said.PLANNED.match(gap)) or bool(re.search(r"\bto (?:build|buy|make|print)\b", gap))


def _bars(*words: str) -> tuple[str, ...]:
    text = " ".join(words)
    if said.NET.search(text) and "gross" not in text:
        return ("net of something",)
    if said.ANOTHER_TIME.search(text):
        return ("a value at another time",)
    if said.WHOLE_FIRM.search(text):
        return ("the value of all of it",)
    return ("another sum",) if said.OTHER_SUM.search(text) else ()


def _after_fees(line: Line, k: int) -> bool:
    words = line.gaps[k][-80:] + line.gaps[k + 1][:40]
    return bool(said.PROCEEDS.search(words)) and "gross" not in words


def _last_total(line: Line, each: Claim) -> Claim | None:
    return next((c for c in reversed(line.claims) if is_total(c, each)), None)
