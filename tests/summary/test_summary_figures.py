"""The key figures: which they are, and how each stands."""

from __future__ import annotations

from dataclasses import replace

from newscheck.claims import read_claims
from newscheck.reading.text import read_text
from newscheck.report.report import CheckResult
from newscheck.summary.figures import key_figures

from .articles import FERRY, claim_id, contradicted, summary, verified

BUDGET = """Skerry to spend 48 million euros on its harbour

SKERRY, May 3, 2024 - The harbour board of Skerry will spend 48 million euros on a new quay, 20 percent more than it had planned, it said on Friday.

The quay will be 640 metres long and take 35 ships at once, up from 12 today. Two of the board's nine members voted against it.

Work on the first section begins in June 2025 and will take 18 months. The board owes its banks 31.5 million euros.

Since 1987 the harbour has lost 4,200 jobs. Petra Lund, 58, has worked there for 30 years, and was the third woman to do so.

The fish market next door sold 9,100 tonnes of herring in 2023, and 7.4 percent of it went abroad. Its ice machine broke down on August 9, 2022, and cost 60,000 euros to mend.

The town has 26,000 people, 14 schools, 3 bakeries and 2 bookshops.
"""


def shown(text: str, *results: CheckResult) -> dict[str, str]:
    claims = {claim.id: claim.text for claim in read_claims(read_text(text))}
    return {claims[f.claim]: f.status for f in summary(text, 3, results).figures}


def test_the_figures_that_tell_the_story_are_there() -> None:
    assert {"48 million euros", "20 percent", "640 metres", "35"} <= set(shown(BUDGET))


def test_there_are_between_five_and_eight() -> None:
    assert 5 <= len(shown(BUDGET)) <= 8


def test_dates_years_ages_ranks_and_small_change_are_not() -> None:
    kept = shown(BUDGET)
    assert not {"1987", "2023", "58", "third", "August 9, 2022", "2", "3", "Two"} & set(kept)


def test_they_stand_in_the_copys_order() -> None:
    spans = {claim.id: claim.span.start for claim in read_claims(read_text(BUDGET))}
    starts = [spans[figure.claim] for figure in summary(BUDGET).figures]
    assert starts == sorted(starts)


def test_a_figure_of_the_headline_is_shown_once_where_the_story_tells_it() -> None:
    text = summary(BUDGET).figures[0].claim
    first = next(claim for claim in read_claims(read_text(BUDGET)) if claim.id == text)
    assert first.text == "48 million euros"
    assert first.sentence > 0
    assert list(shown(BUDGET)).count("48 million euros") == 1


def test_a_figure_that_only_the_headline_has_is_shown_from_there() -> None:
    article = FERRY.replace("after 140 years", "with loss of 77 jobs")
    assert "77" in shown(article)


def test_each_has_its_standing() -> None:
    cost = claim_id(BUDGET, "35")
    length = claim_id(BUDGET, "640 metres")
    kept = shown(BUDGET, verified(cost), contradicted(length))
    assert kept["35"] == "verified"
    assert kept["640 metres"] == "contradicted"
    assert kept["20 percent"] == "alone"


def test_a_contradiction_outweighs_what_was_verified_whichever_came_first() -> None:
    length = claim_id(BUDGET, "640 metres")
    for results in (
        (verified(length), contradicted(length)),
        (contradicted(length), verified(length)),
    ):
        assert shown(BUDGET, *results)["640 metres"] == "contradicted"


def test_undecided_leaves_a_figure_alone() -> None:
    length = claim_id(BUDGET, "640 metres")
    result = CheckResult("NC101", "percent-change", "undecided", (length,), "")
    assert shown(BUDGET, result)["640 metres"] == "alone"


def test_a_figure_that_is_no_more_than_possible_stands_alone() -> None:
    length = claim_id(BUDGET, "640 metres")
    assert shown(BUDGET, replace(verified(length), slight=True))["640 metres"] == "alone"


def test_a_contradicted_figure_goes_before_one_that_stands_alone() -> None:
    for words in ("26,000", "14"):
        assert words not in shown(BUDGET)
        assert shown(BUDGET, contradicted(claim_id(BUDGET, words)))[words] == "contradicted"


