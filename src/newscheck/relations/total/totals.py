"""Totals and their parts, where the sentence lists the parts of a total.

    250 jobs: 120 at A, 80 at B and 50 at C          463,000 plus 654,000, a total of 1.12 million
    the £48m package includes £20m for roads ...     12 people, seven in the first blast and five in the second
    of the 42 wells, 20 were dry, 12 gave gas ...    20 people, four of whom were badly hurt and 16 ...

The words say how much the list promises. "Made up of", a colon and "a total of" promise all the
parts; "including" promises none left over; a bare comma ("12 trials, 10 here and two there") may
promise either, and is a guess.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newscheck.interval import Hedge
from newscheck.patterns import regex
from newscheck.relations.alike import COUNTS, alike
from newscheck.relations.change.bases import states_change
from newscheck.relations.line import view, without
from newscheck.relations.relation import Total
from newscheck.relations.share.shares import LEADING_OF, OF, part_of
from newscheck.relations.total.kinds import complementary, mixed
from newscheck.units import dimension

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from newscheck.claims import Claim
    from newscheck.relations.line import Line
    from newscheck.relations.relation import Link

_KEPT = frozenset({"count", "number", "money", "measure"})
# Lengths of time are listed too: "16 years: nine for robbery and seven for assault".
_LASTING = frozenset({"duration"})
_LONGEST_GAP = 260
_LONGEST_ITEM = 400
_ITEM_END = regex(r";\s*(?:and\s+)?$")
_DIVIDED = regex(r"\b(?:divided|split|broken) (?:up )?into\s+$")
_FEW = 2
_PEOPLE = frozenset(("people", "person", "victim", "passenger", "casualty"))
# Levels of these are listed and never add up: "a range of bags: 45F, 30F and 15F".
_NO_SUM = frozenset({"temperature", "angle", "speed", "pressure", "frequency"})

_MADE_OF = regex(
    r"\b(?:made up of|comprising|comprised(?: of)?|comprises|consisting of|consists of|consist of|composed of|"
    r"(?:split|divided|shared) (?:up )?(?:between|into|among)|broken down (?:as|into)|breaks? down (?:as|into)|namely|"
    r"(?:the )?breakdown (?:is|was|being)|as follows\s*:)\s*"
    r"(?:[a-z'-]+\s+){0,3}\(?$"
)
_INCLUDES = regex(
    r"\b(?:including|includes?|included|among them|of which|of whom|of that)\b,?\s*(?:[a-z'-]+\s+){0,4}$"
)
_COLON = regex(r"(?:^|[^a-z ])?\s*[:—]\s*(?:[a-z'-]+\s+){0,3}$")
# Of these the parts are no parts: "an average of £280,000: £310,000 in the south".
_LEVEL = regex(
    r"\b(?:average|averages|averaged|averaging|mean|median|typical|typically|rate|rates|minimum|maximum|per)\b"
    r"(?:\s+[a-z'-]+){0,5}\s*$"
)
_SHARE_OF = regex(r"‹(?:ratio|percent)›\s*of\s+(?:[a-z'-]+\s+){0,3}$")
# The list is then of what is left, not of the total.
_OTHER_WHOLE = regex(r"\b(?:remainder|remaining|rest|balance|others?)\b")
# "$5m apart: one wants $20m and the other $15m" is no total.
_DIFFERENCE = regex(
    r"^\s*(?:[a-z]+\s+){0,2}?(?:apart|more|less|fewer|short|ahead|behind|below|above|under|off|cheaper|dearer|clear|higher|lower|better|worse|adrift|difference|gap|lead|margin)\b"
)
_BRACKET = regex(r"\(\s*(?:[a-z'-]+\s+){0,4}$")
# "12 trials, 10 in the north and two in the south": the first part follows the comma at once.
_COMMA = regex(
    r"^\s*(?:(?!(?:to|for|from|in|by|at|on|of|with|a|an|and|or|was|were)\b)[a-z'-]+\s*){0,3}?,\s*(?:with\s+)?$"
)
_OF_THE = regex(r"^\s*[^;:]{0,80}?,\s*(?:[a-z'-]+\s+){0,4}$")
_TOTAL_AFTER = regex(
    r"\b(?:for a total of|a total of|total of|in total|totall?ing|bring(?:s|ing) (?:the|its|their) (?:combined |overall |death )?total\b[^,;]{0,50}? to|"
    r"(?:a|the) total (?:[a-z]+ ){1,2}of|(?<=[;,(] )total:?|"
    r"a combined(?: total of)?|making a total of|(?:which )?add(?:s|ing) up to|for a combined)\s*(?:[a-z'-]+\s+){0,2}$"
)
# A total that may be of more than the parts: "taking the total to 330".
_RUNNING = regex(
    r"\b(?:bring(?:s|ing)|tak(?:es|ing)|push(?:es|ing)|rais(?:es|ing)) (?:the|its|their|his|her|our)? ?(?:[a-z'-]+ ){0,2}(?:total|toll|tally)\b[^,;]{0,50}? to"
    r"\s*(?:[a-z'-]+\s+){0,2}$"
)
# "The package - $250m in grants and $150m in loans - is worth $400m", "the three together had 300".
_COMES_TO = regex(
    r"[—)]\s*(?:(?:is|are|was|were) (?:worth|valued at|priced at)|totals?|totall?ed|comes? to|came to|amounts? to|adds? up to)\s*$|"
    r"[—),]\s*together [a-z]+\s*$"
)
# "..., 64 people in all", "..., making £28m in total", "have 29 between them".
_IN_ALL = regex(
    r"^\s*(?:[a-z-]+\s+){0,3}?(?P<how>in all|in total|altogether|all told|between them|combined|together|"
    r"(?:in|over|for|across) (?:the|those) (?:two|three|four|whole|entire)?\s*(?:‹duration›|‹count›|period|season|weekend|years|months|weeks|days))"
    r"(?=\s*(?:[,.;:)—\"]|$))"
)
_BEFORE_ALL = regex(
    r"(?:[,;:—)]\s*(?:or|making|giving|for|that is|which makes|making it|a|amounting to)?|\b(?:was|were))\s*$"
)
_HAS = regex(r",\s+(?:[a-z'-]+\s+){1,4}(?:has|have|had)\s*$")
_BETWEEN_THEM = frozenset(("between them", "combined", "together"))
_NEW_SUM = regex(
    r"\b(?:against|from|than|compared (?:to|with)|versus|vs|out of)\s+a (?:combined )?total of\s*$"
)
# Between two parts: "at A,", "in the first blast and", with the names of what each is for.
_NEXT_PART = regex(
    r"(?:,|;|\band\b|\bplus\b|&|\bwhile\b)\s*"
    r"(?:(?:another|a further|and|the other|plus|with|also|then|one for|for)\s+){0,3}(?:[a-z.'-]+\s+){0,4}\(?$"
)
_BARE = frozenset((",", "and", ", and"))
_LAST_PART = regex(r"(?:\band\b|\bplus\b|&)[^,;:]*$")
_OF_WHICH = regex(r"^\s*of (?:which|whom|them)\b")
_NOT_PARTS = regex(
    r"\b(?:which|that|when|after|before|if|because|but|compared|than|rose|fell|against(?!\s*(?:,|;|and\b))|"
    r"at least|as many as|said|out of|per|already|previously|earlier|totall?ing|rising|falling)\b"
)
_GOES_ON = regex(
    r"[^.;]*(?:,|\band\b)\s+(?:the (?:rest|remainder)|(?:many |several |some )?others?|more|less|fewer|the remaining|an? [a-z]+\s*[,.]|"
    r"several|various|smaller|so on)\b|\s*(?:or more|and counting)\b"
)


def find_totals(line: Line, before: Line | None, doubled: Collection[str]) -> Iterator[Total]:
    """The total that one sentence gives with its parts, the surest first.

    A total that "will be divided into two" may stand in the sentence before (`before`).
    """
    for kept in (_KEPT, _LASTING):
        seen = without(view(line, kept), doubled)
        if len(seen.claims) < 3:
            continue
        for finder in (_parts_then, _then_parts):
            for i in range(len(seen.claims)):
                found = finder(seen, i)
                if found is not None:
                    yield found
                    return
        if before is not None and (split := _divided(seen, view(before, kept))) is not None:
            yield split
            return


def _divided(line: Line, before: Line) -> Total | None:
    """ "The credit will be divided into two, one for 58m and another for 15m", the 73m a sentence before.

    The parts must be as many as it is said to be divided into.
    """
    for i, claim in enumerate(line.claims):
        if claim.figure.number is None or not _DIVIDED.search(line.gaps[i]):
            continue
        wholes = [c for c in before.claims if c.figure.kind in {"money", "measure"}]
        parts = [c for c in line.claims[i + 1 :] if wholes and alike(wholes[0], c)]
        if len(wholes) == 1 and len(parts) == claim.figure.number.value:
            return Total(wholes[0], tuple(parts), link="guessed", closed=True)
    return None


def _then_parts(line: Line, i: int) -> Total | None:
    """A total followed by its parts."""
    if i + 2 >= len(line.claims) or line.claims[i].figure.upto or _in_list(line, i):
        return None
    total, gap = line.claims[i], line.gaps[i + 1].replace(" on board,", ",")
    if len(gap) > _LONGEST_GAP:
        return None
    promise = _promise(line, i, gap)
    if promise is None or _OTHER_WHOLE.search(gap) or _DIFFERENCE.match(gap):
        return None
    if promise[1] == "guessed" and _SHARE_OF.search(line.gaps[i]):
        return None  # "Two-thirds of the 90 members, 60, must agree; 63 did"
    if _LEVEL.search(line.gaps[i]) and not (_INCLUDES.search(gap) or _MADE_OF.search(gap)):
        return None
    exhaustive, link, other_nouns = promise
    parts = _run_of_parts(line, i + 1, total, other_nouns=other_nouns)
    if len(parts) < 2 or (total.figure.kind == "duration" and link == "guessed"):
        return None
    after = line.gaps[i + 1 : i + 2 + len(parts)]
    if all(words.strip() in _BARE for words in after[:-1]) and not any(
        part.figure.kind == "count" for part in parts
    ):
        return None  # "$2tn, $1.5tn and $900bn": three of a kind
    pair = complementary(parts, after[1:])
    if other_nouns and {p.figure.unit for p in parts} - {None, total.figure.unit}:
        # "Twelve countries: eight NATO members and seven EU states" may overlap.
        said_whole = _MADE_OF.search(gap) or re.search(r"\b(?:a )?total of\s*$", line.gaps[i])
        link = link if said_whole else "guessed"
        # Three kinds or more that are meant to overlap are rare; of two kinds nobody can tell.
        exhaustive = exhaustive and (link == "stated" or len(parts) > _FEW or _people(total))
    if mixed(parts, after[1:]):
        exhaustive, link = False, "guessed"
    elif pair:
        exhaustive, link = True, "guessed"
    if _COLON.search(gap) and not _MADE_OF.search(gap) and len(parts) == _FEW:
        # "£1.2m: £300,000 for the flats, £500,000 for the shops": of two, an "and" says that it is all.
        exhaustive = exhaustive and bool(_LAST_PART.search(after[-2]))
    # A list that goes on after its last figure names a part that has none.
    last = i + len(parts)
    words = line.between(last, last + 1) + line.gaps[min(last + 2, len(line.claims))]
    if _OVERLAP.search(words):
        return None
    goes_on = bool(_GOES_ON.match(words))
    closed = not goes_on and (pair or _closed(gap, after))
    ended = not goes_on and bool(_LAST_PART.search(after[-2]))
    return Total(total, tuple(parts), exhaustive and not goes_on, link, closed, ended)


# "100 by day and 180 by night, some of them on both".
_OVERLAP = regex(
    r"\b(?:on|in|for|of|do|did|had|have|are) both\b|\boverlap|\bmore than one\b|\bsome of (?:them|whom) (?:also|both)"
)


def _in_list(line: Line, i: int) -> bool:
    """Whether a figure is an item of a list and no total: "87: 40 here, 32 there and 15 elsewhere"."""
    gap = line.gaps[i]
    if i == 0 or not _part_of(line.claims[i], line.claims[i - 1], other_nouns=True):
        return False
    return bool(_COLON.search(gap) or _NEXT_PART.search(gap) or _BRACKET.search(gap))


def _closed(gap: str, after: Sequence[str]) -> bool:
    """Whether a list reads as complete: it ends with an "and" and does not begin with "including"."""
    listed = _COLON.search(gap) or _MADE_OF.search(gap) or _BRACKET.search(gap)
    return bool(listed and _LAST_PART.search(after[-2])) and not _INCLUDES.search(gap)


def _promise(line: Line, i: int, gap: str) -> tuple[bool, Link, bool] | None:
    """What the words after a total promise of the list: all of it or not, stated or guessed, and
    whether the parts may have nouns of their own ("13 justices: five Republicans ...")."""
    if _MADE_OF.search(gap):
        return True, "stated", True
    if _INCLUDES.search(gap):
        return False, "stated", True
    if _COLON.search(gap):
        return True, "stated", True
    if LEADING_OF.search(line.gaps[i]) and _OF_THE.match(gap):
        return False, "stated", False
    if (_BRACKET.search(gap) or _COMMA.match(gap)) and not states_change(line, i):
        return True, "guessed", _people(line.claims[i]) or _of_two_kinds(line, i)
    return None


def _of_two_kinds(line: Line, i: int) -> bool:
    """Whether the next two figures count kinds that are all there are: "17 people, nine men and eight women"."""
    return complementary(line.claims[i + 1 : i + 3], line.gaps[i + 2 : i + 4])


def _people(total: Claim) -> bool:
    """Whether a total counts people as such, so that its parts are kinds of them."""
    return total.figure.unit in _PEOPLE


def _run_of_parts(line: Line, start: int, total: Claim, *, other_nouns: bool) -> list[Claim]:
    """The figures from `start` on that a list strings together and that are of the total's kind."""
    parts: list[Claim] = []
    for k in range(start, len(line.claims)):
        claim = line.claims[k]
        if parts and _other_class(claim, total):
            continue  # "$1,200 on one card, $2,300 on another"
        if not _part_of(claim, total, other_nouns=other_nouns) or states_change(line, k):
            break
        if _DIFFERENCE.match(line.gaps[k + 1]):
            break  # "£21,995, £3,000 below the petrol version"
        if parts and (not _goes_on_to(line.gaps[k]) or _of_another(line, k)):
            break
        if (
            parts
            and _OF_WHICH.match(line.gaps[k + 1])
            and not _OF_WHICH.match(line.gaps[start + 1])
        ):
            return []  # "140 planes: 90 leased, 80 of them Boeings": a part of a part
        parts.append(claim)
    return parts


