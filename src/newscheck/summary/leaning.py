"""Whether a sentence stands by itself: what points back at what was said before it.

It may follow what it points at; it cannot open a summary. This room knows single sentences only.
"""

from __future__ import annotations

from newscheck.patterns import regex

_PRONOUN = "he|she|it|they|him|her|them|his|hers|its|their|theirs"
_NOW = "year|month|week|weekend|morning|afternoon|evening|season|summer|autumn|fall|winter|spring"
_POINTER = (
    rf"this(?! (?:{_NOW})\b)|that|these(?! days\b)|those(?! who\b)|such|another|others|both|neither|"
    "the (?:latter|former|pair|duo)|"
    r"(?:[\w-]+ ){1,4}of (?:them|these|those(?! who\b))"  # "two of them", "about half of those"
)
_CONNECTIVE = (
    "and|but|or|nor|so|yet|however|meanwhile|also|instead|still|then|moreover|furthermore|plus|"
    "nevertheless|nonetheless|therefore|thus|hence|besides|similarly|likewise|otherwise|elsewhere|"
    "consequently|indeed|additionally|accordingly|afterwards?|thereafter|separately|earlier|later|"
    "in (?:addition|fact|turn|contrast|other words)|by contrast|as (?:a result|well|such)|"
    "for (?:example|instance|(?:his|her|its|their) part)|on the other hand|at the same time|"
    "even so|that said|among them|according to (?:him|her|them)|(?:when )?asked|not (?:only|just) that|"
    "(?:no|yes|well|oh|ok|sure|right)(?=,)|"
    r"(?:\w+ ){0,2}(?:minutes?|hours?|days?|weeks?|months?|years?) (?:later|earlier|afterwards?)"
)
# "The company said": which one, the story said before. Its first sentence may yet say it.
_KNOWN_BY_NOW = (
    "company|firm|group|bank|event|deal|move|bill|report|study|survey|team|agency|centre|center|"
    "man|woman|couple|suspects?|victims?|incident|attack|accident|decision|"
    "announcement|agreement|plan|project|site|building|two|three|four|five"
)
# The marks and bullets that may stand before the first word.
_START = r"[\W_]{0,8}"
_LEANS = regex(rf"{_START}(?:{_PRONOUN}|{_POINTER})\b")
# "Some have left": of those that the story spoke of, unless it begins so.
_SOME = regex(
    rf"{_START}(?:some|many|most|several|few|none|all|half) "
    r"(?:have|has|had|were|was|are|will|would|said|did|also)\b"
)
_CONNECTS = regex(rf"{_START}(?:{_CONNECTIVE})\b")
# "When he arrived"; "after a week at home, they left": somebody who was named before.
_LEANS_SOON = regex(rf"{_START}(?:\w+ (?:{_PRONOUN})\b|the (?:{_KNOWN_BY_NOW})\b)")
_LEANS_AFTER = regex(
    rf"{_START}\w+(?: [a-z][^\s,;:]{{0,30}}){{1,15}}, (?:[Hh][Ee]|[Ss][Hh][Ee]|[Tt][Hh][Ee][Yy])\b"
)
# What a story's own first sentence points at comes after: "It was known on Monday that", or "Her
# will was read on Monday, and Ruth Keane left": a name in full, or with its title.
_EXPLETIVE = regex(rf"{_START}it(?:['’]s| is| was| has been| had been| took| takes)\b")
_NAME = regex(
    r"\b(?:Mr|Mrs|Ms|Dr|Sir|Sen|Rep|Gov)\.? [A-Z]"
    r"|(?<!\b[Ii]n )(?<!\b[Aa]t )(?<!\bof )(?<!\bthe )\b[A-Z][a-z]+ (?:[A-Z]\. )?[A-Z][a-z]"
)
_SAYING = (
    "said|says|added|adds|told|asked|wrote|noted|explained|recalled|continued|insisted|tweeted"
)
# "..., he said.": what is said has a speaker, and the sentence does not name him.
_HE_SAID = regex(
    rf"\b(?:(?:he|she|they|it|i|we) (?:\w+ )?(?:{_SAYING})|(?:{_SAYING}) (?:he|she|they))\b"
)
_HE_SAID_LAST = regex(rf",[\"”’']? (?:he|she|they|it) (?:\w+ )?(?:{_SAYING})\b[^,]{{0,40}}$")


def leans(text: str, low: str, *, first: bool) -> bool:
    """Whether a sentence points back at what was said before. `first`: it opens the story.

    `low` is the sentence in small letters.
    """
    if _HE_SAID_LAST.search(low) or (not first and _SOME.match(low)):
        return True
    found = _LEANS.match(low)
    return found is not None and not (first and _points_ahead(text, low, found.end()))


def connects(text: str, low: str, *, first: bool) -> bool:
    """Whether a sentence goes on from the one before it, or soon comes to somebody known by then."""
    if _CONNECTS.match(low) is not None:
        return True
    if first:
        return False
    if _LEANS_SOON.match(low) is not None:
        return True
    after = ", he" in low or ", she" in low or ", they" in low
    return after and _LEANS_AFTER.match(text) is not None


def is_of_nobody(outside: str) -> bool:
    """Whether what stands outside the quotation marks, in small letters, leaves the speaker to a
    pronoun."""
    return _HE_SAID.search(outside) is not None


def _points_ahead(text: str, low: str, start: int) -> bool:
    return _EXPLETIVE.match(low) is not None or _NAME.search(text, start) is not None
