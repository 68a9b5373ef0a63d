"""Scores and votes."""

from __future__ import annotations

import pytest

from .figures_read import read

EXAMPLES: tuple[tuple[str, list[str]], ...] = (
    ("They won 2-0 and lost 3-1.", ["2-0 = 2..0 (score)", "3-1 = 3..1 (score)"]),
    ("It was a 5-4 ruling.", ["5-4 = 5..4 (score)"]),
    ("They voted 52 to 48.", ["52 to 48 = 52..48 (score)"]),
    ("A 35 to 62 vote killed it.", ["35 to 62 = 35..62 (score)"]),
    ("It ended 29-29.", ["29-29 = 29..29 (score)"]),
)


@pytest.mark.parametrize(("copy", "expected"), EXAMPLES)
def test_scores_are_read(copy: str, expected: list[str]) -> None:
    assert read(copy) == expected
