"""Figures that a sentence puts in an order: who is ahead of whom, and who came first, second, third.

    led with 3,210 votes, followed by Mr Dunn with 2,900        first with 45 points, Brill second with 41 and Corus third with 38

Only what the words themselves order is read: a rank is of the figure that stands with the name.
Records and runs have rooms of their own and are asked from here, so that a sentence is looked at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from newscheck.figures.tokens import lexicon
from newscheck.patterns import regex
from newscheck.relations.alike import alike
from newscheck.relations.line import end_of, start_of, without
from newscheck.relations.rank.records import LESS_IS_MORE, LESS_WINS, RANKED, SCOPED, find_records
from newscheck.relations.rank.streaks import find_streaks
from newscheck.relations.stories import Ordering

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from newscheck.claims import Claim
    from newscheck.document import Document
    from newscheck.relations.line import Line
    from newscheck.relations.relation import Change
    from newscheck.relations.stories import Ranked, Streak

_FEWEST_PLACES = 3
_FEW_WORDS = 5
_LONGEST_NAME = 60
_MOST_PLACES = 12
# One of the words of every record, order and run, for a first look.
_BEST_WORDS = ("record", " high", " low", "peak", " best", " mark", "since")
_AHEAD_WORDS = (
    "ahead of",
    "followed",
    "behind",
    "in front of",
    "trailing",
    "second only",
    "surpassing",
    "overtaking",
    "eclipsing",
    "more than",
    "beating",
    "outs",
)
_FIRST_WORDS = ("first", "1st", "gold")
_RUN_WORDS = (
    "straight",
    "consecutive",
    "successive",
    "running",
    "in a row",
    "every ",
    "each ",
    "est ",
    "most",
)

_AHEAD = regex(
    r"^(?:\s[a-z'-]+){0,3}\s*(?:\)\s*,?|,|—)\s*(?:(?:and|but|just|only|well|far|narrowly|comfortably|putting (?:it|him|her|them)|finishing|which is)\s+){0,3}"
    r"(?P<word>followed(?: closely)? by|ahead of|in front of|behind(?: only)?|second only to|trailing|"
    r"surpassing|overtaking|eclipsing|outstripping|outselling|more than|beating(?=[^,;]*'s\s*$))\s+(?:the\s+)?"
)
_LED = regex(
    r"\b(?:most|highest|largest|biggest|greatest|longest|tallest|heaviest|richest|top|topped|tops|topping|led|leads|leading|"
    r"lead|first|ahead|number one|majority|popular|common|frequent|favourite|favorite|won)\b"
)
_BESIDE = regex(
    r"(?:\s(?:with|on|at|has|have|had|having|scored|scoring|polled|polling)|, who(?:\s[a-z]+){1,2}|,|\(|:|—|'s)\s*$"
)
_NEXT = regex(
    r"^\s*\)?\s*,?\s*(?:and|then|,)\s+(?:the\s+)?(?!(?:a|an|his|her|its|rest|others?|remaining)\b)"
)
_TIMED = regex(
    r"‹date›|\b(?:last|previous|earlier|ago|later|then|before|after|year|month|week|quarter|while|schedule|expect\w*|"
    r"forecast\w*|target\w*|estimate\w*|plan\w*|from|average)\b"
)
_TO_NOW = regex(r"^\s*(?:[a-z]+\s+){0,2}(?:last|previous|earlier|ago|a year|in ‹date›)")
_PLACES = {
    "first": 1,
    "second": 2,
    "third": 3,
    "1st": 1,
    "2nd": 2,
    "3rd": 3,
    "gold": 1,
    "silver": 2,
    "bronze": 3,
}
_PLACE = regex(r"\b(first|second|third|1st|2nd|3rd|gold|silver|bronze)\b")
_WITH = regex(r"(?:\s(?:with|on|scoring|has|had)|\()\s*$")
_PERIODS = lexicon("half quarter year month week day time period round leg period season innings")


def find_rankings(
    document: Document,
    line: Line,
    before: Line | None,
    changes: Sequence[Change],
    doubled: Collection[str],
) -> Iterator[Ordering | Ranked | Streak]:
    """Every order that one sentence puts its figures in.

    `doubled` holds the ids of claims that only repeat another in a second unit ("(£1.1bn)").
    """
    if line.kind == "title":
        return
    if line.says(_RUN_WORDS):
        yield from find_streaks(document, line)
    best = line.says(_BEST_WORDS)
    behind = len(line.claims) > 1 and line.says(_AHEAD_WORDS)
    numbered = len(line.claims) >= _FEWEST_PLACES and line.says(_FIRST_WORDS)
    if not (best or behind or numbered):
        return
    if doubled:
        line = without(line, doubled)
    if best:
        yield from find_records(document, line, before, changes)
    if behind:
        yield from _standings(document, line)
    if numbered:
        yield from _places(document, line)


def _standings(document: Document, line: Line) -> Iterator[Ordering]:
    """Two figures or more of which the words put one ahead of the next."""
    for i in range(len(line.claims) - 1):
        a, b = line.claims[i], line.claims[i + 1]
        if a.figure.kind not in RANKED or a.figure.unit in LESS_IS_MORE or not _same(a, b):
            continue
        found = _AHEAD.match(line.gaps[i + 1])
        if found is None:
            continue
        plain = found["word"].startswith("followed")
        if not _named(document, line, i, len(line.gaps[i + 1]) - found.end(), plain=plain):
            continue
        words = line.words
        if (
            LESS_WINS.search(words)
            or _TIMED.search(line.gaps[i + 1])
            or _TO_NOW.match(line.gaps[i + 2])
            or SCOPED.match(line.gaps[i + 2])
        ):
            continue
        word = found["word"]
        falling = not word.startswith(("behind", "second", "trailing"))
        if word.startswith("followed") and not _LED.search(words[: words.find("followed")]):
            continue
        chain = [a, b, *_more(document, line, i + 2, b)] if falling else [a, b]
        sure = "highest" in words or "most" in words or "largest" in words or "biggest" in words
        way: Literal["down", "up"] = "down" if falling else "up"
        yield Ordering(tuple(chain), way, "ahead", word, "stated" if sure else "guessed")


def _same(a: Claim, b: Claim) -> bool:
    if b.figure.kind not in RANKED | {"duration"} or b.figure.unit in LESS_IS_MORE:
        return b.figure.kind == a.figure.kind == "duration"
    points = {a.figure.kind, b.figure.kind} <= {"points", "number"}
    return b.figure.upto is None and a.figure.upto is None and (alike(b, a) or points)


def _named(document: Document, line: Line, i: int, length: int, *, plain: bool) -> bool:
    """Whether what stands before the figure behind i is a name with that figure: "Dunn with", "Dorset (".

    A list in words of what follows may be of plain things (`plain`): "delays (42%)".
    """
    text = document.text[end_of(line.claims[i]) : start_of(line.claims[i + 1])].rstrip()
    name = " ".join(text.split())[-length:].strip() if length > 0 else ""
    named = name[:1].isupper() or (plain and len(name.split()) <= _FEW_WORDS)
    return named and bool(_BESIDE.search(line.gaps[i + 1])) and len(name) < _LONGEST_NAME


def _more(document: Document, line: Line, k: int, last: Claim) -> Iterator[Claim]:
    """The figures that go on a list of who follows: "and Ms Moss with 2,900"."""
    while k < len(line.claims) and _same(last, line.claims[k]):
        found = _NEXT.match(line.gaps[k])
        if found is None or _TIMED.search(line.gaps[k]):
            return
        if not _named(document, line, k - 1, len(line.gaps[k]) - found.end(), plain=True):
            return
        yield line.claims[k]
        k += 1


def _places(document: Document, line: Line) -> Iterator[Ordering]:
    """Figures that are numbered first, second, third ..."""
    run: list[Claim] = []
    place = 0
    for i, claim in enumerate(line.claims):
        named = list(_PLACE.finditer(line.gaps[i]))
        if named and line.gaps[i][named[-1].end() :].split()[:1] in ([w] for w in _PERIODS):
            return
        if named:
            place = _PLACES[named[-1][1]]
        if claim.figure.kind == "ordinal":
            place = int(claim.figure.number.value) if claim.figure.number else 0
            if line.gaps[i + 1].split()[:1] in ([w] for w in _PERIODS):
                return
            continue
        if place == len(run) + 1 and place <= _MOST_PLACES and (not run or _same(run[-1], claim)):
            rated = claim.figure.kind in RANKED or claim.figure.kind == "duration"
            if rated and _WITH.search(line.gaps[i]) and _names(document, line, i):
                run.append(claim)
        place = 0
    if len(run) >= _FEWEST_PLACES:
        yield Ordering(tuple(run), "either", "places", "first, second, third", "guessed")


def _names(document: Document, line: Line, i: int) -> bool:
    """Whether somebody is named in the words before a figure: "Brill second with"."""
    stop = start_of(line.claims[i])
    start = end_of(line.claims[i - 1]) if i else document.sentences[line.sentence].span.start
    if i > 1 and line.claims[i - 1].figure.kind == "ordinal":
        start = end_of(line.claims[i - 2])
    return any(word[:1].isupper() for word in document.text[start:stop].split())
