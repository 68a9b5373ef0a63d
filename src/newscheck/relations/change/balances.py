"""Balances: what comes in, what goes out, and the surplus or deficit between the two.

    exports of $4.2bn and imports of $5.1bn, leaving a deficit of $900m
    a profit of £3m on income of £41m and costs of £38m          births exceeded deaths by 120

A balance is the difference of its two sides only where each side bears one of a pair of names that
belong together, and the balance a name of its own. Profit is what is left of sales after more than
one cost, so it is a balance only of all that comes in and all that is spent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.patterns import regex
from newscheck.relations.alike import alike
from newscheck.relations.change.bases import states_change
from newscheck.relations.line import view, without
from newscheck.relations.relation import Lead

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from newscheck.claims import Claim
    from newscheck.relations.line import Line
    from newscheck.relations.relation import Link

_KEPT = frozenset({"money", "count", "number", "measure"})
_BALANCE = (
    r"(?:deficit|surplus|gap|shortfall|balance|difference|profit|loss|natural increase|"
    r"natural decrease|overspend|underspend|imbalance|net gain|net loss|excess)"
)
_HINT = regex(_BALANCE)
# "leaving a deficit of", "a trade gap of", "the surplus was", "a £3m profit".
_BALANCE_OF = regex(
    rf"\b{_BALANCE}\b(?: [a-z'-]+){{0,3}}? (?:of|was|is|at|to|came to|stood at|being)\s+(?:just |only )?$"
)
_THEN_BALANCE = regex(rf"^\s*(?:[a-z-]+\s+){{0,2}}?{_BALANCE}\b")
# What is left of the two sides and of nothing else.
_LEAVING = regex(
    r"\b(?:leav(?:es|ing)|left|giv(?:es|ing)|mak(?:es|ing)|produc(?:es|ing)|result(?:s|ing) in|for|meaning|"
    r"which (?:means|leaves|gives|makes))\s+(?:[a-z']+\s+){0,2}?(?:a|an|the|its)\s+(?:[a-z-]+\s+){0,3}?$"
)
_PAIRS = (
    ("exports?|exported|sold abroad", "imports?|imported|bought abroad"),
    ("income|revenues?|receipts|takings|turnover|earnings|took(?: in)?|takes in|grossed|brought in|raised", "spending|costs?|expenditure|expenses|outgoings|outlays|spent|spends|paid out"),
    ("assets", "liabilities|debts"),
    ("births", "deaths"),
    ("inflows?|deposits|arrivals|arrived|entered|immigration", "outflows?|withdrawals|departures|departed|left|emigration"),
    ("supply|production|output", "demand|consumption"),
)  # fmt: skip
_SIDES = tuple(
    (regex(rf"\b(?:{one})\b[^,;]*$"), regex(rf"\b(?:{other})\b[^,;]*$")) for one, other in _PAIRS
)
_SIDES_AFTER = tuple(
    (
        regex(rf"^\s*(?:(?:in|of|on)\s+)?(?:[a-z-]+\s+){{0,2}}?(?:{one})\b"),
        regex(rf"^\s*(?:(?:in|of|on)\s+)?(?:[a-z-]+\s+){{0,2}}?(?:{other})\b"),
    )
    for one, other in _PAIRS
)
# The main clause after both sides: "with exports of X and imports of Y, the gap was".
_AFTER_SIDES = regex(r"^\s*,\s*(?:the|its|a|an)\s")
_ANOTHER = regex(
    r"\b(?:pre-?tax|after[- ]tax|before tax|operating|gross|excluding|including|apart from|other|adjusted|"
    r"forecast|expected|budgeted|planned|previous|last year|year earlier|compar(?:es?|ed|ing)|from|than|per)\b|[;?!]"
)
_LONGEST = 90


def find_balances(line: Line, doubled: Collection[str]) -> Iterator[Lead]:
    """The balance that one sentence gives with both its sides."""
    if len(line.claims) < 3 or not any(_HINT.search(gap) for gap in line.gaps):
        return
    seen = without(view(line, _KEPT), doubled)
    if len(seen.claims) != 3 or _ANOTHER.search(" ".join(seen.gaps)):
        return  # with a fourth figure there may be another side, or another year
    for k, claim in enumerate(seen.claims):
        if not _is_balance(seen, k):
            continue
        others = [i for i in range(3) if i != k]
        sides = (seen.claims[others[0]], seen.claims[others[1]])
        if all(_side(claim, side) for side in sides) and _opposed(seen, others):
            yield Lead(sides, claim, link=_link(seen, k))
            return


def _is_balance(line: Line, k: int) -> bool:
    named = _BALANCE_OF.search(line.gaps[k]) or _THEN_BALANCE.match(line.gaps[k + 1])
    return bool(named) and not states_change(line, k)


def _side(balance: Claim, side: Claim) -> bool:
    return alike(side, balance) and side.figure.upto is None and side.figure.per is None


def _opposed(line: Line, sides: list[int]) -> bool:
    """Whether two figures bear the two names of a pair, in whichever order."""
    names = [_names(line, i) for i in sides]
    return any(
        (pair, 0) in names[0] and (pair, 1) in names[1] for pair in range(len(_PAIRS))
    ) or any((pair, 1) in names[0] and (pair, 0) in names[1] for pair in range(len(_PAIRS)))


def _names(line: Line, i: int) -> set[tuple[int, int]]:
    """The names of sides that a figure bears, before it or right behind."""
    # "15,000 deaths and 12,000 births": the noun of a count belongs to its figure.
    unit = line.claims[i].figure.unit if line.claims[i].figure.kind == "count" else None
    before, after = line.gaps[i][-_LONGEST:], f" {unit}s" if unit else line.gaps[i + 1]
    return {
        (pair, side)
        for pair in range(len(_PAIRS))
        for side in (0, 1)
        if _SIDES[pair][side].search(before) or _SIDES_AFTER[pair][side].match(after)
    }


def _link(line: Line, k: int) -> Link:
    """Stated where the balance is said to be what the two sides leave."""
    leaving = _LEAVING.search(line.gaps[k]) or _AFTER_SIDES.match(line.gaps[k])
    return "stated" if leaving or (k == 0 and " and " in line.gaps[2]) else "guessed"
