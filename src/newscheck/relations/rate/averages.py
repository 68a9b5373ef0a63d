"""Averages and the data that the copy gives them.

    a range of $15.12 to $17.33 with a mid-point of $16.22       ages 19, 22 and 31, an average of 24
    an average of 7% for the year, with 6.85% in the first half and 7.15% in the second
    waits ranged from 12 to 18 days, with an average of 15

An average lies between the least and the most of what it is of. What the words set an average
against ("above the national average of 21") is no data of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from newscheck.interval import Form
from newscheck.patterns import regex
from newscheck.relations.alike import COUNTS
from newscheck.relations.line import view, without
from newscheck.relations.relation import Mean

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from newscheck.claims import Claim
    from newscheck.relations.line import Line

_KEPT = frozenset({"money", "measure", "count", "number", "percent", "duration", "age"})
_MARKS = ("averag", "mean ", "median", "mid-point", "midpoint")
_LONGEST = 110
_MOST = 20

_NAME = (
    r"\b(?P<name>average|averages|averaged|averaging|mean|median|mid-?point)\b"
    r"(?:\s+(?!(?:for|over|before|after|during|since|from|to|than|and|or|who|that)\b)[a-z'-]+){0,6}\s*$"
)
_AVERAGE = regex(_NAME)
# From the data to the average: "with an average of", ", averaging", "and a median of".
_LEADS = regex(
    r"(?:^\s*averag(?:e|es|ed) (?:out )?(?:at|to)\s*$)|(?:^|[\s,(—])(?:with|and|for|giving|making|has|have|had|is|was|gives?|produces?|,|—|\()\s*(?:a|an|the|their|its|his|her)?\s*"
    r"(?:overall |simple |combined |arithmetic )?(?:average|averages|averaged|averaging|mean|median|mid-?point)\b[^,;:]{0,50}$"
)
_OF_RANGE = regex(
    r"\b(?:rang(?:e|es|ed|ing)|between|from|var(?:y|ies|ied|ying)|spread|span(?:s|ned|ning)?|anywhere)\b[^,;:]{0,40}$"
)
_THEN_RANGE = regex(
    r"^[^;:]{0,50}(?:,|\(|—|\band|\bwith|\bin)\s*(?:a |the )?(?:rang(?:e|es|ed|ing)|between|from|var(?:y|ies|ied|ying))\b[^,;:]{0,30}$"
)
# "an average of 7% for the year, with 6.85% in the first half": the list follows.
_THEN_LIST = regex(r"^[^;:]{0,40}(?:,\s*with|:|\(|—)\s*(?:[a-z'-]+\s+){0,3}$")
_NEXT = regex(r"^(?:\s*[a-z'‹›-]+){0,6}?\s*(?:,|,?\s*\band\b|;)\s*(?:[a-z'-]+\s+){0,3}$")
_LIST_NEXT = regex(r"^\s*(?:,|,?\s*and|or|&)\s*$")
# Against what is the average of others.
_OTHERS = regex(
    r"\b(?:above|below|than|against|compared|versus|national|industry|usual|previous|long-term|"
    r"historical|year-earlier|state|global|world|league|career|forecast|estimates?|expected|analysts?|"
    r"moving|rolling|trailing|trimmed|batting|bowling|weighted|seasonal|wholesale|polls?|daily|"
    r"[0-9a-z]+-(?:day|week|month|year))\b"
)


def find_means(line: Line, doubled: Collection[str]) -> Iterator[Mean]:
    """Every average in a sentence that gives the data with it."""
    if len(line.claims) < 2 or not line.says(_MARKS):
        return
    seen = without(view(line, _KEPT), doubled)
    yield from _led_lists(seen)
    for i, mean in enumerate(seen.claims):
        named = _AVERAGE.search(seen.gaps[i])
        if named is None or not _usable(mean) or mean.figure.upto is not None:
            continue
        kind = _kind_of(named["name"])
        span = _range_of(seen, i)
        data, whole = (span, True) if span else _list_of(seen, i)
        if data:
            yield Mean(mean, data, ranged=bool(span), whole=whole, kind=kind)


def _kind_of(name: str) -> Literal["mean", "median", "middle"]:
    if name == "median":
        return "median"
    return "middle" if name.startswith("mid") else "mean"


def _range_of(line: Line, i: int) -> tuple[Claim, ...]:
    """The range beside an average, where the words make it the range of the same things."""
    gap, gaps = line.gaps[i], line.gaps
    before = _range_at(line, i - 1, -1)
    if before and all(_of_kind(claim, line.claims[i]) for claim in before):
        ranged = "mid" in gap or _OF_RANGE.search(gaps[i - len(before)])
        if len(gap) <= _LONGEST and ranged and _LEADS.search(gap) and not _OTHERS.search(gap):
            return before
    after = _range_at(line, i + 1, 1)
    if after and all(_of_kind(claim, line.claims[i]) for claim in after):
        words = gap[-_LONGEST:] + gaps[i + 1]
        if _THEN_RANGE.match(gaps[i + 1]) and not _OTHERS.search(words):
            return after
    return ()


def _range_at(line: Line, k: int, step: int) -> tuple[Claim, ...]:
    """The range that stands at `k`, in one figure or in two ("from 12 to 18 days")."""
    if not 0 <= k < len(line.claims):
        return ()
    if line.claims[k].figure.upto is not None:
        return (line.claims[k],)
    low = min(k, k + step)
    if 0 <= low < len(line.claims) - 1 and line.gaps[low + 1].strip() in {"to", "and"}:
        return (line.claims[low], line.claims[low + 1])
    return ()


# "The average of the three bids, $12m, $15m and $18m, is $15m".
_OF_LIST = regex(r"\b(?:average|mean|median)\s+of\s+(?:[^,;:—]{0,40}(?:,|:|—)\s*)?(?:the\s+)?$")
_IS = regex(
    r"^\s*[,)—]?\s*(?:is|was|comes to|came to|works out at|worked out at|would be)\s+(?:just\s+|only\s+)?$"
)


def _led_lists(line: Line) -> Iterator[Mean]:
    """The average that follows the list that it is said to be of."""
    claims, gaps = line.claims, line.gaps
    for i in range(len(claims) - 2):
        led = _OF_LIST.search(gaps[i])
        if led is None and i and gaps[i].strip() in (",", ":", "—", "("):
            led = _OF_LIST.search(gaps[i - 1])  # "of the three bids, $12m, ..."
        if led is None:
            continue
        k = i
        while k + 1 < len(claims) and _LIST_NEXT.match(gaps[k + 1]):
            k += 1
        data = claims[i : k + 1]
        if len(data) < 2 or k + 1 >= len(claims) or not _IS.match(gaps[k + 1]):
            continue
        mean = claims[k + 1]
        if _usable(mean) and all(_of_kind(c, mean) and c.figure.upto is None for c in data):
            yield Mean(mean, tuple(data), kind="median" if led[0].startswith("median") else "mean")


def _list_of(line: Line, i: int) -> tuple[tuple[Claim, ...], bool]:
    """The figures listed before an average or after it, and whether they are surely all."""
    before = _listed_before(line, i)
    if before:
        return before, True
    after = _listed_after(line, i)
    words = " ".join(line.gaps[i + 2 : i + 2 + len(after)])
    return after, len(_HALVES.findall(words)) >= len(after)


# Halves and the like are all there is; two cities of a country are not.
_HALVES = regex(
    r"\b(?:(?:first|second|third|fourth|final)(?: half| quarter| period)?|men|women|boys|girls|h[12]|q[1-4])\b"
)


def _listed_before(line: Line, i: int) -> tuple[Claim, ...]:
    mean, gap = line.claims[i], line.gaps[i]
    if len(gap) > _LONGEST or not _LEADS.search(gap) or _OTHERS.search(gap):
        return ()
    data: list[Claim] = []
    for k in range(i - 1, max(-1, i - 1 - _MOST), -1):
        if not _of_kind(line.claims[k], mean) or line.claims[k].figure.upto is not None:
            break
        data.insert(0, line.claims[k])
        if not _LIST_NEXT.match(line.gaps[k]):
            break
    return tuple(data) if len(data) > 1 else ()


def _listed_after(line: Line, i: int) -> tuple[Claim, ...]:
    mean = line.claims[i]
    if _OTHERS.search(line.gaps[i][-60:]):
        return ()
    data: list[Claim] = []
    for k in range(i + 1, min(len(line.claims), i + 1 + _MOST)):
        gap = line.gaps[k]
        joined = (_NEXT if data else _THEN_LIST).match(gap)
        if not joined or not _of_kind(line.claims[k], mean) or _OTHERS.search(gap):
            break
        data.append(line.claims[k])
    return tuple(data) if len(data) > 1 else ()


def _of_kind(claim: Claim, mean: Claim) -> bool:
    a, b = claim.figure, mean.figure
    if not _usable(claim) or (a.per != b.per and a.per and b.per):
        return False
    if a.kind in COUNTS | {"age"} and b.kind in COUNTS | {"age"}:
        return a.unit == b.unit or a.unit is None or b.unit is None
    return a.kind == b.kind and a.unit == b.unit


def _usable(claim: Claim) -> bool:
    number = claim.figure.number
    return number is not None and number.form is not Form.VAGUE and not claim.figure.implied
