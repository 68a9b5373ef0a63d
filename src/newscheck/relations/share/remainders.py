"""What is left of a whole: "of the 137 projects 133 are finished; the other four ...".

A remainder hangs on the words of the rest: "the other", "the remaining", "leaving". The whole is
the figure that the parts are said to be of ("of the 137", "six, of whom three") in the same
sentence or the one before; for percents it is the whole hundred.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.patterns import regex
from newscheck.relations.alike import COUNTS, alike
from newscheck.relations.change.bases import states_change
from newscheck.relations.line import view
from newscheck.relations.relation import Remainder
from newscheck.relations.share.shares import LEADING_OF, OF

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newscheck.claims import Claim
    from newscheck.relations.line import Line
    from newscheck.relations.relation import Link

_KEPT = frozenset({"count", "number", "money", "measure", "percent", "duration"})

_REST = regex(
    r"(?:^|[\s,(;—])(?:the (?:other|remaining|rest,|remainder,)|remaining|leaving|leaves)\s*"
    r"(?:(?:just|only|about|some|the|increase|decrease|balance|amount|of|in|operating|expenses)\s+){0,6}$|"
    r"\b(?:(?:leaving|leaves)\s+(?:[a-z'-]+\s+){1,3}?|left\s+(?:(?:it|them|him|her|us)\s+)?)with\s+(?:just |only |about )?$"
)
# "28 of 38 games played, with ten remaining": what is left stands behind its number.
_LEFT = regex(
    r"^\s*(?:[a-z]+\s+){0,2}?(?:remaining|left|to go|to play|to come|still to (?:come|play)|outstanding)\b"
)
# One of these is in every sentence with a rest, unless it is "three others".
_RESTS = (
    *("remain", "the other", "the rest,", "leav", "left", "to go", "to play", "to come"),
    "outstanding",
)
_WITH_LEFT = regex(
    r"^(?:\s+[a-z]+){0,3},?\s*(?:(?:with|and|so|leaving)\s+)?(?:(?:it|they|he|she|there|we|you)\s+)?"
    r"(?:still\s+)?(?:(?:have|has|had|are|is|were|was)\s+)?(?:still\s+|just\s+|only\s+)?$"
)
_DONE = regex(
    r"\b(?:after|with|through|played|completed|finished|counted|served|used)\s+(?:just\s+|only\s+)?$"
)
_OF_A = regex(r"^\s*of an?\s+(?:[a-z]+\s+)?$")
# What a percent is of: "40% of the men and 30% of the women".
_OF_NOUN = regex(r"^\s*of (?:the |its |all |these |those |their )?(?P<noun>[a-z]+)")
_OTHERS = frozenset({"other", "others"})
_THEN_OF = regex(
    r"^\s*(?:[a-z'-]+\s+){0,8}?[,(—:]*\s*(?:[a-z'-]+\s+){0,3}?(?:of (?:which|whom|them|these|those)|whose)\b"
)
_OF_WHICH = regex(r"^\s*of (?:which|whom|them)\b")
OF_THE = regex(r"^\s*(?:[a-z'-]+\s+){0,2}?of (?:which|whom|them|these|those|the)\b")
# A part that is counted in words alone: "one was found at the scene; the other three ...".
_ONE = regex(r"\bone (?:was|is|were|had|has|of (?:them|whom|which|these)|died|went|[a-z]+ed)\b")
_ANY_ONE = regex(r"\bone\b")
_MOST_PARTS = 6


def find_remainders(line: Line, before: Line | None) -> Iterator[Remainder]:
    """Every rest of a whole that a sentence states, with the whole and the parts already counted."""
    if before is None and len(line.claims) < 2:
        return
    if not line.says(_RESTS) and all(c.figure.unit not in _OTHERS for c in line.claims):
        return
    seen = view(line, _KEPT)
    for k, rest in enumerate(seen.claims):
        if rest.figure.number is None or rest.figure.hedge_span or not _is_rest(seen, k):
            continue
        # "Three others" may be more of them; only beside "two of the six" are they the rest.
        sure = bool(_REST.search(seen.gaps[k])) or any(
            OF_THE.match(g) for g in seen.gaps[1 : k + 1]
        )
        if not sure:
            left = _left_over(seen, k)
            if left is not None:
                yield left
            continue
        if rest.figure.kind == "percent":
            found = _of_hundred(seen, k, before)
        else:
            found = (
                _in_sentence(seen, k) or _of_whole_behind(seen, k) or _from_before(before, seen, k)
            )
        if found is not None and not _more_may_be_left(seen, k, found):
            yield found


def _more_may_be_left(line: Line, k: int, found: Remainder) -> bool:
    """Whether a rest without "the" may be only some of it: "two of the six burned; three others smoked"."""
    if _REST.search(line.gaps[k]) or found.whole is None:
        return False
    numbers = [c.figure.number.value for c in (*found.parts, found.rest) if c.figure.number]
    whole = found.whole.figure.number
    return whole is not None and sum(numbers) + found.ones < whole.value


def _left_over(line: Line, k: int) -> Remainder | None:
    """ "After 28 of 38 games, with ten remaining"."""
    if k < 2 or not (_LEFT.match(line.gaps[k + 1]) and _WITH_LEFT.match(line.gaps[k])):
        return None
    part, whole, rest = line.claims[k - 2 : k + 1]
    done = (
        _DONE.search(line.gaps[k - 2]) or " played" in line.gaps[k] or " completed" in line.gaps[k]
    )
    if not (done and OF.match(line.gaps[k - 1]) and _countable(whole, rest)):
        return None
    return Remainder(whole, (part,), rest) if _countable(part, rest) else None


def _of_whole_behind(line: Line, k: int) -> Remainder | None:
    """ "$200 million this year and the remaining $300 million of its $500 million budget"."""
    if k + 1 >= len(line.claims) or not OF.match(line.gaps[k + 1]):
        return None
    whole, rest = line.claims[k + 1], line.claims[k]
    parts = [c for c in line.claims[:k] if _countable(c, rest)]
    if len(parts) != 1 or not _countable(whole, rest) or not _greatest(whole, parts, rest):
        return None
    return Remainder(whole, tuple(parts), rest, link="guessed")


def _is_rest(line: Line, k: int) -> bool:
    if _REST.search(line.gaps[k]) or line.claims[k].figure.unit in _OTHERS:
        return True
    return bool(_LEFT.match(line.gaps[k + 1]))


def _of_hundred(line: Line, k: int, before: Line | None) -> Remainder | None:
    """ "38% lies in India and the remaining 62% ...": the parts and the rest make a hundred.

    A percent that the sentence before ends on may take the difference ("They found him 10% to blame.
    The owner was 65% to blame and the builder the remaining 25%").
    """
    parts = [
        c
        for c in line.claims[max(0, k - _MOST_PARTS) : k]
        if c.figure.kind == "percent" and not c.figure.upto
    ]
    if not parts or any(states_change(line, line.index(c)) for c in parts):
        return None
    if not _is_of_them(line, parts[0]):
        parts = [c for c in parts if not _is_of_them(line, c)]
    wholes = {
        found["noun"]
        for gap in line.gaps[k - len(parts) + 1 : k + 2]
        if (found := _OF_NOUN.match(gap))
    }
    if len(wholes) > 1:
        return None  # "40% of the men and 30% of the women; the other 15% of men"
    shares = [c for c in before.claims if c.figure.kind == "percent"] if before is not None else []
    return Remainder(None, tuple(parts), line.claims[k], after=tuple(shares[-1:]))


def _is_of_them(line: Line, claim: Claim) -> bool:
    return bool(_OF_THEM.match(line.gaps[line.index(claim) + 1]))


def _in_sentence(line: Line, k: int) -> Remainder | None:
    rest = line.claims[k]
    for i in range(k - 1, max(-1, k - _MOST_PARTS - 1), -1):
        whole = line.claims[i]
        led = LEADING_OF.search(line.gaps[i])
        # "Of the 400 trees, 260 are oaks and the remaining 140 beeches".
        kinds = led and "remaining" in line.gaps[k] and _both_counts(whole, rest)
        if not (kinds or _countable(whole, rest)):
            continue
        gap = line.gaps[i + 1]
        of = i > 0 and (OF.match(line.gaps[i]) or _OF_A.match(line.gaps[i]))
        of_which = (
            i + 2 <= k
            and _countable(line.claims[i + 1], rest)
            and _OF_WHICH.match(line.gaps[i + 2])
        )
        if not (of_which or led or of or _THEN_OF.match(gap)):
            continue
        first = _joined_before(line, i, rest) if of else []
        parts = first + _parts_within(line, i + 1, k, rest, first)
        ones = len(_ONE.findall(line.between(i, k)))
        if not parts and not ones:
            return None
        after = tuple(c for c in line.claims[k + 1 :] if _countable(c, rest))
        later = len(_ANY_ONE.findall(" ".join(line.gaps[k + 1 :])))
        return Remainder(whole, tuple(parts), rest, after, ones=ones, ones_after=later)
    return None


_OF_THEM = regex(r"^\s*(?:[a-z'-]+\s+){0,2}?of (?:which|whom|them|these|those)\b")


def _parts_within(
    line: Line, start: int, end: int, rest: Claim, first: Sequence[Claim]
) -> list[Claim]:
    """The parts of a stretch of the line, without those that are only some of the part before them.

    In "14 were women, nine of them students" the nine are no part of the whole; in "14 of them
    women, nine of them children" they are.
    """
    parts: list[Claim] = []
    all_of_them = not first
    for k in range(start, end):
        if not _countable(line.claims[k], rest):
            continue
        of_them = bool(_OF_THEM.match(line.gaps[k + 1]))
        if not parts and not first:
            all_of_them = of_them
        elif of_them and not all_of_them:
            continue
        parts.append(line.claims[k])
    return parts


# "14 women and nine children out of a total of 46".
_LIST = regex(r"^\s*(?:,|,?\s*and)\s*$")


def _joined_before(line: Line, i: int, rest: Claim) -> list[Claim]:
    """The part right before "of the N", with those that are listed with it."""
    parts: list[Claim] = []
    for k in range(i - 1, max(-1, i - 1 - _MOST_PARTS), -1):
        if not _countable(line.claims[k], rest) or (parts and not _LIST.match(line.gaps[k + 1])):
            break
        parts.insert(0, line.claims[k])
    return parts


def _from_before(before: Line | None, line: Line, k: int) -> Remainder | None:
    """The whole in the sentence before, or without "of" in this one: a guess."""
    rest = line.claims[k]
    own = _parts_within(line, 0, k, rest, [])
    ones = len(_ONE.findall(line.between(-1, k)))
    earlier = [c for c in view(before, _KEPT).claims if _countable(c, rest)] if before else []
    mine = {claim.id for claim in own}
    if any(LEADING_OF.search(line.gaps[i]) for i in range(k) if line.claims[i].id not in mine):
        return None  # "Of the 18 holes he parred 12; the other 7 players": of another whole
    if before is not None and len(own) >= 1 and len(earlier) > 1:
        whole_here = None
    else:
        whole_here = own[0] if own and (len(own) > 1 or ones) else None
    nouns = {c.figure.unit for c in (*own, rest)} - {None} - _OTHERS
    if len(nouns) > 1:
        return None
    if whole_here is not None and _greatest(whole_here, own[1:], rest):
        return Remainder(whole_here, tuple(own[1:]), rest, ones=ones, link="guessed")
    if not (own or ones):
        opens = k == 0 and line.gaps[0].lstrip().startswith(("the other ", "the remaining "))
        return _all_before(before, rest, opens=opens) if before is not None else None
    if not earlier:
        return None
    link: Link = "guessed"
    whole = _named_alike(earlier, own, rest)
    if whole is None or not _greatest(whole, own, rest):
        return None
    return Remainder(whole, tuple(own), rest, ones=ones, link=link)


def _all_before(before: Line, rest: Claim, *, opens: bool) -> Remainder | None:
    """Whole and parts both in the sentence before: "six billion, of which five ... The remaining one".

    `opens` says that the rest opens its sentence, and so may be of the last figure before it.
    """
    seen = view(before, _KEPT)
    for i, whole in enumerate(seen.claims):
        last = i + 1 == len(seen.claims)
        if not _countable(whole, rest) or (last and not opens):
            continue
        if not last and (LEADING_OF.search(seen.gaps[i]) or _THEN_OF.match(seen.gaps[i + 1])):
            parts = _parts_within(seen, i + 1, len(seen.claims), rest, [])
        elif i > 0 and OF.match(seen.gaps[i]) and _countable(seen.claims[i - 1], rest):
            parts = [seen.claims[i - 1]]
        elif i + 2 < len(seen.gaps) and _OF_WHICH.match(seen.gaps[i + 2]):
            parts = [c for c in seen.claims[i + 1 : i + 2] if _countable(c, rest)]
        else:
            continue
        if parts and _greatest(whole, parts, rest):
            return Remainder(whole, tuple(parts[:1]), rest, link="guessed")
    return None


def _named_alike(earlier: list[Claim], own: list[Claim], rest: Claim) -> Claim | None:
    """The one figure before that counts what the parts are parts of."""
    nouns = {c.figure.unit for c in (*own, rest)} - {None} - _OTHERS
    if len(nouns) > 1:
        return None
    named = [
        c for c in earlier if c.figure.unit is not None and (not nouns or c.figure.unit in nouns)
    ]
    if len(named) == 1:
        return named[0]
    return named[-1] if nouns and named else None


def _greatest(whole: Claim, parts: list[Claim], rest: Claim) -> bool:
    top = whole.figure.number
    assert top is not None
    return all(
        c.figure.number is not None and c.figure.number.value <= top.value for c in (*parts, rest)
    )


def _both_counts(whole: Claim, rest: Claim) -> bool:
    return {whole.figure.kind, rest.figure.kind} <= COUNTS and whole.figure.upto is None


def _countable(claim: Claim, rest: Claim) -> bool:
    a, b = claim.figure, rest.figure
    if a.number is None or a.upto is not None:
        return False
    if a.kind in COUNTS and b.kind in COUNTS:
        return a.unit == b.unit or None in (a.unit, b.unit) or bool(_OTHERS & {a.unit, b.unit})
    if {a.kind, b.kind} == {"number", "measure"}:
        return alike(claim, rest)  # "650,000 of the 900,000 barrels ... the remaining 250,000"
    return a.kind == b.kind and a.unit == b.unit and a.kind in {"money", "measure", "duration"}
