"""The house's own line: what it makes of a rule's findings, and how far off it lets a figure be.

The checks judge alike everywhere; this is where a house that sees a matter otherwise has its way,
once for all of them. This room does not know what the rules look for.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from newscheck.findings import Severity
from newscheck.interval import Form
from newscheck.settings import of_rule, shown_share
from newscheck.values import replace

if TYPE_CHECKING:
    from newscheck.checks.check import Check, Judgement
    from newscheck.findings import Finding
    from newscheck.settings import Settings

# What nobody rounds is right or wrong, whatever the tolerance: days, ages, scores, ranks.
_ROUNDED = ("money", "measure", "percent", "points", "count", "number", "ratio")


def is_off(code: str, name: str, settings: Settings) -> bool:
    """Whether the house has turned a rule off."""
    return bool(settings.severity) and of_rule(settings.severity, code, name) == "off"


def severity_of(severity: Severity, code: str, name: str, settings: Settings) -> Severity:
    """The severity of a rule's finding in this house.

    A note stays a note, for rounding explains what it is about; to make it more would call right
    figures wrong.
    """
    if not settings.severity or severity is Severity.NOTE:
        return severity
    level = of_rule(settings.severity, code, name)
    return level if isinstance(level, Severity) else severity


def counted_here(finding: Finding, settings: Settings) -> Finding:
    """A finding that no rounding explains, since no figure is behind it, as the house counts it."""
    level = of_rule(settings.severity, finding.rule, finding.name)
    return replace(finding, severity=level) if isinstance(level, Severity) else finding


def judged_here(check: Check, judgement: Judgement, settings: Settings) -> Judgement:
    """A judgement as the house sees it.

    A figure that is off by no more than the tolerance is neither wrong nor verified.
    """
    if judgement.verdict != "inconsistent" or not (settings.tolerance or settings.severity):
        return judgement
    allowed = of_rule(settings.tolerance, check.code, check.name)
    off = _off(judgement) if allowed is not None else None
    if allowed is not None and off is not None and off <= allowed:
        return replace(
            judgement,
            verdict="undecided",
            working=f"{judgement.working}; off by no more than the tolerance of {shown_share(allowed)}",
        )
    severity = severity_of(judgement.severity, check.code, check.name, settings)
    return replace(judgement, severity=severity)


def _off(judgement: Judgement) -> Fraction | None:
    """How far the stated figure is from what it should be, as a share of that; None for no figure."""
    stated = judgement.claims[0]
    figure, number = stated.figure, stated.figure.number
    if number is None or figure.upto is not None or figure.kind not in _ROUNDED:
        return None
    if figure.kind == "count" and number.form is Form.EXACT:
        return None
    written = Fraction(number.value)
    return min(
        (
            abs(written - mend.value) / abs(mend.value)
            for mend in judgement.suggestions
            if mend.value and mend.span == stated.span
        ),
        default=None,
    )
