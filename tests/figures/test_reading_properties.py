"""Any number in any supported style reads back to itself; spans hold; the work grows as the text."""

from __future__ import annotations

import datetime as dt
import random
import sys
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscheck.figures import may_hold_figures, read_figures
from newscheck.figures.scanner import ANCHORS

from .figures_read import figures

if TYPE_CHECKING:
    from collections.abc import Callable

# Five digits and more: four may be a year.
whole = st.integers(10_000, 10**15)
small = st.integers(2, 999)
decimals = st.decimals(min_value=0, max_value=99_999, places=2)
scales = st.sampled_from(
    (
        ("thousand", 3),
        ("million", 6),
        ("mln", 6),
        ("billion", 9),
        ("bn", 9),
        ("trillion", 12),
        ("lakh", 5),
        ("crore", 7),
    )
)


def listed(words: str) -> list[str]:
    """A list of words, written as one string."""
    return words.split()


_SMALL = listed(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    " sixteen seventeen eighteen nineteen"
)
_TENS = listed("- - twenty thirty forty fifty sixty seventy eighty ninety")


def indian(number: int) -> str:
    """12,34,567"""
    head, tail = divmod(number, 1000)
    groups = [f"{tail:03d}"]
    while head >= 100:
        head, pair = divmod(head, 100)
        groups.insert(0, f"{pair:02d}")
    return ",".join([str(head), *groups])


def spelled(number: int, conjunction: str) -> str:
    """One hundred and twenty-three thousand four hundred and five."""
    if number < 20:
        return _SMALL[number]
    if number < 100:
        tens, rest = divmod(number, 10)
        return _TENS[tens] + (f"-{_SMALL[rest]}" if rest else "")
    for size, name in ((10**9, "billion"), (10**6, "million"), (1000, "thousand")):
        if number >= size:
            head, rest = divmod(number, size)
            words = f"{spelled(head, conjunction)} {name}"
            link = conjunction if 0 < rest < 100 else " "
            return words + (f"{link}{spelled(rest, conjunction)}" if rest else "")
    hundreds, rest = divmod(number, 100)
    words = f"{_SMALL[hundreds]} hundred"
    return words + (f"{conjunction}{spelled(rest, conjunction)}" if rest else "")


def value_of(copy: str) -> Decimal:
    """The one value in the copy."""
    (figure,) = figures(copy)
    assert figure.number is not None
    return figure.number.value


@given(whole, st.sampled_from(("{}", "{:,}")))
def test_whole_numbers_read_back(number: int, style: str) -> None:
    assert value_of(f"It counted {style.format(number)} in all.") == number


@given(whole)
def test_indian_grouping_reads_back(number: int) -> None:
    assert value_of(f"It counted {indian(number)} in all.") == number


@given(decimals)
def test_decimals_read_back_with_their_place(number: Decimal) -> None:
    (figure,) = figures(f"It measured {number:,} in all.")
    assert figure.number is not None
    assert (figure.number.value, figure.number.place) == (number, Decimal("0.01"))


@given(decimals, scales, st.sampled_from((" ", "-")))
def test_scaled_money_reads_back(number: Decimal, scale: tuple[str, int], link: str) -> None:
    word, power = scale
    (figure,) = figures(f"It cost ${number:,}{link}{word} in all.")
    assert figure.number is not None
    assert figure.number.value == number.scaleb(power)
    assert figure.number.place == Decimal("0.01").scaleb(power)
    assert figure.scale == Decimal(1).scaleb(power)
    assert figure.unit == "USD"


@given(st.integers(2, 10**12 - 1), st.sampled_from((" ", " and ")))
def test_words_read_back(number: int, conjunction: str) -> None:
    assert value_of(f"It counted {spelled(number, conjunction)} in all.") == number


@given(small, st.sampled_from(("1/2", "1/4", "3/4", "1/8", "3/8", "5/8", "7/8", "15/16")))
def test_mixed_fractions_read_back(number: int, fraction: str) -> None:
    upper, _, lower = fraction.partition("/")
    expected = number + Decimal(upper) / Decimal(lower)
    assert value_of(f"It yields {number} {fraction} percent.") == expected
    assert value_of(f"It yields {number}-{fraction} percent.") == expected


@given(decimals, st.sampled_from(("%", " percent", " per cent", " pct", "-percent")))
def test_percents_read_back(number: Decimal, sign: str) -> None:
    (figure,) = figures(f"It fell {number}{sign} in all.")
    assert figure.number is not None
    assert (figure.kind, figure.unit, figure.number.value) == ("percent", "percent", number)


