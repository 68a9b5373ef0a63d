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
from newscheck.relations.people import Name, Person, is_kin, names_in, sex_in, subject_of
from newscheck.relations.since import point
from newscheck.relations.stories import NOW, Life, LifeFact, Point
from newscheck.values import dataclass, replace

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newscheck.document import Document
    from newscheck.relations.line import Line
    from newscheck.relations.relation import Link

_OLDEST = 125
_MOST_FACTS = 400
# How far into a story its first person is told, in sentences.
_LEAD = 3
# How many sentences a person stays the one spoken of, where there are others.
_NEAR = 2
_BORN = regex(r"(?:\bborn\b(?P<how>[^;:]{0,90})|\(b\.\s*)$")
_NOT_HIS = regex(
    r"\b(?:when|while|after|before|since|son|daughter|child|children|baby|father|mother|until)\b"
)
_WERE_BORN = regex(
    r"\b(?:were|are|those|people|anyone|anybody|everyone|men|women|children|babies)\b[^,;]{0,12}\bborn\b"
)
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
_IS = regex(r"\b(?:is|is now|, now|now)\s+(?:a |an |the )?$")
_WAS = regex(r"\bwas\s+(?:just |only |about )?$")
_AT_AGE = regex(r"\b(?:(?:the |ripe |old |young |tender )*age(?: of)?|aged|at)\s+$")
# From a date to an age of that time, and from an age to its date.
_DATE_TO_AGE = regex(
    r"^\s*,?\s*(?:at(?: (?:the )?age(?: of)?)?|aged|the then-|the|then|when (?:he|she|the [a-z]+|[a-z]+) was(?: just| only)?|"
    r"when (?:he|she) [^,;]{0,60}\bat (?:the )?age(?: of)?)\s*$"
)
_AGE_TO_DATE = regex(
    r"^,?\s*(?:(?:back )?in|on|when [^,;]{0,70}\b(?:in|on)|(?:[a-z]+ ){0,2}in)\s*$"
)
_AFTER_NAME = regex(r"^[,;.)]|^$|^\s+(?:and|who|was|is|has|of|from)\b")
_BEFORE_AGE = regex(r"(?:,|\()\s*(?:now |aged |age )?$|(?<=[a-z])(?= aged $)")
# "Her 3-year-old", "Smith's 12-year-old son".
_OF_SOMEBODY = regex(r"(?:\b(?:his|her|their|my|our|your|whose)|['’]s?)\s+(?:[a-z]+\s+)?$")
_AHEAD = regex(
    r"^(?:[ -](?!(?:from|of|in|at|who|was|is|has|had|and|to|with|on|by|for|when)\b)[a-z][\w'’-]*){0,6}[ ](?=[A-Z])"
)
_PERSON_NOUN = regex(
    r"\b(?:[a-z-]{2,}(?:er|or|ist|ian|man|woman|ant|ress|mate|ete|ee)|star|mother|father|wife|husband|son|"
    r"daughter|president|chief|boss|hero|coach|captain|pilot|victim|suspect|model|king|queen|mp|brit|native|"
    r"legend|icon|veteran|teen)\b"
)
_ITS_NOUN = regex(r"^[ -]?((?:[a-z'’-]+ ?){1,5})")


@dataclass(frozen=True, slots=True)
class _Told:
    """A fact as found: whose, of what sentence, and whether its owner was named beside it."""

    fact: LifeFact
    line: Line
    person: Person
    named: bool


class _Story:
    """The people of a story as they come up."""

    __slots__ = ("lead", "people", "title", "told")

    def __init__(self, title: frozenset[str]) -> None:
        self.title = title
        self.people: list[Person] = []
        self.told: list[_Told] = []
        self.lead: Person | None = None


def find_lives(document: Document, lines: Sequence[Line]) -> Iterator[Life]:
    """Every two facts of one person's years that must agree."""
    if not any(_may_tell(line) for line in lines):
        return
    story = _Story(title=_title_words(document))
    for line in lines:
        if _may_tell(line):
            _read(document, line, story)
        if len(story.told) > _MOST_FACTS:
            break  # a list of thousands, and no story
    _name_the_lead(story)
    for person in story.people:
        yield from _pairs([told for told in story.told if told.person is person], person)


def _may_tell(line: Line) -> bool:
    """Whether a sentence has an age, a birthday or a birth."""
    return any(
        claim.figure.kind == "age" or _BIRTHDAY.match(line.gaps[i + 1])
        for i, claim in enumerate(line.claims)
    ) or any("born" in gap for gap in line.gaps[:-1])


def _title_words(document: Document) -> frozenset[str]:
    return frozenset(re.findall(r"[\w’'-]{3,}", (document.title or "").lower().replace("’s", "")))


