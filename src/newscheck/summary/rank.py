"""Which sentences tell the story best: a score for each, and a choice that does not repeat itself.

Nothing is trained: a handful of constants, each with its reason. They were set in the middle of
wide plateaus, so that none of them matters much by itself (a quarter more or less of any changes
little). Every step is linear in the words of the article, but for a heap of its sentences.
This room does not know the document.
"""

from __future__ import annotations

from collections import defaultdict
from heapq import heapify, heappop, heappush
from math import log1p, sqrt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from newscheck.summary.candidates import Candidate

# News is told most important first, so the place of a sentence is the strongest sign there is.
POSITION = 5.5
# The fourth sentence counts 0.7 of the first, the tenth half, the forty-sixth a quarter.
HALFWAY = 3.0
# What the story keeps coming back to, and above all what it opened with, is what it is about.
CENTRALITY = 4.0
# Words added to a sentence's length before averaging: a sentence of four central words tells less
# than one of twelve, yet one of forty does not tell ten times as much.
SPARE = 5.0
# The headline is an editor's own summary. Not more: its words open most stories anyhow.
HEADLINE = 1.25
# A sentence with a figure says something that can be checked; one whose figure was checked, more.
FIGURE = 0.2
STANDING = {"alone": 1, "verified": 2, "contradicted": 3}
# Quotes, "we" and "you" are a voice in the story and not the story.
SPEECH = 0.6
# "He also..." needs the sentence before it.
LEANS = 0.6
# A broken sentence, and in part one that is shorter than SHORT words, tells nothing by itself.
UNFIT = 3.0
SHORT = 9
# A sentence of fewer words is not told for no better reason than that there is room for it.
SCRAP = 6
# What has been said already, squared: a third said before is how stories hang together, most of it
# said before is a repetition, and outweighs any place in the story but the first.
REPEAT = 8.0


def score(
    candidates: Sequence[Candidate],
    headline: AbstractSet[str],
    standings: Mapping[int, str],
) -> list[float]:
    """How much each sentence tells of the story, by itself.

    `headline` holds the terms of the headline, `standings` the worst standing of the figures of a
    sentence, by its index in the document.
    """
    echoes: dict[str, float] = defaultdict(float)
    weights = [_weight(place) for place in range(len(candidates))]
    for candidate, weight in zip(candidates, weights, strict=True):
        for term in candidate.terms:
            echoes[term] += weight
    scores = []
    for candidate, weight in zip(candidates, weights, strict=True):
        echo = 0.0
        for term in candidate.terms:
            # The logarithm damps a word that is everywhere; its own sentence does not count.
            elsewhere = echoes[term] - weight
            if elsewhere > 0:
                echo += log1p(elsewhere)
        size = len(candidate.terms)
        about = CENTRALITY * echo / (size + SPARE)
        if headline:
            about += HEADLINE * len(headline & set(candidate.terms)) / len(headline)
        standing = standings.get(candidate.sentence)
        figure = FIGURE * STANDING[standing] if standing else 0.0
        scores.append(POSITION * weight + about + figure - _faults(candidate))
    return scores


def _weight(place: int) -> float:
    return 1 / sqrt(1 + place / HALFWAY)


def _faults(candidate: Candidate) -> float:
    unfit = 1.0 if candidate.broken else max(0.0, 1 - candidate.words / SHORT)
    return SPEECH * candidate.speech + LEANS * candidate.leans + UNFIT * unfit


def choose(
    candidates: Sequence[Candidate], scores: Sequence[float], count: int, words: int | None = None
) -> list[int]:
    """The places of the `count` sentences chosen, in the copy's order, of `words` words at most.

    Fewer where what is left could only stand before the first of them, and cannot open a summary;
    or where nothing that is left both fits and tells something by itself.
    """
    if words is None and count >= len(candidates):
        return list(range(len(candidates)))
    choice = _Choice(candidates, scores, words)
    while len(choice.chosen) < count and choice.take():
        pass
    if not choice.chosen and words is not None:
        # Better a word too few than none: whatever fits.
        choice = _Choice(candidates, scores, words, filling=False)
        choice.take()
    return sorted(choice.chosen)


class _Choice:
    """The sentences taken so far, and what each of the others is still worth beside them.

    Worth falls as a sentence's words come to be told, and rises once, when the sentence it leans
    on is taken. The heap may hold a worth that has since fallen: it is looked at again on top.
    `room` is how many words there is still room for, if that counts; `filling` says that it is to
    be filled with nothing but what tells something by itself.
    """

    def __init__(
        self,
        candidates: Sequence[Candidate],
        scores: Sequence[float],
        room: int | None = None,
        *,
        filling: bool = True,
    ) -> None:
        self.candidates = candidates
        self.room = room
        self.filling = filling
        self.scores = list(scores)
        self.told = [0] * len(candidates)
        self.chosen: set[int] = set()
        self.holders: dict[str, list[int]] = defaultdict(list)
        for place, candidate in enumerate(candidates):
            for term in candidate.terms:
                self.holders[term].append(place)
        # Where no sentence of the article can open a summary, any has to do.
        openers = {place for place, candidate in enumerate(candidates) if candidate.can_open}
        self.openers = openers or set(range(len(candidates)))
        self.first = len(candidates)
        self.waiting: list[int] = []
        self.heap = [(-self.worth(place), place) for place in range(len(candidates))]
        heapify(self.heap)

    def worth(self, place: int) -> float:
        terms = len(self.candidates[place].terms)
        repeated = self.told[place] / terms if terms else 1.0
        return self.scores[place] - REPEAT * repeated * repeated

    def take(self) -> bool:
        """Take the sentence that is worth most (of equals, the earlier), if any may be taken."""
        while self.heap:
            held, place = heappop(self.heap)
            if place in self.chosen:
                continue
            worth = self.worth(place)
            if -worth > held:
                heappush(self.heap, (-worth, place))
            elif place < self.first and place not in self.openers:
                self.waiting.append(place)
            elif self.fits(place):
                self._add(place)
                return True
        return False

    def fits(self, place: int) -> bool:
        """Whether there is room for a sentence. What does not fit now never will."""
        if self.room is None:
            return True
        candidate = self.candidates[place]
        if candidate.length > self.room:
            return False
        return not self.filling or not (
            candidate.broken
            or candidate.words < SCRAP
            or (candidate.leans and place - 1 not in self.chosen)
        )

    def _add(self, place: int) -> None:
        self.chosen.add(place)
        if self.room is not None:
            self.room -= self.candidates[place].length
        for term in self.candidates[place].terms:
            for holder in self.holders.pop(term, ()):
                self.told[holder] += 1
        following = place + 1
        if following < len(self.candidates) and self.candidates[following].leans:
            self.scores[following] += LEANS
            heappush(self.heap, (-self.worth(following), following))
        if place < self.first:
            self.first = place
            # What could not open the summary may now stand after what does.
            for other in self.waiting:
                if other > place:
                    heappush(self.heap, (-self.worth(other), other))
            self.waiting = [other for other in self.waiting if other < place]
