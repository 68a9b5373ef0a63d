"""The checks, one file a family, in the order in which they judge.

A check knows its identity and its wording. It does not know text: the words were read elsewhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.checks import (
    age,
    average,
    bound,
    chained_percent,
    count_of_list,
    currency_conversion,
    difference,
    direction,
    fraction_word,
    headline,
    impossible_percent,
    impossible_share,
    magnitude,
    margin_of_error,
    multiple,
    percent_change,
    percent_of_amount,
    percent_share,
    percentage_points,
    rank,
    rate_over_time,
    rate_per,
    remainder,
    same_fact,
    sum_to_hundred,
    sum_total,
    suppressions,
    temperature_difference,
    time_span,
    unit_conversion,
    weekday_date,
    wrong_unit,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newscheck.checks.check import Check
    from newscheck.relations.relation import Relation

CHECKS: tuple[Check, ...] = (
    percent_change.CHECK,
    percentage_points.CHECK,
    multiple.CHECK,
    difference.CHECK,
    chained_percent.CHECK,
    percent_share.CHECK,
    percent_of_amount.CHECK,
    impossible_percent.CHECK,
    fraction_word.CHECK,
    sum_total.CHECK,
    sum_to_hundred.CHECK,
    count_of_list.CHECK,
    remainder.CHECK,
    impossible_share.CHECK,
    rate_per.CHECK,
    rate_over_time.CHECK,
    average.CHECK,
    unit_conversion.CHECK,
    temperature_difference.CHECK,
    wrong_unit.CHECK,
    currency_conversion.CHECK,
    weekday_date.CHECK,
    time_span.CHECK,
    age.CHECK,
    direction.CHECK,
    rank.CHECK,
    same_fact.CHECK,
    headline.CHECK,
    magnitude.CHECK,
    bound.CHECK,
    margin_of_error.CHECK,
)

# All that is found under a name of its own: the checks, and what is amiss with remarks.
RULES: tuple[Check, ...] = (*CHECKS, *suppressions.RULES)


def selected(select: Sequence[str], ignore: Sequence[str]) -> tuple[Check, ...]:
    """The checks that a run uses: those named by code, name or code prefix, less those ignored."""
    if not (select or ignore):
        return CHECKS
    return tuple(
        check
        for check in CHECKS
        if (not select or named(check, select)) and not named(check, ignore)
    )


def named(check: Check, names: Sequence[str]) -> bool:
    """Whether one of the names is the check's name, its code, or the beginning of its code."""
    return any(check.name == name or check.code.startswith(name.upper()) for name in names)


def judges_of(relation: Relation, checks: Sequence[Check]) -> list[Check]:
    """The checks that a relation concerns."""
    return [check for check in checks if isinstance(relation, check.judges)]
