"""Records, highs and lows, and the figures that they are held against.

    a record 1,204 visitors, beating the previous record of 1,150        a six-year high of 4.5%, from 4.2%
    the highest since 2010, when it stood at 12.4%

A record is beaten by the next figure of its unit. Where less is better and the words do not say so
(races, rounds of golf) nothing is read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from newscheck.patterns import regex
from newscheck.relations.alike import alike
from newscheck.relations.change.bases import states_change
from newscheck.relations.stories import Ordering
from newscheck.units import dimension

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newscheck.claims import Claim
    from newscheck.document import Document
    from newscheck.relations.line import Line
    from newscheck.relations.relation import Change

RANKED = frozenset({"count", "number", "money", "measure", "percent", "points"})
_FARTHEST = 3
# A figure of some of them only: "1,310 for a weekday", "42% among the young".
SCOPED = regex(r"^[\s)]*,?\s*(?:among|for an?|of (?:those|these)|if)\b")
# "A record of 12 wins and 4 defeats" is no best.
_RESULTS = frozenset(("win", "victory", "loss", "defeat", "draw", "tie"))
# So warm that nobody means the cold.
_HOT = {"celsius": 30, "fahrenheit": 86}
_HEAT = ("hot", "warm", "heat", "high", "record temperature", "maximum")
_WAYS: dict[bool, Literal["down", "up"]] = {True: "down", False: "up"}
# Of these less may be better, and "record" alone does not say which way it goes.
LESS_IS_MORE = frozenset(("second", "minute", "hour", "stroke", "shot", "lap", "error", "fault"))
LESS_WINS = regex(
    r"\b(?:time of|clock(?:ed|ing)|bids?|tenders?|odds|handicap|seconds|laps?|swam|coldest|coolest|driest|weakest|quietest|narrowest|thinnest|losing|course record|under par|over par|round of|strokes?|shots?|golf|fewest|youngest|fastest|quickest|"
    r"shortest|slowest|earliest|cheapest|lightest|least|smallest|lowest|fewer|quicker|faster)\b"
)

_BEATEN = (
    r"\b(?:beat|beats|beating|beaten|broke|breaks|breaking|broken|smash(?:ed|es|ing)|surpass(?:ed|es|ing)|"
    r"exceed(?:ed|s|ing)|eclips(?:ed|es|ing)|topp(?:ed|ing)|tops|better(?:ed|s|ing)|shatter(?:ed|s|ing)|"
    r"overtook|overtaking|pass(?:ed|es|ing)|above|past|outstripp(?:ed|ing)|outdid|outdoing|up on|up from|"
    r"higher than|more than|below|lower than|fewer than|less than|undercutting)\s+"
)
_OLD_BEST = regex(
    _BEATEN
    + r"(?P<what>(?:(?:the|its|his|her|their|a|an|last|[a-z]+'s)\s+)(?:[a-z0-9'-]+\s+|‹[a-z]+›\s+){0,4}?"
    r"(?:record|high|peak|best|mark|low))(?:\s+(?:of|at|,|set|reached|seen|for|in|on|by|recorded|logged|[a-z]+|‹date›)){0,6}?\s+"
    r"(?:of|at|,)\s*(?:just\s+|only\s+)?$"
)
_UNDER = regex(r"^\W*(?:below|lower than|fewer than|less than)\b")
# "The previous record was 1,310", in a clause or a sentence of its own.
_OLD_WAS = regex(
    r"\b(?P<what>(?:the|its|his|her|their)\s+(?:previous|old|earlier|former|prior|last)\s+(?:[a-z-]+\s+){0,2}?"
    r"(?:record|high|peak|best|mark|low))\s*(?:,|\(|(?:[a-z]+\s+){0,3}?(?:was|had been|stood at|being|of))\s*"
    r"(?:just\s+|only\s+)?$"
)
_A_RECORD = regex(
    r"\b(?:a|an|its|their|his|her|new)\s+(?:new\s+|all-time\s+|daily\s+|annual\s+|monthly\s+)?"
    r"(?:record|record[ -]high|high|record[ -]low)(?:\s+of|\s+at)?\s*$"
)
_IS_RECORD = regex(
    r"^(?:\s+[a-z-]+){0,5}?\s*,\s*(?:which (?:is|was)\s+)?(?:a|an|its|the)\s+(?:[a-z-]+\s+){0,2}(?:record|highest)\b"
)
_NEW_AFTER = regex(
    r"^(?:[^,;:]{0,40}?)\s*(?:,\s*)?\b(?:with|reaching|hitting|when (?:it|they|he|she) (?:reached|hit|made|raised|sold)|by reaching)"
    r"\s+(?:a (?:new )?(?:record|high|total) of\s+|just\s+)?$"
)
_MARGIN = regex(r"\bby\s+(?:just |only |some |more than )?$")
_NOT_YET = regex(
    r"\b(?:if|would|could|may (?:be|have|yet|also)|might|must|need|needs|needed|hope|hopes|hoped|hoping|aim|aims|aimed|aiming|trying|bid|target|"
    r"short of|shy of|short|not|never|failed|yet to|to beat|to break|to surpass|before|chasing|attempt|until)\b"
)

_EXTREME = r"(?:(?P<reach>record|all-time|lifetime|‹duration›)(?:\s+|-)(?P<end>high|low|peak)"
_HIGH_OF = regex(_EXTREME + r")\s+(?:of|at)\s+(?:just\s+|only\s+)?$")
# "Inflation fell to 4.5%, a six-year high".
_A_HIGH = regex(
    r"^(?:\s+[a-z-]+){0,4}?\s*,\s*(?:a|an|its|their)\s+(?:new\s+)?" + _EXTREME + r")(?=[\s,.;]|$)"
)
_HIGHEST = regex(
    r"^(?:\s+[a-z-]+){0,4}?\s*,\s*(?:which (?:is|was)\s+)?(?:the|its|their)\s+(?P<end>highest|lowest|most|fewest)"
    r"(?:\s+(?:level|rate|reading|figure|price|total|number|value|point|close|closing|recorded|score|mark)){0,2}\s+"
    r"(?P<since>since|ever|on record|in history|(?:in|for)\s+(?:at least\s+|more than\s+|nearly\s+|almost\s+)?(?=‹duration›))"
)
_WHEN = regex(
    r",?\s+when\s+(?:it|they|there|the (?:rate|figure|price|total|number|index|level|value|toll)|prices?)\s+"
    r"(?:was|were|stood at|hit|reached|touched|came to|averaged|had been|peaked at|bottomed at|climbed to|fell to|rose to|"
    r"dropped to)\s+(?:just\s+|only\s+)?$"
)
# "The most since 2015, when 240,000 were sold": of the same thing where its noun is the same.
_WHEN_SO_MANY = regex(r",\s+when\s+(?:just\s+|only\s+)?$")
_FIRST_TIME = regex(
    r"\b(?:records?|began|begin|begun|started|start|launch\w*|opened|opening|first|founded|introduc\w+|creation|created|"
    r"took (?:over|office)|same (?:month|week|quarter|day))\b"
)
_ONLY_FOR = regex(r"\bfor (?:a|an|any|the|this|that|one)\b(?! (?:first|second|third))")
_HIGHS = ("highest", "most")
_DAYS_OF = {"day": 1, "week": 7, "month": 30, "quarter": 91, "year": 365, "decade": 3652}
_HALF_A_YEAR = 182
# An old figure of which nothing is said is the one before; else it may be of any time.
_OLD_TOLD = regex(
    r"^\s*(?:in|at|on|during|by|for|the|a|an|when|since|before|after|just|seen|hit|reached|set)\b"
)
_AGO = (
    (regex(r"\b(?:year|year-ago|year-earlier|last year|previous year|prior year)\b"), 365),
    (regex(r"\b(?:quarter)\b"), 91),
    (regex(r"\b(?:month)\b"), 30),
    (regex(r"\b(?:week)\b"), 7),
)


def find_records(
    document: Document, line: Line, before: Line | None, changes: Sequence[Change]
) -> Iterator[Ordering]:
    """Every record of a sentence with the old one, every high and low with what it is set against."""
    yield from _records(line, before)
    yield from _extremes(document, line, changes)


def _records(line: Line, before: Line | None) -> Iterator[Ordering]:
    """A new best and the old one that it is said to beat."""
    for j, old in enumerate(line.claims):
        if old.figure.kind not in RANKED or old.figure.unit in LESS_IS_MORE:
            continue
        gap = line.gaps[j]
        beaten = _OLD_BEST.search(gap)
        told = beaten or _OLD_WAS.search(gap)
        if told is None or _NOT_YET.search(gap) or SCOPED.match(line.gaps[j + 1]):
            continue
        if beaten and _UNDER.search(beaten[0]) and not told["what"].endswith("low"):
            continue  # "2% below the peak of"
        new = _new_best(line, j) if beaten else _record_before(line, j, before)
        if new is None or not alike(new, old) or not _may_beat(line, new, old):
            continue
        low = told["what"].endswith("low")
        if LESS_WINS.search(line.words) or (new.sentence != old.sentence and low):
            continue
        words = " ".join(told["what"].split())
        yield Ordering((new, old), "up" if low else "down", "record", words)


def _may_beat(line: Line, new: Claim, old: Claim) -> bool:
    """Whether more is better of two figures: not of times, of wins beside defeats, nor of the cold."""
    for claim in (new, old):
        figure = claim.figure
        if figure.kind not in RANKED or figure.unit in LESS_IS_MORE or figure.unit in _RESULTS:
            return False
        if figure.number is None or figure.number.value < 0:
            return False
    unit = new.figure.unit if new.figure.kind == "measure" else None
    if unit is None or dimension(unit) != "temperature":
        return True
    hot = new.figure.number is not None and new.figure.number.value >= _HOT.get(unit, 0)
    return line.says(_HEAT) or hot


def _new_best(line: Line, j: int) -> Claim | None:
    """The figure that beats the record at j: the nearest before it, or one right behind it."""
    old = line.claims[j]
    if j + 1 < len(line.claims) and alike(line.claims[j + 1], old):
        gap = line.gaps[j + 1]
        if _NEW_AFTER.match(gap) and not _MARGIN.search(gap):
            return line.claims[j + 1]
    for i in range(j - 1, max(-1, j - 1 - _FARTHEST), -1):
        new = line.claims[i]
        if alike(new, old) and not states_change(line, i) and not _MARGIN.search(line.gaps[i]):
            return None if ";" in line.between(i, j) or _NOT_YET.search(line.gaps[i]) else new
    return None


def _record_before(line: Line, j: int, before: Line | None) -> Claim | None:
    """The figure that was called a record, in this sentence or the one before."""
    for where in (line, before):
        if where is None:
            continue
        stop = j if where is line else len(where.claims)
        for i in range(stop - 1, -1, -1):
            if where.claims[i].figure.kind not in RANKED or not alike(
                where.claims[i], line.claims[j]
            ):
                continue
            called = _A_RECORD.search(where.gaps[i]) or _IS_RECORD.match(where.gaps[i + 1])
            return where.claims[i] if called and not _NOT_YET.search(where.gaps[i]) else None
    return None


def _extremes(document: Document, line: Line, changes: Sequence[Change]) -> Iterator[Ordering]:
    """A high or low, and the figure that it is set against or that stood when it was last so."""
    for i, new in enumerate(line.claims):
        if new.figure.kind not in RANKED or states_change(line, i):
            continue
        found = _extreme(document, line, i)
        if found is None:
            continue
        high, reach, words = found
        for change in changes:
            against = change.new.id == new.id and not change.bars and alike(new, change.old)
            if against and _within(line, line.index(change.old), reach):
                pair, way = (new, change.old), _WAYS[high]
                yield Ordering(pair, way, "change", words, "stated" if reach is None else "guessed")
        then = _then(line, i)
        if then is not None:
            yield Ordering((then, new), _WAYS[high], "since", words, "guessed")


def _extreme(document: Document, line: Line, i: int) -> tuple[bool, int | None, str] | None:
    """Whether a figure is called a high or a low, how many days that reaches back, and in what words.

    None for a reach without end: a record.
    """
    before = i > 0 and line.claims[i - 1].figure.kind == "duration"
    gap = ("‹duration›" if before else "") + line.gaps[i]
    found = _HIGH_OF.search(gap)
    if found:
        length = line.claims[i - 1] if found["reach"] == "‹duration›" else None
        return _reached(found["end"], found["reach"], length)
    after = line.gaps[i + 1]
    following = line.claims[i + 1] if i + 1 < len(line.claims) else None
    is_length = following is not None and following.figure.kind == "duration"
    rest = line.gaps[i + 2] if is_length else ""
    found = _A_HIGH.match(after + "‹duration›" + rest if is_length else after)
    if found:
        length = following if found["reach"] == "‹duration›" else None
        return _reached(found["end"], found["reach"], length)
    found = _HIGHEST.match(after + "‹duration›" if is_length else after)
    if found is None or _ONLY_FOR.search(after[found.end() :]):
        return None
    if found["since"] == "since":
        if following is None or following.figure.when is None or following.figure.when.year is None:
            return None
        year = following.figure.when.year
        # Only what is surely later than that year is within reach.
        days = (document.year - year - 1) * 365 if document.year else 0
        return found["end"] in _HIGHS, max(days, 0), f"{found['end']} since {following.text}"
    if found["since"].startswith(("in ", "for ")) and following is not None and is_length:
        return _reached("high" if found["end"] in _HIGHS else "low", "‹duration›", following)
    return found["end"] in _HIGHS, None, f"{found['end']} {found['since']}"


def _reached(end: str, reach: str, length: Claim | None) -> tuple[bool, int | None, str] | None:
    if length is None:
        return end != "low", None, f"{reach} {end}"
    number, unit = length.figure.number, length.figure.unit
    if number is None or unit not in _DAYS_OF:
        return None
    return end != "low", int(number.value * _DAYS_OF[unit]), f"{length.text} {end}"


def _within(line: Line, j: int, reach: int | None) -> bool:
    """Whether the old figure at j is of a time that the high or low reaches back to."""
    if reach is None:
        return True
    around = line.gaps[j][-60:] + " " + line.gaps[j + 1][:60]
    if j + 1 < len(line.claims) and line.claims[j + 1].figure.kind in ("date", "duration"):
        return False
    for words, days in _AGO:
        if words.search(around):
            return days < reach
    return reach >= _HALF_A_YEAR and not _OLD_TOLD.match(line.gaps[j + 1])


def _then(line: Line, i: int) -> Claim | None:
    """The figure that stood when it was last so high: "the highest since 2010, when it was 12.4%"."""
    for j in range(i + 1, min(i + 1 + _FARTHEST, len(line.claims))):
        then = line.claims[j]
        counted = then.figure.unit in (None, line.claims[i].figure.unit)
        so_many = counted and _WHEN_SO_MANY.search(line.gaps[j])
        if alike(then, line.claims[i]) and (so_many or _WHEN.search(line.gaps[j])):
            words = line.between(i, j)
            since = words.rfind(" since ")
            return then if since >= 0 and not _FIRST_TIME.search(words, since) else None
    return None
