"""The words that tell two figures of a story apart, though much the same is said of both.

Another time, place, name or kind: "now costed at", "in Hull", "among women", "will hire". Each reads
the sentence of a figure, of an endless one what is near it. This room does not know the numbers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.figures.tokens import lexicon
from newscheck.patterns import regex
from newscheck.relations.line import start_of
from newscheck.relations.story.likeness import marks

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newscheck.claims import Claim
    from newscheck.document import Document

# How far around a figure its sentence is read, in characters.
_WIDEST = 600
_BEFORE, _AFTER = 130, 110
# Names and codes: "Petal", "13R", "EV/EBITDA".
_NAME = regex(r"(?:\b([a-z]+) )?\b([A-Z][\w&/-]*|\d[\w-]*[A-Za-z][\w-]*)")
_NAME_STEM = 5
_NO_NAMES = lexicon("""
    the a an in on at by but and or he she it they his her its their this that these those when after
    before as for from with while there what who if one now then also both some more about of to we i
    our monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december all most many each every no not another such only
    just about around nearly almost over under more less at police people since during according last
    next first so yet still even once
    """)
# What shows that a toll is still counted, or that some are counted apart.
_UPDATED = regex(
    r"\b(?:rose|risen|rises|climb\w*|grew|grown|now|later|earlier|so far|confirmed|revised|more|hospital|another|others?|"
    r"including|among|of them|of whom|previous\w*|since|separate|each|feared)\b"
)
_MOVED_TO = regex(
    r"\b(?:(?:rose|risen|rises|rising|climbed|grew|grown|up|down|fell|fallen|dropped|cut|raised|increased|reduced|lowered|"
    r"revised|expanded|went|came|gone|brought|bringing|taking|changed|extended|doubled)(?: [a-z]+){0,2} (?:to|at)|now|from|vs\.?|versus)\s+$"
)
# What is planned, or is so at another time, and what is said of one of two kinds.
_AS_OF = regex(
    r"\b(?:now|so far|currently|at first|first [a-z]+ed|first (?:put|set)|original(?:ly)?|initial(?:ly)?|plan(?:s|ned)?|expect(?:s|ed)?|"
    r"target|forecasts?|hope[sd]?|(?:had|was|were|is) thought|budgeted|proposed|still|remain(?:s|ed|ing)?|(?:are|were|is|was|has|had|have) left)\b"
)
_WHEN = regex(
    r"\b(?:before|during|until|after (?:a|one|two|three|the first) (?:day|week|month|year)s?|midnight|winter|summer|spring|autumn)\b"
)
_KIND = regex(
    r"\b(?:men|women|boys|girls|old|new|northern|southern|eastern|western|north|south|east|west|domestic|foreign|urban|rural|"
    r"older|younger)\b"
)
_MODAL = regex(r"\b(?:will|would|could|may|might|shall)\b[^,;.]{0,16}$")
_AND_MORE = regex(r"\b(?:and|plus|with)\s+(?:an?|one|two|[12])\b")
_AS_BEFORE, _AS_AFTER = 70, 45
_ARTICLES = frozenset(("the", "a", "an"))
_PRONOUNS = frozenset(("he", "she", "they", "it", "we", "i"))
# A live story is stacked, each piece under its time.
_STAMP = regex(r"\s*\d{1,2}[:.]\d\d\b|\s*\d{1,2} ?[ap]\.?m\b")
_YEAR = regex(r"\b(?:19|20)\d\d\b")
# Words anywhere in a sentence that may make its figure another one.
_ELSE = regex(
    r"\b(?:another|second|earlier|previous(?:ly)?|initial(?:ly)?|original(?:ly)?|later|so far|updated|revised|"
    r"once|since|already|average|other|last (?:week|month|year))\b"
)


def around(document: Document, claim: Claim) -> str:
    """The words of a figure's sentence, of an endless one those near it."""
    span, near = document.sentences[claim.sentence].span, claim.span.start
    return document.text[max(span.start, near - _WIDEST) : min(span.end, near + _WIDEST)]


