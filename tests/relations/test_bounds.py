"""Which exact figures a hedged one may round."""

from __future__ import annotations

import pytest

from newscheck.relations.relation import Bound

from .helpers import relations_of


def bounds_of(copy: str) -> list[tuple[str, list[str], str]]:
    return [
        (bound.hedged.text, [m.claim.text for m in bound.mentions if not m.barred], bound.link)
        for bound in relations_of(copy, Bound)
    ]


@pytest.mark.parametrize(
    ("copy", "hedged", "exact"),
    [
        ("Nearly 300 people (294) signed.", "300", "294"),
        ("It holds more than 500 people, 512 to be exact.", "500", "512"),
        ("The grant of just over $2 million ($2.04 million) runs out.", "$2 million", "$2.04 million"),
    ],
)  # fmt: skip
def test_a_bracket_makes_the_link(copy: str, hedged: str, exact: str) -> None:
    assert bounds_of(copy) == [(hedged, [exact], "stated")]


@pytest.mark.parametrize(
    ("copy", "exact"),
    [
        ("It sold for almost $400,000. The painting sold for $394,000.", ["$394,000"]),
        ("The cost was $1,975,200. In the end nearly $2 million was paid.", ["$1,975,200"]),
        # Another time, another group, a part of it, another kind of figure, another size.
        ("More than 500 came in May 2020. In June 2021, 498 came.", []),
        ("More than 500 came. Another 489 came later.", []),
        ("Nearly 300 people came. Of these 212 people, including 12 children, left.", []),
        ("Nearly 300 people came. They paid $294 each.", []),
        ("Nearly 300 people came. A thousand and 94 did not.", []),
        ("Police said more than 5,000 marched. The unions said 4,750 marched.", []),
    ],
)
def test_further_off_it_is_a_guess(copy: str, exact: list[str]) -> None:
    found = [mention for _, mentions, link in bounds_of(copy) for mention in mentions]
    assert found == exact
    assert all(link == "guessed" for _, _, link in bounds_of(copy))


def test_likeness_grows_with_what_is_shared() -> None:
    near = (
        "The old mill sold for nearly $2 million. Owners said that the mill sold for $1.9 million."
    )
    far = "The old mill sold for nearly $2 million. Roads are to be mended for $1.9 million."
    likeness = [relations_of(copy, Bound)[0].mentions[0].likeness for copy in (near, far)]
    assert likeness[0] > likeness[1]


def test_what_moved_from_other_figures_is_another_thing() -> None:
    copy = "Debt fell to over six billion marks from 7.4 billion. Holdings rose to 5.6 billion marks from 2.7 billion."
    assert all(not mentions for _, mentions, _ in bounds_of(copy))


def test_a_range_that_runs_down() -> None:
    assert [b.hedged.text for b in relations_of("Tickets cost between £40 and £30.", Bound)] == [
        "£40 and £30"
    ]
    assert not relations_of("The gap between 52% and 48% is wide.", Bound)
