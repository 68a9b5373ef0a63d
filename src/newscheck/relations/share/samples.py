"""Percents of a counted group whose part is not given: "71% of the 43 patients", "a study of 41 men found 72% had".

"Of the n" makes the group the base of the percent. A study of n people and what share of them had
something is a guess: some may have dropped out, and the percent may be of something else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.patterns import regex
from newscheck.relations.change.bases import marks_old, states_change
from newscheck.relations.line import view
from newscheck.relations.relation import SampleShare
from newscheck.relations.share.shares import LEADING_OF

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newscheck.claims import Claim
    from newscheck.relations.line import Line

_KEPT = frozenset({"count", "number", "money", "measure", "percent", "ratio"})
_OF_THE = regex(
    r"^\s*of\s+(?:the|its|their|those|these|his|her|our|all)\s+(?:(?:other|first|last|remaining|original|[a-z]+al|"
    r"[a-z]+ed)\s+){0,2}$"
)
_GOES_ON = regex(r"^(?:'s?\b|\s*-|\s*(?:percent|or so|possible)\b)")
_THEN = regex(r"^(?:\s*[a-z›‹'-]+){0,12}?\s*,\s*(?:(?:some|only|just|a full|nearly)\s+)?$")
_OF_WHOM = regex(r"^\s*of (?:whom|which|them)\b")
_WHOM_BEFORE = regex(r"^(?:\s*[a-z'-]+){0,4}?\s*[,(—]\s*(?:some|only|just)?\s*$")
_STUDY = regex(
    r"\b(?:study|studies|trial|survey|poll|sample|class|group|analysis|review|cohort|panel|series|experiment|"
    r"questionnaire|audit|squad)\s+(?:[a-z]+\s+)?(?:of|in|with|among|involving|on|that followed)\s+(?:just |only |some )?$"
)
_FOUND = regex(
    r"\b(?:found|showed|shows|finds|reported|revealed|reveals|suggests?|suggested|indicated)\b"
)
_HAD = regex(
    r"^\s*(?:had|have|were|was|are|said|say|saw|reported|experienced|showed|suffered|died|developed|felt|agreed|"
    r"tested|answered|failed|passed|survived|recovered|responded|improved|lost|gained|did|believed|thought|wanted|got)\b|"
    r"^\s*of (?:the )?(?:participants|patients|them|those|people|subjects|respondents|volunteers|men|women|children|"
    r"students|users|members|pupils|cases|infants|babies|adults|mothers)\b"
)
_AMONG = regex(r"\bamong\s+(?:the\s+|these\s+|those\s+)?$")
_IN = regex(r"(?:^|[\s,])in\s+(?:the\s+|these\s+|those\s+)?$")
_PEOPLE = frozenset(
    [
        "people",
        "person",
        "patient",
        "man",
        "woman",
        "child",
        "adult",
        "student",
        "pupil",
        "volunteer",
        "participant",
        "infant",
        "baby",
        "member",
    ]
)
_CLASS_OF = regex(r"\b(?:class|group|team|squad|panel|jury|board|cohort|crew|sample) of\s+$")


def find_sample_shares(line: Line) -> Iterator[SampleShare]:
    """Every percent of a counted group that one sentence gives without the part."""
    if line.kind == "row" or "percent" not in line.kinds:
        return
    seen = view(line, _KEPT)
    for k, claim in enumerate(seen.claims):
        figure = claim.figure
        if figure.kind != "percent" or figure.number is None or figure.upto or figure.hedge:
            continue
        if claim.change is not None or marks_old(seen.gaps[k]) or states_change(seen, k):
            continue
        found = _of_the(seen, k) or _led(seen, k) or _of_study(seen, k)
        if found is not None:
            yield found


def _is_group(claim: Claim) -> bool:
    figure = claim.figure
    return (
        figure.kind in ("count", "number")
        and figure.number is not None
        and figure.upto is None
        and figure.hedge is None
        and figure.scale == 1
        and figure.per is None
        and figure.number.value > 1
        and figure.number.value == figure.number.value.to_integral_value()
    )


def _of_the(line: Line, k: int) -> SampleShare | None:
    """ "71% of the 43 patients"."""
    if k + 1 >= len(line.claims) or not _OF_THE.match(line.gaps[k + 1]):
        return None
    group = line.claims[k + 1]
    if not _is_group(group) or _GOES_ON.match(line.gaps[k + 2]):
        return None
    return SampleShare(line.claims[k], group)


def _led(line: Line, k: int) -> SampleShare | None:
    """ "Of the 43 patients, 71% were men"; "43 patients, 71% of whom were men"."""
    if k == 0 or not _is_group(line.claims[k - 1]):
        return None
    group = line.claims[k - 1]
    if LEADING_OF.search(line.gaps[k - 1]) and _THEN.match(line.gaps[k]):
        return SampleShare(line.claims[k], group)
    if _OF_WHOM.match(line.gaps[k + 1]) and _WHOM_BEFORE.match(line.gaps[k]):
        return SampleShare(line.claims[k], group)
    return None


def _of_study(line: Line, k: int) -> SampleShare | None:
    """ "The study of 41 men found 72% had it"; "in a class of 12, 30% failed"."""
    if not _HAD.match(line.gaps[k + 1]):
        return None
    for j in range(k - 1, max(-1, k - 4), -1):
        group = line.claims[j]
        if not _is_group(group):
            continue
        words = line.between(j, k)
        if _STUDY.search(line.gaps[j]) and _FOUND.search(words):
            return SampleShare(line.claims[k], group, link="guessed")
        among = _AMONG.search(line.gaps[j]) or (
            _IN.search(line.gaps[j]) and group.figure.unit in _PEOPLE
        )
        if j == k - 1 and among and _THEN.match(words):
            return SampleShare(line.claims[k], group, link="guessed")
        if j == k - 1 and _CLASS_OF.search(line.gaps[j]) and _THEN.match(words):
            return SampleShare(line.claims[k], group, link="guessed")
    return None