def _of_another(line: Line, k: int) -> bool:
    """Whether a figure is a part of a whole of its own: "45 left on time; on Saturday seven of 60 did"."""
    if k + 1 >= len(line.claims) or not OF.match(line.gaps[k + 1]):
        return False
    return part_of(line.claims[k], line.claims[k + 1])


def _goes_on_to(gap: str) -> bool:
    """Whether a list goes on from one part to the next over these words."""
    gap = _OF_WHICH.sub(" ", gap, count=1)
    if _ITEM_END.search(gap):
        return len(gap) <= _LONGEST_ITEM  # a semicolon parts items that are statements themselves
    return bool(_NEXT_PART.search(gap)) and len(gap) <= _LONGEST_GAP and not _NOT_PARTS.search(gap)


def _parts_then(line: Line, i: int) -> Total | None:
    """Parts followed by "a total of" and the total."""
    if i < 2:
        return None
    total, gap = line.claims[i], line.gaps[i]
    running = _RUNNING.search(gap) and not _TOTAL_AFTER.search(gap)
    if not (running or _TOTAL_AFTER.search(gap) or _COMES_TO.search(gap) or _is_all(line, i)):
        return None
    if _NEW_SUM.search(gap) or len(gap) > _LONGEST_GAP:
        return None
    parts: list[Claim] = []
    for k in range(i - 1, -1, -1):
        if k > 0 and OF.match(line.gaps[k]):
            continue  # "32 of the 543": the part counts, its own whole does not
        if parts and _other_class(line.claims[k], total):
            continue
        if not _part_of(line.claims[k], total, other_nouns=True):
            break
        if states_change(line, k) and not (not parts and _MORE.match(line.gaps[k + 1])):
            break  # "has 750 and is buying 250 more, for a total of 1,000"
        if parts and _owns(line, k):
            break
        if _TOTAL_AFTER.search(line.gaps[k]):
            break
        parts.insert(0, line.claims[k])
        gap = line.gaps[k]
        if k and _ADDED_TO.match(gap) and "add" in line.gaps[k - 1]:
            continue  # "adds 250 shops to the chain's 750"
        if not _NEXT_PART.search(gap) or len(gap) > _LONGEST_GAP or _NOT_PARTS.search(gap):
            break
    if len(parts) < 2:
        return None
    link: Link = "guessed" if running else "stated"
    return Total(total, tuple(parts), link=link, closed=True, ended=True)


