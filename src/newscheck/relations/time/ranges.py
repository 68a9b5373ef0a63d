"""A length of time beside the two dates, or the two times of day, that it lies between.

    for five years from 1996 to 2001        a ten-day visit (April 11-20)       the 36 years 1951-87
    six hours from 1am to 7am               served for eight years between 1908 and 1916

"Between" only bounds a length that is shorter. Two dates in the wrong order are read as well.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newscheck.document import Span
from newscheck.figures.figure import When
from newscheck.patterns import regex
from newscheck.relations.lexicon import moves
from newscheck.relations.stories import ClockSpan, Elapsed, Ordered, Point

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newscheck.claims import Claim
    from newscheck.document import Document
    from newscheck.relations.line import Line

_TOLD = frozenset(("date", "duration"))
_LENGTHS = frozenset(("day", "week", "month", "year", "decade"))
_CLOCK_UNITS = frozenset(("hour", "minute"))
_LONGEST_GAP = 80
# From a length to the dates it spans: "years, from", "two-day visit to Bonn on", "period (".
_TO_DATES = regex(
    r"^(?:[ -][a-z'.-]+){0,8}?\s*(?:[,(—:]|— )?\s*"
    r"(?:(?:,? ?running |,? ?lasting |,? ?spanning |,? ?covering )?(?:from|between|on|in|of|over|during|for|starting|beginning|,)\s+)?"
    r"(?:the\s+)?$"
)
_FROM = regex(
    r"(?:\bfrom|\bbetween|\b(?:starting|beginning)(?: (?:in|on|from|with))?|[(,—:]|\bspanning|\bcovering|\byears|\bperiod)\s*(?:the\s+)?$"
)
_BETWEEN = regex(r"\bbetween\s*(?:the\s+)?$")
_TO = regex(
    r"^\s*(?:to|until|till|through|—|-|and(?: (?:ending|finishing|closing)(?: (?:in|on|with))?)?)\s*(?:(?:the )?(?:end of|start of|early|late|mid)[ -])?\s*$"
)
# What makes a length no length of the range: it belongs to another event, or comes in several.
_OTHER = regex(
    r"\b(?:after|later|ago|before|earlier|old|older|younger|since|into|until|following|if|which|when|but|"
    r"while|than|per|each|every|for [a-z]+ing|for (?:the |a |an )?(?:crimes?|offen[cs]es?|murders?|abuse|"
    r"fraud|assaults?|rapes?|theft))\b"
)
_SENTENCED = regex(
    r"\b(?:sentenced?|jailed|imprisoned|convicted|banned|suspended|fined|faces?|facing|ordered|"
    r"next|every|each|per|consecutive|straight)\b[^,;]{0,40}$"
)
# "two-hour slots from 9am": each lasts so long. "The last two years of the 1939-45 war": a part.
_SEVERAL = regex(
    r"^[ -](?:[a-z-]+ )?(?!talks|elections|games|celebrations|hours|runs|takes|begins|starts|lasts|continues)[a-z-]+(?<![sui])s\s*(?:$|[,(—]|from\b|between\b|in\b|on\b)"
)
# A study of other years; a high or low among them.
_OF_OTHERS = regex(
    r"^[ -](?:study|review|analysis|survey|investigation|inquiry|examination|look|high|low|record|peak|average|bond|loan)\b"
)
_A_PART = regex(r"\b(?:last|first|final|opening|closing|early)\s*$")
_AFTER_DATES = regex(
    r"^\s*[,—(]\s*(?:(?:a|an|the|for|or|that is|about|nearly|some|lasting|serving|spending|spanning|making|period|span|"
    r"stretch|total|reign|tenure|spell|of)\s+){0,5}$"
)
_LASTS = regex(
    r"\b(?:served?|serving|serves|ran|runs|running|lived|living|worked|working|held|was|were|been|played|"
    r"reign(?:ed)?|ruled?|studied|attended|taught|lasted|married|president|minister|chairman|mayor|"
    r"director|manager|editor|captain|coach|tenure|career|term)\b[^.;]{0,80}\b(?:from|between)\s*$"
)
_LASTED = regex(
    r"^,? (?:[a-z]+ ){0,3}(?:served|ran|lived|worked|held|played|reigned|ruled|studied|taught|led)\b"
)
_RESET = regex(
    r"\b(?:deadline|target|date|moved?|brought|postponed?|delayed?|changed?|shift(?:ed)?|revised?|compar|"
    r"budget|difference|index|points?|seats?|bc|bce)\b"
)
_GOES_ON = frozenset(("and", ",", ", and", "and from", ", and from", "and again from"))
_TIME = r"(\d{1,2}|noon|midnight)(?:[:.](\d\d))?\s*([ap]\.?m\.?|noon|midnight)?"
_NAMED = {"noon": 720, "midnight": 0}
_CLOCK = regex(
    r"^(?:[ -][A-Za-z'’.-]+){0,14}?\s*[,(—–-]?\s*(from|between)?\s*"
    + _TIME
    + r"\s*(?:to|until|till|and|through|-|–|—)\s*"
    + _TIME
    + r"(?![\w:%$£€])",
    re.IGNORECASE,
)
_CLOCK_BACK = 70
_CLOCK_BEFORE = regex(
    r"\b(from|between)\s+"
    + _TIME
    + r"\s*(?:to|until|till|and|-|–|—)\s+?"
    + _TIME
    + r"(?P<end>)\s*,?\s*(?:(?:which |and |it )?(?:lasted|lasting|took|ran for|for|or|a total of|that is|a|an)\s+)?$",
    re.IGNORECASE,
)
_ZONES = regex(r"\b(?:gmt|utc|bst|local|eastern|pacific|est|edt|pst|ist|cet)\b", re.IGNORECASE)
_TWO_YEARS = regex(r"^(\d{4})\s*[-–—/]\s*(\d{2}|\d{4})$")
_TWO_DAYS = regex(r"\b(\d{1,2})(?:st|nd|rd|th)?\s*(?:-|–|—|to|through)\s*(\d{1,2})\b")


def find_ranges(line: Line, document: Document) -> Iterator[Elapsed | ClockSpan | Ordered]:
    """Every length of time of a sentence with its two ends, and every two ends in the wrong order."""
    if line.kinds.isdisjoint(_TOLD):
        return
    ends: dict[int, tuple[Point, Point, int]] = {}
    for j in range(len(line.claims)):
        found = _dates_at(line, j)
        if found is not None:
            ends[j] = found
    for i, claim in enumerate(line.claims):
        if not is_length(claim):
            continue
        if claim.figure.unit in _CLOCK_UNITS:
            clock = _clock(line, i, document)
            if clock is not None:
                yield clock
            continue
        elapsed = _with_dates(line, i, ends) if claim.figure.unit in _LENGTHS else None
        if elapsed is not None:
            yield elapsed
    for j, (first, second, after) in ends.items():
        if after == j + 2 and first.claim and second.claim and _in_order(line, j, first, second):
            yield Ordered(first.claim, second.claim)


def is_length(claim: Claim) -> bool:
    """Whether a claim is one length of time, and no range of them."""
    figure = claim.figure
    return figure.kind == "duration" and figure.number is not None and figure.upto is None


def _dates_at(line: Line, j: int) -> tuple[Point, Point, int] | None:
    """The two ends of the range of dates that begins at claim `j`, and the claim after it."""
    claim = line.claims[j]
    when = claim.figure.when
    if when is None:
        return None
    if when.ambiguous:
        two = two_in_one(claim)
        return (*two, j + 1) if two else None
    if j + 1 >= len(line.claims):
        return None
    other = line.claims[j + 1]
    end = other.figure.when
    if end is None or end.ambiguous or not _TO.match(line.gaps[j + 1]):
        return None
    if not _FROM.search(line.gaps[j]):
        return None
    and_ = line.gaps[j + 1].strip() == "and"
    if and_ and not _BETWEEN.search(line.gaps[j]):
        return None
    return Point(when, claim), Point(end, other), j + 2


def two_in_one(claim: Claim) -> tuple[Point, Point] | None:
    """The two ends of a claim that holds both: "1956-87", "April 11-20"."""
    when = claim.figure.when
    assert when is not None
    text = claim.text
    years = _TWO_YEARS.match(text)
    if years is not None:
        first, second = int(years[1]), int(years[2])
        if len(years[2]) == 2:
            second += first - first % 100 + (100 if second < first % 100 else 0)
        return (Point(When(first), claim), Point(When(second), claim)) if second > first else None
    days = _TWO_DAYS.search(text)
    if days is None or when.month is None:
        return None
    first, second = int(days[1]), int(days[2])
    if not 1 <= first < second <= 31:
        return None
    return (
        Point(When(when.year, when.month, first), claim),
        Point(When(when.year, when.month, second), claim),
    )


def _with_dates(line: Line, i: int, ends: dict[int, tuple[Point, Point, int]]) -> Elapsed | None:
    claim = line.claims[i]
    more = _more(line, i)
    begin = i + (2 if more else 1)
    if begin in ends:
        gap = line.gaps[begin]
        if _spans(line, i, gap):
            return _elapsed(line, claim, more, ends[begin], _BETWEEN.search(gap) is not None)
        return None
    before = next((j for j in (i - 1, i - 2) if j in ends and ends[j][2] == i), None)
    if before is not None and _AFTER_DATES.match(line.gaps[i]) and not _continues(line, i):
        bounds = _BETWEEN.search(line.gaps[before]) is not None
        return _elapsed(line, claim, more, ends[before], within=bounds)
    return None


def _more(line: Line, i: int) -> Claim | None:
    """The smaller length that adds to a length: the 43 days of "eight years and 43 days"."""
    if i + 1 < len(line.claims) and line.gaps[i + 1].strip() in ("and", ",", ", and"):
        other = line.claims[i + 1]
        if is_length(other) and other.figure.unit in ("month", "week", "day"):
            return other
    return None


def _continues(line: Line, i: int) -> bool:
    return bool(_OTHER.match(line.gaps[i + 1].strip() or " "))


def _spans(line: Line, i: int, gap: str) -> bool:
    """Whether the words between say that the length is that of the dates."""
    if len(gap) > _LONGEST_GAP or " and " in gap or _OTHER.search(gap):
        return False
    if not _TO_DATES.match(gap):
        return False
    if _OF_OTHERS.match(gap):
        return False
    if _A_PART.search(line.gaps[i]) and gap.startswith(" of "):
        return False
    hyphened = "-" in line.claims[i].text
    return not (_SENTENCED.search(line.gaps[i]) or (hyphened and _SEVERAL.match(gap)))


def _elapsed(
    line: Line, claim: Claim, more: Claim | None, ends: tuple[Point, Point, int], within: bool
) -> Elapsed | None:
    first, second, after = ends
    # "from 1990 to 1993 and 1995 to 1998": the length is of both.
    goes_on = after < len(line.claims) and line.claims[after].figure.kind == "date"
    if goes_on and line.gaps[after].strip() in _GOES_ON:
        return None
    # "In the nine years between 1990 and 1999" is all of them.
    whole = line.gaps[line.index(claim)].endswith("the ")
    return Elapsed(claim, ((first, second),), more, within=within and not whole)


def _in_order(line: Line, j: int, first: Point, second: Point) -> bool:
    """Whether the words say that the dates are the beginning and the end of something that lasted."""
    a, b = first.when, second.when
    if a is None or b is None or a.year is None or b.year is None:
        return False
    if line.gaps[j + 1].strip() not in ("to", "until", "till", "and", "through"):
        return False
    before = line.gaps[j]
    lasted = _LASTS.search(before) or _LASTED.match(line.gaps[j + 2])
    return bool(lasted) and not (_RESET.search(before) or moves(before))


def _clock(line: Line, i: int, document: Document) -> ClockSpan | None:
    """The two times of day right after a length of hours or minutes."""
    claim = line.claims[i]
    stop = line.claims[i + 1].span.start if i + 1 < len(line.claims) else None
    end = document.sentences[line.sentence].span.end
    after = document.text[claim.span.end : min(end, stop or end, claim.span.end + 140)]
    match = _CLOCK.match(after)
    if match is None:
        return _clock_before(line, i, document)
    if _ZONES.search(after[match.end() :]):
        return None
    if not (match[4] or match[7] or (match[3] and match[6])):
        return None
    if _OTHER.search(after[: match.start(2)].lower()) or _SENTENCED.search(line.gaps[i]):
        return None
    lengths = _minutes(match)
    if not lengths:
        return None
    start = claim.span.end
    within = (match[1] or "").lower() == "between" or bool(_SEVERAL.match(after.lower()))
    return ClockSpan(claim, lengths, Span(start + match.start(2), start + match.end()), within)


def _clock_before(line: Line, i: int, document: Document) -> ClockSpan | None:
    """The two times of day right before a length: "from 9am to 1pm, lasted four hours"."""
    claim = line.claims[i]
    floor = line.claims[i - 1].span.end if i else document.sentences[line.sentence].span.start
    start = max(floor, claim.span.start - _CLOCK_BACK)
    match = _CLOCK_BEFORE.search(document.text[start : claim.span.start])
    if match is None or not (match[4] or match[7]):
        return None
    lengths = _minutes(match)
    if not lengths:
        return None
    span = Span(start + match.start(2), start + match.end("end"))
    return ClockSpan(claim, lengths, span, match[1].lower() == "between")


def _minutes(match: re.Match[str]) -> tuple[int, ...]:
    """The minutes from one time to the other, in each way that the halves of the day allow."""
    starts = _times(match[2], match[3], match[4])
    ends = _times(match[5], match[6], match[7])
    if match[4] is None and match[7] is not None:
        starts = _times(match[2], match[3], match[7]) + starts
    found = {(b - a) % 1440 for a in starts for b in ends}
    return tuple(sorted(found - {0}))


def _times(hour: str, minute: str | None, half: str | None) -> list[int]:
    """The minutes of the day that a time can mean."""
    if not hour.isdecimal():
        return [_NAMED[hour.lower()]]
    of_day = int(hour) * 60 + int(minute or 0)
    if int(hour) > 24 or int(minute or 0) > 59:
        return []
    if half is None:
        return [of_day, of_day + 720] if int(hour) <= 12 else [of_day]
    if half.lower() in _NAMED:
        return [_NAMED[half.lower()]]
    of_day %= 720
    return [of_day + 720 if half.lower().startswith("p") else of_day]
