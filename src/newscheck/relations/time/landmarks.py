"""Lengths of time whose other end stands elsewhere: anniversaries, headlines, the age of things.

    2004 marks the 60th anniversary of the act of 1944       Its 200th anniversary was marked in 2019.
    headline: 92 Years Later, Son Finishes Concerto          In 1923 the violinist left the stage ...
    the 109-year-old station ... Built in 1896               headline: Arrest in 51-Year-Old Murder

A date that fits verifies such a length. A date is held against it only where the words tie the two:
the same sentence, the same day of the year, a shared theme, or the only other year of a story.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from newscheck.figures.tokens import lexicon
from newscheck.patterns import regex
from newscheck.relations.stories import NOW, Elapsed, Point
from newscheck.relations.story.themes import stems
from newscheck.relations.time.people import PERSON_NOUN
from newscheck.relations.time.ranges import is_length
from newscheck.relations.time.since import FEW, is_record, point

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from newscheck.document import Document
    from newscheck.relations.line import Line
    from newscheck.relations.relation import Link

_TOLD = frozenset({"ordinal", "duration", "age"})
_NEAR = 2
# How far into a story its headline is looked for, in sentences and in dates.
_FAR = 80
_MOST = 24
_ANNIVERSARY = regex(r"^[ -](?:[a-z]+ ){0,2}anniversar(?:y|ies)\b")
_MARKED_IN = regex(
    r"^[ -](?:[a-z]+ ){0,2}anniversary(?: (?!of\b|since\b)[a-z]+){0,4} (?:in|on|this)\s+$"
)
_MARKS = regex(
    r"^\s*,?\s*(?:(?:also|this year|will) )?(?:marks?|marked|is|was|will be|sees|saw|brings|brought)\b[^,;]{0,30}$"
)
_IN_YEAR = regex(
    r"^\s*,?\s*(?:[a-z]+ ){0,5}(?:mark(?:s|ed|ing)?|celebrat(?:es|ed|ing)|for|on|at|during)\b[^,;]{0,24}$"
)
_SHIFTED = regex(
    r"\b(?:next|last|previous|following|coming) (?:year|decade)|years' time|\bin \w+ years\b"
)
_PRESENT = regex(
    r"\b(?:marks|is|are|will|celebrates|honou?rs|comes|approach(?:es|ing)|nears|upcoming|ahead of|today|"
    r"tomorrow|yesterday|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|this (?:year|month|week|weekend|"
    r"spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|"
    r"october|november|december))\b"
)
# Lengths that run on from now, or that only tell how long something was to be.
_TERM = regex(
    r"^[ -](?:in (?:prison|jail)|behind bars|(?:prison |jail )?(?:sentence|term)|contract|deal|plan|lease|ban|more|"
    r"for|probation|older|younger|ahead|extension)\b"
)
_TO_COME = regex(r"\b(?:gets?|faces?|next|another|jailed(?: for)?|sentenced to|given|up to)\s*$")
_HEADLINE_AFTER = regex(
    r"^ (?:later|after|on\b|since|ago|of\b|in (?:coma|hiding|exile|captivity|space|office|power))"
    r"|^[ -](?:mystery|feud|veteran|run|reign|marriage|career|search|wait|drought|streak|quest|secret|old|hunt|odyssey|rule)\b"
)
# A headline that counts from an event: the only other year of the story is its year.
_ANCHORED = regex(r"^ (?:later|after|on\b|since|ago)")
_FROM_EVENT = regex(r"^ (?:after|since|of)\b")
_HEADLINE_BEFORE = regex(
    r"\b(?:after|marks?|celebrates?|toasts?|honou?rs|missing(?: for)?|lasted|took|within|in)\s*$"
)
_FOUNDED = regex(
    r"\b(?:built|opened|opening|founded|established|created|launched|erected|completed|constructed|proposed|"
    r"introduced|formed|started|began|born|dat(?:es|ing|ed)(?: back)?(?: to| from)?|since|planted|written|painted|"
    r"unveiled|set up|first|invented|discovered|commissioned|inaugurated)\b"
)
# The verb right before a date: "the ban that was introduced in 1982".
_BEGUN = regex(
    r"(?:"
    + _FOUNDED.pattern
    + r"|\b(?:last seen|disappeared|vanished|missing|abducted|kidnapped|stolen|stole|killed|murdered|joined|"
    r"signed|crashed|sank|sunk|broke|banned|hired|elected|debuted|released|published|came out|appeared|"
    r"happened|occurred|struck|outlawed|imposed))(?: [a-z'-]+){0,5}\s+(?:in|on|since|back in)\s+$"
)
_EVENT = regex(
    r"^ (?:murder|killing|slaying|death|disappearance|abduction|kidnapping|robbery|theft|heist|fire|blaze|crash|"
    r"disaster|explosion|bombing|attack|shooting|massacre|coup|revolution|war|earthquake|flood|storm|hurricane|"
    r"strike|accident|collision|sinking|debut|wedding|marriage|scandal)\b"
)
_BORN = regex(r"\bborn\b[^;]{0,60}$")
_STANDING_BEFORE = regex(r"(\bthe\s+(?:[a-z]+ )?)?\b([a-z]+), (now|which is|already)?\s*$")
_AHEAD = regex(r"[a-z'-]+")
_POINTS_BACK = regex(r"^(?:that|this|it|the \w+)\b")
_THINGS = lexicon("""
    murder killing case mystery problem puzzle theorem conjecture crime theft robbery disappearance
    building station bridge house home hotel church cathedral chapel temple mosque school college
    university hospital theatre theater cinema stadium arena park garden tree oak museum gallery
    library castle palace tower lighthouse pub inn restaurant shop store mill factory plant brewery
    distillery farm pier port airport railway railroad line tunnel dam reservoir road street statue
    monument memorial company firm business bank newspaper paper magazine brand maker chain group
    club society association league charity institution organisation organization union party
    ban law act treaty rule tradition festival ceremony custom feud dispute row conflict war truce
    embargo blockade agreement alliance ship boat vessel wreck plane aircraft car train locomotive
    engine record records song album film movie show series programme program painting portrait
    letter book manuscript map coin stamp bottle fossil prison jail courthouse fire station hall
    landmark structure site ranch vineyard winery bakery store dynasty monarchy republic nation
    """)
_PERSONS = lexicon("""
    man woman boy girl child baby son daughter mother father brother sister widow victim suspect
    student teenager player actor actress singer driver star veteran pensioner resident patient
    """)


def find_landmarks(
    document: Document, lines: Sequence[Line], known: Collection[str]
) -> Iterator[Elapsed]:
    """Every anniversary, headline length and age of a thing with the dates it may be counted from.

    Lengths whose ids are `known` have their dates already.
    """
    for k, line in enumerate(lines):
        if line.kinds.isdisjoint(_TOLD):
            continue
        for i, claim in enumerate(line.claims):
            if claim.id in known:
                continue
            found = None
            if claim.figure.kind == "ordinal" or is_length(claim):
                if _ANNIVERSARY.match(line.gaps[i + 1]):
                    found = _anniversary(document, lines, k, i)
                elif line.kind == "title" and claim.figure.kind == "duration":
                    found = _in_headline(document, lines, k, i)
            elif claim.figure.kind == "age" and is_things(line, i):
                near = _in_headline if line.kind == "title" else _age_of_thing
                found = near(document, lines, k, i)
            if found is not None:
                yield found


def _words(document: Document, line: Line) -> str:
    return document.sentences[line.sentence].span.of(document.text)


# Anniversaries


def _anniversary(document: Document, lines: Sequence[Line], k: int, i: int) -> Elapsed | None:
    line = lines[k]
    length = line.claims[i]
    end, used = _celebrated(line, i)
    here: list[Point] = []
    other_ends: list[Point] = []
    for j, claim in enumerate(line.claims):
        found = point(claim) if j not in (i, used) else None
        if found is not None:
            of_event = j > i or _FOUNDED.search(line.gaps[j])
            (here if of_event else other_ends).append(found)
    words = " ".join(line.gaps)
    told = end is not NOW or bool(_PRESENT.search(words) and not _SHIFTED.search(words))
    if here:
        ends = [end] if end is not NOW else [*other_ends, *_ends_before(lines, k), NOW]
        accusing = len(here) == len(ends) == 1 and told
        pairs = tuple((start, one) for start in here[:FEW] for one in ends[:FEW])
        link: Link = "stated" if end is not NOW else "guessed"
        return Elapsed(length, pairs, counting="anniversary", accusing=accusing, link=link)
    nearby = list(islice(_nearby(lines, k), 2 * FEW))
    if not nearby or other_ends:
        return None
    theme = stems(_words(document, line))
    of_the_day = [start for start, _ in nearby if _tied(start, end)]
    tied = of_the_day or [
        start for start, other in nearby if theme & stems(_words(document, other))
    ]
    rest = [start for start, _ in nearby if start not in tied]
    return Elapsed(
        length,
        tuple((start, end) for start in (*tied, *rest)),
        counting="anniversary",
        accusing=len({_year(start) for start in tied}) == 1 and told,
        link="guessed",
    )


def _ends_before(lines: Sequence[Line], k: int) -> list[Point]:
    """The dates of the sentence before, at which an anniversary told in the past may have fallen."""
    if k == 0 or lines[k].sentence - lines[k - 1].sentence != 1 or lines[k - 1].kind == "title":
        return []
    return [found for claim in lines[k - 1].claims if (found := point(claim)) is not None]


def _celebrated(line: Line, i: int) -> tuple[Point, int | None]:
    """When the anniversary falls, where the sentence says it, and the claim that does."""
    if i + 1 < len(line.claims) and _MARKED_IN.match(line.gaps[i + 1]):
        found = point(line.claims[i + 1])
        if found is not None:
            return found, i + 1
    if i > 0 and (_MARKS.match(line.gaps[i]) or _IN_YEAR.match(line.gaps[i])):
        found = point(line.claims[i - 1])
        if found is not None:
            return found, i - 1
    return NOW, None


def _tied(start: Point, end: Point) -> bool:
    """Whether two dates are of one day of the year."""
    a, b = start.when, end.when
    return (
        a is not None
        and b is not None
        and a.month is not None
        and a.day is not None
        and (a.month, a.day) == (b.month, b.day)
    )


def _year(point: Point) -> int | None:
    return point.when.year if point.when else None


def _nearby(lines: Sequence[Line], k: int) -> Iterator[tuple[Point, Line]]:
    """The dates of the sentences around, the nearest first, those before it before those after."""
    number = lines[k].sentence
    around = [*reversed(lines[max(0, k - _NEAR) : k]), *lines[k + 1 : k + 1 + _NEAR]]
    for other in around:
        if abs(other.sentence - number) > _NEAR:
            continue
        for claim in other.claims:
            if (found := point(claim)) is not None:
                yield found, other


# Headlines


def _in_headline(document: Document, lines: Sequence[Line], k: int, i: int) -> Elapsed | None:
    """A headline's length beside the dates of the story."""
    line = lines[k]
    before, after = line.gaps[i], line.gaps[i + 1]
    thing = line.claims[i].figure.kind == "age"
    record = is_record(line, i)
    told = _HEADLINE_AFTER.search(after) or _HEADLINE_BEFORE.search(before)
    if not (thing or told or record):
        return None
    dates = _story_dates(document, lines[k + 1 :])
    if not dates:
        return None
    theme = stems(_words(document, line))
    # "61 Years After It Was Stolen": what it is counted from tells more than the rest.
    event = stems(after) if _FROM_EVENT.match(after) else frozenset()
    scored = []
    for start, words, begun in dates:
        shared = stems(words)
        scored.append((len(theme & shared) + 2 * (len(event & shared) + begun), start))
    best = max(score for score, _ in scored)
    first = [start for score, start in scored if score == best]
    alone = len({_year(start) for start in first}) == 1
    only = len({_year(start) for _, start in scored}) == 1
    rest = [start for score, start in scored if score < best]
    return Elapsed(
        line.claims[i],
        tuple((start, NOW) for start in (*first, *rest)),
        accusing=((only and bool(_ANCHORED.match(after))) or (best > 0 and alone))
        and not record
        and not (_TERM.match(after) or _TO_COME.search(before)),
        link="guessed",
    )


