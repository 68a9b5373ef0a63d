"""What a check is: a value with its explanation and its examples beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from newscheck.findings import Severity, Suggestion
from newscheck.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable

    from newscheck.claims import Claim
    from newscheck.document import Document, Span

Verdict = Literal["consistent", "inconsistent", "undecided"]


@dataclass(frozen=True, slots=True)
class Context:
    """What a check may look at beside its relation."""

    document: Document


@dataclass(frozen=True, slots=True)
class Judgement:
    """What came of working out one relation.

    `claims` are the operands, the accused or stated figure first. `working` is one line of
    arithmetic, for an undecided relation the reason. `severity` and what follows it are only used
    where the verdict is "inconsistent"; elsewhere `span` is the place of words that were worked with
    and are no figure. `confirmed` is the line for the list of what was verified.
    `slight` marks a "consistent" that says only that the figure is possible, and so verifies nothing.
    """

    verdict: Verdict
    claims: tuple[Claim, ...]
    working: str
    severity: Severity = Severity.ERROR
    message: str = ""
    span: Span | None = None
    stated: str | None = None
    expected: str | None = None
    suggestions: tuple[Suggestion, ...] = ()
    confirmed: str | None = None
    slight: bool = False


@dataclass(frozen=True, slots=True)
class Example:
    """A short copy of our own, with its date where that matters.

    In `finds`, `figures` are the words of the figures that the finding must name; `severity` what
    it must be. In `passes` nothing may be found by the check; `verified` says that the relation
    must moreover be listed as verified.
    """

    text: str
    figures: tuple[str, ...] = ()
    severity: Severity = Severity.ERROR
    date: str | None = None
    title: str | None = None
    verified: bool = False


@dataclass(frozen=True, slots=True)
class Check:
    """One family of checks.

    `judge` is given each relation of the kinds in `judges` and answers with what came of it, or
    None where the relation is none of its business.
    """

    code: str
    name: str
    summary: str
    explanation: str
    judges: tuple[type, ...]
    judge: Callable[[Any, Context], Judgement | None]
    finds: tuple[Example, ...]
    passes: tuple[Example, ...]
