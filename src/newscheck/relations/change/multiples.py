"""Multiples: one figure said to be so many times another.

    $18,750, more than four times the $4,000 estimate      a 10% rise - double the 7% on offer
    54%, two-and-a-half times Labour's 22%                 three times higher at $30m than last year's $10m

A multiple is a change like any other, with the base as its old figure; "doubled to X from Y" is read
with the other changes. Nothing is read where the words between are not those of a comparison.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.patterns import regex
from newscheck.relations.alike import COUNTS, LEVELS, alike
from newscheck.relations.lexicon import BARRIER, DIRECTION, FROM
from newscheck.relations.line import view, without
from newscheck.relations.relation import Change

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from newscheck.claims import Claim, Direction
    from newscheck.relations.line import Line

_KEPT = LEVELS | {"ratio"}

# Verbs that multiply: what they are said of needs no other word of change.
_VERB = regex(r"(?:doubl|tripl|trebl|quadrupl|quintupl|halv)(?:e|es|ed|ing)\b")

_COMPARED = (
    r"(?:more|higher|larger|bigger|greater|longer|faster|better|less|lower|fewer|smaller|cheaper)"
)
_WORDS = (
    r"(?:(?!(?:to|from|by|in|on|at|and|or|is|was|were|are|did|does|do|with|than|it|he|she|they|who|when|which|that)\b)"
    r"[a-z.'-]+\s+)"
)
# From the multiple to its base: "the", "the initial projection of", "Labour's", "as many as the",
# "more than the", "as likely to be ill as men (".
_BASE = regex(
    r"^\s*(?:(?:as [a-z]+|"
    + _COMPARED
    + r")(?: [a-z'-]+){0,5}? (?:as|than)\s+"
    + _WORDS
    + r"{0,6}?(?:(?:at|with|on)\s+(?:the\s+)?)?\(?|"
    r"(?:(?:the|its|their|his|her|our|last|this|that of|those of|what was|[a-z][a-z.'-]*'s?|[a-z][a-z-]*s')\s+"
    + _WORDS
    + r"{0,5}?(?:(?:of|for) (?:‹date›|a|an|the|about|only|just|some)?\s*(?:(?:of|was)\s+)?)?\(?)?|"
    # "twice the number that it handled in 2010, when there were"
    r"(?:the|its) (?:number|figure|total|amount|level|rate|sum|value)\b[^,;:—()]{0,50},\s+when\s+"
    r"(?:there|it|they|that)\s+(?:was|were|had|stood at|numbered)\s+(?:just |only )?)$"
)
# From the figure to its multiple: a comma, a dash or a bracket, or a form of "to be".
_TO_MULTIPLE = regex(
    r"(?:(?:[,—(]|^\s*\))\s*(?:(?:or|that is|i\.e\.|representing|which (?:is|was|were|are)|it (?:is|was)|itself|"
    r"a (?:figure|sum|total|number|level|rate|price)|"
    r"(?:the|its|it|they|he|she|that)\s+(?:[a-z]+\s+){0,2}(?:has|have|had))\s*,?\s*)?|"
    r"\b(?:is|was|were|are|be|been|being|represents?|equals?|or|at)\s+(?:now\s+|still\s+|already\s+)?)"
    r"(?:a|an|about|some)?\s*$"
)
_MOST_BETWEEN = 110
_AT = regex(r"^\s*(?:as (?:many|much|high|large|big)|" + _COMPARED + r")?\s*,?\s*(?:at|with|,)\s*$")
_THAN = regex(r"^[a-z,\s‹›'-]{0,40}?\b(?:than|as)\s+(?:(?!(?:in|on|when)\b)[a-z.'-]+\s+){0,5}$")
_COLON = regex(
    r"^\s*(?:last|its|the|that|those|what|as|(?:more|higher|larger|bigger|greater) than|[a-z]+'s)\b[^,;:—]{0,60}[:—]\s*(?:some |about )?$"
)
_AGAINST = regex(
    r"^\s*(?:[a-z]+\s+){0,2}?,?\s*(?:against|compared (?:with|to)|versus|vs\.?)\s*(?:just |only )?$"
)
_MORE = regex(r"^\s*(?:more|higher|larger|bigger|greater|longer|faster|better)\b")
_LESS = regex(r"^\s*(?:less|lower|fewer|smaller|cheaper)\b")
# "a fifth less than the 40", "a quarter up on the 40"
_CUT_THEN = regex(
    r"^\s*(?:(?:more|less|higher|lower|fewer|smaller|larger|bigger|greater|cheaper|dearer|shorter|longer|heavier|"
    r"lighter)\s+than|(?:up|down)\s+on|(?:above|below))\b"
)
# "a reduction of a fifth", "fell a fifth to"
_MOVED = regex(
    r"\b(?:(?P<noun>increase|rise|reduction|cut|fall|drop|decline|decrease|jump|gain|growth|loss|saving) of|(?P<verb>[a-z]+))\s+$"
)
_ON_FROM = regex(r"^\s*(?:[a-z]+ly\s+)?(?:to|from|on|since|in)\s")
# A wish is no fact, and it may start from another figure: "the goal of halving the deficit".
_WISH = regex(r"\b(?:goal|aim|target|pledge|promise|plan|hope|task|vow|aims|hopes|plans)\b")


def find_multiples(line: Line, doubled: Collection[str]) -> Iterator[Change]:
    """Every "X, n times the Y" of one sentence, as a change from Y to X."""
    if "ratio" not in line.kinds:
        return
    seen = without(view(line, _KEPT), doubled)
    for k, claim in enumerate(seen.claims):
        # "20 of them, half the 40 of last year"; "half of the 40" is a share.
        half = claim.text.lower() == "half" and seen.gaps[k + 1].startswith(
            (" the ", " its ", " last ")
        )
        if is_multiple(claim) or half:
            found = (
                _before_multiple(seen, k)
                or _after_multiple(seen, k)
                or _as_many(seen, k)
                or _two_then(seen, k)
            )
            if found is not None:
                yield found


def is_multiple(claim: Claim) -> bool:
    """Whether a figure is a multiple and not a share: "twice", "tenfold", "doubled"."""
    return claim.figure.kind == "ratio" and not claim.figure.share_of


def multiplies(claim: Claim) -> bool:
    """Whether a figure is itself the verb or noun of a change: "doubled", "a halving"."""
    return is_multiple(claim) and bool(_VERB.match(claim.text.lower()))


def is_cut(line: Line, k: int) -> bool:
    """Whether a share is what something changes by: "cut in half", "fell by a third", "a fifth less than"."""
    claim = line.claims[k]
    if claim.figure.kind != "ratio" or not claim.figure.share_of:
        return False
    before, after = line.gaps[k], line.gaps[k + 1]
    if before.endswith(" by ") or (before.endswith(" in ") and claim.text.lower() == "half"):
        return True
    if _CUT_THEN.match(after):
        return True
    moved = _MOVED.search(before)
    if moved is None or after.startswith(" of "):
        return False
    return moved["noun"] is not None or (moved["verb"] in DIRECTION and bool(_ON_FROM.match(after)))


def leads_to_base(line: Line, k: int) -> bool:
    """Whether the figure after a multiple is its base: "double the 12 of last year"."""
    return (
        k + 1 < len(line.claims)
        and line.claims[k + 1].figure.kind in LEVELS
        and bool(line.gaps[k + 1].strip())
        and bool(_BASE.match(line.gaps[k + 1]))
    )


def wished(gap: str) -> bool:
    """Whether the words before a multiple make it an aim."""
    return bool(_WISH.search(gap))


def _before_multiple(line: Line, k: int) -> Change | None:
    """ "X, twice the Y"."""
    if k == 0 or not leads_to_base(line, k):
        return None
    base, new, gap = line.claims[k + 1], line.claims[k - 1], line.gaps[k]
    if k > 1 and FROM.search(line.gaps[k - 1]):
        new = line.claims[k - 2]  # "to 25 from 20, double the 12 expected"
    if not _comparable(new, base, line.gaps[k + 1]) or len(gap) > _MOST_BETWEEN:
        return None
    if (
        len(line.gaps[k + 1]) > _MOST_BETWEEN
        or not _TO_MULTIPLE.search(gap)
        or BARRIER.search(gap)
        or " and " in gap
    ):
        return None
    return _change(line, k, new, base, line.gaps[k + 1])


def _after_multiple(line: Line, k: int) -> Change | None:
    """ "Three times higher at X than Y"."""
    if k + 2 >= len(line.claims):
        return None
    new, base = line.claims[k + 1], line.claims[k + 2]
    if _COLON.match(line.gaps[k + 1]) and _AGAINST.match(line.gaps[k + 2]):
        # "Twice last week's: £8m against £4m", "five times higher than in 2020: 450,000 compared with"
        words = line.gaps[k + 1]
        return _change(line, k, new, base, words) if _comparable(new, base, words) else None
    if not _comparable(new, base, line.gaps[k + 2]) or not _AT.match(line.gaps[k + 1]):
        return None
    return _change(line, k, new, base, line.gaps[k + 1]) if _THAN.match(line.gaps[k + 2]) else None


# "Treated 950 patients in May; in June it treated twice as many, 1,900".
_AS_MANY = regex(r"^\s*as (?:many|much)\s*[,:(—]\s*(?:or\s+|at\s+|some\s+|about\s+|with\s+)*$")
_THEN = regex(r"[;,]|\b(?:and|but|while|this|now|then|later)\b")


def _as_many(line: Line, k: int) -> Change | None:
    """ "X; this year it had twice as many, Y": a guess, since the base is only the figure before."""
    if k == 0 or k + 1 >= len(line.claims) or not _AS_MANY.match(line.gaps[k + 1]):
        return None
    base, new, gap = line.claims[k - 1], line.claims[k + 1], line.gaps[k]
    if not _THEN.search(gap) or len(gap) > _MOST_BETWEEN or not alike(new, base):
        return None
    return Change(
        old=base,
        new=new,
        by=(line.claims[k],),
        direction_word=line.claims[k].text,
        link="guessed",
    )


_TWO = regex(r"^(?:\s*[a-z'‹›-]++){0,6}?\s*(?:,|;|\band|\bbut)\s+(?:[a-z'-]+\s+){0,5}$")
_AS_MANY_END = regex(
    r"^\s*(?:as (?:many|much)|that(?: (?:number|figure|total|amount|sum|level))?)\s*(?:[,.;)—]|$)"
)


def _two_then(line: Line, k: int) -> Change | None:
    """ "Needs X and has Y, three times as many": a guess."""
    if k < 2 or not _AS_MANY_END.match(line.gaps[k + 1]) or not _TO_MULTIPLE.search(line.gaps[k]):
        return None
    base, new = line.claims[k - 2 : k]
    if not _TWO.match(line.gaps[k - 1]) or not alike(new, base) or " and " in line.gaps[k]:
        return None
    return Change(
        old=base,
        new=new,
        by=(line.claims[k],),
        direction_word=line.claims[k].text,
        link="guessed",
    )


def _change(line: Line, k: int, new: Claim, base: Claim, words: str) -> Change | None:
    if wished(line.gaps[k]):
        return None
    direction: Direction | None = (
        "up" if _MORE.match(words) else "down" if _LESS.match(words) else None
    )
    return Change(
        old=base,
        new=new,
        by=(line.claims[k],),
        direction=direction,
        direction_word=line.claims[k].text,
    )


def _comparable(new: Claim, base: Claim, words: str) -> bool:
    if new.figure.upto is not None or base.figure.upto is not None:
        return False
    counts = new.figure.kind in COUNTS and base.figure.kind in COUNTS
    return alike(new, base) or (counts and words.startswith(" as many as"))
