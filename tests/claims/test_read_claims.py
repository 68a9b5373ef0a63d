"""Whole documents as claims."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newscheck.claims import Claim, read_claims
from newscheck.reading.text import read_text

STORY = """Harbour works top $40m

WELLS, England, June 3 (Wire) - The harbour works cost $42.5 million last year, up 12% from \
$38 million a year earlier, the port authority said on Monday.

Some 300 dock workers, or 40% of the staff, were hired in 2023, according to the union.

"We lost 20 cranes. It was 5% of our fleet," said Jane Marsh, the port's director.

The pier is 2 miles long.
"""


def claims(text: str) -> dict[str, Claim]:
    return {claim.text: claim for claim in read_claims(read_text(text))}


def test_a_story_is_read_as_a_desk_would_read_it() -> None:
    read = claims(STORY)
    cost, rise, before = read["$42.5 million"], read["12%"], read["$38 million"]
    assert (cost.subject, cost.period, cost.change) == ("harbour works", "last year", None)
    assert cost.attribution == "the port authority"
    assert (rise.change, rise.subject) == ("up", "harbour works")
    assert (before.period, before.subject) == ("a year earlier", "harbour works")
    assert read["300"].subject == "dock workers"
    assert read["40%"].subject == "staff"
    assert read["300"].attribution == "the union"
    assert not read["300"].quoted


def test_quoted_figures_have_the_source_of_their_quotation() -> None:
    read = claims(STORY)
    for words in ("20", "5%"):
        assert read[words].quoted
        assert read[words].attribution == "Jane Marsh"
    assert read["2 miles"].attribution is None


def test_ids_are_in_the_order_of_the_copy() -> None:
    found = read_claims(read_text(STORY))
    assert [claim.id for claim in found] == [f"c{n}" for n in range(1, len(found) + 1)]
    assert [c.span.start for c in found] == sorted(c.span.start for c in found)


def test_the_copys_own_dollar() -> None:
    story = "The works cost $42 million.\n\nAll figures are in Canadian dollars.\n"
    assert claims(story)["$42 million"].figure.unit == "CAD"
    assert read_claims(read_text("It cost $42 million."), dollar="AUD")[0].figure.unit == "AUD"


def test_a_shared_name_of_money_is_the_storys_own() -> None:
    story = "BUENOS AIRES - Argentina will pay 5 million pesos for the works.\n"
    assert claims(story)["5 million pesos"].figure.unit == "ARS"


MARKS = "“ ” ( ) , said of by to from 5% $3m in ' |"
PIECES = st.sampled_from(f"{STORY} {MARKS}".replace("|", "\n\n").split(" "))


@given(st.lists(PIECES, max_size=60))
def test_whatever_stands_beside_a_figure_is_the_copys_own_words(pieces: list[str]) -> None:
    text = " ".join(pieces)
    document = read_text(text)
    for claim in read_claims(document):
        assert claim.text == claim.span.of(document.text)
        for words in (claim.subject, claim.period, claim.attribution):
            assert words is None or (words and words in document.text)
