"""Parts whose percent is "of its target", "of the total", "of its staff": the whole has been named.

    needs £64,000 and has raised £41,600, or 65% of its target
    cut 240 jobs from a workforce of 1,600, 15% of its staff

The noun behind the percent is one that stands for a whole; the whole is the larger of the two figures
of one kind before it, and its own words name it as one.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from newscheck.patterns import regex
from newscheck.relations.change.bases import states_change
from newscheck.relations.line import view
from newscheck.relations.relation import Share
from newscheck.relations.share.shares import is_share, part_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from newscheck.claims import Claim
    from newscheck.relations.line import Line

_KEPT = frozenset({"count", "number", "money", "measure", "percent", "ratio"})
_WHOLES = (
    r"(?:targets?|goal|aim|total|whole|lot|amount|sum|staff|workforce|employees|workers|membership|members|"
    r"capacity|roll|electorate|fleet|stock|budget|cost|costs|price|bill|debt|all of them|workforce|network|population)"
)
_OF_WHOLE = regex(
    rf"^\s*of\s+(?:the|its|their|his|her|our|that|all)\s+(?:[a-z-]+\s+){{0,1}}?{_WHOLES}\b(?!\s+(?:of|in|for|from|last|this)\b)"
)
_OF_NEED = regex(r"^\s*of (?:what|the (?:money|sum|amount)) (?:it|they|he|she|is|was) [a-z]+")
# "raised $5m and gave away $4.5m of it, or 90%".
_OF_IT = regex(r"^\s*of (?:it|that|this|them|these|those)\b[^,;:—(]{0,40}[,—(]")
_CLOSED = regex(r"^\s*(?:[,;)—]|[.\"']*\s*$)")
_JOINED = regex(
    r"^[^,;:—(]{0,60}[,—(]\s*(?:or\s+|which is\s+|that is\s+|some\s+|about\s+|nearly\s+|just\s+)*$"
)
_MARKED = regex(
    r"\b(?:workforce|staff|employs?|employing|has|have|had|target|goal|aim|needs?|needed|wants?|total|of|from|out of|costs?|"
    r"capacity|for|raise|find|budget|there (?:are|were))\b[^,;:]{0,40}$"
)
_STOP = regex(
    r"[;:!?\"]|\b(?:while|whereas|but|although|though|previously|earlier|last year|compared|than)\b"
)
# "240 jobs from a workforce of 1,600".
_FROM_ALL = regex(r"\b(?:from|of|out of|in|among)\s+(?:[a-z'-]+\s+){1,3}of\s+$")
_LONGEST = 120


def find_of_all(
    line: Line, doubled: Collection[str], known: Collection[frozenset[str]]
) -> Iterator[Share]:
    """Every share "of its target" or the like, with the whole that one sentence names before it."""
    if not any(
        _OF_WHOLE.match(gap) or _OF_NEED.match(gap) or _OF_IT.match(gap) for gap in line.gaps[1:]
    ):
        return
    seen = view(line, _KEPT)
    for k in range(2, len(seen.claims)):
        share, near = seen.claims[k], seen.claims[k - 1]
        if not is_share(share) or near.id in doubled or not _JOINED.match(seen.gaps[k]):
            continue
        after = seen.gaps[k + 1]
        if not (
            _OF_WHOLE.match(after)
            or _OF_NEED.match(after)
            or (_OF_IT.match(seen.gaps[k]) and _CLOSED.match(after))
        ):
            continue
        found = _part_and_whole(seen, k - 1, of_it=bool(_OF_IT.match(seen.gaps[k])))
        if found is not None and frozenset(claim.id for claim in found) not in known:
            yield Share(*found, share, link="guessed")


def _part_and_whole(line: Line, at: int, *, of_it: bool) -> tuple[Claim, Claim] | None:
    """The figure before the percent and the nearest of its kind before that, the larger as the whole."""
    near = line.claims[at]
    for i in range(at - 1, max(-1, at - 3), -1):
        gap, far = line.between(i, at), line.claims[i]
        if _STOP.search(gap) or len(gap) > _LONGEST:
            return None
        if far.figure.kind in ("percent", "ratio") or not (
            part_of(near, far) or part_of(far, near)
        ):
            continue
        if _value(far) > _value(near):
            named = _MARKED.search(line.gaps[i]) and not states_change(line, i)
            return (
                (near, far)
                if of_it or named or line.gaps[i + 1].lstrip().startswith("of ")
                else None
            )
        return (far, near) if i == at - 1 and _FROM_ALL.search(gap) else None
    return None


def _value(claim: Claim) -> Decimal:
    return claim.figure.number.value if claim.figure.number is not None else Decimal(0)
