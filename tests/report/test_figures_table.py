"""`--claims`: the table of every figure, with what it counts and what it is about."""

from __future__ import annotations

import newscheck
from newscheck.report.figures_table import table
from newscheck.report.look import Look

COPY = (
    "The fair drew 1,200 electric cars, said Ines Moor, 52, who keeps a nine-month-old"
    " colt. Rents rose 4% in May."
)


def rows() -> list[list[str]]:
    report = newscheck.check(COPY)
    lines = [line.plain for line in table(report, Look(120))]
    return [line.split() for line in lines[2:]]


def test_a_count_has_its_whole_noun_for_a_unit() -> None:
    assert rows()[0] == ["1", "1,200", "electric", "car", "alone"]


def test_an_age_is_called_one() -> None:
    assert rows()[1] == ["1", "52", "age", "Ines", "Moor", "alone"]
    assert rows()[2][:5] == ["1", "nine-month-old", "age", "in", "months"]


def test_a_change_is_told_with_its_subject() -> None:
    assert rows()[3] == ["1", "4%", "percent", "up,", "Rents,", "in", "May", "alone"]
