"""The relations that a story as a whole makes: its times, its people, its lists, its polls.

Values like those of `relation`, apart only because they are many.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newscheck.claims import Claim
    from newscheck.relations.relation import Link


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
