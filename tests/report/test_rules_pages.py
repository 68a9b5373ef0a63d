"""The rules as a page of Markdown and at the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from rich.cells import cell_len

from newscheck.checks import CHECKS
from newscheck.checks.check import Check, Example
from newscheck.findings import Severity
from newscheck.report.examples import named_in
from newscheck.report.look import Look
from newscheck.report.rules import explain, list_rules
from newscheck.report.rules_md import main, page

if TYPE_CHECKING:
    from pathlib import Path

RULE = Check(
    code="NC999",
    name="made-up",
    summary="a rule for *tests* alone",
    explanation="Costs of $4_5 and\n$6 are <held>\nto it.\n\nAnd so on.",
    judges=(),
    judge=lambda relation, context: None,
    finds=(
        Example("It cost 5 in 15 shops, 5 times.", ("5", "15"), Severity.WARNING),
        Example("It cost 7.\n\nIt cost 8.", ("7", "8"), title="A 7", date="2024-09-02"),
    ),
    passes=(Example("It cost nothing.", verified=True),),
)


def test_the_page_says_all_there_is_to_say() -> None:
    made = page([RULE])
    assert "| [NC999](#nc999-made-up) | `made-up` | a rule for \\*tests\\* alone |" in made
    assert "\n## NC999 made-up\n\nA rule for \\*tests\\* alone.\n" in made
    assert "\nCosts of \\$4\\_5 and \\$6 are \\<held\\> to it.\n\nAnd so on.\n" in made
    assert "- It cost **5** in **15** shops, 5 times. (a question, not an error)\n" in made
    assert "- A **7** / It cost 7. / It cost **8**. (published 2024-09-02)\n" in made
    assert "- It cost nothing. (verified)\n" in made
    assert made.endswith("\n")
    assert not made.endswith("\n\n")


def test_every_rule_is_on_the_page_in_the_order_of_the_codes() -> None:
    made = page(CHECKS)
    places = [made.index(f"\n## {check.code} {check.name}\n") for check in CHECKS]
    ordered = sorted(range(len(CHECKS)), key=lambda i: CHECKS[i].code)
    assert [places[i] for i in ordered] == sorted(places)


def test_a_page_that_is_out_of_date_is_noticed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "rules.md"
    assert main(["--check", str(path)]) == 1
    assert main([str(path)]) == 0
    assert main(["--check", str(path)]) == 0
    path.write_text(path.read_text("utf-8") + "more", "utf-8")
    assert main(["--check", str(path)]) == 1
    assert "out of date" in capsys.readouterr().err
    assert main([]) == 2


@pytest.mark.parametrize("width", [80, 120])
@pytest.mark.parametrize("check", [*CHECKS, RULE], ids=lambda check: check.name)
def test_an_explanation_fits_the_terminal(check: Check, width: int) -> None:
    shown = explain(check, Look(width))
    assert shown.startswith(f"{check.code} {check.name}\n")
    assert max(map(cell_len, shown.splitlines())) <= width


def test_an_explanation_underlines_what_a_finding_names() -> None:
    shown = explain(RULE, Look(80)).splitlines()
    at = shown.index("  • It cost 5 in 15 shops, 5 times.")
    assert shown[at + 1] == "            ^    ^^"


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.name)
def test_every_figure_that_an_example_names_is_found_in_it(check: Check) -> None:
    for example in check.finds:
        copy = f"{example.title or ''}\n{example.text}"
        assert len(named_in(copy, example.figures)) == len(example.figures), example.text


def test_the_list_has_a_line_a_rule_in_the_order_of_the_codes() -> None:
    shown = list_rules(CHECKS, Look(120)).splitlines()
    assert [line[:5] for line in shown] == sorted(check.code for check in CHECKS)
