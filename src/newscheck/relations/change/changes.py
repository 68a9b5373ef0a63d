"""Changes: an old figure, a new one, and what the sentence says of the difference.

    rose 12% to 4.4 million from 5 million        up 800%, from 70 to 530
    $4.8m, up from $3.8m                          fell to 40, compared with 45 a year earlier
    from 3.04 to 3.72, an increase of 22.4%       51.9%, up two points from 49.9%

Every change hangs on its old figure, which the words mark ("from", "compared with"); the new one is
found from there, forward over "to" or backward to the nearest figure of the same unit that is not
itself a change; then what stands between, before and after is read as the stated change.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.patterns import regex
from newscheck.relations import lexicon
from newscheck.relations.alike import COUNTS, LEVELS, PLAYED, alike
from newscheck.relations.change.bases import (
    LEADS_CHANGE,
    THEN_NOUN,
    is_old,
    leads,
    marks_old,
    of_two_places,
    on_base,
    states_change,
)
from newscheck.relations.change.directions import bars_of, direction_of
from newscheck.relations.change.multiples import is_cut, multiplies
from newscheck.relations.change.stated import AFTER, STATED, stated_changes
from newscheck.relations.lexicon import (
    BARRIER,
    DIRECTION,
    FILLER,
    FROM,
    IN_BRACKET,
    MOVES,
    NEUTRAL,
    PLAIN_FROM,
    TO,
    WORD,
)
from newscheck.relations.line import view, without
from newscheck.relations.relation import Change
from newscheck.relations.share.shares import OF, part_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from newscheck.relations.line import Line

_KEPT = LEVELS | {"points", "ratio"}

_STATED_MARKS = frozenset(("‹percent›", "‹points›"))
_BE = frozenset(("is", "was", "were", "are", "be"))
# Between the figures of "to 60 at the end of 1986 from 35".
_TO_FROM = 50
_MOST_WORDS = 24
_MOST_STRANGE = 3
# "NEW tonnes of wheat in store, an increase of": the old figure that follows is that of NEW.
_AN_INCREASE = regex(
    r"[,(—] an? (?:[a-z-]+ ){0,2}?(?:increase|rise|gain|decrease|decline|drop|fall|reduction|improvement) of $"
)


def find_changes(line: Line, doubled: Collection[str]) -> Iterator[Change]:
    """Every change that one sentence states.

    `doubled` holds the ids of claims that only repeat another in a second unit ("(€1.1bn)").
    """
    shares = {
        c.id
        for k, c in enumerate(line.claims)
        if c.figure.kind == "ratio" and c.figure.share_of and not is_cut(line, k)
    }
    kept = without(view(line, _KEPT), {*doubled, *shares}, marked=_times(line))
    for j, old in enumerate(kept.claims):
        if old.figure.kind not in LEVELS or not is_old(kept, j):
            continue
        if old.figure.kind == "percent" and THEN_NOUN.search(kept.gaps[j + 1]):
            continue  # "from a 10% dip": a change, and no level that it changed from
        i = _new_of(kept, j)
        if i is None:
            continue
        yield _change(kept, i, j)
    for j in range(len(kept.claims) - 2):
        if _is_now(kept, j):
            yield _change(kept, j + 1, j)
        elif _will_be(kept, j):
            yield _change(kept, j + 2, j)


_ADVERBIAL = regex(r"^\s*(?:ago|earlier|before|previously|later|after|of)\b")
_THEN_CHANGED = regex(r"^\s*,?\s*(?:(?:up|down) from|(?:longer|shorter) than)\b")


# "Rents, which averaged $2,400 in January, are now $2,640, a 10% jump".
_NOW = regex(
    r",\s+(?:(?:(?:is|are|has|have)\s+(?:been\s+)?)?now\s+(?:(?:at|stands? at|costs?|[a-z]+s)\s+)?|"
    r"(?:will|would)\s+(?:soon\s+|now\s+|then\s+)?(?:be|cost|reach|stand at|come to)\s+)$|"
    r"^[^,;:]{0,30}\b(?:before|ago|in ‹date›)\b[^,;:]{0,20}\snow\s+(?:is|are|has|have|[a-z]+s)\s+(?:at\s+|for\s+)?$"
)


def _is_now(line: Line, j: int) -> bool:
    """Whether a figure and the next are then and now, with the change named right behind."""
    old, new = line.claims[j], line.claims[j + 1]
    return (
        old.figure.kind in LEVELS
        and alike(new, old)
        and bool(_NOW.search(line.gaps[j + 1]))
        and not is_old(line, j)
        and not BARRIER.search(line.gaps[j + 1])
        and _then_told(line, j + 1)
    )


# "The pay, now £24,000, will go up by 5 per cent to £25,200".
_CURRENTLY = regex(r",\s+(?:which is\s+|at present\s+)?(?:now|currently)?\s*(?:at\s+)?$")
_WILL = regex(r"^\s*(?:[a-z]+\s+){0,3}?,\s+(?:will|would|is to|are to|is due to|should)\s")
_TO_ONLY = regex(r"^\s*to\s*$")


def _will_be(line: Line, j: int) -> bool:
    """Whether a figure is what something is now, and the next two are the change to come and its level."""
    old, stated, new = line.claims[j : j + 3]
    return (
        old.figure.kind in LEVELS
        and stated.figure.kind in ("percent", "points")
        and alike(new, old)
        and bool(_CURRENTLY.search(line.gaps[j]))
        and bool(_WILL.match(line.gaps[j + 1]))
        and bool(_TO_ONLY.match(line.gaps[j + 2]))
    )


def _times(line: Line) -> set[str]:
    """The durations that only say when ("in four years"), and are no figure that changes."""
    said = set()
    for i, claim in enumerate(line.claims):
        if claim.figure.kind != "duration":
            continue
        if i + 1 < len(line.claims) and line.claims[i + 1].figure.kind == "duration":
            leads = LEADS_CHANGE.search(line.gaps[i])
            if leads and leads["word"] in DIRECTION and TO.search(line.gaps[i + 1]):
                continue  # "rose 0.2 hours to 35.0 hours"
        if _THAN.search(line.gaps[i]):
            continue
        set_to = TO.search(line.gaps[i]) or marks_old(line.gaps[i])
        if not (set_to and not _ADVERBIAL.match(line.gaps[i + 1])) and not _THEN_CHANGED.match(
            line.gaps[i + 1]
        ):
            said.add(claim.id)
    return said


def _new_of(line: Line, j: int) -> int | None:
    """Where the new figure of an old one stands."""
    before = _backward(line, j)
    if before is not None and TO.search(line.gaps[before]):
        words = line.between(before, j)
        if "," not in words and len(words) <= _TO_FROM and not _OTHER_CLAUSE.search(words):
            return before  # "rose to 60 from 35, and should fall to 40"
    after = _forward(line, j) if PLAIN_FROM.search(line.gaps[j]) else None
    if after is not None:
        return None if of_two_places(line, j, after) else after
    return _next(line, j) if before is None else before


def _next(line: Line, j: int) -> int | None:
    """The new figure right behind the old one, without a "from": "Compared with the 200 of 2021, the
    260", "12% higher than last year's 200, at 224"."""
    if j + 1 == len(line.claims) or not alike(line.claims[j + 1], line.claims[j]):
        return None
    return j + 1 if leads(line, j) or _AT.match(line.gaps[j + 1]) else None


