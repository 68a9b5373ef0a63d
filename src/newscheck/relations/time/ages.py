"""People's ages and birth dates through a story, brought together by person.

    Smith, 45, ... born in 1962          headline: X Dies at 94 ... X was born in 1922
    enlisted in 1940, at age 19 ... The 96-year-old ... died Thursday

A fact belongs to the name beside it, else to the subject of its clause, else to the person last
spoken of. The headline's person may be told without a name. Ages told of a time that is not dated
are left out.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newscheck.patterns import regex
from newscheck.relations.stories import NOW, Life, LifeFact, Point
from newscheck.relations.time.landmarks import is_things
from newscheck.relations.time.people import Name, Person, is_kin, is_place, names_in
from newscheck.relations.time.ranges import two_in_one
from newscheck.relations.time.since import point
from newscheck.relations.time.whose import BEFORE_AGE, LEAD, Spot, Story, name_the_lead

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newscheck.document import Document
    from newscheck.relations.line import Line
    from newscheck.relations.relation import Link

_OLDEST = 125
_MOST_FACTS = 400
_BORN = regex(r"(?:\bborn\b(?P<how>[^;:]{0,90})|\(b\.\s*)$")
_NOT_HIS = regex(
    r"\b(?:when|while|after|before|since|son|daughter|child|children|baby|father|mother|until)\b"
)
_WERE_BORN = regex(
    r"\b(?:were|are|those|people|anyone|anybody|everyone|men|women|children|babies)\b[^,;]{0,12}\bborn\b"
)
_WOULD = regex(r"\b(?:would|could|might|should) (?:have|be)\b[^,;]{0,40}$")
# No poet's life is shorter, and nobody's longer.
_LIFETIMES = range(15, 116)
_THEN = regex(r"\bthen\W*(?:aged\s+)?$|\bthen-$")
_AS = regex(
    r"\b(?:(?:as|like|for|to|with|by|than|of|between)\s+an?|any|every|each|no|another|typical|average)\s+"
    r"(?:[a-z]+\s+){0,2}$"
)
# Groups: "two boys, ages 12 and 13", "adults aged 18 and older".
_GROUP = regex(
    r"\b(?:ages|(?:were|are|those|people|adults|men|women|children|boys|girls|voters)[ ,]+aged?)\s+$"
)
_OPEN = regex(r"^(?:\+| (?:and|or) (?:older|over|above|under|younger|up|below)\b| (?:and|or|to) $)")
_DEATH = regex(r"\b(?:dies|died|dead|death|passed away|passes away)\b")
_DEATH_NOW = regex(
    r"\b(?:dies|dead|has died|have died|passed away|today|yesterday|overnight|this (?:week|month|morning)|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
)
_TURNS = regex(r"\b(?:turns?|turned|turning)\s*$")
_BIRTHDAY = regex(r"^ birthday\b")
_CELEBRATES = regex(
    r"\b(?:celebrat(?:es|ed|ing)|marks|marked|marking|on|his|her)\s+(?:(?:his|her|its)\s+)?$|['’]s\s+$"
)
_NOW = regex(r"\b(?:is|is now|now)\s+(?:aged\s+)?$")
_IS_NOW = regex(r"\b(?:is|is now|and now|now)\s+(?:aged\s+)?$")
_WHEN_SHE = regex(r"\bwhen (?:he|she) (?:was|turned)(?: just| only)?\s*$")
_JOINED_AT = regex(
    r"\b(?:joined|left|started|began|signed|debuted|debut|enlisted|married|emigrated|graduated|retired|entered|qualified|"
    r"moved|fled|orphaned|widowed|elected|ordained|crowned)\b[^.;,]{0,50}\bat\s+$"
)
_WAS = regex(r"\bwas\s+(?:just |only |about )?$")
_AT_AGE = regex(r"\b(?:(?:the |ripe |old |young |tender )*age(?: of)?|aged|at)\s+$")
# From a date to an age of that time, and from an age to its date.
_DATE_TO_AGE = regex(
    r"^\s*,?\s*(?:when (?:he|she) turned|at(?: (?:the )?age(?: of)?)?|aged|the then-|the|then|when (?:he|she|the [a-z]+|[a-z]+) was(?: just| only)?|"
    r"when (?:he|she) [^,;]{0,60}\bat (?:the )?age(?: of)?)\s*$"
)
_AGE_TO_DATE = regex(
    r"^,?\s*(?:(?:in [a-z .'-]{2,30} )?(?:back )?in|on|(?:when|at the time of) [^,;]{0,70}\b(?:in|on))\s*$"
)
# "Her 3-year-old", "Smith's 12-year-old son".
_OF_SOMEBODY = regex(r"(?:\b(?:his|her|their|my|our|your|whose)|['’]s?)\s+(?:[a-z]+\s+)?$")


def find_lives(document: Document, lines: Sequence[Line]) -> Iterator[Life]:
    """Every two facts of one person's years that must agree."""
    if not any(_may_tell(line) for line in lines):
        return
    story = Story(title=_title_words(document))
    for line in lines:
        if _may_tell(line):
            _read(document, line, story)
        if len(story.told) > _MOST_FACTS:
            break  # a list of thousands, and no story
    name_the_lead(story)
    for person in story.people:
        yield from _pairs(story, person)


