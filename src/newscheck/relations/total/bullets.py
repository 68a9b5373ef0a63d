"""A count and the bulleted or numbered items that follow it.

    He set out three new taxes:          Five things to know about the budget
    • A levy on land                     1. Tax rises ...
    • A duty on salt                     2. Spending ...

A list belongs to the sentence right before it, where that ends in a colon; numbered items that run
through a whole story belong to its headline.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.document import Span
from newscheck.figures.tokens import lexicon
from newscheck.patterns import regex
from newscheck.relations.stories import Listing
from newscheck.relations.total.lists import counts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newscheck.claims import Claim
    from newscheck.document import Block, Document
    from newscheck.relations.line import Line

_NUMBER = regex(r"\s*\(?(\d{1,2})[.)]")
_FIRST = regex(r"First(?:ly)?,")
_ORDINALS = ("Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh")
_MOST_TOLD = 24
_SHOWN = 40
_LONGEST_TAIL = 8
# Nouns that a headline counts when it counts what follows.
_LISTED = lexicon("""thing way reason tip takeaway lesson fact step idea point question answer story rule sign
    moment trend key theme mistake myth trick key highlight talking pick item""")
_ONLY_SOME = regex(
    r"\b(?:include|includes|including|included|such as|among|some of|for example|e\.g|other)\b"
)


def find_bullets(document: Document, lines: Sequence[Line]) -> Iterator[Listing]:
    """Every count that stands before a list of items."""
    yield from _told_off(document, lines)
    if not any(block.kind == "item" for block in document.blocks):
        return
    by_block: dict[int, Line] = {}
    for line in lines:
        by_block[document.sentences[line.sentence].block] = line
    for first, after in _runs(document):
        found = _before(document, by_block.get(first - 1), first, after)
        if found is not None:
            yield found
    yield from _of_the_headline(document, by_block)


def _runs(document: Document) -> Iterator[tuple[int, int]]:
    """Each run of items that stand together, as the blocks it begins and ends before."""
    blocks = document.blocks
    i = 0
    while i < len(blocks):
        if blocks[i].kind != "item":
            i += 1
            continue
        start = i
        i += 1
        while i < len(blocks) and blocks[i].kind == "item" and _number(document, blocks[i]) != 1:
            i += 1
        yield start, i


def _number(document: Document, block: Block) -> int | None:
    match = _NUMBER.match(document.text, block.span.start, block.span.end)
    return int(match[1]) if match else None


def _before(document: Document, line: Line | None, first: int, after: int) -> Listing | None:
    """The count in the sentence that the list follows."""
    if line is None or not line.claims or after - first < 2 or line.kind == "title":
        return None
    tail = line.gaps[-1].rstrip()
    claim = line.claims[-1]
    if not tail.endswith(":") or not counts(claim) or _ONLY_SOME.search(tail):
        return None
    unit = claim.figure.unit
    # "The study of 41 patients showed:" lists no patients.
    if _ONLY_SOME.search(line.gaps[-2]) or (tail != ":" and unit not in _LISTED):
        return None
    if (
        unit is None
        or len(tail.split()) > _LONGEST_TAIL
        or (len(line.claims) > 1 and line.gaps[-2].strip() in ("of", "of the"))
    ):
        return None
    numbers = [_number(document, document.blocks[i]) for i in range(first, after)]
    if numbers[0] is not None and numbers != list(range(1, len(numbers) + 1)):
        return None
    return _listing(document, claim, range(first, after))


def _of_the_headline(document: Document, by_block: dict[int, Line]) -> Iterator[Listing]:
    """A headline's count and the numbered items of the whole story."""
    line = by_block.get(0)
    if line is None or line.kind != "title":
        return
    claims = [c for c in line.claims if counts(c) and c.figure.unit in _LISTED]
    if len(claims) != 1:
        return
    numbered: list[int] = []
    for i, block in enumerate(document.blocks):
        number = _number(document, block) if block.kind in ("item", "heading") else None
        if number is None:
            continue
        if number != len(numbered) + 1:
            return  # another list, or one that does not go on
        numbered.append(i)
    if len(numbered) > 2:
        yield _listing(document, claims[0], numbered)


def _listing(document: Document, claim: Claim, blocks: Sequence[int]) -> Listing:
    spans = [document.blocks[i].span for i in blocks]
    items = tuple(" ".join(span.of(document.text)[:_SHOWN].split()) for span in spans)
    return Listing(
        claim,
        items,
        len(items),
        len(items),
        Span(spans[0].start, spans[-1].end),
        "bullets",
        link="stated",
    )


def _told_off(document: Document, lines: Sequence[Line]) -> Iterator[Listing]:
    """ "It must answer three questions. First, who knew. Second, when. Third, ..."."""
    text, sentences = document.text, document.sentences
    for line in lines:
        at = line.sentence + 1
        if at >= len(sentences) or not text.startswith("First", sentences[at].span.start):
            continue
        counted = [claim for claim in line.claims if counts(claim) and claim.figure.unit]
        if len(counted) != 1 or not _FIRST.match(text, sentences[at].span.start):
            continue
        told = [at]
        for k in range(at + 1, min(at + _MOST_TOLD, len(sentences))):
            if len(told) <= len(_ORDINALS) and _is_next(text, sentences[k].span.start, len(told)):
                told.append(k)
        if len(told) < 2:
            continue
        items = tuple(" ".join(sentences[k].span.of(text)[:_SHOWN].split()) for k in told)
        span = Span(sentences[told[0]].span.start, sentences[told[-1]].span.end)
        # The last may be told in other words ("Finally, ...").
        yield Listing(counted[0], items, len(items), len(items), span, "bullets", False, "guessed")


def _is_next(text: str, start: int, told: int) -> bool:
    word = _ORDINALS[told - 1]
    return text.startswith(word, start) and text[
        start + len(word) : start + len(word) + 3
    ].startswith((",", "ly,"))