@given(decimals, decimals, st.sampled_from(("{}-{}%", "{} to {} percent", "{}% to {}%")))
def test_ranges_read_back(low: Decimal, high: Decimal, style: str) -> None:
    low, high = sorted((low, high + 100_000))
    (figure,) = figures(f"Expect {style.format(low, high)} in all.")
    assert figure.number is not None
    assert figure.upto is not None
    assert (figure.number.value, figure.upto.value) == (low, high)


days = st.dates(dt.date(1900, 1, 1), dt.date(2049, 12, 31))


@given(days, st.sampled_from(("%B %-d, %Y", "%-d %B %Y", "%b. %-d, %Y", "%Y-%m-%d")))
def test_dates_read_back(day: dt.date, style: str) -> None:
    (figure,) = figures(f"It met on {day.strftime(style).replace('May.', 'May')} in all.")
    assert figure.when is not None
    assert (figure.when.year, figure.when.month, figure.when.day) == (day.year, day.month, day.day)


SOUP = listed(
    "one two three hundred million billion half a third dozen of and to - – — $ £ € 5 10 2,000 3.5 ( )"
    " % percent per cent euros dollars Sept May . , 2024 1998 Sunday a year 's ' \" old points m km bn k"
    " US $US C over in out point ½ / × ^ : + minus about dozens thousands at least named Bob No feet s"
    " 2 12 30 inch ft stone hours minutes between from cents p th st June the first second each @ #"
)


@given(st.lists(st.tuples(st.sampled_from(SOUP), st.sampled_from(("", " ", "  "))), max_size=40))
def test_spans_are_in_order_and_apart(words: list[tuple[str, str]]) -> None:
    text = "".join(word + space for word, space in words)
    end = 0
    for figure in figures(text):
        assert end <= figure.span.start < figure.span.end <= len(text)
        assert figure.span.of(text) == figure.span.of(text).strip()
        if figure.numeral is not None:
            assert figure.span.holds(figure.numeral)
        end = figure.span.end


@given(st.text(max_size=200))
def test_any_text_can_be_read(text: str) -> None:
    for figure in figures(text):
        assert figure.span.of(text)


def test_a_sentence_inside_a_text_keeps_the_texts_offsets() -> None:
    text = "They paid $5. It cost £12 million in 2020."
    start = text.index("It")
    spans = [figure.span.of(text) for figure in read_figures(text, start, len(text))]
    assert spans == ["£12 million", "2020"]


def test_a_bare_dollar_is_the_callers() -> None:
    (figure,) = read_figures("It cost $5.", 0, 11, dollar="CAD")
    assert figure.unit == "CAD"


def _calls(work: Callable[[], object]) -> int:
    """How many calls a piece of work makes: its size, whatever the machine is doing."""
    count = 0

    def count_call(*_: object) -> None:
        nonlocal count
        count += 1

    before = sys.getprofile()
    sys.setprofile(count_call)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count


_HARD = (
    ("0123456789 abc.,$%", 100_000),
    *((alphabet, 20_000) for alphabet in ("0123456789", "0123456789.,", "1 -", "1a", "$1 ")),
    *((alphabet, 20_000) for alphabet in ("()[]1", "abc 1%/", "1/2-3:4", "'\"1 ", "1@2.#:/")),
    *((words, 20_000) for words in ("1 to 2 ", "one and a half ", "June 5, 1998 ")),
    ("million hundred one ", 20_000),
)


@pytest.mark.parametrize(("alphabet", "length"), _HARD)
def test_the_work_grows_as_the_text(alphabet: str, length: int) -> None:
    chance = random.Random(1)
    parts = alphabet.split() if alphabet.strip().count(" ") > 1 else list(alphabet)
    gap = " " if len(parts) < 6 and " " in alphabet.strip() else ""
    text = gap.join(chance.choices(parts, k=length))[:length]
    half = len(text) // 2
    whole_work = _calls(lambda: read_figures(text, 0, len(text)))
    half_work = _calls(lambda: read_figures(text, 0, half))
    assert whole_work < 2.5 * half_work + 1000
    assert whole_work < 200 * len(text)


@pytest.mark.parametrize("word", sorted(ANCHORS))
@pytest.mark.parametrize(
    "sentence", ["{}", "“{}”: the quay", "The café’s {}-storey end", "({}), it"]
)
def test_no_word_that_a_figure_begins_with_is_passed_over(word: str, sentence: str) -> None:
    for said in (word, word.upper()):
        text = sentence.format(said)
        assert may_hold_figures(text, 0, len(text))