_MORE = regex(r"^\s*more\s*,")
_ADDED_TO = regex(r"^\s*to\s+(?:the|its|their|his|her|an)\s+(?:[a-z'-]+\s+){0,3}$")
_WITH = regex(r"^\s*,\s+(?:with|which have|who have)\s+$")


def _owns(line: Line, k: int) -> bool:
    """Whether a count is of those whose figures follow: "the two hospitals, with 420 and 380 beds"."""
    return line.claims[k].figure.kind == "count" and bool(_WITH.match(line.gaps[k + 1]))


def _other_class(claim: Claim, total: Claim) -> bool:
    """Whether a figure is a count among sums of money or lengths, or the other way round."""
    kinds = {claim.figure.kind, total.figure.kind}
    return "count" in kinds and bool(kinds & {"money", "measure"})


def _is_all(line: Line, i: int) -> bool:
    """Whether the words behind a figure make it the sum of those before: "64 people in all"."""
    found = _IN_ALL.match(line.gaps[i + 1])
    if found is None or (_NEXT_PART.search(line.gaps[i]) and " and " in line.gaps[i]):
        return False
    if line.gaps[0].lstrip().startswith("with ") and _HAS.search(line.gaps[i]):
        return True  # "With $5m from the state and $3m from donors, it has $8m in total"
    return found["how"] in _BETWEEN_THEM or bool(_BEFORE_ALL.search(line.gaps[i]))


def _is_bound(part: Claim) -> bool:
    """Whether a part is only bounded ("at least 20"), so that no sum of it can be held to a total."""
    return part.figure.hedge_span is not None and part.figure.hedge is not Hedge.ABOUT


def _part_of(part: Claim, total: Claim, *, other_nouns: bool) -> bool:
    a, b = part.figure, total.figure
    if a.number is None or b.number is None or a.upto or _is_bound(part):
        return False
    if a.kind == "measure" and a.unit and dimension(a.unit) in _NO_SUM:
        return False
    if a.kind in COUNTS and b.kind in COUNTS:
        return other_nouns or a.unit == b.unit or a.unit is None or b.unit is None
    return alike(total, part)
