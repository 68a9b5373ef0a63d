"""Whose an age or a birth is: the person beside it, the subject of its clause, the one spoken of.

The people of a story are gathered as they come up. A headline speaks of one person, who may be told
there without a name; the story's only other person with ages is then the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.patterns import regex
from newscheck.relations.stories import NOW
from newscheck.relations.time.people import (
    PERSON_NOUN,
    Name,
    Person,
    is_kin,
    sex_before,
    sex_in,
    subject_of,
)
from newscheck.values import dataclass, replace

if TYPE_CHECKING:
    from newscheck.relations.line import Line
    from newscheck.relations.stories import LifeFact

# How far into a story its first person is told, in sentences.
LEAD = 3
# How many sentences a person stays the one spoken of, where there are others.
_NEAR = 2
_AFTER_NAME = regex(r"^[,;.)]|^$|^\s+(?:and|who|was|is|has|of|from)\b")
BEFORE_AGE = regex(r"(?:,|\()\s*(?:now |aged |age )?$|(?<=[a-z])(?= aged $)")
_AHEAD = regex(
    r"^(?:[ -](?!(?:from|of|in|at|who|was|is|has|had|and|to|with|on|by|for|when)\b)[a-z][\w'’-]*){0,6}[ ](?=[A-Z])"
)
_ITS_NOUN = regex(r"^[ -]?((?:[a-z'’-]+ ?){1,5})")
_TO_BORN = regex(r",?\s*(?:\b(?:who|was|is|had|been|[a-z]+ly)\s+)*$")
_OF_ANOTHER = regex(r"\b(?!(?:was|is|are|were|been|who|he|she|and|be)\b)[a-z]+\s+$")
_ITS_AGE = regex(r"-year-old (?:[a-z]+ ){1,3}$")
_PRONOUN_BEFORE = regex(r"\b(him|her)\s+(?:at|when|aged)\b[^,;]{0,20}$")
_A_BEFORE = regex(r"\b(?:a|an)\s+(?:[a-z]+\s+)?$")
_THE_BEFORE = regex(r"\b(?:the|then-)\s*(?:[a-z-]+\s+)?$")
_DEFINITE = regex(r"(?:[Tt]he|[Aa]n?)\b|\W*[Bb]orn\b")
_IN = regex(r"\b(?:in|at|from|near|outside)\s+(?:the\s+)?$")
_OF = regex(r"\bof\s+(?:the\s+)?$")
_POSSESSIVE = regex(r"['’]s?$")


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a fact stands: its sentence with its names, and its offsets there; a birth has no `end`."""

    line: Line
    words: str
    names: list[Name]
    at: int
    end: int | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """A fact as found: whose, of what sentence, and whether its owner was named beside it."""

    fact: LifeFact
    line: Line
    person: Person
    named: bool


# How many facts back an age may be given again.
_RECENT = 12


class Story:
    """The people of a story as they come up.

    `undated` are the ages told of a time that is not known: "the 21-year-old" of such a story may
    be so old only then.
    """

    __slots__ = ("lead", "people", "title", "told", "undated")

    def __init__(self, title: frozenset[str]) -> None:
        self.title = title
        self.people: list[Person] = []
        self.told: list[Told] = []
        self.lead: Person | None = None
        self.undated: set[object] = set()

    def tell(self, spot: Spot, fact: LifeFact) -> None:
        """Put a fact to the person whose it is, where the words tell whose."""
        person, named = _owner(self, spot)
        if person is None:
            return
        if not named:
            person = self._of_that_age(fact) or person
        if person not in self.people:
            self.people.append(person)
        self.told.append(Told(fact, spot.line, person, named))

    def _of_that_age(self, fact: LifeFact) -> Person | None:
        """ "Smith, 27, batted with Jones, 37 ... The 27-year-old": an age given again says whose it is."""
        number = fact.claim.figure.number
        for told in reversed(self.told[-_RECENT:]):
            same = told.fact.at == fact.at and told.fact.claim.figure.number
            if number is not None and same and same.value == number.value:
                return told.person
        return None


def _owner(story: Story, spot: Spot) -> tuple[Person | None, bool]:
    """Whose a fact is, and whether the words beside it name the person."""
    line, words, at = spot.line, spot.words, spot.at
    if line.kind == "title":
        story.lead = story.lead or Person(sex=sex_in(words))
        return story.lead, False
    beside = _beside(spot)
    if beside is not None:
        return _person(story, beside, words), True
    age = spot.end is not None
    if not age and _OF_ANOTHER.search(words[:at]) and not _ITS_AGE.search(words[:at]):
        return None, False  # "plays a man born in 1874"
    told = words[max(0, at - 60) : at]
    definite = age and _THE_BEFORE.search(told.lower())
    if age and not definite and is_kin(told):
        return None, False
    pronoun = _PRONOUN_BEFORE.search(told)
    if pronoun is not None:
        return _by_pronoun(story, line, pronoun[1]), False
    if age and _A_BEFORE.search(told.lower()):
        return _unnamed(story, spot), False
    who = None if definite else subject_of(words, spot.names, at)
    if isinstance(who, Name):
        return _person(story, who, words), True
    if isinstance(who, str):
        return _by_pronoun(story, line, who), False
    return _definite(story, spot), False


