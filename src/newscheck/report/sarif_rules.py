"""The tool as SARIF describes it: every rule, with its explanation and examples.

Code scanning shows the help of a rule beside each of its alerts. This room does not know reports.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newscheck._version import __version__
from newscheck.checks import RULES
from newscheck.findings import Severity
from newscheck.report.examples import aside, lines_of, paragraphs
from newscheck.report.rules_md import explained, sentence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newscheck.checks.check import Check, Example

Json = dict[str, Any]

_FAILURE = "The message says why. The other inputs of the run were checked all the same."
# GitHub cuts a description that is longer.
_LONGEST = 1024
_TAGS = {
    "NC1": "percent",
    "NC2": "sums and counts",
    "NC3": "rates and scale",
    "NC4": "units and money",
    "NC5": "time",
    "NC6": "wording",
    "NC7": "polls",
    "NC9": "suppressions",
}


def driver(failures: Iterable[str]) -> Json:
    """The tool, its rules by code, and the kinds of failure that it tells of."""
    ordered = sorted(RULES, key=lambda check: check.code)
    return {
        "name": "newscheck",
        "version": __version__,
        "semanticVersion": __version__,
        "rules": [_rule(check) for check in ordered],
        "notifications": [
            {
                "id": code,
                "shortDescription": {"text": "An input could not be checked."},
                "fullDescription": {"text": _FAILURE},
                "help": {"text": _FAILURE},
            }
            for code in failures
        ],
    }


def rule_indexes() -> dict[str, int]:
    """Where each rule stands among the driver's."""
    return {code: index for index, code in enumerate(sorted(check.code for check in RULES))}


def _rule(check: Check) -> Json:
    worst = min((example.severity for example in check.finds), key=lambda severity: severity.rank)
    sure = worst is Severity.ERROR
    return {
        "id": check.code,
        "name": check.name,
        "shortDescription": {"text": sentence(check.summary)},
        "fullDescription": {"text": _within(paragraphs(check.explanation))},
        "help": {"text": _plain_help(check), "markdown": "\n".join(explained(check)).strip()},
        "defaultConfiguration": {"level": str(worst)},
        "properties": {
            "tags": ["copy", _TAGS.get(check.code[:3], "figures")],
            "precision": "high" if sure else "medium",
            "problem.severity": "recommendation" if worst is Severity.NOTE else str(worst),
        },
    }


def _within(parts: Iterable[str]) -> str:
    """Whole paragraphs, as many as may be shown."""
    told = ""
    for part in parts:
        longer = f"{told} {part}".lstrip()
        if told and len(longer) > _LONGEST:
            break
        told = longer
    return told


def _plain_help(check: Check) -> str:
    lines = [sentence(check.summary), *paragraphs(check.explanation)]
    for heading, examples in (("Finds", check.finds), ("Leaves alone", check.passes)):
        if examples:
            lines.append("\n".join([f"{heading}:", *map(_example, examples)]))
    return "\n\n".join(lines)


def _example(example: Example) -> str:
    copy = " / ".join(line.strip() for line, _ in lines_of(example))
    note = aside(example, finds=bool(example.figures))
    return f"- {copy}{f' ({note})' if note else ''}"
