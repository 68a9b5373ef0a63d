"""The relations that a story as a whole makes: its times, its people, its lists, its polls.

Values like those of `relation`, apart only because they are many.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from newscheck.values import dataclass

if TYPE_CHECKING:
    from newscheck.claims import Claim
    from newscheck.document import Span
    from newscheck.figures.figure import When
    from newscheck.relations.link import Link


@dataclass(frozen=True, slots=True)
class Margin:
    """A poll's margin of error and how many it asked: "1,006 adults, margin of error 3.1 points".

    `samples` are the counts the margin may be of, the likeliest first. `level` is the confidence
    level where the copy gives one. `whole` is the group that the sample is most of, where it is
    ("220 of its 300 members"): the margin is then smaller.
    """

    margin: Claim
    samples: tuple[Claim, ...]
    level: Claim | None = None
    whole: Claim | None = None
    link: Link = "stated"


@dataclass(frozen=True, slots=True)
class Listing:
    """A count and the list that spells it out: "four priorities: health, schools and roads".

    `fewest` and `most` differ where an "and" may join two items or stand inside one ("Tyne and
    Wear"). `whole` is False where nothing shows that the list ends ("A, B, C"): it may then name
    only some. `span` is the list's place, `items` the words of each item.
    """

    count: Claim
    items: tuple[str, ...]
    fewest: int
    most: int
    span: Span
    form: Literal["dashes", "colon", "commas", "bullets"]
    whole: bool = True
    link: Link = "stated"


@dataclass(frozen=True, slots=True)
class Point:
    """A date that time is counted from or to. `claim` is None for the article's own date.

    `when` is the date meant, which is not the claim's own where a claim holds two ("April 11-20").
    """

    when: When | None = None
    claim: Claim | None = None


NOW = Point()


@dataclass(frozen=True, slots=True)
class Elapsed:
    """A length of time and the two dates that it lies between.

    `ends` are the pairs of dates that it may lie between, the likeliest first: one that fits
    verifies it, and only the first is ever held against it, and that only where it is `accusing`.
    `more` is a second length that adds to the first ("eight years and 43 days"). `counting` says how
    the length is counted: an "anniversary" is exact to the year, of "elapsed" time the last part
    year may be dropped, an "nth" counts its first year as one. `within` says that the dates only
    bound the length ("served six years between 1990 and 2005").
    """

    length: Claim
    ends: tuple[tuple[Point, Point], ...]
    more: Claim | None = None
    counting: Literal["elapsed", "anniversary", "nth"] = "elapsed"
    within: bool = False
    accusing: bool = True
    link: Link = "stated"


@dataclass(frozen=True, slots=True)
class ClockSpan:
    """A length of time and the two times of day it lies between: "six hours, from 1am to 7am".

    `minutes` are the lengths that the times can mean, in minutes; `span` is their place.
    """

    length: Claim
    minutes: tuple[int, ...]
    span: Span
    within: bool = False


@dataclass(frozen=True, slots=True)
class Ordered:
    """Two dates of which the copy says that the first comes before the second: "from 2016 to 2012"."""

    first: Claim
    second: Claim
    link: Link = "stated"


@dataclass(frozen=True, slots=True)
class Past:
    """A day on which something is said to have happened: "died on February 12"."""

    claim: Claim


@dataclass(frozen=True, slots=True)
class LifeFact:
    """What the copy says of somebody's years: a birth date, or an age and when they were so old.

    `at` is None for a birth, whose date is the claim's own, or `when` where the claim holds two
    ("1920-1999"). A `turned` age is reached in that year.
    """

    claim: Claim
    at: Point | None = None
    turned: bool = False
    when: When | None = None


@dataclass(frozen=True, slots=True)
class Life:
    """Two facts of one person's years, which must give one birth date."""

    person: str
    first: LifeFact
    second: LifeFact
    link: Link = "stated"


@dataclass(frozen=True, slots=True)
class Ordering:
    """Figures that the copy puts in an order: "led with 3,210 votes, followed by 2,900".

    `way` is "down" where the first is to be the most, "up" where it is to be the least, "either"
    where the words only number them ("first with 45, second with 40, third with 38"). `kind` says
    what puts them in order, `words` how the copy says it ("previous record", "six-year high").
    """

    claims: tuple[Claim, ...]
    way: Literal["down", "up", "either"]
    kind: Literal["record", "since", "change", "ahead", "places", "streak"]
    words: str
    link: Link = "stated"


@dataclass(frozen=True, slots=True)
class Ranked:
    """A rank and what the copy puts ahead of it: "the third-largest, behind only Alder and Brill".

    `fewest` and `most` are how many are named ahead, apart where an "and" may stand inside a name;
    `only` says that these are all. `ahead` is the words, `span` their place.
    """

    rank: Claim
    ahead: tuple[str, ...]
    fewest: int
    most: int
    span: Span
    only: bool = False


@dataclass(frozen=True, slots=True)
class Streak:
    """A run of so many moves one way, and a move the other way: "the second rise running, after a fall in May".

    `back` is how many periods before the last of the run the other move was.
    """

    claim: Claim
    other: Claim
    moves: int
    back: int
    words: str
    link: Link = "stated"
