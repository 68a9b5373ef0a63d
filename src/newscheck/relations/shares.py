"""Parts of a whole: "120 of the 480 members, or 25%", and what is left: "the other four".

A share hangs on the word "of" between part and whole, with or without a percent beside it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newscheck.relations.alike import COUNTS, alike
from newscheck.relations.lexicon import BARRIER
from newscheck.relations.line import view
from newscheck.relations.relation import Remainder, Share

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from newscheck.claims import Claim
    from newscheck.relations.line import Line

_KEPT = frozenset({"count", "number", "money", "measure", "percent", "ratio"})

_NAMES = r"(?:(?!(?:and|but|while|from|than|to|in|on|for|with|by)\b)[a-z'-]+\s+){0,3}?"
_WHOLE = (
    r"(?:(?:the|its|their|his|her|our|all|some|a total of|those|these|that|country's|nation's|state's|"
    r"city's|company's|about|total|entire|original|more than|[a-z]+'s)\s+){0,3}(?:[a-z-]+\s+){0,2}?"
)
_OF = re.compile(rf"^\s*{_NAMES}(?:out )?of\s+{_WHOLE}$")
# "X, or P%, of N" leaves the "of" after the percent.
_OR = re.compile(
    r"^\s*(?:[a-z'-]+\s+){0,3}?(?:,|—|\()?\s*(?:or|that is|i\.e\.|about|,|—|\(|equal to|equivalent to)\s*(?:about|some|just)?\s*\(?\s*$"
)
_REPRESENTS = re.compile(
    r"^[\s,)—]*(?:[a-z'-]+\s+){0,4}?(?:representing|accounting for|equal to|equivalent to|or|which is|which represents|"
    r"represents?|accounts? for|make up|makes up|amounting to|constituting|comprising|a rate of|"
    r"a turnout of|that is|i\.e\.|a total of|or about|is|was|are|were|,|—|\(|;)\s*"
    r"(?:about|roughly|some|just|only|around|approximately|a|an)?\s*\(?\s*$"
)
_LEADING_OF = re.compile(
    r"(?:^|[\s,(\"—])(?:out )?of\s+(?:the|its|their|all|those|these|a total of)\s*(?:[a-z-]+\s+){0,2}?$"
)
_WHICH = re.compile(
    r"^\s*(?:[a-z'-]+\s+){0,6}?[,(—]?\s*(?:of (?:which|whom|them|these|those)|with)\s*(?:only|just|about|some)?\s*$"
)
_REST = re.compile(
    r"(?:^|[\s,(;—])(?:the )?(?P<word>remaining|other|rest,|remainder,|another)\s*(?:about|some)?\s*$"
)


def find_shares(line: Line, doubled: Collection[str]) -> Iterator[Share]:
    """Every part of a stated whole in one sentence, with the share where one is printed."""
    seen = view(line, _KEPT)
    claims, gaps = seen.claims, seen.gaps
    for i in range(len(claims) - 1):
        if claims[i].id in doubled:
            continue
        yield from _of_pair(claims, gaps, i)
        yield from _of_leading(claims, gaps, i)


def _of_pair(claims: Sequence[Claim], gaps: Sequence[str], i: int) -> Iterator[Share]:
    a, b = claims[i], claims[i + 1]
    # X of the N, with P% before, after or between.
    if _part_of(a, b) and _OF.match(gaps[i + 1]):
        yield Share(a, b, _share_beside(claims, gaps, i))
        return
    # X, or P%, of the N
    if _is_share(b) and i + 2 < len(claims):
        c = claims[i + 2]
        joined = _OR.match(gaps[i + 1]) or _REPRESENTS.match(gaps[i + 1])
        closing = re.sub(r"^\s*\)?,?\s*", "", gaps[i + 2])
        if _part_of(a, c) and joined and _OF.match(closing):
            yield Share(a, c, b)


def _share_beside(claims: Sequence[Claim], gaps: Sequence[str], i: int) -> Claim | None:
    """The percent given for "X of the N": "P% (X of N)", "X of N, or P%"."""
    if i + 2 < len(claims) and _is_share(claims[i + 2]):
        gap = gaps[i + 2]
        if _REPRESENTS.match(gap) and not BARRIER.search(gap.replace(";", "").replace(":", "")):
            return claims[i + 2]
    if i > 0 and _is_share(claims[i - 1]):
        gap = gaps[i]
        if re.match(r"^\s*(?:[a-z'-]+\s+){0,6}?[,(—:]\s*(?:or|that is|i\.e\.)?\s*$", gap):
            return claims[i - 1]
    return None


def _of_leading(claims: Sequence[Claim], gaps: Sequence[str], i: int) -> Iterator[Share]:
    """ "Of the 137 projects, 133 (97%) ..."; "137 projects, of which 133 ..."."""
    whole, part = claims[i], claims[i + 1]
    if not _part_of(part, whole):
        return
    leading = _LEADING_OF.search(gaps[i]) and re.match(
        r"^\s*(?:[a-z'-]+\s+){0,8}?,\s*(?:[a-z'-]+\s+){0,3}?$", gaps[i + 1]
    )
    if not leading and not _WHICH.match(gaps[i + 1]):
        return
    if leading and i > 0 and _OF.match(gaps[i]):
        return
    share = None
    if i + 2 < len(claims) and _is_share(claims[i + 2]) and _REPRESENTS.match(gaps[i + 2]):
        share = claims[i + 2]
    yield Share(part, whole, share)


def _is_share(claim: Claim) -> bool:
    figure = claim.figure
    return figure.kind == "percent" or (figure.kind == "ratio" and figure.share_of)


def _part_of(part: Claim, whole: Claim) -> bool:
    if (
        part.figure.kind not in _KEPT - {"percent", "ratio"}
        or part.figure.upto
        or whole.figure.upto
    ):
        return False
    if part.figure.kind in COUNTS and whole.figure.kind in COUNTS:
        # The whole carries the noun ("13 of 659 members"); the part has none, or says more of it.
        return part.figure.number is not None and whole.figure.number is not None
    return alike(part, whole) and part.figure.kind == whole.figure.kind


def find_remainders(line: Line, before: Line | None) -> Iterator[Remainder]:
    """ "Of the 137 projects 133 are finished; the other five ..."

    The whole may stand in the sentence before (`before`); the parts stand between it and the rest.
    """
    seen = view(line, _KEPT)
    for k, rest in enumerate(seen.claims):
        word = _REST.search(seen.gaps[k])
        if (
            not word
            or word["word"] == "another"
            or rest.figure.number is None
            or rest.figure.hedge_span
        ):
            continue
        found = _whole_and_parts(seen, k)
        if found is None and before is not None and k > 0:
            found = _whole_before(view(before, _KEPT), seen, k)
        if found is not None:
            yield found


def _whole_and_parts(line: Line, k: int) -> Remainder | None:
    rest = line.claims[k]
    for i in range(k - 1, -1, -1):
        if not _countable(line.claims[i], rest):
            continue
        if _LEADING_OF.search(line.gaps[i]) or (i > 0 and _OF.match(line.gaps[i])):
            following = [c for c in line.claims[i + 1 : k] if _countable(c, rest)]
            first = [line.claims[i - 1]] if i > 0 and _OF.match(line.gaps[i]) else []
            parts = first + following
            if parts and all(_countable(p, rest) for p in parts):
                after = tuple(c for c in line.claims[k + 1 :] if _countable(c, rest))
                return Remainder(line.claims[i], tuple(parts), rest, after)
            return None
    return None


def _whole_before(before: Line, line: Line, k: int) -> Remainder | None:
    """The whole in the sentence before, where it holds just one figure of the noun counted."""
    rest = line.claims[k]
    wholes = [c for c in before.claims if _countable(c, rest)]
    parts = [c for c in line.claims[:k] if _countable(c, rest)]
    if len(wholes) != 1 or not parts or wholes[0].figure.unit is None:
        return None
    whole = wholes[0]
    nouns = {p.figure.unit for p in (*parts, rest)} - {None, whole.figure.unit}
    if nouns:
        return None
    return Remainder(whole, tuple(parts), rest, link="guessed")


def _countable(claim: Claim, rest: Claim) -> bool:
    a, b = claim.figure, rest.figure
    if a.number is None or a.upto is not None:
        return False
    if a.kind in COUNTS and b.kind in COUNTS:
        return a.unit == b.unit or a.unit is None or b.unit is None
    return a.kind == b.kind and a.unit == b.unit and a.kind in {"percent", "money", "measure"}
