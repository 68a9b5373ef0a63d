"""A share given twice, in words and as a percent: "nearly two-thirds (63.2%)", "54%, a majority".

The two must stand in apposition: in brackets, between commas or dashes, or joined by "or". A percent
in a bracket further on ("most feel it when they pay (62%)") says the same only perhaps.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.patterns import regex
from newscheck.relations.line import view
from newscheck.relations.relation import ShareInWords

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newscheck.claims import Claim
    from newscheck.relations.line import Line

_KEPT = frozenset({"percent", "ratio"})
_LEAST_WORD = r"(?:or|at|some|just|only|exactly|precisely|specifically|fully|that is,?|i\.e\.,?|namely|equal to|equivalent to|representing|to be exact,?)"
_STOP = (
    r"(?:and|or|but|while|whereas|than|compared|versus|vs|against|from|by|because|although|when|if)"
)
_MOST = 11
# What the share is of: "of the unemployed", "Canadians", "of the ‹count› polled".
_GROUP = rf"(?:\s+(?!{_STOP}\b)[a-z‹$&][a-z›'./&-]*){{0,{_MOST}}}?"
_NEAR_GROUP = rf"(?:\s+(?:of|in)\b(?:\s+(?!{_STOP}\b)[a-z‹][a-z›'./&-]*){{1,7}}?|(?:\s+[a-z][a-z'./&-]*){{1,2}}?)?"
# "51%, a slim majority,": the word may bring its own article.
_ARTICLE = r"(?:(?:a|the)\s+(?:[a-z]+\s+){0,2})?"
_OPENS = {
    "(": regex(rf"^{_GROUP}\s*[(\[]\s*(?:{_LEAST_WORD}\s+){{0,2}}{_ARTICLE}$"),
    ",": regex(rf"^{_NEAR_GROUP}\s*,\s*(?:{_LEAST_WORD}\s+){{0,2}}{_ARTICLE}$"),
    "at": regex(rf"^{_GROUP}\s*,?\s+at\s+(?:just\s+|only\s+)?$"),
    "—": regex(rf"^{_NEAR_GROUP}\s*(?:—|:)\s*(?:{_LEAST_WORD}\s+){{0,2}}{_ARTICLE}$"),
    "or": regex(rf"^\s*(?:or|that is|i\.e\.)\s+(?:just\s+|only\s+|some\s+)?{_ARTICLE}$"),
}
_OR = regex(r"\bor\b")
# How the apposition ends, after a percent and after a share in words.
_ENDS = regex(r"^\s*[\"']?\s*(?:[.;:]\s*)?$")
_WHOLE_GROUP = (
    r"of (?:the (?:total|sample|whole|vote)\b|all\b|those (?:surveyed|asked|polled|questioned|interviewed|who)\b|"
    r"respondents\b|participants\b|total\b)"
)
_AFTER_PERCENT = {
    "(": regex(
        rf"^\s*(?:[)\],;/]|(?:vs|versus|compared|up from|down from|in|as of|overall)\b|{_WHOLE_GROUP})"
    ),
    ",": regex(rf"^\s*(?:[,)—]|{_WHOLE_GROUP})"),
    "at": regex(r"^\s*(?:[,;)—]|of\b)"),
    "—": regex(rf"^\s*(?:[,—)]|{_WHOLE_GROUP})"),
    "or": regex(r"^\s*(?:[,;:)—]|(?!more\b|less\b|fewer\b|higher\b|lower\b|points?\b)[a-z])"),
}
_AFTER_WORDS = {
    "(": regex(r"^\s*[)\]]"),
    ",": regex(r"^\s*[,)]"),
    "at": regex(r"$^"),
    "—": regex(r"^\s*(?:—|,)"),
    "or": regex(r"^\s*(?:[,;)—]|of\b(?! that| it\b)|the\b|all\b|said\b|say\b)"),
}
# Words that make the share itself a change or a base of something else.
_NOT_SHARE = regex(
    r"^\s*(?:a|an|the|of a|of an|of one)?\s*(?:percentage |per ?cent\b|points?\b)|"
    r"\b(?:rate|average|growth|rise|increase|gain|fall|decline|drop|cut|points?)\s*[(,—:]"
)


def find_restated(line: Line) -> Iterator[ShareInWords]:
    """Every share that one sentence gives both in words and as a percent."""
    if not line.kinds >= _KEPT:
        return
    seen = view(line, _KEPT)
    taken: set[str] = set()
    for i in range(len(seen.claims) - 1):
        a, b = seen.claims[i], seen.claims[i + 1]
        if a.id in taken or not _two_ways(a, b):
            continue
        how = _apposed(seen.gaps[i + 1], seen.gaps[i + 2], percent_last=b.figure.kind == "percent")
        if how is None:
            continue
        taken |= {a.id, b.id}
        words, percent = (a, b) if b.figure.kind == "percent" else (b, a)
        yield ShareInWords(words, percent, link="stated" if how else "guessed")


def _two_ways(a: Claim, b: Claim) -> bool:
    first, second = a.figure, b.figure
    if first.number is None or second.number is None or first.upto or second.upto:
        return False
    if first.per or second.per or a.change is not None or b.change is not None:
        return False
    if first.kind == "percent":
        first, second = second, first
    return first.kind == "ratio" and first.share_of and second.kind == "percent"


def _apposed(gap: str, after: str, *, percent_last: bool) -> bool | None:
    """Whether the second figure only says the first again: True where the words make it plain, False
    where it may be so, None where it is not."""
    closings = _AFTER_PERCENT if percent_last else _AFTER_WORDS
    for mark, pattern in _OPENS.items():
        if not pattern.match(gap) or (mark == "at" and not percent_last):
            continue
        closing = closings["or" if mark == "," and _OR.search(gap) else mark]
        closed = closing.match(after) or (mark != "(" and _ENDS.match(after))
        if not closed or _NOT_SHARE.match(gap):
            return None
        return mark != "at" and _names_group(gap)
    return None


_GROUP_ONLY = regex(
    r"^\s*(?:of\b[^,]*?)?(?:\s*[a-z‹][a-z›'./&-]*){0,4}\s*(?:[(\[,—:]|\bor\b|that is|i\.e\.)"
)


def _names_group(gap: str) -> bool:
    """Whether what stands between the two is no more than the name of the group."""
    return bool(_GROUP_ONLY.match(gap))
