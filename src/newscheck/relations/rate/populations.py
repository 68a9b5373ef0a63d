"""Rates for so many of a population: "14 deaths in a city of 200,000, a rate of 7 per 100,000"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.interval import Form
from newscheck.patterns import regex
from newscheck.relations.alike import COUNTS
from newscheck.relations.line import view, without
from newscheck.relations.relation import Product

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from newscheck.claims import Claim
    from newscheck.relations.line import Line

_KEPT = frozenset({"count", "number"})
_BASES = {
    "100": 100, "1,000": 1000, "10,000": 10_000, "100,000": 100_000, "1,000,000": 10**6,
    "thousand": 1000, "million": 10**6, "100000": 100_000, "1000": 1000, "10000": 10_000,
}  # fmt: skip
_FOR_EVERY = regex(r"^\s*(?:for|per|in|out of) every\s*$")
_PEOPLE = frozenset((
    "people", "person", "resident", "inhabitant", "citizen", "adult", "child", "woman", "man",
    "pupil", "student", "birth", "voter", "patient", "household", "household's", "islander",
    "worker", "soldier", "member", "family", "home", "passenger", "driver", "population",
    "infant", "baby", "teenager",
))  # fmt: skip
_OF_PLACE = regex(
    r"\b(?:city|town|county|state|country|nation|population|community|village|island|region|district|"
    r"province|borough|area|parish|territory|workforce|campus)\b(?: [a-z]+){0,2}? (?:of|is|at|was)\s*$|"
    r"\bpopulation\b[^,;]{0,30}$|\b(?:among|amongst|out of)\b[^,;]{0,20}$"
)
_LEADS_TO_RATE = regex(
    r"(?:\b(?:or|rate of|ratio of|equivalent to|equal to|which is|that is|i\.e\.|works? out (?:at|to)|giving|"
    r"that means|meaning)\s+(?:a\s+)?(?:rate of\s+)?(?:about\s+|just\s+|only\s+|roughly\s+)?|[,(—]\s*(?:a rate of\s+)?)$"
)
_ADJUSTED = regex(
    r"\b(?:adjusted|standardi[sz]ed|average|annual|a year|per year|each year|person-years|over the)\b"
)
_STOP = regex(r"[;!?\"]")
_LONGEST = 140
# The rate, the cases and the people.
_FIGURES = 3


def find_population_rates(line: Line, doubled: Collection[str]) -> Iterator[Product]:
    """Each rate for so many with the case count and the population that the sentence gives."""
    if len(line.claims) < _FIGURES:
        return
    one_for = " one " in line.words
    if not (one_for or "every" in line.words or any(c.figure.per in _BASES for c in line.claims)):
        return
    seen = without(view(line, _KEPT), doubled)
    if one_for:
        yield from _one_for_every(seen)
    for i, rate in enumerate(seen.claims):
        base, last = _base(seen, i)
        if base is None or not _usable(rate):
            continue
        others = [k for k in range(max(0, i - 3), i) if _usable(seen.claims[k])]
        if len(others) < 2 and last + 1 < len(seen.claims):
            others += [
                k
                for k in range(last + 1, min(last + 3, len(seen.claims)))
                if _usable(seen.claims[k])
            ]
        yield from _held(seen, i, others, base)


# "90 doctors for 180,000 people, or one for every 2,000".
_ONE_FOR = regex(
    r"^\s*(?:[a-z'-]+\s+){0,4}?[,—(]\s*(?:or\s+)?(?:that is\s+|about\s+|roughly\s+|a (?:ratio|rate) of\s+|just\s+|only\s+)*"
    r"(?:one|a single one)\s+(?:[a-z]+\s+)?(?:(?:for|per|to|in)\s+(?:every|each)|to)\s+$"
)
_SERVES = regex(
    r"^[^,;:]{0,40}\b(?:for|serv(?:es?|ing)|to|among|teaching|covering|across|between)\s+"
    r"(?:(?:its|the|their|some|about|a|town's|city's)\s+)*(?:(?:population|town|city|district|county|total) of\s+)?$"
)


_ELSE = regex(
    r"^[^,.;]{0,20}\b(?:if|when|once|unless|after|counting|excluding|nationally|elsewhere)\b"
)


def _one_for_every(line: Line) -> Iterator[Product]:
    """How many there are to each one of them: so many for so many, "or one for every 2,000"."""
    for i in range(2, len(line.claims)):
        few, many, each = line.claims[i - 2 : i + 1]
        if not _ONE_FOR.match(line.gaps[i]) or not all(map(_usable, (few, many, each))):
            continue
        if not _SERVES.match(line.gaps[i - 1]) or " and " in line.gaps[i - 1]:
            continue
        assert few.figure.number is not None and many.figure.number is not None
        if few.figure.number.value < many.figure.number.value and not _ELSE.match(line.gaps[i + 1]):
            yield Product(each, few, many)


def _base(line: Line, i: int) -> tuple[int | None, int]:
    """So many that the figure at `i` is for, and the last claim that says so."""
    figure = line.claims[i].figure
    after = line.claims[i + 1] if i + 1 < len(line.claims) else None
    if figure.per in _BASES:
        # "30 deaths per 100,000 people": the hundred thousand may be read as a figure of its own.
        repeated = after is not None and line.gaps[i + 1].strip() == "per"
        return _BASES[figure.per], i + 1 if repeated else i
    if after is not None and _FOR_EVERY.match(line.gaps[i + 1]) and after.figure.number is not None:
        return _BASES.get(str(after.figure.number.value)), i + 1
    return None, i


def _held(line: Line, i: int, others: list[int], base: int) -> Iterator[Product]:
    rate = line.claims[i]
    people = [k for k in others if _is_population(line, k, base)]
    if not people:
        return
    population = line.claims[people[-1]]
    cases = [k for k in others if k not in people and _are_cases(line.claims[k], rate, population)]
    if not cases:
        return
    k = cases[-1]
    low, high = min(k, people[-1], i), max(k, people[-1], i)
    words = line.between(low, high) if low < high else ""
    if len(words) > 2 * _LONGEST or _STOP.search(words):
        return
    bars = ("an adjusted or yearly rate",) if _ADJUSTED.search(words) else ()
    led = _LEADS_TO_RATE.search(line.gaps[i])
    yield Product(
        rate, population, line.claims[k], base=base, link="stated" if led else "guessed", bars=bars
    )


def _is_population(line: Line, k: int, base: int) -> bool:
    figure = line.claims[k].figure
    assert figure.number is not None
    if figure.number.value * 20 < base:
        return False
    unit = (figure.unit or "").split(" ")[-1].lower()
    return unit in _PEOPLE or bool(_OF_PLACE.search(line.gaps[k]))


def _are_cases(claim: Claim, rate: Claim, population: Claim) -> bool:
    a, b, c = claim.figure, rate.figure, population.figure
    assert a.number is not None and c.number is not None
    if a.per is not None or a.number.value >= c.number.value:
        return False
    return a.unit == b.unit or a.unit is None or b.unit is None


def _usable(claim: Claim) -> bool:
    figure = claim.figure
    return (
        figure.kind in COUNTS
        and figure.number is not None
        and figure.number.form is not Form.VAGUE
        and figure.upto is None
        and figure.number.value > 0
    )
