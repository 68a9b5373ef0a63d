"""Whether two figures could be the same kind of thing, by unit alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newscheck.claims import Claim
    from newscheck.figures.figure import Kind

LEVELS = frozenset({"money", "measure", "percent", "count", "number", "duration"})
# "16.8 million short tons, up from 16.0 million tons".
_TONS = frozenset(("ton", "short ton", "long ton", "tonne"))
_LARGE = 10_000
# What a score or a record is made in: "28 goals in 32 matches".
PLAYED = frozenset(
    (
        *("game", "match", "test", "bout", "fight", "race", "fixture"),
        *("appearance", "start", "outing"),
    )
)
COUNTS: frozenset[Kind] = frozenset({"count", "number"})


def alike(new: Claim, old: Claim) -> bool:
    """Whether two figures are of one unit, so that one can be the other's earlier value, part or sum.

    A bare number takes the unit of the figure before it ("1.46 billion dollars from 1.26 billion")
    where both are written on the same scale.
    """
    a, b = new.figure, old.figure
    if a.kind not in LEVELS or b.kind not in LEVELS or a.number is None or b.number is None:
        return False
    if a.per != b.per and ((a.per and b.per) or (a.scale != b.scale and not _as_large(new, old))):
        return False  # "$0.20 a share" is no later value of "$1.8m"
    if a.kind in COUNTS and b.kind in COUNTS:
        return a.unit == b.unit or a.unit is None or b.unit is None
    if (b.kind == "number" and b.unit is None) or (a.kind == "number" and a.unit is None):
        return a.scale == b.scale or _as_large(new, old)
    tons = a.unit in _TONS and b.unit in _TONS and "ton" in (a.unit, b.unit)
    return a.kind == b.kind and (a.unit == b.unit or tons)


def _as_large(new: Claim, old: Claim) -> bool:
    """Whether two large numbers are of one size, so that "310,000 barrels" may come "from 1.1 million"."""
    numbers = sorted(abs(c.figure.number.value) for c in (new, old) if c.figure.number is not None)
    return len(numbers) == 2 and numbers[0] >= _LARGE and numbers[1] < numbers[0] * 20
