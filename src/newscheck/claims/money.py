"""Which currency a shared sign or name stands for: the copy's own words decide.

A bare $ is the dollar that the setting names, or the one that the copy says its figures are in; it
is never guessed from the place of the story. A name that several countries share ("pesos") goes to
the country that the copy names most.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newscheck.figures.currencies import AMBIGUOUS, COUNTRIES, NAMES
from newscheck.patterns import regex
from newscheck.values import replace

if TYPE_CHECKING:
    from newscheck.figures.figure import Figure

# "All figures in Canadian dollars": a bracket, line or sentence of its own, without a numeral.
_IN_DOLLARS = regex(
    r"\bin ((?:[A-Z][a-z]+ ){1,3}|U\.?S\.? )(?:dollars|currency|funds)\b", re.IGNORECASE
)
_EDGES = regex(r"[.;()\[\]\n]")
_SAYS = regex(r"\b(?:all|figures?|amounts?|prices?|sums?|values?|dollars?)\b", re.IGNORECASE)
# The words of a figure, and the one sign that two countries share.
_WORDS = regex(r"[^\W\d_]+\.?|¥")
_REACH = 120
_SHORT = 40


def dollar_of(text: str, dollar: str) -> str:
    """The currency of a bare $: the setting where it is not the default, else what the copy says."""
    if dollar != "USD" or " dollars" not in text:
        return dollar
    said = {code for code in map(_said, _matches(text)) if code}
    return said.pop() if len(said) == 1 else dollar


def _matches(text: str) -> list[tuple[str, str]]:
    """Each place that says "in ... dollars": the words around it up to the nearest edges, and
    the adjective."""
    found = []
    for match in _IN_DOLLARS.finditer(text):
        before = text[max(0, match.start() - _REACH) : match.start()]
        after = text[match.end() : match.end() + _REACH]
        lead = _EDGES.split(before)[-1]
        rest = _EDGES.split(after)[0]
        found.append((f"{lead}{match.group()}{rest}", match.group(1)))
    return found


def _said(place: tuple[str, str]) -> str | None:
    words, adjective = place
    if any(letter.isdigit() for letter in words):
        return None
    if not (_SAYS.search(words.replace(" dollars", "")) or len(words.strip()) < _SHORT):
        return None
    return NAMES.get(f"{adjective.strip().lower()} dollars")


def settled(figure: Figure, text: str, known: dict[str, str]) -> Figure:
    """The figure in the currency that the copy means; `known` remembers what each word meant."""
    for word in _WORDS.findall(figure.span.of(text)):
        key = word if word in AMBIGUOUS else word.lower()
        # A name with its country before it has been read as another currency, or is the default's.
        if key in AMBIGUOUS and AMBIGUOUS[key][0] == figure.unit:
            if key not in known:
                known[key] = _by_country(AMBIGUOUS[key], text)
            return replace(figure, unit=known[key]) if known[key] != figure.unit else figure
    return figure


def _by_country(codes: tuple[str, ...], text: str) -> str:
    """The currency whose country the copy names most; the first where none is named more."""
    counts = {code: sum(text.count(word) for word in COUNTRIES[code]) for code in codes}
    best = max(counts.values())
    return next(code for code in codes if counts[code] == best)
