"""Temperatures: whether the words make a pair of them readings or differences.

    temperatures reached 20C (68F)            a reading
    10C (18F) above normal                    a difference
    limit warming to 1.5C (2.7F)              a difference

The two convert in two ways, and copy that mixes them up is a known slip. Where the words say
neither, either way is accepted, so only words that leave no doubt are listed here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from newscheck.patterns import regex

if TYPE_CHECKING:
    from newscheck.relations.line import Line

Sense = Literal["reading", "difference"]

_CHANGES = (
    r"(?:rise|increase|warming|heating|cooling|drop|fall|jump|leap|change|difference|gap|swing|anomaly|"
    r"decline|decrease|reduction|shift|spike|departure|deviation|variation|range|differential)s?"
)
_MOVED = (
    r"(?:risen|rises?|rose|rising|warm(?:s|ed|ing)?|cool(?:s|ed|ing)?|fall(?:s|en|ing)?|fell|heat(?:s|ed|ing)?|"
    r"drop(?:s|ped|ping)?|increas(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|climb(?:s|ed|ing)?|"
    r"jump(?:s|ed|ing)?|plung(?:e|es|ed|ing)|plummet(?:s|ed|ing)?|soar(?:s|ed|ing)?|chang(?:e|es|ed|ing)|"
    r"var(?:y|ies|ied|ying)|lower(?:s|ed|ing)?|rais(?:e|es|ed|ing)|up|down|gain(?:s|ed)?|differ(?:s|ed)?|"
    r"exceed(?:s|ed|ing)?|reduc(?:e|es|ed|ing)|cut(?:s|ting)?)"
)
_ABOUT = r"(?:(?:about|a|an|another|as much as|average|of|further|some|just|only|up to|more|than|well|at least|nearly|around|roughly)\s+){0,4}"
# "a rise of", "the difference in temperature was", "has risen in temperature by", "fell another".
_BEFORE = regex(
    rf"\b(?:{_CHANGES}(?: (?:in|between|from|on) [a-z' -]{{1,40}})? (?:of|by|is|was|exceeding|above|over) {_ABOUT}|"
    rf"{_MOVED}(?: [a-z'-]+){{0,6}}? by {_ABOUT}|"
    r"(?:risen|rises?|rose|warm(?:s|ed)?|cool(?:s|ed)?|fell|falls?|fallen|drop(?:s|ped)?|increased?|climb(?:s|ed)?|"
    rf"jump(?:s|ed)?|plunged?|plummet(?:s|ed)?|heated up|heat up) {_ABOUT})$"
)
# "limit global warming to well below": what is limited is how far it rises.
_LIMITED = regex(
    r"\b(?:limit|keep|hold|cap|restrict|contain|global|stop)[a-z]*\b[^,;:]{0,60}?\b(?:warming|heating|rises?|increases?)\b"
    r"(?:[^,;:]{0,40}\b(?:to|below|under|within|at|beyond|past|above|exceed(?:s|ed|ing)?))?\s+(?:well\s+)?(?:below\s+|under\s+|within\s+)?$"
)
_THAN_WHAT = (
    r"(?:average|averages|normal|normals|norm|norms|usual|mean|means|baseline|levels?|pre-?industrial|"
    r"preindustrial|seasonal|expected|typical|today|long-term|record)"
)
_AFTER = regex(
    r"^[\s)\]]*(?:or more\s+|or so\s+|on average\s+)?(?:"
    rf"(?:above|below|over|beyond|under)\s+(?:[a-z0-9'‹›-]+\s+){{0,4}}?{_THAN_WHAT}\b|"
    r"(?:warmer|cooler|hotter|colder|higher|lower)\b|"
    rf"(?:of\s+)?(?:global\s+|additional\s+|extra\s+|further\s+|temperature\s+)?{_CHANGES}\b)"
)
# "30C below zero (-22F)": the words hold the sign.
_UNDER_ZERO = regex(r"\b(?:below|under)\s+(?:zero|freezing)\b")
_READING = regex(
    r"\b(?:temperatures?|mercury|thermometers?|highs?|lows?|readings?|recorded|reach(?:ed|es|ing)?|hit|hits|"
    r"hitting|topped|topping|soared to|climbed to|rose to|fell to|dropped to|heated to|heat(?: it)? to|oven|cook|bake)\b[^,;:]{0,30}$"
)
# A degree or two of global warming is a difference, whatever the verb.
_CLIMATE = regex(r"\b(?:warming|global|climate|pre-?industrial|paris|emissions)\b")


def sense_of(line: Line, i: int) -> tuple[Sense | None, str | None]:
    """What the words around a pair at `i` and `i + 1` make of it, and the word that does.

    (None, None) where they do not say.
    """
    between = line.gaps[i + 1]
    after = line.gaps[i + 2][:80]
    before = line.gaps[i][-120:]
    for pattern, words in (
        (_AFTER, between),
        (_AFTER, after),
        (_BEFORE, before),
        (_LIMITED, before),
    ):
        found = pattern.search(words)
        if found:
            return "difference", found[0].strip(" ),]")
    found = _READING.search(before)
    if found and not any(_CLIMATE.search(gap) for gap in line.gaps):
        return "reading", found[0].strip()
    return None, None


def signed_in_words(line: Line, i: int) -> bool:
    """Whether the sign of a temperature of the pair at `i` stands in words: "30C below zero"."""
    return bool(_UNDER_ZERO.search(line.gaps[i + 1]) or _UNDER_ZERO.search(line.gaps[i + 2][:40]))
