"""Steps: a move by an amount and by a percent, and the level that it came to, without the old one.

    fell 8p, or 3.6%, to 212p          rose $12 to $1,812 an ounce, a gain of 0.7%
    closed at 212p, down 8p, or 3.6%   gained 3.6%, or 8p, to 228p

The old level follows from the other three, so the percent can be held to it. A move whose old level
the sentence gives is read with the changes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.patterns import regex
from newscheck.relations.lexicon import BARRIER, direction_in
from newscheck.relations.line import view, without
from newscheck.relations.relation import Step

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from newscheck.claims import Claim
    from newscheck.relations.line import Line
    from newscheck.relations.relation import Change

_KEPT = frozenset({"money", "measure", "count", "number", "percent", "points"})
_AMOUNTS = _KEPT - {"percent"}
# "fell ", "is down by ", "gained another ".
_MOVES = regex(
    r"\b(?P<word>[a-z]+)\s+(?:(?:by|another|a further|some|about|nearly|just|only|as much as)\s+){0,2}$"
)
_OR = regex(
    r"^\s*(?:,\s*or|—\s*or|\(|,|or|—)\s*(?:about\s+|nearly\s+|just\s+|some\s+|roughly\s+)?$"
)
_TO = regex(
    r"^[\s),—]*(?:,\s*)?(?:(?:in|on|during|over)\s+(?:the (?:day|week|month|quarter|year)|‹date›|[a-z]+day|[a-z]{3,9}),?\s+)?"
    r"(?:to\s+(?:close|end|finish|settle|stand|trade)\s+(?:the (?:day|session|week)\s+)?at|to|at|reaching|"
    r"closing at|ending at|finishing at|settling at|to reach)\s+(?:just\s+|only\s+|about\s+|a record\s+)?$"
)
# "to $1,812 an ounce, a gain of 0.7%", "to 212p (3.6%)".
_THEN_PERCENT = regex(
    r"^[^,;:.(]{0,30}(?:,\s+(?:a|an)\s+(?:[a-z]+\s+)?(?:gain|rise|increase|jump|loss|fall|drop|decline|advance|slide|dip|decrease)\s+of|"
    r",\s+(?:or|up|down)|\()\s*(?:about\s+|nearly\s+|just\s+)?[+-]?\s*$"
)
# "closed at 212p, down ".
_LEVEL_BEFORE = regex(
    r"\b(?:at|to|was|were|is|are|stood|closed|ended|finished|settled|of)\s+(?:just\s+|only\s+)?$"
)
_THEN_MOVED = regex(
    r"^[^,;:.]{0,40}(?:,\s+|\s+after\s+)(?:after\s+)?(?:(?:a|an)\s+)?(?P<word>[a-z]+)\s+(?:(?:by|of|about|just|nearly|another)\s+){0,2}$"
)
# Of a level that follows, these say which way; elsewhere they do not.
_WAYS = {
    **dict.fromkeys(("add", "adds", "added", "adding"), "up"),
    **dict.fromkeys(("lose", "lost", "losing"), "down"),
}
_ELSE = regex(
    r"^\s*(?:of|per|a|for|points?\b(?! or))\s*(?:the|its)?\s*(?:vote|share of)\b|^\s*a (?:share|week|month|year)\b"
)
_FEW = 3


def find_steps(line: Line, changes: Sequence[Change], doubled: Collection[str]) -> Iterator[Step]:
    """Every move of one sentence that is told by amount, percent and new level alone."""
    if len(line.claims) < _FEW or all(c.figure.kind != "percent" for c in line.claims):
        return
    told = {claim.id for change in changes for claim in (change.new, change.old, *change.by)}
    seen = without(view(line, _KEPT), doubled)
    for i in range(len(seen.claims) - 2):
        trio = seen.claims[i : i + 3]
        step = _moved(seen, i) or _level_first(seen, i)
        if step is not None and not any(claim.id in told for claim in trio):
            yield step


def _moved(line: Line, i: int) -> Step | None:
    """ "Fell 8p, or 3.6%, to 212p"; "fell 3.6%, or 8p, to 212p"; "fell 8p to 212p, or 3.6%"."""
    way = _way(line.gaps[i])
    if way is None:
        return None
    a, b, c = line.claims[i : i + 3]
    if _TO.match(line.gaps[i + 2]) and _OR.match(line.gaps[i + 1]):
        amount, percent = (b, a) if a.figure.kind == "percent" else (a, b)
        return _step(c, amount, percent, way)
    if _TO.match(line.gaps[i + 1]) and _THEN_PERCENT.match(line.gaps[i + 2]):
        return _step(b, a, c, way)
    return None


def _level_first(line: Line, i: int) -> Step | None:
    """ "Closed at 212p, down 8p, or 3.6%"."""
    moved = _THEN_MOVED.match(line.gaps[i + 1])
    way = None if moved is None else _way_of(moved["word"])
    if way is None or not _LEVEL_BEFORE.search(line.gaps[i]) or not _OR.match(line.gaps[i + 2]):
        return None
    a, b = line.claims[i + 1 : i + 3]
    amount, percent = (b, a) if a.figure.kind == "percent" else (a, b)
    return _step(line.claims[i], amount, percent, way)


def _way(gap: str) -> str | None:
    """Which way the words right before a figure say that it moved."""
    moved = _MOVES.search(gap)
    if moved is None or BARRIER.search(gap[-40:]):
        return None
    return _way_of(moved["word"])


def _way_of(word: str) -> str | None:
    found = direction_in(word)
    return _WAYS.get(word) if found is None else found[0]


def _step(new: Claim, amount: Claim, percent: Claim, way: str) -> Step | None:
    if percent.figure.kind != "percent" or amount.figure.kind not in _AMOUNTS:
        return None
    if not _of_one_unit(amount, new) or any(c.figure.upto for c in (new, amount, percent)):
        return None
    return Step(new, amount, percent, "up" if way == "up" else "down")


def _of_one_unit(amount: Claim, new: Claim) -> bool:
    """Whether a level can have moved by an amount: the same money or measure, or points of an index."""
    a, b = amount.figure, new.figure
    if a.number is None or b.number is None or b.kind == "percent":
        return False
    if a.kind == "points":
        return a.unit == "point" and b.kind in ("points", "number", "count", "money")
    if a.per is not None and a.per != b.per:
        return False
    if a.kind in ("number", "count"):
        return b.kind in ("number", "count") and (a.unit is None or a.unit == b.unit)
    return a.kind == b.kind and a.unit == b.unit
