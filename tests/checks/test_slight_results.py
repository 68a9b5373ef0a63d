"""A figure that is only possible is no verified figure."""

from __future__ import annotations

from newscheck.pipeline import check
from newscheck.reading.text import read_text
from newscheck.settings import Settings


def test_a_possible_fall_leaves_its_figure_alone() -> None:
    report = check(read_text("Sales of umbrellas fell 36% in the dry spring."), Settings())
    assert [(c.rule, c.verdict) for c in report.checks] == [("NC105", "consistent")]
    (claim,) = report.claims
    assert report.standing(claim.id) == "alone"


def test_a_share_that_was_worked_out_verifies_its_figures() -> None:
    report = check(read_text("In all 120 of the 480 members, or 25%, voted no."), Settings())
    assert {report.standing(claim.id) for claim in report.claims} == {"verified"}