# "Fell to 45.20 after it cut its forecast from 2.10 to 1.50": another statement begins.
_OTHER_CLAUSE = regex(
    r"\b(?:after|before|when|as|because|since)\s+(?:it|they|he|she|the|its|[a-z]+ing)\b"
)
_AT = regex(r"^(?:\s*[a-z'-]++){0,4},\s*(?:at|with)\s*$")


_HAVE = regex(r"\b(?:have|has|had)\s+(?:since\s+|now\s+|already\s+)?[a-z]+\s+(?:by\s+)?$")


def _forward(line: Line, j: int) -> int | None:
    """The new figure of "from OLD to NEW"."""
    for k in range(j + 1, min(j + 4, len(line.claims))):
        if TO.search(line.gaps[k]) and alike(line.claims[k], line.claims[j]):
            led = j == 0 and line.gaps[0].lstrip().startswith("from ")
            return k if _linked(line.between(j, k), (2 if led else 1) * _MOST_STRANGE) else None
        moved = _HAVE.search(line.gaps[k]) or multiplies(line.claims[k])
        if line.claims[k].figure.kind in STATED and k == j + 1 and moved:
            continue  # "From a low of 12.00 the shares have risen 75% to 21.00"
        if FROM.search(line.gaps[k]) or line.claims[k].figure.kind in STATED:
            return None
    return None


