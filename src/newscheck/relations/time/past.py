"""Days on which the copy says that something happened, so that they lie behind its own date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.patterns import regex
from newscheck.relations.stories import Past

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newscheck.relations.line import Line

# Verbs of what is over once it is told. Those that plans are told in as well ("was due", "is held",
# "set for") are left out, and so is all that a calendar may still bring.
_HAPPENED = regex(
    r"\b(?:died|collapsed|crashed|drowned|vanished|disappeared|resigned|divorced|escaped|erupted|exploded|"
    r"capsized|sank|occurred|happened|was (?:born|killed|murdered|shot|stabbed|arrested|charged|found|seen|"
    r"rescued|discovered|struck|injured|convicted|sacked|fired)|were (?:killed|murdered|shot|stabbed|arrested|"
    r"charged|found|seen|rescued|discovered|struck|injured|convicted))"
    r"(?: (?:late|early|suddenly|peacefully|there|here))?,? on\s+$"
)
_NOT_TOLD = regex(
    r"\b(?:if|would|could|might|until|had|will|in the (?:film|book|novel|show|play))\b"
)


def find_past(line: Line) -> Iterator[Past]:
    """Every day of a sentence that is told as past."""
    if "date" not in line.kinds:
        return
    for i, claim in enumerate(line.claims):
        when = claim.figure.when
        if when is None or when.month is None or when.day is None or when.ambiguous:
            continue
        if not line.gaps[i].endswith("on "):
            continue
        if _HAPPENED.search(line.gaps[i]) and not _NOT_TOLD.search(line.gaps[i]):
            yield Past(claim)
