"""Shares of one whole that stand in a list: "79% will not, 11% will, 3% have and 10% don't know".

    owned 40 pct by A, 35 pct by B and 25 pct by C        the grain was rated 61% good, 28% fair and 11% poor
    52% to 35%, with 13% undecided                        53% of women and 43% of men ..., 57% of men and 47% of women

A list is a run of percents of one sentence that are levels, not changes, and are not of different
groups. It is exclusive where the words say that no share can be part of another: owners, grades, yes and
no, the undecided, the rest. People may give more than one answer in any other list.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.interval import Form, Hedge
from newscheck.patterns import regex
from newscheck.relations.change.bases import marks_old
from newscheck.relations.lexicon import TO, moves
from newscheck.relations.line import view
from newscheck.relations.relation import Split
from newscheck.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newscheck.claims import Claim
    from newscheck.relations.line import Line
    from newscheck.relations.relation import Promise

_KEPT = frozenset({"percent", "number", "score"})
_MOST = 12
_LEAD = 80
_NEAR = 45
# How far apart two shares may be that no word makes a pair.
_APART = 90

# Another statement begins: another sentence in the same bullet, or a share of a share.
_BREAK = regex(
    r"(?:[a-z]{3}|[)\"])[.?!]\s|\bcompared\b|\bversus\b|\bup from\b|\bdown from\b|\bthan\b|\b(?:of|among) (?:those|these|them|whom|which)\b|"
    r"\b(?:previous|prior|earlier|margin of error|confidence|last year|a year ago|sold|bought|then)\b"
)
# "45% in 2019, 50% in 2020": shares of different times.
_DATED = regex(r"^\s*(?:[a-z]+\s+){0,3}?(?:in|on|for|by|as of|at the end of|a)\s+‹date›")
_OF_NOUN = regex(
    r"^\s*of\s+(?:(?:the|all|its|their|his|her|our|total|u\.s|us|uk|registered|likely|adult|[a-z]+'s?)\.?\s+){0,3}(?P<noun>[a-z]+)"
)
_STAKE_IN = regex(
    r"^\s*(?:of|in|[a-z-]*\s*(?:stake|interest|share|holding)s? (?:in|of))\s+(?!which|the (?:rest|remainder))[a-z‹]"
)
_SEVERAL = regex(
    r"more than one|multiple (?:answers|responses|choices|options)|all that apply|overlap|respectively|also\b|several answers|"
    r"top (?:reasons|concerns|answers|uses|priorities)|\bboth\b"
)

_UNDECIDED = regex(
    r"\b(?:undecided|unsure|don't know|do not know|didn't know|did not know|not sure|uncertain|no opinion|no view|neither|"
    r"no change|unchanged|the same|no difference|neutral|abstain(?:ed|ing)?|declined to (?:answer|say)|no answer|"
    r"others?|none of (?:the|these|them))\b"
)
_OPPOSITES = tuple(
    (regex(rf"\b(?:{one})\b"), regex(rf"\b(?:{other})\b"))
    for one, other in (
        (r"approve[sd]?|approving|approval", r"disapprove[sd]?|disapproving|disapproval"),
        (
            r"support|supports|supported|back|backs|backed|favou?r|favou?rs|favou?red|in favou?r",
            r"oppose|opposes|opposed|against",
        ),
        (
            r"(?:voted?|voting|said|say|saying|was|were|would vote) (?:yes|for|to remain)|yes (?:has|had|on|at|with|to)|… for",
            r"(?:voted?|voting|said|say|saying|was|were|would vote) (?:no|against|to leave)|no (?:has|had|on|at|with|to)|no,?|… against",
        ),
        (r"agree|agrees|agreed", r"disagree|disagrees|disagreed"),
        (r"satisfied|happy", r"dissatisfied|unhappy"),
        (r"right", r"wrong"),
        (r"more likely|likelier", r"less likely"),
        (r"get better|better off|got better", r"get worse|worse off|got worse"),
    )
)
_OPPOSED = regex(r"\bas opposed to (?:the |just |only )?$")
_TRADED = regex(
    r"\b(?:sold|sells?|selling|sale|bought|buys?|buying|acquir\w+|purchas\w+|rais\w+|increas\w+|option|offer\w*|bid|"
    r"later|then|from|respectively)\b"
)
_OWNED = regex(
    r"\b(?:owned|owns|ownership|owners|shareholders?|stakes?|held by|holds|partners|partnership|joint venture|consortium)\b"
)
_RESTED = regex(
    r"\b(?:remaining|(?:the|and) (?:rest|remainder|balance))\b[^,;]{0,40}$|^[^,;]{0,30}\b(?:remaining|the rest)\b"
)
_GRADE = regex(r"^\s*(?:in )?(?:very )?(?:excellent|good|fair|poor)\b")
_PORTIONED = regex(
    r"\b(?:split|divided?|divides|shared|left|leaves|bequeath\w*|allocat\w*|distribut\w*|earmark\w*|accounts? for|"
    r"accounted for|accounting for|ma(?:de?|k)(?:es?|ing)? up|came from|comes? from|coming from|derived|generated|"
    r"(?:goes|went|go|going) to|represent\w*|compris\w*|consist\w*|contribut\w*|breakdown|broken down|responsible|blame\w*|caus\w+|"
    r"composed|composition|mix|raised|spent)\b"
)
_WHOLE = regex(
    r"\b(?:split|divided?|divides|broken down|breakdown|made up of|consist\w*|compris\w*|composed|composition)\b"
)
_AND_UNSURE = regex(
    r"^[^.;]{0,60}\b(?:with|and|while)\s+(?:about |another |the (?:rest|remaining) )?$"
)
# A bare number that goes on a list of percents, and what it is said of.
_GOES_ON = regex(r"(?:,|;|\band\b|\bwhile\b)\s*(?:[a-z'-]+\s+){0,2}$")
_STATES = regex(
    r"^\s*(?:[,.;]|$|and\b|(?:are|were|is|was|said|say|love|like|hate|want|wanted|had|did|do|would|will|chose|"
    r"undecided|unsure|didn't|don't|for|against|in favou?r)\b)"
)
_LINK = regex(r"^\s*(?:[a-z]+\s+){0,1}?(?P<word>to|from|by|for)\b")


def find_splits(line: Line, before: Line | None) -> Iterator[Split]:
    """Every list of shares of one whole in a sentence; `before` is the sentence before it."""
    if "percent" not in line.kinds:
        return
    for run in _runs(line):
        if len(run) == 1 and not (run[0].rest or _is_pair(run[0].claim)):
            continue
        earlier = _last_run(before) if before is not None else ()
        yield from _splits(run, earlier)


@dataclass(frozen=True, slots=True)
class Listed:
    """A share in a list, with the words before it and after it."""

    claim: Claim
    before: str
    after: str

    @property
    def rest(self) -> bool:
        """Whether the words make it the rest of the whole."""
        return bool(_RESTED.search(self.before))

    @property
    def noun(self) -> str | None:
        """What it is said to be a share of, in one word."""
        found = _OF_NOUN.match(self.after)
        return found["noun"] if found else None


def _runs(line: Line) -> Iterator[list[Listed]]:
    """The shares of a sentence that stand in one list, split where another statement begins."""
    if line.kind == "row":
        return
    seen = view(line, _KEPT)
    run: list[Listed] = []
    for k, claim in enumerate(seen.claims):
        gap = seen.gaps[k]
        dated = bool(run and _DATED.match(run[-1].after) and _DATED.match(seen.gaps[k + 1]))
        total = len(run) == 1 and gap.rstrip().endswith(":")  # "60%: 35% is Ravi's and 25% Anil's"
        if run and (_BREAK.search(gap) or dated or total or len(run) == _MOST):
            yield run
            run = []
        if _is_level(seen, k) or (claim.figure.kind == "number" and _is_bare(seen, k, run)):
            run.append(Listed(claim, gap, seen.gaps[k + 1]))
        elif claim.figure.kind == "percent" and run:
            yield run
            run = []
    if run:
        yield run


def _is_level(line: Line, k: int) -> bool:
    """Whether a figure is a share, no change of one: or two at once ("52% to 35%", "60-35")."""
    claim, gap = line.claims[k], line.gaps[k]
    figure = claim.figure
    if figure.number is None or claim.change is not None or figure.per or marks_old(gap):
        return False
    if figure.hedge in (Hedge.AT_LEAST, Hedge.AT_MOST) or claim.text[:1] in "+-−":
        return False
    if not 0 <= figure.number.value <= 100 or (TO.search(gap) and moves(gap)):
        return False
    if figure.kind == "score":
        return _is_pair(claim) and bool(_AND_UNSURE.match(line.gaps[k + 1]))
    return figure.kind == "percent" and (figure.upto is None or _is_pair(claim))


def _is_pair(claim: Claim) -> bool:
    """Whether a figure is a lead, the larger share first; a range has the smaller one first."""
    number, upto = claim.figure.number, claim.figure.upto
    if number is None or upto is None or number.form is Form.VAGUE:
        return False
    return number.value >= upto.value and 50 <= number.value + upto.value <= 110


def _is_bare(line: Line, k: int, run: list[Listed]) -> bool:
    """Whether a bare number goes on a list of percents: "68 percent hate it, 4 love it"."""
    figure = line.claims[k].figure
    if not run or figure.number is None or figure.upto or figure.hedge or figure.scale != 1:
        return False
    small = 0 <= figure.number.value < 100 and figure.number.place >= 1
    return small and bool(_GOES_ON.search(line.gaps[k])) and bool(_STATES.match(line.gaps[k + 1]))


def _last_run(line: Line) -> tuple[Claim, ...]:
    runs = list(_runs(line))
    return tuple(listed.claim for listed in runs[-1]) if runs else ()


def _splits(run: list[Listed], earlier: tuple[Claim, ...]) -> Iterator[Split]:
    nouns = [listed.noun for listed in run]
    named = [noun for noun in nouns if noun is not None]
    rested = any(listed.rest for listed in run)
    if len(set(named)) > 1 and not (rested and None in nouns):
        # "53% of women and 43% of men ..., 57% of men and 47% of women": a whole each.
        for noun in dict.fromkeys(named):
            shares = tuple(listed.claim for listed in run if listed.noun == noun)
            if len(shares) > 1:
                yield Split(shares)
        return
    shares = tuple(listed.claim for listed in run)
    promise = _promise(run, named)
    apart = shares[-1].span.start - shares[0].span.end
    if promise == "none" and len(shares) == 2 and apart > _APART:
        return
    yield Split(shares, promise, earlier)


def _promise(run: list[Listed], named: list[str]) -> Promise:
    """What the words promise of a list: that its shares exclude one another, that they are all."""
    inner = [f"{listed.before} … {listed.after}" for listed in run[1:]]
    words = " … ".join([run[0].before[-_LEAD:], run[0].after, *inner])
    if _SEVERAL.search(words):
        return "none"
    grades = sum(bool(_GRADE.match(listed.after)) for listed in run)
    if any(listed.rest for listed in run[1:]) or grades > 1:
        return "sure"
    if _OWNED.search(words):
        return _of_owners(run, words)
    if _are_answers(run):
        return "exclusive"
    if _PORTIONED.search(words):
        if len(run) > 2 and _WHOLE.search(words):
            return "whole"
        if len(run) > 2 and _is_parallel(run):
            return "exclusive"
        return "likely" if len(named) == len(run) or len(run) > 2 else "none"
    return "none"


def _of_owners(run: list[Listed], words: str) -> Promise:
    """Whether owners share one firm: stakes that are bought and sold, or in several firms, do not."""
    stakes = sum(bool(_STAKE_IN.match(listed.after)) for listed in run)
    if stakes > 1 or _TRADED.search(words):
        return "none"
    return "sure" if len(run) > 2 or _is_parallel([run[0], *run]) else "likely"


def _are_answers(run: list[Listed]) -> bool:
    """Whether the shares are answers to one question: yes and no, for and against, don't know."""
    near = [f"{listed.before[-_NEAR:]} … {listed.after[:_NEAR]}" for listed in run]
    if len(run) > 1 and any(_UNDECIDED.search(words) for words in near):
        return True
    if run[0].claim.figure.upto is not None and any(_UNDECIDED.search(words) for words in near):
        return True
    if any(_OPPOSED.search(listed.before) for listed in run[1:]):
        return True
    return any(
        any(one.search(a) for a in near) and any(other.search(b) for b in near)
        for one, other in _OPPOSITES
    )


def _is_parallel(run: list[Listed]) -> bool:
    """Whether the shares are given out with one word: "40% to A, 35% to B and 25% to C"."""
    links = [m["word"] if (m := _LINK.match(listed.after)) else None for listed in run[1:]]
    return links[0] is not None and len(set(links)) == 1
