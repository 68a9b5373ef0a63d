"""Decimals in JSON: exact, in full, and as wide as the figure was written."""

from __future__ import annotations

import json
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscheck.claims import Claim
from newscheck.document import Document, Span
from newscheck.figures.figure import Figure
from newscheck.interval import Form, Hedge, Written
from newscheck.report.json_v1 import document_to_dict, dumps, fraction, laid_out, plain
from newscheck.report.report import DocumentReport

from .report_by_hand import document_report

decimals = st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**30), max_value=10**30)


@given(decimals)
def test_a_decimal_keeps_its_value_and_nothing_else(value: Decimal) -> None:
    shown = plain(value)
    assert Decimal(shown) == value
    assert set(shown) <= set("-.0123456789")
    assert not shown.endswith(".")
    assert "." not in shown or not shown.endswith("0")


@given(st.integers(-(10**40), 10**40), st.integers(0, 40), st.integers(0, 40))
def test_a_fraction_that_ends_is_exact(top: int, twos: int, fives: int) -> None:
    value = Fraction(top, 2**twos * 5**fives)
    assert Fraction(fraction(value)) == value


@given(st.fractions())
def test_a_fraction_that_does_not_end_is_close(value: Fraction) -> None:
    assert abs(Fraction(fraction(value)) - value) <= Fraction(1, 10**30)


def claim_of(figure: Figure) -> dict[str, object]:
    document = Document("x" * len(figure.span))
    made = document_to_dict(DocumentReport(document, (Claim("c1", figure, "x", 0),)))
    claim: dict[str, object] = made["claims"][0]
    return claim


@pytest.mark.parametrize(
    ("value", "place", "form", "hedge", "ends"),
    [
        ("95250000000.00", "1E+7", Form.SCALED, None, ("95245000000", "95255000000")),
        ("26.4", "0.1", Form.DECIMAL, None, ("26.35", "26.45")),
        ("12", "1", Form.EXACT, None, ("12", "12")),
        ("400", "1", Form.INTEGER, Hedge.MORE_THAN, ("400", None)),
        ("400", "1", Form.INTEGER, Hedge.AT_MOST, (None, "400")),
        ("-1.50", "0.01", Form.DECIMAL, None, ("-1.505", "-1.495")),
        ("0.0000001", "0.0000001", Form.DECIMAL, None, ("0.00000005", "0.00000015")),
    ],
)
def test_the_ends_are_those_of_the_wide_reading(
    value: str, place: str, form: Form, hedge: Hedge | None, ends: tuple[str | None, str | None]
) -> None:
    number = Written(Decimal(value), Decimal(place), form)
    claim = claim_of(Figure(Span(0, 1), "number", number, hedge=hedge))
    assert (claim["low"], claim["high"]) == ends
    assert Decimal(str(claim["value"])) == Decimal(value)


def test_a_range_has_two_ends_and_no_value() -> None:
    three, four = (Written(Decimal(n), Decimal(1), Form.EXACT) for n in ("3", "4"))
    claim = claim_of(Figure(Span(0, 1), "number", three, upto=four))
    assert (claim["value"], claim["range"]) == (None, ["3", "4"])
    assert (claim["low"], claim["high"]) == ("3", "4")


def test_a_date_has_no_number() -> None:
    (date,) = (c for c in document_to_dict(document_report())["claims"] if c["kind"] == "date")
    assert (date["value"], date["low"], date["high"], date["range"]) == (None, None, None, None)
    assert date["when"] == {
        "year": 2024, "month": 9, "day": 2, "weekday": 5, "ambiguous": False,
    }  # fmt: skip


def test_a_number_of_thousands_of_digits_is_printed() -> None:
    number = Written(Decimal("7" * 6000), Decimal(1), Form.DECIMAL)
    claim = claim_of(Figure(Span(0, 1), "number", number))
    assert claim["value"] == "7" * 6000
    assert claim["high"] == "7" * 6000 + ".5"


def test_a_lone_surrogate_comes_back_from_the_stream_that_escapes_it() -> None:
    value = {"path": "caf\udce9 \ud800"}
    assert json.loads(dumps(value).encode("utf-8", "backslashreplace")) == value


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=20,
)


@given(values, st.integers(0, 5))
def test_a_layout_changes_nothing_but_the_layout(value: object, levels: int) -> None:
    made = laid_out(value, levels)
    assert json.loads(made) == value
    assert made.splitlines() == made.split("\n")
