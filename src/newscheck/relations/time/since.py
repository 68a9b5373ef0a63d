"""A length of time beside the date that it is counted from, in a sentence or in two that adjoin.

    more than 50 years ago, in 1971         247 years since the birth of Mozart ... in 1756
    the first in 16 years ... the lowest since August 1981            Six years later, in July 2007
    missing since 1984 ... kept prisoner for 24 years

What is counted to is the article's own date, but for "later" and "earlier".
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from newscheck.patterns import regex
from newscheck.relations.stories import NOW, Elapsed, Point
from newscheck.relations.story.themes import stems
from newscheck.relations.time.ranges import is_length

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newscheck.claims import Claim
    from newscheck.relations.line import Line

# How many dates near a length may be its other end.
FEW = 6
_UNITS = frozenset(("year", "decade", "century"))
_LONGEST = 110
_DATE_AHEAD = regex(r"\b(?:in|on|of|around|during)\s+(?:the\s+)?(?:(?:early|late|mid)[ -])?$")
_AGO = regex(r"^ ago\b")
_AGO_IN = regex(
    r"^ ago\s*(?:today|yesterday|tomorrow|(?:this|next|last) (?:week|weekend|month|year))?\s*[,(—]?\s*(?:back |way back |,)?\s*(?:in|on|around|during|,)?\s*(?:the\s+)?"
    r"(?:(?:early|late|mid|summer|autumn|fall|winter|spring)[ -](?:of )?)?$"
)
_OTHER_CLAUSE = regex(
    r"[;:!?]|\b(?:and|but|while|although|though|now|then|until|by|before|after|from|to)\b"
)
_JUST_BEFORE = regex(
    r"^\s*[,—(]\s*(?:(?:just|some|only|almost|or|that is|that was|which was|it was|about)\s+){0,2}$"
)
_SINCE = regex(r"^,? since\b")
_SINCE_TO = regex(r"^,? since\s+(?:[^;:]{0,90}\b(?:in|of|on)\s+)?(?:the\s+)?$")
_PAST_PERFECT = regex(
    r"(?<!\bhave )(?<!\bhas )\b(?:had|would|could|might|if|until|by then|at the time)\b"
)
# Time that ran with breaks since then.
_BROKEN = regex(
    r"\b(?:on and off|off and on|intermittent\w*|a total of|a combined|in all|altogether)\b"
)
_FUTURE = regex(r"\b(?:will|is|are|is being|are being|to be)\s+(?:be\s+)?(?:[a-z]+\s+){0,3}$")
_AFTER = regex(r"^ after\b")
_AFTER_TO = regex(r"^ after\s+(?:[^;:,]{0,80}\b(?:in|of|on)\s+)?(?:the\s+)?$")
_MARKING = regex(
    r"\b(?:mark(?:s|ing)|celebrat(?:es|ing)|complet(?:es|ing))\s+(?:just |its |their )?$"
)
_OF_WORK = regex(r"^ (?:of|since)\b")
_HAS_FOR = regex(
    r"\b(?:has|have) (?:been |since |now |also )?[a-z]+[^.;,]{0,40}\bfor\s+(?:the (?:past|last)\s+)?$"
)
_AFTER_DOING = regex(r"^ after [a-z]+ing\b")
_AFTER_YEAR = regex(r"^ after (?:the|its|his|her|their) $")
_PRESENT = regex(
    r"^[^,;]{0,60},[^;]{0,60}\b(?:is|are|has|have|remains?|still|today|now|continues?)\b(?! (?:been|had) )"
)
_LATER_IN = regex(r"^ later\s*[,(—]?\s*(?:in|on|by|,)?\s*(?:early |late |mid-)?$")
# "Born in 1950, he joined at 16 and left 20 years later": counted from when he joined.
_AT_AGE = regex(r"\b(?:at|aged|age|at the age of|was|when|until)\s+(?:just |only )?$")
_EARLIER_IN = regex(
    r"^ (?:earlier|before|previously)\s*[,(—]?\s*(?:in|on|,)\s*(?:early |late |mid-)?$"
)
_EARLIER = regex(r"^ (?:earlier|before|previously)\b")
_LASTING = regex(
    r"\b(?:for|over|in|during|of|these|spanning)\s+(?:(?:the|his|her|their|its|all|of)\s+)*(?:last|past|previous)?\s*$"
)
_APART = regex(r"[;:!?]|, (?:and|but|while|though|although)\b")
_LAST_YEARS = regex(r"\b(?:last|past|previous)\s*$")
_RECORD = regex(
    r"\b(?:first|last|highest|lowest|worst|best|biggest|largest|smallest|most|fewest|least|strongest|weakest|"
    r"deadliest|longest|fastest|slowest|steepest|sharpest|greatest|hottest|coldest|driest|wettest|lower|"
    r"higher|not|only|never|record)\b"
)
_IN_YEARS = regex(r"\bin\s+(?:the\s+)?(?:past\s+|last\s+)?(?:at least\s+)?$")
_LOW = regex(
    r"^[ -](?:low|lows|high|highs|record|peak|trough|best|worst|bottom|wait|drought|absence|nadir)\b"
)
_LAST_TIME = regex(r"\b(?:last|previous|most recent)\b[^,;]{0,40}\b(?:in|on)\s+(?:early |late )?$")
_SINCE_DATE = regex(r"\bsince\s+(?:the\s+)?(?:(?:early|late|mid)[ -])?(?:[a-z]+,? (?:of\s+)?)?$")


def find_since(lines: Sequence[Line]) -> Iterator[Elapsed]:
    """Every length of years with the date that it is counted from."""
    for k, line in enumerate(lines):
        if "duration" not in line.kinds:
            continue
        for i, claim in enumerate(line.claims):
            if is_length(claim) and claim.figure.unit in _UNITS:
                found = _counted(lines, k, i)
                if found is not None:
                    yield found


def _counted(lines: Sequence[Line], k: int, i: int) -> Elapsed | None:
    line = lines[k]
    after = line.gaps[i + 1]
    if _AGO.match(after):
        return _ago(line, i)
    if _SINCE.match(after):
        return _since(line, i)
    if _AFTER.match(after):
        return _after(line, i)
    if after.startswith(" later"):
        return _later(lines, k, i)
    if _EARLIER.match(after):
        return _earlier(lines, k, i)
    if is_record(line, i):
        return _record(lines, k, i)
    return _marking(line, i) or _lasting(line, i) or _lasting_apart(lines, k, i)


def is_record(line: Line, i: int) -> bool:
    """Whether a length says how long ago the like was last seen: "a 16-year low", "first in 16 years"."""
    if _LOW.match(line.gaps[i + 1]):
        return True
    before = line.gaps[i]
    return (
        bool(_IN_YEARS.search(before))
        and (i == 0 or len(before) > 20)
        and bool(_RECORD.search(before))
    )


def point(claim: Claim) -> Point | None:
    """A date with its year as a point to count from."""
    when = claim.figure.when
    if when is None or when.year is None or when.ambiguous:
        return None
    return Point(when, claim)


def _ago(line: Line, i: int) -> Elapsed | None:
    length = line.claims[i]
    if i > 0 and _JUST_BEFORE.match(line.gaps[i]) and (start := point(line.claims[i - 1])):
        return Elapsed(length, ((start, NOW),))
    if i + 1 >= len(line.claims) or (start := point(line.claims[i + 1])) is None:
        return None
    gap = line.gaps[i + 1]
    if _AGO_IN.match(gap):
        return Elapsed(length, ((start, NOW),))
    if len(gap) > _LONGEST or not _DATE_AHEAD.search(gap) or _OTHER_CLAUSE.search(gap[4:]):
        return None
    return Elapsed(length, ((start, NOW),), accusing=False, link="guessed")


def _since(line: Line, i: int) -> Elapsed | None:
    """ "13 years since the embargo of 1973"."""
    for j in range(i + 1, min(i + 3, len(line.claims))):
        start = point(line.claims[j])
        gap = line.between(i, j)
        if start is None and is_length(line.claims[j]):
            return None  # "80 years since the fire, and 35 years since the flood of 1990"
        if start is None:
            continue
        if len(gap) > _LONGEST or not _SINCE_TO.match(gap):
            return None
        past = _PAST_PERFECT.search(line.gaps[i]) or _BROKEN.search(line.gaps[i])
        link = "guessed" if "," in gap[1:] else "stated"
        return Elapsed(line.claims[i], ((start, NOW),), accusing=not past, link=link)  # type: ignore[arg-type]
    return None


def _after(line: Line, i: int) -> Elapsed | None:
    """ "In 2012, 62 years after it opened in 1950"; "captured in 1950, will be buried 62 years after"."""
    length = line.claims[i]
    before = point(line.claims[i - 1]) if i > 0 else None
    ahead = point(line.claims[i + 1]) if i + 1 < len(line.claims) else None
    if before and ahead and _AFTER_TO.match(line.gaps[i + 1]):
        if re.fullmatch(r"\s*,?\s*(?:some |just |exactly |and )?", line.gaps[i]):
            return Elapsed(length, ((ahead, before),))
        return None
    if ahead and _AFTER_YEAR.match(line.gaps[i + 1]):
        # "Nearly 25 years after the 1999 eclipse, crowds are back": of now, where the words are.
        present = _PRESENT.search(line.gaps[i + 2]) and len(line.claims) == i + 2
        return Elapsed(length, ((ahead, NOW),), accusing=bool(present), link="guessed")
    doing = _AFTER_DOING.match(line.gaps[i + 1]) and _AFTER_TO.match(line.gaps[i + 1])
    if ahead and doing and _HAS_FOR.search(line.gaps[i]):
        # "Has avoided trial for seven years after seeking refuge in 2012".
        return Elapsed(length, ((ahead, NOW),), link="guessed")
    if ahead is None and _FUTURE.search(line.gaps[i]):
        starts = [start for claim in line.claims[:i] if (start := point(claim)) is not None]
        if len(starts) == 1:
            return Elapsed(length, ((starts[0], NOW),), link="guessed")
    return None


def _marking(line: Line, i: int) -> Elapsed | None:
    """ "Published in 2008, marking 16 years of work", "marking 100 years of his presidency in 1924"."""
    if not _MARKING.search(line.gaps[i]) or not _OF_WORK.match(line.gaps[i + 1]):
        return None
    dates = [start for claim in line.claims if (start := point(claim)) is not None]
    if len(dates) != 1 or dates[0].claim is None or _PAST_PERFECT.search(line.words):
        return None
    j = line.index(dates[0].claim)
    near = line.gaps[j] if j < i else line.gaps[i + 1]
    if abs(j - i) != 1 or not _DATE_AHEAD.search(near):
        return None
    return Elapsed(line.claims[i], ((dates[0], NOW),), link="guessed")


def _later(lines: Sequence[Line], k: int, i: int) -> Elapsed | None:
    """ "In 2001 ... Six years later, in July 2007"."""
    line = lines[k]
    if i + 1 >= len(line.claims) or not _LATER_IN.match(line.gaps[i + 1]):
        return None
    end = point(line.claims[i + 1])
    starts = list(islice(_dates_before(lines, k, i), FEW))
    if end is None or not starts or (i > 0 and _AT_AGE.search(line.gaps[i - 1])):
        return None
    # "Ten years on, he was jailed; he was freed three years later": counted from the first length's end.
    nearest = starts[0].claim
    told = nearest is None or any(is_length(c) for c in _claims_from(lines, k, i, nearest))
    pairs = tuple((start, end) for start in starts)
    return Elapsed(line.claims[i], pairs, accusing=not told, link="guessed")


def _claims_from(lines: Sequence[Line], k: int, i: int, first: Claim) -> Iterator[Claim]:
    """The claims after `first`, in this sentence or the one before, up to the one at `i`."""
    around = (*(lines[k - 1].claims if k > 0 else ()), *lines[k].claims[:i])
    return (claim for claim in around if claim.span.start > first.span.start)


def _earlier(lines: Sequence[Line], k: int, i: int) -> Elapsed | None:
    """ "In 1997 ... Three years earlier, in 1994"."""
    line = lines[k]
    ends = list(islice(_dates_before(lines, k, i), FEW))
    if not ends:
        return None
    if i + 1 < len(line.claims) and _EARLIER_IN.match(line.gaps[i + 1]):
        start = point(line.claims[i + 1])
        if start is not None:
            pairs = tuple((start, end) for end in ends)
            return Elapsed(line.claims[i], pairs, link="guessed")
    # "He had been buried seven years earlier", where the headline has the year.
    titles = [
        p for other in lines[:1] if other.kind == "title" for p in map(point, other.claims) if p
    ]
    pairs = tuple(
        (start, end) for start in titles[:FEW] for end in ends if start.claim is not end.claim
    )
    return Elapsed(line.claims[i], pairs, accusing=False, link="guessed") if pairs else None


def _dates_before(lines: Sequence[Line], k: int, i: int) -> Iterator[Point]:
    """The dates before a length in its sentence and the one before, the nearest first."""
    for claim in reversed(lines[k].claims[:i]):
        if (found := point(claim)) is not None:
            yield found
    if k > 0 and lines[k].sentence - lines[k - 1].sentence == 1 and lines[k - 1].kind != "title":
        for claim in reversed(lines[k - 1].claims):
            if (found := point(claim)) is not None:
                yield found


def _record(lines: Sequence[Line], k: int, i: int) -> Elapsed | None:
    """ "The first in 16 years ... the lowest since August 1981"."""
    line = lines[k]
    near = 4 if line.kind == "title" else 2
    pairs = []
    theme = stems(" ".join(line.gaps))
    for other in lines[k : k + near + 1]:
        if other.sentence - line.sentence > near:
            break
        shared = theme & stems(" ".join(other.gaps))
        for j, claim in enumerate(other.claims):
            start = point(claim)
            if start is not None and shared and _LAST_TIME.search(other.gaps[j]):
                pairs.append((start, NOW))
            if start is None or not _SINCE_DATE.search(other.gaps[j]):
                continue
            if any(_RECORD.search(gap) for gap in other.gaps[: j + 1]):
                pairs.append((start, NOW))
    return Elapsed(line.claims[i], tuple(pairs[:FEW]), link="guessed") if pairs else None


def _lasting(line: Line, i: int) -> Elapsed | None:
    """ "Missing since 1984 ... kept for 24 years", "for the last 36 years ... since 1951"."""
    if not _LASTING.search(line.gaps[i]):
        return None
    for j, claim in enumerate(line.claims):
        start = point(claim)
        if start is not None and _SINCE_DATE.search(line.gaps[j]):
            far = line.between(min(i, j), max(i, j))
            if len(far) > _LONGEST or _APART.search(far):
                return None
            return Elapsed(line.claims[i], ((start, NOW),), link="guessed")
    return None


def _lasting_apart(lines: Sequence[Line], k: int, i: int) -> Elapsed | None:
    """ "It has operated there since 1951 ... “here for the last 36 years”": seen, never accused."""
    line = lines[k]
    if not _LAST_YEARS.search(line.gaps[i]):
        return None
    pairs = [
        (start, NOW)
        for other in (*lines[max(0, k - 2) : k], *lines[k + 1 : k + 2])
        if abs(other.sentence - line.sentence) <= 2
        for j, claim in enumerate(other.claims)
        if _SINCE_DATE.search(other.gaps[j]) and (start := point(claim)) is not None
    ]
    if not pairs:
        return None
    return Elapsed(line.claims[i], tuple(pairs[:FEW]), accusing=False, link="guessed")