def _beside(spot: Spot) -> Name | None:
    """The name right beside: "Smith, 45,", "45-year-old Jane Smith", "Smith, who was born"."""
    words, at, end = spot.words, spot.at, spot.end
    if end is None:
        ends = _TO_BORN.search(words[:at])
        return next((n for n in spot.names if ends is not None and n.end == ends.start()), None)
    gap = BEFORE_AGE.search(words[:at])
    if gap is not None and _AFTER_NAME.match(words[end : end + 8]):
        for name in spot.names:
            between = words[name.end : gap.start()].strip() if name.end <= gap.start() else "-"
            if between in ("", "Jr.", ",") and not _lives_in(words, name):
                return name
    if "old" not in words[at:end].lower():
        return None
    ahead = _AHEAD.match(words[end : end + 90])
    for name in spot.names if ahead is not None else ():
        if ahead is not None and name.start == end + ahead.end():
            # "A 114-year-old New Jersey woman" is not called that.
            noun = _ITS_NOUN.match(words[name.end : name.end + 20])
            return None if noun and sex_in(noun[1]) else name
    return None


def _lives_in(words: str, name: Name) -> bool:
    """Whether a name before an age is where somebody is from: "Ann Lee of Leeds, 45,"."""
    before = words[max(0, name.start - 16) : name.start]
    return bool(_IN.search(before)) or (not name.full and bool(_OF.search(before)))


def _person(story: Story, name: Name, words: str) -> Person | None:
    """The person of a name: one met before, or a new one; None where two may be meant."""
    known = [person for person in story.people if person.is_called(name)]
    if len(known) > 1:
        return None
    if known:
        known[0].tokens |= set(name.tokens)
        known[0].sex = known[0].sex or _sex_of(name, words)
        return known[0]
    if story.lead is not None and not story.lead.tokens and name.tokens[-1] in story.title:
        person = story.lead
    else:
        person = Person()
    person.tokens |= set(name.tokens)
    person.name = _POSSESSIVE.sub("", words[name.start : name.end])
    person.sex = person.sex or _sex_of(name, words)
    return person


def _sex_of(name: Name, words: str) -> str | None:
    """The sex that the words before a name tell, or its title: "his widow Ann", "Prince Philip"."""
    first = words[name.start : name.end].split(maxsplit=1)[0]
    return sex_before(f"{words[max(0, name.start - 24) : name.start]} {first}")


def _by_pronoun(story: Story, line: Line, pronoun: str) -> Person | None:
    """Whom a pronoun means: the one person known to be of its sex, else the last one spoken of."""
    sex = "f" if pronoun in ("she", "her") else "m"
    of_sex = [person for person in story.people if person.sex == sex]
    if len(of_sex) == 1:
        return of_sex[0]
    return _last(story, line, sex)


def _last(story: Story, line: Line, sex: str | None) -> Person | None:
    """The last person spoken of who may be of a sex; at the start of a story, its first."""
    for told in reversed(story.told):
        alone = len(story.people) == 1
        if line.sentence - told.line.sentence > _NEAR and not alone:
            break
        if sex is None or told.person.sex in (None, sex):
            return told.person
    if story.people or line.sentence > LEAD:
        return None
    story.lead = story.lead or Person(sex=sex)
    return story.lead


def _definite(story: Story, spot: Spot) -> Person | None:
    """ "The 96-year-old", "the singer, born in 1928": the one spoken of; at the start, the lead."""
    words, age = spot.words, spot.end is not None
    if not _DEFINITE.match(words) and " the " not in words[:60] and not age:
        return None
    born = words.lstrip("“\"'( ")[:4] in ("Born", "born")
    if not (age or born or PERSON_NOUN.search(words[:60].lower())):
        return None  # "The company was born in 1998"
    return _last(story, spot.line, None if age else sex_in(words[:60]))


def _unnamed(story: Story, spot: Spot) -> Person | None:
    """ "A 17-year-old who ...": the story's lead where it begins with him, else somebody new."""
    end = spot.end or spot.at
    noun = _ITS_NOUN.match(spot.words[end : end + 50])
    if spot.line.sentence > 1 or story.told:
        return None
    story.lead = story.lead or Person()
    story.lead.sex = story.lead.sex or (sex_in(noun[1]) if noun else None)
    return story.lead


def name_the_lead(story: Story) -> None:
    """Where the headline's person has no name, it is the only other one whose years are told."""
    lead = story.lead
    if lead is None or lead.tokens:
        return
    others = [person for person in story.people if person is not lead]
    in_title = [p for p in others if p.tokens & story.title]
    # "Man, 60, Dies in Crash" speaks of somebody new; "Dies at 60" is the story of its one person.
    if not in_title and any(t.line.gaps[0].endswith(", ") for t in story.told if t.person is lead):
        return
    chosen = in_title if in_title else others
    if len(chosen) != 1 or (not in_title and _are_two(story, lead, chosen[0])):
        return
    story.told = [
        replace(told, person=lead, named=False) if told.person is chosen[0] else told
        for told in story.told
    ]
    lead.name = chosen[0].name
    lead.tokens = chosen[0].tokens


def _are_two(story: Story, lead: Person, other: Person) -> bool:
    """Whether the ages told of now show a person without a name and a named one to be two."""
    ages = [
        {t.fact.claim.figure.number for t in story.told if t.person is person and t.fact.at == NOW}
        for person in (lead, other)
    ]
    return all(ages) and not ages[0] & ages[1]