def test_contradicted_or_not_what_is_background_is_no_key_figure() -> None:
    for words in ("1987", "58", "30 years"):
        assert words not in shown(BUDGET, contradicted(claim_id(BUDGET, words)))


def test_many_contradictions_are_no_more_than_eight() -> None:
    claims = [claim.id for claim in read_claims(read_text(BUDGET))]
    kept = summary(BUDGET, 3, (contradicted(*claims),)).figures
    assert len(kept) == 8
    assert kept[0].what == "board of Skerry will spend … on a new quay"


def test_a_story_of_few_figures_has_few() -> None:
    article = "The council of Skerry met on Monday.\n\nIt will meet again at the end of May 2025.\n"
    assert summary(article).figures == ()


def test_they_do_not_depend_on_a_summary_being_asked_for() -> None:
    document_figures = summary(BUDGET, 0).figures
    assert {figure.claim for figure in document_figures}


def test_the_headlines_figure_is_key_however_late_the_story_tells_it() -> None:
    body = (
        "The board of Skerry counted 310 ships, 420 cranes, 530 nets and 640 sails on Monday. "
        "It paid 11 million euros for ropes, 12 million euros for paint, 13 million euros for oil "
        "and 14 million euros for coal.\n\n"
        "It also bought 7,150 lamps for the quay.\n"
    )
    assert "7,150" not in shown("Skerry counts its harbour\n\n" + body)
    assert "7,150" in shown("Harbour of Skerry to have 7,150 lamps\n\n" + body)


def test_a_handful_of_something_tells_less_than_hundreds() -> None:
    document = read_text("The board met.\n\nIt rained.\n\n3 doors and 450 boats were lost.\n")
    claims = read_claims(document)
    assert [claim.text for claim in claims] == ["3", "450"]
    figures = key_figures(document, claims, {}, set())
    assert [figure.claim for figure in figures] == [claims[1].id]


def test_a_figure_that_the_summary_prints_is_key() -> None:
    document = read_text(BUDGET)
    claims = read_claims(document)
    people = next(claim for claim in claims if claim.text == "26,000")
    without = key_figures(document, claims, {}, set())
    beside = key_figures(document, claims, {}, {people.sentence})
    assert people.id not in {figure.claim for figure in without}
    assert people.id in {figure.claim for figure in beside}


def test_a_verified_figure_goes_before_one_that_stands_alone() -> None:
    sums = ", ".join(f"{number} million euros" for number in range(11, 20))
    document = read_text(f"The board of Skerry paid {sums} and nothing for ropes.\n")
    claims = read_claims(document)
    last = claims[-1].id
    assert last not in {figure.claim for figure in key_figures(document, claims, {}, {0})}
    figures = key_figures(document, claims, {last: "verified"}, {0})
    assert len(figures) == 8
    assert figures[-1].claim == last
    assert figures[-1].status == "verified"


def test_a_figure_that_is_told_twice_is_one_figure() -> None:
    article = (
        "The quay of Skerry will cost 48 million euros, its board said on Monday.\n\n"
        "The 48 million euros will come from a loan, and 35 ships will find room at the quay.\n"
    )
    figures = summary(article).figures
    assert len(figures) == 2
    assert list(shown(article)) == ["48 million euros", "35"]


def test_a_figure_that_the_standfirst_tells_in_capitals_is_one_figure() -> None:
    article = (
        "Skerry counts its boats\n\nMore Than 40% of Herring Boats Are Idle\n\n"
        "The harbour of Skerry was quiet on Monday, when its board went out to count.\n\n"
        "More than 40% of herring boats are idle, the board said.\n"
    )
    assert len(summary(article).figures) == 1


def test_one_percentage_of_two_things_is_two_figures() -> None:
    article = (
        "Landings of herring at Skerry rose 40 percent in the year, its harbour board said.\n\n"
        "Landings of cod fell 40 percent.\n"
    )
    assert len(summary(article).figures) == 2
