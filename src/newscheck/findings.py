"""Findings: what a person should look at, how much it matters, and which one it is.

This room does not know formats.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Literal

from newscheck.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable
    from fractions import Fraction

    from newscheck.document import Span


class Severity(StrEnum):
    """How much a finding matters. Only what reaches `--fail-on` changes the exit code."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def rank(self) -> int:
        """0 for an error, 1 for a warning, 2 for a note."""
        return list(Severity).index(self)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One way to mend the copy: write `replacement` at `span`.

    `value` is what the replacement would be with all its digits, where it is a figure.
    """

    description: str
    span: Span
    replacement: str
    value: Fraction | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """A discrepancy, with its working and the ways to mend it. `claims` holds claim ids."""

    rule: str
    name: str
    severity: Severity
    message: str
    span: Span
    claims: tuple[str, ...]
    working: str
    stated: str | None = None
    expected: str | None = None
    suggestions: tuple[Suggestion, ...] = ()
    suppressed: Literal["comment", "baseline"] | None = None
    fingerprint: str = ""


def fingerprint(rule: str, words: Iterable[str], occurrence: int) -> str:
    """A name for a finding that survives edits elsewhere in the file.

    It depends on the rule, the words of the sentence and of the figures, and, where the very same
    words occur more than once, on which of them it is; not on the path nor on any offset.
    """
    import hashlib  # most copy has no findings, and this takes a while to load

    parts = [rule, *(" ".join(w.split()) for w in words), str(occurrence)]
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:16]
