"""What a key figure is, in the copy's own words."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscheck.claims import read_claims
from newscheck.reading.text import read_text
from newscheck.summary.naming import Namer


def names(text: str) -> dict[str, str]:
    document = read_text(text)
    claims = read_claims(document)
    namer = Namer(document, claims)
    return {claim.text: namer.name(claim) for claim in claims}


@pytest.mark.parametrize(
    ("copy", "figure", "name"),
    [
        # What is counted, as far as its phrase goes.
        ("The board signed 137 contracts with the yards of the coast, it said.", "137",
         "contracts with the yards of the coast"),
        ("The board signed 137 contracts worth 48 million euros, it said.", "137",
         "contracts worth 48 million euros"),
        ("The club has 22 home wins and 7 defeats.", "22", "home wins"),
        # What it is said of, and of when where that is said.
        ("Landings of herring rose 40 percent, the board said.", "40 percent",
         "Landings of herring"),
        # The words on either side; on one side; across a comma.
        ("The Brill yard was paid more than $500,000 to mend the pier.", "$500,000",
         "Brill yard was paid … to mend the pier"),
        ("The two weavers will each receive $500,000.", "$500,000",
         "two weavers will each receive"),
        ("The ferry has carried, over the years, (410,000).", "410,000",
         "carried over the years"),
        # One word hints at what is counted, and the words before it say it.
        ("The captain could still count on 40 votes.", "40",
         "captain could still count on … votes"),
    ],
)  # fmt: skip
def test_a_figure_is_named_by_the_copy(copy: str, figure: str, name: str) -> None:
    assert names(f"The harbour of Skerry\n\n{copy}\n")[figure] == name


def test_a_name_never_begins_in_the_middle_of_another_figure() -> None:
    copy = "The quay will cost 48 million euros on a loan, 20 percent more than it had planned.\n"
    assert "million" not in names(copy)["20 percent"]


_WORDS = st.sampled_from(
    str.split(
        "the quay of harbour, board 40 percent $5 million 3 ships (12 or more) and ferry. up — "
        "“no” 1,204 people 20% said to 9.5m euros; U.S. Gov. a, -"
    )
)
_COPY = st.one_of(st.lists(_WORDS, max_size=40).map(" ".join), st.text(max_size=200))


@settings(max_examples=200, deadline=None)
@given(_COPY)
def test_a_name_is_words_of_its_sentence_whatever_the_copy(copy: str) -> None:
    document = read_text(copy)
    claims = read_claims(document)
    namer = Namer(document, claims)
    for claim in claims:
        name = namer.name(claim)
        assert name == " ".join(name.split())
        assert len(name.split()) <= 20
        sentence = document.sentences[claim.sentence].span.of(copy).lower()
        for part in name.replace(" … ", " ").split():
            assert part.lower().rstrip(",") in sentence
