"""Two mentions, sentences apart, that speak of one thing: the same unit and noun, the same words around.

    a $3.2m grant ... the grant of $2.3m        jailed for six months ... was jailed for four months

Most figures of a story that are alike are not the same. What tells two apart bars them: another time,
place, source or name; words such as "another" or "last year"; a change, a part or a sum that holds
both; a third figure that makes the difference; figures that differ side by side, as in lists. One pass
over the claims, kept by unit; each is only held to the nearest earlier ones, and the words around them
are read only where the numbers could be one number miswritten.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from newscheck.relations.relation import Change, Equivalent, SameFact, Total
from newscheck.relations.story.likeness import content, differ_in_time, marks, stems_of
from newscheck.relations.story.same_numbers import (
    digits_of,
    one_hedge,
    pairs_of,
    read_told,
    unit_of,
)
from newscheck.relations.story.same_thing import (
    is_definite,
    is_toll,
    is_victims,
    restriction,
    same_noun,
)
from newscheck.relations.story.same_words import (
    adds_more,
    around,
    have_moved,
    is_live,
    is_moved,
    is_updated,
    names_differ,
    sources_differ,
    words_differ,
)
from newscheck.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newscheck.claims import Claim
    from newscheck.document import Document
    from newscheck.relations.relation import Relation
    from newscheck.relations.story.same_numbers import Pair, Told, Unit

# How many words they must have in common.
_FEWEST = 2
# Figures of one value that are looked at, and how far apart one told again may be.
_FIRST = 6
_TWOFOLD = 2


@dataclass(frozen=True, slots=True)
class _Story:
    """What of a whole story tells mentions apart, read once.

    `given` is how often each value is given, `of_value` the first figures of each value, `beside` the
    numbers of each sentence, `values` those of each unit. `apart` are figures that a relation has a
    place for (earlier values, parts, conversions), `moved` what others have changed to. `words` and
    `nouns` are filled when they are asked for.
    """

    document: Document
    told: Sequence[Told]
    given: dict[tuple[object, float], int]
    of_value: dict[float, list[Claim]]
    beside: dict[int, list[float]]
    values: dict[Unit, set[float]]
    apart: frozenset[str]
    moved: frozenset[str]
    words: dict[str, frozenset[str]]
    nouns: dict[tuple[Unit, str], set[float]]

    def content(self, claim: Claim) -> frozenset[str]:
        """The telling words around a figure."""
        if claim.id not in self.words:
            self.words[claim.id] = content(self.document, claim)
        return self.words[claim.id]

    def others(self, claim: Claim, value: float) -> set[float]:
        """The other numbers of a figure's sentence."""
        beside = self.beside[claim.sentence]
        return set(beside) if beside.count(value) > 1 else {n for n in beside if n != value}

    def of_noun(self, unit: Unit, nouns: frozenset[str]) -> set[float]:
        """The values that the story gives of a noun."""
        if not self.nouns:
            for claim, value in self.told:
                for noun in stems_of(claim.subject or ""):
                    self.nouns.setdefault((unit_of(claim), noun), set()).add(value)
        return set().union(*(self.nouns.get((unit, noun), ()) for noun in nouns))


def find_same_facts(
    document: Document, claims: Sequence[Claim], relations: Sequence[Relation]
) -> Iterator[SameFact]:
    """Every two figures that may speak of one thing, agreeing or not, of which it is likely enough."""
    told = read_told(document, claims)
    pairs = list(pairs_of(told))
    victims = [this for this in told if is_victims(this[0])]
    if not pairs and not victims:
        return
    story = _read_story(document, told, claims, relations)
    if victims and not is_live(document):
        yield from _tolls(story, victims)
    pairs = [pair for pair in pairs if not _has_both(story, *pair)]
    side_by_side = Counter((a[0].sentence, b[0].sentence) for a, b in pairs if a[1] != b[1])
    pairs = [
        (a, b)
        for a, b in pairs
        if side_by_side[a[0].sentence, b[0].sentence] <= 1 and not _told_apart(story, a, b)
    ]
    rivals: dict[str, list[Pair]] = {}
    for pair in pairs:
        for claim, _ in pair:
            rivals.setdefault(claim.id, []).append(pair)
    found: dict[tuple[object, ...], SameFact] = {}
    for a, b in pairs:
        # One slip beside a figure that is given five times is one question.
        values = (unit_of(b[0]), min(a[1], b[1]), max(a[1], b[1]))
        if values in found and found[values].sure:
            continue
        sure = _bond(story, (*rivals[a[0].id], *rivals[b[0].id]), a, b)
        if sure or (sure is not None and values not in found):
            found[values] = SameFact(a[0], b[0], sure)
    if found and not is_live(document):
        yield from found.values()


