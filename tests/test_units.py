"""The unit definitions, held against pint's reading of them, and conversion."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pint
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscheck import units

NAMES = sorted({unit.name for unit in units.vocabulary().values()})
PINTS_OWN: Any = pint.UnitRegistry()
REGISTRY: Any = pint.UnitRegistry(None, non_int_type=Fraction)
REGISTRY.load_definitions(units._definition_text().splitlines())
COMMON = {"mile_per_hour": "mile / hour", "newton_meter": "newton * meter"}
FRACTIONS = st.fractions(min_value=-1000, max_value=10**12, max_denominator=1000)


@pytest.mark.parametrize("name", NAMES)
def test_every_unit_is_in_the_registry_with_one_dimension_for_each_heading(name: str) -> None:
    heading = units.dimension(name)
    assert heading
    first = next(other for other in NAMES if units.dimension(other) == heading)
    assert REGISTRY.get_dimensionality(name) == REGISTRY.get_dimensionality(first)


@pytest.mark.parametrize("name", NAMES)
def test_what_pint_is_told_of_a_unit_is_enough_to_convert_it(name: str) -> None:
    first = next(other for other in NAMES if units.dimension(other) == units.dimension(name))
    expected = REGISTRY.Quantity(Fraction(7), name).to(first).magnitude
    assert units.convert(Fraction(7), name, first) == expected


def test_headings_that_differ_are_dimensions_that_differ() -> None:
    # Bushels an acre are a depth, to a physicist alone.
    headings = {units.dimension(name) for name in NAMES} - {"bushels an acre"}
    dimensions = {frozenset(REGISTRY.get_dimensionality(name).items()) for name in NAMES}
    assert len(headings) == len(dimensions)


@pytest.mark.parametrize(
    "alias", sorted({a for d in units._definitions().values() for a in d.aliases})
)
def test_every_name_in_the_file_parses_to_its_own_unit(alias: str) -> None:
    defined = next(name for name, d in units._definitions().items() if alias in d.aliases)
    assert REGISTRY.parse_units(alias) == REGISTRY.parse_units(defined)


@pytest.mark.parametrize("name", NAMES)
def test_every_reading_of_a_plain_word_is_a_unit(name: str) -> None:
    meanings = units.readings(name)
    assert meanings
    assert all(meaning in NAMES for meaning in meanings)
    assert (len(meanings) > 1) == next(
        u.ambiguous for u in units.vocabulary().values() if u.name == name
    )


@given(
    st.sampled_from(NAMES).flatmap(
        lambda name: st.tuples(
            st.just(name),
            st.sampled_from([n for n in NAMES if units.dimension(n) == units.dimension(name)]),
        )
    ),
    FRACTIONS,
    st.booleans(),
)
def test_there_and_back_is_exact(pair: tuple[str, str], value: Fraction, difference: bool) -> None:
    unit, to = pair
    there = units.convert(value, unit, to, difference=difference)
    assert units.convert(there, to, unit, difference=difference) == value


# Held against pint's own definitions, which are nobody's copy of ours.
@pytest.mark.parametrize(
    ("unit", "pints", "common"),
    [
        ("mile", "mile", "meter"),
        ("nautical mile", "nautical_mile", "meter"),
        ("acre", "acre", "square_foot"),
        ("hectare", "hectare", "square_foot"),
        ("gallon", "gallon", "liter"),
        ("imperial gallon", "imperial_gallon", "liter"),
        ("imperial fluid ounce", "imperial_fluid_ounce", "liter"),
        ("fluid ounce", "fluid_ounce", "liter"),
        ("barrel", "oil_barrel", "liter"),
        ("bushel", "bushel", "liter"),
        ("pound", "pound", "gram"),
        ("stone", "stone", "gram"),
        ("troy ounce", "troy_ounce", "gram"),
        ("short ton", "ton", "gram"),
        ("long ton", "long_ton", "gram"),
        ("tonne", "metric_ton", "gram"),
        ("knot", "knot", "mile_per_hour"),
        ("horsepower", "horsepower", "watt"),
        ("metric horsepower", "metric_horsepower", "watt"),
        ("kilowatt hour", "kilowatt_hour", "joule"),
        ("kilocalorie", "kilocalorie", "joule"),
        ("british thermal unit", "Btu", "joule"),
        ("light year", "light_year", "meter"),
        ("atmosphere", "atmosphere", "pascal"),
        ("pound per square inch", "psi", "pascal"),
        ("pound foot", "foot_pound", "newton_meter"),
        ("cup", "cup", "liter"),
        ("carat", "carat", "gram"),
        ("year", "year", "second"),
        ("gibibyte", "gibibyte", "byte"),
    ],
)
def test_factors_agree_with_pints_own_registry(unit: str, pints: str, common: str) -> None:
    ours = units.convert(Fraction(1), unit, common)
    theirs = PINTS_OWN.Quantity(1, pints).to(COMMON.get(common, common))
    assert float(ours) == pytest.approx(
        float(theirs.magnitude), rel=1e-5
    )  # its acre is the surveyors'


@pytest.mark.parametrize(
    ("value", "unit", "to", "expected"),
    [
        ("20", "mile", "kilometer", "32.18688"),
        ("100", "celsius", "fahrenheit", "212"),
        ("-40", "fahrenheit", "celsius", "-40"),
        ("0", "kelvin", "celsius", "-273.15"),
        ("1", "square mile", "acre", "640"),
        ("15", "mu", "hectare", "1"),
        ("60", "mile per hour", "kilometer per hour", "96.56064"),
        ("1", "jin", "gram", "500"),
    ],
)
def test_conversions_by_hand(value: str, unit: str, to: str, expected: str) -> None:
    assert units.convert(Fraction(value), unit, to) == Fraction(expected)


def test_a_difference_of_temperature_has_no_offset() -> None:
    assert units.convert(Fraction(2), "celsius", "fahrenheit", difference=True) == Fraction("3.6")


def test_a_difference_in_kelvins_is_one_in_celsius() -> None:
    assert units.convert(Fraction(9), "kelvin", "celsius", difference=True) == 9
    assert units.convert(Fraction(9), "fahrenheit", "kelvin", difference=True) == 5


def test_what_cannot_be_converted_is_refused() -> None:
    with pytest.raises(ValueError, match="cannot be converted"):
        units.convert(Fraction(1), "mile", "kilogram")
    with pytest.raises(ValueError, match="not a unit: parsnip"):
        units.convert(Fraction(1), "parsnip", "kilogram")


@pytest.mark.parametrize(
    ("written", "label"),
    [
        ("kilometres", "kilometer"),
        ("km", "kilometer"),
        ("KM", "kilometer"),
        ("sq. km", "square kilometer"),
        ("km²", "square kilometer"),
        ("square-mile", "square mile"),
        ("Miles", "mile"),
        ("feet", "foot"),
        ("miles an hour", "mile per hour"),
        ("mph", "mile per hour"),
        ("km/h", "kilometer per hour"),
        ("degrees Celsius", "celsius"),
        ("°C", "celsius"),
        ("degrees F", "fahrenheit"),
        ("metric tons", "tonne"),
        ("tons", "ton"),
        ("U.S. gallons", "us gallon"),
        ("kilowatt-hours", "kilowatt hour"),
        ("MW", "megawatt"),
        ("mW", "milliwatt"),
        ("barrels per day", "barrel per day"),
        ("pound-feet", "pound foot"),
        ("stone", "stone"),
        ("mu", "mu"),
        ("fl. oz", "fluid ounce"),
        ("inches of mercury", "inch of mercury"),
    ],
)
def test_units_as_newspapers_write_them(written: str, label: str) -> None:
    unit = units.named(written)
    assert unit is not None
    assert unit.label == label


def test_each_form_of_the_vocabulary_is_found_by_itself() -> None:
    for form, unit in units.vocabulary().items():
        assert units.named(form) == unit
        assert form in set(units.beginning(form))


@pytest.mark.parametrize("word", ["SEC", "ATM", "GPA", "stones", "plants", "MIN", ""])
def test_words_that_are_no_units(word: str) -> None:
    assert units.named(word) is None


def test_symbols_that_are_units_only_when_glued_are_in_the_vocabulary() -> None:
    assert set(units.vocabulary()) >= units.GLUED_ONLY


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("mile", "kilometer", True),
        ("ounce", "milliliter", True),  # a 12-ounce can is of fluid ounces
        ("degree", "celsius", True),
        ("ton", "kilogram", True),
        ("square mile", "mile", False),
        ("acre", "project", False),
        ("mile per gallon", "kilometer per liter", True),
    ],
)
def test_same_dimension(first: str, second: str, same: bool) -> None:
    assert units.same_dimension(first, second) is same
    assert units.same_dimension(second, first) is same


@given(st.text(max_size=12))
def test_any_text_can_be_looked_up(text: str) -> None:
    unit = units.named(text)
    assert unit is None or unit.name in NAMES