def _read(document: Document, line: Line, story: _Story) -> None:
    span = document.sentences[line.sentence].span
    words = span.of(document.text)
    names = names_in(words) if line.kind != "title" else []
    if line.kind == "title" and sum(claim.figure.kind == "age" for claim in line.claims) > 1:
        return  # whose is whose is not told
    for i, claim in enumerate(line.claims):
        at = claim.span.start - span.start
        end = claim.span.end - span.start
        if claim.figure.kind == "date":
            if point(claim) is not None and _is_birth(line, i):
                born = words.lower().rfind("born", 0, at)
                _tell(story, line, words, names, max(born, 0), LifeFact(claim))
            continue
        fact = _age_fact(line, i, words, at)
        if fact is not None:
            _tell(story, line, words, names, at, fact, end)


def _is_birth(line: Line, i: int) -> bool:
    found = _BORN.search(line.gaps[i])
    if found is None or _NOT_HIS.search(found["how"] or "") or _WERE_BORN.search(line.gaps[i]):
        return False
    return not is_kin(line.gaps[i][: found.start()][-40:])


def _age_fact(line: Line, i: int, words: str, at: int) -> LifeFact | None:
    """The age of a claim with when it was reached, or None where that is not told."""
    claim = line.claims[i]
    figure = claim.figure
    before, after = line.gaps[i], line.gaps[i + 1]
    birthday = figure.kind == "ordinal" and bool(_BIRTHDAY.match(after))
    number = figure.number
    if number is None or figure.upto is not None or not 0 < number.value <= _OLDEST:
        return None
    if figure.kind == "number" and not (_WAS.search(before) and _is_life(line)):
        return None
    if not birthday and not (figure.kind in ("age", "number") and figure.unit in ("year", None)):
        return None
    dated = _dated(line, i)
    if dated is not None:
        return LifeFact(claim, dated, turned=birthday)
    return _age_now(line, i, words[:at], birthday=birthday)


def _age_now(line: Line, i: int, told: str, *, birthday: bool) -> LifeFact | None:
    """An age of now; None where it may be of another time."""
    claim = line.claims[i]
    before, after = line.gaps[i], line.gaps[i + 1]
    if _DEATH.search(before) and _AT_AGE.search(before):
        now = line.kind == "title" or line.sentence <= _LEAD or _DEATH_NOW.search(before + after)
        return LifeFact(claim, NOW) if now else None
    if claim.figure.kind == "number":
        return LifeFact(claim, _death(line) or NOW)
    if any(c.figure.kind == "date" and not _is_birth(line, j) for j, c in enumerate(line.claims)):
        return None
    if birthday:
        return LifeFact(claim, NOW, turned=True) if _CELEBRATES.search(before) else None
    if _THEN.search(before) or _AS.search(before) or _GROUP.search(before) or _OPEN.match(after):
        return None
    if _TURNS.search(before):
        return LifeFact(claim, NOW, turned=True)
    if _WAS.search(before):
        return LifeFact(claim, NOW) if after.strip(' ."') == "" else None
    if _OF_SOMEBODY.search(before) or (_AT_AGE.search(before) and not _BEFORE_AGE.search(told)):
        return None
    return LifeFact(claim, NOW)


def _is_life(line: Line) -> bool:
    return any(_BORN.search(gap) for gap in line.gaps)


def _death(line: Line) -> Point | None:
    """The date of death where the sentence gives it."""
    for j, claim in enumerate(line.claims):
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


# Whose a fact is


def _tell(
    story: _Story,
    line: Line,
    words: str,
    names: list[Name],
    at: int,
    fact: LifeFact,
    end: int | None = None,
) -> None:
    """Put a fact to the person whose it is, where the words tell whose."""
    person, named = _owner(story, line, words, names, at, end)
    if person is None:
        return
    if person not in story.people:
        story.people.append(person)
    story.told.append(_Told(fact, line, person, named))


def _owner(
    story: _Story, line: Line, words: str, names: list[Name], at: int, end: int | None
) -> tuple[Person | None, bool]:
    if line.kind == "title":
        if story.lead is None:
            story.lead = Person(sex=sex_in(words))
        return story.lead, False
    beside = _beside(words, names, at, end)
    if beside is not None:
        return _person(story, beside, words), True
    told = words[max(0, at - 60) : at]
    if end is not None and not told.rstrip().lower().endswith(("the", "then-")) and is_kin(told):
        return None, False
    pronoun = re.search(r"\b(him|her)\s+(?:at|when|aged)\b[^,;]{0,20}$", told)
    if pronoun is not None:
        return _by_pronoun(story, line, pronoun[1]), False
    indefinite = end is not None and re.search(r"\b(?:a|an)\s+(?:[a-z]+\s+)?$", words[:at].lower())
    if indefinite:
        return _unnamed(story, line, words, end or at), False
    who = subject_of(words, names, at)
    if isinstance(who, Name):
        return _person(story, who, words), True
    if isinstance(who, str):
        return _by_pronoun(story, line, who), False
    return _definite(story, line, words, age=end is not None), False


