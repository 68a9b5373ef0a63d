"""“Most” and “a majority” are shares where a percent is put to them, and words anywhere else."""

from __future__ import annotations

import pytest

from newscheck.interval import Hedge

from .figures_read import figures


def majorities(copy: str) -> list[tuple[str, Hedge | None]]:
    return [
        (figure.span.of(copy), figure.hedge) for figure in figures(copy) if figure.kind == "ratio"
    ]


@pytest.mark.parametrize(
    ("copy", "expected"),
    [
        ("The majority of the farmers (72%) agreed.", ("majority", Hedge.MORE_THAN)),
        ("The majority of the fires, 46%, were small.", ("majority", Hedge.MORE_THAN)),
        ("A slim majority (51 percent) agreed.", ("majority", Hedge.MORE_THAN)),
        ("Some 51%, a slim majority, agreed.", ("majority", Hedge.MORE_THAN)),
        ("Most farmers — 61 per cent — agreed.", ("Most", Hedge.MORE_THAN)),
        ("Of the farmers, most (76%) agreed.", ("most", Hedge.MORE_THAN)),
        ("A small minority (28%) left.", ("minority", Hedge.LESS_THAN)),
    ],
)
def test_a_majority_in_figures_is_a_share(copy: str, expected: tuple[str, Hedge]) -> None:
    assert majorities(copy) == [expected]


@pytest.mark.parametrize(
    "copy",
    [
        "The most popular colour (38%) was blue.",
        "The firm has a majority of 35%.",
        "She won with a narrow majority (2.3%).",
        "The Labour majority (7.5%) fell.",
        "At most 5% left, most likely 3% (4% a year ago).",
        "Most of the 40 farmers agreed.",
        "The majority agreed, and 12% left.",
    ],
)
def test_a_majority_without_its_figure_is_none(copy: str) -> None:
    assert majorities(copy) == []