def _may_tell(line: Line) -> bool:
    """Whether a sentence has an age, a birthday or a birth."""
    if "age" in line.kinds:
        return True
    if " birthday" in line.words and any(map(_BIRTHDAY.match, line.gaps[1:])):
        return True
    if "born" in line.words and any("born" in gap for gap in line.gaps[:-1]):
        return True
    return " at \n" in line.words and any(map(_JOINED_AT.search, line.gaps[:-1]))


def _title_words(document: Document) -> frozenset[str]:
    return frozenset(re.findall(r"[\w’'-]{3,}", (document.title or "").lower().replace("’s", "")))


def _read(document: Document, line: Line, story: Story) -> None:
    """Every fact of a sentence, put to whose it is."""
    span = document.sentences[line.sentence].span
    words = span.of(document.text)
    title = line.kind == "title"
    names = [] if title else names_in(words)
    if title and sum(claim.figure.kind == "age" for claim in line.claims) > 1:
        return  # whose is whose is not told
    for i, claim in enumerate(line.claims):
        at, end = claim.span.start - span.start, claim.span.end - span.start
        if claim.figure.kind == "date":
            lived = _lifetime(line, i)
            if lived is not None:
                story.tell(Spot(line, words, names, at, end), LifeFact(claim, when=lived[0].when))
            elif point(claim) is not None and _is_birth(line, i):
                born = max(0, words.lower().rfind("born", 0, at))
                story.tell(Spot(line, words, names, born), LifeFact(claim))
            continue
        fact = _age_fact(line, i, words[:at], document.year)
        if fact is not None and _of_either(line, i, words[:at], names):
            continue
        if fact is not None:
            story.tell(Spot(line, words, names, at, end), fact)
        elif claim.figure.kind == "age":
            story.undated.add(claim.figure.number)


def _of_either(line: Line, i: int, told: str, names: Sequence[Name]) -> bool:
    """Whether "when she was 20" may be of either of two that the sentence names before."""
    if not _WHEN_SHE.search(line.gaps[i]):
        return False
    return (
        sum(name.full and name.end <= len(told) and not is_place(told, name) for name in names) > 1
    )


def _lifetime(line: Line, i: int) -> tuple[Point, Point] | None:
    """The birth and death of "Jim Orr (1920-1999)"."""
    claim = line.claims[i]
    if not (line.gaps[i].endswith("(") and line.gaps[i + 1].startswith(")")):
        return None
    when = claim.figure.when
    two = two_in_one(claim) if when is not None and when.ambiguous else None
    if two is None or two[0].when is None or two[1].when is None:
        return None
    first, second = two[0].when.year, two[1].when.year
    lived = first is not None and second is not None and second - first in _LIFETIMES
    return two if lived else None


def _is_birth(line: Line, i: int) -> bool:
    found = _BORN.search(line.gaps[i])
    if found is None or _NOT_HIS.search(found["how"] or "") or _WERE_BORN.search(line.gaps[i]):
        return False
    return not is_kin(line.gaps[i][: found.start()][-40:])


def _age_fact(line: Line, i: int, told: str, year: int | None) -> LifeFact | None:
    """The age of a claim with when it was reached, or None where that is not told."""
    claim = line.claims[i]
    figure = claim.figure
    before, after = line.gaps[i], line.gaps[i + 1]
    birthday = figure.kind == "ordinal" and bool(_BIRTHDAY.match(after))
    number = figure.number
    if number is None or figure.upto is not None or not 0 < number.value <= _OLDEST:
        return None
    if figure.kind == "number" and not _is_bare_age(line, i):
        return None
    if not birthday and not (figure.kind in ("age", "number") and figure.unit in ("year", None)):
        return None
    if _WOULD.search(before) or is_things(line, i):
        return None
    dated = _dated(line, i)
    if dated is not None:
        return LifeFact(claim, dated, turned=birthday)
    return _age_now(line, i, told, year, birthday=birthday)


