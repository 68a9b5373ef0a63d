"""A length of time between a beginning and an end that the sentence tells in verbs.

    jailed in 2009 and freed in 2015 after six years behind bars
    built in 1888, closed in 1968 after 80 years of service
    the lease, signed in 2005, runs for 20 years and expires in 2025
    the strike began on 14 March and ended on 2 April, lasting 19 days

The sentence must have one length and two dates and no more, the first with a verb that begins
something and the second with one that ends it. Even so the link is a guess.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.patterns import regex
from newscheck.relations.stories import Elapsed, Point
from newscheck.relations.time.ranges import is_length

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from newscheck.claims import Claim
    from newscheck.relations.line import Line

_TOLD = frozenset(("date", "duration"))
_LENGTHS = frozenset(("day", "week", "month", "year", "decade"))
_BEGINS = regex(
    r"\b(?:jailed|imprisoned|convicted|arrested|detained|held|built|opened|joined|closed|shut|signed|began|begins|started|"
    r"starts|founded|launched|hired|appointed|elected|married|wed|introduced|formed|took (?:over|office|power|charge)|"
    r"became|left|disappeared|vanished|lost|stolen|created|set up|established|moved|bought|acquired|commissioned|"
    r"entered|enlisted|captured|exiled|banned|imposed|planted|unveiled|completed|crowned|published|ordained)\b"
    r"[^,;]{0,40}\s(?:in|on|from|since)\s+(?:early |late |mid-)?(?:the )?$"
)
_ENDS = regex(
    r"\b(?:freed|released?|release|reopen(?:ed|s|ing)?|retir(?:ed|es|ing|ement)|expires?|expired|ends?|ended|died|death|resigned|"
    r"stepp(?:ed|ing) down|stood down|demolished|abolished|repealed|replaced|scrapped|closed|closing|closure|shut|left|leaving|"
    r"quit|sold|ousted|toppled|lifted|found|recovered|return(?:ed|s)?|dissolved|destroyed|finished|completed|divorced|"
    r"separated|decommissioned|withdrew|withdrawn|acquitted|cleared|departure|departed|until)\b"
    r"[^,;]{0,40}\s(?:(?:in|on|by)\s+)?(?:early |late |mid-)?(?:the )?$"
)
_AFTER_BOTH = regex(
    r"(?:,?\s+(?:after|lasting|having (?:served|spent)|following|ending)|,\s+(?:a|an|just|more than)?)\s+(?:just |only |some |the )?$|,\s*$"
)
_LATER = regex(r"^ later\b")
_OF_TERM = regex(
    r"^[ -](?:in (?:office|power|charge|prison|jail|captivity|exile|detention|custody|service|post|the (?:job|post|role))|behind bars|"
    r"of (?:service|use|marriage|operation|trading|war|fighting|rule|imprisonment|captivity|construction|work)|on (?:the run|the throne|death row)|"
    r"at the helm|career|reign|tenure|stint|spell|term|run|rule)\b"
)
_WITHIN = regex(
    r"\b(?:served|serving|spent|spending|runs for|ran for|lasted|lasting|lasts|worked|worked there for|reigned for|ruled for|stayed(?: for)?|"
    r"lived there for|was there for)\s+(?:just |only |about )?$"
)
# What a term is of, and the verbs that begin such a term: of any other it may be only a part.
_KINDS = (
    (
        regex(
            r"\b(?:prison|jail|bars|captivity|detention|custody|imprisonment|death row|serv(?:ed|ing))\b"
        ),
        regex(
            r"\b(?:jailed|imprisoned|convicted|arrested|detained|captured|held|kidnapped|taken)\b"
        ),
    ),
    (
        regex(
            r"\b(?:office|power|charge|helm|job|post|role|throne|rule|reign\w*|tenure|stint|spell|term|ruled)\b"
        ),
        regex(
            r"\b(?:appointed|elected|took (?:over|office|power|charge)|became|hired|crowned|entered|joined|began|begins|"
            r"started|starts|signed)\b"
        ),
    ),
    (
        regex(r"\b(?:service|use|operation|trading|construction|work|career|run)\b"),
        regex(
            r"\b(?:built|opened|joined|hired|founded|launched|started|began|commissioned|entered|enlisted|introduced|"
            r"completed|unveiled|established)\b"
        ),
    ),
    (regex(r"\bmarriage\b"), regex(r"\b(?:married|wed)\b")),
    (regex(r"\b(?:war|fighting)\b"), regex(r"\b(?:began|started|invaded|broke out)\b")),
    (
        regex(r"\b(?:runs for|ran for|lasting|lasted|lasts|later)\b"),
        regex(r"\b[a-z]+\b"),
    ),
)
_THEN = regex(r"^[^.;:]{0,40}\b(?:before|until|and)\b")
_OTHER = regex(
    r"\b(?:sentence[ds]?|banned for|ban of|contract|jailed for|another|a further|more|each|every|average|old|aged|ago|"
    r"deal|loan|bond|consecutive|within|if|would|could)\b"
)


def find_terms(lines: Sequence[Line], known: Collection[str]) -> Iterator[Elapsed]:
    """Every length of a sentence with the beginning and the end that it tells.

    Lengths whose ids are `known` have their dates already.
    """
    for line in lines:
        if not line.kinds >= _TOLD or line.kind == "title":
            continue
        lengths = [i for i, c in enumerate(line.claims) if c.figure.kind == "duration"]
        dates = [j for j, c in enumerate(line.claims) if c.figure.kind == "date"]
        if len(lengths) != 1 or len(dates) != 2 or line.claims[lengths[0]].id in known:
            continue
        found = _term(line, lengths[0], *dates)
        if found is not None:
            yield found


def _term(line: Line, i: int, first: int, second: int) -> Elapsed | None:
    length = line.claims[i]
    start, end = _points(line.claims[first], line.claims[second])
    if start is None or end is None or not is_length(length):
        return None
    if length.figure.unit not in _LENGTHS or _OTHER.search(
        line.gaps[i][-40:] + line.gaps[i + 1][:20]
    ):
        return None
    begins = _words_before(line, first)
    ends = _words_before(line, second)
    if not _BEGINS.search(begins) or not _ENDS.search(ends) or ";" in line.words:
        return None
    if not _tied(line, i, first, second):
        return None
    told = line.gaps[i][-30:] + line.gaps[i + 1][:30]
    whole = any(term.search(told) and began.search(begins) for term, began in _KINDS)
    return Elapsed(length, ((start, end),), within=not whole, link="guessed")


def _words_before(line: Line, j: int) -> str:
    """The words before a date, back to the date before it."""
    words = line.gaps[j]
    if j and line.claims[j - 1].figure.kind != "date":
        words = line.gaps[j - 1] + " ‹figure› " + words
    return words


def _tied(line: Line, i: int, first: int, second: int) -> bool:
    """Whether the words say that the length is that from the one to the other."""
    before, after = line.gaps[i], line.gaps[i + 1]
    if i == second + 1:
        return bool(_AFTER_BOTH.search(before)) and (
            "lasting" in before or bool(_LATER.match(after) or _OF_TERM.match(after))
        )
    if first < i < second:
        return bool(_WITHIN.search(before)) and bool(_THEN.match(after))
    return bool(_OF_TERM.match(after)) and i == 0 and first == 1


def _points(one: Claim, other: Claim) -> tuple[Point | None, Point | None]:
    """The two dates as points: with years both, or both days of one year."""
    a, b = one.figure.when, other.figure.when
    if a is None or b is None or a.ambiguous or b.ambiguous:
        return None, None
    days = a.day is not None and b.day is not None
    if (a.year is None or b.year is None) and not (days and a.year == b.year):
        return None, None
    return Point(a, one), Point(b, other)
