"""The values of newscheck are frozen dataclasses in all but the price."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from dataclasses import FrozenInstanceError
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscheck import values
from newscheck.values import dataclass, replace


@dataclass(frozen=True, slots=True)
class Stop:
    """A stop of the ferry."""

    name: str
    minutes: int
    tide: Fraction | None = None
    boats: tuple[str, ...] = ()

    def named(self) -> str:
        return f"{self.name} at {self.minutes}"

    @property
    def late(self) -> bool:
        return self.minutes > 60


@dataclass(frozen=True, slots=True, order=True)
class Berth:
    pier: int
    place: int


@dataclass(frozen=True, slots=True)
class Load:
    cars: int
    limit: int = 40

    def __post_init__(self) -> None:
        if self.cars > self.limit:
            raise ValueError(f"{self.cars} cars")


@dataclass(frozen=True, slots=True)
class Whistle:
    blasts: int


@dataclasses.dataclass(frozen=True, slots=True, order=True)
class StandardBerth:
    pier: int
    place: int


QUAY = Stop("Quay", 12)


def test_arguments_go_by_place_and_by_name() -> None:
    whole = Stop("Quay", 12, Fraction(1, 2), ("Ada",))
    assert Stop(minutes=12, name="Quay", boats=("Ada",), tide=Fraction(1, 2)) == whole
    assert (whole.name, whole.minutes, whole.tide, whole.boats) == (
        "Quay",
        12,
        Fraction(1, 2),
        ("Ada",),
    )
    assert (QUAY.tide, QUAY.boats) == (None, ())


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        (lambda: Stop("Quay"), "minutes"),  # type: ignore[call-arg]
        (lambda: Stop("Quay", 1, None, (), 5), "positional"),  # type: ignore[call-arg]
        (lambda: Stop("Quay", 1, name="Pier"), "multiple values"),  # type: ignore[misc]
        (lambda: Stop("Quay", 1, wind=3), "wind"),  # type: ignore[call-arg]
    ],
)
def test_other_arguments_are_refused(wrong: object, why: str) -> None:
    assert callable(wrong)
    with pytest.raises(TypeError, match=why):
        wrong()


def test_a_value_cannot_be_changed() -> None:
    for name in ("name", "tide", "nonsuch"):
        with pytest.raises(FrozenInstanceError):
            setattr(QUAY, name, "Pier")
    with pytest.raises(FrozenInstanceError):
        del QUAY.name
    assert Stop("Quay", 12) == QUAY


def test_a_value_has_slots_and_no_dict() -> None:
    assert not hasattr(QUAY, "__dict__")
    assert Stop.__slots__ == ("name", "minutes", "tide", "boats")


def test_equal_values_are_equal_and_hash_alike() -> None:
    assert Stop("Quay", 12) == QUAY
    assert hash(Stop("Quay", 12)) == hash(QUAY)
    assert Stop("Quay", 13) != QUAY
    assert {QUAY, Stop("Quay", 12), Stop("Pier", 12)} == {QUAY, Stop("Pier", 12)}


def test_values_of_two_classes_are_never_equal() -> None:
    one: object = Berth(1, 2)
    for other in (StandardBerth(1, 2), Whistle(1), (1, 2), None):
        assert one != other


def test_the_repr_is_the_call_that_makes_it() -> None:
    assert repr(QUAY) == "Stop(name='Quay', minutes=12, tide=None, boats=())"
    assert eval(repr(QUAY)) == QUAY


def test_methods_properties_and_the_docstring_stay() -> None:
    assert QUAY.named() == "Quay at 12"
    assert not QUAY.late
    assert Stop.__doc__ == "A stop of the ferry."
    assert (Stop.__name__, Stop.__module__) == ("Stop", __name__)


def test_what_post_init_refuses_is_not_made() -> None:
    assert Load(3).cars == 3
    with pytest.raises(ValueError, match="50 cars"):
        Load(50)
    with pytest.raises(ValueError, match="41 cars"):
        replace(Load(3), cars=41)


def test_replace_changes_what_is_named() -> None:
    assert replace(QUAY, minutes=70, boats=("Ada",)) == Stop("Quay", 70, None, ("Ada",))
    with pytest.raises(TypeError, match="wind"):
        replace(QUAY, wind=3)  # type: ignore[call-arg]


def test_a_value_can_be_matched_by_its_fields() -> None:
    match QUAY:
        case Stop(name, 12):
            assert name == "Quay"
        case _:
            pytest.fail("not matched")


@given(st.lists(st.builds(Berth, st.integers(0, 3), st.integers(0, 3))))
def test_ordered_values_sort_as_the_standard_ones(berths: list[Berth]) -> None:
    twins = [StandardBerth(berth.pier, berth.place) for berth in berths]
    assert [(b.pier, b.place) for b in sorted(berths)] == [(b.pier, b.place) for b in sorted(twins)]
    for a, twin_a in zip(berths, twins, strict=True):
        for b, twin_b in zip(berths, twins, strict=True):
            assert (a < b, a <= b, a > b, a >= b, a == b) == (
                twin_a < twin_b,
                twin_a <= twin_b,
                twin_a > twin_b,
                twin_a >= twin_b,
                twin_a == twin_b,
            )


def test_what_has_no_order_is_not_ordered() -> None:
    with pytest.raises(TypeError):
        _ = Whistle(1) < Whistle(2)  # type: ignore[operator]
    with pytest.raises(TypeError):
        _ = Berth(1, 2) < (1, 3)  # type: ignore[operator]


@pytest.mark.parametrize("value", [QUAY, Berth(1, 2), Whistle(2), Load(3)])
def test_a_value_can_be_copied_and_pickled(value: object) -> None:
    for twin in (copy.copy(value), copy.deepcopy(value), pickle.loads(pickle.dumps(value))):
        assert twin == value
        assert type(twin) is type(value)


def test_the_standard_library_takes_them_for_dataclasses() -> None:
    assert dataclasses.is_dataclass(QUAY)
    assert [field.name for field in dataclasses.fields(QUAY)] == [
        "name",
        "minutes",
        "tide",
        "boats",
    ]
    assert dataclasses.fields(Load)[1].default == 40
    assert dataclasses.asdict(Berth(1, 2)) == {"pier": 1, "place": 2}
    assert dataclasses.replace(QUAY, minutes=13) == Stop("Quay", 13)


def test_values_are_frozen_and_slotted_or_not_made() -> None:
    with pytest.raises(AssertionError):
        values.dataclass(frozen=False, slots=True)
