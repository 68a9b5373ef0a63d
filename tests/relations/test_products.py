"""So much each, how many and what they come to; rates for so many; averages and their data."""

from __future__ import annotations

from typing import Any

import pytest

from newscheck.claims import read_claims
from newscheck.reading.text import read_text
from newscheck.relations import find_relations
from newscheck.relations.relation import Mean, Product


def found(text: str, kind: type) -> list[Any]:
    document = read_text(text)
    relations = find_relations(document, read_claims(document))
    return [relation for relation in relations if isinstance(relation, kind)]


def words(product: Product) -> tuple[str, str, str]:
    return product.count.text, product.each.text, product.total.text


@pytest.mark.parametrize(
    ("text", "three"),
    [
        ("It sold 240 homes at £250,000 each, a £60m scheme.", ("240", "£250,000", "£60m")),
        ("It raised $48 million by selling 3.2 million shares at $15 apiece.", ("3.2 million", "$15", "$48 million")),
        ("It raised $48 million, selling 3.2 million shares at $15 apiece.", ("3.2 million", "$15", "$48 million")),
        ("It will pay $48 million, or $15 a share, for the 3.2 million shares.", ("3.2 million", "$15 a share", "$48 million")),
        ("Each of the 12 schools will get £50,000, £600,000 in all.", ("12", "£50,000", "£600,000")),
        ("The £600,000 pot will be shared between 12 schools, each getting £50,000.", ("12", "£50,000", "£600,000")),
        ("The city bought 30 buses for £13.5m, or £450,000 each.", ("30", "£450,000", "£13.5m")),
        ("At $2,000 per rifle, the 1,500 guns would cost $3 million.", ("1,500", "$2,000 per rifle", "$3 million")),
        ("The club will award five prizes of £2,000, totalling £10,000.", ("five", "£2,000", "£10,000")),
        ("A levy of $2 a barrel on 3 million barrels would raise $6 million.", ("3 million barrels", "$2 a barrel", "$6 million")),
        ("A fee of 5p a bag on 600 million bags raised £30m.", ("600 million", "5p a bag", "£30m")),
    ],
)  # fmt: skip
def test_a_stated_product(text: str, three: tuple[str, str, str]) -> None:
    stated = [p for p in found(text, Product) if p.link == "stated"]
    assert words(stated[0]) == three


@pytest.mark.parametrize(
    "text",
    [
        "He was fined $80,000 for each of 24 songs. He is to pay $1.92 million.",
        "It holds 500 million shares. It would have to get $53 a share, or $26.5 billion.",
        "Turnover was 67.8 billion marks. With 1.5 million deals, each deal averaged 45,200 marks.",
        "The bank made 300 loans worth $45 million. The average loan was $150,000.",
    ],
)
def test_figures_of_two_sentences_are_a_guess(text: str) -> None:
    products = found(text, Product)
    assert products
    assert {p.link for p in products} == {"guessed"}


@pytest.mark.parametrize(
    "text",
    [
        "It pays $12 a month for 30 channels, or $144 a year.",
        "Tickets cost £20 each or £35 for two.",
        "They served two terms each, and raised $3 million.",
        "Each year 30 teams spend $4 million, $12 million more than before.",
    ],
)
def test_no_product_is_stated(text: str) -> None:
    assert [p for p in found(text, Product) if p.link == "stated" and not p.bars] == []


def test_what_the_words_leave_open() -> None:
    (net,) = found(
        "It sold 7 million shares at $12 each, for net proceeds of $79.8 million.", Product
    )
    assert net.bars == ("net of something",)
    (firm,) = found(
        "It bid $15 for each of the 3.2 million shares, valuing the company at $95 million.",
        Product,
    )
    assert firm.bars or firm.link == "guessed"


def test_a_rate_for_so_many() -> None:
    (rate,) = found("There were 14 deaths in a city of 200,000, a rate of 7 per 100,000.", Product)
    assert words(rate) == ("200,000", "7 per 100,000", "14")
    assert rate.base == 100_000
    (every,) = found(
        "In the town of 30,000 people there are 45 doctors, 1.5 for every 1,000 people.", Product
    )
    assert every.base == 1000


@pytest.mark.parametrize(
    ("text", "data", "ranged"),
    [
        ("The three were 19, 22 and 31, an average of 24.", ("19", "22", "31"), False),
        ("Bids ranged from £2m to £5m, averaging £3.5m.", ("£2m", "£5m"), True),
        ("The average bid was £3.5m, with a range of £2m to £5m.", ("£2m to £5m",), True),
        ("The yield averaged 7%, with 6.8% in May and 7.2% in June.", ("6.8%", "7.2%"), False),
    ],
)
def test_an_average_and_its_data(text: str, data: tuple[str, ...], *, ranged: bool) -> None:
    (mean,) = found(text, Mean)
    assert tuple(claim.text for claim in mean.data) == data
    assert mean.ranged is ranged


@pytest.mark.parametrize(
    "text",
    [
        "Waits of 12 to 18 days are above the national average of 9 days.",
        "Rents of £900 to £1,400 compare with an average of £2,100 elsewhere.",
        "The four-week moving average rose to 735 from 733, 731 and 730.",
    ],
)
def test_an_average_of_others_has_no_data_here(text: str) -> None:
    assert found(text, Mean) == []
