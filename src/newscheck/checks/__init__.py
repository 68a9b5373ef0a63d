"""The checks, one file a family, in the order in which they judge.

A check knows its identity and its wording. It does not know text: the words were read elsewhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newscheck.checks.check import Check
    from newscheck.relations.relation import Relation

CHECKS: tuple[Check, ...] = ()


def selected(select: Sequence[str], ignore: Sequence[str]) -> tuple[Check, ...]:
    """The checks that a run uses: those named by code, name or code prefix, less those ignored."""

    def named(check: Check, names: Sequence[str]) -> bool:
        return any(check.name == n or check.code.startswith(n.upper()) for n in names)

    return tuple(c for c in CHECKS if (not select or named(c, select)) and not named(c, ignore))


def judges_of(relation: Relation, checks: Sequence[Check]) -> list[Check]:
    """The checks that a relation concerns."""
    return [check for check in checks if isinstance(relation, check.judges)]
