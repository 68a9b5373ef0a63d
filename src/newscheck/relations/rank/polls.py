"""A poll's margin of error beside the number it asked.

    1,006 adults ... a margin of error of 3.1 points      754 respondents and a 4% margin of error
    a sample of n=2,900 households is associated with a margin of error of +/- 1.82 percentage points

The number asked stands in the margin's sentence or in one close by; a number that was only
contacted, invited or sampled from is not it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.patterns import regex
from newscheck.relations.alike import COUNTS
from newscheck.relations.line import mark
from newscheck.relations.stories import Margin

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from newscheck.claims import Claim
    from newscheck.relations.line import Line

# A margin is of at least so many: seven samples of rock are no poll.
_FEWEST = 50
_WIDEST = 30
# How many sentences before the margin, and after it, may tell how many were asked.
_BEFORE, _AFTER = 3, 1
# How many sentences of a story may tell it, where none nearby does.
_FARTHEST = 60
_OF_A_POLL = regex(
    r"\b(?:survey|poll|interview|question|respon|sampl|canvass|asked|completed|took part|participa)"
)
_NAME = r"(?:margins?[- ]of[- ](?:sampling |statistical |polling )?error|(?:sampling |error )margins?|sampling error|margins? for error)"
# One of these is in every sentence with a margin of error.
_MARKS = ("margin", "sampling error", "within")
_MARGIN_BEFORE = regex(
    r"\b" + _NAME + r"\b(?:[^;!?‹]|‹(?:count|number|date|ratio)›){0,90}?"
    r"(?:\b(?:of|is|was|at|are|were|to|within|and)|:|plus[- ]or[- ]minus|plus/minus|\+ ?/ ?[-—]|\+-|±|\()\s*$"
)
_MARGIN_AFTER = regex(r"^[- ]?(?:percentage[- ])?(?:points? )?" + _NAME + r"\b")
_WITHIN = regex(
    r"\b(?:accurate|correct|precise|reliable) (?:to )?within\s+(?:plus[- ]or[- ]minus|\+/[-—]|±)?\s*$"
)
_ASKED = frozenset(
    [
        "adult",
        "respondent",
        "voter",
        "people",
        "person",
        "american",
        "household",
        "consumer",
        "resident",
        "citizen",
        "woman",
        "man",
        "parent",
        "student",
        "worker",
        "employee",
        "owner",
        "participant",
        "interviewee",
        "briton",
        "canadian",
        "australian",
        "german",
        "registered",
        "elector",
        "constituent",
        "customer",
        "user",
        "subscriber",
        "executive",
        "teacher",
        "doctor",
        "member",
        "reader",
        "child",
        "teenager",
        "business",
        "company",
        "democrat",
        "republican",
        "californian",
        "texan",
        "shopper",
        "driver",
        "traveler",
        "traveller",
        "homeowner",
        "renter",
        "buyer",
        "viewer",
        "professional",
        "leader",
        "manager",
        "interview",
        "response",
        "individual",
        "seeker",
        "physician",
        "patient",
        "farmer",
        "taxpayer",
        "millennial",
        "man's",
    ]
)
_ASKED_BEFORE = regex(
    r"\bn ?= ?$|(?:\bsamples? (?:size )?of|\b(?:survey|poll|study|canvass) of|\b(?:surveyed|polled|questioned|"
    r"interviewed|canvassed|queried|asked)|\binterviews with|\bresponses from|\banswers from|\bconducted (?:among|with)|"
    r"\bincluded|\bamong)\s+(?:(?!more\b)[a-z-]+\s+){0,3}$"
)
_ASKED_AFTER = regex(
    r"^[^,.;]{0,40}?\b(?:completed|responded|replied|answered|participated|took part|were (?:surveyed|polled|"
    r"interviewed|questioned|asked)|surveyed|polled|interviewed|respondents|interviews)\b"
)
_NOT_ASKED = regex(
    r"\b(?:universe|database|panel|population|list|pool|network|audience|readership|membership) of\s+(?:[a-z-]+\s+){0,2}$"
    r"|\b(?:out of|one of|from)\s+(?:the |its |their )?$"
)
_ONLY_REACHED = regex(r"^[^,.;]{0,30}?\b(?:contacted|invited|e-?mailed|eligible|approached)\b")
# A rolling poll adds up what it asks each night.
_A_NIGHT = regex(
    r"^\s*(?:(?:a|per|each|every)\s+(?:night|day|wave|state|country|nation)|nightly|daily)\b"
)
_OF_A_WHOLE = regex(r"^ of (?:its|the|their|all|some)?\s*$")
_LEVEL = regex(r"^[- ](?:level of )?confidence|^ (?:certainty|level)\b")
_LEVEL_BEFORE = regex(r"\bconfidence (?:level|interval) (?:of|is|was|at)\s+$")


def find_margins(lines: Sequence[Line]) -> Iterator[Margin]:
    """Every margin of error of the copy with the numbers that it may be of."""
    for k, line in enumerate(lines):
        if not line.says(_MARKS):
            continue
        for i, claim in enumerate(line.claims):
            if claim.figure.kind in ("percent", "points", "number") and _is_margin(line, i):
                found = _margin(lines, k, i)
                if found is not None:
                    yield found


def _is_margin(line: Line, i: int) -> bool:
    figure = line.claims[i].figure
    if figure.upto is not None or figure.number is None or abs(figure.number.value) > _WIDEST:
        return False
    before, after = line.gaps[i], line.gaps[i + 1]
    if i > 0 and not _MARGIN_AFTER.search(before):
        before = line.gaps[i - 1] + mark(line.claims[i - 1]) + before
    if _MARGIN_AFTER.search(after):
        return True
    return bool(_MARGIN_BEFORE.search(before) or _WITHIN.search(before)) and not _is_level(line, i)


def _is_level(line: Line, i: int) -> bool:
    return bool(_LEVEL.search(line.gaps[i + 1]) or _LEVEL_BEFORE.search(line.gaps[i]))


def _margin(lines: Sequence[Line], k: int, i: int) -> Margin | None:
    line = lines[k]
    margin = line.claims[i]
    levels = [c for j, c in enumerate(line.claims) if j != i and _is_level(line, j)]
    level = levels[0] if levels else None
    # Several margins in a sentence each follow the sample that they are of.
    previous = max((j for j in range(i) if _is_margin(line, j)), default=-1)
    here = [j for j in range(previous + 1, i) if _is_sample(line, j)]
    if here:
        samples = tuple(line.claims[j] for j in reversed(here))
        return Margin(margin, samples, level, _whole(line, here[-1]))
    later = [j for j in range(i + 1, len(line.claims)) if _is_sample(line, j)]
    if later and previous < 0:
        return Margin(margin, tuple(line.claims[j] for j in later), level, _whole(line, later[0]))
    near = _asked(_nearby(lines, k)) or _asked(lines[:_FARTHEST])
    if not near:
        return None
    wholes = [whole for other, j in near if (whole := _whole(other, j)) is not None]
    samples = tuple(other.claims[j] for other, j in near)
    return Margin(margin, samples, level, wholes[0] if wholes else None, "guessed")


def _asked(lines: Iterable[Line]) -> list[tuple[Line, int]]:
    """The samples of sentences that themselves speak of a poll."""
    return [
        (line, j)
        for line in lines
        for j in reversed(range(len(line.claims)))
        if _is_sample(line, j) and any(_OF_A_POLL.search(gap) for gap in line.gaps)
    ]


def _nearby(lines: Sequence[Line], k: int) -> Iterator[Line]:
    """The lines around the margin's, the nearest before it first, then those after it."""
    number = lines[k].sentence
    for other in reversed(lines[max(0, k - _BEFORE) : k]):
        if number - other.sentence <= _BEFORE:
            yield other
    for other in lines[k + 1 : k + 1 + _AFTER]:
        if other.sentence - number <= _AFTER:
            yield other


def _is_sample(line: Line, i: int) -> bool:
    """Whether a count says how many a poll asked."""
    claim = line.claims[i]
    figure = claim.figure
    if figure.kind not in COUNTS or figure.number is None or figure.upto is not None:
        return False
    if figure.number.value < _FEWEST or figure.number.place < 1:
        return False
    before, after = line.gaps[i], line.gaps[i + 1]
    if i > 0 and _OF_A_WHOLE.search(before) and line.claims[i - 1].figure.kind in COUNTS:
        return False
    if _NOT_ASKED.search(before) or _ONLY_REACHED.search(after) or _A_NIGHT.match(after):
        return False
    if figure.unit in _ASKED:
        return True
    return bool(_ASKED_BEFORE.search(before) or _ASKED_AFTER.search(after))


def _whole(line: Line, i: int) -> Claim | None:
    """The whole group where the sample is given as a part of it."""
    if i + 1 < len(line.claims) and _OF_A_WHOLE.search(line.gaps[i + 1]):
        whole = line.claims[i + 1]
        if whole.figure.kind in COUNTS:
            return whole
    return None
