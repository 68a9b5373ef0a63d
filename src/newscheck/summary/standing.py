"""What became of each figure: contradicted, verified or standing alone. Knows only results."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newscheck.report.report import CheckResult, Standing


def standings_of(results: Iterable[CheckResult]) -> dict[str, Standing]:
    """The standing of every claim that a check could judge; what is not there stands alone.

    One contradiction outweighs any number of relations that hold.
    """
    standings: dict[str, Standing] = {}
    for result in results:
        if result.verdict == "inconsistent":
            standings.update(dict.fromkeys(result.claims, "contradicted"))
        elif result.verifies:
            for claim in result.claims:
                standings.setdefault(claim, "verified")
    return standings
