"""Bounds: a hedged mention of a figure, and exact ones that may be of the same thing.

    nearly 300 people (294)          sold for almost $400,000 ... the painting sold for $394,000

In one bracket the words make the link. Elsewhere it is a guess from what their clauses share, how
near they stand and what is between; what tells the two apart (another time, group or source, an
earlier figure, a limit) bars it. Which of them fits is not known here.
"""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from typing import TYPE_CHECKING

from newscheck.interval import Form, Hedge
from newscheck.patterns import regex
from newscheck.relations.alike import COUNTS, alike
from newscheck.relations.relation import Bound, Change, Mention
from newscheck.relations.story.likeness import Standing, differ_in_time, shared_subject, standing_of
from newscheck.values import dataclass, replace

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newscheck.claims import Claim
    from newscheck.document import Document
    from newscheck.relations.line import Line
    from newscheck.relations.relation import Relation

_HEDGES = frozenset(
    (Hedge.ABOUT, Hedge.NEARLY, Hedge.JUST_OVER, Hedge.MORE_THAN, Hedge.AT_LEAST, Hedge.LESS_THAN)
)
_KINDS = frozenset({"money", "count", "number", "percent", "points", "measure"})
_TITLES = frozenset(("title", "heading", "standfirst"))
# How far an exact mention is looked for: so many figures, so many sentences.
_FIGURES = 20
_SENTENCES = 5
_MOST_WORDS = 3
_LARGEST = 3  # one that is more than so many times the other is another thing
_TOP = 4  # the headline's figure is looked for in the first sentences

_OPENS = regex(r"^\s*(?:[a-z'-]+\s+){0,3}[(\[]\s*(?:exactly |precisely |in fact )?$")
_CLOSES = regex(
    r"^\s*(?:to be (?:exact|precise)|(?:at|by|on|as of) [^,;()]{2,30}|so far|in all|exactly)?\s*[)\]]"
)
_DASHED = regex(r"^\s*(?:[a-z'-]+\s+){0,3}[,—]\s*(?:or )?(?:exactly |precisely )?$")
_TO_BE_EXACT = regex(r"^[\s,—]*to be (?:exact|precise)\b")
# "Cost between 40 and 30": words after which a range rises. "A gap between" takes its ends apart.
_BETWEEN = regex(
    r"\b(?:costs?|costing|paid|pays?|charges?|charged|earns?|earning|earned|worth|somewhere|anywhere|estimated(?: at)?|"
    r"expected|takes?|lasts?|lasting|needs?|rang(?:e|es|ed|ing)|raises?|saves?|lost|lose|loses|attracts?|attracted|employs?|"
    r"sells?|sold|contains?|held|holds?|hired?|hires|at|of) between (?:about |some |roughly )?$"
)
_GOES_DOWN = regex(
    r"^\s*(?:[a-z]+ )?(?:ago|b\.?c\.?|bce|below|beneath|under|minus|degrees below|years? (?:ago|before|earlier))"
)


@dataclass(frozen=True, slots=True)
class _Story:
    """What of a whole story tells mentions apart, read once.

    `old` are figures given as earlier values, `was` what each new figure moved from, `titles` the
    sentences of headlines, `given` how often each figure is given.
    """

    document: Document
    usable: tuple[Claim, ...]
    old: frozenset[str]
    was: dict[str, Claim]
    titles: frozenset[int]
    given: Counter[tuple[str | None, Decimal]]
    standings: dict[str, Standing]

    def standing(self, claim: Claim) -> Standing:
        """What stands around a figure."""
        if claim.id not in self.standings:
            self.standings[claim.id] = standing_of(self.document, claim)
        return self.standings[claim.id]


def find_bounds(
    document: Document,
    lines: Sequence[Line],
    claims: Sequence[Claim],
    relations: Sequence[Relation],
) -> Iterator[Bound]:
    """Every hedged figure with the exact ones that it may round."""
    stated: set[str] = set()
    for line in lines:
        for bound in _in_one_clause(line):
            stated.add(bound.hedged.id)
            yield bound
    usable = tuple(claim for claim in claims if _usable(claim))
    hedged = [i for i, claim in enumerate(usable) if claim.figure.hedge in _HEDGES]
    if not hedged:
        return
    story = _read_story(document, usable, relations)
    pairs: dict[int, list[Mention]] = {}
    rounded: dict[str, list[Claim]] = {}
    for i in hedged:
        if usable[i].id in stated or usable[i].id in story.old:
            continue
        pairs[i] = list(_mentions(story, i))
        for mention in pairs[i]:
            rounded.setdefault(mention.claim.id, []).append(usable[i])
    for i, found in pairs.items():
        if found:
            found.sort(key=lambda mention: (-mention.likeness, abs(mention.apart)))
            yield Bound(usable[i], tuple(_with_others(m, usable[i], rounded) for m in found))


def _read_story(
    document: Document, usable: tuple[Claim, ...], relations: Sequence[Relation]
) -> _Story:
    changes = [relation for relation in relations if isinstance(relation, Change)]
    return _Story(
        document,
        usable,
        old=frozenset(change.old.id for change in changes),
        was={change.new.id: change.old for change in changes},
        titles=frozenset(s.index for s in document.sentences if document.kind_of(s) in _TITLES),
        given=Counter(_key(claim) for claim in usable),
        standings={},
    )