def _read_story(
    document: Document,
    told: Sequence[Told],
    claims: Sequence[Claim],
    relations: Sequence[Relation],
) -> _Story:
    of_value: dict[float, list[Claim]] = {}
    beside: dict[int, list[float]] = {}
    values: dict[Unit, set[float]] = {}
    given: dict[tuple[object, float], int] = {}
    for claim, value in told:
        same = of_value.setdefault(value, [])
        if len(same) < _FIRST:
            same.append(claim)
        beside.setdefault(claim.sentence, []).append(value)
        key = (claim.figure.unit, value)
        given[key] = given.get(key, 0) + 1
        values.setdefault(unit_of(claim), set()).add(value)
    for claim in claims:
        # "It could not say which is right, 1,240 or 1,420": a sentence that has both.
        for end in (claim.figure.number, claim.figure.upto) if claim.figure.upto else ():
            if end is not None:
                beside.setdefault(claim.sentence, []).append(float(end.value))
    return _Story(
        document,
        told,
        given,
        of_value,
        beside,
        values,
        frozenset(_placed(relations)),
        frozenset(r.new.id for r in relations if isinstance(r, Change)),
        {},
        {},
    )


def _placed(relations: Sequence[Relation]) -> Iterator[str]:
    """The figures that a relation of their own sentence tells from others."""
    for relation in relations:
        if isinstance(relation, Change):
            yield relation.old.id
        elif isinstance(relation, Equivalent):
            yield relation.second.id
        elif isinstance(relation, Total):
            yield from (part.id for part in relation.parts)


def _told_apart(story: _Story, one: Told, other: Told) -> bool:
    """Whether something tells two figures apart that takes no reading of the words around them."""
    (a, x), (b, y) = one, other
    if a.id in story.apart or b.id in story.apart or differ_in_time(a, b) or sources_differ(a, b):
        return True
    if a.change and b.change and a.change != b.change:
        return True
    if a.figure.kind == "percent" and _shares_differ(story, a, b):
        return True
    if x == y:
        return False
    if min(story.given[a.figure.unit, x], story.given[b.figure.unit, y]) > 1:
        return True  # both are given again: neither is a slip
    gap = abs(x - y)
    if gap <= 2 and any(adds_more(story.document, c) for c in (a, b)):
        return True  # "54 of the one club and two of the other"
    return gap in story.others(a, x) or gap in story.others(b, y)


def _has_both(story: _Story, one: Told, other: Told) -> bool:
    """Whether a sentence has both of two values: the copy knows of both."""
    (a, x), (b, y) = one, other
    if x == y:
        return False
    if y in story.beside[a.sentence] or x in story.beside[b.sentence]:
        return True
    return not {c.sentence for c in story.of_value[x]}.isdisjoint(
        c.sentence for c in story.of_value[y]
    )


def _shares_differ(story: _Story, a: Claim, b: Claim) -> bool:
    """Whether two percents are of different wholes, or one is what a rate has moved to."""
    if (a.id in story.moved) != (b.id in story.moved):
        return True
    first, second = stems_of(a.subject or ""), stems_of(b.subject or "")
    return bool(first and second) and not (first <= second or second <= first)


def _has_rival(story: _Story, rivals: Sequence[Pair], values: set[float], echoes: int) -> bool:
    """Whether a third value has nearly as much in common with one of the two."""
    return any(
        len(story.content(a[0]) & story.content(b[0])) >= max(_FEWEST, echoes - 2)
        for a, b in rivals
        if not {a[1], b[1]} <= values
    )