def words_differ(document: Document, a: Claim, b: Claim, *, again: bool) -> bool:
    """Whether the words make two figures two: of another year, time or kind, planned or "another"."""
    here, there = around(document, a), around(document, b)
    years = set(_YEAR.findall(here)), set(_YEAR.findall(there))
    of_now = again or str(document.year) in years[0] | years[1]
    if years[0] != years[1] and (all(years) or not of_now):
        return True
    if marks(document, a) != marks(document, b):
        return True
    if _as_of(document, a, again=again) != _as_of(document, b, again=again):
        return True
    kinds = set(_KIND.findall(here.lower())), set(_KIND.findall(there.lower()))
    return all(kinds) and kinds[0] != kinds[1]


def _as_of(document: Document, claim: Claim, *, again: bool) -> set[str]:
    """The words near a figure that say as of when it is.

    What is told of again may be told of another time: "the 38 jets will be delivered in spring".
    """
    span, text = document.sentences[claim.sentence].span, document.text
    start, end = claim.span.start - _AS_BEFORE, claim.span.end + _AS_AFTER
    near = text[max(span.start, start) : min(span.end, end)].lower()
    told = set(_AS_OF.findall(near))
    if again:
        return told
    to_come = _MODAL.search(text[max(span.start, start) : claim.span.start].lower())
    return {*told, *_WHEN.findall(near), *(["to come"] if to_come else [])}


def is_moved(document: Document, a: Claim, b: Claim) -> bool:
    """Whether the one sentence has a word of another time or thing that the other has not."""
    words = [frozenset(_ELSE.findall(around(document, c).lower())) for c in (a, b)]
    return words[0] != words[1]


def is_updated(document: Document, claim: Claim) -> bool:
    """Whether the words show that a toll is still counted, or that some are counted apart."""
    return bool(_UPDATED.search(around(document, claim).lower()))


def adds_more(document: Document, claim: Claim) -> bool:
    """Whether one or two more are named beside a figure: "54 of the one club and two of the other"."""
    return bool(_AND_MORE.search(around(document, claim).lower()))


def have_moved(document: Document, claims: Iterable[Claim]) -> bool:
    """Whether the copy says that one of some values has come to be so: "rose to 15", "now 15"."""
    starts = (start_of(claim) for claim in claims)
    return any(
        _MOVED_TO.search(document.text[max(0, start - 40) : start].lower()) for start in starts
    )


def is_live(document: Document) -> bool:
    """Whether a story is stacked, as a live blog is: each piece under its time."""
    stamped = (_STAMP.match(document.text, block.span.start) for block in document.blocks)
    return sum(map(bool, stamped)) > 1


def sources_differ(a: Claim, b: Claim) -> bool:
    """ "Police said 5,000 marched; organisers put it at 20,000"."""
    if a.attribution is None or b.attribution is None:
        return False
    first, second = (set(c.lower().split()) - _ARTICLES for c in (a.attribution, b.attribution))
    return first.isdisjoint(second) and _PRONOUNS.isdisjoint(first | second)


def names_differ(document: Document, a: Claim, b: Claim) -> tuple[bool, bool]:
    """Whether each has names around it that the other's sentence has not, and whether those stand in
    one place ("in Leeds", "in Hull") or are codes."""
    lone = [
        {
            name: before
            for name, before in _names(document, claim).items()
            if name[:_NAME_STEM] not in around(document, rival).lower()
        }
        for claim, rival in ((a, b), (b, a))
    ]
    coded = any(char.isdigit() for name in (*lone[0], *lone[1]) for char in name)
    in_one_place = not set(lone[0].values()).isdisjoint(lone[1].values())
    return bool(lone[0] and lone[1]), coded or in_one_place


def _names(document: Document, claim: Claim) -> dict[str, str]:
    """The names around a figure, each with the word before it."""
    span, text = document.sentences[claim.sentence].span, document.text
    start, end = claim.span.start - _BEFORE, claim.span.end + _AFTER
    near = text[max(span.start, start) : min(span.end, end)]
    found = {name.lower(): before.lower() for before, name in _NAME.findall(near)}
    # "Doctors hope": many of a kind at the beginning of a sentence have no name.
    return {
        name: before
        for name, before in found.items()
        if len(name) > 1
        and name not in _NO_NAMES
        and name not in claim.text.lower()
        and (before or not name.endswith("s") or name.endswith("ss"))
    }