def _is_beginning(line: Line, j: int) -> bool:
    """Whether something began or happened at a date: "opened in 1936", "the 1981 murder"."""
    return bool(_BEGUN.search(line.gaps[j]) or _EVENT.match(line.gaps[j + 1]))


def _story_dates(document: Document, lines: Sequence[Line]) -> list[tuple[Point, str, bool]]:
    """The past dates of a story, each with the words around it and whether something began then."""
    now = document.date.year if document.date else document.year
    found: list[tuple[Point, str, bool]] = []
    previous: Line | None = None
    for line in lines[:_FAR]:
        for j, claim in enumerate(line.claims):
            start = point(claim)
            year = _year(start) if start else None
            if start is None or year is None or now is None or year > now - 2:
                continue
            if _BORN.search(line.gaps[j]):
                continue
            words = _words(document, line)
            if previous is not None and _POINTS_BACK.match(line.gaps[0]) and len(words) < 60:
                words = f"{_words(document, previous)} {words}"
            found.append((start, words, _is_beginning(line, j)))
        previous = line
        if len(found) >= _MOST:
            break
    return found


# The age of things


def is_things(line: Line, i: int) -> bool:
    """Whether an age is a thing's: "the 109-year-old station", "the hall, now 100 years old"."""
    claim = line.claims[i]
    if claim.figure.unit != "year" or claim.figure.upto is not None:
        return False
    if claim.text.endswith("s") and not claim.text.endswith("years old"):
        return False  # "the 32-year-old's album"
    if "old" not in claim.text and line.gaps[i + 1][:1] in (",", ")", ".", ";"):
        return False  # "Wood, 14, denies theft"
    if claim.text.endswith("years old"):
        behind = _STANDING_BEFORE.search(line.gaps[i])
        if behind is not None:
            told = behind[1] is not None and behind[3] is not None
            return behind[2] in _THINGS or (told and not PERSON_NOUN.fullmatch(behind[2]))
    # The last noun says what it is: "the 30-year-old law firm partner".
    for word in reversed(_AHEAD.findall(line.gaps[i + 1][:70])[:4]):
        if word in _THINGS or word in _PERSONS or PERSON_NOUN.fullmatch(word):
            return word in _THINGS
    return False


def _age_of_thing(document: Document, lines: Sequence[Line], k: int, i: int) -> Elapsed | None:
    line = lines[k]
    number = line.sentence
    theme = stems(_about(line, i))
    found: list[tuple[Point, bool]] = []
    for other in lines[max(0, k - _NEAR) : k + _NEAR + 1]:
        if abs(other.sentence - number) > _NEAR:
            continue
        for j, claim in enumerate(other.claims):
            start = point(claim)
            if start is None or not _FOUNDED.search(other.gaps[j]) or _BORN.search(other.gaps[j]):
                continue
            found.append((start, bool(theme & stems(_words(document, other)))))
    if not found:
        return None
    tied = [start for start, shares in found if shares]
    rest = [start for start, shares in found if not shares]
    return Elapsed(
        line.claims[i],
        tuple((start, NOW) for start in (*tied, *rest)[:FEW]),
        accusing=len({_year(start) for start in tied}) == 1,
        link="guessed",
    )


def _about(line: Line, i: int) -> str:
    """The words of the thing: those after "-year-old", or those before ", now"."""
    ahead = line.gaps[i + 1][:40]
    return line.gaps[i][-40:] if line.claims[i].text.endswith("years old") else ahead