def _backward(line: Line, j: int) -> int | None:
    """The new figure before the old one: "to NEW from OLD", "NEW, up from OLD"."""
    for i in range(j - 1, max(-1, j - 6), -1):
        if not alike(line.claims[i], line.claims[j]):
            continue
        if is_old(line, i) or states_change(line, i) or _of_change(line, i):
            continue
        if _of_a_count(line, i, j):
            continue  # "30 per cent, up from 24, or 20 per cent": the 24 were a count
        if _of_so_many(line, i):
            if line.claims[i].figure.unit not in PLAYED and line.claims[j].figure.unit is None:
                return None  # "300 people in 40 cities, 12 more than the 28": people or cities?
            if line.claims[i].figure.unit != line.claims[j].figure.unit:
                continue
        if i > 0 and OF.match(line.gaps[i]) and part_of(line.claims[i - 1], line.claims[i]):
            continue  # "45 of the 120 seats, 12 fewer than the 57": what is compared is the part
        told = (
            (j - i > 1 and _AN_INCREASE.search(line.gaps[j - 1]))
            or (line.claims[j - 1].figure.kind in STATED and THEN_NOUN.match(line.gaps[j]))
            or _then_told(line, j)
        )
        if line.claims[i].figure.upto is not None and line.claims[j].figure.kind == "number":
            return None  # "three points, 46% to 43%, down from seven"
        if _two_and_two(line, i, j):
            return None  # "63% for and 29% against, up from 55% and 35%"
        linked = _linked(line.between(i, j), 2 * _MOST_STRANGE if told else _MOST_STRANGE)
        two = of_two_places(line, i, j) and not (told or _THAN.search(line.gaps[j]))
        return i if linked and not two else None
    return None


def _of_a_count(line: Line, i: int, j: int) -> bool:
    """Whether a percent stands before an old figure that has a percent of its own."""
    if line.claims[i].figure.kind != "percent" or line.claims[j].figure.kind not in COUNTS:
        return False
    own = j + 1 < len(line.claims) and line.claims[j + 1].figure.kind == "percent"
    return bool(own and _OWN_SHARE.match(line.gaps[j + 1]))


_OWN_SHARE = regex(r"^\s*(?:[a-z'-]+\s+){0,2}?(?:,\s*or|\()\s*(?:about\s+|just\s+)?$")
_IN = regex(
    r"^\s*(?:in|from|off|over|across|at)\s+(?:(?:his|her|its|their|the|all|just|only)\s+){0,2}$"
)


def _of_so_many(line: Line, i: int) -> bool:
    """Whether a count says in how many games, places or cases the count before it was: "28 goals in 32 matches"."""
    if i == 0 or line.claims[i].figure.unit is None or not _IN.match(line.gaps[i]):
        return False
    one, other = line.claims[i - 1].figure, line.claims[i].figure
    return one.kind in COUNTS and other.kind in COUNTS and one.unit != other.unit


_OR = regex(r"^\s*,?\s*or\s+(?:about\s+|some\s+|just\s+)?$")
_THAN_AFTER = regex(
    r"^[\s),]*(?:higher|lower|more|less|fewer|larger|smaller|bigger|greater|cheaper|dearer|up|down)\b"
)


def _of_change(line: Line, i: int) -> bool:
    """Whether a figure is the amount of a change that is also given as a percent: "£12m, or 4%, higher"."""
    return (
        i + 1 < len(line.claims)
        and line.claims[i + 1].figure.kind in STATED
        and bool(_OR.match(line.gaps[i + 1]))
        and bool(_THAN_AFTER.match(line.gaps[i + 2]))
    )


