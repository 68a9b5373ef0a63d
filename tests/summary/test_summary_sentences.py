"""What a summary holds and what it never holds, on copy written for it."""

from __future__ import annotations

import pytest

from newscheck.reading.text import read_text
from newscheck.report.report import Summary
from newscheck.summary import summarize
from newscheck.summary.candidates import Candidate, read_candidates
from newscheck.summary.rank import choose

from .articles import DAM, FERRY, claim_id, contradicted, finding, summary, told


def test_a_summary_is_verbatim_and_in_the_copys_order() -> None:
    sentences = summary(FERRY, 4).sentences
    starts = [sentence.span.start for sentence in sentences]
    assert len(sentences) == 4
    assert starts == sorted(starts)
    assert all(sentence.span.of(FERRY) == sentence.text for sentence in sentences)


def test_it_opens_with_the_news_and_reaches_beyond_the_first_sentences() -> None:
    sentences = told(FERRY)
    assert sentences[0].startswith("The Dunmore harbour ferry will make its last crossing")
    assert any("410,000 passengers" in sentence for sentence in sentences)


def test_it_does_not_say_the_same_thing_twice() -> None:
    sentences = told(FERRY, 4)
    assert sum("last crossing" in sentence for sentence in sentences) == 1


@pytest.mark.parametrize("count", range(1, 10))
def test_headline_and_crosshead_are_never_in_it(count: int) -> None:
    sentences = told(FERRY, count)
    assert "Harbour ferry to close after 140 years" not in sentences
    assert "Why the boats must go" not in sentences


def test_rows_of_a_table_and_furniture_are_never_in_it() -> None:
    article = (
        FERRY
        + """
Route        Passengers   Loss
Dunmore      410,000      1,200,000
Carrick      120,000      300,000

Read next

Dunmore harbour ferry crossing: the council votes on the boats.
"""
    )
    document = read_text(article)
    kinds = {document.kind_of(sentence) for sentence in document.sentences}
    assert "row" in kinds
    sentences = told(article, 20)
    assert not any("Carrick  " in sentence or "Route" in sentence for sentence in sentences)
    assert not any("the council votes" in sentence for sentence in sentences)


@pytest.mark.parametrize(
    "opening",
    [
        "He had not slept for two days in the mill at Arden.",
        "But the mill at Arden was losing money.",
        "However, the mill at Arden was losing money all along.",
        "This surprised the mill workers of Arden very much.",
        "Her mill at Arden had been losing money.",
        "Three days later, the mill at Arden was losing money.",
        '"The mill at Arden has been losing money and it has to close."',
        '"The mill at Arden has been losing money," he said.',
        "The mill at Arden had been losing money for years, she said.",
        "Why did the mill at Arden have to close?",
        "mill at Arden had been losing money for years.",
        "The mill at Arden had been losing...",
        "[The mill at Arden: how it lost its money.]",
    ],
)
def test_what_leans_on_nothing_or_is_no_sentence_does_not_open_it(opening: str) -> None:
    article = (
        f"{opening}\n\n"
        "The paper mill at Arden will close in May, and its 300 workers will lose their jobs.\n\n"
        "The mill has been losing money since the price of pulp doubled.\n\n"
        "Workers will be paid until the autumn.\n"
    )
    sentences = told(article, 2)
    assert len(sentences) == 2
    assert sentences[0].startswith("The paper mill at Arden will close")


@pytest.mark.parametrize(
    "opening",
    [
        "This year the paper mill at Arden will close and 300 workers will lose their jobs.",
        "Those who work at the paper mill at Arden, 300 in all, will lose their jobs in May.",
        "In his last speech, the owner of the Arden paper mill said that it would close in May.",
        '"The Arden paper mill has to close in May," said Ruth Keane, its owner.',
    ],
)
def test_what_only_looks_as_if_it_leaned_may_open_it(opening: str) -> None:
    article = f"{opening}\n\nThe price of pulp has doubled.\n\nThe canteen is to stay open.\n"
    assert told(article, 1) == [opening]


def test_a_feature_opening_gives_way_to_the_news() -> None:
    sentences = told(DAM, 2)
    assert sentences[0].startswith("Engineers at the Ulverne dam opened all six")


def test_where_every_sentence_leans_the_best_of_them_has_to_do() -> None:
    article = "He left the house.\n\nShe stayed in it for another year.\n\nThey met again in May.\n"
    assert len(told(article, 1)) == 1


def test_a_sentence_that_leans_is_wanted_more_beside_the_one_it_leans_on() -> None:
    story = [
        _candidate(0, "harbour director"),
        _candidate(1, "loss ships", leans=True),
        _candidate(2, "bay fishing"),
        _candidate(3, "quay monks", leans=True),
    ]
    # The second leans on the first, which is taken; the fourth on the third, which is not.
    assert choose(story, [9.0, 5.0, 5.1, 5.0], 2) == [0, 1]
    assert choose(story, [9.0, 1.0, 5.1, 5.2], 2) == [0, 3]
    assert choose(story, [9.0, 1.0, 1.0, 1.2], 3) == [0, 1, 3]


def _candidate(number: int, terms: str, *, leans: bool = False) -> Candidate:
    return Candidate(
        sentence=number,
        terms=tuple(terms.split()),
        words=12,
        text="word " * 12,
        leans=leans,
        can_open=not leans,
        speech=0,
        broken=False,
    )