def _is_again(story: _Story, one: Told, other: Told) -> bool:
    """Whether the second figure is told as one of what the first is of, and no third is of that."""
    (a, x), (b, y) = one, other
    if max(x, y) > _TWOFOLD * min(x, y) and sorted(digits_of(a)) != sorted(digits_of(b)):
        return False
    if not is_definite(story.document, b) or is_definite(story.document, a):
        return False
    only = restriction(story.document, b)
    if only and not only & stems_of(around(story.document, a)):
        return False
    if a.figure.kind == "count":
        if same_noun(a, b) is not True or _head(a) != _head(b):
            return False
        return story.values[unit_of(b)] == {x, y}
    nouns = stems_of(b.subject or "") & story.content(a)
    return bool(nouns) and story.of_noun(unit_of(b), nouns) <= {x, y}


def _head(claim: Claim) -> str:
    """The last word of what is counted, without its ending: "homes" and "home" are one."""
    return (claim.subject or "").lower().rpartition(" ")[2].rstrip("s")


def _tolls(story: _Story, victims: Sequence[Told]) -> Iterator[SameFact]:
    """ "Killed 14 people ... the 15 victims": one count of the dead, told again by another noun."""
    victims = [this for this in victims if is_definite(story.document, this[0])]
    if not victims:
        return
    dead = [this for this in story.told if is_toll(story.document, this[0])]
    if len({value for _, value in dead}) != 2:
        return
    for victim in victims:
        first = dead[0]
        if first[1] == victim[1] or first[0].sentence >= victim[0].sentence:
            continue
        a, b = first[0], victim[0]
        document = story.document
        if is_updated(document, a) or is_updated(document, b) or not one_hedge(a, b):
            continue
        if marks(document, a) != marks(document, b):
            continue
        if have_moved(document, (*story.of_value[first[1]], *story.of_value[victim[1]])):
            continue
        if not _told_apart(story, first, victim):
            yield SameFact(a, b, sure=True)


def _bond(story: _Story, rivals: Sequence[Pair], one: Told, other: Told) -> bool | None:
    """Whether what is said of two figures makes them one: surely, perhaps, or (None) not at all."""
    (a, x), (b, y) = one, other
    echoes = story.content(a) & story.content(b)
    again = x != y and _is_again(story, one, other)
    if not again and (len(echoes) < _FEWEST or _has_rival(story, rivals, {x, y}, len(echoes))):
        return None
    document = story.document
    if x != y and have_moved(document, (*story.of_value[x], *story.of_value[y])):
        return None
    if words_differ(document, a, b, again=again):
        return None
    named, in_one_place = names_differ(document, a, b)
    if in_one_place:
        return None
    share = len(echoes) / max(1, min(len(story.content(a)), len(story.content(b))))
    if (again and not named) or _is_sure(story, one, other, len(echoes), share, named=named):
        return True
    return False if len(echoes) >= (4 if named else _FEWEST) else None


def _is_sure(
    story: _Story, one: Told, other: Told, echoes: int, share: float, *, named: bool
) -> bool:
    """Whether two mentions are of one thing beyond a doubt that a question could not clear up."""
    a, b = one[0], other[0]
    lasting = a.figure.kind == "duration"
    mine, theirs = story.others(a, one[1]), story.others(b, other[1])
    agreeing = len(mine & theirs)
    if agreeing and echoes >= 3 and share >= 0.3 and not lasting:
        return agreeing > 1 or (len(mine ^ theirs) <= 1 and not named)
    if mine and theirs and not agreeing:
        return False  # each sentence has figures of its own, as lists and tables have
    if named or a.change or b.change:
        return False  # a rise is of its own day
    if a.figure.kind == "percent":
        return False  # shares are of many wholes
    if lasting:
        return echoes >= 5 and share >= 0.5 and not is_moved(story.document, a, b)
    return (echoes >= 4 and share >= 0.35) or (echoes >= 3 and share >= 0.5)
