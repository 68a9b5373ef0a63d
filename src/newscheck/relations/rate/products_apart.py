"""Products whose three figures stand in two sentences that follow one another.

    He was fined $80,000 a song for 24 songs. He is to pay $1.92 million.
    It holds 500 million shares. It would have to get $53 a share, or $26.5 billion.
    The report covers 20 projects. Delays amounted to 62 months, an average of three months each.

The link is a guess: a check says that the figures fit, or asks where a known slip would mend them.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from newscheck.relations.rate.products import (
    behind,
    count_of,
    each_at,
    guess,
    is_count,
    is_total,
    usable,
)
from newscheck.relations.relation import Product

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newscheck.relations.line import Line
    from newscheck.relations.rate.products import View

_FIRST = 3
_ANOTHER_COUNT = ("the count may be of something else",)


def find_apart(views: Sequence[View]) -> Iterator[Product]:
    """The products of which the sentence before holds one or two of the three figures."""
    for seen, earlier, times in views:
        if earlier is None:
            return
        if not times:
            yield from _total_after(seen, earlier)
            yield from _count_before(seen, earlier)
            yield from _average_alone(seen, earlier)
        yield from _average_of_earlier(seen, earlier, times=times)


def _total_after(line: Line, before: Line) -> Iterator[Product]:
    for i, each in enumerate(before.claims):
        sort = each_at(before, i)
        if sort is None or sort == "of" or not usable(each):
            continue
        k = next(
            (n for n in range(min(_FIRST, len(line.claims))) if is_total(line.claims[n], each)),
            None,
        )
        if k is None or each_at(line, k) is not None:
            continue
        total = line.claims[k]
        j = count_of(before, i)
        if j is not None:
            yield guess(each, before.claims[j], total, average=sort == "average")
        elif k and is_count(line.claims[k - 1], each):
            count = line.claims[k - 1]
            if count.figure.unit == each.figure.per:
                yield guess(each, count, total, average=sort == "average")


def _count_before(line: Line, before: Line) -> Iterator[Product]:
    for i, each in enumerate(line.claims[:-1]):
        if each.figure.per is None or each_at(line, i) is None or not usable(each):
            continue
        total = line.claims[i + 1]
        if not is_total(total, each) or count_of(line, i) is not None:
            continue
        if behind(line, i + 1)[0] != "stated":
            continue
        for count in reversed(before.claims):
            if is_count(count, each) and count.figure.unit == each.figure.per:
                yield guess(each, count, total)
                break


def _average_alone(line: Line, before: Line) -> Iterator[Product]:
    """ "The bank made 300 loans worth $45 million. The average loan was $150,000"."""
    each = line.claims[0] if line.claims else None
    if each is None or not usable(each) or each_at(line, 0) != "average":
        return
    if len(line.claims) > 1 and (count_of(line, 0) is not None or is_total(line.claims[1], each)):
        return
    for first, second in itertools.pairwise(before.claims):
        for count, total in ((first, second), (second, first)):
            if is_count(count, each) and is_total(total, each):
                yield guess(each, count, total, average=True)


def _average_of_earlier(line: Line, before: Line, *, times: bool) -> Iterator[Product]:
    """The total and its average, of as many as the sentence before counts."""
    for i, each in enumerate(line.claims):
        if not i or times != (each.figure.kind == "duration") or not usable(each):
            continue
        if each_at(line, i) != "average" or count_of(line, i) is not None:
            continue
        total = line.claims[i - 1]
        if not is_total(total, each):
            continue
        for count in before.claims[:_FIRST]:
            if is_count(count, each):
                yield Product(each, count, total, average=True, link="guessed", bars=_ANOTHER_COUNT)