def test_lines_under_pictures_are_left_out() -> None:
    article = FERRY.replace(
        "It will be free of charge.",
        "Pictured: the Dunmore harbour ferry and both of its boats on the last crossing. "
        "The council of Dunmore (left) sells the harbour ferry and both of its boats. "
        "Scroll down to see the Dunmore harbour ferry and its boats.",
    )
    candidates = read_candidates(read_text(article), 100)
    document = read_text(article)
    texts = [document.sentences[c.sentence].span.of(article) for c in candidates]
    assert any("Council members" in text for text in texts)
    assert not any("Pictured" in text or "(left)" in text or "Scroll" in text for text in texts)


LEAD = "The quay of Skerry is to be lengthened by 640 metres, its harbour board said on Friday."
WORK = (
    "Work on the quay will begin in June, when the herring fleet of Dunmore has gone north, and it "
    "will take 18 months, in which the ferry of Carrick has to land at the old pier."
)
COST = "Lengthening the quay will cost the harbour 48 million euros."
PLEA = '"Nobody has asked us about it," said Ruth Keane.'


def worded(words: int, count: int = 9) -> list[str]:
    document = read_text(f"{LEAD}\n\n{WORK}\n\n{COST}\n\nNobody objected.\n\n{PLEA}\n")
    return [s.text for s in summarize(document, (), (), (), count, words).sentences]


def test_words_are_filled_with_whole_sentences_that_fit() -> None:
    assert worded(200) == [LEAD, WORK, COST, PLEA]
    # The second does not fit, the third does; what is left would hold a scrap, which tells nothing.
    assert worded(30) == [LEAD, COST]
    assert worded(200, 2) == [LEAD, WORK]


def test_a_summary_shorter_than_any_sentence_is_none() -> None:
    assert worded(1) == []
    assert worded(0) == []


def test_where_nothing_but_scraps_would_fit_one_of_them_has_to_do() -> None:
    assert worded(3) == ["Nobody objected."]


def test_none_asked_for_is_none() -> None:
    assert summary(FERRY, 0).sentences == ()
    assert summary(FERRY, -1).sentences == ()


def test_more_asked_for_than_there_is_gives_every_sentence_of_the_story() -> None:
    sentences = told(FERRY, 1000)
    assert len(sentences) == 9
    assert sentences[-1].startswith("The boats are to be sold")


@pytest.mark.parametrize("count", [1, 3])
def test_an_article_of_one_sentence_is_its_own_summary(count: int) -> None:
    assert told("It rained in Skerry.\n", count) == ["It rained in Skerry."]


@pytest.mark.parametrize("text", ["", "\n\n", "...\n\n---\n"])
def test_an_article_of_nothing_has_no_summary(text: str) -> None:
    assert summary(text) == Summary()


def test_equals_are_settled_by_their_order() -> None:
    lines = ["Gulls left.", "Seals stayed.", "Crabs moved.", "Terns flew."]
    article = "\n\n".join(["The island of Skerry was empty on Monday morning.", *lines]) + "\n"
    assert told(article, 3) == told(article, 3)
    assert told(article, 3)[1:] == ["Gulls left.", "Seals stayed."]


def test_the_headline_speaks_for_a_sentence() -> None:
    body = (
        "The council of Skerry met on Monday for the first time since spring.\n\n"
        "Farmers had waited outside the hall from the early morning on.\n\n"
        "Meetings of this council are open to everybody who lives here.\n\n"
        "Tractors are to pay a toll on the old bridge from the first of June.\n"
    )
    document = read_text(body)
    titled = read_text("Toll for tractors on old bridge\n\n" + body)
    plain = summarize(document, (), (), (), 2)
    headed = summarize(titled, (), (), (), 2)
    assert not any("toll" in sentence.text for sentence in plain.sentences)
    assert any("toll" in sentence.text for sentence in headed.sentences)


def test_a_contradicted_figure_is_shown_with_its_mark() -> None:
    passengers, before = claim_id(FERRY, "410,000"), claim_id(FERRY, "900,000")
    votes = claim_id(FERRY, "9")
    shown = summary(
        FERRY,
        3,
        (contradicted(passengers, before), contradicted(votes)),
        (finding(votes), finding(passengers, before)),
    ).sentences
    marked = {sentence.text.split()[0]: sentence.findings for sentence in shown}
    assert marked["The"] == (1,)  # the last of the sentences that open so: the passengers'
    assert marked["Council"] == (0,)
    assert shown[0].findings == ()


def test_a_contradiction_never_costs_a_sentence_its_place() -> None:
    for words in ("9", "62", "410,000", "1.2 million euros", "85,000 euros"):
        accused = claim_id(FERRY, words)
        for count in (1, 2, 3, 4, 5):
            plain = summary(FERRY, count)
            marked = summary(FERRY, count, (contradicted(accused),), (finding(accused),))
            held = {s.span for s in plain.sentences if words in s.text}
            assert held <= {s.span for s in marked.sentences}


def test_a_contradicted_figure_can_bring_a_sentence_in() -> None:
    price = claim_id(FERRY, "85,000 euros")
    assert not any("85,000" in text for text in told(FERRY, 4))
    marked = summary(FERRY, 4, (contradicted(price),), (finding(price),))
    assert any("85,000" in sentence.text and sentence.findings for sentence in marked.sentences)
