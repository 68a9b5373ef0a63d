"""Runs of rises or falls, and ranks, that the sentence itself spells out.

the second straight monthly rise, after a 1% fall in May        up for a third year running: 11, 12 and 14
the third-largest, behind only Alder and Brill                  the second-largest of the four: 10, 14, 18 and 20
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.document import Span
from newscheck.figures.dates import MONTHS
from newscheck.figures.tokens import lexicon
from newscheck.patterns import regex
from newscheck.relations.alike import alike
from newscheck.relations.lexicon import DIRECTION, direction_in
from newscheck.relations.stories import Ordering, Ranked, Streak
from newscheck.relations.total.items import named_items

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newscheck.claims import Claim
    from newscheck.document import Document
    from newscheck.relations.line import Line

_LEVELS = frozenset({"count", "number", "money", "measure"})
_NTH = {
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
}
_RUN = regex(
    r"\b(?P<nth>second|third|fourth|fifth|sixth|seventh|eighth)?\s*"
    r"(?:(?:straight|consecutive|successive)\s+(?P<period>monthly|annual|yearly|month|year|quarterly|quarter)?(?:\s+of)?"
    r"(?:\s+(?P<move>[a-z]+))?|(?:monthly|annual|yearly|quarterly)\s+(?P<move2>[a-z]+)\s+(?:running|in a row)|(?P<unit>month|year|quarter)\s+(?:running|in a row))|"
    r"\b(?:every|each) (?:month|year|quarter|election|season|census) since\b|\beach of the (?:last|past) [a-z]+ (?:months|years|quarters)\b"
)
_AFTER = regex(r"\b(?:after|following|followed)\s+(?:an?|the)?\s*(?:[a-z]+\s+){0,2}$")
_MOVED = regex(
    r"^\s*(?P<move>[a-z]+)\s+(?:(?:(?:in\s+)?the\s+(?:previous|prior|preceding)|last)\s+(?P<unit>month|year|quarter)|"
    r"in\s+(?P<month>[a-z]+))"
)
_IN_MONTH = regex(r"\bin ([a-z]+)")
_LIST_OPENS = regex(r"[:—]\s*(?:from\s+)?$|,\s+from\s+$")
_DATED_LIST_OPENS = regex(r",\s+(?:with|at)\s+$")
_LIST_GOES_ON = regex(r"^\s*(?:(?:in )?‹date›\s*)?(?:,|,?\s*(?:and|then|to|,? and then)|;)\s*$")
_OF_RATES = regex(
    r"\b(?:turnout|rate|share|proportion|unemployment|inflation|support|approval|ratio|yield|percentage|occupancy)\b"
)
_LIST_ENDS = regex(r"^\s*(?:[.,;:)\"—]|$)")
_MOST = 12
_FEWEST = 3

_SUPERLATIVE = regex(
    r"^-?\s*(?:largest|biggest|highest|richest|tallest|longest|busiest|wealthiest|heaviest|deadliest|costliest|"
    r"most[ -][a-z-]+)\b"
)
_HOW = regex(r"[,\s]\s*(?P<how>behind|after|trailing)\s+(?P<only>only\s+|just\s+)?")
_LOOSE = regex(
    r"\b(?:joint|jointly|tied|equal|least|one of|among|perhaps|probably|arguably|possibly)\b[^,;]{0,20}$"
)
_NOT_NAMES = lexicon("monday tuesday wednesday thursday friday saturday sunday") | frozenset(MONTHS)
_FARTHEST = 110
_CUT = regex(r"[.;:—!?]|\s(?:which|who|that|when|where|while|but)\s")
_STOP = regex(r"[.;:—!?]|\s(?:which|who|that|when|where|while|but|with|in|for|by|at|on|as)\s")


def find_streaks(document: Document, line: Line) -> Iterator[Ordering | Streak | Ranked]:
    """Every run and every rank of one sentence that the sentence spells out."""
    for i in range(len(line.claims)):
        yield from _run(document, line, i)
    for i, claim in enumerate(line.claims):
        if claim.figure.kind == "ordinal":
            ranked = _ranked(document, line, i)
            if ranked is not None:
                yield ranked


def _run(document: Document, line: Line, i: int) -> Iterator[Ordering | Streak]:
    """The run that is named in the gap before claim i, with what breaks it."""
    gap = line.gaps[i]
    found = _RUN.search(gap)
    if found is None:
        return
    moves = _NTH.get(found["nth"] or "", 0)
    if i > 0 and line.claims[i - 1].figure.kind == "ordinal" and not gap[: found.start()].strip():
        number = line.claims[i - 1].figure.number
        moves = int(number.value) if number is not None else 0
    way = DIRECTION.get(found["move"] or found["move2"] or "")
    if way is None:
        lead = (
            line.gaps[i - 1] if i > 0 and not gap[: found.start()].strip() else gap[: found.start()]
        )
        said = direction_in(lead[-80:])
        way = said[0] if said else None
    if way is None:
        return
    words = found[0].strip()
    if moves and not found["nth"]:
        words = f"{line.claims[i - 1].text} {words}"
    if line.claims[i].figure.kind == "date" and i + 1 < len(line.claims):
        i += 1  # "every year since 2021: ..."
        gap = line.gaps[i]
    dated = _DATED_LIST_OPENS.search(gap)
    if dated or _LIST_OPENS.search(gap):
        series = _series(line, i, dated=bool(dated))
        if len(series) >= _FEWEST:
            yield Ordering(series, "up" if way == "up" else "down", "streak", words)
    elif moves >= 2:
        broken = _broken(
            document, line, i, way, moves, found["period"] or found["unit"] or "", words
        )
        if broken is not None:
            yield broken


def _series(line: Line, i: int, *, dated: bool) -> tuple[Claim, ...]:
    """The figures of a list in the order of time: as they stand, or by the years beside them.

    Where `dated`, only with years beside them is it a list.
    """
    # "Prices rose: 2.1%, 2.4%, 2.3%" lists the rises; a rate that rises is listed itself.
    rates = _OF_RATES.search(line.gaps[0])
    kept = _LEVELS | {"percent"} if rates else _LEVELS
    series: list[Claim] = []
    years: list[int] = []
    k = i
    gap = ""
    while k < len(line.claims) and len(series) < _MOST:
        claim = line.claims[k]
        if (
            claim.figure.when is not None
            and claim.figure.when.year
            and claim.figure.when.day is None
        ):
            years.append(claim.figure.when.year)
            gap += "‹date›"
        elif claim.figure.kind not in kept or (series and not alike(claim, series[0])):
            break
        else:
            series.append(claim)
            gap = ""
        k += 1
        gap += line.gaps[k]
        if (
            claim.figure.kind != "date"
            and k < len(line.claims)
            and line.claims[k].figure.kind == "date"
        ):
            if gap.strip() not in ("in", "(", "for"):
                break
            gap = ""
            continue
        if k < len(line.claims) and not _LIST_GOES_ON.match(gap):
            break
    if (years or dated) and len(years) != len(series):
        return ()
    if not years and series and not _LIST_ENDS.match(line.gaps[line.index(series[-1]) + 1]):
        return ()  # "every year: $12m, $9m and $14m in three markets"
    if years:
        return tuple(
            claim for _, claim in sorted(zip(years, series, strict=True), key=lambda p: p[0])
        )
    return tuple(series)


def _broken(
    document: Document, line: Line, i: int, way: str, moves: int, period: str, words: str
) -> Streak | None:
    """ "The second straight rise, after a 1% fall in May": a move the other way within the run."""
    other = line.claims[i]
    if other.figure.kind not in ("percent", "points") or not _AFTER.search(line.gaps[i]):
        return None
    found = _MOVED.match(line.gaps[i + 1])
    if found is None or DIRECTION.get(found["move"]) in (None, way):
        return None
    claim = line.claims[i - 1] if i else other
    if claim.figure.kind == "ordinal" and i > 1:
        claim = line.claims[i - 2]
    if found["unit"]:
        if (
            period
            and not period.startswith(found["unit"])
            and (period, found["unit"]) != ("annual", "year")
        ):
            return None
        return Streak(claim, other, moves, 1, words)
    month = MONTHS.get(found["month"])
    last = [
        MONTHS[m[1]]
        for gap in line.gaps[: i + 1]
        for m in _IN_MONTH.finditer(gap)
        if m[1] in MONTHS
    ]
    if month is None or not last or not period.startswith("month"):
        return None
    back = (last[-1] - month) % 12
    return Streak(claim, other, moves, back, words) if back else None


def _ranked(document: Document, line: Line, i: int) -> Ranked | None:
    """ "The third-largest, behind only Alder and Brill"."""
    rank = line.claims[i]
    number = rank.figure.number
    if number is None or number.value > _MOST or number.value < 2 or rank.figure.hedge_span:
        return None
    found = _SUPERLATIVE.match(line.gaps[i + 1])
    if found is None or _LOOSE.search(line.gaps[i]):
        return None
    end = document.sentences[line.sentence].span.end
    text = document.text[rank.span.end : min(end, rank.span.end + 3 * _FARTHEST)]
    how = _HOW.search(text, 0, _FARTHEST)
    if how is None or _CUT.search(text, 0, how.start()):
        return None
    start = rank.span.end + how.end()
    stop = _STOP.search(text, how.end())
    last = rank.span.end + (stop.start() if stop else len(text))
    names = named_items(document.text[start:last].strip(" ,\n"))
    if names is None:
        return None
    items, fewest, most = names
    lows = {word.lower() for item in items for word in item.split()}
    only = how["only"] is not None
    capitals = all(item.removeprefix("the ")[:1].isupper() for item in items)
    if lows & _NOT_NAMES or (not capitals and not only):
        return None
    return Ranked(rank, items, fewest, most, Span(start, last), only)
