"""Which way a change is said to go, and why its words may keep the arithmetic from deciding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.document import Span
from newscheck.patterns import regex
from newscheck.relations import lexicon
from newscheck.relations.alike import alike
from newscheck.relations.change.bases import THEN_NOUN
from newscheck.relations.lexicon import PLAIN_FROM, TO, WORD
from newscheck.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newscheck.claims import Direction
    from newscheck.document import Document
    from newscheck.relations.line import Line
    from newscheck.relations.relation import Change

# How far behind the last figure the word of direction may stand: "40, a 12% rise".
_WORD_AFTER = 30
_RANKS = regex(
    r"\b(?:rank|ranked|ranking|rankings|place|spot|seed|seeded|no\.|world no|in the (?:index|table|standings|charts?))\b"
)
# "$2.31 versus $2.09, up on the year".
_BEHIND = regex(
    r"^\s*,\s+(?P<word>up|down)\s+(?:on|over|from|in) (?:the|a|last) (?:year|quarter|month|week)\b"
)
# "Sales were up at 210", "thefts are down this year: 1,204".
_UP_AT = regex(r"\b(?:up|down|higher|lower)\s+at\s*$|\b(?:up|down)\b[^,;:]{0,30}:\s*$")
_THAN_OLD = regex(r"\b(?P<word>[a-z]+) than\b")
# How many of a currency are to be had for another goes up as the currency goes down.
_PER_CURRENCY = regex(
    r"^\s*(?:a|per|to the|to a|against the|versus the|to one)\s+(?:u\.?s\.?\s+|american\s+)?"
    r"(?:dollar|euro|pound|greenback|sterling)\b"
)


def placed(change: Change, document: Document) -> Change:
    """The change with the place of its word of direction in the copy."""
    if change.direction_word is None:
        return change
    sentence = document.sentences[change.new.sentence].span
    last = max(c.span.end for c in (change.old, change.new, *change.by))
    end = min(sentence.end, last + _WORD_AFTER)
    text = document.text[sentence.start : end].lower()
    word = change.direction_word.lower()
    at = text.rfind(word)
    while at > 0 and (
        text[at - 1].isalpha() or text[at + len(word) : at + len(word) + 1].isalpha()
    ):
        at = text.rfind(word, 0, at)
    if at < 0:
        return change
    start = sentence.start + at
    return replace(
        change,
        direction_span=Span(start, start + len(word)),
        contrary_word=lexicon.opposite(word),
    )


def direction_of(line: Line, low: int, high: int, by: list[int]) -> tuple[Direction, str] | None:
    """Which way the words say it went, read from nearest the stated change outwards."""
    gaps = []
    if by:
        gaps.append(line.gaps[by[0]])
        trailing = THEN_NOUN.match(line.gaps[by[-1] + 1])
        if trailing:
            gaps.insert(0, trailing[0])
    gaps.append(line.between(low, high))
    opening = line.gaps[low]
    if by and by[0] < low:
        opening = line.gaps[by[0]]
    opening = _own_clause(opening)
    if TO.search(line.gaps[low]) or PLAIN_FROM.search(line.gaps[low]) or _UP_AT.search(opening):
        gaps.append(opening)
    compared = _THAN_OLD.search(line.gaps[high])
    if compared and compared["word"] in lexicon.THAN_WAYS:
        way = lexicon.THAN_WAYS[compared["word"]]
        return ("up" if way == "up" else "down"), compared["word"]
    if not by:
        behind = _BEHIND.match(line.gaps[high + 1])
        gaps += [behind["word"]] if behind else []
    for gap in gaps:
        tail = " ".join(WORD.findall(gap)[-12:])
        found = lexicon.direction_in(tail)
        if found:
            return ("up" if found[0] == "up" else "down"), found[1]
        if lexicon.moves(tail):
            return None
    return None


def _own_clause(gap: str) -> str:
    """What stands behind the last word that begins another statement: "... less, while B went from"."""
    barriers = list(_WHILE.finditer(gap))
    return gap[barriers[-1].end() :] if barriers else gap


_WHILE = regex(r"[;!?]|\b(?:while|whereas|but|although|though)\b")


# "It made 2bn, taking its five-year total to 7bn, up from 1.5bn": of which of the two?
_TAKING = regex(r",\s*(?:taking|bringing|pushing|lifting)\s[^,]{0,60}\bto\s*$")


# "Fell 120% to a loss of 2m from a profit of 10m".
_TO_LOSS = regex(r"\bto an? (?:[a-z]+ ){0,2}?(?:loss|deficit|outflow) of\s*$")
_PROFIT = regex(r"\b(?:profit|profits|surplus|income|earnings|gain|inflow)\b")
_THEN = regex(r"\b(?:and|then)\s+(?:then |again |a further )?$")


def _two_moves(line: Line, by: int) -> bool:
    """Whether the change stated is the second of two: "tripled in May and doubled in June, from"."""
    first, second = line.claims[by - 1].figure, line.claims[by].figure
    alike_moves = first.kind == second.kind and first.kind in ("percent", "points", "ratio")
    return alike_moves and bool(_THEN.search(line.gaps[by]))


# "Rose 8% to 1.2bn, up from 400m five years ago": the 8% may be of another time.
_LONG_AGO = regex(r"^\s*‹duration›\s+(?:ago|earlier|before)\b")
# "Gained 4% on Monday to 52, against 31 in March": the change is of a day or a week.
_LATELY = regex(
    r"^\s*(?:on (?:‹date›|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?:this|last) week|today|yesterday|overnight|on the (?:day|week)|in (?:early|late|afternoon|morning) )"
)
_ONCE = regex(
    r"^\s*(?:(?:in|on|at the (?:start|end) of)\s+(?:early |late )?‹date›|(?:a|one) (?:month|year) )"
)
# "By a quarter point to 5.25%, the 14th rise in a row, from 0.1%": the old figure is of before the first.
_SERIES = regex(r"‹ordinal›|\b(?:in a row|consecutive|straight|successive|series|run|streak)\b")
_EXTREME = regex(r"\ban? (?:[a-z-]+ )?(?:low|high|peak|trough|record) of\s*$")


_MARGIN = regex(r"\b(?:margins?|ratios?|share|spread)\b")


def _of_before(line: Line, high: int, by: int) -> bool:
    """Whether the old figure, named last, may be of before the change began."""
    gap = line.gaps[high]
    if _EXTREME.search(gap) or _SERIES.search(gap):
        return True
    # Rates of interest move by basis points at one time and are set against another.
    steps = line.claims[by].figure.unit == "basis_point" and not _MARGIN.search(line.gaps[by])
    after = line.gaps[high + 1]
    lately = _LATELY.search(line.gaps[by + 1]) and _ONCE.match(after)
    return "," in gap and bool(steps or lately or _LONG_AGO.match(after))


def _of_currency(line: Line, k: int) -> bool:
    figure = line.claims[k].figure
    per = figure.per in ("dollar", "euro", "pound", "USD", "EUR", "GBP")
    return per or (figure.kind == "number" and bool(_PER_CURRENCY.match(line.gaps[k + 1])))


# "To 1.4bn from 1.2bn if acquisitions are included".
_OTHER_BASIS = regex(
    r"^[^.;]{0,40}?\b(?:if|when|once|with|after) [a-z' -]{2,40}\b(?:included|excluded|counted|stripped out|added)\b|"
    r"^[^.;]{0,30}?\ban? (?:annual |average |yearly )?(?:rate|pace) of\b|"
    r"^[\s,]*(?:including|excluding|stripping out|counting|leaving out)\b"
)


def bars_of(line: Line, low: int, high: int, by: list[int]) -> Iterator[str]:
    first, last = min([low, *by]), max([high, *by])
    before = " ".join(WORD.findall(line.gaps[first])[-6:])
    after = " ".join(WORD.findall(line.gaps[last + 1])[:6])
    frame = line.between(first, last) if first < last else ""
    # Words before the figures qualify the change only where it is stated there ("organic sales
    # rose 8% to"), and words after them only where it is stated last.
    leading = before if by and by[0] < low else ""
    trailing = after if by and by[-1] > high else ""
    yield from lexicon.bars_in(f"{leading} {frame} {trailing}")
    expected = lexicon.EXPECTED.match(line.gaps[high + 1])
    if expected and not (PLAIN_FROM.search(line.gaps[high]) or _THAN_OLD.search(line.gaps[high])):
        yield "an expectation"
    if _OTHER_BASIS.match(line.gaps[last + 1]):
        yield "another basis"
    if any(_of_currency(line, k) for k in (low, high)):
        yield "a rate of exchange"
    if by and by[0] < low and _of_before(line, high, by[0]):
        yield "a figure of long before"
    if by and by[0] and _two_moves(line, by[0]):
        yield "two changes one after the other"
    if low and _TAKING.search(line.gaps[low]) and alike(line.claims[low - 1], line.claims[low]):
        yield "a running total"
    signs = ("loss", "deficit", "negative", "outflow")
    marks = [any(word in line.gaps[k] for word in signs) for k in (low, high)]
    to_loss = _TO_LOSS.search(line.gaps[low]) and _PROFIT.search(line.gaps[high])
    if marks[0] != marks[1] and (marks[1] or to_loss):
        yield "a loss on one side"
    if _RANKS.search(before + " " + frame + " " + after):
        yield "a rank"
