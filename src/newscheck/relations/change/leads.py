"""Margins: two figures of a contest or comparison and the gap that the copy gives between them.

    a three-point lead, on 36% to 33%          won 52 to 48, a four-point margin
    won by 312 votes, 12,345 to 12,033         47%, five points ahead of its rival on 42%
    a 5-4 ruling by the nine justices          won 14 and lost six of its 20 games

A margin needs a word that says so (lead, margin, difference, ahead, by) and its two sides right
beside it. A lead that was lost, or a score elsewhere in the sentence, is of another moment.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.patterns import regex
from newscheck.relations.alike import COUNTS, PLAYED, alike
from newscheck.relations.lexicon import BARRIER
from newscheck.relations.line import view, without
from newscheck.relations.relation import Lead, Tally

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from newscheck.claims import Claim
    from newscheck.relations.line import Line
    from newscheck.relations.relation import Change

_KEPT = frozenset({"percent", "points", "score", "money", *COUNTS})
_MARGINS = frozenset({"percent", "points", "money", *COUNTS})
_COUNTED = frozenset(
    (None, "vote", "seat", "goal", "point", "run", "shot", "stroke", "delegate", "ballot", "try")
)
_LEAD = (
    r"(?:lead|margin|advantage|gap|edge|difference|deficit|majority|"
    r"win|victory|defeat|loss|triumph)"
)
# One of these words is in every sentence with a lead, or else its lead is of points ("or 3 points").
_HINTS = (
    *(
        "lead",
        "margin",
        "advantage",
        "gap",
        "edge",
        "difference",
        "deficit",
        "majority",
        "win",
        "won",
    ),
    *(
        "victory",
        "defeat",
        "loss",
        "lost",
        "losing",
        "triumph",
        "ahead",
        "apart",
        "behind",
        "clear",
        "front",
    ),
    *(
        "beat",
        "led",
        "trail",
        "passed",
        "carried",
        "vote",
        "above",
        "below",
        "by ",
        "spread",
        "gulf",
    ),
)
# "a three-point lead", "312 votes ahead"
_THEN_LEAD = regex(
    r"^\s*(?:(?:percentage|overall|national|nationwide|statewide|narrow|slim|slender|clear|big|huge|poll|polling|"
    rf"winning|leads?|final|parliamentary|opposition|conservative|net) ){{0,2}}(?:{_LEAD}|leads|ahead|behind|clear|in front|apart)\b"
)
# "a lead of", "won by", "beat the Tories by"
_LEAD_THEN = regex(
    rf"\b(?:{_LEAD}\b(?:\s+[a-z.'-]+){{0,6}}?\s+(?:of|at|to|is|was|now)|"
    r"(?:won|wins?|winning|beat|beats|beating|beaten|defeat(?:ed|ing)|lost|losing|leads?|leading|led|"
    r"trail(?:s|ed|ing)?|ahead|behind|edged|passed|carried|vote)\b(?: [a-z.'-]+){0,6}? by)"
    r"\s+(?:just |only |some |a |a mere )?$"
)
_THEN_BY = regex(rf"^\s*(?:{_LEAD}\s*)?,?\s*(?:—\s*)?(?:or )?by\s+(?:just |only |a |a mere )?$")
_OR = regex(r"^\s*,?\s*or\s*$")
# A noun that is said of two figures, whatever joins them.
_A_LEAD = regex(
    r"[,—(]\s*(?:giving (?:[a-z]+ ){1,3})?an?\s+(?:[a-z]+ )?(?:lead|margin|gap|difference|advantage|majority|edge)\b|"
    r"[,—(]\s*(?:giving (?:[a-z]+ ){1,3})?an?\s+(?:lead|margin|gap|difference|advantage|majority|edge)\b"
)
_LISTED = regex(
    r"^\s*(?:,|,? and|,? while|,? but|; )\s+(?:(?!(?:up|down|or|by|from)\b)[a-z.'-]+\s+){1,5}$"
)
_AHEAD = regex(
    r"^\s*(?:ahead of|behind|clear of|in front of|above|below)\s+(?:(?!and\b|but\b)[a-z.'-]+(?:,(?= who| which))?\s+){1,6}?"
    r"(?:(?:,\s*)?(?:who|which)? ?(?:is |was )?(?:on|at|with|had|has|got|won|took|polled)\s+)?$"
)
# What may stand between a margin and the sides after it, and between the sides and a margin.
_TO_SIDES = regex(
    r"(?:[,(—:]|\b(?:on|at|with))\s*(?:(?:or|on|at|by|with|winning|leading|polling|taking)\s+)?$"
)
_TO_MARGIN = regex(
    r"[,(—:;]\s*(?:[a-z.'-]+\s+){0,6}$|\b(?:by|with)\s+(?:a|an|just|only)?(?: [a-z]+)?\s*$"
)
_SIDES = regex(
    r"\b(?:to(?! (?:reach|get|make|be|take|win|move|go|finish|set|tie|claim|seal|secure|close|stay|join|lie|sit|stand)\b)|"
    r"against|versus|vs)\b|—|\bcompared (?:to|with)\b"
)
_OTHER_MOMENT = regex(
    r"\b(?:lost|blew|blow\w*|squander\w*|overturn\w*|eras\w+|overc\w+|after|before|earlier|previous|swing|"
    r"from|half-?time|halfway|leg|set|final|until|when|since|having|within|(?:is|are) now|penalties|aggregate|extra|and|or|per|average)\b"
)
# "The gap between men (52%) and women (47%) is five points."
_BETWEEN = regex(r"\b(?:gap|difference|margin|spread|gulf) between\b")
_IS = regex(r"^[\s)]*(?:[a-z.'-]+\s+){0,5}?(?:is|was|of|at|to|,|—)\s*(?:now |only |just )?$")
_MARKED = regex(r"(?:\(|(?<![\w-]))(?:up|down)(?: by| another)?\s*$|\(\s*[+-]?\s*$")
# Those who take no side: "with 8% undecided".
_UNDECIDED = regex(
    r"^\s*(?:(?:of (?:voters|them|respondents|those asked)|were|are|was|remain(?:ed|ing)?|still|saying|say|said)\s+){0,2}"
    r"(?:undecided|unsure|not sure|don't know|didn't know|had no opinion|no opinion|abstain\w*|neither|none|not saying)\b"
)
_LONGEST = 110
# "$5m apart: the union wants $20m and the company offers $15m".
_APART = regex(r"^\s*apart\s*[,:—]")
_EACH_SIDE = regex(r"^[^,;:]{0,40}(?:,|\band\b|\bwhile\b|\bagainst\b)[^,;:]{0,40}$")
# "The gap between the two parties": how many sides there are is no figure of theirs.
_THE_TWO = regex(r"\b(?:the|both|those)\s+$")
_LARGEST_GAME = 20  # "27-3" may be runs and wickets

_BENCH = frozenset(
    (
        *("justice", "judge", "member", "councillor", "councilor", "commissioner", "juror"),
        *("senator", "trustee", "supervisor", "panelist", "seat"),
    )
)
_VOTE_OF = regex(
    r"^\s*(?:vote|ruling|decision|split|verdict|judgment|majority)?\s*,?\s*(?:by|of|from|among|on|in) (?:the|its|all)?\s*$"
)
_OF_BODY_VOTE = regex(
    r"^\s*(?:[a-z'-]+\s+){0,3}?(?:voted|ruled|split|decided|was split|were split|divided)\s*,?\s*$"
)
_RESULT = regex(r"\b(won|lost|drew|drawn|tied|draw)\s*(?:just |only )?$")
_OF_GAMES = regex(
    r"^\s*(?:games |matches )?(?:of|in|from) (?:its|their|his|her|the|our)\s*(?:[a-z]+\s+){0,2}$"
)


def find_leads(
    line: Line, changes: Sequence[Change], doubled: Collection[str]
) -> Iterator[Lead | Tally]:
    """The leads that one sentence gives with both sides, and the tallies with their whole.

    `changes` are those already read from the sentence, amounts and all.
    """
    if len(line.claims) < 2:
        return
    yield from _tallies(line)
    if "points" not in line.kinds and not line.says(_HINTS):
        return
    seen = without(view(line, _KEPT), {*doubled, *_sides_counted(line)})
    told = {claim.id for change in changes for claim in change.by}
    for k, claim in enumerate(seen.claims):
        if claim.id not in told and _may_be_margin(claim) and _is_margin(seen, k):
            sides = _sides(_with_sides(seen, claim), claim)
            if sides is not None:
                yield Lead(sides, claim)


def _sides_counted(line: Line) -> list[str]:
    """The "two" of "the two parties"."""
    return [
        claim.id
        for gap, claim in zip(line.gaps, line.claims, strict=False)
        if claim.text.lower() == "two" and _THE_TWO.search(gap)
    ]


def _may_be_margin(claim: Claim) -> bool:
    figure = claim.figure
    if figure.kind not in _MARGINS or figure.number is None or figure.upto is not None:
        return False
    return figure.kind not in COUNTS or figure.unit in _COUNTED


# "47-44, within the margin of 3.1 points": how far a poll may be out.
_OF_ERROR = regex(
    r"\b(?:(?:within|inside|outside|beyond) (?:the|its|a|their)|sampling|statistical)\b[^,;]*$|\bof error\b"
)


def _is_margin(line: Line, k: int) -> bool:
    before, after = line.gaps[k], line.gaps[k + 1]
    if _OF_ERROR.search(before):
        return False
    return bool(
        _THEN_LEAD.match(after)
        or _LEAD_THEN.search(before[-_LONGEST:])
        or (k > 0 and _THEN_BY.match(before))
        or (k > 1 and _BETWEEN.search(line.gaps[k - 2]) and _IS.match(before))
        or (line.claims[k].figure.kind == "points" and _OR.match(before))
        or _AHEAD.match(after)
    )


# "A 66 to reach 16 under": no side of a lead over one who had a 68.
_PAR = regex(r"^\s*(?:under|over)(?:[- ]par)?\b(?!\s+‹)")


def _with_sides(line: Line, margin: Claim) -> Line:
    """The line with a margin and what could be its sides; "(up one point)" and the like are marks."""
    par = [
        i
        for i, claim in enumerate(line.claims)
        if claim is not margin and _PAR.match(line.gaps[i + 1])
    ]
    marked = {line.claims[par[0]].id} if len(par) == 1 else set()
    marked |= {
        claim.id
        for i, claim in enumerate(line.claims)
        if claim is not margin
        and (
            claim.figure.kind == "points"
            or _MARKED.search(line.gaps[i][-20:])
            or _UNDECIDED.match(line.gaps[i + 1])
        )
    }
    return without(line, (), marked=marked)


def _sides(line: Line, margin: Claim) -> tuple[Claim, ...] | None:
    claims, gaps = line.claims, line.gaps
    k = line.index(margin)
    if 0 < k < len(claims) - 1 and _AHEAD.match(gaps[k + 1]) and _one_moment(gaps[k]):
        if _pair(claims[k - 1], claims[k + 1], margin):
            return claims[k - 1], claims[k + 1]
        return None
    if k > 1 and _BETWEEN.search(gaps[k - 2]) and _IS.match(gaps[k]):
        near = max(len(gaps[k - 1]), len(gaps[k])) <= _LONGEST and " and " in gaps[k - 1]
        if near and _pair(claims[k - 2], claims[k - 1], margin):
            return claims[k - 2], claims[k - 1]
    if k + 2 < len(claims) and _APART.match(gaps[k + 1]) and _EACH_SIDE.match(gaps[k + 2]):
        one, other = claims[k + 1], claims[k + 2]
        return (one, other) if _pair(one, other, margin) else None
    after = _pair_at(line, k + 1, margin)
    if after is not None and _one_moment(gaps[k + 1]) and _TO_SIDES.search(gaps[k + 1]):
        return after
    for start in (k - 1, k - 2):
        before = _pair_at(line, start, margin) or _listed_pair(line, start, margin)
        if before is not None and start + len(before) == k:
            joined = _one_moment(gaps[k]) and _TO_MARGIN.search(gaps[k])
            return before if joined else None
    return None


def _pair_at(line: Line, start: int, margin: Claim) -> tuple[Claim, ...] | None:
    """The two sides that begin at a place: a score, or two figures that "to" joins."""
    if not 0 <= start < len(line.claims):
        return None
    first = line.claims[start]
    if first.figure.upto is not None:
        return (first,) if _holds_both(first, margin) else None
    if start + 1 >= len(line.claims):
        return None
    second, gap = line.claims[start + 1], line.gaps[start + 1]
    if margin in (first, second) or not _pair(first, second, margin):
        return None
    return (first, second) if _one_moment(gap) and _SIDES.search(gap) else None


def _listed_pair(line: Line, start: int, margin: Claim) -> tuple[Claim, ...] | None:
    """ "One on 40%, the other on 35%, a lead of five points": two sides that no "to" joins."""
    k = line.index(margin)
    if start < 0 or start + 2 != k or not _A_LEAD.search(line.gaps[k] + line.gaps[k + 1][:20]):
        return None
    first, second = line.claims[start], line.claims[start + 1]
    joined = _LISTED.match(line.gaps[start + 1])
    return (first, second) if joined and _pair(first, second, margin) else None


def _holds_both(both: Claim, margin: Claim) -> bool:
    """Whether one figure is both sides: a score, or "52% to 48%" that was read as a range."""
    a, b = both.figure.number, both.figure.upto
    if a is None or b is None or margin.figure.kind == "money":
        return False
    if both.figure.kind == "score":
        runs = margin.figure.unit == "run"
        return not runs or max(a.value, b.value) <= _LARGEST_GAME
    if both.figure.kind == "percent":
        return margin.figure.kind in {"points", "percent"}
    return both.figure.kind in COUNTS and margin.figure.kind in {*COUNTS, "points"}


def _said_once(first: Claim, second: Claim, margin: Claim) -> bool:
    """Whether a percent is said of the first side alone: "48 per cent and the runner-up 39"."""
    if margin.figure.kind != "points" or second.figure.number is None:
        return False
    bare = second.figure.kind == "number" and second.figure.unit is None
    return first.figure.kind == "percent" and bare and second.figure.number.value <= 100


def _pair(first: Claim, second: Claim, margin: Claim) -> bool:
    """Whether two figures can be the sides of a margin."""
    if first.figure.upto is not None or second.figure.upto is not None:
        return False
    if not (alike(second, first) or _said_once(first, second, margin)):
        return False
    kinds = {first.figure.kind, second.figure.kind}
    if PLAYED & {first.figure.unit, second.figure.unit} and margin.figure.unit not in PLAYED:
        return False  # "30 goals in 28 games, four behind the record of 34"
    if _said_once(first, second, margin):
        return True
    if margin.figure.kind in {"points", "percent"}:
        return kinds == {"percent"} or (margin.figure.kind == "points" and kinds <= COUNTS)
    return kinds == {margin.figure.kind} if margin.figure.kind == "money" else kinds <= COUNTS


def _one_moment(gap: str) -> bool:
    """Whether the words between a margin and its sides keep to one statement."""
    if len(gap) > _LONGEST or _OTHER_MOMENT.search(gap.replace(", or ", ", ")):
        return False
    return not BARRIER.search(gap.replace(":", ",").replace(";", ","))


def _tallies(line: Line) -> Iterator[Tally]:
    for i, claim in enumerate(line.claims):
        if claim.figure.kind == "score":
            for j, gap in ((i + 1, _VOTE_OF), (i - 1, _OF_BODY_VOTE)):
                if not 0 <= j < len(line.claims):
                    continue
                body = line.claims[j]
                if body.figure.unit in _BENCH and gap.match(line.gaps[max(i, j)]):
                    yield Tally((claim,), body)
        elif claim.figure.unit in PLAYED and _OF_GAMES.match(line.gaps[i]):
            yield from _record(line, i)
        elif claim.figure.unit in PLAYED and _FROM_GAMES.match(line.gaps[i]):
            yield from _results(line, i)


_FROM_GAMES = regex(
    r"^\s*(?:from|in|out of|over|across) (?:(?:its|their|his|her|the|all|our)\s+)?(?:[a-z]+\s+)?$"
)
_RESULTS = ("win", "loss", "defeat", "draw", "tie", "victory")
_LISTED_RESULT = regex(r"^\s*(?:,|,?\s*and)\s*$")


def _results(line: Line, whole: int) -> Iterator[Tally]:
    """ "97 wins and 65 losses from 162 games"."""
    parts: list[Claim] = []
    for k in range(whole - 1, max(-1, whole - 4), -1):
        listed = not parts or _LISTED_RESULT.match(line.gaps[k + 1])
        if not listed or line.claims[k].figure.unit not in _RESULTS:
            break
        parts.insert(0, line.claims[k])
    if len(parts) >= 2 and len({part.figure.unit for part in parts}) == len(parts):
        yield Tally(tuple(parts), line.claims[whole], exhaustive=len(parts) == 3)


def _record(line: Line, whole: int) -> Iterator[Tally]:
    """ "Won 14, drew three and lost six of their 20 games"."""
    parts: list[Claim] = []
    said: set[str] = set()
    for k in range(whole - 1, max(-1, whole - 4), -1):
        result = _RESULT.search(line.gaps[k][-30:])
        if result is None or line.claims[k].figure.kind not in COUNTS:
            break
        parts.insert(0, line.claims[k])
        said.add("drew" if result[1] in {"drawn", "tied", "draw"} else result[1])
    if len(parts) >= 2 and len(said) == len(parts):
        yield Tally(tuple(parts), line.claims[whole], exhaustive=len(parts) == 3)
