"""What holds of every summary of any text, and how the work grows with the text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscheck.claims import read_claims
from newscheck.reading.text import read_text
from newscheck.summary import rank, summarize
from newscheck.summary.candidates import Candidate, read_candidates
from newscheck.summary.rank import choose, score
from newscheck.summary.words import stem, terms_of, words_of

from .articles import summary

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORDS = st.sampled_from(
    [
        "harbour",
        "ferry",
        "council",
        "boats",
        "bridge",
        "he",
        "she",
        "it",
        "they",
        "this",
        "but",
        "however",
        "said",
        "40",
        "percent",
        "1.2",
        "million",
        "2019",
        '"no"',
        "(left)",
        "why?",
        "end.",
        "Skerry",
        "Dunmore",
        '"boats',
        'sail,"',
        "said",
        "the",
        "harbour,",
        "voted",
    ]
)
_SENTENCES = st.lists(_WORDS, min_size=1, max_size=14).map(
    lambda words: " ".join(words).capitalize() + "."
)
_PARAGRAPHS = st.lists(_SENTENCES, min_size=1, max_size=4).map(" ".join)
_HEADINGS = st.lists(_WORDS, min_size=1, max_size=5).map(" ".join)
_ARTICLES = st.lists(st.one_of(_PARAGRAPHS, _HEADINGS), max_size=12).map("\n\n".join)
_ANYTHING = st.one_of(_ARTICLES, st.text(max_size=300))


@settings(max_examples=150, deadline=None)
@given(_ANYTHING, st.integers(min_value=-1, max_value=12))
def test_every_summary_is_verbatim_in_order_and_of_the_story(text: str, count: int) -> None:
    made = summary(text, count)
    document = read_text(text)
    spans = [sentence.span for sentence in made.sentences]
    assert len(spans) <= max(0, count)
    assert spans == sorted(set(spans))
    for sentence in made.sentences:
        assert sentence.span.of(text) == sentence.text
        whole = next(s for s in document.sentences if s.span == sentence.span)
        assert document.kind_of(whole) in ("standfirst", "paragraph", "item")
    assert made == summary(text, count)


@settings(max_examples=150, deadline=None)
@given(_ANYTHING, st.integers(min_value=0, max_value=6), st.integers(min_value=0, max_value=60))
def test_a_summary_of_so_many_words_never_has_more(text: str, count: int, words: int) -> None:
    document = read_text(text)
    claims = read_claims(document)
    made = summarize(document, claims, (), (), count, words).sentences
    assert len(made) <= count
    assert sum(len(sentence.text.split()) for sentence in made) <= words
    spans = [sentence.span for sentence in made]
    assert spans == sorted(set(spans))
    assert set(spans) <= {sentence.span for sentence in document.sentences}
    free = summarize(document, claims, (), (), max(count, words), words).sentences
    assert sum(len(sentence.text.split()) for sentence in free) <= words
    if words >= len(text.split()):
        assert bool(free) == bool(summarize(document, claims, (), (), 1).sentences)


@settings(max_examples=150, deadline=None)
@given(_ARTICLES, st.integers(min_value=1, max_value=6))
def test_it_opens_with_what_can_open_wherever_something_can(text: str, count: int) -> None:
    document = read_text(text)
    candidates = read_candidates(document, 1000)
    if len(candidates) <= count or not any(candidate.can_open for candidate in candidates):
        return
    chosen = choose(candidates, score(candidates, frozenset(), {}), count)
    assert chosen
    assert candidates[chosen[0]].can_open


@settings(max_examples=100, deadline=None)
@given(_ARTICLES)
def test_key_figures_are_figures_of_the_copy_each_once_in_order(text: str) -> None:
    claims = [claim.id for claim in read_claims(read_text(text))]
    figures = [figure.claim for figure in summary(text).figures]
    places = [claims.index(claim) for claim in figures]
    assert places == sorted(set(places))
    assert len(figures) <= 8


@given(st.text(max_size=40))
def test_a_stem_is_a_beginning_of_its_word_but_for_a_y(word: str) -> None:
    root = stem(word)
    assert word.startswith(root) or (root.endswith("y") and word.startswith(root[:-1]))


@pytest.mark.parametrize(
    "kin",
    [
        ("sign", "signs", "signed", "signing"),
        ("city", "cities", "city's"),
        ("plan", "plans", "planned", "planning"),
        ("vote", "votes", "voted", "voting"),
        ("council", "council’s", "councils"),
    ],
)
def test_kin_have_one_stem(kin: tuple[str, ...]) -> None:
    assert len({stem(word) for word in kin}) == 1


def test_terms_are_the_words_that_carry_meaning_each_once() -> None:
    words = words_of("The council of the council's town said that it had voted; votes were 9.")
    assert terms_of(words) == ("council", "town", "vot")


class _Counted(tuple[str, ...]):
    """Terms that count how often one of them is looked at."""

    __slots__ = ()
    looks = 0

    def __iter__(self) -> Iterator[str]:
        for term in super().__iter__():
            _Counted.looks += 1
            yield term


def _story(sentences: int) -> list[Candidate]:
    """A long story in which some words come back everywhere and others now and then."""
    return [
        Candidate(
            sentence=number,
            terms=_Counted((f"a{number % 3}", f"b{number % 50}", f"c{number // 7}", f"d{number}")),
            words=12,
            text="word " * 12,
            leans=number % 4 == 1,
            can_open=number % 5 == 0,
            speech=0,
            broken=False,
        )
        for number in range(sentences)
    ]


def _work(monkeypatch: pytest.MonkeyPatch, sentences: int, count: int) -> int:
    weighed = 0
    worth = rank._Choice.worth

    def counted(choice: rank._Choice, place: int) -> float:
        nonlocal weighed
        weighed += 1
        return worth(choice, place)

    story = _story(sentences)
    _Counted.looks = 0
    with monkeypatch.context() as patched:
        patched.setattr(rank._Choice, "worth", counted)
        assert len(choose(story, score(story, frozenset(), {}), count)) == count
    return weighed + _Counted.looks


@pytest.mark.parametrize("share", [100, 2])
def test_the_work_grows_with_the_words_and_no_faster(
    monkeypatch: pytest.MonkeyPatch, share: int
) -> None:
    small = _work(monkeypatch, 1000, 1000 // share)
    large = _work(monkeypatch, 8000, 8000 // share)
    # Eight times the story; each pair of its sentences looked at would be sixty-four times the work.
    assert large <= 10 * small


@given(st.text("ab9'’- .—é", max_size=20))
def test_words_are_the_same_however_they_are_cut(text: str) -> None:
    assert words_of(text) == re.findall(r"[^\W_]+(?:['’-][^\W_]+)*", text)