def _beside(words: str, names: list[Name], at: int, end: int | None) -> Name | None:
    """The name that an age stands right beside: "Smith, 45,", "45-year-old Jane Smith"."""
    if end is None:
        return None
    tail = words[:at]
    gap = _BEFORE_AGE.search(tail)
    if gap is not None and _AFTER_NAME.match(words[end : end + 8]):
        for name in names:
            if name.end == gap.start() or words[name.end : gap.start()].strip() in ("Jr.", ","):
                return name
    if "-old" not in words[at:end].lower() and " old" not in words[at:end].lower():
        return None
    ahead = _AHEAD.match(words[end : end + 90])
    if ahead is not None:
        for name in names:
            if name.start == end + ahead.end():
                # "A 114-year-old New Jersey woman" is not called that.
                noun = _ITS_NOUN.match(words[name.end : name.end + 20])
                return None if noun and sex_in(noun[1]) else name
    return None


def _person(story: _Story, name: Name, words: str) -> Person | None:
    """The person of a name: one met before, or a new one; None where two may be meant."""
    known = [person for person in story.people if person.is_called(name)]
    if len(known) > 1:
        return None
    if known:
        known[0].tokens |= set(name.tokens)
        known[0].sex = known[0].sex or sex_in(words[max(0, name.start - 24) : name.start])
        return known[0]
    if story.lead is not None and not story.lead.tokens and name.tokens[-1] in story.title:
        person = story.lead
    else:
        person = Person()
    person.tokens |= set(name.tokens)
    person.name = words[name.start : name.end]
    person.sex = person.sex or sex_in(words[max(0, name.start - 24) : name.start])
    return person


def _by_pronoun(story: _Story, line: Line, pronoun: str) -> Person | None:
    """Whom a pronoun means: the one person known to be of its sex, else the last one spoken of."""
    sex = "f" if pronoun in ("she", "her") else "m"
    of_sex = [person for person in story.people if person.sex == sex]
    if len(of_sex) == 1:
        return of_sex[0]
    return _last(story, line, sex)


def _last(story: _Story, line: Line, sex: str | None) -> Person | None:
    """The last person spoken of who may be of a sex; at the start of a story, its first."""
    for told in reversed(story.told):
        alone = len(story.people) == 1
        if line.sentence - told.line.sentence > _NEAR and not alone:
            break
        if sex is None or told.person.sex in (None, sex):
            return told.person
    if story.people or line.sentence > _LEAD:
        return None
    story.lead = story.lead or Person(sex=sex)
    return story.lead


def _definite(story: _Story, line: Line, words: str, *, age: bool) -> Person | None:
    """ "The 96-year-old", "the singer, born in 1928": the one spoken of; at the start, the lead."""
    if not re.match(r"(?:[Tt]he|[Aa]n?)\b|\W*[Bb]orn\b", words) and " the " not in words[:60]:
        return None
    born = words.lstrip("“\"'( ")[:4] in ("Born", "born")
    if not (age or born or _PERSON_NOUN.search(words[:60].lower())):
        return None  # "The company was born in 1998"
    return _last(story, line, sex_in(words[:60]) if not age else None)


def _unnamed(story: _Story, line: Line, words: str, end: int) -> Person | None:
    """ "A 17-year-old who ...": the story's lead where it begins with him, else somebody new."""
    noun = _ITS_NOUN.match(words[end : end + 50])
    sex = sex_in(noun[1]) if noun else None
    if line.sentence <= 1 and not story.told:
        story.lead = story.lead or Person()
        story.lead.sex = story.lead.sex or sex
        return story.lead
    return None


def _name_the_lead(story: _Story) -> None:
    """Where the headline's person has no name, it is the only other one whose years are told."""
    lead = story.lead
    if lead is None or lead.tokens:
        return
    others = [person for person in story.people if person is not lead]
    in_title = [p for p in others if p.tokens & story.title]
    chosen = in_title if in_title else others
    if len(chosen) != 1 or (not in_title and _are_two(story, lead, chosen[0])):
        return
    story.told = [
        replace(told, person=lead, named=False) if told.person is chosen[0] else told
        for told in story.told
    ]
    lead.name = chosen[0].name
    lead.tokens = chosen[0].tokens


def _are_two(story: _Story, lead: Person, other: Person) -> bool:
    """Whether the ages told of now show a person without a name and a named one to be two."""
    ages = [
        {t.fact.claim.figure.number for t in story.told if t.person is person and t.fact.at == NOW}
        for person in (lead, other)
    ]
    return all(ages) and not ages[0] & ages[1]


def _pairs(told: list[_Told], person: Person) -> Iterator[Life]:
    """A person's birth, or the first age, beside each other fact."""
    if len(told) < 2:
        return
    base = next((t for t in told if t.fact.at is None), told[0])
    for other in told:
        if other is base or (other.fact.at is None and base.fact.at is None):
            continue
        link: Link = (
            "stated" if other.line is base.line and other.named and base.named else "guessed"
        )
        yield Life(person.name, base.fact, other.fact, link)
