"""Which claims the copy sets against one another, and how.

A relation is found once and judged by every check that it concerns. This room does not know which
rule will judge. Most false alarms are born here: a relation is only made where the words make it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.relations.change.balances import find_balances
from newscheck.relations.change.chains import find_chains
from newscheck.relations.change.changes import find_changes
from newscheck.relations.change.directions import placed
from newscheck.relations.change.leads import find_leads
from newscheck.relations.change.multiples import find_multiples
from newscheck.relations.change.steps import find_steps
from newscheck.relations.change.then_now import find_then_now
from newscheck.relations.line import read_lines
from newscheck.relations.pair.bounds import find_bounds
from newscheck.relations.pair.equivalents import find_equivalents
from newscheck.relations.pair.magnitudes import find_magnitudes
from newscheck.relations.pair.uses import find_unit_uses
from newscheck.relations.rank.polls import find_margins
from newscheck.relations.rank.rankings import find_rankings
from newscheck.relations.rate.headline_paces import find_headline_paces
from newscheck.relations.rate.rates import find_rates
from newscheck.relations.share.added import find_added
from newscheck.relations.share.adjoining import find_adjoining
from newscheck.relations.share.allsaid import find_of_all
from newscheck.relations.share.percents import find_percent_uses
from newscheck.relations.share.portions import find_portions
from newscheck.relations.share.remainders import find_remainders
from newscheck.relations.share.restated import find_restated
from newscheck.relations.share.samples import find_sample_shares
from newscheck.relations.share.shares import find_shares
from newscheck.relations.share.splits import find_splits
from newscheck.relations.stories import Elapsed
from newscheck.relations.story.headlines import find_headline_figures
from newscheck.relations.story.same_fact import find_same_facts
from newscheck.relations.time.ages import find_lives
from newscheck.relations.time.days import find_days
from newscheck.relations.time.editions import find_editions
from newscheck.relations.time.landmarks import find_landmarks
from newscheck.relations.time.past import find_past
from newscheck.relations.time.ranges import find_ranges
from newscheck.relations.time.since import find_since
from newscheck.relations.time.terms import find_terms
from newscheck.relations.total.bullets import find_bullets
from newscheck.relations.total.far import find_far
from newscheck.relations.total.far_changes import find_far_changes
from newscheck.relations.total.far_sums import find_far_sums
from newscheck.relations.total.lists import find_listings
from newscheck.relations.total.totals import find_totals
from newscheck.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from newscheck.claims import Claim
    from newscheck.document import Document
    from newscheck.relations.line import Line
    from newscheck.relations.relation import Change, Equivalent, Relation, Share


def find_relations(document: Document, claims: Sequence[Claim]) -> tuple[Relation, ...]:
    """Every relation that the copy states between its figures."""
    found: list[Relation] = []
    equivalents: list[Equivalent] = []
    before: Line | None = None
    lines = read_lines(document, claims)
    for line in lines:
        adjoining = before if before is not None and before.sentence == line.sentence - 1 else None
        pairs = list(find_equivalents(line)) if len(line.claims) > 1 else []
        equivalents += pairs
        found += _of_line(document, line, adjoining, frozenset(pair.second.id for pair in pairs))
        before = line
    found += _with_peers(equivalents)
    counted = list(find_since(lines))
    found += counted
    spans = {r.length.id for r in found if isinstance(r, Elapsed)}
    found += find_terms(lines, spans)
    found += find_editions(lines)
    found += find_landmarks(document, lines, {elapsed.length.id for elapsed in counted})
    found += find_lives(document, lines)
    found += find_far(lines, found)
    found += find_far_sums(document, lines)
    found += find_far_changes(document, lines, found)
    found += find_bullets(document, lines)
    found += find_margins(lines)
    found += find_headline_paces(lines)
    found += find_headline_figures(document, claims)
    found += find_magnitudes(document, claims)
    found += find_bounds(document, lines, claims, found)
    found += find_same_facts(document, claims, found)
    return tuple(found)


def _of_line(
    document: Document, line: Line, before: Line | None, doubled: frozenset[str]
) -> Iterator[Relation]:
    """The relations of one sentence, some of them with figures of the one `before`.

    `doubled` holds the ids of claims that only repeat another in a second unit ("(€1.1bn)").
    """
    several = len(line.claims) > 1
    changes: list[Change] = []
    shares: list[Share] = []
    yield from find_days(line)
    if several:
        changes += [placed(change, document) for change in find_changes(line, doubled)]
        changes += _others(changes, [placed(c, document) for c in find_then_now(line, doubled)])
        multiples = list(find_multiples(line, doubled))
        yield from _with_multiples(changes, multiples)
        yield from _others(changes, multiples)
        yield from find_steps(line, changes, doubled)
        yield from find_leads(line, changes, doubled)
        yield from find_balances(line, doubled)
        yield from find_chains(line)
        shares += find_shares(line, doubled)
        yield from shares
        yield from find_restated(line)
    yield from find_percent_uses(line)
    if several:
        yield from find_sample_shares(line)
        yield from find_totals(line, before, doubled)
    yield from find_listings(document, line)
    yield from find_ranges(line, document)
    yield from find_past(line)
    yield from find_rankings(document, line, before, changes, doubled)
    yield from find_remainders(line, before)
    yield from find_splits(line, before)
    yield from find_rates(line, doubled, before)
    yield from find_unit_uses(line)
    known = {frozenset((share.part.id, share.whole.id)) for share in shares if share.share}
    if several:
        yield from find_of_all(line, doubled, known)
        yield from find_added(line, doubled)
    portions = list(find_portions(line, before, doubled, known))
    yield from portions
    used = {claim.id for change in changes for claim in change.by}
    used |= {share.share.id for share in (*shares, *portions) if share.share}
    yield from find_adjoining(line, before, doubled, used)


def _others(changes: Sequence[Change], more: Iterable[Change]) -> list[Change]:
    """The changes that are not between two figures of which a change was already read."""
    known = {frozenset((change.old.id, change.new.id)) for change in changes}
    return [change for change in more if frozenset((change.old.id, change.new.id)) not in known]


def _with_multiples(changes: Sequence[Change], multiples: Sequence[Change]) -> list[Change]:
    """The changes, each that states nothing itself with the multiple that is said of its two figures."""
    said = {(m.old.id, m.new.id): m for m in multiples}
    return [
        change if change.by else said.get((change.old.id, change.new.id), change)
        for change in changes
    ]


# How many pairs before and after a pair it is held against: an article's few, a long file's nearest.
_NEAREST = 8


def _with_peers(equivalents: Sequence[Equivalent]) -> list[Equivalent]:
    """Each pair of currencies with the nearest other pairs of the same two."""
    by_units: dict[frozenset[str | None], list[int]] = {}
    places: list[int] = []
    for number, pair in enumerate(equivalents):
        alike = by_units.setdefault(_units(pair), [])
        places.append(len(alike))
        alike.append(number)
    found = []
    for pair, place in zip(equivalents, places, strict=True):
        if pair.first.figure.kind != "money":
            found.append(pair)
            continue
        alike = by_units[_units(pair)]
        near = alike[max(0, place - _NEAREST) : place] + alike[place + 1 : place + 1 + _NEAREST]
        found.append(replace(pair, peers=tuple(equivalents[k] for k in near)))
    return found


def _units(pair: Equivalent) -> frozenset[str | None]:
    return frozenset({pair.first.figure.unit, pair.second.figure.unit})
