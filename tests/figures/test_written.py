"""How a number was written: its place, form, style and hedge, and what the figure leaves out."""

from __future__ import annotations

from decimal import Decimal

import pytest

from newscheck.interval import Form, Hedge

from .figures_read import figures

# The copy, and the place and form of the first figure's number.
WRITTEN = (
    ("It cost 4.4 million.", "100000", Form.SCALED),
    ("It cost 4.40 million.", "10000", Form.SCALED),
    ("It drew 146,000.", "1", Form.INTEGER),
    ("It drew 99 people.", "1", Form.EXACT),
    ("It drew 100 people.", "1", Form.INTEGER),
    ("It drew twelve people.", "1", Form.EXACT),
    ("It drew twelve million people.", "1000000", Form.SCALED),
    ("It drew half a million people.", "100000", Form.SCALED),
    ("It cost $4.20.", "0.01", Form.EXACT),
    ("It cost $4.2.", "0.1", Form.DECIMAL),
    ("It cost $4.20m.", "10000", Form.SCALED),
    ("It fell 12%.", "1", Form.DECIMAL),
    ("It fell 12 points.", "1", Form.DECIMAL),
    ("It fell 26 to 31 percent.", "1", Form.DECIMAL),
    ("It spans 2.5 miles.", "0.1", Form.DECIMAL),
    ("It drew dozens of people.", "12", Form.VAGUE),
    ("They won 2-0.", "1", Form.EXACT),
    ("A third of them left.", "0.05", Form.DECIMAL),
    ("One in five left.", "0.04", Form.DECIMAL),
)

# The copy, what its first figure's digits or number words are, and what they are multiplied by.
STYLES = (
    ("It cost 95.25 billion yuan.", "95.25", 10**9),
    ("It cost $3m-a-year.", "3", 10**6),
    ("It cost three million pounds.", "three", 10**6),
    ("It drew two hundred and fifty thousand people.", "two hundred and fifty", 1000),
    ("It drew 1,234 people.", "1,234", 1),
    ("It drew half a million people.", "half", 10**6),
    ("It fell to -5C.", "5", 1),
    ("It cost $26 to $31 million.", "26", 10**6),
    ("It has two dozen eggs.", "two", 12),
)

HEDGES = (
    ("about 40 people", "about", Hedge.ABOUT),
    ("some 400 jobs", "some", Hedge.ABOUT),
    ("an estimated 50 dead", "an estimated", Hedge.ABOUT),
    ("30 or so people", "or so", Hedge.ABOUT),
    ("60-odd people", "odd", Hedge.ABOUT),
    ("~80%", "~", Hedge.ABOUT),
    ("approx. 30 km", "approx", Hedge.ABOUT),
    ("nearly 400", "nearly", Hedge.NEARLY),
    ("just under 20 percent", "just under", Hedge.NEARLY),
    ("not quite half", "not quite", Hedge.NEARLY),
    ("slightly more than a third", "slightly more than", Hedge.JUST_OVER),
    ("more than 3,000", "more than", Hedge.MORE_THAN),
    ("over $20", "over", Hedge.MORE_THAN),
    ("in excess of $100m", "in excess of", Hedge.MORE_THAN),
    ("at least 12", "at least", Hedge.AT_LEAST),
    ("no fewer than 9 people", "no fewer than", Hedge.AT_LEAST),
    ("50-plus people", "plus", Hedge.AT_LEAST),
    ("5,000+ outlets", "+", Hedge.AT_LEAST),
    ("12 or more people", "or more", Hedge.AT_LEAST),
    ("fewer than 10 people", "fewer than", Hedge.LESS_THAN),
    ("sub-500 sq m", "sub", Hedge.LESS_THAN),
    ("up to 400", "up to", Hedge.AT_MOST),
    ("as many as 30 people", "as many as", Hedge.AT_MOST),
    ("no more than 6", "no more than", Hedge.AT_MOST),
    ("exactly 12", "exactly", Hedge.EXACTLY),
    ("more than doubled", "more than", Hedge.MORE_THAN),
)


@pytest.mark.parametrize(("copy", "place", "form"), WRITTEN)
def test_place_and_form_follow_from_the_digits(copy: str, place: str, form: Form) -> None:
    number = figures(copy)[0].number
    assert number is not None
    assert (number.place, number.form) == (Decimal(place), form)


@pytest.mark.parametrize(("copy", "numeral", "scale"), STYLES)
def test_style_can_be_written_again(copy: str, numeral: str, scale: int) -> None:
    figure = figures(copy)[0]
    assert figure.numeral is not None
    assert (figure.numeral.of(copy), int(figure.scale)) == (numeral, scale)


@pytest.mark.parametrize(("copy", "words", "hedge"), HEDGES)
def test_hedges_are_read_and_left_out_of_the_span(copy: str, words: str, hedge: Hedge) -> None:
    (figure,) = figures(copy)
    assert figure.hedge_span is not None
    assert (figure.hedge_span.of(copy), figure.hedge) == (words, hedge)
    assert not figure.span.touches(figure.hedge_span)


@pytest.mark.parametrize("copy", ["It cost 40 dollars.", "It cost between $4 and $5."])
def test_a_number_without_a_hedge_has_none(copy: str) -> None:
    (figure,) = figures(copy)
    assert figure.hedge is None


def test_the_counted_noun_is_kept_whole() -> None:
    copy = "The city opened 20 new energy vehicle plants in May."
    figure = figures(copy)[0]
    assert figure.noun_span is not None
    assert figure.noun_span.of(copy) == "new energy vehicle plants"
    assert figure.span.of(copy) == "20"


@pytest.mark.parametrize(
    "copy", ["Profit doubled.", "It came third.", "He was 21st.", "No. 3 won."]
)
def test_places_and_multiples_in_a_verb_are_implied(copy: str) -> None:
    (figure,) = figures(copy)
    assert figure.implied


@pytest.mark.parametrize(
    ("copy", "share"), [("A third of them left.", True), ("It grew sixfold.", False)]
)
def test_a_share_is_told_from_a_multiple(copy: str, share: bool) -> None:
    (figure,) = figures(copy)
    assert figure.kind == "ratio"
    assert figure.share_of is share
    assert not figure.implied
