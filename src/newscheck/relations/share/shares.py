"""Parts of a whole: "120 of the 480 members, or 25%", and what is left: "the other four".

A share hangs on the word "of" between part and whole, with or without a percent beside it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.interval import Hedge
from newscheck.patterns import regex
from newscheck.relations.alike import COUNTS, alike
from newscheck.relations.change.bases import states_change
from newscheck.relations.lexicon import BARRIER
from newscheck.relations.line import view
from newscheck.relations.relation import Share
from newscheck.relations.share.saidshares import is_said

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from newscheck.claims import Claim
    from newscheck.relations.line import Line

_KEPT = frozenset({"count", "number", "money", "measure", "percent", "ratio"})

_NAMES = r"(?:(?!(?:and|but|while|from|than|to|in|on|for|with|by|above|below|over|under|beyond|within|after|before|short|including|excluding|plus|against)\b)[a-z'-]+\s+){0,3}?"
_THE = (
    r"(?:(?:the|its|their|his|her|our|all|some|a total of|those|these|that|country's|nation's|state's|"
    r"city's|company's|about|total|entire|original|more than|[a-z]+'s?)\s+)"
)
_ADJECTIVES = (
    r"(?:(?!(?:and|or|but|for|in|on|to|at|by|from|with|than|as|is|was|were)\b)[a-z-]+\s+){0,2}?"
)
OF = regex(
    rf"^\s*{_NAMES}(?:out of\s+{_THE}{{0,3}}{_ADJECTIVES}|of\s+{_THE}{{1,3}}{_ADJECTIVES}|of\s+)$",
    needs=("of ",),
)
# Without a percent beside it, only "13 of the 14 races" itself says that the one is part of the other.
_DIRECT_OF = regex(
    rf"^\s*(?:of\s+(?:the|its|their|those|his|her|our)\s+{_ADJECTIVES}|out of\s+{_THE}{{0,2}}{_ADJECTIVES})$"
)
_SAID_OR = regex(r"\b(?:or|that is|i\.e\.|represent|account|equal|equivalent|amount|which)")
# "X, or P%, of N" leaves the "of" after the percent.
_OR = regex(
    r"^(?:\s*[a-z'-]++){0,4}?\s*(?:,|—|\()?\s*(?:or|that is|i\.e\.|about|,|—|\(|equal to|equivalent to)\s*(?:about|some|just)?\s*\(?\s*$"
)
_REPRESENTS = regex(
    r"^[\s,)—]*(?:[a-z'-]+,?\s+){0,4}?(?:representing|accounting for|equal to|equivalent to|or|which is|which represents|"
    r"(?:a|an) (?:[a-z-]+ )?(?:rate|share|turnout|proportion|interest|stake) of|represents?|accounts? for|make up|makes up|amounting to|constituting|comprising|a rate of|"
    r"a turnout of|that is|i\.e\.|a total of|or about|is|was|are|were|,|—|\(|;)\s*"
    r"(?:about|roughly|some|just|only|around|approximately|a|an)?\s*\(?\s*$"
)
# "Each of its six floors", "the oldest of the 12": one of them, and no part of them that follows.
LEADING_OF = regex(
    r"(?:^\s*|[,(\"—:;]\s*|\b(?:out|and|but|that|because|while|where|although|though|said|says|so|now|is|are|was|were|with|then|since)\s+)of\s+(?:the|its|their|all|those|these|every|a total of)\s*(?:[a-z'-]+\s+){0,2}?$|"
    r"^[\s\"]*(?:out )?of\s+$|\bout of\s+$",
    needs=("of ",),
)
_WHICH = regex(
    r"^\s*(?:[a-z'-]+(?:\s+[a-z'-]+){0,5}?\s*)?[,(—;]?\s*(?:and )?of (?:which|whom|them|these|those),?\s*(?:only|just|about|some)?\s*$",
    needs=("of which", "of whom", "of them", "of these", "of those"),
)
# "1,500 people, 600 of whom, or 40%": the whole stands before its part.
_THEN_OF_WHOM = regex(r"^(?:\s*[a-z'‹›-]++){0,10}?\s*[,(—]\s*(?:with\s+|and\s+|some\s+|about\s+)?$")
_OF_WHOM = regex(r"^\s*(?:[a-z'-]+\s+){0,2}?of (?:whom|which|them|these|those)\b")
# A group that was looked at: "among the 400 homes inspected", "in a poll of 2,000 adults".
_AMONG_N = regex(r"^\s*(?:[a-z'-]+\s+){0,2}?(?:among|amongst)\s+(?:the\s+|its\s+|all\s+|some\s+)?$")
_IN_BRACKET = regex(r"\(\s*(?:or\s+)?$")
_AMONG = regex(r"\b(?:among|amongst)\s+(?:the\s+|all\s+|its\s+|some\s+)?(?:[a-z-]+\s+)?$")
_POLLED = regex(
    r"\b(?:poll|survey|study|sample|trial|analysis|review|audit|class|cohort|group|panel|crowd|list|total|workforce|"
    r"staff|fleet|squad|crew) of\s+(?:just\s+|only\s+|the\s+|some\s+)?$|\b(?:tests?|checks|examinations?) (?:on|of)\s+(?:just\s+|only\s+|the\s+|some\s+)?$"
)
_FOUND = regex(
    r"^(?:\s*[a-z'‹›-]++){0,10}?(?:\s*,|\s+(?:found|showed|shows|revealed|suggests?|suggested)(?:\s+that)?)\s+(?:(?:some|only|just)\s+)?$"
)


# "41.3% with 64 of 155 rigs at work", "30 percent, 36 out of 120, ..."
_SHARE_FIRST = regex(
    r"^(?:\s*[a-z'-]++){0,6}?\s*(?:[,(—:]|\bwith\b)\s*(?:or|that is|i\.e\.|with|making|hitting|sinking|going|having made)?\s*$"
)
# "83% of Acme's total revenues of 1.13bn": the whole behind a name of its own.
OF_NAMED = regex(
    r"^\s*of\s+(?!(?:whom|which|them|these|those)\b)(?:[a-z.'$-]+\s+|‹date›\s+){1,9}(?:of\s+|\()$"
)
# What closes the apposition between a part and "of the N": ", ", ") ", " tokens) ".
_CLOSED = regex(r"^(?:\s+[a-z$'-]+){0,3}\s*\),?\s*|^\s*,?\s*")
_THEN_PART = regex(r"^(?:\s*[a-z'‹›-]++){0,12}?\s*,\s*(?:[a-z'-]+\s+){0,3}?$")
_WITH = regex(r"^(?:\s*[a-z'-]++){0,4}?\s*,\s*with\s+$")


_BOUNDS = frozenset((Hedge.LESS_THAN, Hedge.MORE_THAN))


def find_shares(line: Line, doubled: Collection[str]) -> Iterator[Share]:
    """Every part of a stated whole in one sentence, with the share where one is printed."""
    seen = view(line, _KEPT)
    claims, gaps = seen.claims, seen.gaps
    found: set[tuple[str, str]] = set()
    said: set[str] = set()
    for i in range(len(claims) - 1):
        if claims[i].id in doubled:
            continue
        for share in (*_of_pair(seen, i), *_of_leading(claims, gaps, i)):
            told = share.share is not None and share.share.id in said
            if (share.part.id, share.whole.id) in found or told:
                continue  # "412 of the 533, or 77%, of a town of 1,240": one share is of one whole
            found.add((share.part.id, share.whole.id))
            said.update([share.share.id] if share.share is not None else [])
            yield share


def _of_pair(line: Line, i: int) -> Iterator[Share]:
    claims, gaps = line.claims, line.gaps
    a, b = claims[i], claims[i + 1]
    # X of the N, with P% before, after or between.
    if part_of(a, b) and OF.match(gaps[i + 1]):
        share = _share_beside(line, i)
        if share is not None or _DIRECT_OF.match(gaps[i + 1]):
            yield Share(a, b, share)
        return
    # X among N (P%)
    if part_of(a, b) and _AMONG_N.match(gaps[i + 1]) and i + 2 < len(claims):
        if (
            is_share(claims[i + 2])
            and _IN_BRACKET.search(gaps[i + 2])
            and is_said(gaps[i + 2], gaps[i + 3])
        ):
            yield Share(a, b, claims[i + 2])
        return
    # X, or P%, of the N
    if is_share(b) and i + 2 < len(claims):
        c = claims[i + 2]
        joined = _OR.match(gaps[i + 1]) or _REPRESENTS.match(gaps[i + 1])
        closing = _CLOSED.sub("", gaps[i + 2], count=1)
        if (
            i
            and " and " in gaps[i]
            and not _SAID_OR.search(gaps[i + 1])
            and part_of(claims[i - 1], c)
        ):
            return  # "with 63 for and 27 against, 70 per cent of the 90"
        if part_of(a, c) and joined and (OF.match(closing) or OF_NAMED.match(closing)):
            yield Share(a, c, b)
    # P%, or X, of the N
    elif is_share(a) and i + 2 < len(claims):
        c = claims[i + 2]
        closing = _CLOSED.sub("", gaps[i + 2], count=1)
        joined = _OR.match(gaps[i + 1]) if gaps[i + 1].strip() else None
        if part_of(b, c) and joined and (OF.match(closing) or OF_NAMED.match(closing)):
            yield Share(b, c, a)


def _share_beside(line: Line, i: int) -> Claim | None:
    """The percent given for "X of the N": "P% (X of N)", "X of N, or P%"."""
    claims, gaps = line.claims, line.gaps
    if i + 2 < len(claims) and is_share(claims[i + 2]):
        gap = gaps[i + 2]
        if is_said(gap, gaps[i + 3]) and not BARRIER.search(gap.replace(";", "").replace(":", "")):
            return claims[i + 2]
    if i > 0 and is_share(claims[i - 1]) and _SHARE_FIRST.match(gaps[i]):
        # "Cut the risk by 42%, with 14 of 210 falling ill": a change, and no share.
        return None if states_change(line, i - 1) else claims[i - 1]
    return None


def _of_leading(claims: Sequence[Claim], gaps: Sequence[str], i: int) -> Iterator[Share]:
    """ "Of the 137 projects, 133 (97%) ..."; "137 projects, of which 133 ..."."""
    whole, part = claims[i], claims[i + 1]
    if not part_of(part, whole):
        return
    if whole.figure.unit is None and whole.figure.hedge in _BOUNDS:
        return  # "74 of them under 18, of whom 29": an age
    leading = LEADING_OF.search(gaps[i]) and _THEN_PART.match(gaps[i + 1])
    with_part = _WITH.match(gaps[i + 1])
    if not leading and not with_part and not _WHICH.match(gaps[i + 1]):
        yield from _of_group(claims, gaps, i)
        return
    if leading and i > 0 and OF.match(gaps[i]):
        return
    share = None
    if i + 2 < len(claims) and is_share(claims[i + 2]) and is_said(gaps[i + 2], gaps[i + 3]):
        share = claims[i + 2]
    if share is not None or not with_part:
        yield Share(part, whole, share)


def _of_group(claims: Sequence[Claim], gaps: Sequence[str], i: int) -> Iterator[Share]:
    """ "Among the 400 homes, 140 (35%)"; "a poll of 2,000 found 1,300 (65%)"; "1,500, 600 of whom (40%)"."""
    whole, part = claims[i], claims[i + 1]
    if i + 2 >= len(claims) or not is_share(claims[i + 2]):
        return
    gap, after = gaps[i + 2], gaps[i + 3]
    among, polled = _AMONG.search(gaps[i]), _POLLED.search(gaps[i])
    if (among or polled) and _FOUND.match(gaps[i + 1]) and is_said(gap, after):
        yield Share(part, whole, claims[i + 2], weighted=bool(polled))
        return
    of_whom = _OF_WHOM.match(gap)
    if of_whom and _THEN_OF_WHOM.match(gaps[i + 1]) and is_said(gap[of_whom.end() :], after):
        # Nearer counts may be of something else: "40 people in 12 cities, five of them (12.5%) women".
        sure = not any(part_of(part, claim) for claim in claims[:i])
        yield Share(part, whole, claims[i + 2], link="stated" if sure else "guessed")


def is_share(claim: Claim) -> bool:
    """Whether a figure is a percent or a fraction of something."""
    figure = claim.figure
    return figure.kind == "percent" or (figure.kind == "ratio" and figure.share_of)


def part_of(part: Claim, whole: Claim) -> bool:
    """Whether one figure could count a part of what the other counts, by their kinds."""
    if (
        part.figure.kind not in _KEPT - {"percent", "ratio"}
        or part.figure.upto
        or whole.figure.upto
    ):
        return False
    if part.figure.kind in COUNTS and whole.figure.kind in COUNTS:
        # The whole carries the noun ("13 of 659 members"); the part has none, or says more of it.
        return part.figure.number is not None and whole.figure.number is not None
    if part.figure.kind == "number" and whole.figure.kind == "measure":
        # "18 of the 24 km": the unit of both stands behind the second.
        return part.figure.number is not None and part.figure.scale == whole.figure.scale == 1
    return alike(part, whole) and part.figure.kind == whole.figure.kind
