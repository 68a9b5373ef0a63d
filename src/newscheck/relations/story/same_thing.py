"""Whether two figures far apart count or measure one thing: by the noun, by what happened to it.

    a $3.2m grant ... the grant of $2.3m         killed 14 people ... the 15 victims

What is counted may be told in other words ("kids", "patients"): of people that says nothing, of
things it tells two apart. This room does not compare values.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newscheck.figures.tokens import lexicon
from newscheck.patterns import regex
from newscheck.relations.alike import COUNTS
from newscheck.relations.line import end_of, start_of
from newscheck.relations.story.likeness import stems_of
from newscheck.relations.time.people import PERSON_NOUN

if TYPE_CHECKING:
    from newscheck.claims import Claim
    from newscheck.document import Document

# Nouns of people that their ending does not tell.
_PEOPLE = lexicon("""
    people person man woman child kid boy girl adult baby pupil resident civilian soldier troop
    victim patient guest crew staff passenger migrant refugee pilgrim student tourist voter life
    soul body death fatality casualty case family couple friend civilian cop police official
    homeless elderly injured dead wounded missing survivor hostage inmate detainee suspect fan
    client customer citizen individual
    """)
_LAST = regex(r"[a-z'-]+$")
# "The 15 victims", "her six fingers": what has been told of before.
_DEFINITE = regex(r"\b(?:the|those|these|all|all the|all of the|its|his|her|their)\s+$")
# "Killed 14 people", "15 passengers died", "the 15 victims": one event, by its verb or its noun.
_KILLED = regex(
    r"\b(?:kill(?:ed|ing|s)|claim(?:ed|ing)(?: the lives of)?|took the lives of|death toll (?:of|to|at|is|was|stands at|stood at)|"
    r"deaths? of)\s+$"
)
_DIED = regex(
    r"^\s*(?:(?:have|had|has|were|was|are|who)\s+){0,3}(?:been\s+)?(?:killed|died|dead|die|perished|lost their lives|deaths|"
    r"fatalities|victims)\b"
)
_ONLY = regex(r"\s*(?:who|whose|whom|that|which|with|without|aged|from|in|at|on)\s+(.*)", re.DOTALL)
_DEAD = frozenset(("victim", "fatality", "death", "dead", "killed"))
_NEAR = 40


def same_noun(one: Claim, other: Claim) -> bool | None:
    """Whether two figures are of one noun; None where that is not told.

    Adjectives may be left out ("video games", "games"). Of people there are many words.
    """
    a, b = (one.subject or "").lower(), (other.subject or "").lower()
    first, second = one.figure.unit, other.figure.unit
    if one.figure.kind == "count" and other.figure.kind == "count":
        if first and second and first.lower() == second.lower():
            return True
        if not first or not second or _are_people(first, second):
            return None
        return bool(stems_of(a) & stems_of(b))
    if not a or not b:
        return None
    return True if stems_of(a) & stems_of(b) else None


def is_definite(document: Document, claim: Claim) -> bool:
    """Whether a figure is of what the story has told of: "the 15 victims", "all 80 seats"."""
    sentence = document.sentences[claim.sentence].span
    start = start_of(claim)
    return bool(_DEFINITE.search(document.text[max(sentence.start, start - 14) : start].lower()))


def restriction(document: Document, claim: Claim) -> frozenset[str]:
    """What words behind a noun say that only some are meant: "the 1,240 farmers who grow wheat"."""
    sentence = document.sentences[claim.sentence].span
    end = end_of(claim)
    found = _ONLY.match(document.text[end : min(sentence.end, end + _NEAR)])
    return stems_of(found[1]) if found else frozenset()


def is_victims(claim: Claim) -> bool:
    """Whether a figure counts the dead by a noun of their own."""
    return (claim.figure.unit or "").lower() in _DEAD


def is_toll(document: Document, claim: Claim) -> bool:
    """Whether a figure counts the dead: "killed 14 people", "the 15 victims", "a death toll of 15"."""
    if is_victims(claim):
        return True
    if claim.figure.kind not in COUNTS:
        return False
    sentence = document.sentences[claim.sentence].span
    start, end = start_of(claim), end_of(claim)
    before = document.text[max(sentence.start, start - _NEAR) : start].lower()
    after = document.text[end : min(sentence.end, end + _NEAR)].lower()
    return bool(_KILLED.search(before) or _DIED.match(after))


def are_people(one: Claim, other: Claim) -> bool:
    """Whether two figures both count people, by whatever noun."""
    a, b = one.figure, other.figure
    if a.kind != "count" or b.kind != "count" or not a.unit or not b.unit:
        return False
    return _are_people(a.unit, b.unit)


def _are_people(one: str, other: str) -> bool:
    """Whether two nouns may both be of people: "people" and "Americans", "kids" and "patients"."""
    return all(_is_person(noun) or noun[0].isupper() for noun in (one, other)) and any(
        map(_is_person, (one, other))
    )


def _is_person(noun: str) -> bool:
    last = _LAST.search(noun.lower())
    return last is not None and (last[0] in _PEOPLE or bool(PERSON_NOUN.fullmatch(last[0])))