def _is_bare_age(line: Line, i: int) -> bool:
    """Whether a bare number is an age by what else the sentence tells.

    "Born in 1957, he was 53"; "who was 19 then, is now 34"; "joined at 16 in 2003".
    """
    before, after = line.gaps[i], line.gaps[i + 1]
    closes = after[:1] in (".", ",", ";", "") or after.startswith(" and ")
    if _is_life(line):
        return bool(_WAS.search(before)) or (closes and bool(_IS_NOW.search(before)))
    if _IS_NOW.search(before) and closes:
        return any(c.figure.kind == "age" for c in line.claims[:i])
    return bool(_JOINED_AT.search(before)) and _dated(line, i) is not None


def _age_now(line: Line, i: int, told: str, year: int | None, *, birthday: bool) -> LifeFact | None:
    """An age of now; None where it may be of another time."""
    claim = line.claims[i]
    before, after = line.gaps[i], line.gaps[i + 1]
    if _DEATH.search(before) and _AT_AGE.search(before):
        died = _death(line)
        if died is not None:
            return LifeFact(claim, died)
        now = line.kind == "title" or line.sentence <= LEAD or _DEATH_NOW.search(before + after)
        return LifeFact(claim, NOW) if now else None
    if claim.figure.kind == "number":
        return LifeFact(claim, (_death(line) if _WAS.search(before) else None) or NOW)
    if _NOW.search(before):
        return LifeFact(claim, NOW)
    if _tells_another_time(line, year):
        return None
    if birthday:
        return LifeFact(claim, NOW, turned=True) if _CELEBRATES.search(before) else None
    if _THEN.search(before) or _AS.search(before) or _GROUP.search(before) or _OPEN.match(after):
        return None
    if after.startswith((", had been", ", had ")):
        return None  # so old in what is told, some time ago
    if _TURNS.search(before):
        return LifeFact(claim, NOW, turned=True)
    if _WAS.search(before):
        return LifeFact(claim, NOW) if after.strip(' ."') == "" else None
    if _OF_SOMEBODY.search(before) or (_AT_AGE.search(before) and not BEFORE_AGE.search(told)):
        return None
    return LifeFact(claim, NOW)


def _tells_another_time(line: Line, year: int | None) -> bool:
    """Whether a sentence has a year that is neither this one nor a birth's nor of another age there."""
    told = {
        dated.claim.id
        for j, claim in enumerate(line.claims)
        if claim.figure.kind == "age" and (dated := _dated(line, j)) is not None and dated.claim
    }
    return any(
        claim.figure.when is not None
        and claim.figure.when.year not in (None, year)
        and claim.id not in told
        and not _is_birth(line, j)
        for j, claim in enumerate(line.claims)
    )


def _is_life(line: Line) -> bool:
    return any(_BORN.search(gap) for gap in line.gaps)


def _death(line: Line) -> Point | None:
    """The date of death where the sentence gives it."""
    for j, claim in enumerate(line.claims):
        lived = _lifetime(line, j) if claim.figure.kind == "date" else None
        if lived is not None:
            return lived[1]
        if re.search(r"\bdied\b[^,;]{0,30}\b(?:in|on)\s+$", line.gaps[j]):
            return point(claim)
    return None


def _dated(line: Line, i: int) -> Point | None:
    """The date that the copy ties to an age: "in 1940, at age 19", "was 21 in June 1977"."""
    if (
        i + 1 < len(line.claims)
        and _AGE_TO_DATE.match(line.gaps[i + 1])
        and not _is_birth(line, i + 1)
    ):
        found = point(line.claims[i + 1])
        if found is not None:
            return found
    if i > 0 and _DATE_TO_AGE.match(line.gaps[i]):
        return point(line.claims[i - 1])
    return None


def _pairs(story: Story, person: Person) -> Iterator[Life]:
    """A person's birth, or the first age, beside each other fact."""
    told = [one for one in story.told if one.person is person]
    if len(told) < 2:
        return
    base = next((one for one in told if one.fact.at is None), told[0])
    for other in told:
        if other is base or (other.fact.at is None and base.fact.at is None):
            continue
        # "The 21-year-old" was so old when it happened, where the story has told that age before.
        if not other.named and other.fact.claim.figure.number in story.undated:
            continue
        both = other.line is base.line and other.named and base.named
        link: Link = "stated" if both else "guessed"
        yield Life(person.name, base.fact, other.fact, link)