def _with_others(mention: Mention, hedged: Claim, rounded: dict[str, list[Claim]]) -> Mention:
    others = tuple(c for c in rounded[mention.claim.id] if c is not hedged)
    return replace(mention, also=others)


def _in_one_clause(line: Line) -> Iterator[Bound]:
    """ "Nearly 300 people (294)"; "between 40 and 30"."""
    for i, claim in enumerate(line.claims):
        if claim.figure.upto is not None:
            if _BETWEEN.search(line.gaps[i][-60:]) and not _GOES_DOWN.match(line.gaps[i + 1]):
                yield Bound(claim, link="stated")
            continue
        if i + 1 >= len(line.claims) or claim.figure.hedge not in _HEDGES or not _usable(claim):
            continue
        exact = line.claims[i + 1]
        if not _finer(exact, claim) or not alike(claim, exact) or _own_noun(claim, exact):
            continue
        gap, after = line.gaps[i + 1], line.gaps[i + 2]
        bracket = _OPENS.match(gap) and _CLOSES.match(after)
        if bracket or (_DASHED.match(gap) and _TO_BE_EXACT.match(after)):
            yield Bound(claim, (Mention(exact, _MOST_WORDS, 0),), link="stated")


def _own_noun(hedged: Claim, exact: Claim) -> bool:
    """Whether the second figure counts something of its own: "more than 500 (250 women)"."""
    return exact.figure.kind == "count" and exact.figure.unit != hedged.figure.unit


def _usable(claim: Claim) -> bool:
    figure = claim.figure
    if figure.kind not in _KINDS or figure.number is None or figure.upto is not None:
        return False
    return figure.number.form is not Form.VAGUE and figure.number.value > 0


def _finer(exact: Claim, hedged: Claim) -> bool:
    """Whether a figure has no hedge and is written more finely than the hedged one."""
    a, b = exact.figure, hedged.figure
    if a.hedge not in (None, Hedge.NONE, Hedge.EXACTLY) or not _usable(exact):
        return False
    return (
        a.number is not None
        and b.number is not None
        and a.number.last_nonzero < b.number.last_nonzero
    )


def _mentions(story: _Story, at: int) -> Iterator[Mention]:
    """The exact figures near a hedged one that may be the same thing, with what speaks for it."""
    usable, hedged = story.usable, story.usable[at]
    near = range(max(0, at - _FIGURES), min(len(usable), at + _FIGURES))
    alike_ones = [j for j in near if j != at and _same_kind(hedged, usable[j])]
    for j in alike_ones:
        exact = usable[j]
        apart = exact.sentence - hedged.sentence
        headline = min(exact.sentence, hedged.sentence) in story.titles and abs(apart) <= _TOP
        if apart == 0 or exact.id in story.old or not (abs(apart) <= _SENTENCES or headline):
            continue
        if not _of_one_size(hedged, exact) or not _finer(exact, hedged):
            continue
        one, other = story.standing(hedged), story.standing(exact)
        alone = not any(min(at, j) < k < max(at, j) for k in alike_ones)
        yield Mention(
            exact,
            _likeness(hedged, exact, one, other) + (abs(apart) == 1 or headline) + alone,
            apart,
            headline=headline,
            barred=one.set_apart or other.set_apart or _told_apart(story, hedged, exact),
            again=story.given[_key(exact)] > 1,
        )


def _likeness(hedged: Claim, exact: Claim, one: Standing, other: Standing) -> int:
    """How much two mentions have in common, in what they are of and in the words around them."""
    subject = shared_subject(hedged, exact)
    likeness = min(_MOST_WORDS, len((one.words & other.words) - subject))
    if subject:
        # An index or a price has one move a day; a noun may be counted many times.
        likeness += 4 if hedged.figure.kind == "points" else 2
    if hedged.change is not None and hedged.change == exact.change:
        likeness += 1
    return likeness + (3 if other.promised else 0)


def _told_apart(story: _Story, hedged: Claim, exact: Claim) -> bool:
    """Whether time, source or where they have come from makes them two things."""
    if differ_in_time(hedged, exact) or _sources_differ(hedged, exact):
        return True
    # "Fell to over six billion from 7.4 billion"; "rose to 4.6 billion from 2.7 billion"
    before, other = story.was.get(hedged.id), story.was.get(exact.id)
    return before is not None and other is not None and _key(before) != _key(other)


def _key(claim: Claim) -> tuple[str | None, Decimal]:
    number = claim.figure.number
    return claim.figure.unit, Decimal(0) if number is None else number.value


def _same_kind(hedged: Claim, exact: Claim) -> bool:
    a, b = hedged.figure, exact.figure
    if a.per != b.per and a.per and b.per:
        return False
    if a.kind in COUNTS and b.kind in COUNTS:
        return a.unit == b.unit
    return a.kind == b.kind and a.unit == b.unit


def _of_one_size(hedged: Claim, exact: Claim) -> bool:
    (_, a), (_, b) = _key(hedged), _key(exact)
    return a <= _LARGEST * b and b <= _LARGEST * a


def _sources_differ(hedged: Claim, exact: Claim) -> bool:
    """ "Police said more than 500 marched; the unions counted 450"."""
    a, b = hedged.attribution, exact.attribution
    if hedged.figure.kind not in COUNTS or a is None or b is None:
        return False
    return not {*a.lower().split()} & {*b.lower().split()}