_AND = regex(r"^\s*(?:[a-z'-]+\s+){0,4}?and\s+(?:(?!(?:up|down|then)\b)[a-z'-]+\s+){0,3}$")


def _two_and_two(line: Line, i: int, j: int) -> bool:
    """Whether two new figures stand before two old ones, each pair joined by "and"."""
    if i == 0 or j + 1 >= len(line.claims):
        return False
    return (
        alike(line.claims[i - 1], line.claims[i])
        and alike(line.claims[j + 1], line.claims[j])
        and bool(_AND.match(line.gaps[i]))
        and bool(_AND.match(line.gaps[j + 1]))
        and not FROM.search(line.gaps[j + 1])
    )


def _then_told(line: Line, j: int) -> bool:
    """Whether the change is named right behind the old figure: "with 40% a year ago, a five-point rise"."""
    if j + 1 >= len(line.claims) or line.claims[j + 1].figure.kind not in ("percent", "points"):
        return False
    gap = line.gaps[j + 1]
    return bool(AFTER.match(gap)) and (
        bool(THEN_NOUN.match(line.gaps[j + 2])) or lexicon.direction_in(gap) is not None
    )


# "Stands at 6,600: 10% more than the 6,000 of 2019".
_COLON_CHANGE = regex(r"^\s*:(?=\s*(?:an?\s+)?‹(?:percent|points)›)")
_WOULD_BE = regex(r"which would be(?=\s+‹percent›)")
# "Rose to 4.3% after falling from 4.5%": from another move.
_OTHER_MOVE = regex(
    r"\b(?:after|before|having|following)\s+(?:an? |the )?(?:[a-z]+ly )?(?P<word>[a-z]+)\b"
)


def _linked(gap: str, most_strange: int = _MOST_STRANGE) -> bool:
    """Whether the words between two figures keep them in one statement."""
    gap = _COLON_CHANGE.sub(" ", IN_BRACKET.sub("(", gap), count=1)
    gap = _WOULD_BE.sub("", gap)
    if BARRIER.search(gap):
        return False
    other = _OTHER_MOVE.search(gap)
    if other and other["word"] in MOVES:
        return False
    words = WORD.findall(gap)
    if len(words) > _MOST_WORDS:
        return False
    strange = 0
    for at, word in enumerate(words):
        if word == "with" and words[at - 1 : at] not in (["compared"], ["comparison"]):
            return False  # "a 10% dip last year, with growth accelerating to 7%"
        if word == "and":
            following = [w for w in words[at + 1 : at + 4] if w not in _BE]
            if following and following[0] in _STATED_MARKS:
                following = following[1:]  # "two and a half times as many, and 12% more than the"
            if not following or following[0] not in DIRECTION:
                return False
        elif (
            word[0].isalpha()
            and word not in FILLER
            and word not in DIRECTION
            and word not in NEUTRAL
        ):
            strange += 1
    return strange <= most_strange


def _change(line: Line, i: int, j: int) -> Change:
    low, high = min(i, j), max(i, j)
    # "Surged 60% to 548, higher than the 518 of June": only "30 more than the 518" is of the two.
    by = stated_changes(line, low, high, around=not _THAN.search(line.gaps[j]))
    if not by and j < i and on_base(line, j):
        by = [j - 1]  # "12% higher than last year's 2,500, at 2,800"
    # "Sales fell and profit doubled to": a word that multiplies says which way by itself.
    doubles = any(multiplies(line.claims[k]) for k in by)
    direction = None if doubles else direction_of(line, low, high, by)
    if direction is None:
        by = [k for k in by if not is_cut(line, k)]  # "narrowed by a third": of which way?
    bars = list(bars_of(line, low, high, by))
    return Change(
        old=line.claims[j],
        new=line.claims[i],
        by=tuple(line.claims[k] for k in by),
        direction=direction[0] if direction else None,
        direction_word=direction[1] if direction else None,
        bars=tuple(bars),
    )


_THAN = regex(r"\b(?:than|above|below)\s+(?:[a-z'-]+\s+){0,6}[($]?\s*$")
