"""Whatever is counted, its rounded percents are never called impossible."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newscheck.pipeline import check
from newscheck.reading.text import read_text
from newscheck.settings import Settings


def findings(copy: str, rule: str) -> list[str]:
    report = check(read_text(copy), Settings(select=(rule,), summary=0))
    return [finding.message for finding in report.findings]


def rounded(part: int, whole: int) -> int:
    return (200 * part + whole) // (2 * whole)


@given(st.integers(2, 400), st.data())
def test_a_count_of_any_group_gives_a_possible_percent(whole: int, data: st.DataObject) -> None:
    part = data.draw(st.integers(0, whole))
    copy = f"The drug helped {rounded(part, whole)}% of the {whole} patients."
    assert findings(copy, "NC207") == []


@given(st.lists(st.integers(1, 500), min_size=3, max_size=6))
def test_rounded_shares_of_one_whole_add_up(counts: list[int]) -> None:
    shares = [rounded(count, sum(counts)) for count in counts]
    listed = ", ".join(
        f"{share}% by firm {letter}" for share, letter in zip(shares[:-1], "ABCDEF", strict=False)
    )
    copy = f"The mill is owned {listed} and {shares[-1]}% by the state."
    assert findings(copy, "NC202") == []
