"""What a figure is of."""

from __future__ import annotations

import pytest

from newscheck.claims.subjects import subject_of

from .marked import places


def subjects(marked: str) -> list[str | None]:
    found: list[str | None] = []
    seen = places(marked)
    for number, place in enumerate(seen):
        previous = seen[number - 1] if number else None
        following = seen[number + 1] if number + 1 < len(seen) else None
        found.append(subject_of(place, previous, found[-1] if found else None, following))
    return found


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # counted nouns, whole
        ("Police searched [count 20|new energy vehicle plants].", ["new energy vehicle plants"]),
        # the noun behind the figure
        ("The town won a [money $3.2m] grant.", ["grant"]),
        ("It sold a [percent 12%] stake in the port.", ["stake"]),
        ("She signed a [duration three-year] contract extension.", ["contract extension"]),
        ("A [measure 5-mile] run was held.", ["run"]),
        ("The gift of [money $5m] in donated land.", ["gift"]),
        ("They gave [money $3,000] in donations.", ["donations"]),
        ("They gave [money $3,000] in Ohio.", [None]),
        ("They spent [money $3,000] in the first quarter.", [None]),
        ("Some [percent 26%] of registered voters stayed away.", ["registered voters"]),
        ("It shipped [money $5m] worth of seed potatoes.", ["seed potatoes"]),
        ("A [percent 12%] rise in rents is planned.", ["rents"]),
        ("The [percent 4%] pay rise starts in June.", ["pay"]),
        # before "of" and "worth"
        ("It had net revenue of [~about~ money $5 billion].", ["net revenue"]),
        ("A rise of [percent 5%] in bus fares was agreed.", ["bus fares"]),
        ("Projects worth [money $5m] were signed.", ["Projects"]),
        ("The bridge, worth [money $5m], opened.", ["bridge"]),
        ("Small shops ([percent 38%]) and large ([percent 30%]).", ["Small shops", "large"]),
        ("Half of sales, [percent 40%] of income of small shops.", ["income of small shops"]),
        # a part of the next figure's whole
        ("Of these, [number 133] of the [count 137|projects] are here.", ["projects"] * 2),
        ("It got a [money $3m] ([money £2m]) takeover offer.", ["takeover offer"] * 2),
        ("The coin was only worth [money 36 cents].", ["coin"]),
        # a verb and its subject
        ("Sales rose [percent 12%].", ["Sales"]),
        ("Exports to China dropped [percent 7%].", ["Exports to China"]),
        ("Last year's output of steel in June fell [percent 7%].", ["Last year's output of steel"]),
        ("Unemployment stood at [percent 5.1%].", ["Unemployment"]),
        ("The bridge will cost [money $95 million].", ["bridge"]),
        ("The mayor said rents were up [percent 4%].", ["rents"]),
        ("The Harbour 40 index edged down [percent 0.03%].", ["Harbour 40 index"]),
        ("Temperatures are [measure 3C] higher.", ["Temperatures"]),
        # a verb and its object
        ("The firm cut its costs by [money $5m].", ["costs"]),
        ("The firm raised prices [percent 3%].", ["prices"]),
        ("It hopes to grow sales by [percent 3%].", ["sales"]),
        ("The company raised [money $5m].", [None]),
        ("Rents could soon rise [percent 12%].", ["Rents"]),
        ("There was a [percent 1.7%] weekly fall.", [None]),
        # carried over
        ("They sold [number 280,000], worth [money $5m].", [None, None]),
        ("Sales rose [percent 12%] to [number 4.4m] from [number 4m].", ["Sales"] * 3),
        ("The fund lost [points 19 points], or [percent 0.6%].", ["fund"] * 2),
        ("Profit was [money 5 yuan] ([money $1]).", ["Profit"] * 2),
        ("Sales rose [percent 12%]; [money $5m] was spent.", ["Sales", None]),
        # people
        ("William Marsh, [age 44], won.", ["William Marsh"]),
        ("A [age 12-year-old] boy was hurt.", ["boy"]),
        # nothing that can be said
        ("It was [money $5m].", [None]),
        ("He left on [date 5 May 2024].", [None]),
        ("Rovers won [score 3-0].", [None]),
    ],
)
def test_subjects(sentence: str, expected: list[str | None]) -> None:
    assert subjects(sentence) == expected
