"""A sentence as its figures and the words between them: what every relation is read from.

Relations live in the words between two figures, so a sentence is kept as claims c0, c1, ... and
gaps g0, g1, ...: g[i] is the text before c[i], and the last gap is the text after the last claim.
Hedges and counted nouns belong to their figure and are cut out of the gaps. Figures that never
stand in the kind of relation looked for (a date between "to 40" and "from 35") are left in the gap
as a one-word mark, so that a pattern can step over them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.patterns import regex
from newscheck.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from collections.abc import Set as AbstractSet

    from newscheck.claims import Claim
    from newscheck.document import BlockKind, Document

# A figure that a view leaves out is written into the gap as its kind between these quotes.
OPEN, CLOSE = "‹", "›"

# What is left of a bracket whose figures are left out: "($1bn; £550m)".
_EMPTY_BRACKET = regex(r"[(\[]\s*[;,/]?\s*[)\]]")
_CURLY = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "—", "\u00a0": " "})


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence as claims and the gaps around them (one more gap than claims).

    Gaps are lower-cased, with white space folded, curly quotes straightened and every dash between
    words written as an em dash. `kinds` are those of the claims, and `words` all the gaps, one a
    line: most relations can tell from either that a sentence has none of them.
    """

    sentence: int
    kind: BlockKind
    claims: tuple[Claim, ...]
    gaps: tuple[str, ...]
    kinds: frozenset[str]
    words: str

    def says(self, marks: Iterable[str]) -> bool:
        """Whether one of some words, or parts of words, stands in a gap."""
        for mark in marks:  # noqa: SIM110 - a loop costs half of what any() does, and this runs a lot
            if mark in self.words:
                return True
        return False

    def between(self, i: int, j: int) -> str:
        """The words between two claims of the line, with a mark for each claim stepped over."""
        parts = [self.gaps[i + 1]]
        for k in range(i + 1, j):
            parts.append(mark(self.claims[k]))
            parts.append(self.gaps[k + 1])
        return " ".join(parts)

    def index(self, claim: Claim) -> int:
        """Where a claim stands in the line."""
        return self.claims.index(claim)


def mark(claim: Claim) -> str:
    """The word that stands for a claim in a gap."""
    return f" {OPEN}{claim.figure.kind}{CLOSE} "


def start_of(claim: Claim) -> int:
    """Where a claim begins, its hedge included."""
    hedge = claim.figure.hedge_span
    return min(claim.span.start, hedge.start) if hedge else claim.span.start


def end_of(claim: Claim) -> int:
    """Where a claim ends, its counted noun and a hedge behind it included."""
    figure = claim.figure
    ends = [claim.span.end]
    if figure.noun_span:
        ends.append(figure.noun_span.end)
    if figure.hedge_span:
        ends.append(figure.hedge_span.end)
    return max(ends)


def read_lines(document: Document, claims: Sequence[Claim]) -> list[Line]:
    """Every sentence that has a claim, in order, with all its claims."""
    by_sentence: dict[int, list[Claim]] = {}
    for claim in claims:
        by_sentence.setdefault(claim.sentence, []).append(claim)
    return [
        _line(document, number, tuple(members)) for number, members in sorted(by_sentence.items())
    ]


def _line(document: Document, number: int, claims: tuple[Claim, ...]) -> Line:
    sentence = document.sentences[number]
    gaps = []
    carried = ""
    at = sentence.span.start
    for number_of, claim in enumerate(claims):
        start = max(at, start_of(claim))
        gaps.append(_fold(carried + document.text[at:start]))
        end = end_of(claim)
        noun = claim.figure.noun_span
        if number_of + 1 < len(claims) and end > start_of(claims[number_of + 1]):
            # "From 140 to 128 aircraft": the noun of both stands behind the second.
            end, noun = claim.span.end, None
        at = max(at, end)
        # "two of the coaches": the noun goes, the "of the" stays.
        between = document.text[claim.span.end : noun.start] if noun else ""
        carried = between if " of " in between else ""
    gaps.append(_fold(carried + document.text[at : max(at, sentence.span.end)]))
    return _made(number, document.kind_of(sentence), claims, gaps)


def _made(sentence: int, kind: BlockKind, claims: Sequence[Claim], gaps: Sequence[str]) -> Line:
    kinds = frozenset([claim.figure.kind for claim in claims])
    return Line(sentence, kind, tuple(claims), tuple(gaps), kinds, "\n".join(gaps))


def _fold(text: str) -> str:
    folded = " ".join(text.split())
    if text[:1].isspace():
        folded = f" {folded}"
    if folded != " " and text[-1:].isspace():
        folded = f"{folded} "
    if not folded.isascii():
        folded = folded.translate(_CURLY)
    return folded.lower().replace(" - ", " — ").replace("--", "—")


def view(line: Line, keep: AbstractSet[str]) -> Line:
    """The line with only the claims of the given kinds; the others become marks in the gaps."""
    if line.kinds <= keep:
        return line
    claims: list[Claim] = []
    gaps = [line.gaps[0]]
    for claim, after in zip(line.claims, line.gaps[1:], strict=True):
        if claim.figure.kind in keep:
            claims.append(claim)
            gaps.append(after)
        else:
            gaps[-1] += mark(claim) + after
    return _made(line.sentence, line.kind, claims, gaps)


def without(line: Line, drop: Collection[str], *, marked: Collection[str] = ()) -> Line:
    """The line with the claims of the given ids left out, as if in brackets.

    Those of the ids in `marked` leave their mark, like the kinds that a view leaves out.
    """
    if not (drop or marked):
        return line
    claims: list[Claim] = []
    gaps = [line.gaps[0]]
    for claim, after in zip(line.claims, line.gaps[1:], strict=True):
        if claim.id in drop:
            gaps[-1] = _EMPTY_BRACKET.sub(" ", gaps[-1] + after)
        elif claim.id in marked:
            gaps[-1] += mark(claim) + after
        else:
            claims.append(claim)
            gaps.append(after)
    return _made(line.sentence, line.kind, claims, gaps)
